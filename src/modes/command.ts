import { isTalkative, marking, reply, wasAnswered, type Answer } from '../command-answer.js';
import { status } from '../command-status.js';
import { causeLines, commit, fix, headRuns, movedOn, ourComment, retry, skip, wrong, type Asked } from '../commands.js';
import type { CommandTrigger } from '../comment-trigger.js';
import { commandLine, helpText, parseCommand, type Command } from '../core/command.js';
import { defuse, link, paragraphs } from '../core/text.js';
import type { Context, Outcome, PullRequest, Result } from '../ports.js';
import { withRemedy } from '../remedy.js';
import { isFailed, remembered } from '../sweep.js';
import { otherRun } from '../trigger.js';
import { rescue } from './rescue.js';

/** Verbs that are about the commit which their author saw; the others are as right for the next one. */
const PINNED: readonly string[] = ['fix', 'agent', 'retry', 'explain', 'wrong'];

/** So many failed runs are explained by one command. */
const MOST_EXPLAINED = 5;

/** Does what somebody with write access asked for in a comment: 👀 first, then 🚀 or 😕, and one comment that says what became of it. */
export async function command(trigger: CommandTrigger, given: Context): Promise<Outcome> {
  // The runs of the head are looked at twice: how old they are, and which are red.
  const context = { ...given, github: { ...given.github, runs: remembered(given.github.runs) } };
  const answered = await wasAnswered(trigger, context);
  if (answered === true) return outcome(trigger, { result: 'unchanged', reason: 'the command was already answered' }, context);
  const mark = marking(trigger, context);
  const refused = answered === 'unknown' ? AGAIN : await refusal(trigger, context);
  if (refused === null) await mark('eyes');
  const pull = await context.github.pull(trigger.pull);
  if (!pull.ok) {
    const reason = `pull request ${trigger.pull} could not be read ${withRemedy(pull, 'pull-requests: write')}`;
    // No sign of an end: run again, the command is done.
    context.log.warning(reason);
    return outcome(trigger, { result: 'skipped', reason }, context);
  }
  const answer = refused ?? (await act(trigger, pull.value, context).catch((error: unknown) => fault(error, context)));
  // A new comment first: whoever sees the sign looks for the words.
  const isQuiet = answer === refused && (await isTalkative(trigger.pull, context));
  const said = isQuiet ? null : await reply(trigger, pull.value, answer, context);
  await mark(answer.ok ? 'rocket' : 'confused');
  const isTold = said === null || said.ok;
  const result = answer.ok && isTold ? 'created' : 'skipped';
  const reason = `${commandLine(trigger.comment.body)}: ${answer.note}${isTold ? '' : '; the reply could not be written'}`;
  return outcome(trigger, { result, reason, answer, pull: pull.value, said: said?.ok ? said.value : null }, context);
}

const AGAIN: Answer = {
  ok: false,
  text: 'GitHub did not tell whether this was answered before: say it again.',
  note: 'GitHub did not tell whether it was answered before',
};

/** Why this person may command nothing, null where they may. What GitHub does not tell counts against nobody, and for nobody. */
async function refusal({ comment: { author } }: CommandTrigger, { github }: Context): Promise<Answer | null> {
  const role = await github.role(author);
  if (!role.ok) {
    const note = `GitHub did not tell what ${author} may do here (${role.status} ${role.message})`;
    return { ok: false, text: `${defuse(note)}: say it again.`, note };
  }
  if (['write', 'maintain', 'admin'].includes(role.value)) return null;
  const note = `${author} has no write access (${role.value})`;
  return { ok: false, text: `${defuse(note)}, and commands are taken from nobody else.`, note };
}

async function act(trigger: CommandTrigger, pull: PullRequest, context: Context): Promise<Answer> {
  const { comment } = trigger;
  const asked: Command = parseCommand(comment.body) ?? { verb: 'unknown', word: '', problem: 'There is no command' };
  const order = { pull, by: comment.author };
  if (pull.state === 'closed') return { ok: false, text: 'This pull request is closed.', note: 'it is closed' };
  const moved = PINNED.includes(asked.verb) ? await movedOn(order, comment, context) : null;
  if (moved !== null) return { ok: false, text: moved, note: 'the head may be another than the one that was meant' };
  switch (asked.verb) {
    case 'fix':
      return fix(order, null, asked.hint, context);
    case 'agent':
      return fix(order, asked.id, '', context);
    case 'retry':
      return retry(order, context);
    case 'explain':
      return explain(order, trigger.origin, context);
    case 'status':
      return status(order, context);
    case 'skip':
      return skip(order, context);
    case 'wrong':
      return wrong(order, asked.category, context);
    case 'unknown':
      return help(asked.problem, context);
  }
}

/** Whoever asked is told in any case; the rest is for the log. */
function fault(error: unknown, { log }: Context): Answer {
  const [note = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  log.warning(`The command could not be done: ${note}`);
  log.debug(error instanceof Error ? (error.stack ?? note) : note);
  return { ok: false, text: `Something went wrong here: ${defuse(note)}. The log of our run says more.`, note };
}

function help(problem: string, { config }: Context): Answer {
  const text = paragraphs([problem === '' ? '' : defuse(problem), helpText(Object.keys(config.agents))]);
  return { ok: problem === '', text, note: problem || 'helped' };
}

/** Looks at the failed runs of the head again, as `rescue` does, and says in short what it found. */
async function explain(order: Asked, origin: string, context: Context): Promise<Answer> {
  const { pull } = order;
  const runs = await headRuns(order, context);
  if ('text' in runs) return runs;
  const failed = runs.filter(isFailed).slice(0, MOST_EXPLAINED);
  if (failed.length === 0)
    return { ok: false, text: `Nothing to explain: no run of ${commit(pull)} failed.`, note: 'no run failed' };
  const outcomes: Outcome[] = [];
  for (const run of failed) {
    // GitHub lists a run's pull requests as they are now: this one was just read.
    const listed = { ...run, pullRequests: [{ number: pull.number, headSha: pull.headSha }] };
    const about = { run: listed, pull, attempt: run.attempt, headSha: run.headSha, headBranch: run.headBranch };
    outcomes.push(await rescue({ ...otherRun(run.id, origin), ...about, headRepository: run.headRepository }, context));
  }
  const reasons = [...new Set(outcomes.map(({ reason }) => reason))].join(' · ');
  const isDone = outcomes.some(({ result }) => result !== 'skipped' && result !== 'none');
  if (!isDone || context.inputs.dryRun) return { ok: isDone, text: `${defuse(reasons)}.`, note: reasons };
  const { rca } = await ourComment(order, context);
  const url = rca?.comment.url ?? outcomes.map(({ outputs }) => outputs['comment-url']).find(Boolean) ?? null;
  const lines = rca?.state ? causeLines(rca.state).join('\n') : '';
  return { ok: true, text: paragraphs([`${link('The root-cause comment', url)} is up to date.`, lines]), note: 'explained' };
}

type End = { result: Result; reason: string; answer?: Answer; pull?: PullRequest; said?: { id: number; url: string } | null };

function outcome(trigger: CommandTrigger, end: End, { inputs }: Context): Outcome {
  const { result, answer, pull, said = null } = end;
  const reason = inputs.dryRun ? `dry run: ${end.reason}` : end.reason;
  const outputs = {
    'comment-id': said === null ? '' : String(said.id),
    'comment-url': said?.url ?? '',
    'pr-number': String(trigger.pull),
    'head-sha': pull?.headSha ?? '',
  };
  return { result, reason, outputs, summary: paragraphs(['### Command', answer?.text ?? defuse(reason)]) };
}
