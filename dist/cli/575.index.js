export const id = 575;
export const ids = [575];
export const modules = {

/***/ 4575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLogFiles: () => (/* binding */ readLogFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);



/** A log is told by its end: of a huge file only this much is read. */
const MOST_BYTES = 512 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const MOST_FILES = 100;
const MOST_ENTRIES = 50_000;
/** Reads the file, or each file of the glob, that `log-file` names; relative to `workspace`, sorted by path, empty where there is none. */
async function readLogFiles(pattern, workspace, sink) {
    const paths = await findFiles(pattern, workspace);
    const files = [];
    for (const path of paths.slice(0, MOST_FILES)) {
        const read = await readEnd(path, sink);
        if (read !== null)
            files.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path), ...read });
    }
    return files;
}
async function findFiles(pattern, workspace) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, pattern);
    if (await isFile(literal))
        return [literal];
    const posix = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2___default().scan(posix);
    if (!isGlob)
        return [];
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, base);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2___default()(glob, { dot: true });
    return (await walk(root)).filter((path) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).replaceAll('\\', '/'))).sort();
}
/** Files below a directory, without links, so that no circle and no other place is entered. */
async function walk(root) {
    const files = [];
    const waiting = [root];
    let entries = 0;
    for (let directory = waiting.pop(); directory !== undefined && entries < MOST_ENTRIES; directory = waiting.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => [])) {
            entries++;
            if (entry.isFile())
                files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
                waiting.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
        }
    }
    return files;
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}
/** Feeds a file's end to a sink; null where the file cannot be read. */
async function readEnd(path, newSink) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => null);
    if (file === null)
        return null;
    try {
        const { size } = await file.stat();
        const sink = newSink();
        for await (const chunk of file.createReadStream({ start: Math.max(0, size - MOST_BYTES), highWaterMark: CHUNK_BYTES }))
            sink.feed(chunk);
        return { log: sink.end() };
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}


/***/ })

};
