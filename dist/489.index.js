export const id = 489;
export const ids = [489];
export const modules = {

/***/ 3247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CATEGORIES)
/* harmony export */ });
/** The closed list of CONTRACT.md §4: what is to be mended, not which tool spoke. */
const CATEGORIES = [
    'test-failure',
    'compile-error',
    'type-error',
    'build-error',
    'lint',
    'format',
    'dependency-resolution',
    'missing-dependency',
    'lockfile-out-of-sync',
    'missing-tool',
    'missing-file',
    'config-error',
    'workflow-error',
    'checkout-failure',
    'merge-conflict',
    'permission',
    'auth-secret-missing',
    'publish-rejected',
    'network-transient',
    'rate-limit',
    'external-service',
    'runner-lost',
    'oom',
    'disk-full',
    'timeout',
    'cancelled',
    'docker-build',
    'deploy-failure',
    'quality-gate',
    'security-scan',
    'security-alert',
    'runtime-error',
    'unknown',
];


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
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


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ LAUNCHES),
/* harmony export */   Ir: () => (/* binding */ mergeHandoffs),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** Ways to hand a failure over to an agent. */
const LAUNCHES = ['mention', 'agent-task', 'assign', 'dispatch', 'workflow', 'none'];
/** What CI said about a hand-off: nothing yet, green, or that the same failure is red on a later commit; `refused`: nobody was reached. */
const OUTCOMES = ['', 'refused', 'red', 'green'];
/** All that a hand-off became: the first request, and its reminders. */
function refsOf({ ref }) {
    return ref === '' ? [] : ref.split(',');
}
/** Older ones are forgotten: no limit of attempts is as high. */
const MOST_HANDOFFS = 30;
/** So much of a fingerprint tells causes apart. */
function causeKey(fingerprint) {
    return fingerprint.slice(0, 12);
}
/** One for each commit and agent, the oldest first; what several processes know of one is put together. */
function mergeHandoffs(all) {
    const known = new Map();
    for (const handoff of all) {
        const key = keyOf(handoff);
        const other = known.get(key);
        // Also with itself, so that one alone has the form that two have.
        known.set(key, together(other ?? handoff, handoff));
    }
    return [...known.values()].sort((a, b) => order(a.at, b.at) || order(keyOf(a), keyOf(b))).slice(-MOST_HANDOFFS);
}
/** The hand-offs with each that was about one of these causes, and has no outcome yet, ended by what CI says now. */
function ended(handoffs, outcome, at, isMeant) {
    return handoffs.map((handoff) => {
        const isBetter = OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(handoff.outcome) && handoff.outcome !== 'refused';
        return isBetter && isMeant(handoff) ? { ...handoff, outcome, endedAt: at } : handoff;
    });
}
/** Commutative, associative and idempotent, like the merging of states: who decided first did it, the rest is what anybody knows. */
function together(a, b) {
    const first = order(a.at, b.at) || order(a.by, b.by) || order(a.launcher, b.launcher);
    const { launcher, at, by } = first <= 0 ? a : b;
    const ref = [...new Set([...refsOf(a), ...refsOf(b)])].sort().join(',');
    const rank = OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
    const said = rank >= 0 ? a.outcome : b.outcome;
    // Refused at first, and then it went through.
    const outcome = said === 'refused' && ref !== '' ? '' : said;
    return {
        sha: a.sha,
        agent: a.agent,
        launcher,
        causes: [...new Set([...a.causes, ...b.causes])].sort(),
        at,
        by,
        ref,
        url: soonest(a.url, b.url),
        startedAt: soonest(a.startedAt, b.startedAt),
        committedAt: soonest(a.committedAt, b.committedAt),
        outcome,
        endedAt: outcome === '' ? '' : rank === 0 ? soonest(a.endedAt, b.endedAt) : rank > 0 ? a.endedAt : b.endedAt,
    };
}
/** The first of two texts; an empty one comes last. */
function soonest(a, b) {
    if (a === '' || b === '')
        return a || b;
    return a < b ? a : b;
}
function keyOf({ sha, agent }) {
    return `${sha}\n${agent}`;
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ FALLBACK_AGENT),
/* harmony export */   JZ: () => (/* binding */ CATEGORY_FIELDS),
/* harmony export */   Ml: () => (/* binding */ BENEATH),
/* harmony export */   N4: () => (/* binding */ SPEAKS_OF_SECURITY),
/* harmony export */   Ov: () => (/* binding */ SPEAKER),
/* harmony export */   Pu: () => (/* binding */ SAYS_NOTHING),
/* harmony export */   Qs: () => (/* binding */ LEAST_SHARE),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   Rw: () => (/* binding */ SECURITY_AGENT),
/* harmony export */   Y0: () => (/* binding */ WEIGHTS),
/* harmony export */   e6: () => (/* binding */ SECURITY_CATEGORIES),
/* harmony export */   mF: () => (/* binding */ BUILT_IN_AGENTS),
/* harmony export */   vv: () => (/* binding */ SECURITY_EVIDENCE)
/* harmony export */ });
/** The agents that exist without being configured; a user's entry of the same id replaces the fields it names. */
const BUILT_IN_AGENTS = ['rex', 'blaze', 'bolt', 'atlas', 'cipher'];
/** Who takes what belongs to nobody else. */
const FALLBACK_AGENT = 'atlas';
/** Who looks after everything that concerns security. */
const SECURITY_AGENT = 'cipher';
/** Categories that say whose work it is where the pattern does not, and how loud. */
const CATEGORY_FIELDS = {
    'workflow-error': { agent: 'atlas', weight: 0.8 },
    'checkout-failure': { agent: 'atlas', weight: 0.8 },
    'merge-conflict': { agent: 'atlas', weight: 0.8 },
    permission: { agent: 'atlas', weight: 0.3 },
    'docker-build': { agent: 'bolt', weight: 0.6 },
    'deploy-failure': { agent: 'bolt', weight: 0.6 },
};
/** Native builds are started by the builds of others too (Cargo, node-gyp, pip): their patterns are half as loud. */
const BENEATH = ['c', 'cmake', 'make', 'meson', 'ninja', 'autotools'];
/** The runner stopped whatever ran: the pattern says nothing of whose work that was. */
const SAYS_NOTHING = ['actions/cancelled', 'actions/timeout', 'actions/runner-lost'];
const SECURITY_CATEGORIES = ['security-scan', 'security-alert'];
/** An advisory's number, or a secret that GitHub does not let in. */
const SECURITY_EVIDENCE = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b|\bPush cannot contain secrets\b/i;
/** Where an advisory's number is what a test or a source file speaks of. */
const SPEAKS_OF_SECURITY = ['test-failure', 'compile-error', 'type-error', 'format'];
/**
 * How loud each kind of sign is: the closer to the failure, the louder. What stands around the evidence never decides alone; what the
 * changed files say is shared out among them.
 */
const WEIGHTS = { pattern: 0.8, step: 0.5, job: 0.4, evidence: 0.4, workflow: 0.3, files: 0.3, excerpt: 0.15 };
/** A program puts its name in front of what it says, and a shell names the one that it misses. */
const SPEAKER = /(?:^|[\s:/])([\w.+-]{1,60}): (?:error|fatal|(?:command )?not found)\b/i;
/** Fewer of the changed files than this share are no sign. */
const LEAST_SHARE = 0.2;
/** The score that is wanted where one kind of sign speaks, two, or more: the more there are, the more must agree. */
const THRESHOLDS = [0.18, 0.3, 0.6];


/***/ }),

/***/ 83:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
;// CONCATENATED MODULE: ./src/core/schema.ts

/** Turns a schema's issues into sentences that name the key, what was expected and what was found. */
function describeIssues(schema, issues, value) {
    return issues.flatMap((issue) => describe(schema, issue, value));
}
function describe(schema, issue, value) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        const list = known.length > 0 ? ` (known: ${known.join(', ')})` : '';
        return issue.keys.map((key) => {
            const message = `${nameOf([...path, key])}: unknown key${(0,nearest/* suggestion */.h)(key, known) || list}`;
            return { path: [...path, key], key: true, message };
        });
    }
    if (issue.code === 'invalid_union') {
        const branch = decisiveBranch(issue.errors);
        if (branch !== null)
            return branch.flatMap((inner) => describe(schema, { ...inner, path: [...path, ...inner.path] }, value));
        const expected = [...new Set(issue.errors.flat().map(expectation))].join(' or ');
        return [{ path, key: false, message: `${nameOf(path)}: expected ${expected}, found ${show(valueAt(value, path))}` }];
    }
    if (issue.code === 'custom')
        return [{ path, key: false, message: `${nameOf(path)}: ${issue.message}` }];
    const found = valueAt(value, path);
    if (found === undefined)
        return [{ path, key: false, message: `${nameOf(path)}: missing; expected ${expectation(issue)}` }];
    const hint = issue.code === 'invalid_value' && typeof found === 'string' ? (0,nearest/* suggestion */.h)(found, issue.values.map(String)) : '';
    return [{ path, key: false, message: `${nameOf(path)}: expected ${expectation(issue)}, found ${show(found)}${hint}` }];
}
/** Of a union, the branch that got past the outer type: its complaints are the ones that help. */
function decisiveBranch(branches) {
    const deep = branches.filter((issues) => issues.length > 0 && !issues.some((issue) => issue.path.length === 0 && wrongType(issue)));
    return deep.length === 1 ? (deep[0] ?? null) : null;
}
function wrongType(issue) {
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
};
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPE_NAMES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
        case 'too_big':
            return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit(issue.origin)}`;
        case 'invalid_format':
            // A schema that brought its own sentence knows better than its regular expression.
            if (!issue.message.startsWith('Invalid'))
                return issue.message;
            return issue.pattern ? `text like ${issue.pattern}` : `a valid ${issue.format}`;
        default:
            return issue.message;
    }
}
function unit(origin) {
    if (origin === 'string')
        return ' characters';
    return origin === 'array' ? ' entries' : '';
}
/** `limits.max_attempts`, `routes[2].agent`, or `the file` for the whole. */
function nameOf(path) {
    if (path.length === 0)
        return 'the file';
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
function show(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function valueAt(value, path) {
    return path.reduce((inner, part) => (isRecord(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined), value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** The keys a schema knows at a path: found by walking the schema as the value was walked. */
function keysAt(schema, path) {
    let level = unwrap(schema);
    for (const part of path)
        level = level.flatMap((inner) => unwrap(childOf(inner, part)));
    return [...new Set(level.flatMap((inner) => Object.keys(inner.shape ?? {})))];
}
function childOf(schema, part) {
    if (schema.def.type === 'object')
        return schema.shape?.[part];
    if (schema.def.type === 'array')
        return schema.def['element'];
    return schema.def.type === 'record' ? schema.def['valueType'] : undefined;
}
/** Looks through optional, default, pipe and union to the schemas that decide. */
function unwrap(schema) {
    if (!isInner(schema))
        return [];
    const { innerType, in: input, options } = schema.def;
    if (innerType !== undefined)
        return unwrap(innerType);
    if (schema.def.type === 'pipe')
        return unwrap(input);
    return Array.isArray(options) ? options.flatMap(unwrap) : [schema];
}
function isInner(schema) {
    return isRecord(schema) && isRecord(schema['def']);
}

;// CONCATENATED MODULE: ./src/core/yaml.ts


/** Reads YAML and never throws: what is wrong comes back as problems with their places. */
function parseYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = document.errors.map((error) => ({ file, ...position(error.pos[0]), message: syntaxMessage(error) }));
    let value = null;
    if (problems.length === 0) {
        try {
            value = document.toJS({ maxAliasCount: 100 });
        }
        catch (error) {
            // Too many or unresolved aliases: the library only finds out while it builds the value.
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({ file, ...position(0), message: `YAML: ${reason}; write the values out instead of using aliases` });
        }
    }
    return {
        value,
        problems,
        at: (path) => position(offsetOfValue(document, path)),
        keyAt: (path) => position(offsetOfKey(document, path) ?? offsetOfValue(document, path)),
    };
}
/** Checks a parsed text against a schema: the typed value, or every problem at its place, unknown keys with the nearest known one. */
function validate(schema, parsed, file) {
    if (parsed.problems.length > 0)
        return { value: null, problems: parsed.problems };
    const result = schema.safeParse(parsed.value);
    if (result.success)
        return { value: result.data, problems: [] };
    const problems = describeIssues(schema, result.error.issues, parsed.value).map(({ path, key, message }) => ({
        file,
        ...(key ? parsed.keyAt(path) : parsed.at(path)),
        message,
    }));
    return { value: null, problems: problems.sort((left, right) => left.line - right.line || left.column - right.column) };
}
function offsetOfValue(document, path) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
        const key = length === 0 ? null : offsetOfKey(document, path.slice(0, length));
        if (key !== null)
            return key;
    }
    return 0;
}
function offsetOfKey(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isCollection */.P3)(parent) || !(0,dist/* isMap */.jh)(parent))
        return null;
    const wanted = String(path.at(-1));
    const pair = parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === wanted);
    return pair && (0,dist/* isScalar */.jn)(pair.key) && pair.key.range ? pair.key.range[0] : null;
}
const SYNTAX_REMEDIES = {
    TAB_AS_INDENT: 'indent with spaces',
    DUPLICATE_KEY: 'keep one of the two',
    MULTIPLE_DOCS: 'keep one document, without a second "---"',
    BAD_SCALAR_START: 'put the value in quotes',
    UNEXPECTED_TOKEN: 'put the value in quotes, or mend the indentation',
    BAD_INDENT: 'mend the indentation',
    MISSING_CHAR: 'close the quote or bracket, or mend the indentation',
};
function syntaxMessage(error) {
    const remedy = SYNTAX_REMEDIES[error.code] ?? 'mend the YAML here; quote text that holds special characters';
    return `YAML: ${error.message.replaceAll(/\s+/g, ' ').trim()}; ${remedy}`;
}


/***/ })

};
