export const id = 960;
export const ids = [960];
export const modules = {

/***/ 1960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunnerPages: () => (/* binding */ readRunnerPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** The current job's log so far, from the runner's page files; null where they cannot be found. Never throws. */
async function readRunnerPages(options) {
    try {
        const worker = await findWorker(options);
        for (const root of [worker?.root, rootOfExternals(options.executable), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporaryDirectory, '..', '..')]) {
            if (root === undefined)
                continue;
            const text = await readJobLog((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '_diag', 'pages'), worker?.startedAt ?? 0, options);
            if (text !== null)
                return text;
        }
    }
    catch {
        // The layout is the runner's own business and may change: then there are no pages, and other sources speak.
    }
    return null;
}
async function readJobLog(directory, startedAt, options) {
    if ((await listPages(directory)).length === 0)
        return null;
    const sentinel = await flush(directory, options);
    // A job that died on a self-hosted machine leaves its pages behind: they are older than our worker, and of another timeline.
    const pages = (await listPages(directory)).filter(({ modified }) => modified >= startedAt);
    const newest = pages.reduce((best, page) => (best && best.modified >= page.modified ? best : page), null);
    const current = (await findText(pages, sentinel)) ?? newest;
    if (current === null)
        return null;
    const records = groupByRecord(pages, current.timeline);
    const logs = await Promise.all([...records.values()].map(readRecord));
    const job = logs.sort((left, right) => compare(left.firstTime, right.firstTime) || right.bytes.length - left.bytes.length)[0];
    return job ? withoutSentinel(job.bytes, sentinel) : null;
}
/**
 * The runner buffers some kilobytes of a page. A line that only this run can have written, and enough text after it, push the buffer
 * out; where the line appears also tells which pages are ours.
 */
async function flush(directory, { print, sleep }) {
    const sentinel = `ci-rescue reads this job's log (${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()})`;
    const padding = `${'.'.repeat(199)}\n`.repeat(48);
    print(`::group::${sentinel}\n${padding}::endgroup::\n`);
    for (let tries = 0; tries < 10; tries++) {
        if ((await findText(await listPages(directory), sentinel)) !== null)
            break;
        await sleep(100);
    }
    return sentinel;
}
async function listPages(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []);
    const pages = names.map(async (name) => {
        const match = /^([0-9a-f-]{32,36})_([0-9a-f-]{32,36})_(\d{1,6})\.log$/i.exec(name);
        if (!match)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        const modified = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => null);
        const [, timeline = '', record = '', number = ''] = match;
        return modified === null ? [] : [{ path, timeline, record, number: Number(number), modified }];
    });
    return (await Promise.all(pages)).flat();
}
async function findText(pages, text) {
    const newestFirst = [...pages].sort((left, right) => right.modified - left.modified).slice(0, 4);
    for (const page of newestFirst) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(page.path).catch(() => null);
        if (bytes?.includes(text))
            return page;
    }
    return null;
}
function groupByRecord(pages, timeline) {
    const records = new Map();
    for (const page of pages) {
        if (page.timeline === timeline)
            records.set(page.record, [...(records.get(page.record) ?? []), page]);
    }
    return records;
}
async function readRecord(pages) {
    const ordered = [...pages].sort((left, right) => left.number - right.number);
    const bytes = Buffer.concat(await Promise.all(ordered.map(({ path }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch(() => Buffer.alloc(0)))));
    // The job's record begins before every step's; ISO times sort as text.
    const firstTime = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(bytes.subarray(0, 200).toString('utf8'))?.[0] ?? '~';
    return { firstTime, bytes };
}
/** Our own line and what follows it are no part of the job's story. */
function withoutSentinel(bytes, sentinel) {
    const found = bytes.indexOf(sentinel);
    return found === -1 ? bytes : bytes.subarray(0, bytes.lastIndexOf('\n', found) + 1);
}
/** Walks up from our process to the runner's worker, which is started anew for each job. */
async function findWorker({ processId, processRoot }) {
    let current = processId;
    for (let depth = 0; depth < 32 && current > 1; depth++) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(processRoot, String(current));
        // `pid (name) state ppid … starttime`: the name may hold blanks and brackets, so count from the last bracket.
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'stat'), 'utf8').catch(() => null);
        if (status === null)
            return null;
        const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
        const program = await programOf(directory);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program) === 'Runner.Worker' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program) === 'Runner.Worker.dll') {
            return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program)), startedAt: await startTime(processRoot, Number(fields[19])) };
        }
        current = Number(fields[1]);
    }
    return null;
}
async function programOf(directory) {
    const executable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'exe')).catch(() => '');
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(executable) === 'Runner.Worker')
        return executable;
    const command = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'cmdline'), 'utf8').catch(() => '');
    return command.split('\0').find((word) => /(^|\/)Runner\.Worker(\.dll)?$/.test(word)) ?? executable;
}
/** Milliseconds since 1970 less some slack, or 0 when unknown; Linux counts a process's start in 1/100 s since boot. */
async function startTime(processRoot, ticks) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(processRoot, 'stat'), 'utf8').catch(() => '');
    const boot = Number(/^btime (\d+)$/m.exec(text)?.[1]);
    const slack = 30_000;
    return Number.isFinite(boot) && Number.isFinite(ticks) ? boot * 1000 + ticks * 10 - slack : 0;
}
/** `{root}/externals/node24/bin/node` → root; on Windows without `bin`. */
function rootOfExternals(executable) {
    return /^(.+)[\\/]externals[\\/]node\d+[^\\/]*[\\/](?:bin[\\/])?node(?:\.exe)?$/.exec(executable)?.[1];
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
