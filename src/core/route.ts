import type { Category } from './category.js';
import { FIELDS, type Field } from './route-fields.js';
import {
  BENEATH,
  CATEGORY_FIELDS,
  FALLBACK_AGENT,
  LEAST_SHARE,
  SAYS_NOTHING,
  SECURITY_AGENT,
  SECURITY_CATEGORIES,
  SECURITY_EVIDENCE,
  SPEAKER,
  SPEAKS_OF_SECURITY,
  THRESHOLDS,
  WEIGHTS,
  type Kind,
} from './route-signals.js';

/** Who should mend a failure, and why. `scores`: how much spoke for whom, also where something else decided. */
export type Routing = {
  agent: string;
  by: 'pattern' | 'route' | 'score' | 'fallback';
  /** Sentences for people, the weightiest first. */
  why: string[];
  scores: Readonly<Record<string, number>>;
};

/** What is known of a failure. */
export type RouteFacts = {
  workflow?: string;
  job: string;
  step: string | null;
  category: Category;
  patternId: string | null;
  /** The agent that the pattern names. */
  patternAgent: string | null;
  evidence: readonly string[];
  excerpt: string;
  changedFiles: readonly string[];
  /** Does a line of the job match? */
  logMatches: (regex: string) => boolean;
};

/** A configured route, ready to be asked: why it holds, or null. */
export type Route = { agent: string; holds: (facts: RouteFacts) => string | null };

/** What the configuration says of routing. */
export type RouteRules = { routes: readonly Route[]; agents: readonly string[] };

/** A sign of whose work a failure is. */
type Sign = { agent: string; kind: Kind; weight: number; why: string };

/** Who mends a failure: the first route that holds, else the agent that the pattern names, else Cipher for security, else the one for whom most speaks, else Atlas. */
export function route(facts: RouteFacts, { routes, agents }: RouteRules): Routing {
  const signs = signsOf(facts).filter(({ agent }) => agents.includes(agent));
  const scores = scoresOf(signs);
  for (const { agent, holds } of routes) {
    const why = holds(facts);
    if (why !== null) return { agent, by: 'route', why: [why], scores };
  }
  const { patternAgent: named, patternId } = facts;
  if (named !== null && agents.includes(named))
    return { agent: named, by: 'pattern', why: [`pattern ${patternId} names ${named}`], scores };
  const stranger = named === null ? [] : [`pattern ${patternId} names ${named}, whom the configuration does not know`];
  const secure = agents.includes(SECURITY_AGENT) ? securitySign(facts) : null;
  if (secure !== null)
    return { agent: SECURITY_AGENT, by: 'score', why: [secure, ...stranger], scores: { [SECURITY_AGENT]: 1, ...scores } };
  const decided = decide(signs, scores, agents);
  return { ...decided, why: [...decided.why, ...stranger], scores };
}

/** Who comes after those who were tried: first others for whom something speaks, then Atlas, then whoever is left; null where nobody is. */
export function nextAgent(
  { agent, scores }: Pick<Routing, 'agent' | 'scores'>,
  tried: readonly string[],
  agents: readonly string[],
): string | null {
  const scored = Object.keys(scores).sort((a, b) => scores[b]! - scores[a]!);
  const order = [agent, ...scored, FALLBACK_AGENT, ...agents];
  return order.find((id) => agents.includes(id) && !tried.includes(id)) ?? null;
}

function decide(
  signs: readonly Sign[],
  scores: Readonly<Record<string, number>>,
  agents: readonly string[],
): Pick<Routing, 'agent' | 'by' | 'why'> {
  const rest = agents.includes(FALLBACK_AGENT) ? FALLBACK_AGENT : (agents[0] ?? FALLBACK_AGENT);
  // The signs come by their nearness to the failure, and of equals the first stays first.
  const [best] = Object.keys(scores).sort((a, b) => scores[b]! - scores[a]!);
  if (best === undefined)
    return { agent: rest, by: 'fallback', why: [`nothing says whose work it is, and ${rest} takes the rest`] };
  const kinds = new Set(signs.map(({ kind }) => kind)).size;
  const wanted = THRESHOLDS[Math.min(kinds, THRESHOLDS.length) - 1]!;
  const why = signs
    .filter(({ agent }) => agent === best)
    .sort((a, b) => b.weight - a.weight)
    .map((sign) => sign.why);
  if (scores[best]! >= wanted) return { agent: best, by: 'score', why };
  if (best === rest) return { agent: rest, by: 'fallback', why: [...why, `${rest} takes the rest`] };
  const weak = `too little speaks for ${best} (${scores[best]} of ${wanted}: ${why.join(', ')}), and ${rest} takes the rest`;
  return { agent: rest, by: 'fallback', why: [weak] };
}

function scoresOf(signs: readonly Sign[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { agent, weight } of signs) sums.set(agent, (sums.get(agent) ?? 0) + weight);
  return Object.fromEntries([...sums].map(([agent, sum]) => [agent, Math.round(sum * 100) / 100]));
}

/** All signs, those nearest to the failure first. */
function signsOf(facts: RouteFacts): Sign[] {
  const { category, step, job, workflow, evidence, excerpt } = facts;
  const quoted = new Set(evidence);
  const around = excerpt.split('\n').filter((line) => !quoted.has(line.trim()));
  const fromId = fromPattern(facts.patternId);
  return [
    ...(fromId.length > 0 ? fromId : fromCategory(category)),
    ...fromName('step', step),
    ...fromLines('evidence', evidence),
    ...fromName('job', job),
    ...fromName('workflow', workflow ?? null),
    ...fromFiles(facts.changedFiles),
    ...fromLines('excerpt', around),
  ];
}

function fromPattern(id: string | null): Sign[] {
  if (id === null || SAYS_NOTHING.includes(id)) return [];
  const isOf = ({ patterns }: Field): boolean => patterns.some((start) => id === start || id.startsWith(`${start}/`));
  // A family of its own says it; another family's member (publish/crates-auth) may say it by its name. The more exact beginning comes first.
  const whole = FIELDS.filter(({ patterns }) => patterns.includes(id));
  const family = whole.length > 0 ? whole : FIELDS.filter(isOf);
  const fields = family.length > 0 ? family : FIELDS.filter(({ words }) => words.test(id.replaceAll('/', ' ')));
  const signs = share('pattern', fields, ({ called }) => `pattern ${id} is ${called}`);
  return BENEATH.some((start) => id.startsWith(`${start}/`))
    ? signs.map((sign) => ({ ...sign, weight: sign.weight / 2 }))
    : signs;
}

function fromCategory(category: Category): Sign[] {
  const field = CATEGORY_FIELDS[category];
  return field ? [{ ...field, kind: 'category', why: `${category} is ${field.agent}'s` }] : [];
}

function fromName(kind: 'step' | 'job' | 'workflow', name: string | null): Sign[] {
  if (name === null) return [];
  // Addresses and options are details of a command, not what it does.
  const heard = name.slice(0, 500).replace(/https?:\/\/\S+|(?<=\s)--?[a-z]\S*/gi, '');
  const said = new Map(FIELDS.flatMap((field) => (field.words.exec(heard) ?? []).map((word) => [field, word] as const)));
  return share(kind, [...said.keys()], (field) => `${kind} name says "${said.get(field)}"`);
}

function fromLines(kind: 'evidence' | 'excerpt', lines: readonly string[]): Sign[] {
  // An action's own program is no work of the repository's.
  const own = lines.filter((line) => !/[\\/]_actions[\\/]/.test(line)).map((line) => line.slice(0, 500));
  const tools = own.flatMap((line) => SPEAKER.exec(line)?.[1] ?? []);
  const said = new Map<Field, string>();
  for (const field of FIELDS) {
    const [word] = [...own.flatMap((line) => heardIn(field.output, line)), ...tools.filter((tool) => field.words.test(tool))];
    if (word !== undefined) said.set(field, word);
  }
  return share(kind, [...said.keys()], (field) => `${kind} shows "${said.get(field)}"`);
}

function fromFiles(files: readonly string[]): Sign[] {
  return FIELDS.flatMap(({ agent, files: form, called }) => {
    const own = files.filter((path) => form.test(path)).length;
    const part = own / files.length;
    if (own === 0 || part < LEAST_SHARE) return [];
    return [
      {
        agent,
        kind: 'files' as const,
        weight: WEIGHTS.files * part,
        why: `${own} of ${files.length} changed files are ${called}`,
      },
    ];
  });
}

/** One sign for each agent; where several are meant, each has its share. */
function share(kind: keyof typeof WEIGHTS, fields: readonly Field[], why: (field: Field) => string): Sign[] {
  const first = fields.filter((field, index) => fields.findIndex(({ agent }) => agent === field.agent) === index);
  return first.map((field) => ({ agent: field.agent, kind, weight: WEIGHTS[kind] / first.length, why: why(field) }));
}

/** What was heard, from the beginning of its word. */
function heardIn(form: RegExp, text: string): string[] {
  const match = form.exec(text);
  if (match === null) return [];
  const [before] = /\S*$/.exec(text.slice(0, match.index)) ?? [''];
  return [`${before.slice(-40)}${match[0]}`.trim().slice(0, 80)];
}

function securitySign({ category, evidence }: RouteFacts): string | null {
  if (SECURITY_CATEGORIES.includes(category)) return `${category} is ${SECURITY_AGENT}'s`;
  if (SPEAKS_OF_SECURITY.includes(category)) return null;
  const [word] = evidence.flatMap((line) => heardIn(SECURITY_EVIDENCE, line));
  return word === undefined ? null : `evidence names "${word}"`;
}
