import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Import = { from: string; to: string; typeOnly: boolean; lazy: boolean };

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const IMPORTS = FILES.flatMap(importsOf);

/** The first rule whose pattern fits says to which floor a file belongs; imports go to the same floor or further down. */
const FLOORS: readonly (readonly [string, RegExp])[] = [
  ['entry', /^(index|action|cli|server|compile-catalogue)\.ts$|^cli\//],
  ['mode', /^modes\//],
  [
    'work',
    /^launchers\/|^(?!(github|environment|runner-pages|log-files|trigger|comment-trigger|external-check|builtin|output|ports|things|inputs|payload)\.ts)[\w-]+\.ts$/,
  ],
  [
    'edge',
    /^(github|environment|runner-pages|log-files|trigger|comment-trigger|external-check|builtin|output)\.ts$|^(github|standin)\//,
  ],
  ['port', /^(ports|things|inputs|payload)\.ts$/],
  ['core', /^core\//],
  ['match', /^match\//],
];

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8');
  const statements = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statements)].map(([, type, name, lazy]) => {
    const target = name ?? lazy ?? '';
    const to = target.startsWith('.')
      ? relative('.', join(dirname(file), target))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : target;
    return { from: file, to, typeOnly: type !== undefined, lazy: lazy !== undefined };
  });
}

function floorOf(file: string): number {
  return FLOORS.findIndex(([, pattern]) => pattern.test(file));
}

function show(imports: readonly Import[]): string[] {
  return imports.map(({ from, to }) => `${from} → ${to}`);
}

test('the test sees the imports', () => {
  expect(show(IMPORTS)).toEqual(
    expect.arrayContaining(['index.ts → action.ts', 'core/config.ts → core/yaml.ts', 'github/client.ts → @octokit/core']),
  );
});

test('every file has a floor', () => {
  expect(FILES.filter((file) => floorOf(file) === -1)).toEqual([]);
});

test('imports point one way: entries → modes → work → edges → ports → core → match', () => {
  const up = IMPORTS.filter(({ from, to }) => FILES.includes(to) && floorOf(to) < floorOf(from));
  expect(show(up)).toEqual([]);
});

test('only work, not an edge, is known to modes: no mode reaches GitHub past the port', () => {
  const past = IMPORTS.filter(
    ({ from, to }) => /^(modes|board|investigate)/.test(from) && /^(github|environment|runner-pages|standin)/.test(to),
  );
  expect(show(past)).toEqual([]);
});

test('core/ takes values and gives values: only its own files, the engine and libraries that compute', () => {
  const allowed =
    /^(core|match)\/|^(yaml|zod|picomatch|fflate|handlebars\/dist\/handlebars\.min\.js|scslre|@eslint-community\/regexpp|node:crypto)$/;
  expect(show(IMPORTS.filter(({ from, to }) => from.startsWith('core/') && !allowed.test(to)))).toEqual([]);
});

test('@octokit is known to the client alone', () => {
  const users = IMPORTS.filter(({ to }) => to.startsWith('@octokit/'));
  expect([...new Set(users.map(({ from }) => from))]).toEqual(['github/client.ts']);
});

/** What an entry loads at once: everything that is not imported lazily. */
function loadedWith(entry: string): string[] {
  const loaded = new Set([entry]);
  for (const file of loaded)
    for (const { from, to, typeOnly, lazy } of IMPORTS) if (from === file && !typeOnly && !lazy) loaded.add(to);
  return [...loaded];
}

test('what the action loads before its first request is small: no library, and nothing that computes', () => {
  const light = /^(node:.*|core\/(address|clean|errors|nearest|redact)\.ts|[\w-]+\.ts)$/;
  expect(loadedWith('index.ts').filter((file) => !light.test(file))).toEqual([]);
});

test('what `explain` loads: no library, nothing of GitHub, none of the modules of Node.js that take long to load', () => {
  const light = /^(node:(fs|path|url|util|vm)|(cli|core|match)\/.+\.ts|(cli|builtin|output)\.ts)$/;
  expect(loadedWith('cli.ts').filter((file) => !light.test(file))).toEqual([]);
});

test('below the entries nobody reads the environment or the clock', () => {
  const entries = (file: string) => floorOf(file) === 0 || ['environment.ts', 'github/client.ts'].includes(file);
  const impure = FILES.filter(
    (file) => !entries(file) && /process\.env|Date\.now\(|new Date\(\)/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

test('no import goes in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  function visit(file: string, path: string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    // Types vanish when the program runs: they make no circle.
    for (const { to } of IMPORTS.filter(({ from, typeOnly }) => from === file && !typeOnly)) visit(to, [...path, file]);
    done.add(file);
  }
  FILES.forEach((file) => visit(file, []));
  expect(circles).toEqual([]);
});
