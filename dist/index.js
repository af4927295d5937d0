import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/check-run.ts
var check_run = __nccwpck_require__(3611);
// EXTERNAL MODULE: ./src/pulls.ts
var pulls = __nccwpck_require__(1175);
;// CONCATENATED MODULE: ./src/ahead.ts



/** Turns of the event loop: for as long as the client holds a question back, and from then until its connection is begun. */
const MOST_TURNS = 20_000;
const TURNS_TO_CONNECT = 5;
/** An answer that waits for longer than that (for another that was held up) is not used: a pull request's head must be fresh. */
const FRESH_MILLISECONDS = 10_000;
/**
 * Asks at once what every rescue of this trigger begins with, and returns a GitHub that answers from it: whoever puts the same question
 * first gets the answer that is on its way, whoever puts it again a new one. Only what is certain to be needed is asked ahead. It resolves
 * when the questions have left: what blocks the process for long may begin then.
 */
async function askAhead(github, { trigger, inputs, now }) {
    const begun = now().getTime();
    const answers = new Map();
    const asking = withMemory(github, (key, ask) => {
        const answer = ask();
        answers.set(key, answer);
        return answer;
    });
    void asking.file(inputs.config);
    if (trigger.kind === 'check') {
        void asking.commit(trigger.headSha);
        (0,pulls/* resolvePull */.B)(...(0,check_run/* asRescue */.w)(trigger, github.repository), { github: asking, inputs }).catch(() => { });
    }
    else {
        // What went green needs no list of its jobs.
        if (trigger.run?.conclusion !== 'success')
            void asking.jobs(trigger.runId);
        // A run that the event calls failed has a pull request to be told; in a run that still goes on perhaps nothing is red.
        if (trigger.run !== null)
            (0,pulls/* resolvePull */.B)(trigger, trigger.run, { github: asking, inputs }).catch(() => { });
        else if (!trigger.inRun)
            void asking.run(trigger.runId);
    }
    for (let turn = 0, left = 0; turn < MOST_TURNS && left < TURNS_TO_CONNECT; turn += 1) {
        await (0,promises_.setImmediate)();
        if (github.requestCount() >= answers.size)
            left += 1;
    }
    return withMemory(github, (key, ask) => {
        const answer = answers.get(key);
        answers.delete(key);
        return answer !== undefined && now().getTime() - begun < FRESH_MILLISECONDS ? answer : ask();
    });
}
/** The port with the questions of a beginning going through `recall`, which returns what `ask` would, from now or from before. */
function withMemory(github, recall) {
    const through = (name, ask) => {
        return (...given) => recall(JSON.stringify([name, ...given]), () => ask(...given));
    };
    return {
        ...github,
        file: through('file', github.file),
        jobs: through('jobs', github.jobs),
        run: through('run', github.run),
        commit: through('commit', github.commit),
        pull: through('pull', github.pull),
        pullsByHead: through('pullsByHead', github.pullsByHead),
        pullsOfCommit: through('pullsOfCommit', github.pullsOfCommit),
    };
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __nccwpck_require__(2258);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/payload.ts
var payload = __nccwpck_require__(41);
;// CONCATENATED MODULE: ./src/environment.ts





const POST_TIMEOUT = 10_000;
/** Where we are, as the runner's variables tell it; what is missing is empty, so that a terminal works too. */
function readEnvironment(variables, { print, sleep }) {
    const temporaryDirectory = variables['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)();
    const workspace = variables['GITHUB_WORKSPACE'] || process.cwd();
    return {
        repository: variables['GITHUB_REPOSITORY'] ?? '',
        eventName: variables['GITHUB_EVENT_NAME'] ?? '',
        sha: variables['GITHUB_SHA'] ?? '',
        ref: variables['GITHUB_REF'] ?? '',
        runId: positive(variables['GITHUB_RUN_ID']),
        runAttempt: positive(variables['GITHUB_RUN_ATTEMPT']) ?? 1,
        workflow: variables['GITHUB_WORKFLOW'] ?? '',
        workflowPath: workflowPath(variables['GITHUB_WORKFLOW_REF'] ?? ''),
        runnerName: variables['RUNNER_NAME'] ?? '',
        instance: (0,external_node_crypto_.randomUUID)().slice(0, 13),
        actor: variables['GITHUB_ACTOR'] ?? '',
        serverUrl: variables['GITHUB_SERVER_URL'] || 'https://github.com',
        temporaryDirectory,
        // Loaded where they are asked for: most starts read neither.
        readRunnerPages: async () => {
            const { readRunnerPages } = await __nccwpck_require__.e(/* import() */ 960).then(__nccwpck_require__.bind(__nccwpck_require__, 1960));
            const place = { processId: process.pid, executable: process.execPath, temporaryDirectory, processRoot: '/proc' };
            return readRunnerPages({ ...place, print, sleep });
        },
        readLogFiles: async (glob, sink) => (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4575))).readLogFiles(glob, workspace, sink),
        writeFile: async (name, text) => {
            const path = (0,external_node_path_.join)(await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'ci-rescue-')), (0,external_node_path_.basename)(name));
            await (0,external_node_fs_promises_.writeFile)(path, text, 'utf8');
            return path;
        },
        post,
    };
}
/** An address that the user configured may be wrong, slow or hostile: a status is all that is wanted of it, and it leads nowhere else. */
async function post(url, body) {
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'user-agent': 'ci-rescue' },
            body: JSON.stringify(body),
            redirect: 'manual',
            signal: AbortSignal.timeout(POST_TIMEOUT),
        });
        await response.body?.cancel();
        return { ok: response.ok, status: response.status };
    }
    catch {
        return { ok: false, status: 0 };
    }
}
/** The event's payload; an empty one where the file is missing or damaged, which the trigger then explains. */
async function readPayload(variables) {
    const path = variables['GITHUB_EVENT_PATH'];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** `owner/name/.github/workflows/x.yml@ref` → `.github/workflows/x.yml`. */
function workflowPath(reference) {
    return (0,payload/* withoutRef */.iQ)(reference).split('/').slice(2).join('/');
}
function positive(text) {
    const value = Number(text);
    return text !== undefined && Number.isSafeInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __nccwpck_require__(8422);
// EXTERNAL MODULE: ./src/remedy.ts
var remedy = __nccwpck_require__(5251);
;// CONCATENATED MODULE: ./src/settings.ts



/**
 * Configuration, catalogue and prompts as the default branch has them, never the PR's head; one request where nothing is configured. It is asked
 * before the libraries and the built-in catalogue are loaded: that takes about as long as the answer.
 * @throws UserError with all problems of all files. What cannot be read for GitHub's reasons is a warning and the default.
 */
async function loadSettings(source, inputs, readBuiltin) {
    const asked = source.github.file(inputs.config);
    const [{ loadCatalogue }, { DEFAULT_CONFIG }, builtin] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(318), __nccwpck_require__.e(859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2859)),
        Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4489)),
        readBuiltin(),
    ]);
    const plain = loadCatalogue(builtin);
    const problems = [];
    const read = await collect(problems, async () => readConfig(source, inputs.config, await asked));
    const { config, text } = read ?? { config: DEFAULT_CONFIG, text: '' };
    const [files, prompts] = await Promise.all([
        readCatalogues(source, [...new Set([...inputs.patterns, ...config.patterns])], problems),
        readPrompts(source, config),
    ]);
    problems.push(...prompts.problems);
    const disabled = config.disable.length === 0 ? null : { ids: config.disable, by: { file: inputs.config, text } };
    const catalogue = files.length === 0 && disabled === null
        ? await plain
        : await collect(problems, () => loadCatalogue(builtin, files, disabled));
    if (catalogue === null || problems.length > 0)
        throw new errors/* UserError */.y(problems);
    return { config, catalogue, prompts: prompts.texts };
}
/** Problems of one file must not hide those of the next. */
async function collect(problems, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        problems.push(...error.problems);
        return null;
    }
}
/** Null: the defaults. */
async function readConfig({ github, log }, path, file) {
    if (file.ok)
        return { config: await (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4489))).loadConfig(file.value, path), text: file.value };
    if (file.reason !== 'not-found')
        log.warning(unreadable(path, file, 'the defaults are used'));
    else if (path !== src_inputs/* INPUTS */.mc.config.default)
        throw new errors/* UserError */.y(`config: ${missing(path, github)}`);
    return null;
}
async function readCatalogues(source, names, problems) {
    const paths = (await Promise.all(names.map((name) => expand(source, name, problems)))).flat();
    const files = await Promise.all([...new Set(paths)].map((path) => readCatalogue(source, path, problems)));
    return files.flat();
}
/** The paths a name stands for: itself, or the files of one directory that a glob matches. */
async function expand({ github, log }, name, problems) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    const { base, isGlob } = picomatch.scan(name);
    if (!isGlob)
        return [name];
    const directory = await github.directory(base);
    if (!directory.ok && directory.reason !== 'not-found') {
        log.warning(unreadable(name, directory, 'these patterns are left out'));
        return [];
    }
    const matches = picomatch(name, { dot: true });
    const paths = directory.ok ? directory.value.filter((path) => matches(path)).sort() : [];
    if (paths.length === 0)
        problems.push(`patterns: ${missing(name, github)}; a glob looks into one directory`);
    return paths;
}
async function readCatalogue({ github, log }, path, problems) {
    const file = await github.file(path);
    if (file.ok)
        return [{ file: path, text: file.value }];
    if (file.reason === 'not-found')
        problems.push(`patterns: ${missing(path, github)}`);
    else
        log.warning(unreadable(path, file, 'its patterns are left out'));
    return [];
}
async function readPrompts({ github, log }, { agents }) {
    const keys = new Map();
    for (const [id, { prompt }] of Object.entries(agents))
        if (prompt !== null && !keys.has(prompt))
            keys.set(prompt, `agents.${id}.prompt`);
    if (keys.size === 0)
        return { texts: {}, problems: [] };
    const { checkTemplate, PARTIALS } = await Promise.all(/* import() */[__nccwpck_require__.e(347), __nccwpck_require__.e(858), __nccwpck_require__.e(622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9622));
    const read = await Promise.all([...keys].map(async ([path, key]) => ({ path, key, file: await github.file(path) })));
    const problems = read.flatMap(({ path, key, file }) => {
        if (file.ok)
            return checkTemplate(file.value, path, PARTIALS);
        if (file.reason === 'not-found')
            return [`${key}: ${missing(path, github)}`];
        log.warning(unreadable(path, file, 'the built-in prompt is used'));
        return [];
    });
    return { texts: Object.fromEntries(read.flatMap(({ path, file }) => (file.ok ? [[path, file.value]] : []))), problems };
}
function missing(path, { repository }) {
    return `there is no ${path} on the default branch of ${repository}; commit it there, or mend the path`;
}
function unreadable(path, failure, consequence) {
    const { status, message } = failure;
    return `${path} could not be read (${status} ${message}), so ${consequence}: ${(0,remedy/* remedyFor */.wJ)(failure, 'contents: read')}`;
}

// EXTERNAL MODULE: ./src/trigger.ts + 1 modules
var src_trigger = __nccwpck_require__(497);
;// CONCATENATED MODULE: ./src/action.ts







/** Runs the action once and returns its exit code: 1 only for what the user must mend, so that our own trouble never makes a build redder. */
async function runAction(given) {
    const runner = { ...given, log: safeLogger(given.log) };
    try {
        await report(await actOrExplain(runner), runner);
        return 0;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y) {
            for (const problem of error.problems)
                runner.log.error(problem);
            const count = error.problems.length === 1 ? 'a mistake' : `${error.problems.length} mistakes`;
            setOutputs({ result: 'skipped', reason: `${count} to mend: ${error.problems.join(' · ')}`, outputs: {}, summary: '' }, runner);
            return 1;
        }
        const message = error instanceof Error ? error.message : String(error);
        runner.log.debug(error instanceof Error ? (error.stack ?? message) : message);
        const reason = `ci-rescue stopped: ${message.split('\n')[0]}`;
        runner.log.warning(`${reason}. Run the job again with debug logging for details, and report it if it stays`);
        setOutputs({ result: 'skipped', reason, outputs: {}, summary: '' }, runner);
        return 0;
    }
}
async function actOrExplain(runner) {
    const { variables, log } = runner;
    for (const warning of (0,src_inputs/* unknownInputs */.qs)(Object.keys(variables)))
        log.warning(warning);
    const inputs = (0,src_inputs/* parseInputs */.TL)((name) => variables[(0,src_inputs/* inputVariable */.LO)(name)], runner.inputPlace);
    for (const secret of [inputs.token, inputs.agentToken])
        if (secret !== '')
            runner.setSecret(secret);
    const environment = readEnvironment(variables, runner);
    const trigger = (0,src_trigger/* parseTrigger */.b)(environment.eventName, await readPayload(variables), inputs, environment);
    if (trigger.kind === 'ignored')
        return nothing('none', trigger.reason);
    log.info(`Looking at ${trigger.kind === 'run' ? `run ${trigger.runId}: ` : ''}${trigger.origin}`);
    const { now, sleep } = runner;
    const connect = await connector(environment, runner);
    const plain = connect(inputs.token);
    const github = trigger.kind === 'run' || trigger.kind === 'check' ? await askAhead(plain, { trigger, inputs, now }) : plain;
    // What takes long to load is loaded while the first questions are on their way.
    const [{ config, catalogue, prompts: own }, { perform }] = await Promise.all([
        loadSettings({ github, log }, inputs, async () => (await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.bind(__nccwpck_require__, 7663))).readBuiltinCatalogue(runner.entryUrl)),
        Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(318), __nccwpck_require__.e(858), __nccwpck_require__.e(70)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1070)),
    ]);
    const agentGithub = inputs.agentToken === '' ? null : connect(inputs.agentToken);
    const builtin = async () => (await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.bind(__nccwpck_require__, 7663))).readBuiltinPrompts(runner.entryUrl);
    const prompts = { builtin, own };
    return perform(trigger, { inputs, config, prompts, catalogue, github, agentGithub, environment, now, sleep, log });
}
/** The client and its libraries are only loaded where something is to be asked. */
async function connector({ repository }, runner) {
    const { variables, log, fetch, sleep } = runner;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}: run ci-rescue as a step of a workflow, or use its command line`);
    }
    const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7950));
    const apiUrl = variables['GITHUB_API_URL'] || 'https://api.github.com';
    return (token) => {
        if (token === '')
            log.warning('The input "token" is empty: nothing can be written. Leave the input out, or give a token that exists');
        return createGitHub({ repository, token, apiUrl, log, sleep, ...(fetch ? { fetch } : {}) });
    };
}
function nothing(result, reason) {
    return { result, reason, outputs: {}, summary: '' };
}
async function report(outcome, runner) {
    runner.log.info(`${outcome.result}: ${outcome.reason}`);
    setOutputs(outcome, runner);
    if (outcome.summary === '')
        return;
    try {
        await runner.appendSummary(fitSummary((0,redact/* redact */.E)(outcome.summary)));
    }
    catch (error) {
        runner.log.warning(`The job summary could not be written (${error instanceof Error ? error.message : String(error)})`);
    }
}
/** Every output is set, also the empty ones, so that an expression never meets an undefined one. */
function setOutputs({ result, reason, outputs }, { setOutput, log }) {
    const values = { ...outputs, result, reason };
    try {
        for (const name of Object.keys(src_inputs/* OUTPUTS */.py))
            setOutput(name, (0,redact/* redact */.E)(values[name] ?? ''));
    }
    catch (error) {
        log.warning(`The outputs could not be written (${error instanceof Error ? error.message : String(error)})`);
    }
}
/** The runner throws a summary of more than 1 MiB away as a whole. */
const MOST_SUMMARY_BYTES = 1_000_000;
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= MOST_SUMMARY_BYTES)
        return `${markdown}\n`;
    const lines = bytes.subarray(0, bytes.lastIndexOf('\n', MOST_SUMMARY_BYTES)).toString('utf8').split('\n');
    const fence = lines.reduce((open, line) => {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark === undefined)
            return open;
        return open === null ? mark : mark.startsWith(open) ? null : open;
    }, null);
    return `${[...lines, ...(fence ? [fence] : [])].join('\n')}\n\nThe summary was longer than the runner accepts; the rest is left out.\n`;
}
/** Nothing is printed unredacted, and no line of a quoted log may be read by the runner as a command. */
function safeLogger(log) {
    const safe = (message) => (0,redact/* redact */.E)(message).replaceAll(/^(\s*:)(?=:)|##(?=\[)/gm, '$&\u200b');
    return {
        info: (message) => log.info(safe(message)),
        warning: (message) => log.warning((0,redact/* redact */.E)(message)),
        error: (message) => log.error((0,redact/* redact */.E)(message)),
        debug: (message) => log.debug((0,redact/* redact */.E)(message)),
    };
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ asRescue)
/* harmony export */ });
/** A check of an external CI as the run of nothing: then every rule that holds for a run holds for it. Its commit is not known yet. */
function asRescue(check, repository) {
    const [owner = ''] = repository.split('/');
    const run = {
        ...{ id: 0, attempt: 1, name: check.name, path: '', event: check.source, status: 'completed', conclusion: check.conclusion },
        headSha: check.headSha,
        headBranch: check.headBranch ?? '',
        headRepository: { fullName: repository, owner },
        pullRequests: check.pulls.map((number) => ({ number, headSha: check.headSha })),
        htmlUrl: check.url,
        actor: '',
        headCommitMessage: '',
        headCommitAuthor: '',
        headCommitAt: null,
        createdAt: check.completedAt ?? '',
        startedAt: check.completedAt ?? '',
        updatedAt: check.completedAt ?? '',
    };
    const { headSha, headRepository } = run;
    const trigger = {
        ...{ kind: 'run', runId: run.id, attempt: 1, run, headSha, headBranch: check.headBranch || null, headRepository },
        ...{ pull: null, inRun: false, mergeGroup: null, origin: check.origin },
    };
    return [trigger, run];
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ saidToUs),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3554);

/** By either name, at the very beginning of the line: behind a quote, a code mark or other words it is not said to us. */
const ADDRESS = /^ {0,3}\/(?:rescue|healer)(?:\s+|$)/i;
/** The first line of a comment that is not blank, cleaned, and everything below it. */
function firstLine(body) {
    const lines = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(body).split('\n');
    const first = lines.findIndex((line) => line.trim() !== '');
    return first === -1
        ? { line: '', below: '' }
        : { line: (lines[first] ?? '').trimEnd(), below: lines.slice(first + 1).join('\n') };
}
/** What is said to us in the first line of a comment, behind our name; null where we are not addressed. */
function saidToUs(body) {
    const { line } = firstLine(body);
    const address = ADDRESS.exec(line)?.[0];
    return address === undefined ? null : line.slice(address.length).trim();
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
/** Control characters (not tab and line feed), bidi controls, zero-width, tag and other invisible characters, halves of characters. */
const INVISIBLE = /[^\P{Cc}\t\n]|\p{Cf}|\p{Cs}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2028|\u2029/gu;
/** The text without control, bidi and invisible characters; tabs and line feeds stay, CR LF becomes LF. */
function clean(text) {
    return text.replaceAll('\r\n', '\n').replace(INVISIBLE, '');
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** `file:line:column: message`, the form editors and CONTRACT.md §1 expect. */
function formatProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
/** A mistake the user must mend (input, configuration, catalogue, command line). Only entries catch it; all problems travel at once. */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = typeof problems === 'string' ? [problems] : problems;
        super(list.join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearest */
/**
 * The known word that a mistyped one most likely meant, or null when none is near.
 * Case, `_` and `-` do not count as differences; a longer word may have more slips.
 */
function nearest(word, known) {
    const wanted = fold(word);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `; did you mean "x"?` or nothing: the ending of every message about an unknown name. */
function suggestion(word, known) {
    const candidate = nearest(word, known);
    return candidate === null ? '' : `; did you mean "${candidate}"?`;
}
function fold(word) {
    return word.slice(0, 100).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** Damerau-Levenshtein (optimal string alignment): insert, delete, replace, and swap of neighbours cost one each. */
function editDistance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? 0;
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   n: () => (/* binding */ redactLines)
/* harmony export */ });
/** `keep` is what stands before the secret and stays. Order matters: the special before the general. */
const RULES = [
    { name: 'github-token', regex: /(?<keep>)(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9_.-]{16,}|github_pat_[A-Za-z0-9_]{16,})/g },
    { name: 'aws-key-id', regex: /(?<keep>)(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    {
        name: 'aws-secret',
        regex: /(?<keep>secret_?access_?key["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)[A-Za-z0-9/+=]{16,}/gi,
    },
    {
        name: 'google-key',
        regex: /(?<keep>)(?<![A-Za-z0-9])(?:AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_.-]{16,}|GOCSPX-[A-Za-z0-9_-]{16,})/g,
    },
    { name: 'azure-key', regex: /(?<keep>(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[A-Za-z0-9+/=%_&?.:-]{16,}/gi },
    { name: 'azure-sas', regex: /(?<keep>[?&;"' ]sig=)[A-Za-z0-9%+/=_-]{16,}/gi },
    { name: 'azure-secret', regex: /(?<keep>)(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{30,36}/g },
    { name: 'slack-token', regex: /(?<keep>)(?<![A-Za-z0-9])(?:xox[a-z](?:\.xox[a-z])?-|xapp-)[A-Za-z0-9-]{10,}/g },
    {
        name: 'slack-webhook',
        regex: /(?<keep>https:\/\/hooks\.slack(?:-gov)?\.com\/)(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{8,}/g,
    },
    { name: 'npm-token', regex: /(?<keep>)(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g },
    { name: 'pypi-token', regex: /(?<keep>)(?<![A-Za-z0-9])pypi-(?:Ag[A-Za-z0-9_-]{14,}|[A-Za-z0-9_-]{60,})/g },
    { name: 'docker-token', regex: /(?<keep>)(?<![A-Za-z0-9])dckr_[a-z]{3}_[A-Za-z0-9_-]{16,}/g },
    { name: 'stripe-key', regex: /(?<keep>)(?<![A-Za-z0-9])(?:[srp]k_(?:live|test)_|whsec_)[A-Za-z0-9]{10,}/g },
    { name: 'anthropic-key', regex: /(?<keep>)(?<![A-Za-z0-9])sk-ant-[A-Za-z0-9_-]{10,}/g },
    {
        name: 'openai-key',
        regex: /(?<keep>)(?<![A-Za-z0-9_-])sk-(?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9_-]{20,}/g,
    },
    { name: 'gitlab-token', regex: /(?<keep>)(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt|soat|ft|agent|imt)-[A-Za-z0-9_.-]{16,}/g },
    { name: 'jwt', regex: /(?<keep>)(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{0,4096})?/g },
    {
        name: 'url-credentials',
        regex: /(?<keep>:\/\/)(?!\*{3}@)(?:[^\s/:@"'<>]{0,256}:(?!\*{3}@)[^\s/"'<>]{1,512}|[^\s/:@"'<>]{16,256})(?=@[A-Za-z0-9[])/g,
    },
    {
        name: 'authorization',
        regex: /(?<keep>authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)[ \t]{1,4})?)[A-Za-z0-9+/=_.~:-]{6,}/gi,
    },
    {
        name: 'bearer-token',
        regex: /(?<keep>\b(?:bearer|basic)[ \t]{1,4})(?=[A-Za-z+/=_.~-]{0,200}[0-9])[A-Za-z0-9+/=_.~-]{16,}/gi,
    },
    {
        // A long value with a letter and a digit, whatever the separator.
        name: 'secret',
        regex: /(?<keep>(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|_auth)["']?(?:[ \t]{0,3}[:=]{1,2}[ \t]{0,3}|=>[ \t]?)["']?)(?=[A-Za-z+/_.~!@#%^&*:-]{0,200}[0-9])(?=[0-9+/_.~!@#%^&*:-]{0,200}[A-Za-z])(?!https?:\/\/)[A-Za-z0-9+/=_.~!@#%^&*:-]{8,}/gi,
    },
    {
        // A password of letters only, where it is clearly an assignment.
        name: 'secret',
        regex: /(?<keep>(?:passw(?:or)?d|passphrase|pwd)["']?=["']?)[A-Za-z_.~!@#%^:-]{8,}(?=["'\s,;&]|$)/gi,
    },
    {
        name: 'secret',
        regex: /(?<keep>[ \t]--?(?:password|token|api-key|secret)[ \t]["']?)(?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9+/=_.~-]{12,}/gi,
    },
];
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/** A line (behind a timestamp or another prefix) that ends in key material. */
const KEY_MATERIAL = /(?:^|[\s|"'])[A-Za-z0-9+/]{20,128}={0,2}["',]?\s*$/;
const KEY_TAIL = /(?:^|[\s|"'])[A-Za-z0-9+/]{1,76}={0,2}\s*$/;
/** The short last line of a block that has no end: only its padding tells it from words. */
const CUT_TAIL = /(?:^|[\s|"'])[A-Za-z0-9+/]{1,76}={1,2}\s*$/;
const KEY_HEADER = /(?:Proc-Type|DEK-Info|Version|Comment):|^\s*$/;
const KEY_HINT = '[redacted private-key]';
/** The longest key block in sight (16384-bit RSA); further away an END belongs to something else. */
const MAX_KEY_LINES = 300;
/** The text with every secret replaced by `[redacted <kind>]`; line breaks stay where they were. */
function redact(text) {
    return applyRules(redactKeys(text.split('\n')).join('\n'));
}
/** {@link redact} for lines: as many lines as before, so that line numbers stay true. */
function redactLines(lines) {
    const whole = applyRules(redactKeys(lines).join('\n')).split('\n');
    return whole.length === lines.length ? whole : redactKeys(lines).map(applyRules);
}
function applyRules(text) {
    return RULES.reduce((current, rule) => current.replace(rule.regex, `$<keep>[redacted ${rule.name}]`), text);
}
/** Private keys are the one secret of many lines; a block may lack its end or its beginning because a log was cut. */
function redactKeys(lines) {
    const result = [...lines];
    const ends = lines.flatMap((line, index) => (line.includes('PRIVATE KEY') && KEY_END.test(line) ? [index] : []));
    let nextEnd = 0;
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        while ((ends[nextEnd] ?? Infinity) < index)
            nextEnd += 1;
        if (line.includes('PRIVATE KEY') && KEY_BEGIN.test(line))
            index = redactBlock(result, index, ends[nextEnd] ?? null);
        else if (ends[nextEnd] === index)
            redactHead(result, index);
    }
    return result;
}
/** Redacts the block that begins at `begin`; returns its last line. */
function redactBlock(lines, begin, end) {
    if (end === begin && isOneLine(lines[begin] ?? '')) {
        lines[begin] = redactOneLine(lines[begin] ?? '');
        return begin;
    }
    const last = end !== null && end > begin && end - begin <= MAX_KEY_LINES ? end : lastOfCutBlock(lines, begin);
    const first = lines[begin] ?? '';
    lines[begin] = first.slice(0, KEY_BEGIN.exec(first)?.index ?? 0) + KEY_HINT;
    for (let index = begin + 1; index <= last; index += 1)
        lines[index] = KEY_HINT;
    return last;
}
function isOneLine(line) {
    return (KEY_BEGIN.exec(line)?.index ?? 0) < (KEY_END.exec(line)?.index ?? -1);
}
function redactOneLine(line) {
    const begin = KEY_BEGIN.exec(line);
    const end = KEY_END.exec(line);
    if (begin === null || end === null)
        return line;
    // Several keys in one line are rare; then everything from the first on goes.
    const rest = line.slice(end.index + end[0].length);
    return line.slice(0, begin.index) + KEY_HINT + (KEY_BEGIN.test(rest) ? '' : rest);
}
function lastOfCutBlock(lines, begin) {
    let last = begin;
    for (let index = begin + 1; index < lines.length && index - begin <= MAX_KEY_LINES; index += 1) {
        const line = lines[index] ?? '';
        const short = last === index - 1 && index - 1 > begin && CUT_TAIL.test(line) && KEY_MATERIAL.test(lines[index - 1] ?? '');
        if (!KEY_MATERIAL.test(line) && !KEY_HEADER.test(line) && !short)
            break;
        if (line.trim() !== '')
            last = index;
    }
    return last;
}
function redactHead(lines, end) {
    for (let index = end - 1; index >= 0 && (index === end - 1 ? KEY_TAIL : KEY_MATERIAL).test(lines[index] ?? ''); index -= 1) {
        lines[index] = KEY_HINT;
    }
    lines[end] = KEY_HINT;
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   hm: () => (/* binding */ notAFailure),
/* harmony export */   jc: () => (/* binding */ readCheck)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41);

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

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8122);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6202);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3280);






const print = (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOut */ .s)(1, text);
process.exitCode = await (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({
    variables: process.env,
    entryUrl: import.meta.url,
    log: (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerLog */ .t1)(print),
    setSecret: (secret) => print((0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G5)('add-mask', secret)),
    setOutput: (name, value) => {
        if (process.env['GITHUB_OUTPUT'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(process.env['GITHUB_OUTPUT'], (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .outputEntry */ .Uh)(name, value), 'utf8');
    },
    appendSummary: async (markdown) => {
        if (process.env['GITHUB_STEP_SUMMARY'])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(process.env['GITHUB_STEP_SUMMARY'], markdown, 'utf8');
    },
    print,
    now: () => new Date(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   py: () => (/* binding */ OUTPUTS),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* unused harmony exports MODE_NAMES, inputNames */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(761);


/** The modes of this version, next to `auto`; `modes/index.ts` has a function for each. */
const MODE_NAMES = ['rescue', 'notify', 'resolve', 'monitor', 'guard', 'command'];
/** Every input: `action.yml`, the command line's options and the README's table are checked against this table. */
const INPUTS = {
    mode: {
        description: `What to do: auto (decided by the event), ${MODE_NAMES.join(', ')}`,
        default: 'auto',
        parse: (text) => oneOf(text, ['auto', ...MODE_NAMES]),
    },
    token: {
        description: 'Token for every read, and for every write that need not wake an agent',
        default: '${{ github.token }}',
        parse: asText,
    },
    'agent-token': {
        description: "A real user's token (write access, agent seat) that posts what must wake an agent",
        default: '',
        parse: asText,
    },
    'run-id': { description: "The run to look at; default: the event's run, else the current run", default: '', parse: asId },
    'log-file': {
        description: "A log to diagnose instead of the API's (one file or a glob), for a step in the failing job",
        default: '',
        parse: (text) => (text === '' ? null : text),
    },
    'pr-number': { description: 'Forces the pull request; default: found from the run', default: '', parse: asId },
    config: {
        description: 'Configuration file, read from the default branch through the API',
        default: '.github/ci-rescue.yml',
        parse: asPath,
    },
    patterns: { description: 'More catalogue files, one a line, read from the default branch', default: '', parse: asPaths },
    mention: { description: 'Handle to mention; empty = mention nobody', default: '@copilot', parse: asHandle },
    model: { description: 'Model of the agent, appended to the mention as @copilot+<model>', default: '', parse: asModel },
    'min-confidence': { description: 'Below it a match is reported as unknown (0 to 1)', default: '0.5', parse: asFraction },
    'max-attempts': {
        description: 'Fix attempts per incident lineage, then blocked; 0: agents are never asked',
        default: '3',
        parse: asCount,
    },
    'grace-minutes': {
        description: 'How long a mention may stay unanswered before the guard acts',
        default: '45',
        parse: asMinutes,
    },
    'retry-transient': {
        description: 'Re-run failed jobs when every cause is transient (needs actions: write)',
        default: 'false',
        parse: asBoolean,
    },
    'dispatch-event': {
        description: 'event_type of the repository_dispatch that notify sends',
        default: 'ci-failure',
        parse: asEventType,
    },
    'dry-run': {
        description: 'Reads everything, writes nothing, prints what it would have written',
        default: 'false',
        parse: asBoolean,
    },
};
/** Every output, in the order of `action.yml`; the action sets all of them, empty where there is nothing to say. */
const OUTPUTS = {
    result: 'created, updated, unchanged, skipped (a rule or a fault kept us from writing) or none (nothing to do)',
    reason: 'One sentence that explains the result',
    'comment-id': 'Id of the root-cause comment (of notify: of the notice; of command: of the reply)',
    'comment-url': 'Address of the root-cause comment (of notify: of the notice; of command: of the reply)',
    'pr-number': 'Pull request the failure belongs to',
    'head-sha': 'Head commit the failure belongs to, never the merge commit',
    'pattern-id': 'Catalogue pattern of the main root cause',
    category: 'Category of the main root cause',
    confidence: 'Confidence in the main root cause, 0 to 1',
    agent: 'Agent the failure is routed to',
    transient: 'true when every cause is transient',
    'agent-woken': 'true when an agent was asked in a way that can start it',
    'diagnosis-file': 'Path of the diagnosis as JSON, one element per failed job',
    'report-file': 'Path of the report of a sweep (monitor, guard) as JSON',
};
/**
 * Reads all inputs; throws a UserError that lists every problem. `read` returns the text of an input, or undefined where it was not given.
 * `context` names the place in the messages: `action.yml: input` in a workflow.
 */
function parseInputs(read, context = 'action.yml: input') {
    const problems = [];
    const values = new Map();
    for (const name of inputNames()) {
        const input = INPUTS[name];
        const given = read(name)?.trim();
        // An empty text means the default, but an empty mention was written on purpose: mention nobody.
        const text = given === undefined || (given === '' && name !== 'mention') ? valueByDefault(name) : given;
        try {
            values.set(name, input.parse(text));
        }
        catch (error) {
            // A token is never repeated, whatever is wrong with it.
            const shown = name.endsWith('token') ? '' : ` is ${JSON.stringify(text)}`;
            problems.push(`${context} "${name}"${shown}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems);
    return Object.fromEntries([...values].map(([name, value]) => [camelCase(name), value]));
}
/** One warning for each `INPUT_*` variable that is no input of ours, with the name that was probably meant. */
function unknownInputs(variables) {
    const known = inputNames();
    return [...variables]
        .filter((variable) => /^INPUT_/i.test(variable))
        .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !known.includes(name))
        .sort()
        .map((name) => `"${name}" is no input of ci-rescue and is ignored${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, known) || ` (known: ${known.join(', ')})`}`);
}
/** The environment variable in which the runner passes an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The names of the inputs, in the order of the table. */
function inputNames() {
    return Object.keys(INPUTS);
}
/** The default is an expression only in `action.yml`; outside a workflow there is no token by default. */
function valueByDefault(name) {
    const text = INPUTS[name].default;
    return text.startsWith('${{') ? '' : text;
}
function camelCase(name) {
    return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function asText(text) {
    return text;
}
function oneOf(text, known) {
    const value = known.find((candidate) => candidate === text.toLowerCase());
    if (value === undefined)
        throw new Error(`use one of ${known.join(', ')}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(text, known)}`);
    return value;
}
function asId(text) {
    if (text === '')
        return null;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value === 0 || !Number.isSafeInteger(value))
        throw new Error('use a positive whole number, or leave it out');
    return value;
}
function asFraction(text) {
    const value = Number(text);
    if (!/^(\d+\.?\d*|\.\d+)$/.test(text) || value > 1)
        throw new Error('use a number from 0 to 1, for example 0.5');
    return value;
}
function asMinutes(text) {
    const value = Number(text);
    if (!/^\d{1,6}$/.test(text))
        throw new Error('use a whole number of minutes, for example 45');
    return value;
}
function asCount(text) {
    if (!/^\d{1,3}$/.test(text))
        throw new Error('use a whole number, for example 3');
    return Number(text);
}
function asEventType(text) {
    if (/^\S{1,100}$/.test(text))
        return text;
    throw new Error('use a name of at most 100 characters without spaces, for example ci-failure');
}
function asBoolean(text) {
    if (text.toLowerCase() === 'true')
        return true;
    if (text.toLowerCase() === 'false')
        return false;
    throw new Error('use true or false');
}
function asPath(text) {
    const path = text.replace(/^\.\//, '');
    if (path.startsWith('/') || path.split('/').includes('..') || /[\x00-\x1f]/.test(path)) {
        throw new Error(`use a path inside the repository, for example .github/ci-rescue.yml (found ${JSON.stringify(text)})`);
    }
    return path;
}
function asPaths(text) {
    return text
        .split(/\r?\n/)
        .map((path) => path.trim())
        .filter((path) => path !== '')
        .map(asPath);
}
function asHandle(text) {
    if (text === '' || /^@?[\w.-]+(\/[\w.-]+)?(\[bot\])?$/.test(text))
        return text;
    throw new Error('use one handle, for example @copilot, or an empty text to mention nobody');
}
function asModel(text) {
    if (/^[\w./:-]*$/.test(text))
        return text;
    throw new Error('use a model id without spaces, for example claude-sonnet-4.6');
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const WAIT_MILLISECONDS = 5;
/**
 * Writes text to standard output (1) or standard error (2), all of it before it returns: the streams of Node.js, whose loading takes longer
 * than a diagnosis, are not needed for it. Whoever closes the pipe (`… | head`) has seen enough.
 */
function writeOut(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EPIPE')
                process.exit();
            if (code !== 'EAGAIN')
                throw error;
            // A pipe that somebody else made non-blocking, and that is full.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MILLISECONDS);
        }
    }
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolvePull),
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5251);

/**
 * The pull request a failed run belongs to, with as few requests as it takes, read so freshly that its head tells whether the run's commit
 * is superseded. A PR found by its branch counts only if its head repository is the run's: anybody can name a branch like somebody else's.
 */
async function resolvePull(trigger, run, { github, inputs }) {
    if (inputs.prNumber !== null)
        return readPull(github, inputs.prNumber);
    if (trigger.pull !== null)
        return confirm(trigger, trigger.pull, run, github);
    const grouped = trigger.mergeGroup?.pulls[0];
    if (grouped !== undefined)
        return readPull(github, grouped);
    const head = headOf(trigger, run);
    if (head === null)
        return { kind: 'failed', reason: 'the head commit is not known; pass run-id or pr-number' };
    return ((await amongListed(run, head, github)) ??
        (await byBranch(head, github)) ??
        (await byFork(head, github)) ?? { kind: 'none', reason: `${head.sha.slice(0, 12)} is the head of no open pull request` });
}
/** The run's head commit; for a `pull_request` run that is the PR's head, not the merge commit. */
function headOf({ headSha, headBranch, headRepository }, run) {
    const sha = headSha ?? run?.headSha ?? null;
    if (sha === null || sha === '')
        return null;
    return { sha, branch: headBranch ?? run?.headBranch ?? null, repository: headRepository ?? run?.headRepository ?? null };
}
/** GitHub lists a run's PRs as they are now, so a first attempt needs no second look. A re-run's payload is old, labels included. */
async function confirm(trigger, pull, run, github) {
    const listed = run?.pullRequests.some(({ number, headSha }) => number === pull.number && headSha === pull.headSha);
    if (listed && (trigger.attempt ?? 1) === 1)
        return { kind: 'pull', pull };
    const fresh = await github.pull(pull.number);
    return { kind: 'pull', pull: fresh.ok ? fresh.value : pull };
}
async function readPull(github, number) {
    const pull = await github.pull(number);
    return pull.ok ? { kind: 'pull', pull: pull.value } : unreadable(`pull request ${number}`, pull);
}
async function amongListed(run, head, github) {
    const listed = [...(run?.pullRequests ?? [])].sort((a, b) => Number(b.headSha === head.sha) - Number(a.headSha === head.sha) || a.number - b.number);
    const [first] = listed;
    if (first === undefined)
        return null;
    const pull = await github.pull(first.number);
    if (pull.ok)
        return belongs(pull.value, head) ? { kind: 'pull', pull: pull.value } : null;
    // GitHub may list the PRs of other repositories of the network, whose numbers mean nothing here.
    return pull.reason === 'not-found' ? null : unreadable(`pull request ${first.number}`, pull);
}
async function byBranch(head, github) {
    if (!head.branch || head.repository === null)
        return null;
    const pulls = await github.pullsByHead(`${head.repository.owner}:${head.branch}`);
    return choose(pulls, head, `the pull requests of ${head.branch}`);
}
/** Only the fork itself knows the PRs of its commits. */
async function byFork(head, github) {
    if (head.repository === null || same(head.repository.fullName, github.repository))
        return null;
    const pulls = await github.pullsOfCommit(head.sha, head.repository.fullName);
    // A private or deleted fork is no reason to fail: the PR is then not to be found.
    if (!pulls.ok && pulls.reason !== 'unavailable' && pulls.reason !== 'rate-limited')
        return null;
    const ours = pulls.ok ? pulls.value.filter(({ baseRepository }) => same(baseRepository, github.repository)) : [];
    return choose(pulls.ok ? { ok: true, value: ours } : pulls, head, `the pull requests of ${head.repository.fullName}`);
}
function choose(pulls, head, what) {
    if (!pulls.ok)
        return unreadable(what, pulls);
    const [pull] = pulls.value
        .filter((candidate) => candidate.state === 'open' && belongs(candidate, head))
        .sort((a, b) => Number(b.headSha === head.sha) - Number(a.headSha === head.sha) || a.number - b.number);
    return pull === undefined ? null : { kind: 'pull', pull };
}
/** Same repository, and same commit or same branch: with another commit on the branch ours is superseded, which the caller sees. */
function belongs(pull, head) {
    if (pull.headRepository === null || head.repository === null) {
        return pull.headRepository === null && head.repository === null && pull.headSha === head.sha;
    }
    const samePlace = same(pull.headRepository, head.repository.fullName);
    return samePlace && (pull.headSha === head.sha || pull.headRef === head.branch);
}
function unreadable(what, failure) {
    return { kind: 'failed', reason: `${what} could not be read ${(0,_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .withRemedy */ .v9)(failure, 'pull-requests: write')}` };
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   v9: () => (/* binding */ withRemedy),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/** What to do about a request that GitHub refused, as the end of a sentence. `permission`: what the job needs for it, as a workflow names it. */
function remedyFor({ reason }, permission) {
    switch (reason) {
        case 'unauthorized':
            return 'the token is wrong or expired, give another';
        case 'forbidden':
        case 'not-found':
            return `give the job the permission \`${permission}\``;
        default:
            return 'run again later';
    }
}
/** True if GitHub may well have something to tell, and only did not tell it now: nothing may be concluded from its silence. */
function isUncertain(answer) {
    return !answer.ok && (answer.reason === 'unavailable' || answer.reason === 'rate-limited');
}
/** `(403 Resource not accessible): give the job the permission …` */
function withRemedy(failure, permission) {
    return `(${failure.status} ${failure.message}): ${remedyFor(failure, permission)}`;
}


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Uh: () => (/* binding */ outputEntry),
/* harmony export */   t1: () => (/* binding */ runnerLog)
/* harmony export */ });
/** A logger that speaks to the runner; `print` takes whole lines. */
function runnerLog(print) {
    return {
        info: (message) => print(`${message}\n`),
        warning: (message) => print(command('warning', message)),
        error: (message) => print(command('error', message)),
        debug: (message) => print(command('debug', message)),
    };
}
/** A workflow command as the runner reads it from stdout: one line, whatever the message and the properties hold. */
function command(name, message, properties = {}) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}\n`;
}
/** A value for `GITHUB_OUTPUT`: between two lines that occur nowhere in it, so that no value can set another output. */
function outputEntry(name, value, random = () => crypto.randomUUID()) {
    let delimiter = `ci-rescue-${random()}`;
    while (`${name}\n${value}`.includes(delimiter))
        delimiter = `ci-rescue-${random()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ otherRun),
  b: () => (/* binding */ parseTrigger)
});

// EXTERNAL MODULE: ./src/core/address.ts
var address = __nccwpck_require__(9007);
// EXTERNAL MODULE: ./src/payload.ts
var src_payload = __nccwpck_require__(41);
;// CONCATENATED MODULE: ./src/comment-trigger.ts


/** What an `issue_comment` event asks for. Only what a person newly says on an open pull request counts. */
function readComment(payload) {
    const ignored = (reason) => ({ kind: 'ignored', reason });
    const action = (0,src_payload/* textAt */.$6)(payload, 'action');
    if (action !== 'created')
        return ignored(`only a new comment is acted on, not one that was ${action || 'changed'}`);
    const id = (0,src_payload/* idAt */.jj)(payload, 'comment', 'id');
    const pull = (0,src_payload/* idAt */.jj)(payload, 'issue', 'number');
    if (id === null || pull === null)
        return ignored('the issue_comment event names no comment');
    if (!(0,src_payload.at)(payload, 'issue', 'pull_request'))
        return ignored(`the comment is on issue ${pull}: an issue, not a pull request`);
    if ((0,src_payload/* textAt */.$6)(payload, 'issue', 'state') === 'closed')
        return ignored(`pull request ${pull} is closed`);
    const author = (0,src_payload/* textAt */.$6)(payload, 'comment', 'user', 'login');
    const authorType = (0,src_payload/* textAt */.$6)(payload, 'comment', 'user', 'type');
    if (author === '')
        return ignored('the comment is by nobody who can be asked for');
    if (authorType === 'Bot' || author.endsWith('[bot]'))
        return ignored(`the comment is by ${author}: bots command nothing`);
    const body = (0,src_payload/* textAt */.$6)(payload, 'comment', 'body');
    if ((0,address/* saidToUs */.H)(body) === null)
        return ignored('there is no command in its first line');
    const createdAt = (0,src_payload/* textAt */.$6)(payload, 'comment', 'created_at');
    const comment = { id, body, author, authorType, createdAt, url: (0,src_payload/* textAt */.$6)(payload, 'comment', 'html_url') };
    return { kind: 'comment', pull, comment, origin: `a command of ${author} on pull request ${pull}` };
}

// EXTERNAL MODULE: ./src/external-check.ts
var external_check = __nccwpck_require__(5301);
;// CONCATENATED MODULE: ./src/trigger.ts



/** Modes that look at everything, whatever the event is about. */
const SWEEPING = ['monitor', 'guard'];
/** What to do about an event. Total: an unknown event or a damaged payload is ignored with a reason, never an exception. */
function parseTrigger(name, payload, inputs, environment) {
    const event = { name, payload, inputs, environment };
    if (SWEEPING.includes(inputs.mode))
        return withModes(sweep(event, null), [inputs.mode]);
    if (inputs.mode === 'command' && name !== 'issue_comment')
        return ignored(`mode command acts on new comments (the event issue_comment), not on ${name || 'no event'}`);
    const target = inputs.mode === 'command' ? readComment(payload) : targetOf(event);
    if (target.kind === 'ignored')
        return target;
    const verb = verbOf(target);
    const asked = inputs.mode === 'auto' ? verb : inputs.mode;
    // `resolve` of something red, or `rescue` of something green, is no mistake of a workflow that starts us after every run.
    if (verb === 'resolve' && asked !== 'resolve')
        return ignored(`${target.origin} succeeded: nothing to ${asked}`);
    if (verb === 'rescue' && asked === 'resolve' && isRed(target))
        return ignored(`${target.origin} failed: nothing to resolve`);
    if (target.kind === 'sweep' && inputs.mode !== 'auto')
        return target.own === null ? nowhere(name) : withModes(target.own, [asked]);
    return withModes(target, asked === 'sweep' ? ['monitor', 'guard'] : [asked]);
}
function withModes(target, modes) {
    return target.kind === 'ignored' ? target : { ...target, modes };
}
/** What an event asks for by itself. */
function verbOf(target) {
    if (target.kind === 'sweep')
        return 'sweep';
    if (target.kind === 'comment')
        return 'command';
    if (target.kind === 'review')
        return 'resolve';
    const conclusion = target.kind === 'check' ? target.conclusion : target.run?.conclusion;
    return conclusion === 'success' ? 'resolve' : 'rescue';
}
/** A run that we know only by its number may be green: that is seen when it is read. */
function isRed(target) {
    return target.kind === 'check' || (target.kind === 'run' && target.run !== null);
}
function targetOf(event) {
    const { name, payload, inputs, environment } = event;
    const eventRun = name === 'workflow_run' ? (0,src_payload/* idAt */.jj)(payload, 'workflow_run', 'id') : null;
    // `run-id: ${{ github.event.workflow_run.id }}` says no more than the event does, so the event's own rules still hold.
    if (inputs.runId !== null && inputs.runId !== eventRun) {
        return inputs.runId === environment.runId ? currentRun(event) : otherRun(inputs.runId, 'the run-id input');
    }
    switch (name) {
        case 'workflow_run':
            return fromWorkflowRun(event);
        case 'repository_dispatch':
            return (0,src_payload/* textAt */.$6)(payload, 'action') === inputs.dispatchEvent ? fromDispatch(event) : currentRun(event);
        case 'workflow_dispatch':
            return fromManualStart(event);
        case 'schedule':
            return sweep(event, currentRun(event));
        case 'check_run':
        case 'check_suite':
        case 'status':
            return (0,external_check/* readCheck */.jc)(name, payload);
        case 'pull_request_review':
            return inputs.mode === 'auto' || inputs.mode === 'resolve' ? fromReview(event) : currentRun(event);
        case 'issue_comment':
            return inputs.mode === 'auto' ? readComment(payload) : currentRun(event);
        default:
            return currentRun(event);
    }
}
function fromWorkflowRun({ payload, environment }) {
    const run = (0,src_payload/* readRun */.cI)((0,src_payload.at)(payload, 'workflow_run'));
    if (run === null)
        return ignored('the workflow_run event names no run; pass run-id');
    const repository = (0,src_payload/* textAt */.$6)(payload, 'repository', 'full_name') || environment.repository;
    const own = run.path !== '' && run.path === environment.workflowPath && sameName(repository, environment.repository);
    if (own)
        return ignored(`run ${run.id} is a run of this very workflow (${run.path}), which is never rescued`);
    const conclusion = run.conclusion;
    if (conclusion === null)
        return ignored(`run ${run.id} has not completed; trigger on workflow_run types: [completed]`);
    if (!(0,external_check/* isFailure */.N6)(conclusion) && conclusion !== 'success')
        return ignored((0,external_check/* notAFailure */.hm)('the run', conclusion));
    return {
        kind: 'run',
        runId: run.id,
        attempt: run.attempt,
        run,
        pull: null,
        headSha: run.headSha,
        headBranch: run.headBranch || null,
        headRepository: run.headRepository,
        inRun: run.id === environment.runId,
        mergeGroup: mergeGroup(run.headBranch),
        origin: `workflow_run of ${run.name || run.path || run.id} (${conclusion})`,
    };
}
function fromDispatch({ payload, inputs: { dispatchEvent } }) {
    const runId = (0,src_payload/* idAt */.jj)(payload, 'client_payload', 'run_id');
    if (runId === null)
        return ignored(`the ${dispatchEvent} dispatch carries no run; send client_payload.run_id as a whole number`);
    return otherRun(runId, `repository_dispatch ${dispatchEvent}`);
}
/** Started by hand without a run to look at: everything is looked at, unless we are a job of a run that is failing. */
function fromManualStart(event) {
    const runId = (0,src_payload/* idAt */.jj)(event.payload, 'inputs', 'run-id') ?? (0,src_payload/* idAt */.jj)(event.payload, 'inputs', 'run_id');
    if (runId !== null)
        return runId === event.environment.runId ? currentRun(event) : otherRun(runId, 'workflow_dispatch');
    return sweep(event, currentRun(event));
}
function fromReview(event) {
    const pull = (0,src_payload/* readPull */.Es)((0,src_payload.at)(event.payload, 'pull_request'));
    if ((0,src_payload/* textAt */.$6)(event.payload, 'action') !== 'submitted')
        return ignored('only a submitted review is looked at');
    if (pull === null)
        return ignored('the review names no pull request');
    return { kind: 'review', pull, origin: `a review of pull request ${pull.number}` };
}
function sweep({ name, payload, inputs, environment }, own) {
    const pull = inputs.prNumber ?? (0,src_payload/* idAt */.jj)(payload, 'pull_request', 'number') ?? (0,src_payload/* idAt */.jj)(payload, 'inputs', 'pr-number');
    const ref = (0,src_payload/* textAt */.$6)(payload, 'ref') || environment.ref;
    const branch = name === 'push' && ref.startsWith('refs/heads/') ? branchOf(ref) : null;
    const where = pull !== null ? `pull request ${pull}` : branch !== null ? `the pull requests of ${branch}` : 'all open pull requests';
    return {
        kind: 'sweep',
        pull,
        branch,
        actor: (0,src_payload/* textAt */.$6)(payload, 'sender', 'login'),
        own: own?.kind === 'run' ? own : null,
        origin: `${where}${name ? ` (${name})` : ''}`,
    };
}
function nowhere(name) {
    return ignored(`the event ${name || '(none)'} names no run, and there is no current one; pass run-id`);
}
/** A run of which nothing but its number is known. */
function otherRun(runId, origin) {
    const unknown = {
        attempt: null,
        run: null,
        pull: null,
        headSha: null,
        headBranch: null,
        headRepository: null,
        mergeGroup: null,
    };
    return { kind: 'run', runId, ...unknown, inRun: false, origin };
}
/** We are a job or a step inside the failing run itself. */
function currentRun({ name, payload, environment }) {
    if (environment.runId === null)
        return nowhere(name);
    const pull = (0,src_payload/* readPull */.Es)((0,src_payload.at)(payload, 'pull_request'));
    const branch = branchOf((0,src_payload/* textAt */.$6)(payload, 'merge_group', 'head_ref') || environment.ref);
    return {
        kind: 'run',
        runId: environment.runId,
        attempt: environment.runAttempt,
        run: null,
        pull,
        headSha: currentHead(name, payload, environment, pull),
        headBranch: (pull ? pull.headRef : branch) || null,
        headRepository: pull ? repositoryNamed(pull.headRepository) : repositoryNamed(environment.repository),
        inRun: true,
        mergeGroup: pull ? null : mergeGroup(branch),
        origin: `the current run${name ? ` (${name})` : ''}`,
    };
}
/** For an event of a pull request GITHUB_SHA is a merge commit that nobody wrote: without the PR's head we rather ask the API. */
function currentHead(name, payload, environment, pull) {
    if (pull)
        return pull.headSha;
    if (name.startsWith('pull_request'))
        return null;
    return (0,src_payload/* shaAt */.wF)(payload, 'merge_group', 'head_sha') ?? (0,src_payload/* shaAt */.wF)(environment, 'sha');
}
function ignored(reason) {
    return { kind: 'ignored', reason };
}
/** `gh-readonly-queue/{base}/pr-{N}-{sha}`: the queue's branch is the only place that names the PR. */
function mergeGroup(branch) {
    const number = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(branch)?.[1];
    return number === undefined ? null : { pulls: [Number(number)] };
}
function branchOf(ref) {
    return ref.startsWith('refs/pull/') ? '' : ref.replace(/^refs\/(heads|tags)\//, '');
}
function repositoryNamed(fullName) {
    return (0,src_payload/* readRepository */.Nu)({ full_name: fullName });
}
function sameName(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
