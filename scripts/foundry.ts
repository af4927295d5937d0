// Runs real tools on small broken projects (foundry/cases) and keeps what they print as job logs (foundry/logs), so that both can be renewed.
//   npm run foundry [-- ID…]     an id or its beginning: "python/", "jest/snapshot"
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { logPath, readCases, type Case } from '../src/foundry-case.js';

const WORKSPACE = '/home/runner/work/app/app';
const wanted = process.argv.slice(2);
const cases = readCases().filter(({ id }) => wanted.length === 0 || wanted.some((start) => id.startsWith(start)));
const outcomes = cases.map((each) => ({ id: each.id, problem: renew(each) }));
for (const { id, problem } of outcomes) console.log(problem === null ? `kept ${id}` : `${id}: ${problem}`);
process.exitCode = outcomes.some(({ problem }) => problem !== null && problem.startsWith('FAILED')) ? 1 : 0;

/** Writes the log of a case; null, or why it was not written. */
function renew(each: Case): string | null {
  const missing = each.needs.filter((tool) => spawnSync('/bin/sh', ['-c', `command -v ${tool}`]).status !== 0);
  if (missing.length > 0) return `skipped: ${missing.join(', ')} is not on this machine`;
  const root = mkdtempSync(join(tmpdir(), 'foundry-'));
  try {
    const project = join(root, 'app');
    mkdirSync(project);
    for (const [name, text] of Object.entries(each.files)) {
      mkdirSync(dirname(join(project, name)), { recursive: true });
      writeFileSync(join(project, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
    }
    if (each.packages.length > 0) symlinkSync(packagesIn(each.packages), join(project, 'node_modules'));
    if (each.prepare) {
      const { status, output } = shell(each.prepare, project, each);
      if (status !== 0) return `FAILED: prepare exited with ${status}: ${output.slice(-500)}`;
    }
    const steps = [...each.before, each.run].map((script) => ({ script, ...shell(script, project, each) }));
    const failed = steps.findIndex(({ status }) => status !== 0);
    const expected = each.category === 'no-failure' ? -1 : each.before.length;
    if (failed !== expected)
      return `FAILED: step ${failed + 1} exited with ${steps[failed]?.status ?? 0}: ${(steps[failed] ?? steps.at(-1))!.output.slice(-800)}`;
    const log = jobLog(steps, each)
      .replaceAll(project, WORKSPACE)
      .replaceAll(/\S*\/ci-rescue-foundry\/[0-9a-f]{16}\/node_modules/g, `${WORKSPACE}/node_modules`)
      .replaceAll(root, '/home/runner');
    const absent = [...each.evidence, ...each.tests].filter((part) => !log.includes(part));
    if (absent.length > 0)
      return `FAILED: not in the log: ${absent.map((part) => JSON.stringify(part)).join(', ')}\n${steps.at(-1)!.output.slice(-3000)}`;
    mkdirSync(dirname(logPath(each.id)), { recursive: true });
    writeFileSync(logPath(each.id), log);
    return null;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Installs once for all cases that want the same versions. */
function packagesIn(packages: readonly string[]): string {
  const key = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'ci-rescue-foundry', key);
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return join(folder, 'node_modules');
}

function shell(script: string, project: string, each: Case): { status: number; output: string } {
  const home = join(dirname(project), 'home');
  mkdirSync(home, { recursive: true });
  const kept = [
    'PATH',
    'CARGO_HOME',
    'RUSTUP_HOME',
    'PYENV_ROOT',
    'JAVA_HOME',
    'GOPROXY',
    'NODE_EXTRA_CA_CERTS',
    'npm_config_registry',
    'NPM_CONFIG_REGISTRY',
  ];
  const inherited = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const file = join(dirname(project), 'output');
  const out = `exec >"${file}" 2>&1\ncd "${project}"\n${script}`;
  const env = {
    ...inherited,
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: project,
    RUNNER_OS: 'Linux',
    ...each.env,
  };
  const { status, signal } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', out], {
    env: { ...env, PATH: `${join(project, 'node_modules', '.bin')}:${process.env['PATH']}` },
    stdio: 'ignore',
    timeout: 240_000,
  });
  return { status: status ?? (signal ? 137 : 1), output: readFileSync(file, 'utf8') };
}

function jobLog(steps: readonly { script: string; status: number; output: string }[], each: Case): string {
  const lines = [
    "Current runner version: '2.336.0'",
    '##[group]Runner Image Provisioner',
    'Hosted Compute Agent',
    '##[endgroup]',
    '##[group]Operating System',
    'Ubuntu',
    '24.04.3',
    'LTS',
    '##[endgroup]',
    '##[group]GITHUB_TOKEN Permissions',
    'Contents: read',
    '##[endgroup]',
    'Secret source: Actions',
    'Prepare workflow directory',
    'Prepare all required actions',
    'Getting action download info',
    'Complete job name: build',
    '##[group]Run actions/checkout@v5',
    'with:',
    '  repository: octo/app',
    '##[endgroup]',
    'Syncing repository: octo/app',
    `[command]/usr/bin/git checkout --progress --force -B main refs/remotes/origin/main`,
    ...steps.flatMap(({ script, status, output }) => stepLines(script, status, output, each)),
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'git version 2.51.0',
    'Cleaning up orphan processes',
  ];
  return `${lines.map((line, index) => `${timeAt(index)} ${line}`).join('\n')}\n`;
}

function stepLines(script: string, status: number, output: string, each: Case): string[] {
  const rows = script.trimEnd().split('\n');
  const printed = output === '' ? [] : output.replace(/\n$/, '').split('\n').flatMap(asRunnerPrints);
  return [
    `##[group]Run ${rows[0]}`,
    ...rows.map((row) => `\u001b[36;1m${row}\u001b[0m`),
    `shell: ${each.shell}`,
    ...(Object.keys(each.env).length > 0
      ? ['env:', ...Object.entries(each.env).map(([name, value]) => `  ${name}: ${value}`)]
      : []),
    '##[endgroup]',
    ...printed,
    ...(status === 0 ? [] : [`##[error]Process completed with exit code ${status}.`]),
  ];
}

/** The runner turns workflow commands into its own marks (runner: src/Runner.Worker/ActionCommandManager.cs). */
function asRunnerPrints(line: string): string[] {
  const command = /^::(error|warning|notice|group|endgroup|debug|add-mask|set-output)(?: [^:]*)?::(.*)$/.exec(line.trimStart());
  if (!command) return [line];
  const [, name, data] = command;
  if (name === 'debug' || name === 'add-mask' || name === 'set-output') return [];
  const text = data!.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return `##[${name}]${text}`.split('\n');
}

function timeAt(index: number): string {
  return new Date(Date.UTC(2026, 7, 1, 12, 0, 0) + index * 37).toISOString().replace('Z', '4567Z');
}
