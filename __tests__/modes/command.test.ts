import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeState, eventsOf } from '../../src/core/state.js';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun, START, type World, type WorldComment } from '../../src/standin/world.js';
import { redWorld, rescueIn, SHA, TSC_LOG } from '../support/rescue.js';
import { workflowRun, writes, type Ran } from '../support/runner.js';

const SECRET = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
const NOON = '2026-01-05T12:00:00Z';

let github: Standin;

afterEach(() => github.close());

async function begin(change: Partial<World> = {}): Promise<World> {
  github = await startStandin(redWorld(change));
  return github.world;
}

type More = {
  author?: string;
  /** When it was written. */
  at?: string;
  inputs?: Record<string, string>;
  fetch?: typeof globalThis.fetch;
  event?: { action?: string; issue?: object; user?: object };
};

/** Somebody comments on pull request 7, and GitHub starts us. */
async function say(body: string, { author = 'octo-dev', at = '2026-01-05T11:59:00Z', ...more }: More = {}): Promise<Ran> {
  const id = Math.max(2000, ...github.world.comments.map((comment) => comment.id)) + 1;
  const comment = { id, pull: 7, body, author, createdAt: at, updatedAt: at };
  github.world.comments.push(comment);
  return hear(comment, more);
}

/** GitHub starts us for a comment, perhaps again. */
async function hear(comment: WorldComment, { inputs, fetch, event = {} }: Omit<More, 'author' | 'at'> = {}): Promise<Ran> {
  github.requests.length = 0;
  const payload = {
    action: event.action ?? 'created',
    issue: { number: 7, state: 'open', pull_request: { url: 'u' }, ...event.issue },
    comment: {
      id: comment.id,
      body: comment.body,
      user: { login: comment.author, type: 'User', ...event.user },
      created_at: comment.createdAt,
      html_url: `https://github.com/o/r/pull/7#issuecomment-${comment.id}`,
    },
  };
  return rescueIn(github, { event: 'issue_comment', payload, ...(inputs && { inputs }) }, fetch);
}

const words = (): WorldComment => github.world.comments.filter(({ body }) => /^ *\/(rescue|healer)/i.test(body)).at(-1)!;

/** How we answered the last command, in GitHub's words. */
function marks(): string[] {
  const { id } = words();
  return github.world.reactions
    .filter(({ comment, user }) => comment === id && user === 'github-actions[bot]')
    .map(({ content }) => content);
}

function replies(): string[] {
  return github.world.comments
    .map(({ body }) => body)
    .filter((body) => body.startsWith('<!-- ci-rescue-reply:7:aaaaaaaaaaaa -->\n'));
}

function rca(): WorldComment | undefined {
  return github.world.comments.find(({ body }) => body.startsWith('<!-- ci-rescue:7:aaaaaaaaaaaa -->'));
}

async function diagnosed(change: Partial<World> = {}): Promise<World> {
  const world = await begin(change);
  await rescueIn(github, await workflowRun(github, 1));
  return world;
}

describe('a command', () => {
  test('of somebody with write access: 👀 first, then 🚀, and one reply', async () => {
    await begin();
    const { outputs, code, summary } = await say('/rescue status');
    expect(code).toBe(0);
    expect(marks()).toEqual(['eyes', 'rocket']);
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toMatch(/\n\n\[`\/rescue status`\]\(https:[^)]+\)\n\n/);
    expect(writes(github)).toEqual(['POST 201', 'POST 201', 'POST 201']);
    const reply = github.world.comments.at(-1)!;
    expect(outputs).toMatchObject({
      result: 'created',
      reason: '/rescue status: answered',
      'pr-number': '7',
      'head-sha': SHA,
      'comment-id': String(reply.id),
      'comment-url': `https://github.com/o/r/pull/7#issuecomment-${reply.id}`,
    });
    expect(summary).toContain('### Command');
  });

  test.each(['write', 'maintain', 'admin'] as const)('is taken with the role %s', async (role) => {
    await begin({ collaborators: { mona: role } });
    await say('/healer status', { author: 'mona' });
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test.each(['triage', 'read', 'none'] as const)('is refused with the role %s: 😕 and why', async (role) => {
    const world = await begin({ collaborators: { mona: role } });
    const { outputs } = await say('/rescue retry', { author: 'mona' });
    expect(marks()).toEqual(['confused']);
    expect(replies()).toEqual([expect.stringContaining(`mona has no write access (${role})`)]);
    expect(world.reruns).toEqual([]);
    expect(outputs).toMatchObject({ result: 'skipped', reason: `/rescue retry: mona has no write access (${role})` });
  });

  test('is refused where GitHub does not tell who may write', async () => {
    const world = await begin();
    const dark: typeof fetch = async (input, init) =>
      String(input instanceof Request ? input.url : input).includes('/collaborators/')
        ? new Response('{"message":"Server Error"}', { status: 500 })
        : fetch(input, init);
    const { outputs } = await say('/rescue retry', { fetch: dark });
    expect(marks()).toEqual(['confused']);
    expect(replies()).toEqual([expect.stringMatching(/GitHub did not tell what octo-dev may do here .*: say it again\./)]);
    expect(world.reruns).toEqual([]);
    expect(outputs.result).toBe('skipped');
  });

  test('that is none is answered with help', async () => {
    await begin();
    const { outputs } = await say('/rescue rety');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(replies()[0]).toContain('"rety" is no command; did you mean "retry"?');
    expect(replies()[0]).toContain('| `/rescue agent <id>` |');
    expect(replies()[0]).toContain('Agents: `rex`, `blaze`, `bolt`, `atlas`, `cipher`.');
    expect(outputs.result).toBe('skipped');
    await say('/rescue help');
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test.each<[string, string, More]>([
    ['no command', 'please /rescue retry', {}],
    ['a quote', '> /rescue retry', {}],
    ['code', '```\n/rescue retry\n```', {}],
    ['a bot', '/rescue retry', { event: { user: { login: 'copilot-swe-agent[bot]', type: 'Bot' } } }],
    ['an edit', '/rescue retry', { event: { action: 'edited' } }],
    ['an issue', '/rescue retry', { event: { issue: { pull_request: undefined } } }],
    ['a closed one', '/rescue retry', { event: { issue: { state: 'closed' } } }],
  ])('is not to be seen in %s: nothing is asked or written', async (_, body, more) => {
    await begin();
    const { outputs } = await say(body, more);
    expect(outputs.result).toBe('none');
    expect(github.requests).toEqual([]);
  });

  test('is answered once, however often GitHub starts us for it', async () => {
    const world = await begin();
    await say('/rescue retry');
    const { outputs } = await hear(words());
    expect(outputs).toMatchObject({ result: 'unchanged', reason: 'the command was already answered' });
    expect(writes(github)).toEqual([]);
    expect(world.reruns).toEqual([1]);
  });

  test('that was begun and not answered is done again; what somebody else thinks of it does not count', async () => {
    const world = await begin();
    const mark = (content: string, user: string) => ({ comment: 2001, content, user, createdAt: START });
    world.reactions.push(mark('eyes', 'github-actions[bot]'), mark('rocket', 'octo-dev'), mark('confused', 'mona'));
    await say('/rescue retry');
    expect(world.reruns).toEqual([1]);
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('is done without the right to react, which is said once', async () => {
    const tokens = { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: ['pull-requests', 'actions'] } };
    const world = await begin({ tokens });
    const { stdout, outputs } = await say('/rescue retry');
    expect(world.reruns).toEqual([1]);
    expect(replies()).toHaveLength(1);
    expect(stdout.match(/::warning::/g)).toHaveLength(1);
    expect(stdout).toMatch(/::warning::.*reaction.*`issues: write`/);
    expect(outputs.result).toBe('created');
  });

  test('whose reply cannot be written is done, and a warning names the remedy', async () => {
    const tokens = { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: ['actions'] } };
    const world = await begin({ tokens });
    const { stdout, outputs, code } = await say('/rescue retry');
    expect(world.reruns).toEqual([1]);
    expect(stdout).toMatch(/::warning::The reply could not be written .*`pull-requests: write`/);
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('the reply could not be written') });
    expect(code).toBe(0);
  });

  test('is quoted without its secrets, mentions, or markers', async () => {
    await begin();
    await say(`/rescue dance ${SECRET}`);
    await say('/rescue <!-- ci-rescue:7:aaaaaaaaaaaa --> ![x](https://example.com/x.png) @octo-org/all');
    const all = replies().join('\n');
    expect(all).not.toContain(SECRET);
    expect(all.replace(/`[^`\n]*`/g, '')).not.toMatch(/@octo-org|!\[x\]|<!-- ci-rescue:7/);
    expect(replies()).toHaveLength(2);
  });

  test('about a pull request that is closed by now does nothing', async () => {
    const world = await begin({ pulls: [createPull({ number: 7, state: 'closed' })] });
    await say('/rescue retry');
    expect(replies()[0]).toContain('This pull request is closed.');
    expect(world.reruns).toEqual([]);
  });

  test('about a pull request that cannot be read is not answered in words', async () => {
    await begin({ pulls: [] });
    const { outputs, stdout } = await say('/rescue retry');
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('pull request 7 could not be read') });
    expect(stdout).toContain('::warning::');
    expect(marks()).toEqual(['eyes']);
  });
});

describe('a head that was pushed after the command was written', () => {
  const BEFORE = '2026-01-05T09:59:59Z';

  test.each(['retry', 'explain', 'wrong', 'fix', 'agent blaze'])('is not what %s was about', async (verb) => {
    const world = await diagnosed();
    const before = rca()!.body;
    await say(`/rescue ${verb}`, { at: BEFORE });
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(replies()).toEqual([expect.stringContaining('The head moved on to `aaaaaaaaaaaa` after you wrote this')]);
    expect(world.reruns).toEqual([]);
    expect(rca()!.body).toBe(before);
  });

  test.each(['status', 'skip', 'help'])('does not matter to %s', async (verb) => {
    await begin();
    await say(`/rescue ${verb}`, { at: BEFORE });
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('is told by its runs: one from before the command is enough', async () => {
    const later = { id: 2, name: 'Lint', path: '.github/workflows/lint.yml', createdAt: NOON };
    const world = await begin({ runs: [createRun({ id: 1 }), createRun(later)] });
    await say('/rescue retry');
    expect(world.reruns.sort()).toEqual([1, 2]);
  });

  test('without any run nobody knows', async () => {
    await begin({ runs: [], jobs: [] });
    await say('/rescue retry', { at: BEFORE });
    expect(replies()[0]).toContain('Nothing to run again on `aaaaaaaaaaaa`: no run failed.');
  });
});

describe('a dry run', () => {
  test.each(['status', 'retry', 'skip', 'explain', 'wrong lint', 'fix', 'help', 'dance'])(
    'of %s writes nothing, and says what it would',
    async (verb) => {
      const world = await diagnosed();
      const before = JSON.stringify([world.comments, world.pulls]);
      const { outputs, stdout } = await say(`/rescue ${verb}`, { inputs: { 'dry-run': 'true' } });
      expect(writes(github)).toEqual([]);
      world.comments.pop();
      expect(JSON.stringify([world.comments, world.pulls])).toBe(before);
      expect(world.reruns).toEqual([]);
      expect(outputs.reason).toMatch(/^dry run: \/rescue /);
      expect(stdout).toContain('dry run: would answer comment');
      expect(stdout).toContain('dry run: would reply\n<!-- ci-rescue-reply:7:aaaaaaaaaaaa -->');
    },
  );
});

describe('retry', () => {
  const lint = { name: 'Lint', path: '.github/workflows/lint.yml' };

  test('runs the failed jobs of the newest run of each workflow again, but never our own', async () => {
    const own = { name: 'Rescue', path: '.github/workflows/rescue.yml' };
    const world = await begin({
      runs: [
        createRun({ id: 1 }),
        createRun({ id: 2, conclusion: 'timed_out', ...lint }),
        createRun({ id: 3, name: 'Docs', path: 'docs.yml' }),
        createRun({ id: 4, name: 'Docs', path: 'docs.yml', createdAt: '2026-01-05T10:30:00Z', conclusion: 'success' }),
        createRun({ id: 5, ...own }),
        createRun({ id: 6, name: 'Green', path: 'green.yml', conclusion: 'success' }),
        createRun({ id: 7, name: 'Off', path: 'off.yml', conclusion: 'cancelled' }),
        createRun({ id: 8, name: 'Other', path: 'other.yml', headSha: 'b'.repeat(40) }),
      ],
    });
    await say('/rescue retry');
    expect(world.reruns.sort()).toEqual([1, 2]);
    expect(replies()[0]).toMatch(/Running the failed jobs again: \[`(CI|Lint)`\]\(https:.*, \[`(CI|Lint)`\]/);
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('of ten runs at most', async () => {
    const runs = Array.from({ length: 14 }, (_, index) => createRun({ id: index + 1, path: `w${index}.yml` }));
    const world = await begin({ runs });
    await say('/rescue retry');
    expect(world.reruns).toHaveLength(10);
  });

  test('says so where nothing is red', async () => {
    const world = await begin({ runs: [createRun({ id: 1, conclusion: 'success' })] });
    await say('/rescue retry');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(replies()[0]).toContain('Nothing to run again on `aaaaaaaaaaaa`: no run failed.');
    expect(world.reruns).toEqual([]);
  });

  test('names the permission that is missing', async () => {
    const tokens = { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: ['pull-requests', 'issues'] } };
    await begin({ tokens });
    const { outputs } = await say('/rescue retry');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(replies()[0]).toMatch(/GitHub refused to run again: \[`CI`\].*`actions: write`/);
    expect(outputs.result).toBe('skipped');
  });
});

describe('explain', () => {
  test('diagnoses what is red, and links the comment with a line for each cause', async () => {
    await begin();
    await say('/rescue explain');
    expect(rca()!.body).toContain("TS2322: Type 'number' is not assignable");
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toContain(
      `[The root-cause comment](https://github.com/o/r/pull/7#issuecomment-${rca()!.id}) is up to date.`,
    );
    expect(replies()[0]).toMatch(/^- .*: \*\*type-error\*\*, confidence \d+ %/m);
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('puts several runs into the one comment', async () => {
    const second = createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml' });
    const jobs = [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 21, runId: 2, name: 'types' })];
    const world = await begin({ runs: [createRun({ id: 1 }), second], jobs, logs: { 11: TSC_LOG, 21: TSC_LOG } });
    await say('/rescue explain');
    expect(world.comments.filter(({ body }) => body.startsWith('<!-- ci-rescue:7:'))).toHaveLength(1);
    expect(
      decodeState(rca()!.body)!
        .failures.map(({ run }) => run)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('says so where nothing is red, or somebody wants to be left alone', async () => {
    const world = await begin({ runs: [createRun({ id: 1, conclusion: 'success' })] });
    await say('/rescue explain');
    expect(replies()[0]).toContain('no run of `aaaaaaaaaaaa` failed');
    world.runs[0]!.conclusion = 'failure';
    world.pulls[0]!.labels.push('skip-ci-rescue');
    await say('/rescue explain');
    expect(replies()[1]).toContain('has the label skip-ci-rescue');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(rca()).toBeUndefined();
  });
});

describe('status', () => {
  test('without a diagnosis tells of the runs', async () => {
    const running = createRun({ id: 2, name: 'Lint', path: 'lint.yml', status: 'in_progress', conclusion: null });
    await begin({
      runs: [createRun({ id: 1 }), running, createRun({ id: 3, name: 'Docs', path: 'd.yml', conclusion: 'success' })],
    });
    await say('/rescue status');
    expect(replies()[0]).toMatch(/\*\*CI on `aaaaaaaaaaaa`\*\*: 1 red \(\[`CI`\]\(https:.*\)\), 1 green, 1 not finished/);
    expect(replies()[0]).toContain('There is no diagnosis of this commit.');
  });

  test('with one tells its causes, and what comes next', async () => {
    await diagnosed();
    await say('/rescue status');
    expect(replies()[0]).toContain(`[The root-cause comment](https://github.com/o/r/pull/7#issuecomment-${rca()!.id}) names:`);
    expect(replies()[0]).toMatch(/^- .*: \*\*type-error\*\*/m);
    expect(replies()[0]).toMatch(/^Next: /m);
  });

  test('knows that the pull request is to be left alone', async () => {
    await begin({ pulls: [createPull({ number: 7, labels: ['Skip-CI-Rescue'] })] });
    await say('/rescue status');
    expect(replies()[0]).toContain('It is labelled `skip-ci-rescue`');
  });
});

describe('skip', () => {
  test('labels the pull request, and says how to undo it', async () => {
    const world = await begin();
    await say('/rescue skip');
    expect(world.pulls[0]!.labels).toEqual(['skip-ci-rescue']);
    expect(replies()[0]).toContain('remove the label `skip-ci-rescue`');
    await say('/rescue skip');
    expect(replies()[1]).toContain('left alone already');
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('names the permission that is missing', async () => {
    const tokens = { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: ['actions'] } };
    await begin({ tokens });
    const { stdout } = await say('/rescue skip');
    expect(stdout).toMatch(/::warning::Pull request 7 could not be labelled .*`pull-requests: write`/);
  });
});

describe('wrong', () => {
  test('is noted in the comment, with who said so and what it should be', async () => {
    await diagnosed();
    await say('/rescue wrong test-failure');
    const state = decodeState(rca()!.body)!;
    expect(eventsOf(state, 'wrong')).toMatchObject([{ ref: 'typescript/type-error test-failure octo-dev' }]);
    expect(rca()!.body).toContain('typescript/type-error called wrong by octo-dev: should be test-failure |');
    expect(replies()[0]).toContain('notes that `typescript/type-error` is wrong, and that it should be **test-failure**.');
    await say('/rescue wrong test-failure');
    expect(eventsOf(decodeState(rca()!.body)!, 'wrong')).toHaveLength(1);
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('without a category', async () => {
    await diagnosed();
    await say('/rescue wrong');
    expect(rca()!.body).toContain('typescript/type-error called wrong by octo-dev |');
  });

  test('stays when the failure is looked at again', async () => {
    await diagnosed();
    await say('/rescue wrong lint');
    await rescueIn(github, await workflowRun(github, 1));
    expect(rca()!.body).toContain('called wrong by octo-dev: should be lint');
  });

  test('of an unknown category, or without a diagnosis, is answered with words', async () => {
    await begin();
    await say('/rescue wrong lnt');
    expect(replies()[0]).toContain('"lnt" is no category; did you mean "lint"?');
    await say('/rescue wrong lint');
    expect(replies()[1]).toContain('No diagnosis of `aaaaaaaaaaaa` to be noted as wrong: there is none.');
    expect(marks()).toEqual(['eyes', 'confused']);
  });
});

describe('fix and agent', () => {
  const TOKEN = { 'agent-token': 'ghp_user' };
  const wakes = (): string[] =>
    github.world.comments.map(({ body }) => body).filter((body) => body.startsWith('<!-- ci-rescue-wake:7:'));

  test('wake the agent, with the hint, by the user of the agent token', async () => {
    await diagnosed();
    const { outputs } = await say('/rescue fix the price is\na number', { author: 'octo-dev', inputs: TOKEN });
    expect(wakes()).toHaveLength(1);
    expect(wakes()[0]).toContain('@copilot');
    expect(wakes()[0]).toContain('the price is');
    expect(github.world.comments.find(({ body }) => body === wakes()[0])!.author).toBe('octo-dev');
    expect(replies()[0]).toContain('Handed over to');
    expect(marks()).toEqual(['eyes', 'rocket']);
    expect(outputs).toMatchObject({ result: 'created', reason: '/rescue fix the price is: handed over' });
  });

  test('hand it to the agent that was named', async () => {
    await diagnosed();
    await say('/rescue agent Bolt', { inputs: TOKEN });
    expect(decodeState(rca()!.body)!.handoffs).toMatchObject([{ agent: 'bolt' }]);
    expect(marks()).toEqual(['eyes', 'rocket']);
  });

  test('say why nobody was asked', async () => {
    await begin();
    await say('/rescue fix', { inputs: TOKEN });
    expect(replies()[0]).toContain('`/rescue explain`');
    expect(marks()).toEqual(['eyes', 'confused']);
    await rescueIn(github, await workflowRun(github, 1));
    await say('/rescue fix');
    expect(replies()[1]).toContain('Nobody was asked');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(wakes()).toEqual([]);
  });

  test('of an agent that is not known are answered with those that are', async () => {
    await diagnosed();
    await say('/rescue agent blase', { inputs: TOKEN });
    expect(replies()[0]).toContain('There is no agent `blase`; did you mean "blaze"?');
    expect(replies()[0]).toContain('Known: `rex`, `blaze`, `bolt`, `atlas`, `cipher`.');
    expect(marks()).toEqual(['eyes', 'confused']);
    expect(wakes()).toEqual([]);
  });
});
