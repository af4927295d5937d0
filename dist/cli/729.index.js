export const id = 729;
export const ids = [729];
export const modules = {

/***/ 729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routeRules: () => (/* binding */ routeRules)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/** A name as a workflow or job has it: a star crosses the ` / ` of a reusable workflow's jobs. */
const NAME = { nocase: true, bash: true, dot: true };
const CONDITIONS = [
    {
        isSet: ({ workflow }) => workflow !== undefined,
        holds: ({ workflow = '' }, facts) => facts.workflow !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_0___default().isMatch(facts.workflow, workflow, NAME) ? `workflow ${workflow}` : null,
    },
    {
        isSet: ({ job }) => job !== undefined,
        holds: ({ job = '' }, facts) => (picomatch__WEBPACK_IMPORTED_MODULE_0___default().isMatch(facts.job, job, NAME) ? `job ${job}` : null),
    },
    {
        isSet: ({ category }) => category !== undefined,
        holds: ({ category }, facts) => (facts.category === category ? `category ${category}` : null),
    },
    {
        isSet: ({ files }) => files !== undefined,
        holds: ({ files = [] }, { changedFiles }) => {
            const file = changedFiles.find((path) => picomatch__WEBPACK_IMPORTED_MODULE_0___default().isMatch(path, files, { dot: true }));
            return file === undefined ? null : `changed file ${file.slice(0, 200)}`;
        },
    },
    // The log comes last: it is the longest to look at.
    {
        isSet: ({ log }) => log !== undefined,
        holds: ({ log = '' }, { logMatches }) => (logMatches(log) ? `log ${log}` : null),
    },
];
/** The configured routes, ready to be asked, and the agents there are. */
function routeRules({ routes, agents }) {
    return { routes: routes.map(toRoute), agents: Object.keys(agents) };
}
/** A route holds where all of its conditions do. */
function toRoute(written, index) {
    const wanted = CONDITIONS.filter(({ isSet }) => isSet(written));
    function holds(facts) {
        const said = [];
        for (const condition of wanted) {
            const word = condition.holds(written, facts);
            if (word === null)
                return null;
            said.push(word);
        }
        return `routes[${index}] of the configuration: ${said.join(', ')}`;
    }
    return { agent: written.agent, holds };
}


/***/ })

};
