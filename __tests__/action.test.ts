import { expect, test } from '@jest/globals';
import { runAction } from '../src/action.js';
import { OUTPUTS } from '../src/inputs.js';

type Seen = { code: number; lines: string[]; outputs: Record<string, string>; summary: string };

async function run(variables: Record<string, string>, breaks: { outputs?: boolean } = {}): Promise<Seen> {
  const seen: Seen = { code: -1, lines: [], outputs: {}, summary: '' };
  const note = (level: string) => (message: string) => void seen.lines.push(`${level} ${message}`);
  seen.code = await runAction({
    variables,
    entryUrl: import.meta.url,
    log: { info: note('info'), warning: note('warning'), error: note('error'), debug: note('debug') },
    setSecret: note('mask'),
    setOutput: (name, value) => {
      if (breaks.outputs) throw new Error('no such file');
      seen.outputs[name] = value;
    },
    appendSummary: async (markdown) => void (seen.summary += markdown),
    print: () => {},
    now: () => new Date(0),
    sleep: async () => {},
    fetch: async () => {
      throw new Error('the network is not for tests');
    },
  });
  return seen;
}

test('nothing to do: every output is set, exit 0', async () => {
  const { code, outputs } = await run({ GITHUB_EVENT_NAME: 'issue_comment', GITHUB_RUN_ID: '1' });
  expect(code).toBe(0);
  expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  expect(outputs).toMatchObject({ result: 'none', reason: expect.stringContaining('comment'), 'comment-id': '' });
});

test('mistakes of the user: all of them as errors, exit 1', async () => {
  const { code, lines, outputs } = await run({ INPUT_MODE: 'x', 'INPUT_MIN-CONFIDENCE': '7', INPUT_MODAL: '' });
  expect(code).toBe(1);
  expect(lines.filter((line) => line.startsWith('error'))).toHaveLength(2);
  expect(lines[0]).toMatch(/^warning "modal" .* did you mean "mod/);
  expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('2 mistakes') });
});

test('tokens are masked before anything else is said', async () => {
  const { lines } = await run({ INPUT_TOKEN: 'first', 'INPUT_AGENT-TOKEN': 'second', GITHUB_EVENT_NAME: 'issue_comment' });
  expect(lines.slice(0, 2)).toEqual(['mask first', 'mask second']);
});

test('outputs that cannot be written are a warning, not a failure', async () => {
  const { code, lines } = await run({ GITHUB_EVENT_NAME: 'issue_comment' }, { outputs: true });
  expect(code).toBe(0);
  expect(lines).toContain('warning The outputs could not be written (no such file)');
});
