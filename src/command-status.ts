import { ourMarker, trustedLogins } from './board-reading.js';
import { causeLines, commit, headRuns, ourComment, runLinks, type Asked } from './commands.js';
import type { Answer } from './command-answer.js';
import { currentHandoffs, isBlocked } from './core/attempts.js';
import { needsAgent, nextStep, type Step } from './core/incident.js';
import { sha12 } from './core/marker.js';
import { eventsOf, type Handoff } from './core/state.js';
import { inlineCode, link, minute, paragraphs } from './core/text.js';
import { isSkipLabel, SKIP_LABEL } from './opt-out.js';
import type { Comment, Context, Run } from './ports.js';
import { isFailed } from './sweep.js';
import type { OurComment, ReadThread } from './thread.js';
import { wakesIn } from './wake.js';

/** Says how the head stands: its runs, our diagnosis, whom we asked, and what comes next. */
export async function status(order: Asked, context: Context): Promise<Answer> {
  const [runs, { read, rca }] = await Promise.all([headRuns(order, context), ourComment(order, context)]);
  const told = 'text' in runs ? runs.text : runsLine(runs);
  const isSkipped = order.pull.labels.some(isSkipLabel);
  const left = isSkipped ? `It is labelled ${inlineCode(SKIP_LABEL)}: nobody looks at it by themselves.` : '';
  const diagnosis = rca === null ? noComment(read) : await aboutComment(rca, read, order, context);
  const text = paragraphs([`**CI on ${commit(order.pull)}**: ${told}`, diagnosis, left]);
  return { ok: true, text, note: 'answered' };
}

function runsLine(runs: readonly Run[]): string {
  const failed = runs.filter(isFailed);
  const counts = {
    green: runs.filter(({ conclusion }) => conclusion === 'success').length,
    'not finished': runs.filter((run) => run.status !== 'completed').length,
  };
  const parts = [
    ...(failed.length > 0 ? [`${failed.length} red (${runLinks(failed.slice(0, 20))})`] : []),
    ...Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : [])),
  ];
  return parts.length === 0 ? 'no workflow run says anything' : parts.join(', ');
}

function noComment({ complete, failure }: ReadThread): string {
  if (!complete) return `Our comments could not be read (${inlineCode(failure ?? 'they are too many')}).`;
  return 'There is no diagnosis of this commit.';
}

async function aboutComment(
  { comment, state }: OurComment,
  { comments }: ReadThread,
  { pull }: Asked,
  context: Context,
): Promise<string> {
  const place = link('The root-cause comment', comment.url);
  if (state === null) return `${place} cannot be read any more.`;
  const trusted = await trustedLogins(context);
  const wakes = wakesIn(comments, { pr: pull.number, sha: pull.headSha }, trusted);
  const watched = {
    open: needsAgent(state),
    askedAt: comment.createdAt,
    wakes,
    signs: [],
    escalated: comments.some((each) => isEscalation(each, pull.headSha, trusted)),
  };
  const rules = { graceMinutes: context.inputs.graceMinutes, mostWakes: context.config.limits.wakes_per_sha };
  const isUnasked = wakes.length === 0 && eventsOf(state, 'unasked').length > 0;
  const causes = causeLines(state);
  return paragraphs([
    causes.length === 0 ? `${place}: everything it names is green again.` : `${place} names:\n\n${causes.join('\n')}`,
    wakes.map(({ n, at }) => `- agent woken (${n}) at ${minute(at)}`).join('\n'),
    currentHandoffs(state).map(handoffLine).join('\n'),
    isBlocked(state)
      ? 'Next: people, because no agent is asked any more.'
      : isUnasked
        ? 'Next: people, because the log does not say why and nobody was asked.'
        : `Next: ${next(nextStep(watched, rules, context.now()))}.`,
  ]);
}

function handoffLine({ agent, launcher, at, url, outcome }: Handoff): string {
  return `- given to ${link(inlineCode(agent), url || null)} (${launcher}) at ${minute(at)}: ${outcome || 'no result yet'}`;
}

/** Signs of life are not asked for here, so somebody silent may in truth be at work. */
function next(step: Step): string {
  if (step.act === 'wake') return `the guard wakes the agent again, unless it shows a sign of life (${step.reason})`;
  if (step.act === 'escalate') return `the guard calls people, unless the agent shows a sign of life (${step.reason})`;
  return step.reason;
}

function isEscalation(comment: Comment, sha: string, trusted: readonly string[]): boolean {
  const marker = ourMarker(trusted, comment);
  return marker?.kind === 'channel' && marker.source === 'escalation' && marker.sha === sha12(sha);
}
