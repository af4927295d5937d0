import type { Category } from './category.js';

/** A form of words, and what it says is to be mended, in a word, a sentence and a confidence. */
export type Rule = readonly [form: RegExp, category: Category, title: string, confidence: number];

/** Forms that name their own cause whatever tool speaks; the first that fits the most telling line answers. */
export const WORDS: readonly Rule[] = [
  [
    /\breceived (?:SIGINT|SIGTERM)\b|\boperation was cancell?ed\b|^KeyboardInterrupt\b/i,
    'cancelled',
    'Somebody or something stopped the job',
    0.6,
  ],
  [/\b(?:lint(?:er|ing)?|style check) (?:failed|errors?\b|found [1-9])/i, 'lint', 'A linter finds violations', 0.6],
  [/\bENOSPC\b|no space left on device/i, 'disk-full', 'The disk of the runner is full', 0.8],
  [/\bheap out of memory|\bOutOfMemoryError\b|\bcannot allocate memory\b/i, 'oom', 'The process ran out of memory', 0.8],
  [
    /\brate.?limit(?:ed|s)?\b.{0,40}\b(?:exceed|reached|hit)|\btoo many requests\b|\b429\b.{0,30}\btoo many/i,
    'rate-limit',
    'A service throttles the job',
    0.7,
  ],
  [
    /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|\bcould not resolve host\b|\btemporary failure in name resolution\b|\bconnection (?:reset|timed out)\b|\bTLS handshake timeout\b|\b50[234]\b.{0,4}\b(?:bad gateway|service unavailable|gateway time-?out)/i,
    'network-transient',
    'The network or a remote host failed',
    0.75,
  ],
  [
    /\bECONNREFUSED\b|\bconnection refused\b|\b(?:can'?t|cannot|could not|unable to|failed to) (?:reach|connect to)\b/i,
    'external-service',
    'A service that the step needs does not answer',
    0.75,
  ],
  [
    /\b(?:command not found|is not recognized as (?:an internal|the name|a name)|executable file not found|: not found$)/i,
    'missing-tool',
    'A command is not installed',
    0.75,
  ],
  [
    /\b(?:cannot find module|module not found|no module named|cannot find package|unresolved import|can't resolve|package .{1,80} (?:does not exist|is not installed))/i,
    'missing-dependency',
    'A module is missing',
    0.75,
  ],
  [
    /\b(?:ENOENT|no such file or directory|(?:file|directory|path) (?:.{1,120} )?(?:not found|does not exist)|can(?:not|'t) find (?:the )?(?:path|file|')|not a git repository|could not find file)\b/i,
    'missing-file',
    'A file is missing',
    0.65,
  ],
  [
    /\b(?:EACCES|EPERM|permission denied|access denied|access is denied|not authorized to|insufficient permissions?|403 forbidden|error: 403|forbidden)\b/i,
    'permission',
    'Access is denied',
    0.6,
  ],
  [
    /\b(?:401\b.{0,20}unauthorized|unauthorized|bad credentials|authentication (?:failed|required)|invalid username|invalid (?:api.?key|token|credentials))\b|(?:token|secret|api.?key|password|credentials?)\b.{0,60}\b(?:is|are|was|not)\b.{0,12}\b(?:missing|empty|not set|required|found|expired|provided)\b/i,
    'auth-secret-missing',
    'A credential is missing or refused',
    0.7,
  ],
  [
    /\b(?:environment variable|env(?:ironment)? var|[A-Z][A-Z0-9]*_[A-Z0-9_]+)\b.{0,60}\b(?:is|are|was|must be)? ?(?:not set|missing|required|undefined|empty|not defined|set)\b/,
    'config-error',
    'A setting is missing',
    0.6,
  ],
  [
    /\btimed? ?out\b.{0,30}\b(?:after|waiting|exceeded)\b|\bexceeded the (?:maximum|time)|\btimeout (?:of|exceeded|reached)\b/i,
    'timeout',
    'Something took too long',
    0.5,
  ],
  [
    /\bis not assignable to (?:type|parameter)\b|\bdoes not exist on type\b|\bTS\d{4,5}\b/,
    'type-error',
    'A type checker rejects the source',
    0.75,
  ],
  [
    /\block ?file\b.{0,80}\b(?:out of (?:sync|date)|not up.to.date|modified|needs to be updated|frozen)\b|\bfrozen.lockfile\b/i,
    'lockfile-out-of-sync',
    'The lock file does not fit the manifest',
    0.7,
  ],
  [
    /\b(?:pars(?:e|ing) (?:error|failed)|failed to parse|cannot parse|unterminated|unexpected (?:token|end of|character|identifier|indent)|transform failed)\b|\bexpected [`'"(;{[].{1,40}\b(?:found|got)\b/i,
    'compile-error',
    'Source cannot be parsed',
    0.65,
  ],
  [
    /\b(?:cannot publish over|already exists? (?:in|on) (?:the )?registry|version .{1,40} already (?:exists|published))\b/i,
    'publish-rejected',
    'The registry refuses the release',
    0.65,
  ],
  [/\b(?:SyntaxError|ParseError|syntax error|unexpected token|parse error)\b/i, 'compile-error', 'Source cannot be parsed', 0.6],
  [
    /\b(?:unrecognized|unknown|invalid|unexpected|unsupported|missing required) (?:option|argument|flag|input|parameter|key|property|value|command|configuration)s?\b|\bno such (?:option|command)|\boption named\b|\ba value is required for\b|\bmissing (?:\w+ ){0,3}(?:operand|argument)\b|\bfollowing required arguments\b|\binvalid config|^usage: /i,
    'config-error',
    'A tool rejects its arguments or configuration',
    0.7,
  ],
  [
    /\bversion (?:solving|conflict)\b|\bno matching (?:version|distribution)\b|\bcould not (?:resolve|find) (?:a version|dependenc)|\bincompatible versions?\b/i,
    'dependency-resolution',
    'The dependencies cannot be resolved',
    0.6,
  ],
];

/** What only a test runner prints. */
export const TESTS =
  /^(?:AssertionError(?: \[\w+\])?: expected\b|Failed tests?:|--- FAIL: |FAILED \S+::|not ok \d|\d+\) \S|E {3,}assert|FAIL:? \S+\.\w+|Failed asserting|\d+ (?:tests? )?failed$)|<<< (?:FAILURE|ERROR)!|\btests? failed\b|\b\d+ (?:tests? )?failed\b.{0,40}\b\d+ passed\b/i;

/** Kinds of steps by what their script or name says; the first that fits answers. `SOURCE` refines what a build or test step says. */
export const STEPS: readonly Rule[] = [
  [
    /^(?:check|verify|validate|ensure|enforce|guard|assert)\b(?!.*\b(?:lint\w*|format\w*|types?|style|code|build|compil\w+|install\w*|dependenc\w+|health|links?)\b)/i,
    'quality-gate',
    'A check of the project fails',
    0.5,
  ],
  [
    /(?<![-\w])(?:prettier|black|gofmt|rustfmt|clang-format|spotless|php-cs-fixer|cargo fmt|dart format|format(?:ting)?(?:[:-]check)?|fmt)\b/i,
    'format',
    'The formatter finds unformatted files',
    0.6,
  ],
  [
    /\b(?:lint\w*|eslint|stylelint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|ktlint|detekt|swiftlint|phpcs|shellcheck|hadolint|actionlint|yamllint|markdownlint|pre-commit|biome)\b/i,
    'lint',
    'A linter finds violations',
    0.6,
  ],
  [
    /\b(?:type-?check\w*|tsc|mypy|pyright|vue-tsc|svelte-check|phpstan|psalm|sorbet)\b/i,
    'type-error',
    'The type checker finds errors',
    0.6,
  ],
  [
    /\b(?:audit|trivy|snyk|gitleaks|trufflehog|semgrep|codeql|bandit|grype|checkov|osv-scanner|security|vulnerabilit\w+)\b/i,
    'security-scan',
    'A security scanner has findings',
    0.55,
  ],
  [
    /\b(?:e2e|tests?|spec|specs|jest|vitest|mocha|pytest|unittest|tox|nox|rspec|phpunit|ctest|playwright|cypress|xctest|nextest|karma|smoke)\b/i,
    'test-failure',
    'Tests fail',
    0.5,
  ],
  [
    /\b(?:coverage|codecov|sonar\w*|lighthouse|size-limit|bundlesize|changelog|lychee|broken.links?|links?|licen[cs]es?|commitlint|gate|verify|validate|validation|check|checks|guard|policy|compliance|conventional)\b/i,
    'quality-gate',
    'A check of the project fails',
    0.5,
  ],
  [/\bdocker(?:\/build-push-action|[ -](?:build|buildx|compose))\b/i, 'docker-build', 'The image cannot be built', 0.55],
  [
    /\b(?:deploy\w*|rollout|helm|kubectl|terraform|ansible-playbook|vercel|netlify|firebase|wrangler|serverless|rsync|scp|ssh|pages|cdk|pulumi|flyctl|heroku)\b/i,
    'deploy-failure',
    'The deployment fails',
    0.5,
  ],
  [/\b(?:publish|release|semantic-release|twine)\b/i, 'publish-rejected', 'The release is not accepted', 0.4],
  [
    /\b(?:npm (?:ci|i|install)|yarn(?: install)?$|pnpm (?:i|install)|bun (?:i|install)|(?:pip3?|poetry|uv|bundle|composer|pod|conda|gem|apt(?:-get)?|brew|choco) (?:-\S+ )*(?:install|sync|add)|go mod|pub get|restore|install dependencies|dependencies)\b/i,
    'dependency-resolution',
    'The dependencies cannot be installed',
    0.5,
  ],
  [
    /\b(?:build|compile|bundle|package|assemble\w*|webpack|vite|rollup|make|cmake|ninja|gradlew?|mvnw?|cargo|msbuild|dotnet|xcodebuild|swift|g\+\+|gcc|javac|tauri)\b/i,
    'build-error',
    'The build fails',
    0.5,
  ],
];

export const LOOKS_AT_CODE: readonly Category[] = ['format', 'lint', 'type-error', 'security-scan', 'test-failure'];
export const TEST_RULE: Rule = [/^/, 'test-failure', 'Tests fail', 0.65];
export const GATE_RULE: Rule = [/^/, 'quality-gate', 'A check of the project fails', 0.5];
export const COMPILE_RULE: Rule = [/^/, 'compile-error', 'A compiler rejects the source', 0.6];
export const EXCEPTION_RULE: Rule = [/^/, 'runtime-error', 'A script of the step crashes', 0.6];

/** What the shell's exit codes say where the tool printed nothing (bash manual, "Exit Status"; signals are 128 + n; 124 is coreutils' timeout). */
export const EXIT_CODES: Readonly<Record<number, Rule>> = {
  124: [/^/, 'timeout', 'A command took longer than it may', 0.6],
  126: [/^/, 'permission', 'A command may not be executed', 0.6],
  127: [/^/, 'missing-tool', 'A command is not installed', 0.6],
  134: [/^/, 'runtime-error', 'A process aborted', 0.6],
  137: [/^/, 'oom', 'A process was killed, most often for its memory', 0.5],
  139: [/^/, 'runtime-error', 'A process crashed with a segmentation fault', 0.7],
  143: [/^/, 'cancelled', 'A process was told to stop', 0.5],
};

/** The place of a finding: file, line and column. */
export const PLACE = /^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? /;
/** `path:line` and an error: a compiler speaks. */
export const SOURCE = /^(?:\S+\/)?[\w.@+-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)?:? (?:fatal )?error\b|\berror\[?[A-Z]{1,6}\d{2,5}\b/i;
export const EXCEPTION =
  /^(?:\w+: )?(?:Uncaught |Unhandled )?(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?:: | \[|$)|^Traceback \(most recent call last\)|^panic: |^thread '.{1,80}' panicked/;
export const ASSERTION =
  /\b(?:AssertionError|XCTAssert|AssertionFailed|assert(?:ion)? failed|expect\(|expected .{1,80}\b(?:but|to|got|actual|received)\b)/i;
export const VERDICT = /^(?:❌|✗|✘|✖|🚫|⛔|FAIL(?:ED|URE)?\b|\[FAIL\w*\])/;
