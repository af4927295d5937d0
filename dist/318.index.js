export const id = 318;
export const ids = [318];
export const modules = {

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Oz: () => (/* binding */ ONLY_ENDS),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   xq: () => (/* binding */ regexesOf)
/* harmony export */ });
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9192);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BEYOND)
/* harmony export */ });
const BEYOND = 128;


/***/ }),

/***/ 9192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  by: () => (/* reexport */ match_raw/* LINE_LIMIT */.by),
  P: () => (/* binding */ createEngine),
  nf: () => (/* binding */ scanBudget),
  Gm: () => (/* binding */ streamBudget)
});

// UNUSED EXPORTS: HITS_PER_RULE, clip

// EXTERNAL MODULE: ./src/match/block.ts
var match_block = __webpack_require__(292);
// EXTERNAL MODULE: ./src/match/gates.ts
var gates = __webpack_require__(8289);
// EXTERNAL MODULE: ./src/match/tables.ts
var match_tables = __webpack_require__(4680);
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
var once = __webpack_require__(9639);
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
var match_raw = __webpack_require__(1283);
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

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
var external_node_vm_default = /*#__PURE__*/__webpack_require__.n(external_node_vm_);
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
var byte_set = __webpack_require__(7142);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MOST_FURTHER)
/* harmony export */ });
/** Asking for more literals than these takes longer than asking the regex. */
const MOST_FURTHER = 4;


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does something when it is first asked for, and never again; a promise is shared. */
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
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
/* harmony export */   Aj: () => (/* binding */ createRawLines),
/* harmony export */   EY: () => (/* binding */ createCutter),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ SET_BYTES),
/* harmony export */   Gl: () => (/* binding */ PREFIX_LENGTH),
/* harmony export */   IU: () => (/* binding */ buildTables),
/* harmony export */   Zc: () => (/* binding */ PLACE_BITS),
/* harmony export */   g7: () => (/* binding */ NO_GATE),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1981);
/* harmony import */ var _byte_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7142);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8289);
/* harmony import */ var _rarity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(494);




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


/***/ })

};
