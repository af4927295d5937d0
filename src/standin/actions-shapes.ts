import { idOf, minimalRepository, nodeId, repositoryUrl, user, WEB } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import { findRun } from './world.js';
import type { WorldAnnotation, WorldJob, WorldRun } from './world.js';

export function run(place: Place, value: WorldRun): Shape {
  const { world } = place;
  const url = `${repositoryUrl(place)}/actions/runs/${value.id}`;
  const commit = world.commits.find(({ sha }) => sha === value.headSha);
  const person = { name: commit?.author ?? value.actor, email: `${commit?.author ?? value.actor}@example.com` };
  const startedAt = value.startedAt ?? value.createdAt;
  const at = { created_at: value.createdAt, updated_at: value.updatedAt ?? startedAt, run_started_at: startedAt };
  return {
    id: value.id,
    name: value.name,
    node_id: nodeId('WorkflowRun', value.id),
    head_branch: value.headBranch,
    head_sha: value.headSha,
    path: value.path,
    display_title: commit?.message.split('\n')[0] ?? 'A change',
    run_number: value.id,
    run_attempt: value.attempt,
    event: value.event,
    status: value.status,
    conclusion: value.conclusion,
    workflow_id: idOf(value.path),
    url,
    html_url: `${WEB}/${world.repository}/actions/runs/${value.id}`,
    pull_requests: pullsOfRun(place, value),
    ...at,
    actor: user(place, value.actor),
    triggering_actor: user(place, value.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(place)}/check-suites/${value.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: value.attempt > 1 ? `${url}/attempts/${value.attempt - 1}` : null,
    workflow_url: `${repositoryUrl(place)}/actions/workflows/${idOf(value.path)}`,
    head_commit: {
      id: value.headSha,
      tree_id: value.headSha,
      message: commit?.message ?? 'A change',
      timestamp: commit?.committedAt ?? value.createdAt,
      author: person,
      committer: person,
    },
    repository: minimalRepository(place),
    // GitHub answers null for a deleted fork, although its own description allows an object only.
    head_repository: value.headRepository === null ? null : minimalRepository(place, value.headRepository),
  };
}

/** What the start of a workflow tells about its run. */
export function startedRun(place: Place, id: number): Shape {
  const web = `${WEB}/${place.world.repository}/actions/runs/${id}`;
  return { workflow_run_id: id, run_url: `${repositoryUrl(place)}/actions/runs/${id}`, html_url: web };
}

/** GitHub lists the open PRs of the same repository whose head matches; forks' never. */
function pullsOfRun(place: Place, value: WorldRun): Shape[] {
  const { world } = place;
  const side = (ref: string, sha: string): Shape => {
    const [, name = ''] = world.repository.split('/');
    return { ref, sha, repo: { id: idOf(world.repository), url: repositoryUrl(place), name } };
  };
  const own = world.pulls.filter((pull) => pull.state === 'open' && pull.headRepository === world.repository);
  return own
    .filter((pull) => value.headRepository === world.repository && pull.headRef === value.headBranch)
    .map((pull) => ({
      id: idOf(`pull ${pull.number}`),
      number: pull.number,
      url: `${repositoryUrl(place)}/pulls/${pull.number}`,
      head: side(pull.headRef, pull.headSha),
      base: side(pull.baseRef, '0'.repeat(40)),
    }));
}

export function job(place: Place, value: WorldJob): Shape {
  const base = repositoryUrl(place);
  const parent = findRun(place.world, value.runId, value.attempt) ?? findRun(place.world, value.runId);
  return {
    id: value.id,
    run_id: value.runId,
    workflow_name: parent?.name ?? null,
    head_branch: parent?.headBranch ?? null,
    run_url: `${base}/actions/runs/${value.runId}`,
    run_attempt: value.attempt,
    node_id: nodeId('CheckRun', value.id),
    head_sha: parent?.headSha ?? '0'.repeat(40),
    url: `${base}/actions/jobs/${value.id}`,
    html_url: `${WEB}/${place.world.repository}/actions/runs/${value.runId}/job/${value.id}`,
    status: value.status,
    conclusion: value.conclusion,
    created_at: value.startedAt,
    started_at: value.startedAt,
    completed_at: value.completedAt,
    name: value.name,
    steps: value.steps.map((step, index) => ({
      name: step.name,
      status: step.conclusion === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: value.startedAt,
      completed_at: step.conclusion === null ? null : value.completedAt,
    })),
    check_run_url: `${base}/check-runs/${value.id}`,
    labels: ['ubuntu-latest'],
    runner_id: value.runnerName === null ? null : 1,
    runner_name: value.runnerName,
    runner_group_id: value.runnerName === null ? null : 1,
    runner_group_name: value.runnerName === null ? null : 'GitHub Actions',
  };
}

export function annotation({ world }: Place, value: WorldAnnotation): Shape {
  return {
    path: value.path,
    blob_href: `${WEB}/${world.repository}/blob/${world.defaultBranch}/${value.path}`,
    start_line: value.startLine,
    end_line: value.startLine,
    start_column: null,
    end_column: null,
    annotation_level: value.level,
    title: value.title,
    message: value.message,
    raw_details: null,
  };
}
