import { failure, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import { nodeId, WEB } from './shapes.js';
import type { Shape } from './shapes.js';
import { findRun, tick } from './world.js';
import type { World, WorldChecks, WorldPull } from './world.js';

/**
 * The two questions of GraphQL's that are asked here, each with the fields it is asked for: the open pull requests, and the folding of a
 * comment. A test holds query and answer against GitHub's own schema.
 */
export function graphql(call: Call): Answer {
  if (call.method !== 'POST') return failure(404);
  if (call.token === null) return failure(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = call.body;
  const asked: Asked = { document: String(query ?? ''), variables: (variables ?? {}) as Shape };
  if (/\bpullRequests\s*\(/.test(asked.document)) return openPulls(call, asked);
  if (/\bminimizeComment\s*\(/.test(asked.document)) return minimizeComment(call, asked);
  return { status: 200, body: { errors: [{ message: 'This query is not known here.' }] } };
}

type Asked = { document: string; variables: Shape };

/** An error beside no data, as GraphQL has it. */
function refusal(field: string, type: string, message: string): Answer {
  return {
    status: 200,
    body: { data: { [field]: null }, errors: [{ type, path: [field], locations: [{ line: 2, column: 3 }], message }] },
  };
}

function openPulls({ world }: Call, { document, variables }: Asked): Answer {
  const name = `${variables.owner}/${variables.name}`;
  if (name !== world.repository) {
    return refusal('repository', 'NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  }
  const first = Number(/\bfirst:\s*(\d+)/.exec(document)?.[1] ?? 30);
  const open = world.pulls.filter(({ state }) => state === 'open');
  const newestFirst = open.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.number - a.number);
  const before = newestFirst.findIndex(({ number }) => cursor(number) === variables.after);
  if (before < 0 && typeof variables.after === 'string') {
    return refusal('repository', 'INVALID_CURSOR_ARGUMENTS', `\`${variables.after}\` does not appear to be a valid cursor.`);
  }
  const nodes = newestFirst.slice(before + 1, before + 1 + first);
  const last = nodes.at(-1);
  const pageInfo = {
    hasNextPage: before + 1 + nodes.length < newestFirst.length,
    endCursor: last ? cursor(last.number) : null,
  };
  const pullRequests = { pageInfo, nodes: nodes.map((value) => openPull(world, value)) };
  return { status: 200, body: { data: { repository: { pullRequests } } } };
}

/** Names the last one that was seen, so that a new one at the top moves nothing. */
function cursor(number: number): string {
  return Buffer.from(`cursor:${number}`).toString('base64');
}

function openPull(world: World, value: WorldPull): Shape {
  const isBot = value.author.endsWith('[bot]');
  const state = checksOf(world, value.headSha);
  return {
    number: value.number,
    url: `${WEB}/${world.repository}/pull/${value.number}`,
    createdAt: value.createdAt,
    headRefName: value.headRef,
    headRefOid: value.headSha,
    headRepository: value.headRepository === null ? null : { nameWithOwner: value.headRepository },
    baseRefName: value.baseRef,
    baseRepository: { nameWithOwner: world.repository },
    // GraphQL leaves out what REST marks a bot with.
    author: { __typename: isBot ? 'Bot' : 'User', login: value.author.replace(/\[bot\]$/, '') },
    labels: { nodes: value.labels.map((name) => ({ name })) },
    comments: { totalCount: world.comments.filter(({ pull }) => pull === value.number).length },
    commits: { nodes: [{ commit: { statusCheckRollup: state === null ? null : { state } } }] },
  };
}

/** What the checks of a commit add up to: the jobs of its runs as they stand, or what the world says of it. */
function checksOf(world: World, sha: string): WorldChecks | null {
  const told = world.checks[sha];
  if (told !== undefined) return told;
  const isRed = (conclusion: string | null): boolean => /^(failure|timed_out|cancelled|error)$/.test(conclusion ?? '');
  if (world.external.some((check) => check.sha === sha && isRed(check.conclusion))) return 'FAILURE';
  const ids = [...new Set(world.runs.filter(({ headSha }) => headSha === sha).map(({ id }) => id))];
  const runs = ids.flatMap((id) => findRun(world, id) ?? []);
  const jobs = runs.flatMap((run) => world.jobs.filter(({ runId, attempt }) => runId === run.id && attempt === run.attempt));
  if (jobs.some(({ conclusion }) => isRed(conclusion))) return 'FAILURE';
  if ([...runs, ...jobs].some(({ status }) => status !== 'completed')) return 'PENDING';
  return jobs.length === 0 ? null : 'SUCCESS';
}

function minimizeComment(call: Call, { document, variables }: Asked): Answer {
  const { comments, commitComments } = call.world;
  const comment =
    comments.find(({ id }) => nodeId('IssueComment', id) === variables.id) ??
    commitComments.find(({ id }) => nodeId('CommitComment', id) === variables.id);
  if (!comment) {
    return refusal('minimizeComment', 'NOT_FOUND', `Could not resolve to a node with the global id of '${variables.id}'`);
  }
  if (refuseWrite(call, 'issues', 'pull-requests')) {
    return refusal('minimizeComment', 'FORBIDDEN', 'Resource not accessible by integration');
  }
  comment.minimized = (/\bclassifier:\s*([A-Z_]+)/.exec(document)?.[1] ?? 'outdated').toLowerCase();
  tick(call.world);
  return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
}
