import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CATALOGUE_FILES: () => (/* binding */ CATALOGUE_FILES),
  PROMPTS_FILE: () => (/* binding */ PROMPTS_FILE),
  readBuiltinCatalogue: () => (/* binding */ readBuiltinCatalogue),
  readBuiltinPatterns: () => (/* binding */ readBuiltinPatterns),
  readBuiltinPrompts: () => (/* binding */ readBuiltinPrompts),
  readPatternDirectory: () => (/* binding */ readPatternDirectory),
  readPromptDirectory: () => (/* binding */ readPromptDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./src/match/pack.ts
const KINDS = { Uint8Array, Uint16Array, Uint32Array };
const ALIGNMENT = 4;
/** Writes arrays one behind the other, after a line of JSON that says what they are; read back by `unpack` without copying. */
function pack(arrays) {
    const entries = Object.entries(arrays);
    const header = entries.map(([name, array]) => [name, array.constructor.name, array.length]);
    const line = `${JSON.stringify(header)}\n`;
    const bodies = entries.map(([, array]) => padded(Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
    return Buffer.concat([padded(Buffer.from(line)), ...bodies]);
}
/** The arrays that were packed, as views of the given bytes (little endian, as on every machine that runs Node.js). */
function unpack(bytes) {
    const end = bytes.indexOf(10);
    const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    const arrays = {};
    let at = bytes.byteOffset + aligned(end + 1);
    for (const [name, kind, length] of header) {
        const array = new KINDS[kind](bytes.buffer, at, length);
        arrays[name] = array;
        at += aligned(array.byteLength);
    }
    return arrays;
}
function padded(bytes) {
    return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);
}
function aligned(size) {
    return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

;// CONCATENATED MODULE: ./src/builtin.ts




/** The files that the build writes beside the bundle: a pattern on each line without its examples, what is known of their regexes, the examples. */
const CATALOGUE_FILES = { patterns: 'catalogue.jsonl', tables: 'catalogue.bin', examples: 'examples.jsonl' };
/** The file that the build writes beside the bundle: every prompt template by its name. */
const PROMPTS_FILE = 'prompts.json';
/** The built-in catalogue: as the build left it beside the bundle, with everything precomputed; from source, `patterns/*.yml`. */
async function readBuiltinCatalogue(entryUrl) {
    const directory = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entryUrl));
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.tables))) {
        const { compilePatterns } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(895), __nccwpck_require__.e(176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176));
        return compilePatterns(await readPatternDirectory((0,external_node_path_.join)(directory, '..', 'patterns')));
    }
    const { patternOf, roles, lines, ...tables } = unpack((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.tables)));
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.patterns));
    const read = [];
    const sourceAt = (index) => (read[index] ??= JSON.parse(text.toString('utf8', lines[index], lines[index + 1])));
    return { tables, patternOf, roles, count: lines.length - 1, sourceAt, applies: () => true };
}
/** All built-in patterns with their examples. */
async function readBuiltinPatterns(entryUrl) {
    const { count, sourceAt } = await readBuiltinCatalogue(entryUrl);
    const sources = Array.from({ length: count }, (_, index) => sourceAt(index));
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entryUrl)), CATALOGUE_FILES.examples);
    if (!(0,external_node_fs_.existsSync)(file))
        return sources;
    const examples = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
    return sources.map((source, index) => ({
        ...source,
        pattern: { ...source.pattern, ...JSON.parse(examples[index]) },
    }));
}
/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
async function readPatternDirectory(directory) {
    const { readCatalogueFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(895), __nccwpck_require__.e(8), __nccwpck_require__.e(441), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4609));
    const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => name.endsWith('.yml'));
    const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8') }));
    return readCatalogueFiles(files).sources;
}
/** The built-in prompt templates by name (`task`, `agents/rex`): from beside the bundle; from source, `prompts/`. */
function readBuiltinPrompts(entryUrl) {
    const directory = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entryUrl));
    const packed = (0,external_node_path_.join)(directory, PROMPTS_FILE);
    if ((0,external_node_fs_.existsSync)(packed))
        return JSON.parse((0,external_node_fs_.readFileSync)(packed, 'utf8'));
    return readPromptDirectory((0,external_node_path_.join)(directory, '..', 'prompts'));
}
/** Reads `*.hbs` below a directory, in the order of their names; the same text from a checkout with either line ending. */
function readPromptDirectory(directory) {
    const files = (0,external_node_fs_.readdirSync)(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'));
    const named = files.map((file) => [file.replaceAll('\\', '/').slice(0, -'.hbs'.length), file]);
    const sorted = named.sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, file]) => [name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file), 'utf8').replaceAll('\r\n', '\n')]));
}


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3567);
/* harmony import */ var _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8497);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(761);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2258);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6202);







// Everything but `explain` is loaded when it is asked for: a diagnosis on a terminal needs nothing of GitHub.
const COMMANDS = {
    explain: async () => _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainCommand */ .b,
    demo: async () => (await __nccwpck_require__.e(/* import() */ 190).then(__nccwpck_require__.bind(__nccwpck_require__, 8190))).demoCommand,
    rescue: mode('rescue'),
    notify: mode('notify'),
    resolve: mode('resolve'),
    monitor: mode('monitor'),
    guard: mode('guard'),
    command: mode('command'),
    patterns: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(895), __nccwpck_require__.e(8), __nccwpck_require__.e(441), __nccwpck_require__.e(225)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5225))).patternsCommand,
    markers: async () => (await __nccwpck_require__.e(/* import() */ 937).then(__nccwpck_require__.bind(__nccwpck_require__, 2937))).markersCommand,
};
process.exitCode = await main(process.argv.slice(2), {
    out: (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOut */ .s)(1, text),
    error: (text) => (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOut */ .s)(2, text),
    stdin: () => process.stdin,
    environment: process.env,
    entryUrl: import.meta.url,
});
function mode(name) {
    return async () => (await __nccwpck_require__.e(/* import() */ 597).then(__nccwpck_require__.bind(__nccwpck_require__, 4597))).modeCommand(name);
}
/** Runs one command line and gives its exit code; every mistake becomes a sentence on standard error. */
async function main(args, terminal) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            (name === undefined ? terminal.error : terminal.out)(await overview());
            return name === undefined ? _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage : _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
        }
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
        if (!load)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${name}" is not a command${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(name, Object.keys(COMMANDS))}; see ci-rescue --help`);
        return await runCommand(name, await load(), rest, terminal);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y) {
            for (const problem of error.problems)
                terminal.error(`${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(problem)}\n`);
            return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage;
        }
        terminal.error(`ci-rescue failed: ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(error?.message ?? String(error))}\n`);
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.fault;
    }
}
async function runCommand(name, command, args, terminal) {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
    const known = Object.keys(options);
    for (const arg of args) {
        const option = /^--([^=]+)/.exec(arg)?.[1];
        if (arg === '--')
            break;
        if (option !== undefined && !known.includes(option))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name}: unknown option --${option}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(`--${option}`, known.map((each) => `--${each}`))}; see ci-rescue ${name} --help`);
    }
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name}: ${error.message.split('\n')[0]}; see ci-rescue ${name} --help`);
    }
    if (!parsed.values['help'])
        return command.run(parsed.positionals, parsed.values, terminal);
    const rows = Object.entries(command.options).map(([option, { type }]) => `  --${option}${type === 'string' ? ' …' : ''}`);
    terminal.out(`ci-rescue ${command.usage}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`);
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
}
async function overview() {
    const rows = await Promise.all(Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`));
    return `ci-rescue <command> [options]\n\n${rows.join('\n')}\n\nci-rescue <command> --help says more.\n`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** 0 diagnosed · 1 our fault · 2 bad usage or input · 3 unknown · 4 no failure found. */
const EXIT = { done: 0, fault: 1, usage: 2, unknown: 3, quiet: 4 };
/** The values of an option that may be given several times. */
function listOf(value) {
    if (value === undefined)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_load_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2859);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(613);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2258);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7663);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(513);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3567);







const explainCommand = {
    summary: 'say why a CI log is red',
    usage: 'explain <file | - | run URL | job URL> [options]',
    options: {
        json: { type: 'boolean' },
        lines: { type: 'string' },
        patterns: { type: 'string', multiple: true },
        workflow: { type: 'string' },
        job: { type: 'string' },
        step: { type: 'string' },
        'changed-files': { type: 'string' },
        'min-confidence': { type: 'string' },
        green: { type: 'string' },
        config: { type: 'string' },
    },
    run,
};
async function run(positionals, values, terminal) {
    const [target, ...more] = positionals;
    if (target === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('explain: name a log file, "-" for standard input, or the URL of a run or job');
    // `--patterns a.yml b.yml`: further files may follow the option without repeating it.
    const files = [...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c)(values['patterns']), ...more];
    if (more.length > 0 && (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c)(values['patterns']).length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`explain: one log at a time; "${more[0]}" is one too many`);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(file, terminal)).toString('utf8') })));
    const catalogue = await (0,_core_load_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalogue)(await (0,_builtin_js__WEBPACK_IMPORTED_MODULE_4__.readBuiltinCatalogue)(terminal.entryUrl), texts);
    const green = typeof values['green'] === 'string' ? { green: await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readLog */ .x)(values['green'], catalogue, terminal) } : {};
    const rules = typeof values['config'] === 'string' ? { rules: await readRules(values['config'], terminal) } : {};
    const warn = (message) => terminal.error(`warning: ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(message)}\n`);
    const options = { ...optionsOf(values), ...green, ...rules, warn };
    const url = /^https?:\/\//.test(target);
    const diagnoses = url
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(950), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3441))).explainUrl(target, catalogue, options, terminal)
        : (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readLog */ .x)(target, catalogue, terminal), catalogue, options);
    const clean = JSON.parse((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(JSON.stringify(diagnoses)));
    terminal.out(values['json'] ? `${JSON.stringify(clean, null, 2)}\n` : describe(clean, target));
    if (clean.length === 0)
        return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.quiet;
    return clean.some((diagnosis) => diagnosis.verdict === 'matched') ? _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.done : _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.unknown;
}
/** Routes and agents of a local configuration; its libraries are only paid for by those who have one. */
async function readRules(file, terminal) {
    const [{ loadConfig }, { routeRules }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(441), __nccwpck_require__.e(489)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4489)), Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 729))]);
    return routeRules(await loadConfig((await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(file, terminal)).toString('utf8'), file));
}
function optionsOf(values) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
    const job = text('job');
    return {
        ...(job !== undefined && { job: { name: job } }),
        ...(text('workflow') !== undefined && { workflow: text('workflow') }),
        ...(text('step') !== undefined && { step: text('step') }),
        ...(text('changed-files') !== undefined && {
            changedFiles: text('changed-files')
                .split(',')
                .map((file) => file.trim()),
        }),
        lines: numberOf('lines', text('lines') ?? '30', 1, 10_000),
        minConfidence: numberOf('min-confidence', text('min-confidence') ?? '0.5', 0, 1),
    };
}
function numberOf(name, value, least, most) {
    const number = Number(value);
    if (value.trim() === '' || !(number >= least && number <= most))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--${name} "${value}": give a number from ${least} to ${most}`);
    return name === 'lines' ? Math.floor(number) : number;
}
function describe(diagnoses, target) {
    if (diagnoses.length === 0)
        return `${target}: no failure found\n`;
    return diagnoses.map(describeOne).join('\n');
}
function describeOne(diagnosis) {
    const { job, fix } = diagnosis;
    const rows = [
        `${job.name}${diagnosis.failedStep ? ` › ${diagnosis.failedStep}` : ''}${diagnosis.exitCode === null ? '' : ` (exit code ${diagnosis.exitCode})`}`,
        `  ${diagnosis.rootCause}`,
        diagnosis.pattern
            ? `  ${diagnosis.category}, ${diagnosis.pattern.id}, confidence ${Math.round(diagnosis.confidence * 100)} %`
            : `  unknown${diagnosis.category === 'unknown' ? '' : `, perhaps ${diagnosis.category}`}: no pattern answers; the most telling lines are`,
        ...diagnosis.evidence.map((line) => `  ${String(line.line).padStart(6)} | ${line.text}`),
        `  agent:  ${diagnosis.agent} (${diagnosis.routing.why.join('; ')})`,
        ...(fix.command ? [`  fix:    ${fix.command}`] : []),
        ...fix.steps.map((step) => `  - ${step}`),
        ...(fix.verify ? [`  verify: ${fix.verify}`] : []),
        ...(diagnosis.others.length > 0 ? [`  also seen: ${diagnosis.others.map((other) => other.pattern.id).join(', ')}`] : []),
        ...(diagnosis.excerpt
            ? [
                `  lines ${diagnosis.excerpt.from} to ${diagnosis.excerpt.to}:`,
                ...diagnosis.excerpt.text.split('\n').map((line) => `    ${line}`),
            ]
            : []),
    ];
    return `${rows.join('\n')}\n`;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8776);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/** Bytes of a file that a user named, or of standard input (`-`). Throws a `UserError` that says why it cannot be read. */
async function readInput(file, terminal) {
    const chunks = [];
    for await (const chunk of open(file, terminal))
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}
/** A log that a user named, or of standard input; however large it is, only some mebibytes of it are held. */
async function readLog(file, catalogue, terminal) {
    const collector = (0,_core_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .createCollector */ .YD)(catalogue);
    for await (const chunk of open(file, terminal))
        collector.feed(chunk);
    return (0,_core_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(collector.end());
}
const CHUNK_BYTES = 256 * 1024;
async function* open(file, { stdin }) {
    try {
        yield* file === '-' ? stdin() : chunksOf(file);
    }
    catch (error) {
        const code = error.code;
        const why = code === 'ENOENT'
            ? 'no such file'
            : code === 'EISDIR'
                ? 'is a directory'
                : code === 'EACCES'
                    ? 'may not be read'
                    : String(code);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file}: ${why}; name a readable file, or "-" for standard input`);
    }
}
/** Without the streams of Node.js, whose loading takes longer than reading a log. */
function* chunksOf(file) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk))
            yield chunk.subarray(0, size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Oz: () => (/* binding */ ONLY_ENDS),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   xq: () => (/* binding */ regexesOf)
/* harmony export */ });
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6319);

/** What a regex is for: any `main` makes a match, every `all` must occur too, no `none` may. */
const ROLES = { main: 0, all: 1, none: 2 };
/** What is said of enormous lines. */
const ONLY_ENDS = `only both ends of lines of more than ${_match_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_LIMIT */ .by} characters were matched`;
/** What is said of a rule that was stopped. */
function leftOut({ patternOf, sourceAt, regexOf }, rule) {
    const { id } = sourceAt(patternOf[rule]).pattern;
    return `pattern ${id}: the regex ${regexOf(rule)} took too long on this log and was left out; make it more exact`;
}
/** Ids of compiled patterns, in their order. */
function idsOf({ count, sourceAt }) {
    return Array.from({ length: count }, (_, index) => sourceAt(index).pattern.id);
}
/** The regexes of a pattern in the order of its rules. */
function regexesOf({ log_regexes, all_of, none_of }) {
    return [...log_regexes, ...all_of, ...none_of];
}
const MAIN_HITS = 200;
/** Patterns with their engine. */
function partOf(compiled, hidden = new Set()) {
    const { tables, patternOf, roles, sourceAt } = compiled;
    const firstOf = new Uint32Array(compiled.count);
    for (let rule = patternOf.length - 1; rule >= 0; rule -= 1)
        firstOf[patternOf[rule]] = rule;
    const regexOf = (rule) => {
        const index = patternOf[rule];
        return regexesOf(sourceAt(index).pattern)[rule - firstOf[index]];
    };
    const onDemand = onDemandOf(compiled);
    const silent = new Set([...onDemand.values()].flat());
    const plan = {
        tables,
        source: regexOf,
        // That a condition holds need not be heard twice.
        most: (rule) => (roles[rule] === ROLES.main ? MAIN_HITS : 1),
        isSilent: (rule) => silent.has(rule),
    };
    return { ...compiled, hidden, regexOf, onDemand, engine: (0,_match_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .createEngine */ .P)(plan) };
}
/** A weak rule waits for the rest of its pattern: a condition for a match, a match for a condition by which lines can be found. */
function onDemandOf({ tables: { weak }, patternOf, roles }) {
    const isWeak = new Set(weak);
    const conditioned = new Set(patternOf.filter((_, rule) => roles[rule] === ROLES.all && !isWeak.has(rule)));
    const rules = new Map();
    for (const rule of weak) {
        const index = patternOf[rule];
        if (roles[rule] !== ROLES.main || conditioned.has(index))
            rules.set(index, [...(rules.get(index) ?? []), rule]);
    }
    return rules;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes)
/* harmony export */ });
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6319);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2258);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5318);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8737);




/** All causes the catalogue sees in the lines of the failed steps, the best first. */
function causes(lines, catalogue, scope) {
    const texts = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenTexts */ .V)(lines);
    // A regex may want the prefix or not: such lines are looked at in both forms.
    const both = [...texts.keys()].filter((index) => texts[index] !== lines[index].text);
    const all = [...texts, ...both.map((index) => lines[index].text)];
    const { budget = (0,_match_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .scanBudget */ .nf)() } = scope;
    const placeOf = (line) => both[line - texts.length] ?? line;
    const found = catalogue.parts.flatMap((part) => look(part, all, placeOf, { ...scope, budget }).map(({ pattern, main }) => causeOf(pattern, main, lines, texts)));
    // A warning explains a failure only where nothing else does.
    const firm = found.filter(({ lines: [line] }) => isFirm(line));
    return suppress(firm.length > 0 ? firm : found).sort((a, b) => b.score - a.score || (a.pattern.id < b.pattern.id ? -1 : 1));
}
/** Patterns of one part whose conditions hold. */
function look(part, texts, placeOf, scope) {
    const { budget } = scope;
    const scan = part.engine.scan(texts, budget);
    warnAbout(scan, part, scope);
    const byPattern = new Map();
    const note = (rule, line) => {
        const index = part.patternOf[rule];
        const seen = byPattern.get(index) ?? { main: new Map(), all: new Set(), none: false };
        byPattern.set(index, seen);
        const role = part.roles[rule];
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.main && !seen.main.has(placeOf(line)))
            seen.main.set(placeOf(line), part.regexOf(rule));
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.all)
            seen.all.add(rule);
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.none)
            seen.none = true;
    };
    for (const { rule, line } of scan.hits)
        note(rule, line);
    for (const index of [...byPattern.keys()])
        for (const rule of part.onDemand.get(index) ?? []) {
            const found = part.engine.ask(rule, texts, budget);
            for (const line of found ?? [])
                note(rule, line);
            if (found !== null)
                continue;
            // A pattern is not claimed whose exception could not be looked for.
            if (part.roles[rule] === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.none)
                byPattern.get(index).none = true;
            scope.warn?.((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(part, rule));
        }
    return [...byPattern].flatMap(([index, { main, all, none }]) => {
        if (main.size === 0 || none || part.hidden.has(index))
            return [];
        const { pattern } = part.sourceAt(index);
        return all.size === pattern.all_of.length && part.applies(pattern, scope) ? [{ pattern, main }] : [];
    });
}
function warnAbout({ stopped, truncated, unread }, part, { warn }) {
    for (const rule of stopped)
        warn?.((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(part, rule));
    if (truncated && stopped.length === 0)
        warn?.(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ONLY_ENDS */ .Oz);
    if (unread > 0)
        warn?.(`the log is too large to be read in time: ${unread} of its earlier lines were not looked at`);
}
function causeOf(pattern, main, lines, texts) {
    const seen = [...main.keys()].sort((a, b) => a - b);
    const firm = seen.filter((place) => isFirm(lines[place]));
    const places = firm.length > 0 ? firm : seen;
    const told = places.filter((place) => lines[place].marker === 'error');
    const ordered = unrepeated((told.length > 0 ? [...told, ...places.filter((place) => !told.includes(place))] : places).map((place) => lines[place]));
    const confidence = pattern.confidence;
    // A cause outranks its symptoms by priority; certainty and the runner's own `##[error]` decide between equals.
    const score = pattern.priority + 25 * confidence + (told.length > 0 ? 8 : 0);
    return { pattern, lines: ordered, confidence, rootCause: rootCauseOf(pattern, main, texts), score };
}
function isFirm({ marker }) {
    return marker !== 'warning' && marker !== 'notice';
}
/** The same words once: matrix output, retries and summaries repeat themselves. */
function unrepeated(lines) {
    const seen = new Set();
    return lines.filter((line) => {
        const key = line.text.trim();
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function rootCauseOf(pattern, main, texts) {
    if (!pattern.root_cause)
        return pattern.title;
    const values = {};
    for (const [place, source] of main) {
        const groups = new RegExp(source, 'i').exec(texts[place])?.groups ?? {};
        for (const [name, value] of Object.entries(groups))
            if (value !== undefined && values[name] === undefined)
                values[name] = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(value).trim().slice(0, 200);
        if (Object.keys(values).length >= 8)
            break;
    }
    let complete = true;
    const filled = pattern.root_cause.replace(/\{(\w+)\}/g, (_, name) => {
        if (values[name] === undefined)
            complete = false;
        return values[name] ?? '';
    });
    return complete ? filled : pattern.title;
}
function suppress(found) {
    const silenced = new Set(found.flatMap((cause) => cause.pattern.suppresses));
    const left = found.filter((cause) => !silenced.has(cause.pattern.id));
    return left.length > 0 ? left : [...found];
}


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YD: () => (/* binding */ createCollector),
  Sg: () => (/* binding */ opened),
  Qr: () => (/* binding */ shrink)
});

// EXTERNAL MODULE: ./src/match/engine.ts + 9 modules
var engine = __nccwpck_require__(6319);
// EXTERNAL MODULE: ./src/match/raw.ts
var match_raw = __nccwpck_require__(1283);
// EXTERNAL MODULE: ./src/core/catalogue.ts
var core_catalogue = __nccwpck_require__(5318);
;// CONCATENATED MODULE: ./src/core/kept-lines.ts
/** Lines that are expected to take as many bytes each, at least. */
const SHORT_LINE = 32;
/** Room for lines of `capacity` bytes altogether; a line is shorter than half of it. */
function createKeptLines(capacity) {
    const most = Math.ceil(capacity / SHORT_LINE);
    const bytes = Buffer.allocUnsafe(capacity);
    const numbers = new Int32Array(most);
    const ends = new Int32Array(most);
    const essential = new Uint8Array(most);
    let count = 0;
    let filled = 0;
    let dropped = 0;
    function add(number, from, begin, end, isEssential) {
        const size = end - begin;
        if (count === most || filled + size > capacity)
            thin(true);
        if (count === most || filled + size > capacity)
            thin(false);
        from.copy(bytes, filled, begin, end);
        filled += size;
        numbers[count] = number;
        ends[count] = filled;
        essential[count] = Number(isEssential);
        count += 1;
    }
    /** Drops the older half, but for its essential lines where `spares`. A failure stands near the end. */
    function thin(spares) {
        const half = filled / 2;
        let to = 0;
        let left = 0;
        for (let line = 0, start = 0; line < count; line += 1) {
            const end = ends[line];
            if (end > half || (spares && essential[line] === 1)) {
                bytes.copyWithin(to, start, end);
                to += end - start;
                numbers[left] = numbers[line];
                ends[left] = to;
                essential[left] = essential[line];
                left += 1;
            }
            start = end;
        }
        dropped += count - left;
        count = left;
        filled = to;
    }
    function rows() {
        return Array.from(numbers.subarray(0, count), (number, line) => ({
            number,
            text: bytes.toString('utf8', line === 0 ? 0 : ends[line - 1], ends[line]),
        }));
    }
    return { add, dropped: () => dropped, rows };
}

;// CONCATENATED MODULE: ./src/core/condense.ts




/** The end of a log that is kept whole, in bytes. */
const TAIL_BYTES = 1.5 * 1024 * 1024;
/** … and in lines. */
const TAIL_LINES = 50_000;
/** Text that is kept of what comes before, in bytes; the oldest goes first. */
const KEPT_BYTES = 2 * 1024 * 1024;
/** Lines that are kept of the beginning of each step: its echo, and what ran. */
const HEAD = 60;
/** Lines that are kept before and after one that a pattern knows: an excerpt's. */
const BEFORE = 16;
const AFTER = 16;
/** How often in a step the surroundings of one pattern's lines are kept. */
const MOST_PLACES = 20;
const MARKER = Buffer.from('##[');
const STEP = Buffer.from('##[group]Run ');
/** What begins and ends the parts of a job outside of its steps. */
const OTHERS = ['Post job cleanup.', 'Cleaning up orphan processes', 'Current runner version'].map((text) => Buffer.from(text));
/** A loop, because a closure for every line of a log is much garbage. */
function isOther(bytes, at) {
    for (const text of OTHERS)
        if ((0,match_raw/* startsWith */.w1)(bytes, at, text))
            return true;
    return false;
}
/** Why a line is kept: it is near a match, or part of the structure of the log. */
const NEAR = 1;
const STRUCTURE = 2;
/**
 * Begins to condense a log. Only some mebibytes are held at any time, whatever its size. `columns`: each line begins with job and step as
 * `gh` prints them.
 */
function createCondenser(catalogue, columns) {
    const budget = (0,engine/* streamBudget */.Gm)();
    const readers = catalogue.parts.map(({ engine }) => engine.reader(budget));
    const waiting = [];
    const free = [];
    let waitingBytes = 0;
    const kept = createKeptLines(KEPT_BYTES);
    let lines = 0;
    let dropped = 0;
    let unread = 0;
    let cut = 0;
    let head = HEAD;
    /** Lines of the next piece that stand close behind a match. */
    let behind = 0;
    const places = new Map();
    const cutter = (0,match_raw/* createCutter */.EY)(columns, take);
    function take(raw) {
        const piece = { raw, first: lines + 1, keep: new Uint8Array(raw.lines).fill(NEAR, 0, behind) };
        behind = Math.max(0, behind - raw.lines);
        lines += raw.lines;
        waiting.push(piece);
        waitingBytes += raw.length;
        markStructure(piece);
        readers.forEach((reader, index) => {
            const read = reader.read(raw, (rule, line) => markAround(piece, line, index * 1e6 + rule));
            unread += read.unread;
            cut += read.cut;
        });
        // What stands in front of a match may lie in the piece before.
        while (waiting.length > 2 && waitingBytes - waiting[0].raw.length >= TAIL_BYTES) {
            const oldest = waiting.shift();
            waitingBytes -= oldest.raw.length;
            keepMarked(oldest);
            free.push(oldest.raw);
        }
        return free.pop() ?? (0,match_raw/* createRawLines */.Aj)();
    }
    function markStructure({ raw, keep }) {
        for (let line = 0; line < raw.lines; line += 1) {
            const at = raw.texts[line];
            const isMarker = (0,match_raw/* startsWith */.w1)(raw.bytes, at, MARKER);
            if (raw.turns[line] === 1 || (isMarker && (0,match_raw/* startsWith */.w1)(raw.bytes, at, STEP)))
                startStep();
            if (head > 0 || isMarker || isOther(raw.bytes, at))
                keep[line] |= STRUCTURE;
            head -= 1;
        }
    }
    function startStep() {
        head = HEAD;
        if (places.size > 0)
            places.clear();
        for (const reader of readers)
            reader.listenAgain();
    }
    function markAround(piece, line, rule) {
        const count = places.get(rule) ?? 0;
        places.set(rule, count + 1);
        const [before, after] = count < MOST_PLACES ? [BEFORE, AFTER] : [0, 0];
        for (let at = Math.max(0, line - before); at <= Math.min(piece.keep.length - 1, line + after); at += 1)
            piece.keep[at] |= NEAR;
        behind = Math.max(behind, line + after + 1 - piece.keep.length);
        const previous = waiting[waiting.indexOf(piece) - 1];
        if (previous)
            for (let at = Math.max(0, previous.keep.length + line - before); at < previous.keep.length; at += 1)
                previous.keep[at] |= NEAR;
    }
    function keepMarked({ raw: { bytes, begins, ends }, first, keep }) {
        for (let line = 0; line < keep.length; line += 1) {
            if (keep[line] === 0)
                dropped += 1;
            else
                kept.add(first + line, bytes, begins[line], ends[line], keep[line] >= STRUCTURE);
        }
    }
    /** All lines of the pieces; where there are very many (short) ones, the last of them and the marked. */
    function rowsOf(pieces) {
        const rows = [];
        let surplus = pieces.reduce((sum, { keep }) => sum + keep.length, 0) - TAIL_LINES;
        for (const { raw, first, keep } of pieces)
            for (let line = 0; line < keep.length; line += 1, surplus -= 1) {
                if (surplus > 0 && keep[line] === 0)
                    dropped += 1;
                else
                    rows.push({ number: first + line, text: raw.bytes.toString('utf8', raw.begins[line], raw.ends[line]) });
            }
        return rows;
    }
    function end() {
        cutter.end();
        const tail = rowsOf(waiting);
        const notes = [
            ...(dropped + kept.dropped() > 0
                ? [`the log has ${lines} lines: its end, the beginnings of its steps and the lines around known errors were read closely`]
                : []),
            ...readers.flatMap(({ stopped }, index) => [...stopped].map((rule) => (0,core_catalogue/* leftOut */.ig)(catalogue.parts[index], rule))),
            ...(cut > 0 ? [core_catalogue/* ONLY_ENDS */.Oz] : []),
            ...(unread > 0 ? [`the log is too large to be read in time: ${unread} of its lines were not matched`] : []),
        ];
        return { rows: [...kept.rows(), ...tail], lines, notes };
    }
    return { feed: cutter.feed, end };
}

// EXTERNAL MODULE: ./src/core/decode.ts
var decode = __nccwpck_require__(969);
// EXTERNAL MODULE: ./src/core/log.ts
var log = __nccwpck_require__(4325);
;// CONCATENATED MODULE: ./src/core/collect.ts



/** A log up to this size (in bytes) is read whole: 99 in 100 are smaller. */
const WHOLE_BYTES = 4 * 1024 * 1024;
/** A zip can only be read whole. */
const ZIP = Buffer.from('PK\u0003\u0004');
/** Keeps a log as it is while it is small (`whole`: up to how many bytes), and condenses it from then on, so that its size costs time but no memory. */
function createCollector(catalogue, whole = WHOLE_BYTES) {
    let chunks = [];
    let size = 0;
    let condenser = null;
    let utf16 = null;
    function feed(chunk) {
        if (condenser !== null)
            return condenser.feed(utf16 ? Buffer.from(utf16.decode(chunk, { stream: true })) : chunk);
        if (chunk.length > 0)
            chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size > whole && !isZip())
            condense();
    }
    /** The first chunks may be as small as a byte. */
    function isZip() {
        return startsWith(Buffer.concat(chunks.slice(0, ZIP.length).map((chunk) => chunk.subarray(0, ZIP.length))), ZIP);
    }
    function condense() {
        const start = Buffer.concat(chunks);
        const order = (0,decode/* utf16Order */.tH)(start);
        if (order !== null)
            utf16 = new TextDecoder(order);
        chunks = [];
        condenser = createCondenser(catalogue, (0,log/* hasGhColumns */.tl)((0,decode/* splitLines */.uz)((0,decode/* decode */.D4)(start.subarray(0, 64 * 1024)))));
        feed(start);
    }
    return { feed, end: () => condenser?.end() ?? Buffer.concat(chunks) };
}
/** A log that is held already; condensed, so that a large one is not held a second time as text. */
function shrink(bytes, catalogue) {
    if (bytes.length <= WHOLE_BYTES)
        return bytes;
    const collector = createCollector(catalogue);
    collector.feed(bytes);
    return collector.end();
}
/** A log that may be a run's zip, opened; the library for it is only loaded where it is one. */
async function opened(log) {
    return log instanceof Uint8Array && startsWith(log, ZIP) ? (await Promise.all(/* import() */[__nccwpck_require__.e(306), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6317))).unzip(log) : log;
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   hE: () => (/* binding */ MAXIMUM_TEXT_BYTES),
/* harmony export */   tH: () => (/* binding */ utf16Order),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** What is read of one file: V8 holds no string of more than 512 MiB. */
const MAXIMUM_TEXT_BYTES = 256 * 1024 * 1024;
/** The text of a log in UTF-8 or in UTF-16 of either order, with or without a BOM (PowerShell's `>` writes UTF-16). */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAXIMUM_TEXT_BYTES));
    const order = utf16Order(buffer);
    return order === null ? buffer.toString('utf8') : new TextDecoder(order).decode(buffer);
}
/** The order of the bytes of a text in UTF-16, null for any other text. */
function utf16Order(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, 400);
    const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
    return head.length > 20 && zeros > head.length * 0.4 ? 'utf-16le' : null;
}
/** The rows of a text as editors number them: a final line feed ends the last row. */
function splitLines(text) {
    const rows = text.split('\n');
    if (rows.at(-1) === '')
        rows.pop();
    return rows;
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

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  N: () => (/* binding */ explainSteps)
});

// EXTERNAL MODULE: ./src/core/collect.ts + 2 modules
var collect = __nccwpck_require__(8776);
// EXTERNAL MODULE: ./src/core/causes.ts
var causes = __nccwpck_require__(3419);
// EXTERNAL MODULE: ./src/match/engine.ts + 9 modules
var engine = __nccwpck_require__(6319);
// EXTERNAL MODULE: ./src/match/once.ts
var once = __nccwpck_require__(2020);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __nccwpck_require__(2258);
;// CONCATENATED MODULE: ./src/core/excerpt.ts

/** More lines than a private key in PEM has. */
const SECRET_LINES = 100;
/** Lines missing between two; fewer are missing where the lines of several jobs are mixed. */
const GAP = 100;
/** Start and end of a text that is too long to show: the parts of an enormous line that the engine looks at. */
function bothEnds(text, limit) {
    const half = Math.floor((limit - 3) / 2);
    return text.length <= limit ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}
/** At most `size` consecutive lines of the step that show the evidence: what leads to it above, what follows below. */
function excerptOf(all, evidence, size = 30) {
    if (all.length === 0)
        return null;
    const lines = around(all, evidence[0] ? Math.max(0, all.indexOf(evidence[0])) : all.length - 1);
    const at = evidence[0] ? Math.max(0, lines.indexOf(evidence[0])) : lines.length - 1;
    const places = evidence
        .slice(0, 5)
        .map((line) => lines.indexOf(line))
        .filter((place) => place >= 0 && Math.abs(place - at) < size - 2);
    const first = Math.min(at, ...places);
    const last = Math.max(at, ...places);
    const spare = size - (last - first + 1);
    const from = Math.max(0, Math.min(first - Math.ceil(spare / 2), lines.length - size));
    const shown = lines.slice(from, from + size);
    // Redacted before anything is cut, with the lines around: half a token, or the middle of a private key, would not be known for a secret.
    const start = Math.max(0, from - SECRET_LINES);
    const safe = (0,redact/* redactLines */.n)(lines.slice(start, from + size + SECRET_LINES).map((line) => line.text)).slice(from - start);
    const text = safe
        .slice(0, shown.length)
        .map((line) => bothEnds(line, 1000))
        .join('\n');
    return { from: shown[0].number, to: shown.at(-1).number, text };
}
/** The lines without those beyond a gap, which a large log has where nothing of it was kept. */
function around(lines, at) {
    const isGap = (place) => lines[place].number - lines[place - 1].number > GAP;
    let from = at;
    while (from > 0 && !isGap(from))
        from -= 1;
    let to = at + 1;
    while (to < lines.length && !isGap(to))
        to += 1;
    return lines.slice(from, to);
}

// EXTERNAL MODULE: ./src/core/sha256.ts
var sha256 = __nccwpck_require__(7424);
;// CONCATENATED MODULE: ./src/core/describe.ts



/** A cause of the catalogue, or the failed tests, as a diagnosis. */
function matched(cause, about) {
    const { pattern } = cause;
    const evidence = cause.lines.slice(0, 5).map(quote);
    return {
        schema: 1,
        job: about.job ?? { name: 'job' },
        verdict: 'matched',
        category: pattern.category,
        confidence: cause.confidence,
        pattern: { id: pattern.id, title: pattern.title },
        rootCause: cause.rootCause,
        fix: {
            command: pattern.fix_command ?? null,
            verify: pattern.verify_command ?? null,
            auto: pattern.auto_fix,
            steps: pattern.fix_steps,
        },
        agent: pattern.agent ?? null,
        transient: pattern.transient,
        soft: pattern.severity === 'soft',
        failedStep: about.step,
        exitCode: about.exitCode,
        evidence,
        excerpt: about.excerpt,
        fingerprint: fingerprint(pattern.id, evidence),
        others: [],
        tests: cause.tests ?? null,
        references: pattern.references,
        source: about.source ?? 'api',
    };
}
/** An honest unknown: the most telling lines, and no claim. */
function unknown(evidence, about) {
    const { step, exitCode } = about;
    const where = step ? `step "${step}"` : 'the job';
    return {
        schema: 1,
        job: about.job ?? { name: 'job' },
        verdict: 'unknown',
        category: 'unknown',
        confidence: evidence.length > 0 && about.source !== 'steps' ? 0.3 : 0,
        pattern: null,
        rootCause: `No known pattern explains why ${where} failed${exitCode === null ? '' : ` (exit code ${exitCode})`}`,
        fix: { command: null, verify: null, auto: false, steps: [] },
        agent: null,
        transient: false,
        soft: false,
        failedStep: step,
        exitCode,
        evidence,
        excerpt: about.excerpt,
        fingerprint: fingerprint(step ?? 'unknown', evidence),
        others: [],
        tests: null,
        references: [],
        source: about.source ?? 'api',
    };
}
/**
 * The unknown with what its words or its kind of step suggest. Only what the words say is an answer, with the first of them as its sentence;
 * the kind of step alone gives a category to look under, and stays unknown.
 */
function asGuessed(diagnosis, { title, category, confidence, told }, threshold) {
    if (!told)
        return { ...diagnosis, category, confidence: Math.min(confidence, 0.45) };
    if (confidence < threshold)
        return diagnosis;
    const id = `generic/${category}`;
    const [line] = diagnosis.evidence;
    return {
        ...diagnosis,
        verdict: 'matched',
        category,
        confidence,
        pattern: { id, title },
        rootCause: line === undefined ? title : `${title}: ${bothEnds(line.text, 200)}`,
        fingerprint: fingerprint(id, diagnosis.evidence),
    };
}
/** The diagnosis with the further causes that were seen. */
function withOthers(diagnosis, others) {
    const named = others.slice(0, 5).map(({ pattern, confidence }) => ({
        pattern: { id: pattern.id, title: pattern.title },
        category: pattern.category,
        confidence,
    }));
    return { ...diagnosis, others: named };
}
/** A line as evidence: redacted, and only the ends of an enormous one. */
function quote(line) {
    return { line: line.number, text: bothEnds((0,redact/* redact */.E)(line.text).trim(), 500) };
}
/** Equal for the same cause elsewhere: times, hashes, addresses, paths of the machine and counters do not count. */
function fingerprint(key, evidence) {
    const text = evidence.map((line) => normalise(line.text)).join('\n');
    return (0,sha256/* sha256 */.s)(`${key}\n${text}`);
}
/** The words of a line without what differs from run to run. */
function normalise(text) {
    return text
        .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, '<id>')
        .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, '<hash>')
        .replace(/(?:[A-Za-z]:)?[\\/](?:[\w.@+-]+[\\/])+/g, '<dir>/')
        .replace(/\d+(?:\.\d+)*/g, '0')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}

// EXTERNAL MODULE: ./src/core/failed-step.ts
var failed_step = __nccwpck_require__(1989);
// EXTERNAL MODULE: ./src/core/spoken.ts
var spoken = __nccwpck_require__(8737);
// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __nccwpck_require__(4325);
;// CONCATENATED MODULE: ./src/core/fallback.ts



/** Forms of lines that state an error, the strongest first; a number is its weight. Shapes, not tools: no catalogue is needed. */
const FORMS = [
    [/^\s*(?:[A-Za-z]:)?[\w.@+\\/-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)? ?:? (?:fatal )?error\b/i, 9],
    [/^\s*(?:[\w.+-]+: )?(?:fatal )?error(?:\[\w+\])?: /i, 8],
    [/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b: \S/, 8],
    [
        /^(?:CMake Error\b|Exception in thread |panic: |thread '.*' panicked|\(fail\) |> ?(?:Could not|Cannot|A problem)|\* What went wrong:|error TS\d|Error \([A-Z]\w+\))/,
        8,
    ],
    [/^E {2,}\S/, 7],
    [/^(?:npm (?:error|ERR!)|fatal: |ERROR: |ERROR {2}|\[ERROR\] |Error: |Failure: )/, 7],
    // The place of a finding: file, line, column.
    [/^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? \S/, 6],
    [/^(?:FAILED|FAIL|--- FAIL:|✗|✘|✖|⨯|❌|×|●|not ok)\s/, 6],
    [/\b(?:error|ERROR)(?:\s*[:\]]|\s+[A-Z]{1,5}\d{2,5}\b)/, 5],
    [
        /\b(?:cannot|could not|couldn't|unable to|not found|no such file|permission denied|refused|invalid|unexpected|undefined)\b/i,
        3,
    ],
    [/\b(?:error|fail(?:ed|ure)?|fatal|exception|panic(?:ked)?|traceback)\b/i, 2],
];
const BENIGN = /^.{0,40}\b(?:WARN|WARNING|INFO|DEBUG|TRACE)\b(?! .{0,40}\bERROR\b)|^\s*[^\s:]+[:(]\d+[:,\d)]*:? (?:warning|note|info|remark)\b|\b(?:0|no) (?:errors?|failures?|failed)\b|\bfailed[:=] ?0\b|\berrors?[:=] ?0\b|^\s*(?:\[?(?:warning|warn|info|debug)\]?|npm warn|\d\d:\d\d:\d\d \[(?:WARN|INFO|DEBUG)\]|info|debug|note|hint|✓|✔|ok |PASS)\b|\bwithout errors?\b|if-no-files-found|^\s*(?:Downloaded|Downloading|Compiling|Installing|Checking|Unpacking|Setting up|Get:|Collecting|Using cached|Requirement already|-- )/i;
// Words that only say that something before them failed.
const SYMPTOM = /^(?:make(?:\[\d+\])?: \*\*\*|npm (?:error|ERR!) (?:A complete log|code ELIFECYCLE|errno|path|command|Lifecycle|workspace|location)|error Command failed|ERROR:? .*exit(?:ed)? (?:code|status)|\W{0,4}(?:ERROR:? )?(?:Build(?:ing)?|Make|Action|Task|Job|Step|Command|Script|Process|Too many retries)(?: failed)?[.!]*$|Build(?:ing)? failed|Error Context: |##|Error: The process .* failed with exit code|ninja: build stopped|The command ".*" (?:failed and )?exited|error: could not compile|Command failed with exit code|Executing the custom container implementation failed|.{0,80}\b(?:exited|terminated|failed|returned) with (?:exit )?(?:code|status)[ :]+\d+\b)/i;
/** What a person would point at where no pattern answers. `weight`: 0 nothing, below 5 only a word, from 5 on the form of an error. */
function fallbackEvidence(step, isNew) {
    const all = (0,failed_step/* mainLines */.Zz)(step);
    const fresh = isNew ? all.filter(isNew) : all;
    const lines = fresh.length > 0 ? fresh : all;
    const end = firstErrorAt(lines, step);
    const before = lines.slice(Math.max(0, end - 400), end + 1);
    const texts = (0,spoken/* spokenTexts */.V)(before);
    const scored = before.map((line, index) => ({
        line,
        index,
        weight: Math.max(weigh(line, texts[index]), isNew && fresh.length > 0 ? 1 : 0),
    }));
    const top = Math.max(0, ...scored.map((each) => each.weight));
    // Where the tool printed nothing, the runner's own line is all there is to show.
    if (top === 0)
        return { lines: (before.length > 0 ? before : step.lines.filter(failed_step/* isError */.bJ)).slice(-1), weight: 0 };
    const best = scored.filter((each) => each.weight >= Math.min(top, 7));
    // The last block of errors before the step's end is the one it died of; its first line states the cause. A mere word is no block.
    const gap = top >= 5 ? 40 : 3;
    const start = best.findLastIndex((each, index) => index === 0 || each.index - best[index - 1].index > gap);
    return { lines: unique(best.slice(start).map((each) => each.line)).slice(0, 5), weight: top };
}
function firstErrorAt(lines, step) {
    const telling = lines.findIndex((line) => (0,failed_step/* isTelling */.c0)(line) && !SYMPTOM.test(line.text));
    if (telling >= 0)
        return telling;
    const exit = step.lines.find((line) => (0,failed_step/* isError */.bJ)(line) || core_log/* EXIT_LINE */.IN.test(line.text));
    const before = exit ? lines.findLastIndex((line) => line.number <= exit.number) : -1;
    return before >= 0 ? before : lines.length - 1;
}
function weigh(line, text) {
    if (SYMPTOM.test(text))
        return 0;
    if ((0,failed_step/* isTelling */.c0)(line))
        return 10;
    if (BENIGN.test(text))
        return 0;
    return FORMS.find(([form]) => form.test(text))?.[1] ?? 0;
}
function unique(lines) {
    return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index);
}

// EXTERNAL MODULE: ./src/core/guess.ts + 1 modules
var guess = __nccwpck_require__(2291);
// EXTERNAL MODULE: ./src/core/route-diagnosis.ts
var route_diagnosis = __nccwpck_require__(1962);
;// CONCATENATED MODULE: ./src/core/test-cause.ts

/** What stands for failed tests whose framework no pattern of the catalogue knows. */
const FAILED = {
    id: 'generic/tests-failed',
    title: 'tests fail',
    category: 'test-failure',
    log_regexes: [],
    all_of: [],
    none_of: [],
    fix_steps: ['Read the first failed test: mend the code if the test is right, else the test.'],
    confidence: 0.9,
    priority: 54,
    suppresses: [],
    severity: 'error',
    transient: false,
    auto_fix: false,
    unsafe: false,
    references: [],
    examples: [],
    counter_examples: [],
};
const MOST_TESTS = 20;
/**
 * The causes with what the test framework itself reported: where tests failed, the best cause among test failures names them and shows their
 * lines. A suite that could not be loaded failed for another reason, and a cause that outranks failed tests stays first.
 */
function withTests(causes, report) {
    const failed = report?.failed.filter(({ load, lines }) => !load && lines.length > 0) ?? [];
    if (!report || failed.length === 0)
        return [...causes];
    const known = causes.find(({ pattern }) => pattern.category === 'test-failure');
    const pattern = known?.pattern ?? FAILED;
    const confidence = Math.max(pattern.confidence, FAILED.confidence);
    const score = Math.max(known?.score ?? 0, FAILED.priority + 25 * confidence);
    const cause = {
        pattern,
        confidence,
        score,
        lines: linesOf(failed),
        rootCause: sentence(report, failed[0]),
        tests: summarise(report, failed),
    };
    return [...causes.filter((each) => each !== known), cause].sort((a, b) => b.score - a.score);
}
// A title that only heads a block of output, and says neither that it failed nor how.
const HEADING = /^(?:-{4} .* stdout -{4}$|[\w ]+$)/;
/** The first test with what it expected, then the names of the next. */
function linesOf([first, ...more]) {
    const own = first.lines.slice(0, 3);
    const told = own.length > 1 && HEADING.test(own[0].text) ? [...own.slice(1), own[0]] : own;
    const lines = [...told, ...more.flatMap(({ lines: [title] }) => title ?? [])];
    return [...new Set(lines)].slice(0, 5);
}
function sentence({ framework, count }, { name, file, line, message }) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    const what = count === 1 ? `the test "${name}"${place} fails` : `${count} tests fail, the first is "${name}"${place}`;
    return (0,redact/* redact */.E)(`${framework}: ${what}${message === undefined ? '' : `: ${message}`}`).slice(0, 500);
}
function summarise({ framework, count }, failed) {
    const shown = failed.slice(0, MOST_TESTS).map(({ name, file = null, line = null, message = null }) => ({
        name: (0,redact/* redact */.E)(name).slice(0, 200),
        file: file === null ? null : (0,redact/* redact */.E)(file).slice(0, 200),
        line,
        message: message === null ? null : (0,redact/* redact */.E)(message).slice(0, 200),
    }));
    return { framework, count, failed: shown };
}

;// CONCATENATED MODULE: ./src/core/test-readers/form.ts
const SPAN = 80;
const MAXIMUM_FINDINGS = 400;
const FOREIGN = /node_modules|^node:|\(internal|^internal\/|^ext:|site-packages|\/lib\/python\d|\/rustc\/|^\/_\/|\/gems\/|\/vendor\/|package:(?:test_api|matcher|flutter_test)|^<|cypress_runner/;
/** Names of files that hold tests, in any language. */
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)[\\/._-]|(?:Tests?|Spec)\.\w+$/;
/** The failed tests that a form of output shows, in the order of their titles. */
function readForm(form, rows) {
    const found = [];
    let file;
    let inside = form.within === undefined;
    for (let at = 0; at < rows.length && found.length < MAXIMUM_FINDINGS; at += 1) {
        const { text } = rows[at];
        if (form.within)
            inside = inside ? !form.within.to.test(text) : form.within.from.test(text);
        file = form.context?.exec(text)?.groups?.file ?? file;
        if (form.forget?.test(text))
            file = undefined;
        if (!inside)
            continue;
        const title = form.title.exec(text);
        if (!title || form.skip?.test(text))
            continue;
        const finding = readTitle(form, rows, at, title, file);
        if (finding)
            found.push(finding);
    }
    return found;
}
function readTitle(form, rows, at, title, context) {
    const secondAt = form.second ? nextSpoken(rows, at + 1) : at;
    const second = form.second?.exec(rows[secondAt]?.text ?? '');
    if (form.second && !second)
        return null;
    const said = { ...defined(title.groups), ...defined(second?.groups) };
    const load = form.load ? form.load.test(rows[at].text) || (second !== null && form.load.test(second?.input ?? '')) : false;
    const block = blockOf(form, rows, at, secondAt, said.name ?? '');
    const places = placesIn(form, [rows[at], rows[secondAt], ...block]);
    const own = said.file ?? ownFile(context, places);
    const place = own === undefined
        ? (places.find(({ file }) => TEST_FILE.test(file)) ?? places[0])
        : places.find(({ file }) => baseName(file) === baseName(own));
    const name = load ? (tidyFile(own) ?? said.name) : said.name?.trim();
    if (!name)
        return null;
    const message = said.message ? null : messageOf(form, block);
    if (form.proven && !message)
        return null;
    const more = form.more ? block.filter(({ text }) => form.more.test(text)) : [];
    const titles = second?.groups?.name === undefined ? [rows[at], rows[secondAt]] : [rows[secondAt]];
    const told = [...new Set([...titles, ...(message?.rows ?? []), ...more.slice(0, 2)])].slice(0, 4);
    return {
        name: name.slice(0, 400),
        file: tidyFile(own ?? place?.file),
        line: place?.line ?? (said.line ? Number(said.line) : undefined),
        message: (said.message ?? message?.text)?.trim().slice(0, 500),
        ...(load ? { load: true } : {}),
        rows: [told[0], ...told.slice(1).sort((a, b) => a.line.number - b.line.number)],
        from: form.before ? Math.max(0, at - block.length) : at,
        to: Math.max(secondAt, ...(form.later ? [] : [at + (form.before ? 1 : block.length)])),
    };
}
/** The rows that belong to a title; tests that share one error stand above it together. */
function blockOf(form, rows, at, secondAt, name) {
    const isEnd = (text) => form.title.test(text) || form.end?.test(text) === true;
    let start = secondAt + 1;
    if (form.later) {
        const place = rows.findIndex((row, index) => index > at && row.text.trim() === name);
        if (place < 0)
            return [];
        start = place + 1;
    }
    const above = [];
    if (form.before)
        for (let place = at - 1; place >= Math.max(0, at - SPAN); place -= 1) {
            if (form.before.test(rows[place].text))
                break;
            above.unshift(rows[place]);
        }
    while (!form.second && !form.before && start < rows.length && start < at + SPAN && form.title.test(rows[start].text))
        start += 1;
    let stop = start;
    while (stop < rows.length && stop < start + SPAN && !isEnd(rows[stop].text))
        stop += 1;
    return [...above, ...rows.slice(start, form.before ? Math.min(stop, start + 3) : stop)];
}
function messageOf(form, block) {
    for (const regex of form.message) {
        const at = block.findIndex(({ text }) => text.trim() !== '' && regex.test(text));
        if (at < 0)
            continue;
        const row = block[at];
        let text = (regex.exec(row.text).groups?.message ?? row.text).trim();
        const told = [row];
        // "Expected values to be strictly equal:" says nothing without the row below it.
        for (let next = nextSpoken(block, at + 1); next > 0 && told.length < 4 && isOpen(text); next = nextSpoken(block, next + 1)) {
            text = `${text} ${block[next].text.trim()}`.trim();
            told.push(block[next]);
        }
        return { text, rows: told };
    }
    return null;
}
function isOpen(text) {
    return (text === '' ||
        text.endsWith(':') ||
        text.endsWith(' but was') ||
        text === 'Expected' ||
        (/^expected:/i.test(text) && !/ (?:got|actual):/i.test(text)));
}
function placesIn(form, rows) {
    return (form.place ?? []).flatMap((regex) => rows.flatMap(({ text }) => {
        const groups = regex.exec(text)?.groups;
        return groups?.file && groups.line && !FOREIGN.test(groups.file) ? [{ file: groups.file, line: Number(groups.line) }] : [];
    }));
}
/** The file whose report this is, unless the frames show that the report of another test file is repeated below it. */
function ownFile(context, places) {
    if (context === undefined || places.some(({ file }) => baseName(file) === baseName(context)))
        return context;
    return places.find(({ file }) => TEST_FILE.test(file))?.file ?? context;
}
/** Place of the next row that is not blank, or -1. */
function nextSpoken(rows, from) {
    for (let at = from; at < rows.length; at += 1)
        if (rows[at].text.trim() !== '')
            return at;
    return -1;
}
/** A path as a person names it: without the scheme, the runner's working folder and a leading `./`. */
function tidyFile(file) {
    return file
        ?.trim()
        .replace(/^(?:file|webpack):\/\/(?:\/(?=[A-Za-z]:))?/, '')
        .replace(/^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/, '')
        .replace(/^\/github\/workspace\//, '')
        .replace(/^\.\//, '');
}
function baseName(file) {
    return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
function defined(groups) {
    return Object.fromEntries(Object.entries(groups ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

;// CONCATENATED MODULE: ./src/core/test-readers/go.ts

const go_FAILED = /^(?<indent>\s*)--- FAIL: (?<name>\S+) \([\d.]+s\)$|^=== FAIL: \S+ (?<sum>\S+) \([\d.]+s\)/;
const SAID = /^\s+(?<file>[\w./-]+\.go):(?<line>\d+): ?(?<message>.*)$/;
const CURRENT = /^=== (?:RUN|CONT|NAME) {2,}(?<name>\S+)$/;
const FRAME = /^\s+(?<file>\S+_test\.go):(?<line>\d+)(?: \+0x|$)/;
/** With -v the messages of a test stand above its result, under the last `=== RUN`; without, below it. */
function readGo(rows) {
    const ends = rows.some(({ text }) => /^(?:FAIL\b|exit status |DONE |panic: )/.test(text));
    if (!ends && rows.some(({ text }) => /^(?:ok {2}\t|PASS$)/.test(text)))
        return [];
    const open = new Map();
    let current = null;
    let last = null;
    rows.forEach((row, at) => {
        const { text } = row;
        const named = go_FAILED.exec(text)?.groups;
        const running = CURRENT.exec(text)?.groups?.name;
        const name = named?.name ?? named?.sum ?? running;
        if (/^FAIL\t|^ok {2}\t/.test(text))
            current = null;
        if (name !== undefined) {
            const known = open.get(name);
            // The same name after its result is a test of another package.
            current = known && !(known.failed && running !== undefined) ? known : null;
            if (!current && open.size < 20_000)
                open.set(known ? `${name} ${at}` : name, (current = { name, at, failed: false, said: [], to: at }));
            if (current && named)
                Object.assign(current, { failed: true, title: current.title ?? row, to: at });
            last = null;
            return;
        }
        if (/^\s*--- (?:PASS|SKIP): /.test(text))
            current = null;
        if (!current)
            return;
        last = listen(current, row, at, last);
    });
    // Ginkgo runs its specs, which have a reader of their own, in one test without words.
    const specs = rows.some(({ text }) => /^Ran \d+ of \d+ Specs? in /.test(text));
    const failed = [...open.values()].filter((each) => each.failed && !(specs && each.said.length === 0));
    const parents = new Set(failed.flatMap(({ name }) => parentsOf(name)));
    return failed
        .filter((each) => !parents.has(each.name))
        .slice(0, 400)
        .map(findingOf);
}
/** `TestTable/a/b` fails with its subtest, and so do `TestTable` and `TestTable/a`. */
function parentsOf(name) {
    const parts = name.slice(0, 1000).split('/').slice(0, 20);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Takes one row of a test's output: a new message, the rest of the last one, or a frame of a panic. */
function listen(test, row, at, last) {
    const said = SAID.exec(row.text)?.groups;
    const panic = /^\s*(?<message>panic: .+?)(?: \[recovered\].*)?$/.exec(row.text)?.groups?.message;
    test.to = at;
    if (said || panic) {
        if (panic && last?.message.startsWith('panic: '))
            return last;
        const next = {
            file: said?.file,
            line: said ? Number(said.line) : undefined,
            message: said?.message?.trim() ?? panic,
            rows: [row],
        };
        // The last words count: a test may log a lot before it fails.
        test.said.push(next);
        if (test.said.length > 20)
            test.said.shift();
        return next;
    }
    // Examples show what they printed and what they should have.
    if (row.text === 'got:' && test.said.length === 0) {
        test.said.push({ message: 'got:', rows: [row] });
        return test.said[0];
    }
    if (last?.message.startsWith('got:') && last.rows.length < 4) {
        Object.assign(last, { message: `${last.message} ${row.text.trim()}` });
        last.rows.push(row);
    }
    if (!last)
        return null;
    const frame = last.line === undefined ? FRAME.exec(row.text)?.groups : undefined;
    if (frame)
        Object.assign(last, { file: frame.file.slice(frame.file.lastIndexOf('/') + 1), line: Number(frame.line) });
    const testify = /^\s+Error: {1,10}\t(?<message>.+)$/.exec(row.text)?.groups?.message?.trim();
    const compared = /^\s+(?:expected|actual) ?: (?<message>.+)$|^\s+\t(?:expected|actual {2}): /.exec(row.text);
    if (testify && last.message === '')
        Object.assign(last, { message: testify, rows: [row] });
    else if (compared && last.rows.length < 3)
        last.rows.push(row);
    return last;
}
function findingOf(test) {
    // A test may log before it fails: the last thing it said is what it failed with.
    const telling = test.said.filter(({ message }) => message !== '');
    const reason = telling.find(({ message }) => message.startsWith('panic: ')) ??
        telling.findLast(({ file }) => file === 'testing.go') ??
        telling.findLast(({ file }) => file?.endsWith('_test.go')) ??
        telling.findLast(({ file }) => file !== 'logger.go') ??
        telling.at(-1);
    return {
        name: test.name,
        file: tidyFile(reason?.file),
        line: reason?.line,
        message: reason?.message,
        rows: [test.title, ...(reason?.rows ?? [])].slice(0, 4),
        from: test.at,
        to: test.to,
    };
}
const GO = {
    framework: 'go test',
    sign: /^\s*--- FAIL: |^=== FAIL: |^panic: test timed out after /,
    union: true,
    forms: [readGo, readTimeouts],
};
/** A binary that ran out of time names the tests it was in. */
function readTimeouts(rows) {
    const at = rows.findIndex(({ text }) => /^panic: test timed out after /.test(text));
    if (at < 0)
        return [];
    return rows.slice(at, at + 12).flatMap((row, index) => {
        const name = /^\t+(?<name>(?:Test|Fuzz|Example|Benchmark)\S*) \([\dhms.]+\)$/.exec(row.text)?.groups?.name;
        return name ? [{ name, message: rows[at].text, rows: [rows[at], row], from: at, to: at + index }] : [];
    });
}
const GINKGO = {
    framework: 'Ginkgo',
    sign: /^Ran \d+ of \d+ Specs? in |^\s*\[F(?:AIL|ail)\] /,
    summary: [/^FAIL! -- \d+ Passed \| (?<a>\d+) Failed/, /^SUCCESS! -- /],
    // The labels behind the name differ.
    key: (name) => name.replace(/(?: \[[^\]]*\])+$/, ''),
    forms: [
        {
            title: /^\s*\[(?:FAIL|Fail|PANICKED!|TIMEDOUT)\] (?<name>\S.*?)$/,
            message: [],
            end: /^\S/,
            place: [/^\s*(?<file>\/\S+\.go):(?<line>\d+)$/],
        },
        {
            title: /^• \[(?:FAILED|PANICKED|TIMEDOUT)\] \[[\d.]+ seconds\]$/,
            second: /^(?<name>\S.*)$/,
            end: /^-{10,}$|^• /,
            message: [/^\s+\[FAILED\] (?!in \[)(?<message>.+)$/],
            place: [/^\s+In \[\w+\] at: (?<file>\S+\.go):(?<line>\d+)/],
        },
    ],
};
/** The readers of `go test` (plain, verbose and through gotestsum) and of Ginkgo under it. */
const GO_READERS = [GINKGO, GO];

;// CONCATENATED MODULE: ./src/core/test-readers/frames.ts
/** A frame of V8's, JavaScriptCore's or Deno's stack. */
const FRAMES = [
    /^\s+at [^(]*\((?<file>[^()]+?):(?<line>\d+):\d+\)/,
    /^\s+at (?:async )?(?<file>(?:file:\/\/|\/|\w:[\\/]|[\w.@-]+[\\/])[^()\s]*?):(?<line>\d+):\d+$/,
];

;// CONCATENATED MODULE: ./src/core/test-readers/javascript.ts


const ANY = /\S/;
const JEST_SUITE = /^\s*● Test suite failed to run$/;
const JEST = {
    framework: 'jest',
    sign: /^ {2}● |^Test Suites: /,
    summary: [/^Tests: {1,20}(?:(?<a>\d{1,9}) failed)?(?=.*total$)/],
    loadsApart: true,
    forms: [
        {
            title: /^ {2}● (?<name>\S.*)$/,
            skip: /^ {2}● (?:Console$|Cannot log after|Validation |Deprecation |process\.exit|Obsolete )/,
            load: JEST_SUITE,
            context: /^(?:(?:FAIL|PASS) +(?:\S+ +){0,3}|(?:::group::)?Errors thrown in )(?<file>[^\s(]+\.\w+)(?: \([\d.]+ m?s\))?$/,
            end: /^(?:(?:FAIL|PASS|RUNS) |Test Suites: |Tests: |Snapshot Summary|Summary of all failing tests|(?:::group::)?Errors thrown in )/,
            message: [/^ {4}(?<message>\S.*)$/, ANY],
            place: FRAMES,
            more: /^\s+(?:Expected|Received)\b[^:]*: |^ {4}[-+] (?! ?(?:Snapshot|Received|Expected) )\S/,
        },
    ],
};
const VITEST = {
    framework: 'vitest',
    sign: /^\s*Test Files {2}|^\s*FAIL {2}|^\s*❯ \S+ \(\d+ test/,
    summary: [/^\s+Tests {2}(?:(?<a>\d+) failed)?.*\(\d+\)$/],
    loadsApart: true,
    key: (name) => name.slice(name.lastIndexOf(' > ') + 1).replace(/^> /, ''),
    forms: [
        {
            title: /^\s*FAIL {2}(?:\|[^|]{1,80}\| ?|[\w-]{1,40} {1,2})?(?<file>[^\s>[]+\.\w+)(?: > (?<name>\S.*)| \[ .* \])$/,
            load: /\.\w+ \[ .* \]$/,
            end: /^⎯{3}|^\s*Test Files {2}|^\s*❯ \S+ \(\d+ test/,
            message: [/^(?<message>(?:[A-Z][\w.]*)?(?:Error|Exception)\b.*)$/, ANY],
            place: [/^\s*❯ (?:\S.* )?(?<file>[^\s:]+):(?<line>\d+):\d+$/],
            more: /^[-+] (?!Expected|Received)\S/,
        },
        {
            title: /^\s+[×✗] (?<name>\S.*?)(?: \d+ ?ms)?(?: \(retry x\d+\))?$/,
            end: /^\s*(?:[✓❯↓]|Test Files) /,
            message: [/^\s+→ (?<message>.+)$/],
        },
    ],
};
const MOCHA_FAILING = /^ {2}(?<a>\d+) failing$/;
/** Mocha's titles stand one below the other, suite by suite; the last ends with a colon. Cypress prints the same. */
function readMocha(rows) {
    const found = [];
    let inside = false;
    let file;
    for (let at = 0; at < rows.length && found.length < 400; at += 1) {
        const { text } = rows[at];
        if (MOCHA_FAILING.test(text))
            inside = true;
        else if (/^ {2}\(Results\)|^ {2}\d+ passing\b|^\s*Running: {2}/.test(text))
            inside = false;
        file = /^\s*Running: {2}(?<file>\S+)/.exec(text)?.groups?.file ?? file;
        const title = inside ? /^ {2}\d+\) (?<name>\S.*)$/.exec(text) : null;
        if (!title)
            continue;
        let last = at;
        while (!rows[last].text.endsWith(':') && last < at + 12 && /^ {7}\s*\S/.test(rows[last + 1]?.text ?? ''))
            last += 1;
        if (!rows[last].text.endsWith(':'))
            continue;
        const names = [title.groups.name, ...rows.slice(at + 1, last + 1).map((row) => row.text.trim())];
        const [detail] = readDetail(rows, last);
        found.push({
            ...(detail ?? { rows: [], to: last }),
            name: names.join(' ').replace(/:$/, ''),
            file: file ?? detail?.file,
            rows: [...new Set([rows[last], ...(detail?.rows.slice(1) ?? [])])],
            from: at,
        });
        at = last;
    }
    return found;
}
function readDetail(rows, last) {
    const form = {
        title: /^(?<name>here)$/,
        end: /^ {2}\d+\) \S|^ {2}\(Results\)/,
        message: [ANY],
        place: FRAMES,
        more: /^ {6}[-+](?! ?(?:expected|actual))\S?.*\S/,
    };
    const window = [{ text: 'here', line: rows[last].line }, ...rows.slice(last + 1, last + 60)];
    return readForm(form, window).map((each) => ({ ...each, to: last + each.to }));
}
const MOCHA = {
    framework: 'mocha',
    sign: MOCHA_FAILING,
    summary: [MOCHA_FAILING],
    forms: [readMocha],
};
const PLACE_TITLE = /^ {2}\d+\) (?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/;
const PLAYWRIGHT = {
    framework: 'playwright',
    sign: /^ {2}\d+\) .*\d › |^ {4}(?:\[[^\]]{1,80}\] › )?[^\s:]+:\d+:\d+ › /,
    summary: [/^ {2}(?<a>\d+) failed$/, /^ {2}\d+ passed \(/],
    forms: [
        readPlaywright,
        {
            title: PLACE_TITLE,
            end: /^ {2}\d+ (?:failed|flaky|passed|skipped|interrupted|did not run)|^ {4}Retry #\d|^ {2}[✓✘-] {1,6}\d/,
            message: [/^ {4}(?<message>\S.*)$/],
            place: FRAMES,
            more: /^ {4}(?:Expected|Received)\b[^:]*: /,
        },
    ],
};
/** The list at the end knows what passed on a retry; where the tests failed stands further above. */
function readPlaywright(rows) {
    const told = rows.some(({ text }) => PLACE_TITLE.test(text));
    return readForm({
        title: /^ {4}(?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/,
        within: { from: /^ {2}\d+ failed$/, to: /^ {2}\d+ (?:flaky|passed|skipped|interrupted|did not run)|^\S/ },
        message: [],
    }, rows).map((each) => (told ? { ...each, rows: [], line: undefined } : each));
}
/** Readers of the most used test tools of JavaScript and TypeScript, and of Cypress, which reports as Mocha does. */
const JAVASCRIPT = [JEST, VITEST, PLAYWRIGHT, MOCHA];

;// CONCATENATED MODULE: ./src/core/test-readers/javascript-others.ts

const javascript_others_ANY = /\S/;
const BUN = {
    framework: 'bun test',
    sign: /^\(fail\) |^✗ .* \[[\d.]+m?s\]$/,
    summary: [/^ (?<a>\d+) fail$/],
    forms: [
        {
            title: /^(?:\(fail\) (?=.)|✗ (?=.*\[[\d.]+m?s\]$))(?<name>.+?)(?: \[[\d.]+m?s\])?$/,
            context: /^(?<file>[^\s:]+\.[cm]?[jt]sx?):$/,
            // All failures again, of all files.
            forget: /^\d+ tests? (?:failed|skipped):$/,
            before: /^(?:\((?:pass|fail|skip|todo)\)|[✓✗»✎]) |^\S+\.[cm]?[jt]sx?:$/,
            end: /^\((?:pass|skip|todo)\) |^\d+ \| |^\S+\.[cm]?[jt]sx?:$/,
            message: [/^error: (?<message>.+)$/, /^[A-Z]\w*(?:Error|Exception): /, /^\s+\^ (?<message>this test timed out .*)$/],
            place: FRAMES,
            more: /^(?:Expected|Received)\b[^:]*: /,
        },
    ],
};
const DENO = {
    framework: 'deno test',
    sign: /^ ?(?:ERRORS|FAILURES) ?$/,
    summary: [/^FAILED \| \d+ passed.* \| (?<a>\d+) failed/, /^ok \| \d+ passed/],
    forms: [
        {
            title: /^(?<name>\S.*) => (?<file>\S+):(?<line>\d+):\d+$/,
            within: { from: /^ ?ERRORS ?$/, to: /^ ?FAILURES ?$|^(?:FAILED|ok) \| / },
            end: /^ ?(?:FAILURES|ERRORS) ?$/,
            message: [/^error: (?:Uncaught )?(?:\(in promise\) )?(?:Error: )?(?<message>.+)$/],
        },
        { title: /^(?<name>\S+) \(uncaught error\)$/, load: javascript_others_ANY, message: [/^error: (?<message>.+)$/], place: FRAMES },
    ],
};
const AVA = {
    framework: 'ava',
    sign: /^ {2}[✘✖] \[fail\]: /,
    summary: [/^ {2}(?<a>\d+) tests? failed$/],
    forms: [
        {
            title: /^ {2}[✘✖] \[fail\]: (?<name>.+?)(?: (?:Rejected promise returned by test|Error thrown in test))?$/,
            later: true,
            end: /^ {2}─$/,
            message: [/^ {2}(?:[A-Z]\w*Error: .+|(?:Difference|Value|Expected|Function|Promise)\b.*:)$/],
            place: [/^ {2}(?:› )?(?:file:\/\/)?(?<file>[^\s:]+):(?<line>\d+)(?::\d+)?$/, ...FRAMES],
            more: /^ {2}[-+] \S/,
        },
    ],
};
const KARMA = {
    framework: 'karma',
    sign: /FAILED$/,
    summary: [/Executed \d+ of \d+ (?:\((?<a>\d+) FAILED\)|SUCCESS)/],
    forms: [
        {
            title: /^[A-Z][\w ]{1,30} [\d.]{1,30} \([^)]{1,60}\) (?<name>\S.*) FAILED$/,
            end: /Executed \d+ of \d+/,
            message: [javascript_others_ANY],
            place: FRAMES,
        },
    ],
};
const JASMINE = {
    framework: 'jasmine',
    sign: /^ {2}Message:$/,
    summary: [/^\d+ specs?, (?<a>\d+) failures?/],
    forms: [
        {
            title: /^\d+\) (?<name>\S.*)$/,
            second: /^ {2}Message:$/,
            end: /^\d+ specs?, /,
            message: [/^ {4}(?<message>\S.*)$/],
            place: FRAMES,
        },
    ],
};
const WEBDRIVERIO = {
    framework: 'WebdriverIO',
    sign: /^\d+ failing \(/,
    summary: [/^(?<a>\d+) failing \(/],
    forms: [
        {
            title: /^\d+\) (?<name>\S.*)$/,
            context: /^» (?<file>\S+)$/,
            within: { from: /^\d+ failing \(/, to: /^-{10,}$|^» / },
            message: [/^\w*Error: .+$/, javascript_others_ANY],
            place: FRAMES,
        },
    ],
};
const UVU = {
    framework: 'uvu',
    sign: /^\s+FAIL {2}(?:\S+ {2})?"/,
    forms: [{ title: /^\s+FAIL {2}(?:\S+ {2})?"(?<name>.+)"$/, end: /^ {2}Total: /, message: [javascript_others_ANY], place: FRAMES }],
};
/** Readers of the other test tools of JavaScript and TypeScript; what speaks TAP is in tap.ts. */
const JAVASCRIPT_OTHERS = [BUN, DENO, AVA, KARMA, JASMINE, WEBDRIVERIO, UVU];

;// CONCATENATED MODULE: ./src/core/test-readers/jvm.ts
const THROWN = /^\s*(?<message>(?:[a-z][\w$]*\.)+[A-Z][\w$]*(?:: .*)?)$/;
const jvm_FRAMES = [
    /^\s+at (?!(?:java\.base|org\.junit|org\.testng|org\.assertj|org\.hamcrest|jdk\.|java\.|kotlin\.|sun\.)\S).*?\((?<file>[\w$]+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/,
];
/** `adds(app.SumTest)`, `app.SumTest.adds` and `SumTest.adds:5->check:9` are one test. */
function surefireKey(name) {
    const older = /^(?<method>[^()]+)\((?<type>[\w.$]+)\)$/.exec(name)?.groups;
    const full = older ? `${older.type}.${older.method}` : name;
    const [type = '', method = ''] = full.replace(/^(?:[a-z_][\w$]*\.)+(?=[A-Z])/, '').split(/\.(.*)/s);
    return `${type}.${method.split('(')[0]}`;
}
const SUREFIRE = {
    framework: 'JUnit (Surefire)',
    sign: /<<< (?:FAILURE|ERROR)!|^\[(?:ERROR|WARNING)\] Tests run: \d+, Failures: /,
    key: surefireKey,
    summary: [
        /^\[?(?:ERROR|INFO|WARNING)?\]? ?Tests run: \d+, Failures: (?<a>\d+), Errors: (?<b>\d+), Skipped: \d+(?:, Flakes: \d+)?$/,
    ],
    forms: [
        // The list at the end knows which tests passed on a retry.
        {
            title: /^\[ERROR\] {2,3}(?<name>[A-Z][\w$]*\.[\w$]+(?:\([^)]*\))?(?:\[[^\]]*\])?)(?::(?<line>\d+)(?:->\S+)?|(?= »)) (?:» )?(?<message>\S.*)$/,
            end: /^\[/,
            message: [],
        },
        {
            title: /^(?:\[ERROR\] )?(?<name>[\w.$]+(?:\([\w.$, ]*\))?(?:\[[^\]]*\])?(?:\([\w.$]+\))?) (?:-- | )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
            skip: /Tests run: /,
            end: /^\[(?:INFO|ERROR|WARNING)\]/,
            message: [THROWN, /\S/],
            place: jvm_FRAMES,
        },
    ],
};
const GRADLE = {
    framework: 'JUnit (Gradle)',
    sign: / FAILED$/,
    summary: [/^\d+ tests? completed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^(?<name>[A-Za-z_][^>]*? > \S.*) FAILED$/,
            skip: /^(?:> Task|test ) /,
            second: /^ {4}(?<message>(?:(?:[a-z][\w$]*\.)+[A-Z][\w$]*|[A-Z]\w*(?:Error|Exception|Failure))\b.*)$/,
            end: /^\S/,
            message: [],
            place: [/ at (?<file>[\w$]+\.(?:java|kt|groovy|scala)):(?<line>\d+)$/, ...jvm_FRAMES],
        },
    ],
};
const CONSOLE = {
    framework: 'JUnit',
    sign: /^FAILURES!!!$|^Test run finished after /,
    summary: [/^Tests run: \d+, {2}Failures: (?<a>\d+)$/, /^\[ +(?<a>\d+) tests failed +\]$/, /^OK \(\d+ tests?\)$/],
    forms: [
        {
            title: /^\d+\) (?<name>[\w$]+(?:\[[^\]]*\])?\([\w.$]+\))$/,
            end: /^(?:FAILURES!!!|Tests run: )/,
            message: [THROWN],
            place: jvm_FRAMES,
        },
        {
            title: /^ {2}JUnit \w+:(?<name>\S.*)$/,
            end: /^Test run finished after /,
            message: [/^\s+=> (?<message>.+)$/],
            place: [/^\s+\S*\((?<file>[\w$]+\.(?:java|kt)):(?<line>\d+)\)/, ...jvm_FRAMES],
        },
    ],
};
const SCALATEST = {
    framework: 'ScalaTest',
    sign: /\*\*\* FAILED \*\*\*/,
    summary: [/^(?:\[\w+\] )?Tests: succeeded \d+, failed (?<a>\d+),/],
    forms: [
        {
            title: /^(?:\[info\] )?\s*- (?<name>\S.*) \*\*\* FAILED \*\*\*(?: \(.*\))?$/,
            end: /^(?:\[info\] )?(?:\s*- |\S)/,
            message: [/^(?:\[info\] )?\s+(?<message>\S.*?)(?: \(\w+\.scala:\d+\))?$/],
            place: [/\((?<file>\w+\.scala):(?<line>\d+)\)/],
        },
    ],
};
/** Readers of the test tools of Java, Kotlin and Scala. */
const JVM = [SUREFIRE, GRADLE, CONSOLE, SCALATEST];

;// CONCATENATED MODULE: ./src/core/test-readers/native.ts

const PANICS = [
    /panicked at '(?<message>.+)', \S+:\d+:\d+$/,
    /panicked at [^']\S*:\d+:\d+:(?<message>)$/,
    /^Error: (?<message>.+)$/,
    /^note: (?<message>test did not panic as expected.*)$/,
    /^(?<message>error(?:\[E\d+\])?: .+)$/,
    /^thread .* panicked at .*$/,
];
const PANIC_PLACES = [
    /panicked at (?:'.*', )?(?<file>[^\s':]+):(?<line>\d+):\d+/,
    /^note: test did not panic as expected at (?<file>[^\s:]+):(?<line>\d+)/,
];
const CARGO = {
    framework: 'cargo test',
    sign: /\.\.\. FAILED$|^-{3,4} \S.* stdout -{3,4}$|^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT) \[ *[\d.]+s\]/,
    union: true,
    // nextest puts the name of the binary in front.
    key: (name) => name.slice(name.lastIndexOf(' ') + 1),
    passed: /^\s+(?:FLAKY \d+\/\d+|TRY \d+ PASS) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
    summary: [
        /^test result: FAILED\. \d+ passed; (?<a>\d+) failed;/,
        /^test result: ok\./,
        /^\s+Summary \[.*?\] .*? passed(?: \([^)]*\))?, (?<a>\d+) failed(?: \([^)]*\))?(?:, (?<b>\d+) timed out)?/,
        /^\s+Summary \[.*\] .* passed/,
    ],
    forms: [
        {
            title: /^-{3,4} (?<name>(?<file>\S+\.(?:rs|md)) - .*?\(line (?<line>\d+)\)|\S.*?) (?:stdout|stderr) -{3,4}$/,
            end: /^(?:failures:|successes:|test result: |error: (?:test|doctest) failed)/,
            message: PANICS,
            place: PANIC_PLACES,
            more: /^\s*(?:left|right): /,
        },
        {
            title: /^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT|LEAK-FAIL) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
            message: PANICS,
            place: PANIC_PLACES,
            end: /^\s+(?:PASS|SLOW|START|FLAKY|TRY \d+ PASS|Summary) \[|^(?:─{6}|-{6})/,
            more: /^\s*(?:left|right): /,
        },
        { title: /^test (?<name>\S.*?)(?: - should panic)? \.\.\. FAILED$/, message: [] },
    ],
};
const GTEST = {
    framework: 'GoogleTest',
    sign: /^\[ {2}FAILED {2}\] /,
    union: true,
    key: (name) => name,
    summary: [/^ ?(?<a>\d+) FAILED TESTS?$/],
    forms: [
        {
            title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)? \(\d+ ms\)$/,
            before: /^\[ (?:RUN {6}| {6}OK| {2}FAILED|-{3}|={3})/,
            message: [/^(?<message>(?:Expected|Value of|The difference|Death test|C\+\+ exception|Failed)\b.*)$/, /^\S.*: Failure$/],
            place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:Failure|error:)/],
            more: /^\s+(?:Actual|Expected|Which is): |^\S+: Failure$/,
        },
        { title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)?$/, message: [] },
    ],
};
/** Catch2 names the test case above the failed check, between two rules of dashes. */
function readCatch(rows) {
    const form = {
        title: /^(?<name>(?<file>[^\s(]+?)[:(](?<line>\d+)\)?): FAILED:$/,
        message: [/^(?:with expansion|due to .*):$/, /\S/],
        more: /^ {2}[A-Z_]+\( /,
        end: /^[-=]{60,}$/,
    };
    return readForm(form, rows).flatMap((each) => {
        const rules = [];
        for (let at = each.from; at >= Math.max(0, each.from - 200) && rules.length < 2; at -= 1)
            if (/^-{60,}$/.test(rows[at].text))
                rules.push(at);
        const title = rules.length === 2 ? nextSpoken(rows, rules[1] + 1) : -1;
        if (title < 0)
            return [];
        return [
            {
                ...each,
                name: rows[title].text.trim(),
                rows: [rows[title], ...each.rows].slice(0, 4),
            },
        ];
    });
}
const CATCH = {
    framework: 'Catch2',
    byName: true,
    sign: /: FAILED:$/,
    summary: [/^test cases: .*?\|\s*(?<a>\d+) failed/, /^All tests passed \(/],
    forms: [readCatch],
};
const BOOST = {
    framework: 'Boost.Test',
    byName: true,
    sign: /: (?:fatal )?error: in "/,
    forms: [{ title: /^(?<file>[^\s(]+)\((?<line>\d+)\): (?:fatal )?error: in "(?<name>[^"]+)": (?<message>.+)$/, message: [] }],
};
const CTEST = {
    framework: 'CTest',
    sign: /^The following tests FAILED:$|\*\*\*[A-Z]/,
    union: true,
    summary: [/^\d+% tests passed, (?<a>\d+) tests? failed out of/],
    forms: [
        {
            title: /^ {0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,4}#\d{1,6}: (?<name>\S.{0,200}?) \.{2}[\w. ]{0,80}\*\*\*\w/,
            load: /\*\*\*Not Run/,
            end: /^ +Start +\d+: |^ *\d+\/\d+ +Test |^\d+% tests passed/,
            message: [/\bAssertion .*failed|^(?:FAIL|ERROR|error|Error)\b/],
        },
        { title: /^\s+\d+ - (?<name>\S.*?) \((?!Disabled)(?<message>[\w ]+)\)(?: +\S+)?$/, message: [] },
    ],
};
const DOCTEST = {
    framework: 'doctest',
    byName: true,
    sign: /^\[doctest\] /,
    summary: [/^\[doctest\] test cases: .*\| +(?<a>\d+) failed/],
    forms: [
        {
            title: /^TEST CASE: {1,2}(?<name>\S.*)$/,
            proven: true,
            end: /^={60,}$|^\[doctest\] /,
            message: [/^\S+: (?:FATAL )?ERROR: (?<message>.+)$/],
            place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:FATAL )?ERROR: /],
            more: /^ {2}values: /,
        },
    ],
};
const MESON = {
    framework: 'Meson',
    sign: /^Summary of Failures:$|^Fail: {5,}\d/,
    summary: [/^Fail: {5,}(?<a>\d+)/],
    forms: [
        {
            title: /^ {0,6}\d{1,6}\/\d{1,6} (?<name>\S(?: ?\S)*?) {1,80}(?:FAIL|TIMEOUT|ERROR|INTERRUPT) {1,20}[\d.]{1,12}s\b/,
            end: /^ *\d+\/\d+ |^Ok: /,
            message: [/^(?:stderr|stdout):$/],
        },
    ],
};
const AUTOMAKE = {
    framework: 'Automake',
    sign: /^# TOTAL: \d+$/,
    summary: [/^# FAIL: {2}(?<a>\d+)$/],
    forms: [
        {
            title: /^(?:FAIL|ERROR): (?<name>[\w./+-]+)(?: \d.*)?$/,
            end: /^(?:PASS|SKIP|XFAIL): |^# TOTAL: |^make|^Testsuite summary/,
            message: [/^(?!=)\S.*$/],
        },
    ],
};
/** Readers of the test tools of Rust, C and C++. */
const NATIVE = [CARGO, GTEST, CATCH, BOOST, DOCTEST, MESON, AUTOMAKE, CTEST];

;// CONCATENATED MODULE: ./src/core/test-readers/others.ts
const NET_PLACES = [
    / in (?<file>\S.*?\.(?:cs|fs|vb)):line (?<line>\d+)/,
    /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): /,
];
const XUNIT = /^(?:\[xUnit\.net [\d:.]+\])?\s+/;
const DOTNET = {
    framework: 'dotnet test',
    sign: /^\s*(?:Failed|X|failed) \S.*[\])]$|\[FAIL\]$|error TESTERROR: /,
    union: true,
    key: (name) => name.split('(')[0],
    summary: [
        /^\s*(?:Failed|Passed)! +- Failed: +(?<a>\d+), Passed: /,
        /^\s*Test summary: total: \d+[,;] failed: (?<a>\d+)/,
        /^\s{2,}[Ff]ailed: (?<a>\d+)$/,
    ],
    forms: [
        {
            title: /^ {1,4}(?:Failed|X) (?<name>\S.*?) \[[<\d][^\]]*\]$/,
            end: /^ {1,4}(?:Passed|Skipped) \S.*\]$|^(?:Test Run Failed|Failed!|Results File:)/,
            message: [/^ {0,8}Error Message: (?<message>\S.*)$/, /^ {3}(?<message>(?!at )\S.*)$/],
            place: NET_PLACES,
            more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
        },
        {
            title: /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): error TESTERROR: +(?<name>\S.*?) \([\d.,]+m?s(?: [\d.,]+ms)?\): (?:Error Message: )?(?<message>.+)$/,
            message: [],
        },
        {
            title: /^ {0,4}failed (?<name>\S.*?) \((?:\d+[hms] ){0,3}\d+m?s\)$/,
            end: /^ {0,4}(?:passed|skipped) \S|^Test run summary/,
            message: [/^ {2,6}(?!from |at )(?<message>\S.*)$/],
            place: NET_PLACES,
            more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
        },
        {
            title: /^(?:\[xUnit\.net [\d:.]+\])?\s+(?<name>[\w.+`]+(?:\(.*\))?) \[FAIL\]$/,
            end: /\[(?:FAIL|SKIP)\]$|Finished: /,
            message: [new RegExp(`${XUNIT.source}(?<message>\\S.*)$`)],
            place: NET_PLACES,
            more: /\s(?:Expected|Actual): /,
        },
    ],
};
const XCTEST = {
    framework: 'XCTest',
    byName: true,
    countless: true,
    sign: /: error: (?:-\[)?[\w.]+[ .]\w+\]? : |^Test [Cc]ase '.*' failed /,
    union: true,
    key: (name) => name.replace(/^.*[ .](?=\w+$)/, '').replace(/\(\)$/, ''),
    summary: [/^\s+Executed \d+ tests?, with (?:\d+ tests? skipped and )?(?<a>\d+) failures?/],
    forms: [
        {
            title: /^(?<file>[^\s:][^:]*\.(?:swift|mm?)):(?<line>\d+): error: (?:-\[)?(?<name>[\w.]+[ .]\w+)\]? : (?<message>\S.*)$/,
            message: [],
        },
        { title: /^Test [Cc]ase '(?:-\[)?(?<name>[\w. ]+\w(?:\(\))?)\]?' failed /, message: [] },
    ],
};
const SWIFT_TESTING = {
    framework: 'Swift Testing',
    byName: true,
    countless: true,
    sign: / recorded an issue /,
    summary: [/^\S+ {1,2}Test run with \d+ tests?.* (?:failed|passed) after [\d.]+ seconds(?: with (?<a>\d+) issues?)?/],
    forms: [
        {
            title: /^\S+ {1,2}Test (?:case passing .* to )?(?<name>"[^"]*"|\w+\([^)]*\)) recorded an issue (?:with .* )?at (?<file>\S+\.swift):(?<line>\d+):\d+: (?<message>.+)$/,
            skip: /recorded a known issue/,
            message: [],
        },
    ],
};
const DART = {
    framework: 'dart test',
    sign: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: |^❌ /,
    summary: [/^\d\d:\d\d \+\d+(?: ~\d+)? -(?<a>\d+): Some tests failed\./, /^\d\d:\d\d \+\d+(?: ~\d+)?: All tests passed!/],
    forms: [
        {
            title: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: (?:(?:loading )?(?<file>\S+\.dart): ?)?(?<name>\S.*?)? \[E\]\s*$/,
            load: /: loading \S+ \[E\]/,
            end: /^\d\d:\d\d \+\d+/,
            message: [/^\s*(?<message>Expected: .+)$/, /^ {2}(?<message>\S.*)$/],
            place: [/^ {2}(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/, /^ {2}file:\/\/(?<file>\S+\.dart) line (?<line>\d+)$/],
            more: /^\s*Actual: /,
        },
        {
            title: /^❌ (?:(?<file>\S+\.dart): )?(?<name>\S.*?) \(failed(?:, .*)?\)$/,
            end: /^(?:✅|❌|##\[endgroup\])/,
            message: [/^\s*(?<message>Expected: .+)$/, /^\s*(?<message>\S.*)$/],
            place: [/^\s*(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/],
            more: /^\s*Actual: /,
        },
    ],
};
const CUCUMBER = {
    framework: 'Cucumber',
    sign: /^\s*\d+\) Scenario: |^Failing [Ss]cenarios:$/,
    summary: [/^\d+ scenarios? \((?<a>\d+) failed/, /^\d+ scenarios? passed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^\s*\d+\) Scenario: (?<name>\S.*?) # (?<file>\S+\.feature):(?<line>\d+)$/,
            end: /^\d+ scenarios? /,
            message: [/^\s+(?<message>(?:[A-Z]\w*)?(?:Error|Exception)\b.*)$/, /^\s+✖ /],
            more: /^\s+✖ /,
        },
        {
            title: /^(?:\s+|cucumber )(?<file>\S+\.feature):(?<line>\d+) (?:# Scenario:)? ?(?<name>\S.*)$/,
            within: { from: /^Failing [Ss]cenarios:$/, to: /^\d+ / },
            message: [],
        },
    ],
};
const TERRAFORM = {
    framework: 'terraform test',
    sign: /^\s+run "[^"]*"\.\.\. fail$/,
    summary: [/^(?:Failure|Success)! \d+ passed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^\s+run "(?<name>[^"]*)"\.\.\. fail$/,
            context: /^(?<file>\S+\.tftest\.(?:hcl|json))\.\.\. /,
            end: /^\s+run "|\.\.\. (?:tearing down|fail)$/,
            message: [/^(?:│ )?(?<message>Error: .+)$/],
            place: [/^(?:│ )? {2}on (?<file>\S+) line (?<line>\d+)/],
        },
    ],
};
/** Readers of the test tools of .NET, Swift and Dart, and of those of no one language. */
const OTHERS = [DOTNET, XCTEST, SWIFT_TESTING, DART, CUCUMBER, TERRAFORM];

;// CONCATENATED MODULE: ./src/core/test-readers/python.ts

const SECTION = /^=+ (?:FAILURES|ERRORS|short test summary info|warnings summary|PASSES|slowest .*|.* in [\d.]+s.*) =+$/;
const PLACES = [/^(?<file>[^\s:]+\.pyx?):(?<line>\d+): ?(?:in .+|[\w.]+)?$/, /^ {2}File "(?<file>[^"]+)", line (?<line>\d+)/];
const SUMMARY = {
    title: /^(?:(?:FAILED|ERROR)(?: \[[\d.]+s\]| CONSISTENTLY:)?|SUBFAIL(?:ED)?(?:\([^)]*\)| \[[^\]]*\])?) (?<name>(?<file>[^\s:]+\.\w+)(?:::.*?)?)(?: - (?<message>\S.*))?$/,
    skip: /^ERROR \S+:\d+/,
    load: /^ERROR [^\s:]+\.\w+(?: - .*)?$/,
    message: [],
};
const SECTIONS = {
    title: /^_{3,} (?:ERROR at (?:setup|teardown) of )?(?:ERROR collecting )?(?<name>\S.*?) _{3,}$/,
    load: /^_{3,} ERROR collecting /,
    within: { from: /^=+ (?:FAILURES|ERRORS) =+$/, to: /^=+ (?!FAILURES|ERRORS)\S.* =+$/ },
    end: SECTION,
    message: [
        /^E {2,}(?<message>(?:SyntaxError|IndentationError|TabError): .+)$/,
        /^E {2,}(?<message>(?![-+ ]|\^|File ").+)$/,
        /^[A-Z][\w.]*(?:Error|Exception|Failed|Interrupted)\b.*$/,
        /^(?:import file mismatch:|worker '.*' crashed .*|Expected:|Fatal .*)$/,
    ],
    place: PLACES,
    more: /^E {3,}(?:assert |where |and )/,
};
/** `tests/test_a.py::TestMath::test_add` and `TestMath.test_add` are one test, and so is `test_a.py` as a whole. */
function pytestKey(title) {
    const name = title.replace(/^\[doctest\] /, '').replace(/ \([^)]*\)$/, '');
    const parameters = name.indexOf('[');
    const stem = parameters < 0 ? name : name.slice(0, parameters);
    const node = stem.includes('::') ? stem.slice(stem.indexOf('::') + 2).replaceAll('::', '.') : stem;
    return node + (parameters < 0 ? '' : name.slice(parameters));
}
const PYTEST = {
    framework: 'pytest',
    sign: /^=+ (?:FAILURES|ERRORS|short test summary info|.* in [\d.]+s.*) =+$|^(?:FAILED|ERROR) \S+\.py|^(?:\d+ \w+, )*\d+ (?:failed|errors?)\b.* in [\d.]+s/,
    union: true,
    key: pytestKey,
    summary: [
        /^(?:=+ )?(?:(?<a>\d+) failed)?(?:,? ?\d+ (?:passed|skipped|deselected|xfailed|xpassed|warnings?|rerun|subtests passed))*(?:,? ?(?<b>\d+) errors?)? in [\d.]+s/,
    ],
    forms: [
        readPytest,
        {
            title: /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED (?<name>(?<file>\S+\.py)::\S+)\s*$/,
            message: [],
        },
        { title: /^(?<name>(?<file>\S+\.py)::\S+) (?:FAILED|ERROR)(?: +\[ *\d+%\])?$/, message: [] },
    ],
};
/** The summary names tests as a person runs them, the sections show the whole assertion; either may be missing. */
function readPytest(rows) {
    // A worker of pytest-xdist that died has a section named after the file only; the summary names the test.
    const sections = readForm(SECTIONS, rows).filter((each) => each.load || !/^\S+\.py$/.test(each.name));
    const listed = readForm(SUMMARY, rows).filter((each) => each.load !== true || sections.some((section) => section.load) || each.message);
    const known = new Map(sections.map((section) => [pytestKey(section.name), section]));
    const named = listed.map((entry) => {
        const section = known.get(pytestKey(entry.name));
        if (!section)
            return entry;
        const [title, ...rest] = section.rows;
        const rest4 = rest.length > 0 ? rest : [title];
        return {
            ...entry,
            line: section.line,
            // The summary cuts messages at the terminal's width.
            message: section.message ?? entry.message,
            rows: [entry.rows[0], ...rest4].slice(0, 4),
            from: section.from,
            to: section.to,
        };
    });
    const names = new Set(listed.map((entry) => pytestKey(entry.name)));
    return [...named, ...sections.filter((section) => !names.has(pytestKey(section.name)))].map(withPlace);
}
/** A section names no file: it is that of the first frame, which is the test's own. */
function withPlace(finding) {
    if (finding.load && !finding.name.includes('::'))
        return { ...finding, file: finding.file ?? finding.name };
    return finding;
}
const UNITTEST = {
    framework: 'unittest',
    sign: /^={60,}$/,
    summary: [/^FAILED \((?:failures=(?<a>\d+))?(?:, )?(?:errors=(?<b>\d+))?/, /^OK(?: \(.*\))?$/],
    forms: [
        {
            title: /^={60,}$/,
            second: /^(?:FAIL|ERROR): (?<name>\S.*)$/,
            load: /_FailedTest\b/,
            end: /^Ran \d+ tests? in /,
            message: [
                /^(?:ModuleNotFoundError|SyntaxError|IndentationError): .+/,
                /^(?<message>(?:AssertionError|[\w.]*(?:Error|Exception|Failure|Interrupt|Exit|DoesNotExist))(?:: .*)?)$/,
                /^(?<message>[A-Za-z_][\w.]*: .+)$/,
            ],
            place: [/^ {2}File "(?<file>[^"]+)", line (?<line>\d+), in (?!loadTestsFromName|_find_test_path)/],
        },
    ],
};
/** Readers of Python's test tools. */
const PYTHON = [PYTEST, UNITTEST];

;// CONCATENATED MODULE: ./src/core/test-readers/reader.ts

/** What a tool reports in one stream: its failed tests and the numbers of its summaries; null where it reports no failure. */
function readWith(reader, rows) {
    if (!rows.some(({ text }) => reader.sign.test(text)))
        return null;
    const summaries = summariesOf(reader, rows);
    // The tool's last word outranks what looks like a failure above it: a flaky test, or output that a test printed.
    const all = reader.forms.map((form) => reader_once(typeof form === 'function' ? form(rows) : readForm(form, rows), reader.byName));
    const first = all.findIndex((each) => each.length > 0);
    if (first < 0)
        return null;
    const key = reader.key ?? ((name) => name);
    const found = [...all[first]];
    for (const finding of all.slice(first + 1).flat()) {
        const known = found.findIndex((each) => isSame(each, finding) || key(each.name) === key(finding.name));
        if (known >= 0)
            found[known] = together(found[known], finding);
        else if (reader.union)
            found.push(finding);
    }
    const passed = new Set(rows.flatMap(({ text }) => reader.passed?.exec(text)?.groups?.name?.trim() ?? []));
    const loads = found.some((each) => each.load);
    if (summaries.length > 0 && summaries.every((count) => count === 0) && !loads)
        return null;
    const failed = found.filter((each) => !passed.has(each.name));
    if (failed.length === 0)
        return null;
    return { found: failed, counts: reader.countless ? [] : summaries };
}
function summariesOf(reader, rows) {
    const counts = [];
    for (const { text } of rows)
        for (const regex of reader.summary ?? []) {
            const match = regex.exec(text);
            if (!match)
                continue;
            counts.push(Number(match.groups?.a ?? 0) + Number(match.groups?.b ?? 0));
            break;
        }
    return counts;
}
/** The same test told twice, inline and in the summary, is one. */
function reader_once(findings, byName = false) {
    const named = new Map();
    const kept = [];
    for (const finding of findings) {
        const namesakes = named.get(finding.name) ?? [];
        named.set(finding.name, namesakes);
        const known = byName ? namesakes[0] : namesakes.find((each) => isSame(each, finding));
        if (known)
            Object.assign(known, together(known, finding));
        else {
            const own = { ...finding };
            namesakes.push(own);
            kept.push(own);
        }
    }
    return kept;
}
function isSame(a, b) {
    const agree = (one, other) => one === undefined || other === undefined || one === other;
    return a.name === b.name && agree(a.file, b.file) && agree(a.line, b.line);
}
function together(a, b) {
    const rows = a.message === undefined || a.rows.length === 1 ? [...a.rows, ...b.rows] : a.rows;
    return {
        ...a,
        file: a.file ?? b.file,
        line: a.line ?? b.line,
        message: a.message ?? b.message,
        rows: rows.filter((row, index) => rows.findIndex((other) => other.text.trim() === row.text.trim()) === index).slice(0, 4),
    };
}

;// CONCATENATED MODULE: ./src/core/test-readers/scripting.ts
const RUBY_PLACES = [
    /^\s+# (?<file>\S+\.rb):(?<line>\d+)/,
    /^\s+(?<file>\S+\.rb):(?<line>\d+):in /,
    /^(?<file>\S+\.rb):(?<line>\d+):in /,
];
const RSPEC = {
    framework: 'RSpec',
    sign: /^Failed examples:$|^\s+Failure\/Error: |^\d+ examples?, \d+ failures?/,
    summary: [/^\d+ examples?, (?<a>\d+) failures?/],
    forms: [
        {
            title: /^ {2,}\d+\) (?<name>\S.*)$/,
            within: { from: /^Failures:$/, to: /^(?:Finished in |Failed examples:|Pending: )/ },
            end: /^(?:Finished in |Failed examples:|Top \d)/,
            message: [
                /^\s+(?<message>expected.*)$/i,
                /^\s+(?<message>[A-Z]\w*(?:::\w+)*(?:Error|Exception|Invalid|NotFound|Timeout)?:.*)$/,
                /^ {7,}(?<message>\S.*)$/,
            ],
            place: RUBY_PLACES,
            more: /^\s+Failure\/Error: \S/,
        },
        { title: /^rspec '?(?<file>[^\s':[]+\.rb)(?::(?<line>\d+)|\[[\d:]+\])'? # (?<name>\S.*)$/, message: [] },
    ],
};
const MINITEST = {
    framework: 'minitest',
    sign: /^\d+ (?:runs|tests), \d+ assertions, \d+ failures, \d+ errors|^(?: *\d+\) )?(?:Failure|Error):$/,
    summary: [/^\d+ (?:runs|tests), \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
    forms: [
        {
            title: /^(?: *\d+\) )?(?:Failure|Error):$/,
            second: /^(?<name>[^\s#][^#]*#\S.*?)(?: \[(?<file>[^\s\]]+):(?<line>\d+)\])?:$/,
            end: /^(?:bin\/rails test|rails test|\d+ runs, |Finished in )/,
            message: [/\S/],
            place: RUBY_PLACES,
        },
    ],
};
const TEST_UNIT = {
    framework: 'test-unit',
    sign: /^(?:Failure|Error): \w+\([\w:]+\)/,
    summary: [/^\d+ tests, \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
    forms: [
        {
            title: /^(?:Failure|Error): (?<name>[\w ?!]+\([\w:]+\))(?:: (?<message>.+))?:?$/,
            end: /^={60,}$/,
            message: [/^<.*> (?:expected|was|exception)/, /^(?<message>(?!\S+\.rb:\d)\S.*)$/],
            place: RUBY_PLACES,
            more: /^<.*>\.?$/,
        },
    ],
};
const PHP_PLACE = /^(?<file>(?:\/|\w:\\|[\w.-]+[\\/])\S*\.(?:php|phpt)):(?<line>\d+)$/;
const PHPUNIT = {
    framework: 'PHPUnit',
    sign: /^(?:FAILURES|ERRORS)!$|^There (?:was|were) \d+ (?:failure|error)s?:$/,
    summary: [/^Tests: \d+, Assertions: \d+(?:, Errors: (?<a>\d+))?(?:, Failures: (?<b>\d+))?/, /^OK \(\d+ tests?/],
    forms: [
        {
            title: /^\d+\) (?<name>[\w\\]+::\w.*|\S+\.phpt)$/,
            within: {
                from: /^There (?:was|were) \d+ (?:failure|error)s?:$/,
                to: /^There (?:was|were) \d+ (?!failure|error)|^(?:FAILURES|ERRORS)!/,
            },
            end: /^--$|^There (?:was|were) \d+|^(?:FAILURES|ERRORS)!/,
            message: [/\S/],
            place: [PHP_PLACE],
            more: /^Failed asserting /,
        },
        {
            title: /^ [✘✖] (?<name>\S.*)$/,
            end: /^ [✔☢↩∅⚠] |^Time: /,
            message: [/^ +[│├] (?<message>\S.*)$/],
            place: [/^ +│ (?<file>\S+\.php):(?<line>\d+)$/],
        },
    ],
};
const PEST = {
    framework: 'Pest',
    sign: /^\s+(?:FAILED|FAIL) {2}\S|^\s+Tests: +\d+ failed/,
    summary: [/^ {1,8}Tests: {2,9}(?:(?<a>\d{1,9}) failed)?(?=.*(?:assertions\)|passed|failed))/],
    forms: [
        {
            title: /^\s{1,8}FAILED {2}(?<name>[A-Z][\w\\]* > \S(?: ?\S)*)/,
            end: /^\s+Tests: /,
            message: [/^\s+(?<message>[^\s─].*)$/],
            place: [
                /^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
                /^\s+\d+ {1,3}(?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
            ],
        },
        {
            title: /^ {2}• (?<name>[A-Z][\w\\]+ > \S.*)$/,
            end: /^\s+Tests: /,
            message: [/^\s+(?<message>[^\s─].*)$/],
            place: [/^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/],
        },
    ],
};
const EXUNIT = {
    framework: 'ExUnit',
    sign: /^ {2}\d+\) (?:test|doctest|property|feature) /,
    summary: [/^(?:\d+ [\w-]+, )+(?<a>\d+) failures?\b/],
    forms: [
        {
            title: /^ {2}\d+\) (?<name>(?:test|doctest|property|feature) \S.* \([\w.]+\))$/,
            end: /^Finished in |^\.+$/,
            message: [/^ {5}(?<message>(?!\S+\.exs?:\d+)\S.*)$/],
            place: [/^ {7}(?:\([^)]*\) )?(?<file>\S+_test\.exs?):(?<line>\d+): /, /^ {5}(?<file>\S+\.exs?):(?<line>\d+)$/],
            more: /^ {5}(?:code|left|right): /,
        },
    ],
};
const TESTTHAT = {
    framework: 'testthat',
    sign: /^── (?:Failure|Error) \(/,
    summary: [/^\[ FAIL (?<a>\d+) \| WARN \d+/],
    forms: [
        {
            title: /^── (?:Failure|Error) \((?<file>[^():]+):(?<line>\d+)(?::\d+)?\): (?<name>.*?[^\s─])[ ─]*$/,
            end: /^\[ FAIL |^══/,
            message: [/\S/],
        },
    ],
};
/** Readers of the test tools of Ruby, PHP, Elixir and R. */
const SCRIPTING = [RSPEC, MINITEST, TEST_UNIT, PHPUNIT, PEST, EXUNIT, TESTTHAT];

// EXTERNAL MODULE: ./src/core/test-readers/stream.ts
var stream = __nccwpck_require__(7797);
;// CONCATENATED MODULE: ./src/core/test-readers/tap.ts

const tap_FRAMES = [/\((?<file>[^():]{0,4}[^()]+?):(?<line>\d+):\d+\)/];
const NOT_OK = /^\s*not ok(?: \d+)?(?: -)? (?!\d+$)(?<name>\S.*?)(?: # time=\S+)?$/;
/** Failures of subtests repeat in the tests that hold them: only the innermost is a failed test. */
function readTap(rows) {
    const all = readForm({
        title: NOT_OK,
        // Vitest opens the list of a file's tests with a brace.
        skip: /# (?:TODO|SKIP)\b|\{$/i,
        end: /^\s*(?:not )?ok\b|^\s*# (?:Subtest|tests|fail)\b|^\s*\d+\.\.\d+/,
        message: [
            /^\s+error: ["']?(?<message>[^|>\s"'].*?)["']?$/,
            /^\s+error: [|>]-?(?<message>)$/,
            /^\s+message: ["']?(?<message>[^|>\s"'].*?)["']?,?$/,
            /^# {3}`(?<message>.+)' failed/,
            /^#\s+(?<message>got: .+)$/,
            /^\s+(?<message>[A-Z]\w*(?:Error|Exception)\b.*)$/,
            /^\s+(?:operator|assertion): (?<message>.+)$/,
            /^\s+(?!---|\.\.\.|duration_ms|type:|at )(?<message>\S.*)$/,
        ],
        place: [
            /^\s+location: '(?<file>[^']+?):(?<line>\d+):\d+'/,
            /^#\s+\(in test file (?<file>[^,]+), line (?<line>\d+)\)/,
            /^#\s+at (?<file>\S+) line (?<line>\d+)\.$/,
            /^\s+at: '?(?:.*\()?(?<file>[^'()]+?):(?<line>\d+):\d+/,
            ...tap_FRAMES,
        ],
        more: /^\s+(?:expected|actual): \S|^#\s+expected: /,
    }, rows);
    return all.filter((each) => !isParent(each, rows) && !isLint(each, rows)).map((each) => titled(each, rows));
}
/** ESLint and other linters print TAP too; what they find is no failed test. */
function isLint({ from, to }, rows) {
    return rows.slice(from, to).some(({ text }) => /^\s+(?:- )?ruleId: /.test(text));
}
/** Tape names the test in a comment above and the assertion in the failed line; a file that failed as a whole has its path for a name. */
function titled(finding, rows) {
    const { name, file } = finding;
    if (/^[^\s\\/]*[\\/]\S*$/.test(name) && /\.\w+$/.test(name) && name.endsWith(file ?? ''))
        return { ...finding, name: tidyFile(name), load: true };
    if (!rows.slice(finding.from, finding.to).some(({ text }) => /^ {4}operator: /.test(text)))
        return finding;
    const above = rows.slice(Math.max(0, finding.from - 100), finding.from);
    const title = above.findLast(({ text }) => /^# (?!Subtest|tests|pass|fail)\S/.test(text));
    if (!title)
        return finding;
    return { ...finding, name: title.text.slice(2).trim(), message: name, rows: [title, ...finding.rows].slice(0, 4) };
}
function isParent(finding, rows) {
    const depth = indent(rows[finding.from].text);
    for (let at = finding.from + 1; at < Math.min(rows.length, finding.from + 12); at += 1) {
        if (/^\s*failureType: 'subtestsFailed'/.test(rows[at].text))
            return true;
        if (/^\s*(?:not )?ok\b/.test(rows[at].text))
            break;
    }
    for (let at = finding.from - 1; at >= 0; at -= 1) {
        const { text } = rows[at];
        if (!/^\s*(?:not )?ok\b/.test(text))
            continue;
        if (indent(text) <= depth)
            return false;
        if (text.trimStart().startsWith('not') && !/# (?:TODO|SKIP)\b/i.test(text))
            return true;
    }
    return false;
}
function indent(text) {
    return text.length - text.trimStart().length;
}
const SPEC_NAME = /^\s*✖ (?<name>\S.*?) \([\d.]+ms\)$/;
const NODE = {
    framework: 'node:test',
    sign: /^\s*✖ \S/,
    // A cancelled test is one that ran into its time limit, or whose parent ended before it.
    summary: [/^ℹ (?:fail|cancelled) (?<a>\d+)$/],
    forms: [
        {
            title: /^(?:test|suite)? ?at (?<file>\S+):(?<line>\d+):\d+$/,
            second: SPEC_NAME,
            load: /^test at (?<file>\S+):1:1$/,
            message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
            place: tap_FRAMES,
            more: /^\s+[-+] {1,3}\S|^\s+\S.* (?:!==|===) /,
        },
        readSpec,
    ],
};
/** Node's list of failing tests may be missing (a log cut short): then the inline marks count, but not those of suites. */
function readSpec(rows) {
    const suites = new Set(rows.flatMap(({ text }) => /^\s*▶ (?<name>\S.*)$/.exec(text)?.groups?.name?.trim() ?? []));
    const form = {
        title: SPEC_NAME,
        message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
        place: tap_FRAMES,
        end: /^\s*[✔✖▶ℹ﹣] /,
    };
    return readForm(form, rows).filter(({ name, message }) => !suites.has(name) && !/^\d+ subtests? failed$/.test(message ?? ''));
}
const TAP = {
    framework: 'TAP',
    sign: /^\s*not ok\b/,
    summary: [/^# fail\s+(?<a>\d+)$/],
    forms: [readTap],
};
/** Readers of the Test Anything Protocol and of node:test, which speaks it among others. */
const TAPS = [
    NODE,
    {
        ...TAP,
        framework: 'node:test',
        sign: /^\s*(?:# Subtest: |type: 'test'$|duration_ms: )/,
        summary: [/^# (?:fail|cancelled) (?<a>\d+)$/],
    },
    TAP,
];

;// CONCATENATED MODULE: ./src/core/test-report.ts











/** Where two understand the same lines, the earlier is the more specific one. */
const READERS = [
    ...JAVASCRIPT,
    ...JAVASCRIPT_OTHERS,
    ...PYTHON,
    ...GO_READERS,
    ...NATIVE,
    ...JVM,
    ...SCRIPTING,
    ...OTHERS,
    ...TAPS,
];
const MAXIMUM_TESTS = 300;
/** Reads the lines of failed steps; null where no test tool reported a failed test. */
function readTests(lines) {
    const told = (0,stream/* streamsOf */.$)(lines).flatMap(readStream);
    if (told.length === 0)
        return null;
    const failed = told.flatMap(({ findings }) => findings.map(failedTest));
    failed.sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
    const count = told.reduce((sum, each) => sum + countOf(each), 0);
    const frameworks = [...new Set(told.map(({ framework }) => framework))];
    return { framework: frameworks.join(', '), failed: failed.slice(0, MAXIMUM_TESTS), count };
}
function readStream(rows) {
    const told = [];
    for (const reader of READERS) {
        const report = readWith(reader, rows);
        if (!report)
            continue;
        // What stands inside of another's report was printed by a test (or, under CTest, is the test).
        const taken = told.flatMap(({ findings }) => findings);
        const findings = report.found.filter((each) => !taken.some((other) => each.from <= other.to && other.from <= each.to));
        const counts = reader.loadsApart ? report.counts.map((count) => count + loadsIn(report.found)) : report.counts;
        if (findings.length > 0)
            told.push({ framework: reader.framework, findings, counts: findings.length < report.found.length ? [] : counts });
    }
    return told;
}
function loadsIn(findings) {
    return findings.filter(({ load }) => load).length;
}
/** Summaries of several packages add up; the same tests told again by a second attempt do not. */
function countOf({ findings, counts }) {
    const most = Math.max(0, ...counts);
    const sum = counts.reduce((total, count) => total + count, 0);
    return Math.max(findings.length, findings.length <= most ? most : sum);
}
function failedTest({ name, file, line, message, rows, load }) {
    return {
        name,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(message === undefined || message === '' ? {} : { message }),
        lines: [...new Set(rows.map((row) => row.line))],
        ...(load ? { load } : {}),
    };
}

;// CONCATENATED MODULE: ./src/core/explain.ts













/** Diagnoses every failed job of a log in any form `parseLog` reads, in the order they failed; empty when nothing failed. Never throws on hostile bytes. */
function explain(log, catalogue, given = {}) {
    const options = { ...given, budget: (0,engine/* scanBudget */.nf)(), ...(given.warn && { warn: onceEach(given.warn) }) };
    const jobs = (0,core_log/* parseLog */.g_)(log, options.steps, (bytes) => {
        const shrunk = (0,collect/* shrink */.Qr)(bytes, catalogue);
        tellNotes(shrunk, options);
        return shrunk;
    });
    tellNotes(log, options);
    const wanted = jobs.length > 1 && options.job ? jobs.filter((log) => log.job?.toLowerCase() === options.job.name.toLowerCase()) : jobs;
    const found = (wanted.length > 0 ? wanted : jobs).flatMap((log) => {
        const told = explainJob(log, catalogue, options);
        if (told === null)
            return [];
        const { failedStep = told.failedStep } = options;
        return [(0,route_diagnosis/* withRouting */.h)({ ...told, failedStep }, options, (regex) => saysAnywhere(log, new RegExp(regex, 'i')))];
    });
    if (found.length === 0 && options.failed)
        return [(0,route_diagnosis/* withRouting */.h)(unknown([], { ...options, step: null, exitCode: null, excerpt: null }), options)];
    return found;
}
/** Of an enormous line only both ends are looked at. */
function saysAnywhere({ steps }, regex) {
    return steps.some(({ lines }) => lines.some(({ text }) => regex.test(bothEnds(text, engine/* LINE_LIMIT */.by))));
}
/** What condensing a log has said need not be said again of what is left of it, nor of each of its jobs. */
function onceEach(warn) {
    const said = new Set();
    return (message) => {
        if (!said.has(message))
            warn(message);
        said.add(message);
    };
}
/** What was left out is said. */
function tellNotes(log, { warn }) {
    if ('notes' in log)
        for (const note of log.notes)
            warn?.(note);
}
/** A diagnosis where there is no log: from the names of the failed steps and the annotations, in that order of trust reversed. */
function explainSteps(job, failedStepNames, messages, catalogue, options = {}) {
    const text = messages.map((message) => message.text).join('\n');
    const [step] = failedStepNames;
    const settings = {
        ...options,
        job,
        source: 'steps',
        failed: true,
        ...(step !== undefined && { failedStep: step }),
    };
    const [diagnosis] = text === '' ? [] : explain(Buffer.from(text), catalogue, settings);
    if (diagnosis && diagnosis.evidence.length > 0)
        return diagnosis;
    const evidence = failedStepNames.slice(0, 5).map((name, index) => ({ line: index + 1, text: `step failed: ${name}` }));
    return (0,route_diagnosis/* withRouting */.h)(unknown(evidence, { ...settings, step: step ?? null, exitCode: null, excerpt: null }), options);
}
function explainJob(log, catalogue, options) {
    const steps = (0,failed_step/* failedSteps */.th)(log, options);
    if (steps.length === 0)
        return null;
    const [first] = steps;
    const exitCode = first.exitCode;
    const settings = { ...options, job: { ...options.job, name: options.job?.name ?? log.job ?? 'job' } };
    const isNew = newAgainst(options.green);
    const lines = steps.flatMap(failed_step/* mainLines */.Zz).filter(isNew);
    const ranked = (0,causes/* causes */.p)(lines, catalogue, { ...options, step: first.name });
    const certain = first.failed || options.failed === true;
    const threshold = Math.max(options.minConfidence ?? 0.5, certain ? 0 : 0.6);
    const fallback = (0,once/* once */.O)(() => fallbackEvidence(first, options.green && isNew));
    const named = firstStepFirst(withTests(ranked, readTests(lines)), first);
    if (log.complete && !certain && !named.some(({ confidence }) => confidence >= 0.85))
        return null;
    const [best, ...others] = named.length > 0 || fallback().weight >= 5 ? named : swallowed(log, first, catalogue, options);
    // A fragment without any trace of a failure is not called one; with an error in it, it is shown as what it may be.
    if (!certain &&
        (!best || best.confidence < threshold) &&
        (fallback().weight === 0 || (fallback().weight < 5 && endsWell(first))))
        return null;
    if (!best || best.confidence < threshold) {
        const { lines: told, weight } = fallback();
        const about = {
            ...settings,
            step: first.name || null,
            exitCode,
            excerpt: excerptOf(first.lines, told, options.lines),
        };
        const nothing = unknown(told.map(quote), about);
        const guessed = (0,guess/* guess */.I)(first, told, weight);
        return withOthers(guessed ? asGuessed(nothing, guessed, threshold) : nothing, ranked);
    }
    const step = [...steps, ...log.steps].find((candidate) => candidate.lines.includes(best.lines[0])) ?? first;
    const excerpt = excerptOf(step.lines, best.lines, options.lines);
    return withOthers(matched(best, { ...settings, step: step.name || null, exitCode: step.exitCode ?? exitCode, excerpt }), others);
}
/** What failed first is the cause of what failed after it, unless it is much less of a cause. */
function firstStepFirst(ranked, { lines }) {
    const own = new Set(lines);
    const head = (cause) => cause.score + (own.has(cause.lines[0]) ? 30 : 0);
    return [...ranked].sort((a, b) => head(b) - head(a));
}
const SOURCE_IS_WRONG = ['compile-error', 'type-error', 'build-error', 'missing-dependency'];
/**
 * A step that fails because something is not there, without saying why, may be the victim of an earlier one whose own failure a pipe or
 * `|| true` swallowed. Only an unmistakable error counts, and less than it would where it stopped the job.
 */
function swallowed(log, failed, catalogue, options) {
    const index = log.steps.findIndex(({ lines }) => lines.includes(failed.lines[0]));
    const earlier = log.steps.slice(0, Math.max(0, index)).filter(({ role }) => role === 'main');
    return (0,causes/* causes */.p)(earlier.flatMap(failed_step/* mainLines */.Zz), catalogue, options)
        .filter(({ pattern }) => pattern.confidence >= 0.9 && SOURCE_IS_WRONG.includes(pattern.category))
        .map((cause) => ({ ...cause, confidence: 0.6 }));
}
/** Which lines a log of the same job that passed does not have, whatever times, hashes, paths and counters say. */
function newAgainst(green) {
    if (green === undefined)
        return () => true;
    const known = new Set((0,core_log/* parseLog */.g_)(green).flatMap((log) => log.steps.flatMap((step) => step.lines.map(({ text }) => normalise(text)))));
    return ({ text }) => !known.has(normalise(text));
}
/** A fragment of another CI, or of a step, whose last words are good ones. */
function endsWell({ lines }) {
    const last = lines.filter(({ text }) => text.trim() !== '').slice(-10);
    return last.some(({ text }) => /\bexited with 0\b|\bBUILD SUCCESS|\b[1-9]\d* (?:tests? )?passed\b(?!.*\bfail)|\b0 (?:failed|failures|errors)\b|^(?:Done|Success)\b/i.test(text));
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ mainLines),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   th: () => (/* binding */ failedSteps)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4325);

const CANCELLED = /^(?:The operation was canceled\.|The runner has received a shutdown signal|The job was canceled)/;
/**
 * The failed steps of a job, the first failure first. The API's word comes first; else exit lines and `##[error]` outside post steps.
 * A complete log without either belongs to a job that passed; a fragment without either is looked at whole, but trusted less.
 */
function failedSteps(log, options) {
    if (options.step)
        return log.steps.filter((step) => step.name.toLowerCase() === options.step.toLowerCase()).map(fail);
    const told = log.steps.filter((step) => step.failed);
    if (told.length > 0)
        return told.map((step) => withWords(step, log.steps));
    const exited = log.steps.filter((step) => step.role !== 'post' && step.exitCode !== null);
    const spoke = log.steps.filter((step) => step.role !== 'post' && step.lines.some(isError));
    const seen = exited.length > 0 || spoke.length > 0 ? log.steps.filter((step) => exited.includes(step) || spoke.includes(step)) : [];
    if (seen.length > 0)
        return toleratedLast(seen, log.steps).map((step) => fail(withWords(step, log.steps)));
    const late = log.steps.filter((step) => step.lines.some(isError));
    if (late.length > 0)
        return late.map(fail);
    const main = log.steps.filter((step) => step.role === 'main');
    if (log.complete && !options.failed)
        return silentContainer(main);
    return main.length > 0
        ? main.slice(-1).map((step) => ({ ...step, lines: main.length > 1 ? main.flatMap((each) => each.lines) : step.lines }))
        : log.steps.slice(-1);
}
/**
 * A container action that fails leaves no `##[error]` (runner: ContainerActionHandler only sets the result). Nobody knows whether it did, so
 * it is handed on without being called failed.
 */
function silentContainer(main) {
    const last = main.findLast(({ lines }) => lines.some(({ text }) => /^(?:\/usr\/bin\/)?docker run --name /.test(text)));
    return last ? [last] : [];
}
/** A step of a composite action may fail without a word of its own: what was said before it belongs to it. */
function withWords(step, steps) {
    const before = steps[steps.indexOf(step) - 1];
    if (mainLines(step).length > 0 || before?.role !== 'main')
        return step;
    return { ...step, lines: [...before.lines, ...step.lines] };
}
// Steps that run after a failure because their author wants them to: `if: always()` and `if: failure()`.
const AFTERWARDS = /upload|artifact|report|summary|annotat|publish|codecov|coverage|notif|slack|cache|clean|stop|down\b|logs?\b|diagnos|debug|dump|collect|status|rescue|always|comment|echo|cat /i;
/** A step after which ordinary steps went on had `continue-on-error`: what failed later is what the job died of. */
function toleratedLast(failed, steps) {
    const wentOn = (step) => steps
        .slice(steps.indexOf(step) + 1)
        .some((next) => next.role === 'main' && !failed.includes(next) && !AFTERWARDS.test(next.name));
    const last = failed.findIndex((step) => !wentOn(step));
    return last <= 0 ? [...failed] : [...failed.slice(last), ...failed.slice(0, last)];
}
// The name of a test that passed says what it tests, and may well say "unreachable" or "OOMKilled".
const PASSED = /^\s*(?:\(pass\)|✓|✔|√|PASS(?:ED)?\b|ok \d|--- PASS:|\[ {7}OK \]|test .{1,200} \.\.\. ok$)|\bPASSED(?: +\[ *\d+%\])?$/;
/** The lines a pattern may look at: not the echo, not the exit line, no test that passed. */
function mainLines(step) {
    return step.lines.filter(({ echo, text }) => !echo && text.trim() !== '' && !_log_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_LINE */ .IN.test(text) && !PASSED.test(text));
}
/** An error the runner or the tool reported through the runner, the bare exit line included. */
function isError(line) {
    return line.marker === 'error' && !line.echo;
}
/** An error that says more than "something failed". */
function isTelling(line) {
    return isError(line) && !_log_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_LINE */ .IN.test(line.text) && !CANCELLED.test(line.text);
}
function fail(step) {
    return { ...step, failed: true };
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ guess)
});

;// CONCATENATED MODULE: ./src/core/guess-rules.ts
/** Forms that name their own cause whatever tool speaks; the first that fits the most telling line answers. */
const WORDS = [
    [
        /\breceived (?:SIGINT|SIGTERM)\b|\boperation was cancell?ed\b|^KeyboardInterrupt\b/i,
        'cancelled',
        'Somebody or something stopped the job',
        0.6,
    ],
    [/\b(?:lint(?:er|ing)?|style check) (?:failed|errors?\b|found [1-9])/i, 'lint', 'A linter finds violations', 0.6],
    [/\bENOSPC\b|no space left on device/i, 'disk-full', 'The disk of the runner is full', 0.8],
    [/\bheap out of memory|\bOutOfMemoryError\b|\bcannot allocate memory\b/i, 'oom', 'The process ran out of memory', 0.8],
    [
        /\brate.?limit(?:ed|s)?\b.{0,40}\b(?:exceed|reached|hit)|\btoo many requests\b|\b429\b.{0,30}\btoo many/i,
        'rate-limit',
        'A service throttles the job',
        0.7,
    ],
    [
        /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|\bcould not resolve host\b|\btemporary failure in name resolution\b|\bconnection (?:reset|timed out)\b|\bTLS handshake timeout\b|\b50[234]\b.{0,4}\b(?:bad gateway|service unavailable|gateway time-?out)/i,
        'network-transient',
        'The network or a remote host failed',
        0.75,
    ],
    [
        /\bECONNREFUSED\b|\bconnection refused\b|\b(?:can'?t|cannot|could not|unable to|failed to) (?:reach|connect to)\b/i,
        'external-service',
        'A service that the step needs does not answer',
        0.75,
    ],
    [
        /\b(?:command not found|is not recognized as (?:an internal|the name|a name)|executable file not found|: not found$)/i,
        'missing-tool',
        'A command is not installed',
        0.75,
    ],
    [
        /\b(?:cannot find module|module not found|no module named|cannot find package|unresolved import|can't resolve|package .{1,80} (?:does not exist|is not installed))/i,
        'missing-dependency',
        'A module is missing',
        0.75,
    ],
    [
        /\b(?:ENOENT|no such file or directory|(?:file|directory|path) (?:.{1,120} )?(?:not found|does not exist)|can(?:not|'t) find (?:the )?(?:path|file|')|not a git repository|could not find file)\b/i,
        'missing-file',
        'A file is missing',
        0.65,
    ],
    [
        /\b(?:EACCES|EPERM|permission denied|access denied|access is denied|not authorized to|insufficient permissions?|403 forbidden|error: 403|forbidden)\b/i,
        'permission',
        'Access is denied',
        0.6,
    ],
    [
        /\b(?:401\b.{0,20}unauthorized|unauthorized|bad credentials|authentication (?:failed|required)|invalid username|invalid (?:api.?key|token|credentials))\b|(?:token|secret|api.?key|password|credentials?)\b.{0,60}\b(?:is|are|was|not)\b.{0,12}\b(?:missing|empty|not set|required|found|expired|provided)\b/i,
        'auth-secret-missing',
        'A credential is missing or refused',
        0.7,
    ],
    [
        /\b(?:environment variable|env(?:ironment)? var|[A-Z][A-Z0-9]*_[A-Z0-9_]+)\b.{0,60}\b(?:is|are|was|must be)? ?(?:not set|missing|required|undefined|empty|not defined|set)\b/,
        'config-error',
        'A setting is missing',
        0.6,
    ],
    [
        /\btimed? ?out\b.{0,30}\b(?:after|waiting|exceeded)\b|\bexceeded the (?:maximum|time)|\btimeout (?:of|exceeded|reached)\b/i,
        'timeout',
        'Something took too long',
        0.5,
    ],
    [
        /\bis not assignable to (?:type|parameter)\b|\bdoes not exist on type\b|\bTS\d{4,5}\b/,
        'type-error',
        'A type checker rejects the source',
        0.75,
    ],
    [
        /\block ?file\b.{0,80}\b(?:out of (?:sync|date)|not up.to.date|modified|needs to be updated|frozen)\b|\bfrozen.lockfile\b/i,
        'lockfile-out-of-sync',
        'The lock file does not fit the manifest',
        0.7,
    ],
    [
        /\b(?:pars(?:e|ing) (?:error|failed)|failed to parse|cannot parse|unterminated|unexpected (?:token|end of|character|identifier|indent)|transform failed)\b|\bexpected [`'"(;{[].{1,40}\b(?:found|got)\b/i,
        'compile-error',
        'Source cannot be parsed',
        0.65,
    ],
    [
        /\b(?:cannot publish over|already exists? (?:in|on) (?:the )?registry|version .{1,40} already (?:exists|published))\b/i,
        'publish-rejected',
        'The registry refuses the release',
        0.65,
    ],
    [/\b(?:SyntaxError|ParseError|syntax error|unexpected token|parse error)\b/i, 'compile-error', 'Source cannot be parsed', 0.6],
    [
        /\b(?:unrecognized|unknown|invalid|unexpected|unsupported|missing required) (?:option|argument|flag|input|parameter|key|property|value|command|configuration)s?\b|\bno such (?:option|command)|\boption named\b|\ba value is required for\b|\bmissing (?:\w+ ){0,3}(?:operand|argument)\b|\bfollowing required arguments\b|\binvalid config|^usage: /i,
        'config-error',
        'A tool rejects its arguments or configuration',
        0.7,
    ],
    [
        /\bversion (?:solving|conflict)\b|\bno matching (?:version|distribution)\b|\bcould not (?:resolve|find) (?:a version|dependenc)|\bincompatible versions?\b/i,
        'dependency-resolution',
        'The dependencies cannot be resolved',
        0.6,
    ],
];
/** What only a test runner prints. */
const TESTS = /^(?:AssertionError(?: \[\w+\])?: expected\b|Failed tests?:|--- FAIL: |FAILED \S+::|not ok \d|\d+\) \S|E {3,}assert|FAIL:? \S+\.\w+|Failed asserting|\d+ (?:tests? )?failed$)|<<< (?:FAILURE|ERROR)!|\btests? failed\b|\b\d+ (?:tests? )?failed\b.{0,40}\b\d+ passed\b/i;
/** Kinds of steps by what their script or name says; the first that fits answers. `SOURCE` refines what a build or test step says. */
const STEPS = [
    [
        /^(?:check|verify|validate|ensure|enforce|guard|assert)\b(?!.*\b(?:lint\w*|format\w*|types?|style|code|build|compil\w+|install\w*|dependenc\w+|health|links?)\b)/i,
        'quality-gate',
        'A check of the project fails',
        0.5,
    ],
    [
        /(?<![-\w])(?:prettier|black|gofmt|rustfmt|clang-format|spotless|php-cs-fixer|cargo fmt|dart format|format(?:ting)?(?:[:-]check)?|fmt)\b/i,
        'format',
        'The formatter finds unformatted files',
        0.6,
    ],
    [
        /\b(?:lint\w*|eslint|stylelint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|ktlint|detekt|swiftlint|phpcs|shellcheck|hadolint|actionlint|yamllint|markdownlint|pre-commit|biome)\b/i,
        'lint',
        'A linter finds violations',
        0.6,
    ],
    [
        /\b(?:type-?check\w*|tsc|mypy|pyright|vue-tsc|svelte-check|phpstan|psalm|sorbet)\b/i,
        'type-error',
        'The type checker finds errors',
        0.6,
    ],
    [
        /\b(?:audit|trivy|snyk|gitleaks|trufflehog|semgrep|codeql|bandit|grype|checkov|osv-scanner|security|vulnerabilit\w+)\b/i,
        'security-scan',
        'A security scanner has findings',
        0.55,
    ],
    [
        /\b(?:e2e|tests?|spec|specs|jest|vitest|mocha|pytest|unittest|tox|nox|rspec|phpunit|ctest|playwright|cypress|xctest|nextest|karma|smoke)\b/i,
        'test-failure',
        'Tests fail',
        0.5,
    ],
    [
        /\b(?:coverage|codecov|sonar\w*|lighthouse|size-limit|bundlesize|changelog|lychee|broken.links?|links?|licen[cs]es?|commitlint|gate|verify|validate|validation|check|checks|guard|policy|compliance|conventional)\b/i,
        'quality-gate',
        'A check of the project fails',
        0.5,
    ],
    [/\bdocker(?:\/build-push-action|[ -](?:build|buildx|compose))\b/i, 'docker-build', 'The image cannot be built', 0.55],
    [
        /\b(?:deploy\w*|rollout|helm|kubectl|terraform|ansible-playbook|vercel|netlify|firebase|wrangler|serverless|rsync|scp|ssh|pages|cdk|pulumi|flyctl|heroku)\b/i,
        'deploy-failure',
        'The deployment fails',
        0.5,
    ],
    [/\b(?:publish|release|semantic-release|twine)\b/i, 'publish-rejected', 'The release is not accepted', 0.4],
    [
        /\b(?:npm (?:ci|i|install)|yarn(?: install)?$|pnpm (?:i|install)|bun (?:i|install)|(?:pip3?|poetry|uv|bundle|composer|pod|conda|gem|apt(?:-get)?|brew|choco) (?:-\S+ )*(?:install|sync|add)|go mod|pub get|restore|install dependencies|dependencies)\b/i,
        'dependency-resolution',
        'The dependencies cannot be installed',
        0.5,
    ],
    [
        /\b(?:build|compile|bundle|package|assemble\w*|webpack|vite|rollup|make|cmake|ninja|gradlew?|mvnw?|cargo|msbuild|dotnet|xcodebuild|swift|g\+\+|gcc|javac|tauri)\b/i,
        'build-error',
        'The build fails',
        0.5,
    ],
];
const LOOKS_AT_CODE = ['format', 'lint', 'type-error', 'security-scan', 'test-failure'];
const TEST_RULE = [/^/, 'test-failure', 'Tests fail', 0.65];
const GATE_RULE = [/^/, 'quality-gate', 'A check of the project fails', 0.5];
const COMPILE_RULE = [/^/, 'compile-error', 'A compiler rejects the source', 0.6];
const EXCEPTION_RULE = [/^/, 'runtime-error', 'A script of the step crashes', 0.6];
/** What the shell's exit codes say where the tool printed nothing (bash manual, "Exit Status"; signals are 128 + n; 124 is coreutils' timeout). */
const EXIT_CODES = {
    124: [/^/, 'timeout', 'A command took longer than it may', 0.6],
    126: [/^/, 'permission', 'A command may not be executed', 0.6],
    127: [/^/, 'missing-tool', 'A command is not installed', 0.6],
    134: [/^/, 'runtime-error', 'A process aborted', 0.6],
    137: [/^/, 'oom', 'A process was killed, most often for its memory', 0.5],
    139: [/^/, 'runtime-error', 'A process crashed with a segmentation fault', 0.7],
    143: [/^/, 'cancelled', 'A process was told to stop', 0.5],
};
/** The place of a finding: file, line and column. */
const PLACE = /^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? /;
/** `path:line` and an error: a compiler speaks. */
const SOURCE = /^(?:\S+\/)?[\w.@+-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)?:? (?:fatal )?error\b|\berror\[?[A-Z]{1,6}\d{2,5}\b/i;
const EXCEPTION = /^(?:\w+: )?(?:Uncaught |Unhandled )?(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?:: | \[|$)|^Traceback \(most recent call last\)|^panic: |^thread '.{1,80}' panicked/;
const ASSERTION = /\b(?:AssertionError|XCTAssert|AssertionFailed|assert(?:ion)? failed|expect\(|expected .{1,80}\b(?:but|to|got|actual|received)\b)/i;
const VERDICT = /^(?:❌|✗|✘|✖|🚫|⛔|FAIL(?:ED|URE)?\b|\[FAIL\w*\])/;

// EXTERNAL MODULE: ./src/core/spoken.ts
var spoken = __nccwpck_require__(8737);
;// CONCATENATED MODULE: ./src/core/guess.ts


/**
 * What is to be mended, guessed from the most telling lines and the kind of step; null where neither says anything. Guesses never reach
 * the confidence of a pattern that knows its tool. `weight` is that of the lines, as the fallback gives it.
 */
function guess(step, evidence, weight) {
    const code = EXIT_CODES[step.exitCode ?? 0];
    const byCode = code ? answer(code, false) : null;
    if (weight === 0)
        return byCode;
    const strong = weight >= 5;
    const said = (0,spoken/* spokenTexts */.V)(evidence.slice(0, 2));
    const says = (form) => said.some((text) => form.test(text));
    const [rule] = kindsOf(step, evidence[0]).flatMap((text) => rulesFor(STEPS, text));
    const kind = rule?.[1] ?? null;
    const looksAtCode = kind !== null && LOOKS_AT_CODE.includes(kind);
    if (says(TESTS) || (says(ASSERTION) && kind === 'test-failure'))
        return answer(TEST_RULE, true);
    // A linter, formatter or test says "cannot find …" of the code it looks at, not of itself.
    const [word] = looksAtCode && says(PLACE) ? [] : said.flatMap((text) => rulesFor(WORDS, text));
    if (word)
        return answer(word, true);
    if ((strong && says(SOURCE)) || says(PLACE))
        return answer(kind === 'lint' || kind === 'type-error' ? rule : COMPILE_RULE, true);
    const builds = kind === 'build-error' || kind === 'docker-build';
    // A linter that fails with an error has found something; why a test or a build failed is another question.
    if (rule && (looksAtCode || (strong && builds)))
        return answer(rule, strong && looksAtCode && kind !== 'test-failure');
    if (strong && says(EXCEPTION))
        return answer(EXCEPTION_RULE, true);
    if (says(VERDICT) && (kind === null || kind === 'quality-gate'))
        return answer(GATE_RULE, true);
    return rule && strong ? answer(rule, false) : byCode;
}
function rulesFor(rules, text) {
    const found = rules.find(([form]) => form.test(text));
    return found ? [found] : [];
}
function answer([, category, title, confidence], told) {
    return { title, category, confidence, told };
}
/** What ran, the closest to the evidence first: the last command that a package runner or `set -x` echoed, the step's name, its script. */
function kindsOf(step, evidence) {
    const plain = step.lines.filter(({ echo, number }) => !echo && number < (evidence?.number ?? Infinity));
    const command = plain.findLast(({ text }) => /^(?:> |\$ |\+ )\S/.test(text))?.text ?? '';
    const script = step.lines.filter(({ echo, marker, text }) => echo && marker === null && !/^(?:shell:|env:|with:| {2}\S+: )/.test(text));
    return [command, step.name, ...script.map(({ text }) => text)].slice(0, 40).map((text) => text.slice(0, 500));
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);


/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
async function loadCatalogue(builtin, files = [], disabled = null) {
    if (files.length === 0 && disabled === null)
        return { parts: [(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(builtin)] };
    // The schema and YAML libraries are only paid for by those who bring patterns of their own.
    const [{ checkDisabled, readCatalogueFiles }, { compileCatalogue }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(895), __nccwpck_require__.e(8), __nccwpck_require__.e(441), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4609)),
        Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(895), __nccwpck_require__.e(176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176)),
    ]);
    const read = readCatalogueFiles(files);
    const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(builtin);
    const own = read.sources.map(({ pattern }) => pattern.id);
    const removed = new Set([...(disabled?.ids ?? []), ...read.disable]);
    const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...known, ...own]);
    const problems = [...read.problems, ...unknown];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(problems);
    const gone = new Set([...own, ...removed]);
    const hidden = new Set([...known.keys()].filter((index) => gone.has(known[index])));
    const kept = read.sources.filter(({ pattern }) => !removed.has(pattern.id));
    return { parts: [(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(builtin, hidden), ...(kept.length > 0 ? compileCatalogue(kept).parts : [])] };
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   ht: () => (/* binding */ TIMESTAMP),
/* harmony export */   uj: () => (/* binding */ BOMS)
/* harmony export */ });
// A UTF-8 BOM as it looks when it was read as latin-1 or as code page 437 and written back (seen in logs saved by PowerShell).
const BOMS = /^(?:\uFEFF|ï»¿|∩╗┐)+/;
const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_=>])/g;
// How `gh` shows an escape character that it does not pass on.
const CARET = /\^\[\[[0-9;]{0,20}[A-Za-z]/g;
const MARKER = /^##\[([a-z-]+)\]/;
/** Strips BOM, timestamp, colours, overwritten progress and the runner's `##[…]` from one raw line. */
function readLine(raw, number) {
    let text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    text = text.replace(BOMS, '');
    const stamp = TIMESTAMP.exec(text);
    if (stamp)
        text = text.slice(stamp[0].length).replace(BOMS, '');
    const cyan = text.startsWith('\u001b[36;1m') || text.startsWith('^[[36;1m');
    if (text.includes('\u001b'))
        text = text.replace(ANSI, '');
    if (text.includes('^[['))
        text = text.replace(CARET, '');
    // A bare CR lets a terminal overwrite the line: what stands last is what a person saw.
    if (text.includes('\r'))
        text = text.split('\r').findLast((part) => part.trim() !== '') ?? '';
    text = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    const marker = MARKER.exec(text);
    if (marker)
        text = text.slice(marker[0].length);
    const command = marker?.[1] === 'command' || text.startsWith('[command]');
    return { number, text, marker: marker?.[1] ?? null, echo: cyan || command, time: stamp?.[1] ?? null };
}


/***/ }),

/***/ 4325:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ EXIT_LINE),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   tl: () => (/* binding */ hasGhColumns)
/* harmony export */ });
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9864);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(969);


const GH_COLUMNS = /^([^\t]*)\t([^\t]*)\t/;
const EXIT_LINE = /^(?:Process completed with exit code|Error: Process completed with exit code) (-?\d+)\.?$/;
const TRAVIS_EXIT = /^(?:The command ".*" (?:failed and )?exited with|Done\. Your build exited with) (\d+)/;
/**
 * Reads any log a user may hold: a plain job log, a run's opened zip, `gh run view --log` / `--log-failed` text, UTF-8 or UTF-16.
 * Never throws; bytes that are no text give lines nobody matches. `windows` are the job's steps as the API reports them; `shrink` is asked about
 * each log before it becomes text.
 */
function parseLog(log, windows = [], shrink = (bytes) => bytes) {
    if ('files' in log)
        return parseArchive(log, windows, shrink);
    const given = 'rows' in log ? log : shrink(log);
    if ('rows' in given)
        return parseRows(given.rows, windows);
    if ('files' in given)
        return [];
    const bytes = given;
    return parseRows(rowsOf((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes))), windows);
}
function rowsOf(texts) {
    return texts.map((text, index) => ({ number: index + 1, text }));
}
function parseRows(rows, windows) {
    if (!hasGhColumns(rows.slice(0, 200).map(({ text }) => text)))
        return [
            parseJob(null, rows.map(({ number, text }) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(text, number)), windows),
        ];
    const jobs = new Map();
    for (const { number, text } of rows) {
        const match = GH_COLUMNS.exec(text);
        if (!match)
            continue;
        const list = getOrAdd(jobs, match[1].replace(_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .BOMS */ .uj, ''));
        list.push({ name: match[2], line: (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(text.slice(match[0].length), number) });
    }
    return [...jobs].map(([job, entries]) => parseGhJob(job, entries, windows));
}
/** One file for each job, or where there is none, one for each step. */
function parseArchive({ files }, windows, shrink) {
    const sorted = [...files].sort((left, right) => byOrdinal(left.name, right.name));
    // Whole-job files are numbered at the top level; the ordinal is not the job id, and it may be negative (PLATFORM §1.3).
    const whole = sorted.filter(({ name }) => /^-?\d+_[^/]*\.txt$/.test(name));
    if (whole.length > 0) {
        return whole.flatMap(({ name, bytes }) => parseLog(bytes, windows, shrink).map((log) => ({ ...log, job: log.job ?? name.replace(/^-?\d+_|\.txt$/g, '') })));
    }
    const jobs = new Map();
    for (const { name, bytes } of sorted)
        if (name.includes('/'))
            getOrAdd(jobs, name.slice(0, name.lastIndexOf('/'))).push(...(0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes)));
    return [...jobs].map(([job, rows]) => parseJob(job, rows.map((row, index) => (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(row, index + 1)), windows));
}
function byOrdinal(a, b) {
    return (Number.parseInt(a.slice(a.lastIndexOf('/') + 1), 10) - Number.parseInt(b.slice(b.lastIndexOf('/') + 1), 10) ||
        (a < b ? -1 : 1));
}
/** Job and step before every line, as `gh` prints them; somebody may have cut the timestamps away, but the columns still repeat. */
function hasGhColumns(rows) {
    const sample = rows.filter((row) => row.trim() !== '').slice(0, 60);
    const columned = sample.map((row) => GH_COLUMNS.exec(row)).filter((match) => match !== null);
    if (columned.length === 0 || columned.length < sample.length * 0.8)
        return false;
    const places = new Set(columned.map(([columns]) => columns));
    return (columned.some(({ 0: columns, input }) => _log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMESTAMP */ .ht.test(input.slice(columns.length).replace(_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .BOMS */ .uj, ''))) ||
        places.size * 4 <= sample.length);
}
function parseGhJob(job, entries, windows) {
    const known = entries.some((entry) => entry.name !== 'UNKNOWN STEP' && entry.name !== '');
    if (!known)
        return parseJob(job, entries.map((entry) => entry.line), windows);
    const steps = [];
    for (const { name, line } of entries) {
        let step = steps.at(-1);
        if (!step || step.name !== name)
            steps.push((step = newStep(name, roleOf(name))));
        step.lines.push(line);
    }
    return finish(job, steps);
}
function roleOf(name) {
    if (name === 'Set up job' || name === 'Initialize containers')
        return 'setup';
    return /^(?:Post |Complete job$|Stop containers$)/.test(name) ? 'post' : 'main';
}
function parseJob(job, lines, windows) {
    const steps = [newStep('Set up job', 'setup')];
    lines.forEach((line, index) => {
        const header = line.marker === 'group' && /^Run /.test(line.text) ? isStepHeader(lines, index) : false;
        if (header)
            steps.push(newStep(line.text.slice(4).trim(), 'main'));
        else if (line.text === 'Post job cleanup.')
            steps.push(newStep('Post job cleanup', 'post'));
        else if (line.text.startsWith('Cleaning up orphan processes'))
            steps.push(newStep('Complete job', 'post'));
        steps.at(-1).lines.push(line);
    });
    // A fragment (or another CI's log) has no set-up: its only step is the one that matters.
    if (steps.length === 1 && !lines.some((line) => /^(?:Current runner version|Runner name):/.test(line.text))) {
        steps[0].role = 'main';
        steps[0].name = '';
    }
    return finish(job, steps, windows);
}
/** The runner opens a step with its script, `shell:`, `with:` or `env:` inside the group; a tool's own "Run …" group has none. */
function isStepHeader(lines, index) {
    for (let at = index + 1; at < Math.min(lines.length, index + 400); at += 1) {
        const line = lines[at];
        if (line.echo || /^(?:shell: |with:|env:)/.test(line.text))
            return true;
        if (line.marker === 'endgroup')
            return at === index + 1;
        if (line.marker === 'group')
            return false;
    }
    return false;
}
function newStep(name, role) {
    return { name, lines: [], role, exitCode: null, failed: false };
}
/**
 * Gives steps the API's names and conclusions. A step without a `name:` is called after its script, else the window decides that its first
 * line falls in; windows of one second overlap, so order and the step's own exit line break ties.
 */
function nameByWindows(steps, windows) {
    const timed = windows.filter(({ name, startedAt, conclusion }) => startedAt !== null && conclusion !== 'skipped' && roleOf(name) === 'main');
    let from = 0;
    for (const step of steps) {
        const time = step.lines.find((line) => line.time !== null)?.time?.slice(0, 19);
        if (time === undefined || step.role !== 'main')
            continue;
        const open = timed.filter((window, index) => index >= from && isOpenAt(window, time));
        const named = open.find(({ name }) => name === `Run ${step.name}` || name === step.name);
        const found = named ?? (step.exitCode !== null ? open.find(hasFailed) : undefined) ?? open[0];
        if (!found)
            continue;
        step.name = found.name;
        step.failed = hasFailed(found);
        // One window may hold several groups (a composite action), so the same window stays open for the next step.
        from = timed.indexOf(found);
    }
}
function isOpenAt({ startedAt, completedAt }, second) {
    return startedAt.slice(0, 19) <= second && (completedAt === null || second <= completedAt.slice(0, 19));
}
function hasFailed({ conclusion }) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
function finish(job, steps, windows = []) {
    for (const step of steps) {
        markEcho(step.lines);
        for (const line of step.lines) {
            const exit = (line.marker === 'error' ? EXIT_LINE.exec(line.text) : null) ?? TRAVIS_EXIT.exec(line.text);
            if (exit && step.exitCode === null && exit[1] !== '0')
                step.exitCode = Number(exit[1]);
        }
    }
    nameByWindows(steps, windows);
    const kept = steps.filter((step) => step.lines.length > 0);
    return {
        job,
        steps: kept,
        complete: kept.some((step) => step.lines.some((line) => line.text.startsWith('Cleaning up orphan processes'))),
    };
}
/**
 * Everything of a step's opening group is the runner's echo; a script that prints that group again (composite) counts too. A group whose end
 * was lost ends with the last line that looks like the runner's.
 */
function markEcho(lines) {
    let until = -1;
    lines.forEach((line, index) => {
        const opens = line.marker === 'group' && line.text.startsWith('Run ') && isStepHeader(lines, index);
        if (opens)
            until = endOfGroup(lines, index);
        if (index <= until || line.marker === 'group' || line.marker === 'endgroup' || line.marker === 'debug')
            line.echo = true;
    });
}
function endOfGroup(lines, start) {
    const next = lines.findIndex(({ marker }, index) => index > start && (marker === 'endgroup' || marker === 'group'));
    if (lines[next]?.marker === 'endgroup')
        return next;
    const other = lines.findIndex(({ echo, text }, index) => index > start && !echo && !/^(?:shell: |env:$|with:$| {2}[\w-]+: )/.test(text));
    return (other === -1 ? lines.length : other) - 1;
}
function getOrAdd(map, key) {
    const list = map.get(key) ?? [];
    if (!map.has(key))
        map.set(key, list);
    return list;
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

/***/ 1962:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withRouting)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4871);
/* harmony import */ var _route_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9446);


/** The diagnosis with who mends it, and why. `logMatches`: does a line of its job match a regex? */
function withRouting(diagnosis, { workflow = diagnosis.job.workflow, changedFiles = [], rules }, logMatches = () => false) {
    const { job, failedStep, category, pattern, agent: patternAgent, evidence, excerpt } = diagnosis;
    const named = patternAgent === null ? [] : [patternAgent];
    const { agent, ...routing } = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .route */ .w)({
        ...(workflow !== undefined && { workflow }),
        job: job.name,
        step: failedStep,
        category,
        patternId: pattern?.id ?? null,
        patternAgent,
        evidence: evidence.map(({ text }) => text),
        excerpt: excerpt?.text ?? '',
        changedFiles,
        logMatches,
    }, rules ?? { routes: [], agents: [..._route_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_AGENTS */ .mF, ...named] });
    return { ...diagnosis, agent, routing };
}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ nextAgent),
  w: () => (/* binding */ route)
});

;// CONCATENATED MODULE: ./src/core/route-fields.ts
/** Whole words only: "ui" is not in "build", "web" not in "webhook", and "js" not in "wrapper.js". */
function words(...rows) {
    return new RegExp(`(?<![a-z0-9.])(?:${list(...rows).join('|')})(?![a-z0-9])`, 'i');
}
function list(...rows) {
    return rows.flatMap((row) => row.split(' '));
}
function anyOf(...forms) {
    return new RegExp(forms.map(({ source }) => `(?:${source})`).join('|'), 'i');
}
const NEVER = /(?!)/;
/** Who knows what. Atlas has two fields: GitHub, and whatever ecosystem has no agent of its own, so that nobody else claims it. */
const FIELDS = [
    {
        agent: 'rex',
        called: "Rust's",
        patterns: list('rust cargo cargo-test clippy'),
        words: words('rust rustc rustup rustfmt rustdoc cargo clippy crates? nextest miri maturin'),
        output: anyOf(/\berror\[E\d{4}\]/, /\w\.rs:\d+/, /\berror: could not compile `/, /\bthread '[^']{0,200}' (?:\(\d+\) )?(?:has )?panicked at\b/, /^test \S{1,200} \.\.\. FAILED/, /\bclippy::\w+/, /\bfailed to run custom build command for `/, /\bCargo\.(?:toml|lock)\b/),
        files: /\.rs$|(?:^|\/)(?:Cargo\.(?:toml|lock)|rust-toolchain(?:\.toml)?|(?:rustfmt|clippy)\.toml)$/i,
    },
    {
        agent: 'blaze',
        called: "the frontend's",
        patterns: list('node npm pnpm yarn bun deno typescript bundlers frameworks-js prisma type-coverage jest vitest mocha karma', 'jasmine ava uvu tap wdio cypress playwright eslint prettier biome oxlint stylelint htmlhint jshint jscpd', 'sort-package-json remark knip depcheck dependency-cruiser madge publint deploy-js/bundlesize', 'deploy-js/chromatic-changes'),
        words: words('front-?end web website webapp ui css storybook chromatic lighthouse electron expo node(?:\\.?js)? npm npx pnpm', 'yarn bunx? deno javascript js typescript ts tsc react vue svelte angular astro nuxt next\\.?js next\\sbuild', 'vite webpack rollup turbo eslint prettier biome oxlint stylelint jest vitest mocha karma cypress playwright', 'semantic-release changesets? vsce size-limit prisma drizzle lerna nx'),
        output: anyOf(/\bnpm (?:ERR!|error) /, /\b(?:ERR_PNPM_|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION)/, /\berror TS\d{4,5}\b/, /\w\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css)[:(]\d+/, /[\\/][\w.@-]+\.(?:(?:test|spec)\.[cm]?js|[cm]?tsx?|jsx|vue|svelte|astro)\b/, /\bnode:internal\//, /\bnode_modules[\\/]/, /\b(?:package(?:-lock)?\.json|pnpm-lock\.yaml|yarn\.lock|tsconfig\.json)\b/, /✖ \d+ problems?\b/, /\bTypeError: .{0,200} is not (?:a function|a constructor|iterable)\b/, /\bCannot read propert(?:y|ies) of (?:undefined|null)\b/),
        files: /\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css|less|html)$|(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|tsconfig[\w.-]*\.json|\.npmrc|\.nvmrc)$/i,
    },
    {
        agent: 'bolt',
        called: "the infrastructure's",
        patterns: list('docker kubernetes helm argocd terraform ansible pulumi cdk actions/runner-pod aws azure gcloud cloud deploy', 'deploy-js heroku railway fly pm2'),
        // `docker run` is where something runs, not what.
        words: words('docker(?!\\s+(?:compose\\s+)?(?:run|exec)(?![a-z0-9])) dockerfile docker-?compose buildx buildkit podman', 'hadolint containers? kubernetes k8s kubectl kustomize kustomization kuttl helm helmfile charts? argo argo-?cd', 'flux minikube k3[sd] skaffold kubeconform kubeval kube-linter crossplane terraform tofu opentofu terragrunt', 'tflint ansible pulumi cloudformation infra infrastructure aws azure gcp gcloud cloud\\s?run eks gke aks ecr', 'ecs gcr deploy deployments? ya?ml yamllint'),
        output: anyOf(/\bfailed to solve: /, /\bError response from daemon\b/, /(?:^|[\s/])Dockerfile(?:\.\w+)?(?::\d+|$|\s)/, /\bError from server\b/, /\bError: (?:INSTALLATION|UPGRADE) FAILED\b/, /\b(?:ImagePullBackOff|ErrImagePull|CrashLoopBackOff|OutOfSync)\b/, /^\s*│ Error: /, /\w\.tf(?:vars)?(?: line |:)\d+/, /\bkustomization\.ya?ml\b|\bkustomization resources\b/, /\barn:aws:/, /\bAn error occurred \(\w+\) when calling the \w+ operation\b/, /^(?!.*\.github\/).*\w\.ya?ml:\d+:\d+/),
        files: /(?:^|\/)(?:Dockerfile[\w.-]*|[\w.-]*\.dockerfile|\.dockerignore|(?:docker-)?compose[\w.-]*\.ya?ml|Chart\.(?:ya?ml|lock)|kustomization\.ya?ml|helmfile[\w.-]*)$|\.(?:tf|tfvars|hcl)$|(?:^|\/)(?:charts|helm|k8s|kubernetes|manifests|terraform|infra|infrastructure|ansible|argocd|deploy)\/.*\.(?:ya?ml|tpl|json)$/i,
    },
    {
        agent: 'cipher',
        called: "security's",
        patterns: list('security bandit'),
        words: words('security sast dast cves? vulnerabilit(?:y|ies) secret[\\s-]?scan(?:ning)? codeql semgrep snyk trivy grype', 'osv-scanner gitleaks trufflehog bandit gosec tfsec checkov zizmor', '(?:npm|pnpm|yarn|cargo|pip|bundle|bundler)[\\s-]audit cargo[\\s-]deny'),
        output: NEVER,
        files: NEVER,
    },
    {
        agent: 'atlas',
        called: "GitHub's",
        patterns: list('actions git'),
        // "PR" and "merge" say when something runs, and in a shop "checkout" is no git.
        words: words('git\\s(?:push|pull|fetch|clone|merge|rebase|checkout|submodule) gh\\s(?:api|pr|issue|release|run|secret|workflow)', 'actions/(?:checkout|cache|(?:upload|download)-artifact|github-script|labeler|stale|(?:configure|deploy)-pages)', '^checkout(?:\\s(?:code|repo|repository|sources?))?$ github\\spages submodules? rebase cherry-?pick labeler actionlint', '(?:audit|check|lint|validate|verify)\\sworkflows? workflows?\\s(?:audit|check|lint|standards|syntax)'),
        output: anyOf(/\.github[\\/](?:workflows|actions)[\\/]/, /\bResource not accessible by (?:integration|personal access token)\b/, /^(?:remote|fatal): /, /\bCONFLICT \(\w+/, /\bapi\.github\.com\b/, /\brefs\/(?:heads|tags|remotes|pull)\//, /\bUnable to resolve action\b/),
        files: /(?:^|\/)\.github\/|(?:^|\/)\.git(?:modules|attributes)$|(?:^|\/)CODEOWNERS$/i,
    },
    {
        agent: 'atlas',
        called: 'of an ecosystem without an agent of its own',
        patterns: list('python pip pytest unittest uv ruff mypy pyright pylint flake8 black isort tox nox poetry conda twine django', 'alembic python-tools behave robot doctest pydocstyle jupyter go goreleaser gradle maven jvm sbt ant android', 'swift xcode cocoapods fastlane dotnet c cmake make meson ninja autotools conan vcpkg zephyr platformio arduino', 'espidf esphome php ruby elixir erlang haskell ocaml dart solidity perl r julia lua zig powershell unity godot', 'latex typst sphinx mkdocs hugo zola jekyll quarto doxygen openwrt buf'),
        words: words('python3? py pytest pip3? pypi pipenv poetry uv ruff mypy pyright pylint flake8 tox django flask conda golang', 'golangci(?:-lint)? gofmt go\\s(?:test|build|vet|mod|run|modules?|tests?) java jdk maven mvnw? gradlew? kotlin', 'scala sbt android ios swift xcode(?:build)? flutter dart dotnet nuget msbuild csharp php phpunit composer', 'laravel ruby rspec rubocop rails cmake gcc clang msvc cpp elixir haskell solidity foundry forge julia', 'lua zig powershell'),
        output: anyOf(/\w\.(?:pyi?|go|java|kts?|scala|cs|fs|php|rb|c|cc|cpp|cxx|h|hpp|mm?|swift|dart|exs?|hs|zig|sol|lua|pl)(?:[:(]|:\[|::|", line )\d/, /\bTraceback \(most recent call last\)/, /^(?:FAILED|ERROR) \S{1,300}\.py\b/, /^--- FAIL: /, /\berror C(?:S)?\d{4}:/, /^CMake Error\b/, /^e: (?:file:)?\S+\.kts?\b/),
        files: /\.(?:py|pyi|go|java|kts?|scala|cs|fs|php|rb|c|cc|cpp|cxx|h|hpp|mm?|swift|dart|exs?|erl|hs|ml|zig|sol|lua|pl|jl)$|(?:^|\/)(?:go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements[\w.-]*\.txt|setup\.(?:py|cfg)|uv\.lock|poetry\.lock|Gemfile(?:\.lock)?|composer\.(?:json|lock)|CMakeLists\.txt)$/i,
    },
];

// EXTERNAL MODULE: ./src/core/route-signals.ts
var route_signals = __nccwpck_require__(9446);
;// CONCATENATED MODULE: ./src/core/route.ts


/** Who mends a failure: the first route that holds, else the agent that the pattern names, else Cipher for security, else the one for whom most speaks, else Atlas. */
function route(facts, { routes, agents }) {
    const signs = signsOf(facts).filter(({ agent }) => agents.includes(agent));
    const scores = scoresOf(signs);
    for (const { agent, holds } of routes) {
        const why = holds(facts);
        if (why !== null)
            return { agent, by: 'route', why: [why], scores };
    }
    const { patternAgent: named, patternId } = facts;
    if (named !== null && agents.includes(named))
        return { agent: named, by: 'pattern', why: [`pattern ${patternId} names ${named}`], scores };
    const stranger = named === null ? [] : [`pattern ${patternId} names ${named}, whom the configuration does not know`];
    const secure = agents.includes(route_signals/* SECURITY_AGENT */.Rw) ? securitySign(facts) : null;
    if (secure !== null)
        return { agent: route_signals/* SECURITY_AGENT */.Rw, by: 'score', why: [secure, ...stranger], scores: { [route_signals/* SECURITY_AGENT */.Rw]: 1, ...scores } };
    const decided = decide(signs, scores, agents);
    return { ...decided, why: [...decided.why, ...stranger], scores };
}
/** Who comes after those who were tried: first others for whom something speaks, then Atlas, then whoever is left; null where nobody is. */
function nextAgent({ agent, scores }, tried, agents) {
    const scored = Object.keys(scores).sort((a, b) => scores[b] - scores[a]);
    const order = [agent, ...scored, route_signals/* FALLBACK_AGENT */.$3, ...agents];
    return order.find((id) => agents.includes(id) && !tried.includes(id)) ?? null;
}
function decide(signs, scores, agents) {
    const rest = agents.includes(route_signals/* FALLBACK_AGENT */.$3) ? route_signals/* FALLBACK_AGENT */.$3 : (agents[0] ?? route_signals/* FALLBACK_AGENT */.$3);
    // The signs come by their nearness to the failure, and of equals the first stays first.
    const [best] = Object.keys(scores).sort((a, b) => scores[b] - scores[a]);
    if (best === undefined)
        return { agent: rest, by: 'fallback', why: [`nothing says whose work it is, and ${rest} takes the rest`] };
    const kinds = new Set(signs.map(({ kind }) => kind)).size;
    const wanted = route_signals/* THRESHOLDS */.Rm[Math.min(kinds, route_signals/* THRESHOLDS */.Rm.length) - 1];
    const why = signs
        .filter(({ agent }) => agent === best)
        .sort((a, b) => b.weight - a.weight)
        .map((sign) => sign.why);
    if (scores[best] >= wanted)
        return { agent: best, by: 'score', why };
    if (best === rest)
        return { agent: rest, by: 'fallback', why: [...why, `${rest} takes the rest`] };
    const weak = `too little speaks for ${best} (${scores[best]} of ${wanted}: ${why.join(', ')}), and ${rest} takes the rest`;
    return { agent: rest, by: 'fallback', why: [weak] };
}
function scoresOf(signs) {
    const sums = new Map();
    for (const { agent, weight } of signs)
        sums.set(agent, (sums.get(agent) ?? 0) + weight);
    return Object.fromEntries([...sums].map(([agent, sum]) => [agent, Math.round(sum * 100) / 100]));
}
/** All signs, those nearest to the failure first. */
function signsOf(facts) {
    const { category, step, job, workflow, evidence, excerpt } = facts;
    const quoted = new Set(evidence);
    const around = excerpt.split('\n').filter((line) => !quoted.has(line.trim()));
    const fromId = fromPattern(facts.patternId);
    return [
        ...(fromId.length > 0 ? fromId : fromCategory(category)),
        ...fromName('step', step),
        ...fromLines('evidence', evidence),
        ...fromName('job', job),
        ...fromName('workflow', workflow ?? null),
        ...fromFiles(facts.changedFiles),
        ...fromLines('excerpt', around),
    ];
}
function fromPattern(id) {
    if (id === null || route_signals/* SAYS_NOTHING */.Pu.includes(id))
        return [];
    const isOf = ({ patterns }) => patterns.some((start) => id === start || id.startsWith(`${start}/`));
    // A family of its own says it; another family's member (publish/crates-auth) may say it by its name. The more exact beginning comes first.
    const whole = FIELDS.filter(({ patterns }) => patterns.includes(id));
    const family = whole.length > 0 ? whole : FIELDS.filter(isOf);
    const fields = family.length > 0 ? family : FIELDS.filter(({ words }) => words.test(id.replaceAll('/', ' ')));
    const signs = share('pattern', fields, ({ called }) => `pattern ${id} is ${called}`);
    return route_signals/* BENEATH */.Ml.some((start) => id.startsWith(`${start}/`))
        ? signs.map((sign) => ({ ...sign, weight: sign.weight / 2 }))
        : signs;
}
function fromCategory(category) {
    const field = route_signals/* CATEGORY_FIELDS */.JZ[category];
    return field ? [{ ...field, kind: 'category', why: `${category} is ${field.agent}'s` }] : [];
}
function fromName(kind, name) {
    if (name === null)
        return [];
    // Addresses and options are details of a command, not what it does.
    const heard = name.slice(0, 500).replace(/https?:\/\/\S+|(?<=\s)--?[a-z]\S*/gi, '');
    const said = new Map(FIELDS.flatMap((field) => (field.words.exec(heard) ?? []).map((word) => [field, word])));
    return share(kind, [...said.keys()], (field) => `${kind} name says "${said.get(field)}"`);
}
function fromLines(kind, lines) {
    // An action's own program is no work of the repository's.
    const own = lines.filter((line) => !/[\\/]_actions[\\/]/.test(line)).map((line) => line.slice(0, 500));
    const tools = own.flatMap((line) => route_signals/* SPEAKER */.Ov.exec(line)?.[1] ?? []);
    const said = new Map();
    for (const field of FIELDS) {
        const [word] = [...own.flatMap((line) => heardIn(field.output, line)), ...tools.filter((tool) => field.words.test(tool))];
        if (word !== undefined)
            said.set(field, word);
    }
    return share(kind, [...said.keys()], (field) => `${kind} shows "${said.get(field)}"`);
}
function fromFiles(files) {
    return FIELDS.flatMap(({ agent, files: form, called }) => {
        const own = files.filter((path) => form.test(path)).length;
        const part = own / files.length;
        if (own === 0 || part < route_signals/* LEAST_SHARE */.Qs)
            return [];
        return [
            {
                agent,
                kind: 'files',
                weight: route_signals/* WEIGHTS */.Y0.files * part,
                why: `${own} of ${files.length} changed files are ${called}`,
            },
        ];
    });
}
/** One sign for each agent; where several are meant, each has its share. */
function share(kind, fields, why) {
    const first = fields.filter((field, index) => fields.findIndex(({ agent }) => agent === field.agent) === index);
    return first.map((field) => ({ agent: field.agent, kind, weight: route_signals/* WEIGHTS */.Y0[kind] / first.length, why: why(field) }));
}
/** What was heard, from the beginning of its word. */
function heardIn(form, text) {
    const match = form.exec(text);
    if (match === null)
        return [];
    const [before] = /\S*$/.exec(text.slice(0, match.index)) ?? [''];
    return [`${before.slice(-40)}${match[0]}`.trim().slice(0, 80)];
}
function securitySign({ category, evidence }) {
    if (route_signals/* SECURITY_CATEGORIES */.e6.includes(category))
        return `${category} is ${route_signals/* SECURITY_AGENT */.Rw}'s`;
    if (route_signals/* SPEAKS_OF_SECURITY */.N4.includes(category))
        return null;
    const [word] = evidence.flatMap((line) => heardIn(route_signals/* SECURITY_EVIDENCE */.vv, line));
    return word === undefined ? null : `evidence names "${word}"`;
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
const WORDS = 64;
const BLOCK_BYTES = 64;
/** The first 32 bits of the fractional part of the `root`-th root of a number. */
function fraction(number, root) {
    const power = number ** (1 / root);
    return ((power - Math.floor(power)) * 2 ** 32) | 0;
}
function firstPrimes(count) {
    const primes = [];
    for (let number = 2; primes.length < count; number += 1)
        if (primes.every((prime) => number % prime !== 0))
            primes.push(number);
    return primes;
}
const PRIMES = firstPrimes(WORDS);
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(prime, 3));
/** SHA-256 (FIPS 180-4) of a text in UTF-8, as hexadecimal digits. Our own, because loading `node:crypto` takes longer than most diagnoses. */
function sha256(text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.alloc(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
    bytes.copy(padded);
    padded[bytes.length] = 0x80;
    padded.writeBigUInt64BE(BigInt(bytes.length) * 8n, padded.length - 8);
    const hash = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime, 2));
    const words = new Int32Array(WORDS);
    for (let block = 0; block < padded.length; block += BLOCK_BYTES) {
        for (let index = 0; index < 16; index += 1)
            words[index] = padded.readInt32BE(block + 4 * index);
        for (let index = 16; index < WORDS; index += 1)
            words[index] = extended(words, index);
        compress(hash, words);
    }
    return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function extended(words, index) {
    const old = words[index - 15];
    const recent = words[index - 2];
    const low = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
    const high = turned(recent, 17) ^ turned(recent, 19) ^ (recent >>> 10);
    return words[index - 16] + low + words[index - 7] + high;
}
function compress(hash, words) {
    let [a, b, c, d, e, f, g, h] = hash;
    for (let index = 0; index < WORDS; index += 1) {
        const choice = (e & f) ^ (~e & g);
        const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + CONSTANTS[index] + words[index]) | 0;
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index] += word));
}
function turned(word, by) {
    return (word >>> by) | (word << (32 - by));
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ spokenTexts)
/* harmony export */ });
/* harmony import */ var _test_readers_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7797);

/** The lines as the tool wrote them: a build step's, container's or package's prefix hides no beginning of a line from an anchored regex. */
function spokenTexts(lines) {
    const rows = (0,_test_readers_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .streamsOf */ .$)(lines).flatMap((stream) => stream.map(({ line, text }) => [line, text]));
    const spoken = new Map(rows);
    // BuildKit repeats the end of a failed step between dashes, with the seconds but without the step's number.
    const repeats = lines.some(({ text }) => /^ ?> \[/.test(text));
    return lines.map((line) => {
        const text = spoken.get(line);
        const own = text === undefined || line.text.startsWith(text) ? line.text : text;
        return repeats ? own.replace(/^\d{1,4}\.\d{1,3} (?=\S)/, '') : own;
    });
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ streamsOf)
/* harmony export */ });
/** What runners of several packages or containers put in front of a line; the whole match is the name of the stream. */
const PREFIXES = [
    // BuildKit: number of the step and its seconds. The seconds differ from line to line, so they are no part of the name.
    { form: /^(?<stream>#\d{1,4}) \d{1,6}\.\d{1,3} /, least: 1 },
    // docker compose
    { form: /^(?<stream>[A-Za-z][\w.-]{0,80}[-_]\d{1,3}) {1,40}\| ?/, least: 1 },
    // turbo: package and task
    { form: /^(?<stream>@?[\w./][\w./-]{0,100}[:#][a-z][\w.:-]{0,60}):(?: (?!\d)|$)/, least: 3 },
    // pnpm -r: folder and script
    {
        form: /^(?<stream>[@\w.][@\w./-]{0,100} (?:[\w:-]{0,40}(?:test|e2e|spec|unit|check|verify|ci)[\w:-]{0,40})):(?: |$)/,
        least: 3,
    },
    // Maven's clock in milliseconds: of no stream of its own
    { form: /^(?<stream>)\d{3,8} (?=\[(?:INFO|ERROR|WARNING)\] )/, least: 3 },
    // WebdriverIO: browser and worker
    { form: /^(?<stream>\[[\w .-]{1,60} #\d{1,3}-\d{1,3}\])(?: |$)/, least: 3 },
    // yarn workspaces foreach, concurrently
    { form: /^(?<stream>\[(?!doctest\])(?:\d{1,3}|@?[a-z][\w:./-]{0,80})\]):? /, least: 3 },
    // lerna --stream, of which only the scope is certain
    { form: /^(?<stream>@[\w.-]{1,80}\/[\w.-]{1,80}):(?: |$)/, least: 3 },
    {
        form: /^(?<stream>(?!(?:error|warning|info|debug|note|npm|yarn|expected|actual|received|got|left|right|code|at|thread|panic|fatal|test|make)\b)[a-z][\w.-]{1,80}):(?: |$)/,
        least: 12,
    },
];
const MAXIMUM_STREAMS = 100;
const MAXIMUM_TEXT = 2000;
const HEAD = 60_000;
const TAIL = 240_000;
/**
 * The lines by the package, container or build step that wrote them, each without its prefix: interleaved output becomes whole again.
 * Echoed lines are left out (but not group titles, which name the test file), enormous lines are cut, and of enormous logs both ends stay.
 */
function streamsOf(lines) {
    const spoken = lines.filter(isSpoken);
    const kept = spoken.length > HEAD + TAIL ? [...spoken.slice(0, HEAD), ...spoken.slice(-TAIL)] : spoken;
    const cut = kept.map((line) => ({ line, text: repair(line.text.slice(0, MAXIMUM_TEXT)) }));
    const counts = new Map();
    const found = cut.map(({ text }) => prefixOf(text));
    for (const prefix of found)
        if (prefix)
            counts.set(prefix.stream, (counts.get(prefix.stream) ?? 0) + 1);
    const streams = new Map([['', []]]);
    cut.forEach((row, index) => {
        const prefix = found[index];
        const certain = prefix && counts.get(prefix.stream) >= prefix.least ? prefix : null;
        const name = certain && (streams.has(certain.stream) || streams.size < MAXIMUM_STREAMS) ? certain.stream : '';
        const rows = streams.get(name) ?? [];
        streams.set(name, rows);
        const own = certain?.stream === name ? certain.length : 0;
        rows.push(own === 0 ? row : { line: row.line, text: row.text.slice(own) });
    });
    return [...streams.values()].filter((rows) => rows.length > 0);
}
const CODE_PAGE_437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
const CODES = new Map(Array.from(CODE_PAGE_437, (character, index) => [character, index + 128]));
/** The marks of test tools as PowerShell saves them: UTF-8 that was read as code page 437 and written back. */
function repair(text) {
    if (text.length > 600 || !/Γ[^\u0000-\u007f]{2}|[├┬][^\u0000-\u007f]/.test(text))
        return text;
    return text.replace(/[^\u0000-\u007f]{2,}/g, (part) => {
        const bytes = Array.from(part, (character) => CODES.get(character) ?? 127);
        const decoded = bytes.includes(127) ? part : Buffer.from(bytes).toString('utf8');
        return decoded.includes('\ufffd') ? part : decoded;
    });
}
function isSpoken(line) {
    return !line.echo || (line.marker === 'group' && !line.text.startsWith('Run '));
}
function prefixOf(text) {
    const first = text.charCodeAt(0);
    // Most lines of test output begin with a blank, a capital or a sign that no prefix has.
    if (first === 32 || first === 9 || Number.isNaN(first))
        return null;
    for (const { form, least } of PREFIXES) {
        const match = form.exec(text);
        if (match)
            return { stream: match.groups.stream, length: match[0].length, least };
    }
    return null;
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ BLOCK_MEMORY),
/* harmony export */   Wv: () => (/* binding */ createBlock),
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   _G: () => (/* binding */ fillWithTexts),
/* harmony export */   mk: () => (/* binding */ makeRoom)
/* harmony export */ });
/** What a block holds; no line may be longer. */
const BLOCK_BYTES = 1 << 20;
/** Bytes before and behind the block that a finder may look at: literals are shorter. */
const MARGIN = 64;
const LINE_FEED = 10;
/** Memory for a block. */
const BLOCK_MEMORY = BLOCK_BYTES + MARGIN;
/** An empty block in a memory, to be filled again and again. */
function createBlock(memory, offset) {
    return {
        bytes: Buffer.from(memory, offset, BLOCK_MEMORY),
        words: new Int32Array(memory, offset, BLOCK_MEMORY >> 2),
        length: 0,
        lines: 0,
        begins: new Int32Array(0),
        ends: new Int32Array(0),
    };
}
/** Room for the places of `count` lines. */
function makeRoom(block, count) {
    if (block.begins.length >= count)
        return;
    const size = Math.max(count, 2 * block.begins.length, 1024);
    block.begins = extended(block.begins, size);
    block.ends = extended(block.ends, size);
}
function extended(old, size) {
    const more = new Int32Array(size);
    more.set(old);
    return more;
}
/** Fills a block with texts from `first` on, as many as it has room for, and returns the next. A text is no longer than a third of a block. */
function fillWithTexts(block, texts, first, last) {
    let next = first;
    let room = BLOCK_BYTES;
    // No character takes more than three bytes for each of its units.
    while (next < last && (room -= 3 * texts[next].length + 1) >= 0)
        next += 1;
    const group = texts.slice(first, next);
    makeRoom(block, group.length);
    write(block, `${group.join('\n')}\n`);
    // A text with line feeds in it is one line all the same; in their place stands what all prefixes with a line feed allow.
    if (!markLines(block, group.length)) {
        write(block, group.map((text) => `${text.replaceAll('\n', '\u2028')}\n`).join(''));
        markLines(block, group.length);
    }
    return next;
}
function write(block, text) {
    block.length = block.bytes.write(text, 'utf8');
    block.bytes.fill(0, block.length, block.length + 8);
}
/** False when the lines are not as many as expected. */
function markLines(block, expected) {
    let at = 0;
    for (let line = 0; line < expected; line += 1) {
        const end = block.bytes.indexOf(LINE_FEED, at);
        block.begins[line] = at;
        block.ends[line] = end;
        at = end + 1;
    }
    block.lines = expected;
    return at === block.length;
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BEYOND)
/* harmony export */ });
const BEYOND = 128;


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  by: () => (/* reexport */ match_raw/* LINE_LIMIT */.by),
  P: () => (/* binding */ createEngine),
  nf: () => (/* binding */ scanBudget),
  Gm: () => (/* binding */ streamBudget)
});

// UNUSED EXPORTS: HITS_PER_RULE, clip

// EXTERNAL MODULE: ./src/match/block.ts
var match_block = __nccwpck_require__(292);
// EXTERNAL MODULE: ./src/match/gates.ts
var gates = __nccwpck_require__(8289);
// EXTERNAL MODULE: ./src/match/tables.ts
var match_tables = __nccwpck_require__(4680);
;// CONCATENATED MODULE: ./src/match/finder.ts



/** Numbers that `found` holds. */
const FOUND = 1 << 16;
/** The finder in JavaScript. */
function createFinder({ text, starts, offsets, places, coarse, fine }) {
    const block = (0,match_block/* createBlock */.Wv)(new ArrayBuffer(match_block/* BLOCK_MEMORY */.Ud), 0);
    const { bytes, words } = block;
    const found = new Int32Array(FOUND);
    const finder = { block, find, found, count: 0 };
    let used = 0;
    function find(first) {
        const states = coarse.states;
        const fineStates = fine.states;
        const end = (block.length + 3) >> 2;
        used = 0;
        let word = words[first >> 2] | gates/* FOLD */.C7;
        for (let at = first >> 2; at < end; at += 1) {
            const before = used;
            const next = words[at + 1] | gates/* FOLD */.C7;
            const gate = Math.imul(word & 0xffffff, gates/* SPREAD */.Mo) >>> (32 - gates/* COARSE_BITS */.jD);
            if (states[gate] !== 0) {
                const second = Math.imul(word, gates/* SPREAD */.Mo) >>> (32 - gates/* FINE_BITS */.al);
                if (states[gate] >= gates/* OPEN */.vP || fineStates[second] !== 0)
                    look(gate, second, at << 2);
            }
            const middle = (word >>> 16) | (next << 16);
            const other = Math.imul(middle & 0xffffff, gates/* SPREAD */.Mo) >>> (32 - gates/* COARSE_BITS */.jD);
            if (states[other] !== 0) {
                const second = Math.imul(middle, gates/* SPREAD */.Mo) >>> (32 - gates/* FINE_BITS */.al);
                if (states[other] >= gates/* OPEN */.vP || fineStates[second] !== 0)
                    look(other, second, (at << 2) + 2);
            }
            word = next;
            if (used > FOUND) {
                finder.count = before;
                return at << 2;
            }
        }
        finder.count = used;
        return block.length;
    }
    function look(gate, second, at) {
        for (let place = fine.first[second]; place !== 0; place = fine.next[place - 1])
            compare(places[place - 1], at);
        for (let place = coarse.first[gate]; place !== 0; place = coarse.next[place - 1])
            compare(places[place - 1], at);
    }
    function compare(place, at) {
        if ((bytes[at + ((place >>> match_tables/* PLACE_BITS */.Zc) & 7) - 1] | 0x20) !== place >>> (match_tables/* PLACE_BITS */.Zc + 3))
            return;
        const literal = (place & ((1 << match_tables/* PLACE_BITS */.Zc) - 1)) >> 1;
        const start = starts[literal];
        const from = at - offsets[literal] - (place & 1);
        if (from < 0 || !standsAt(bytes, from, text, start, starts[literal + 1]))
            return;
        found[used] = literal;
        found[used + 1] = from;
        used += 2;
    }
    return finder;
}
/** Does a literal (lower case) stand at a place, whatever the case of its letters there? */
function standsAt(bytes, from, text, start, end) {
    for (let index = start; index < end; index += 1) {
        const byte = bytes[from + index - start];
        if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== text[index])
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/match/once.ts
var once = __nccwpck_require__(2020);
;// CONCATENATED MODULE: ./src/match/program.ts


/** Opens the gates. Cheap enough to be done at every start: memory that stays empty costs nothing. */
function prepare(tables) {
    const { places, coarseGates, fineGates } = tables;
    const coarse = createGates(gates/* COARSE_BITS */.jD, places.length);
    const fine = createGates(gates/* FINE_BITS */.al, places.length);
    for (let place = 0; place < places.length; place += 1) {
        const gate = coarseGates[place];
        const second = fineGates[place];
        if (second === match_tables/* NO_GATE */.g7)
            append(coarse, gate, place, gates/* OPEN */.vP);
        else {
            append(fine, second, place, gates/* FINE */.rX);
            coarse.states[gate] |= gates/* FINE */.rX;
        }
    }
    const heads = createGates(gates/* FINE_BITS */.al, tables.headGates.length);
    tables.headGates.forEach((gate, head) => append(heads, gate, head, gates/* FINE */.rX));
    const weakBy = [];
    const weakFor = (byte) => (weakBy[byte] ??= tables.weak.filter((rule) => allows(tables, rule, 1, byte)));
    return { ...tables, coarse, fine, heads, weakFor };
}
function createGates(bits, count) {
    return { states: new Uint8Array(1 << bits), first: new Int32Array(1 << bits), next: new Int32Array(count) };
}
function append({ states, first, next }, gate, place, state) {
    states[gate] |= state;
    next[place] = first[gate];
    first[gate] = place + 1;
}
/** May a line begin with these bytes, as far as the rule says? `depth` 0: its first byte; from 1 on those after its blanks. */
function allows({ sets, prefixes }, rule, depth, byte) {
    const set = prefixes[rule * match_tables/* PREFIX_LENGTH */.Gl + depth];
    return set === match_tables/* NONE */.x3 || ((sets[set * match_tables/* SET_BYTES */.Dm + (byte >> 3)] >> (byte & 7)) & 1) === 1;
}

// EXTERNAL MODULE: ./src/match/raw.ts
var match_raw = __nccwpck_require__(1283);
;// CONCATENATED MODULE: ./src/match/strip.ts


const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;
/**
 * Copies lines into a block without what runner and terminal put into them: byte order marks, columns and timestamp, carriage returns with what
 * they overwrite, and escape sequences. Of enormous lines both ends stay; returns how many those are.
 */
function fillWithRaw(block, raw) {
    const { bytes } = block;
    bytes.set(raw.bytes.subarray(0, raw.length));
    bytes.fill(0, raw.length, raw.length + 8);
    block.length = raw.length;
    block.lines = raw.lines;
    (0,match_block/* makeRoom */.mk)(block, raw.lines);
    let cut = 0;
    let escape = nextOf(bytes, ESCAPE, 0, raw.length);
    let turn = nextOf(bytes, RETURN, 0, raw.length);
    for (let line = 0; line < raw.lines; line += 1) {
        let begin = raw.texts[line];
        let end = raw.ends[line];
        const isTurned = turn < end;
        if (isTurned) {
            turn = nextOf(bytes, RETURN, end, raw.length);
            if (end > begin && bytes[end - 1] === RETURN)
                end -= 1;
        }
        const isEscaped = escape < end;
        if (isEscaped) {
            escape = nextOf(bytes, ESCAPE, raw.ends[line], raw.length);
            end = withoutEscapes(bytes, begin, end, isTurned);
        }
        // What overwrites may be escape sequences alone, and shows nothing then.
        if (isTurned) {
            [begin, end] = lastWritten(bytes, begin, end);
            if (isEscaped)
                end = withoutControls(bytes, begin, end);
        }
        if (end - begin > match_raw/* LINE_LIMIT */.by) {
            cut += 1;
            bytes.copyWithin(begin + match_raw/* LINE_LIMIT */.by / 2, end - match_raw/* LINE_LIMIT */.by / 2, end);
            end = begin + match_raw/* LINE_LIMIT */.by;
        }
        bytes[end] = LINE_FEED;
        block.begins[line] = begin;
        block.ends[line] = end;
    }
    // A line that lost its middle before is nearly always still too long.
    return Math.max(cut, raw.cut);
}
function nextOf(bytes, byte, from, length) {
    const at = bytes.indexOf(byte, from);
    return at === -1 || at >= length ? Infinity : at;
}
/** What a terminal shows of a line that is overwritten by carriage returns: the last part that is not blank. */
function lastWritten(bytes, begin, end) {
    for (let last = end; last > begin;) {
        // Not by `lastIndexOf`, which would look through the whole block: the turns of the lines before are gone.
        let turn = last - 1;
        while (turn >= begin && bytes[turn] !== RETURN)
            turn -= 1;
        if (turn < begin && last === end)
            return [begin, end];
        const from = turn + 1;
        if (!isBlank(bytes, from, last))
            return [from, last];
        last = from - 1;
    }
    return [begin, begin];
}
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at += 1)
        if (bytes[at] > SPACE && bytes[at] < 0x80)
            return false;
    return from >= to || bytes.toString('utf8', from, to).trim() === '';
}
/** Takes escape sequences and control characters (but not where it `keepsControls`) out of a line, in place; returns its new end. */
function withoutEscapes(bytes, begin, end, keepsControls) {
    let to = begin;
    for (let at = begin; at < end;) {
        const byte = bytes[at];
        const next = byte === ESCAPE ? behindEscape(bytes, at + 1, end) : at + 1;
        if (next === at + 1 && (keepsControls || isShown(byte)))
            bytes[to++] = byte;
        at = next;
    }
    return to;
}
function withoutControls(bytes, begin, end) {
    let to = begin;
    for (let at = begin; at < end; at += 1)
        if (isShown(bytes[at]))
            bytes[to++] = bytes[at];
    return to;
}
function isShown(byte) {
    return (byte >= SPACE && byte !== 0x7f) || byte === TAB;
}
/** Behind the sequence that the escape before `at` begins (ECMA-48: CSI, OSC, or a single character); at `at` where it begins none. */
function behindEscape(bytes, at, end) {
    const kind = bytes[at];
    if (at >= end)
        return at;
    if (kind === 0x5b) {
        let next = at + 1;
        while (next < end && bytes[next] >= 0x30 && bytes[next] < 0x40)
            next += 1;
        while (next < end && bytes[next] >= 0x20 && bytes[next] < 0x30)
            next += 1;
        return next < end && bytes[next] >= 0x40 && bytes[next] < 0x7f ? next + 1 : at;
    }
    if (kind === 0x5d) {
        let next = at + 1;
        while (next < end && bytes[next] !== 7 && bytes[next] !== ESCAPE)
            next += 1;
        if (next < end && bytes[next] === 7)
            return next + 1;
        return next + 1 < end && bytes[next + 1] === 0x5c ? next + 2 : at;
    }
    return (kind >= 0x40 && kind <= 0x5a) || kind === 0x5c || (kind >= 0x5e && kind <= 0x5f) || kind === 0x3d || kind === 0x3e
        ? at + 1
        : at;
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
var external_node_vm_default = /*#__PURE__*/__nccwpck_require__.n(external_node_vm_namespaceObject);
;// CONCATENATED MODULE: ./src/match/guard.ts

// A script sees only its global object: what it is to call is left there. (Another context than ours, where a test runs us in one.)
const PLACE = "globalThis[Symbol.for('ci-rescue')]";
const place = new (external_node_vm_default()).Script(`${PLACE} ??= {}`).runInThisContext();
const script = new (external_node_vm_default()).Script(`${PLACE}.run()`);
/** Runs under V8's own time limit, which stops even a single regex that backtracks (ENGINE.md §5); false when it was stopped. */
function guarded(run, milliseconds) {
    try {
        place.run = run;
        script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
        return true;
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
    finally {
        delete place.run;
    }
}

;// CONCATENATED MODULE: ./src/match/blanks.ts
const blanks_LINE_FEED = 10;
const blanks_TAB = 9;
const blanks_SPACE = 32;
/** Behind what `\s` matches: the line feed does not count, because it ends the line. */
function behindBlanks(bytes, begin) {
    let at = begin;
    for (;;) {
        const byte = bytes[at];
        if (byte === blanks_SPACE || (byte >= blanks_TAB && byte <= 13 && byte !== blanks_LINE_FEED))
            at += 1;
        else if (byte < 0xc2)
            return at;
        else {
            const size = byte < 0xe0 ? 2 : 3;
            if (byte > 0xef || !/^\s/.test(Buffer.from(bytes.subarray(at, at + size)).toString()))
                return at;
            at += size;
        }
    }
}

// EXTERNAL MODULE: ./src/match/byte-set.ts
var byte_set = __nccwpck_require__(7142);
;// CONCATENATED MODULE: ./src/match/scanner.ts






/** Longer than any harmless regex takes for one line. */
const SLOW_MS = 150;
const SLICE_MS = 300;
const UNASKED = -1;
const scanner_LINE_FEED = 10;
const scanner_TAB = 9;
const scanner_SPACE = 32;
/** Begins a scan. `clock` gives milliseconds. */
function createScanner({ program, finder, regex, most, isSilent }, budget, clock) {
    const { ownerStarts, owners, furtherStarts, further, heads, sets, prefixes } = program;
    const { block, found } = finder;
    const rules = prefixes.length / match_tables/* PREFIX_LENGTH */.Gl;
    // How often a rule may still be heard; UNASKED before it is a candidate for the first time, which most never are.
    const left = new Int32Array(rules).fill(UNASKED);
    const marks = new Int32Array(rules);
    const weak = [];
    const stopped = new Set();
    const heard = new Set();
    const furtherSets = [];
    const head = new Uint8Array(match_tables/* PREFIX_LENGTH */.Gl);
    let stamp = 0;
    function limitOf(rule) {
        return Math.min(most(rule), 0x7fffffff);
    }
    function weakFor(byte) {
        return (weak[byte] ??= program.weakFor(byte).filter((rule) => !isSilent(rule)));
    }
    function furtherOf(rule) {
        const text = Buffer.from(further.subarray(furtherStarts[rule], furtherStarts[rule + 1])).toString();
        const sets = text === '' ? [] : JSON.parse(text);
        // In the same alphabet as the lines: a byte for a character.
        return (furtherSets[rule] = sets.map((set) => set.map((literal) => Buffer.from(literal).toString('latin1').toLowerCase())));
    }
    function scan(textOf, report) {
        const { bytes, begins, ends, lines, length } = block;
        let resume = finder.find(0);
        let next = 0;
        let line = 0;
        let begin = 0;
        let end = 0;
        let whole = null;
        let lower = null;
        let asked = -1;
        // Rule and line of each match in turn.
        const matched = [];
        let matchedBefore = 0;
        function readHead() {
            const first = bytes[begin];
            head[0] = first > byte_set/* BEYOND */.m ? byte_set/* BEYOND */.m : first;
            let at = begin;
            while (bytes[at] === scanner_SPACE || bytes[at] === scanner_TAB)
                at += 1;
            for (let depth = 1; depth < match_tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                const byte = bytes[at];
                head[depth] = byte > byte_set/* BEYOND */.m ? byte_set/* BEYOND */.m : byte;
                // Four bytes in UTF-8 are two units in a regex, and all others one.
                if (byte >= 0xf0 && depth + 1 < match_tables/* PREFIX_LENGTH */.Gl)
                    head[(depth += 1)] = byte_set/* BEYOND */.m;
                do
                    at += 1;
                while ((bytes[at] & 0xc0) === 0x80);
            }
        }
        function beginsRight(rule) {
            const from = rule * match_tables/* PREFIX_LENGTH */.Gl;
            // What follows the blanks says most, and nothing can be said of what stands behind the end of the line.
            for (let depth = 1; depth < match_tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                if (!holds(prefixes[from + depth], head[depth]))
                    return false;
                if (head[depth] === scanner_LINE_FEED)
                    break;
            }
            return holds(prefixes[from], head[0]);
        }
        function holds(set, byte) {
            return set === match_tables/* NONE */.x3 || ((sets[set * match_tables/* SET_BYTES */.Dm + (byte >> 3)] >> (byte & 7)) & 1) === 1;
        }
        function holdsFurther(rule) {
            for (const set of furtherSets[rule] ?? furtherOf(rule)) {
                lower ??= bytes.toString('latin1', begin, end + 1).toLowerCase();
                if (!holdsOne(lower, set))
                    return false;
            }
            return true;
        }
        function consider(rule) {
            if (marks[rule] === stamp || left[rule] === 0)
                return;
            marks[rule] = stamp;
            if (left[rule] === UNASKED && (left[rule] = isSilent(rule) ? 0 : limitOf(rule)) === 0)
                return;
            if (!beginsRight(rule) || !holdsFurther(rule))
                return;
            whole ??= textOf(line);
            asked = rule;
            if (regex(rule).test(whole)) {
                left[rule] -= 1;
                matched.push(rule, line);
            }
            asked = -1;
        }
        /** Literals with which the line begins, after all that a regex takes for blanks. */
        function considerHeads() {
            const from = behindBlanks(bytes, begin);
            for (let head = heads.first[(0,gates/* fineGate */.Wv)(bytes, from)]; head !== 0; head = heads.next[head - 1])
                if (standsAt(bytes, from, program.headText, program.headStarts[head - 1], program.headStarts[head]))
                    for (let index = program.headOwnerStarts[head - 1]; index < program.headOwnerStarts[head]; index += 1)
                        consider(program.headOwners[index]);
        }
        /** Literals of the line; those between lines are passed over. */
        function considerLiterals() {
            for (;;) {
                if (next === finder.count) {
                    if (resume >= length)
                        return;
                    resume = finder.find(resume);
                    next = 0;
                    if (finder.count === 0)
                        continue;
                }
                const from = found[next + 1];
                if (from >= end)
                    return;
                const literal = found[next];
                next += 2;
                if (from >= begin)
                    for (let index = ownerStarts[literal]; index < ownerStarts[literal + 1]; index += 1)
                        consider(owners[index]);
            }
        }
        function run() {
            while (line < lines) {
                begin = begins[line];
                end = ends[line];
                // An empty line holds no literal.
                if (begin === end && weakFor(scanner_LINE_FEED).length === 0) {
                    line += 1;
                    continue;
                }
                stamp += 1;
                whole = null;
                lower = null;
                readHead();
                considerHeads();
                considerLiterals();
                for (const rule of weakFor(head[1]))
                    consider(rule);
                // Together: V8 interrupts where a loop turns or a function begins.
                matchedBefore = matched.length;
                line += 1;
            }
        }
        while (line < lines && budget.left > 0) {
            if (spend(run, Math.min(SLICE_MS, budget.left)))
                break;
            const guilty = asked;
            asked = -1;
            // The line begins again.
            for (let index = matchedBefore; index < matched.length; index += 2)
                left[matched[index]] += 1;
            matched.length = matchedBefore;
            resume = finder.find(begins[line] & ~3);
            next = 0;
            // Time may have run out on a regex that is as quick as the others: asked again, alone, it has to take long.
            if (guilty !== -1 && !spend(() => void regex(guilty).test(textOf(line)), SLOW_MS)) {
                stopped.add(guilty);
                left[guilty] = 0;
            }
        }
        for (let index = 0; index < matched.length; index += 2) {
            heard.add(matched[index]);
            report(matched[index], matched[index + 1]);
        }
        return lines - line;
    }
    /** Runs for some milliseconds at most; false when it was stopped. */
    function spend(work, milliseconds) {
        const start = clock();
        const finished = guarded(work, milliseconds);
        budget.left -= clock() - start;
        return finished;
    }
    function listenAgain() {
        if (heard.size === 0)
            return;
        for (const rule of heard)
            if (!stopped.has(rule))
                left[rule] = limitOf(rule);
        heard.clear();
    }
    return { scan, stopped, listenAgain };
}
function holdsOne(text, literals) {
    for (const literal of literals)
        if (text.includes(literal))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/match/finder-code.ts
/** assembly/finder.ts compiled to WebAssembly, in base64; written by `npm run build`. */
const FINDER_CODE = [
    'AGFzbQEAAAABIQRgA39/fwBgDX9/f39/f39/f39/f38AYAJ/fwF/YAABfwMFBAABAgMFAwEAAQZHDn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B',
    'QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHIQQFcGxhY2UAAQVjb3VudAADBGZpbmQAAgZtZW1vcnkCAAr6CQT1AQEGfwNAIAAEQAJA',
    'IwAgAmojBCAAQQFrQQJ0aigCACIDQRV2QQdxakEBay0AAEEgciADQRh2Rw0AIwIgA0H///8AcUEBdiIEQQJ0aiIGKAIAIQUgBigCBCAFayEGIAIjAyAEai0A',
    'AGsgA0EBcWsiCEEASA0AQQAhAwNAIAMgBkgEQCMBIAVqIANqLQAAIwAgCGogA2otAAAiB0EgciAHIAdB2gBNIAdBwQBPcRtHDQIgA0EBaiEDDAELCyMNIwxI',
    'BEAjCyMNQQJ0aiIDIAQ2AgAgAyAINgIECyMNQQJqJA0LIAEgAEEBa0ECdGooAgAhAAwBCwsLNgAgACQAIAEkASACJAIgAyQDIAQkBCAFJAUgBiQGIAckByAI',
    'JAggCSQJIAokCiALJAsgDCQMC8QHAgR7C39BACQNA0AgACABSARAIw0hCSMAIABqIgf9AAQA/QwgICAgICAgICAgICAgICAg/VAiBP0M////AP///wD///8A',
    '////AP1O/QyxeTeesXk3nrF5N56xeTee/bUBQRD9rQEiA/0bACIMIwVqLQAAIQ0jBSAD/RsBai0AACEOIwUgA/0bAmotAAAhDyMFIAP9GwNqLQAAIQYjBSAH',
    '/QAEAv0MICAgICAgICAgICAgICAgIP1QIgX9DP///wD///8A////AP///wD9Tv0MsXk3nrF5N56xeTeesXk3nv21AUEQ/a0BIgL9GwBqLQAAIQojBSAC/RsB',
    'ai0AACEQIwUgAv0bAmotAAAhByMFIAL9GwNqLQAAIQggDQRAIAT9GwBBsfPd8XlsQQ92IgsjCGotAAAEQCMJIAtBAnRqKAIAIwogABAACyANQQJPBEAjBiAM',
    'QQJ0aigCACMHIAAQAAsLIAoEQCAAQQJqIQsgBf0bAEGx893xeWxBD3YiDCMIai0AAARAIwkgDEECdGooAgAjCiALEAALIApBAk8EQCMGIAL9GwBBAnRqKAIA',
    'IwcgCxAACwsgDgRAIABBBGohCiAE/RsBQbHz3fF5bEEPdiILIwhqLQAABEAjCSALQQJ0aigCACMKIAoQAAsgDkECTwRAIwYgA/0bAUECdGooAgAjByAKEAAL',
    'CyAQBEAgAEEGaiEKIAX9GwFBsfPd8XlsQQ92IgsjCGotAAAEQCMJIAtBAnRqKAIAIwogChAACyAQQQJPBEAjBiAC/RsBQQJ0aigCACMHIAoQAAsLIA8EQCAA',
    'QQhqIQogBP0bAkGx893xeWxBD3YiCyMIai0AAARAIwkgC0ECdGooAgAjCiAKEAALIA9BAk8EQCMGIAP9GwJBAnRqKAIAIwcgChAACwsgBwRAIABBCmohCiAF',
    '/RsCQbHz3fF5bEEPdiILIwhqLQAABEAjCSALQQJ0aigCACMKIAoQAAsgB0ECTwRAIwYgAv0bAkECdGooAgAjByAKEAALCyAGBEAgAEEMaiEHIAT9GwNBsfPd',
    '8XlsQQ92IgojCGotAAAEQCMJIApBAnRqKAIAIwogBxAACyAGQQJPBEAjBiAD/RsDQQJ0aigCACMHIAcQAAsLIAgEQCAAQQ5qIQYgBf0bA0Gx893xeWxBD3Yi',
    'ByMIai0AAARAIwkgB0ECdGooAgAjCiAGEAALIAhBAk8EQCMGIAL9GwNBAnRqKAIAIwcgBhAACwsjDSMMSgRAIAkkDSAADwsgAEEQaiEADAELCyABCwQAIw0L',
].join('');

;// CONCATENATED MODULE: ./src/match/wasm-finder.ts



const PAGE = 65_536;
/** The finder in WebAssembly (assembly/finder.ts). Throws where WebAssembly or its SIMD is not to be had. */
function createWasmFinder(program) {
    const { text, starts, offsets, places, coarse, fine } = program;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINDER_CODE, 'base64')));
    const { memory, place, find, count } = instance.exports;
    const tables = [
        ...[text, starts, offsets, places],
        ...[coarse.states, coarse.first, coarse.next],
        ...[fine.states, fine.first, fine.next],
    ];
    // The first page is the module's own.
    const addresses = [PAGE];
    for (const size of [match_block/* BLOCK_MEMORY */.Ud, ...tables.map(({ byteLength }) => byteLength), FOUND * 4])
        addresses.push((addresses.at(-1) + size + 15) & ~15);
    memory.grow(Math.ceil(addresses.at(-1) / PAGE));
    tables.forEach((table, index) => {
        new Uint8Array(memory.buffer, addresses[index + 1], table.byteLength).set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
    });
    place(...addresses.slice(0, -1), FOUND);
    const block = (0,match_block/* createBlock */.Wv)(memory.buffer, PAGE);
    const found = new Int32Array(memory.buffer, addresses.at(-2), FOUND);
    const finder = { block, found, count: 0, find: findFrom };
    function findFrom(first) {
        const next = find(first, block.length);
        finder.count = count();
        return next;
    }
    return finder;
}

;// CONCATENATED MODULE: ./src/match/engine.ts










const HITS_PER_RULE = 200;
/** Milliseconds for confirming what the finder found: of a scan, of a stream, and further ones for each mebibyte of it. */
const SCAN_MS = 2000;
const STREAM_MS = 1200;
const STREAM_MS_PER_BLOCK = 12;
/** How often a rule is heard before the reader is told to listen again. */
const HITS_IN_STREAM = 40;
/** In a long log the end is read first: that is where a failure stands. */
const TAIL_LINES = 50_000;
/** What one diagnosis may spend on its scans. */
function scanBudget() {
    return { left: SCAN_MS };
}
/** What the readers of one stream may spend at first. */
function streamBudget() {
    return { left: STREAM_MS };
}
/** WebAssembly needs a millisecond or two to begin, and is faster from then on. */
const FINDERS = { few: createFinder, many: createWasmFinder };
/** Lines from which on that pays. */
const MANY_LINES = 20_000;
/** An engine from tables that were made before. */
function createEngine(plan, finders = FINDERS) {
    const { source, most = () => HITS_PER_RULE, isSilent = () => false } = plan;
    const regexes = [];
    const bySource = new Map();
    // Before the first line nothing is laid out: some engines are never asked.
    const program = (0,once/* once */.O)(() => prepare(plan.tables));
    // V8 compiles a regex when it is first used: most are never. Several rules may ask the same.
    const regex = (rule) => {
        if (regexes[rule] !== undefined)
            return regexes[rule];
        const text = source(rule);
        const made = bySource.get(text) ?? new RegExp(text, 'i');
        bySource.set(text, made);
        return (regexes[rule] = made);
    };
    const rules = { regex, most, isSilent };
    const few = (0,once/* once */.O)(() => ({ ...rules, program: program(), finder: finders.few(program()) }));
    const many = (0,once/* once */.O)(() => {
        const finder = orElse(() => finders.many(program()), () => few().finder);
        return { ...rules, program: program(), finder };
    });
    function scan(lines, budget = scanBudget()) {
        const hits = [];
        const tail = Math.max(0, lines.length - TAIL_LINES);
        const compiled = lines.length > MANY_LINES ? many() : few();
        const { finder } = compiled;
        const scanner = createScanner(compiled, budget, now);
        let truncated = false;
        let unread = 0;
        for (const [from, to] of [
            [tail, lines.length],
            [0, tail],
        ]) {
            const texts = lines.slice(from, to).map((line) => {
                truncated ||= line.length > match_raw/* LINE_LIMIT */.by;
                return clip(line);
            });
            for (let first = 0; first < texts.length;) {
                const next = (0,match_block/* fillWithTexts */._G)(finder.block, texts, first, texts.length);
                const start = first;
                unread += scanner.scan((line) => texts[start + line], (rule, line) => hits.push({ rule, line: from + start + line }));
                first = next;
            }
        }
        hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
        return { hits, stopped: [...scanner.stopped], truncated, unread };
    }
    function ask(rule, lines, budget = scanBudget()) {
        const found = [];
        const run = () => {
            for (let line = 0; line < lines.length && found.length < most(rule); line += 1)
                if (regex(rule).test(clip(lines[line])))
                    found.push(line);
        };
        if (budget.left <= 0)
            return null;
        const start = now();
        const finished = guarded(run, Math.min(SLOW_MS, budget.left));
        budget.left -= now() - start;
        return finished ? found : null;
    }
    function reader(budget = streamBudget()) {
        const { block } = many().finder;
        const compiled = { ...many(), most: (rule) => Math.min(most(rule), HITS_IN_STREAM) };
        const scanner = createScanner(compiled, budget, now);
        const read = (raw, report) => {
            const cut = fillWithRaw(block, raw);
            budget.left += STREAM_MS_PER_BLOCK;
            const unread = scanner.scan((line) => block.bytes.toString('utf8', block.begins[line], block.ends[line]), report);
            return { unread, cut };
        };
        return { read, listenAgain: scanner.listenAgain, stopped: scanner.stopped };
    }
    return { scan, ask, reader };
}
function orElse(make, other) {
    try {
        return make();
    }
    catch {
        return other();
    }
}
/** Milliseconds: only how long something takes is read from this clock, never what time it is. */
function now() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
}
/** Both ends of an enormous line, which are all that is looked at. */
function clip(text) {
    return text.length <= match_raw/* LINE_LIMIT */.by ? text : text.slice(0, match_raw/* LINE_LIMIT */.by / 2) + text.slice(-match_raw/* LINE_LIMIT */.by / 2);
}


/***/ }),

/***/ 8289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ FOLD),
/* harmony export */   Ds: () => (/* binding */ coarseGate),
/* harmony export */   Mo: () => (/* binding */ SPREAD),
/* harmony export */   Wv: () => (/* binding */ fineGate),
/* harmony export */   al: () => (/* binding */ FINE_BITS),
/* harmony export */   jD: () => (/* binding */ COARSE_BITS),
/* harmony export */   rX: () => (/* binding */ FINE),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** Upper case and lower case letters become one; so do some signs, which the comparison with the literal then tells apart. */
const FOLD = 0x20202020;
/** Knuth's multiplier: spreads neighbouring numbers. */
const SPREAD = 0x9e3779b1;
/** Gates of three bytes: few, so that they stay in the processor's cache, because every second place of a text asks one of them. */
const COARSE_BITS = 16;
/** Gates of four bytes: asked where the first three have passed. */
const FINE_BITS = 17;
/** What a gate of three bytes says: somebody waits who knows a fourth byte; somebody who does not. Zero: nobody. */
const FINE = 1;
const OPEN = 2;
/** The gate of three bytes, whatever the case of their letters. */
function coarseGate(bytes, at) {
    const three = (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | FOLD) & 0xffffff;
    return Math.imul(three, SPREAD) >>> (32 - COARSE_BITS);
}
/** The gate of four bytes, whatever the case of their letters. */
function fineGate(bytes, at) {
    const four = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24) | FOLD;
    return Math.imul(four, SPREAD) >>> (32 - FINE_BITS);
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MOST_FURTHER)
/* harmony export */ });
/** Asking for more literals than these takes longer than asking the regex. */
const MOST_FURTHER = 4;


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does something when it is first asked for, and never again; a promise is shared. */
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commonness),
/* harmony export */   y: () => (/* binding */ frequencyOf)
/* harmony export */ });
/** The commonest groups of three characters in the logs of foundry/ (lower case, each log counted 200 times at most), the commonest first. */
const COMMON = [
    '   ionrun--- re===ingcomtiosiong apped /appronerons co^^^ctiit repin/gitactent actesvernneessunnersompithtorrsi/ususrode',
    'sr/bin --/bioryctoon pos veestr/btederr inagechepares/andrrororpp/ prer wororkilee: ectostainre stemanareoutun in preces',
    'iretinmaiconwithececksitresleat cte ommrceplepermmae abuiuilildmpln pforrococeepoeteepass nteallosiy: octmodletitot vcle',
    'st  ocean/gijobry:to/: o[cond]ckoo/a joob koun/gd]/]/uoduulenodduler/ati bu exat  ru/ru___/holoaoadlesor  atnt  doinfnfo',
    'rea  all filsynratomenine/rginoneequssime/ er mayncrects:homs: t sreqp/a th.jshoseadourameredint wis/c ornamle t rope/wo',
    'an getk/ar/wrk/th  no dihel  rsse-fotemen n a chad retd wterdir fid ide line -t -qui/rehanut ce ontet shecode puirput1.0',
    ': /era immissouexiurc /ulown: /mauntissd age own tens/ncis/roten rl: ail narentennts al tocreemoserrefbastheon:remsesgen',
    'uter ikenoke cl so 2. sycurg s wosh rrerigs -d ch -tok: axit/chup me:ells csecbun: rette wow 4.0sysurrttig aorin dthu--f',
    ' updowgrehub/barogashackogr -b/no-b 4.3-prfaipytnloani_to -ermilibvis-e rovce:wnlmot***...ll:isiyst peg rovierm: bn/b2.3',
    '--pigiup.n 2l re 1pac6.0th:e {ltsorc {0r v{0}orpg up ompu agn/m/orimastamag.33.04ecrt janu24.ub_floe j2.5efsphab_tcins/o',
    'b ct@v36.kflfs/rph336ubuw d.51rkfb nntu04.ut@@v5b mnup51.noth ehe _mo fa3.1de_tholed paineto iter: e_m.py linpmund foock',
    '/liythhonor:es is  1.nalib/ stjs:arsatesrcexpounernistot .11rse sendepm ne rna 1  | de:/pyrc/:innd pecortckakag motal de',
    'onffouorm caporindbleld   f is-rep/ner.insder://achusedispx npxe "gesst/nfioreassfig(no../ (nal/tramenesoart ast at f/pa',
    '", rom.tsstonstst.ts fro, i/coe:ienvarnse  /h sustrsts, lck lugpluabljecase  ^optext lom et: xpeas calure "/aveven beloc',
    ' a  an.0.0.0om docadecteendmpole.d t np/3.ugi/mot mle:on/solon3val11.dexpy"e ty",impn nyoutoceasrt def un/srasys:1cacarg',
    't tfinb/pe f (/sed ofdat  s(/hshowarst_of s, httttpticr/sshampialid:   1piloolset~~~ults/@n tn3.timckeemstur yotooesccli',
    'ntil/mele us|  elfran11/imee (no /in encartarsin shaceon./sh: 1olltyptat: ct o = mat - ypet pertex.pengra[incanrinptite-',
    'n ckere iweb: eake 0.ry/mav-pacore-pbelndrs tt.jeredrythirniharoots n/di wadep000ct nonve s (.teabeini 2 lerscr/..dleo] ',
    './.criolvd (  |vitjs  ar srorser:s as:2geme setu:  relefifo]x64/ro/opematrybab/// vaal /si: n pltri tr frpt/dene elve/lo',
    '64/e ce-fsonbe makexepla0.1colre/1.9  ee:/ed:[erhist/hhe/anse/psem./cscucue:12ripselcouiptue-totxec/cin/31/sspe weocaenc',
    'nc ci-  tedt nenitrooi-rookeedrmaangn solclcao s//hcatadddto.9/9/x/x6unc ^^  cdin-- ch log htuesd fracytet icjsl/pavael/',
    '/st!!!rn ota-cortieme 0 r] -in"/olat itchallet ( py4/lonnn i ge onorgnextchn f haata { ervst:1, /a.@bae od/njs/obj ap (f',
    'or]ry bjedone rlid/@btpsefaque/te_coe 2t.tlloc/pe bs id b:1:',
].join('');
const RANKS = new Map(Array.from({ length: COMMON.length / 3 }, (_, rank) => [COMMON.slice(3 * rank, 3 * rank + 3), rank]));
/** About how often a group of three characters stands in a megabyte of log: the counts behind the list fall as Zipf's law has it. */
function frequencyOf(group) {
    const rank = RANKS.get(group);
    return rank === undefined ? 5 : 10_000 / (1 + rank / 20);
}
/** About how often a literal (lower case) can stand in a megabyte of log: not more often than its rarest group of three. */
function commonness(literal) {
    let least = literal.length < 3 ? 10_000 : Infinity;
    for (let at = 0; at + 3 <= literal.length; at += 1)
        least = Math.min(least, frequencyOf(literal.slice(at, at + 3)));
    return least;
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ createRawLines),
/* harmony export */   EY: () => (/* binding */ createCutter),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(292);

/** Bytes of a line that are looked at: of a longer one both ends. */
const LINE_LIMIT = 4096;
const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;
/** Byte order marks, also as they look when they were read as another code page and written back. */
const BOMS = ['\ufeff', 'ï»¿', '∩╗┐'].map((mark) => Buffer.from(mark));
/** Room for some lines, at most a mebibyte. */
function createRawLines() {
    const bytes = Buffer.allocUnsafe(_block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo);
    const none = new Int32Array(0);
    return { bytes, length: 0, lines: 0, begins: none, ends: none, texts: none, turns: new Uint8Array(0), cut: 0 };
}
/**
 * A cutter that hands over its lines, about a mebibyte at a time; `take` gives it another room to go on with. A line that is longer loses its
 * middle. `columns`: each line begins with job and step, as `gh` prints them.
 */
function createCutter(columns, take) {
    let raw = createRawLines();
    let filled = 0;
    let column = new Uint8Array(0);
    /** Hands over the lines that are whole, and keeps the begun one. */
    function flush() {
        const last = filled === 0 ? -1 : raw.bytes.lastIndexOf(LINE_FEED, filled - 1);
        if (last === -1)
            return;
        raw.length = last + 1;
        markLines(raw);
        column = markTexts(raw, columns ? column : null);
        const full = raw;
        raw = take(full);
        full.bytes.copy(raw.bytes, 0, full.length, filled);
        raw.cut = 0;
        filled -= full.length;
    }
    function feed(chunk) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(chunk.length - at, _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1 - filled);
            raw.bytes.set(chunk.subarray(at, at + size), filled);
            at += size;
            filled += size;
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            flush();
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            // One line fills the block: what is neither its beginning nor its latest end is dropped.
            raw.bytes.copyWithin(LINE_LIMIT, filled - LINE_LIMIT, filled);
            filled = 2 * LINE_LIMIT;
            raw.cut = 1;
        }
    }
    function end() {
        if (filled > 0 && raw.bytes[filled - 1] !== LINE_FEED)
            raw.bytes[filled++] = LINE_FEED;
        flush();
    }
    return { feed, end };
}
function markLines(raw) {
    let line = 0;
    for (let at = 0; at < raw.length; line += 1) {
        if (line >= raw.begins.length)
            (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRoom */ .mk)(raw, line + 1);
        raw.begins[line] = at;
        at = raw.ends[line] = raw.bytes.indexOf(LINE_FEED, at);
        at += 1;
    }
    raw.lines = line;
}
/** Finds where the words of each line begin. `column`: the columns of the line before the first, null where there are none; returns the last line's. */
function markTexts(raw, column) {
    const { bytes, begins, ends, lines } = raw;
    if (raw.texts.length < lines)
        [raw.texts, raw.turns] = [new Int32Array(begins.length), new Uint8Array(begins.length)];
    let known = column ?? new Uint8Array(0);
    for (let line = 0; line < lines; line += 1) {
        let begin = begins[line];
        raw.turns[line] = 0;
        if (column !== null) {
            // Most lines have the columns of the one before, which one comparison tells.
            if (known.length === 0 || !startsWith(bytes, begin, known)) {
                known = Uint8Array.from(bytes.subarray(begin, behindColumns(bytes, begin, ends[line])));
                raw.turns[line] = 1;
            }
            begin += known.length;
        }
        raw.texts[line] = behindStamp(bytes, begin, ends[line]);
    }
    return known;
}
/** Do these bytes stand at a place? */
function startsWith(bytes, at, start) {
    const end = at + start.length;
    return bytes[at] === start[0] && end <= bytes.length && bytes.compare(start, 0, start.length, at, end) === 0;
}
function behindColumns(bytes, begin, end) {
    let at = begin;
    for (let tabs = 0; at < end; at += 1)
        if (bytes[at] === TAB && (tabs += 1) === 2)
            return at + 1;
    return begin;
}
function behindBoms(bytes, begin) {
    let at = begin;
    while (bytes[at] > 0x7f) {
        const mark = BOMS.find((each) => startsWith(bytes, at, each));
        if (mark === undefined)
            break;
        at += mark.length;
    }
    return at;
}
/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
function behindStamp(bytes, begin, end) {
    let at = behindBoms(bytes, begin);
    if (end - at < 20 || bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || bytes[at + 10] !== 0x54 || bytes[at + 13] !== 0x3a)
        return at;
    let digits = at + 19;
    if (bytes[digits] === 0x2e)
        do
            digits += 1;
        while (bytes[digits] >= 0x30 && bytes[digits] <= 0x39);
    if (bytes[digits] !== 0x5a)
        return at;
    at = digits + 1;
    if (bytes[at] === SPACE)
        at += 1;
    return behindBoms(bytes, at);
}


/***/ }),

/***/ 4680:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ SET_BYTES),
/* harmony export */   Gl: () => (/* binding */ PREFIX_LENGTH),
/* harmony export */   IU: () => (/* binding */ buildTables),
/* harmony export */   Zc: () => (/* binding */ PLACE_BITS),
/* harmony export */   g7: () => (/* binding */ NO_GATE),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1981);
/* harmony import */ var _byte_set_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7142);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8289);
/* harmony import */ var _rarity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(494);




/** Bits of a place that name its literal; above them three bits for the distance of the further byte plus 1, and eight for the byte, folded. */
const PLACE_BITS = 21;
const NO_GATE = 0xffffffff;
const NONE = 0xffff;
const PREFIX_LENGTH = 4;
const SET_BYTES = (_byte_set_js__WEBPACK_IMPORTED_MODULE_1__/* .BEYOND */ .m >> 3) + 1;
/** Lays out the facts of rules, in the order of the rules. */
function buildTables(facts) {
    const weak = [];
    const heads = new Map();
    const keys = new Map();
    facts.forEach(({ head, key }, rule) => {
        if (head === null && key === null)
            weak.push(rule);
        for (const literal of head ?? [])
            listOf(heads, literal).push(rule);
        for (const literal of (head === null && key) || [])
            listOf(keys, literal).push(rule);
    });
    const words = wordsOf(keys);
    const { text: headText, starts: headStarts, ownerStarts: headOwnerStarts, owners: headOwners } = wordsOf(heads);
    const literals = { ...words, offsets: rarestPlaces([...keys.keys()]) };
    const further = facts.map((each) => Buffer.from(JSON.stringify(furtherOf(each)).replace(/^\[\]$/, '')));
    return {
        ...literals,
        ...placesOf(literals),
        ...{ headText, headStarts, headOwnerStarts, headOwners },
        headGates: headStarts.slice(0, -1).map((start) => (0,_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .fineGate */ .Wv)(headText, start)),
        further: concatenated(further),
        furtherStarts: startsOf(further),
        ...prefixesOf(facts),
        weak: Uint32Array.from(weak),
    };
}
/** A rule that is found by its head is asked for its key, where that says more. */
function furtherOf({ head, key, further }) {
    const saysMore = head !== null && key !== null && key.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_FURTHER */ .X && key.join('\n') !== head.join('\n');
    return saysMore ? [key, ...further] : further;
}
function wordsOf(rules) {
    const texts = [...rules.keys()].map((literal) => Buffer.from(literal));
    const owners = [...rules.values()];
    return {
        text: concatenated(texts),
        starts: startsOf(texts),
        ownerStarts: startsOf(owners),
        owners: Uint32Array.from(owners.flat()),
    };
}
/** For each literal the pair of neighbouring places (each of four bytes) that text rarely holds, and few other literals have. */
function rarestPlaces(literals) {
    const texts = literals.map((literal) => Buffer.from(literal).toString('latin1'));
    const shared = new Map();
    const groupsOf = (text) => Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
    for (const group of texts.flatMap(groupsOf))
        shared.set(group, (shared.get(group) ?? 0) + 1);
    const cost = (group) => {
        const frequency = (0,_rarity_js__WEBPACK_IMPORTED_MODULE_0__/* .frequencyOf */ .y)(group.slice(0, 3)) * (0,_rarity_js__WEBPACK_IMPORTED_MODULE_0__/* .frequencyOf */ .y)(group.slice(1));
        return Math.sqrt(frequency) * (1 + Math.log2(shared.get(group) ?? 1));
    };
    return Uint8Array.from(texts, (text) => {
        const costs = groupsOf(text).map(cost);
        const pairs = costs.slice(0, -1).map((first, at) => first + costs[at + 1]);
        return Math.max(0, pairs.indexOf(Math.min(...pairs)));
    });
}
function placesOf(literals) {
    const { text, starts, offsets } = literals;
    const places = Uint32Array.from({ length: 2 * offsets.length }, (_, place) => packed(place, literals));
    const at = (place) => starts[place >> 1] + offsets[place >> 1] + (place & 1);
    const hasFourth = (place) => at(place) + 4 <= starts[(place >> 1) + 1];
    return {
        places,
        coarseGates: Uint16Array.from(places, (_, place) => (0,_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .coarseGate */ .Ds)(text, at(place))),
        fineGates: Uint32Array.from(places, (_, place) => (hasFourth(place) ? (0,_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .fineGate */ .Wv)(text, at(place)) : NO_GATE)),
    };
}
function packed(place, { text, starts, offsets }) {
    const first = starts[place >> 1];
    const at = first + offsets[place >> 1] + (place & 1);
    // The fifth byte, else the one before; the first place of a literal of four bytes has neither, and tells its own once more.
    const distance = at + 4 < starts[(place >> 1) + 1] ? 4 : at > first ? -1 : 0;
    return (place | ((distance + 1) << PLACE_BITS) | ((text[at + distance] | 0x20) << (PLACE_BITS + 3))) >>> 0;
}
function prefixesOf(facts) {
    const sets = new Map();
    const prefixes = facts.flatMap(({ prefix }) => {
        if (prefix === null)
            return Array.from({ length: PREFIX_LENGTH }, () => NONE);
        return [prefix.first, ...prefix.told].map((set) => {
            const key = Buffer.from(bitsOf(set)).toString('latin1');
            if (!sets.has(key))
                sets.set(key, sets.size);
            return sets.get(key);
        });
    });
    return { sets: Uint8Array.from(Buffer.from([...sets.keys()].join(''), 'latin1')), prefixes: Uint16Array.from(prefixes) };
}
function bitsOf(set) {
    const bits = new Uint8Array(SET_BYTES);
    set.forEach((member, byte) => (bits[byte >> 3] |= member << (byte & 7)));
    return bits;
}
function startsOf(parts) {
    const starts = new Uint32Array(parts.length + 1);
    parts.forEach((part, index) => (starts[index + 1] = starts[index] + part.length));
    return starts;
}
function concatenated(parts) {
    return Uint8Array.from(Buffer.concat(parts));
}
function listOf(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

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

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

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
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
