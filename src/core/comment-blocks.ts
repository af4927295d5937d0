import { attemptsTable } from './attempts-table.js';
import type { Section, View } from './comment-fit.js';
import type { LogSource } from './diagnosis.js';
import { reproduction } from './reproduce.js';
import { flakyRun } from './state-merge.js';
import type { Cause, Failure, IncidentEvent, IncidentState } from './incident-state.js';
import { defuse, fence, htmlCode, inlineCode, link, minute, paragraphs } from './text.js';

/** Jobs listed under a cause before the rest is only counted, in a full and in a brief section. */
const JOBS_SHOWN = { full: 100, brief: 10 } as const;

const SOURCE_NOTES: Readonly<Record<LogSource, string | null>> = {
  api: null,
  'runner-pages': "Read from the runner's page files, because the log of a running job cannot be downloaded yet.",
  'log-file': 'Read from `log-file`; line numbers are those of that file.',
  steps: 'The log is not available: diagnosed from step names and annotations.',
};

/** The name of a cause in words a person understands. */
export function titleOf(cause: Cause): string {
  if (cause.verdict === 'unknown') return 'the log does not say why';
  return cause.title || cause.patternId || cause.rootCause || cause.category;
}

/** One line below the headline: how much is red, and where. */
export function facts(view: View, red: readonly Section[], commit: string): string {
  const jobs = red.reduce((sum, section) => sum + section.red.length, 0);
  const hidden = view.state.total - view.state.failures.length;
  const struck = view.state.failures.length - jobs;
  return [
    `**${count(jobs + hidden, 'failed job')}**, ${count(red.length, 'root cause')} on ${commit}`,
    ...(struck > 0 ? [`${count(struck, 'job')} green again`] : []),
  ].join(' · ');
}

/** A matched cause: what it is, what shows it, where it happened, what mends it. */
export function rootCauseSection(section: Section, number: number | null): string {
  const { cause } = section;
  const title = `### ${number === null ? '' : `${number}. `}${defuse(titleOf(cause))}`;
  const traits = [
    `**${cause.category}**`,
    ...(cause.patternId === null ? [] : [`pattern ${inlineCode(cause.patternId)}`]),
    `confidence ${Math.round(cause.confidence * 100)} %`,
    ...(cause.agent === null ? [] : [`agent ${inlineCode(cause.agent)}`]),
    ...(cause.transient ? ['transient'] : []),
    ...(cause.soft ? ['soft: reported, not escalated'] : []),
  ];
  return paragraphs([
    title,
    defuse(cause.rootCause),
    traits.join(' · '),
    evidence(cause),
    failedTests(cause),
    jobs(section),
    remedy(cause),
    footnotes(section),
  ]);
}

/** A failure nobody recognised: the place in the log a person needs to see first. */
export function unknownSection(section: Section): string {
  const { cause, newest } = section;
  const title = `### Unknown failure in ${inlineCode(newest.job)}`;
  const words = cause.rootCause === '' ? '' : defuse(cause.rootCause);
  const place =
    cause.excerpt === null ? '' : `Log lines ${cause.excerpt.from}–${cause.excerpt.to}:\n\n${fence(cause.excerpt.text)}`;
  const traits = `${cause.category === 'unknown' ? '' : 'perhaps '}**${cause.category}** · no pattern matched`;
  return paragraphs([title, words, traits, jobs(section), place || evidence(cause), remedy(cause), footnotes(section)]);
}

/** The failed tests: the first with what it expected, the rest folded. One alone is already told by the root cause. */
function failedTests({ tests }: Cause): string {
  if (tests === null || tests.count < 2) return '';
  const lines = tests.failed.map(({ name, file, line, message }) => {
    const place = file === null ? '' : ` (${inlineCode(line === null ? file : `${file}:${line}`)})`;
    return `- ${inlineCode(name)}${place}${message === null ? '' : `: ${defuse(message)}`}`;
  });
  const hidden = tests.count - tests.failed.length;
  const rest = [...lines.slice(1), ...(hidden > 0 ? [`- and ${hidden} more`] : [])];
  const title = `**${tests.count} failed tests** (${defuse(tests.framework)}), the first:`;
  const folded =
    rest.length === 0 ? [] : [`<details><summary>The other ${tests.count - 1}</summary>`, rest.join('\n'), '</details>'];
  return paragraphs([`${title}\n${lines[0] ?? ''}`, ...folded]);
}

/** A cause whose jobs are all green again, struck; what passed on the same commit when it was tried again was flaky, and its evidence stays. */
export function resolvedSection({ cause, failures }: Section, state: IncidentState): string {
  const shown = failures.slice(0, JOBS_SHOWN.brief).map((failure) => link(jobName(failure), failure.url));
  const more = failures.length > shown.length ? ` and ${failures.length - shown.length} more` : '';
  const struck = `- ~~${defuse(titleOf(cause))}: ${shown.join(', ')}${more}~~`;
  const flaky = failures.map((failure) => flakyRun(failure, state)).find((run) => run !== null);
  if (flaky === undefined) return struck;
  const [first] = cause.evidence;
  const seen = first === undefined ? '' : `: ${inlineCode(first.text)}`;
  return `${struck} · flaky: attempt ${flaky.failed} failed, attempt ${flaky.passed} passed on the same commit${seen}`;
}

/** A job in a list: link, step, exit code, attempt; struck when it went green. */
export function jobLine(failure: Failure): string {
  const name = link(jobName(failure), failure.url);
  if (failure.status === 'green') return `- ~~${name}~~ green again`;
  const traits = [
    ...(failure.exitCode === null ? [] : [`exit code ${failure.exitCode}`]),
    ...(failure.attempt > 1 ? [`attempt ${failure.attempt}`] : []),
  ];
  return `- ${[name + (failure.step === null ? '' : ` › ${inlineCode(failure.step)}`), ...traits].join(' · ')}`;
}

/** Changed files that the evidence names. */
export function suspectsLine(sections: readonly Section[]): string {
  const files = [...new Set(sections.flatMap(({ cause }) => cause.suspects))];
  return files.length === 0 ? '' : `Changed here and named in the evidence: ${files.slice(0, 20).map(inlineCode).join(', ')}`;
}

/** What the base branch, earlier attempts and other pull requests say: a line for each cause, each claim with its link. */
export function historyLines(sections: readonly Section[]): string {
  return sections
    .filter(({ cause }) => cause.history.length > 0)
    .map(
      ({ cause }) => `- ${defuse(titleOf(cause))}: ${cause.history.map(({ note, url }) => link(defuse(note), url)).join(' · ')}`,
    )
    .join('\n');
}

const HAPPENED: Readonly<Record<IncidentEvent['kind'], (ref: string) => string>> = {
  rerun: (ref) => `failed jobs run again (run ${ref.replace('/', ', after attempt ')})`,
  dispatched: (ref) => `handed to other workflows (run ${ref.replace('/', ', attempt ')})`,
  fixed: (ref) => `said to be fixed in ${ref.replace(' ', ' by ')}`,
  'green-with': (ref) => `green with ${ref.slice(0, 12)}`,
  blocked: () => 'given to people: agents are not asked any more',
  unasked: () => 'told by a sweep; nobody was asked, because the log does not say why',
  wrong: wronged,
};

/** `pattern category login`, each but the login `-` where it is not known. */
function wronged(ref: string): string {
  const [pattern = '-', category = '-', login = ''] = ref.split(' ');
  const what = pattern === '-' ? 'the diagnosis' : pattern;
  return `${what} called wrong by ${login}${category === '-' ? '' : `: should be ${category}`}`;
}

/** What was tried, in the order of time; nothing where nothing was. */
export function trackingTable({ wakes, events, handoffs }: IncidentState): string {
  const attempts = attemptsTable(handoffs.slice(-10));
  const told = events.filter(
    ({ kind, at }, index) => kind !== 'blocked' || events.findIndex((one) => one.kind === kind && one.at === at) === index,
  );
  const rows = [
    ...wakes.map(({ n, at }) => ({ at, what: `agent woken (${n})` })),
    ...told.map(({ kind, ref, at }) => ({ at, what: HAPPENED[kind](ref) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (rows.length === 0) return attempts;
  return paragraphs([attempts, historyTable(rows)]);
}

function historyTable(rows: readonly { at: string; what: string }[]): string {
  return ['| at | what |', '|---|---|', ...rows.slice(-12).map(({ at, what }) => `| ${minute(at)} | ${defuse(what)} |`)].join(
    '\n',
  );
}

/**
 * How to see each cause again elsewhere. The first thing to go when room is short: with its excerpt a cause loses this too, and only what
 * travels in the state decides, so that everybody who reads it writes the same.
 */
export function reproduceSection({ sections }: View): string[] {
  const shown = sections.filter(({ cause, newest, red, brief, folded }) => {
    const isThin = brief || folded || (cause.excerpt === null && newest.source !== 'steps');
    return red.length > 0 && !isThin && !cause.transient && !cause.soft;
  });
  const blocks = new Map<string, string>();
  for (const { cause, newest } of shown) {
    const commands = reproduction(cause, newest).join('\n');
    if (commands !== '' && !blocks.has(commands)) blocks.set(commands, titleOf(cause));
  }
  const several = blocks.size > 1;
  const parts = [...blocks].map(([commands, title]) => `${several ? `${defuse(title)}:\n\n` : ''}${fence(commands, 'sh')}`);
  return parts.length === 0 ? [] : ['### Reproduce', ...parts];
}

/** The collapsed log of a matched cause. */
export function logDetails({ cause: { excerpt }, newest }: Section): string[] {
  if (excerpt === null) return [];
  const summary = `<summary>Log of ${htmlCode(newest.job)}, lines ${excerpt.from}–${excerpt.to}</summary>`;
  return [`<details>${summary}\n\n${fence(excerpt.text)}\n\n</details>`];
}

function evidence(cause: Cause): string {
  if (cause.evidence.length === 0) return '';
  const width = Math.max(...cause.evidence.map(({ line }) => String(line).length));
  return fence(
    cause.evidence.map(({ line, text }) => `${String(line).padStart(width)} | ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n'),
  );
}

function jobs({ failures, brief }: Section): string {
  const limit = brief ? JOBS_SHOWN.brief : JOBS_SHOWN.full;
  const shown = failures.slice(0, limit).map(jobLine);
  if (failures.length > limit) shown.push(`- and ${failures.length - limit} more`);
  return `Failed in:\n\n${shown.join('\n')}`;
}

function remedy({ fix }: Cause): string {
  return paragraphs([
    fix.command === null ? '' : `**Fix**\n\n${fence(fix.command, 'sh')}`,
    fix.steps.map((step) => `- ${defuse(step)}`).join('\n'),
    fix.verify === null ? '' : `**Verify**\n\n${fence(fix.verify, 'sh')}`,
  ]);
}

function footnotes({ cause, newest }: Section): string {
  const references = cause.references.map((url) => link(defuse(url.replace(/^https?:\/\//, '')), url));
  const others = cause.others.map(({ id, confidence }) => `${inlineCode(id)} (${Math.round(confidence * 100)} %)`);
  const note = SOURCE_NOTES[newest.source];
  return paragraphs([
    references.length === 0 ? '' : `References: ${references.join(' · ')}`,
    others.length === 0 ? '' : `Also possible: ${others.join(', ')}`,
    note === null ? '' : `_${note}_`,
  ]);
}

function jobName({ workflow, job }: Failure): string {
  return inlineCode(workflow === '' ? job : `${workflow} / ${job}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
