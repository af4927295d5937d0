export const id = 822;
export const ids = [822];
export const modules = {

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUrl: () => (/* binding */ explainUrl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1404);



const ADDRESS = /^(https?:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)\/(?:actions\/)?runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?/;
const MOST_LOGS = 20;
/** Diagnoses the failed jobs of a run, or one job, by its address; logs need `GITHUB_TOKEN`, also for public repositories. */
async function explainUrl(url, catalogue, options, terminal) {
    const match = ADDRESS.exec(url);
    if (!match)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${url}: not the address of a run or job; it looks like https://github.com/OWNER/NAME/actions/runs/ID or …/runs/ID/job/ID`);
    const [, server, repository, runId, attempt, jobId] = match;
    const token = terminal.environment['GITHUB_TOKEN'] ?? terminal.environment['GH_TOKEN'] ?? '';
    if (token === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${url}: GitHub gives logs only to those who are known; set GITHUB_TOKEN (for example GITHUB_TOKEN=$(gh auth token))`);
    const apiUrl = terminal.environment['GITHUB_API_URL'] ?? (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`);
    const quiet = () => undefined;
    const github = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .C)({
        repository: repository,
        token,
        apiUrl,
        log: { info: quiet, warning: (text) => terminal.error(`${text}\n`), debug: quiet },
    });
    const jobs = jobId
        ? [need(await github.job(Number(jobId)), url)]
        : need(await github.jobs(Number(runId), attempt ? Number(attempt) : undefined), url);
    const failed = jobs.filter((job) => job.conclusion === 'failure' || job.conclusion === 'timed_out').slice(0, MOST_LOGS);
    const found = await Promise.all(failed.map(async (job) => (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(need(await github.jobLog(job.id), `log of job "${job.name}"`), catalogue, { ...options, ...about(job) })));
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${remedy} (HTTP ${answer.status})`);
}


/***/ })

};
