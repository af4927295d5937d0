import type { Handoff } from './core/handoff.js';
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
  return [
    ...timeline.value.flatMap((event) => signOf(event, isAgent)),
    ...[...answers, ...claims.map(({ at }) => at)].map((at) => ({ kind: 'answered' as const, at })),
    ...seen.map(({ at }) => ({ kind: 'started' as const, at })),
  ];
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
    const first = (all: readonly { at: string }[]): string =>
      all
        .map(({ at }) => at)
        .filter((at) => Date.parse(at) > Date.parse(handoff.at))
        .sort()[0] ?? '';
    return { ...handoff, startedAt: handoff.startedAt || first(signs), committedAt: handoff.committedAt || first(commits) };
  });
}

/** What the tasks tell that were started through the API: its state is read back. Null: GitHub did not tell. */
export async function taskSigns(handoffs: readonly Handoff[], waker: GitHub | null): Promise<Sign[] | null> {
  const running = handoffs
    .filter(({ launcher, ref, outcome }) => launcher === 'agent-task' && ref !== '' && outcome === '')
    .slice(-MOST_TASKS);
  if (waker === null || running.length === 0) return [];
  const tasks = await Promise.all(running.map(({ ref }) => waker.task(ref)));
  if (tasks.some(isUncertain)) return null;
  return tasks.flatMap((task) => (task.ok ? signsOf(task.value) : []));
}

const MOST_TASKS = 3;

function signsOf({ state, createdAt, updatedAt }: AgentTask): Sign[] {
  const started = { kind: 'started' as const, at: createdAt };
  const isRunning = state === 'queued' || state === 'in_progress';
  // As long as it runs its clock begins anew with each sign of life.
  return isRunning ? [{ ...started, at: updatedAt || createdAt }] : [started, { kind: 'finished', at: updatedAt || createdAt }];
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
