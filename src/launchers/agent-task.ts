import type { AgentTask, Context, GitHub } from '../ports.js';
import { isUncertain, remedyFor } from '../remedy.js';
import { taskPrompt } from '../words.js';
import { branchOf } from './branch.js';
import type { Launched, Launcher, Order, Prospect } from './launcher.js';

/** GitHub's API for tasks of the Copilot agent: it commits to the branch of the pull request, and tells how far it is. */
export const agentTask: Launcher = { obstacle, launch };

function obstacle({ identity, subject, run }: Prospect): string | null {
  if (identity.waker === null) return identity.remedy;
  return branchOf({ subject, run }) === '' ? 'the branch is not known' : null;
}

async function launch(order: Order, context: Context): Promise<Launched> {
  const { identity, subject, agent, at } = order;
  const { waker } = identity;
  if (waker === null) return { ok: false, reason: identity.remedy };
  const branch = branchOf(order);
  const before = await newestSince(at, branch, waker);
  if (before !== null) return launched(before);
  const prompt = await taskPrompt(order, context);
  const started = await waker.startTask({
    prompt,
    model: agent.model ?? context.inputs.model,
    headRef: branch,
    baseRef: subject.pull?.baseRef ?? null,
    createPull: subject.pull === null,
  });
  if (started.ok) return launched(started.value);
  // The answer was lost: what was started since then is what we asked for.
  const arrived = isUncertain(started) ? await newestSince(at, branch, waker) : null;
  if (arrived !== null) return launched(arrived);
  const needed = 'Agent tasks: write of a user whose token is `agent-token`';
  return {
    ok: false,
    reason: `GitHub did not start a task (${started.status} ${started.message}): ${remedyFor(started, needed)}`,
  };
}

function launched({ id, url, createdAt }: AgentTask): Launched {
  return { ok: true, ref: id, url, at: createdAt };
}

/** A task that was started since, and is not known to be about something else. */
async function newestSince(at: string, own: string, waker: GitHub): Promise<AgentTask | null> {
  const isOurs = ({ createdAt, branch }: AgentTask): boolean =>
    Date.parse(createdAt) >= Date.parse(at) && (branch === '' || branch === own);
  const listed = await waker.tasks();
  return (listed.ok ? listed.value : []).find(isOurs) ?? null;
}
