import { commandLine } from './core/command.js';
import { ourMarker, trustedLogins } from './board-reading.js';
import { replyMarker, type Marker } from './core/marker.js';
import { redact } from './core/redact.js';
import { inlineCode, link, paragraphs } from './core/text.js';
import type { CommandTrigger } from './comment-trigger.js';
import type { Comment, Context, Fetched, PullRequest } from './ports.js';
import { isUncertain, withRemedy } from './remedy.js';

/** How a command ended. `text`: Markdown for whoever gave it; `note`: the same in a few words for the log. */
export type Answer = { ok: boolean; text: string; note: string };

/** What a command is answered with: a look first, then how it ended. */
type Mark = 'eyes' | 'rocket' | 'confused';

/** True if we have told before how the command ended, which GitHub sends again when a workflow is run again; `unknown`: it did not tell. */
export async function wasAnswered({ comment, pull }: CommandTrigger, context: Context): Promise<boolean | 'unknown'> {
  const { github, log } = context;
  const [given, { login }] = await Promise.all([github.reactions(comment.id), github.viewer()]);
  if (given.ok) {
    const own = ['github-actions[bot]', login.toLowerCase()];
    return given.value.some((reaction) => isEnd(reaction.content) && own.includes(reaction.login.toLowerCase()));
  }
  log.info(`The reactions of comment ${comment.id} could not be read (${given.status} ${given.message})`);
  // Without the permission to read them we cannot have written any; our reply tells as well.
  if (isUncertain(given)) return 'unknown';
  const search = await context.github.comments({ kind: 'pull', number: pull }, { since: comment.createdAt });
  const trusted = await trustedLogins(context);
  const isReply = (one: Comment): boolean => isReplyIn(ourMarker(trusted, one)) && one.body.includes(`(${comment.url})`);
  return search.comments.some(isReply) || (search.complete ? false : 'unknown');
}

/** True where we have said much to people on a pull request within the last hour: then a sign has to do. */
export async function isTalkative(pull: number, context: Context): Promise<boolean> {
  const [recent, trusted] = await Promise.all([context.github.recentComments(), trustedLogins(context)]);
  const since = context.now().getTime() - 3_600_000;
  const own = (recent.ok ? recent.value : []).filter(
    (one) => one.pull === pull && Date.parse(one.createdAt) > since && isReplyIn(ourMarker(trusted, one)),
  );
  return own.length >= MOST_REPLIES;
}

/** Replies on one pull request in an hour; from then on a refusal is a sign only. */
const MOST_REPLIES = 3;

function isReplyIn(marker: Marker | null): boolean {
  return marker?.kind === 'channel' && marker.source === 'reply';
}

/** Answers a comment with a sign; where that is refused it is said once, and the command is done all the same. */
export function marking({ comment }: CommandTrigger, { github, inputs, log }: Context): (mark: Mark) => Promise<void> {
  let isRefused = false;
  return async (mark) => {
    if (isRefused) return;
    if (inputs.dryRun) return log.info(`dry run: would answer comment ${comment.id} with ${mark}`);
    const answer = await github.react(comment.id, mark);
    if (answer.ok) return;
    isRefused = true;
    log.warning(`Comment ${comment.id} could not be answered with a reaction ${withRemedy(answer, 'issues: write')}`);
  };
}

/** Says in one new comment what became of a command; null in a dry run. */
export async function reply(
  { comment, pull: pr }: CommandTrigger,
  { headSha }: Pick<PullRequest, 'headSha'>,
  { text }: Answer,
  { github, inputs, log }: Context,
): Promise<Fetched<Comment> | null> {
  const said = link(inlineCode(commandLine(comment.body)), comment.url);
  const body = redact(paragraphs([replyMarker({ pr, sha: headSha }), said, text]));
  if (inputs.dryRun) {
    log.info(`dry run: would reply\n${body}`);
    return null;
  }
  const posted = await github.createComment({ kind: 'pull', number: pr }, body);
  if (!posted.ok) log.warning(`The reply could not be written ${withRemedy(posted, 'pull-requests: write')}`);
  return posted;
}

function isEnd(content: string): boolean {
  return content === 'rocket' || content === 'confused';
}
