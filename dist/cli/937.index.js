export const id = 937;
export const ids = [937];
export const modules = {

/***/ 2937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markersCommand: () => (/* binding */ markersCommand)
/* harmony export */ });
/* harmony import */ var _core_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4517);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3567);


const markersCommand = {
    summary: 'print the registry of our comment markers as JSON',
    usage: 'markers',
    options: {},
    run: async (_positionals, _values, terminal) => {
        terminal.out(`${JSON.stringify({ markers: _core_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKERS */ .Q$ }, null, 2)}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
    },
};


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ wakeMarker),
/* harmony export */   AF: () => (/* binding */ stateMarker),
/* harmony export */   IQ: () => (/* binding */ rcaCommitMarker),
/* harmony export */   Iw: () => (/* binding */ sha12),
/* harmony export */   Lo: () => (/* binding */ parseStateMarker),
/* harmony export */   OA: () => (/* binding */ isRcaOf),
/* harmony export */   Q$: () => (/* binding */ MARKERS),
/* harmony export */   TM: () => (/* binding */ rcaMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* unused harmony export noticeMarker */
const BOARD = ['rescue', 'resolve', 'monitor'];
const RCA_READERS = ['rescue', 'resolve', 'monitor', 'guard', 'heal', 'command', 'report'];
/** All markers, printed by `ci-rescue markers` so that other gates can skip our comments. */
const MARKERS = [
    {
        name: 'rca',
        example: '<!-- ci-rescue:42:0123456789ab -->',
        regex: '^<!-- ci-rescue:([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'rca',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'the root-cause comment of one head SHA of a pull request',
        writers: BOARD,
        readers: RCA_READERS,
    },
    {
        name: 'notice',
        example: '<!-- ci-rescue:42 -->',
        regex: '^<!-- ci-rescue:([1-9][0-9]{0,9}) -->$',
        channel: 'notice',
        scope: 'pull-request',
        position: 'first-line',
        meaning: 'the failure notice of a whole pull request',
        writers: ['notify'],
        readers: ['notify', 'resolve'],
    },
    {
        name: 'rca-commit',
        example: '<!-- ci-rescue-rca:0123456789ab -->',
        regex: '^<!-- ci-rescue-rca:([0-9a-f]{12}) -->$',
        channel: 'rca',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'the root-cause comment on a commit that belongs to no pull request',
        writers: BOARD,
        readers: RCA_READERS,
    },
    {
        name: 'wake',
        example: '<!-- ci-rescue-wake:42:0123456789ab:1 -->',
        regex: '^<!-- ci-rescue-wake:([1-9][0-9]{0,9}):([0-9a-f]{12}):([1-9][0-9]{0,3}) -->$',
        channel: 'wake',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'the short comment that wakes the agent, n-th time',
        writers: ['rescue', 'guard', 'command'],
        readers: ['rescue', 'guard', 'command', 'report'],
    },
    {
        name: 'session-done-retrigger',
        example: '<!-- session-done-retrigger -->',
        regex: '^<!-- session-done-retrigger -->$',
        channel: 'wake',
        scope: 'comment',
        position: 'second-line',
        meaning: 'this wake follows a session that ended while something was still red',
        writers: ['guard'],
        readers: ['guard', 'report'],
    },
    {
        name: 'incomplete-session-retrigger',
        example: '<!-- incomplete-session-retrigger -->',
        regex: '^<!-- incomplete-session-retrigger -->$',
        channel: 'wake',
        scope: 'comment',
        position: 'second-line',
        meaning: 'this wake follows a session that started and never answered',
        writers: ['guard'],
        readers: ['guard', 'report'],
    },
    {
        name: 'state',
        example: '<!-- ci-rescue-state:v1:eyJ2IjoxfQ -->',
        regex: '^<!-- ci-rescue-state:v1:([A-Za-z0-9_-]+) -->$',
        channel: 'state',
        scope: 'comment',
        position: 'last-line',
        meaning: 'machine state of the root-cause comment: base64url of JSON; damaged or oversized is absent',
        writers: BOARD,
        readers: RCA_READERS,
    },
    {
        name: 'legacy-rca',
        example: '<!-- ci-rescue-sha:42:0123456789ab -->',
        regex: '^<!-- ci-rescue-sha:([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'rca',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'an older spelling of rca; rewritten on the next update',
        writers: [],
        readers: RCA_READERS,
    },
    {
        name: 'legacy-rca-prefix',
        example: '<!-- ci-rescue:42:sha-0123456789ab -->',
        regex: '^<!-- ci-rescue:([1-9][0-9]{0,9}):sha-([0-9a-f]{12}) -->$',
        channel: 'rca',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'an older spelling of rca; rewritten on the next update',
        writers: [],
        readers: RCA_READERS,
    },
    {
        name: 'channel',
        example: '<!-- ci-rescue-security:42:0123456789ab -->',
        regex: '^<!-- ci-rescue-(?!(?:rca|sha|wake|state):)([a-z][a-z0-9-]{0,30}):([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'other',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'a further channel, named by its source',
        writers: [],
        readers: [],
    },
];
const REGEXES = new Map(MARKERS.map((marker) => [marker.name, new RegExp(marker.regex)]));
/** The first 12 hex digits of a SHA, lower case. */
function sha12(sha) {
    return sha.slice(0, 12).toLowerCase();
}
/** The marker of the RCA of a head SHA in a pull request. */
function rcaMarker({ pr, sha }) {
    return `<!-- ci-rescue:${pr}:${sha12(sha)} -->`;
}
/** The marker of the RCA of a commit without a pull request. */
function rcaCommitMarker({ sha }) {
    return `<!-- ci-rescue-rca:${sha12(sha)} -->`;
}
/** The marker of the n-th wake comment, with the second line of one that the guard posted. */
function wakeMarker({ pr, sha, n, retrigger }) {
    const marker = `<!-- ci-rescue-wake:${pr}:${sha12(sha)}:${n} -->`;
    return retrigger === undefined ? marker : `${marker}\n<!-- ${retrigger} -->`;
}
/** The marker of the failure notice of a whole pull request. */
function noticeMarker({ pr }) {
    return `<!-- ci-rescue:${pr} -->`;
}
/** The state line around its payload. */
function stateMarker(payload) {
    return `<!-- ci-rescue-state:v1:${payload} -->`;
}
/** The payload of a state line, null when the line is something else. */
function parseStateMarker(line) {
    return groups('state', line)?.[0] ?? null;
}
/** Reads the first line of a body; a marker anywhere else is text. */
function parseMarker(body) {
    const [first = '', second = ''] = body
        .slice(0, 400)
        .replace(/^[\uFEFF\r]+/, '')
        .split('\n', 2)
        .map((line) => line.trimEnd());
    if (!first.startsWith('<!-- ci-rescue'))
        return null;
    return parseRca(first) ?? parseNotice(first) ?? parseWake(first, second) ?? parseChannel(first);
}
/** True if the marker is the RCA's of this head SHA, in this pull request or in none. */
function isRcaOf(marker, target) {
    if (marker === null)
        return false;
    if (marker.kind === 'rca')
        return marker.pr === target.pr && marker.sha === sha12(target.sha);
    return marker.kind === 'rca-commit' && target.pr === null && marker.sha === sha12(target.sha);
}
function parseRca(line) {
    const current = groups('rca', line);
    const found = current ?? groups('legacy-rca', line) ?? groups('legacy-rca-prefix', line);
    if (found !== null)
        return { kind: 'rca', pr: Number(found[0]), sha: found[1] ?? '', legacy: current === null };
    const commit = groups('rca-commit', line);
    return commit === null ? null : { kind: 'rca-commit', sha: commit[0] ?? '' };
}
function parseNotice(line) {
    const found = groups('notice', line);
    return found === null ? null : { kind: 'notice', pr: Number(found[0]) };
}
function parseWake(line, second) {
    const found = groups('wake', line);
    if (found === null)
        return null;
    const retriggers = ['session-done-retrigger', 'incomplete-session-retrigger'];
    const retrigger = retriggers.find((name) => groups(name, second) !== null) ?? null;
    return { kind: 'wake', pr: Number(found[0]), sha: found[1] ?? '', n: Number(found[2]), retrigger };
}
function parseChannel(line) {
    const found = groups('channel', line);
    return found === null ? null : { kind: 'channel', source: found[0] ?? '', pr: Number(found[1]), sha: found[2] ?? '' };
}
function groups(name, line) {
    return REGEXES.get(name)?.exec(line)?.slice(1) ?? null;
}


/***/ })

};
