export const id = 283;
export const ids = [283];
export const modules = {

/***/ 3664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regexProblem: () => (/* binding */ regexProblem)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1895);
/* harmony import */ var scslre__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3008);


/**
 * Why a regex may not be used on strangers' text, or null when it may: it does not compile, it backtracks exponentially or repeats
 * what it has already consumed (scslre), counts inside counts, or refers back (nothing can be proved about it).
 */
function regexProblem(source) {
    let tree;
    try {
        new RegExp(source, 'i');
        tree = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2022 }).parsePattern(source);
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
    const { reports } = (0,scslre__WEBPACK_IMPORTED_MODULE_1__/* .analyse */ .K)({ source, flags: 'i' }, { maxReports: 5, reportTypes: { Move: false, Self: true, Trade: true } });
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
    (0,_eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .visitRegExpAST */ .p5)(tree, {
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


/***/ })

};
