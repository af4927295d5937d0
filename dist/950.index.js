export const id = 950;
export const ids = [950];
export const modules = {

/***/ 7950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./src/github/client.ts



const TIMEOUT = 30_000;
const LONGEST_WAIT_SECONDS = 60;
/** An Octokit that retries what may be retried, waits through short rate limits, and counts what it sends. */
function createClient(options) {
    const { token, apiUrl, log, retries = 2 } = options;
    const sleep = options.sleep ?? wait;
    const debug = (message) => log.debug(message);
    let requests = 0;
    let remaining = null;
    const send = options.fetch ?? globalThis.fetch;
    async function countingFetch(input, init) {
        requests += 1;
        const response = await send(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) });
        if (response.redirected)
            requests += 1;
        const left = response.headers.get('x-ratelimit-remaining');
        if (left !== null && left !== '')
            remaining = Number(left);
        return response;
    }
    async function mayWait(retryAfter, request, _octokit, tries) {
        const worth = request.method === 'GET' && retryAfter <= LONGEST_WAIT_SECONDS && tries < 1;
        log.warning(`GitHub's rate limit: ${request.method} ${request.url}, free in ${retryAfter} s${worth ? ', waiting' : ', giving up'}`);
        if (worth)
            await sleep(retryAfter * 1000);
        return worth;
    }
    const octokit = new (dist_src/* Octokit */.E.plugin(pacing, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        ...(token === '' ? {} : { auth: token }),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'ci-rescue',
        pause: sleep,
        log: { debug, info: debug, warn: debug, error: debug },
        request: { fetch: countingFetch },
        // The plugins wait by themselves; both are told not to, because `pacing` and `mayWait` do, with our injected sleep.
        retry: { retries, retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: { ...unpaced, retryAfterBaseValue: 0, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    });
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = '2022-11-28';
        // A copy for each request: Octokit shares this object, and the retries leave their count in it, which the next request would wait for.
        // A POST is not idempotent: one whose answer was lost may have happened. Look first, then post again.
        request.request = { ...request.request, ...(request.method === 'POST' ? { retries: 0 } : {}) };
    });
    return { octokit, fetch: countingFetch, sleep, retries, requestCount: () => requests, remaining: () => remaining };
}
/** Waits before each further try of a request: 1 s, then 4 s, then 9 s. Registered first, so that it runs inside the retries. */
function pacing(octokit, options) {
    const pause = options.pause;
    octokit.hook.before('request', async (request) => {
        const tries = Number(request.request.retryCount ?? 0);
        if (tries > 0)
            await pause(tries * tries * 1000);
    });
}
/**
 * The plugin spaces writes by 1 to 3 seconds, and lets every read wait for some timers. A run of ours makes a handful of requests, far below
 * GitHub's limits, and need not wait: what is kept of the plugin is what it does about a rate limit.
 */
const limiter = { schedule: (_options, work, ...given) => work(...given) };
const group = { key: () => limiter };
const unpaced = { global: group, write: group, notifications: group };
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

;// CONCATENATED MODULE: ./src/github/failure.ts
const REASONS = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    410: 'gone',
    422: 'invalid',
    429: 'rate-limited',
};
/** The failure as a value. Status 0 means that no answer came. */
function failed(status, message, headers = {}) {
    const limited = status === 403 &&
        (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message));
    const reason = limited ? 'rate-limited' : (REASONS[status] ?? 'unavailable');
    return { ok: false, status, reason, message };
}
/** Whatever a request threw, as a value. */
function failedBy(error) {
    const { status, message, headers } = describe(error);
    // An error page is no message for people.
    return failed(status, /^\s*</.test(message) ? `GitHub answered ${status} with a page instead of data` : message, headers);
}
/** Octokit gives network faults the status 500, but no response. */
function describe(error) {
    if (!(error instanceof Error))
        return { status: 0, message: String(error) };
    const { status, message, response } = error;
    return response ? { status, message, headers: response.headers } : { status: 0, message };
}

;// CONCATENATED MODULE: ./src/github/mapping.ts
/** The fields of an object; none when it is something else. */
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A list; empty when it is something else. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A text; empty when it is something else. */
function mapping_text(value) {
    return typeof value === 'string' ? value : '';
}
/** A text that is not empty, or null. */
function textOrNull(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** A number; 0 when it is something else. Integers above 2^53 arrive as BigInt. */
function number(value) {
    const result = typeof value === 'bigint' ? Number(value) : value;
    return typeof result === 'number' && Number.isFinite(result) ? result : 0;
}
/** The login of a user object; empty when there is none. */
function login(user) {
    return mapping_text(fields(user).login);
}
function toRun(value) {
    const run = fields(value);
    const head = fields(run.head_repository);
    const commit = fields(run.head_commit);
    return {
        id: number(run.id),
        attempt: number(run.run_attempt) || 1,
        name: mapping_text(run.name),
        path: mapping_text(run.path).replace(/@.*$/, ''),
        event: mapping_text(run.event),
        status: mapping_text(run.status),
        conclusion: textOrNull(run.conclusion),
        headSha: mapping_text(run.head_sha),
        headBranch: mapping_text(run.head_branch),
        headRepository: textOrNull(head.full_name) === null ? null : { fullName: mapping_text(head.full_name), owner: login(head.owner) },
        pullRequests: list(run.pull_requests).map((pull) => {
            return { number: number(fields(pull).number), headSha: mapping_text(fields(fields(pull).head).sha) };
        }),
        htmlUrl: mapping_text(run.html_url),
        actor: login(run.triggering_actor) || login(run.actor),
        headCommitMessage: mapping_text(commit.message),
        headCommitAuthor: mapping_text(fields(commit.author).name),
        headCommitAt: textOrNull(commit.timestamp),
        createdAt: mapping_text(run.created_at),
        startedAt: mapping_text(run.run_started_at) || mapping_text(run.created_at),
        updatedAt: mapping_text(run.updated_at),
    };
}
function toJob(value) {
    const job = fields(value);
    const checkRun = /\/(\d+)$/.exec(mapping_text(job.check_run_url));
    return {
        id: number(job.id),
        runId: number(job.run_id),
        attempt: number(job.run_attempt) || 1,
        name: mapping_text(job.name),
        workflow: textOrNull(job.workflow_name),
        status: mapping_text(job.status),
        conclusion: textOrNull(job.conclusion),
        headSha: mapping_text(job.head_sha),
        htmlUrl: mapping_text(job.html_url),
        checkRunId: checkRun ? Number(checkRun[1]) : null,
        runnerName: textOrNull(job.runner_name),
        startedAt: textOrNull(job.started_at),
        completedAt: textOrNull(job.completed_at),
        steps: list(job.steps).map(toStep),
    };
}
function toStep(value) {
    const step = fields(value);
    return {
        name: mapping_text(step.name),
        number: number(step.number),
        status: mapping_text(step.status),
        conclusion: textOrNull(step.conclusion),
        startedAt: textOrNull(step.started_at),
        completedAt: textOrNull(step.completed_at),
    };
}
function toPullRequest(value) {
    const pull = fields(value);
    const head = fields(pull.head);
    const base = fields(pull.base);
    return {
        number: number(pull.number),
        state: pull.state === 'closed' ? 'closed' : 'open',
        headSha: mapping_text(head.sha),
        headRef: mapping_text(head.ref),
        headRepository: textOrNull(fields(head.repo).full_name),
        baseRef: mapping_text(base.ref),
        baseRepository: mapping_text(fields(base.repo).full_name),
        labels: list(pull.labels).map((label) => mapping_text(fields(label).name)),
        author: login(pull.user),
        comments: typeof pull.comments === 'number' ? pull.comments : null,
        createdAt: mapping_text(pull.created_at),
        htmlUrl: mapping_text(pull.html_url),
    };
}
function toComment(value) {
    const comment = fields(value);
    return {
        id: number(comment.id),
        nodeId: mapping_text(comment.node_id),
        body: mapping_text(comment.body),
        author: login(comment.user),
        authorType: mapping_text(fields(comment.user).type),
        url: mapping_text(comment.html_url),
        createdAt: mapping_text(comment.created_at),
        updatedAt: mapping_text(comment.updated_at),
        // GitHub says `null` of a comment that everybody sees; servers that are older say nothing.
        minimized: typeof comment.minimized === 'object' && comment.minimized !== null,
        eyes: comment.reactions === undefined ? null : number(fields(comment.reactions).eyes),
    };
}
/** A comment of a list over all issues, which names its issue by address only. */
function toPlacedComment(value) {
    return { ...toComment(value), pull: Number(/\/(\d+)$/.exec(mapping_text(fields(value).issue_url))?.[1] ?? 0) };
}
/** Who reacted, with what, and when. */
function toReaction(value) {
    const reaction = fields(value);
    return { login: login(reaction.user), content: mapping_text(reaction.content), at: mapping_text(reaction.created_at) };
}
const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** A user's role. One that an organisation made itself counts as what it is based on. */
function toRole(value) {
    const { role_name: role, permission } = fields(value);
    return [role, permission].find((name) => ROLES.includes(mapping_text(name))) ?? 'none';
}
function toFileName(value) {
    return mapping_text(fields(value).filename);
}
function toAnnotation(value) {
    const annotation = fields(value);
    return {
        path: mapping_text(annotation.path),
        startLine: number(annotation.start_line),
        level: mapping_text(annotation.annotation_level),
        title: mapping_text(annotation.title),
        message: mapping_text(annotation.message),
    };
}
function toCommit(value) {
    const commit = fields(fields(value).commit);
    return {
        message: mapping_text(commit.message),
        author: login(fields(value).author) || mapping_text(fields(commit.author).name),
        login: login(fields(value).author) || null,
        committedAt: textOrNull(fields(commit.committer).date),
    };
}
/** A file's text, or null when the answer is no file or one too large to come with its content. */
function toFileText(value) {
    const file = fields(value);
    if (file.type !== 'file' || file.encoding !== 'base64' || typeof file.content !== 'string')
        return null;
    return Buffer.from(file.content, 'base64').toString('utf8');
}
/** Paths of the files in a directory's listing, or null when the answer is none. */
function toFilePaths(value) {
    if (!Array.isArray(value))
        return null;
    return value.map(fields).flatMap((entry) => (entry.type === 'file' ? [mapping_text(entry.path)] : []));
}

;// CONCATENATED MODULE: ./src/github/request.ts


/** One object; an answer that is none (an error page with status 200, JSON cut short) counts as no answer. */
function read(client, route, map) {
    return ask(client, `GET ${route}`, { map, kind: 'JSON object' });
}
/** A request that answers with one object, of the kind that is named. */
async function ask(client, route, { parameters, map, kind }) {
    try {
        const { data } = await client.octokit.request(route, parameters);
        return Object.keys(fields(data)).length > 0
            ? { ok: true, value: map(data) }
            : failed(0, `GitHub answered with something that is no ${kind}`);
    }
    catch (error) {
        return failedBy(error);
    }
}
/** A write whose answer says nothing. */
async function send(client, route, parameters = {}) {
    try {
        await client.octokit.request(route, parameters);
        return { ok: true, value: null };
    }
    catch (error) {
        return failedBy(error);
    }
}
/** One page of a list, asked for as it stands in the route; `envelope` names the field that holds it. */
async function readPage(client, route, map, envelope) {
    try {
        const { data } = await client.octokit.request(`GET ${route}`);
        const items = envelope === undefined ? data : fields(data)[envelope];
        return Array.isArray(items)
            ? { ok: true, value: items.map(map) }
            : failed(0, 'GitHub answered with something that is no list');
    }
    catch (error) {
        return failedBy(error);
    }
}

;// CONCATENATED MODULE: ./src/github/labels.ts

/** Puts labels on a PR or an issue; there is nothing to ask for where there are none. */
async function addLabels(client, route, labels) {
    return labels.length === 0 ? { ok: true, value: null } : send(client, `POST ${route}`, { labels });
}
/** Takes a label off. One that is not there is as good; a PR or an issue that is not there is not. */
async function removeLabel(client, route, label) {
    const answer = await send(client, `DELETE ${route}/${encodeURIComponent(label)}`);
    const wasAbsent = !answer.ok && answer.status === 404 && /label does not exist/i.test(answer.message);
    return wasAbsent ? { ok: true, value: null } : answer;
}

;// CONCATENATED MODULE: ./src/github/agents.ts


/** Starts a task. Both refs name an open PR whose head is then committed to; one alone is where a branch of its own begins. */
function startTask(client, route, task) {
    const { prompt, model, headRef, baseRef, createPull } = task;
    const refs = baseRef === null ? { base_ref: headRef } : { head_ref: headRef, base_ref: baseRef };
    const parameters = { prompt, ...(model === '' ? {} : { model }), ...refs, create_pull_request: createPull };
    return ask(client, `POST ${route}`, { parameters, map: toTask, kind: 'task' });
}
/** One task as it stands. */
function readTask(client, route, id) {
    return read(client, `${route}/${encodeURIComponent(id)}`, toTask);
}
/** The newest tasks of a repository. */
function listTasks(client, route) {
    return readPage(client, `${route}?sort=created_at&direction=desc&per_page=100`, toTask, 'tasks');
}
/** What a new issue has to say so that an agent works on it. */
function agents_assign(repository, { assignee, baseBranch, instructions, model }) {
    const told = { base_branch: baseBranch, custom_instructions: instructions, ...(model === '' ? {} : { model }) };
    return { assignees: [assignee], agent_assignment: { target_repo: repository, ...told } };
}
/** What a task has made is told as soon as it is there. */
function refOf(artifacts, kind) {
    const refs = list(artifacts).map((artifact) => mapping_text(fields(fields(artifact).data)[kind]));
    return refs.find((ref) => ref !== '') ?? '';
}
function toTask(value) {
    const task = fields(value);
    return {
        id: mapping_text(task.id),
        url: mapping_text(task.html_url) || mapping_text(task.url),
        state: mapping_text(task.state),
        name: mapping_text(task.name),
        branch: refOf(task.artifacts, 'head_ref'),
        base: refOf(task.artifacts, 'base_ref'),
        createdAt: mapping_text(task.created_at),
        updatedAt: mapping_text(task.updated_at) || mapping_text(task.created_at),
    };
}

// EXTERNAL MODULE: ./src/external-check.ts
var external_check = __webpack_require__(5301);
;// CONCATENATED MODULE: ./src/github/checks.ts



/** Failed checks and commit statuses of a commit, read as their events are; what one of the two does not tell the other may. */
async function readFailedChecks(client, route) {
    const [runs, statuses] = await Promise.all([
        readPage(client, `${route}/check-runs?filter=latest&status=completed&per_page=100`, asIs, 'check_runs'),
        readPage(client, `${route}/status?per_page=100`, asIs, 'statuses'),
    ]);
    if (!runs.ok && !statuses.ok)
        return runs;
    const sha = decodeURIComponent(route.slice(route.lastIndexOf('/') + 1));
    const read = [
        ...(runs.ok ? runs.value.map((check_run) => (0,external_check/* readCheck */.jc)('check_run', { check_run })) : []),
        ...(statuses.ok ? statuses.value.map((status) => (0,external_check/* readCheck */.jc)('status', { ...fields(status), sha })) : []),
    ];
    return { ok: true, value: read.flatMap((check) => (check.kind === 'check' && (0,external_check/* isFailure */.N6)(check.conclusion) ? [check] : [])) };
}
function asIs(value) {
    return value;
}

;// CONCATENATED MODULE: ./src/github/log.ts

const DOWNLOAD_TIMEOUT = 120_000;
/** Downloads a job's log. The link lives for a minute, so each try asks for a new one. */
async function downloadLog(client, route, sink) {
    for (let tries = 0;; tries += 1) {
        const { result, fromStorage } = await tryDownload(client, route, sink);
        // Octokit has already repeated its own part; a failed storage is ours to repeat.
        if (result.ok || result.reason !== 'unavailable' || !fromStorage || tries >= client.retries)
            return result;
        await client.sleep((tries + 1) * 1000);
    }
}
async function tryDownload(client, route, sink) {
    let fromStorage = false;
    try {
        const answer = await client.octokit.request(`GET ${route}`, {
            request: { redirect: 'manual', parseSuccessResponseBody: false },
        });
        const location = answer.headers.location;
        // Some servers send the log itself.
        if (location === undefined)
            return { result: await drain(answer.data, sink), fromStorage };
        fromStorage = true;
        await answer.data?.cancel();
        // A fresh request without headers: the storage refuses GitHub's token, and must not learn it.
        const response = await client.fetch(new URL(location, answer.url), { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
        if (response.ok)
            return { result: await drain(response.body, sink), fromStorage };
        await response.body?.cancel();
        return { result: failed(response.status, `the log's storage answered ${response.status}`), fromStorage };
    }
    catch (error) {
        return { result: failedBy(error), fromStorage };
    }
}
async function drain(body, newSink) {
    const sink = newSink();
    for await (const chunk of body ?? [])
        sink.feed(chunk);
    return { ok: true, value: sink.end() };
}

;// CONCATENATED MODULE: ./src/github/graphql.ts


/** What GraphQL calls an error, as the status that REST would give; what is not named here is the query's own fault. */
const STATUS = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    SERVICE_UNAVAILABLE: 503,
};
/** Puts one document to GraphQL (on an Enterprise Server beside the REST API, at `/api/graphql`). Nothing is repeated here. */
async function askGraphql(client, document, variables) {
    try {
        return { ok: true, value: { data: await client.octokit.graphql(document, variables), errors: [] } };
    }
    catch (error) {
        const { data, errors } = errorsOf(error);
        if (errors.length === 0)
            return failedBy(error);
        return errors.some(({ type }) => type === 'RATE_LIMITED') ? failedWith(errors) : { ok: true, value: { data, errors } };
    }
}
/** The failure that GraphQL's errors amount to. */
function failedWith(errors) {
    const type = errors.map((error) => error.type).find((name) => STATUS[name] !== undefined) ?? '';
    const status = errors.length === 0 ? 0 : (STATUS[type] ?? 422);
    return failed(status, errors.map(({ message }) => message).join('; ') || 'GraphQL answered without what was asked for');
}
/** Errors in an answer with status 200: Octokit throws them beside the data, its rate limiter inside the whole answer. */
function errorsOf(error) {
    const thrown = error instanceof Error ? { ...error } : {};
    const { data, errors } = thrown.errors === undefined ? fields(thrown.data) : thrown;
    return {
        data,
        errors: list(errors).map((one) => {
            return { message: mapping_text(fields(one).message), type: mapping_text(fields(one).type), path: list(fields(one).path) };
        }),
    };
}
const MINIMIZE_COMMENT = `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment {
      isMinimized
    }
  }
}`;
/** Folds a comment away as outdated; REST has no word for it. */
async function minimizeComment(client, id) {
    const answer = await askGraphql(client, MINIMIZE_COMMENT, { id });
    if (!answer.ok)
        return answer;
    const { minimizedComment } = fields(fields(answer.value.data).minimizeComment);
    return fields(minimizedComment).isMinimized === true ? { ok: true, value: null } : failedWith(answer.value.errors);
}

;// CONCATENATED MODULE: ./src/github/pages.ts


const PAGE_SIZE = 100;
const AT_ONCE = 4;
/** All pages of a list: the first, then (where it tells the last) up to four at once, else one after the other. */
async function listPages(client, route, options = {}) {
    const { maxPages = 50 } = options;
    const items = [];
    let next = 1;
    let width = 1;
    let more = true;
    while (more && next <= maxPages) {
        const numbers = Array.from({ length: Math.min(width, maxPages - next + 1) }, (_, index) => next + index);
        const pages = await Promise.all(numbers.map((number) => fetchPage(client, route, number, options)));
        for (const page of pages) {
            if (!page.ok)
                return { items, complete: false, failure: page };
            items.push(...page.value.items);
            more = page.value.next;
            next += 1;
            width = Math.max(1, Math.min(AT_ONCE, (page.value.last ?? 0) - next + 1));
        }
    }
    return { items, complete: !more, failure: null };
}
/** A list that is of use only when it is whole, as a value of our type. */
async function listAll(client, route, map, options) {
    const listing = await listPages(client, route, options);
    return listing.failure ?? { ok: true, value: listing.items.map(map) };
}
/** One page of a list, 100 items. */
async function fetchPage(client, route, page, { query, envelope } = {}) {
    try {
        const search = new URLSearchParams({ ...query, per_page: String(PAGE_SIZE), page: String(page) });
        const { data, headers } = await client.octokit.request(`GET ${route}?${search}`);
        const items = envelope === undefined ? data : fields(data)[envelope];
        if (!Array.isArray(items))
            return failed(0, 'GitHub answered with something that is no list');
        const last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers.link ?? '');
        return { ok: true, value: { items, next: /rel="next"/.test(headers.link ?? ''), last: last ? Number(last[1]) : null } };
    }
    catch (error) {
        return failedBy(error);
    }
}

;// CONCATENATED MODULE: ./src/github/issues.ts



/** Who marks more issues than that with one label is not us. */
const MOST_PAGES = 5;
/** Open issues with a label. GitHub lists pull requests among them. */
async function listIssues(client, route, label) {
    const query = { state: 'open', labels: label };
    const listed = await listAll(client, route, (item) => item, { query, maxPages: MOST_PAGES });
    if (!listed.ok)
        return listed;
    return { ok: true, value: listed.value.filter((item) => fields(item).pull_request === undefined).map(toIssue) };
}
/** Opens an issue. A label that does not exist yet is made by it. */
function createIssue(client, route, issue) {
    return writeIssue(client, `POST ${route}`, issue);
}
/** Writes title and text of an issue anew. */
function updateIssue(client, route, issue) {
    return writeIssue(client, `PATCH ${route}`, issue);
}
/** Closes first: should the comment be refused, or its answer be lost, nobody comes back and says it twice. */
async function closeIssue(client, route, comment) {
    const closed = await writeIssue(client, `PATCH ${route}`, { state: 'closed', state_reason: 'completed' });
    if (!closed.ok)
        return closed;
    const said = await send(client, `POST ${route}/comments`, { body: comment });
    if (!said.ok)
        client.octokit.log.debug(`Issue ${closed.value.number} was closed without a word (${said.message})`);
    return { ok: true, value: null };
}
function writeIssue(client, route, parameters) {
    return ask(client, route, { parameters, map: toIssue, kind: 'issue' });
}
function toIssue(value) {
    const issue = fields(value);
    return {
        number: number(issue.number),
        title: mapping_text(issue.title),
        body: mapping_text(issue.body),
        author: login(issue.user),
        authorType: mapping_text(fields(issue.user).type),
        // GitHub's old answers name labels by a bare text.
        labels: list(issue.labels).map((label) => (typeof label === 'string' ? label : mapping_text(fields(label).name))),
        assignees: list(issue.assignees).map(login),
        url: mapping_text(issue.html_url),
    };
}

;// CONCATENATED MODULE: ./src/github/open-pulls.ts



const open_pulls_MOST_PAGES = 50;
const OPEN_PULLS = `query OpenPulls($owner: String!, $name: String!, $after: String) {
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
async function readOpenPulls(client, repository, route) {
    const queried = await queryOpenPulls(client, repository);
    if (queried.ok)
        return queried;
    client.octokit.log.debug(`GraphQL does not list the open pull requests (${queried.message}); REST does, without their checks`);
    const listed = await listAll(client, route, toPullRequest, { query: { state: 'open' }, maxPages: open_pulls_MOST_PAGES });
    // A PR that is opened while pages are read moves another onto the next page as well.
    return listed.ok ? { ok: true, value: unique(listed.value.map((pull) => ({ ...pull, checks: 'unknown' }))) } : listed;
}
function unique(pulls) {
    return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}
async function queryOpenPulls(client, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const pulls = [];
    let after = null;
    for (let count = 0; count < open_pulls_MOST_PAGES; count += 1) {
        const answer = await askTwice(client, { owner, name, after });
        if (!answer.ok)
            return answer;
        const page = toPage(answer.value, repository);
        if (page === null)
            return failedWith(answer.value.errors);
        pulls.push(...page.pulls);
        after = page.after;
        if (after === null)
            break;
    }
    return { ok: true, value: unique(pulls) };
}
/** A query is a POST that changes nothing: unlike the other POSTs it may be repeated. */
async function askTwice(client, variables) {
    const answer = await askGraphql(client, OPEN_PULLS, variables);
    if (answer.ok || answer.reason !== 'unavailable' || client.retries === 0)
        return answer;
    await client.sleep(1000);
    return askGraphql(client, OPEN_PULLS, variables);
}
/** A page that lacks anything but the checks is of no use: null. */
function toPage({ data, errors }, repository) {
    const { nodes, pageInfo } = fields(fields(fields(data).repository).pullRequests);
    const { hasNextPage, endCursor } = fields(pageInfo);
    if (!Array.isArray(nodes) || typeof hasNextPage !== 'boolean')
        return null;
    if (hasNextPage && textOrNull(endCursor) === null)
        return null;
    const pulls = nodes.flatMap((node, index) => toOpenPull(node, repository, isConcerned(errors, index)) ?? []);
    return pulls.length === nodes.length ? { pulls, after: hasNextPage ? mapping_text(endCursor) : null } : null;
}
/** Whether an error is about a PR, something in it, or something it is in. */
function isConcerned(errors, index) {
    const place = ['repository', 'pullRequests', 'nodes', index];
    return errors.some(({ path }) => place.every((step, depth) => depth >= path.length || path[depth] === step));
}
function toOpenPull(node, repository, isFaulty) {
    const pull = fields(node);
    const labels = fields(pull.labels).nodes;
    const names = [pull.url, pull.createdAt, pull.headRefName, pull.headRefOid, pull.baseRefName];
    if (number(pull.number) === 0 || names.some((name) => textOrNull(name) === null) || !Array.isArray(labels))
        return null;
    const { totalCount } = fields(pull.comments);
    return {
        number: number(pull.number),
        state: 'open',
        headSha: mapping_text(pull.headRefOid),
        headRef: mapping_text(pull.headRefName),
        headRepository: textOrNull(fields(pull.headRepository).nameWithOwner),
        baseRef: mapping_text(pull.baseRefName),
        baseRepository: mapping_text(fields(pull.baseRepository).nameWithOwner) || repository,
        labels: labels.map((label) => mapping_text(fields(label).name)),
        author: toAuthor(pull.author),
        comments: typeof totalCount === 'number' ? totalCount : null,
        createdAt: mapping_text(pull.createdAt),
        htmlUrl: mapping_text(pull.url),
        checks: toChecks(pull.commits, isFaulty),
    };
}
/** The login as REST has it: bots' end in `[bot]`, and who deleted his account is `ghost`. */
function toAuthor(author) {
    const name = login(author);
    if (name === '')
        return 'ghost';
    return fields(author)['__typename'] === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name;
}
const CHECKS = {
    SUCCESS: 'success',
    FAILURE: 'failure',
    ERROR: 'failure',
    PENDING: 'pending',
    EXPECTED: 'pending',
};
/** No rollup means that the commit has no checks, or that we may not see them. */
function toChecks(commits, isFaulty) {
    const rollup = fields(fields(list(fields(commits).nodes)[0]).commit).statusCheckRollup;
    if (rollup === null && !isFaulty)
        return 'none';
    return CHECKS[mapping_text(fields(rollup).state)] ?? 'unknown';
}

;// CONCATENATED MODULE: ./src/github/timeline.ts


const timeline_MOST_PAGES = 50;
/**
 * What happened at or after a time, oldest first. GitHub shows the oldest first and knows no `since`: the first page tells how many there are,
 * and the others are read from the last one backwards, until one begins before that time.
 */
async function readTimeline(client, route, since) {
    const start = Date.parse(since);
    const first = await fetchPage(client, route, 1);
    if (!first.ok)
        return first;
    const { items, next, last } = first.value;
    if (!next)
        return { ok: true, value: timeline_select(items.flatMap(toEvent), start) };
    if (last === null) {
        const { items: all, failure } = await listPages(client, route, { maxPages: timeline_MOST_PAGES });
        return failure ?? { ok: true, value: timeline_select(all.flatMap(toEvent), start) };
    }
    let events = [];
    for (let page = last, count = 1; count < timeline_MOST_PAGES; page -= 1, count += 1) {
        const answer = page <= 1 ? first : await fetchPage(client, route, page);
        if (!answer.ok)
            return answer;
        const older = answer.value.items.flatMap(toEvent);
        events = [...older, ...events];
        if (page <= 1 || older.some((event) => isBefore(event, start)))
            break;
    }
    return { ok: true, value: timeline_select(events, start) };
}
/** A commit may be much older than its place in the timeline: it tells nothing about its neighbours. */
function isBefore({ event, at }, start) {
    return event !== 'committed' && Date.parse(at) < start;
}
function timeline_select(events, start) {
    return events.filter(({ at }) => !(Date.parse(at) < start)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/** None for what has no time, such as comments on lines: their review has one. */
function toEvent(value) {
    const item = fields(value);
    const event = mapping_text(item.event);
    const isCommit = event === 'committed';
    const at = isCommit ? mapping_text(fields(item.committer).date) : mapping_text(item.created_at) || mapping_text(item.submitted_at);
    if (Number.isNaN(Date.parse(at)))
        return [];
    const actor = isCommit ? mapping_text(fields(item.author).name) : login(item.actor) || login(item.user);
    const body = isCommit ? mapping_text(item.message) : mapping_text(item.body);
    return [{ event, actor, at, body, sha: textOrNull(item.sha) ?? textOrNull(item.commit_id), url: mapping_text(item.html_url) }];
}

;// CONCATENATED MODULE: ./src/github/workflows.ts


/** Starts a workflow and asks for the run that this makes. An Enterprise Server refuses to be asked, so it is asked again without. */
async function startWorkflow(client, route, workflow) {
    const { ref, inputs } = workflow;
    const answer = await start(client, route, { ref, inputs, return_run_details: true });
    const isUnknown = !answer.ok && answer.status === 422 && answer.message.includes('return_run_details');
    return isUnknown ? start(client, route, { ref, inputs }) : answer;
}
async function start(client, route, parameters) {
    try {
        const { data } = await client.octokit.request(`POST ${route}`, parameters);
        const { workflow_run_id: id, html_url: url } = fields(data);
        return { ok: true, value: { runId: number(id) || null, url: mapping_text(url) } };
    }
    catch (error) {
        return failedBy(error);
    }
}

;// CONCATENATED MODULE: ./src/github.ts














const WORKFLOW_BOT = { login: 'github-actions[bot]', type: 'Bot' };
/** The adapter to GitHub's API (github.com or an Enterprise Server), bound to one repository and one token. Nothing in it throws. */
function createGitHub(options) {
    const client = createClient(options);
    const base = repositoryPath(options.repository);
    const actions = `${base}/actions`;
    const tasks = `/agents${base}/tasks`;
    let viewer = null;
    return {
        repository: options.repository,
        run: (id) => read(client, `${actions}/runs/${id}`, toRun),
        jobs: (runId, attempt) => {
            const route = attempt === undefined ? `${actions}/runs/${runId}/jobs` : `${actions}/runs/${runId}/attempts/${attempt}/jobs`;
            return listAll(client, route, toJob, { envelope: 'jobs' });
        },
        job: (id) => read(client, `${actions}/jobs/${id}`, toJob),
        jobLog: (id, sink) => downloadLog(client, `${actions}/jobs/${id}/logs`, sink),
        annotations: (checkRunId) => listAll(client, `${base}/check-runs/${checkRunId}/annotations`, toAnnotation),
        failedChecks: (sha) => readFailedChecks(client, `${base}/commits/${encodeURIComponent(sha)}`),
        pull: (number) => read(client, `${base}/pulls/${number}`, toPullRequest),
        pullsByHead: (head) => listAll(client, `${base}/pulls`, toPullRequest, { query: { state: 'open', head } }),
        pullsInto: (branch) => {
            const query = `state=all&base=${encodeURIComponent(branch)}&sort=updated&direction=desc&per_page=30`;
            return readPage(client, `${base}/pulls?${query}`, toPullRequest);
        },
        pullsOfCommit: (sha, repository = options.repository) => listAll(client, `${repositoryPath(repository)}/commits/${encodeURIComponent(sha)}/pulls`, toPullRequest),
        changedFiles: (pull) => readPage(client, `${base}/pulls/${pull}/files?per_page=100`, toFileName),
        workflowRuns: (path, branch) => {
            const query = branch === undefined ? '' : `&branch=${encodeURIComponent(branch)}`;
            return readPage(client, `${actions}/workflows/${encodeURIComponent(fileName(path))}/runs?per_page=30${query}`, toRun, 'workflow_runs');
        },
        runs: (filter) => listRuns(client, `${actions}/runs`, filter),
        openPulls: () => readOpenPulls(client, options.repository, `${base}/pulls`),
        timeline: (pull, since) => readTimeline(client, `${base}/issues/${pull}/timeline`, since),
        reactions: (id) => listAll(client, `${base}/issues/comments/${id}/reactions`, toReaction),
        react: (id, content) => send(client, `POST ${base}/issues/comments/${id}/reactions`, { content }),
        addLabels: (issue, labels) => addLabels(client, `${base}/issues/${issue}/labels`, labels),
        removeLabel: (issue, label) => removeLabel(client, `${base}/issues/${issue}/labels`, label),
        role: (login) => read(client, `${base}/collaborators/${encodeURIComponent(login)}/permission`, toRole),
        commit: (sha) => read(client, `${base}/commits/${encodeURIComponent(sha)}`, toCommit),
        comments: (thread, search) => searchComments(client, `${base}${listPath(thread)}`, search),
        recentComments: () => readPage(client, `${base}/issues/comments?sort=updated&direction=desc&per_page=100`, toPlacedComment),
        comment: (thread, id) => read(client, `${base}${itemPath(thread, id)}`, toComment),
        createComment: (thread, body) => writeComment(client, `POST ${base}${listPath(thread)}`, body),
        updateComment: (thread, id, body) => writeComment(client, `PATCH ${base}${itemPath(thread, id)}`, body),
        deleteComment: (thread, id) => send(client, `DELETE ${base}${itemPath(thread, id)}`),
        minimizeComment: (nodeId) => minimizeComment(client, nodeId),
        issues: (label) => listIssues(client, `${base}/issues`, label),
        createIssue: ({ assignment, ...issue }) => createIssue(client, `${base}/issues`, { ...issue, ...(assignment && agents_assign(options.repository, assignment)) }),
        updateIssue: (number, issue) => updateIssue(client, `${base}/issues/${number}`, issue),
        closeIssue: (number, comment) => closeIssue(client, `${base}/issues/${number}`, comment),
        defaultBranch: () => read(client, base, (repository) => mapping_text(fields(repository).default_branch)),
        dispatch: (eventType, payload) => send(client, `POST ${base}/dispatches`, { event_type: eventType, client_payload: payload }),
        startTask: (task) => startTask(client, tasks, task),
        task: (id) => readTask(client, tasks, id),
        tasks: () => listTasks(client, tasks),
        startWorkflow: (workflow) => startWorkflow(client, `${actions}/workflows/${encodeURIComponent(fileName(workflow.file))}/dispatches`, workflow),
        rerunFailedJobs: (runId) => send(client, `POST ${actions}/runs/${runId}/rerun-failed-jobs`),
        file: (path, ref) => readContents(client, `${base}/contents`, { path, ref, map: toFileText }),
        directory: (path) => readContents(client, `${base}/contents`, { path, map: toFilePaths }),
        viewer: () => (viewer ??= whoAmI(client, options)),
        requestCount: client.requestCount,
        remaining: client.remaining,
    };
}
function repositoryPath(repository) {
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
function listPath(thread) {
    return thread.kind === 'pull' ? `/issues/${thread.number}/comments` : `/commits/${encodeURIComponent(thread.sha)}/comments`;
}
function itemPath(thread, id) {
    return thread.kind === 'pull' ? `/issues/comments/${id}` : `/comments/${id}`;
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function writeComment(client, route, body) {
    return ask(client, route, { parameters: { body }, map: toComment, kind: 'comment' });
}
/** GitHub gives at most 1,000 runs of a search. A run that began while pages were read may have moved one onto the next page too. */
async function listRuns(client, route, { headSha, status, since }) {
    const query = {
        ...(headSha === undefined ? {} : { head_sha: headSha }),
        ...(status === undefined ? {} : { status }),
        ...(since === undefined ? {} : { created: `>=${since}` }),
    };
    const runs = await listAll(client, route, toRun, { query, envelope: 'workflow_runs', maxPages: 10 });
    return runs.ok ? { ok: true, value: [...new Map(runs.value.map((run) => [run.id, run])).values()] } : runs;
}
async function searchComments(client, route, { since, maxPages } = {}) {
    const { items, complete, failure } = await listPages(client, route, { maxPages, query: since === undefined ? {} : { since } });
    // Commit comments know no `since`.
    const start = since === undefined ? -Infinity : Date.parse(since);
    const comments = items.map(toComment).filter((comment) => !(Date.parse(comment.updatedAt) < start));
    return { comments: comments.sort((a, b) => a.id - b.id), complete, failure: failure?.message ?? null };
}
async function readContents(client, route, { path, ref, map }) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    // The URL would be shortened and name something else than a file of this repository.
    if (segments.includes('..'))
        return failed(404, `${path} leads out of the repository`);
    const search = ref === undefined ? '' : `?${new URLSearchParams({ ref })}`;
    try {
        const { data } = await client.octokit.request(`GET ${[route, ...segments.map(encodeURIComponent)].join('/')}${search}`);
        const value = map(data);
        return value === null ? failed(0, `GitHub's answer for ${path} is not of the expected kind`) : { ok: true, value };
    }
    catch (error) {
        return failedBy(error);
    }
}
/** Installation tokens may not ask who they are, so the workflow's token (`ghs_`) saves the request. */
async function whoAmI(client, { token, log }) {
    if (token.startsWith('ghs_'))
        return WORKFLOW_BOT;
    const user = await read(client, '/user', fields);
    if (!user.ok) {
        log.debug(`GET /user: ${user.message}; the token counts as the workflow's`);
        return WORKFLOW_BOT;
    }
    const { login, type } = user.value;
    return typeof login === 'string' ? { login, type: type === 'Bot' ? 'Bot' : 'User' } : WORKFLOW_BOT;
}


/***/ })

};
