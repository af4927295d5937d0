import type { TestSummary } from './diagnosis.js';
import { clean } from './text.js';

export type Ecosystem =
  'javascript' | 'python' | 'go' | 'rust' | 'java' | 'dotnet' | 'ruby' | 'php' | 'elixir' | 'c' | 'swift' | 'dart';

type FailedTest = TestSummary['failed'][number];

/** How one failed test is run again. The first command stands whose `{parts}` (see {@link PARTS}) are all known. */
type Runner = {
  framework: string;
  ecosystem: Ecosystem | null;
  /** Which files it runs, where several frameworks come into question. */
  files: RegExp;
  /** What stands between a suite and its test in the framework's report; to select them it wants a space. */
  separator?: string;
  commands: readonly string[];
};

const SCRIPT = /\.[cm]?[jt]sx?$/;

const RUNNERS: readonly Runner[] = [
  script('jest', ['npx jest --runTestsByPath {file} -t {regex}', 'npx jest -t {regex}'], ' › '),
  script('vitest', ['npx vitest run {file} -t {regex}', 'npx vitest run -t {regex}'], ' > '),
  script('playwright', ['npx playwright test {pattern} -g {regex}', 'npx playwright test -g {regex}'], ' › '),
  { ...script('mocha', ['npx cypress run --spec {spec}']), files: /\.cy\.[jt]sx?$|^cypress\// },
  script('mocha', ['npx mocha {file} --fgrep {name}', 'npx mocha --fgrep {name}']),
  script('node:test', ['node --test --test-name-pattern={regex} {file}', 'node --test --test-name-pattern={regex}']),
  script('bun test', ['bun test {file} -t {regex}', 'bun test -t {regex}'], ' > '),
  script('deno test', ['deno test --filter {name} {file}', 'deno test --filter {name}']),
  script('ava', ['npx ava {file}']),
  script('jasmine', ['npx jasmine {file} --filter={regex}', 'npx jasmine --filter={regex}']),
  runner('TAP', null, /\.t$/, ['prove -lv {file}']),
  runner('TAP', null, /\.bats$/, ['bats {file}']),
  script('TAP', ['node {file}']),
  runner('pytest', 'python', /\.py$/, [
    'python -m pytest {node}',
    'python -m pytest {file} -k {word}',
    'python -m pytest {file}',
  ]),
  runner('unittest', 'python', /\.py$/, ['python -m unittest {dotted}']),
  runner('go test', 'go', /\.go$/, ['go test ./... -run {levels}']),
  runner('Ginkgo', 'go', /\.go$/, ['ginkgo -r --focus={unlabelled}']),
  runner('cargo test', 'rust', /\.md$/, ['cargo test --doc {name}']),
  runner('cargo test', 'rust', /\.rs$/, ['cargo test --doc {doctest}', 'cargo test {item} -- --exact']),
  runner('JUnit (Surefire)', 'java', /\.(?:java|kt|scala|groovy)$/, [
    'mvn test -Dsurefire.failIfNoSpecifiedTests=false -Dtest={method}',
  ]),
  runner('JUnit (Gradle)', 'java', /\.(?:java|kt|scala|groovy)$/, ['./gradlew test --tests {gradle}']),
  runner('dotnet test', 'dotnet', /\.(?:cs|fs|vb)$/, ['dotnet test --filter {qualified}']),
  runner('RSpec', 'ruby', /_spec\.rb$/, ['bundle exec rspec {place}', 'bundle exec rspec --example {name}']),
  runner('minitest', 'ruby', /\.rb$/, ['bundle exec ruby -Itest {file} -n {ruby}']),
  runner('test-unit', 'ruby', /\.rb$/, ['bundle exec ruby -Itest {file} -n {ruby}']),
  runner('PHPUnit', 'php', /\.php$/, ['vendor/bin/phpunit --filter {php} {file}', 'vendor/bin/phpunit --filter {php}']),
  runner('Pest', 'php', /\.php$/, ['vendor/bin/pest --filter={last}']),
  runner('ExUnit', 'elixir', /\.exs?$/, ['mix test {place}', 'mix test {file}']),
  runner('GoogleTest', 'c', /\.(?:c|cc|cpp|cxx|h|hpp)$/, ['ctest --test-dir build --output-on-failure -R {regex}']),
  runner('CTest', 'c', /^$/, ['ctest --test-dir build --output-on-failure -R {anchored}']),
  runner('Meson', 'c', /^$/, ['meson test -C build {name}']),
  runner('XCTest', 'swift', /\.(?:swift|mm?)$/, ['swift test --filter {swift}']),
  runner('Swift Testing', 'swift', /\.swift$/, ['swift test --filter {function}']),
  runner('dart test', 'dart', /\.dart$/, ['dart test {file} --plain-name {name}', 'dart test --plain-name {name}']),
];

function runner(framework: string, ecosystem: Ecosystem | null, files: RegExp, commands: readonly string[]): Runner {
  return { framework, ecosystem, files, commands };
}

function script(framework: string, commands: readonly string[], separator?: string): Runner {
  return { framework, ecosystem: 'javascript', files: SCRIPT, commands, ...(separator === undefined ? {} : { separator }) };
}

/** What a command can name of a test, not quoted yet; null where the report does not tell it. */
const PARTS: Readonly<Record<string, (test: FailedTest) => string | null>> = {
  file: ({ file }) => pathOf(file),
  pattern: ({ file }) => escapeIn(pathOf(file), /[[\](){}+*?^$|]/g),
  spec: ({ file }) => (file !== null && !file.includes('/') ? withPrefix('**/', pathOf(file)) : pathOf(file)),
  place: ({ file, line }) => (line === null ? null : withSuffix(pathOf(file), `:${line}`)),
  name: ({ name }) => name,
  last: ({ name }) => regexOf(name.slice(name.lastIndexOf(' > ') + 1).replace(/^> /, '')),
  regex: ({ name }) => regexOf(name),
  anchored: ({ name }) => `^${regexOf(name)}$`,
  unlabelled: ({ name }) => regexOf(name.replace(/(?: ?\[[^\]]*\])+/g, '').trim()),
  node: ({ name }) => (/^[^\s:]+\.py(?:::|$)/.test(name) && pathOf(name.split('::', 1)[0] ?? '') !== null ? name : null),
  word: ({ name }) => group(/(?:^|[.: ])(\w+)(?:\[.*\])?$/, name),
  dotted: ({ name }) => {
    const [, test = '', place = ''] = /^(\w+) \(([\w.]+)\)/.exec(name) ?? [];
    return test === '' ? null : place.endsWith(`.${test}`) ? place : `${place}.${test}`;
  },
  levels: ({ name }) =>
    name
      .split('/')
      .map((level) => `^${regexOf(level)}$`)
      .join('/'),
  doctest: ({ name }) => (/ - .*\(line \d+\)$/.test(name) ? name : null),
  // nextest puts the name of the binary in front.
  item: ({ name }) => group(/(?:^| )([\w:]+)$/, name),
  method: ({ name }) => group(/^([\w.$]+\.[\w$]+)(?:[[({ ].*)?$/, name)?.replace(/\.([\w$]+)$/, '#$1') ?? null,
  gradle: ({ name }) => {
    const [owner = '', ...more] = name.split(' > ');
    const test = group(/^([\w $-]+?)(?:[[(].*)?$/, more.at(-1) ?? '');
    if (!/^[\w.$]+$/.test(owner)) return null;
    return more.length === 1 && test !== null ? `${owner}.${test}` : `${owner}*`;
  },
  qualified: ({ name }) => withPrefix('FullyQualifiedName~', group(/^([\w.+]+)(?:\(.*)?$/, name)),
  ruby: ({ name }) => group(/^[\w:]+#(\w+[?!]?)$/, name) ?? group(/^(\w+[?!]?)\(/, name),
  php: ({ name }) => group(/(\w+::\w+)(?: with data set.*)?$/, name),
  swift: ({ name }) => group(/^([\w.]+[ .]\w+)$/, name)?.replace(/[ .](\w+)$/, '/$1') ?? null,
  function: ({ name }) => group(/^(\w+)\(/, name),
};

/** A test that can be run again: the commands, and what has to be installed for them. */
export type Targeted = { ecosystem: Ecosystem | null; command: string };

/** A command for each failed test that can be named safely; several frameworks may have reported. */
export function targetedTests({ framework, failed }: TestSummary): Targeted[] {
  const frameworks = framework.split(', ');
  const known = RUNNERS.filter((each) => frameworks.includes(each.framework));
  const isSure = new Set(known.map(({ files }) => files.source)).size <= 1;
  return failed.flatMap((test) => {
    const chosen = known.find(({ files }) => isSure || files.test(test.file ?? '')) ?? only(known, test);
    if (chosen === undefined) return [];
    const { separator } = chosen;
    const named = separator === undefined ? test : { ...test, name: test.name.replaceAll(separator, ' ') };
    const command = chosen.commands.map((template) => fill(template, named)).find((filled) => filled !== null) ?? null;
    return command === null ? [] : [{ ecosystem: chosen.ecosystem, command }];
  });
}

/** Where the report names no file: the last, most general runner of the only framework. */
function only(known: readonly Runner[], { file }: FailedTest): Runner | undefined {
  const isOne = file === null && new Set(known.map(({ framework }) => framework)).size === 1;
  return isOne ? known.at(-1) : undefined;
}

function fill(template: string, test: FailedTest): string | null {
  let isWhole = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, part: string) => {
    const word = quote(PARTS[part]?.(test) ?? '');
    isWhole &&= word !== null;
    return word ?? '';
  });
  return isWhole ? filled : null;
}

/** A word for a POSIX shell; null where a stranger's text cannot be one: an option, cut, redacted, too long, or not printable. */
export function quote(text: string): string | null {
  if (text === '' || text.length > 200 || text.startsWith('-') || clean(text) !== text || /[\t\n]/.test(text)) return null;
  if (text.includes('…') || text.includes('[redacted ') || text.includes('<!--')) return null;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A path inside the repository, null when it leads elsewhere. */
function pathOf(file: string | null): string | null {
  const path = (file ?? '').replaceAll('\\', '/');
  return path === '' || /^(?:[-/~]|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|:\/\//.test(path) ? null : path;
}

/** A regex that every tool here understands, slashes included: some take `/text/` for a regex with delimiters. */
function regexOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/^\//, '.');
}

function escapeIn(text: string | null, characters: RegExp): string | null {
  return text?.replace(characters, '\\$&') ?? null;
}

function withPrefix(prefix: string, text: string | null): string | null {
  return text === null ? null : prefix + text;
}

function withSuffix(text: string | null, suffix: string): string | null {
  return text === null ? null : text + suffix;
}

function group(regex: RegExp, text: string): string | null {
  return regex.exec(text)?.[1] ?? null;
}
