import { commandLine } from './core/command.js';
import { replyMarker } from './core/marker.js';
import { redact } from './core/redact.js';
import { inlineCode, paragraphs } from './core/text.js';
import type { CommandTrigger } from './comment-trigger.js';
import type { Comment, Context, Fetched, PullRequest } from './ports.js';
import { withRemedy } from './remedy.js';

/** How a command ended. `text`: Markdown for whoever gave it; `note`: the same in a few words for the log. */
export type Answer = { ok: boolean; text: string; note: string };

/** What a command is answered with: a look first, then how it ended. */
export type Mark = 'eyes' | 'rocket' | 'confused';

/** True if we have told before how the command ended, which GitHub sends again when a workflow is run again; `unknown`: it did not tell. */
export async function wasAnswered({ comment }: CommandTrigger, { github, log }: Context): Promise<boolean | 'unknown'> {
  const [given, { login }] = await Promise.all([github.reactions(comment.id), github.viewer()]);
  if (given.ok) {
    const own = ['github-actions[bot]', login.toLowerCase()];
    return given.value.some((reaction) => isEnd(reaction.content) && own.includes(reaction.login.toLowerCase()));
  }
  log.info(`The reactions of comment ${comment.id} could not be read (${given.status} ${given.message})`);
  // Without the permission to read them we cannot have written any.
  return given.reason === 'unavailable' || given.reason === 'rate-limited' ? 'unknown' : false;
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
  const said = inlineCode(commandLine(comment.body));
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
