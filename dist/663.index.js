export const id = 663;
export const ids = [663];
export const modules = {

/***/ 7663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CATALOGUE_FILES: () => (/* binding */ CATALOGUE_FILES),
  PROMPTS_FILE: () => (/* binding */ PROMPTS_FILE),
  readBuiltinCatalogue: () => (/* binding */ readBuiltinCatalogue),
  readBuiltinPatterns: () => (/* binding */ readBuiltinPatterns),
  readBuiltinPrompts: () => (/* binding */ readBuiltinPrompts),
  readPatternDirectory: () => (/* binding */ readPatternDirectory),
  readPromptDirectory: () => (/* binding */ readPromptDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
        const { compilePatterns } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(895), __webpack_require__.e(318), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 7176));
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
    const { readCatalogueFiles } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(8), __webpack_require__.e(366), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 2100));
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


/***/ })

};
