export const id = 357;
export const ids = [357];
export const modules = {

/***/ 6960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuiltinPrompts: () => (/* binding */ checkBuiltinPrompts),
/* harmony export */   checkPrompts: () => (/* binding */ checkPrompts),
/* harmony export */   isConfiguration: () => (/* binding */ isConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7663);
/* harmony import */ var _core_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4489);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _core_prompt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9622);
/* harmony import */ var _core_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);







/** Checks the templates that come with the program. */
function checkBuiltinPrompts(entryUrl) {
    const builtin = (0,_builtin_js__WEBPACK_IMPORTED_MODULE_2__.readBuiltinPrompts)(entryUrl);
    return { count: Object.keys(builtin).length, problems: (0,_core_prompt_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBuiltin */ .A)(builtin) };
}
/** Checks templates, and configurations together with the templates they name (as seen from the working directory). */
async function checkPrompts(templates, configurations) {
    const problems = [];
    const all = new Map(templates.map(({ file, text }) => [file, text]));
    for (const configuration of configurations) {
        for (const { file, place } of promptsOf(configuration, problems)) {
            if (all.has(file))
                continue;
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => null);
            if (text === null)
                problems.push(`${place}there is no ${file}; write it, or mend the path (it begins at the repository's root)`);
            else
                all.set(file, text);
        }
    }
    for (const [file, text] of all)
        problems.push(...(0,_core_prompt_js__WEBPACK_IMPORTED_MODULE_5__.checkTemplate)(text, file, _core_prompt_js__WEBPACK_IMPORTED_MODULE_5__.PARTIALS));
    return { count: all.size, problems };
}
/** True for a file that says what only a configuration says, or is called like one. */
function isConfiguration({ file, text }) {
    const { value } = (0,_core_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(text, file);
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const own = Object.keys(_core_config_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_CONFIG).filter((key) => key !== 'patterns' && key !== 'disable');
    return /^ci-rescue\.ya?ml$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)) || keys.some((key) => own.includes(key));
}
function promptsOf({ file, text }, problems) {
    const config = read(file, text, problems);
    const parsed = (0,_core_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(text, file);
    return Object.entries(config.agents).flatMap(([id, { prompt }]) => {
        const place = parsed.at(['agents', id, 'prompt']);
        return prompt === null ? [] : [{ file: prompt, place: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .V)({ file, ...place, message: `agents.${id}.prompt: ` }) }];
    });
}
function read(file, text, problems) {
    try {
        return (0,_core_config_js__WEBPACK_IMPORTED_MODULE_3__.parseConfig)(text, file);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        problems.push(...error.problems);
        return _core_config_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_CONFIG;
    }
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
/** Control characters (not tab and line feed), bidi controls, zero-width, tag and other invisible characters, halves of characters. */
const INVISIBLE = /[^\P{Cc}\t\n]|\p{Cf}|\p{Cs}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2028|\u2029/gu;
/** The text without control, bidi and invisible characters; tabs and line feeds stay, CR LF becomes LF. */
function clean(text) {
    return text.replaceAll('\r\n', '\n').replace(INVISIBLE, '');
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_CONFIG: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3247);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _handoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4369);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(761);
/* harmony import */ var _route_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9446);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83);








const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP();
const line = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .trim()
    .min(1)
    .refine((value) => !value.includes('\n'), 'write it on one line');
const list = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(line);
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(1_000_000);
const glob = line.refine(isGlob, 'not a glob that can be read; quote special characters with a backslash');
const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(glob);
const regex = line.refine(isRegex, 'not a regular expression that JavaScript accepts; test it at a JavaScript prompt');
const handle = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .trim()
    .refine((value) => !/\s/.test(value), 'one handle without spaces, for example "@copilot"');
const filter = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ include: globs.default([]), exclude: globs.default([]) }).prefault({});
/** Logins under which the known coding agents answer. */
const AGENT_LOGINS = ['copilot-swe-agent[bot]', 'Copilot', 'claude[bot]', 'chatgpt-codex-connector[bot]'];
const agent = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** null: the `mention` input. */
    mention: handle.nullable().default(null),
    /** null: the `model` input. */
    model: text.nullable().default(null),
    launch: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_handoff_js__WEBPACK_IMPORTED_MODULE_4__/* .LAUNCHES */ .Ai).default('mention'),
    /** Path of a prompt template on the default branch. */
    prompt: line.nullable().default(null),
    logins: list.default(AGENT_LOGINS),
});
const route = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    workflow: glob.optional(),
    job: glob.optional(),
    log: regex.optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([glob.transform((value) => [value]), globs]).optional(),
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_category_js__WEBPACK_IMPORTED_MODULE_5__/* .CATEGORIES */ .R).optional(),
    agent: line,
})
    .refine(({ workflow, job, log, files, category }) => workflow ?? job ?? log ?? files ?? category, 'a route needs a condition: workflow, job, log, files or category');
const configSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), agent)
        .default({})
        .transform((agents) => ({ ...Object.fromEntries(_route_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_AGENTS */ .mF.map((id) => [id, agent.parse({})])), ...agents })),
    routes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(route).default([]),
    workflows: filter,
    jobs: filter,
    patterns: globs.default([]),
    disable: list.default([]),
    skip_flags: list.default(['[skip-ci-rescue]', '[skip-ci-remediation]', '[skip-healer]']),
    bots: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ process: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false), allow: list.default([]) }).prefault({}),
    trusted: list.default([]),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        max_attempts: count.default(3),
        wakes_per_sha: count.default(3),
        branch_window_minutes: count.default(10),
        comments_per_hour: count.default(60),
        heals_per_hour: count.default(5),
    })
        .prefault({}),
    monitor: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        max_age_hours: count.default(24),
        max_comments: count.default(20),
        unknown: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['post', 'skip']).default('post'),
    })
        .prefault({}),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fix: list.default(['ci-fix', 'automated-fix']), blocked: line.default('blocked') }).prefault({}),
    heal: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pr', 'branch']).default('pr'),
        allow: list.default([]),
        timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(360).default(5),
    })
        .prefault({}),
    promote: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        allow: globs.default([]),
        deny: globs.default([]),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['create-pr', 'direct-push']).default('create-pr'),
        approvers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['admin', 'maintain', 'write'])).default(['admin', 'maintain']),
    })
        .prefault({}),
    escalation: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ mentions: list.default([]), issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false), webhook: zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5().nullable().default(null) })
        .prefault({}),
});
/** What an empty repository gets. */
const DEFAULT_CONFIG = configSchema.parse({});
/** Reads a configuration file; throws a UserError that lists every problem with its place. Regexes may yet be dangerous: see {@link loadConfig}. */
function parseConfig(source, file) {
    const { config, parsed } = read(source, file);
    refuse(routesToNobody(config), parsed, file);
    return config;
}
/** The same, and no route asks strangers' logs with a regex that cannot be proved safe. */
async function loadConfig(source, file) {
    const { config, parsed } = read(source, file);
    refuse([...routesToNobody(config), ...(await dangerousRoutes(config))], parsed, file);
    return config;
}
function read(source, file) {
    const parsed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(source, file);
    // An empty file, or one with only comments, asks for nothing but the defaults.
    if (parsed.problems.length === 0 && parsed.value === null)
        return { config: DEFAULT_CONFIG, parsed };
    const { value, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(configSchema, parsed, file);
    if (value === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V));
    return { config: value, parsed };
}
function refuse(wrong, parsed, file) {
    const problems = wrong.map(({ index, key, message }) => ({
        file,
        ...parsed.at(['routes', index, key]),
        message: `routes[${index}].${key}: ${message}`,
    }));
    problems.sort((left, right) => left.line - right.line || left.column - right.column);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V));
}
function routesToNobody({ routes, agents }) {
    const known = Object.keys(agents);
    return routes.flatMap(({ agent: id }, index) => {
        if (Object.hasOwn(agents, id))
            return [];
        const remedy = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(id, known) || `; define it under agents (known: ${known.join(', ')})`;
        return [{ index, key: 'agent', message: `there is no agent "${id}"${remedy}` }];
    });
}
/** The library that proves regexes is only paid for by those who write some. */
async function dangerousRoutes({ routes }) {
    if (routes.every(({ log }) => log === undefined))
        return [];
    const { regexProblem } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(8), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 3664));
    return routes.flatMap(({ log }, index) => {
        const problem = log === undefined ? null : regexProblem(log);
        if (problem === null)
            return [];
        return [{ index, key: 'log', message: `${problem.message}; anchor it or make its repetitions exclude each other` }];
    });
}
function isGlob(pattern) {
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_7___default().makeRe(pattern);
        return pattern.length <= 1000;
    }
    catch {
        return false;
    }
}
function isRegex(pattern) {
    try {
        new RegExp(pattern, 'i');
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
