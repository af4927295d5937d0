export const id = 588;
export const ids = [588];
export const modules = {

/***/ 2648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ attemptsTable),
/* harmony export */   n: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9639);

/** What CI says of an attempt, in words. */
const OUTCOME_WORDS = {
    '': 'no result yet',
    refused: 'nobody was reached',
    red: 'still red',
    green: 'green',
};
/** Who tried what, the oldest first: a row for each hand-off; nothing where there was none. */
function attemptsTable(handoffs) {
    if (handoffs.length === 0)
        return '';
    const rows = handoffs.map((handoff, index) => {
        const { agent, launcher, url, sha, at } = handoff;
        const cells = [
            String(index + 1),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(agent),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(launcher, url || null),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(sha),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc)(at),
            outcomeOf(handoff),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| # | agent | asked by | for | at | outcome |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
/** What CI says, and what was seen of the agent: it is never the agent's word. */
function outcomeOf({ outcome, at, startedAt, committedAt, endedAt }) {
    const after = (time) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(Date.parse(time) - Date.parse(at));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)([
        OUTCOME_WORDS[outcome] +
            (outcome === 'green' || outcome === 'red' ? (endedAt === '' ? '' : ` after ${after(endedAt)}`) : ''),
        ...(startedAt === '' ? [] : [`started after ${after(startedAt)}`]),
        ...(committedAt === '' ? [] : [`first commit after ${after(committedAt)}`]),
    ].join(', '));
}


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ trackingTable),
/* harmony export */   EH: () => (/* binding */ resolvedSection),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   MR: () => (/* binding */ unknownSection),
/* harmony export */   N$: () => (/* binding */ reproduceSection),
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   Vc: () => (/* binding */ logDetails),
/* harmony export */   Vi: () => (/* binding */ suspectsLine),
/* harmony export */   _r: () => (/* binding */ jobLine),
/* harmony export */   h9: () => (/* binding */ rootCauseSection)
/* harmony export */ });
/* harmony import */ var _attempts_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2648);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
/* harmony import */ var _state_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2795);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);




/** Jobs listed under a cause before the rest is only counted, in a full and in a brief section. */
const JOBS_SHOWN = { full: 100, brief: 10 };
const SOURCE_NOTES = {
    api: null,
    'runner-pages': "Read from the runner's page files, because the log of a running job cannot be downloaded yet.",
    'log-file': 'Read from `log-file`; line numbers are those of that file.',
    steps: 'The log is not available: diagnosed from step names and annotations.',
};
/** The name of a cause in words a person understands. */
function titleOf(cause) {
    if (cause.verdict === 'unknown')
        return 'the log does not say why';
    return cause.title || cause.patternId || cause.rootCause || cause.category;
}
/** One line below the headline: how much is red, and where. */
function facts(view, red, commit) {
    const jobs = red.reduce((sum, section) => sum + section.red.length, 0);
    const hidden = view.state.total - view.state.failures.length;
    const struck = view.state.failures.length - jobs;
    return [
        `**${count(jobs + hidden, 'failed job')}**, ${count(red.length, 'root cause')} on ${commit}`,
        ...(struck > 0 ? [`${count(struck, 'job')} green again`] : []),
    ].join(' · ');
}
/** A matched cause: what it is, what shows it, where it happened, what mends it. */
function rootCauseSection(section, number) {
    const { cause } = section;
    const title = `### ${number === null ? '' : `${number}. `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(titleOf(cause))}`;
    const traits = [
        `**${cause.category}**`,
        ...(cause.patternId === null ? [] : [`pattern ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cause.patternId)}`]),
        `confidence ${Math.round(cause.confidence * 100)} %`,
        ...(cause.agent === null ? [] : [`agent ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cause.agent)}`]),
        ...(cause.transient ? ['transient'] : []),
        ...(cause.soft ? ['soft: reported, not escalated'] : []),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        title,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(cause.rootCause),
        traits.join(' · '),
        evidence(cause),
        failedTests(cause),
        jobs(section),
        remedy(cause),
        footnotes(section),
    ]);
}
/** A failure nobody recognised: the place in the log a person needs to see first. */
function unknownSection(section) {
    const { cause, newest } = section;
    const title = `### Unknown failure in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(newest.job)}`;
    const words = cause.rootCause === '' ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(cause.rootCause);
    const place = cause.excerpt === null ? '' : `Log lines ${cause.excerpt.from}–${cause.excerpt.to}:\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(cause.excerpt.text)}`;
    const traits = `${cause.category === 'unknown' ? '' : 'perhaps '}**${cause.category}** · no pattern matched`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([title, words, traits, jobs(section), place || evidence(cause), remedy(cause), footnotes(section)]);
}
/** The failed tests: the first with what it expected, the rest folded. One alone is already told by the root cause. */
function failedTests({ tests }) {
    if (tests === null || tests.count < 2)
        return '';
    const lines = tests.failed.map(({ name, file, line, message }) => {
        const place = file === null ? '' : ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(line === null ? file : `${file}:${line}`)})`;
        return `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name)}${place}${message === null ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(message)}`}`;
    });
    const hidden = tests.count - tests.failed.length;
    const rest = [...lines.slice(1), ...(hidden > 0 ? [`- and ${hidden} more`] : [])];
    const title = `**${tests.count} failed tests** (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(tests.framework)}), the first:`;
    const folded = rest.length === 0 ? [] : [`<details><summary>The other ${tests.count - 1}</summary>`, rest.join('\n'), '</details>'];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([`${title}\n${lines[0] ?? ''}`, ...folded]);
}
/** A cause whose jobs are all green again, struck; what passed on the same commit when it was tried again was flaky, and its evidence stays. */
function resolvedSection({ cause, failures }, state) {
    const shown = failures.slice(0, JOBS_SHOWN.brief).map((failure) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(jobName(failure), failure.url));
    const more = failures.length > shown.length ? ` and ${failures.length - shown.length} more` : '';
    const struck = `- ~~${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(titleOf(cause))}: ${shown.join(', ')}${more}~~`;
    const flaky = failures.map((failure) => (0,_state_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .flakyRun */ .hn)(failure, state)).find((run) => run !== null);
    if (flaky === undefined)
        return struck;
    const [first] = cause.evidence;
    const seen = first === undefined ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(first.text)}`;
    return `${struck} · flaky: attempt ${flaky.failed} failed, attempt ${flaky.passed} passed on the same commit${seen}`;
}
/** A job in a list: link, step, exit code, attempt; struck when it went green. */
function jobLine(failure) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(jobName(failure), failure.url);
    if (failure.status === 'green')
        return `- ~~${name}~~ green again`;
    const traits = [
        ...(failure.exitCode === null ? [] : [`exit code ${failure.exitCode}`]),
        ...(failure.attempt > 1 ? [`attempt ${failure.attempt}`] : []),
    ];
    return `- ${[name + (failure.step === null ? '' : ` › ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(failure.step)}`), ...traits].join(' · ')}`;
}
/** Changed files that the evidence names. */
function suspectsLine(sections) {
    const files = [...new Set(sections.flatMap(({ cause }) => cause.suspects))];
    return files.length === 0 ? '' : `Changed here and named in the evidence: ${files.slice(0, 20).map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti).join(', ')}`;
}
/** What the base branch, earlier attempts and other pull requests say: a line for each cause, each claim with its link. */
function historyLines(sections) {
    return sections
        .filter(({ cause }) => cause.history.length > 0)
        .map(({ cause }) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(titleOf(cause))}: ${cause.history.map(({ note, url }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(note), url)).join(' · ')}`)
        .join('\n');
}
const HAPPENED = {
    rerun: (ref) => `failed jobs run again (run ${ref.replace('/', ', after attempt ')})`,
    dispatched: (ref) => `handed to other workflows (run ${ref.replace('/', ', attempt ')})`,
    fixed: (ref) => `said to be fixed in ${ref.replace(' ', ' by ')}`,
    'green-with': (ref) => `green with ${ref.slice(0, 12)}`,
    blocked: () => 'given to people: agents are not asked any more',
    unasked: () => 'told by a sweep; nobody was asked, because the log does not say why',
    wrong: wronged,
};
/** `pattern category login`, each but the login `-` where it is not known. */
function wronged(ref) {
    const [pattern = '-', category = '-', login = ''] = ref.split(' ');
    const what = pattern === '-' ? 'the diagnosis' : pattern;
    return `${what} called wrong by ${login}${category === '-' ? '' : `: should be ${category}`}`;
}
/** What was tried, in the order of time; nothing where nothing was. */
function trackingTable({ wakes, events, handoffs }) {
    const attempts = (0,_attempts_table_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsTable */ .$)(handoffs.slice(-10));
    const told = events.filter(({ kind, at }, index) => kind !== 'blocked' || events.findIndex((one) => one.kind === kind && one.at === at) === index);
    const rows = [
        ...wakes.map(({ n, at }) => ({ at, what: `agent woken (${n})` })),
        ...told.map(({ kind, ref, at }) => ({ at, what: HAPPENED[kind](ref) })),
    ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    if (rows.length === 0)
        return attempts;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([attempts, historyTable(rows)]);
}
function historyTable(rows) {
    return ['| at | what |', '|---|---|', ...rows.slice(-12).map(({ at, what }) => `| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(at)} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(what)} |`)].join('\n');
}
/**
 * How to see each cause again elsewhere. The first thing to go when room is short: with its excerpt a cause loses this too, and only what
 * travels in the state decides, so that everybody who reads it writes the same.
 */
function reproduceSection({ sections }) {
    const shown = sections.filter(({ cause, newest, red, brief, folded }) => {
        const isThin = brief || folded || (cause.excerpt === null && newest.source !== 'steps');
        return red.length > 0 && !isThin && !cause.transient && !cause.soft;
    });
    const blocks = new Map();
    for (const { cause, newest } of shown) {
        const commands = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .reproduction */ .N)(cause, newest).join('\n');
        if (commands !== '' && !blocks.has(commands))
            blocks.set(commands, titleOf(cause));
    }
    const several = blocks.size > 1;
    const parts = [...blocks].map(([commands, title]) => `${several ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(title)}:\n\n` : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(commands, 'sh')}`);
    return parts.length === 0 ? [] : ['### Reproduce', ...parts];
}
/** The collapsed log of a matched cause. */
function logDetails({ cause: { excerpt }, newest }) {
    if (excerpt === null)
        return [];
    const summary = `<summary>Log of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(newest.job)}, lines ${excerpt.from}–${excerpt.to}</summary>`;
    return [`<details>${summary}\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(excerpt.text)}\n\n</details>`];
}
function evidence(cause) {
    if (cause.evidence.length === 0)
        return '';
    const width = Math.max(...cause.evidence.map(({ line }) => String(line).length));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(cause.evidence.map(({ line, text }) => `${String(line).padStart(width)} | ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n'));
}
function jobs({ failures, brief }) {
    const limit = brief ? JOBS_SHOWN.brief : JOBS_SHOWN.full;
    const shown = failures.slice(0, limit).map(jobLine);
    if (failures.length > limit)
        shown.push(`- and ${failures.length - limit} more`);
    return `Failed in:\n\n${shown.join('\n')}`;
}
function remedy({ fix }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        fix.command === null ? '' : `**Fix**\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(fix.command, 'sh')}`,
        fix.steps.map((step) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(step)}`).join('\n'),
        fix.verify === null ? '' : `**Verify**\n\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(fix.verify, 'sh')}`,
    ]);
}
function footnotes({ cause, newest }) {
    const references = cause.references.map((url) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .VP)(url.replace(/^https?:\/\//, '')), url));
    const others = cause.others.map(({ id, confidence }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)} (${Math.round(confidence * 100)} %)`);
    const note = SOURCE_NOTES[newest.source];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)([
        references.length === 0 ? '' : `References: ${references.join(' · ')}`,
        others.length === 0 ? '' : `Also possible: ${others.join(', ')}`,
        note === null ? '' : `_${note}_`,
    ]);
}
function jobName({ workflow, job }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(workflow === '' ? job : `${workflow} / ${job}`);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf),
/* harmony export */   N: () => (/* binding */ shedding)
/* harmony export */ });
/* harmony import */ var _state_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2795);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);


const LEVELS = [1, 2, 3, 4];
/**
 * The fullest rendering that keeps within the limit. Things go whole, in a fixed order (see {@link thin}), so that nothing is ever
 * cut in the middle; sizes only shrink along that order, hence the binary search.
 */
function shedding(state, limit, render) {
    const plan = planOf(state);
    const draw = (steps) => render(thin(state, plan, steps));
    let low = 0;
    let high = plan.causes.length + plan.failures.length;
    let body = draw(0);
    if (body.length <= limit)
        return body;
    while (low + 1 < high) {
        const middle = Math.floor((low + high) / 2);
        const attempt = draw(middle);
        if (attempt.length <= limit)
            [high, body] = [middle, attempt];
        else
            low = middle;
    }
    return body.length <= limit ? body : draw(high);
}
/** The root causes of a state: those with something red first, newest failure first. */
function sectionsOf(state, levels = new Map()) {
    const groups = new Map();
    for (const failure of [...state.failures].sort(_state_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .byNewest */ .Kd)) {
        const group = groups.get(failure.cause);
        if (group === undefined)
            groups.set(failure.cause, [failure]);
        else
            group.push(failure);
    }
    const sections = [...groups].flatMap(([fingerprint, failures]) => {
        const cause = state.causes[fingerprint];
        const red = failures.filter(({ status }) => status === 'red');
        const newest = red[0] ?? failures[0];
        if (cause === undefined || newest === undefined)
            return [];
        const level = levels.get(fingerprint) ?? 0;
        return [{ cause, failures, red, newest, folded: level === 4 || cause.folded, brief: level >= 3 || cause.folded }];
    });
    sections.sort((a, b) => Number(b.red.length > 0) - Number(a.red.length > 0) || (0,_state_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .byNewest */ .Kd)(a.newest, b.newest));
    // The newest failure is always told, with whatever is left of it.
    return sections.map((section, index) => (index === 0 ? { ...section, folded: false } : section));
}
/** What goes, in order: green before red, the oldest and least confident first, never the newest failure. */
function planOf(state) {
    const sections = sectionsOf(state);
    const newest = sections[0]?.newest;
    const victims = [...sections].reverse().sort((a, b) => {
        const age = (0,_state_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .byNewest */ .Kd)(b.newest, a.newest);
        return (Number(a.red.length > 0) - Number(b.red.length > 0) ||
            (a.newest.completedAt === b.newest.completedAt ? 0 : age) ||
            a.cause.confidence - b.cause.confidence ||
            age);
    });
    const causes = LEVELS.flatMap((level) => victims
        .filter(({ newest: own }) => level < 4 || own !== newest)
        .map(({ newest: own }) => ({ fingerprint: own.cause, level })));
    const failures = [...state.failures]
        .filter((failure) => failure !== newest)
        .sort((a, b) => Number(a.status === 'red') - Number(b.status === 'red') || (0,_state_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .byNewest */ .Kd)(b, a));
    return { causes, failures };
}
/** The view after the first `steps` of the plan: first causes get thinner, then whole failures are only counted. */
function thin(state, plan, steps) {
    const levels = new Map();
    for (const { fingerprint, level } of plan.causes.slice(0, steps))
        levels.set(fingerprint, level);
    const dropped = new Set(plan.failures.slice(0, Math.max(0, steps - plan.causes.length)));
    const causes = Object.fromEntries(Object.entries(state.causes).map(([fingerprint, cause]) => [fingerprint, thinCause(cause, levels.get(fingerprint) ?? 0)]));
    const thinned = { ...state, causes, failures: state.failures.filter((failure) => !dropped.has(failure)) };
    // A resolved cause is struck in one line: its words need not travel, but what shows that something is flaky does.
    for (const { red, newest, failures } of sectionsOf(thinned)) {
        if (red.length > 0)
            continue;
        const level = Math.max(levels.get(newest.cause) ?? 0, failures.some((failure) => (0,_state_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .flakyRun */ .hn)(failure, state) !== null) ? 3 : 4);
        causes[newest.cause] = thinCause(causes[newest.cause], level);
    }
    return { state: thinned, sections: sectionsOf(thinned, levels) };
}
function thinCause(cause, level) {
    if (level === 0)
        return cause;
    const quiet = { ...cause, excerpt: null };
    if (level === 1)
        return quiet;
    const plain = {
        ...quiet,
        references: [],
        others: [],
        suspects: cause.suspects.slice(0, 3),
        tests: cause.tests === null ? null : { ...cause.tests, failed: cause.tests.failed.slice(0, 3) },
        fix: { ...cause.fix, steps: [] },
    };
    if (level === 2)
        return plain;
    return level === 3
        ? { ...shortened(plain, 160, 1), tests: null }
        : { ...shortened(plain, 80, 0), tests: null, suspects: [], history: [], folded: true };
}
function shortened(cause, limit, evidence) {
    const { command, verify } = cause.fix;
    return {
        ...cause,
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(cause.title, limit),
        rootCause: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(cause.rootCause, limit),
        evidence: cause.evidence.slice(0, evidence).map(({ line, text }) => ({ line, text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, limit) })),
        fix: { command: whole(command, limit * 2), verify: evidence === 0 ? null : whole(verify, limit * 2), steps: [] },
    };
}
/** A command is useless, even dangerous, when it is cut: all of it or nothing. */
function whole(command, limit) {
    return command !== null && command.length > limit ? null : command;
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ LAUNCHES),
/* harmony export */   Ir: () => (/* binding */ mergeHandoffs),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** Ways to hand a failure over to an agent. */
const LAUNCHES = ['mention', 'agent-task', 'assign', 'dispatch', 'workflow', 'none'];
/** What CI said about a hand-off: nothing yet, green, or that the same failure is red on a later commit; `refused`: nobody was reached. */
const OUTCOMES = ['', 'refused', 'red', 'green'];
/** All that a hand-off became: the first request, and its reminders. */
function refsOf({ ref }) {
    return ref === '' ? [] : ref.split(',');
}
/** Older ones are forgotten: no limit of attempts is as high. */
const MOST_HANDOFFS = 30;
/** So much of a fingerprint tells causes apart. */
function causeKey(fingerprint) {
    return fingerprint.slice(0, 12);
}
/** One for each commit and agent, the oldest first; what several processes know of one is put together. */
function mergeHandoffs(all) {
    const known = new Map();
    for (const handoff of all) {
        const key = keyOf(handoff);
        const other = known.get(key);
        // Also with itself, so that one alone has the form that two have.
        known.set(key, together(other ?? handoff, handoff));
    }
    return [...known.values()].sort((a, b) => order(a.at, b.at) || order(keyOf(a), keyOf(b))).slice(-MOST_HANDOFFS);
}
/** The hand-offs with each that was about one of these causes, and has no outcome yet, ended by what CI says now. */
function ended(handoffs, outcome, at, isMeant) {
    return handoffs.map((handoff) => {
        const isBetter = OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(handoff.outcome) && handoff.outcome !== 'refused';
        return isBetter && isMeant(handoff) ? { ...handoff, outcome, endedAt: at } : handoff;
    });
}
/** Commutative, associative and idempotent, like the merging of states: who decided first did it, the rest is what anybody knows. */
function together(a, b) {
    const first = order(a.at, b.at) || order(a.by, b.by) || order(a.launcher, b.launcher);
    const { launcher, at, by } = first <= 0 ? a : b;
    const ref = [...new Set([...refsOf(a), ...refsOf(b)])].sort().join(',');
    const rank = OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
    const said = rank >= 0 ? a.outcome : b.outcome;
    // Refused at first, and then it went through.
    const outcome = said === 'refused' && ref !== '' ? '' : said;
    return {
        sha: a.sha,
        agent: a.agent,
        launcher,
        causes: [...new Set([...a.causes, ...b.causes])].sort(),
        at,
        by,
        ref,
        url: soonest(a.url, b.url),
        startedAt: soonest(a.startedAt, b.startedAt),
        committedAt: soonest(a.committedAt, b.committedAt),
        outcome,
        endedAt: outcome === '' ? '' : rank === 0 ? soonest(a.endedAt, b.endedAt) : rank > 0 ? a.endedAt : b.endedAt,
    };
}
/** The first of two texts; an empty one comes last. */
function soonest(a, b) {
    if (a === '' || b === '')
        return a || b;
    return a < b ? a : b;
}
function keyOf({ sha, agent }) {
    return `${sha}\n${agent}`;
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ needsAgent),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   b0: () => (/* binding */ MOST_TRANSIENT),
/* harmony export */   nX: () => (/* binding */ sessionUntil),
/* harmony export */   o6: () => (/* binding */ greenSince),
/* harmony export */   rV: () => (/* binding */ SESSION_MINUTES),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/** So many failures in a row on one commit, and nobody believes any more that it passes by itself. */
const MOST_TRANSIENT = 3;
/** An agent's session is over after an hour, whatever became of it (GitHub's limit for the Copilot agent). */
const SESSION_MINUTES = 60;
/** True if nobody has to mend this failure: it passes by itself, or is merely reported. */
function isPassing({ attempt }, cause) {
    return cause !== undefined && (cause.soft || (cause.transient && attempt < MOST_TRANSIENT));
}
/** True if somebody has to act: something is red that neither passes by itself nor is merely reported. */
function needsAgent({ failures, causes }) {
    return failures.some((failure) => failure.status === 'red' && !isPassing(failure, causes[failure.cause]));
}
/** True if nothing of the incident is red any more. */
function isResolved({ failures }) {
    return failures.every(({ status }) => status === 'green');
}
/** When the last failure of a resolved incident went green (ISO 8601 UTC); null while something is red, or when it is not known. */
function greenSince(state) {
    if (!isResolved(state))
        return null;
    // The time of a run that settled a failure is not copied into the failure: a merge would then depend on the order.
    const settledAt = new Map(state.runs.map(({ run, at }) => [run, at]));
    const times = state.failures.flatMap(({ run, completedAt }) => [completedAt, settledAt.get(run) ?? '']);
    return last(times.filter((at) => at !== ''));
}
/** The next step of an incident: a pure function of what is known and of the time. */
function nextStep(watched, rules, now) {
    const { open, askedAt, wakes, signs, escalated } = watched;
    const wait = (phase, reason, until = null) => ({ phase, act: 'wait', until, reason });
    if (!open)
        return wait('green', 'nothing is left that somebody has to mend');
    if (escalated)
        return wait('escalated', 'people have been called');
    const asked = last([askedAt, ...wakes.map(({ at }) => at)]) ?? askedAt;
    const since = signs.filter(({ at }) => Date.parse(at) > Date.parse(asked));
    if (since.some(({ kind }) => kind === 'answered'))
        return wait('answered', 'the agent has answered');
    // Also one that began before we asked: a second one would get in its way.
    const until = sessionUntil(signs, now);
    if (until !== null)
        return wait('active', 'a session of the agent goes on', until);
    const { end, isOver } = sessionOf(since);
    const due = last([plus(asked, rules.graceMinutes), ...(end === null ? [] : [end])]);
    if (now.getTime() < Date.parse(due)) {
        return wait(wakes.length === 0 ? 'opened' : 'woken', `the agent has until ${due} to show a sign of life`, due);
    }
    const n = Math.max(wakes.length, ...wakes.map((wake) => wake.n)) + 1;
    const silence = end === null ? 'no sign of life' : 'a session that brought nothing';
    if (n > rules.mostWakes)
        return { phase: 'silent', act: 'escalate', reason: `${silence} after ${n - 1} wakes` };
    const retrigger = end === null || isOver ? 'session-done-retrigger' : 'incomplete-session-retrigger';
    return { phase: 'silent', act: 'wake', n, retrigger, reason: `${silence} since ${asked}` };
}
/** Until when a session goes on at most (ISO 8601 UTC); null where none does. */
function sessionUntil(signs, now) {
    const { end, isOver } = sessionOf(signs);
    return end !== null && !isOver && now.getTime() < Date.parse(end) ? end : null;
}
/** When the last session ended or has to have ended, null where none began; and whether its end was seen. */
function sessionOf(signs) {
    const timesOf = (kind) => signs.filter((sign) => sign.kind === kind).map(({ at }) => at);
    const begun = last(timesOf('started'));
    const ended = last(timesOf('finished'));
    if (begun === null)
        return { end: null, isOver: false };
    const isOver = ended !== null && Date.parse(ended) >= Date.parse(begun);
    return { end: isOver ? ended : plus(begun, SESSION_MINUTES), isOver };
}
/** The latest of some times; they may be written with or without milliseconds. */
function last(times) {
    return times.reduce((best, at) => (best === null || Date.parse(at) > Date.parse(best) ? at : best), null);
}
function plus(at, minutes) {
    return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}


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
/* harmony export */   TM: () => (/* binding */ rcaMarker),
/* harmony export */   Td: () => (/* binding */ replyMarker),
/* harmony export */   YV: () => (/* binding */ isNoticeOf),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _marker_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);

const REGEXES = new Map(_marker_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKERS */ .Q.map((marker) => [marker.name, new RegExp(marker.regex)]));
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


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ reproduction)
});

// UNUSED EXPORTS: stepCommand

// EXTERNAL MODULE: ./src/core/clean.ts
var clean = __webpack_require__(3554);
;// CONCATENATED MODULE: ./src/core/reproduce-tests.ts

const SCRIPT = /\.[cm]?[jt]sx?$/;
const RUNNERS = [
    script('jest', ['npx jest --runTestsByPath {file} -t {regex}', 'npx jest -t {regex}'], ' › '),
    script('vitest', ['npx vitest run {file} -t {regex}', 'npx vitest run -t {regex}'], ' > '),
    script('playwright', ['npx playwright test {pattern} -g {regex}', 'npx playwright test -g {regex}'], ' › '),
    { ...script('mocha', ['npx cypress run --spec {spec}']), files: /\.cy\.[jt]sx?$|^cypress\// },
    script('mocha', ['npx mocha {file} --fgrep {name}', 'npx mocha --fgrep {name}']),
    script('node:test', ['node --test --test-name-pattern={regex} {file}', 'node --test --test-name-pattern={regex}']),
    script('bun test', ['bun test {file} -t {regex}', 'bun test -t {regex}'], ' > '),
    script('deno test', ['deno test --filter {name} {file}', 'deno test --filter {name}']),
    script('ava', ['npx ava {file}']),
    script('jasmine', ['npx jasmine {file} --filter={regex}', 'npx jasmine --filter={regex}']),
    runner('TAP', null, /\.t$/, ['prove -lv {file}']),
    runner('TAP', null, /\.bats$/, ['bats {file}']),
    script('TAP', ['node {file}']),
    runner('pytest', 'python', /\.py$/, [
        'python -m pytest {node}',
        'python -m pytest {file} -k {word}',
        'python -m pytest {file}',
    ]),
    runner('unittest', 'python', /\.py$/, ['python -m unittest {dotted}']),
    runner('go test', 'go', /\.go$/, ['go test ./... -run {levels}']),
    runner('Ginkgo', 'go', /\.go$/, ['ginkgo -r --focus={unlabelled}']),
    runner('cargo test', 'rust', /\.md$/, ['cargo test --doc {name}']),
    runner('cargo test', 'rust', /\.rs$/, ['cargo test --doc {doctest}', 'cargo test {item} -- --exact']),
    runner('JUnit (Surefire)', 'java', /\.(?:java|kt|scala|groovy)$/, [
        'mvn test -Dsurefire.failIfNoSpecifiedTests=false -Dtest={method}',
    ]),
    runner('JUnit (Gradle)', 'java', /\.(?:java|kt|scala|groovy)$/, ['./gradlew test --tests {gradle}']),
    runner('dotnet test', 'dotnet', /\.(?:cs|fs|vb)$/, ['dotnet test --filter {qualified}']),
    runner('RSpec', 'ruby', /_spec\.rb$/, ['bundle exec rspec {place}', 'bundle exec rspec --example {name}']),
    runner('minitest', 'ruby', /\.rb$/, ['bundle exec ruby -Itest {file} -n {ruby}']),
    runner('test-unit', 'ruby', /\.rb$/, ['bundle exec ruby -Itest {file} -n {ruby}']),
    runner('PHPUnit', 'php', /\.php$/, ['vendor/bin/phpunit --filter {php} {file}', 'vendor/bin/phpunit --filter {php}']),
    runner('Pest', 'php', /\.php$/, ['vendor/bin/pest --filter={last}']),
    runner('ExUnit', 'elixir', /\.exs?$/, ['mix test {place}', 'mix test {file}']),
    runner('GoogleTest', 'c', /\.(?:c|cc|cpp|cxx|h|hpp)$/, ['ctest --test-dir build --output-on-failure -R {regex}']),
    runner('CTest', 'c', /^$/, ['ctest --test-dir build --output-on-failure -R {anchored}']),
    runner('Meson', 'c', /^$/, ['meson test -C build {name}']),
    runner('XCTest', 'swift', /\.(?:swift|mm?)$/, ['swift test --filter {swift}']),
    runner('Swift Testing', 'swift', /\.swift$/, ['swift test --filter {function}']),
    runner('dart test', 'dart', /\.dart$/, ['dart test {file} --plain-name {name}', 'dart test --plain-name {name}']),
];
function runner(framework, ecosystem, files, commands) {
    return { framework, ecosystem, files, commands };
}
function script(framework, commands, separator) {
    return { framework, ecosystem: 'javascript', files: SCRIPT, commands, ...(separator === undefined ? {} : { separator }) };
}
/** What a command can name of a test, not quoted yet; null where the report does not tell it. */
const PARTS = {
    file: ({ file }) => pathOf(file),
    pattern: ({ file }) => escapeIn(pathOf(file), /[[\](){}+*?^$|]/g),
    spec: ({ file }) => (file !== null && !file.includes('/') ? withPrefix('**/', pathOf(file)) : pathOf(file)),
    place: ({ file, line }) => (line === null ? null : withSuffix(pathOf(file), `:${line}`)),
    name: ({ name }) => name,
    last: ({ name }) => regexOf(name.slice(name.lastIndexOf(' > ') + 1).replace(/^> /, '')),
    regex: ({ name }) => regexOf(name),
    anchored: ({ name }) => `^${regexOf(name)}$`,
    unlabelled: ({ name }) => regexOf(name.replace(/(?: ?\[[^\]]*\])+/g, '').trim()),
    node: ({ name }) => (/^[^\s:]+\.py(?:::|$)/.test(name) && pathOf(name.split('::', 1)[0] ?? '') !== null ? name : null),
    word: ({ name }) => group(/(?:^|[.: ])(\w+)(?:\[.*\])?$/, name),
    dotted: ({ name }) => {
        const [, test = '', place = ''] = /^(\w+) \(([\w.]+)\)/.exec(name) ?? [];
        return test === '' ? null : place.endsWith(`.${test}`) ? place : `${place}.${test}`;
    },
    levels: ({ name }) => name
        .split('/')
        .map((level) => `^${regexOf(level)}$`)
        .join('/'),
    doctest: ({ name }) => (/ - .*\(line \d+\)$/.test(name) ? name : null),
    // nextest puts the name of the binary in front.
    item: ({ name }) => group(/(?:^| )([\w:]+)$/, name),
    method: ({ name }) => group(/^([\w.$]+\.[\w$]+)(?:[[({ ].*)?$/, name)?.replace(/\.([\w$]+)$/, '#$1') ?? null,
    gradle: ({ name }) => {
        const [owner = '', ...more] = name.split(' > ');
        const test = group(/^([\w $-]+?)(?:[[(].*)?$/, more.at(-1) ?? '');
        if (!/^[\w.$]+$/.test(owner))
            return null;
        return more.length === 1 && test !== null ? `${owner}.${test}` : `${owner}*`;
    },
    qualified: ({ name }) => withPrefix('FullyQualifiedName~', group(/^([\w.+]+)(?:\(.*)?$/, name)),
    ruby: ({ name }) => group(/^[\w:]+#(\w+[?!]?)$/, name) ?? group(/^(\w+[?!]?)\(/, name),
    php: ({ name }) => group(/(\w+::\w+)(?: with data set.*)?$/, name),
    swift: ({ name }) => group(/^([\w.]+[ .]\w+)$/, name)?.replace(/[ .](\w+)$/, '/$1') ?? null,
    function: ({ name }) => group(/^(\w+)\(/, name),
};
/** A command for each failed test that can be named safely; several frameworks may have reported. */
function targetedTests({ framework, failed }) {
    const frameworks = framework.split(', ');
    const known = RUNNERS.filter((each) => frameworks.includes(each.framework));
    const isSure = new Set(known.map(({ files }) => files.source)).size <= 1;
    return failed.flatMap((test) => {
        const chosen = known.find(({ files }) => isSure || files.test(test.file ?? '')) ?? only(known, test);
        if (chosen === undefined)
            return [];
        const { separator } = chosen;
        const named = separator === undefined ? test : { ...test, name: test.name.replaceAll(separator, ' ') };
        const command = chosen.commands.map((template) => fill(template, named)).find((filled) => filled !== null) ?? null;
        return command === null ? [] : [{ ecosystem: chosen.ecosystem, command }];
    });
}
/** Where the report names no file: the last, most general runner of the only framework. */
function only(known, { file }) {
    const isOne = file === null && new Set(known.map(({ framework }) => framework)).size === 1;
    return isOne ? known.at(-1) : undefined;
}
function fill(template, test) {
    let isWhole = true;
    const filled = template.replace(/\{(\w+)\}/g, (_, part) => {
        const word = quote(PARTS[part]?.(test) ?? '');
        isWhole &&= word !== null;
        return word ?? '';
    });
    return isWhole ? filled : null;
}
/** A word for a POSIX shell; null where a stranger's text cannot be one: an option, cut, redacted, too long, or not printable. */
function quote(text) {
    if (text === '' || text.length > 200 || text.startsWith('-') || (0,clean/* clean */.u)(text) !== text || /[\t\n]/.test(text))
        return null;
    if (text.includes('…') || text.includes('[redacted ') || text.includes('<!--'))
        return null;
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** A path inside the repository, null when it leads elsewhere. */
function pathOf(file) {
    const path = (file ?? '').replaceAll('\\', '/');
    return path === '' || /^(?:[-/~]|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|:\/\//.test(path) ? null : path;
}
/** A regex that every tool here understands, slashes included: some take `/text/` for a regex with delimiters. */
function regexOf(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/^\//, '.');
}
function escapeIn(text, characters) {
    return text?.replace(characters, '\\$&') ?? null;
}
function withPrefix(prefix, text) {
    return text === null ? null : prefix + text;
}
function withSuffix(text, suffix) {
    return text === null ? null : text + suffix;
}
function group(regex, text) {
    return regex.exec(text)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/core/reproduce.ts


const MOST_TESTS = 10;
const ANY = /^/;
const PROFILES = [
    {
        ecosystem: 'javascript',
        words: words('npm node npx pnpm yarn bun jest vitest mocha playwright cypress ava karma eslint prettier typescript bundlers frameworks-js'),
        install: [
            { tool: /\bpnpm\b/, command: 'pnpm install --frozen-lockfile' },
            { tool: /\byarn\b/, command: 'yarn install' },
            { tool: /\bbun\b/, command: 'bun install' },
            { tool: ANY, command: 'npm ci' },
        ],
    },
    {
        ecosystem: 'python',
        words: words('python python3 pip pytest unittest django poetry uv pipenv tox nox ruff mypy'),
        install: [
            { tool: /\bpoetry\b/, command: 'poetry install' },
            { tool: /\buv\b/, command: 'uv sync' },
            { tool: /\bpipenv\b/, command: 'pipenv install --dev' },
            { tool: /\b(?:tox|nox)\b/, command: '' },
            { tool: ANY, command: 'python -m pip install -r requirements.txt' },
        ],
    },
    { ecosystem: 'go', words: ['go', 'ginkgo'], install: [{ tool: ANY, command: 'go mod download' }] },
    { ecosystem: 'rust', words: words('rust cargo cargo-test'), install: [{ tool: ANY, command: 'cargo fetch' }] },
    { ecosystem: 'dotnet', words: ['dotnet'], install: [{ tool: ANY, command: 'dotnet restore' }] },
    { ecosystem: 'ruby', words: words('ruby bundle rspec rake'), install: [{ tool: ANY, command: 'bundle install' }] },
    { ecosystem: 'php', words: ['php', 'composer'], install: [{ tool: ANY, command: 'composer install' }] },
    { ecosystem: 'elixir', words: ['elixir', 'mix'], install: [{ tool: ANY, command: 'mix deps.get' }] },
    {
        ecosystem: 'dart',
        words: ['dart', 'flutter'],
        install: [
            { tool: /\bflutter\b/, command: 'flutter pub get' },
            { tool: ANY, command: 'dart pub get' },
        ],
    },
];
/** Programs that build and test; of some only what changes nothing outside. */
const PROGRAMS = new Set(words('npm npx pnpm yarn bun deno node tsc eslint jest vitest python python3 pip pytest tox nox poetry uv pipenv ruff mypy go cargo make cmake ctest ' +
    'meson ninja bazel mvn ./mvnw gradle ./gradlew sbt dotnet bundle rake bin/rails composer php vendor/bin/phpunit vendor/bin/pest mix swift dart flutter ' +
    'prove ./configure pre-commit golangci-lint'));
const HARMLESS = /^(?:docker build|terraform (?:validate|fmt)|helm (?:lint|template)|hadolint|shellcheck|actionlint|yamllint)(?: |$)/;
/** Plain words and quoted ones, without anything that a shell would expand, redirect or chain. */
const PLAIN = /^(?:[\w ./:@%+=,^~*-]|'[\w ./:@%+=,^~*|()&-]*'|"[\w ./:@%+=,^~*|()&-]*")+$/;
/** What acts on more than the working copy is never to be run for a reproduction. */
const OUTWARD = /(?<![A-Za-z0-9])(?:publish|push|deploy\w*|apply|destroy|delete|upload|login|release|rm|sudo|curl|wget|upgrade|promote|rollback|migrate\w*|purge)(?![A-Za-z0-9])/i;
const OUTWARD_CATEGORIES = ['deploy-failure', 'publish-rejected', 'auth-secret-missing', 'permission'];
const INSTALLS = /(?:^|&& )(?:npm (?:ci|i|install)\b|pnpm (?:i|install)\b|yarn(?: install\b.*)?$|bun install|(?:python3? -m )?pip install|poetry install|uv sync|pipenv install|bundle install|composer install|go mod |cargo fetch|dotnet restore|mix deps\.get|(?:dart|flutter) pub get)/;
/**
 * Shell commands that show a cause again on another machine: install, what the failed step ran, the failed tests one by one. Empty where that
 * is no more than its verification already says.
 */
function reproduction(cause, { step }) {
    if (OUTWARD_CATEGORIES.includes(cause.category))
        return [];
    const told = new Set((cause.fix.verify ?? '').split('\n').map((line) => line.trim()));
    const ci = stepCommand(step);
    const tests = cause.tests === null ? [] : targetedTests(cause.tests);
    const again = [...new Set([...(ci === null ? [] : [ci]), ...tests.slice(0, MOST_TESTS).map(({ command }) => command)])];
    const news = again.filter((command) => !told.has(command));
    if (news.length === 0)
        return [];
    const install = again.some((command) => INSTALLS.test(command)) ? '' : installFor(cause, step, tests[0]?.ecosystem ?? null);
    return install === '' || told.has(install) ? news : [install, ...news];
}
/**
 * A log calls a step without a name by its first line alone, and looks then like what people call a step: only what would be the same
 * command either way counts.
 */
const COMMAND_OR_NAME = /^(?:(?:npm|pnpm|yarn|bun) (?:ci|test|install|run [\w:.-]+)|npx [\w@/.-]+(?: --?[\w=-]+)*|(?:cargo (?:build|test|check|clippy|fmt)|go (?:build|test|vet)|dotnet (?:build|test))(?: (?:--?|\.)\S*)*|\.\/(?:mvnw|gradlew)(?: [\w:-]+)+|make [\w-]+)$/;
/** What a step without a name ran: GitHub calls it `Run` and its first line. Null if it is no plain command that builds or tests. */
function stepCommand(step) {
    const command = /^Run (\S.*)$/.exec(step ?? '')?.[1]?.trim() ?? COMMAND_OR_NAME.exec(step ?? '')?.[0] ?? '';
    if (command === '' || command.length > 150 || (0,clean/* clean */.u)(command) !== command)
        return null;
    const parts = command.split(' && ');
    const outward = OUTWARD.test(command.replace(/ --release\b/g, ''));
    if (outward || !parts.every((part) => PLAIN.test(part) && (isHarmless(part) || /^cd [\w./-]+$/.test(part))))
        return null;
    return isHarmless(parts.at(-1) ?? '') ? command : null;
}
function isHarmless(command) {
    return PROGRAMS.has(command.split(' ', 1)[0] ?? '') || HARMLESS.test(command);
}
function installFor({ patternId, fix }, step, tested) {
    const program = /^(?:cd \S+ && )?(\S+)/.exec(stepCommand(step) ?? '')?.[1] ?? '';
    const prefix = patternId?.split('/', 1)[0] ?? '';
    const profiles = PROFILES;
    const isOf = (word) => (profile) => profile.words.includes(word);
    const profile = tested === null
        ? (profiles.find(isOf(program)) ?? profiles.find(isOf(prefix)))
        : profiles.find(({ ecosystem }) => ecosystem === tested);
    const spoken = [patternId, step, fix.verify, fix.command].join('\n');
    return profile?.install.find(({ tool }) => tool.test(spoken))?.command ?? '';
}
function words(text) {
    return text.split(' ');
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ mergeState),
/* harmony export */   Kd: () => (/* binding */ byNewest),
/* harmony export */   MT: () => (/* binding */ richer),
/* harmony export */   O: () => (/* binding */ withGreen),
/* harmony export */   Rn: () => (/* binding */ withEvent),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   bd: () => (/* binding */ withWake),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   hn: () => (/* binding */ flakyRun),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   sS: () => (/* binding */ withHandoffs)
/* harmony export */ });
/* harmony import */ var _handoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);

/** More would crowd out the words of the comment. */
const MOST_EVENTS = 60;
/**
 * What two processes know, together. Commutative, associative and idempotent, so that processes may meet in any order:
 * per run and job the higher attempt stands, in the same attempt what was seen last; a run tried again settles what did not fail again.
 */
function mergeState(a, b) {
    const causes = { ...a.causes };
    for (const [fingerprint, cause] of Object.entries(b.causes)) {
        const known = causes[fingerprint];
        causes[fingerprint] = known === undefined ? cause : richer(known, cause);
    }
    return normalise({
        v: 1,
        pr: a.pr ?? b.pr,
        sha: a.sha,
        openedAt: a.openedAt < b.openedAt ? a.openedAt : b.openedAt,
        causes,
        failures: [...a.failures, ...b.failures],
        runs: [...a.runs, ...b.runs],
        wakes: [...a.wakes, ...b.wakes],
        handoffs: [...a.handoffs, ...b.handoffs],
        events: [...a.events, ...b.events],
        total: Math.max(a.total, b.total),
    });
}
/** The state with every matching failure green as of `at`: for a job that went green in a run of its own. */
function withGreen(state, matches, at) {
    const failures = state.failures.map((failure) => failure.status === 'red' && matches(failure)
        ? { ...failure, status: 'green', completedAt: later(failure.completedAt, at) }
        : failure);
    return normalise({ ...state, failures });
}
/** The state with a further sight of a run. */
function withRun(state, run) {
    return normalise({ ...state, runs: [...state.runs, run] });
}
/** The state with one more wake comment on record. */
function withWake(state, wake) {
    return normalise({ ...state, wakes: [...state.wakes, wake] });
}
/** The state with one more event on record. */
function withEvent(state, event) {
    return normalise({ ...state, events: [...state.events, event] });
}
/** The state with more hand-offs on record, or with more known about them. */
function withHandoffs(state, handoffs) {
    return normalise({ ...state, handoffs: [...state.handoffs, ...handoffs] });
}
/** The events of a kind, oldest first. */
function eventsOf({ events }, kind) {
    return events.filter((event) => event.kind === kind);
}
/** The attempts of a job that failed and then passed without a commit between them; null when that is not certain. */
function flakyRun({ run, attempt, status }, { runs }) {
    const seen = runs.find((candidate) => candidate.run === run);
    return status === 'green' && seen?.green === true && seen.attempt > attempt ? { failed: attempt, passed: seen.attempt } : null;
}
/** True if everything `part` knows about runs, jobs, wakes and events is already in `whole` (or was folded into its count). */
function covers(whole, part) {
    const held = new Map(whole.failures.map((failure) => [failureKey(failure), failure]));
    const merged = mergeState(whole, part);
    const oldest = whole.total > whole.failures.length ? whole.failures.at(-1) : undefined;
    const failures = merged.failures.every((failure) => {
        const known = held.get(failureKey(failure));
        if (known === undefined)
            return oldest !== undefined && byNewest(oldest, failure) < 0;
        return same(known, failure);
    });
    return failures && ['runs', 'wakes', 'handoffs', 'events'].every((key) => same(merged[key], whole[key]));
}
/** Newest first; the same order for everybody. */
function byNewest(a, b) {
    return time(b.completedAt) - time(a.completedAt) || b.run - a.run || (failureKey(a) < failureKey(b) ? -1 : 1);
}
/** Brings a union into the one form that everybody computes: one entry a key, sorted. */
function normalise(state) {
    const runs = [
        ...best(state.runs, ({ run }) => String(run), (a, b) => (compareRuns(a, b) > 0 ? a : b)).values(),
    ].sort((a, b) => a.run - b.run);
    const seen = new Map(runs.map((run) => [run.run, run]));
    const wakes = [
        ...best(state.wakes, ({ n }) => String(n), (a, b) => (a.at < b.at ? a : b)).values(),
    ].sort((a, b) => a.n - b.n);
    const events = [...best(state.events, eventKey, (a, b) => (a.at <= b.at ? a : b)).values()]
        .sort((a, b) => order(a.at, b.at) || order(eventKey(a), eventKey(b)))
        .slice(-MOST_EVENTS);
    const failures = [...best(state.failures, failureKey, laterFailure).values()]
        .map((failure) => settled(failure, seen.get(failure.run)))
        .sort(byNewest);
    const causes = Object.fromEntries(Object.entries(state.causes).sort(([a], [b]) => order(a, b)));
    const handoffs = (0,_handoff_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHandoffs */ .Ir)(state.handoffs);
    return { ...state, causes, failures, runs, wakes, handoffs, events, total: Math.max(state.total, failures.length) };
}
/** A run that was tried again, or ended green, settles what did not fail again. */
function settled(failure, run) {
    if (run === undefined || !(run.green ? failure.attempt <= run.attempt : failure.attempt < run.attempt))
        return failure;
    return { ...failure, status: 'green' };
}
function eventKey({ kind, ref }) {
    return `${kind}\n${ref}`;
}
function failureKey(failure) {
    return `${failure.run}\n${failure.job}`;
}
/** Of one job the later sight; of equally late ones the one that says more, green if any says so. */
function laterFailure(a, b) {
    const age = a.attempt - b.attempt || time(a.completedAt) - time(b.completedAt);
    if (age !== 0)
        return age > 0 ? a : b;
    const status = a.status === 'green' || b.status === 'green' ? 'green' : 'red';
    const [left, right] = [{ ...a, status }, { ...b, status }];
    const known = Number(a.jobId !== null) - Number(b.jobId !== null);
    return (known || order(stable(left), stable(right))) > 0 ? left : right;
}
function compareRuns(a, b) {
    return a.attempt - b.attempt || Number(a.green) - Number(b.green) || order(a.at, b.at);
}
/** The cause that says more; a total order, so that both sides of a merge choose the same. */
function richer(a, b) {
    const [left, right] = [stable(a), stable(b)];
    const full = Number(b.folded) - Number(a.folded);
    return (full || a.confidence - b.confidence || left.length - right.length || order(left, right)) > 0 ? a : b;
}
function best(items, key, choose) {
    const chosen = new Map();
    for (const item of items) {
        const known = chosen.get(key(item));
        chosen.set(key(item), known === undefined ? item : choose(item, known));
    }
    return chosen;
}
function later(a, b) {
    return time(a) > time(b) ? a : b;
}
function time(at) {
    const parsed = Date.parse(at);
    return Number.isNaN(parsed) ? 0 : parsed;
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
function stable(value) {
    return JSON.stringify(value);
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   VP: () => (/* binding */ defuse),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* unused harmony export defuseFenced */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3554);
/**
 * Everything a log, a job name or a branch name can do to a Markdown comment, made harmless. Log text is written by strangers:
 * it may hold mentions, HTML, our own markers, fences and characters that reorder what a person reads.
 */


/** Breaks what would be a live mention or link: GitHub links them in the finished HTML, so a character reference would not help. */
const ZERO_WIDTH_SPACE = '\u200B';
/** For text inside a fence: cleaned, and no HTML comment can start in it, so that no reader takes it for one of our markers. */
function defuseFenced(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(text).replaceAll('<!--', '<! --');
}
/** A fenced code block whose fence is longer than any fence inside, of either kind. */
function fence(text, language = 'text') {
    const body = defuseFenced(text);
    const bar = '`'.repeat(Math.max(3, longestRun(body, /`+/g) + 1));
    return `${bar}${language}\n${body}\n${bar}`;
}
/** For text outside a fence: one line of plain words without a live mention, link, image, HTML, math or Markdown structure. */
function defuse(text) {
    return oneLine(text)
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\b(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`)
        .replace(/^([-+=#!])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/** For a table cell: {@link defuse} already escapes the bar and folds lines. */
function cell(text) {
    return defuse(text);
}
/** A code span that its own text cannot close; empty text gives an empty string. */
function inlineCode(text) {
    const body = oneLine(text).replaceAll('<!--', '<! --');
    if (body === '')
        return '';
    const bar = '`'.repeat(longestRun(body, /`+/g) + 1);
    const padding = body.startsWith('`') || body.endsWith('`') ? ' ' : '';
    return bar + padding + body + padding + bar;
}
/** A code span for places where GitHub reads HTML and no Markdown (`<summary>`). */
function htmlCode(text) {
    const body = oneLine(text).replace(/[&<>"[\]`]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<code>${body.replaceAll('@', `@${ZERO_WIDTH_SPACE}`).replaceAll('://', `:${ZERO_WIDTH_SPACE}//`)}</code>`;
}
/** A link whose words are already safe Markdown; without a plain http(s) address just the words. */
function link(words, url) {
    return url !== null && isPlainUrl(url) ? `[${words}](${url})` : words;
}
/** True for an http(s) address without anything that could leave a Markdown link. */
function isPlainUrl(url) {
    return /^https?:\/\/[^\s()<>[\]"'`\\|@]{1,500}$/.test(url) && (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(url) === url;
}
/** At most `limit` UTF-16 units, whole characters, the cut shown by an ellipsis. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    return text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
/** A time (ISO 8601 UTC) for people, to the minute. */
function minute(at) {
    return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2 d 3 h`, `3 h 5 min`, `12 min`. */
function span(milliseconds) {
    const minutes = Math.max(0, Math.round(milliseconds / 60_000));
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
    if (days > 0)
        return `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
/** Markdown blocks with an empty line between them; what is empty leaves none. */
function paragraphs(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function oneLine(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(text).replace(/\s+/g, ' ').trim();
}
function longestRun(text, run) {
    let longest = 0;
    for (const match of text.matchAll(run))
        longest = Math.max(longest, match[0].length);
    return longest;
}


/***/ })

};
