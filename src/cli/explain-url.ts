import type { Catalogue } from '../core/catalogue.js';
import { createCollector } from '../core/collect.js';
import type { Diagnosis } from '../core/diagnosis.js';
import { UserError } from '../core/errors.js';
import { explain, type ExplainOptions } from '../core/explain.js';
import { createGitHub } from '../github.js';
import type { Fetched, Job } from '../ports.js';
import type { Terminal } from './command.js';

const ADDRESS = /^(https?:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)\/(?:actions\/)?runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?/;
const MOST_LOGS = 20;

/** Diagnoses the failed jobs of a run, or one job, by its address; logs need `GITHUB_TOKEN`, also for public repositories. */
export async function explainUrl(
  url: string,
  catalogue: Catalogue,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<Diagnosis[]> {
  const match = ADDRESS.exec(url);
  if (!match)
    throw new UserError(
      `${url}: not the address of a run or job; it looks like https://github.com/OWNER/NAME/actions/runs/ID or …/runs/ID/job/ID`,
    );
  const [, server, repository, runId, attempt, jobId] = match;
  const token = terminal.environment['GITHUB_TOKEN'] ?? terminal.environment['GH_TOKEN'] ?? '';
  if (token === '')
    throw new UserError(
      `${url}: GitHub gives logs only to those who are known; set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))`,
    );
  const apiUrl =
    terminal.environment['GITHUB_API_URL'] ?? (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`);
  const quiet = (): void => undefined;
  const github = createGitHub({
    repository: repository!,
    token,
    apiUrl,
    log: { info: quiet, warning: (text) => terminal.error(`${text}\n`), debug: quiet },
  });
  const jobs = jobId
    ? [need(await github.job(Number(jobId)), url)]
    : need(await github.jobs(Number(runId), attempt ? Number(attempt) : undefined), url);
  const failed = jobs.filter((job) => job.conclusion === 'failure' || job.conclusion === 'timed_out').slice(0, MOST_LOGS);
  const found = await Promise.all(
    failed.map(async (job) =>
      explain(need(await github.jobLog(job.id, () => createCollector(catalogue)), `log of job "${job.name}"`), catalogue, {
        ...options,
        ...about(job),
      }),
    ),
  );
  return found.flat();
}

function about(job: Job): ExplainOptions {
  const { name, workflow, runId, id, attempt, htmlUrl, completedAt, steps } = job;
  const reference = {
    name,
    runId,
    jobId: id,
    attempt,
    url: htmlUrl,
    ...(workflow && { workflow }),
    ...(completedAt && { completedAt }),
  };
  return { job: reference, steps, failed: true };
}

function need<T>(answer: Fetched<T>, what: string): T {
  if (answer.ok) return answer.value;
  const remedy =
    answer.reason === 'gone'
      ? 'the log has expired'
      : answer.reason === 'not-found'
        ? 'it does not exist, is not finished, or the token may not read it (actions: read)'
        : answer.message;
  throw new UserError(`${what}: ${remedy} (HTTP ${answer.status})`);
}
