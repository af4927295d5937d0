import type { Category } from './category.js';
import {
  WORDS,
  TESTS,
  STEPS,
  EXIT_CODES,
  LOOKS_AT_CODE,
  TEST_RULE,
  GATE_RULE,
  PLACE,
  SOURCE,
  EXCEPTION,
  ASSERTION,
  COMPILE_RULE,
  EXCEPTION_RULE,
  VERDICT,
  type Rule,
} from './guess-rules.js';
import type { LogLine, LogStep } from './log.js';
import { spokenTexts } from './spoken.js';

/**
 * What the form of the words, or else the kind of step, says where no pattern does. `told`: the words themselves say what is to be mended;
 * otherwise it is only what such a step mostly fails of, which nobody should act on.
 */
export type Guess = { title: string; category: Category; confidence: number; told: boolean };

/**
 * What is to be mended, guessed from the most telling lines and the kind of step; null where neither says anything. Guesses never reach
 * the confidence of a pattern that knows its tool. `weight` is that of the lines, as the fallback gives it.
 */
export function guess(step: LogStep, evidence: readonly LogLine[], weight: number): Guess | null {
  const code = EXIT_CODES[step.exitCode ?? 0];
  const byCode = code ? answer(code, false) : null;
  if (weight === 0) return byCode;
  const strong = weight >= 5;
  const said = spokenTexts(evidence.slice(0, 2));
  const says = (form: RegExp): boolean => said.some((text) => form.test(text));
  const [rule] = kindsOf(step, evidence[0]).flatMap((text) => rulesFor(STEPS, text));
  const kind = rule?.[1] ?? null;
  const looksAtCode = kind !== null && LOOKS_AT_CODE.includes(kind);
  if (says(TESTS) || (says(ASSERTION) && kind === 'test-failure')) return answer(TEST_RULE, true);
  // A linter, formatter or test says "cannot find …" of the code it looks at, not of itself.
  const [word] = looksAtCode && says(PLACE) ? [] : said.flatMap((text) => rulesFor(WORDS, text));
  if (word) return answer(word, true);
  if ((strong && says(SOURCE)) || says(PLACE))
    return answer(kind === 'lint' || kind === 'type-error' ? rule! : COMPILE_RULE, true);
  const builds = kind === 'build-error' || kind === 'docker-build';
  // A linter that fails with an error has found something; why a test or a build failed is another question.
  if (rule && (looksAtCode || (strong && builds))) return answer(rule, strong && looksAtCode && kind !== 'test-failure');
  if (strong && says(EXCEPTION)) return answer(EXCEPTION_RULE, true);
  if (says(VERDICT) && (kind === null || kind === 'quality-gate')) return answer(GATE_RULE, true);
  return rule && strong ? answer(rule, false) : byCode;
}

function rulesFor(rules: readonly Rule[], text: string): Rule[] {
  const found = rules.find(([form]) => form.test(text));
  return found ? [found] : [];
}

function answer([, category, title, confidence]: Rule, told: boolean): Guess {
  return { title, category, confidence, told };
}

/** What ran, the closest to the evidence first: the last command that a package runner or `set -x` echoed, the step's name, its script. */
function kindsOf(step: LogStep, evidence: LogLine | undefined): string[] {
  const plain = step.lines.filter(({ echo, number }) => !echo && number < (evidence?.number ?? Infinity));
  const command = plain.findLast(({ text }) => /^(?:> |\$ |\+ )\S/.test(text))?.text ?? '';
  const script = step.lines.filter(
    ({ echo, marker, text }) => echo && marker === null && !/^(?:shell:|env:|with:| {2}\S+: )/.test(text),
  );
  return [command, step.name, ...script.map(({ text }) => text)].slice(0, 40).map((text) => text.slice(0, 500));
}
