export const id = 225;
export const ids = [225,609,176,283];
export const modules = {

/***/ 5225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patternsCommand: () => (/* binding */ patternsCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/builtin.ts + 1 modules
var src_builtin = __webpack_require__(7663);
// EXTERNAL MODULE: ./src/core/catalogue-file.ts
var catalogue_file = __webpack_require__(4609);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/compile.ts + 4 modules
var compile = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/core/causes.ts
var causes = __webpack_require__(3419);
// EXTERNAL MODULE: ./src/core/failed-step.ts
var failed_step = __webpack_require__(1989);
// EXTERNAL MODULE: ./src/core/log-line.ts
var log_line = __webpack_require__(9864);
// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __webpack_require__(4325);
;// CONCATENATED MODULE: ./src/core/false-alarms.ts





/**
 * Where the catalogue cries wolf, as `file:line:column: message`: a pattern that sees its error in the log of a job that passed, and an
 * example of one pattern that another, of another category, would answer for. Only complaints about `checked` patterns come back.
 */
function falseAlarms(all, greens, checked = all) {
    const catalogue = (0,compile.compileCatalogue)(all);
    const placeOf = (id) => {
        const source = checked.find(({ pattern }) => pattern.id === id);
        return source ? `${source.file}:${source.line}:1: ${id}` : null;
    };
    const ranked = (lines) => (0,causes/* causes */.p)(lines, catalogue, {});
    const onGreen = greens.flatMap(({ file, bytes, mayFire }) => {
        const steps = (0,core_log/* parseLog */.g_)(bytes).flatMap((log) => log.steps.filter(({ role }) => role === 'main'));
        return ranked(steps.flatMap(failed_step/* mainLines */.Zz)).flatMap(({ pattern, lines: [line] }) => {
            const place = mayFire.includes(pattern.id) ? null : placeOf(pattern.id);
            return place
                ? [`${place} fires at ${file}:${line.number}, in a job that passed: ${quote(line.text)}; make the regex more exact`]
                : [];
        });
    });
    const onOthers = all.flatMap(({ pattern }) => pattern.examples.flatMap((text) => {
        const [first] = ranked((0,failed_step/* mainLines */.Zz)({ name: '', lines: linesOf(text), role: 'main', exitCode: null, failed: true }));
        if (!first || first.pattern.id === pattern.id || first.pattern.category === pattern.category)
            return [];
        const place = placeOf(first.pattern.id);
        return place
            ? [
                `${place}: ${first.pattern.id} (${first.pattern.category}) answers for an example of ${pattern.id} (${pattern.category}): ${quote(text)}; mend a regex, a priority or \`suppresses\``,
            ]
            : [];
    }));
    return [...onGreen, ...onOthers];
}
function linesOf(text) {
    return text.split('\n').map((row, index) => (0,log_line/* readLine */.Xw)(row, index + 1));
}
function quote(text) {
    return JSON.stringify(text.slice(0, 120));
}

// EXTERNAL MODULE: ./src/core/pattern.ts
var pattern = __webpack_require__(2269);
;// CONCATENATED MODULE: ./src/core/self-test.ts




/** Every example a pattern misses and every counter-example it hits, as `file:line:column: message`. */
function selfTest(sources) {
    return sources.flatMap((source) => {
        const { pattern, file, line } = source;
        const alone = (0,compile.compileCatalogue)([source]);
        const complain = (text, what, remedy) => `${file}:${line}:1: ${pattern.id}: ${what}: ${JSON.stringify(text.slice(0, 120))}; ${remedy}`;
        return [
            ...pattern.examples
                .filter((text) => !sees(alone, text))
                .map((text) => complain(text, 'example is not matched', 'mend the regex or the example')),
            ...pattern.counter_examples
                .filter((text) => sees(alone, text))
                .map((text) => complain(text, 'counter-example is matched', 'make the regex more exact')),
        ];
    });
}
function sees(catalogue, text) {
    const lines = text.split('\n').map((row, index) => (0,log_line/* readLine */.Xw)(row, index + 1));
    return (0,causes/* causes */.p)((0,failed_step/* mainLines */.Zz)({ name: '', lines, role: 'main', exitCode: null, failed: true }), catalogue, {}).length > 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/guess.ts + 1 modules
var guess = __webpack_require__(2291);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(2258);
;// CONCATENATED MODULE: ./src/core/learn.ts







/** What differs from run to run or from project to project, as a regex; everything else of the line is kept to the letter. */
const VARIABLE = [
    [/https?:\/\/[^\s'")\]]+/y, 'https?:\\/\\/\\S+'],
    [/"[^"]*"/y, '"(?<#>[^"]+)"'],
    [/'[^']*'/y, "'(?<#>[^']+)'"],
    [/`[^`]*`/y, '`(?<#>[^`]+)`'],
    [/(?:[A-Za-z]:)?[\w.@+~-]*(?:[\\/][\w.@+-]+)+/y, '\\S+'],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/y, '[0-9a-f]+'],
    [/\d+(?:\.\d+)*/y, '\\d+(?:\\.\\d+)*'],
    [/\s{2,}/y, '\\s+'],
];
/** Characters of a line that its regex is made of; what follows are details. */
const LONG_ENOUGH = 120;
/**
 * Drafts a pattern from one line of a log (1-based, of the log as given): a safe regex without what changes from run to run, the line as
 * its example, similar lines that are not meant as counter-examples. Throws a `UserError` where the line says nothing.
 */
function learn(bytes, number) {
    const { log, line } = findLine((0,core_log/* parseLog */.g_)(bytes), number);
    const text = (0,redact/* redact */.E)(line.text).trim();
    const regex = regexOf(text);
    const step = log.steps.find(({ lines }) => lines.includes(line));
    const guessed = (0,guess/* guess */.I)(step, [line], 5);
    const pattern = {
        id: `custom/${slugOf(text)}`,
        title: text.slice(0, 80),
        category: guessed?.category ?? 'unknown',
        log_regexes: [regex],
        root_cause: rootCauseOf(text, regex),
        fix_steps: ['Say what mends it.'],
        confidence: 0.7,
        priority: 50,
        examples: [text],
    };
    const others = log.steps.flatMap(failed_step/* mainLines */.Zz).filter((each) => each !== line && each.text.trim() !== text);
    const matcher = new RegExp(regex, 'i');
    const also = others.filter((each) => matcher.test(each.text));
    const similar = others.filter((each) => !matcher.test(each.text) && isSimilar(each.text, text)).slice(0, 2);
    const counter = similar.map((each) => (0,redact/* redact */.E)(each.text).trim());
    const yaml = (0,dist/* stringify */.As)({ patterns: [{ ...pattern, ...(counter.length > 0 && { counter_examples: counter }) }] }, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
    return { yaml, notes: [...problemsOf(yaml), ...notesOf(log, line, also, guessed !== null)] };
}
function findLine(logs, number) {
    for (const log of logs)
        for (const { lines } of log.steps) {
            const line = lines.find((each) => each.number === number);
            if (!line)
                continue;
            if (line.text.trim().length < 4)
                throw new errors/* UserError */.y(`line ${number} of the log is empty; give the line that states the cause`);
            if (line.echo)
                throw new errors/* UserError */.y(`line ${number} is the runner's echo of the script; give a line that a tool printed`);
            return { log, line };
        }
    throw new errors/* UserError */.y(`the log has no line ${number}; lines count from 1`);
}
function regexOf(text) {
    let regex = '';
    let names = 0;
    for (let at = 0; at < Math.min(text.length, LONG_ENOUGH);) {
        const found = VARIABLE.flatMap(([form, source]) => {
            form.lastIndex = at;
            const match = form.exec(text);
            return match && match[0].length > 0 ? [{ length: match[0].length, source }] : [];
        })[0];
        if (found) {
            regex += found.source.replace('#', () => `what${++names === 1 ? '' : names}`);
            at += found.length;
        }
        else {
            regex += text[at].replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
            at += 1;
        }
    }
    // Two neighbours that match the same characters could be divided in many ways.
    return regex.replace(/(?:\\S\+(?:\\d\+\(\?:\\\.\\d\+\)\*)?){2,}/g, '\\S+');
}
function rootCauseOf(text, regex) {
    const names = [...regex.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
    let index = 0;
    const quoted = text.replaceAll(/["'`]([^"'`]*)["'`]/g, (whole, inner) => names[index] ? whole.replace(inner, `{${names[index++]}}`) : whole);
    return index === names.length ? quoted : text;
}
function slugOf(text) {
    const words = text.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
    return words.slice(0, 4).join('-') || 'pattern';
}
/** The same tool speaks: the first two words are those of the line. */
function isSimilar(a, b) {
    const start = (text) => (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).slice(0, 2).join(' ');
    return start(a) === start(b);
}
function problemsOf(yaml) {
    const { sources, problems } = (0,catalogue_file.readCatalogueFiles)([{ file: 'draft', text: yaml }]);
    if (problems.length > 0)
        return problems;
    const [only] = sources;
    const isSeen = only.pattern.examples.some((text) => new RegExp(only.pattern.log_regexes[0], 'i').test(text));
    return isSeen ? [] : ['the regex does not match its own line: mend it by hand'];
}
function notesOf(log, line, also, known) {
    const failed = (0,failed_step/* failedSteps */.th)(log, {}).some(({ lines }) => lines.includes(line));
    return [
        ...(also.length > 0
            ? [
                `it also matches line ${also
                    .slice(0, 5)
                    .map((each) => each.number)
                    .join(', ')}: is that meant?`,
            ]
            : []),
        ...(failed ? [] : ['the line is not in a failed step: is it the cause?']),
        ...(known ? [] : ['the category could not be guessed: choose one of the list in `ci-rescue patterns schema`']),
    ];
}

// EXTERNAL MODULE: ./src/cli/read-input.ts
var read_input = __webpack_require__(513);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./src/core/category.ts
var category = __webpack_require__(3247);
// EXTERNAL MODULE: ./src/core/yaml.ts + 1 modules
var yaml = __webpack_require__(83);
;// CONCATENATED MODULE: ./src/foundry-case.ts





const words = schemas/* string */.YjP().trim().min(1);
const list = schemas/* array */.YOg(words).default([]);
const caseSchema = schemas/* strictObject */.rej({
    /** `{ecosystem}/{case}`: the log is kept as foundry/logs/{ecosystem}/{case}.log */
    id: schemas/* string */.YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    /** Executables; where one is missing the committed log is kept. */
    needs: list,
    /** npm packages with their versions, put into node_modules before the run. */
    packages: list,
    files: schemas/* record */.g1P(words, schemas/* string */.YjP()).default({}),
    /** Shell, not in the log. */
    prepare: words.optional(),
    /** Scripts of steps that pass, in the log. */
    before: list,
    /** The script of the step that is looked at. */
    run: words,
    shell: words.default('/usr/bin/bash -e {0}'),
    env: schemas/* record */.g1P(words, schemas/* string */.YjP()).default({}),
    category: schemas/* enum */.k5n([...category/* CATEGORIES */.R, 'no-failure']),
    also_ok: schemas/* array */.YOg(schemas/* enum */.k5n(category/* CATEGORIES */.R)).default([]),
    /** Parts of the lines that state the cause, the most telling first; each must be in the output. */
    evidence: list,
    /** Patterns that may see their error in this log although the job passed: it was tolerated, or tried again. */
    may_fire: list,
    /** What a reader of test output should find: names of failed tests, in order. */
    tests: list,
});
/** Where the log of a case is committed. */
function logPath(id, directory = 'foundry') {
    return (0,external_node_path_.join)(directory, 'logs', `${id}.log`);
}
/** All cases of a foundry's cases/*.yml; throws with every problem as file:line:column. */
function readCases(directory = 'foundry') {
    const folder = (0,external_node_path_.join)(directory, 'cases');
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.yml'));
    const schema = schemas/* strictObject */.rej({ cases: schemas/* array */.YOg(caseSchema) });
    const read = names.sort().map((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        return (0,yaml/* validate */.t)(schema, (0,yaml/* parseYaml */.h)((0,external_node_fs_.readFileSync)(file, 'utf8'), file), file);
    });
    const problems = read.flatMap((each) => each.problems);
    if (problems.length > 0)
        throw new Error(problems.map((each) => `${each.file}:${each.line}:${each.column}: ${each.message}`).join('\n'));
    return read.flatMap((each) => each.value?.cases ?? []);
}

;// CONCATENATED MODULE: ./src/green-logs.ts


/** The project's own logs of jobs that passed; none where the foundry is not at hand. */
function readGreenLogs(foundry) {
    if (!(0,external_node_fs_.existsSync)(foundry))
        return [];
    return readCases(foundry)
        .filter(({ category, id }) => category === 'no-failure' && (0,external_node_fs_.existsSync)(logPath(id, foundry)))
        .map(({ id, may_fire: mayFire }) => ({ file: logPath(id, foundry), bytes: (0,external_node_fs_.readFileSync)(logPath(id, foundry)), mayFire }));
}

// EXTERNAL MODULE: ./src/cli/command.ts
var command = __webpack_require__(3567);
;// CONCATENATED MODULE: ./src/cli/patterns.ts












const patternsCommand = {
    summary: 'check catalogues, templates and configurations; list or describe patterns, draft one from a log',
    usage: 'patterns check [FILE…] | patterns list [--json] | patterns schema | patterns learn <log> --line N',
    options: { json: { type: 'boolean' }, line: { type: 'string' } },
    run,
};
async function run([action, ...files], values, terminal) {
    if (action === 'check')
        return check(files, terminal);
    if (action === 'list')
        return patterns_list(values, terminal);
    if (action === 'schema') {
        terminal.out(`${JSON.stringify((0,pattern/* catalogueJsonSchema */.To)(), null, 2)}\n`);
        return command/* EXIT */.d.done;
    }
    if (action === 'learn')
        return draft(files, values, terminal);
    throw new errors/* UserError */.y(`patterns: ${action === undefined ? 'say what to do' : `"${action}" is not known`}: check, list, schema or learn`);
}
async function check(files, terminal) {
    const texts = await Promise.all(files.map(readText));
    const { checkBuiltinPrompts, checkPrompts, isConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(588), __webpack_require__.e(622), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 6960));
    const templates = texts.filter(({ file }) => file.endsWith('.hbs'));
    const configurations = texts.filter((text) => !templates.includes(text) && isConfiguration(text));
    const catalogues = texts.filter((text) => !templates.includes(text) && !configurations.includes(text));
    const prompts = files.length > 0 ? await checkPrompts(templates, configurations) : checkBuiltinPrompts(terminal.entryUrl);
    const { sources, problems } = files.length > 0 && catalogues.length === 0 ? NO_PATTERNS : await checkCatalogues(catalogues, terminal);
    const all = [...problems, ...prompts.problems];
    for (const problem of all)
        terminal.error(`${problem}\n`);
    const examples = sources.reduce((sum, { pattern }) => sum + pattern.examples.length + pattern.counter_examples.length, 0);
    const counted = prompts.count === 0 ? '' : `, ${prompts.count} ${prompts.count === 1 ? 'template' : 'templates'}`;
    terminal.out(`${sources.length} patterns, ${examples} examples${counted}, ${all.length} problems\n`);
    return all.length > 0 ? command/* EXIT */.d.usage : command/* EXIT */.d.done;
}
const NO_PATTERNS = { sources: [], problems: [] };
/** The given catalogues, or the built-in one. */
async function checkCatalogues(files, terminal) {
    const read = (0,catalogue_file.readCatalogueFiles)(files);
    const builtin = await (0,src_builtin.readBuiltinPatterns)(terminal.entryUrl);
    const sources = files.length > 0 ? read.sources : builtin;
    const overridden = new Set(sources.map(({ pattern }) => pattern.id));
    const all = [...builtin.filter(({ pattern }) => !overridden.has(pattern.id)), ...sources];
    // From a clone: dist/cli/index.js, and the foundry beside dist.
    const greens = readGreenLogs((0,external_node_url_.fileURLToPath)(new URL('../../foundry', terminal.entryUrl)));
    const tested = read.problems.length > 0 ? [] : [...selfTest(sources), ...falseAlarms(all, greens, sources)];
    return { sources, problems: [...read.problems, ...tested] };
}
async function draft([file, ...more], values, terminal) {
    const line = Number(values['line']);
    if (file === undefined || more.length > 0)
        throw new errors/* UserError */.y('patterns learn: name one log file, or "-" for standard input');
    if (!Number.isInteger(line) || line < 1)
        throw new errors/* UserError */.y('patterns learn: say with --line N which line of the log states the cause');
    const { yaml, notes } = learn(await (0,read_input/* readInput */.R)(file, terminal), line);
    for (const note of notes)
        terminal.error(`note: ${note}\n`);
    terminal.out(yaml);
    return command/* EXIT */.d.done;
}
async function readText(file) {
    try {
        return { file, text: await (0,promises_.readFile)(file, 'utf8') };
    }
    catch (error) {
        throw new errors/* UserError */.y(`${file}:1:1: cannot be read (${error.code}); name a catalogue, a configuration or a template`);
    }
}
async function patterns_list(values, terminal) {
    const sources = await (0,src_builtin.readBuiltinPatterns)(terminal.entryUrl);
    const rows = sources.map(({ pattern }) => ({
        id: pattern.id,
        category: pattern.category,
        confidence: pattern.confidence,
        priority: pattern.priority,
        title: pattern.title,
    }));
    const width = Math.max(...rows.map((row) => row.id.length));
    const text = rows.map((row) => `${row.id.padEnd(width)}  ${row.category.padEnd(20)}  ${row.title}`).join('\n');
    terminal.out(values['json'] ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`);
    return command/* EXIT */.d.done;
}


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDisabled: () => (/* binding */ checkDisabled),
/* harmony export */   readCatalogueFiles: () => (/* binding */ readCatalogueFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(761);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2269);
/* harmony import */ var _regex_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3664);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);





/** Reads and validates catalogue files; every problem of every file comes back, each with its place and what to do. */
function readCatalogueFiles(files) {
    const sources = [];
    const disable = [];
    const problems = [];
    for (const { file, text } of files) {
        const parsed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, file);
        const { value, problems: wrong } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .validate */ .t)(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueFileSchema */ .Lk, parsed, file);
        problems.push(...wrong);
        if (!value)
            continue;
        disable.push(...value.disable);
        value.patterns.forEach((pattern, index) => {
            problems.push(...checkPattern(pattern, index, parsed, file));
            const twin = sources.find((source) => source.pattern.id === pattern.id);
            const place = parsed.at(['patterns', index, 'id']);
            if (twin)
                problems.push({
                    file,
                    ...place,
                    message: `id "${pattern.id}" is already used at ${twin.file}:${twin.line}; give each pattern its own id`,
                });
            sources.push({ pattern, file, line: place.line });
        });
    }
    return { sources, disable, problems: problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V) };
}
/** Problems of the configuration's ids to disable that nothing carries, each at its place in that file. */
function checkDisabled({ file, text }, disable, known) {
    const parsed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, file);
    return disable.flatMap((id, index) => {
        if (known.includes(id))
            return [];
        const message = `disable[${index}]: no pattern has the id "${id}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(id, known)}`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V)({ file, ...parsed.at(['disable', index]), message })];
    });
}
function checkPattern(pattern, index, parsed, file) {
    const problems = [];
    for (const key of ['log_regexes', 'all_of', 'none_of'])
        pattern[key].forEach((source, place) => {
            const problem = (0,_regex_safety_js__WEBPACK_IMPORTED_MODULE_2__.regexProblem)(source);
            if (!problem || (!problem.fatal && pattern.unsafe))
                return;
            const remedy = problem.fatal
                ? 'mend the regex'
                : 'anchor it or make its repetitions exclude each other, or set `unsafe: true`';
            problems.push({
                file,
                ...parsed.at(['patterns', index, key, place]),
                message: `${pattern.id}: ${key}[${place}] ${problem.message}; ${remedy}`,
            });
        });
    const groups = new Set(pattern.log_regexes.flatMap((source) => [...source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1])));
    for (const [, name] of (pattern.root_cause ?? '').matchAll(/\{(\w+)\}/g))
        if (!groups.has(name))
            problems.push({
                file,
                ...parsed.at(['patterns', index, 'root_cause']),
                message: `${pattern.id}: root_cause uses {${name}}, but no regex has a group (?<${name}>…); add the group or drop the name`,
            });
    return problems;
}


/***/ }),

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

/***/ 7176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileCatalogue: () => (/* binding */ compileCatalogue),
  compilePatterns: () => (/* binding */ compilePatterns)
});

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(1895);
// EXTERNAL MODULE: ./src/match/limits.ts
var limits = __webpack_require__(1981);
// EXTERNAL MODULE: ./src/match/rarity.ts
var rarity = __webpack_require__(494);
;// CONCATENATED MODULE: ./src/match/literals.ts



const LONGEST = 40;
const SHORTEST = 2;
/** Bytes in UTF-8 by which a line can be found. */
const KEY_BYTES = 4;
const WIDEST = 64;
const MOST_SETS = 4;
const LINE_FEED = 10;
/** Half of a surrogate pair: a regex sees it in a sign beyond 16 bits, whose bytes in UTF-8 do not show it. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** The literals of a regex. */
function requiredLiterals(source) {
    try {
        const { alternatives } = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source);
        const [only] = alternatives;
        const sets = alternatives.length === 1 ? certain(only).sets : [union(alternatives.map((each) => sequence(each).required))];
        const found = sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right));
        const different = unrepeated(found).slice(0, MOST_SETS);
        const key = different.find(isKey) ?? null;
        return { key, further: different.filter((set) => set !== key && set.length <= limits/* MOST_FURTHER */.X) };
    }
    catch {
        return { key: null, further: [] };
    }
}
/**
 * Literals (lower case, of KEY_BYTES or more) with one of which every line begins that a regex matches, after blanks at most; null where that
 * is not certain. Such lines are found without looking at what follows.
 */
function headLiterals(source) {
    try {
        const { alternatives } = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source);
        const heads = unique(alternatives.flatMap((alternative) => headsOf(alternative) ?? ['']).map(trimmed));
        if (!isKey(heads))
            return null;
        return heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));
    }
    catch {
        return null;
    }
}
function headsOf({ elements }) {
    const start = elements.findIndex((element) => !(element.type === 'Assertion' && /^look/.test(element.kind)));
    const first = elements[start];
    if (first?.type !== 'Assertion' || first.kind !== 'start')
        return null;
    const rest = elements.slice(start + 1).flatMap(inlined);
    let heads = [''];
    let isLeading = true;
    for (const element of rest) {
        isLeading &&= isBlank(element);
        if (isLeading)
            continue;
        const { exact, repeated } = factsOf(element);
        const joined = exact && cross(heads, exact);
        if (!joined)
            break;
        heads = joined;
        if (repeated)
            break;
    }
    return heads;
}
/** Without the blanks before it, cut as all literals are, and before half of a pair. */
function trimmed(head) {
    return head
        .replace(/^[^\S\n]+/, '')
        .replace(/\n+/, '\n')
        .slice(0, LONGEST)
        .split(HALF)[0];
}
/** Matches blanks alone, perhaps none of them. */
function isBlank(element) {
    if (element.type === 'Quantifier')
        return isBlank(element.element);
    if (element.type === 'Character')
        return element.value === 32 || element.value === 9;
    return element.type === 'CharacterSet' && element.kind === 'space' && !element.negate;
}
function isKey(set) {
    return set.every((literal) => Buffer.byteLength(literal) >= KEY_BYTES);
}
function sequence(alternative) {
    const { exact, sets } = certain(alternative);
    return { exact, required: best(sets) };
}
/** What each part of a sequence makes certain. */
function certain(alternative) {
    const sets = [];
    let run = [''];
    let whole = true;
    for (const element of alternative.elements.flatMap(inlined)) {
        const facts = factsOf(element);
        const joined = facts.exact && cross(run, facts.exact);
        if (joined && !facts.repeated) {
            run = joined;
            continue;
        }
        sets.push(useful(joined ?? run), facts.required);
        run = facts.exact ?? [''];
        whole = false;
    }
    sets.push(useful(run));
    return { exact: whole ? run : null, sets };
}
/** A group of one alternative is part of the sequence around it: the end of `(\S+\.go):` is `.go:`. */
function inlined(element) {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
    return isGroup && element.alternatives.length === 1 ? element.alternatives[0].elements.flatMap(inlined) : [element];
}
function factsOf(element) {
    if (element.type === 'Character') {
        const letter = letterOf(element.value);
        return letter === null ? { exact: null, required: null } : exactly([letter]);
    }
    if (element.type === 'Assertion')
        return exactly([element.kind === 'end' ? '\n' : '']);
    if (element.type === 'CharacterClass')
        return classFacts(element);
    if (element.type === 'Group' || element.type === 'CapturingGroup')
        return groupFacts(element.alternatives);
    if (element.type !== 'Quantifier')
        return { exact: null, required: null };
    const inner = factsOf(element.element);
    if (element.min === 1 && element.max === 1)
        return inner;
    if (element.min === 0)
        return { exact: element.max === 1 && inner.exact ? unique([...inner.exact, '']) : null, required: null };
    const ends = inner.exact && inner.exact.every((text) => text !== '') && !inner.repeated ? inner.exact : null;
    return { exact: ends, required: inner.required, ...(ends && { repeated: true }) };
}
function classFacts(element) {
    const letters = element.elements.map((part) => (part.type === 'Character' ? letterOf(part.value) : null));
    if (element.negate || letters.length > 6 || letters.includes(null))
        return { exact: null, required: null };
    return exactly(unique(letters));
}
/** Lower case; null beyond ASCII where a letter has cases, because a regex may know more of them than one; null for what no line holds. */
function letterOf(code) {
    const character = String.fromCodePoint(code);
    const lower = character.toLowerCase();
    return code !== LINE_FEED && (code < 128 || lower === character.toUpperCase()) ? lower : null;
}
function groupFacts(alternatives) {
    const each = alternatives.map(sequence);
    const exact = each.every((facts) => facts.exact && !facts.repeated) ? unique(each.flatMap((facts) => facts.exact ?? [])) : null;
    return { exact: exact && exact.length <= WIDEST ? exact : null, required: union(each.map((facts) => facts.required)) };
}
function exactly(strings) {
    return { exact: strings, required: useful(strings) };
}
function union(sets) {
    return sets.some((set) => set === null) ? null : unique(sets.flatMap((set) => set ?? []));
}
function cross(left, right) {
    if (left.length * right.length > WIDEST)
        return null;
    return left.flatMap((a) => right.map((b) => a + b));
}
function useful(strings) {
    // `$$` is one end.
    const texts = strings.map((text) => wellFormed(text.replace(/\n+/, '\n').slice(0, LONGEST)));
    if (texts.length === 0 || texts.some((text) => Buffer.byteLength(text) < SHORTEST))
        return null;
    return withoutLonger(unique(texts));
}
/** The longest part without half of a pair. */
function wellFormed(text) {
    return text.split(HALF).reduce((longest, part) => (part.length > longest.length ? part : longest));
}
/** Where one literal holds another, the shorter says as much. */
function withoutLonger(set) {
    return set.filter((text) => !set.some((other) => other !== text && text.includes(other)));
}
function best(sets) {
    return sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right))[0] ?? null;
}
/** How much of a log a set lets through; one that lines cannot be found by comes after all others. */
function weight(set) {
    return set.reduce((sum, literal) => sum + (0,rarity/* commonness */.l)(literal), isKey(set) ? 0 : 1e9);
}
function unrepeated(sets) {
    const seen = new Set();
    return sets.filter((set) => {
        const key = set.join('\n');
        return !seen.has(key) && seen.add(key);
    });
}
function unique(list) {
    return [...new Set(list)];
}

// EXTERNAL MODULE: ./src/match/byte-set.ts
var byte_set = __webpack_require__(7142);
;// CONCATENATED MODULE: ./src/match/prefix.ts


const SIZE = 129;
const END = 10;
const BLANKS = [9, 32];
const DEPTH = 3;
/** Ways into a regex that are followed; a regex with more of them begins with nearly anything. */
const MOST_WAYS = 2000;
/** The prefix of a regex (flag `i`) whose every alternative begins with `^`; null for any other. It may allow too much, never too little. */
function prefixOf(source) {
    try {
        const ways = anchored(new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source));
        if (ways === null)
            return null;
        const budget = { left: MOST_WAYS };
        const start = ways.flatMap((way) => stepsOf(way, budget));
        const told = [];
        let front = withoutBlanks(start, budget);
        while (told.length < DEPTH) {
            told.push(prefix_union(front));
            front = front.flatMap(({ after }) => nextSteps(after, budget));
        }
        return { first: prefix_union(start), told };
    }
    catch (error) {
        if (error instanceof TooManyWays || error instanceof SyntaxError)
            return null;
        throw error;
    }
}
class TooManyWays extends Error {
}
function anchored({ alternatives }) {
    const ways = [];
    for (const { elements } of alternatives) {
        const at = elements.findIndex((element) => !(element.type === 'Assertion' && /^look/.test(element.kind)));
        const start = elements[at];
        if (start?.type !== 'Assertion' || start.kind !== 'start')
            return null;
        ways.push(prefix_sequence(elements.slice(at + 1), null));
    }
    return ways;
}
function prefix_sequence(elements, next) {
    return elements.reduceRight((rest, node) => ({ node, min: 1, max: 1, next: rest }), next);
}
function stepsOf(way, budget) {
    if ((budget.left -= 1) < 0)
        throw new TooManyWays();
    if (way === null)
        return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
    const { node, min, max, next } = way;
    if (max === 0)
        return stepsOf(next, budget);
    // Without end and minimum it goes on as it is: the same object, so that a loop is known again.
    const rest = min === 0 && max === Infinity ? way : { node, min: Math.max(0, min - 1), max: max - 1, next };
    return [...taken(node, max === 1 ? next : rest, budget), ...(min === 0 ? stepsOf(next, budget) : [])];
}
function taken(node, rest, budget) {
    if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass')
        return [{ bytes: bytesOf(node), after: rest }];
    if (node.type === 'Group' || node.type === 'CapturingGroup')
        return node.alternatives.flatMap(({ elements }) => stepsOf(prefix_sequence(elements, rest), budget));
    if (node.type === 'Quantifier')
        return stepsOf({ node: node.element, min: node.min, max: node.max, next: rest }, budget);
    if (node.type === 'Assertion' && node.kind !== 'end')
        return stepsOf(rest, budget);
    if (node.type === 'Assertion')
        return [{ bytes: setOf([END]), after: 'ended' }];
    return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
}
function nextSteps(after, budget) {
    return after === 'ended' ? [] : stepsOf(after === 'matched' ? null : after, budget);
}
/** Follows a regex over leading blanks to the first byte that is none. */
function withoutBlanks(start, budget) {
    const found = [];
    const seen = new Set();
    const open = [...start];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
        const { bytes, after } = step;
        const told = Uint8Array.from(bytes, (member, byte) => (BLANKS.includes(byte) ? 0 : member));
        if (told.includes(1))
            found.push({ bytes: told, after });
        const goesOn = after !== 'matched' && after !== 'ended' && after !== null && BLANKS.some((byte) => bytes[byte] === 1);
        if (after === null && BLANKS.some((byte) => bytes[byte] === 1))
            found.push(...stepsOf(null, budget));
        if (!goesOn || seen.has(after))
            continue;
        seen.add(after);
        open.push(...stepsOf(after, budget));
    }
    return found;
}
function prefix_union(steps) {
    const set = new Uint8Array(SIZE);
    for (const { bytes } of steps)
        bytes.forEach((member, byte) => (set[byte] |= member));
    return set;
}
function setOf(codes) {
    const set = new Uint8Array(SIZE);
    for (const code of codes)
        set[Math.min(code, byte_set/* BEYOND */.m)] = 1;
    return set;
}
const known = new Map();
function bytesOf(node) {
    const bytes = known.get(node.raw) ?? readBytes(node);
    known.set(node.raw, bytes);
    return bytes;
}
function readBytes(node) {
    const regex = new RegExp(`^${node.raw}$`, 'i');
    const set = Uint8Array.from({ length: SIZE }, (_, code) => Number(code !== END && code < byte_set/* BEYOND */.m && regex.test(String.fromCharCode(code))));
    // A line feed inside a text stands in its block as a sign beyond ASCII.
    set[byte_set/* BEYOND */.m] = Number(!staysAscii(node) || regex.test('\n'));
    return set;
}
function staysAscii(node) {
    if (node.type === 'Character')
        return node.value < byte_set/* BEYOND */.m;
    if (node.type === 'CharacterClassRange')
        return node.max.value < byte_set/* BEYOND */.m;
    if (node.type === 'CharacterClass')
        return !node.negate && node.elements.every(staysAscii);
    return node.type === 'CharacterSet' && (node.kind === 'digit' || node.kind === 'word') && !node.negate;
}

;// CONCATENATED MODULE: ./src/match/facts.ts


/** Reads a regex for what its lines must hold and how they must begin. */
function facts_factsOf(source) {
    return { ...requiredLiterals(source), head: headLiterals(source), prefix: prefixOf(source) };
}

// EXTERNAL MODULE: ./src/match/tables.ts
var tables = __webpack_require__(4680);
// EXTERNAL MODULE: ./src/core/catalogue.ts
var catalogue = __webpack_require__(5318);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/core/scope.ts

/** Does a pattern's `when` allow it here? A scope that is not known (a log on a terminal) excludes nothing. */
function applies(pattern, scope) {
    const { when } = pattern;
    if (!when)
        return true;
    const fits = (glob, value) => !glob || value === undefined || picomatch_default().isMatch(value, glob, { nocase: true, bash: true });
    if (!fits(when.workflow, scope.workflow) || !fits(when.job, scope.job?.name) || !fits(when.step, scope.step))
        return false;
    return !when.files || !scope.changedFiles || scope.changedFiles.some((file) => picomatch_default().isMatch(file, when.files));
}

;// CONCATENATED MODULE: ./src/core/compile.ts




/** Compiles valid patterns into a catalogue of their own. */
function compileCatalogue(sources) {
    return { parts: [(0,catalogue/* partOf */.BU)(compilePatterns(sources))] };
}
/** Finds out what is certain of each regex (some tenths of a millisecond each). */
function compilePatterns(sources) {
    const patternOf = [];
    const roles = [];
    sources.forEach(({ pattern }, index) => {
        const own = [pattern.log_regexes, pattern.all_of, pattern.none_of].flatMap((list, role) => list.map(() => role));
        roles.push(...own);
        patternOf.push(...own.map(() => index));
    });
    return {
        tables: (0,tables/* buildTables */.IU)(sources.flatMap(({ pattern }) => (0,catalogue/* regexesOf */.xq)(pattern).map(facts_factsOf))),
        patternOf: Uint32Array.from(patternOf),
        roles: Uint8Array.from(roles),
        count: sources.length,
        sourceAt: (index) => sources[index],
        applies: applies,
    };
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ catalogueFileSchema),
/* harmony export */   To: () => (/* binding */ catalogueJsonSchema)
/* harmony export */ });
/* unused harmony export patternSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3247);


const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(words).default([]);
/** One catalogue entry as a user writes it (CONTRACT.md §6). */
const patternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case with the ecosystem first, like npm/eresolve'),
    title: words,
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_category_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORIES */ .R),
    log_regexes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(words).min(1),
    all_of: list,
    none_of: list,
    root_cause: words.optional(),
    fix_command: words.optional(),
    fix_steps: list,
    verify_command: words.optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.7),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100).default(50),
    suppresses: list,
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'soft']).default('error'),
    transient: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    auto_fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    agent: words.optional(),
    unsafe: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow: words.optional(), job: words.optional(), step: words.optional(), files: list.optional() })
        .optional(),
    references: list,
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(words).min(1),
    counter_examples: list,
});
/** A catalogue file. */
const catalogueFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ patterns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(patternSchema).default([]), disable: list });
/** JSON Schema of a catalogue file, for editors. */
function catalogueJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(catalogueFileSchema, { io: 'input' });
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regexProblem: () => (/* binding */ regexProblem)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1895);
/* harmony import */ var scslre__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3008);


/**
 * Why a regex may not be used on strangers' text, or null when it may: it does not compile, it backtracks exponentially or repeats
 * what it has already consumed (scslre), counts inside counts, or refers back (nothing can be proved about it).
 */
function regexProblem(source) {
    let tree;
    try {
        new RegExp(source, 'i');
        tree = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2022 }).parsePattern(source);
    }
    catch (error) {
        return {
            fatal: true,
            message: `is not a JavaScript regex: ${error.message.replace(/^Invalid regular expression: /, '')}`,
        };
    }
    const shape = dangerousShape(tree);
    if (shape)
        return { fatal: false, message: shape };
    const { reports } = (0,scslre__WEBPACK_IMPORTED_MODULE_1__/* .analyse */ .K)({ source, flags: 'i' }, { maxReports: 5, reportTypes: { Move: false, Self: true, Trade: true } });
    const worst = reports.find((report) => report.exponential) ?? reports[0];
    if (!worst)
        return null;
    const how = worst.exponential ? 'exponentially' : 'quadratically or worse';
    return { fatal: false, message: `can backtrack ${how} on a line that repeats ${JSON.stringify(worst.character.pick)}` };
}
/** What scslre does not see: counts inside counts, back references, and alternatives that both match the same character again and again. */
function dangerousShape(tree) {
    let found = null;
    const counts = [];
    (0,_eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .visitRegExpAST */ .p5)(tree, {
        onQuantifierEnter(node) {
            const counted = node.max >= 10 && node.max !== Infinity;
            if (counted && counts.length > 0)
                found ??= `counts inside a count (${node.raw})`;
            if (counted)
                counts.push(node);
            if (node.max >= 10 && ambiguous(node.element))
                found ??= `can backtrack exponentially: alternatives of ${node.raw} match the same character`;
        },
        onQuantifierLeave(node) {
            if (counts.at(-1) === node)
                counts.pop();
        },
        onBackreferenceEnter(node) {
            found ??= `refers back to a group (${node.raw}), which cannot be proved safe`;
        },
    });
    return found;
}
function ambiguous(element) {
    if (element.type !== 'Group' && element.type !== 'CapturingGroup')
        return false;
    const single = element.alternatives.filter(({ elements: [only, more] }) => more === undefined && only !== undefined && /^Character/.test(only.type));
    const regexes = single.map((alternative) => new RegExp(`^(?:${alternative.raw})$`, 'i'));
    const characters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
    return characters.some((character) => regexes.filter((regex) => regex.test(character)).length > 1);
}


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
