import { refsOf, type Handoff } from './core/handoff.js';
import type { Sign } from './core/incident.js';
import type { AgentTask, Comment, Context, GitHub, TimelineEvent } from './ports.js';
import { isUncertain } from './remedy.js';
import { agentLogins, claimsIn } from './thread.js';

/** What is asked about: a pull request, a time, its comments, and those of them with which we asked. */
type About = { pull: number; after: string; comments: readonly Comment[]; asking: readonly Comment[] };

/**
 * Signs of life on a pull request after a time: sessions as the timeline tells them, 👀 of an agent on what asked it, its comments, reviews
 * and commits, and a "Fixed in" of whoever may write here. A stranger's words are no sign. Null: GitHub did not tell.
 */
export async function readSigns({ pull, after, comments, asking }: About, context: Context): Promise<Sign[] | null> {
  const { github, config } = context;
  const isAgent = isAgentOf(config);
  const said = comments.filter((comment) => Date.parse(comment.createdAt) > Date.parse(after) && !asking.includes(comment));
  const answers = said.filter(({ author }) => isAgent(author)).map(({ createdAt }) => createdAt);
  let isUnsure = false;
  const role: GitHub['role'] = async (login) => {
    const answer = await github.role(login);
    isUnsure ||= isUncertain(answer);
    return answer;
  };
  const [timeline, claims, ...reactions] = await Promise.all([
    github.timeline(pull, after),
    claimsIn(said, after, { config, github: { ...github, role } }),
    ...asking.filter((comment) => comment.eyes !== 0).map(({ id }) => github.reactions(id)),
  ]);
  // Who cannot find out does not wake anybody.
  if (!timeline.ok || isUnsure || reactions.some(isUncertain)) return null;
  const given = reactions.flatMap((answer) => (answer.ok ? answer.value : []));
  const seen = given.filter(({ login, content }) => content === 'eyes' && isAgent(login));
  const events = await believed(timeline.value, isAgent, context);
  if (events === null) return null;
  return [
    ...events.flatMap((event) => signOf(event, isAgent)),
    ...[...answers, ...claims.map(({ at }) => at)].map((at) => ({ kind: 'answered' as const, at })),
    ...seen.map(({ at }) => ({ kind: 'started' as const, at })),
  ];
}

/**
 * The timeline without commits that only claim to be an agent's: the name of a git author can be anybody's, and so can its date. The newest is
 * asked for; the others stand and fall with it. Null: GitHub did not tell.
 */
async function believed(
  events: readonly TimelineEvent[],
  isAgent: (login: string) => boolean,
  { github, now }: Context,
): Promise<TimelineEvent[] | null> {
  const claims = events.filter(({ event, actor }) => event === 'committed' && isAgent(actor));
  const newest = claims.filter(({ at }) => Date.parse(at) <= now().getTime()).at(-1);
  const commit = newest?.sha ? await github.commit(newest.sha) : null;
  if (commit !== null && isUncertain(commit)) return null;
  const isTrue = commit?.ok === true && commit.value.login !== null && isAgent(commit.value.login);
  return events.filter((event) => !claims.includes(event) || (isTrue && Date.parse(event.at) <= now().getTime()));
}

/** Signs of life that a timeline shows. */
export function signsIn(events: readonly TimelineEvent[], { config }: Pick<Context, 'config'>): Sign[] {
  const isAgent = isAgentOf(config);
  return events.flatMap((event) => signOf(event, isAgent));
}

/** The hand-offs with the first sign of work, and the first commit of an agent, that a timeline shows after each of them. */
export function progressed(
  handoffs: readonly Handoff[],
  events: readonly TimelineEvent[],
  context: Pick<Context, 'config'>,
): Handoff[] {
  const isAgent = isAgentOf(context.config);
  const signs = signsIn(events, context).filter(({ kind }) => kind !== 'finished');
  const commits = events.filter(({ event, actor }) => event === 'committed' && isAgent(actor));
  return handoffs.map((handoff) => {
    const [next = ''] = handoffs
      .map(({ at }) => at)
      .filter((at) => at > handoff.at)
      .sort();
    // What comes after the next one was asked is that one's.
    const isIts = (at: string): boolean =>
      Date.parse(at) > Date.parse(handoff.at) && (next === '' || Date.parse(at) <= Date.parse(next));
    const first = (all: readonly { at: string }[]): string =>
      all
        .map(({ at }) => at)
        .filter(isIts)
        .sort()[0] ?? '';
    return { ...handoff, startedAt: handoff.startedAt || first(signs), committedAt: handoff.committedAt || first(commits) };
  });
}

/** Tasks of the agents' API as they stand: signs of life, and the hand-offs with when their tasks began. Null: GitHub did not tell. */
export async function readTasks(
  handoffs: readonly Handoff[],
  waker: GitHub | null,
): Promise<{ signs: Sign[]; handoffs: Handoff[] } | null> {
  const isRunning = ({ launcher, ref, outcome }: Handoff): boolean =>
    launcher === 'agent-task' && ref !== '' && (outcome === '' || outcome === 'red');
  const running = handoffs.filter(isRunning).slice(-MOST_TASKS);
  if (waker === null || running.length === 0) return { signs: [], handoffs: [...handoffs] };
  const answers = await Promise.all(
    running
      .flatMap(refsOf)
      .slice(-MOST_TASKS)
      .map((id) => waker.task(id)),
  );
  if (answers.some(isUncertain)) return null;
  const tasks = new Map(answers.flatMap((task) => (task.ok ? [[task.value.id, task.value] as const] : [])));
  return {
    signs: [...tasks.values()].flatMap(signsOf),
    handoffs: handoffs.map((handoff) => {
      const [task] = handoff.launcher === 'agent-task' ? refsOf(handoff).flatMap((id) => tasks.get(id) ?? []) : [];
      return task === undefined || handoff.startedAt !== '' ? handoff : { ...handoff, startedAt: startOf(task) };
    }),
  };
}

const MOST_TASKS = 3;

/** Begun when it was first seen at work; of one that is over already only its making is known. */
function startOf({ state, createdAt, updatedAt }: AgentTask): string {
  if (state === 'queued') return '';
  return state === 'in_progress' ? updatedAt : createdAt;
}

function signsOf({ state, createdAt, updatedAt }: AgentTask): Sign[] {
  const isAtWork = state === 'queued' || state === 'in_progress';
  // As long as it runs its clock begins anew with each sign of life.
  if (isAtWork) return [{ kind: 'started', at: updatedAt }];
  return [
    { kind: 'started', at: createdAt },
    { kind: 'finished', at: updatedAt },
  ];
}

function isAgentOf(config: Context['config']): (login: string) => boolean {
  const agents = agentLogins(config);
  return (login) => agents.has(login.toLowerCase());
}

/** GitHub writes `copilot_work_started` under whoever asked for it, so the name of the event is enough. */
function signOf({ event, actor, at }: TimelineEvent, isAgent: (login: string) => boolean): Sign[] {
  if (event === 'copilot_work_started') return [{ kind: 'started', at }];
  if (event.startsWith('copilot_work_finished')) return [{ kind: 'finished', at }];
  return (event === 'reviewed' || event === 'committed') && isAgent(actor) ? [{ kind: 'answered', at }] : [];
}
