export const id = 190;
export const ids = [190];
export const modules = {

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/standin/call.ts
const NAMES = { 401: 'Bad credentials', 404: 'Not Found', 410: 'Server Error', 422: 'Validation Failed' };
/** An error in the form of GitHub's. */
function failure(status, message = NAMES[status] ?? 'Server Error', more = {}) {
    return { status, body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}
/** The 422 of a body that cannot be stored, or null when it can. */
function refuseBody(body, resource) {
    const error = (message) => failure(422, undefined, { errors: [{ resource, code: 'unprocessable', field: 'data', message }] });
    if (typeof body !== 'string' || body.trim() === '')
        return error("Body can't be blank");
    return body.length > 65_536 ? error('Body is too long (maximum is 65536 characters)') : null;
}
/** The 401 or 403 of a token that may not write with any of the permissions, or null when it may. */
function refuseWrite({ token }, ...permissions) {
    if (token === null)
        return failure(401, 'Requires authentication');
    const allowed = Array.isArray(token.write) ? permissions.some((name) => token.write.includes(name)) : token.write;
    if (allowed)
        return null;
    return failure(403, `Resource not accessible by ${token.type === 'Bot' ? 'integration' : 'personal access token'}`);
}
/** One page of a list with GitHub's Link header; `envelope` puts the page into the object that some lists come in. */
function page(call, items, envelope) {
    const size = clamp(call.query.get('per_page'), 30, 100);
    const number = clamp(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER);
    const last = Math.max(1, Math.ceil(items.length / size));
    const slice = items.slice((number - 1) * size, number * size);
    const body = envelope === undefined ? slice : { total_count: items.length, [envelope]: slice };
    const link = (to, relation) => {
        const query = new URLSearchParams(call.query);
        query.set('page', String(to));
        return `<${call.api}${call.path}?${query}>; rel="${relation}"`;
    };
    const links = [
        ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
        ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
        ...(number > 1 ? [link(1, 'first')] : []),
    ];
    return { status: 200, body, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}
function clamp(text, fallback, most) {
    const value = Number(text ?? fallback);
    return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
}

;// CONCATENATED MODULE: ./src/standin/shapes.ts
const WEB = 'https://github.com';
const USER_LINKS = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
];
const REPOSITORY_LINKS = ('archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks ' +
    'git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls ' +
    'releases stargazers statuses subscribers subscription tags teams trees').split(' ');
/** A number that is always the same for the same name, as an id for what has only a name here. */
function idOf(name) {
    let id = 7;
    for (const character of name)
        id = (id * 31 + character.charCodeAt(0)) % 1_000_003;
    return id + 1;
}
function nodeId(kind, id) {
    return Buffer.from(`${kind}:${id}`).toString('base64url');
}
/** Where a repository lives in the API; the world's own when none is named. */
function repositoryUrl({ world, api }, repository = world.repository) {
    return `${api}/repos/${repository}`;
}
function user({ api }, login) {
    const url = `${api}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id: idOf(login),
        node_id: nodeId('User', login),
        avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
        gravatar_id: '',
        url,
        html_url: `${WEB}/${login}`,
        ...Object.fromEntries(USER_LINKS.map((link) => [`${link}_url`, `${url}/${link}`])),
        type: login.endsWith('[bot]') ? 'Bot' : 'User',
        site_admin: false,
    };
}
/** The answer of `GET /user` to a user's token. */
function viewer(place, login) {
    const texts = { name: login, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
    const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
    return { ...user(place, login), ...texts, ...counts, created_at: '2020-01-01T00:00:00Z', updated_at: place.world.now };
}
function minimalRepository(place, fullName = place.world.repository) {
    const [owner = '', name = ''] = fullName.split('/');
    const url = repositoryUrl(place, fullName);
    return {
        id: idOf(fullName),
        node_id: nodeId('Repository', fullName),
        name,
        full_name: fullName,
        owner: user(place, owner),
        private: false,
        html_url: `${WEB}/${fullName}`,
        description: null,
        fork: fullName !== place.world.repository,
        url,
        ...Object.fromEntries(REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link.replaceAll('_', '/')}`])),
    };
}
function repository(place, fullName = place.world.repository) {
    const { world } = place;
    const nothing = {
        forks: 0,
        watchers: 0,
        open_issues: 0,
        forks_count: 0,
        watchers_count: 0,
        open_issues_count: 0,
        stargazers_count: 0,
    };
    const switches = {
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_downloads: true,
        has_discussions: false,
    };
    return {
        ...minimalRepository(place, fullName),
        ...nothing,
        ...switches,
        size: 1,
        network_count: 0,
        subscribers_count: 0,
        default_branch: world.defaultBranch,
        homepage: null,
        language: null,
        license: null,
        mirror_url: null,
        archived: false,
        disabled: false,
        git_url: `git://github.com/${fullName}.git`,
        ssh_url: `git@github.com:${fullName}.git`,
        clone_url: `${WEB}/${fullName}.git`,
        svn_url: `${WEB}/${fullName}`,
        pushed_at: world.now,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: world.now,
    };
}
function commit(place, value, inRepository) {
    const url = `${repositoryUrl(place, inRepository)}/commits/${value.sha}`;
    const tree = { sha: value.sha, url: `${repositoryUrl(place, inRepository)}/git/trees/${value.sha}` };
    const person = { name: value.author, email: `${value.author}@example.com`, date: value.committedAt };
    return {
        sha: value.sha,
        node_id: nodeId('Commit', value.sha),
        url,
        html_url: `${WEB}/${inRepository}/commit/${value.sha}`,
        comments_url: `${url}/comments`,
        commit: { author: person, committer: person, message: value.message, tree, url: `${url}/git`, comment_count: 0 },
        author: user(place, value.author),
        committer: user(place, value.author),
        parents: [],
    };
}
function label(place, name) {
    const url = `${repositoryUrl(place)}/labels/${encodeURIComponent(name)}`;
    return { id: idOf(name), node_id: nodeId('Label', name), url, name, description: '', color: 'ededed', default: false };
}
const ROLES = { admin: 5, maintain: 4, write: 3, triage: 2, read: 1, none: 0 };
function permission(place, login) {
    const role = place.world.collaborators[login] ?? 'none';
    // The old field knows four words only; the role has the finer one.
    const word = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    const level = ROLES[role];
    const permissions = { pull: level >= 1, triage: level >= 2, push: level >= 3, maintain: level >= 4, admin: level >= 5 };
    return { permission: word, role_name: role, user: { ...user(place, login), role_name: role, permissions } };
}
/** One file of `GET /pulls/{n}/files`. */
function changedFile({ world }, path) {
    const sha = Buffer.from(path).toString('hex').padEnd(40, '0').slice(0, 40);
    const raw = `${WEB}/${world.repository}/raw/${sha}/${path}`;
    return {
        sha,
        filename: path,
        status: 'modified',
        additions: 1,
        deletions: 1,
        changes: 2,
        blob_url: `${WEB}/${world.repository}/blob/${sha}/${path}`,
        raw_url: raw,
        contents_url: `${raw}?ref=${sha}`,
        patch: '@@ -1 +1 @@',
    };
}

;// CONCATENATED MODULE: ./src/standin/world.ts
const START = '2026-01-05T10:00:00Z';
/** A world with one repository, a workflow token, a user's token and nothing else, overridden by what is given. */
function createWorld(world = {}) {
    return {
        repository: 'o/r',
        defaultBranch: 'main',
        forks: [],
        files: {},
        filesAt: {},
        runs: [],
        jobs: [],
        logs: {},
        pulls: [],
        comments: [],
        commitComments: [],
        annotations: {},
        issues: [],
        commits: [],
        tokens: {
            ghs_workflow: { login: 'github-actions[bot]', type: 'Bot', write: true },
            ghp_user: { login: 'octo-dev', type: 'User', write: true },
        },
        collaborators: { 'octo-dev': 'write' },
        timeline: [],
        reactions: [],
        checks: {},
        external: [],
        dispatches: [],
        tasks: [],
        workflowDispatches: [],
        reruns: [],
        now: START,
        ...world,
    };
}
/** A failed `pull_request` run of the workflow CI, overridden by what is given. */
function createRun(run) {
    return {
        attempt: 1,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: 'pull_request',
        status: 'completed',
        conclusion: 'failure',
        headSha: 'a'.repeat(40),
        headBranch: 'topic',
        headRepository: 'o/r',
        actor: 'octo-dev',
        createdAt: START,
        ...run,
    };
}
/** A job that failed in its second step, overridden by what is given. */
function createJob(job) {
    return {
        attempt: 1,
        name: 'test',
        status: 'completed',
        conclusion: 'failure',
        runnerName: 'GitHub Actions 1',
        startedAt: START,
        completedAt: '2026-01-05T10:01:00Z',
        steps: [
            { name: 'Set up job', conclusion: 'success' },
            { name: 'Run tests', conclusion: 'failure' },
        ],
        ...job,
    };
}
/** An open pull request from a branch of the same repository, overridden by what is given. */
function createPull(pull) {
    return {
        state: 'open',
        title: 'A change',
        body: '',
        author: 'octo-dev',
        headSha: 'a'.repeat(40),
        headRef: 'topic',
        headRepository: 'o/r',
        baseRef: 'main',
        labels: [],
        files: [],
        createdAt: START,
        ...pull,
    };
}
/** An open issue of the workflow's, overridden by what is given. */
function createIssue(issue) {
    return {
        state: 'open',
        title: 'An issue',
        body: '',
        author: 'github-actions[bot]',
        labels: [],
        assignees: [],
        createdAt: START,
        updatedAt: START,
        ...issue,
    };
}
/** A task of GitHub's agent on the branch of a pull request, overridden by what is given. */
function createTask(task) {
    return {
        name: 'Mend CI',
        state: 'in_progress',
        creator: 'octo-dev',
        prompt: 'Mend CI',
        model: '',
        headRef: 'topic',
        baseRef: 'main',
        createPull: false,
        createdAt: START,
        updatedAt: START,
        ...task,
    };
}
/** Advances the world's clock by a second and returns the new time. */
function tick(world) {
    world.now = new Date(Date.parse(world.now) + 1000).toISOString().replace('.000Z', 'Z');
    return world.now;
}
/** The run as it stands: its highest attempt, or the attempt asked for. */
function findRun(world, id, attempt) {
    const attempts = world.runs.filter((run) => run.id === id && (attempt === undefined || run.attempt === attempt));
    return attempts.sort((a, b) => b.attempt - a.attempt)[0];
}

;// CONCATENATED MODULE: ./src/standin/agent-routes.ts



/** Tasks of GitHub's agent, below `/agents/repos/{owner}/{repo}`. */
const agentRoutes = [
    ['GET', '/tasks', (call) => refuseReader(call) ?? listTasks(call)],
    ['POST', '/tasks', (call) => refuseReader(call) ?? startTask(call)],
    ['GET', '/tasks/([^/]+)', (call) => refuseReader(call) ?? oneTask(call)],
];
/** Not even reading is for an installation's token, such as the workflow's. */
function refuseReader({ token }) {
    if (token === null)
        return failure(401, 'Requires authentication');
    return token.type === 'Bot' ? failure(403, 'Resource not accessible by integration') : null;
}
function listTasks(call) {
    const key = call.query.get('sort') === 'created_at' ? 'createdAt' : 'updatedAt';
    const order = call.query.get('direction') === 'asc' ? 1 : -1;
    const tasks = [...call.world.tasks].sort((a, b) => order * (Date.parse(a[key]) - Date.parse(b[key])));
    return page(call, tasks.map(shape), 'tasks');
}
function oneTask(call) {
    const found = call.world.tasks.find(({ id }) => id === call.parts[0]);
    return found ? { status: 200, body: shape(found) } : failure(404);
}
function startTask(call) {
    const { world, body, token } = call;
    const refused = refuseWrite(call, 'agent-tasks');
    if (refused)
        return refused;
    const { prompt, model, head_ref: headRef, base_ref: baseRef } = body;
    if (typeof prompt !== 'string' || prompt.trim() === '' || model === '')
        return failure(422);
    const at = tick(world);
    const made = {
        id: `00000000-0000-4000-8000-${String(world.tasks.length + 1).padStart(12, '0')}`,
        name: (prompt.trim().split('\n')[0] ?? '').slice(0, 80),
        state: 'queued',
        creator: token?.login ?? 'ghost',
        prompt,
        model: typeof model === 'string' ? model : '',
        headRef: typeof headRef === 'string' ? headRef : null,
        baseRef: typeof baseRef === 'string' ? baseRef : null,
        createPull: body.create_pull_request === true,
        createdAt: at,
        updatedAt: at,
    };
    world.tasks.push(made);
    return { status: 201, body: shape(made) };
}
function branchArtifact({ headRef, baseRef }) {
    return { provider: 'github', type: 'branch', data: { head_ref: headRef, base_ref: baseRef ?? '' } };
}
function shape(task) {
    return {
        id: task.id,
        html_url: `${WEB}/copilot/tasks/${task.id}`,
        name: task.name,
        creator: { id: idOf(task.creator) },
        creator_type: 'user',
        state: task.state,
        session_count: 1,
        artifacts: task.headRef === null ? [] : [branchArtifact(task)],
        archived_at: null,
        created_at: task.createdAt,
        updated_at: task.updatedAt,
    };
}

;// CONCATENATED MODULE: ./src/standin/actions-shapes.ts


function actions_shapes_run(place, value) {
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
function startedRun(place, id) {
    const web = `${WEB}/${place.world.repository}/actions/runs/${id}`;
    return { workflow_run_id: id, run_url: `${repositoryUrl(place)}/actions/runs/${id}`, html_url: web };
}
/** GitHub lists the open PRs of the same repository whose head matches; forks' never. */
function pullsOfRun(place, value) {
    const { world } = place;
    const side = (ref, sha) => {
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
function actions_shapes_job(place, value) {
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
function actions_shapes_annotation({ world }, value) {
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

;// CONCATENATED MODULE: ./src/standin/actions-routes.ts



/** Runs, jobs, logs and annotations. */
const actionsRoutes = [
    ['GET', '/actions/runs', listRuns],
    ['GET', '/actions/workflows/([^/]+)/runs', listRuns],
    ['POST', '/actions/workflows/([^/]+)/dispatches', startWorkflow],
    ['GET', '/actions/runs/(\\d+)', (call) => oneRun(call, findRun(call.world, Number(call.parts[0])))],
    [
        'GET',
        '/actions/runs/(\\d+)/attempts/(\\d+)',
        (call) => oneRun(call, findRun(call.world, Number(call.parts[0]), Number(call.parts[1]))),
    ],
    ['GET', '/actions/runs/(\\d+)/jobs', listJobs],
    ['GET', '/actions/runs/(\\d+)/attempts/(\\d+)/jobs', listJobsOfAttempt],
    ['POST', '/actions/runs/(\\d+)/rerun-failed-jobs', rerunFailedJobs],
    ['GET', '/actions/jobs/(\\d+)', oneJob],
    ['GET', '/actions/jobs/(\\d+)/logs', redirectToLog],
    ['GET', '/check-runs/(\\d+)/annotations', listAnnotations],
];
function oneRun(call, run) {
    return run ? { status: 200, body: actions_shapes_run(call, run) } : failure(404);
}
function listRuns(call) {
    const { world, query } = call;
    const ids = [...new Set(world.runs.map((run) => run.id))].sort((a, b) => b - a);
    const wanted = (name, ...values) => !query.has(name) || values.includes(query.get(name));
    // Of GitHub's words for a time only `>=` is known here.
    const since = Date.parse(/^>=(.+)$/.exec(query.get('created') ?? '')?.[1] ?? '');
    const runs = ids.flatMap((id) => findRun(world, id) ?? []);
    const chosen = runs.filter((run) => wanted('head_sha', run.headSha) &&
        wanted('status', run.status, run.conclusion) &&
        wanted('branch', run.headBranch) &&
        wanted('event', run.event) &&
        !(Date.parse(run.createdAt) < since) &&
        (call.parts[0] === undefined || run.path.endsWith(`/${call.parts[0]}`)));
    return page(call, chosen.map((run) => actions_shapes_run(call, run)), 'workflow_runs');
}
function jobsAnswer(call, jobs) {
    return page(call, jobs.map((job) => actions_shapes_job(call, job)), 'jobs');
}
function listJobs(call) {
    const run = findRun(call.world, Number(call.parts[0]));
    if (!run)
        return failure(404);
    const all = call.query.get('filter') === 'all';
    return jobsAnswer(call, call.world.jobs.filter((job) => job.runId === run.id && (all || job.attempt === run.attempt)));
}
function listJobsOfAttempt(call) {
    const [run, attempt] = call.parts.map(Number);
    const jobs = call.world.jobs.filter((job) => job.runId === run && job.attempt === attempt);
    return jobs.length > 0 ? jobsAnswer(call, jobs) : failure(404);
}
/** The run becomes a new, queued attempt without jobs: what happens in it is up to whoever owns the world. */
function rerunFailedJobs(call) {
    const refused = refuseWrite(call, 'actions');
    if (refused)
        return refused;
    const run = findRun(call.world, Number(call.parts[0]));
    if (!run)
        return failure(404);
    if (run.status !== 'completed')
        return failure(403, 'This workflow is already running');
    const startedAt = tick(call.world);
    call.world.runs.push({ ...run, attempt: run.attempt + 1, status: 'queued', conclusion: null, startedAt, updatedAt: startedAt });
    call.world.reruns.push(run.id);
    return { status: 201, body: {} };
}
/** The run that this makes on GitHub is only named: what happens in it is up to whoever owns the world. */
function startWorkflow(call) {
    const refused = refuseWrite(call, 'actions');
    if (refused)
        return refused;
    const { world, body } = call;
    const file = call.parts[0] ?? '';
    const text = world.files[`.github/workflows/${file}`];
    if (text === undefined)
        return failure(404);
    if (typeof body.ref !== 'string')
        return failure(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
    if (!text.includes('workflow_dispatch'))
        return failure(422, "Workflow does not have 'workflow_dispatch' trigger");
    const inputs = (body.inputs ?? {});
    if (Object.keys(inputs).length > 25)
        return failure(422, 'Invalid request.\n\nNo more than 25 properties are allowed.');
    const runId = 900_001 + world.workflowDispatches.length;
    world.workflowDispatches.push({ file, ref: body.ref, inputs, runId });
    tick(world);
    if (body.return_run_details !== true)
        return { status: 204 };
    return { status: 200, body: startedRun(call, runId) };
}
function oneJob(call) {
    const job = call.world.jobs.find(({ id }) => id === Number(call.parts[0]));
    return job ? { status: 200, body: actions_shapes_job(call, job) } : failure(404);
}
function redirectToLog(call) {
    const id = Number(call.parts[0]);
    const log = call.world.logs[id];
    if (call.token === null)
        return failure(403, 'Must have admin rights to Repository.');
    if (log === 'gone')
        return failure(410);
    if (log === undefined || log === 'missing')
        return failure(404);
    return { status: 302, text: '', headers: { location: `${call.api}/blob/job-logs-${id}.txt?sig=standin` } };
}
/** The storage behind the redirect: it is another service, and refuses whoever sends it GitHub's token. */
function blob(call) {
    const log = call.world.logs[Number(call.parts[0])];
    const xml = { 'content-type': 'application/xml' };
    if (call.token !== null)
        return { status: 401, text: '<Error><Code>InvalidAuthenticationInfo</Code></Error>', headers: xml };
    if (log === undefined || log === 'gone' || log === 'missing') {
        return { status: 404, text: '<Error><Code>BlobNotFound</Code></Error>', headers: xml };
    }
    return {
        status: 200,
        text: log,
        headers: { 'content-type': typeof log === 'string' ? 'text/plain' : 'application/octet-stream' },
    };
}
function listAnnotations(call) {
    const id = Number(call.parts[0]);
    const annotations = call.world.annotations[id];
    if (!annotations && !call.world.jobs.some((job) => job.id === id))
        return failure(404);
    return page(call, (annotations ?? []).map((annotation) => actions_shapes_annotation(call, annotation)));
}

;// CONCATENATED MODULE: ./src/standin/check-routes.ts


/** Checks and commit statuses of an external CI. */
const checkRoutes = [
    ['GET', '/commits/([0-9a-f]+)/check-runs', listCheckRuns],
    ['GET', '/commits/([0-9a-f]+)/status', combinedStatus],
];
function of(call, source) {
    return call.world.external.filter((check) => check.source === source && check.sha === call.parts[0]);
}
function listCheckRuns(call) {
    return page(call, of(call, 'check_run').map((check) => checkRun(call, check)), 'check_runs');
}
function combinedStatus(call) {
    const statuses = of(call, 'status');
    const states = statuses.map(({ conclusion }) => conclusion);
    const state = states.some((each) => each === 'failure' || each === 'error')
        ? 'failure'
        : states.every((each) => each === 'success') && states.length > 0
            ? 'success'
            : 'pending';
    const sha = call.parts[0] ?? '';
    const url = `${repositoryUrl(call)}/commits/${sha}`;
    const more = { state, sha, repository: minimalRepository(call), commit_url: url, url: `${url}/status` };
    return { status: 200, body: { ...more, total_count: statuses.length, statuses: statuses.map((each) => check_routes_status(call, each)) } };
}
function checkRun(place, value) {
    const url = `${repositoryUrl(place)}/check-runs/${value.id}`;
    const html = `${WEB}/${place.world.repository}/runs/${value.id}`;
    const output = {
        title: value.name,
        summary: value.summary,
        text: null,
        annotations_count: 0,
        annotations_url: `${url}/annotations`,
    };
    return {
        ...{ id: value.id, node_id: nodeId('CheckRun', value.id), head_sha: value.sha, name: value.name, external_id: '' },
        ...{ url, html_url: html, details_url: `https://ci.example/${value.id}`, check_suite: null, output, pull_requests: [] },
        ...{ status: 'completed', conclusion: value.conclusion, started_at: value.completedAt, completed_at: value.completedAt },
        app: app(place, 'external-ci'),
    };
}
function app(place, slug) {
    const times = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
    const about = { description: null, external_url: 'https://ci.example', html_url: `${WEB}/apps/${slug}` };
    const owner = user(place, slug);
    return {
        id: idOf(slug),
        node_id: nodeId('App', slug),
        slug,
        name: slug,
        owner,
        ...about,
        ...times,
        permissions: {},
        events: [],
    };
}
function check_routes_status(place, value) {
    const url = `${repositoryUrl(place)}/statuses/${value.sha}`;
    const times = { created_at: value.completedAt, updated_at: value.completedAt };
    const told = {
        state: value.conclusion,
        context: value.name,
        description: value.summary,
        target_url: `https://ci.example/${value.id}`,
    };
    return { id: value.id, node_id: nodeId('Status', value.id), ...told, avatar_url: null, url, ...times };
}

;// CONCATENATED MODULE: ./src/standin/comment-shapes.ts

/** Every word that GitHub knows for a reaction. */
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
/** What both kinds of comments have. */
function authored(place, kind, value, url) {
    return {
        id: value.id,
        node_id: nodeId(kind, value.id),
        user: user(place, value.author),
        body: value.body,
        author_association: value.author.endsWith('[bot]') ? 'NONE' : 'COLLABORATOR',
        created_at: value.createdAt,
        updated_at: value.updatedAt,
        url,
        reactions: reactionRollup(place, value.id, url),
    };
}
/** A comment on a pull request or an issue. */
function issueComment(place, value) {
    const base = repositoryUrl(place);
    const kind = place.world.issues.some(({ number }) => number === value.pull) ? 'issues' : 'pull';
    return {
        ...authored(place, 'IssueComment', value, `${base}/issues/comments/${value.id}`),
        html_url: `${WEB}/${place.world.repository}/${kind}/${value.pull}#issuecomment-${value.id}`,
        issue_url: `${base}/issues/${value.pull}`,
        performed_via_github_app: null,
        minimized: value.minimized === undefined ? null : { reason: value.minimized },
    };
}
/** A comment on a commit. */
function commitComment(place, value) {
    return {
        ...authored(place, 'CommitComment', value, `${repositoryUrl(place)}/comments/${value.id}`),
        html_url: `${WEB}/${place.world.repository}/commit/${value.sha}#commitcomment-${value.id}`,
        commit_id: value.sha,
        path: null,
        position: null,
        line: null,
    };
}
/** How often each reaction was given to a comment. */
function reactionRollup({ world }, id, url) {
    const given = world.reactions.filter(({ comment }) => comment === id);
    const counts = REACTIONS.map((name) => [name, given.filter(({ content }) => content === name).length]);
    return { url: `${url}/reactions`, total_count: given.length, ...Object.fromEntries(counts) };
}
/** One reaction of the list below a comment. */
function reaction(place, value) {
    const id = place.world.reactions.indexOf(value) + 1;
    return {
        id,
        node_id: nodeId('Reaction', id),
        user: user(place, value.user),
        content: value.content,
        created_at: value.createdAt,
    };
}

;// CONCATENATED MODULE: ./src/standin/comment-routes.ts



/** Comments on pull requests, issues and commits. */
const commentRoutes = [
    ['GET', '/issues/(\\d+)/comments', listIssueComments],
    ['POST', '/issues/(\\d+)/comments', createIssueComment],
    ['GET', '/issues/comments', listAllComments],
    ['GET', '/issues/comments/(\\d+)', (call) => readComment(call, issueComments)],
    ['PATCH', '/issues/comments/(\\d+)', (call) => updateComment(call, issueComments)],
    ['DELETE', '/issues/comments/(\\d+)', (call) => deleteComment(call, issueComments)],
    ['GET', '/commits/([0-9a-f]+)/comments', listCommitComments],
    ['POST', '/commits/([0-9a-f]+)/comments', createCommitComment],
    ['GET', '/comments/(\\d+)', (call) => readComment(call, commitComments)],
    ['PATCH', '/comments/(\\d+)', (call) => updateComment(call, commitComments)],
    ['DELETE', '/comments/(\\d+)', (call) => deleteComment(call, commitComments)],
];
const issueComments = {
    resource: 'IssueComment',
    permissions: ['issues', 'pull-requests'],
    all: ({ world }) => world.comments,
    shape: (call, id) => issueComment(call, find(call.world.comments, id)),
};
const commitComments = {
    resource: 'CommitComment',
    permissions: ['contents'],
    all: ({ world }) => world.commitComments,
    shape: (call, id) => commitComment(call, find(call.world.commitComments, id)),
};
function find(comments, id) {
    return comments.find((comment) => comment.id === id);
}
function ascending(comments) {
    return comments.sort((a, b) => a.id - b.id);
}
/** An issue has a thread as a pull request has one. */
function hasThread({ world }, wanted) {
    return [...world.pulls, ...world.issues].some(({ number }) => number === wanted);
}
function listIssueComments(call) {
    const pull = Number(call.parts[0]);
    if (!hasThread(call, pull))
        return failure(404);
    const since = Date.parse(call.query.get('since') ?? '') || 0;
    const comments = call.world.comments.filter((comment) => comment.pull === pull && Date.parse(comment.updatedAt) >= since);
    return page(call, ascending(comments).map((comment) => issueComment(call, comment)));
}
/** Sorted by the last change, newest first, as asked for with `sort=updated&direction=desc`. */
function listAllComments(call) {
    const newest = [...call.world.comments].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || b.id - a.id);
    return page(call, newest.map((comment) => issueComment(call, comment)));
}
function listCommitComments(call) {
    const comments = call.world.commitComments.filter(({ sha }) => sha === call.parts[0]);
    return page(call, ascending(comments).map((comment) => commitComment(call, comment)));
}
/** The refusal of a new comment, or what every new comment has. */
function draft(call, kind, permissions = kind.permissions) {
    const refused = refuseWrite(call, ...permissions) ?? refuseBody(call.body.body, kind.resource);
    if (refused)
        return refused;
    const { comments, commitComments } = call.world;
    const id = Math.max(1000, ...comments.map((comment) => comment.id), ...commitComments.map((comment) => comment.id)) + 1;
    const at = tick(call.world);
    return { id, body: String(call.body.body), author: call.token?.login ?? 'ghost', createdAt: at, updatedAt: at };
}
function createIssueComment(call) {
    const pull = Number(call.parts[0]);
    if (!hasThread(call, pull))
        return failure(404);
    const made = draft(call, issueComments);
    if ('status' in made)
        return made;
    call.world.comments.push({ ...made, pull });
    return { status: 201, body: issueComments.shape(call, made.id) };
}
function createCommitComment(call) {
    // Commenting on a commit needs no more than to read it: whatever else the token may write is enough.
    const listed = Array.isArray(call.token?.write) ? call.token.write : [];
    const made = draft(call, commitComments, listed);
    if ('status' in made)
        return made;
    call.world.commitComments.push({ ...made, sha: String(call.parts[0]) });
    return { status: 201, body: commitComments.shape(call, made.id) };
}
function readComment(call, kind) {
    const id = Number(call.parts[0]);
    return kind.all(call).some((comment) => comment.id === id) ? { status: 200, body: kind.shape(call, id) } : failure(404);
}
function updateComment(call, kind) {
    const id = Number(call.parts[0]);
    const comment = kind.all(call).find((candidate) => candidate.id === id);
    if (!comment)
        return failure(404);
    const refused = refuseWrite(call, ...kind.permissions) ?? refuseBody(call.body.body, kind.resource);
    if (refused)
        return refused;
    comment.body = String(call.body.body);
    comment.updatedAt = tick(call.world);
    return { status: 200, body: kind.shape(call, id) };
}
function deleteComment(call, kind) {
    const all = kind.all(call);
    const index = all.findIndex(({ id }) => id === Number(call.parts[0]));
    if (index < 0)
        return failure(404);
    const refused = refuseWrite(call, ...kind.permissions);
    if (refused)
        return refused;
    all.splice(index, 1);
    tick(call.world);
    return { status: 204 };
}

;// CONCATENATED MODULE: ./src/standin/graphql.ts



/**
 * The two questions of GraphQL's that are asked here, each with the fields it is asked for: the open pull requests, and the folding of a
 * comment. A test holds query and answer against GitHub's own schema.
 */
function graphql(call) {
    if (call.method !== 'POST')
        return failure(404);
    if (call.token === null)
        return failure(401, 'This endpoint requires you to be authenticated.');
    const { query, variables } = call.body;
    const asked = { document: String(query ?? ''), variables: (variables ?? {}) };
    if (/\bpullRequests\s*\(/.test(asked.document))
        return openPulls(call, asked);
    if (/\bminimizeComment\s*\(/.test(asked.document))
        return minimizeComment(call, asked);
    return { status: 200, body: { errors: [{ message: 'This query is not known here.' }] } };
}
/** An error beside no data, as GraphQL has it. */
function refusal(field, type, message) {
    return {
        status: 200,
        body: { data: { [field]: null }, errors: [{ type, path: [field], locations: [{ line: 2, column: 3 }], message }] },
    };
}
function openPulls({ world }, { document, variables }) {
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
function cursor(number) {
    return Buffer.from(`cursor:${number}`).toString('base64');
}
function openPull(world, value) {
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
function checksOf(world, sha) {
    const told = world.checks[sha];
    if (told !== undefined)
        return told;
    const isRed = (conclusion) => /^(failure|timed_out|cancelled|error)$/.test(conclusion ?? '');
    if (world.external.some((check) => check.sha === sha && isRed(check.conclusion)))
        return 'FAILURE';
    const ids = [...new Set(world.runs.filter(({ headSha }) => headSha === sha).map(({ id }) => id))];
    const runs = ids.flatMap((id) => findRun(world, id) ?? []);
    const jobs = runs.flatMap((run) => world.jobs.filter(({ runId, attempt }) => runId === run.id && attempt === run.attempt));
    if (jobs.some(({ conclusion }) => isRed(conclusion)))
        return 'FAILURE';
    if ([...runs, ...jobs].some(({ status }) => status !== 'completed'))
        return 'PENDING';
    return jobs.length === 0 ? null : 'SUCCESS';
}
function minimizeComment(call, { document, variables }) {
    const { comments, commitComments } = call.world;
    const comment = comments.find(({ id }) => nodeId('IssueComment', id) === variables.id) ??
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

;// CONCATENATED MODULE: ./src/standin/issue-routes.ts



/** Issues: the list holds the pull requests too, as GitHub's does. */
const issueRoutes = [
    ['GET', '/issues', listIssues],
    ['POST', '/issues', issue_routes_createIssue],
    ['PATCH', '/issues/(\\d+)', updateIssue],
];
/** GitHub's agent as it is asked for, and as it is shown. */
const AGENT = 'copilot-swe-agent[bot]';
const SHOWN = 'Copilot';
function listIssues(call) {
    const { world, query } = call;
    const state = query.get('state') ?? 'open';
    const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
    const all = [...world.issues, ...world.pulls];
    const chosen = all
        .filter((one) => (state === 'all' || one.state === state) && wanted.every((name) => one.labels.includes(name)))
        .sort((a, b) => b.number - a.number);
    return page(call, chosen.map((one) => issue(call, one)));
}
function issue_routes_createIssue(call) {
    const refused = refuseWrite(call, 'issues') ?? refuseText(call.body) ?? refuseAssignment(call);
    if (refused)
        return refused;
    const { world, body, token } = call;
    const at = tick(world);
    const made = {
        number: Math.max(0, ...world.issues.map(({ number }) => number), ...world.pulls.map(({ number }) => number)) + 1,
        state: 'open',
        title: String(body.title),
        body: String(body.body ?? ''),
        author: token?.login ?? 'ghost',
        labels: texts(body.labels),
        // Assigned by somebody who may not push an issue is nobody's, and nothing is said about it.
        assignees: mayPush(call) ? texts(body.assignees) : [],
        ...(body.agent_assignment === undefined ? {} : { assignment: body.agent_assignment }),
        createdAt: at,
        updatedAt: at,
    };
    world.issues.push(made);
    return { status: 201, body: issue(call, made) };
}
function texts(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function mayPush({ world, token }) {
    return token?.type === 'Bot' || ['admin', 'maintain', 'write'].includes(world.collaborators[token?.login ?? ''] ?? 'none');
}
/** Only a user sets GitHub's agent to work: an installation's token, such as the workflow's, is refused. */
function refuseAssignment({ body, token }) {
    const isRefused = token?.type === 'Bot' && texts(body.assignees).includes(AGENT);
    return isRefused ? failure(403, 'Resource not accessible by integration') : null;
}
function updateIssue(call) {
    const found = call.world.issues.find(({ number }) => number === Number(call.parts[0]));
    if (!found)
        return failure(404);
    const { body } = call;
    const refused = refuseWrite(call, 'issues') ?? refuseText({ title: found.title, ...body });
    if (refused)
        return refused;
    if (typeof body.title === 'string')
        found.title = body.title;
    if (typeof body.body === 'string')
        found.body = body.body;
    if (body.state === 'open' || body.state === 'closed')
        found.state = body.state;
    found.updatedAt = tick(call.world);
    return { status: 200, body: issue(call, found) };
}
/** The 422 of a title or a text that cannot be stored, or null when they can. */
function refuseText({ title, body }) {
    const error = (field, code) => failure(422, undefined, { errors: [{ resource: 'Issue', code, field }] });
    if (typeof title !== 'string' || title.trim() === '')
        return error('title', 'missing_field');
    if (title.length > 256)
        return error('title', 'custom');
    return typeof body === 'string' && body.length > 65_536 ? error('body', 'custom') : null;
}
function issue(place, value) {
    const { world } = place;
    const isPull = 'headSha' in value;
    const url = `${repositoryUrl(place)}/issues/${value.number}`;
    const assignees = ('assignees' in value ? value.assignees : []).map((name) => assignee(place, name));
    const html = `${WEB}/${world.repository}/${isPull ? 'pull' : 'issues'}/${value.number}`;
    return {
        id: 5_000_000 + value.number,
        node_id: nodeId('Issue', value.number),
        number: value.number,
        url,
        html_url: html,
        title: value.title,
        body: value.body,
        user: user(place, value.author),
        author_association: 'NONE',
        labels: value.labels.map((name) => label(place, name)),
        state: value.state,
        ...(value.state === 'closed' ? { state_reason: 'completed' } : {}),
        locked: false,
        assignee: assignees[0] ?? null,
        assignees,
        milestone: null,
        closed_at: value.state === 'closed' ? world.now : null,
        repository_url: repositoryUrl(place),
        labels_url: `${url}/labels{/name}`,
        events_url: `${url}/events`,
        comments: world.comments.filter(({ pull }) => pull === value.number).length,
        comments_url: `${url}/comments`,
        created_at: value.createdAt,
        updated_at: 'updatedAt' in value ? value.updatedAt : value.createdAt,
        ...(isPull ? { pull_request: pullLinks(place, value.number, html) } : {}),
    };
}
function assignee(place, name) {
    return name === AGENT ? { ...user(place, SHOWN), type: 'Bot' } : user(place, name);
}
/** By this field a list of issues tells which are pull requests. */
function pullLinks(place, number, html) {
    const url = `${repositoryUrl(place)}/pulls/${number}`;
    return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null };
}

;// CONCATENATED MODULE: ./src/standin/label-routes.ts



/** Labels of pull requests and issues. */
const labelRoutes = [
    ['GET', '/issues/(\\d+)/labels', (call) => onLabelled(call, (value) => labels(call, value))],
    ['POST', '/issues/(\\d+)/labels', (call) => onLabelled(call, (value) => addLabels(call, value))],
    ['DELETE', '/issues/(\\d+)/labels/([^/]+)', (call) => onLabelled(call, (value) => removeLabel(call, value))],
];
function onLabelled(call, then) {
    const { pulls, issues } = call.world;
    const found = [...pulls, ...issues].find(({ number }) => number === Number(call.parts[0]));
    return found ? then(found) : failure(404);
}
function labels(call, value) {
    return page(call, value.labels.map((name) => label(call, name)));
}
function addLabels(call, value) {
    const refused = refuseWrite(call, 'issues', 'pull-requests');
    if (refused)
        return refused;
    const names = Array.isArray(call.body.labels) ? call.body.labels.map(String) : [];
    if (names.length === 0)
        return failure(422, 'Invalid request.');
    value.labels = [...new Set([...value.labels, ...names])];
    tick(call.world);
    return labels(call, value);
}
function removeLabel(call, value) {
    const refused = refuseWrite(call, 'issues', 'pull-requests');
    if (refused)
        return refused;
    const name = call.parts[1] ?? '';
    if (!value.labels.includes(name))
        return failure(404, 'Label does not exist');
    value.labels = value.labels.filter((existing) => existing !== name);
    tick(call.world);
    return labels(call, value);
}

;// CONCATENATED MODULE: ./src/standin/reaction-routes.ts



/** Reactions to comments on pull requests and issues. */
const reactionRoutes = [
    ['GET', '/issues/comments/(\\d+)/reactions', (call) => onComment(call, (id) => listReactions(call, id))],
    ['POST', '/issues/comments/(\\d+)/reactions', (call) => onComment(call, (id) => react(call, id))],
];
function onComment(call, then) {
    const id = Number(call.parts[0]);
    return call.world.comments.some((comment) => comment.id === id) ? then(id) : failure(404);
}
function listReactions(call, id) {
    const content = call.query.get('content');
    const given = call.world.reactions.filter((value) => value.comment === id && (content ?? value.content) === value.content);
    return page(call, given.map((value) => reaction(call, value)));
}
/** Whoever says the same again is answered 200 with what he said first. The right to write on pull requests is not enough. */
function react(call, comment) {
    const { world, body, token } = call;
    const refused = refuseWrite(call, 'issues');
    if (refused)
        return refused;
    const content = String(body.content);
    if (!REACTIONS.includes(content))
        return failure(422);
    const user = token?.login ?? 'ghost';
    const said = world.reactions.find((one) => one.comment === comment && one.user === user && one.content === content);
    if (said)
        return { status: 200, body: reaction(call, said) };
    const made = { comment, content, user, createdAt: tick(world) };
    world.reactions.push(made);
    return { status: 201, body: reaction(call, made) };
}

;// CONCATENATED MODULE: ./src/standin/pull-shape.ts

/** A pull request as lists show it. */
function pullSimple(place, value) {
    const base = repositoryUrl(place);
    const url = `${base}/pulls/${value.number}`;
    const issue = `${base}/issues/${value.number}`;
    const web = `https://github.com/${place.world.repository}/pull/${value.number}`;
    const links = {
        html: web,
        issue,
        comments: `${issue}/comments`,
        review_comments: `${url}/comments`,
        review_comment: `${base}/pulls/comments{/number}`,
        commits: `${url}/commits`,
        statuses: `${base}/statuses/${value.headSha}`,
    };
    return {
        id: 1_000_000 + value.number,
        node_id: `PR_${value.number}`,
        number: value.number,
        state: value.state,
        locked: false,
        title: value.title,
        body: value.body,
        user: user(place, value.author),
        labels: value.labels.map((name) => label(place, name)),
        url,
        html_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        issue_url: issue,
        ...Object.fromEntries(Object.entries(links).flatMap(([name, href]) => (/html|issue/.test(name) ? [] : [[`${name}_url`, href]]))),
        _links: Object.fromEntries(Object.entries({ self: url, ...links }).map(([name, href]) => [name, { href }])),
        head: side(place, value.headRepository, value.headRef, value.headSha),
        base: side(place, place.world.repository, value.baseRef, '0'.repeat(40)),
        created_at: value.createdAt,
        updated_at: value.createdAt,
        closed_at: value.state === 'closed' ? value.createdAt : null,
        merged_at: null,
        merge_commit_sha: null,
        assignee: null,
        milestone: null,
        auto_merge: null,
        draft: false,
        author_association: 'COLLABORATOR',
    };
}
/** A pull request as asked for by its number. */
function pull(place, value) {
    return {
        ...pullSimple(place, value),
        merged: false,
        mergeable: true,
        mergeable_state: 'unstable',
        merged_by: null,
        maintainer_can_modify: false,
        comments: place.world.comments.filter((comment) => comment.pull === value.number).length,
        review_comments: 0,
        commits: 1,
        additions: 1,
        deletions: 0,
        changed_files: 1,
    };
}
/** GitHub answers `repo: null` for the head of a deleted fork. */
function side(place, fullName, ref, sha) {
    const owner = fullName?.split('/')[0] ?? 'ghost';
    const repo = fullName === null ? null : repository(place, fullName);
    return { label: `${owner}:${ref}`, ref, sha, repo, user: user(place, owner) };
}

;// CONCATENATED MODULE: ./src/standin/timeline.ts



/** A PR's events and comments, the oldest first. */
function timeline(call, { number }) {
    const events = call.world.timeline.filter(({ pull }) => pull === number);
    const comments = call.world.comments.filter(({ pull }) => pull === number);
    const all = [
        ...events.map((value) => ({ at: value.createdAt, shape: toShape(call, value) })),
        ...comments.map((value) => {
            return {
                at: value.createdAt,
                shape: { event: 'commented', actor: user(call, value.author), ...issueComment(call, value) },
            };
        }),
    ];
    return page(call, all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ shape }) => shape));
}
function toShape(place, value) {
    if (value.event === 'committed')
        return committed(place, value);
    return value.event === 'reviewed' ? reviewed(place, value) : plainEvent(place, value);
}
/** Something that happened, of one of the many kinds that differ little. */
function plainEvent(place, value) {
    return {
        id: value.id,
        node_id: nodeId('Event', value.id),
        url: `${repositoryUrl(place)}/issues/events/${value.id}`,
        actor: user(place, value.actor),
        event: value.event,
        commit_id: value.sha ?? null,
        commit_url: null,
        created_at: value.createdAt,
        performed_via_github_app: null,
    };
}
/** A commit that was pushed: it knows no user, only what git knows. */
function committed(place, value) {
    const sha = value.sha ?? '0'.repeat(40);
    const url = `${repositoryUrl(place)}/git/commits/${sha}`;
    const person = { name: value.actor, email: `${value.actor}@example.com`, date: value.createdAt };
    return {
        sha,
        node_id: nodeId('Commit', sha),
        url,
        html_url: `${WEB}/${place.world.repository}/commit/${sha}`,
        author: person,
        committer: person,
        tree: { sha, url: `${repositoryUrl(place)}/git/trees/${sha}` },
        message: value.body ?? 'A change',
        parents: [],
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
        event: value.event,
    };
}
/** A review that was submitted: it has a user, but no actor and no `created_at`. */
function reviewed(place, value) {
    const pull = `${repositoryUrl(place)}/pulls/${value.pull}`;
    const web = `${WEB}/${place.world.repository}/pull/${value.pull}#pullrequestreview-${value.id}`;
    return {
        id: value.id,
        node_id: nodeId('PullRequestReview', value.id),
        user: user(place, value.actor),
        body: value.body ?? null,
        commit_id: value.sha ?? '0'.repeat(40),
        submitted_at: value.createdAt,
        state: 'commented',
        html_url: web,
        pull_request_url: pull,
        author_association: 'COLLABORATOR',
        _links: { html: { href: web }, pull_request: { href: pull } },
        event: value.event,
    };
}

;// CONCATENATED MODULE: ./src/standin/repository-routes.ts





/** Pull requests, commits, files, people and dispatches. */
const repositoryRoutes = [
    ['GET', '', (call) => ({ status: 200, body: repository(call) })],
    ['GET', '/pulls', listPulls],
    ['GET', '/pulls/(\\d+)', (call) => onPull(call, (value) => ({ status: 200, body: pull(call, value) }))],
    ['GET', '/pulls/(\\d+)/files', (call) => onPull(call, (value) => listFiles(call, value))],
    ['GET', '/commits/([^/]+)', oneCommit],
    ['GET', '/commits/([0-9a-f]+)/pulls', listPullsOfCommit],
    ['GET', '/contents/?(.*)', contents],
    ['GET', '/collaborators/([^/]+)/permission', (call) => ({ status: 200, body: permission(call, call.parts[0] ?? '') })],
    ['POST', '/dispatches', dispatch],
    ['GET', '/issues/(\\d+)/timeline', (call) => onPull(call, (value) => timeline(call, value))],
];
/** Routes that forks answer too; everything else is the world's own repository's. */
const FORK_ROUTES = /^\/commits\/[0-9a-f]+(\/pulls)?$/;
function onPull(call, then) {
    const found = call.world.pulls.find(({ number }) => number === Number(call.parts[0]));
    return found ? then(found) : failure(404);
}
function listPulls(call) {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const base = call.query.get('base');
    const chosen = call.world.pulls.filter((value) => {
        const owner = value.headRepository?.split('/')[0];
        return ((state === 'all' || value.state === state) &&
            (head === null || head === `${owner}:${value.headRef}`) &&
            (base === null || base === value.baseRef));
    });
    const newestFirst = chosen.sort((a, b) => b.number - a.number);
    return page(call, newestFirst.map((value) => pullSimple(call, value)));
}
function listFiles(call, { files }) {
    return page(call, files.map((path) => changedFile(call, path)));
}
function oneCommit(call) {
    const found = call.world.commits.find(({ sha, repository }) => sha === call.parts[0] && (repository ?? call.world.repository) === call.repository);
    if (found)
        return { status: 200, body: commit(call, found, call.repository) };
    return failure(422, `No commit found for SHA: ${call.parts[0]}`);
}
/** A repository knows the PRs of its own commits only: the base repository answers [] for a fork's. */
function listPullsOfCommit(call) {
    const chosen = call.world.pulls.filter((value) => value.headSha === call.parts[0] && value.headRepository === call.repository);
    return page(call, chosen.map((value) => pullSimple(call, value)));
}
function contents(call) {
    const { world } = call;
    const ref = call.query.get('ref') ?? world.defaultBranch;
    const files = ref === world.defaultBranch ? world.files : world.filesAt[ref];
    if (!files)
        return failure(404, `No commit found for the ref ${ref}`);
    const path = (call.parts[0] ?? '').replace(/\/+$/, '');
    const text = files[path];
    if (text !== undefined) {
        const encoded = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
        return { status: 200, body: { ...entry(call, path, text), content: `${encoded}\n`, encoding: 'base64' } };
    }
    const below = Object.keys(files).filter((name) => path === '' || name.startsWith(`${path}/`));
    const children = [...new Set(below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''))].sort();
    if (children.length === 0)
        return failure(404);
    return {
        status: 200,
        body: children.map((child) => (path === '' ? child : `${path}/${child}`)).map((name) => entry(call, name, files[name])),
    };
}
/** What files and directories have in common; a directory has no text. */
function entry(call, path, text) {
    const base = repositoryUrl(call);
    const kind = text === undefined ? 'dir' : 'file';
    const url = `${base}/contents/${path}?ref=${call.world.defaultBranch}`;
    const html = `https://github.com/${call.world.repository}/${kind === 'dir' ? 'tree' : 'blob'}/${call.world.defaultBranch}/${path}`;
    const sha = Buffer.from(path).toString('hex').padEnd(40, '0').slice(0, 40);
    const git = `${base}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${sha}`;
    return {
        name: path.split('/').at(-1),
        path,
        sha,
        size: Buffer.byteLength(text ?? ''),
        type: kind,
        url,
        html_url: html,
        git_url: git,
        download_url: kind === 'dir' ? null : `https://raw.githubusercontent.com/${call.world.repository}/${call.world.defaultBranch}/${path}`,
        _links: { self: url, git, html },
    };
}
function dispatch(call) {
    const refused = refuseWrite(call, 'contents');
    if (refused)
        return refused;
    const { event_type: eventType, client_payload: payload } = call.body;
    if (typeof eventType !== 'string' || eventType === '' || eventType.length > 100)
        return failure(422, 'Invalid request.');
    if (Object.keys((payload ?? {})).length > 10) {
        return failure(422, 'Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.');
    }
    if (JSON.stringify(payload ?? {}).length > 65_535)
        return failure(422, 'client_payload is too large.');
    call.world.dispatches.push({ eventType, payload });
    tick(call.world);
    return { status: 204 };
}

;// CONCATENATED MODULE: ./src/standin/routes.ts











const issues = [...commentRoutes, ...issueRoutes, ...labelRoutes, ...reactionRoutes];
const routes = compile([...actionsRoutes, ...checkRoutes, ...issues, ...repositoryRoutes]);
const belowAgents = compile(agentRoutes);
function compile(table) {
    return table.map(([method, path, answer]) => ({ method, path: new RegExp(`^${path}$`), answer }));
}
/** Answers one request; what nobody answers is a 404, as GitHub does it. */
function answer(call) {
    const log = /^\/blob\/job-logs-(\d+)\.txt$/.exec(call.path);
    if (log)
        return blob({ ...call, parts: log.slice(1) });
    if (call.path === '/user')
        return routes_user(call);
    if (call.path === '/graphql')
        return graphql(call);
    const [, agents, repository = '', below = ''] = /^(\/agents)?\/repos\/([^/]+\/[^/]+)(.*)$/.exec(call.path) ?? [];
    const known = repository === call.world.repository || (call.world.forks.includes(repository) && FORK_ROUTES.test(below));
    if (!known)
        return failure(404);
    for (const route of agents === undefined ? routes : belowAgents) {
        const found = route.method === call.method ? route.path.exec(below) : null;
        if (found)
            return route.answer({ ...call, repository, parts: found.slice(1).map((part) => decodeURIComponent(part)) });
    }
    return failure(404);
}
function routes_user(call) {
    if (call.token === null)
        return failure(401, 'Requires authentication');
    if (call.token.type === 'Bot')
        return failure(403, 'Resource not accessible by integration');
    return { status: 200, body: viewer(call, call.token.login) };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/standin/waves.ts


/** Turns of the event loop in which the client does nothing any more. */
const QUIET_TURNS = 60;
const MOST_TURNS = 100_000;
/** To be called while the client is at rest. */
function createWaves() {
    let waiting = [];
    let count = 0;
    // Questions that were sent, and those of them that have not arrived, or whose answer has not arrived as a whole.
    let sent = 0;
    let onTheWay = 0;
    const timers = new Map();
    const hook = (0,external_node_async_hooks_.createHook)({
        init: (id, type, _trigger, resource) => void (type === 'Timeout' && timers.set(id, resource)),
        destroy: (id) => void timers.delete(id),
    }).enable();
    const isWaiting = () => [...timers.values()].some((timer) => timer.hasRef());
    const mayStillAsk = () => onTheWay > 0 || isReading() || isWaiting();
    async function give() {
        while (waiting.length > 0) {
            for (let turn = 0, quiet = 0, seen = sent; turn < MOST_TURNS && quiet < QUIET_TURNS; turn += 1, seen = sent) {
                await (0,external_node_timers_promises_.setImmediate)();
                quiet = sent === seen && !mayStillAsk() ? quiet + 1 : 0;
            }
            count += 1;
            onTheWay += waiting.length;
            for (const answer of waiting.splice(0))
                answer(count);
            await (0,external_node_timers_promises_.setImmediate)();
        }
    }
    return {
        close: () => void hook.disable(),
        count: () => count,
        arrive: () => new Promise((resolve) => {
            onTheWay -= 1;
            waiting = [...waiting, resolve];
            if (waiting.length === 1)
                void give();
        }),
        fetch: async (input, init) => {
            sent += 1;
            onTheWay += 1;
            try {
                const response = await fetch(input, init);
                const whole = response.clone().arrayBuffer();
                void whole.finally(() => (onTheWay -= 1)).catch(() => { });
                return response;
            }
            catch (error) {
                onTheWay -= 1;
                throw error;
            }
        },
    };
}
/** Who reads a file may ask when it is read, and it is not read before it is closed. */
function isReading() {
    return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq') || name === 'CloseReq');
}

;// CONCATENATED MODULE: ./src/standin/standin.ts





/** Starts a stand-in GitHub on loopback: real HTTP, a state that writes change, and faults on demand. */
async function startStandin(world = {}) {
    let waves = null;
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(standin, request, response, waves).catch((error) => send(response, failure(500, String(error))));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const standin = {
        url: `http://127.0.0.1:${server.address().port}`,
        world: createWorld(world),
        requests: [],
        faults: [],
        latency: 0,
        leaves: 4_999,
        fault: (fault) => void standin.faults.push({ ...fault }),
        hold: () => (waves = createWaves()),
        close: () => new Promise((resolve) => {
            waves?.close();
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
    return standin;
}
async function serve(standin, request, response, waves) {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const text = await readAll(request);
    const wave = (await waves?.arrive()) ?? 0;
    if (standin.latency > 0)
        await new Promise((resolve) => setTimeout(resolve, standin.latency));
    const fault = takeFault(standin, method, path);
    const truth = () => answerTruly(standin, request, text);
    const result = fault ? applyFault(fault, truth) : truth();
    standin.requests.push({ method, path, status: result?.status ?? 0, wave });
    const limit = { 'x-ratelimit-remaining': String(standin.leaves) };
    if (result)
        send(response, { ...result, headers: { ...limit, ...result.headers } });
    else
        request.socket.destroy();
}
function answerTruly(standin, request, text) {
    const url = new URL(request.url ?? '/', standin.url);
    const header = request.headers.authorization;
    const known = standin.world.tokens[header?.replace(/^(token|bearer) /i, '') ?? ''];
    const isBlob = url.pathname.startsWith('/blob/');
    if (header !== undefined && !known && !isBlob)
        return failure(401);
    const body = parse(text);
    if (body === null)
        return failure(400, 'Problems parsing JSON');
    const token = header === undefined ? null : (known ?? { login: 'unknown', type: 'User', write: false });
    const { world, url: api } = standin;
    return answer({
        world,
        api,
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        body,
        token,
        repository: '',
        parts: [],
    });
}
function parse(text) {
    try {
        const value = JSON.parse(text === '' ? '{}' : text);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
function takeFault({ faults }, method, path) {
    const index = faults.findIndex((fault) => (fault.method ?? method) === method && path.search(fault.path) >= 0);
    const fault = faults[index];
    if (!fault)
        return null;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0)
        faults.splice(index, 1);
    return fault;
}
/** The faulty answer, or null when the connection is to be cut. */
function applyFault({ status, body, headers }, truth) {
    if (status === 'drop')
        return null;
    if (status === 'lost') {
        truth();
        return null;
    }
    if (status === 'html')
        return { status: 502, text: '<html><body>Unicorn!</body></html>', headers: { 'content-type': 'text/html', ...headers } };
    if (status === 'truncated') {
        const whole = truth();
        const json = JSON.stringify(whole.body);
        return {
            status: whole.status,
            text: json.slice(0, json.length / 2),
            headers: { 'content-type': 'application/json', ...headers },
        };
    }
    if (body === undefined)
        return { ...failure(status), headers };
    return { status, headers, ...(typeof body === 'string' ? { text: body } : { body }) };
}
function send(response, { status, body, text, headers }) {
    const payload = text ?? (body === undefined ? '' : JSON.stringify(body));
    const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(status, { 'x-ratelimit-limit': '5000', ...type, ...headers }).end(payload);
}
async function readAll(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/cli/demo-world.ts
/** What npm 11 printed for a project that asks for react 17 and react-dom 18, as a failed job of the runner. */
const OUTPUT = `npm error code ERESOLVE
npm error ERESOLVE unable to resolve dependency tree
npm error
npm error While resolving: storefront@1.0.0
npm error Found: react@17.0.2
npm error node_modules/react
npm error   react@"^17.0.2" from the root project
npm error
npm error Could not resolve dependency:
npm error peer react@"^18.3.1" from react-dom@18.3.1
npm error node_modules/react-dom
npm error   react-dom@"^18.3.1" from the root project
npm error
npm error Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps to accept an incorrect (and potentially broken) dependency resolution.`;
const LOG = `Current runner version: '2.336.0'
##[group]Run actions/checkout@v5
with:
  repository: octo-org/storefront
##[endgroup]
HEAD is now at 4f1c0de Add the checkout page
##[group]Run npm install
\u001b[36;1mnpm install\u001b[0m
shell: /usr/bin/bash -e {0}
##[endgroup]
${OUTPUT}
##[error]Process completed with exit code 1.
Post job cleanup.
Cleaning up orphan processes`;
const DEMO = {
    repository: 'octo-org/storefront',
    pull: 7,
    runId: 1001,
    token: 'ghs_demo',
    sha: '4f1c0de5a7b6c8d9e0f1a2b3c4d5e6f708192a3b',
};
/** One pull request whose run has one failed job. */
function demoWorld() {
    const stamped = LOG.split('\n').map((line, index) => `2026-01-05T09:58:${String(index).padStart(2, '0')}.1234567Z ${line}`);
    const { repository, runId, sha } = DEMO;
    return {
        repository,
        tokens: { [DEMO.token]: { login: 'github-actions[bot]', type: 'Bot', write: true } },
        runs: [
            {
                id: runId,
                attempt: 1,
                name: 'CI',
                path: '.github/workflows/ci.yml',
                event: 'pull_request',
                status: 'completed',
                conclusion: 'failure',
                headSha: sha,
                headBranch: 'checkout-page',
                headRepository: repository,
                actor: 'octo-dev',
                createdAt: '2026-01-05T09:57:00Z',
            },
            {
                id: 990,
                attempt: 1,
                name: 'CI',
                path: '.github/workflows/ci.yml',
                event: 'push',
                status: 'completed',
                conclusion: 'success',
                headSha: '9be2a7d1c3e4f5061728394a5b6c7d8e9f001122',
                headBranch: 'main',
                headRepository: repository,
                actor: 'octo-dev',
                createdAt: '2026-01-05T08:12:00Z',
            },
        ],
        jobs: [
            {
                id: 2001,
                runId,
                attempt: 1,
                name: 'test (ubuntu, 20)',
                status: 'completed',
                conclusion: 'failure',
                runnerName: 'GitHub Actions 2',
                startedAt: '2026-01-05T09:58:00Z',
                completedAt: '2026-01-05T09:59:00Z',
                steps: [
                    { name: 'Set up job', conclusion: 'success' },
                    { name: 'Run actions/checkout@v5', conclusion: 'success' },
                    { name: 'Run npm install', conclusion: 'failure' },
                ],
            },
        ],
        logs: { 2001: `${stamped.join('\n')}\n` },
        pulls: [
            {
                number: DEMO.pull,
                state: 'open',
                title: 'Add the checkout page',
                body: '',
                author: 'octo-dev',
                headSha: sha,
                headRef: 'checkout-page',
                headRepository: repository,
                baseRef: 'main',
                labels: [],
                files: ['package.json', 'package-lock.json'],
                createdAt: '2026-01-05T09:50:00Z',
            },
        ],
        commits: [
            { sha, message: 'Add the checkout page', author: 'octo-dev', committedAt: '2026-01-05T09:55:00Z', repository: null },
        ],
    };
}

// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/demo.ts









const demoCommand = {
    summary: 'the main job end to end, offline, against a stand-in GitHub',
    usage: 'demo',
    options: {},
    run: async (positionals, _values, terminal) => {
        if (positionals.length > 0)
            throw new errors/* UserError */.y(`demo: takes no arguments, "${positionals[0]}" is one too many`);
        const standin = await startStandin(demoWorld());
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ci-rescue-demo-'));
        try {
            const run = await runAction(standin, directory, (0,external_node_url_.fileURLToPath)(new URL(terminal.entryUrl)).replace(/cli[\\/]index\.js$/, 'index.js'));
            terminal.out(await story(standin, directory, run.text));
            return run.code === 0 && standin.world.comments.length === 1 ? command/* EXIT */.d.done : command/* EXIT */.d.fault;
        }
        finally {
            await standin.close();
            await (0,promises_.rm)(directory, { recursive: true, force: true });
        }
    },
};
/** Runs the action's own bundle as the runner does: an event file, files for outputs and summary, inputs as variables. */
async function runAction(standin, directory, bundle) {
    const { repository, runId, sha, pull } = DEMO;
    const file = (name) => (0,external_node_path_.join)(directory, name);
    const head = { sha, ref: 'checkout-page', repo: { full_name: repository } };
    const event = {
        action: 'synchronize',
        number: pull,
        pull_request: { number: pull, state: 'open', head, base: { ref: 'main', repo: { full_name: repository } }, labels: [] },
    };
    await (0,promises_.writeFile)(file('event.json'), JSON.stringify(event));
    await Promise.all(['output', 'summary', 'state', 'env', 'path'].map((name) => (0,promises_.writeFile)(file(name), '')));
    const child = (0,external_node_child_process_.spawn)(process.execPath, [bundle], {
        cwd: directory,
        env: {
            PATH: process.env['PATH'] ?? '',
            HOME: directory,
            INPUT_MODE: 'auto',
            INPUT_TOKEN: DEMO.token,
            GITHUB_ACTIONS: 'true',
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_EVENT_PATH: file('event.json'),
            GITHUB_REPOSITORY: repository,
            GITHUB_SHA: '0'.repeat(40),
            GITHUB_REF: `refs/pull/${pull}/merge`,
            GITHUB_RUN_ID: String(runId),
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_WORKFLOW: 'CI',
            GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@refs/pull/${pull}/merge`,
            GITHUB_JOB: 'ci-rescue',
            GITHUB_ACTOR: 'octo-dev',
            GITHUB_API_URL: standin.url,
            GITHUB_SERVER_URL: 'https://github.com',
            GITHUB_WORKSPACE: directory,
            RUNNER_TEMP: directory,
            RUNNER_NAME: 'GitHub Actions 3',
            GITHUB_OUTPUT: file('output'),
            GITHUB_STEP_SUMMARY: file('summary'),
            GITHUB_STATE: file('state'),
            GITHUB_ENV: file('env'),
            GITHUB_PATH: file('path'),
        },
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk.toString()));
    child.stderr.on('data', (chunk) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
    return { code, text };
}
async function story(standin, directory, said) {
    const [comment] = standin.world.comments;
    const requests = standin.requests.map(({ method, path, status }) => `  ${String(status)} ${method.padEnd(5)} ${path}`);
    const outputs = (await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'output'), 'utf8')).replace(/^(\S+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm, '  $1=$3');
    return [
        `A pull request of ${DEMO.repository} is red: job "test (ubuntu, 20)" of run ${DEMO.runId} failed.`,
        'The action ran as the runner runs it and said:',
        said.trim().replace(/^/gm, '  '),
        `\nIt made ${requests.length} requests to GitHub (a stand-in on ${standin.url}):`,
        ...requests,
        `\nIts outputs:\n${outputs.trimEnd()}`,
        `\nThe comment on pull request ${DEMO.pull}:\n`,
        comment ? comment.body : '(none: this is a fault)',
        '\nSee more: ci-rescue explain <your log>, ci-rescue patterns list, ci-rescue --help\n',
    ].join('\n');
}


/***/ })

};
