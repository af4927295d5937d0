import { sha12 } from '../core/marker.js';
import type { Context } from '../ports.js';
import { remedyFor } from '../remedy.js';
import { taskPrompt } from '../words.js';
import { branchOf, forkObstacle } from './branch.js';
import type { Launched, Launcher, Order } from './launcher.js';

/** A run of `.github/workflows/ci-rescue-{agent}.yml` of the default branch, with the prompt among its inputs. */
export const workflow: Launcher = { obstacle: ({ subject }) => forkObstacle(subject), launch };

async function launch(order: Order, context: Context): Promise<Launched> {
  const { handoff, subject, run, rca } = order;
  const { github } = context;
  const file = `ci-rescue-${handoff.agent}.yml`;
  const branch = await github.defaultBranch();
  if (!branch.ok) return { ok: false, reason: `the default branch could not be read (${branch.status} ${branch.message})` };
  const inputs = {
    prompt: await taskPrompt(order, context),
    run_id: String(run?.id ?? ''),
    pr: String(subject.pr ?? ''),
    sha: subject.sha,
    branch: branchOf(order),
    comment_url: rca.url,
  };
  const started = await github.startWorkflow({ file, ref: branch.value, inputs });
  const at = context.now().toISOString();
  if (started.ok) return { ok: true, ref: String(started.value.runId ?? file), url: started.value.url, at };
  // It may run all the same; nobody looks for it, because nothing in a list of runs tells them apart.
  if (started.reason === 'unavailable') return { ok: true, ref: file, url: '', at };
  const remedy =
    started.reason === 'invalid'
      ? `let it take the inputs ${Object.keys(inputs).join(', ')}`
      : remedyFor(started, 'actions: write');
  return {
    ok: false,
    reason: `${file} could not be started for ${sha12(subject.sha)} (${started.status} ${started.message}): ${remedy}`,
  };
}
