import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/core/config.js';
import { route, nextAgent, type RouteFacts } from '../../src/core/route.js';
import { routeRules } from '../../src/core/route-config.js';

type Known = Omit<Partial<RouteFacts>, 'logMatches'> & { log?: string };

function factsOf({ log = '', ...known }: Known): RouteFacts {
  const nothing = { job: 'job', step: null, category: 'unknown', patternId: null, patternAgent: null } as const;
  const lines = log.split('\n');
  const logMatches = (regex: string): boolean => lines.some((line) => new RegExp(regex, 'i').test(line));
  return { ...nothing, evidence: [], excerpt: '', changedFiles: [], ...known, logMatches };
}

function routed(known: Known, config = '') {
  return route(factsOf(known), routeRules(parseConfig(config, 'c.yml')));
}

type Row = [agent: string, known: Known];

describe('a pattern says whose work it is', () => {
  const rows: Row[] = [
    ['rex', { patternId: 'rust/compile-error', patternAgent: 'rex', category: 'compile-error' }],
    ['cipher', { patternId: 'rust/audit', patternAgent: 'cipher', step: 'cargo audit' }],
    ['rex', { patternId: 'cargo-test/panicked' }],
    ['blaze', { patternId: 'npm/eresolve', category: 'dependency-resolution' }],
    ['blaze', { patternId: 'typescript/type-error', category: 'type-error' }],
    ['blaze', { patternId: 'playwright/global-timeout', category: 'timeout' }],
    ['blaze', { patternId: 'bundlers/next-prerender', category: 'build-error' }],
    ['bolt', { patternId: 'docker/base-image-not-found', category: 'docker-build' }],
    ['bolt', { patternId: 'kubernetes/unknown-kind', category: 'deploy-failure' }],
    ['bolt', { patternId: 'terraform/state-lock' }],
    ['bolt', { patternId: 'aws/credentials', category: 'auth-secret-missing' }],
    ['bolt', { patternId: 'deploy-js/netlify', category: 'deploy-failure' }],
    ['blaze', { patternId: 'deploy-js/bundlesize', category: 'quality-gate' }],
    ['bolt', { patternId: 'actions/runner-pod', category: 'runner-lost' }],
    ['atlas', { patternId: 'actions/resource-not-accessible', category: 'permission' }],
    ['atlas', { patternId: 'git/merge-conflict', category: 'merge-conflict' }],
    ['atlas', { patternId: 'python/module-not-found', category: 'missing-dependency' }],
    ['atlas', { patternId: 'go/test-failed', category: 'test-failure' }],
    ['cipher', { patternId: 'security/trivy', category: 'quality-gate' }],
    // A family that belongs to nobody, and a name that does.
    ['rex', { patternId: 'publish/crates-rejected', category: 'publish-rejected' }],
    ['bolt', { patternId: 'publish/docker-push-denied', category: 'publish-rejected' }],
    ['bolt', { patternId: 'gates/yamllint', category: 'lint' }],
    ['atlas', { patternId: 'gates/actionlint', category: 'lint' }],
    ['blaze', { patternId: 'resources/node-heap', category: 'oom' }],
    ['atlas', { patternId: 'shell/no-such-file', category: 'missing-file' }],
    // The tool that failed counts for more than the place where it ran.
    ['atlas', { patternId: 'pytest/assertion', category: 'test-failure', job: 'web', step: 'Test' }],
    ['blaze', { patternId: 'jest/test-failed', category: 'test-failure', step: 'docker build .' }],
    ['blaze', { patternId: 'npm/lockfile-out-of-sync', job: 'security' }],
    // But the runner stops anything.
    ['rex', { patternId: 'actions/cancelled', category: 'cancelled', step: 'cargo build --release' }],
    ['blaze', { patternId: 'actions/timeout', category: 'timeout', step: 'npx playwright test' }],
    ['atlas', { patternId: 'actions/runner-lost', category: 'runner-lost' }],
    // … and native builds are started by others' builds.
    ['rex', { patternId: 'cmake/package-not-found', step: 'Run clippy', excerpt: '--- stderr of build.rs:1\nsrc/build.rs:12:3' }],
    ['blaze', { patternId: 'c/compile-error', step: 'npm ci' }],
    ['atlas', { patternId: 'c/compile-error', step: 'make -j4' }],
  ];
  test.each(rows)('%s: %j', (agent, known) => expect(routed(known)).toMatchObject({ agent }));
});

describe('names are read word by word', () => {
  const rows: Row[] = [
    ['rex', { job: 'clippy' }],
    ['rex', { job: 'Rust CI / test (stable)' }],
    ['rex', { step: 'cargo test --workspace' }],
    ['rex', { workflow: 'rust' }],
    ['blaze', { job: 'ui-tests' }],
    ['blaze', { job: 'frontend_unit' }],
    ['blaze', { job: 'build (web)' }],
    ['blaze', { step: 'Node.js tests' }],
    ['blaze', { workflow: 'Front-End' }],
    ['bolt', { job: 'docker' }],
    ['bolt', { job: 'Helm charts' }],
    ['bolt', { step: 'terraform plan' }],
    ['bolt', { job: 'deploy / staging' }],
    ['bolt', { workflow: 'k8s manifests' }],
    ['atlas', { step: 'actions/checkout@v4' }],
    ['atlas', { step: 'Checkout' }],
    ['atlas', { step: 'git push origin main' }],
    ['atlas', { job: 'python' }],
    ['atlas', { step: 'go test ./...' }],
    ['cipher', { job: 'CodeQL' }],
    ['cipher', { step: 'npm audit --audit-level=high', job: 'security' }],
    // What only looks like a word decides nothing.
    ['atlas', { job: 'build' }],
    ['atlas', { job: 'guidelines' }],
    ['atlas', { job: 'webhook' }],
    ['atlas', { job: 'trusty' }],
    ['atlas', { job: 'Cobweb cleaner' }],
    ['atlas', { job: 'dockerless' }],
    ['atlas', { step: "'/home/runner/hooks/wrapper.js'" }],
    ['atlas', { step: 'curl -f https://docker.example.com/web/health' }],
    ['atlas', { step: './run.sh --target=web' }],
    ['atlas', { workflow: 'Dependabot Updates' }],
    // Why something runs is not what it is.
    ['blaze', { workflow: 'Pull request', job: 'PR', evidence: ['src/a.ts(1,2): error TS2322: no'] }],
    ['blaze', { workflow: 'GitHub Merge Queue', job: 'e2e checkout flow', step: 'npm test' }],
    ['atlas', { step: 'docker run --rm image ./check', patternId: 'c/linker-error' }],
    ['bolt', { step: 'docker build -t app .' }],
  ];
  test.each(rows)('%s: %j', (agent, known) => expect(routed(known)).toMatchObject({ agent }));
});

describe('a tool is known by how it writes an error, not by being mentioned', () => {
  const rows: Row[] = [
    ['rex', { evidence: ['error[E0308]: mismatched types'] }],
    ['rex', { evidence: ["thread 'main' panicked at src/main.rs:4:5:"] }],
    ['blaze', { evidence: ['npm error code E404'] }],
    ['blaze', { evidence: ['TypeError: cart.total is not a function'] }],
    ['blaze', { evidence: ['src/app.tsx:3:1 - something'] }],
    ['bolt', { evidence: ['ERROR: failed to solve: node:99: not found'] }],
    ['bolt', { evidence: ['Error: UPGRADE FAILED: timed out waiting for the condition'] }],
    ['bolt', { evidence: ['deploy/app.yaml:3:5: [error] wrong indentation'] }],
    ['atlas', { evidence: ['.github/workflows/ci.yml:3:5: unexpected key'] }],
    ['atlas', { evidence: ['Error: Resource not accessible by integration'] }],
    ['atlas', { evidence: ['Traceback (most recent call last):'] }],
    ['rex', { category: 'missing-tool', evidence: ['/tmp/1.sh: line 2: cargo: command not found'] }],
    ['bolt', { category: 'missing-tool', evidence: ['bash: helm: command not found'] }],
    ['bolt', { evidence: ['kubectl: error: no context'] }],
    ['atlas', { category: 'missing-tool', evidence: ['jq: command not found'] }],
    // Mentions.
    ['atlas', { evidence: ['it broke'], excerpt: 'info: installing component clippy\ninfo: cargo is up to date' }],
    ['blaze', { step: 'npm test', excerpt: "info: installing component 'clippy'\ninfo: cargo 1.90 installed" }],
    ['atlas', { evidence: ['dependabot opened the pull request'], excerpt: 'dependabot dependabot' }],
    ['atlas', { evidence: ['the webhook of docker answered with 500'] }],
    ['atlas', { evidence: ['at /home/runner/work/_actions/x/y/v1/dist/index.js:12:3'] }],
    // What stands around the evidence never decides alone.
    ['atlas', { excerpt: 'npm error code E1' }],
    ['blaze', { excerpt: 'npm error code E1', changedFiles: ['src/a.ts'] }],
  ];
  test.each(rows)('%s: %j', (agent, known) => expect(routed(known)).toMatchObject({ agent }));
});

describe('changed files, categories and security', () => {
  const rows: Row[] = [
    ['rex', { changedFiles: ['src/lib.rs', 'Cargo.toml', 'README.md'] }],
    ['blaze', { changedFiles: ['web/a.tsx', 'package.json'] }],
    ['bolt', { changedFiles: ['charts/app/values.yaml', 'Dockerfile'] }],
    ['atlas', { changedFiles: ['.github/workflows/ci.yml'] }],
    ['atlas', { changedFiles: ['a.py', 'b.py'] }],
    ['atlas', { changedFiles: ['a.rs', 'b.md', 'c.md'] }],
    ['atlas', { changedFiles: ['README.md'] }],
    ['bolt', { category: 'docker-build' }],
    ['bolt', { category: 'deploy-failure' }],
    ['atlas', { category: 'workflow-error', job: 'Rust' }],
    ['atlas', { category: 'merge-conflict', step: 'npm version' }],
    // A file mode in a frontend step is the frontend's.
    ['blaze', { category: 'permission', step: 'npm run build' }],
    ['atlas', { category: 'permission', job: 'release' }],
    ['cipher', { category: 'security-scan', job: 'Rust', step: 'cargo deny', evidence: ['error[E0001]'] }],
    ['cipher', { category: 'security-alert', patternId: 'npm/audit' }],
    ['cipher', { category: 'quality-gate', evidence: ['lodash 4.17.0 CVE-2021-23337 HIGH'] }],
    ['cipher', { evidence: ['GHSA-35jh-r3h4-6jhm found'] }],
    ['rex', { category: 'test-failure', step: 'cargo test', evidence: ['assertion failed: CVE-2021-23337'] }],
    ['atlas', { evidence: ['see CVE-pages for more'] }],
  ];
  test.each(rows)('%s: %j', (agent, known) => expect(routed(known)).toMatchObject({ agent }));
});

test.each<[string, string, Known]>([
  // One kind of sign: 0.18. Two: 0.30. Three and more: 0.60.
  ['0.30 of 0.18', 'rex', { workflow: 'rust' }],
  ['0.15 of 0.18', 'atlas', { excerpt: 'src/lib.rs:3' }],
  ['0.30 of 0.30', 'rex', { workflow: 'rust', excerpt: 'src/app.ts:3' }],
  ['0.27 of 0.30', 'atlas', { excerpt: 'src/lib.rs:3', changedFiles: ['a.rs', 'b.rs', 'c.md', 'd.md', 'e.md'] }],
  ['0.50 of 0.60', 'atlas', { step: 'cargo build', job: 'web', workflow: 'docker' }],
  ['0.80 of 0.60', 'rex', { step: 'cargo build', job: 'web', workflow: 'rust' }],
])('threshold: %s goes to %s (%j)', (_, agent, known) => {
  expect(routed(known).agent).toBe(agent);
});

test('the more exact sign wins a tie, and a name that names two is shared', () => {
  expect(routed({ evidence: ['error TS2322'], job: 'docker' })).toMatchObject({
    agent: 'blaze',
    scores: { blaze: 0.4, bolt: 0.4 },
  });
  expect(routed({ job: 'Parity of Rust and JavaScript' }).scores).toEqual({ rex: 0.2, blaze: 0.2 });
});

test('it says why, in sentences for people', () => {
  const known = {
    patternId: 'npm/eresolve',
    job: 'web',
    changedFiles: ['a.ts', 'b.css', 'c.md'],
    evidence: ['npm error code ERESOLVE'],
  };
  expect(routed(known)).toEqual({
    agent: 'blaze',
    by: 'score',
    why: [
      "pattern npm/eresolve is the frontend's",
      'evidence shows "npm error"',
      'job name says "web"',
      "2 of 3 changed files are the frontend's",
    ],
    scores: { blaze: 1.8 },
  });
  expect(routed({})).toEqual({
    agent: 'atlas',
    by: 'fallback',
    why: ['nothing says whose work it is, and atlas takes the rest'],
    scores: {},
  });
  expect(routed({ excerpt: 'npm error code E1' })).toMatchObject({
    by: 'fallback',
    why: ['too little speaks for blaze (0.15 of 0.18: excerpt shows "npm error"), and atlas takes the rest'],
  });
});

const ROUTES = `
agents: { nova: {}, blaze: { model: m } }
routes:
  - { job: 'e2e *', category: test-failure, agent: nova }
  - { workflow: 'release*', agent: bolt }
  - { files: ['docs/**', '*.md'], agent: atlas }
  - { log: 'zebra \\d+', agent: cipher }
`;

test.each<[string, string, Known]>([
  ['nova', 'route', { job: 'E2E / chrome', category: 'test-failure' }],
  ['atlas', 'fallback', { job: 'e2e / chrome', category: 'timeout' }],
  ['atlas', 'fallback', { job: 'my e2e / chrome', category: 'test-failure' }],
  ['bolt', 'route', { workflow: 'Release train', job: 'clippy' }],
  ['rex', 'score', { workflow: 'Prerelease', job: 'clippy' }],
  // A workflow that is not known is none that fits.
  ['rex', 'score', { job: 'clippy' }],
  ['atlas', 'route', { changedFiles: ['src/a.rs', 'docs/a/b.txt'], job: 'clippy' }],
  ['rex', 'score', { changedFiles: ['src/a.md', 'src/a.rs'], job: 'clippy' }],
  ['cipher', 'route', { log: 'fine\nthe ZEBRA 7 runs', job: 'clippy' }],
  ['rex', 'score', { log: 'the zebra runs', job: 'clippy' }],
  // The first that holds wins, also over the pattern's agent and over security.
  ['bolt', 'route', { workflow: 'release', log: 'zebra 1', patternAgent: 'rex', patternId: 'rust/x', category: 'security-scan' }],
  ['nova', 'pattern', { patternAgent: 'nova', patternId: 'shop/x', category: 'security-scan' }],
])('configured: %s by %s (%j)', (agent, by, known) => {
  expect(routed(known, ROUTES)).toMatchObject({ agent, by });
});

test('a route says which of its conditions held', () => {
  const known: Known = { job: 'e2e 1', category: 'test-failure', step: 'npx playwright test' };
  expect(routed(known, ROUTES)).toMatchObject({
    why: ['routes[0] of the configuration: job e2e *, category test-failure'],
    scores: { blaze: 0.5 },
  });
});

test('a pattern cannot hand work to somebody whom nobody knows', () => {
  expect(routed({ patternId: 'shop/x', patternAgent: 'nobody', job: 'clippy' })).toMatchObject({
    agent: 'rex',
    why: ['job name says "clippy"', 'pattern shop/x names nobody, whom the configuration does not know'],
  });
});

test.each<[string | null, string[]]>([
  ['rex', []],
  ['blaze', ['rex']],
  ['bolt', ['rex', 'blaze']],
  ['atlas', ['rex', 'blaze', 'bolt']],
  ['nova', ['rex', 'blaze', 'bolt', 'atlas']],
  ['atlas', ['bolt', 'blaze', 'rex', 'nova']],
  [null, ['rex', 'blaze', 'bolt', 'atlas', 'nova', 'cipher']],
])('%s comes after %j', (next, tried) => {
  const routing = { agent: 'rex', scores: { bolt: 0.2, blaze: 0.4, rex: 0.9, gone: 2 } };
  expect(nextAgent(routing, tried, ['nova', 'rex', 'blaze', 'bolt', 'atlas', 'cipher'])).toBe(next);
});
