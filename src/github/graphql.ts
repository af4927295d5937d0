import type { Fetched } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';
import type { Failure } from './failure.js';
import { fields, list, text } from './mapping.js';

export type GraphqlError = { message: string; type: string; path: unknown[] };

/** What GraphQL gave: the data may be there in part, beside the errors that tell what is missing. */
export type GraphqlAnswer = { data: unknown; errors: GraphqlError[] };

/** What GraphQL calls an error, as the status that REST would give; what is not named here is the query's own fault. */
const STATUS: Record<string, number> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** Puts one document to GraphQL (on an Enterprise Server beside the REST API, at `/api/graphql`). Nothing is repeated here. */
export async function askGraphql(
  client: Client,
  document: string,
  variables: Record<string, unknown>,
): Promise<Fetched<GraphqlAnswer>> {
  try {
    return { ok: true, value: { data: await client.octokit.graphql(document, variables), errors: [] } };
  } catch (error) {
    const { data, errors } = errorsOf(error);
    if (errors.length === 0) return failedBy(error);
    return errors.some(({ type }) => type === 'RATE_LIMITED') ? failedWith(errors) : { ok: true, value: { data, errors } };
  }
}

/** The failure that GraphQL's errors amount to. */
export function failedWith(errors: GraphqlError[]): Failure {
  const type = errors.map((error) => error.type).find((name) => STATUS[name] !== undefined) ?? '';
  const status = errors.length === 0 ? 0 : (STATUS[type] ?? 422);
  return failed(status, errors.map(({ message }) => message).join('; ') || 'GraphQL answered without what was asked for');
}

/** Errors in an answer with status 200: Octokit throws them beside the data, its rate limiter inside the whole answer. */
function errorsOf(error: unknown): GraphqlAnswer {
  const thrown: Record<string, unknown> = error instanceof Error ? { ...error } : {};
  const { data, errors } = thrown.errors === undefined ? fields(thrown.data) : thrown;
  return {
    data,
    errors: list(errors).map((one) => {
      return { message: text(fields(one).message), type: text(fields(one).type), path: list(fields(one).path) };
    }),
  };
}

export const MINIMIZE_COMMENT = `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment {
      isMinimized
    }
  }
}`;

/** Folds a comment away as outdated; REST has no word for it. */
export async function minimizeComment(client: Client, id: string): Promise<Fetched<null>> {
  const answer = await askGraphql(client, MINIMIZE_COMMENT, { id });
  if (!answer.ok) return answer;
  const { minimizedComment } = fields(fields(answer.value.data).minimizeComment);
  return fields(minimizedComment).isMinimized === true ? { ok: true, value: null } : failedWith(answer.value.errors);
}
