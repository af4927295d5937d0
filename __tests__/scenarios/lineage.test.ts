import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeState, encodeState, withHandoffs, type Handoff, type IncidentState } from '../../src/core/state.js';
import { createJob, createPull, createRun, type World, type WorldPull } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, TSC_LOG } from '../support/rescue.js';
import type { Ran } from '../support/runner.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { NPM_CI } from '../support/tool-output.js';

let scenario: Scenario;

afterEach(() => scenario.close());

const AGENT = { 'agent-token': 'ghp_user' };
const NPM_LOG = jobLog(runStep('npm ci', NPM_CI, 1));
const WAKE = '<!-- ci-rescue-wake:';
const ESCALATION = '<!-- ci-rescue-escalation:';

/** A world with pull request 7 and no run yet; `config` is the repository's. */
async function begin(config = '', world: Partial<World> = {}): Promise<void> {
  const files = { '.github/ci-rescue.yml': config };
  scenario = await createScenario(redWorld({ runs: [], jobs: [], logs: {}, commits: [], files, ...world }));
}

/** The commit of a number: 1 is `111…`. */
function shaOf(commit: number): string {
  return commit.toString(16).repeat(40).slice(0, 40);
}

type Push = {
  /** Null: a push to `branch` without a pull request. */
  pull?: number | null;
  branch?: string;
  logs?: string[];
  conclusion?: 'failure' | 'success';
  inputs?: Record<string, string>;
};

/** Eleven minutes later a commit is pushed, its CI ends, and ci-rescue hears of it. Each log is that of a job which failed. */
async function push(commit: number, { pull = 7, branch, logs = [TSC_LOG], conclusion, inputs = AGENT }: Push = {}): Promise<Ran> {
  const { world, pass } = scenario;
  pass(11);
  const of = world.pulls.find(({ number }) => number === pull);
  if (of !== undefined) of.headSha = shaOf(commit);
  const at = scenario.now();
  const about = { headSha: shaOf(commit), headBranch: branch ?? of?.headRef ?? 'main', createdAt: at, updatedAt: at };
  world.commits.push({ sha: shaOf(commit), message: 'A change', author: 'octo-dev', committedAt: at, repository: null });
  const event = pull === null ? 'push' : 'pull_request';
  world.runs.push(createRun({ id: commit, event, conclusion: conclusion ?? 'failure', ...about }));
  const times = { startedAt: at, completedAt: at };
  if (conclusion === 'success')
    world.jobs.push(createJob({ id: commit * 10, runId: commit, name: 'build', conclusion, ...times }));
  else
    logs.forEach((log, index) => {
      const id = commit * 10 + index;
      world.jobs.push(createJob({ id, runId: commit, name: index === 0 ? 'build' : `build ${index}`, ...times }));
      world.logs[id] = log;
    });
  return scenario.completed(commit, { inputs });
}

/** A fix for a branch, as a pull request with a number. */
function fixOf(baseRef: string, number: number, change: Partial<WorldPull> = {}): WorldPull {
  return createPull({ number, baseRef, headRef: `mend-${number}`, labels: ['ci-fix'], ...change });
}

/** The state in our root-cause comment of a commit. */
function stateOf(commit: number, pull = 7): IncidentState {
  const state = decodeState(rca(commit, pull));
  if (state === null) throw new Error(`there is no state of commit ${commit}`);
  return state;
}

function rca(commit: number, pull = 7): string {
  return scenario.bodies(pull).find((body) => body.startsWith(`<!-- ci-rescue:${pull}:${shaOf(commit).slice(0, 12)} -->`)) ?? '';
}

/** Who was asked about a commit itself. */
function asked(commit: number, pull = 7): string[] {
  const { sha, handoffs } = stateOf(commit, pull);
  return handoffs.filter((handoff) => handoff.sha === sha.slice(0, 12) && handoff.ref !== '').map(({ agent }) => agent);
}

/** Outcomes of the attempts that the comment of a commit knows, the oldest first. */
function outcomes(commit: number, pull = 7): string[] {
  return stateOf(commit, pull).handoffs.map(({ outcome }) => outcome);
}

function starting(marker: string, pull = 7): string[] {
  return scenario.bodies(pull).filter((body) => body.startsWith(marker));
}

function labels(pull = 7): string[] {
  return scenario.world.pulls.find(({ number }) => number === pull)?.labels ?? [];
}

describe('counting', () => {
  test('three commits with one failure go to three agents, the fourth to people, who are told once [85 94 99 100 102 W7]', async () => {
    await begin("escalation: { mentions: [octo-lead, '@octo-org/team'] }");
    const runs = [await push(1), await push(2), await push(3)];
    expect(runs.map(({ outputs }) => outputs['agent-woken'])).toEqual(['true', 'true', 'true']);
    const agents = [1, 2, 3].flatMap((commit) => asked(commit));
    expect([agents[0], new Set(agents).size]).toEqual(['blaze', 3]);
    expect([starting(WAKE).length, starting(ESCALATION).length, labels()]).toEqual([3, 0, []]);

    const fourth = await push(4);
    expect(fourth.outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(fourth.code).toBe(0);
    expect([starting(WAKE).length, asked(4), labels()]).toEqual([3, [], ['blocked']]);
    const [people = '', ...more] = starting(ESCALATION);
    expect(more).toEqual([]);
    expect(people.split('\n')[0]).toBe('<!-- ci-rescue-escalation:7:444444444444 -->');
    expect(people).toContain('@octo-lead @octo-org/team: 3 attempts have failed.');
    expect(people.match(/^\| \d .*$/gm)).toEqual(
      agents.map((agent, index) => {
        const sha = shaOf(index + 1).slice(0, 12);
        return expect.stringMatching(
          `^\\| ${index + 1} \\| \`${agent}\` \\| .*mention.* \\| \`${sha}\` \\| 2026-01-05 .* \\| still red`,
        );
      }),
    );
    expect(people).toContain("The last error:\n\n```text\nsrc/cart.ts(2,3): error TS2322: Type 'number' is not assignable");
    expect(people).not.toContain('@copilot');
    expect(rca(4)).toContain('### For people');
    expect(rca(4)).not.toContain('@copilot');
    expect(rca(4).match(/still red/g)).toHaveLength(3);
    expect(rca(4)).toContain('### What was tried');

    const fifth = await push(5);
    expect(fifth.outputs['agent-woken']).toBe('false');
    expect([starting(WAKE).length, starting(ESCALATION).length, asked(5)]).toEqual([3, 1, []]);
  });

  test('as long as people have it, no comment asks an agent [85 99]', async () => {
    await begin('limits: { max_attempts: 1 }');
    await push(1);
    await push(2);
    await push(3);
    expect(labels()).toEqual(['blocked']);
    expect(rca(3)).toContain('### For people');
    expect(rca(3)).not.toContain('@copilot please fix');
  });

  test.each([
    ['the input', '', { 'max-attempts': '1' }, 1],
    ['the configuration', 'limits: { max_attempts: 1 }', {}, 1],
    ['the input, against the configuration', 'limits: { max_attempts: 5 }', { 'max-attempts': '2' }, 2],
  ])('how many attempts there are: %s [85]', async (_what, config, inputs, most) => {
    await begin(config);
    for (let commit = 1; commit <= most + 1; commit += 1) await push(commit, { inputs: { ...AGENT, ...inputs } });
    expect([starting(WAKE).length, starting(ESCALATION).length, labels()]).toEqual([most, 1, ['blocked']]);
  });

  test('with none nobody is ever asked, and nobody is called either [85]', async () => {
    await begin('limits: { max_attempts: 0 }');
    const runs = [await push(1), await push(2)];
    expect(runs.map(({ outputs }) => outputs['agent-woken'])).toEqual(['false', 'false']);
    expect([starting(WAKE), starting(ESCALATION), labels()]).toEqual([[], [], []]);
  });

  test('nobody gets the same failure twice, however many attempts are left [94]', async () => {
    await begin(
      'agents: { rex: { launch: none }, bolt: { launch: none }, cipher: { launch: none } }\nlimits: { max_attempts: 9 }',
    );
    await push(1);
    await push(2);
    await push(3);
    expect([asked(1), asked(2), asked(3)]).toEqual([['blaze'], ['atlas'], []]);
    expect(starting(ESCALATION)).toEqual([expect.stringContaining('the same failure is never given to one twice')]);
    expect(labels()).toEqual(['blocked']);
  });

  test('where creating the comment is the request, it names nobody any more [85 99]', async () => {
    await begin('limits: { max_attempts: 2 }');
    const inputs = { token: 'ghp_user' };
    for (const commit of [1, 2, 3, 4]) await push(commit, { inputs });
    expect([asked(1), asked(2).length, asked(3), labels(), starting(ESCALATION).length]).toEqual([
      ['blaze'],
      1,
      [],
      ['blocked'],
      1,
    ]);
    expect([1, 2, 3, 4].map((commit) => rca(commit).includes('@copilot'))).toEqual([true, true, false, false]);
    expect(starting(WAKE)).toEqual([]);
  });

  test('a commit within minutes is no attempt, but those before it count [85]', async () => {
    await begin();
    await push(1);
    scenario.pass(-9);
    expect((await push(2)).outputs['agent-woken']).toBe('false');
    expect([asked(2), starting(WAKE).length]).toEqual([[], 1]);
    await push(3);
    expect(asked(3)).toHaveLength(1);
    expect(asked(3)).not.toEqual(['blaze']);
    expect(stateOf(3).handoffs).toHaveLength(2);
  });

  test('a dry run calls nobody [85]', async () => {
    await begin('limits: { max_attempts: 1 }\nescalation: { issue: true }');
    await push(1);
    const { outputs } = await push(2, { inputs: { ...AGENT, 'dry-run': 'true' } });
    expect(outputs.reason).toMatch(/^dry run:/);
    expect([scenario.written(), labels(), scenario.world.issues]).toEqual([[], [], []]);
    await push(3);
    expect([labels(), starting(ESCALATION).length]).toEqual([['blocked'], 1]);
  });

  test('a run that is tried again on the same commit is no attempt [85]', async () => {
    await begin('limits: { max_attempts: 2 }');
    await push(1);
    for (const attempt of [2, 3]) {
      scenario.pass(11);
      const [run] = scenario.world.runs;
      const [job] = scenario.world.jobs;
      const at = scenario.now();
      const id = 100 + attempt;
      scenario.world.runs.push({ ...run!, attempt, startedAt: at, updatedAt: at });
      scenario.world.jobs.push({ ...job!, id, attempt, startedAt: at, completedAt: at });
      scenario.world.logs[id] = TSC_LOG;
      await scenario.completed(1, { inputs: AGENT });
    }
    expect([stateOf(1).failures[0]?.attempt, starting(WAKE).length, stateOf(1).handoffs.length]).toEqual([3, 1, 1]);
    await push(2);
    expect([asked(2).length, labels()]).toEqual([1, []]);
  });

  test('another failure has a count of its own; with both open somebody is asked for the one that is left [85 94]', async () => {
    await begin('limits: { max_attempts: 2 }');
    await push(1);
    await push(2);
    await push(3, { logs: [NPM_LOG] });
    expect([asked(3), stateOf(3).handoffs.length]).toEqual([['blaze'], 1]);

    await push(4, { logs: [TSC_LOG, NPM_LOG] });
    const [npm] = stateOf(3).handoffs;
    expect(stateOf(4).handoffs.find(({ sha }) => sha === '444444444444')?.causes).toEqual(npm?.causes);
    expect(asked(4)).toHaveLength(1);
    expect(asked(4)).not.toEqual(['blaze']);
    expect([labels(), starting(ESCALATION)]).toEqual([[], []]);

    await push(5, { logs: [TSC_LOG, NPM_LOG] });
    expect([asked(5), labels(), starting(ESCALATION).length]).toEqual([[], ['blocked'], 1]);
  });

  test('attempts are found in a long conversation too [85]', async () => {
    await begin('limits: { max_attempts: 2 }');
    await push(1);
    for (let index = 0; index < 130; index += 1) scenario.say(`Word ${index}`, 'octo-dev');
    await push(2);
    for (let index = 0; index < 130; index += 1) scenario.say(`More ${index}`, 'octo-dev');
    await push(3);
    expect([asked(1), asked(2).length, asked(3), labels()]).toEqual([['blaze'], 1, [], ['blocked']]);
    expect(starting(ESCALATION)).toHaveLength(1);
  });
});

describe('fixes', () => {
  test.each<[string, Partial<WorldPull>]>([
    ['its label', {}],
    ['its author', { labels: [], author: 'copilot-swe-agent[bot]' }],
  ])('a fix, known by %s, and what it is to mend count together, whichever is red [85 W7]', async (_what, change) => {
    await begin('', { pulls: [createPull({ number: 7 }), fixOf('topic', 8, change)] });
    await push(1);
    await push(2, { pull: 8 });
    await push(3);
    const agents = [asked(1), asked(2, 8), asked(3)].flat();
    expect([agents[0], new Set(agents).size, agents.length]).toEqual(['blaze', 3, 3]);
    await push(4, { pull: 8 });
    expect([asked(4, 8), labels(8), starting(ESCALATION, 8).length, labels(7)]).toEqual([
      [],
      expect.arrayContaining(['blocked']),
      1,
      [],
    ]);
    expect(stateOf(4, 8).handoffs).toHaveLength(3);
  });

  test('one after the other they count together, though each is a new pull request [85 W7]', async () => {
    await begin('', { pulls: [8, 9, 10, 11].map((number) => fixOf('main', number)) });
    for (const pull of [8, 9, 10, 11]) {
      await push(pull, { pull });
      scenario.world.pulls.find(({ number }) => number === pull)!.state = 'closed';
    }
    const agents = [8, 9, 10].flatMap((pull) => asked(pull, pull));
    expect([agents[0], new Set(agents).size]).toEqual(['blaze', 3]);
    expect([asked(11, 11), labels(11)]).toEqual([[], ['ci-fix', 'blocked']]);
  });

  test('where the fix was given to people, what it is to mend is labelled too once it is red again [85 102]', async () => {
    await begin('limits: { max_attempts: 1 }', { pulls: [createPull({ number: 7 }), fixOf('topic', 8)] });
    await push(1);
    await push(2, { pull: 8 });
    expect([asked(2, 8), labels(8), starting(ESCALATION, 8).length]).toEqual([[], ['ci-fix', 'blocked'], 1]);
    await push(3);
    expect([asked(3), labels(7)]).toEqual([[], ['blocked']]);
    expect(rca(3)).toContain('### For people');
  });

  test('other words in between, however many, do not let a fix begin anew [85 W7]', async () => {
    await begin('', { pulls: [createPull({ number: 7, headRef: 'other' }), fixOf('main', 8), fixOf('main', 9)] });
    await push(8, { pull: 8 });
    scenario.pass(1);
    for (let index = 0; index < 130; index += 1) scenario.say(`Word ${index}`, 'octo-dev');
    await push(9, { pull: 9 });
    expect([asked(8, 8), asked(9, 9).length]).toEqual([['blaze'], 1]);
    expect(asked(9, 9)).not.toEqual(['blaze']);
  });

  test('a pull request that mends nothing has a count of its own [85]', async () => {
    await begin('', { pulls: [fixOf('main', 8), createPull({ number: 9, headRef: 'other' })] });
    await push(8, { pull: 8 });
    await push(9, { pull: 9 });
    expect([asked(8, 8), asked(9, 9)]).toEqual([['blaze'], ['blaze']]);
  });

  test('a branch without a pull request counts over its commits, and over the fixes for it [85]', async () => {
    const ids = ['rex', 'blaze', 'bolt', 'atlas', 'cipher'];
    const agents = `agents: { ${ids.map((id) => `${id}: { launch: dispatch }`).join(', ')} }`;
    await begin(`${agents}\nescalation: { issue: true }`, { pulls: [fixOf('main', 8)] });
    await push(1, { pull: null });
    await push(2, { pull: null });
    await push(3, { pull: 8 });
    const sent = scenario.world.dispatches.map(({ eventType }) => eventType);
    expect([sent[0], sent.length, new Set(sent).size]).toEqual(['ci-rescue-blaze', 3, 3]);
    await push(4, { pull: null });
    expect(scenario.world.dispatches).toHaveLength(3);
    const { body = '' } = scenario.world.commitComments.find(({ sha }) => sha === shaOf(4)) ?? {};
    expect(body).toContain('### For people');
    const stuck = scenario.world.issues.filter(({ title }) => title.startsWith('CI cannot be mended by agents on 444444444444'));
    expect(stuck).toHaveLength(1);
  });
});

describe('people', () => {
  test.each([
    ['who opened it', '', '@octo-dev: '],
    ['whom the configuration names', "escalation: { mentions: ['@octo-lead', octo-org/team] }", '@octo-lead @octo-org/team: '],
  ])('they are called: %s [99 100]', async (_what, config, words) => {
    await begin(`limits: { max_attempts: 1 }\n${config}`);
    await push(1);
    await push(2);
    expect(starting(ESCALATION)).toEqual([expect.stringContaining(`${words}1 attempt`)]);
  });

  test('the label goes when all is green, and what another reason put there stays [102]', async () => {
    await begin('limits: { max_attempts: 1 }\nlabels: { blocked: for-people }');
    await push(1);
    await push(2);
    expect(labels()).toEqual(['for-people']);
    labels().push('other');
    await push(3, { conclusion: 'success' });
    expect(labels()).toEqual(['other']);
    await scenario.close();

    await begin();
    await push(1);
    labels().push('blocked');
    await push(2, { conclusion: 'success' });
    expect(rca(1)).toContain('## ✅');
    expect(labels()).toEqual(['blocked']);
  });

  test("without the label, by which people give it back, the same failure is still nobody's, and people are not called again [85 99]", async () => {
    await begin('limits: { max_attempts: 1 }');
    await push(1);
    await push(2);
    scenario.world.pulls[0]!.labels = [];
    await push(3);
    expect([starting(WAKE).length, starting(ESCALATION).length]).toEqual([1, 1]);
    expect(rca(3)).toContain('### For people');
  });

  test.each([
    ['with', 0],
    ['without', 99],
  ])('the guard wakes nobody where people have it, %s the label [99]', async (_what, refusals) => {
    await begin('limits: { max_attempts: 1 }');
    if (refusals > 0) scenario.github.fault({ method: 'POST', path: /\/labels/, status: 403, times: refusals });
    await push(1);
    await push(2);
    expect(labels()).toEqual(refusals > 0 ? [] : ['blocked']);
    for (const minutes of [46, 46, 180]) {
      scenario.pass(minutes);
      const { outputs } = await scenario.scheduled({ mode: 'guard', ...AGENT });
      expect(outputs.reason).toContain('0 woken');
    }
    expect([starting(WAKE).length, starting(ESCALATION).length]).toEqual([1, 1]);
  });

  test('an issue is opened where it is wanted, one for a failure [101]', async () => {
    await begin('limits: { max_attempts: 1 }\nescalation: { issue: true }');
    await push(1);
    await push(2);
    const stuck = (): string[] => scenario.world.issues.map(({ title }) => title);
    expect(stuck()).toEqual([expect.stringMatching(/^CI cannot be mended by agents on pull request 7: /)]);
    expect(scenario.world.issues[0]?.body).toContain('| 1 | `blaze` |');
    // Somebody tidies up, and it happens again: people hear of it, but not in a second issue.
    scenario.world.pulls[0]!.labels = [];
    scenario.world.comments = scenario.world.comments.filter(({ body }) => !body.includes(':222222222222'));
    await push(3);
    expect(starting(ESCALATION)).toHaveLength(1);
    expect(stuck()).toHaveLength(1);
  });

  test('a label that is refused keeps nobody from the rest [99 102]', async () => {
    await begin('limits: { max_attempts: 1 }\nescalation: { issue: true }');
    scenario.github.fault({ method: 'POST', path: /\/issues\/7\/labels/, status: 403 });
    await push(1);
    const { code, stdout } = await push(2);
    expect(code).toBe(0);
    expect(stdout).toMatch(/::warning::The label blocked could not be set .*pull-requests: write/);
    expect([labels(), starting(ESCALATION).length, scenario.world.issues.length]).toEqual([[], 1, 1]);
  });

  test('a comment that is refused keeps nobody from the rest [99 101]', async () => {
    await begin('limits: { max_attempts: 1 }\nescalation: { issue: true }');
    await push(1);
    // The root-cause comment goes through, what follows does not.
    scenario.github.fault({ method: 'POST', path: /\/issues\/7\/labels/, status: 500 });
    const { code, stdout } = await push(2);
    expect([code, starting(ESCALATION).length, scenario.world.issues.length]).toEqual([0, 1, 1]);
    expect(stdout).toContain('::warning::The label blocked could not be set');
  });

  test('a hostile log does no harm where the last error is told [100]', async () => {
    const secret = `ghp_${'aB3dE5fG7hJ9'.repeat(3)}`;
    const hostile = `~~~ \`\`\`\`\` @octo-org/all <!-- ci-rescue:7:${'1'.repeat(12)} --> <!channel> ${secret}`;
    const log = jobLog(runStep('npx tsc --noEmit', `src/a.ts(2,3): error TS2322: Type '${hostile}' is not assignable.`, 2));
    await begin('limits: { max_attempts: 1 }\nescalation: { issue: true }');
    await push(1, { logs: [log] });
    await push(2, { logs: [log] });
    const texts = [...starting(ESCALATION), ...scenario.world.issues.map(({ body }) => body)];
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('The last error:\n\n``````text\nsrc/a.ts(2,3)');
      const [, outside = ''] = /^([\s\S]*)^`{6}text$/m.exec(text) ?? [];
      expect(outside).not.toContain('@octo-org');
      expect(text.match(/<!-- ci-rescue/g)).toHaveLength(1);
      expect(text).not.toContain(secret.slice(4, 20));
      expect(text.trimEnd().endsWith('\n``````')).toBe(true);
    }
  });

  test('the last error is told where no pattern knows it too [100]', async () => {
    const log = jobLog(runStep('./deploy-the-thing', 'preparing\nERROR: the frobnicator 7 is upside down', 3));
    await begin('limits: { max_attempts: 1 }');
    await push(1, { logs: [log] });
    await push(2, { logs: [log] });
    expect(starting(ESCALATION)).toEqual([expect.stringContaining('the frobnicator 7 is upside down')]);
  });
});

describe('the chat', () => {
  let chat: Server | null = null;
  const heard: { type: string | undefined; body: string }[] = [];

  afterEach(() => new Promise<void>((resolve) => (chat === null ? resolve() : chat.close(() => resolve()), (chat = null))));

  /** Listens on loopback and answers as it is told. */
  async function listen(status: number): Promise<string> {
    heard.length = 0;
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => void chunks.push(chunk));
      request.on('end', () => {
        heard.push({ type: request.headers['content-type'], body: Buffer.concat(chunks).toString() });
        response.writeHead(status, { connection: 'close' }).end('ok');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    chat = server;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  }

  test('it hears once, in the words that Slack takes, and nothing of a log is markup [101]', async () => {
    const log = jobLog(
      runStep('npx tsc --noEmit', "src/a.ts(2,3): error TS2322: Type '<!channel> <!here>' is not assignable.", 2),
    );
    await begin(`limits: { max_attempts: 1 }\nescalation: { webhook: '${await listen(200)}' }`);
    await push(1, { logs: [log] });
    expect(heard).toEqual([]);
    await push(2, { logs: [log] });
    await push(3, { logs: [log] });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.type).toContain('application/json');
    const said = JSON.parse(heard[0]?.body ?? '') as { text: string };
    expect(Object.keys(said)).toEqual(['text']);
    expect(said.text).toContain('pull request 7 of o/r');
    expect(said.text).toMatch(/<https:\/\/github\.com\/o\/r\/pull\/7#issuecomment-\d+\|[\w -]+>/);
    expect(said.text).not.toMatch(/<!|@/);
  });

  test.each([500, 302])('one that answers %s is worth a warning, no more [101]', async (status) => {
    await begin(`limits: { max_attempts: 1 }\nescalation: { webhook: '${await listen(status)}' }`);
    await push(1);
    const { code, stdout, outputs } = await push(2);
    expect([code, outputs.result, labels(), starting(ESCALATION).length]).toEqual([0, 'created', ['blocked'], 1]);
    expect(stdout).toMatch(new RegExp(`::warning::The webhook did not take the message \\(${status}\\)`));
    expect(heard).toHaveLength(1);
  });

  test('one that is not there is worth a warning, which does not tell its address [101]', async () => {
    const address = await listen(200);
    await new Promise<void>((resolve) => chat!.close(() => resolve()));
    chat = null;
    await begin(`limits: { max_attempts: 1 }\nescalation: { webhook: '${address}' }`);
    await push(1);
    const { code, stdout } = await push(2);
    expect([code, labels(), starting(ESCALATION).length]).toEqual([0, ['blocked'], 1]);
    expect(stdout).toContain('::warning::The webhook did not take the message (0)');
    expect(stdout).not.toContain(address);
  });
});

describe('who cannot find out, or is lied to', () => {
  test.each<[string, RegExp]>([
    ["the conversation of the fix's parent", /\/issues\/7\/comments/],
    ['which pull request the parent is', /\/pulls\?.*head=/],
    ['what was said last', /\/repos\/o\/r\/issues\/comments\?/],
  ])('asks nobody, and the comment is written all the same: %s [85]', async (_what, path) => {
    await begin('', { pulls: [createPull({ number: 7 }), fixOf('topic', 8)] });
    await push(1);
    scenario.github.fault({ method: 'GET', path, status: 500, times: 99 });
    const { code, outputs } = await push(2, { pull: 8 });
    scenario.github.faults.length = 0;
    expect([code, outputs.result, outputs['agent-woken']]).toEqual([0, 'created', 'false']);
    expect([starting(WAKE, 8), starting(ESCALATION, 8), labels(8)]).toEqual([[], [], ['ci-fix']]);

    // The next commit finds out.
    await push(3, { pull: 8 });
    expect(asked(3, 8)).toHaveLength(1);
    expect(asked(3, 8)).not.toEqual(['blaze']);
  });

  test('a long conversation of which the older part is not told [85]', async () => {
    await begin();
    await push(1);
    for (let index = 0; index < 130; index += 1) scenario.say(`Word ${index}`, 'octo-dev');
    scenario.github.fault({ method: 'GET', path: /\/issues\/7\/comments.*since=2025-12/, status: 500, times: 99 });
    const { code, outputs } = await push(2);
    expect([code, outputs['agent-woken'], starting(WAKE).length]).toEqual([0, 'false', 1]);
    expect(asked(2)).toEqual([]);
  });

  /** Our comment of commit 1, moved to commit 15, with attempts of three agents that never were. */
  function forged(author: string): void {
    const attempts = ['blaze', 'atlas', 'rex'].map((agent, index): Handoff => {
      const [made] = stateOf(1).handoffs;
      return { ...made!, agent, sha: 'cde'.charAt(index).repeat(12), at: `2026-01-05T0${index + 1}:00:00Z` };
    });
    const state = withHandoffs({ ...stateOf(1), sha: shaOf(15) }, attempts);
    scenario.say(`<!-- ci-rescue:7:${shaOf(15).slice(0, 12)} -->\n\nwords\n\n${encodeState(state)}`, author);
  }

  test.each([
    ["a stranger's", 'mallory', ['true', 1]],
    ['our own', 'github-actions[bot]', ['false', 0]],
  ])('attempts count where marker and author are ours: %s [85]', async (_what, author, [woken, count]) => {
    await begin();
    await push(1);
    forged(author);
    const { outputs } = await push(2);
    expect([outputs['agent-woken'], asked(2).length, labels()]).toEqual([woken, count, count === 0 ? ['blocked'] : []]);
  });

  test('a stranger who quotes our comment whole is no attempt either [85]', async () => {
    await begin('limits: { max_attempts: 1 }');
    await push(1);
    const body = rca(1);
    scenario.world.comments = [];
    scenario.say(body, 'mallory');
    await push(2);
    expect([asked(2), labels()]).toEqual([['blaze'], []]);
  });

  test.each<[string, (line: string) => string]>([
    ['cut', (line) => `${line.slice(0, 90)} -->`],
    ['overwritten', (line) => line.replace(/v1:.{40}/, `v1:${'A'.repeat(40)}`)],
    ['of another version', (line) => line.replace('v1:', 'v9:')],
    ['oversized', (line) => line.replace('v1:', `v1:${'A'.repeat(70_000)}`)],
  ])('a damaged state is absent, never a crash: %s [85]', async (_what, damage) => {
    await begin('limits: { max_attempts: 1 }');
    await push(1);
    const comment = scenario.world.comments.find(({ body }) => body.startsWith('<!-- ci-rescue:7:1111'))!;
    comment.body = comment.body.replace(/<!-- ci-rescue-state:.*$/m, damage);
    const { code, outputs } = await push(2);
    expect([code, outputs['agent-woken'], asked(2), labels()]).toEqual([0, 'true', ['blaze'], []]);
  });
});

describe('outcomes', () => {
  test('CI says what became of an attempt: red with the next commit, green at last for who was last [103 104]', async () => {
    await begin();
    await push(1);
    await push(2);
    expect(outcomes(2)).toEqual(['red', '']);
    const redAt = scenario.now();
    await push(3, { conclusion: 'success' });
    expect(outcomes(2)).toEqual(['red', 'green']);
    const [lost, won] = stateOf(2).handoffs;
    expect(Date.parse(lost?.endedAt ?? '')).toBeLessThan(Date.parse(won?.endedAt ?? ''));
    expect(Date.parse(won?.endedAt ?? '')).toBeGreaterThan(Date.parse(redAt));
    expect(outcomes(1)).toEqual(['red']);
    expect(rca(2)).toContain('| 1 | `blaze` |');
    expect(rca(2).match(/^\| 2 .*$/m)?.[0]).toMatch(/\| green after 11 min \|$/);
  });

  test('an agent that says it is fixed is not believed before CI says so [104]', async () => {
    await begin();
    await push(1);
    scenario.pass(2);
    scenario.say(`Fixed in ${shaOf(2).slice(0, 10)}`, 'copilot-swe-agent[bot]');
    expect(outcomes(1)).toEqual(['']);
    await push(2);
    expect(outcomes(2)[0]).toBe('red');
    expect(asked(2)).not.toEqual(['blaze']);
    expect(rca(2).match(/^\| 1 .*$/m)?.[0]).toContain('still red');
  });

  test('when it began and committed first is told by the timeline, also where the next commit is red [103 104]', async () => {
    await begin();
    await push(1);
    const happened = (minutes: number, event: string, actor: string, sha?: string): void => {
      scenario.pass(minutes);
      scenario.world.timeline.push({ id: minutes, pull: 7, event, actor, createdAt: scenario.now(), ...(sha && { sha }) });
    };
    happened(3, 'copilot_work_started', 'octo-dev');
    happened(1, 'committed', 'octo-dev', shaOf(14));
    happened(4, 'committed', 'copilot-swe-agent[bot]', shaOf(2));
    happened(1, 'copilot_work_finished', 'octo-dev');
    await push(2);
    const at = (minutes: number): string => `2026-01-05T12:${String(minutes).padStart(2, '0')}:00Z`;
    const [first] = stateOf(2).handoffs;
    expect([first?.startedAt, first?.committedAt, first?.outcome].map(String)).toEqual([
      expect.stringContaining(at(14).slice(0, 16)),
      expect.stringContaining(at(19).slice(0, 16)),
      'red',
    ]);
    expect(rca(2).match(/^\| 1 .*$/m)?.[0]).toMatch(/still red after 20 min, started after 3 min, first commit after 8 min \|$/);
    happened(5, 'copilot_work_started', 'octo-dev');
    happened(1, 'committed', 'copilot-swe-agent[bot]', shaOf(3));
    await push(3, { conclusion: 'success' });
    expect(rca(2).match(/^\| 2 .*$/m)?.[0]).toMatch(/green after 17 min, started after 5 min, first commit after 6 min \|$/);
  });

  test('what a later agent did is not told of the one before, who did nothing [104]', async () => {
    await begin();
    await push(1);
    await push(2);
    scenario.pass(3);
    scenario.world.timeline.push({ id: 1, pull: 7, event: 'copilot_work_started', actor: 'octo-dev', createdAt: scenario.now() });
    scenario.pass(2);
    const done = { actor: 'copilot-swe-agent[bot]', createdAt: scenario.now(), sha: shaOf(3) };
    scenario.world.timeline.push({ id: 2, pull: 7, event: 'committed', ...done });
    scenario.world.timeline.push({
      id: 3,
      pull: 7,
      event: 'copilot_work_finished',
      actor: 'octo-dev',
      createdAt: scenario.now(),
    });
    await push(3);
    expect(stateOf(3).handoffs.map(({ startedAt, committedAt }) => [startedAt !== '', committedAt !== ''])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test('on a branch without a pull request CI says what became of it too [104]', async () => {
    const agents = ['rex', 'blaze', 'bolt', 'atlas', 'cipher'].map((id) => `${id}: { launch: dispatch }`).join(', ');
    await begin(`agents: { ${agents} }`, { pulls: [] });
    await push(1, { pull: null });
    await push(2, { pull: null });
    await push(3, { pull: null, conclusion: 'success' });
    const told = scenario.world.commitComments.map(({ body }) => decodeState(body)?.handoffs.map(({ outcome }) => outcome));
    expect(told).toEqual([['red'], ['red', 'green']]);
  });

  test('a failure that was green in between and is back is not told as one that never went [104]', async () => {
    await begin('limits: { max_attempts: 1 }');
    await push(1);
    await push(2, { conclusion: 'success' });
    await push(3);
    expect(outcomes(3)[0]).toBe('green');
    expect(starting(ESCALATION)).toEqual([expect.stringContaining('it is red again after 1 attempt.')]);
  });

  test('a request that was refused is no attempt, and is told as such [103]', async () => {
    const agents = ['rex', 'blaze', 'bolt', 'atlas', 'cipher'].map((id) => `${id}: { launch: dispatch }`).join(', ');
    await begin(`agents: { ${agents} }\nlimits: { max_attempts: 1 }`);
    scenario.github.fault({ method: 'POST', path: /\/dispatches/, status: 403 });
    const { outputs } = await push(1);
    expect([outputs['agent-woken'], outcomes(1)]).toEqual(['false', ['refused']]);
    await push(2);
    expect([asked(2), labels(), scenario.world.dispatches.length]).toEqual([['blaze'], [], 1]);
    expect(outcomes(2)).toEqual(['refused', '']);
  });
});
