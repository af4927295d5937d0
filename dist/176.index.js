export const id = 176;
export const ids = [176,795];
export const modules = {

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


/***/ })

};
