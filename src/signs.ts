import type { Sign } from './core/incident.js';
import type { Comment, Context, GitHub, TimelineEvent } from './ports.js';
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
  const agents = agentLogins(config);
  const isAgent = (login: string): boolean => agents.has(login.toLowerCase());
  const said = comments.filter((comment) => Date.parse(comment.createdAt) > Date.parse(after) && !asking.includes(comment));
  const answers = said.filter(({ author }) => isAgent(author)).map(({ createdAt }) => createdAt);
  let isUnsure = false;
  const role: GitHub['role'] = async (login) => {
    const answer = await github.role(login);
    isUnsure ||= isUncertain(answer);
    return answer;
  };
  const [timeline, claims, ...eyes] = await Promise.all([
    github.timeline(pull, after),
    claimsIn(said, after, { config, github: { ...github, role } }),
    ...asking.filter((comment) => comment.eyes !== 0).map(({ id }) => github.eyes(id)),
  ]);
  // Who cannot find out does not wake anybody.
  if (!timeline.ok || isUnsure || eyes.some(isUncertain)) return null;
  const seen = eyes.flatMap((reactions) => (reactions.ok ? reactions.value : [])).filter(({ login }) => isAgent(login));
  return [
    ...timeline.value.flatMap((event) => signOf(event, isAgent)),
    ...[...answers, ...claims.map(({ at }) => at)].map((at) => ({ kind: 'answered' as const, at })),
    ...seen.map(({ at }) => ({ kind: 'started' as const, at })),
  ];
}

/** GitHub writes `copilot_work_started` under whoever asked for it, so the name of the event is enough. */
function signOf({ event, actor, at }: TimelineEvent, isAgent: (login: string) => boolean): Sign[] {
  if (event === 'copilot_work_started') return [{ kind: 'started', at }];
  if (event.startsWith('copilot_work_finished')) return [{ kind: 'finished', at }];
  return (event === 'reviewed' || event === 'committed') && isAgent(actor) ? [{ kind: 'answered', at }] : [];
}
