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
/* harmony export */   $k: () => (/* binding */ alertMarker),
/* harmony export */   $m: () => (/* binding */ wakeMarker),
/* harmony export */   AF: () => (/* binding */ stateMarker),
/* harmony export */   IQ: () => (/* binding */ rcaCommitMarker),
/* harmony export */   Ie: () => (/* binding */ onceMarker),
/* harmony export */   Iw: () => (/* binding */ sha12),
/* harmony export */   Jb: () => (/* binding */ noticeMarker),
/* harmony export */   Lo: () => (/* binding */ parseStateMarker),
/* harmony export */   OA: () => (/* binding */ isRcaOf),
/* harmony export */   Q$: () => (/* binding */ MARKERS),
/* harmony export */   TM: () => (/* binding */ rcaMarker),
/* harmony export */   Td: () => (/* binding */ replyMarker),
/* harmony export */   YV: () => (/* binding */ isNoticeOf),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
const BOARD = ['rescue', 'resolve', 'monitor'];
const RCA_READERS = ['rescue', 'resolve', 'monitor', 'guard'];
const WAKERS = ['rescue', 'monitor', 'guard'];
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
        writers: ['rescue', 'resolve'],
        readers: ['rescue', 'resolve', 'monitor'],
    },
    {
        name: 'wake',
        example: '<!-- ci-rescue-wake:42:0123456789ab:1 -->',
        regex: '^<!-- ci-rescue-wake:([1-9][0-9]{0,9}):([0-9a-f]{12}):([1-9][0-9]{0,3}) -->$',
        channel: 'wake',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'the short comment that wakes the agent, n-th time',
        writers: WAKERS,
        readers: [...WAKERS, 'resolve'],
    },
    {
        name: 'session-done-retrigger',
        example: '<!-- session-done-retrigger -->',
        regex: '^<!-- session-done-retrigger -->$',
        channel: 'wake',
        scope: 'comment',
        position: 'second-line',
        meaning: 'this wake follows one that nobody answered, or a session that ended while something was still red',
        writers: ['guard'],
        readers: ['guard'],
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
        readers: ['guard'],
    },
    {
        name: 'state',
        example: '<!-- ci-rescue-state:v1:eyJ2IjoxfQ -->',
        regex: '^<!-- ci-rescue-state:v1:([A-Za-z0-9_-]+) -->$',
        channel: 'state',
        scope: 'comment',
        position: 'last-line',
        meaning: 'machine state of the root-cause comment: base64url of JSON; damaged or oversized is absent',
        writers: [...BOARD, 'notify'],
        readers: [...RCA_READERS, 'notify'],
    },
    {
        name: 'escalation',
        example: '<!-- ci-rescue-escalation:42:0123456789ab -->',
        regex: '^<!-- ci-rescue-escalation:([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'other',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'people were called, because no agent answered',
        writers: ['guard'],
        readers: ['guard'],
    },
    {
        name: 'waiting',
        example: '<!-- ci-rescue-waiting:42:0123456789ab -->',
        regex: '^<!-- ci-rescue-waiting:([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'other',
        scope: 'head-sha',
        position: 'first-line',
        meaning: 'a run of this head SHA waits for the approval of a maintainer',
        writers: ['guard'],
        readers: ['guard'],
    },
    {
        name: 'reply',
        example: '<!-- ci-rescue-reply:42:0123456789ab -->',
        regex: '^<!-- ci-rescue-reply:([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
        channel: 'other',
        scope: 'comment',
        position: 'first-line',
        meaning: 'the answer to a command in a comment',
        writers: ['command'],
        readers: [],
    },
    {
        name: 'alert',
        example: '<!-- ci-rescue-alert:0123456789ab -->',
        regex: '^<!-- ci-rescue-alert:([0-9a-f]{12}) -->$',
        channel: 'other',
        scope: 'repository',
        position: 'first-line',
        meaning: 'the one open issue about a workflow that is red on a branch; the digits stand for the two',
        writers: ['monitor', 'rescue'],
        readers: ['monitor', 'rescue', 'resolve'],
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
        regex: '^<!-- ci-rescue-(?!(?:rca|sha|wake|state|escalation|waiting|reply|alert):)([a-z][a-z0-9-]{0,30}):([1-9][0-9]{0,9}):([0-9a-f]{12}) -->$',
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
/** The marker of what is said once for a head SHA. */
function onceMarker(channel, { pr, sha }) {
    return `<!-- ci-rescue-${channel}:${pr}:${sha12(sha)} -->`;
}
/** The marker of the answer to a command. */
function replyMarker({ pr, sha }) {
    return `<!-- ci-rescue-reply:${pr}:${sha12(sha)} -->`;
}
/** The marker of an alert; `key`: the first 12 hex digits of the hash of what it is about. */
function alertMarker({ key }) {
    return `<!-- ci-rescue-alert:${key} -->`;
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
    return parseRca(first) ?? parseNotice(first) ?? parseWake(first, second) ?? parseAlert(first) ?? parseChannel(first);
}
/** True if the marker is the RCA's of this head SHA, in this pull request or in none. */
function isRcaOf(marker, target) {
    if (marker === null)
        return false;
    if (marker.kind === 'rca')
        return marker.pr === target.pr && marker.sha === sha12(target.sha);
    return marker.kind === 'rca-commit' && target.pr === null && marker.sha === sha12(target.sha);
}
/** True if the marker is the failure notice's of this pull request, whatever its head SHA. */
function isNoticeOf(marker, target) {
    return marker?.kind === 'notice' && marker.pr === target.pr;
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
function parseAlert(line) {
    const found = groups('alert', line);
    return found === null ? null : { kind: 'alert', key: found[0] ?? '' };
}
function parseChannel(line) {
    for (const source of ['escalation', 'waiting', 'reply']) {
        const once = groups(source, line);
        if (once !== null)
            return { kind: 'channel', source, pr: Number(once[0]), sha: once[1] ?? '' };
    }
    const found = groups('channel', line);
    return found === null ? null : { kind: 'channel', source: found[0] ?? '', pr: Number(found[1]), sha: found[2] ?? '' };
}
function groups(name, line) {
    return REGEXES.get(name)?.exec(line)?.slice(1) ?? null;
}


/***/ })

};
