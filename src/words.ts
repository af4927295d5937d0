import { mostAttempts } from './attempt-limit.js';
import { triedBefore } from './core/attempts.js';
import { OUTCOME_WORDS } from './core/attempts-table.js';
import type { PromptAttempt } from './core/prompt-data.js';
import { dispatchPayload } from './core/dispatch.js';
import { branchOf } from './launchers/branch.js';
import type { Order } from './launchers/launcher.js';
import type { Context } from './ports.js';

/** The whole task in words, for an agent that gets nothing else. */
export function taskPrompt(order: Order, context: Context): Promise<string> {
  return render('task', order, context);
}

/** What to do, for a comment beside the root-cause comment. */
export function wakeWords(order: Order, context: Context): Promise<string> {
  return render('wake', order, context);
}

/** The task as the payload of an event: what `notify` sends, with who is meant and what to do. */
export async function taskPayload(order: Order, context: Context): Promise<Record<string, unknown>> {
  const { run, subject, handoff, rca } = order;
  const payload = dispatchPayload({
    run: {
      id: run?.id ?? 0,
      url: run?.htmlUrl ?? '',
      attempt: run?.attempt ?? 1,
      workflow: run?.name ?? '',
      event: run?.event ?? '',
      actor: run?.actor ?? '',
    },
    branch: branchOf(order),
    sha: subject.sha,
    repository: context.github.repository,
    pr: subject.pr,
    jobs: [],
    diagnoses: [],
    task: { agent: handoff.agent, comment_url: rca.url, prompt: await taskPrompt(order, context) },
  });
  return payload;
}

async function render(which: 'task' | 'wake', order: Order, context: Context): Promise<string> {
  const { promptData, renderPrompt } = await import('./core/prompt.js');
  const own = order.agent.prompt === null ? undefined : context.prompts.own[order.agent.prompt];
  const attempts = attemptsOf(order);
  const data = promptData({
    state: order.state,
    agent: order.handoff.agent,
    repository: context.github.repository,
    branch: branchOf(order),
    runUrl: order.run?.htmlUrl ?? '',
    rca: order.rca.url,
    attempts,
    hint: order.hint,
    budget: [...(which === 'task' ? (order.why ?? []) : []), ...countOf(attempts.length, context)].join('\n'),
  });
  return renderPrompt({ builtin: await context.prompts.builtin(), own }, which, data);
}

/** Which attempt it is, once there was one before; one that a person wished may be one more than agents make by themselves. */
function countOf(before: number, context: Context): string[] {
  const most = Math.max(mostAttempts(context), before + 1);
  return before === 0 ? [] : [`This is attempt ${before + 1} of ${most}; then people take over.`];
}

/** What others tried on the same causes. */
function attemptsOf({ state }: Order): PromptAttempt[] {
  return triedBefore(state).map(({ agent, sha, outcome }) => ({ agent, sha, outcome: OUTCOME_WORDS[outcome] }));
}
