import Handlebars from 'handlebars/dist/handlebars.min.js';
import { checkTemplate } from './prompt-check.js';
import { SPECIALISTS } from './prompt-data.js';
import type { PromptCause, PromptData } from './prompt-data.js';
import { KINDS } from './prompt-kinds.js';
import type { Variables } from './prompt-variables.js';
import { redact } from './redact.js';

export { checkTemplate } from './prompt-check.js';
export { promptData } from './prompt-data.js';
export type { PromptData, PromptSource } from './prompt-data.js';

/** Texts of the built-in templates by name (`task`, `agents/rex`), and of the agent's configured `prompt`, which then is the whole text. */
export type Templates = { builtin: Readonly<Record<string, string>>; own?: string | undefined };

/** The text of a launcher's task, or of a comment that links to the root-cause comment. */
export type PromptName = 'task' | 'wake';

/** Characters that a prompt may have. */
export const PROMPT_LIMITS = { task: 30_000, wake: 3_000 } as const satisfies Record<PromptName, number>;

/** What a template may include: every built-in one by its name, `agent` and `kind` for those that fit the failure. */
export const PARTIALS: readonly string[] = [
  ...['task', 'wake', 'history', 'rules', 'verify', 'agent', 'kind'],
  ...['general', ...Object.keys(SPECIALISTS)].map((id) => `agents/${id}`),
  ...KINDS.map((kind) => `kinds/${kind}`),
];

/** What is wrong with the built-in templates: each for itself, and those that are missing or that nobody knows. */
export function checkBuiltin(builtin: Templates['builtin']): string[] {
  const expected = PARTIALS.filter((name) => name !== 'agent' && name !== 'kind');
  const missing = expected.filter((name) => !Object.hasOwn(builtin, name));
  const strange = Object.keys(builtin).filter((name) => !expected.includes(name));
  return [
    ...missing.map((name) => `prompts/${name}.hbs:1:1: the file is missing; write it`),
    ...strange.map((name) => `prompts/${name}.hbs:1:1: no prompt includes it by this name; add it to PARTIALS or remove it`),
    ...Object.entries(builtin).flatMap(([name, text]) => checkTemplate(text, `prompts/${name}.hbs`, PARTIALS)),
  ];
}

/**
 * A prompt within its limit: what does not fit goes as a whole, logs first, then further causes, then details of the main one. A template of
 * one's own that does not fit even so gives way to the built-in one. Templates are to be checked beforehand.
 */
export function renderPrompt({ builtin, own }: Templates, which: PromptName, data: PromptData, limit?: number): string {
  const most = Math.min(limit ?? Infinity, PROMPT_LIMITS[which]);
  const specialist = `agents/${data.agent.id}`;
  const partials = {
    ...builtin,
    agent: builtin[Object.hasOwn(builtin, specialist) ? specialist : 'agents/general'] ?? '',
    kind: builtin[`kinds/${data.kind}`] ?? '',
  };
  for (const source of [own, builtin[which]]) {
    if (source === undefined) continue;
    const draw = template(source, partials);
    for (const less of thinning(data)) {
      const text = redact(draw({ ...less, brief: which === 'wake' })).trim();
      if (text.length <= most) return text;
    }
  }
  throw new Error(`a ${which} prompt does not fit in ${most} characters`);
}

/** Only blocks and variables: no further helpers, nothing inherited, and what is not there is an error. */
function template(source: string, partials: Record<string, string>): (variables: Variables) => string {
  const knownHelpers = { if: true, unless: true, each: true, with: true, log: false, lookup: false };
  const draw = Handlebars.create().compile<Variables>(source, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
  });
  const safety = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  return (variables) => draw(variables, { partials: { ...partials }, ...safety });
}

/** The data, then less and less of it; nothing is ever cut in the middle. */
function* thinning(data: PromptData): Generator<PromptData> {
  yield data;
  let less = data;
  for (let index = data.causes.length - 1; index >= 0; index -= 1) {
    const causes = less.causes.map((cause, place) => (place === index ? { ...cause, excerpt: '' } : cause));
    yield (less = withCauses(less, causes));
  }
  while (less.causes.length > 1) {
    yield (less = { ...withCauses(less, less.causes.slice(0, -1)), moreCauses: less.moreCauses + 1 });
  }
  for (const drop of DETAILS) yield (less = drop(less));
}

/** What goes of the last cause and of the rest, in this order: what helps least first. */
const DETAILS: readonly ((data: PromptData) => PromptData)[] = [
  (data) => ({ ...data, jobs: data.jobs.slice(0, 1), moreJobs: data.moreJobs + Math.max(0, data.jobs.length - 1) }),
  (data) => ofMain(data, { suspects: [] }),
  (data) => ofMain(data, { tests: [] }),
  (data) => ofMain(data, { reproduce: '' }),
  (data) => ofMain(data, { steps: [] }),
  (data) => ({ ...data, attempts: data.attempts.slice(-1) }),
  (data) => ({ ...data, budget: '' }),
  (data) => ofMain(data, { evidence: '' }),
  (data) => ({ ...data, attempts: [] }),
  (data) => ofMain(data, { rootCause: '' }),
  (data) => ofMain(data, { fix: '' }),
  (data) => ({ ...data, hint: '' }),
  (data) => ofMain(data, { verify: '' }),
];

function withCauses(data: PromptData, causes: PromptCause[]): PromptData {
  return { ...data, causes, main: causes[0] ?? data.main };
}

function ofMain(data: PromptData, change: Partial<PromptCause>): PromptData {
  const [first, ...rest] = data.causes;
  return first === undefined
    ? { ...data, main: { ...data.main, ...change } }
    : withCauses(data, [{ ...first, ...change }, ...rest]);
}
