import type { Checks, Fetched, OpenPull } from '../ports.js';
import type { Client } from './client.js';
import { askGraphql, failedWith } from './graphql.js';
import type { GraphqlAnswer, GraphqlError } from './graphql.js';
import { fields, list, login, number, text, textOrNull, toPullRequest } from './mapping.js';
import { listAll } from './pages.js';

const MOST_PAGES = 50;

export const OPEN_PULLS = `query OpenPulls($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        url
        createdAt
        headRefName
        headRefOid
        headRepository {
          nameWithOwner
        }
        baseRefName
        baseRepository {
          nameWithOwner
        }
        author {
          __typename
          login
        }
        labels(first: 30) {
          nodes {
            name
          }
        }
        comments {
          totalCount
        }
        commits(last: 1) {
          nodes {
            commit {
              statusCheckRollup {
                state
              }
            }
          }
        }
      }
    }
  }
}`;

/** All open PRs, newest first: GraphQL tells how their checks stand, 100 PRs a request; REST tells the rest where GraphQL does not answer. */
export async function readOpenPulls(client: Client, repository: string, route: string): Promise<Fetched<OpenPull[]>> {
  const queried = await queryOpenPulls(client, repository);
  if (queried.ok) return queried;
  client.octokit.log.debug(`GraphQL does not list the open pull requests (${queried.message}); REST does, without their checks`);
  const listed = await listAll(client, route, toPullRequest, { query: { state: 'open' }, maxPages: MOST_PAGES });
  // A PR that is opened while pages are read moves another onto the next page as well.
  return listed.ok ? { ok: true, value: unique(listed.value.map((pull) => ({ ...pull, checks: 'unknown' }))) } : listed;
}

function unique(pulls: OpenPull[]): OpenPull[] {
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}

async function queryOpenPulls(client: Client, repository: string): Promise<Fetched<OpenPull[]>> {
  const [owner = '', name = ''] = repository.split('/');
  const pulls: OpenPull[] = [];
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const answer: Fetched<GraphqlAnswer> = await askTwice(client, { owner, name, after });
    if (!answer.ok) return answer;
    const page = toPage(answer.value, repository);
    if (page === null) return failedWith(answer.value.errors);
    pulls.push(...page.pulls);
    after = page.after;
    if (after === null) break;
  }
  return { ok: true, value: unique(pulls) };
}

/** A query is a POST that changes nothing: unlike the other POSTs it may be repeated. */
async function askTwice(client: Client, variables: Record<string, unknown>): Promise<Fetched<GraphqlAnswer>> {
  const answer = await askGraphql(client, OPEN_PULLS, variables);
  if (answer.ok || answer.reason !== 'unavailable' || client.retries === 0) return answer;
  await client.sleep(1000);
  return askGraphql(client, OPEN_PULLS, variables);
}

type Page = { pulls: OpenPull[]; after: string | null };

/** A page that lacks anything but the checks is of no use: null. */
function toPage({ data, errors }: GraphqlAnswer, repository: string): Page | null {
  const { nodes, pageInfo } = fields(fields(fields(data).repository).pullRequests);
  const { hasNextPage, endCursor } = fields(pageInfo);
  if (!Array.isArray(nodes) || typeof hasNextPage !== 'boolean') return null;
  if (hasNextPage && textOrNull(endCursor) === null) return null;
  const pulls = nodes.flatMap((node, index) => toOpenPull(node, repository, isConcerned(errors, index)) ?? []);
  return pulls.length === nodes.length ? { pulls, after: hasNextPage ? text(endCursor) : null } : null;
}

/** Whether an error is about a PR, something in it, or something it is in. */
function isConcerned(errors: GraphqlError[], index: number): boolean {
  const place = ['repository', 'pullRequests', 'nodes', index];
  return errors.some(({ path }) => place.every((step, depth) => depth >= path.length || path[depth] === step));
}

function toOpenPull(node: unknown, repository: string, isFaulty: boolean): OpenPull | null {
  const pull = fields(node);
  const labels = fields(pull.labels).nodes;
  const names = [pull.url, pull.createdAt, pull.headRefName, pull.headRefOid, pull.baseRefName];
  if (number(pull.number) === 0 || names.some((name) => textOrNull(name) === null) || !Array.isArray(labels)) return null;
  const { totalCount } = fields(pull.comments);
  return {
    number: number(pull.number),
    state: 'open',
    headSha: text(pull.headRefOid),
    headRef: text(pull.headRefName),
    headRepository: textOrNull(fields(pull.headRepository).nameWithOwner),
    baseRef: text(pull.baseRefName),
    baseRepository: text(fields(pull.baseRepository).nameWithOwner) || repository,
    labels: labels.map((label) => text(fields(label).name)),
    author: toAuthor(pull.author),
    comments: typeof totalCount === 'number' ? totalCount : null,
    createdAt: text(pull.createdAt),
    htmlUrl: text(pull.url),
    checks: toChecks(pull.commits, isFaulty),
  };
}

/** The login as REST has it: bots' end in `[bot]`, and who deleted his account is `ghost`. */
function toAuthor(author: unknown): string {
  const name = login(author);
  if (name === '') return 'ghost';
  return fields(author)['__typename'] === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name;
}

const CHECKS: Record<string, Checks> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'failure',
  PENDING: 'pending',
  EXPECTED: 'pending',
};

/** No rollup means that the commit has no checks, or that we may not see them. */
function toChecks(commits: unknown, isFaulty: boolean): Checks {
  const rollup = fields(fields(list(fields(commits).nodes)[0]).commit).statusCheckRollup;
  if (rollup === null && !isFaulty) return 'none';
  return CHECKS[text(fields(rollup).state)] ?? 'unknown';
}
