import { alertOnce } from '../alerts.js';
import { sha12 } from '../core/marker.js';
import type { Context } from '../ports.js';
import { taskPrompt } from '../words.js';
import { branchOf, userObstacle } from './branch.js';
import type { Launched, Launcher, Order } from './launcher.js';

/** An issue that is assigned to the agent: it opens a pull request against the failing branch. */
export const assign: Launcher = { obstacle: userObstacle, launch };

async function launch(order: Order, context: Context): Promise<Launched> {
  const { identity, subject, agent, handoff, n } = order;
  if (identity.waker === null) return { ok: false, reason: identity.remedy };
  const prompt = await taskPrompt(order, context);
  const branch = branchOf(order);
  const [assignee = 'copilot-swe-agent[bot]'] = agent.logins;
  const made = await alertOnce(
    {
      key: `assign\n${branch}\n${sha12(subject.sha)}\n${handoff.agent}\n${n}`,
      title: `CI is red on ${branch} at ${sha12(subject.sha)}`,
      body: prompt,
      labels: context.config.labels.fix,
      assignment: { assignee, baseBranch: branch, instructions: prompt, model: agent.model ?? context.inputs.model },
    },
    { ...context, github: identity.waker },
  );
  if (made === null)
    return { ok: false, reason: 'the issue could not be opened: give the user of `agent-token` write access to issues' };
  // GitHub drops an assignment without a word where the user may not push, or the agent is not enabled.
  if (made.assignees.length === 0)
    return {
      ok: false,
      reason: `issue ${made.number} was opened, but not assigned: the user of \`agent-token\` needs a seat of the agent`,
    };
  return { ok: true, ref: `#${made.number}`, url: made.url, at: context.now().toISOString() };
}
