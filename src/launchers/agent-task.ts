import { sha12 } from '../core/marker.js';
import type { AgentTask, Context, Fetched, GitHub } from '../ports.js';
import { isUncertain, remedyFor } from '../remedy.js';
import { taskPrompt } from '../words.js';
import { branchOf, userObstacle } from './branch.js';
import type { Launched, Launcher, Order } from './launcher.js';

/** GitHub's API for tasks of the Copilot agent: it commits to the branch of the pull request, and tells how far it is. */
export const agentTask: Launcher = { obstacle: userObstacle, launch };

async function launch(order: Order, context: Context): Promise<Launched> {
  const { identity, subject, agent, at } = order;
  const { waker } = identity;
  if (waker === null) return { ok: false, reason: identity.remedy };
  const branch = branchOf(order);
  const before = await newestSince(at, order, waker);
  if (before.ok && before.value !== null) return { ...launched(before.value), isOld: true };
  // An earlier process may have started it: who cannot look does not start another.
  if (isUncertain(before))
    return { ok: false, reason: 'GitHub did not tell which tasks it has, so none was started: run again later' };
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
  const arrived = isUncertain(started) ? await newestSince(at, order, waker) : null;
  if (arrived?.ok && arrived.value !== null) return launched(arrived.value);
  const needed = 'Agent tasks: write of a user whose token is `agent-token`';
  return {
    ok: false,
    reason: `GitHub did not start a task (${started.status} ${started.message}): ${remedyFor(started, needed)}`,
  };
}

function launched({ id, url, createdAt }: AgentTask): Extract<Launched, { ok: true }> {
  return { ok: true, ref: id, url, at: createdAt };
}

/** GitHub's clock is not ours, and counts whole seconds. */
const CLOCKS_APART = 5_000;

/** A task that was started since for this branch; as long as it has none, its name (the first line of its prompt) tells for which commit. */
async function newestSince(at: string, order: Order, waker: GitHub): Promise<Fetched<AgentTask | null>> {
  const since = Date.parse(at) - CLOCKS_APART;
  const own = branchOf(order);
  const isOurs = ({ createdAt, branch, base, name }: AgentTask): boolean =>
    Date.parse(createdAt) >= since && (branch === '' ? name.includes(sha12(order.subject.sha)) : branch === own || base === own);
  const listed = await waker.tasks();
  return listed.ok ? { ok: true, value: listed.value.find(isOurs) ?? null } : listed;
}
