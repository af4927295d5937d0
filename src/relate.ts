import { isTrusted, trustedLogins } from './board-reading.js';
import type { Category } from './core/category.js';
import type { Diagnosis } from './core/diagnosis.js';
import { decodeState, type Claim, type Insights } from './core/state.js';
import { canAfford, type History } from './history.js';
import { isRcaOf, parseMarker } from './core/marker.js';
import type { Context, Job } from './ports.js';

/** What is asked about the failed jobs while their logs are on the way. */
export type Relations = {
  jobs: readonly Job[];
  history: History;
  changed: ChangedFiles;
};

/** Paths of the files that the pull request changes, asked for once; null where there is none, or they are not known. */
export type ChangedFiles = () => Promise<readonly string[] | null>;

/** Asks how the jobs fare elsewhere, and which files the pull request changes: evidence names files as a rule. */
export function askRelations(jobs: readonly Job[], changed: ChangedFiles, context: Context & { history: History }): Relations {
  const [first] = jobs;
  if (first) void context.history.claims(first);
  void trustedLogins(context);
  if (first) void changed();
  return { jobs, history: context.history, changed };
}

/**
 * What is known of the causes beside their logs, by fingerprint: the claims of the base branch and of earlier attempts, and the changed
 * files that the evidence names.
 */
export async function relate(diagnoses: readonly Diagnosis[], { jobs, history, changed }: Relations): Promise<Known> {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const known: Known = new Map();
  const files = jobs.length > 0 ? await changed() : null;
  for (const diagnosis of diagnoses) {
    const job = byId.get(diagnosis.job.jobId ?? -1);
    const insight = known.get(diagnosis.fingerprint) ?? { category: diagnosis.category, suspects: [], history: [] };
    known.set(diagnosis.fingerprint, insight);
    if (files) insight.suspects = [...new Set([...insight.suspects, ...suspectsOf(diagnosis, files)])];
    for (const claim of job ? await history.claims(job) : [])
      if (!insight.history.some(({ kind }) => kind === claim.kind)) insight.history.push(claim);
  }
  return known;
}

/** What only the change itself can have brought about. */
const OWN: readonly Category[] = ['lint', 'format', 'type-error', 'compile-error', 'lockfile-out-of-sync', 'merge-conflict'];

type Insight = { category: Category; suspects: string[]; history: Claim[] };

/** Insights by fingerprint. */
export type Known = Map<string, Insight>;

// A file of source or configuration, with or without its path, as compilers, linters and stack traces print it.
const FILE =
  /(?:[\w@.+-]+[\\/])*[\w@+-][\w@.+-]*\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|php|pl|go|rs|java|kts?|scala|cs|fs|swift|dart|exs?|c|cc|cpp|h|hpp|m|sh|ps1|ya?ml|json|toml|xml|gradle|lock|sql|s?css|html|md|tf|sol|zig|hs|lua|proto)\b/g;

function filesIn({ evidence, excerpt }: Diagnosis): string[] {
  const text = [...evidence.map((line) => line.text), excerpt?.text ?? ''].join('\n').slice(0, 20_000);
  return [...new Set(text.match(FILE) ?? [])].map((name) => name.replaceAll('\\', '/').replace(/^\.\//, ''));
}

/** The evidence may name a file by its last parts (`src/a.ts` in a package) or by more than its path (`/home/runner/work/…`). */
function suspectsOf(diagnosis: Diagnosis, changed: readonly string[]): string[] {
  const named = filesIn(diagnosis).filter((name) => name.includes('/'));
  // A bare name may be that of many files: it counts where only one of that name was changed.
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const twins = new Set(changed.map(nameOf).filter((name, index, all) => all.indexOf(name) !== index));
  const bare = filesIn(diagnosis).filter((name) => !name.includes('/') && !twins.has(name));
  return changed.filter(
    (path) =>
      named.some((name) => name === path || name.endsWith(`/${path}`) || path.endsWith(`/${name}`)) ||
      bare.includes(nameOf(path)),
  );
}

/**
 * The same, and other pull requests that fail in the same way (one request, only while neither the base branch, nor a changed file, nor
 * the kind of the cause explains it).
 */
export async function relateElsewhere(known: Known, pr: number | null, context: Context): Promise<Insights> {
  await addElsewhere(known, pr, context);
  return Object.fromEntries(known);
}

async function addElsewhere(known: Known, pr: number | null, context: Context): Promise<void> {
  const open = [...known].filter(
    ([, { category, suspects, history }]) =>
      !OWN.includes(category) && suspects.length === 0 && !history.some(({ kind }) => kind === 'red-on-base'),
  );
  if (pr === null || open.length === 0 || !canAfford(context)) return;
  const [recent, trusted] = await Promise.all([context.github.recentComments(), trustedLogins(context)]);
  const states = (recent.ok ? recent.value : [])
    .filter((comment) => comment.pull !== pr && isTrusted(trusted, comment))
    .map((comment) => ({ comment, state: decodeState(comment.body) }))
    .filter(({ comment, state }) => state?.pr === comment.pull && isRcaOf(parseMarker(comment.body), state));
  for (const [fingerprint, insight] of open) {
    const same = states.filter(({ state }) =>
      state?.failures.some(({ status, cause }) => status === 'red' && cause === fingerprint),
    );
    const pulls = [...new Set(same.map(({ comment }) => comment.pull))];
    if (pulls.length === 0) continue;
    const list = pulls.slice(0, 5).join(', ') + (pulls.length > 5 ? ' and more' : '');
    insight.history.push({ kind: 'elsewhere', note: `also fails in pull request ${list}`, url: same[0]!.comment.url });
  }
}
