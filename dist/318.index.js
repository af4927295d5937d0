export const id = 318;
export const ids = [318];
export const modules = {

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROLES: () => (/* binding */ ROLES),
/* harmony export */   compileCatalogue: () => (/* binding */ compileCatalogue),
/* harmony export */   compilePatterns: () => (/* binding */ compilePatterns),
/* harmony export */   idsOf: () => (/* binding */ idsOf),
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5084);
/* harmony import */ var _match_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9485);
/* harmony import */ var _match_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4296);




/** What a regex is for: any `main` makes a match, every `all` must occur too, no `none` may. */
const ROLES = { main: 0, all: 1, none: 2 };
/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
async function loadCatalogue(builtin, files = [], disabled = null) {
    if (files.length === 0 && disabled === null)
        return { parts: [partOf(builtin)] };
    // The schema and YAML libraries are only paid for by those who bring patterns of their own.
    const { checkDisabled, readCatalogueFiles } = await Promise.all(/* import() */[__webpack_require__.e(366), __webpack_require__.e(8), __webpack_require__.e(880)]).then(__webpack_require__.bind(__webpack_require__, 5880));
    const read = readCatalogueFiles(files);
    const known = idsOf(builtin);
    const own = read.sources.map(({ pattern }) => pattern.id);
    const removed = new Set([...(disabled?.ids ?? []), ...read.disable]);
    const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...known, ...own]);
    const problems = [...read.problems, ...unknown];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(problems);
    const gone = new Set([...own, ...removed]);
    const hidden = new Set([...known.keys()].filter((index) => gone.has(known[index])));
    const kept = read.sources.filter(({ pattern }) => !removed.has(pattern.id));
    return { parts: [partOf(builtin, hidden), ...(kept.length > 0 ? compileCatalogue(kept).parts : [])] };
}
/** Compiles valid patterns into a catalogue of their own. */
function compileCatalogue(sources) {
    return { parts: [partOf(compilePatterns(sources))] };
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
        tables: (0,_match_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .buildTables */ .IU)(sources.flatMap(({ pattern }) => regexesOf(pattern).map(_match_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x))),
        patternOf: Uint32Array.from(patternOf),
        roles: Uint8Array.from(roles),
        count: sources.length,
        sourceAt: (index) => sources[index],
    };
}
/** Ids of compiled patterns, in their order. */
function idsOf({ count, sourceAt }) {
    return Array.from({ length: count }, (_, index) => sourceAt(index).pattern.id);
}
function regexesOf({ log_regexes, all_of, none_of }) {
    return [...log_regexes, ...all_of, ...none_of];
}
const MAIN_HITS = 200;
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

/***/ 292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    // A text with line feeds in it is one line all the same.
    if (!markLines(block, group.length)) {
        write(block, group.map((text) => `${text.replaceAll('\n', ' ')}\n`).join(''));
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

/***/ 5084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  by: () => (/* reexport */ match_raw/* LINE_LIMIT */.by),
  P: () => (/* binding */ createEngine)
});

// UNUSED EXPORTS: compile, scanNaively

// EXTERNAL MODULE: ./src/match/block.ts
var match_block = __webpack_require__(292);
// EXTERNAL MODULE: ./src/match/facts.ts + 1 modules
var facts = __webpack_require__(9485);
;// CONCATENATED MODULE: ./src/match/gates.ts
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

// EXTERNAL MODULE: ./src/match/prefix.ts
var prefix = __webpack_require__(4481);
// EXTERNAL MODULE: ./src/match/tables.ts
var tables = __webpack_require__(4680);
;// CONCATENATED MODULE: ./src/match/program.ts



/** Bits of a place that name its literal; above them three bits for the distance of the further byte plus 1, and eight for the byte, folded. */
const PLACE_BITS = 21;
/** Opens the gates. Cheap enough to be done at every start. */
function prepare(tables) {
    const { text, starts, offsets } = tables;
    const count = 2 * (starts.length - 1);
    const states = new Uint8Array(1 << COARSE_BITS);
    const coarse = new Int32Array(count).fill(-1);
    const fine = new Int32Array(count).fill(-1);
    for (let place = 0; place < count; place += 1) {
        const literal = place >> 1;
        const at = starts[literal] + offsets[literal] + (place & 1);
        const gate = coarseGate(text, at);
        if (at + 4 <= starts[literal + 1]) {
            fine[place] = fineGate(text, at);
            states[gate] = Math.max(states[gate], FINE);
        }
        else {
            coarse[place] = gate;
            states[gate] = OPEN;
        }
    }
    return {
        ...tables,
        coarse: { ...sorted(coarse, 1 << COARSE_BITS, tables), states },
        fine: sorted(fine, 1 << FINE_BITS, tables),
        weakBy: weakByFirst(tables),
    };
}
/** Places by their gate, where they have one. */
function sorted(gateOf, size, tables) {
    const states = new Uint8Array(size);
    const starts = new Uint32Array(size + 1);
    for (const gate of gateOf)
        if (gate !== -1)
            starts[gate + 1] += 1;
    for (let gate = 0; gate < size; gate += 1)
        starts[gate + 1] += starts[gate];
    const places = new Uint32Array(starts[size]);
    const free = starts.slice();
    gateOf.forEach((gate, place) => {
        if (gate === -1)
            return;
        states[gate] = 1;
        places[free[gate]++] = packed(place, tables);
    });
    return { states, starts, places };
}
function packed(place, { text, starts, offsets }) {
    const first = starts[place >> 1];
    const at = first + offsets[place >> 1] + (place & 1);
    // The fifth byte, else the one before; the first place of a literal of four bytes has neither, and tells its own once more.
    const distance = at + 4 < starts[(place >> 1) + 1] ? 4 : at > first ? -1 : 0;
    return (place | ((distance + 1) << PLACE_BITS) | ((text[at + distance] | 0x20) << (PLACE_BITS + 3))) >>> 0;
}
/** May a line begin with these bytes, as far as the rule says? `depth` 0: its first byte; from 1 on those after its blanks. */
function allows({ sets, prefixes }, rule, depth, byte) {
    const set = prefixes[rule * tables/* PREFIX_LENGTH */.Gl + depth];
    return set === tables/* NONE */.x3 || ((sets[set * tables/* SET_BYTES */.Dm + (byte >> 3)] >> (byte & 7)) & 1) === 1;
}
function weakByFirst(tables) {
    return Array.from({ length: prefix/* BEYOND */.m + 1 }, (_, byte) => tables.weak.filter((rule) => allows(tables, rule, 1, byte)));
}

;// CONCATENATED MODULE: ./src/match/finder.ts



/** Numbers that `found` holds. */
const FOUND = 1 << 16;
/** The finder in JavaScript. */
function createFinder({ text, starts, offsets, coarse, fine }) {
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
        let word = words[first >> 2] | FOLD;
        for (let at = first >> 2; at < end; at += 1) {
            const before = used;
            const next = words[at + 1] | FOLD;
            const gate = Math.imul(word & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
            if (states[gate] !== 0) {
                const second = Math.imul(word, SPREAD) >>> (32 - FINE_BITS);
                if (states[gate] === OPEN || fineStates[second] !== 0)
                    look(gate, second, at << 2);
            }
            const middle = (word >>> 16) | (next << 16);
            const other = Math.imul(middle & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
            if (states[other] !== 0) {
                const second = Math.imul(middle, SPREAD) >>> (32 - FINE_BITS);
                if (states[other] === OPEN || fineStates[second] !== 0)
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
        for (let index = fine.starts[second]; index < fine.starts[second + 1]; index += 1)
            compare(fine.places[index], at);
        for (let index = coarse.starts[gate]; index < coarse.starts[gate + 1]; index += 1)
            compare(coarse.places[index], at);
    }
    function compare(place, at) {
        if ((bytes[at + ((place >>> PLACE_BITS) & 7) - 1] | 0x20) !== place >>> (PLACE_BITS + 3))
            return;
        const literal = (place & ((1 << PLACE_BITS) - 1)) >> 1;
        const start = starts[literal];
        const size = starts[literal + 1] - start;
        const from = at - offsets[literal] - (place & 1);
        if (from < 0)
            return;
        for (let index = 0; index < size; index += 1) {
            const byte = bytes[from + index];
            if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== text[start + index])
                return;
        }
        found[used] = literal;
        found[used + 1] = from;
        used += 2;
    }
    return finder;
}

// EXTERNAL MODULE: ./src/match/raw.ts
var match_raw = __webpack_require__(1283);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
var external_node_vm_default = /*#__PURE__*/__webpack_require__.n(external_node_vm_);
;// CONCATENATED MODULE: ./src/match/scanner.ts




/** Longer than any harmless regex takes for one line. */
const SLOW_MS = 150;
const SLICE_MS = 700;
const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;
/** Begins a scan that may spend `budget` milliseconds on confirming candidates. `clock` gives milliseconds. */
function createScanner({ program, finder, regex, most, isSilent }, budget, clock) {
    const { ownerStarts, owners, furtherStarts, further } = program;
    const { block, found } = finder;
    const rules = program.prefixes.length / tables/* PREFIX_LENGTH */.Gl;
    const left = Float64Array.from({ length: rules }, (_, rule) => (isSilent(rule) ? 0 : most(rule)));
    const weakBy = program.weakBy.map((weak) => weak.filter((rule) => !isSilent(rule)));
    const marks = new Int32Array(rules);
    const stopped = new Set();
    const heard = new Set();
    const furtherSets = [];
    const head = new Uint8Array(tables/* PREFIX_LENGTH */.Gl);
    let stamp = 0;
    let milliseconds = budget;
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
            head[0] = first > prefix/* BEYOND */.m ? prefix/* BEYOND */.m : first;
            let at = begin;
            while (bytes[at] === SPACE || bytes[at] === TAB)
                at += 1;
            for (let depth = 1; depth < tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                const byte = bytes[at];
                head[depth] = byte > prefix/* BEYOND */.m ? prefix/* BEYOND */.m : byte;
                // Four bytes in UTF-8 are two units in a regex, and all others one.
                if (byte >= 0xf0 && depth + 1 < tables/* PREFIX_LENGTH */.Gl)
                    head[(depth += 1)] = prefix/* BEYOND */.m;
                do
                    at += 1;
                while ((bytes[at] & 0xc0) === 0x80);
            }
        }
        function beginsRight(rule) {
            for (let depth = 0; depth < tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                if (!allows(program, rule, depth, head[depth]))
                    return false;
                // Nothing can be said of what stands behind the end of the line.
                if (depth > 0 && head[depth] === LINE_FEED)
                    return true;
            }
            return true;
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
            if (left[rule] <= 0 || marks[rule] === stamp)
                return;
            marks[rule] = stamp;
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
            for (; line < lines; line += 1) {
                begin = begins[line];
                end = ends[line];
                matchedBefore = matched.length;
                stamp += 1;
                whole = null;
                lower = null;
                readHead();
                considerLiterals();
                for (const rule of weakBy[head[1]])
                    consider(rule);
            }
        }
        while (line < lines && milliseconds > 0) {
            const start = clock();
            const finished = guarded(run, Math.min(SLICE_MS, milliseconds));
            milliseconds -= clock() - start;
            if (finished)
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
            if (guilty !== -1 && !guarded(() => void regex(guilty).test(textOf(line)), SLOW_MS)) {
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
    function listenAgain() {
        for (const rule of heard)
            if (!stopped.has(rule))
                left[rule] = most(rule);
        heard.clear();
    }
    return { scan, stopped, listenAgain, allow: (more) => void (milliseconds += more) };
}
function holdsOne(text, literals) {
    for (const literal of literals)
        if (text.includes(literal))
            return true;
    return false;
}
let context = null;
/** Runs under V8's own time limit, which stops even a single regex that backtracks (ENGINE.md §5); false when it was stopped. */
function guarded(run, milliseconds) {
    // Made once, because making it takes longer than scanning a small log.
    context ??= external_node_vm_default().createContext({});
    try {
        context['run'] = run;
        external_node_vm_default().runInContext('run()', context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        return true;
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/match/finder-code.ts
/** assembly/finder.ts compiled to WebAssembly, in base64; written by `npm run build`. */
const FINDER_CODE = [
    'AGFzbQEAAAABIARgA39/fwBgDH9/f39/f39/f39/fwBgAn9/AX9gAAF/AwUEAAECAwUDAQABBkINfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFB',
    'AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHIQQFcGxhY2UAAQVjb3VudAADBGZpbmQAAgZtZW1vcnkCAArLCQT6AQEHfyAAKAIEIQYgACgCACED',
    'A0AgAyAGSARAAkAjACACaiABIANBAnRqKAIAIgBBFXZBB3FqQQFrLQAAQSByIABBGHZHDQAjAiAAQf///wBxQQF2IgRBAnRqIgcoAgAhBSAHKAIEIAVrIQcg',
    'AiMDIARqLQAAayAAQQFxayIJQQBIDQBBACEAA0AgACAHSARAIwEgBWogAGotAAAjACAJaiAAai0AACIIQSByIAggCEHaAE0gCEHBAE9xG0cNAiAAQQFqIQAM',
    'AQsLIwwjC0gEQCMKIwxBAnRqIgAgBDYCACAAIAk2AgQLIwxBAmokDAsgA0EBaiEDDAELCwsyACAAJAAgASQBIAIkAiADJAMgBCQEIAUkBSAGJAYgByQHIAgk',
    'CCAJJAkgCiQKIAskCwuUBwIEewt/QQAkDANAIAAgAUgEQCMMIQkjACAAaiIH/QAEAP0MICAgICAgICAgICAgICAgIP1QIgT9DP///wD///8A////AP///wD9',
    'Tv0MsXk3nrF5N56xeTeesXk3nv21AUEQ/a0BIgP9GwAiDCMEai0AACENIwQgA/0bAWotAAAhDiMEIAP9GwJqLQAAIQ8jBCAD/RsDai0AACEGIwQgB/0ABAL9',
    'DCAgICAgICAgICAgICAgICD9UCIF/Qz///8A////AP///wD///8A/U79DLF5N56xeTeesXk3nrF5N579tQFBEP2tASIC/RsAai0AACEKIwQgAv0bAWotAAAh',
    'ECMEIAL9GwJqLQAAIQcjBCAC/RsDai0AACEIIA0EQCAE/RsAQbHz3fF5bEEPdiILIwdqLQAABEAjCCALQQJ0aiMJIAAQAAsgDUECRgRAIwUgDEECdGojBiAA',
    'EAALCyAKBEAgAEECaiELIAX9GwBBsfPd8XlsQQ92IgwjB2otAAAEQCMIIAxBAnRqIwkgCxAACyAKQQJGBEAjBSAC/RsAQQJ0aiMGIAsQAAsLIA4EQCAAQQRq',
    'IQogBP0bAUGx893xeWxBD3YiCyMHai0AAARAIwggC0ECdGojCSAKEAALIA5BAkYEQCMFIAP9GwFBAnRqIwYgChAACwsgEARAIABBBmohCiAF/RsBQbHz3fF5',
    'bEEPdiILIwdqLQAABEAjCCALQQJ0aiMJIAoQAAsgEEECRgRAIwUgAv0bAUECdGojBiAKEAALCyAPBEAgAEEIaiEKIAT9GwJBsfPd8XlsQQ92IgsjB2otAAAE',
    'QCMIIAtBAnRqIwkgChAACyAPQQJGBEAjBSAD/RsCQQJ0aiMGIAoQAAsLIAcEQCAAQQpqIQogBf0bAkGx893xeWxBD3YiCyMHai0AAARAIwggC0ECdGojCSAK',
    'EAALIAdBAkYEQCMFIAL9GwJBAnRqIwYgChAACwsgBgRAIABBDGohByAE/RsDQbHz3fF5bEEPdiIKIwdqLQAABEAjCCAKQQJ0aiMJIAcQAAsgBkECRgRAIwUg',
    'A/0bA0ECdGojBiAHEAALCyAIBEAgAEEOaiEGIAX9GwNBsfPd8XlsQQ92IgcjB2otAAAEQCMIIAdBAnRqIwkgBhAACyAIQQJGBEAjBSAC/RsDQQJ0aiMGIAYQ',
    'AAsLIwwjC0oEQCAJJAwgAA8LIABBEGohAAwBCwsgAQsEACMMCw==',
].join('');

;// CONCATENATED MODULE: ./src/match/wasm-finder.ts



const PAGE = 65_536;
/** The finder in WebAssembly (assembly/finder.ts). Throws where WebAssembly or its SIMD is not to be had. */
function createWasmFinder(program) {
    const { text, starts, offsets, coarse, fine } = program;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINDER_CODE, 'base64')));
    const { memory, place, find, count } = instance.exports;
    const tables = [
        ...[text, starts, offsets],
        ...[coarse.states, coarse.starts, coarse.places],
        ...[fine.states, fine.starts, fine.places],
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
const SCAN_MS = 2800;
const STREAM_MS = 1500;
const STREAM_MS_PER_BLOCK = 4;
/** In a long log the end is read first: that is where a failure stands. */
const TAIL_LINES = 50_000;
/** Compiles rules: literals and beginnings choose the candidate lines, V8 confirms them under a time limit. */
function compile(rules, finders) {
    const tables = buildTables(rules.map(({ source }) => factsOf(source)));
    return createEngine({ tables, source: (rule) => rules[rule].source, most: (rule) => rules[rule].most ?? HITS_PER_RULE }, finders);
}
/** WebAssembly needs a millisecond or two to begin, and is faster from then on. */
const FINDERS = { few: createFinder, many: createWasmFinder };
/** Lines from which on that pays. */
const MANY_LINES = 20_000;
/** An engine from tables that were made before. */
function createEngine(plan, finders = FINDERS) {
    const { source, most = () => HITS_PER_RULE, isSilent = () => false } = plan;
    const regexes = [];
    // Before the first line nothing is laid out: some engines are never asked.
    const program = once(() => prepare(plan.tables));
    const few = once(() => ({ program: program(), finder: finders.few(program()), regex, most, isSilent }));
    const many = once(() => ({
        ...few(),
        finder: orElse(() => finders.many(program()), () => few().finder),
    }));
    // V8 compiles a regex when it is first used: most are never.
    const regex = (rule) => (regexes[rule] ??= new RegExp(source(rule), 'i'));
    function scan(lines) {
        const hits = [];
        const tail = Math.max(0, lines.length - TAIL_LINES);
        const compiled = lines.length > MANY_LINES ? many() : few();
        const { finder } = compiled;
        const scanner = createScanner(compiled, SCAN_MS, now);
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
    function ask(rule, lines) {
        const found = [];
        const run = () => {
            for (let line = 0; line < lines.length && found.length < most(rule); line += 1)
                if (regex(rule).test(clip(lines[line])))
                    found.push(line);
        };
        return guarded(run, SLOW_MS) ? found : [];
    }
    function reader() {
        const { block } = many().finder;
        const scanner = createScanner(many(), STREAM_MS, now);
        const read = (raw, columns, report) => {
            const cut = (0,match_raw/* fillWithRaw */.Eg)(block, raw, columns);
            scanner.allow(STREAM_MS_PER_BLOCK);
            const unread = scanner.scan((line) => block.bytes.toString('utf8', block.begins[line], block.ends[line]), report);
            return { unread, cut };
        };
        return { read, listenAgain: scanner.listenAgain, stopped: scanner.stopped };
    }
    return { scan, ask, reader };
}
/** The oracle: every line against every regex, no shortcuts. Tests prove `compile` equal to it. */
function scanNaively(rules, lines) {
    const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
    return lines.flatMap((text, line) => regexes.flatMap((regex, rule) => (regex.test(clip(text)) ? [{ rule, line }] : [])));
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function orElse(make, other) {
    try {
        return make();
    }
    catch {
        return other();
    }
}
/** Only how long something takes is read from this clock, never what time it is. */
function now() {
    return performance.now();
}
function clip(text) {
    return text.length <= match_raw/* LINE_LIMIT */.by ? text : text.slice(0, match_raw/* LINE_LIMIT */.by / 2) + text.slice(-match_raw/* LINE_LIMIT */.by / 2);
}


/***/ }),

/***/ 9485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ facts_factsOf)
});

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(1895);
// EXTERNAL MODULE: ./src/match/rarity.ts
var rarity = __webpack_require__(494);
;// CONCATENATED MODULE: ./src/match/literals.ts


const LONGEST = 40;
const SHORTEST = 2;
/** Bytes in UTF-8 by which a line can be found. */
const KEY_BYTES = 4;
const WIDEST = 64;
const MOST_SETS = 4;
/** Asking for more literals than these takes longer than asking the regex. */
const MOST_FURTHER = 12;
const LINE_FEED = 10;
/** The literals of a regex. */
function requiredLiterals(source) {
    try {
        const { alternatives } = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source);
        const [only] = alternatives;
        const sets = alternatives.length === 1 ? certain(only).sets : [union(alternatives.map((each) => sequence(each).required))];
        const found = sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right));
        const different = unrepeated(found).slice(0, MOST_SETS);
        const key = different.find(isKey) ?? null;
        return { key, further: different.filter((set) => set !== key && set.length <= MOST_FURTHER) };
    }
    catch {
        return { key: null, further: [] };
    }
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
    const texts = strings.map((text) => text.replace(/\n+/, '\n').slice(0, LONGEST));
    if (texts.length === 0 || texts.some((text) => Buffer.byteLength(text) < SHORTEST))
        return null;
    return shortest(unique(texts));
}
/** Where one literal holds another, the shorter says as much. */
function shortest(set) {
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

// EXTERNAL MODULE: ./src/match/prefix.ts
var prefix = __webpack_require__(4481);
;// CONCATENATED MODULE: ./src/match/facts.ts


/** Reads a regex for what its lines must hold and how they must begin. */
function facts_factsOf(source) {
    return { ...requiredLiterals(source), prefix: (0,prefix/* prefixOf */.M)(source) };
}


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ prefixOf),
/* harmony export */   m: () => (/* binding */ BEYOND)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1895);

const BEYOND = 128;
const SIZE = 129;
const END = 10;
const BLANKS = [9, 32];
const DEPTH = 3;
/** Ways into a regex that are followed; a regex with more of them begins with nearly anything. */
const MOST_WAYS = 2000;
/** The prefix of a regex (flag `i`) whose every alternative begins with `^`; null for any other. It may allow too much, never too little. */
function prefixOf(source) {
    try {
        const ways = anchored(new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2022 }).parsePattern(source));
        if (ways === null)
            return null;
        const budget = { left: MOST_WAYS };
        const start = ways.flatMap((way) => stepsOf(way, budget));
        const told = [];
        let front = withoutBlanks(start, budget);
        while (told.length < DEPTH) {
            told.push(union(front));
            front = front.flatMap(({ after }) => nextSteps(after, budget));
        }
        return { first: union(start), told };
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
        ways.push(sequence(elements.slice(at + 1), null));
    }
    return ways;
}
function sequence(elements, next) {
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
        return node.alternatives.flatMap(({ elements }) => stepsOf(sequence(elements, rest), budget));
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
function union(steps) {
    const set = new Uint8Array(SIZE);
    for (const { bytes } of steps)
        bytes.forEach((member, byte) => (set[byte] |= member));
    return set;
}
function setOf(codes) {
    const set = new Uint8Array(SIZE);
    for (const code of codes)
        set[Math.min(code, BEYOND)] = 1;
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
    const set = Uint8Array.from({ length: SIZE }, (_, code) => Number(code !== END && code < BEYOND && regex.test(String.fromCharCode(code))));
    set[BEYOND] = Number(!staysAscii(node));
    return set;
}
function staysAscii(node) {
    if (node.type === 'Character')
        return node.value < BEYOND;
    if (node.type === 'CharacterClassRange')
        return node.max.value < BEYOND;
    if (node.type === 'CharacterClass')
        return !node.negate && node.elements.every(staysAscii);
    return node.type === 'CharacterSet' && (node.kind === 'digit' || node.kind === 'word') && !node.negate;
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ createCutter),
/* harmony export */   Eg: () => (/* binding */ fillWithRaw),
/* harmony export */   Gy: () => (/* binding */ behindStamp),
/* harmony export */   UZ: () => (/* binding */ behindColumns),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);

/** Bytes of a line that are looked at: of a longer one both ends. */
const LINE_LIMIT = 4096;
const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;
const BOM = [0xef, 0xbb, 0xbf];
/** A cutter that hands its blocks to `take`; the block is used again afterwards. */
function createCutter(take) {
    const raw = {
        bytes: Buffer.allocUnsafe(_block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo),
        lines: 0,
        begins: new Int32Array(0),
        ends: new Int32Array(0),
        length: 0,
        cut: 0,
    };
    const { bytes } = raw;
    let filled = 0;
    /** Hands over the lines that are whole, and keeps the begun one. */
    function flush() {
        const last = bytes.lastIndexOf(LINE_FEED, filled - 1);
        if (filled === 0 || last === -1)
            return;
        raw.length = last + 1;
        markLines(raw);
        take(raw);
        raw.cut = 0;
        bytes.copyWithin(0, raw.length, filled);
        filled -= raw.length;
    }
    function feed(chunk) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(chunk.length - at, _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1 - filled);
            bytes.set(chunk.subarray(at, at + size), filled);
            at += size;
            filled += size;
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            flush();
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            // One line fills the block: what is neither its beginning nor its latest end is dropped.
            bytes.copyWithin(LINE_LIMIT, filled - LINE_LIMIT, filled);
            filled = 2 * LINE_LIMIT;
            raw.cut = 1;
        }
    }
    function end() {
        if (filled > 0 && bytes[filled - 1] !== LINE_FEED)
            bytes[filled++] = LINE_FEED;
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
/**
 * Copies lines into a block without what runner and terminal put into them: byte order marks, the timestamp (and the two columns of `gh` before
 * it), carriage returns with what they overwrite, and escape sequences. Of enormous lines both ends stay; returns how many those are.
 */
function fillWithRaw(block, raw, columns) {
    const { bytes } = block;
    bytes.set(raw.bytes.subarray(0, raw.length));
    bytes.fill(0, raw.length, raw.length + 8);
    block.length = raw.length;
    block.lines = raw.lines;
    (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRoom */ .mk)(block, raw.lines);
    let cut = raw.cut;
    let escape = nextOf(bytes, ESCAPE, 0, raw.length);
    let turn = nextOf(bytes, RETURN, 0, raw.length);
    for (let line = 0; line < raw.lines; line += 1) {
        let begin = raw.begins[line];
        let end = raw.ends[line];
        if (columns)
            begin = behindColumns(bytes, begin, end);
        begin = behindStamp(bytes, begin, end);
        if (turn < end) {
            turn = nextOf(bytes, RETURN, end, raw.length);
            [begin, end] = lastWritten(bytes, begin, end);
        }
        if (escape < end) {
            escape = nextOf(bytes, ESCAPE, raw.ends[line], raw.length);
            end = withoutEscapes(bytes, begin, end);
        }
        if (end - begin > LINE_LIMIT) {
            cut += 1;
            bytes.copyWithin(begin + LINE_LIMIT / 2, end - LINE_LIMIT / 2, end);
            end = begin + LINE_LIMIT;
        }
        bytes[end] = LINE_FEED;
        block.begins[line] = begin;
        block.ends[line] = end;
    }
    return cut;
}
function nextOf(bytes, byte, from, length) {
    const at = bytes.indexOf(byte, from);
    return at === -1 || at >= length ? Infinity : at;
}
/** Behind the two columns of `gh`, job and step; at the beginning where there are none. */
function behindColumns(bytes, begin, end) {
    let at = begin;
    for (let tabs = 0; at < end; at += 1)
        if (bytes[at] === TAB && (tabs += 1) === 2)
            return at + 1;
    return begin;
}
function behindBom(bytes, begin) {
    return BOM.every((byte, index) => bytes[begin + index] === byte) ? begin + 3 : begin;
}
/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
function behindStamp(bytes, begin, end) {
    let at = bytes[begin] === BOM[0] ? behindBom(bytes, begin) : begin;
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
    return bytes[at] === BOM[0] ? behindBom(bytes, at) : at;
}
/** What a terminal shows of a line that is overwritten by carriage returns: the last part that is not blank. */
function lastWritten(bytes, begin, end) {
    let until = end;
    if (until > begin && bytes[until - 1] === RETURN)
        until -= 1;
    for (let last = until; last >= begin;) {
        const turn = bytes.lastIndexOf(RETURN, last - 1);
        const from = Math.max(begin, turn + 1);
        if (!isBlank(bytes, from, last))
            return [from, last];
        last = from - 1;
    }
    return [begin, begin];
}
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at += 1)
        if (bytes[at] > SPACE)
            return false;
    return true;
}
/** Takes escape sequences and control characters out of a line, in place; returns its new end. */
function withoutEscapes(bytes, begin, end) {
    let to = begin;
    for (let at = begin; at < end;) {
        const byte = bytes[at];
        if (byte === ESCAPE)
            at = behindEscape(bytes, at + 1, end);
        else {
            if ((byte >= SPACE && byte !== 0x7f) || byte === TAB)
                bytes[to++] = byte;
            at += 1;
        }
    }
    return to;
}
/** Behind the sequence that the escape before `at` begins (ECMA-48: CSI, OSC, or a single character); at `at` where it begins none. */
function behindEscape(bytes, at, end) {
    const kind = bytes[at];
    if (at >= end)
        return at;
    if (kind === 0x5b) {
        let next = at + 1;
        while (next < end && bytes[next] >= 0x20 && bytes[next] < 0x40)
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


/***/ }),

/***/ 4680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ SET_BYTES),
/* harmony export */   Gl: () => (/* binding */ PREFIX_LENGTH),
/* harmony export */   IU: () => (/* binding */ buildTables),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4481);
/* harmony import */ var _rarity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);


const NONE = 0xffff;
const PREFIX_LENGTH = 4;
const SET_BYTES = (_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .BEYOND */ .m >> 3) + 1;
/** Lays out the facts of rules, in the order of the rules. */
function buildTables(facts) {
    const literals = new Map();
    const weak = [];
    facts.forEach(({ key }, rule) => {
        if (key === null)
            weak.push(rule);
        for (const literal of key ?? [])
            listOf(literals, literal).push(rule);
    });
    const names = [...literals.keys()].map((literal) => Buffer.from(literal));
    const owners = [...literals.values()];
    const further = facts.map((each) => Buffer.from(each.further.length === 0 ? '' : JSON.stringify(each.further)));
    return {
        text: concatenated(names),
        starts: startsOf(names),
        offsets: rarestPlaces(names),
        ownerStarts: startsOf(owners),
        owners: Uint32Array.from(owners.flat()),
        further: concatenated(further),
        furtherStarts: startsOf(further),
        ...prefixesOf(facts),
        weak: Uint32Array.from(weak),
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
        const frequency = (0,_rarity_js__WEBPACK_IMPORTED_MODULE_1__/* .frequencyOf */ .y)(group.slice(0, 3)) * (0,_rarity_js__WEBPACK_IMPORTED_MODULE_1__/* .frequencyOf */ .y)(group.slice(1));
        return Math.sqrt(frequency) * (1 + Math.log2(shared.get(group) ?? 1));
    };
    return Uint8Array.from(texts, (text) => {
        const costs = groupsOf(text).map(cost);
        const pairs = costs.slice(0, -1).map((first, at) => first + costs[at + 1]);
        return Math.max(0, pairs.indexOf(Math.min(...pairs)));
    });
}
function prefixesOf(facts) {
    const sets = new Map();
    const prefixes = facts.flatMap(({ prefix }) => {
        if (prefix === null)
            return Array.from({ length: PREFIX_LENGTH }, () => NONE);
        return [prefix.first, ...prefix.told].map((set) => {
            const key = Buffer.from(packed(set)).toString('latin1');
            if (!sets.has(key))
                sets.set(key, sets.size);
            return sets.get(key);
        });
    });
    return { sets: Uint8Array.from(Buffer.from([...sets.keys()].join(''), 'latin1')), prefixes: Uint16Array.from(prefixes) };
}
function packed(set) {
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


/***/ })

};
