import { trustedLogins } from '../board-reading.js';
import { defuse, link } from '../core/text.js';
import { canAfford } from '../history.js';
import { whoWakes, type Identity } from '../identity.js';
import { once } from '../match/once.js';
import type { Context, OpenPull, Outcome, Run } from '../ports.js';
import { isUncertain } from '../remedy.js';
import { guarded, listingFault, listPulls, redPulls, sharing } from '../sweep.js';
import { agentLogins } from '../thread.js';
import type { SweepTrigger } from '../trigger.js';
import { lastWake } from '../wake.js';
import { watch, type Due, type Round, type Watched } from '../watch.js';

const MINUTE = 60_000;
/** Requests to agents that come closer together fail for all but the first. */
const SPACING_MINUTES = 4;

/** Sees to it that agents which were asked did start: wakes them again, calls people when that does not help, and never in a crowd. */
export async function guard(trigger: SweepTrigger, context: Context): Promise<Outcome> {
  const { environment, config, now, github, log } = context;
  const isPush = trigger.branch !== null || trigger.pull !== null;
  const actor = trigger.actor || environment.actor;
  if (isPush && agentLogins(config).has(actor.toLowerCase()))
    return outcomeOf([], `${actor} is at work: nobody is woken`, context);
  const listed = await listPulls(trigger, context);
  if (!listed.ok) {
    const fault = listingFault(trigger, listed);
    log.warning(fault);
    return outcomeOf([], fault, context);
  }
  const since = new Date(now().getTime() - config.monitor.max_age_hours * 60 * MINUTE).toISOString();
  const waiting = await waitingRuns(since, context);
  if (waiting === null)
    return outcomeOf([], 'GitHub did not tell which runs wait for approval, so nobody is woken: run again later', context);
  const red = await redPulls(listed.value, since, context);
  const heads = new Set(waiting.map(({ headSha }) => headSha));
  const fresh = new Set(trigger.except);
  const watchedPulls = listed.value.filter((pull) => !fresh.has(pull.number) && (red.includes(pull) || heads.has(pull.headSha)));
  const [identity, trusted] = await Promise.all([whoWakes(context), trustedLogins(context)]);
  const thrifty = { ...context, github: { ...sharing(listed.value, context), pull: github.pull } };
  const round: Round = { identity, trusted, spaced: spacing(trusted, thrifty), context: thrifty };
  const watched = await lookAfter(watchedPulls, waiting, round);
  for (const { pull, note } of watched) log.info(`pull request ${pull.number}: ${note}`);
  return outcomeOf(watched, null, context, identity);
}

/** Looks at all of them first, then does what is due, one after the other. */
async function lookAfter(pulls: readonly OpenPull[], waiting: readonly Run[], round: Round): Promise<Watched[]> {
  const { context } = round;
  const watched: Watched[] = [];
  const due: Due[] = [];
  const failed = (pull: OpenPull, note: string): number => watched.push({ pull, phase: null, did: 'held', note });
  for (const pull of pulls) {
    if (!canAfford(context)) break;
    const runs = waiting.filter(({ headSha }) => headSha === pull.headSha);
    const seen = await guarded(pull, () => watch(pull, runs, round), context);
    if ('fault' in seen) failed(pull, seen.fault);
    else if ('act' in seen) due.push(seen);
    else watched.push(seen);
  }
  // Only one is woken at a time: first who was asked least, then who waits longest, so that nobody waits for ever.
  due.sort((a, b) => a.wakes - b.wakes || Date.parse(a.askedAt) - Date.parse(b.askedAt));
  for (const { pull, act } of due) {
    const done = await guarded(pull, act, context);
    if ('fault' in done) failed(pull, done.fault);
    else watched.push(done);
    if (watched.at(-1)?.did === 'woke')
      round.spaced = async () => `an agent was woken just now, the next ${SPACING_MINUTES} minutes later`;
  }
  return watched;
}

/** Runs that somebody has to approve first; null where GitHub did not tell. */
async function waitingRuns(since: string, { github }: Context): Promise<Run[] | null> {
  const runs = await github.runs({ status: 'action_required', since });
  if (isUncertain(runs)) return null;
  return runs.ok ? runs.value.filter(({ conclusion }) => conclusion === 'action_required') : [];
}

/** When the last wake anywhere in the repository was, asked for once, by the first who is to be woken. */
function spacing(trusted: readonly string[], { github, now }: Context): Round['spaced'] {
  return once(async () => {
    const recent = await github.recentComments();
    if (isUncertain(recent)) return 'GitHub did not tell when somebody was last woken';
    const last = lastWake(recent.ok ? recent.value : [], trusted);
    const isClose = last !== null && now().getTime() - Date.parse(last) < SPACING_MINUTES * MINUTE;
    return isClose ? `an agent was woken elsewhere less than ${SPACING_MINUTES} minutes ago` : null;
  });
}

function outcomeOf(watched: readonly Watched[], fault: string | null, context: Context, identity?: Identity): Outcome {
  const did = (...what: Watched['did'][]): number => watched.filter((each) => what.includes(each.did)).length;
  const isAsleep = identity?.waker === null && did('held') > 0;
  if (isAsleep) context.log.warning(`No agent was woken: ${identity.remedy}`);
  const result =
    did('woke', 'escalated', 'noted') > 0
      ? 'created'
      : did('held') > 0 || fault !== null
        ? 'skipped'
        : watched.length > 0
          ? 'unchanged'
          : 'none';
  const sentence =
    fault ??
    `${watched.length} red or waiting: ${did('woke')} woken, ${did('escalated')} handed to people, ${did('noted')} waiting for approval, ${did('held')} held back`;
  const reason = `${context.inputs.dryRun ? 'dry run: ' : ''}${sentence}${isAsleep ? `; nobody can be woken: ${identity.remedy}` : ''}`;
  const rows = watched.map(
    ({ pull, phase, did: done, note }) =>
      `| ${link(`#${pull.number}`, pull.htmlUrl)} | ${phase ?? ''} | ${done} | ${defuse(note)} |`,
  );
  const table =
    rows.length === 0 ? '' : ['| pull request | phase | done | why |', '|---|---|---|---|', ...rows.slice(0, 30)].join('\n');
  const remedy = isAsleep ? `**No agent was woken**: ${identity.remedy}.` : '';
  return {
    result,
    reason,
    outputs: { 'agent-woken': String(did('woke') > 0 && !context.inputs.dryRun) },
    summary: ['### Guard', sentence, table, remedy].filter((part) => part !== '').join('\n\n'),
    report: {
      guarded_at: context.now().toISOString(),
      watched: watched.length,
      woken: did('woke'),
      escalated_to_people: did('escalated'),
      held: did('held'),
      incidents: watched.map(({ pull, phase, did: done, note }) => ({
        pr: pull.number,
        sha: pull.headSha,
        phase,
        did: done,
        note,
      })),
    },
  };
}
