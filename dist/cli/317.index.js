export const id = 317;
export const ids = [317];
export const modules = {

/***/ 6317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzip: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1306);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(969);


/** The text files of a run's zip; none where it is damaged. */
function unzip(bytes) {
    try {
        const filter = (file) => file.name.endsWith('.txt') && file.originalSize < _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_TEXT_BYTES */ .hE;
        return { files: Object.entries((0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .unzipSync */ .AO)(bytes, { filter })).map(([name, text]) => ({ name, bytes: text })) };
    }
    catch {
        return { files: [] };
    }
}


/***/ })

};
