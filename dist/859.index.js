export const id = 859;
export const ids = [859];
export const modules = {

/***/ 2859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
async function loadCatalogue(builtin, files = [], disabled = null) {
    if (files.length === 0 && disabled === null)
        return { parts: [(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(builtin)] };
    // The schema and YAML libraries are only paid for by those who bring patterns of their own.
    const [{ checkDisabled, readCatalogueFiles }, { compileCatalogue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(8), __webpack_require__.e(366), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 2100)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(895), __webpack_require__.e(795)]).then(__webpack_require__.bind(__webpack_require__, 7176)),
    ]);
    const read = readCatalogueFiles(files);
    const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(builtin);
    const own = read.sources.map(({ pattern }) => pattern.id);
    const removed = new Set([...(disabled?.ids ?? []), ...read.disable]);
    const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...known, ...own]);
    const problems = [...read.problems, ...unknown];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(problems);
    const gone = new Set([...own, ...removed]);
    const hidden = new Set([...known.keys()].filter((index) => gone.has(known[index])));
    const kept = read.sources.filter(({ pattern }) => !removed.has(pattern.id));
    return { parts: [(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(builtin, hidden), ...(kept.length > 0 ? compileCatalogue(kept).parts : [])] };
}


/***/ })

};
