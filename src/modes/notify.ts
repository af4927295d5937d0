import { publish } from '../board.js';
import { CHANNELS, read } from '../board-reading.js';
import { dispatchPayload } from '../core/dispatch.js';
import { eventsOf, toState, type IncidentEvent } from '../core/state.js';
import { openBoard } from '../findings.js';
import { look, type Sight } from '../look.js';
import { conclude } from '../outcome.js';
import type { Context, Outcome } from '../ports.js';
import type { RunTrigger } from '../trigger.js';
import { withRemedy } from '../remedy.js';

/** Hands a failed run over to other workflows by a `repository_dispatch`, once an attempt, and keeps the notice of its pull request true. */
export async function notify(trigger: RunTrigger, context: Context): Promise<Outcome> {
  const looked = await look(trigger, context, { thrifty: true });
  if ('ending' in looked) return conclude(looked.ending, context);
  const { sight } = looked;
  const { subject, diagnoses, runs } = sight;
  const { pr, sha, obstacle } = subject;
  const state = toState({ pr, sha, diagnoses, runs, at: context.now().toISOString() });
  const about = { pr, sha, diagnoses, state };
  if (obstacle !== null) {
    if (obstacle.isFault) context.log.warning(obstacle.reason);
    return conclude({ ...about, result: 'skipped', reason: obstacle.reason }, context);
  }
  if (pr === null) {
    const sent = await send(trigger, sight, context);
    return conclude({ ...about, result: sent.ok ? 'created' : 'skipped', reason: sent.reason }, context);
  }
  const { board, found } = await openBoard(sight, context, CHANNELS.notice);
  const seen = await found;
  if (seen.failure !== null && seen.ours.length === 0) {
    const reason = `our notice could not be looked for (${seen.failure}), so nothing was dispatched: run again later`;
    context.log.warning(reason);
    return conclude({ ...about, result: 'skipped', reason }, context);
  }
  const known = seen.ours.flatMap((comment) => read({ state: subject }, comment) ?? []);
  const isSent = known.some((each) => eventsOf(each, 'dispatched').some(({ ref }) => ref === refOf(trigger, sight)));
  const sent = isSent ? { ok: true, event: null, reason: 'it was dispatched before' } : await send(trigger, sight, context);
  const events = sent.event === null ? [] : [sent.event];
  const published = await publish({ ...board, state: { ...state, events }, found });
  if (published.result === 'skipped') context.log.warning(published.reason);
  if (context.inputs.dryRun) context.log.info(published.body);
  return conclude({ ...about, ...published, reason: `${published.reason}; ${sent.reason}` }, context);
}

function refOf({ runId }: RunTrigger, { attempt }: Sight): string {
  return `${runId}/${attempt}`;
}

/** `ok`: it was sent, or would have been. `event`: what is to be remembered of it. */
type Sent = { ok: boolean; event: IncidentEvent | null; reason: string };

async function send(trigger: RunTrigger, sight: Sight, { github, inputs, environment, log, now }: Context): Promise<Sent> {
  const { subject, run, failed, attempt, diagnoses } = sight;
  const url = run?.htmlUrl || `${environment.serverUrl}/${github.repository}/actions/runs/${trigger.runId}`;
  const workflow = run?.name || failed[0]?.workflow || (trigger.inRun ? environment.workflow : '');
  const payload = dispatchPayload({
    run: {
      id: trigger.runId,
      url,
      attempt,
      workflow,
      event: run?.event ?? environment.eventName,
      actor: run?.actor || environment.actor,
    },
    branch: trigger.headBranch ?? run?.headBranch ?? '',
    sha: subject.sha,
    repository: github.repository,
    pr: subject.pr,
    jobs: failed.map(({ id, name, htmlUrl, conclusion }) => ({ id, name, url: htmlUrl, conclusion })),
    diagnoses,
  });
  if (inputs.dryRun) {
    log.info(`dry run: would dispatch ${inputs.dispatchEvent} with ${JSON.stringify(payload)}`);
    return { ok: true, event: null, reason: `would have dispatched ${inputs.dispatchEvent}` };
  }
  const sent = await github.dispatch(inputs.dispatchEvent, payload);
  if (sent.ok) {
    return {
      ok: true,
      event: { kind: 'dispatched', ref: refOf(trigger, sight), at: now().toISOString() },
      reason: `${inputs.dispatchEvent} was dispatched`,
    };
  }
  const reason = `${inputs.dispatchEvent} could not be dispatched ${withRemedy(sent, 'contents: write')}`;
  log.warning(reason);
  return { ok: false, event: null, reason };
}
