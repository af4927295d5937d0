export const id = 880;
export const ids = [880];
export const modules = {

/***/ 5880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(1895);
// EXTERNAL MODULE: ./node_modules/scslre/index.js
var scslre = __webpack_require__(3008);
;// CONCATENATED MODULE: ./src/core/regex-safety.ts


/**
 * Why a regex may not be used on strangers' text, or null when it may: it does not compile, it backtracks exponentially or repeats
 * what it has already consumed (scslre), counts inside counts, or refers back (nothing can be proved about it).
 */
function regexProblem(source) {
    let tree;
    try {
        new RegExp(source, 'i');
        tree = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source);
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
    const { reports } = (0,scslre/* analyse */.K)({ source, flags: 'i' }, { maxReports: 5, reportTypes: { Move: false, Self: true, Trade: true } });
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
    (0,regexpp/* visitRegExpAST */.p5)(tree, {
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
            const problem = regexProblem(source);
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


/***/ })

};
