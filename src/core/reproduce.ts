import { targetedTests, type Ecosystem } from './reproduce-tests.js';
import type { Cause, Failure } from './incident-state.js';
import { clean } from './text.js';

const MOST_TESTS = 10;

/** How the dependencies of an ecosystem are installed: by the first tool that is spoken of, the last one where none is. */
type Profile = {
  ecosystem: Ecosystem;
  /** The first part of the ids of its patterns, and the programs of its commands. */
  words: readonly string[];
  install: readonly { tool: RegExp; command: string }[];
};

const ANY = /^/;

const PROFILES = [
  {
    ecosystem: 'javascript',
    words: words(
      'npm node npx pnpm yarn bun jest vitest mocha playwright cypress ava karma eslint prettier typescript bundlers frameworks-js',
    ),
    install: [
      { tool: /\bpnpm\b/, command: 'pnpm install --frozen-lockfile' },
      { tool: /\byarn\b/, command: 'yarn install' },
      { tool: /\bbun\b/, command: 'bun install' },
      { tool: ANY, command: 'npm ci' },
    ],
  },
  {
    ecosystem: 'python',
    words: words('python python3 pip pytest unittest django poetry uv pipenv tox nox ruff mypy'),
    install: [
      { tool: /\bpoetry\b/, command: 'poetry install' },
      { tool: /\buv\b/, command: 'uv sync' },
      { tool: /\bpipenv\b/, command: 'pipenv install --dev' },
      { tool: /\b(?:tox|nox)\b/, command: '' },
      { tool: ANY, command: 'python -m pip install -r requirements.txt' },
    ],
  },
  { ecosystem: 'go', words: ['go', 'ginkgo'], install: [{ tool: ANY, command: 'go mod download' }] },
  { ecosystem: 'rust', words: words('rust cargo cargo-test'), install: [{ tool: ANY, command: 'cargo fetch' }] },
  { ecosystem: 'dotnet', words: ['dotnet'], install: [{ tool: ANY, command: 'dotnet restore' }] },
  { ecosystem: 'ruby', words: words('ruby bundle rspec rake'), install: [{ tool: ANY, command: 'bundle install' }] },
  { ecosystem: 'php', words: ['php', 'composer'], install: [{ tool: ANY, command: 'composer install' }] },
  { ecosystem: 'elixir', words: ['elixir', 'mix'], install: [{ tool: ANY, command: 'mix deps.get' }] },
  {
    ecosystem: 'dart',
    words: ['dart', 'flutter'],
    install: [
      { tool: /\bflutter\b/, command: 'flutter pub get' },
      { tool: ANY, command: 'dart pub get' },
    ],
  },
] as const satisfies readonly Profile[];

/** Programs that build and test; of some only what changes nothing outside. */
const PROGRAMS = new Set(
  words(
    'npm npx pnpm yarn bun deno node tsc eslint jest vitest python python3 pip pytest tox nox poetry uv pipenv ruff mypy go cargo make cmake ctest ' +
      'meson ninja bazel mvn ./mvnw gradle ./gradlew sbt dotnet bundle rake bin/rails composer php vendor/bin/phpunit vendor/bin/pest mix swift dart flutter ' +
      'prove ./configure pre-commit golangci-lint',
  ),
);
const HARMLESS =
  /^(?:docker build|terraform (?:validate|fmt)|helm (?:lint|template)|hadolint|shellcheck|actionlint|yamllint)(?: |$)/;

/** Plain words and quoted ones, without anything that a shell would expand, redirect or chain. */
const PLAIN = /^(?:[\w ./:@%+=,^~*-]|'[\w ./:@%+=,^~*|()&-]*'|"[\w ./:@%+=,^~*|()&-]*")+$/;

/** What acts on more than the working copy is never to be run for a reproduction. */
const OUTWARD =
  /(?<![A-Za-z0-9])(?:publish|push|deploy\w*|apply|destroy|delete|upload|login|release|rm|sudo|curl|wget|upgrade|promote|rollback|migrate\w*|purge)(?![A-Za-z0-9])/i;
const OUTWARD_CATEGORIES: readonly string[] = ['deploy-failure', 'publish-rejected', 'auth-secret-missing', 'permission'];

const INSTALLS =
  /(?:^|&& )(?:npm (?:ci|i|install)\b|pnpm (?:i|install)\b|yarn(?: install\b.*)?$|bun install|(?:python3? -m )?pip install|poetry install|uv sync|pipenv install|bundle install|composer install|go mod |cargo fetch|dotnet restore|mix deps\.get|(?:dart|flutter) pub get)/;

/**
 * Shell commands that show a cause again on another machine: install, what the failed step ran, the failed tests one by one. Empty where that
 * is no more than its verification already says.
 */
export function reproduction(cause: Cause, { step }: Pick<Failure, 'step'>): string[] {
  if (OUTWARD_CATEGORIES.includes(cause.category)) return [];
  const told = new Set((cause.fix.verify ?? '').split('\n').map((line) => line.trim()));
  const ci = stepCommand(step);
  const tests = cause.tests === null ? [] : targetedTests(cause.tests);
  const again = [...new Set([...(ci === null ? [] : [ci]), ...tests.slice(0, MOST_TESTS).map(({ command }) => command)])];
  const news = again.filter((command) => !told.has(command));
  if (news.length === 0) return [];
  const install = again.some((command) => INSTALLS.test(command)) ? '' : installFor(cause, step, tests[0]?.ecosystem ?? null);
  return install === '' || told.has(install) ? news : [install, ...news];
}

/**
 * A log calls a step without a name by its first line alone, and looks then like what people call a step: only what would be the same
 * command either way counts.
 */
const COMMAND_OR_NAME =
  /^(?:(?:npm|pnpm|yarn|bun) (?:ci|test|install|run [\w:.-]+)|npx [\w@/.-]+(?: --?[\w=-]+)*|(?:cargo (?:build|test|check|clippy|fmt)|go (?:build|test|vet)|dotnet (?:build|test))(?: (?:--?|\.)\S*)*|\.\/(?:mvnw|gradlew)(?: [\w:-]+)+|make [\w-]+)$/;

/** What a step without a name ran: GitHub calls it `Run` and its first line. Null if it is no plain command that builds or tests. */
export function stepCommand(step: string | null): string | null {
  const command = /^Run (\S.*)$/.exec(step ?? '')?.[1]?.trim() ?? COMMAND_OR_NAME.exec(step ?? '')?.[0] ?? '';
  if (command === '' || command.length > 150 || clean(command) !== command) return null;
  const parts = command.split(' && ');
  const outward = OUTWARD.test(command.replace(/ --release\b/g, ''));
  if (outward || !parts.every((part) => PLAIN.test(part) && (isHarmless(part) || /^cd [\w./-]+$/.test(part)))) return null;
  return isHarmless(parts.at(-1) ?? '') ? command : null;
}

function isHarmless(command: string): boolean {
  return PROGRAMS.has(command.split(' ', 1)[0] ?? '') || HARMLESS.test(command);
}

function installFor({ patternId, fix }: Cause, step: string | null, tested: Ecosystem | null): string {
  const program = /^(?:cd \S+ && )?(\S+)/.exec(stepCommand(step) ?? '')?.[1] ?? '';
  const prefix = patternId?.split('/', 1)[0] ?? '';
  const profiles: readonly Profile[] = PROFILES;
  const isOf = (word: string) => (profile: Profile) => profile.words.includes(word);
  const profile =
    tested === null
      ? (profiles.find(isOf(program)) ?? profiles.find(isOf(prefix)))
      : profiles.find(({ ecosystem }) => ecosystem === tested);
  const spoken = [patternId, step, fix.verify, fix.command].join('\n');
  return profile?.install.find(({ tool }) => tool.test(spoken))?.command ?? '';
}

function words(text: string): string[] {
  return text.split(' ');
}
