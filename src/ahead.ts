import { setImmediate } from 'node:timers/promises';
import { asRescue } from './check-run.js';
import type { CheckTrigger } from './external-check.js';
import type { Inputs } from './inputs.js';
import type { GitHub } from './ports.js';
import { resolvePull } from './pulls.js';
import type { RunTrigger } from './trigger.js';

/** Turns of the event loop: for as long as the client holds a question back, and from then until its connection is begun. */
const MOST_TURNS = 20_000;
const TURNS_TO_CONNECT = 5;

/** An answer that waits for longer than that (for another that was held up) is not used: a pull request's head must be fresh. */
const FRESH_MILLISECONDS = 10_000;

/** What was asked by which trigger, and the clock. */
type Beginning = { trigger: RunTrigger | CheckTrigger; inputs: Inputs; now: () => Date };

/**
 * Asks at once what every rescue of this trigger begins with, and returns a GitHub that answers from it: whoever puts the same question
 * first gets the answer that is on its way, whoever puts it again a new one. Only what is certain to be needed is asked ahead. It resolves
 * when the questions have left: what blocks the process for long may begin then.
 */
export async function askAhead(github: GitHub, { trigger, inputs, now }: Beginning): Promise<GitHub> {
  const begun = now().getTime();
  const answers = new Map<string, Promise<unknown>>();
  const asking = withMemory(github, (key, ask) => {
    const answer = ask();
    answers.set(key, answer);
    return answer;
  });
  void asking.file(inputs.config);
  if (trigger.kind === 'check') {
    void asking.commit(trigger.headSha);
    resolvePull(...asRescue(trigger, github.repository), { github: asking, inputs }).catch(() => {});
  } else {
    // What went green needs no list of its jobs.
    if (trigger.run?.conclusion !== 'success') void asking.jobs(trigger.runId);
    // A run that the event calls failed has a pull request to be told; in a run that still goes on perhaps nothing is red.
    if (trigger.run !== null) resolvePull(trigger, trigger.run, { github: asking, inputs }).catch(() => {});
    else if (!trigger.inRun) void asking.run(trigger.runId);
  }
  for (let turn = 0, left = 0; turn < MOST_TURNS && left < TURNS_TO_CONNECT; turn += 1) {
    await setImmediate();
    if (github.requestCount() >= answers.size) left += 1;
  }
  return withMemory(github, (key, ask) => {
    const answer = answers.get(key);
    answers.delete(key);
    return answer !== undefined && now().getTime() - begun < FRESH_MILLISECONDS ? answer : ask();
  });
}

type Recall = (key: string, ask: () => Promise<unknown>) => Promise<unknown>;

/** The port with the questions of a beginning going through `recall`, which returns what `ask` would, from now or from before. */
function withMemory(github: GitHub, recall: Recall): GitHub {
  const through = <Given extends unknown[], T>(name: string, ask: (...given: Given) => Promise<T>) => {
    return (...given: Given) => recall(JSON.stringify([name, ...given]), () => ask(...given)) as Promise<T>;
  };
  return {
    ...github,
    file: through('file', github.file),
    jobs: through('jobs', github.jobs),
    run: through('run', github.run),
    commit: through('commit', github.commit),
    pull: through('pull', github.pull),
    pullsByHead: through('pullsByHead', github.pullsByHead),
    pullsOfCommit: through('pullsOfCommit', github.pullsOfCommit),
  };
}
