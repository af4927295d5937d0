export const id = 654;
export const ids = [654];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommentEvent: () => (/* binding */ readCommentEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);


/** The event that GitHub sent when a comment was written, from what the comment says now. `pull`: where it is said to stand, if that was said. */
async function readCommentEvent(id, pull, place) {
    // Comments have one numbering in a repository: their address does not name the pull request, but their page does.
    const comment = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.createGitHub)(place).comment({ kind: 'pull', number: 0 }, id);
    if (!comment.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--comment-id ${id}: the comment could not be read (${comment.status} ${comment.message})`);
    const { body, author, authorType, createdAt, url } = comment.value;
    const [, page, number] = /\/(pull|issues)\/(\d+)(?:#|$)/.exec(url) ?? [];
    if (pull !== undefined && number !== String(pull))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--pr ${String(pull)}: comment ${id} stands elsewhere, see ${url}`);
    return {
        action: 'created',
        issue: { number: Number(number), state: 'open', ...(page === 'pull' ? { pull_request: { html_url: url } } : {}) },
        comment: { id, body, user: { login: author, type: authorType }, created_at: createdAt, html_url: url },
    };
}


/***/ })

};
