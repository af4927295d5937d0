import { alertRed, relateAlert } from '../branch-alerts.js';
import { openBoard, publishFindings } from '../findings.js';
import { look } from '../look.js';
import { conclude } from '../outcome.js';
import type { Context, Outcome } from '../ports.js';
import { relateElsewhere } from '../relate.js';
import { retryTransient } from '../retry.js';
import type { RunTrigger } from '../trigger.js';

/** Looks at a failed run and keeps the one root-cause comment of its head commit true: on the pull request, else on the commit. */
export async function rescue(trigger: RunTrigger, context: Context): Promise<Outcome> {
  const looked = await look(trigger, context);
  if ('ending' in looked) return conclude(looked.ending, context);
  const { known, ...findings } = looked.sight;
  if (known === null) return conclude(await publishFindings(findings, context), context);
  // Our own comment and those of others are looked for at once.
  const [opened, related] = await Promise.all([
    openBoard(findings, context),
    relateElsewhere(known, findings.subject.pr, context),
  ]);
  const insights = await relateAlert(related, findings, context);
  const events = await retryTransient(trigger, { ...findings, opened }, context);
  const ending = await publishFindings({ ...findings, opened, insights, events }, context);
  await alertRed(findings, ending, context);
  return conclude(ending, context);
}
