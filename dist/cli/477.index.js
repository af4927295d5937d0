export const id = 477;
export const ids = [477];
export const modules = {

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUrl: () => (/* binding */ explainUrl)
/* harmony export */ });
/* harmony import */ var _core_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);




const ADDRESS = /^(https?:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)\/(?:actions\/)?runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?/;
const MOST_LOGS = 20;
/** Diagnoses the failed jobs of a run, or one job, by its address; logs need `GITHUB_TOKEN`, also for public repositories. */
async function explainUrl(url, catalogue, options, terminal) {
    const match = ADDRESS.exec(url);
    if (!match)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${url}: not the address of a run or job; it looks like https://github.com/OWNER/NAME/actions/runs/ID or …/runs/ID/job/ID`);
    const [, server, repository, runId, attempt, jobId] = match;
    const token = terminal.environment['GITHUB_TOKEN'] ?? terminal.environment['GH_TOKEN'] ?? '';
    if (token === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${url}: GitHub gives logs only to those who are known; set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))`);
    const apiUrl = terminal.environment['GITHUB_API_URL'] ?? (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`);
    const quiet = () => undefined;
    const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.createGitHub)({
        repository: repository,
        token,
        apiUrl,
        log: { info: quiet, warning: (text) => terminal.error(`${text}\n`), debug: quiet },
    });
    const jobs = jobId
        ? [need(await github.job(Number(jobId)), url)]
        : need(await github.jobs(Number(runId), attempt ? Number(attempt) : undefined), url);
    const failed = jobs.filter((job) => job.conclusion === 'failure' || job.conclusion === 'timed_out').slice(0, MOST_LOGS);
    const found = await Promise.all(failed.map(async (job) => (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(need(await github.jobLog(job.id, () => (0,_core_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .createCollector */ .YD)(catalogue)), `log of job "${job.name}"`), catalogue, {
        ...options,
        ...about(job),
    })));
    return found.flat();
}
function about(job) {
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
function need(answer, what) {
    if (answer.ok)
        return answer.value;
    const remedy = answer.reason === 'gone'
        ? 'the log has expired'
        : answer.reason === 'not-found'
            ? 'it does not exist, is not finished, or the token may not read it (actions: read)'
            : answer.message;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${what}: ${remedy} (HTTP ${answer.status})`);
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   hm: () => (/* binding */ notAFailure),
/* harmony export */   jc: () => (/* binding */ readCheck)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41);

/** `error` is a commit status's word for a failure. */
const FAILURES = ['failure', 'timed_out', 'startup_failure', 'error'];
/** What a check or status of an external CI tells; GitHub Actions' own checks are left to `workflow_run`. */
function readCheck(source, payload) {
    return source === 'status' ? fromStatus(payload) : fromCheck(payload, source);
}
/** Is this conclusion a failure? `cancelled`, `skipped`, `neutral`, `action_required` and `stale` are not. */
function isFailure(conclusion) {
    return FAILURES.includes(conclusion);
}
/** Why a conclusion asks for nothing, in words for people. */
function notAFailure(subject, conclusion) {
    return `${subject} ended as ${conclusion}, which is not a failure: nothing to rescue`;
}
function fromCheck(payload, source) {
    const check = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, source);
    const app = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'app', 'slug');
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'name') || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'app', 'name') || app || source;
    // A run of GitHub Actions comes by workflow_run, with its log.
    if (app === 'github-actions')
        return ignored(`the check ${name} belongs to GitHub Actions, whose runs come as workflow_run`);
    const conclusion = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'conclusion');
    const headSha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .shaAt */ .wF)(check, 'head_sha');
    if (conclusion === '')
        return ignored(`the check ${name} has not completed`);
    if (!isFailure(conclusion) && conclusion !== 'success')
        return ignored(notAFailure(`the check ${name}`, conclusion));
    if (headSha === null)
        return ignored(`the check ${name} names no commit`);
    return {
        kind: 'check',
        source,
        name,
        conclusion,
        headSha,
        headBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'head_branch') || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'check_suite', 'head_branch') || null,
        checkRunId: source === 'check_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .jj)(check, 'id') : null,
        output: {
            title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'output', 'title'),
            summary: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'output', 'summary'),
            text: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'output', 'text'),
        },
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'details_url') || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'html_url'),
        pulls: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(check, 'pull_requests').flatMap((pull) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .idAt */ .jj)(pull, 'number') ?? []),
        completedAt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'completed_at') || (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'updated_at') || null,
        origin: `${source} ${name} (${conclusion})`,
    };
}
function fromStatus(payload) {
    const state = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'state');
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'context') || 'status';
    const headSha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .shaAt */ .wF)(payload, 'sha');
    if (state === 'pending' || state === '')
        return ignored(`the status ${name} has not completed`);
    if (!isFailure(state) && state !== 'success')
        return ignored(notAFailure(`the status ${name}`, state));
    if (headSha === null)
        return ignored(`the status ${name} names no commit`);
    return {
        kind: 'check',
        source: 'status',
        name,
        conclusion: state,
        headSha,
        headBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'branches', 0, 'name') || null,
        checkRunId: null,
        output: { title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'description'), summary: '', text: '' },
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'target_url'),
        pulls: [],
        completedAt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'updated_at') || null,
        origin: `status ${name} (${state})`,
    };
}
function ignored(reason) {
    return { kind: 'ignored', reason };
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   iQ: () => (/* binding */ withoutRef),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   wF: () => (/* binding */ shaAt)
/* harmony export */ });
/** A value of an event's payload that nobody has checked: readers below never throw and never trust a type. */
function at(value, ...path) {
    return path.reduce((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
/** The text at a path, or an empty one. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** The id (positive whole number, also written as text) at a path, or null. */
function idAt(value, ...path) {
    const found = at(value, ...path);
    const number = typeof found === 'string' && /^\d{1,16}$/.test(found.trim()) ? Number(found) : found;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
/** The count at a path, or null. */
function countAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}
/** The list at a path, or an empty one. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** A commit id, or null: what does not look like one must not reach a URL or a marker. */
function shaAt(value, ...path) {
    const found = textAt(value, ...path).toLowerCase();
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) && !/^0+$/.test(found) ? found : null;
}
/** `payload.workflow_run` as a Run; null when what makes a run (id, head commit) is missing. */
function readRun(run) {
    const id = idAt(run, 'id');
    const headSha = shaAt(run, 'head_sha');
    if (id === null || headSha === null)
        return null;
    return {
        id,
        attempt: idAt(run, 'run_attempt') ?? 1,
        name: textAt(run, 'name'),
        path: withoutRef(textAt(run, 'path')),
        event: textAt(run, 'event'),
        status: textAt(run, 'status'),
        conclusion: textAt(run, 'conclusion') || null,
        headSha,
        headBranch: textAt(run, 'head_branch'),
        headRepository: readRepository(at(run, 'head_repository')),
        pullRequests: listAt(run, 'pull_requests').flatMap((pull) => {
            const number = idAt(pull, 'number');
            return number === null ? [] : [{ number, headSha: shaAt(pull, 'head', 'sha') ?? '' }];
        }),
        htmlUrl: textAt(run, 'html_url'),
        actor: textAt(run, 'actor', 'login'),
        headCommitMessage: textAt(run, 'head_commit', 'message'),
        headCommitAuthor: textAt(run, 'head_commit', 'author', 'name'),
        headCommitAt: isoTime(textAt(run, 'head_commit', 'timestamp')),
        createdAt: textAt(run, 'created_at'),
        startedAt: textAt(run, 'run_started_at') || textAt(run, 'created_at'),
        updatedAt: textAt(run, 'updated_at'),
    };
}
/** `payload.pull_request` as a PullRequest; null when its number or head commit is missing. */
function readPull(pull) {
    const number = idAt(pull, 'number');
    const headSha = shaAt(pull, 'head', 'sha');
    if (number === null || headSha === null)
        return null;
    return {
        number,
        state: textAt(pull, 'state') === 'closed' ? 'closed' : 'open',
        headSha,
        headRef: textAt(pull, 'head', 'ref'),
        headRepository: readRepository(at(pull, 'head', 'repo'))?.fullName ?? null,
        baseRef: textAt(pull, 'base', 'ref'),
        baseRepository: textAt(pull, 'base', 'repo', 'full_name'),
        labels: listAt(pull, 'labels')
            .map((label) => textAt(label, 'name'))
            .filter((name) => name !== ''),
        author: textAt(pull, 'user', 'login'),
        comments: countAt(pull, 'comments'),
        createdAt: textAt(pull, 'created_at'),
        htmlUrl: textAt(pull, 'html_url'),
    };
}
/** owner/name and owner of a repository object; null for a deleted fork. */
function readRepository(repository) {
    const fullName = textAt(repository, 'full_name');
    return /^[^/\s]+\/[^/\s]+$/.test(fullName) ? { fullName, owner: fullName.split('/')[0] ?? '' } : null;
}
/** `.github/workflows/ci.yml@main` without its ref. */
function withoutRef(path) {
    return path.split('@')[0] ?? path;
}
/** Any time that JavaScript reads, as ISO 8601 UTC. */
function isoTime(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
