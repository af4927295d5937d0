import { agentRoutes } from './agent-routes.js';
import { actionsRoutes, blob } from './actions-routes.js';
import { failure } from './call.js';
import type { Answer, Call } from './call.js';
import { checkRoutes } from './check-routes.js';
import { commentRoutes } from './comment-routes.js';
import { graphql } from './graphql.js';
import { issueRoutes } from './issue-routes.js';
import { labelRoutes } from './label-routes.js';
import { reactionRoutes } from './reaction-routes.js';
import { FORK_ROUTES, repositoryRoutes } from './repository-routes.js';
import { viewer } from './shapes.js';

/** Method, path below `/repos/{owner}/{repo}` (a regex of the whole), and what answers. */
export type Route = [method: string, path: string, answer: (call: Call) => Answer];

const issues = [...commentRoutes, ...issueRoutes, ...labelRoutes, ...reactionRoutes];
const routes = compile([...actionsRoutes, ...checkRoutes, ...issues, ...repositoryRoutes]);
const belowAgents = compile(agentRoutes);

function compile(table: Route[]): { method: string; path: RegExp; answer: Route[2] }[] {
  return table.map(([method, path, answer]) => ({ method, path: new RegExp(`^${path}$`), answer }));
}

/** Answers one request; what nobody answers is a 404, as GitHub does it. */
export function answer(call: Call): Answer {
  const log = /^\/blob\/job-logs-(\d+)\.txt$/.exec(call.path);
  if (log) return blob({ ...call, parts: log.slice(1) });
  if (call.path === '/user') return user(call);
  if (call.path === '/graphql') return graphql(call);
  const [, agents, repository = '', below = ''] = /^(\/agents)?\/repos\/([^/]+\/[^/]+)(.*)$/.exec(call.path) ?? [];
  const known = repository === call.world.repository || (call.world.forks.includes(repository) && FORK_ROUTES.test(below));
  if (!known) return failure(404);
  for (const route of agents === undefined ? routes : belowAgents) {
    const found = route.method === call.method ? route.path.exec(below) : null;
    if (found) return route.answer({ ...call, repository, parts: found.slice(1).map((part) => decodeURIComponent(part)) });
  }
  return failure(404);
}

function user(call: Call): Answer {
  if (call.token === null) return failure(401, 'Requires authentication');
  if (call.token.type === 'Bot') return failure(403, 'Resource not accessible by integration');
  return { status: 200, body: viewer(call, call.token.login) };
}
