import type { Context } from '../ports.js';
import { remedyFor } from '../remedy.js';
import { taskPayload } from '../words.js';
import { forkObstacle } from './branch.js';
import type { Launched, Launcher, Order } from './launcher.js';

/** A `repository_dispatch` named after the agent, for a workflow that runs it. It leaves no trace, so what may have arrived counts as sent. */
export const dispatch: Launcher = { obstacle: ({ subject }) => forkObstacle(subject), launch };

async function launch(order: Order, context: Context): Promise<Launched> {
  const event = `ci-rescue-${order.handoff.agent}`;
  const sent = await context.github.dispatch(event, await taskPayload(order, context));
  if (sent.ok || sent.reason === 'unavailable') return { ok: true, ref: event, url: '', at: context.now().toISOString() };
  return {
    ok: false,
    reason: `${event} could not be dispatched (${sent.status} ${sent.message}): ${remedyFor(sent, 'contents: write')}`,
  };
}
