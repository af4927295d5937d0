export const id = 937;
export const ids = [937];
export const modules = {

/***/ 2937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markersCommand: () => (/* binding */ markersCommand)
/* harmony export */ });
/* harmony import */ var _core_marker_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3567);


const markersCommand = {
    summary: 'print the registry of our comment markers as JSON',
    usage: 'markers',
    options: {},
    run: async (_positionals, _values, terminal) => {
        terminal.out(`${JSON.stringify({ markers: _core_marker_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKERS */ .Q }, null, 2)}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
    },
};


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MARKERS)
/* harmony export */ });
const BOARD = ['rescue', 'resolve', 'monitor', 'guard', 'command'];
const RCA_READERS = [...BOARD];
const WAKERS = ['rescue', 'monitor', 'guard', 'command'];
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
        meaning: 'people were called, because no agent answered or all attempts failed',
        writers: WAKERS,
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


/***/ })

};
