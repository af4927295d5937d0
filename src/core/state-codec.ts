import type { LogSource, TestSummary } from './diagnosis.js';
import { packHandoff, unpackHandoff } from './handoff-codec.js';
import { parseStateMarker, stateMarker } from './marker.js';
import { EVENT_KINDS } from './incident-state.js';
import { normalise } from './state-merge.js';
import { demand, record, list, string, url, wholeNumber, integer, fraction, instant, category, choice, orNull } from './wire.js';
import type { Cause, Claim, Failure, IncidentState } from './incident-state.js';

/** Longer payloads are not ours: GitHub's comments hold at most 65,536 characters. */
const MAX_PAYLOAD = 100_000;
const SOURCES: readonly LogSource[] = ['api', 'runner-pages', 'log-file', 'steps'];
const CLAIMS: readonly Claim['kind'][] = ['new', 'red-on-base', 'flaky', 'elsewhere', 'recurring', 'chronic'];

/** The state as the last line of a comment. The JSON is terse (tuples, no defaults) because it shares 60,000 characters with the words. */
export function encodeState(state: IncidentState): string {
  const fingerprints = [...new Set(state.failures.map(({ cause }) => cause))]
    .filter((key) => state.causes[key] !== undefined)
    .sort();
  const workflows = [...new Set(state.failures.map(({ workflow }) => workflow))].sort();
  const base = state.failures.map(urlBase).find((found) => found !== null) ?? '';
  const wire = {
    v: 1,
    pr: state.pr,
    sha: state.sha,
    at: state.openedAt,
    total: state.total,
    base,
    workflows,
    causes: fingerprints.map((fingerprint) => [fingerprint, packCause(state.causes[fingerprint] as Cause)]),
    failures: state.failures.map((failure) => [
      failure.run,
      failure.attempt,
      failure.jobId,
      failure.job,
      workflows.indexOf(failure.workflow),
      failure.url !== null && failure.url === jobUrl(base, failure) ? 0 : failure.url,
      failure.step,
      failure.completedAt,
      failure.status === 'red' ? 1 : 0,
      fingerprints.indexOf(failure.cause),
      failure.exitCode,
      SOURCES.indexOf(failure.source),
    ]),
    runs: state.runs.map(({ run, attempt, green, at }) => [run, attempt, green ? 1 : 0, at]),
    wakes: state.wakes.map(({ n, at }) => [n, at]),
    handoffs: some(state.handoffs.map(packHandoff)),
    events: some(state.events.map(({ kind, ref, at }) => [EVENT_KINDS.indexOf(kind), ref, at])),
  };
  return stateMarker(Buffer.from(JSON.stringify(wire), 'utf8').toString('base64url'));
}

/** Reads the last line of a comment. Whatever is damaged, oversized or of another shape is absent; it never throws. */
export function decodeState(body: string): IncidentState | null {
  const text = body.trimEnd();
  const payload = parseStateMarker(text.slice(text.lastIndexOf('\n') + 1));
  if (payload === null || payload.length > MAX_PAYLOAD) return null;
  try {
    return unpack(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

function packCause(cause: Cause): Record<string, unknown> {
  return {
    c: cause.category,
    p: cause.confidence,
    m: cause.verdict === 'matched' ? 1 : undefined,
    i: cause.patternId ?? undefined,
    t: cause.title || undefined,
    r: cause.rootCause || undefined,
    f: cause.fix.command ?? undefined,
    y: cause.fix.verify ?? undefined,
    s: some(cause.fix.steps),
    a: cause.agent ?? undefined,
    n: cause.transient ? 1 : undefined,
    o: cause.soft ? 1 : undefined,
    e: some(cause.evidence.map(({ line, text }) => [line, text])),
    x: cause.excerpt === null ? undefined : [cause.excerpt.from, cause.excerpt.to, cause.excerpt.text],
    q: cause.tests === null ? undefined : packTests(cause.tests),
    l: some(cause.references),
    w: some(cause.others.map(({ id, category, confidence }) => [id, category, confidence])),
    u: some(cause.suspects),
    d: cause.folded ? 1 : undefined,
    h: some(cause.history.map(({ kind, note, url: place }) => [CLAIMS.indexOf(kind), note, place])),
  };
}

function packTests({ framework, count, failed }: TestSummary): unknown[] {
  return [framework, count, failed.map(({ name, file, line, message }) => [name, file, line, message])];
}

function unpackTests([framework, count, failed]: unknown[]): TestSummary {
  const tests = list(failed)
    .map(list)
    .map(([name, file, line, message]) => ({
      name: string(name),
      file: orNull(file, string),
      line: orNull(line, integer),
      message: orNull(message, string),
    }));
  return { framework: string(framework), count: integer(count), failed: tests };
}

function unpackCause(value: unknown): Cause {
  const wire = record(value);
  const excerpt = wire.x === undefined ? null : list(wire.x);
  return {
    verdict: wire.m === 1 ? 'matched' : 'unknown',
    category: category(wire.c),
    confidence: fraction(wire.p),
    patternId: wire.i === undefined ? null : string(wire.i),
    title: string(wire.t ?? ''),
    rootCause: string(wire.r ?? ''),
    fix: {
      command: orNull(wire.f ?? null, string),
      verify: orNull(wire.y ?? null, string),
      steps: list(wire.s ?? []).map(string),
    },
    agent: orNull(wire.a ?? null, string),
    transient: wire.n === 1,
    soft: wire.o === 1,
    evidence: list(wire.e ?? [])
      .map(list)
      .map(([line, text]) => ({ line: integer(line), text: string(text) })),
    excerpt: excerpt === null ? null : { from: integer(excerpt[0]), to: integer(excerpt[1]), text: string(excerpt[2]) },
    tests: wire.q === undefined ? null : unpackTests(list(wire.q)),
    references: list(wire.l ?? []).map(url),
    others: list(wire.w ?? [])
      .map(list)
      .map(([id, kind, confidence]) => ({
        id: string(id),
        category: category(kind),
        confidence: fraction(confidence),
      })),
    suspects: list(wire.u ?? []).map(string),
    history: list(wire.h ?? [])
      .map(list)
      .map(([kind, note, place]) => ({ kind: choice(CLAIMS, integer(kind)), note: string(note), url: orNull(place, url) })),
    folded: wire.d === 1,
  };
}

function unpack(value: unknown): IncidentState {
  const wire = record(value);
  demand(wire.v === 1);
  const base = string(wire.base);
  const workflows = list(wire.workflows).map(string);
  const causes = list(wire.causes)
    .map(list)
    .map(([fingerprint, cause]) => [string(fingerprint), unpackCause(cause)] as const);
  const failures = list(wire.failures)
    .map(list)
    .map((fields): Failure => {
      const [run, attempt, jobId, job, workflow, address, step, completedAt, red, cause, exitCode, source] = fields;
      const place = { run: integer(run), jobId: orNull(jobId, integer) };
      return {
        ...place,
        attempt: integer(attempt),
        jobId: place.jobId,
        job: string(job),
        workflow: choice(workflows, workflow),
        url: address === 0 ? url(jobUrl(base, place)) : orNull(address, url),
        step: orNull(step, string),
        completedAt: completedAt === '' ? '' : instant(completedAt),
        status: choice(['green', 'red'] as const, red),
        cause: choice(causes, cause)[0],
        exitCode: orNull(exitCode, wholeNumber),
        source: choice(SOURCES, source),
      };
    });
  const sha = string(wire.sha);
  demand(/^[0-9a-f]{7,64}$/i.test(sha));
  return normalise({
    v: 1,
    pr: orNull(wire.pr, integer),
    sha,
    openedAt: instant(wire.at),
    causes: Object.fromEntries(causes),
    failures,
    runs: list(wire.runs)
      .map(list)
      .map(([run, attempt, green, at]) => ({
        run: integer(run),
        attempt: integer(attempt),
        green: green === 1,
        at: at === undefined || at === '' ? '' : instant(at),
      })),
    wakes: list(wire.wakes)
      .map(list)
      .map(([n, at]) => ({ n: integer(n), at: instant(at) })),
    handoffs: list(wire.handoffs ?? []).map(unpackHandoff),
    events: list(wire.events ?? [])
      .map(list)
      .map(([kind, ref, at]) => ({ kind: choice(EVENT_KINDS, kind), ref: string(ref), at: instant(at) })),
    total: integer(wire.total),
  });
}

function urlBase({ url: address, run, jobId }: Failure): string | null {
  const end = `${run}/job/${jobId}`;
  return address !== null && jobId !== null && address.endsWith(`/${end}`) ? address.slice(0, -end.length) : null;
}

function jobUrl(base: string, { run, jobId }: { run: number; jobId: number | null }): string {
  return `${base}${run}/job/${jobId}`;
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
