import { firstLine, saidToUs } from './address.js';
import { CATEGORIES, type Category } from './category.js';
import { suggestion } from './nearest.js';
import { redact } from './redact.js';
import { clean, inlineCode, shorten } from './text.js';

/** What somebody asks for in a comment. `unknown`: we are addressed, but not understood; `problem` says why, and is empty where only help is wanted. */
export type Command =
  | { verb: 'fix'; hint: string }
  | { verb: 'retry' | 'explain' | 'status' | 'skip' }
  | { verb: 'wrong'; category: Category | null }
  | { verb: 'agent'; id: string }
  | { verb: 'unknown'; word: string; problem: string };

type Verb = Exclude<Command['verb'], 'unknown'>;

/** How a verb is written, what it does, and how it is read from what follows it: the rest of its line, and the lines below. */
type Reading = { usage: string; does: string; read: (rest: string, below: string) => Command };

const VERBS = {
  fix: {
    usage: 'fix [hint]',
    does: 'have the failure mended now; the hint, also over several lines, is passed on to the agent',
    read: (rest, below) => ({ verb: 'fix', hint: tidy(`${rest}\n${below}`, MOST_HINT) }),
  },
  retry: { usage: 'retry', does: 'run the failed jobs again', read: () => ({ verb: 'retry' }) },
  explain: { usage: 'explain', does: 'diagnose the failed runs again, and say what broke', read: () => ({ verb: 'explain' }) },
  status: { usage: 'status', does: 'say what is red, what was tried, and what comes next', read: () => ({ verb: 'status' }) },
  skip: { usage: 'skip', does: 'leave this pull request alone from now on', read: () => ({ verb: 'skip' }) },
  wrong: {
    usage: 'wrong [category]',
    does: 'say that the diagnosis is wrong, and what it should be',
    read: (rest) => readWrong(firstWord(rest)),
  },
  agent: {
    usage: 'agent <id>',
    does: 'have this agent mend the failure, whoever is chosen otherwise',
    read: (rest) => readAgent(firstWord(rest)),
  },
} as const satisfies Record<Verb, Reading>;

const MOST_HINT = 1_000;
const MOST_WORD = 60;

/** Reads the command in the first line of a comment that is not blank; null where there is none. */
export function parseCommand(body: string): Command | null {
  const said = saidToUs(body);
  if (said === null) return null;
  const word = /^\S*/.exec(said)?.[0] ?? '';
  const verb = bare(word).toLowerCase();
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb as Verb].read(said.slice(word.length).trim(), firstLine(body).below);
  return notUnderstood(word, verb);
}

/** The line of a command as it is quoted in an answer. */
export function commandLine(body: string): string {
  return tidy(firstLine(body).line, 120);
}

/** Everything that can be asked for, as a table. */
export function helpText(agents: readonly string[]): string {
  const rows = Object.values(VERBS).map(({ usage, does }) => `| ${inlineCode(`/rescue ${usage}`)} | ${does} |`);
  return [
    ['| command | what it does |', '|---|---|', ...rows].join('\n'),
    `Agents: ${agents.map(inlineCode).join(', ') || 'none'}. A command is the first line of a new comment, by somebody with write access.`,
  ].join('\n\n');
}

function readWrong(word: string): Command {
  if (word === '') return { verb: 'wrong', category: null };
  const wanted = word.toLowerCase().replaceAll('_', '-');
  const category = CATEGORIES.find((known) => known === wanted);
  if (category !== undefined) return { verb: 'wrong', category };
  const remedy = suggestion(wanted, CATEGORIES) || `; there are ${CATEGORIES.join(', ')}`;
  return { verb: 'unknown', word: 'wrong', problem: `${quoted(word)} is no category${remedy}` };
}

function readAgent(id: string): Command {
  if (id === '') return { verb: 'unknown', word: 'agent', problem: 'Say which agent: /rescue agent <id>' };
  return { verb: 'agent', id: tidy(id, MOST_WORD) };
}

function notUnderstood(word: string, verb: string): Command {
  const known = Object.keys(VERBS);
  if (verb === 'help') return { verb: 'unknown', word: 'help', problem: '' };
  const problem =
    verb === '' ? 'Say what is to be done' : `${quoted(word)} is no command${suggestion(verb, known) || ' that I know'}`;
  return { verb: 'unknown', word: tidy(word, MOST_WORD), problem };
}

/** The word at the beginning without the marks that people put around it. */
function firstWord(text: string): string {
  return bare(/^\S*/.exec(text)?.[0] ?? '');
}

/** No word of ours is long, and of a very long one the marks at its end would take long to find. */
function bare(word: string): string {
  return word.slice(0, 100).replace(/^[`'"*(<[@]+|[`'"*)>\].,:;!?]+$/g, '');
}

function quoted(word: string): string {
  return `"${tidy(word, MOST_WORD)}"`;
}

/** Cleaned first: an invisible character could otherwise hide a secret from the redaction. */
function tidy(text: string, limit: number): string {
  return shorten(redact(clean(text)).trim(), limit);
}
