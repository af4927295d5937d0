export const id = 100;
export const ids = [100,283];
export const modules = {

/***/ 2100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDisabled: () => (/* binding */ checkDisabled),
  readCatalogueFiles: () => (/* binding */ readCatalogueFiles)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/core/category.ts
var category = __webpack_require__(3247);
;// CONCATENATED MODULE: ./src/core/pattern.ts


const words = schemas/* string */.YjP().trim().min(1);
const list = schemas/* array */.YOg(words).default([]);
/** One catalogue entry as a user writes it (CONTRACT.md §6). */
const patternSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case with the ecosystem first, like npm/eresolve'),
    title: words,
    category: schemas/* enum */.k5n(category/* CATEGORIES */.R),
    log_regexes: schemas/* array */.YOg(words).min(1),
    all_of: list,
    none_of: list,
    root_cause: words.optional(),
    fix_command: words.optional(),
    fix_steps: list,
    verify_command: words.optional(),
    confidence: schemas/* number */.aig().min(0).max(1).default(0.7),
    priority: schemas/* number */.aig().min(0).max(100).default(50),
    suppresses: list,
    severity: schemas/* enum */.k5n(['error', 'soft']).default('error'),
    transient: schemas/* boolean */.zMY().default(false),
    auto_fix: schemas/* boolean */.zMY().default(false),
    agent: words.optional(),
    unsafe: schemas/* boolean */.zMY().default(false),
    when: schemas/* strictObject */.rej({ workflow: words.optional(), job: words.optional(), step: words.optional(), files: list.optional() })
        .optional(),
    references: list,
    examples: schemas/* array */.YOg(words).min(1),
    counter_examples: list,
});
/** A catalogue file. */
const catalogueFileSchema = schemas/* strictObject */.rej({ patterns: schemas/* array */.YOg(patternSchema).default([]), disable: list });
/** JSON Schema of a catalogue file, for editors. */
function catalogueJsonSchema() {
    return z.toJSONSchema(catalogueFileSchema, { io: 'input' });
}

// EXTERNAL MODULE: ./src/core/regex-safety.ts
var regex_safety = __webpack_require__(3664);
// EXTERNAL MODULE: ./src/core/yaml.ts + 1 modules
var yaml = __webpack_require__(83);
;// CONCATENATED MODULE: ./src/core/catalogue-file.ts





/** Reads and validates catalogue files; every problem of every file comes back, each with its place and what to do. */
function readCatalogueFiles(files) {
    const sources = [];
    const disable = [];
    const problems = [];
    for (const { file, text } of files) {
        const parsed = (0,yaml/* parseYaml */.h)(text, file);
        const { value, problems: wrong } = (0,yaml/* validate */.t)(catalogueFileSchema, parsed, file);
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
    return { sources, disable, problems: problems.map(errors/* formatProblem */.V) };
}
/** Problems of the configuration's ids to disable that nothing carries, each at its place in that file. */
function checkDisabled({ file, text }, disable, known) {
    const parsed = (0,yaml/* parseYaml */.h)(text, file);
    return disable.flatMap((id, index) => {
        if (known.includes(id))
            return [];
        const message = `disable[${index}]: no pattern has the id "${id}"${(0,nearest/* suggestion */.h)(id, known)}`;
        return [(0,errors/* formatProblem */.V)({ file, ...parsed.at(['disable', index]), message })];
    });
}
function checkPattern(pattern, index, parsed, file) {
    const problems = [];
    for (const key of ['log_regexes', 'all_of', 'none_of'])
        pattern[key].forEach((source, place) => {
            const problem = (0,regex_safety.regexProblem)(source);
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
