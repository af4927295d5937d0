import type { BUILT_IN_AGENTS } from './route-signals.js';

/** A field of work, whose it is, and how one knows it. What a field lacks gives no sign of it. */
export type Field = {
  agent: (typeof BUILT_IN_AGENTS)[number];
  /** As in "pattern cargo/x is Rust's". */
  called: string;
  /** Beginnings of pattern ids: whole ids, or all before a slash. */
  patterns: readonly string[];
  /** Words in the names of workflow, job, step and pattern. */
  words: RegExp;
  /** How its tools write an error; a mere mention of a tool is none. */
  output: RegExp;
  /** Paths of its files. */
  files: RegExp;
};

/** Whole words only: "ui" is not in "build", "web" not in "webhook", and "js" not in "wrapper.js". */
function words(...rows: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9.])(?:${list(...rows).join('|')})(?![a-z0-9])`, 'i');
}

function list(...rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split(' '));
}

function anyOf(...forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => `(?:${source})`).join('|'), 'i');
}

const NEVER = /(?!)/;

/** Who knows what. Atlas has two fields: GitHub, and whatever ecosystem has no agent of its own, so that nobody else claims it. */
export const FIELDS: readonly Field[] = [
  {
    agent: 'rex',
    called: "Rust's",
    patterns: list('rust cargo cargo-test clippy'),
    words: words('rust rustc rustup rustfmt rustdoc cargo clippy crates? nextest miri maturin'),
    output: anyOf(
      /\berror\[E\d{4}\]/,
      /\w\.rs:\d+/,
      /\berror: could not compile `/,
      /\bthread '[^']{0,200}' (?:\(\d+\) )?(?:has )?panicked at\b/,
      /^test \S{1,200} \.\.\. FAILED/,
      /\bclippy::\w+/,
      /\bfailed to run custom build command for `/,
      /\bCargo\.(?:toml|lock)\b/,
    ),
    files: /\.rs$|(?:^|\/)(?:Cargo\.(?:toml|lock)|rust-toolchain(?:\.toml)?|(?:rustfmt|clippy)\.toml)$/i,
  },
  {
    agent: 'blaze',
    called: "the frontend's",
    patterns: list(
      'node npm pnpm yarn bun deno typescript bundlers frameworks-js prisma type-coverage jest vitest mocha karma',
      'jasmine ava uvu tap wdio cypress playwright eslint prettier biome oxlint stylelint htmlhint jshint jscpd',
      'sort-package-json remark knip depcheck dependency-cruiser madge publint deploy-js/bundlesize',
      'deploy-js/chromatic-changes',
    ),
    words: words(
      'front-?end web website webapp ui css storybook chromatic lighthouse electron expo node(?:\\.?js)? npm npx pnpm',
      'yarn bunx? deno javascript js typescript ts tsc react vue svelte angular astro nuxt next\\.?js next\\sbuild',
      'vite webpack rollup turbo eslint prettier biome oxlint stylelint jest vitest mocha karma cypress playwright',
      'semantic-release changesets? vsce size-limit prisma drizzle lerna nx',
    ),
    output: anyOf(
      /\bnpm (?:ERR!|error) /,
      /\b(?:ERR_PNPM_|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION)/,
      /\berror TS\d{4,5}\b/,
      /\w\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css)[:(]\d+/,
      /[\\/][\w.@-]+\.(?:(?:test|spec)\.[cm]?js|[cm]?tsx?|jsx|vue|svelte|astro)\b/,
      /\bnode:internal\//,
      /\bnode_modules[\\/]/,
      /\b(?:package(?:-lock)?\.json|pnpm-lock\.yaml|yarn\.lock|tsconfig\.json)\b/,
      /✖ \d+ problems?\b/,
      /\bTypeError: .{0,200} is not (?:a function|a constructor|iterable)\b/,
      /\bCannot read propert(?:y|ies) of (?:undefined|null)\b/,
    ),
    files:
      /\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css|less|html)$|(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|tsconfig[\w.-]*\.json|\.npmrc|\.nvmrc)$/i,
  },
  {
    agent: 'bolt',
    called: "the infrastructure's",
    patterns: list(
      'docker kubernetes helm argocd terraform ansible pulumi cdk actions/runner-pod aws azure gcloud cloud deploy',
      'deploy-js heroku railway fly pm2',
    ),
    // `docker run` is where something runs, not what.
    words: words(
      'docker(?!\\s+(?:compose\\s+)?(?:run|exec)(?![a-z0-9])) dockerfile docker-?compose buildx buildkit podman',
      'hadolint containers? kubernetes k8s kubectl kustomize kustomization kuttl helm helmfile charts? argo argo-?cd',
      'flux minikube k3[sd] skaffold kubeconform kubeval kube-linter crossplane terraform tofu opentofu terragrunt',
      'tflint ansible pulumi cloudformation infra infrastructure aws azure gcp gcloud cloud\\s?run eks gke aks ecr',
      'ecs gcr deploy deployments? ya?ml yamllint',
    ),
    output: anyOf(
      /\bfailed to solve: /,
      /\bError response from daemon\b/,
      /(?:^|[\s/])Dockerfile(?:\.\w+)?(?::\d+|$|\s)/,
      /\bError from server\b/,
      /\bError: (?:INSTALLATION|UPGRADE) FAILED\b/,
      /\b(?:ImagePullBackOff|ErrImagePull|CrashLoopBackOff|OutOfSync)\b/,
      /^\s*│ Error: /,
      /\w\.tf(?:vars)?(?: line |:)\d+/,
      /\bkustomization\.ya?ml\b|\bkustomization resources\b/,
      /\barn:aws:/,
      /\bAn error occurred \(\w+\) when calling the \w+ operation\b/,
      /^(?!.*\.github\/).*\w\.ya?ml:\d+:\d+/,
    ),
    files:
      /(?:^|\/)(?:Dockerfile[\w.-]*|[\w.-]*\.dockerfile|\.dockerignore|(?:docker-)?compose[\w.-]*\.ya?ml|Chart\.(?:ya?ml|lock)|kustomization\.ya?ml|helmfile[\w.-]*)$|\.(?:tf|tfvars|hcl)$|(?:^|\/)(?:charts|helm|k8s|kubernetes|manifests|terraform|infra|infrastructure|ansible|argocd|deploy)\/.*\.(?:ya?ml|tpl|json)$/i,
  },
  {
    agent: 'cipher',
    called: "security's",
    patterns: list('security bandit'),
    words: words(
      'security sast dast cves? vulnerabilit(?:y|ies) secret[\\s-]?scan(?:ning)? codeql semgrep snyk trivy grype',
      'osv-scanner gitleaks trufflehog bandit gosec tfsec checkov zizmor',
      '(?:npm|pnpm|yarn|cargo|pip|bundle|bundler)[\\s-]audit cargo[\\s-]deny',
    ),
    output: NEVER,
    files: NEVER,
  },
  {
    agent: 'atlas',
    called: "GitHub's",
    patterns: list('actions git'),
    // "PR" and "merge" say when something runs, and in a shop "checkout" is no git.
    words: words(
      'git\\s(?:push|pull|fetch|clone|merge|rebase|checkout|submodule) gh\\s(?:api|pr|issue|release|run|secret|workflow)',
      'actions/(?:checkout|cache|(?:upload|download)-artifact|github-script|labeler|stale|(?:configure|deploy)-pages)',
      '^checkout(?:\\s(?:code|repo|repository|sources?))?$ github\\spages submodules? rebase cherry-?pick labeler actionlint',
      '(?:audit|check|lint|validate|verify)\\sworkflows? workflows?\\s(?:audit|check|lint|standards|syntax)',
    ),
    output: anyOf(
      /\.github[\\/](?:workflows|actions)[\\/]/,
      /\bResource not accessible by (?:integration|personal access token)\b/,
      /^(?:remote|fatal): /,
      /\bCONFLICT \(\w+/,
      /\bapi\.github\.com\b/,
      /\brefs\/(?:heads|tags|remotes|pull)\//,
      /\bUnable to resolve action\b/,
    ),
    files: /(?:^|\/)\.github\/|(?:^|\/)\.git(?:modules|attributes)$|(?:^|\/)CODEOWNERS$/i,
  },
  {
    agent: 'atlas',
    called: 'of an ecosystem without an agent of its own',
    patterns: list(
      'python pip pytest unittest uv ruff mypy pyright pylint flake8 black isort tox nox poetry conda twine django',
      'alembic python-tools behave robot doctest pydocstyle jupyter go goreleaser gradle maven jvm sbt ant android',
      'swift xcode cocoapods fastlane dotnet c cmake make meson ninja autotools conan vcpkg zephyr platformio arduino',
      'espidf esphome php ruby elixir erlang haskell ocaml dart solidity perl r julia lua zig powershell unity godot',
      'latex typst sphinx mkdocs hugo zola jekyll quarto doxygen openwrt buf',
    ),
    words: words(
      'python3? py pytest pip3? pypi pipenv poetry uv ruff mypy pyright pylint flake8 tox django flask conda golang',
      'golangci(?:-lint)? gofmt go\\s(?:test|build|vet|mod|run|modules?|tests?) java jdk maven mvnw? gradlew? kotlin',
      'scala sbt android ios swift xcode(?:build)? flutter dart dotnet nuget msbuild csharp php phpunit composer',
      'laravel ruby rspec rubocop rails cmake gcc clang msvc cpp elixir haskell solidity foundry forge julia',
      'lua zig powershell',
    ),
    output: anyOf(
      /\w\.(?:pyi?|go|java|kts?|scala|cs|fs|php|rb|c|cc|cpp|cxx|h|hpp|mm?|swift|dart|exs?|hs|zig|sol|lua|pl)(?:[:(]|:\[|::|", line )\d/,
      /\bTraceback \(most recent call last\)/,
      /^(?:FAILED|ERROR) \S{1,300}\.py\b/,
      /^--- FAIL: /,
      /\berror C(?:S)?\d{4}:/,
      /^CMake Error\b/,
      /^e: (?:file:)?\S+\.kts?\b/,
    ),
    files:
      /\.(?:py|pyi|go|java|kts?|scala|cs|fs|php|rb|c|cc|cpp|cxx|h|hpp|mm?|swift|dart|exs?|erl|hs|ml|zig|sol|lua|pl|jl)$|(?:^|\/)(?:go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements[\w.-]*\.txt|setup\.(?:py|cfg)|uv\.lock|poetry\.lock|Gemfile(?:\.lock)?|composer\.(?:json|lock)|CMakeLists\.txt)$/i,
  },
];
