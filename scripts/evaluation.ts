import { readFileSync } from 'node:fs';
import { idsOf, type Catalogue } from '../src/core/catalogue.js';
import type { Diagnosis } from '../src/core/diagnosis.js';
import { explain } from '../src/core/explain.js';
import { logPath, type Case } from '../src/foundry-case.js';

/** Categories whose remedies are looked for in the same place: a neighbour is half an answer, anything else is a wrong one. */
const FAMILIES = [
  ['compile-error', 'type-error', 'build-error'],
  ['lint', 'format'],
  ['dependency-resolution', 'missing-dependency', 'lockfile-out-of-sync'],
  ['permission', 'auth-secret-missing', 'publish-rejected'],
  ['network-transient', 'external-service', 'rate-limit', 'runner-lost'],
  ['missing-tool', 'missing-file', 'config-error', 'workflow-error', 'checkout-failure'],
  ['docker-build', 'deploy-failure'],
  ['quality-gate', 'security-scan'],
  ['timeout', 'cancelled'],
  ['oom', 'disk-full', 'runtime-error'],
];

/** What one log was taken for, beside what it is. */
export type Verdict = {
  id: string;
  wanted: string[];
  diagnosis: Diagnosis | null;
  /** A job that passed. */
  control: boolean;
  category: boolean;
  family: boolean;
  /** One of the evidence lines is a labelled one; the first is; the share that is. */
  located: boolean;
  first: boolean;
  precise: number;
  /** The excerpt holds a labelled line. */
  shown: boolean;
  matched: boolean;
};

/** Diagnoses the committed log of a case. */
export function judge(each: Case, catalogue: Catalogue): Verdict {
  const log = readFileSync(logPath(each.id));
  const [diagnosis = null] = explain(log, catalogue);
  const wanted = [each.category, ...each.also_ok];
  const labelled = linesThatHold(log.toString('utf8').split('\n'), each);
  const hits = (diagnosis?.evidence ?? []).map(({ line }) => labelled.some((number) => Math.abs(number - line) <= 1));
  const { from = 0, to = -1 } = diagnosis?.excerpt ?? {};
  const isFamily = (category: string): boolean =>
    wanted.some((each) => each === category || FAMILIES.some((family) => family.includes(each) && family.includes(category)));
  return {
    id: each.id,
    wanted,
    diagnosis,
    control: each.category === 'no-failure',
    category: diagnosis !== null && wanted.includes(diagnosis.category),
    family: diagnosis !== null && isFamily(diagnosis.category),
    located: hits.includes(true),
    first: hits[0] === true,
    precise: hits.length > 0 ? hits.filter(Boolean).length / hits.length : 0,
    shown: labelled.some((number) => number >= from && number <= to),
    matched: diagnosis?.verdict === 'matched',
  };
}

// The script is echoed before its output and may hold the same words.
function linesThatHold(rows: readonly string[], each: Case): number[] {
  return rows.flatMap((row, index) =>
    !row.includes('\u001b[36;1m') && each.evidence.some((part) => plain(row).includes(plain(part))) ? [index + 1] : [],
  );
}

function plain(text: string): string {
  return text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The figures of README.md, 0..1; `high`: right among the matches with a confidence of at least 0.8, `highShare`: how many are there. */
export function figuresOf(verdicts: readonly Verdict[]): Record<string, number> {
  const failures = verdicts.filter(({ control }) => !control);
  const controls = verdicts.filter(({ control }) => control);
  const high = failures.filter(({ matched, diagnosis }) => matched && diagnosis!.confidence >= 0.8);
  const share = (list: readonly Verdict[], value: (verdict: Verdict) => boolean | number): number =>
    list.length === 0 ? 1 : Math.round((list.reduce((sum, each) => sum + Number(value(each)), 0) / list.length) * 1000) / 1000;
  return {
    logs: verdicts.length,
    category: share(failures, (each) => each.category),
    family: share(failures, (each) => each.family),
    located: share(failures, (each) => each.located),
    first: share(failures, (each) => each.first),
    precise: share(failures, (each) => each.precise),
    shown: share(failures, (each) => each.shown),
    matched: share(failures, (each) => each.matched),
    false: share(failures, (each) => each.matched && !each.family && !each.located),
    high: share(high, (each) => each.family || each.located),
    highShare: share(failures, (each) => high.includes(each)),
    controls: share(controls, (each) => each.diagnosis === null),
  };
}

/** The misses in words, for whoever mends them. */
export function missesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter((each) => (each.control ? each.diagnosis !== null : !each.category || !each.first || !each.shown))
    .map(({ id, wanted, diagnosis, control, ...rest }) => {
      const flags = control ? '' : ['category', 'located', 'first', 'shown'].filter((key) => !rest[key as 'first']).join(' ');
      const got = diagnosis ? `${diagnosis.category} (${diagnosis.pattern?.id ?? '-'}, ${diagnosis.confidence})` : 'nothing';
      const lines = (diagnosis?.evidence ?? []).slice(0, 2).map(({ line, text }) => `\n    ${line}: ${text.slice(0, 140)}`);
      return `${id}: wanted ${wanted.join(' or ')}, got ${got}; missed: ${flags}${lines.join('')}`;
    });
}

const BINS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** How often a diagnosis of a confidence has the right category: lower bound of the bin, number, share. */
export function calibrationOf(verdicts: readonly Verdict[]): { from: number; logs: number; right: number }[] {
  const matched = verdicts.filter((each) => !each.control && each.matched);
  return BINS.map((from, index) => {
    const inBin = matched.filter(({ diagnosis }) => {
      const { confidence } = diagnosis!;
      return confidence >= from && confidence < (BINS[index + 1] ?? 2);
    });
    const right = inBin.filter(({ category }) => category).length;
    return { from, logs: inBin.length, right: inBin.length === 0 ? 1 : Math.round((right / inBin.length) * 1000) / 1000 };
  });
}

const MEANINGS: Readonly<Record<string, string>> = {
  logs: 'logs of real tools, in as many ecosystems as `foundry/cases` has files',
  category: 'the category is the labelled one (or another that is as good)',
  family: '… or a near relative of it',
  located: 'one of the at most five evidence lines states the cause',
  first: 'the first evidence line does',
  precise: 'share of the evidence lines that do',
  shown: 'the excerpt of 30 lines shows it',
  matched: 'something of the catalogue answers, not only the excerpt',
  false: 'something answers, with a wrong family and on a wrong line',
  high: 'right, among the diagnoses with a confidence of at least 80 %',
  highShare: 'share of the diagnoses that are as confident as that',
  controls: 'logs of jobs that passed, with scary words in them, left alone',
};

/** Ids of the patterns that at least one of the logs shows. */
export function provenBy(verdicts: readonly Verdict[]): Set<string> {
  const seen = verdicts.flatMap(({ diagnosis }) =>
    diagnosis ? [diagnosis.pattern?.id, ...diagnosis.others.map(({ pattern }) => pattern.id)] : [],
  );
  return new Set(seen.filter((id) => id !== undefined));
}

/** The tables of README.md. */
export function tablesOf(verdicts: readonly Verdict[], catalogue: Catalogue): string {
  const proven = provenBy(verdicts);
  const ids = catalogue.parts.flatMap(idsOf);
  const figures = Object.entries(figuresOf(verdicts)).map(([name, value]) => `| ${name} | ${value} | ${MEANINGS[name]} |`);
  const bins = calibrationOf(verdicts).map(
    ({ from, logs, right }) => `| ${Math.round(from * 100)} % and more | ${logs} | ${right} |`,
  );
  return [
    '| figure | | means |',
    '|---|---|---|',
    ...figures,
    `| proven | ${ids.filter((id) => proven.has(id)).length} of ${ids.length} | patterns that one of these logs shows; the others are written from documentation and reports |`,
    '',
    '| confidence said | diagnoses | of the right category |',
    '|---|---|---|',
    ...bins,
  ].join('\n');
}
