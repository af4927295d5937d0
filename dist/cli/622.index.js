export const id = 622;
export const ids = [622];
export const modules = {

/***/ 9622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PARTIALS: () => (/* binding */ PARTIALS),
  A: () => (/* binding */ checkBuiltin),
  checkTemplate: () => (/* reexport */ checkTemplate),
  promptData: () => (/* reexport */ promptData),
  renderPrompt: () => (/* binding */ renderPrompt)
});

// UNUSED EXPORTS: PROMPT_LIMITS

// EXTERNAL MODULE: ./node_modules/handlebars/dist/handlebars.min.js
var handlebars_min = __webpack_require__(6347);
var handlebars_min_default = /*#__PURE__*/__webpack_require__.n(handlebars_min);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
;// CONCATENATED MODULE: ./src/core/prompt-variables.ts
const CAUSE = {
    n: 1,
    category: '',
    title: '',
    rootCause: '',
    confidence: 0,
    pattern: '',
    evidence: '',
    excerpt: '',
    fix: '',
    verify: '',
    steps: [''],
    tests: [{ name: '', place: '', message: '' }],
    testCount: 0,
    suspects: [''],
    reproduce: '',
};
/** Every name a template may use, with a value of its shape; a list has one entry. The type keeps it complete. */
const VARIABLES = {
    agent: { id: '', name: '', field: '' },
    repository: '',
    pr: 1,
    branch: '',
    sha: '',
    sha12: '',
    run: { url: '', workflow: '', attempt: 1 },
    rca: '',
    jobs: [{ name: '', url: '', step: '', exitCode: 1 }],
    moreJobs: 0,
    causes: [CAUSE],
    moreCauses: 0,
    main: CAUSE,
    kind: 'unknown',
    attempts: [{ agent: '', sha: '', outcome: '' }],
    hint: '',
    budget: '',
    brief: false,
};

;// CONCATENATED MODULE: ./src/core/prompt-scope.ts


/** Helpers that open a block, all with one argument. Anything else would be logic that belongs into the code. */
const BLOCKS = ['if', 'unless', 'each', 'with'];
/** Stands for what could not be found: it was told once, and everything below it is let through. */
const UNTOLD = Symbol('unknown');
/** What a template sees outside of all blocks. */
const ROOT = { value: VARIABLES, outer: null, loops: 0, locals: new Map() };
/** Tells that something is no helper, and what it may be instead. */
function unknownHelper(path, { scope, report }) {
    const name = 'original' in path ? String(path.original) : '';
    if (isPath(path) && lookUp(path.parts, scope.value) !== UNTOLD && path.parts.length > 0) {
        return report(path.loc.start, `"${name}" is a variable, no helper; write {{${name}}}, {{#if ${name}}} or {{#each ${name}}}`);
    }
    report(path.loc.start, `unknown helper "${name}"${(0,nearest/* suggestion */.h)(name, BLOCKS) || `; there are only ${BLOCKS.join(', ')}`}`);
}
/** The value of a name, or {@link UNTOLD}, which is then told. */
function resolve(expression, context) {
    const { scope, report } = context;
    if (expression.type === 'SubExpression') {
        unknownHelper(expression.path, context);
        return UNTOLD;
    }
    if (!isPath(expression)) {
        report(expression.loc.start, 'a variable is wanted here');
        return UNTOLD;
    }
    if (expression.data)
        return resolveData(expression, context);
    const [first = '', ...rest] = expression.parts;
    if (expression.depth === 0 && scope.locals.has(first) && !/^(?:this\b|\.)/.test(expression.original)) {
        return known(expression, lookUp(rest, scope.locals.get(first)), context);
    }
    let target = scope;
    for (let depth = 0; depth < expression.depth; depth += 1)
        target = target?.outer ?? null;
    if (target === null) {
        report(expression.loc.start, `"${expression.original}" leads out of the template; leave out a "../"`);
        return UNTOLD;
    }
    return known(expression, lookUp(expression.parts, target.value), context, target);
}
const LOOP_NAMES = ['index', 'first', 'last', 'key'];
function resolveData(expression, context) {
    const [first = '', ...rest] = expression.parts;
    if (first === 'root')
        return known(expression, lookUp(rest, VARIABLES), context);
    if (LOOP_NAMES.includes(first) && rest.length === 0 && expression.depth < context.scope.loops)
        return first === 'index' ? 0 : '';
    const remedy = LOOP_NAMES.includes(first)
        ? '; it is known inside of {{#each}} only'
        : (0,nearest/* suggestion */.h)(expression.original, ['root', ...LOOP_NAMES].map((name) => `@${name}`));
    context.report(expression.loc.start, `unknown variable "${expression.original}"${remedy}`);
    return UNTOLD;
}
function known(path, value, { scope, report }, target = scope) {
    if (value === UNTOLD && target.value !== UNTOLD) {
        report(path.loc.start, `unknown variable "${path.original}"${remedyFor(path, target)}`);
    }
    return value;
}
/** A variable of that name further out, the nearest name, or all there are. */
function remedyFor({ parts, depth, original }, target) {
    let outer = target.outer;
    for (let levels = depth + 1; outer !== null; levels += 1, outer = outer.outer) {
        if (lookUp(parts, outer.value) !== UNTOLD)
            return `; did you mean "${'../'.repeat(levels)}${parts.join('.')}"?`;
    }
    const missing = parts.findIndex((_, index) => lookUp(parts.slice(0, index + 1), target.value) === UNTOLD);
    const around = lookUp(parts.slice(0, missing), target.value);
    const prefix = original.slice(0, original.length - parts.slice(missing).join('.').length);
    const names = typeof around === 'object' && around !== null && !Array.isArray(around) ? Object.keys(around) : [];
    const near = (0,nearest/* suggestion */.h)(prefix + (parts[missing] ?? ''), names.map((name) => prefix + name));
    return near || (names.length === 0 ? '' : `; known are ${names.join(', ')}`);
}
/** Own values only, as at the time of rendering; of a list its length. */
function lookUp(parts, value) {
    return parts.reduce((around, part) => {
        if (around === UNTOLD || around === null || typeof around !== 'object')
            return UNTOLD;
        if (Array.isArray(around))
            return part === 'length' ? around.length : UNTOLD;
        return Object.hasOwn(around, part) ? around[part] : UNTOLD;
    }, value);
}
/** True for a name, false for a text or a number. */
function isPath(expression) {
    return expression.type === 'PathExpression';
}
/** The lists that can be gone through here. */
function listsIn({ value }) {
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return entries.flatMap(([name, own]) => (Array.isArray(own) ? [name] : [])).join(', ');
}

;// CONCATENATED MODULE: ./src/core/prompt-check.ts




/** What is wrong with a template, each as `file:line:column: message`: its syntax, and every variable, helper and partial that is not known. */
function checkTemplate(source, file, partials) {
    const problems = [];
    // Handlebars counts columns from 0.
    const report = ({ line, column }, message) => void problems.push((0,errors/* formatProblem */.V)({ file, line, column: column + 1, message }));
    const program = parse(source, report);
    if (program !== null)
        checkProgram(program, { scope: ROOT, partials, report });
    return problems;
}
function parse(source, report) {
    try {
        return handlebars_min_default().parse(source);
    }
    catch (error) {
        const { message, lineNumber, column } = error;
        if (lineNumber !== undefined && column !== undefined) {
            const what = message.replace(/ - \d+:\d+$/, '');
            report({ line: lineNumber, column }, `template: ${what}; close every {{#block}} with its own {{/block}}`);
        }
        else {
            report(placeOf(message, source), `template: ${gist(message)}; mend the {{…}} here, or close what was opened before`);
        }
        return null;
    }
}
/** The parser tells the line, and the column only by an arrow below the text around it, without line breaks. */
function placeOf(message, source) {
    const [head = '', shown = '', arrow = ''] = message.split('\n');
    const line = Number(/on line (\d+)/.exec(head)?.[1] ?? 1);
    const text = source.split('\n')[line - 1] ?? '';
    const before = shown.slice(0, Math.max(0, arrow.indexOf('^')));
    for (let length = Math.min(before.length, text.length); length > 0; length -= 1) {
        const at = text.indexOf(before.slice(-length));
        if (at !== -1)
            return { line, column: at + length };
    }
    return { line, column: 0 };
}
const TOKENS = {
    EOF: 'the template ends in the middle of a block',
    CLOSE: 'a name is missing before "}}"',
    CLOSE_UNESCAPED: 'there is one "}" too many',
    INVALID: 'a character here is not allowed in a name',
};
function gist(message) {
    const token = /got '(\w+)'/.exec(message)?.[1] ?? '';
    return TOKENS[token] ?? (token === '' ? (message.split('\n', 1)[0] ?? '') : `${token} is not expected here`);
}
function checkProgram(program, context) {
    for (const statement of program.body)
        CHECKS[statement.type]?.(statement, context);
}
const CHECKS = {
    MustacheStatement: (node, context) => checkMustache(node, context),
    BlockStatement: (node, context) => checkBlock(node, context),
    PartialStatement: (node, context) => checkPartial(node, context),
    PartialBlockStatement: refuse('a block partial'),
    Decorator: refuse('a decorator'),
    DecoratorBlock: refuse('a decorator'),
};
function refuse(what) {
    return ({ loc }, { report }) => report(loc.start, `${what} is not known here; leave it out`);
}
function checkMustache({ path, params, hash }, context) {
    const { report } = context;
    if (!isPath(path))
        return report(path.loc.start, 'a value needs no {{ }}; write it as plain text');
    if (params.length > 0 || hash !== undefined)
        return unknownHelper(path, context);
    if (BLOCKS.includes(path.original)) {
        return report(path.loc.start, `"${path.original}" opens a block; write {{#${path.original} …}} and {{/${path.original}}}`);
    }
    const value = resolve(path, context);
    if (value === null || typeof value !== 'object')
        return;
    const remedy = Array.isArray(value)
        ? `go through it with {{#each ${path.original}}}`
        : `name one of: ${Object.keys(value).join(', ')}`;
    report(path.loc.start, `"${path.original}" is ${Array.isArray(value) ? 'a list' : 'a group of values'}; ${remedy}`);
}
function checkBlock({ path, params, hash, program, inverse }, context) {
    const { scope, report } = context;
    const name = isPath(path) ? path.original : '';
    const [param] = params;
    if (!BLOCKS.includes(name)) {
        unknownHelper(path, context);
    }
    else if (params.length !== 1 || param === undefined || hash !== undefined) {
        report(path.loc.start, `"${name}" wants one variable; write {{#${name} variable}}`);
    }
    else {
        const value = resolve(param, context);
        if (name === 'each' && value !== UNTOLD && !Array.isArray(value))
            report(param.loc.start, `"each" wants a list, one of: ${listsIn(scope)}`);
        if (name === 'with' && value !== UNTOLD && (Array.isArray(value) || value === null || typeof value !== 'object'))
            report(param.loc.start, '"with" wants a group of values, for example main or agent');
        if (program)
            checkProgram(program, { ...context, scope: inner(name, value, program.blockParams ?? [], scope) });
    }
    if (inverse)
        checkProgram(inverse, context);
}
/** `each` and `with` look elsewhere; `if` and `unless` do not. */
function inner(name, value, [item, index], scope) {
    if (name !== 'each' && name !== 'with')
        return scope;
    const loops = scope.loops + (name === 'each' ? 1 : 0);
    const own = name === 'with' || value === UNTOLD ? value : Array.isArray(value) ? value[0] : UNTOLD;
    const locals = new Map(scope.locals);
    if (item !== undefined)
        locals.set(item, own);
    if (index !== undefined)
        locals.set(index, 0);
    return { value: own, outer: scope, loops, locals };
}
function checkPartial({ name, params, hash, loc }, { scope, partials, report }) {
    const named = 'original' in name ? String(name.original) : '';
    if (named === '')
        return report(loc.start, 'a partial is named as it is, not computed');
    if (!partials.includes(named)) {
        return report(name.loc.start, `unknown partial "${named}"${(0,nearest/* suggestion */.h)(named, partials) || `; known are ${partials.join(', ')}`}`);
    }
    if (params.length > 0 || hash !== undefined)
        return report(loc.start, 'a partial sees the same variables; leave the rest out');
    if (scope.outer !== null)
        report(loc.start, 'a partial sees other variables here; move it out of each and with');
}

// EXTERNAL MODULE: ./src/core/comment-blocks.ts
var comment_blocks = __webpack_require__(3141);
// EXTERNAL MODULE: ./src/core/comment-fit.ts
var comment_fit = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/incident.ts
var incident = __webpack_require__(281);
// EXTERNAL MODULE: ./src/core/marker.ts
var marker = __webpack_require__(4517);
;// CONCATENATED MODULE: ./src/core/prompt-kinds.ts
/** Failures that are mended in the same way: each kind has its steps in `prompts/kinds/`. */
const KINDS = [
    'test',
    'compile',
    'build',
    'lint',
    'dependencies',
    'configuration',
    'workflow',
    'git',
    'permission',
    'infrastructure',
    'resources',
    'transient',
    'security',
    'gate',
    'unknown',
];
const KIND_OF = {
    'test-failure': 'test',
    'compile-error': 'compile',
    'type-error': 'compile',
    'build-error': 'build',
    lint: 'lint',
    format: 'lint',
    'dependency-resolution': 'dependencies',
    'missing-dependency': 'dependencies',
    'lockfile-out-of-sync': 'dependencies',
    'missing-tool': 'configuration',
    'missing-file': 'configuration',
    'config-error': 'configuration',
    'workflow-error': 'workflow',
    'checkout-failure': 'git',
    'merge-conflict': 'git',
    permission: 'permission',
    'auth-secret-missing': 'permission',
    'publish-rejected': 'permission',
    'network-transient': 'transient',
    'rate-limit': 'transient',
    'external-service': 'transient',
    'runner-lost': 'resources',
    oom: 'resources',
    'disk-full': 'resources',
    timeout: 'resources',
    cancelled: 'resources',
    'docker-build': 'infrastructure',
    'deploy-failure': 'infrastructure',
    'quality-gate': 'gate',
    'security-scan': 'security',
    'security-alert': 'security',
    'runtime-error': 'build',
    unknown: 'unknown',
};
/** The kind of a category: which steps lead to its fix. */
function kindOf(category) {
    return KIND_OF[category];
}

// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(2258);
// EXTERNAL MODULE: ./src/core/reproduce.ts + 1 modules
var reproduce = __webpack_require__(2896);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(9639);
// EXTERNAL MODULE: ./src/core/clean.ts
var clean = __webpack_require__(3554);
;// CONCATENATED MODULE: ./src/core/prompt-data.ts








const MOST = { jobs: 20, causes: 5, tests: 10, suspects: 10, attempts: 5, words: 500, hint: 1_100 };
/** The specialists by id. */
const SPECIALISTS = {
    rex: { name: 'Rex', field: 'Rust' },
    blaze: { name: 'Blaze', field: 'frontend (npm, TypeScript, JavaScript)' },
    bolt: { name: 'Bolt', field: 'infrastructure (Docker, Helm, Kubernetes, Terraform, YAML)' },
    atlas: { name: 'Atlas', field: 'GitHub (permissions, workflows, API)' },
    cipher: { name: 'Cipher', field: 'security' },
};
/** Everything a prompt can tell of an incident: only what somebody has to mend, harmless and without secrets. */
function promptData(source) {
    const { state, agent, attempts = [], hint = '', budget = '' } = source;
    const sections = (0,comment_fit/* sectionsOf */.K)(state).flatMap((section) => toMend(section) ?? []);
    const causes = sections.slice(0, MOST.causes).map((section, index) => causeOf(section, index + 1));
    const failures = sections.flatMap(({ red }) => red);
    const [newest] = failures;
    const specialist = Object.hasOwn(SPECIALISTS, agent) ? SPECIALISTS[agent] : undefined;
    return {
        agent: { id: words(agent), name: specialist?.name ?? words(agent), field: specialist?.field ?? '' },
        repository: code(source.repository),
        pr: state.pr,
        branch: code(source.branch),
        sha: hex(state.sha),
        sha12: (0,marker/* sha12 */.Iw)(hex(state.sha)),
        run: { url: address(source.runUrl), workflow: code(newest?.workflow ?? ''), attempt: newest?.attempt ?? 1 },
        rca: address(source.rca),
        jobs: failures.slice(0, MOST.jobs).map(jobOf),
        moreJobs: Math.max(0, failures.length - MOST.jobs),
        causes,
        moreCauses: sections.length - causes.length,
        main: causes[0] ?? NO_CAUSE,
        kind: kindOf(sections[0]?.cause.category ?? 'unknown'),
        attempts: attempts.slice(-MOST.attempts).map((attempt) => ({
            agent: words(attempt.agent),
            sha: code(attempt.sha.slice(0, 12)),
            outcome: words(attempt.outcome),
        })),
        hint: (0,core_text/* defuse */.VP)((0,core_text/* shorten */.ml)(safe(hint), MOST.hint)),
        budget: words(budget),
    };
}
/** Only the jobs of a cause that somebody has to mend; null where none of them is red for good. */
function toMend(section) {
    const red = section.red.filter((failure) => !(0,incident/* isPassing */.WG)(failure, section.cause));
    const [newest] = red;
    return newest === undefined ? null : { ...section, red, newest };
}
function jobOf({ workflow, job, url, step, exitCode }) {
    return {
        name: code(workflow === '' ? job : `${workflow} / ${job}`),
        url: address(url ?? ''),
        step: code(step ?? ''),
        exitCode,
    };
}
function causeOf({ cause, newest }, n) {
    const { excerpt, evidence, fix, tests } = cause;
    const lines = excerpt?.text.split('\n').map((text, index) => ({ line: excerpt.from + index, text })) ?? [];
    return {
        n,
        category: cause.category,
        title: words((0,comment_blocks/* titleOf */.Gg)(cause)),
        rootCause: words(cause.rootCause),
        confidence: Math.round(cause.confidence * 100),
        pattern: code(cause.patternId ?? ''),
        evidence: numbered(evidence),
        excerpt: numbered(lines),
        fix: commands(fix.command ?? ''),
        verify: commands(fix.verify ?? ''),
        steps: fix.steps.map(words),
        tests: (tests?.failed ?? []).slice(0, MOST.tests).map(({ name, file, line, message }) => ({
            name: code(name),
            place: code(file === null || line === null ? (file ?? '') : `${file}:${line}`),
            message: words(message ?? ''),
        })),
        testCount: tests?.count ?? 0,
        suspects: cause.suspects.slice(0, MOST.suspects).map(code),
        reproduce: commands((0,reproduce/* reproduction */.N)(cause, newest).join('\n')),
    };
}
const NO_CAUSE = {
    n: 1,
    category: 'unknown',
    title: '',
    rootCause: '',
    confidence: 0,
    pattern: '',
    evidence: '',
    excerpt: '',
    fix: '',
    verify: '',
    steps: [],
    tests: [],
    testCount: 0,
    suspects: [],
    reproduce: '',
};
/** Lines of a log with their numbers, fenced; empty where there are none. */
function numbered(lines) {
    const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
    const rows = lines.map(({ line, text }) => `${String(line).padStart(width)} | ${text.replace(/\s*\n\s*/g, ' ')}`);
    return rows.length === 0 ? '' : (0,core_text/* fence */.EU)(safe(rows.join('\n')));
}
function commands(text) {
    return text === '' ? '' : (0,core_text/* fence */.EU)(safe(text), 'sh');
}
function words(text) {
    return (0,core_text/* defuse */.VP)((0,core_text/* shorten */.ml)(safe(text), MOST.words));
}
function code(text) {
    return (0,core_text/* inlineCode */.ti)((0,core_text/* shorten */.ml)(safe(text), MOST.words));
}
function address(url) {
    return (0,core_text/* isPlainUrl */.Aj)(url) ? url : '';
}
function hex(sha) {
    return sha.replace(/[^0-9a-f]/gi, '');
}
/** Cleaned first: an invisible character could otherwise hide a secret. */
function safe(text) {
    return (0,redact/* redact */.E)((0,clean/* clean */.u)(text));
}

;// CONCATENATED MODULE: ./src/core/prompt.ts







/** Characters that a prompt may have. */
const PROMPT_LIMITS = { task: 30_000, wake: 3_000 };
/** What a template may include: every built-in one by its name, `agent` and `kind` for those that fit the failure. */
const PARTIALS = [
    ...['task', 'wake', 'history', 'rules', 'verify', 'agent', 'kind'],
    ...['general', ...Object.keys(SPECIALISTS)].map((id) => `agents/${id}`),
    ...KINDS.map((kind) => `kinds/${kind}`),
];
/** What is wrong with the built-in templates: each for itself, and those that are missing or that nobody knows. */
function checkBuiltin(builtin) {
    const expected = PARTIALS.filter((name) => name !== 'agent' && name !== 'kind');
    const missing = expected.filter((name) => !Object.hasOwn(builtin, name));
    const strange = Object.keys(builtin).filter((name) => !expected.includes(name));
    return [
        ...missing.map((name) => `prompts/${name}.hbs:1:1: the file is missing; write it`),
        ...strange.map((name) => `prompts/${name}.hbs:1:1: no prompt includes it by this name; add it to PARTIALS or remove it`),
        ...Object.entries(builtin).flatMap(([name, text]) => checkTemplate(text, `prompts/${name}.hbs`, PARTIALS)),
    ];
}
/**
 * A prompt within its limit: what does not fit goes as a whole, logs first, then further causes, then details of the main one. A template of
 * one's own that does not fit even so gives way to the built-in one. Templates are to be checked beforehand.
 */
function renderPrompt({ builtin, own }, which, data, limit) {
    const most = Math.min(limit ?? Infinity, PROMPT_LIMITS[which]);
    const specialist = `agents/${data.agent.id}`;
    const partials = {
        ...builtin,
        agent: builtin[Object.hasOwn(builtin, specialist) ? specialist : 'agents/general'] ?? '',
        kind: builtin[`kinds/${data.kind}`] ?? '',
    };
    for (const source of [own, builtin[which]]) {
        if (source === undefined)
            continue;
        const draw = template(source, partials);
        for (const less of thinning(data)) {
            const text = (0,redact/* redact */.E)(draw({ ...less, brief: which === 'wake' })).trim();
            if (text.length <= most)
                return text;
        }
    }
    throw new Error(`a ${which} prompt does not fit in ${most} characters`);
}
/** Only blocks and variables: no further helpers, nothing inherited, and what is not there is an error. */
function template(source, partials) {
    const knownHelpers = { if: true, unless: true, each: true, with: true, log: false, lookup: false };
    const draw = handlebars_min_default().create().compile(source, {
        noEscape: true,
        strict: true,
        knownHelpersOnly: true,
        knownHelpers,
    });
    const safety = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
    return (variables) => draw(variables, { partials: { ...partials }, ...safety });
}
/** The data, then less and less of it; nothing is ever cut in the middle. */
function* thinning(data) {
    yield data;
    let less = data;
    for (let index = data.causes.length - 1; index >= 0; index -= 1) {
        const causes = less.causes.map((cause, place) => (place === index ? { ...cause, excerpt: '' } : cause));
        yield (less = withCauses(less, causes));
    }
    while (less.causes.length > 1) {
        yield (less = { ...withCauses(less, less.causes.slice(0, -1)), moreCauses: less.moreCauses + 1 });
    }
    for (const drop of DETAILS)
        yield (less = drop(less));
}
/** What goes of the last cause and of the rest, in this order: what helps least first. */
const DETAILS = [
    (data) => ({ ...data, jobs: data.jobs.slice(0, 1), moreJobs: data.moreJobs + Math.max(0, data.jobs.length - 1) }),
    (data) => ofMain(data, { suspects: [] }),
    (data) => ofMain(data, { tests: [] }),
    (data) => ofMain(data, { reproduce: '' }),
    (data) => ofMain(data, { steps: [] }),
    (data) => ({ ...data, attempts: data.attempts.slice(-1) }),
    (data) => ({ ...data, budget: '' }),
    (data) => ofMain(data, { evidence: '' }),
    (data) => ({ ...data, attempts: [] }),
    (data) => ofMain(data, { rootCause: '' }),
    (data) => ofMain(data, { fix: '' }),
    (data) => ({ ...data, hint: '' }),
    (data) => ofMain(data, { verify: '' }),
];
function withCauses(data, causes) {
    return { ...data, causes, main: causes[0] ?? data.main };
}
function ofMain(data, change) {
    const [first, ...rest] = data.causes;
    return first === undefined
        ? { ...data, main: { ...data.main, ...change } }
        : withCauses(data, [{ ...first, ...change }, ...rest]);
}


/***/ })

};
