import { RATE_LIMITED } from '../board-reading.js';
import { alertChronic } from '../branch-alerts.js';
import { outageOf, type Outage } from '../core/outage.js';
import { canAfford } from '../history.js';
import { whoWakes } from '../identity.js';
import type { Context, Outcome } from '../ports.js';
import { examine, isSilent, makeUp, tellAll, type Case, type Told } from '../sweep-case.js';
import { roomFor, sweepOutcome } from '../sweep-report.js';
import { guarded, listingFault, listPulls, redPulls, sharing } from '../sweep.js';
import type { SweepTrigger } from '../trigger.js';

const HOUR = 3_600_000;

/** Sweeps the open pull requests for failures that nobody was told of, and makes up for it; what a limit leaves over is next time's. */
export async function monitor(trigger: SweepTrigger, context: Context): Promise<Outcome> {
  const { config, now, log, sleep } = context;
  const since = new Date(now().getTime() - config.monitor.max_age_hours * HOUR).toISOString();
  // Who can wake somebody is asked now, once for all.
  const [listed, room] = await Promise.all([listPulls(trigger, context), roomFor(context), whoWakes(context)]);
  if (!listed.ok) {
    const fault = listingFault(trigger, listed);
    return sweepOutcome({ pulls: 0, red: 0, told: [], outage: null, since, fault }, context);
  }
  if (trigger.pull === null && trigger.branch === null) await alertChronic(context);
  const red = await redPulls(listed.value, since, context);
  const thrifty = { ...context, github: sharing(listed.value, context) };
  const told: Told[] = [];
  const cases: Case[] = [];
  for (const [index, pull] of red.entries()) {
    log.info(`${index + 1}/${red.length}: pull request ${pull.number}`);
    const isFull = written(cases, red.length, context) >= room.count;
    const found =
      isFull || !canAfford(context)
        ? { pull, run: null, action: 'deferred' as const, note: isFull ? room.reason : 'few requests are left' }
        : await guarded(pull, () => examine(pull, since, thrifty), context);
    if ('fault' in found) told.push({ pull, run: null, action: 'failed', note: found.fault });
    else if ('action' in found) told.push(found);
    else cases.push(found);
  }
  const outage = outageAmong(cases, red.length, context);
  for (const [index, one] of cases.entries()) {
    if (outage?.members.has(index)) {
      told.push(...tellAll(one, 'outage', outage.reason));
      continue;
    }
    // Going on would only make it last longer.
    if (told.some(({ note }) => note.startsWith(RATE_LIMITED))) {
      told.push(...tellAll(one, 'deferred', 'no more can be written now; the rest comes next time'));
      continue;
    }
    // Agents that are asked in a crowd do not all start: the guard asks the others, one after the other.
    const mayWake = !told.some(({ ending }) => ending?.woken === true);
    const done = await guarded(one.pull, () => makeUp(one, mayWake, thrifty), context);
    told.push(...('fault' in done ? tellAll(one, 'failed', done.fault) : done));
    // GitHub asks for a second between writes.
    await sleep(1_000);
  }
  return sweepOutcome({ pulls: listed.value.length, red: red.length, told, outage: outage?.reason ?? null, since }, context);
}

/** How many comments these make: what is only counted here must not take the room of what comes after it. */
function written(cases: readonly Case[], red: number, context: Context): number {
  const outage = outageAmong(cases, red, context);
  // What looks the same everywhere is looked at no further.
  const members = outage?.kind === 'everything' ? undefined : outage?.members;
  return cases.filter((one, index) => !isSilent(one, context) && !members?.has(index)).length;
}

function outageAmong(cases: readonly Case[], red: number, { config }: Context): Outage | null {
  return outageOf(cases.map(failingOf), red, 2 * config.monitor.max_comments);
}

function failingOf({ sights, known }: Case) {
  // Beside one cause of its own a pull request has something to mend.
  const causes = [...known.values()];
  const isOld = causes.length > 0 && causes.every(({ history }) => history.some(({ kind }) => kind === 'red-on-base'));
  return { diagnoses: sights.flatMap(({ sight }) => sight.diagnoses), isOld };
}
