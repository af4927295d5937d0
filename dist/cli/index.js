import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CATALOGUE_FILES: () => (/* binding */ CATALOGUE_FILES),
  packCatalogue: () => (/* binding */ packCatalogue),
  readBuiltinCatalogue: () => (/* binding */ readBuiltinCatalogue),
  readBuiltinPatterns: () => (/* binding */ readBuiltinPatterns),
  readPatternDirectory: () => (/* binding */ readPatternDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./src/core/catalogue.ts
var catalogue = __nccwpck_require__(5318);
;// CONCATENATED MODULE: ./src/match/pack.ts
const KINDS = { Uint8Array, Uint16Array, Uint32Array };
const ALIGNMENT = 4;
/** Writes arrays one behind the other, after a line of JSON that says what they are; read back by `unpack` without copying. */
function pack(arrays) {
    const entries = Object.entries(arrays);
    const header = entries.map(([name, array]) => [name, array.constructor.name, array.length]);
    const line = `${JSON.stringify(header)}\n`;
    const bodies = entries.map(([, array]) => padded(Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
    return Buffer.concat([padded(Buffer.from(line)), ...bodies]);
}
/** The arrays that were packed, as views of the given bytes (little endian, as on every machine that runs Node.js). */
function unpack(bytes) {
    const end = bytes.indexOf(10);
    const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    const arrays = {};
    let at = bytes.byteOffset + aligned(end + 1);
    for (const [name, kind, length] of header) {
        const array = new KINDS[kind](bytes.buffer, at, length);
        arrays[name] = array;
        at += aligned(array.byteLength);
    }
    return arrays;
}
function padded(bytes) {
    return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);
}
function aligned(size) {
    return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

;// CONCATENATED MODULE: ./src/builtin.ts





/** The files that the build writes beside the bundle: a pattern on each line without its examples, what is known of their regexes, the examples. */
const CATALOGUE_FILES = { patterns: 'catalogue.jsonl', tables: 'catalogue.bin', examples: 'examples.jsonl' };
/** The built-in catalogue: as the build left it beside the bundle, with everything precomputed; from source, `patterns/*.yml`. */
async function readBuiltinCatalogue(entryUrl) {
    const directory = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entryUrl));
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.tables)))
        return (0,catalogue.compilePatterns)(await readPatternDirectory((0,external_node_path_.join)(directory, '..', 'patterns')));
    const { patternOf, roles, lines, ...tables } = unpack((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.tables)));
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, CATALOGUE_FILES.patterns));
    const read = [];
    const sourceAt = (index) => (read[index] ??= JSON.parse(text.toString('utf8', lines[index], lines[index + 1])));
    return { tables, patternOf, roles, count: lines.length - 1, sourceAt };
}
/** All built-in patterns with their examples. */
async function readBuiltinPatterns(entryUrl) {
    const { count, sourceAt } = await readBuiltinCatalogue(entryUrl);
    const sources = Array.from({ length: count }, (_, index) => sourceAt(index));
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entryUrl)), CATALOGUE_FILES.examples);
    if (!(0,external_node_fs_.existsSync)(file))
        return sources;
    const examples = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
    return sources.map((source, index) => ({
        ...source,
        pattern: { ...source.pattern, ...JSON.parse(examples[index]) },
    }));
}
/** What the build writes, by file name. */
function packCatalogue(sources) {
    const { tables, patternOf, roles } = (0,catalogue.compilePatterns)(sources);
    const rows = sources.map((source) => Buffer.from(`${JSON.stringify({ ...source, pattern: { ...source.pattern, examples: [], counter_examples: [] } })}\n`));
    const lines = new Uint32Array(rows.length + 1);
    rows.forEach((row, index) => (lines[index + 1] = lines[index] + row.length));
    const examples = sources.map(({ pattern: { examples: own, counter_examples } }) => JSON.stringify({ examples: own, counter_examples }));
    return {
        [CATALOGUE_FILES.patterns]: Buffer.concat(rows),
        [CATALOGUE_FILES.tables]: pack({ ...tables, patternOf, roles, lines }),
        [CATALOGUE_FILES.examples]: Buffer.from(examples.join('\n')),
    };
}
/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
async function readPatternDirectory(directory) {
    const { readCatalogueFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(441), __nccwpck_require__.e(8), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7240));
    const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => name.endsWith('.yml'));
    const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8') }));
    return readCatalogueFiles(files).sources;
}


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3567);
/* harmony import */ var _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8497);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(761);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2258);






// Everything but `explain` is loaded when it is asked for: a diagnosis on a terminal needs nothing of GitHub.
const COMMANDS = {
    explain: async () => _cli_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainCommand */ .b,
    demo: async () => (await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 5576))).demoCommand,
    rescue: async () => (await __nccwpck_require__.e(/* import() */ 53).then(__nccwpck_require__.bind(__nccwpck_require__, 7053))).rescueCommand,
    patterns: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(441), __nccwpck_require__.e(8), __nccwpck_require__.e(225)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5225))).patternsCommand,
    markers: async () => (await __nccwpck_require__.e(/* import() */ 937).then(__nccwpck_require__.bind(__nccwpck_require__, 2937))).markersCommand,
};
process.stdout.on('error', quitOnClosedPipe);
process.exitCode = await main(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    environment: process.env,
    entryUrl: import.meta.url,
});
/** Runs one command line and gives its exit code; every mistake becomes a sentence on standard error. */
async function main(args, terminal) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            (name === undefined ? terminal.error : terminal.out)(await overview());
            return name === undefined ? _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage : _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
        }
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
        if (!load)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${name}" is not a command${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(name, Object.keys(COMMANDS))}; see ci-rescue --help`);
        return await runCommand(name, await load(), rest, terminal);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y) {
            for (const problem of error.problems)
                terminal.error(`${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(problem)}\n`);
            return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage;
        }
        terminal.error(`ci-rescue failed: ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(error?.message ?? String(error))}\n`);
        return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.fault;
    }
}
async function runCommand(name, command, args, terminal) {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
    const known = Object.keys(options);
    for (const arg of args) {
        const option = /^--([^=]+)/.exec(arg)?.[1];
        if (arg === '--')
            break;
        if (option !== undefined && !known.includes(option))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name}: unknown option --${option}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(`--${option}`, known.map((each) => `--${each}`))}; see ci-rescue ${name} --help`);
    }
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${name}: ${error.message.split('\n')[0]}; see ci-rescue ${name} --help`);
    }
    if (!parsed.values['help'])
        return command.run(parsed.positionals, parsed.values, terminal);
    const rows = Object.entries(command.options).map(([option, { type }]) => `  --${option}${type === 'string' ? ' …' : ''}`);
    terminal.out(`ci-rescue ${command.usage}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`);
    return _cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done;
}
async function overview() {
    const rows = await Promise.all(Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`));
    return `ci-rescue <command> [options]\n\n${rows.join('\n')}\n\nci-rescue <command> --help says more.\n`;
}
/** `ci-rescue … | head` closes the pipe: that is no error. */
function quitOnClosedPipe(error) {
    if (error.code === 'EPIPE')
        process.exit();
    throw error;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** 0 diagnosed · 1 our fault · 2 bad usage or input · 3 unknown · 4 no failure found. */
const EXIT = { done: 0, fault: 1, usage: 2, unknown: 3, quiet: 4 };
/** The values of an option that may be given several times. */
function listOf(value) {
    if (value === undefined)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5318);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(613);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2258);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7663);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(513);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3567);







const explainCommand = {
    summary: 'say why a CI log is red',
    usage: 'explain <file | - | run URL | job URL> [options]',
    options: {
        json: { type: 'boolean' },
        lines: { type: 'string' },
        patterns: { type: 'string', multiple: true },
        workflow: { type: 'string' },
        job: { type: 'string' },
        step: { type: 'string' },
        'changed-files': { type: 'string' },
        'min-confidence': { type: 'string' },
        green: { type: 'string' },
    },
    run,
};
async function run(positionals, values, terminal) {
    const [target, ...more] = positionals;
    if (target === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('explain: name a log file, "-" for standard input, or the URL of a run or job');
    // `--patterns a.yml b.yml`: further files may follow the option without repeating it.
    const files = [...(0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c)(values['patterns']), ...more];
    if (more.length > 0 && (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c)(values['patterns']).length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`explain: one log at a time; "${more[0]}" is one too many`);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(file, terminal)).toString('utf8') })));
    const catalogue = await (0,_core_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalogue)(await (0,_builtin_js__WEBPACK_IMPORTED_MODULE_4__.readBuiltinCatalogue)(terminal.entryUrl), texts);
    const green = typeof values['green'] === 'string' ? { green: await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readLog */ .x)(values['green'], catalogue, terminal) } : {};
    const options = { ...optionsOf(values), ...green, warn: (message) => terminal.error(`warning: ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(message)}\n`) };
    const url = /^https?:\/\//.test(target);
    const diagnoses = url
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(822)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3441))).explainUrl(target, catalogue, options, terminal)
        : (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readLog */ .x)(target, catalogue, terminal), catalogue, options);
    const clean = JSON.parse((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(JSON.stringify(diagnoses)));
    terminal.out(values['json'] ? `${JSON.stringify(clean, null, 2)}\n` : describe(clean, target));
    if (clean.length === 0)
        return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.quiet;
    return clean.some((diagnosis) => diagnosis.verdict === 'matched') ? _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.done : _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.unknown;
}
function optionsOf(values) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
    const job = text('job');
    return {
        ...(job !== undefined && { job: { name: job } }),
        ...(text('workflow') !== undefined && { workflow: text('workflow') }),
        ...(text('step') !== undefined && { step: text('step') }),
        ...(text('changed-files') !== undefined && {
            changedFiles: text('changed-files')
                .split(',')
                .map((file) => file.trim()),
        }),
        lines: numberOf('lines', text('lines') ?? '30', 1, 10_000),
        minConfidence: numberOf('min-confidence', text('min-confidence') ?? '0.5', 0, 1),
    };
}
function numberOf(name, value, least, most) {
    const number = Number(value);
    if (value.trim() === '' || !(number >= least && number <= most))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--${name} "${value}": give a number from ${least} to ${most}`);
    return name === 'lines' ? Math.floor(number) : number;
}
function describe(diagnoses, target) {
    if (diagnoses.length === 0)
        return `${target}: no failure found\n`;
    return diagnoses.map(describeOne).join('\n');
}
function describeOne(diagnosis) {
    const { job, fix } = diagnosis;
    const rows = [
        `${job.name}${diagnosis.failedStep ? ` › ${diagnosis.failedStep}` : ''}${diagnosis.exitCode === null ? '' : ` (exit code ${diagnosis.exitCode})`}`,
        `  ${diagnosis.rootCause}`,
        diagnosis.pattern
            ? `  ${diagnosis.category}, ${diagnosis.pattern.id}, confidence ${Math.round(diagnosis.confidence * 100)} %`
            : `  unknown${diagnosis.category === 'unknown' ? '' : `, perhaps ${diagnosis.category}`}: no pattern answers; the most telling lines are`,
        ...diagnosis.evidence.map((line) => `  ${String(line.line).padStart(6)} | ${line.text}`),
        ...(fix.command ? [`  fix:    ${fix.command}`] : []),
        ...fix.steps.map((step) => `  - ${step}`),
        ...(fix.verify ? [`  verify: ${fix.verify}`] : []),
        ...(diagnosis.others.length > 0 ? [`  also seen: ${diagnosis.others.map((other) => other.pattern.id).join(', ')}`] : []),
        ...(diagnosis.excerpt
            ? [
                `  lines ${diagnosis.excerpt.from} to ${diagnosis.excerpt.to}:`,
                ...diagnosis.excerpt.text.split('\n').map((line) => `    ${line}`),
            ]
            : []),
    ];
    return `${rows.join('\n')}\n`;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8106);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/** Bytes of a file that a user named, or of standard input (`-`). Throws a `UserError` that says why it cannot be read. */
async function readInput(file, terminal) {
    const chunks = [];
    for await (const chunk of open(file, terminal))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A log that a user named, or of standard input; however large it is, only some mebibytes of it are held. */
async function readLog(file, catalogue, terminal) {
    const collector = (0,_core_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .createCollector */ .Y)(catalogue);
    for await (const chunk of open(file, terminal))
        collector.feed(chunk);
    return collector.end();
}
const CHUNK_BYTES = 1024 * 1024;
async function* open(file, { stdin }) {
    try {
        yield* file === '-' ? stdin() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES });
    }
    catch (error) {
        const code = error.code;
        const why = code === 'ENOENT'
            ? 'no such file'
            : code === 'EISDIR'
                ? 'is a directory'
                : code === 'EACCES'
                    ? 'may not be read'
                    : String(code);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file}: ${why}; name a readable file, or "-" for standard input`);
    }
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ROLES: () => (/* binding */ ROLES),
/* harmony export */   compileCatalogue: () => (/* binding */ compileCatalogue),
/* harmony export */   compilePatterns: () => (/* binding */ compilePatterns),
/* harmony export */   idsOf: () => (/* binding */ idsOf),
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1295);
/* harmony import */ var _match_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9485);
/* harmony import */ var _match_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4296);




/** What a regex is for: any `main` makes a match, every `all` must occur too, no `none` may. */
const ROLES = { main: 0, all: 1, none: 2 };
/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
async function loadCatalogue(builtin, files = [], disabled = null) {
    if (files.length === 0 && disabled === null)
        return { parts: [partOf(builtin)] };
    // The schema and YAML libraries are only paid for by those who bring patterns of their own.
    const { checkDisabled, readCatalogueFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(441), __nccwpck_require__.e(8), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7240));
    const read = readCatalogueFiles(files);
    const known = idsOf(builtin);
    const own = read.sources.map(({ pattern }) => pattern.id);
    const removed = new Set([...(disabled?.ids ?? []), ...read.disable]);
    const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...known, ...own]);
    const problems = [...read.problems, ...unknown];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(problems);
    const gone = new Set([...own, ...removed]);
    const hidden = new Set([...known.keys()].filter((index) => gone.has(known[index])));
    const kept = read.sources.filter(({ pattern }) => !removed.has(pattern.id));
    return { parts: [partOf(builtin, hidden), ...(kept.length > 0 ? compileCatalogue(kept).parts : [])] };
}
/** Compiles valid patterns into a catalogue of their own. */
function compileCatalogue(sources) {
    return { parts: [partOf(compilePatterns(sources))] };
}
/** Finds out what is certain of each regex (some tenths of a millisecond each). */
function compilePatterns(sources) {
    const patternOf = [];
    const roles = [];
    sources.forEach(({ pattern }, index) => {
        const own = [pattern.log_regexes, pattern.all_of, pattern.none_of].flatMap((list, role) => list.map(() => role));
        roles.push(...own);
        patternOf.push(...own.map(() => index));
    });
    return {
        tables: (0,_match_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .buildTables */ .IU)(sources.flatMap(({ pattern }) => regexesOf(pattern).map(_match_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x))),
        patternOf: Uint32Array.from(patternOf),
        roles: Uint8Array.from(roles),
        count: sources.length,
        sourceAt: (index) => sources[index],
    };
}
/** Ids of compiled patterns, in their order. */
function idsOf({ count, sourceAt }) {
    return Array.from({ length: count }, (_, index) => sourceAt(index).pattern.id);
}
function regexesOf({ log_regexes, all_of, none_of }) {
    return [...log_regexes, ...all_of, ...none_of];
}
const MAIN_HITS = 200;
function partOf(compiled, hidden = new Set()) {
    const { tables, patternOf, roles, sourceAt } = compiled;
    const firstOf = new Uint32Array(compiled.count);
    for (let rule = patternOf.length - 1; rule >= 0; rule -= 1)
        firstOf[patternOf[rule]] = rule;
    const regexOf = (rule) => {
        const index = patternOf[rule];
        return regexesOf(sourceAt(index).pattern)[rule - firstOf[index]];
    };
    const onDemand = onDemandOf(compiled);
    const silent = new Set([...onDemand.values()].flat());
    const plan = {
        tables,
        source: regexOf,
        // That a condition holds need not be heard twice.
        most: (rule) => (roles[rule] === ROLES.main ? MAIN_HITS : 1),
        isSilent: (rule) => silent.has(rule),
    };
    return { ...compiled, hidden, regexOf, onDemand, engine: (0,_match_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .createEngine */ .P)(plan) };
}
/** A weak rule waits for the rest of its pattern: a condition for a match, a match for a condition by which lines can be found. */
function onDemandOf({ tables: { weak }, patternOf, roles }) {
    const isWeak = new Set(weak);
    const conditioned = new Set(patternOf.filter((_, rule) => roles[rule] === ROLES.all && !isWeak.has(rule)));
    const rules = new Map();
    for (const rule of weak) {
        const index = patternOf[rule];
        if (roles[rule] !== ROLES.main || conditioned.has(index))
            rules.set(index, [...(rules.get(index) ?? []), rule]);
    }
    return rules;
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _match_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1295);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2258);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5318);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8737);





/** All causes the catalogue sees in the lines of the failed steps, the best first. */
function causes(lines, catalogue, scope) {
    const texts = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenTexts */ .V)(lines);
    // A regex may want the prefix or not: such lines are looked at in both forms.
    const both = [...texts.keys()].filter((index) => texts[index] !== lines[index].text);
    const all = [...texts, ...both.map((index) => lines[index].text)];
    const placeOf = (line) => both[line - texts.length] ?? line;
    const found = catalogue.parts.flatMap((part) => look(part, all, placeOf, scope).map(({ pattern, main }) => causeOf(pattern, main, lines, texts)));
    // A warning explains a failure only where nothing else does.
    const firm = found.filter(({ lines: [line] }) => isFirm(line));
    return suppress(firm.length > 0 ? firm : found).sort((a, b) => b.score - a.score || (a.pattern.id < b.pattern.id ? -1 : 1));
}
/** Patterns of one part whose conditions hold. */
function look(part, texts, placeOf, scope) {
    const scan = part.engine.scan(texts);
    warnAbout(scan, part, scope);
    const byPattern = new Map();
    const note = (rule, line) => {
        const index = part.patternOf[rule];
        const seen = byPattern.get(index) ?? { main: new Map(), all: new Set(), none: false };
        byPattern.set(index, seen);
        const role = part.roles[rule];
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__.ROLES.main && !seen.main.has(placeOf(line)))
            seen.main.set(placeOf(line), part.regexOf(rule));
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__.ROLES.all)
            seen.all.add(rule);
        if (role === _catalogue_js__WEBPACK_IMPORTED_MODULE_2__.ROLES.none)
            seen.none = true;
    };
    for (const { rule, line } of scan.hits)
        note(rule, line);
    for (const index of [...byPattern.keys()])
        for (const rule of part.onDemand.get(index) ?? [])
            for (const line of part.engine.ask(rule, texts))
                note(rule, line);
    return [...byPattern].flatMap(([index, { main, all, none }]) => {
        if (main.size === 0 || none || part.hidden.has(index))
            return [];
        const { pattern } = part.sourceAt(index);
        return all.size === pattern.all_of.length && applies(pattern, scope) ? [{ pattern, main }] : [];
    });
}
function warnAbout({ stopped, truncated, unread }, { patternOf, sourceAt, regexOf }, { warn }) {
    for (const rule of stopped) {
        const { id } = sourceAt(patternOf[rule]).pattern;
        warn?.(`pattern ${id}: the regex ${regexOf(rule)} took too long on this log and was left out; make it more exact`);
    }
    if (truncated && stopped.length === 0)
        warn?.(`only both ends of lines of more than ${_match_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_LIMIT */ .by} characters were matched`);
    if (unread > 0)
        warn?.(`the log is too large to be read in time: ${unread} of its earlier lines were not looked at`);
}
function causeOf(pattern, main, lines, texts) {
    const seen = [...main.keys()].sort((a, b) => a - b);
    const firm = seen.filter((place) => isFirm(lines[place]));
    const places = firm.length > 0 ? firm : seen;
    const told = places.filter((place) => lines[place].marker === 'error');
    const ordered = unrepeated((told.length > 0 ? [...told, ...places.filter((place) => !told.includes(place))] : places).map((place) => lines[place]));
    const confidence = pattern.confidence;
    // A cause outranks its symptoms by priority; certainty and the runner's own `##[error]` decide between equals.
    const score = pattern.priority + 25 * confidence + (told.length > 0 ? 8 : 0);
    return { pattern, lines: ordered, confidence, rootCause: rootCauseOf(pattern, main, texts), score };
}
function isFirm({ marker }) {
    return marker !== 'warning' && marker !== 'notice';
}
/** The same words once: matrix output, retries and summaries repeat themselves. */
function unrepeated(lines) {
    const seen = new Set();
    return lines.filter((line) => {
        const key = line.text.trim();
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function rootCauseOf(pattern, main, texts) {
    if (!pattern.root_cause)
        return pattern.title;
    const values = {};
    for (const [place, source] of main) {
        const groups = new RegExp(source, 'i').exec(texts[place])?.groups ?? {};
        for (const [name, value] of Object.entries(groups))
            if (value !== undefined && values[name] === undefined)
                values[name] = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(value).trim().slice(0, 200);
        if (Object.keys(values).length >= 8)
            break;
    }
    let complete = true;
    const filled = pattern.root_cause.replace(/\{(\w+)\}/g, (_, name) => {
        if (values[name] === undefined)
            complete = false;
        return values[name] ?? '';
    });
    return complete ? filled : pattern.title;
}
/** A scope that is not known (a log on a terminal) excludes nothing. */
function applies(pattern, scope) {
    const { when } = pattern;
    if (!when)
        return true;
    const fits = (glob, value) => !glob || value === undefined || picomatch__WEBPACK_IMPORTED_MODULE_4___default().isMatch(value, glob, { nocase: true, bash: true });
    if (!fits(when.workflow, scope.workflow) || !fits(when.job, scope.job?.name) || !fits(when.step, scope.step))
        return false;
    return !when.files || !scope.changedFiles || scope.changedFiles.some((file) => picomatch__WEBPACK_IMPORTED_MODULE_4___default().isMatch(file, when.files));
}
function suppress(found) {
    const silenced = new Set(found.flatMap((cause) => cause.pattern.suppresses));
    const left = found.filter((cause) => !silenced.has(cause.pattern.id));
    return left.length > 0 ? left : [...found];
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createCollector),
  Q: () => (/* binding */ shrink)
});

// EXTERNAL MODULE: ./src/match/raw.ts
var raw = __nccwpck_require__(1283);
;// CONCATENATED MODULE: ./src/core/condense.ts

/** The end of a log that is kept whole, in bytes. */
const TAIL_BYTES = 2 * 1024 * 1024;
/** Text that is kept of what comes before, in bytes; the oldest goes first. */
const KEPT_BYTES = 4 * 1024 * 1024;
/** Lines that are kept of the beginning of each step: its echo, and what ran. */
const HEAD = 60;
/** Lines that are kept before and after one that a pattern knows. */
const BEFORE = 8;
const AFTER = 16;
/** How often in a step the surroundings of one pattern's lines are kept. */
const MOST_PLACES = 20;
const MARKER = Buffer.from('##[');
const STEP = Buffer.from('##[group]Run ');
/** What begins and ends the parts of a job outside of its steps. */
const OTHERS = ['Post job cleanup.', 'Cleaning up orphan processes', 'Current runner version'].map((text) => Buffer.from(text));
/**
 * Begins to condense a log. Only some mebibytes are held at any time, whatever its size. `columns`: each line begins with job and step as
 * `gh` prints them.
 */
function createCondenser(catalogue, columns) {
    const readers = catalogue.parts.map(({ engine }) => engine.reader());
    const waiting = [];
    let waitingBytes = 0;
    let kept = [];
    let keptBytes = 0;
    let lines = 0;
    let dropped = 0;
    let unread = 0;
    let head = HEAD;
    let column = '';
    let places = new Map();
    const cutter = (0,raw/* createCutter */.EY)(take);
    function take(raw) {
        const piece = {
            bytes: Buffer.from(raw.bytes.subarray(0, raw.length)),
            begins: raw.begins.slice(0, raw.lines),
            ends: raw.ends.slice(0, raw.lines),
            first: lines + 1,
            keep: new Uint8Array(raw.lines),
        };
        lines += raw.lines;
        waiting.push(piece);
        waitingBytes += raw.length;
        markStructure(piece);
        readers.forEach((reader, index) => {
            unread += reader.read(raw, columns, (rule, line) => markAround(piece, line, index * 1e6 + rule)).unread;
        });
        // What stands in front of a match may lie in the piece before.
        while (waiting.length > 2 && waitingBytes - waiting[0].bytes.length >= TAIL_BYTES) {
            const oldest = waiting.shift();
            waitingBytes -= oldest.bytes.length;
            keepMarked(oldest);
        }
    }
    function markStructure(piece) {
        for (let line = 0; line < piece.keep.length; line += 1) {
            const at = textAt(piece, line);
            const isStep = begins(piece, at, STEP) || isNewColumn(piece, line);
            if (isStep)
                startStep();
            if (head > 0 || begins(piece, at, MARKER) || OTHERS.some((text) => begins(piece, at, text)))
                piece.keep[line] = 1;
            head -= 1;
        }
    }
    function startStep() {
        head = HEAD;
        places = new Map();
        for (const reader of readers)
            reader.listenAgain();
    }
    function isNewColumn({ bytes, begins: starts, ends }, line) {
        if (!columns)
            return false;
        const now = bytes.toString('latin1', starts[line], (0,raw/* behindColumns */.UZ)(bytes, starts[line], ends[line]));
        const isNew = now !== column;
        column = now;
        return isNew;
    }
    /** Where the line's own words begin. */
    function textAt({ bytes, begins: starts, ends }, line) {
        const end = ends[line];
        return (0,raw/* behindStamp */.Gy)(bytes, columns ? (0,raw/* behindColumns */.UZ)(bytes, starts[line], end) : starts[line], end);
    }
    function markAround(piece, line, rule) {
        const count = places.get(rule) ?? 0;
        places.set(rule, count + 1);
        const [before, after] = count < MOST_PLACES ? [BEFORE, AFTER] : [0, 0];
        for (let at = Math.max(0, line - before); at <= Math.min(piece.keep.length - 1, line + after); at += 1)
            piece.keep[at] = 1;
        const previous = waiting[waiting.indexOf(piece) - 1];
        if (previous)
            for (let at = Math.max(0, previous.keep.length + line - before); at < previous.keep.length; at += 1)
                previous.keep[at] = 1;
    }
    function keepMarked(piece) {
        for (let line = 0; line < piece.keep.length; line += 1) {
            if (piece.keep[line] === 0)
                dropped += 1;
            else
                keepLine(piece, line);
        }
        if (keptBytes <= KEPT_BYTES)
            return;
        // The oldest half goes, but for the beginnings of steps: a failure stands near the end.
        const half = kept.length >> 1;
        const old = kept.slice(0, half).filter(({ text }) => text.includes('##['));
        const left = [...(old.length < half / 2 ? old : []), ...kept.slice(half)];
        dropped += kept.length - left.length;
        kept = left;
        keptBytes = kept.reduce((sum, { text }) => sum + text.length, 0);
    }
    function keepLine({ bytes, begins: starts, ends, first }, line) {
        kept.push({ number: first + line, text: bytes.toString('utf8', starts[line], ends[line]) });
        keptBytes += ends[line] - starts[line];
    }
    function end() {
        cutter.end();
        for (const piece of waiting)
            for (let line = 0; line < piece.keep.length; line += 1)
                keepLine(piece, line);
        const notes = [
            ...(dropped > 0
                ? [`the log has ${lines} lines: its end, the beginnings of its steps and the lines around known errors were read closely`]
                : []),
            ...(unread > 0 ? [`the log is too large to be read in time: ${unread} of its lines were not matched`] : []),
        ];
        return { rows: kept, lines, notes };
    }
    return { feed: cutter.feed, end };
}
function begins({ bytes }, at, text) {
    return bytes[at] === text[0] && bytes.compare(text, 0, text.length, at, at + text.length) === 0;
}

// EXTERNAL MODULE: ./src/core/decode.ts
var decode = __nccwpck_require__(969);
// EXTERNAL MODULE: ./src/core/log.ts + 2 modules
var log = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./src/core/collect.ts



/** A log up to this size (in bytes) is read whole: 99 in 100 are smaller. */
const WHOLE_BYTES = 4 * 1024 * 1024;
/** A zip can only be read whole. */
const ZIP = Buffer.from('PK\u0003\u0004');
/** Keeps a log as it is while it is small, and condenses it from then on, so that its size costs time but no memory. */
function createCollector(catalogue) {
    let chunks = [];
    let size = 0;
    let condenser = null;
    let utf16 = null;
    function feed(chunk) {
        if (condenser !== null)
            return condenser.feed(utf16 ? Buffer.from(utf16.decode(chunk, { stream: true })) : chunk);
        chunks.push(Uint8Array.from(chunk));
        size += chunk.length;
        if (size > WHOLE_BYTES && !startsWith(chunks[0], ZIP))
            condense();
    }
    function condense() {
        const start = Buffer.concat(chunks);
        const order = (0,decode/* utf16Order */.tH)(start);
        if (order !== null)
            utf16 = new TextDecoder(order);
        chunks = [];
        condenser = createCondenser(catalogue, (0,log/* hasGhColumns */.tl)((0,decode/* splitLines */.uz)((0,decode/* decode */.D4)(start.subarray(0, 64 * 1024)))));
        feed(start);
    }
    return { feed, end: () => condenser?.end() ?? Buffer.concat(chunks) };
}
/** A log that is held already; condensed, so that a large one is not held a second time as text. */
function shrink(bytes, catalogue) {
    if (bytes.length <= WHOLE_BYTES)
        return bytes;
    const collector = createCollector(catalogue);
    collector.feed(bytes);
    return collector.end();
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   hE: () => (/* binding */ MAXIMUM_TEXT_BYTES),
/* harmony export */   tH: () => (/* binding */ utf16Order),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** What is read of one file: V8 holds no string of more than 512 MiB. */
const MAXIMUM_TEXT_BYTES = 256 * 1024 * 1024;
/** The text of a log in UTF-8 or in UTF-16 of either order, with or without a BOM (PowerShell's `>` writes UTF-16). */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAXIMUM_TEXT_BYTES));
    const order = utf16Order(buffer);
    return order === null ? buffer.toString('utf8') : new TextDecoder(order).decode(buffer);
}
/** The order of the bytes of a text in UTF-16, null for any other text. */
function utf16Order(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, 400);
    const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
    return head.length > 20 && zeros > head.length * 0.4 ? 'utf-16le' : null;
}
/** The rows of a text as editors number them: a final line feed ends the last row. */
function splitLines(text) {
    const rows = text.split('\n');
    if (rows.at(-1) === '')
        rows.pop();
    return rows;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** `file:line:column: message`, the form editors and CONTRACT.md §1 expect. */
function formatProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
/** A mistake the user must mend (input, configuration, catalogue, command line). Only entries catch it; all problems travel at once. */
class UserError extends Error {
    problems;
    constructor(problems) {
        const list = typeof problems === 'string' ? [problems] : problems;
        super(list.join('\n'));
        this.name = 'UserError';
        this.problems = list;
    }
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  N: () => (/* binding */ explainSteps)
});

// EXTERNAL MODULE: ./src/core/collect.ts + 1 modules
var collect = __nccwpck_require__(8106);
// EXTERNAL MODULE: ./src/core/causes.ts
var causes = __nccwpck_require__(3419);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __nccwpck_require__(2258);
;// CONCATENATED MODULE: ./src/core/excerpt.ts

/** More lines than a private key in PEM has. */
const SECRET_LINES = 100;
/** Start and end of a text that is too long to show: the parts of an enormous line that the engine looks at. */
function bothEnds(text, limit) {
    const half = Math.floor((limit - 3) / 2);
    return text.length <= limit ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}
/** At most `size` consecutive lines of the step that show the evidence: what leads to it above, what follows below. */
function excerptOf(lines, evidence, size = 30) {
    if (lines.length === 0)
        return null;
    const at = evidence[0] ? Math.max(0, lines.indexOf(evidence[0])) : lines.length - 1;
    const places = evidence
        .slice(0, 5)
        .map((line) => lines.indexOf(line))
        .filter((place) => place >= 0 && Math.abs(place - at) < size - 2);
    const first = Math.min(at, ...places);
    const last = Math.max(at, ...places);
    const spare = size - (last - first + 1);
    const from = Math.max(0, Math.min(first - Math.ceil(spare / 2), lines.length - size));
    const shown = lines.slice(from, from + size);
    // Redacted before anything is cut, with the lines around: half a token, or the middle of a private key, would not be known for a secret.
    const start = Math.max(0, from - SECRET_LINES);
    const safe = (0,redact/* redactLines */.n)(lines.slice(start, from + size + SECRET_LINES).map((line) => line.text)).slice(from - start);
    const text = safe
        .slice(0, shown.length)
        .map((line) => bothEnds(line, 1000))
        .join('\n');
    return { from: shown[0].number, to: shown.at(-1).number, text };
}

;// CONCATENATED MODULE: ./src/core/describe.ts



/** A cause of the catalogue, or the failed tests, as a diagnosis. */
function matched(cause, about) {
    const { pattern } = cause;
    const evidence = cause.lines.slice(0, 5).map(quote);
    return {
        schema: 1,
        job: about.job ?? { name: 'job' },
        verdict: 'matched',
        category: pattern.category,
        confidence: cause.confidence,
        pattern: { id: pattern.id, title: pattern.title },
        rootCause: cause.rootCause,
        fix: {
            command: pattern.fix_command ?? null,
            verify: pattern.verify_command ?? null,
            auto: pattern.auto_fix,
            steps: pattern.fix_steps,
        },
        agent: pattern.agent ?? null,
        transient: pattern.transient,
        soft: pattern.severity === 'soft',
        failedStep: about.step,
        exitCode: about.exitCode,
        evidence,
        excerpt: about.excerpt,
        fingerprint: fingerprint(pattern.id, evidence),
        others: [],
        tests: cause.tests ?? null,
        references: pattern.references,
        source: about.source ?? 'api',
    };
}
/** An honest unknown: the most telling lines, and no claim. */
function unknown(evidence, about) {
    const { step, exitCode } = about;
    const where = step ? `step "${step}"` : 'the job';
    return {
        schema: 1,
        job: about.job ?? { name: 'job' },
        verdict: 'unknown',
        category: 'unknown',
        confidence: evidence.length > 0 && about.source !== 'steps' ? 0.3 : 0,
        pattern: null,
        rootCause: `No known pattern explains why ${where} failed${exitCode === null ? '' : ` (exit code ${exitCode})`}`,
        fix: { command: null, verify: null, auto: false, steps: [] },
        agent: null,
        transient: false,
        soft: false,
        failedStep: step,
        exitCode,
        evidence,
        excerpt: about.excerpt,
        fingerprint: fingerprint(step ?? 'unknown', evidence),
        others: [],
        tests: null,
        references: [],
        source: about.source ?? 'api',
    };
}
/**
 * The unknown with what its words or its kind of step suggest. Only what the words say is an answer, with the first of them as its sentence;
 * the kind of step alone gives a category to look under, and stays unknown.
 */
function asGuessed(diagnosis, { title, category, confidence, told }, threshold) {
    if (!told)
        return { ...diagnosis, category, confidence: Math.min(confidence, 0.45) };
    if (confidence < threshold)
        return diagnosis;
    const id = `generic/${category}`;
    const [line] = diagnosis.evidence;
    return {
        ...diagnosis,
        verdict: 'matched',
        category,
        confidence,
        pattern: { id, title },
        rootCause: line === undefined ? title : `${title}: ${bothEnds(line.text, 200)}`,
        fingerprint: fingerprint(id, diagnosis.evidence),
    };
}
/** The diagnosis with the further causes that were seen. */
function withOthers(diagnosis, others) {
    const named = others.slice(0, 5).map(({ pattern, confidence }) => ({
        pattern: { id: pattern.id, title: pattern.title },
        category: pattern.category,
        confidence,
    }));
    return { ...diagnosis, others: named };
}
/** A line as evidence: redacted, and only the ends of an enormous one. */
function quote(line) {
    return { line: line.number, text: bothEnds((0,redact/* redact */.E)(line.text).trim(), 500) };
}
/** Equal for the same cause elsewhere: times, hashes, addresses, paths of the machine and counters do not count. */
function fingerprint(key, evidence) {
    const text = evidence.map((line) => normalise(line.text)).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(`${key}\n${text}`).digest('hex');
}
/** The words of a line without what differs from run to run. */
function normalise(text) {
    return text
        .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, '<id>')
        .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, '<hash>')
        .replace(/(?:[A-Za-z]:)?[\\/](?:[\w.@+-]+[\\/])+/g, '<dir>/')
        .replace(/\d+(?:\.\d+)*/g, '0')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}

// EXTERNAL MODULE: ./src/core/failed-step.ts
var failed_step = __nccwpck_require__(1989);
// EXTERNAL MODULE: ./src/core/spoken.ts
var spoken = __nccwpck_require__(8737);
// EXTERNAL MODULE: ./src/core/log.ts + 2 modules
var core_log = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./src/core/fallback.ts



/** Forms of lines that state an error, the strongest first; a number is its weight. Shapes, not tools: no catalogue is needed. */
const FORMS = [
    [/^\s*(?:[A-Za-z]:)?[\w.@+\\/-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)? ?:? (?:fatal )?error\b/i, 9],
    [/^\s*(?:[\w.+-]+: )?(?:fatal )?error(?:\[\w+\])?: /i, 8],
    [/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b: \S/, 8],
    [
        /^(?:CMake Error\b|Exception in thread |panic: |thread '.*' panicked|\(fail\) |> ?(?:Could not|Cannot|A problem)|\* What went wrong:|error TS\d|Error \([A-Z]\w+\))/,
        8,
    ],
    [/^E {2,}\S/, 7],
    [/^(?:npm (?:error|ERR!)|fatal: |ERROR: |ERROR {2}|\[ERROR\] |Error: |Failure: )/, 7],
    // The place of a finding: file, line, column.
    [/^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? \S/, 6],
    [/^(?:FAILED|FAIL|--- FAIL:|✗|✘|✖|⨯|❌|×|●|not ok)\s/, 6],
    [/\b(?:error|ERROR)(?:\s*[:\]]|\s+[A-Z]{1,5}\d{2,5}\b)/, 5],
    [
        /\b(?:cannot|could not|couldn't|unable to|not found|no such file|permission denied|refused|invalid|unexpected|undefined)\b/i,
        3,
    ],
    [/\b(?:error|fail(?:ed|ure)?|fatal|exception|panic(?:ked)?|traceback)\b/i, 2],
];
const BENIGN = /^.{0,40}\b(?:WARN|WARNING|INFO|DEBUG|TRACE)\b(?! .{0,40}\bERROR\b)|^\s*[^\s:]+[:(]\d+[:,\d)]*:? (?:warning|note|info|remark)\b|\b(?:0|no) (?:errors?|failures?|failed)\b|\bfailed[:=] ?0\b|\berrors?[:=] ?0\b|^\s*(?:\[?(?:warning|warn|info|debug)\]?|npm warn|\d\d:\d\d:\d\d \[(?:WARN|INFO|DEBUG)\]|info|debug|note|hint|✓|✔|ok |PASS)\b|\bwithout errors?\b|if-no-files-found|^\s*(?:Downloaded|Downloading|Compiling|Installing|Checking|Unpacking|Setting up|Get:|Collecting|Using cached|Requirement already|-- )/i;
// Words that only say that something before them failed.
const SYMPTOM = /^(?:make(?:\[\d+\])?: \*\*\*|npm (?:error|ERR!) (?:A complete log|code ELIFECYCLE|errno|path|command|Lifecycle|workspace|location)|error Command failed|ERROR:? .*exit(?:ed)? (?:code|status)|\W{0,4}(?:ERROR:? )?(?:Build(?:ing)?|Make|Action|Task|Job|Step|Command|Script|Process|Too many retries)(?: failed)?[.!]*$|Build(?:ing)? failed|Error Context: |##|Error: The process .* failed with exit code|ninja: build stopped|The command ".*" (?:failed and )?exited|error: could not compile|Command failed with exit code|Executing the custom container implementation failed|.{0,80}\b(?:exited|terminated|failed|returned) with (?:exit )?(?:code|status)[ :]+\d+\b)/i;
/** What a person would point at where no pattern answers. `weight`: 0 nothing, below 5 only a word, from 5 on the form of an error. */
function fallbackEvidence(step, isNew) {
    const all = (0,failed_step/* mainLines */.Zz)(step);
    const fresh = isNew ? all.filter(isNew) : all;
    const lines = fresh.length > 0 ? fresh : all;
    const end = firstErrorAt(lines, step);
    const before = lines.slice(Math.max(0, end - 400), end + 1);
    const texts = (0,spoken/* spokenTexts */.V)(before);
    const scored = before.map((line, index) => ({
        line,
        index,
        weight: Math.max(weigh(line, texts[index]), isNew && fresh.length > 0 ? 1 : 0),
    }));
    const top = Math.max(0, ...scored.map((each) => each.weight));
    // Where the tool printed nothing, the runner's own line is all there is to show.
    if (top === 0)
        return { lines: (before.length > 0 ? before : step.lines.filter(failed_step/* isError */.bJ)).slice(-1), weight: 0 };
    const best = scored.filter((each) => each.weight >= Math.min(top, 7));
    // The last block of errors before the step's end is the one it died of; its first line states the cause. A mere word is no block.
    const gap = top >= 5 ? 40 : 3;
    const start = best.findLastIndex((each, index) => index === 0 || each.index - best[index - 1].index > gap);
    return { lines: unique(best.slice(start).map((each) => each.line)).slice(0, 5), weight: top };
}
function firstErrorAt(lines, step) {
    const telling = lines.findIndex((line) => (0,failed_step/* isTelling */.c0)(line) && !SYMPTOM.test(line.text));
    if (telling >= 0)
        return telling;
    const exit = step.lines.find((line) => (0,failed_step/* isError */.bJ)(line) || core_log/* EXIT_LINE */.IN.test(line.text));
    const before = exit ? lines.findLastIndex((line) => line.number <= exit.number) : -1;
    return before >= 0 ? before : lines.length - 1;
}
function weigh(line, text) {
    if (SYMPTOM.test(text))
        return 0;
    if ((0,failed_step/* isTelling */.c0)(line))
        return 10;
    if (BENIGN.test(text))
        return 0;
    return FORMS.find(([form]) => form.test(text))?.[1] ?? 0;
}
function unique(lines) {
    return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index);
}

// EXTERNAL MODULE: ./src/core/guess.ts + 1 modules
var guess = __nccwpck_require__(2291);
;// CONCATENATED MODULE: ./src/core/test-cause.ts

/** What stands for failed tests whose framework no pattern of the catalogue knows. */
const FAILED = {
    id: 'generic/tests-failed',
    title: 'tests fail',
    category: 'test-failure',
    log_regexes: [],
    all_of: [],
    none_of: [],
    fix_steps: ['Read the first failed test: mend the code if the test is right, else the test.'],
    confidence: 0.9,
    priority: 54,
    suppresses: [],
    severity: 'error',
    transient: false,
    auto_fix: false,
    unsafe: false,
    references: [],
    examples: [],
    counter_examples: [],
};
const MOST_TESTS = 20;
/**
 * The causes with what the test framework itself reported: where tests failed, the best cause among test failures names them and shows their
 * lines. A suite that could not be loaded failed for another reason, and a cause that outranks failed tests stays first.
 */
function withTests(causes, report) {
    const failed = report?.failed.filter(({ load, lines }) => !load && lines.length > 0) ?? [];
    if (!report || failed.length === 0)
        return [...causes];
    const known = causes.find(({ pattern }) => pattern.category === 'test-failure');
    const pattern = known?.pattern ?? FAILED;
    const confidence = Math.max(pattern.confidence, FAILED.confidence);
    const score = Math.max(known?.score ?? 0, FAILED.priority + 25 * confidence);
    const cause = {
        pattern,
        confidence,
        score,
        lines: linesOf(failed),
        rootCause: sentence(report, failed[0]),
        tests: summarise(report, failed),
    };
    return [...causes.filter((each) => each !== known), cause].sort((a, b) => b.score - a.score);
}
// A title that only heads a block of output, and says neither that it failed nor how.
const HEADING = /^(?:-{4} .* stdout -{4}$|[\w ]+$)/;
/** The first test with what it expected, then the names of the next. */
function linesOf([first, ...more]) {
    const own = first.lines.slice(0, 3);
    const told = own.length > 1 && HEADING.test(own[0].text) ? [...own.slice(1), own[0]] : own;
    const lines = [...told, ...more.flatMap(({ lines: [title] }) => title ?? [])];
    return [...new Set(lines)].slice(0, 5);
}
function sentence({ framework, count }, { name, file, line, message }) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    const what = count === 1 ? `the test "${name}"${place} fails` : `${count} tests fail, the first is "${name}"${place}`;
    return (0,redact/* redact */.E)(`${framework}: ${what}${message === undefined ? '' : `: ${message}`}`).slice(0, 500);
}
function summarise({ framework, count }, failed) {
    const shown = failed.slice(0, MOST_TESTS).map(({ name, file = null, line = null, message = null }) => ({
        name: (0,redact/* redact */.E)(name).slice(0, 200),
        file: file === null ? null : (0,redact/* redact */.E)(file).slice(0, 200),
        line,
        message: message === null ? null : (0,redact/* redact */.E)(message).slice(0, 200),
    }));
    return { framework, count, failed: shown };
}

;// CONCATENATED MODULE: ./src/core/test-readers/form.ts
const SPAN = 80;
const MAXIMUM_FINDINGS = 400;
const FOREIGN = /node_modules|^node:|\(internal|^internal\/|^ext:|site-packages|\/lib\/python\d|\/rustc\/|^\/_\/|\/gems\/|\/vendor\/|package:(?:test_api|matcher|flutter_test)|^<|cypress_runner/;
/** Names of files that hold tests, in any language. */
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)[\\/._-]|(?:Tests?|Spec)\.\w+$/;
/** The failed tests that a form of output shows, in the order of their titles. */
function readForm(form, rows) {
    const found = [];
    let file;
    let inside = form.within === undefined;
    for (let at = 0; at < rows.length && found.length < MAXIMUM_FINDINGS; at += 1) {
        const { text } = rows[at];
        if (form.within)
            inside = inside ? !form.within.to.test(text) : form.within.from.test(text);
        file = form.context?.exec(text)?.groups?.file ?? file;
        if (form.forget?.test(text))
            file = undefined;
        if (!inside)
            continue;
        const title = form.title.exec(text);
        if (!title || form.skip?.test(text))
            continue;
        const finding = readTitle(form, rows, at, title, file);
        if (finding)
            found.push(finding);
    }
    return found;
}
function readTitle(form, rows, at, title, context) {
    const secondAt = form.second ? nextSpoken(rows, at + 1) : at;
    const second = form.second?.exec(rows[secondAt]?.text ?? '');
    if (form.second && !second)
        return null;
    const said = { ...defined(title.groups), ...defined(second?.groups) };
    const load = form.load ? form.load.test(rows[at].text) || (second !== null && form.load.test(second?.input ?? '')) : false;
    const block = blockOf(form, rows, at, secondAt, said.name ?? '');
    const places = placesIn(form, [rows[at], rows[secondAt], ...block]);
    const own = said.file ?? ownFile(context, places);
    const place = own === undefined
        ? (places.find(({ file }) => TEST_FILE.test(file)) ?? places[0])
        : places.find(({ file }) => baseName(file) === baseName(own));
    const name = load ? (tidyFile(own) ?? said.name) : said.name?.trim();
    if (!name)
        return null;
    const message = said.message ? null : messageOf(form, block);
    if (form.proven && !message)
        return null;
    const more = form.more ? block.filter(({ text }) => form.more.test(text)) : [];
    const titles = second?.groups?.name === undefined ? [rows[at], rows[secondAt]] : [rows[secondAt]];
    const told = [...new Set([...titles, ...(message?.rows ?? []), ...more.slice(0, 2)])].slice(0, 4);
    return {
        name: name.slice(0, 400),
        file: tidyFile(own ?? place?.file),
        line: place?.line ?? (said.line ? Number(said.line) : undefined),
        message: (said.message ?? message?.text)?.trim().slice(0, 500),
        ...(load ? { load: true } : {}),
        rows: [told[0], ...told.slice(1).sort((a, b) => a.line.number - b.line.number)],
        from: form.before ? Math.max(0, at - block.length) : at,
        to: Math.max(secondAt, ...(form.later ? [] : [at + (form.before ? 1 : block.length)])),
    };
}
/** The rows that belong to a title; tests that share one error stand above it together. */
function blockOf(form, rows, at, secondAt, name) {
    const isEnd = (text) => form.title.test(text) || form.end?.test(text) === true;
    let start = secondAt + 1;
    if (form.later) {
        const place = rows.findIndex((row, index) => index > at && row.text.trim() === name);
        if (place < 0)
            return [];
        start = place + 1;
    }
    const above = [];
    if (form.before)
        for (let place = at - 1; place >= Math.max(0, at - SPAN); place -= 1) {
            if (form.before.test(rows[place].text))
                break;
            above.unshift(rows[place]);
        }
    while (!form.second && !form.before && start < rows.length && start < at + SPAN && form.title.test(rows[start].text))
        start += 1;
    let stop = start;
    while (stop < rows.length && stop < start + SPAN && !isEnd(rows[stop].text))
        stop += 1;
    return [...above, ...rows.slice(start, form.before ? Math.min(stop, start + 3) : stop)];
}
function messageOf(form, block) {
    for (const regex of form.message) {
        const at = block.findIndex(({ text }) => text.trim() !== '' && regex.test(text));
        if (at < 0)
            continue;
        const row = block[at];
        let text = (regex.exec(row.text).groups?.message ?? row.text).trim();
        const told = [row];
        // "Expected values to be strictly equal:" says nothing without the row below it.
        for (let next = nextSpoken(block, at + 1); next > 0 && told.length < 4 && isOpen(text); next = nextSpoken(block, next + 1)) {
            text = `${text} ${block[next].text.trim()}`.trim();
            told.push(block[next]);
        }
        return { text, rows: told };
    }
    return null;
}
function isOpen(text) {
    return (text === '' ||
        text.endsWith(':') ||
        text.endsWith(' but was') ||
        text === 'Expected' ||
        (/^expected:/i.test(text) && !/ (?:got|actual):/i.test(text)));
}
function placesIn(form, rows) {
    return (form.place ?? []).flatMap((regex) => rows.flatMap(({ text }) => {
        const groups = regex.exec(text)?.groups;
        return groups?.file && groups.line && !FOREIGN.test(groups.file) ? [{ file: groups.file, line: Number(groups.line) }] : [];
    }));
}
/** The file whose report this is, unless the frames show that the report of another test file is repeated below it. */
function ownFile(context, places) {
    if (context === undefined || places.some(({ file }) => baseName(file) === baseName(context)))
        return context;
    return places.find(({ file }) => TEST_FILE.test(file))?.file ?? context;
}
/** Place of the next row that is not blank, or -1. */
function nextSpoken(rows, from) {
    for (let at = from; at < rows.length; at += 1)
        if (rows[at].text.trim() !== '')
            return at;
    return -1;
}
/** A path as a person names it: without the scheme, the runner's working folder and a leading `./`. */
function tidyFile(file) {
    return file
        ?.trim()
        .replace(/^(?:file|webpack):\/\/(?:\/(?=[A-Za-z]:))?/, '')
        .replace(/^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/, '')
        .replace(/^\/github\/workspace\//, '')
        .replace(/^\.\//, '');
}
function baseName(file) {
    return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
function defined(groups) {
    return Object.fromEntries(Object.entries(groups ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

;// CONCATENATED MODULE: ./src/core/test-readers/go.ts

const go_FAILED = /^(?<indent>\s*)--- FAIL: (?<name>\S+) \([\d.]+s\)$|^=== FAIL: \S+ (?<sum>\S+) \([\d.]+s\)/;
const SAID = /^\s+(?<file>[\w./-]+\.go):(?<line>\d+): ?(?<message>.*)$/;
const CURRENT = /^=== (?:RUN|CONT|NAME) {2,}(?<name>\S+)$/;
const FRAME = /^\s+(?<file>\S+_test\.go):(?<line>\d+)(?: \+0x|$)/;
/** With -v the messages of a test stand above its result, under the last `=== RUN`; without, below it. */
function readGo(rows) {
    const ends = rows.some(({ text }) => /^(?:FAIL\b|exit status |DONE |panic: )/.test(text));
    if (!ends && rows.some(({ text }) => /^(?:ok {2}\t|PASS$)/.test(text)))
        return [];
    const open = new Map();
    let current = null;
    let last = null;
    rows.forEach((row, at) => {
        const { text } = row;
        const named = go_FAILED.exec(text)?.groups;
        const running = CURRENT.exec(text)?.groups?.name;
        const name = named?.name ?? named?.sum ?? running;
        if (/^FAIL\t|^ok {2}\t/.test(text))
            current = null;
        if (name !== undefined) {
            const known = open.get(name);
            // The same name after its result is a test of another package.
            current = known && !(known.failed && running !== undefined) ? known : null;
            if (!current && open.size < 20_000)
                open.set(known ? `${name} ${at}` : name, (current = { name, at, failed: false, said: [], to: at }));
            if (current && named)
                Object.assign(current, { failed: true, title: current.title ?? row, to: at });
            last = null;
            return;
        }
        if (/^\s*--- (?:PASS|SKIP): /.test(text))
            current = null;
        if (!current)
            return;
        last = listen(current, row, at, last);
    });
    // Ginkgo runs its specs, which have a reader of their own, in one test without words.
    const specs = rows.some(({ text }) => /^Ran \d+ of \d+ Specs? in /.test(text));
    const failed = [...open.values()].filter((each) => each.failed && !(specs && each.said.length === 0));
    const parents = new Set(failed.flatMap(({ name }) => parentsOf(name)));
    return failed
        .filter((each) => !parents.has(each.name))
        .slice(0, 400)
        .map(findingOf);
}
/** `TestTable/a/b` fails with its subtest, and so do `TestTable` and `TestTable/a`. */
function parentsOf(name) {
    const parts = name.slice(0, 1000).split('/').slice(0, 20);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Takes one row of a test's output: a new message, the rest of the last one, or a frame of a panic. */
function listen(test, row, at, last) {
    const said = SAID.exec(row.text)?.groups;
    const panic = /^\s*(?<message>panic: .+?)(?: \[recovered\].*)?$/.exec(row.text)?.groups?.message;
    test.to = at;
    if (said || panic) {
        if (panic && last?.message.startsWith('panic: '))
            return last;
        const next = {
            file: said?.file,
            line: said ? Number(said.line) : undefined,
            message: said?.message?.trim() ?? panic,
            rows: [row],
        };
        // The last words count: a test may log a lot before it fails.
        test.said.push(next);
        if (test.said.length > 20)
            test.said.shift();
        return next;
    }
    // Examples show what they printed and what they should have.
    if (row.text === 'got:' && test.said.length === 0) {
        test.said.push({ message: 'got:', rows: [row] });
        return test.said[0];
    }
    if (last?.message.startsWith('got:') && last.rows.length < 4) {
        Object.assign(last, { message: `${last.message} ${row.text.trim()}` });
        last.rows.push(row);
    }
    if (!last)
        return null;
    const frame = last.line === undefined ? FRAME.exec(row.text)?.groups : undefined;
    if (frame)
        Object.assign(last, { file: frame.file.slice(frame.file.lastIndexOf('/') + 1), line: Number(frame.line) });
    const testify = /^\s+Error: {1,10}\t(?<message>.+)$/.exec(row.text)?.groups?.message?.trim();
    const compared = /^\s+(?:expected|actual) ?: (?<message>.+)$|^\s+\t(?:expected|actual {2}): /.exec(row.text);
    if (testify && last.message === '')
        Object.assign(last, { message: testify, rows: [row] });
    else if (compared && last.rows.length < 3)
        last.rows.push(row);
    return last;
}
function findingOf(test) {
    // A test may log before it fails: the last thing it said is what it failed with.
    const telling = test.said.filter(({ message }) => message !== '');
    const reason = telling.find(({ message }) => message.startsWith('panic: ')) ??
        telling.findLast(({ file }) => file === 'testing.go') ??
        telling.findLast(({ file }) => file?.endsWith('_test.go')) ??
        telling.findLast(({ file }) => file !== 'logger.go') ??
        telling.at(-1);
    return {
        name: test.name,
        file: tidyFile(reason?.file),
        line: reason?.line,
        message: reason?.message,
        rows: [test.title, ...(reason?.rows ?? [])].slice(0, 4),
        from: test.at,
        to: test.to,
    };
}
const GO = {
    framework: 'go test',
    sign: /^\s*--- FAIL: |^=== FAIL: |^panic: test timed out after /,
    union: true,
    forms: [readGo, readTimeouts],
};
/** A binary that ran out of time names the tests it was in. */
function readTimeouts(rows) {
    const at = rows.findIndex(({ text }) => /^panic: test timed out after /.test(text));
    if (at < 0)
        return [];
    return rows.slice(at, at + 12).flatMap((row, index) => {
        const name = /^\t+(?<name>(?:Test|Fuzz|Example|Benchmark)\S*) \([\dhms.]+\)$/.exec(row.text)?.groups?.name;
        return name ? [{ name, message: rows[at].text, rows: [rows[at], row], from: at, to: at + index }] : [];
    });
}
const GINKGO = {
    framework: 'Ginkgo',
    sign: /^Ran \d+ of \d+ Specs? in |^\s*\[F(?:AIL|ail)\] /,
    summary: [/^FAIL! -- \d+ Passed \| (?<a>\d+) Failed/, /^SUCCESS! -- /],
    // The labels behind the name differ.
    key: (name) => name.replace(/(?: \[[^\]]*\])+$/, ''),
    forms: [
        {
            title: /^\s*\[(?:FAIL|Fail|PANICKED!|TIMEDOUT)\] (?<name>\S.*?)$/,
            message: [],
            end: /^\S/,
            place: [/^\s*(?<file>\/\S+\.go):(?<line>\d+)$/],
        },
        {
            title: /^• \[(?:FAILED|PANICKED|TIMEDOUT)\] \[[\d.]+ seconds\]$/,
            second: /^(?<name>\S.*)$/,
            end: /^-{10,}$|^• /,
            message: [/^\s+\[FAILED\] (?!in \[)(?<message>.+)$/],
            place: [/^\s+In \[\w+\] at: (?<file>\S+\.go):(?<line>\d+)/],
        },
    ],
};
/** The readers of `go test` (plain, verbose and through gotestsum) and of Ginkgo under it. */
const GO_READERS = [GINKGO, GO];

;// CONCATENATED MODULE: ./src/core/test-readers/frames.ts
/** A frame of V8's, JavaScriptCore's or Deno's stack. */
const FRAMES = [
    /^\s+at [^(]*\((?<file>[^()]+?):(?<line>\d+):\d+\)/,
    /^\s+at (?:async )?(?<file>(?:file:\/\/|\/|\w:[\\/]|[\w.@-]+[\\/])[^()\s]*?):(?<line>\d+):\d+$/,
];

;// CONCATENATED MODULE: ./src/core/test-readers/javascript.ts


const ANY = /\S/;
const JEST_SUITE = /^\s*● Test suite failed to run$/;
const JEST = {
    framework: 'jest',
    sign: /^ {2}● |^Test Suites: /,
    summary: [/^Tests: {1,20}(?:(?<a>\d{1,9}) failed)?(?=.*total$)/],
    loadsApart: true,
    forms: [
        {
            title: /^ {2}● (?<name>\S.*)$/,
            skip: /^ {2}● (?:Console$|Cannot log after|Validation |Deprecation |process\.exit|Obsolete )/,
            load: JEST_SUITE,
            context: /^(?:(?:FAIL|PASS) +(?:\S+ +){0,3}|(?:::group::)?Errors thrown in )(?<file>[^\s(]+\.\w+)(?: \([\d.]+ m?s\))?$/,
            end: /^(?:(?:FAIL|PASS|RUNS) |Test Suites: |Tests: |Snapshot Summary|Summary of all failing tests|(?:::group::)?Errors thrown in )/,
            message: [/^ {4}(?<message>\S.*)$/, ANY],
            place: FRAMES,
            more: /^\s+(?:Expected|Received)\b[^:]*: |^ {4}[-+] (?! ?(?:Snapshot|Received|Expected) )\S/,
        },
    ],
};
const VITEST = {
    framework: 'vitest',
    sign: /^\s*Test Files {2}|^\s*FAIL {2}|^\s*❯ \S+ \(\d+ test/,
    summary: [/^\s+Tests {2}(?:(?<a>\d+) failed)?.*\(\d+\)$/],
    loadsApart: true,
    key: (name) => name.slice(name.lastIndexOf(' > ') + 1).replace(/^> /, ''),
    forms: [
        {
            title: /^\s*FAIL {2}(?:\|[^|]{1,80}\| ?|[\w-]{1,40} {1,2})?(?<file>[^\s>[]+\.\w+)(?: > (?<name>\S.*)| \[ .* \])$/,
            load: /\.\w+ \[ .* \]$/,
            end: /^⎯{3}|^\s*Test Files {2}|^\s*❯ \S+ \(\d+ test/,
            message: [/^(?<message>(?:[A-Z][\w.]*)?(?:Error|Exception)\b.*)$/, ANY],
            place: [/^\s*❯ (?:\S.* )?(?<file>[^\s:]+):(?<line>\d+):\d+$/],
            more: /^[-+] (?!Expected|Received)\S/,
        },
        {
            title: /^\s+[×✗] (?<name>\S.*?)(?: \d+ ?ms)?(?: \(retry x\d+\))?$/,
            end: /^\s*(?:[✓❯↓]|Test Files) /,
            message: [/^\s+→ (?<message>.+)$/],
        },
    ],
};
const MOCHA_FAILING = /^ {2}(?<a>\d+) failing$/;
/** Mocha's titles stand one below the other, suite by suite; the last ends with a colon. Cypress prints the same. */
function readMocha(rows) {
    const found = [];
    let inside = false;
    let file;
    for (let at = 0; at < rows.length && found.length < 400; at += 1) {
        const { text } = rows[at];
        if (MOCHA_FAILING.test(text))
            inside = true;
        else if (/^ {2}\(Results\)|^ {2}\d+ passing\b|^\s*Running: {2}/.test(text))
            inside = false;
        file = /^\s*Running: {2}(?<file>\S+)/.exec(text)?.groups?.file ?? file;
        const title = inside ? /^ {2}\d+\) (?<name>\S.*)$/.exec(text) : null;
        if (!title)
            continue;
        let last = at;
        while (!rows[last].text.endsWith(':') && last < at + 12 && /^ {7}\s*\S/.test(rows[last + 1]?.text ?? ''))
            last += 1;
        if (!rows[last].text.endsWith(':'))
            continue;
        const names = [title.groups.name, ...rows.slice(at + 1, last + 1).map((row) => row.text.trim())];
        const [detail] = readDetail(rows, last);
        found.push({
            ...(detail ?? { rows: [], to: last }),
            name: names.join(' ').replace(/:$/, ''),
            file: file ?? detail?.file,
            rows: [...new Set([rows[last], ...(detail?.rows.slice(1) ?? [])])],
            from: at,
        });
        at = last;
    }
    return found;
}
function readDetail(rows, last) {
    const form = {
        title: /^(?<name>here)$/,
        end: /^ {2}\d+\) \S|^ {2}\(Results\)/,
        message: [ANY],
        place: FRAMES,
        more: /^ {6}[-+](?! ?(?:expected|actual))\S?.*\S/,
    };
    const window = [{ text: 'here', line: rows[last].line }, ...rows.slice(last + 1, last + 60)];
    return readForm(form, window).map((each) => ({ ...each, to: last + each.to }));
}
const MOCHA = {
    framework: 'mocha',
    sign: MOCHA_FAILING,
    summary: [MOCHA_FAILING],
    forms: [readMocha],
};
const PLACE_TITLE = /^ {2}\d+\) (?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/;
const PLAYWRIGHT = {
    framework: 'playwright',
    sign: /^ {2}\d+\) .*\d › |^ {4}(?:\[[^\]]{1,80}\] › )?[^\s:]+:\d+:\d+ › /,
    summary: [/^ {2}(?<a>\d+) failed$/, /^ {2}\d+ passed \(/],
    forms: [
        readPlaywright,
        {
            title: PLACE_TITLE,
            end: /^ {2}\d+ (?:failed|flaky|passed|skipped|interrupted|did not run)|^ {4}Retry #\d|^ {2}[✓✘-] {1,6}\d/,
            message: [/^ {4}(?<message>\S.*)$/],
            place: FRAMES,
            more: /^ {4}(?:Expected|Received)\b[^:]*: /,
        },
    ],
};
/** The list at the end knows what passed on a retry; where the tests failed stands further above. */
function readPlaywright(rows) {
    const told = rows.some(({ text }) => PLACE_TITLE.test(text));
    return readForm({
        title: /^ {4}(?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/,
        within: { from: /^ {2}\d+ failed$/, to: /^ {2}\d+ (?:flaky|passed|skipped|interrupted|did not run)|^\S/ },
        message: [],
    }, rows).map((each) => (told ? { ...each, rows: [], line: undefined } : each));
}
/** Readers of the most used test tools of JavaScript and TypeScript, and of Cypress, which reports as Mocha does. */
const JAVASCRIPT = [JEST, VITEST, PLAYWRIGHT, MOCHA];

;// CONCATENATED MODULE: ./src/core/test-readers/javascript-others.ts

const javascript_others_ANY = /\S/;
const BUN = {
    framework: 'bun test',
    sign: /^\(fail\) |^✗ .* \[[\d.]+m?s\]$/,
    summary: [/^ (?<a>\d+) fail$/],
    forms: [
        {
            title: /^(?:\(fail\) (?=.)|✗ (?=.*\[[\d.]+m?s\]$))(?<name>.+?)(?: \[[\d.]+m?s\])?$/,
            context: /^(?<file>[^\s:]+\.[cm]?[jt]sx?):$/,
            // All failures again, of all files.
            forget: /^\d+ tests? (?:failed|skipped):$/,
            before: /^(?:\((?:pass|fail|skip|todo)\)|[✓✗»✎]) |^\S+\.[cm]?[jt]sx?:$/,
            end: /^\((?:pass|skip|todo)\) |^\d+ \| |^\S+\.[cm]?[jt]sx?:$/,
            message: [/^error: (?<message>.+)$/, /^[A-Z]\w*(?:Error|Exception): /, /^\s+\^ (?<message>this test timed out .*)$/],
            place: FRAMES,
            more: /^(?:Expected|Received)\b[^:]*: /,
        },
    ],
};
const DENO = {
    framework: 'deno test',
    sign: /^ ?(?:ERRORS|FAILURES) ?$/,
    summary: [/^FAILED \| \d+ passed.* \| (?<a>\d+) failed/, /^ok \| \d+ passed/],
    forms: [
        {
            title: /^(?<name>\S.*) => (?<file>\S+):(?<line>\d+):\d+$/,
            within: { from: /^ ?ERRORS ?$/, to: /^ ?FAILURES ?$|^(?:FAILED|ok) \| / },
            end: /^ ?(?:FAILURES|ERRORS) ?$/,
            message: [/^error: (?:Uncaught )?(?:\(in promise\) )?(?:Error: )?(?<message>.+)$/],
        },
        { title: /^(?<name>\S+) \(uncaught error\)$/, load: javascript_others_ANY, message: [/^error: (?<message>.+)$/], place: FRAMES },
    ],
};
const AVA = {
    framework: 'ava',
    sign: /^ {2}[✘✖] \[fail\]: /,
    summary: [/^ {2}(?<a>\d+) tests? failed$/],
    forms: [
        {
            title: /^ {2}[✘✖] \[fail\]: (?<name>.+?)(?: (?:Rejected promise returned by test|Error thrown in test))?$/,
            later: true,
            end: /^ {2}─$/,
            message: [/^ {2}(?:[A-Z]\w*Error: .+|(?:Difference|Value|Expected|Function|Promise)\b.*:)$/],
            place: [/^ {2}(?:› )?(?:file:\/\/)?(?<file>[^\s:]+):(?<line>\d+)(?::\d+)?$/, ...FRAMES],
            more: /^ {2}[-+] \S/,
        },
    ],
};
const KARMA = {
    framework: 'karma',
    sign: /FAILED$/,
    summary: [/Executed \d+ of \d+ (?:\((?<a>\d+) FAILED\)|SUCCESS)/],
    forms: [
        {
            title: /^[A-Z][\w ]{1,30} [\d.]{1,30} \([^)]{1,60}\) (?<name>\S.*) FAILED$/,
            end: /Executed \d+ of \d+/,
            message: [javascript_others_ANY],
            place: FRAMES,
        },
    ],
};
const JASMINE = {
    framework: 'jasmine',
    sign: /^ {2}Message:$/,
    summary: [/^\d+ specs?, (?<a>\d+) failures?/],
    forms: [
        {
            title: /^\d+\) (?<name>\S.*)$/,
            second: /^ {2}Message:$/,
            end: /^\d+ specs?, /,
            message: [/^ {4}(?<message>\S.*)$/],
            place: FRAMES,
        },
    ],
};
const WEBDRIVERIO = {
    framework: 'WebdriverIO',
    sign: /^\d+ failing \(/,
    summary: [/^(?<a>\d+) failing \(/],
    forms: [
        {
            title: /^\d+\) (?<name>\S.*)$/,
            context: /^» (?<file>\S+)$/,
            within: { from: /^\d+ failing \(/, to: /^-{10,}$|^» / },
            message: [/^\w*Error: .+$/, javascript_others_ANY],
            place: FRAMES,
        },
    ],
};
const UVU = {
    framework: 'uvu',
    sign: /^\s+FAIL {2}(?:\S+ {2})?"/,
    forms: [{ title: /^\s+FAIL {2}(?:\S+ {2})?"(?<name>.+)"$/, end: /^ {2}Total: /, message: [javascript_others_ANY], place: FRAMES }],
};
/** Readers of the other test tools of JavaScript and TypeScript; what speaks TAP is in tap.ts. */
const JAVASCRIPT_OTHERS = [BUN, DENO, AVA, KARMA, JASMINE, WEBDRIVERIO, UVU];

;// CONCATENATED MODULE: ./src/core/test-readers/jvm.ts
const THROWN = /^\s*(?<message>(?:[a-z][\w$]*\.)+[A-Z][\w$]*(?:: .*)?)$/;
const jvm_FRAMES = [
    /^\s+at (?!(?:java\.base|org\.junit|org\.testng|org\.assertj|org\.hamcrest|jdk\.|java\.|kotlin\.|sun\.)\S).*?\((?<file>[\w$]+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/,
];
/** `adds(app.SumTest)`, `app.SumTest.adds` and `SumTest.adds:5->check:9` are one test. */
function surefireKey(name) {
    const older = /^(?<method>[^()]+)\((?<type>[\w.$]+)\)$/.exec(name)?.groups;
    const full = older ? `${older.type}.${older.method}` : name;
    const [type = '', method = ''] = full.replace(/^(?:[a-z_][\w$]*\.)+(?=[A-Z])/, '').split(/\.(.*)/s);
    return `${type}.${method.split('(')[0]}`;
}
const SUREFIRE = {
    framework: 'JUnit (Surefire)',
    sign: /<<< (?:FAILURE|ERROR)!|^\[(?:ERROR|WARNING)\] Tests run: \d+, Failures: /,
    key: surefireKey,
    summary: [
        /^\[?(?:ERROR|INFO|WARNING)?\]? ?Tests run: \d+, Failures: (?<a>\d+), Errors: (?<b>\d+), Skipped: \d+(?:, Flakes: \d+)?$/,
    ],
    forms: [
        // The list at the end knows which tests passed on a retry.
        {
            title: /^\[ERROR\] {2,3}(?<name>[A-Z][\w$]*\.[\w$]+(?:\([^)]*\))?(?:\[[^\]]*\])?)(?::(?<line>\d+)(?:->\S+)?|(?= »)) (?:» )?(?<message>\S.*)$/,
            end: /^\[/,
            message: [],
        },
        {
            title: /^(?:\[ERROR\] )?(?<name>[\w.$]+(?:\([\w.$, ]*\))?(?:\[[^\]]*\])?(?:\([\w.$]+\))?) (?:-- | )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
            skip: /Tests run: /,
            end: /^\[(?:INFO|ERROR|WARNING)\]/,
            message: [THROWN, /\S/],
            place: jvm_FRAMES,
        },
    ],
};
const GRADLE = {
    framework: 'JUnit (Gradle)',
    sign: / FAILED$/,
    summary: [/^\d+ tests? completed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^(?<name>[A-Za-z_][^>]*? > \S.*) FAILED$/,
            skip: /^(?:> Task|test ) /,
            second: /^ {4}(?<message>(?:(?:[a-z][\w$]*\.)+[A-Z][\w$]*|[A-Z]\w*(?:Error|Exception|Failure))\b.*)$/,
            end: /^\S/,
            message: [],
            place: [/ at (?<file>[\w$]+\.(?:java|kt|groovy|scala)):(?<line>\d+)$/, ...jvm_FRAMES],
        },
    ],
};
const CONSOLE = {
    framework: 'JUnit',
    sign: /^FAILURES!!!$|^Test run finished after /,
    summary: [/^Tests run: \d+, {2}Failures: (?<a>\d+)$/, /^\[ +(?<a>\d+) tests failed +\]$/, /^OK \(\d+ tests?\)$/],
    forms: [
        {
            title: /^\d+\) (?<name>[\w$]+(?:\[[^\]]*\])?\([\w.$]+\))$/,
            end: /^(?:FAILURES!!!|Tests run: )/,
            message: [THROWN],
            place: jvm_FRAMES,
        },
        {
            title: /^ {2}JUnit \w+:(?<name>\S.*)$/,
            end: /^Test run finished after /,
            message: [/^\s+=> (?<message>.+)$/],
            place: [/^\s+\S*\((?<file>[\w$]+\.(?:java|kt)):(?<line>\d+)\)/, ...jvm_FRAMES],
        },
    ],
};
const SCALATEST = {
    framework: 'ScalaTest',
    sign: /\*\*\* FAILED \*\*\*/,
    summary: [/^(?:\[\w+\] )?Tests: succeeded \d+, failed (?<a>\d+),/],
    forms: [
        {
            title: /^(?:\[info\] )?\s*- (?<name>\S.*) \*\*\* FAILED \*\*\*(?: \(.*\))?$/,
            end: /^(?:\[info\] )?(?:\s*- |\S)/,
            message: [/^(?:\[info\] )?\s+(?<message>\S.*?)(?: \(\w+\.scala:\d+\))?$/],
            place: [/\((?<file>\w+\.scala):(?<line>\d+)\)/],
        },
    ],
};
/** Readers of the test tools of Java, Kotlin and Scala. */
const JVM = [SUREFIRE, GRADLE, CONSOLE, SCALATEST];

;// CONCATENATED MODULE: ./src/core/test-readers/native.ts

const PANICS = [
    /panicked at '(?<message>.+)', \S+:\d+:\d+$/,
    /panicked at [^']\S*:\d+:\d+:(?<message>)$/,
    /^Error: (?<message>.+)$/,
    /^note: (?<message>test did not panic as expected.*)$/,
    /^(?<message>error(?:\[E\d+\])?: .+)$/,
    /^thread .* panicked at .*$/,
];
const PANIC_PLACES = [
    /panicked at (?:'.*', )?(?<file>[^\s':]+):(?<line>\d+):\d+/,
    /^note: test did not panic as expected at (?<file>[^\s:]+):(?<line>\d+)/,
];
const CARGO = {
    framework: 'cargo test',
    sign: /\.\.\. FAILED$|^-{3,4} \S.* stdout -{3,4}$|^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT) \[ *[\d.]+s\]/,
    union: true,
    // nextest puts the name of the binary in front.
    key: (name) => name.slice(name.lastIndexOf(' ') + 1),
    passed: /^\s+(?:FLAKY \d+\/\d+|TRY \d+ PASS) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
    summary: [
        /^test result: FAILED\. \d+ passed; (?<a>\d+) failed;/,
        /^test result: ok\./,
        /^\s+Summary \[.*?\] .*? passed(?: \([^)]*\))?, (?<a>\d+) failed(?: \([^)]*\))?(?:, (?<b>\d+) timed out)?/,
        /^\s+Summary \[.*\] .* passed/,
    ],
    forms: [
        {
            title: /^-{3,4} (?<name>(?<file>\S+\.(?:rs|md)) - .*?\(line (?<line>\d+)\)|\S.*?) (?:stdout|stderr) -{3,4}$/,
            end: /^(?:failures:|successes:|test result: |error: (?:test|doctest) failed)/,
            message: PANICS,
            place: PANIC_PLACES,
            more: /^\s*(?:left|right): /,
        },
        {
            title: /^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT|LEAK-FAIL) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
            message: PANICS,
            place: PANIC_PLACES,
            end: /^\s+(?:PASS|SLOW|START|FLAKY|TRY \d+ PASS|Summary) \[|^(?:─{6}|-{6})/,
            more: /^\s*(?:left|right): /,
        },
        { title: /^test (?<name>\S.*?)(?: - should panic)? \.\.\. FAILED$/, message: [] },
    ],
};
const GTEST = {
    framework: 'GoogleTest',
    sign: /^\[ {2}FAILED {2}\] /,
    union: true,
    key: (name) => name,
    summary: [/^ ?(?<a>\d+) FAILED TESTS?$/],
    forms: [
        {
            title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)? \(\d+ ms\)$/,
            before: /^\[ (?:RUN {6}| {6}OK| {2}FAILED|-{3}|={3})/,
            message: [/^(?<message>(?:Expected|Value of|The difference|Death test|C\+\+ exception|Failed)\b.*)$/, /^\S.*: Failure$/],
            place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:Failure|error:)/],
            more: /^\s+(?:Actual|Expected|Which is): |^\S+: Failure$/,
        },
        { title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)?$/, message: [] },
    ],
};
/** Catch2 names the test case above the failed check, between two rules of dashes. */
function readCatch(rows) {
    const form = {
        title: /^(?<name>(?<file>[^\s(]+?)[:(](?<line>\d+)\)?): FAILED:$/,
        message: [/^(?:with expansion|due to .*):$/, /\S/],
        more: /^ {2}[A-Z_]+\( /,
        end: /^[-=]{60,}$/,
    };
    return readForm(form, rows).flatMap((each) => {
        const rules = [];
        for (let at = each.from; at >= Math.max(0, each.from - 200) && rules.length < 2; at -= 1)
            if (/^-{60,}$/.test(rows[at].text))
                rules.push(at);
        const title = rules.length === 2 ? nextSpoken(rows, rules[1] + 1) : -1;
        if (title < 0)
            return [];
        return [
            {
                ...each,
                name: rows[title].text.trim(),
                rows: [rows[title], ...each.rows].slice(0, 4),
            },
        ];
    });
}
const CATCH = {
    framework: 'Catch2',
    byName: true,
    sign: /: FAILED:$/,
    summary: [/^test cases: .*?\|\s*(?<a>\d+) failed/, /^All tests passed \(/],
    forms: [readCatch],
};
const BOOST = {
    framework: 'Boost.Test',
    byName: true,
    sign: /: (?:fatal )?error: in "/,
    forms: [{ title: /^(?<file>[^\s(]+)\((?<line>\d+)\): (?:fatal )?error: in "(?<name>[^"]+)": (?<message>.+)$/, message: [] }],
};
const CTEST = {
    framework: 'CTest',
    sign: /^The following tests FAILED:$|\*\*\*[A-Z]/,
    union: true,
    summary: [/^\d+% tests passed, (?<a>\d+) tests? failed out of/],
    forms: [
        {
            title: /^ {0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,4}#\d{1,6}: (?<name>\S.{0,200}?) \.{2}[\w. ]{0,80}\*\*\*\w/,
            load: /\*\*\*Not Run/,
            end: /^ +Start +\d+: |^ *\d+\/\d+ +Test |^\d+% tests passed/,
            message: [/\bAssertion .*failed|^(?:FAIL|ERROR|error|Error)\b/],
        },
        { title: /^\s+\d+ - (?<name>\S.*?) \((?!Disabled)(?<message>[\w ]+)\)(?: +\S+)?$/, message: [] },
    ],
};
const DOCTEST = {
    framework: 'doctest',
    byName: true,
    sign: /^\[doctest\] /,
    summary: [/^\[doctest\] test cases: .*\| +(?<a>\d+) failed/],
    forms: [
        {
            title: /^TEST CASE: {1,2}(?<name>\S.*)$/,
            proven: true,
            end: /^={60,}$|^\[doctest\] /,
            message: [/^\S+: (?:FATAL )?ERROR: (?<message>.+)$/],
            place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:FATAL )?ERROR: /],
            more: /^ {2}values: /,
        },
    ],
};
const MESON = {
    framework: 'Meson',
    sign: /^Summary of Failures:$|^Fail: {5,}\d/,
    summary: [/^Fail: {5,}(?<a>\d+)/],
    forms: [
        {
            title: /^ {0,6}\d{1,6}\/\d{1,6} (?<name>\S(?: ?\S)*?) {1,80}(?:FAIL|TIMEOUT|ERROR|INTERRUPT) {1,20}[\d.]{1,12}s\b/,
            end: /^ *\d+\/\d+ |^Ok: /,
            message: [/^(?:stderr|stdout):$/],
        },
    ],
};
const AUTOMAKE = {
    framework: 'Automake',
    sign: /^# TOTAL: \d+$/,
    summary: [/^# FAIL: {2}(?<a>\d+)$/],
    forms: [
        {
            title: /^(?:FAIL|ERROR): (?<name>[\w./+-]+)(?: \d.*)?$/,
            end: /^(?:PASS|SKIP|XFAIL): |^# TOTAL: |^make|^Testsuite summary/,
            message: [/^(?!=)\S.*$/],
        },
    ],
};
/** Readers of the test tools of Rust, C and C++. */
const NATIVE = [CARGO, GTEST, CATCH, BOOST, DOCTEST, MESON, AUTOMAKE, CTEST];

;// CONCATENATED MODULE: ./src/core/test-readers/others.ts
const NET_PLACES = [
    / in (?<file>\S.*?\.(?:cs|fs|vb)):line (?<line>\d+)/,
    /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): /,
];
const XUNIT = /^(?:\[xUnit\.net [\d:.]+\])?\s+/;
const DOTNET = {
    framework: 'dotnet test',
    sign: /^\s*(?:Failed|X|failed) \S.*[\])]$|\[FAIL\]$|error TESTERROR: /,
    union: true,
    key: (name) => name.split('(')[0],
    summary: [
        /^\s*(?:Failed|Passed)! +- Failed: +(?<a>\d+), Passed: /,
        /^\s*Test summary: total: \d+[,;] failed: (?<a>\d+)/,
        /^\s{2,}[Ff]ailed: (?<a>\d+)$/,
    ],
    forms: [
        {
            title: /^ {1,4}(?:Failed|X) (?<name>\S.*?) \[[<\d][^\]]*\]$/,
            end: /^ {1,4}(?:Passed|Skipped) \S.*\]$|^(?:Test Run Failed|Failed!|Results File:)/,
            message: [/^ {0,8}Error Message: (?<message>\S.*)$/, /^ {3}(?<message>(?!at )\S.*)$/],
            place: NET_PLACES,
            more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
        },
        {
            title: /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): error TESTERROR: +(?<name>\S.*?) \([\d.,]+m?s(?: [\d.,]+ms)?\): (?:Error Message: )?(?<message>.+)$/,
            message: [],
        },
        {
            title: /^ {0,4}failed (?<name>\S.*?) \((?:\d+[hms] ){0,3}\d+m?s\)$/,
            end: /^ {0,4}(?:passed|skipped) \S|^Test run summary/,
            message: [/^ {2,6}(?!from |at )(?<message>\S.*)$/],
            place: NET_PLACES,
            more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
        },
        {
            title: /^(?:\[xUnit\.net [\d:.]+\])?\s+(?<name>[\w.+`]+(?:\(.*\))?) \[FAIL\]$/,
            end: /\[(?:FAIL|SKIP)\]$|Finished: /,
            message: [new RegExp(`${XUNIT.source}(?<message>\\S.*)$`)],
            place: NET_PLACES,
            more: /\s(?:Expected|Actual): /,
        },
    ],
};
const XCTEST = {
    framework: 'XCTest',
    byName: true,
    countless: true,
    sign: /: error: (?:-\[)?[\w.]+[ .]\w+\]? : |^Test [Cc]ase '.*' failed /,
    union: true,
    key: (name) => name.replace(/^.*[ .](?=\w+$)/, '').replace(/\(\)$/, ''),
    summary: [/^\s+Executed \d+ tests?, with (?:\d+ tests? skipped and )?(?<a>\d+) failures?/],
    forms: [
        {
            title: /^(?<file>[^\s:][^:]*\.(?:swift|mm?)):(?<line>\d+): error: (?:-\[)?(?<name>[\w.]+[ .]\w+)\]? : (?<message>\S.*)$/,
            message: [],
        },
        { title: /^Test [Cc]ase '(?:-\[)?(?<name>[\w. ]+\w(?:\(\))?)\]?' failed /, message: [] },
    ],
};
const SWIFT_TESTING = {
    framework: 'Swift Testing',
    byName: true,
    countless: true,
    sign: / recorded an issue /,
    summary: [/^\S+ {1,2}Test run with \d+ tests?.* (?:failed|passed) after [\d.]+ seconds(?: with (?<a>\d+) issues?)?/],
    forms: [
        {
            title: /^\S+ {1,2}Test (?:case passing .* to )?(?<name>"[^"]*"|\w+\([^)]*\)) recorded an issue (?:with .* )?at (?<file>\S+\.swift):(?<line>\d+):\d+: (?<message>.+)$/,
            skip: /recorded a known issue/,
            message: [],
        },
    ],
};
const DART = {
    framework: 'dart test',
    sign: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: |^❌ /,
    summary: [/^\d\d:\d\d \+\d+(?: ~\d+)? -(?<a>\d+): Some tests failed\./, /^\d\d:\d\d \+\d+(?: ~\d+)?: All tests passed!/],
    forms: [
        {
            title: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: (?:(?:loading )?(?<file>\S+\.dart): ?)?(?<name>\S.*?)? \[E\]\s*$/,
            load: /: loading \S+ \[E\]/,
            end: /^\d\d:\d\d \+\d+/,
            message: [/^\s*(?<message>Expected: .+)$/, /^ {2}(?<message>\S.*)$/],
            place: [/^ {2}(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/, /^ {2}file:\/\/(?<file>\S+\.dart) line (?<line>\d+)$/],
            more: /^\s*Actual: /,
        },
        {
            title: /^❌ (?:(?<file>\S+\.dart): )?(?<name>\S.*?) \(failed(?:, .*)?\)$/,
            end: /^(?:✅|❌|##\[endgroup\])/,
            message: [/^\s*(?<message>Expected: .+)$/, /^\s*(?<message>\S.*)$/],
            place: [/^\s*(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/],
            more: /^\s*Actual: /,
        },
    ],
};
const CUCUMBER = {
    framework: 'Cucumber',
    sign: /^\s*\d+\) Scenario: |^Failing [Ss]cenarios:$/,
    summary: [/^\d+ scenarios? \((?<a>\d+) failed/, /^\d+ scenarios? passed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^\s*\d+\) Scenario: (?<name>\S.*?) # (?<file>\S+\.feature):(?<line>\d+)$/,
            end: /^\d+ scenarios? /,
            message: [/^\s+(?<message>(?:[A-Z]\w*)?(?:Error|Exception)\b.*)$/, /^\s+✖ /],
            more: /^\s+✖ /,
        },
        {
            title: /^(?:\s+|cucumber )(?<file>\S+\.feature):(?<line>\d+) (?:# Scenario:)? ?(?<name>\S.*)$/,
            within: { from: /^Failing [Ss]cenarios:$/, to: /^\d+ / },
            message: [],
        },
    ],
};
const TERRAFORM = {
    framework: 'terraform test',
    sign: /^\s+run "[^"]*"\.\.\. fail$/,
    summary: [/^(?:Failure|Success)! \d+ passed, (?<a>\d+) failed/],
    forms: [
        {
            title: /^\s+run "(?<name>[^"]*)"\.\.\. fail$/,
            context: /^(?<file>\S+\.tftest\.(?:hcl|json))\.\.\. /,
            end: /^\s+run "|\.\.\. (?:tearing down|fail)$/,
            message: [/^(?:│ )?(?<message>Error: .+)$/],
            place: [/^(?:│ )? {2}on (?<file>\S+) line (?<line>\d+)/],
        },
    ],
};
/** Readers of the test tools of .NET, Swift and Dart, and of those of no one language. */
const OTHERS = [DOTNET, XCTEST, SWIFT_TESTING, DART, CUCUMBER, TERRAFORM];

;// CONCATENATED MODULE: ./src/core/test-readers/python.ts

const SECTION = /^=+ (?:FAILURES|ERRORS|short test summary info|warnings summary|PASSES|slowest .*|.* in [\d.]+s.*) =+$/;
const PLACES = [/^(?<file>[^\s:]+\.pyx?):(?<line>\d+): ?(?:in .+|[\w.]+)?$/, /^ {2}File "(?<file>[^"]+)", line (?<line>\d+)/];
const SUMMARY = {
    title: /^(?:(?:FAILED|ERROR)(?: \[[\d.]+s\]| CONSISTENTLY:)?|SUBFAIL(?:ED)?(?:\([^)]*\)| \[[^\]]*\])?) (?<name>(?<file>[^\s:]+\.\w+)(?:::.*?)?)(?: - (?<message>\S.*))?$/,
    skip: /^ERROR \S+:\d+/,
    load: /^ERROR [^\s:]+\.\w+(?: - .*)?$/,
    message: [],
};
const SECTIONS = {
    title: /^_{3,} (?:ERROR at (?:setup|teardown) of )?(?:ERROR collecting )?(?<name>\S.*?) _{3,}$/,
    load: /^_{3,} ERROR collecting /,
    within: { from: /^=+ (?:FAILURES|ERRORS) =+$/, to: /^=+ (?!FAILURES|ERRORS)\S.* =+$/ },
    end: SECTION,
    message: [
        /^E {2,}(?<message>(?:SyntaxError|IndentationError|TabError): .+)$/,
        /^E {2,}(?<message>(?![-+ ]|\^|File ").+)$/,
        /^[A-Z][\w.]*(?:Error|Exception|Failed|Interrupted)\b.*$/,
        /^(?:import file mismatch:|worker '.*' crashed .*|Expected:|Fatal .*)$/,
    ],
    place: PLACES,
    more: /^E {3,}(?:assert |where |and )/,
};
/** `tests/test_a.py::TestMath::test_add` and `TestMath.test_add` are one test, and so is `test_a.py` as a whole. */
function pytestKey(title) {
    const name = title.replace(/^\[doctest\] /, '').replace(/ \([^)]*\)$/, '');
    const parameters = name.indexOf('[');
    const stem = parameters < 0 ? name : name.slice(0, parameters);
    const node = stem.includes('::') ? stem.slice(stem.indexOf('::') + 2).replaceAll('::', '.') : stem;
    return node + (parameters < 0 ? '' : name.slice(parameters));
}
const PYTEST = {
    framework: 'pytest',
    sign: /^=+ (?:FAILURES|ERRORS|short test summary info|.* in [\d.]+s.*) =+$|^(?:FAILED|ERROR) \S+\.py|^(?:\d+ \w+, )*\d+ (?:failed|errors?)\b.* in [\d.]+s/,
    union: true,
    key: pytestKey,
    summary: [
        /^(?:=+ )?(?:(?<a>\d+) failed)?(?:,? ?\d+ (?:passed|skipped|deselected|xfailed|xpassed|warnings?|rerun|subtests passed))*(?:,? ?(?<b>\d+) errors?)? in [\d.]+s/,
    ],
    forms: [
        readPytest,
        {
            title: /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED (?<name>(?<file>\S+\.py)::\S+)\s*$/,
            message: [],
        },
        { title: /^(?<name>(?<file>\S+\.py)::\S+) (?:FAILED|ERROR)(?: +\[ *\d+%\])?$/, message: [] },
    ],
};
/** The summary names tests as a person runs them, the sections show the whole assertion; either may be missing. */
function readPytest(rows) {
    // A worker of pytest-xdist that died has a section named after the file only; the summary names the test.
    const sections = readForm(SECTIONS, rows).filter((each) => each.load || !/^\S+\.py$/.test(each.name));
    const listed = readForm(SUMMARY, rows).filter((each) => each.load !== true || sections.some((section) => section.load) || each.message);
    const known = new Map(sections.map((section) => [pytestKey(section.name), section]));
    const named = listed.map((entry) => {
        const section = known.get(pytestKey(entry.name));
        if (!section)
            return entry;
        const [title, ...rest] = section.rows;
        const rest4 = rest.length > 0 ? rest : [title];
        return {
            ...entry,
            line: section.line,
            // The summary cuts messages at the terminal's width.
            message: section.message ?? entry.message,
            rows: [entry.rows[0], ...rest4].slice(0, 4),
            from: section.from,
            to: section.to,
        };
    });
    const names = new Set(listed.map((entry) => pytestKey(entry.name)));
    return [...named, ...sections.filter((section) => !names.has(pytestKey(section.name)))].map(withPlace);
}
/** A section names no file: it is that of the first frame, which is the test's own. */
function withPlace(finding) {
    if (finding.load && !finding.name.includes('::'))
        return { ...finding, file: finding.file ?? finding.name };
    return finding;
}
const UNITTEST = {
    framework: 'unittest',
    sign: /^={60,}$/,
    summary: [/^FAILED \((?:failures=(?<a>\d+))?(?:, )?(?:errors=(?<b>\d+))?/, /^OK(?: \(.*\))?$/],
    forms: [
        {
            title: /^={60,}$/,
            second: /^(?:FAIL|ERROR): (?<name>\S.*)$/,
            load: /_FailedTest\b/,
            end: /^Ran \d+ tests? in /,
            message: [
                /^(?:ModuleNotFoundError|SyntaxError|IndentationError): .+/,
                /^(?<message>(?:AssertionError|[\w.]*(?:Error|Exception|Failure|Interrupt|Exit|DoesNotExist))(?:: .*)?)$/,
                /^(?<message>[A-Za-z_][\w.]*: .+)$/,
            ],
            place: [/^ {2}File "(?<file>[^"]+)", line (?<line>\d+), in (?!loadTestsFromName|_find_test_path)/],
        },
    ],
};
/** Readers of Python's test tools. */
const PYTHON = [PYTEST, UNITTEST];

;// CONCATENATED MODULE: ./src/core/test-readers/reader.ts

/** What a tool reports in one stream: its failed tests and the numbers of its summaries; null where it reports no failure. */
function readWith(reader, rows) {
    if (!rows.some(({ text }) => reader.sign.test(text)))
        return null;
    const summaries = summariesOf(reader, rows);
    // The tool's last word outranks what looks like a failure above it: a flaky test, or output that a test printed.
    const all = reader.forms.map((form) => once(typeof form === 'function' ? form(rows) : readForm(form, rows), reader.byName));
    const first = all.findIndex((each) => each.length > 0);
    if (first < 0)
        return null;
    const key = reader.key ?? ((name) => name);
    const found = [...all[first]];
    for (const finding of all.slice(first + 1).flat()) {
        const known = found.findIndex((each) => isSame(each, finding) || key(each.name) === key(finding.name));
        if (known >= 0)
            found[known] = together(found[known], finding);
        else if (reader.union)
            found.push(finding);
    }
    const passed = new Set(rows.flatMap(({ text }) => reader.passed?.exec(text)?.groups?.name?.trim() ?? []));
    const loads = found.some((each) => each.load);
    if (summaries.length > 0 && summaries.every((count) => count === 0) && !loads)
        return null;
    const failed = found.filter((each) => !passed.has(each.name));
    if (failed.length === 0)
        return null;
    return { found: failed, counts: reader.countless ? [] : summaries };
}
function summariesOf(reader, rows) {
    const counts = [];
    for (const { text } of rows)
        for (const regex of reader.summary ?? []) {
            const match = regex.exec(text);
            if (!match)
                continue;
            counts.push(Number(match.groups?.a ?? 0) + Number(match.groups?.b ?? 0));
            break;
        }
    return counts;
}
/** The same test told twice, inline and in the summary, is one. */
function once(findings, byName = false) {
    const named = new Map();
    const kept = [];
    for (const finding of findings) {
        const namesakes = named.get(finding.name) ?? [];
        named.set(finding.name, namesakes);
        const known = byName ? namesakes[0] : namesakes.find((each) => isSame(each, finding));
        if (known)
            Object.assign(known, together(known, finding));
        else {
            const own = { ...finding };
            namesakes.push(own);
            kept.push(own);
        }
    }
    return kept;
}
function isSame(a, b) {
    const agree = (one, other) => one === undefined || other === undefined || one === other;
    return a.name === b.name && agree(a.file, b.file) && agree(a.line, b.line);
}
function together(a, b) {
    const rows = a.message === undefined || a.rows.length === 1 ? [...a.rows, ...b.rows] : a.rows;
    return {
        ...a,
        file: a.file ?? b.file,
        line: a.line ?? b.line,
        message: a.message ?? b.message,
        rows: rows.filter((row, index) => rows.findIndex((other) => other.text.trim() === row.text.trim()) === index).slice(0, 4),
    };
}

;// CONCATENATED MODULE: ./src/core/test-readers/scripting.ts
const RUBY_PLACES = [
    /^\s+# (?<file>\S+\.rb):(?<line>\d+)/,
    /^\s+(?<file>\S+\.rb):(?<line>\d+):in /,
    /^(?<file>\S+\.rb):(?<line>\d+):in /,
];
const RSPEC = {
    framework: 'RSpec',
    sign: /^Failed examples:$|^\s+Failure\/Error: |^\d+ examples?, \d+ failures?/,
    summary: [/^\d+ examples?, (?<a>\d+) failures?/],
    forms: [
        {
            title: /^ {2,}\d+\) (?<name>\S.*)$/,
            within: { from: /^Failures:$/, to: /^(?:Finished in |Failed examples:|Pending: )/ },
            end: /^(?:Finished in |Failed examples:|Top \d)/,
            message: [
                /^\s+(?<message>expected.*)$/i,
                /^\s+(?<message>[A-Z]\w*(?:::\w+)*(?:Error|Exception|Invalid|NotFound|Timeout)?:.*)$/,
                /^ {7,}(?<message>\S.*)$/,
            ],
            place: RUBY_PLACES,
            more: /^\s+Failure\/Error: \S/,
        },
        { title: /^rspec '?(?<file>[^\s':[]+\.rb)(?::(?<line>\d+)|\[[\d:]+\])'? # (?<name>\S.*)$/, message: [] },
    ],
};
const MINITEST = {
    framework: 'minitest',
    sign: /^\d+ (?:runs|tests), \d+ assertions, \d+ failures, \d+ errors|^(?: *\d+\) )?(?:Failure|Error):$/,
    summary: [/^\d+ (?:runs|tests), \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
    forms: [
        {
            title: /^(?: *\d+\) )?(?:Failure|Error):$/,
            second: /^(?<name>[^\s#][^#]*#\S.*?)(?: \[(?<file>[^\s\]]+):(?<line>\d+)\])?:$/,
            end: /^(?:bin\/rails test|rails test|\d+ runs, |Finished in )/,
            message: [/\S/],
            place: RUBY_PLACES,
        },
    ],
};
const TEST_UNIT = {
    framework: 'test-unit',
    sign: /^(?:Failure|Error): \w+\([\w:]+\)/,
    summary: [/^\d+ tests, \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
    forms: [
        {
            title: /^(?:Failure|Error): (?<name>[\w ?!]+\([\w:]+\))(?:: (?<message>.+))?:?$/,
            end: /^={60,}$/,
            message: [/^<.*> (?:expected|was|exception)/, /^(?<message>(?!\S+\.rb:\d)\S.*)$/],
            place: RUBY_PLACES,
            more: /^<.*>\.?$/,
        },
    ],
};
const PHP_PLACE = /^(?<file>(?:\/|\w:\\|[\w.-]+[\\/])\S*\.(?:php|phpt)):(?<line>\d+)$/;
const PHPUNIT = {
    framework: 'PHPUnit',
    sign: /^(?:FAILURES|ERRORS)!$|^There (?:was|were) \d+ (?:failure|error)s?:$/,
    summary: [/^Tests: \d+, Assertions: \d+(?:, Errors: (?<a>\d+))?(?:, Failures: (?<b>\d+))?/, /^OK \(\d+ tests?/],
    forms: [
        {
            title: /^\d+\) (?<name>[\w\\]+::\w.*|\S+\.phpt)$/,
            within: {
                from: /^There (?:was|were) \d+ (?:failure|error)s?:$/,
                to: /^There (?:was|were) \d+ (?!failure|error)|^(?:FAILURES|ERRORS)!/,
            },
            end: /^--$|^There (?:was|were) \d+|^(?:FAILURES|ERRORS)!/,
            message: [/\S/],
            place: [PHP_PLACE],
            more: /^Failed asserting /,
        },
        {
            title: /^ [✘✖] (?<name>\S.*)$/,
            end: /^ [✔☢↩∅⚠] |^Time: /,
            message: [/^ +[│├] (?<message>\S.*)$/],
            place: [/^ +│ (?<file>\S+\.php):(?<line>\d+)$/],
        },
    ],
};
const PEST = {
    framework: 'Pest',
    sign: /^\s+(?:FAILED|FAIL) {2}\S|^\s+Tests: +\d+ failed/,
    summary: [/^ {1,8}Tests: {2,9}(?:(?<a>\d{1,9}) failed)?(?=.*(?:assertions\)|passed|failed))/],
    forms: [
        {
            title: /^\s{1,8}FAILED {2}(?<name>[A-Z][\w\\]* > \S(?: ?\S)*)/,
            end: /^\s+Tests: /,
            message: [/^\s+(?<message>[^\s─].*)$/],
            place: [
                /^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
                /^\s+\d+ {1,3}(?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
            ],
        },
        {
            title: /^ {2}• (?<name>[A-Z][\w\\]+ > \S.*)$/,
            end: /^\s+Tests: /,
            message: [/^\s+(?<message>[^\s─].*)$/],
            place: [/^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/],
        },
    ],
};
const EXUNIT = {
    framework: 'ExUnit',
    sign: /^ {2}\d+\) (?:test|doctest|property|feature) /,
    summary: [/^(?:\d+ [\w-]+, )+(?<a>\d+) failures?\b/],
    forms: [
        {
            title: /^ {2}\d+\) (?<name>(?:test|doctest|property|feature) \S.* \([\w.]+\))$/,
            end: /^Finished in |^\.+$/,
            message: [/^ {5}(?<message>(?!\S+\.exs?:\d+)\S.*)$/],
            place: [/^ {7}(?:\([^)]*\) )?(?<file>\S+_test\.exs?):(?<line>\d+): /, /^ {5}(?<file>\S+\.exs?):(?<line>\d+)$/],
            more: /^ {5}(?:code|left|right): /,
        },
    ],
};
const TESTTHAT = {
    framework: 'testthat',
    sign: /^── (?:Failure|Error) \(/,
    summary: [/^\[ FAIL (?<a>\d+) \| WARN \d+/],
    forms: [
        {
            title: /^── (?:Failure|Error) \((?<file>[^():]+):(?<line>\d+)(?::\d+)?\): (?<name>.*?[^\s─])[ ─]*$/,
            end: /^\[ FAIL |^══/,
            message: [/\S/],
        },
    ],
};
/** Readers of the test tools of Ruby, PHP, Elixir and R. */
const SCRIPTING = [RSPEC, MINITEST, TEST_UNIT, PHPUNIT, PEST, EXUNIT, TESTTHAT];

// EXTERNAL MODULE: ./src/core/test-readers/stream.ts
var stream = __nccwpck_require__(7797);
;// CONCATENATED MODULE: ./src/core/test-readers/tap.ts

const tap_FRAMES = [/\((?<file>[^():]{0,4}[^()]+?):(?<line>\d+):\d+\)/];
const NOT_OK = /^\s*not ok(?: \d+)?(?: -)? (?!\d+$)(?<name>\S.*?)(?: # time=\S+)?$/;
/** Failures of subtests repeat in the tests that hold them: only the innermost is a failed test. */
function readTap(rows) {
    const all = readForm({
        title: NOT_OK,
        // Vitest opens the list of a file's tests with a brace.
        skip: /# (?:TODO|SKIP)\b|\{$/i,
        end: /^\s*(?:not )?ok\b|^\s*# (?:Subtest|tests|fail)\b|^\s*\d+\.\.\d+/,
        message: [
            /^\s+error: ["']?(?<message>[^|>\s"'].*?)["']?$/,
            /^\s+error: [|>]-?(?<message>)$/,
            /^\s+message: ["']?(?<message>[^|>\s"'].*?)["']?,?$/,
            /^# {3}`(?<message>.+)' failed/,
            /^#\s+(?<message>got: .+)$/,
            /^\s+(?<message>[A-Z]\w*(?:Error|Exception)\b.*)$/,
            /^\s+(?:operator|assertion): (?<message>.+)$/,
            /^\s+(?!---|\.\.\.|duration_ms|type:|at )(?<message>\S.*)$/,
        ],
        place: [
            /^\s+location: '(?<file>[^']+?):(?<line>\d+):\d+'/,
            /^#\s+\(in test file (?<file>[^,]+), line (?<line>\d+)\)/,
            /^#\s+at (?<file>\S+) line (?<line>\d+)\.$/,
            /^\s+at: '?(?:.*\()?(?<file>[^'()]+?):(?<line>\d+):\d+/,
            ...tap_FRAMES,
        ],
        more: /^\s+(?:expected|actual): \S|^#\s+expected: /,
    }, rows);
    return all.filter((each) => !isParent(each, rows) && !isLint(each, rows)).map((each) => titled(each, rows));
}
/** ESLint and other linters print TAP too; what they find is no failed test. */
function isLint({ from, to }, rows) {
    return rows.slice(from, to).some(({ text }) => /^\s+(?:- )?ruleId: /.test(text));
}
/** Tape names the test in a comment above and the assertion in the failed line; a file that failed as a whole has its path for a name. */
function titled(finding, rows) {
    const { name, file } = finding;
    if (/^[^\s\\/]*[\\/]\S*$/.test(name) && /\.\w+$/.test(name) && name.endsWith(file ?? ''))
        return { ...finding, name: tidyFile(name), load: true };
    if (!rows.slice(finding.from, finding.to).some(({ text }) => /^ {4}operator: /.test(text)))
        return finding;
    const above = rows.slice(Math.max(0, finding.from - 100), finding.from);
    const title = above.findLast(({ text }) => /^# (?!Subtest|tests|pass|fail)\S/.test(text));
    if (!title)
        return finding;
    return { ...finding, name: title.text.slice(2).trim(), message: name, rows: [title, ...finding.rows].slice(0, 4) };
}
function isParent(finding, rows) {
    const depth = indent(rows[finding.from].text);
    for (let at = finding.from + 1; at < Math.min(rows.length, finding.from + 12); at += 1) {
        if (/^\s*failureType: 'subtestsFailed'/.test(rows[at].text))
            return true;
        if (/^\s*(?:not )?ok\b/.test(rows[at].text))
            break;
    }
    for (let at = finding.from - 1; at >= 0; at -= 1) {
        const { text } = rows[at];
        if (!/^\s*(?:not )?ok\b/.test(text))
            continue;
        if (indent(text) <= depth)
            return false;
        if (text.trimStart().startsWith('not') && !/# (?:TODO|SKIP)\b/i.test(text))
            return true;
    }
    return false;
}
function indent(text) {
    return text.length - text.trimStart().length;
}
const SPEC_NAME = /^\s*✖ (?<name>\S.*?) \([\d.]+ms\)$/;
const NODE = {
    framework: 'node:test',
    sign: /^\s*✖ \S/,
    // A cancelled test is one that ran into its time limit, or whose parent ended before it.
    summary: [/^ℹ (?:fail|cancelled) (?<a>\d+)$/],
    forms: [
        {
            title: /^(?:test|suite)? ?at (?<file>\S+):(?<line>\d+):\d+$/,
            second: SPEC_NAME,
            load: /^test at (?<file>\S+):1:1$/,
            message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
            place: tap_FRAMES,
            more: /^\s+[-+] {1,3}\S|^\s+\S.* (?:!==|===) /,
        },
        readSpec,
    ],
};
/** Node's list of failing tests may be missing (a log cut short): then the inline marks count, but not those of suites. */
function readSpec(rows) {
    const suites = new Set(rows.flatMap(({ text }) => /^\s*▶ (?<name>\S.*)$/.exec(text)?.groups?.name?.trim() ?? []));
    const form = {
        title: SPEC_NAME,
        message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
        place: tap_FRAMES,
        end: /^\s*[✔✖▶ℹ﹣] /,
    };
    return readForm(form, rows).filter(({ name, message }) => !suites.has(name) && !/^\d+ subtests? failed$/.test(message ?? ''));
}
const TAP = {
    framework: 'TAP',
    sign: /^\s*not ok\b/,
    summary: [/^# fail\s+(?<a>\d+)$/],
    forms: [readTap],
};
/** Readers of the Test Anything Protocol and of node:test, which speaks it among others. */
const TAPS = [
    NODE,
    {
        ...TAP,
        framework: 'node:test',
        sign: /^\s*(?:# Subtest: |type: 'test'$|duration_ms: )/,
        summary: [/^# (?:fail|cancelled) (?<a>\d+)$/],
    },
    TAP,
];

;// CONCATENATED MODULE: ./src/core/test-report.ts











/** Where two understand the same lines, the earlier is the more specific one. */
const READERS = [
    ...JAVASCRIPT,
    ...JAVASCRIPT_OTHERS,
    ...PYTHON,
    ...GO_READERS,
    ...NATIVE,
    ...JVM,
    ...SCRIPTING,
    ...OTHERS,
    ...TAPS,
];
const MAXIMUM_TESTS = 300;
/** Reads the lines of failed steps; null where no test tool reported a failed test. */
function readTests(lines) {
    const told = (0,stream/* streamsOf */.$)(lines).flatMap(readStream);
    if (told.length === 0)
        return null;
    const failed = told.flatMap(({ findings }) => findings.map(failedTest));
    failed.sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
    const count = told.reduce((sum, each) => sum + countOf(each), 0);
    const frameworks = [...new Set(told.map(({ framework }) => framework))];
    return { framework: frameworks.join(', '), failed: failed.slice(0, MAXIMUM_TESTS), count };
}
function readStream(rows) {
    const told = [];
    for (const reader of READERS) {
        const report = readWith(reader, rows);
        if (!report)
            continue;
        // What stands inside of another's report was printed by a test (or, under CTest, is the test).
        const taken = told.flatMap(({ findings }) => findings);
        const findings = report.found.filter((each) => !taken.some((other) => each.from <= other.to && other.from <= each.to));
        const counts = reader.loadsApart ? report.counts.map((count) => count + loadsIn(report.found)) : report.counts;
        if (findings.length > 0)
            told.push({ framework: reader.framework, findings, counts: findings.length < report.found.length ? [] : counts });
    }
    return told;
}
function loadsIn(findings) {
    return findings.filter(({ load }) => load).length;
}
/** Summaries of several packages add up; the same tests told again by a second attempt do not. */
function countOf({ findings, counts }) {
    const most = Math.max(0, ...counts);
    const sum = counts.reduce((total, count) => total + count, 0);
    return Math.max(findings.length, findings.length <= most ? most : sum);
}
function failedTest({ name, file, line, message, rows, load }) {
    return {
        name,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(message === undefined || message === '' ? {} : { message }),
        lines: [...new Set(rows.map((row) => row.line))],
        ...(load ? { load } : {}),
    };
}

;// CONCATENATED MODULE: ./src/core/explain.ts










/** Diagnoses every failed job of a log in any form `parseLog` reads, in the order they failed; empty when nothing failed. Never throws on hostile bytes. */
function explain(log, catalogue, options = {}) {
    const jobs = (0,core_log/* parseLog */.g_)(log, options.steps, (bytes) => {
        const shrunk = (0,collect/* shrink */.Q)(bytes, catalogue);
        tellNotes(shrunk, options);
        return shrunk;
    });
    tellNotes(log, options);
    const wanted = jobs.length > 1 && options.job ? jobs.filter((log) => log.job?.toLowerCase() === options.job.name.toLowerCase()) : jobs;
    const found = (wanted.length > 0 ? wanted : jobs).flatMap((log) => explainJob(log, catalogue, options) ?? []);
    if (found.length === 0 && options.failed)
        return [unknown([], { ...options, step: null, exitCode: null, excerpt: null })];
    return found;
}
/** What was left out is said. */
function tellNotes(log, { warn }) {
    if ('notes' in log)
        for (const note of log.notes)
            warn?.(note);
}
/** A diagnosis where there is no log: from the names of the failed steps and the annotations, in that order of trust reversed. */
function explainSteps(job, failedStepNames, messages, catalogue, options = {}) {
    const text = messages.map((message) => message.text).join('\n');
    const settings = { ...options, job, source: 'steps', failed: true };
    const [diagnosis] = text === '' ? [] : explain(Buffer.from(text), catalogue, settings);
    if (diagnosis && diagnosis.evidence.length > 0)
        return { ...diagnosis, failedStep: failedStepNames[0] ?? diagnosis.failedStep };
    const evidence = failedStepNames.slice(0, 5).map((name, index) => ({ line: index + 1, text: `step failed: ${name}` }));
    return unknown(evidence, { ...settings, step: failedStepNames[0] ?? null, exitCode: null, excerpt: null });
}
function explainJob(log, catalogue, options) {
    const steps = (0,failed_step/* failedSteps */.th)(log, options);
    if (steps.length === 0)
        return null;
    const [first] = steps;
    const exitCode = first.exitCode;
    const settings = { ...options, job: { ...options.job, name: options.job?.name ?? log.job ?? 'job' } };
    const isNew = newAgainst(options.green);
    const lines = steps.flatMap(failed_step/* mainLines */.Zz).filter(isNew);
    const ranked = (0,causes/* causes */.p)(lines, catalogue, { ...options, step: first.name });
    const certain = first.failed || options.failed === true;
    const threshold = Math.max(options.minConfidence ?? 0.5, certain ? 0 : 0.6);
    const fallback = fallbackEvidence(first, options.green && isNew);
    const named = firstStepFirst(withTests(ranked, readTests(lines)), first);
    if (log.complete && !certain && !named.some(({ confidence }) => confidence >= 0.85))
        return null;
    const [best, ...others] = named.length > 0 || fallback.weight >= 5 ? named : swallowed(log, first, catalogue, options);
    // A fragment without any trace of a failure is not called one; with an error in it, it is shown as what it may be.
    if (!certain && (!best || best.confidence < threshold) && (fallback.weight === 0 || (fallback.weight < 5 && endsWell(first))))
        return null;
    if (!best || best.confidence < threshold) {
        const about = {
            ...settings,
            step: first.name || null,
            exitCode,
            excerpt: excerptOf(first.lines, fallback.lines, options.lines),
        };
        const nothing = unknown(fallback.lines.map(quote), about);
        const guessed = (0,guess/* guess */.I)(first, fallback.lines, fallback.weight);
        return withOthers(guessed ? asGuessed(nothing, guessed, threshold) : nothing, ranked);
    }
    const step = [...steps, ...log.steps].find((candidate) => candidate.lines.includes(best.lines[0])) ?? first;
    const excerpt = excerptOf(step.lines, best.lines, options.lines);
    return withOthers(matched(best, { ...settings, step: step.name || null, exitCode: step.exitCode ?? exitCode, excerpt }), others);
}
/** What failed first is the cause of what failed after it, unless it is much less of a cause. */
function firstStepFirst(ranked, { lines }) {
    const own = new Set(lines);
    const head = (cause) => cause.score + (own.has(cause.lines[0]) ? 30 : 0);
    return [...ranked].sort((a, b) => head(b) - head(a));
}
const SOURCE_IS_WRONG = ['compile-error', 'type-error', 'build-error', 'missing-dependency'];
/**
 * A step that fails because something is not there, without saying why, may be the victim of an earlier one whose own failure a pipe or
 * `|| true` swallowed. Only an unmistakable error counts, and less than it would where it stopped the job.
 */
function swallowed(log, failed, catalogue, options) {
    const index = log.steps.findIndex(({ lines }) => lines.includes(failed.lines[0]));
    const earlier = log.steps.slice(0, Math.max(0, index)).filter(({ role }) => role === 'main');
    return (0,causes/* causes */.p)(earlier.flatMap(failed_step/* mainLines */.Zz), catalogue, options)
        .filter(({ pattern }) => pattern.confidence >= 0.9 && SOURCE_IS_WRONG.includes(pattern.category))
        .map((cause) => ({ ...cause, confidence: 0.6 }));
}
/** Which lines a log of the same job that passed does not have, whatever times, hashes, paths and counters say. */
function newAgainst(green) {
    if (green === undefined)
        return () => true;
    const known = new Set((0,core_log/* parseLog */.g_)(green).flatMap((log) => log.steps.flatMap((step) => step.lines.map(({ text }) => normalise(text)))));
    return ({ text }) => !known.has(normalise(text));
}
/** A fragment of another CI, or of a step, whose last words are good ones. */
function endsWell({ lines }) {
    const last = lines.filter(({ text }) => text.trim() !== '').slice(-10);
    return last.some(({ text }) => /\bexited with 0\b|\bBUILD SUCCESS|\b[1-9]\d* (?:tests? )?passed\b(?!.*\bfail)|\b0 (?:failed|failures|errors)\b|^(?:Done|Success)\b/i.test(text));
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ mainLines),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   th: () => (/* binding */ failedSteps)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6047);

const CANCELLED = /^(?:The operation was canceled\.|The runner has received a shutdown signal|The job was canceled)/;
/**
 * The failed steps of a job, the first failure first. The API's word comes first; else exit lines and `##[error]` outside post steps.
 * A complete log without either belongs to a job that passed; a fragment without either is looked at whole, but trusted less.
 */
function failedSteps(log, options) {
    if (options.step)
        return log.steps.filter((step) => step.name.toLowerCase() === options.step.toLowerCase()).map(fail);
    const told = log.steps.filter((step) => step.failed);
    if (told.length > 0)
        return told.map((step) => withWords(step, log.steps));
    const exited = log.steps.filter((step) => step.role !== 'post' && step.exitCode !== null);
    const spoke = log.steps.filter((step) => step.role !== 'post' && step.lines.some(isError));
    const seen = exited.length > 0 || spoke.length > 0 ? log.steps.filter((step) => exited.includes(step) || spoke.includes(step)) : [];
    if (seen.length > 0)
        return toleratedLast(seen, log.steps).map((step) => fail(withWords(step, log.steps)));
    const late = log.steps.filter((step) => step.lines.some(isError));
    if (late.length > 0)
        return late.map(fail);
    const main = log.steps.filter((step) => step.role === 'main');
    if (log.complete && !options.failed)
        return silentContainer(main);
    return main.length > 0
        ? main.slice(-1).map((step) => ({ ...step, lines: main.length > 1 ? main.flatMap((each) => each.lines) : step.lines }))
        : log.steps.slice(-1);
}
/**
 * A container action that fails leaves no `##[error]` (runner: ContainerActionHandler only sets the result). Nobody knows whether it did, so
 * it is handed on without being called failed.
 */
function silentContainer(main) {
    const last = main.findLast(({ lines }) => lines.some(({ text }) => /^(?:\/usr\/bin\/)?docker run --name /.test(text)));
    return last ? [last] : [];
}
/** A step of a composite action may fail without a word of its own: what was said before it belongs to it. */
function withWords(step, steps) {
    const before = steps[steps.indexOf(step) - 1];
    if (mainLines(step).length > 0 || before?.role !== 'main')
        return step;
    return { ...step, lines: [...before.lines, ...step.lines] };
}
// Steps that run after a failure because their author wants them to: `if: always()` and `if: failure()`.
const AFTERWARDS = /upload|artifact|report|summary|annotat|publish|codecov|coverage|notif|slack|cache|clean|stop|down\b|logs?\b|diagnos|debug|dump|collect|status|rescue|always|comment|echo|cat /i;
/** A step after which ordinary steps went on had `continue-on-error`: what failed later is what the job died of. */
function toleratedLast(failed, steps) {
    const wentOn = (step) => steps
        .slice(steps.indexOf(step) + 1)
        .some((next) => next.role === 'main' && !failed.includes(next) && !AFTERWARDS.test(next.name));
    const last = failed.findIndex((step) => !wentOn(step));
    return last <= 0 ? [...failed] : [...failed.slice(last), ...failed.slice(0, last)];
}
// The name of a test that passed says what it tests, and may well say "unreachable" or "OOMKilled".
const PASSED = /^\s*(?:\(pass\)|✓|✔|√|PASS(?:ED)?\b|ok \d|--- PASS:|\[ {7}OK \]|test .{1,200} \.\.\. ok$)|\bPASSED(?: +\[ *\d+%\])?$/;
/** The lines a pattern may look at: not the echo, not the exit line, no test that passed. */
function mainLines(step) {
    return step.lines.filter(({ echo, text }) => !echo && text.trim() !== '' && !_log_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_LINE */ .IN.test(text) && !PASSED.test(text));
}
/** An error the runner or the tool reported through the runner, the bare exit line included. */
function isError(line) {
    return line.marker === 'error' && !line.echo;
}
/** An error that says more than "something failed". */
function isTelling(line) {
    return isError(line) && !_log_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_LINE */ .IN.test(line.text) && !CANCELLED.test(line.text);
}
function fail(step) {
    return { ...step, failed: true };
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ guess)
});

;// CONCATENATED MODULE: ./src/core/guess-rules.ts
/** Forms that name their own cause whatever tool speaks; the first that fits the most telling line answers. */
const WORDS = [
    [
        /\breceived (?:SIGINT|SIGTERM)\b|\boperation was cancell?ed\b|^KeyboardInterrupt\b/i,
        'cancelled',
        'Somebody or something stopped the job',
        0.6,
    ],
    [/\b(?:lint(?:er|ing)?|style check) (?:failed|errors?\b|found [1-9])/i, 'lint', 'A linter finds violations', 0.6],
    [/\bENOSPC\b|no space left on device/i, 'disk-full', 'The disk of the runner is full', 0.8],
    [/\bheap out of memory|\bOutOfMemoryError\b|\bcannot allocate memory\b/i, 'oom', 'The process ran out of memory', 0.8],
    [
        /\brate.?limit(?:ed|s)?\b.{0,40}\b(?:exceed|reached|hit)|\btoo many requests\b|\b429\b.{0,30}\btoo many/i,
        'rate-limit',
        'A service throttles the job',
        0.7,
    ],
    [
        /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|\bcould not resolve host\b|\btemporary failure in name resolution\b|\bconnection (?:reset|timed out)\b|\bTLS handshake timeout\b|\b50[234]\b.{0,4}\b(?:bad gateway|service unavailable|gateway time-?out)/i,
        'network-transient',
        'The network or a remote host failed',
        0.75,
    ],
    [
        /\bECONNREFUSED\b|\bconnection refused\b|\b(?:can'?t|cannot|could not|unable to|failed to) (?:reach|connect to)\b/i,
        'external-service',
        'A service that the step needs does not answer',
        0.75,
    ],
    [
        /\b(?:command not found|is not recognized as (?:an internal|the name|a name)|executable file not found|: not found$)/i,
        'missing-tool',
        'A command is not installed',
        0.75,
    ],
    [
        /\b(?:cannot find module|module not found|no module named|cannot find package|unresolved import|can't resolve|package .{1,80} (?:does not exist|is not installed))/i,
        'missing-dependency',
        'A module is missing',
        0.75,
    ],
    [
        /\b(?:ENOENT|no such file or directory|(?:file|directory|path) (?:.{1,120} )?(?:not found|does not exist)|can(?:not|'t) find (?:the )?(?:path|file|')|not a git repository|could not find file)\b/i,
        'missing-file',
        'A file is missing',
        0.65,
    ],
    [
        /\b(?:EACCES|EPERM|permission denied|access denied|access is denied|not authorized to|insufficient permissions?|403 forbidden|error: 403|forbidden)\b/i,
        'permission',
        'Access is denied',
        0.6,
    ],
    [
        /\b(?:401\b.{0,20}unauthorized|unauthorized|bad credentials|authentication (?:failed|required)|invalid username|invalid (?:api.?key|token|credentials))\b|(?:token|secret|api.?key|password|credentials?)\b.{0,60}\b(?:is|are|was|not)\b.{0,12}\b(?:missing|empty|not set|required|found|expired|provided)\b/i,
        'auth-secret-missing',
        'A credential is missing or refused',
        0.7,
    ],
    [
        /\b(?:environment variable|env(?:ironment)? var|[A-Z][A-Z0-9]*_[A-Z0-9_]+)\b.{0,60}\b(?:is|are|was|must be)? ?(?:not set|missing|required|undefined|empty|not defined|set)\b/,
        'config-error',
        'A setting is missing',
        0.6,
    ],
    [
        /\btimed? ?out\b.{0,30}\b(?:after|waiting|exceeded)\b|\bexceeded the (?:maximum|time)|\btimeout (?:of|exceeded|reached)\b/i,
        'timeout',
        'Something took too long',
        0.5,
    ],
    [
        /\bis not assignable to (?:type|parameter)\b|\bdoes not exist on type\b|\bTS\d{4,5}\b/,
        'type-error',
        'A type checker rejects the source',
        0.75,
    ],
    [
        /\block ?file\b.{0,80}\b(?:out of (?:sync|date)|not up.to.date|modified|needs to be updated|frozen)\b|\bfrozen.lockfile\b/i,
        'lockfile-out-of-sync',
        'The lock file does not fit the manifest',
        0.7,
    ],
    [
        /\b(?:pars(?:e|ing) (?:error|failed)|failed to parse|cannot parse|unterminated|unexpected (?:token|end of|character|identifier|indent)|transform failed)\b|\bexpected [`'"(;{[].{1,40}\b(?:found|got)\b/i,
        'compile-error',
        'Source cannot be parsed',
        0.65,
    ],
    [
        /\b(?:cannot publish over|already exists? (?:in|on) (?:the )?registry|version .{1,40} already (?:exists|published))\b/i,
        'publish-rejected',
        'The registry refuses the release',
        0.65,
    ],
    [/\b(?:SyntaxError|ParseError|syntax error|unexpected token|parse error)\b/i, 'compile-error', 'Source cannot be parsed', 0.6],
    [
        /\b(?:unrecognized|unknown|invalid|unexpected|unsupported|missing required) (?:option|argument|flag|input|parameter|key|property|value|command|configuration)s?\b|\bno such (?:option|command)|\boption named\b|\ba value is required for\b|\bmissing (?:\w+ ){0,3}(?:operand|argument)\b|\bfollowing required arguments\b|\binvalid config|^usage: /i,
        'config-error',
        'A tool rejects its arguments or configuration',
        0.7,
    ],
    [
        /\bversion (?:solving|conflict)\b|\bno matching (?:version|distribution)\b|\bcould not (?:resolve|find) (?:a version|dependenc)|\bincompatible versions?\b/i,
        'dependency-resolution',
        'The dependencies cannot be resolved',
        0.6,
    ],
];
/** What only a test runner prints. */
const TESTS = /^(?:AssertionError(?: \[\w+\])?: expected\b|Failed tests?:|--- FAIL: |FAILED \S+::|not ok \d|\d+\) \S|E {3,}assert|FAIL:? \S+\.\w+|Failed asserting|\d+ (?:tests? )?failed$)|<<< (?:FAILURE|ERROR)!|\btests? failed\b|\b\d+ (?:tests? )?failed\b.{0,40}\b\d+ passed\b/i;
/** Kinds of steps by what their script or name says; the first that fits answers. `SOURCE` refines what a build or test step says. */
const STEPS = [
    [
        /^(?:check|verify|validate|ensure|enforce|guard|assert)\b(?!.*\b(?:lint\w*|format\w*|types?|style|code|build|compil\w+|install\w*|dependenc\w+|health|links?)\b)/i,
        'quality-gate',
        'A check of the project fails',
        0.5,
    ],
    [
        /(?<![-\w])(?:prettier|black|gofmt|rustfmt|clang-format|spotless|php-cs-fixer|cargo fmt|dart format|format(?:ting)?(?:[:-]check)?|fmt)\b/i,
        'format',
        'The formatter finds unformatted files',
        0.6,
    ],
    [
        /\b(?:lint\w*|eslint|stylelint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|ktlint|detekt|swiftlint|phpcs|shellcheck|hadolint|actionlint|yamllint|markdownlint|pre-commit|biome)\b/i,
        'lint',
        'A linter finds violations',
        0.6,
    ],
    [
        /\b(?:type-?check\w*|tsc|mypy|pyright|vue-tsc|svelte-check|phpstan|psalm|sorbet)\b/i,
        'type-error',
        'The type checker finds errors',
        0.6,
    ],
    [
        /\b(?:audit|trivy|snyk|gitleaks|trufflehog|semgrep|codeql|bandit|grype|checkov|osv-scanner|security|vulnerabilit\w+)\b/i,
        'security-scan',
        'A security scanner has findings',
        0.55,
    ],
    [
        /\b(?:e2e|tests?|spec|specs|jest|vitest|mocha|pytest|unittest|tox|nox|rspec|phpunit|ctest|playwright|cypress|xctest|nextest|karma|smoke)\b/i,
        'test-failure',
        'Tests fail',
        0.5,
    ],
    [
        /\b(?:coverage|codecov|sonar\w*|lighthouse|size-limit|bundlesize|changelog|lychee|broken.links?|links?|licen[cs]es?|commitlint|gate|verify|validate|validation|check|checks|guard|policy|compliance|conventional)\b/i,
        'quality-gate',
        'A check of the project fails',
        0.5,
    ],
    [/\bdocker(?:\/build-push-action|[ -](?:build|buildx|compose))\b/i, 'docker-build', 'The image cannot be built', 0.55],
    [
        /\b(?:deploy\w*|rollout|helm|kubectl|terraform|ansible-playbook|vercel|netlify|firebase|wrangler|serverless|rsync|scp|ssh|pages|cdk|pulumi|flyctl|heroku)\b/i,
        'deploy-failure',
        'The deployment fails',
        0.5,
    ],
    [/\b(?:publish|release|semantic-release|twine)\b/i, 'publish-rejected', 'The release is not accepted', 0.4],
    [
        /\b(?:npm (?:ci|i|install)|yarn(?: install)?$|pnpm (?:i|install)|bun (?:i|install)|(?:pip3?|poetry|uv|bundle|composer|pod|conda|gem|apt(?:-get)?|brew|choco) (?:-\S+ )*(?:install|sync|add)|go mod|pub get|restore|install dependencies|dependencies)\b/i,
        'dependency-resolution',
        'The dependencies cannot be installed',
        0.5,
    ],
    [
        /\b(?:build|compile|bundle|package|assemble\w*|webpack|vite|rollup|make|cmake|ninja|gradlew?|mvnw?|cargo|msbuild|dotnet|xcodebuild|swift|g\+\+|gcc|javac|tauri)\b/i,
        'build-error',
        'The build fails',
        0.5,
    ],
];
const LOOKS_AT_CODE = ['format', 'lint', 'type-error', 'security-scan', 'test-failure'];
const TEST_RULE = [/^/, 'test-failure', 'Tests fail', 0.65];
const GATE_RULE = [/^/, 'quality-gate', 'A check of the project fails', 0.5];
const COMPILE_RULE = [/^/, 'compile-error', 'A compiler rejects the source', 0.6];
const EXCEPTION_RULE = [/^/, 'runtime-error', 'A script of the step crashes', 0.6];
/** What the shell's exit codes say where the tool printed nothing (bash manual, "Exit Status"; signals are 128 + n; 124 is coreutils' timeout). */
const EXIT_CODES = {
    124: [/^/, 'timeout', 'A command took longer than it may', 0.6],
    126: [/^/, 'permission', 'A command may not be executed', 0.6],
    127: [/^/, 'missing-tool', 'A command is not installed', 0.6],
    134: [/^/, 'runtime-error', 'A process aborted', 0.6],
    137: [/^/, 'oom', 'A process was killed, most often for its memory', 0.5],
    139: [/^/, 'runtime-error', 'A process crashed with a segmentation fault', 0.7],
    143: [/^/, 'cancelled', 'A process was told to stop', 0.5],
};
/** The place of a finding: file, line and column. */
const PLACE = /^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? /;
/** `path:line` and an error: a compiler speaks. */
const SOURCE = /^(?:\S+\/)?[\w.@+-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)?:? (?:fatal )?error\b|\berror\[?[A-Z]{1,6}\d{2,5}\b/i;
const EXCEPTION = /^(?:\w+: )?(?:Uncaught |Unhandled )?(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?:: | \[|$)|^Traceback \(most recent call last\)|^panic: |^thread '.{1,80}' panicked/;
const ASSERTION = /\b(?:AssertionError|XCTAssert|AssertionFailed|assert(?:ion)? failed|expect\(|expected .{1,80}\b(?:but|to|got|actual|received)\b)/i;
const VERDICT = /^(?:❌|✗|✘|✖|🚫|⛔|FAIL(?:ED|URE)?\b|\[FAIL\w*\])/;

// EXTERNAL MODULE: ./src/core/spoken.ts
var spoken = __nccwpck_require__(8737);
;// CONCATENATED MODULE: ./src/core/guess.ts


/**
 * What is to be mended, guessed from the most telling lines and the kind of step; null where neither says anything. Guesses never reach
 * the confidence of a pattern that knows its tool. `weight` is that of the lines, as the fallback gives it.
 */
function guess(step, evidence, weight) {
    const code = EXIT_CODES[step.exitCode ?? 0];
    const byCode = code ? answer(code, false) : null;
    if (weight === 0)
        return byCode;
    const strong = weight >= 5;
    const said = (0,spoken/* spokenTexts */.V)(evidence.slice(0, 2));
    const says = (form) => said.some((text) => form.test(text));
    const [rule] = kindsOf(step, evidence[0]).flatMap((text) => rulesFor(STEPS, text));
    const kind = rule?.[1] ?? null;
    const looksAtCode = kind !== null && LOOKS_AT_CODE.includes(kind);
    if (says(TESTS) || (says(ASSERTION) && kind === 'test-failure'))
        return answer(TEST_RULE, true);
    // A linter, formatter or test says "cannot find …" of the code it looks at, not of itself.
    const [word] = looksAtCode && says(PLACE) ? [] : said.flatMap((text) => rulesFor(WORDS, text));
    if (word)
        return answer(word, true);
    if ((strong && says(SOURCE)) || says(PLACE))
        return answer(kind === 'lint' || kind === 'type-error' ? rule : COMPILE_RULE, true);
    const builds = kind === 'build-error' || kind === 'docker-build';
    // A linter that fails with an error has found something; why a test or a build failed is another question.
    if (rule && (looksAtCode || (strong && builds)))
        return answer(rule, strong && looksAtCode && kind !== 'test-failure');
    if (strong && says(EXCEPTION))
        return answer(EXCEPTION_RULE, true);
    if (says(VERDICT) && (kind === null || kind === 'quality-gate'))
        return answer(GATE_RULE, true);
    return rule && strong ? answer(rule, false) : byCode;
}
function rulesFor(rules, text) {
    const found = rules.find(([form]) => form.test(text));
    return found ? [found] : [];
}
function answer([, category, title, confidence], told) {
    return { title, category, confidence, told };
}
/** What ran, the closest to the evidence first: the last command that a package runner or `set -x` echoed, the step's name, its script. */
function kindsOf(step, evidence) {
    const plain = step.lines.filter(({ echo, number }) => !echo && number < (evidence?.number ?? Infinity));
    const command = plain.findLast(({ text }) => /^(?:> |\$ |\+ )\S/.test(text))?.text ?? '';
    const script = step.lines.filter(({ echo, marker, text }) => echo && marker === null && !/^(?:shell:|env:|with:| {2}\S+: )/.test(text));
    return [command, step.name, ...script.map(({ text }) => text)].slice(0, 40).map((text) => text.slice(0, 500));
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   ht: () => (/* binding */ TIMESTAMP),
/* harmony export */   uj: () => (/* binding */ BOMS)
/* harmony export */ });
// A UTF-8 BOM as it looks when it was read as latin-1 or as code page 437 and written back (seen in logs saved by PowerShell).
const BOMS = /^(?:\uFEFF|ï»¿|∩╗┐)+/;
const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
const ANSI = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_=>])/g;
// How `gh` shows an escape character that it does not pass on.
const CARET = /\^\[\[[0-9;]{0,20}[A-Za-z]/g;
const MARKER = /^##\[([a-z-]+)\]/;
/** Strips BOM, timestamp, colours, overwritten progress and the runner's `##[…]` from one raw line. */
function readLine(raw, number) {
    let text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    text = text.replace(BOMS, '');
    const stamp = TIMESTAMP.exec(text);
    if (stamp)
        text = text.slice(stamp[0].length).replace(BOMS, '');
    const cyan = text.startsWith('\u001b[36;1m') || text.startsWith('^[[36;1m');
    if (text.includes('\u001b'))
        text = text.replace(ANSI, '');
    if (text.includes('^[['))
        text = text.replace(CARET, '');
    // A bare CR lets a terminal overwrite the line: what stands last is what a person saw.
    if (text.includes('\r'))
        text = text.split('\r').findLast((part) => part.trim() !== '') ?? '';
    text = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    const marker = MARKER.exec(text);
    if (marker)
        text = text.slice(marker[0].length);
    const command = marker?.[1] === 'command' || text.startsWith('[command]');
    return { number, text, marker: marker?.[1] ?? null, echo: cyan || command, time: stamp?.[1] ?? null };
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IN: () => (/* binding */ EXIT_LINE),
  tl: () => (/* binding */ hasGhColumns),
  g_: () => (/* binding */ parseLog)
});

;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
;// CONCATENATED MODULE: ./node_modules/fflate/esm/index.mjs

var esm_require = (0,external_module_namespaceObject.createRequire)('/');
// DEFLATE is a complex format; to read this code, you should probably check the RFC first:
// https://tools.ietf.org/html/rfc1951
// You may also wish to take a look at the guide I made about this program:
// https://gist.github.com/101arrowz/253f31eb5abc3d9275ab943003ffecad
// Some of the following code is similar to that of UZIP.js:
// https://github.com/photopea/UZIP.js
// However, the vast majority of the codebase has diverged from UZIP.js to increase performance and reduce bundle size.
// Sometimes 0 will appear where -1 would be more appropriate. This is because using a uint
// is better for memory in most engines (I *think*).
var _a;
// Mediocre shim
var Worker;
var isMarkedAsUntransferable;
var workerAdd = ";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global";
try {
    (_a = esm_require('worker_threads'), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable);
}
catch (e) {
}
var wk = (/* unused pure expression or super */ null && (Worker ? function (c, _, msg, transfer, cb) {
    var done = false;
    var w = new Worker(c + workerAdd, { eval: true })
        .on('error', function (e) { return cb(e, null); })
        .on('message', function (m) { return cb(null, m); })
        .on('exit', function (c) {
        if (c && !done)
            cb(new Error('exited with code ' + c), null);
    });
    if (isMarkedAsUntransferable)
        transfer = transfer.filter(function (t) { return !isMarkedAsUntransferable(t); });
    w.postMessage(msg, transfer);
    w.terminate = function () {
        done = true;
        return Worker.prototype.terminate.call(w);
    };
    return w;
} : function (_, __, ___, ____, cb) {
    setImmediate(function () { return cb(new Error('async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)'), null); });
    var NOP = function () { };
    return {
        terminate: NOP,
        postMessage: NOP
    };
}));

// aliases for shorter compressed code (most minifers don't do this)
var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array;
// fixed length extra bits
var fleb = new u8([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, /* unused */ 0, 0, /* impossible */ 0]);
// fixed distance extra bits
var fdeb = new u8([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, /* unused */ 0, 0]);
// code length index map
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
// get base, reverse index map from extra bits
var freb = function (eb, start) {
    var b = new u16(31);
    for (var i = 0; i < 31; ++i) {
        b[i] = start += 1 << eb[i - 1];
    }
    // numbers here are at max 18 bits
    var r = new i32(b[30]);
    for (var i = 1; i < 30; ++i) {
        for (var j = b[i]; j < b[i + 1]; ++j) {
            r[j] = ((j - b[i]) << 5) | i;
        }
    }
    return { b: b, r: r };
};
var _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
// we can ignore the fact that the other numbers are wrong; they never happen anyway
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r;
// map of value to reverse (assuming 16 bits)
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
    // reverse table algorithm from SO
    var x = ((i & 0xAAAA) >> 1) | ((i & 0x5555) << 1);
    x = ((x & 0xCCCC) >> 2) | ((x & 0x3333) << 2);
    x = ((x & 0xF0F0) >> 4) | ((x & 0x0F0F) << 4);
    rev[i] = (((x & 0xFF00) >> 8) | ((x & 0x00FF) << 8)) >> 1;
}
// create huffman tree from u8 "map": index -> code length for code index
// mb (max bits) must be at most 15
// TODO: optimize/split up?
var hMap = (function (cd, mb, r) {
    var s = cd.length;
    // index
    var i = 0;
    // u16 "map": index -> # of codes with bit length = index
    var l = new u16(mb);
    // length of cd must be 288 (total # of codes)
    for (; i < s; ++i) {
        if (cd[i])
            ++l[cd[i] - 1];
    }
    // u16 "map": index -> minimum code for bit length = index
    var le = new u16(mb);
    for (i = 1; i < mb; ++i) {
        le[i] = (le[i - 1] + l[i - 1]) << 1;
    }
    var co;
    if (r) {
        // u16 "map": index -> number of actual bits, symbol for code
        co = new u16(1 << mb);
        // bits to remove for reverser
        var rvb = 15 - mb;
        for (i = 0; i < s; ++i) {
            // ignore 0 lengths
            if (cd[i]) {
                // num encoding both symbol and bits read
                var sv = (i << 4) | cd[i];
                // free bits
                var r_1 = mb - cd[i];
                // start value
                var v = le[cd[i] - 1]++ << r_1;
                // m is end value
                for (var m = v | ((1 << r_1) - 1); v <= m; ++v) {
                    // every 16 bit value starting with the code yields the same result
                    co[rev[v] >> rvb] = sv;
                }
            }
        }
    }
    else {
        co = new u16(s);
        for (i = 0; i < s; ++i) {
            if (cd[i]) {
                co[i] = rev[le[cd[i] - 1]++] >> (15 - cd[i]);
            }
        }
    }
    return co;
});
// fixed length tree
var flt = new u8(288);
for (var i = 0; i < 144; ++i)
    flt[i] = 8;
for (var i = 144; i < 256; ++i)
    flt[i] = 9;
for (var i = 256; i < 280; ++i)
    flt[i] = 7;
for (var i = 280; i < 288; ++i)
    flt[i] = 8;
// fixed distance tree
var fdt = new u8(32);
for (var i = 0; i < 32; ++i)
    fdt[i] = 5;
// fixed length map
var flm = /*#__PURE__*/ (/* unused pure expression or super */ null && (hMap(flt, 9, 0))), flrm = /*#__PURE__*/ hMap(flt, 9, 1);
// fixed distance map
var fdm = /*#__PURE__*/ (/* unused pure expression or super */ null && (hMap(fdt, 5, 0))), fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
// find max of array
var max = function (a) {
    var m = a[0];
    for (var i = 1; i < a.length; ++i) {
        if (a[i] > m)
            m = a[i];
    }
    return m;
};
// read d, starting at bit p and mask with m
var bits = function (d, p, m) {
    var o = (p / 8) | 0;
    return ((d[o] | (d[o + 1] << 8)) >> (p & 7)) & m;
};
// read d, starting at bit p continuing for at least 16 bits
var bits16 = function (d, p) {
    var o = (p / 8) | 0;
    return ((d[o] | (d[o + 1] << 8) | (d[o + 2] << 16)) >> (p & 7));
};
// get end of byte
var shft = function (p) { return ((p + 7) / 8) | 0; };
// typed array slice - allows garbage collector to free original reference,
// while being more compatible than .slice
var slc = function (v, s, e) {
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    // can't use .constructor in case user-supplied
    return new u8(v.subarray(s, e));
};
/**
 * Codes for errors generated within this library
 */
var FlateErrorCode = {
    UnexpectedEOF: 0,
    InvalidBlockType: 1,
    InvalidLengthLiteral: 2,
    InvalidDistance: 3,
    StreamFinished: 4,
    NoStreamHandler: 5,
    InvalidHeader: 6,
    NoCallback: 7,
    InvalidUTF8: 8,
    ExtraFieldTooLong: 9,
    InvalidDate: 10,
    FilenameTooLong: 11,
    StreamFinishing: 12,
    InvalidZipData: 13,
    UnknownCompressionMethod: 14
};
// error codes
var ec = [
    'unexpected EOF',
    'invalid block type',
    'invalid length/literal',
    'invalid distance',
    'stream finished',
    'no stream handler',
    , // determined by compression function
    'no callback',
    'invalid UTF-8 data',
    'extra field too long',
    'date not in range 1980-2099',
    'filename too long',
    'stream finishing',
    'invalid zip data'
    // determined by unknown compression method
];
;
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
// expands raw DEFLATE data
var inflt = function (dat, st, buf, dict) {
    // source length       dict length
    var sl = dat.length, dl = dict ? dict.length : 0;
    if (!sl || st.f && !st.l)
        return buf || new u8(0);
    var noBuf = !buf;
    // have to estimate size
    var resize = noBuf || st.i != 2;
    // no state
    var noSt = st.i;
    // Assumes roughly 33% compression ratio average
    if (noBuf)
        buf = new u8(sl * 3);
    // ensure buffer can fit at least l elements
    var cbuf = function (l) {
        var bl = buf.length;
        // need to increase size to fit
        if (l > bl) {
            // Double or set to necessary, whichever is greater
            var nbuf = new u8(Math.max(bl * 2, l));
            nbuf.set(buf);
            buf = nbuf;
        }
    };
    //  last chunk         bitpos           bytes
    var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
    // total bits
    var tbts = sl * 8;
    do {
        if (!lm) {
            // BFINAL - this is only 1 when last chunk is next
            final = bits(dat, pos, 1);
            // type: 0 = no compression, 1 = fixed huffman, 2 = dynamic huffman
            var type = bits(dat, pos + 1, 3);
            pos += 3;
            if (!type) {
                // go to end of byte boundary
                var s = shft(pos) + 4, l = dat[s - 4] | (dat[s - 3] << 8), t = s + l;
                if (t > sl) {
                    if (noSt)
                        err(0);
                    break;
                }
                // ensure size
                if (resize)
                    cbuf(bt + l);
                // Copy over uncompressed data
                buf.set(dat.subarray(s, t), bt);
                // Get new bitpos, update byte count
                st.b = bt += l, st.p = pos = t * 8, st.f = final;
                continue;
            }
            else if (type == 1)
                lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
            else if (type == 2) {
                //  literal                            lengths
                var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
                var tl = hLit + bits(dat, pos + 5, 31) + 1;
                pos += 14;
                // length+distance tree
                var ldt = new u8(tl);
                // code length tree
                var clt = new u8(19);
                for (var i = 0; i < hcLen; ++i) {
                    // use index map to get real code
                    clt[clim[i]] = bits(dat, pos + i * 3, 7);
                }
                pos += hcLen * 3;
                // code lengths bits
                var clb = max(clt), clbmsk = (1 << clb) - 1;
                // code lengths map
                var clm = hMap(clt, clb, 1);
                for (var i = 0; i < tl;) {
                    var r = clm[bits(dat, pos, clbmsk)];
                    // bits read
                    pos += r & 15;
                    // symbol
                    var s = r >> 4;
                    // code length to copy
                    if (s < 16) {
                        ldt[i++] = s;
                    }
                    else {
                        //  copy   count
                        var c = 0, n = 0;
                        if (s == 16)
                            n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
                        else if (s == 17)
                            n = 3 + bits(dat, pos, 7), pos += 3;
                        else if (s == 18)
                            n = 11 + bits(dat, pos, 127), pos += 7;
                        while (n--)
                            ldt[i++] = c;
                    }
                }
                //    length tree                 distance tree
                var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
                // max length bits
                lbt = max(lt);
                // max dist bits
                dbt = max(dt);
                lm = hMap(lt, lbt, 1);
                dm = hMap(dt, dbt, 1);
            }
            else
                err(1);
            if (pos > tbts) {
                if (noSt)
                    err(0);
                break;
            }
        }
        // Make sure the buffer can hold this + the largest possible addition
        // Maximum chunk size (practically, theoretically infinite) is 2^17
        if (resize)
            cbuf(bt + 131072);
        var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
        var lpos = pos;
        for (;; lpos = pos) {
            // bits read, code
            var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
            pos += c & 15;
            if (pos > tbts) {
                if (noSt)
                    err(0);
                break;
            }
            if (!c)
                err(2);
            if (sym < 256)
                buf[bt++] = sym;
            else if (sym == 256) {
                lpos = pos, lm = null;
                break;
            }
            else {
                var add = sym - 254;
                // no extra bits needed if less
                if (sym > 264) {
                    // index
                    var i = sym - 257, b = fleb[i];
                    add = bits(dat, pos, (1 << b) - 1) + fl[i];
                    pos += b;
                }
                // dist
                var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
                if (!d)
                    err(3);
                pos += d & 15;
                var dt = fd[dsym];
                if (dsym > 3) {
                    var b = fdeb[dsym];
                    dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
                }
                if (pos > tbts) {
                    if (noSt)
                        err(0);
                    break;
                }
                if (resize)
                    cbuf(bt + 131072);
                var end = bt + add;
                if (bt < dt) {
                    var shift = dl - dt, dend = Math.min(dt, end);
                    if (shift + bt < 0)
                        err(3);
                    for (; bt < dend; ++bt)
                        buf[bt] = dict[shift + bt];
                }
                for (; bt < end; ++bt)
                    buf[bt] = buf[bt - dt];
            }
        }
        st.l = lm, st.p = lpos, st.b = bt, st.f = final;
        if (lm)
            final = 1, st.m = lbt, st.d = dm, st.n = dbt;
    } while (!final);
    // don't reallocate for streams or user buffers
    return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
// starting at p, write the minimum number of bits that can hold v to d
var wbits = function (d, p, v) {
    v <<= p & 7;
    var o = (p / 8) | 0;
    d[o] |= v;
    d[o + 1] |= v >> 8;
};
// starting at p, write the minimum number of bits (>8) that can hold v to d
var wbits16 = function (d, p, v) {
    v <<= p & 7;
    var o = (p / 8) | 0;
    d[o] |= v;
    d[o + 1] |= v >> 8;
    d[o + 2] |= v >> 16;
};
// creates code lengths from a frequency table
var hTree = function (d, mb) {
    // Need extra info to make a tree
    var t = [];
    for (var i = 0; i < d.length; ++i) {
        if (d[i])
            t.push({ s: i, f: d[i] });
    }
    var s = t.length;
    var t2 = t.slice();
    if (!s)
        return { t: et, l: 0 };
    if (s == 1) {
        var v = new u8(t[0].s + 1);
        v[t[0].s] = 1;
        return { t: v, l: 1 };
    }
    t.sort(function (a, b) { return a.f - b.f; });
    // after i2 reaches last ind, will be stopped
    // freq must be greater than largest possible number of symbols
    t.push({ s: -1, f: 25001 });
    var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
    t[0] = { s: -1, f: l.f + r.f, l: l, r: r };
    // efficient algorithm from UZIP.js
    // i0 is lookbehind, i2 is lookahead - after processing two low-freq
    // symbols that combined have high freq, will start processing i2 (high-freq,
    // non-composite) symbols instead
    // see https://reddit.com/r/photopea/comments/ikekht/uzipjs_questions/
    while (i1 != s - 1) {
        l = t[t[i0].f < t[i2].f ? i0++ : i2++];
        r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
        t[i1++] = { s: -1, f: l.f + r.f, l: l, r: r };
    }
    var maxSym = t2[0].s;
    for (var i = 1; i < s; ++i) {
        if (t2[i].s > maxSym)
            maxSym = t2[i].s;
    }
    // code lengths
    var tr = new u16(maxSym + 1);
    // max bits in tree
    var mbt = ln(t[i1 - 1], tr, 0);
    if (mbt > mb) {
        // more algorithms from UZIP.js
        // TODO: find out how this code works (debt)
        //  ind    debt
        var i = 0, dt = 0;
        //    left            cost
        var lft = mbt - mb, cst = 1 << lft;
        t2.sort(function (a, b) { return tr[b.s] - tr[a.s] || a.f - b.f; });
        for (; i < s; ++i) {
            var i2_1 = t2[i].s;
            if (tr[i2_1] > mb) {
                dt += cst - (1 << (mbt - tr[i2_1]));
                tr[i2_1] = mb;
            }
            else
                break;
        }
        dt >>= lft;
        while (dt > 0) {
            var i2_2 = t2[i].s;
            if (tr[i2_2] < mb)
                dt -= 1 << (mb - tr[i2_2]++ - 1);
            else
                ++i;
        }
        for (; i >= 0 && dt; --i) {
            var i2_3 = t2[i].s;
            if (tr[i2_3] == mb) {
                --tr[i2_3];
                ++dt;
            }
        }
        mbt = mb;
    }
    return { t: new u8(tr), l: mbt };
};
// get the max length and assign length codes
var ln = function (n, l, d) {
    return n.s == -1
        ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1))
        : (l[n.s] = d);
};
// length codes generation
var lc = function (c) {
    var s = c.length;
    // Note that the semicolon was intentional
    while (s && !c[--s])
        ;
    var cl = new u16(++s);
    //  ind      num         streak
    var cli = 0, cln = c[0], cls = 1;
    var w = function (v) { cl[cli++] = v; };
    for (var i = 1; i <= s; ++i) {
        if (c[i] == cln && i != s)
            ++cls;
        else {
            if (!cln && cls > 2) {
                for (; cls > 138; cls -= 138)
                    w(32754);
                if (cls > 2) {
                    w(cls > 10 ? ((cls - 11) << 5) | 28690 : ((cls - 3) << 5) | 12305);
                    cls = 0;
                }
            }
            else if (cls > 3) {
                w(cln), --cls;
                for (; cls > 6; cls -= 6)
                    w(8304);
                if (cls > 2)
                    w(((cls - 3) << 5) | 8208), cls = 0;
            }
            while (cls--)
                w(cln);
            cls = 1;
            cln = c[i];
        }
    }
    return { c: cl.subarray(0, cli), n: s };
};
// calculate the length of output from tree, code lengths
var clen = function (cf, cl) {
    var l = 0;
    for (var i = 0; i < cl.length; ++i)
        l += cf[i] * cl[i];
    return l;
};
// writes a fixed block
// returns the new bit pos
var wfblk = function (out, pos, dat) {
    // no need to write 00 as type: TypedArray defaults to 0
    var s = dat.length;
    var o = shft(pos + 2);
    out[o] = s & 255;
    out[o + 1] = s >> 8;
    out[o + 2] = out[o] ^ 255;
    out[o + 3] = out[o + 1] ^ 255;
    for (var i = 0; i < s; ++i)
        out[o + i + 4] = dat[i];
    return (o + 4 + s) * 8;
};
// writes a block
var wblk = function (dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
    wbits(out, p++, final);
    ++lf[256];
    var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
    var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
    var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
    var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
    var lcfreq = new u16(19);
    for (var i = 0; i < lclt.length; ++i)
        ++lcfreq[lclt[i] & 31];
    for (var i = 0; i < lcdt.length; ++i)
        ++lcfreq[lcdt[i] & 31];
    var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
    var nlcc = 19;
    for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
        ;
    var flen = (bl + 5) << 3;
    var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
    var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
    if (bs >= 0 && flen <= ftlen && flen <= dtlen)
        return wfblk(out, p, dat.subarray(bs, bs + bl));
    var lm, ll, dm, dl;
    wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
    if (dtlen < ftlen) {
        lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
        var llm = hMap(lct, mlcb, 0);
        wbits(out, p, nlc - 257);
        wbits(out, p + 5, ndc - 1);
        wbits(out, p + 10, nlcc - 4);
        p += 14;
        for (var i = 0; i < nlcc; ++i)
            wbits(out, p + 3 * i, lct[clim[i]]);
        p += 3 * nlcc;
        var lcts = [lclt, lcdt];
        for (var it = 0; it < 2; ++it) {
            var clct = lcts[it];
            for (var i = 0; i < clct.length; ++i) {
                var len = clct[i] & 31;
                wbits(out, p, llm[len]), p += lct[len];
                if (len > 15)
                    wbits(out, p, (clct[i] >> 5) & 127), p += clct[i] >> 12;
            }
        }
    }
    else {
        lm = flm, ll = flt, dm = fdm, dl = fdt;
    }
    for (var i = 0; i < li; ++i) {
        var sym = syms[i];
        if (sym > 255) {
            var len = (sym >> 18) & 31;
            wbits16(out, p, lm[len + 257]), p += ll[len + 257];
            if (len > 7)
                wbits(out, p, (sym >> 23) & 31), p += fleb[len];
            var dst = sym & 31;
            wbits16(out, p, dm[dst]), p += dl[dst];
            if (dst > 3)
                wbits16(out, p, (sym >> 5) & 8191), p += fdeb[dst];
        }
        else {
            wbits16(out, p, lm[sym]), p += ll[sym];
        }
    }
    wbits16(out, p, lm[256]);
    return p + ll[256];
};
// deflate options (nice << 13) | chain
var deo = /*#__PURE__*/ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
// empty
var et = /*#__PURE__*/ new u8(0);
// compresses data into a raw DEFLATE buffer
var dflt = function (dat, lvl, plvl, pre, post, st) {
    var s = st.z || dat.length;
    var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7000)) + post);
    // writing to this writes to the output buffer
    var w = o.subarray(pre, o.length - post);
    var lst = st.l;
    var pos = (st.r || 0) & 7;
    if (lvl) {
        if (pos)
            w[0] = st.r >> 3;
        var opt = deo[lvl - 1];
        var n = opt >> 13, c = opt & 8191;
        var msk_1 = (1 << plvl) - 1;
        //    prev 2-byte val map    curr 2-byte val map
        var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
        var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
        var hsh = function (i) { return (dat[i] ^ (dat[i + 1] << bs1_1) ^ (dat[i + 2] << bs2_1)) & msk_1; };
        // 24576 is an arbitrary number of maximum symbols per block
        // 424 buffer for last block
        var syms = new i32(25000);
        // length/literal freq   distance freq
        var lf = new u16(288), df = new u16(32);
        //  l/lcnt  exbits  index          l/lind  waitdx          blkpos
        var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
        for (; i + 2 < s; ++i) {
            // hash value
            var hv = hsh(i);
            // index mod 32768    previous index mod
            var imod = i & 32767, pimod = head[hv];
            prev[imod] = pimod;
            head[hv] = imod;
            // We always should modify head and prev, but only add symbols if
            // this data is not yet processed ("wait" for wait index)
            if (wi <= i) {
                // bytes remaining
                var rem = s - i;
                if ((lc_1 > 7000 || li > 24576) && (rem > 423 || !lst)) {
                    pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
                    li = lc_1 = eb = 0, bs = i;
                    for (var j = 0; j < 286; ++j)
                        lf[j] = 0;
                    for (var j = 0; j < 30; ++j)
                        df[j] = 0;
                }
                //  len    dist   chain
                var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
                if (rem > 2 && hv == hsh(i - dif)) {
                    var maxn = Math.min(n, rem) - 1;
                    var maxd = Math.min(32767, i);
                    // max possible length
                    // not capped at dif because decompressors implement "rolling" index population
                    var ml = Math.min(258, rem);
                    while (dif <= maxd && --ch_1 && imod != pimod) {
                        if (dat[i + l] == dat[i + l - dif]) {
                            var nl = 0;
                            for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl)
                                ;
                            if (nl > l) {
                                l = nl, d = dif;
                                // break out early when we reach "nice" (we are satisfied enough)
                                if (nl > maxn)
                                    break;
                                // now, find the rarest 2-byte sequence within this
                                // length of literals and search for that instead.
                                // Much faster than just using the start
                                var mmd = Math.min(dif, nl - 2);
                                var md = 0;
                                for (var j = 0; j < mmd; ++j) {
                                    var ti = i - dif + j & 32767;
                                    var pti = prev[ti];
                                    var cd = ti - pti & 32767;
                                    if (cd > md)
                                        md = cd, pimod = ti;
                                }
                            }
                        }
                        // check the previous match
                        imod = pimod, pimod = prev[imod];
                        dif += imod - pimod & 32767;
                    }
                }
                // d will be nonzero only when a match was found
                if (d) {
                    // store both dist and len data in one int32
                    // Make sure this is recognized as a len/dist with 28th bit (2^28)
                    syms[li++] = 268435456 | (revfl[l] << 18) | revfd[d];
                    var lin = revfl[l] & 31, din = revfd[d] & 31;
                    eb += fleb[lin] + fdeb[din];
                    ++lf[257 + lin];
                    ++df[din];
                    wi = i + l;
                    ++lc_1;
                }
                else {
                    syms[li++] = dat[i];
                    ++lf[dat[i]];
                }
            }
        }
        for (i = Math.max(i, wi); i < s; ++i) {
            syms[li++] = dat[i];
            ++lf[dat[i]];
        }
        pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
        if (!lst) {
            st.r = (pos & 7) | w[(pos / 8) | 0] << 3;
            // shft(pos) now 1 less if pos & 7 != 0
            pos -= 7;
            st.h = head, st.p = prev, st.i = i, st.w = wi;
        }
    }
    else {
        for (var i = st.w || 0; i < s + lst; i += 65535) {
            // end
            var e = i + 65535;
            if (e >= s) {
                // write final block
                w[(pos / 8) | 0] = lst;
                e = s;
            }
            pos = wfblk(w, pos + 1, dat.subarray(i, e));
        }
        st.i = s;
    }
    return slc(o, 0, pre + shft(pos) + post);
};
// CRC32 table
var crct = /*#__PURE__*/ (/* unused pure expression or super */ null && ((function () {
    var t = new Int32Array(256);
    for (var i = 0; i < 256; ++i) {
        var c = i, k = 9;
        while (--k)
            c = ((c & 1) && -306674912) ^ (c >>> 1);
        t[i] = c;
    }
    return t;
})()));
// CRC32
var crc = function () {
    var c = -1;
    return {
        p: function (d) {
            // closures have awful performance
            var cr = c;
            for (var i = 0; i < d.length; ++i)
                cr = crct[(cr & 255) ^ d[i]] ^ (cr >>> 8);
            c = cr;
        },
        d: function () { return ~c; }
    };
};
// Adler32
var adler = function () {
    var a = 1, b = 0;
    return {
        p: function (d) {
            // closures have awful performance
            var n = a, m = b;
            var l = d.length | 0;
            for (var i = 0; i != l;) {
                var e = Math.min(i + 2655, l);
                for (; i < e; ++i)
                    m += n += d[i];
                n = (n & 65535) + 15 * (n >> 16), m = (m & 65535) + 15 * (m >> 16);
            }
            a = n, b = m;
        },
        d: function () {
            a %= 65521, b %= 65521;
            return (a & 255) << 24 | (a & 0xFF00) << 8 | (b & 255) << 8 | (b >> 8);
        }
    };
};
;
// deflate with opts
var dopt = function (dat, opt, pre, post, st) {
    if (!st) {
        st = { l: 1 };
        if (opt.dictionary) {
            var dict = opt.dictionary.subarray(-32768);
            var newDat = new u8(dict.length + dat.length);
            newDat.set(dict);
            newDat.set(dat, dict.length);
            dat = newDat;
            st.w = dict.length;
        }
    }
    return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? (st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20) : (12 + opt.mem), pre, post, st);
};
// Walmart object spread
var mrg = function (a, b) {
    var o = {};
    for (var k in a)
        o[k] = a[k];
    for (var k in b)
        o[k] = b[k];
    return o;
};
// worker clone
// This is possibly the craziest part of the entire codebase, despite how simple it may seem.
// The only parameter to this function is a closure that returns an array of variables outside of the function scope.
// We're going to try to figure out the variable names used in the closure as strings because that is crucial for workerization.
// We will return an object mapping of true variable name to value (basically, the current scope as a JS object).
// The reason we can't just use the original variable names is minifiers mangling the toplevel scope.
// This took me three weeks to figure out how to do.
var wcln = function (fn, fnStr, td) {
    var dt = fn();
    var st = fn.toString();
    var ks = st.slice(st.indexOf('[') + 1, st.lastIndexOf(']')).replace(/\s+/g, '').split(',');
    for (var i = 0; i < dt.length; ++i) {
        var v = dt[i], k = ks[i];
        if (typeof v == 'function') {
            fnStr += ';' + k + '=';
            var st_1 = v.toString();
            if (v.prototype) {
                // for global objects
                if (st_1.indexOf('[native code]') != -1) {
                    var spInd = st_1.indexOf(' ', 8) + 1;
                    fnStr += st_1.slice(spInd, st_1.indexOf('(', spInd));
                }
                else {
                    fnStr += st_1;
                    for (var t in v.prototype)
                        fnStr += ';' + k + '.prototype.' + t + '=' + v.prototype[t].toString();
                }
            }
            else
                fnStr += st_1;
        }
        else
            td[k] = v;
    }
    return fnStr;
};
var ch = (/* unused pure expression or super */ null && ([]));
// clone bufs
var cbfs = function (v) {
    var tl = [];
    for (var k in v) {
        if (v[k].buffer) {
            tl.push((v[k] = new v[k].constructor(v[k])).buffer);
        }
    }
    return tl;
};
// use a worker to execute code
var wrkr = function (fns, init, id, cb) {
    if (!ch[id]) {
        var fnStr = '', td_1 = {}, m = fns.length - 1;
        for (var i = 0; i < m; ++i)
            fnStr = wcln(fns[i], fnStr, td_1);
        ch[id] = { c: wcln(fns[m], fnStr, td_1), e: td_1 };
    }
    var td = mrg({}, ch[id].e);
    return wk(ch[id].c + ';onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=' + init.toString() + '}', id, td, cbfs(td), cb);
};
// base async inflate fn
var bInflt = function () { return [u8, u16, i32, fleb, fdeb, clim, fl, fd, flrm, fdrm, rev, ec, hMap, max, bits, bits16, shft, slc, err, inflt, inflateSync, pbf, gopt]; };
var bDflt = function () { return [u8, u16, i32, fleb, fdeb, clim, revfl, revfd, flm, flt, fdm, fdt, rev, deo, et, hMap, wbits, wbits16, hTree, ln, lc, clen, wfblk, wblk, shft, slc, dflt, dopt, deflateSync, pbf]; };
// gzip extra
var gze = function () { return [gzh, gzhl, wbytes, crc, crct]; };
// gunzip extra
var guze = function () { return [gzs, gzl]; };
// zlib extra
var zle = function () { return [zlh, wbytes, adler]; };
// unzlib extra
var zule = function () { return [zls]; };
// post buf
var pbf = function (msg) { return postMessage(msg, [msg.buffer]); };
// get opts
var gopt = function (o) { return o && {
    out: o.size && new u8(o.size),
    dictionary: o.dictionary
}; };
// async helper
var cbify = function (dat, opts, fns, init, id, cb) {
    var w = wrkr(fns, init, id, function (err, dat) {
        w.terminate();
        cb(err, dat);
    });
    w.postMessage([dat, opts], opts.consume ? [dat.buffer] : []);
    return function () { w.terminate(); };
};
// auto stream
var astrm = function (strm) {
    strm.ondata = function (dat, final) { return postMessage([dat, final], [dat.buffer]); };
    return function (ev) {
        if (ev.data[0]) {
            strm.push(ev.data[0], ev.data[1]);
            postMessage([ev.data[0].length]);
        }
        else
            strm.flush(ev.data[1]);
    };
};
// async stream attach
var astrmify = function (fns, strm, opts, init, id, flush, ext) {
    var t;
    var w = wrkr(fns, init, id, function (err, dat) {
        if (err)
            w.terminate(), strm.ondata.call(strm, err);
        else if (!Array.isArray(dat))
            ext(dat);
        else if (dat.length == 1) {
            strm.queuedSize -= dat[0];
            if (strm.ondrain)
                strm.ondrain(dat[0]);
        }
        else {
            if (dat[1])
                w.terminate();
            strm.ondata.call(strm, err, dat[0], dat[1]);
        }
    });
    w.postMessage(opts);
    strm.queuedSize = 0;
    strm.push = function (d, f) {
        if (!strm.ondata)
            err(5);
        if (t)
            strm.ondata(err(4, 0, 1), null, !!f);
        strm.queuedSize += d.length;
        // can fail for cross-realm Uint8Array, but ok - only a small performance penalty
        w.postMessage([d, t = f], d.buffer instanceof ArrayBuffer ? [d.buffer] : []);
    };
    strm.terminate = function () { w.terminate(); };
    if (flush) {
        strm.flush = function (sync) { w.postMessage([0, sync]); };
    }
};
// read 2 bytes
var b2 = function (d, b) { return d[b] | (d[b + 1] << 8); };
// read 4 bytes
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read 8 bytes
var b8 = function (d, b) { return b4(d, b) + (b4(d, b + 4) * 4294967296); };
// write bytes
var wbytes = function (d, b, v) {
    for (; v; ++b)
        d[b] = v, v >>>= 8;
};
// gzip header
var gzh = function (c, o) {
    var fn = o.filename;
    c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3; // assume Unix
    if (o.mtime != 0)
        wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1000));
    if (fn) {
        c[3] = 8;
        for (var i = 0; i <= fn.length; ++i)
            c[i + 10] = fn.charCodeAt(i);
    }
};
// gzip footer: -8 to -4 = CRC, -4 to -0 is length
// gzip start
var gzs = function (d) {
    if (d[0] != 31 || d[1] != 139 || d[2] != 8)
        err(6, 'invalid gzip data');
    var flg = d[3];
    var st = 10;
    if (flg & 4)
        st += (d[10] | d[11] << 8) + 2;
    for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
        ;
    return st + (flg & 2);
};
// gzip length
var gzl = function (d) {
    var l = d.length;
    return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
// gzip header length
var gzhl = function (o) { return 10 + (o.filename ? o.filename.length + 1 : 0); };
// zlib header
var zlh = function (c, o) {
    var lv = o.level, fl = lv == 0 ? 0 : lv < 6 ? 1 : lv == 9 ? 3 : 2;
    c[0] = 120, c[1] = (fl << 6) | (o.dictionary && 32);
    c[1] |= 31 - ((c[0] << 8) | c[1]) % 31;
    if (o.dictionary) {
        var h = adler();
        h.p(o.dictionary);
        wbytes(c, 2, h.d());
    }
};
// zlib start
var zls = function (d, dict) {
    if ((d[0] & 15) != 8 || (d[0] >> 4) > 7 || ((d[0] << 8 | d[1]) % 31))
        err(6, 'invalid zlib data');
    if ((d[1] >> 5 & 1) == +!dict)
        err(6, 'invalid zlib data: ' + (d[1] & 32 ? 'need' : 'unexpected') + ' dictionary');
    return (d[1] >> 3 & 4) + 2;
};
function StrmOpt(opts, cb) {
    if (typeof opts == 'function')
        cb = opts, opts = {};
    this.ondata = cb;
    return opts;
}
/**
 * Streaming DEFLATE compression
 */
var Deflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Deflate(opts, cb) {
        if (typeof opts == 'function')
            cb = opts, opts = {};
        this.ondata = cb;
        this.o = opts || {};
        this.s = { l: 0, i: 32768, w: 32768, z: 32768 };
        // Buffer length must always be 0 mod 32768 for index calculations to be correct when modifying head and prev
        // 98304 = 32768 (lookback) + 65536 (common chunk size)
        this.b = new u8(98304);
        if (this.o.dictionary) {
            var dict = this.o.dictionary.subarray(-32768);
            this.b.set(dict, 32768 - dict.length);
            this.s.i = 32768 - dict.length;
        }
    }
    Deflate.prototype.p = function (c, f) {
        this.ondata(dopt(c, this.o, 0, 0, this.s), f);
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Deflate.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (this.s.l)
            err(4);
        var endLen = chunk.length + this.s.z;
        if (endLen > this.b.length) {
            if (endLen > 2 * this.b.length - 32768) {
                var newBuf = new u8(endLen & -32768);
                newBuf.set(this.b.subarray(0, this.s.z));
                this.b = newBuf;
            }
            var split = this.b.length - this.s.z;
            this.b.set(chunk.subarray(0, split), this.s.z);
            this.s.z = this.b.length;
            this.p(this.b, false);
            this.b.set(this.b.subarray(-32768));
            this.b.set(chunk.subarray(split), 32768);
            this.s.z = chunk.length - split + 32768;
            this.s.i = 32766, this.s.w = 32768;
        }
        else {
            this.b.set(chunk, this.s.z);
            this.s.z += chunk.length;
        }
        this.s.l = final & 1;
        if (this.s.z > this.s.w + 8191 || final) {
            this.p(this.b, final || false);
            this.s.w = this.s.i, this.s.i -= 2;
        }
        if (final) {
            // cleanup unneeded buffers/state to reduce memory usage
            this.s = this.o = {};
            this.b = et;
        }
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * deflated output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible. A separate DEFLATE stream may be concatenated
     *             with the current output after a sync flush.
     */
    Deflate.prototype.flush = function (sync) {
        if (!this.ondata)
            err(5);
        if (this.s.l)
            err(4);
        this.p(this.b, false);
        this.s.w = this.s.i, this.s.i -= 2;
        // could technically skip writing the type-0 block for (this.s.r & 7) == 0,
        // but the deterministic trailer (00 00 FF FF) is useful in some situations
        if (sync) {
            var c = new u8(6);
            c[0] = this.s.r >> 3;
            // write empty, non-final type-0 block
            var ep = wfblk(c, this.s.r, et);
            this.s.r = 0;
            this.ondata(c.subarray(0, ep >> 3), false);
        }
    };
    return Deflate;
}())));

/**
 * Asynchronous streaming DEFLATE compression
 */
var AsyncDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncDeflate(opts, cb) {
        astrmify([
            bDflt,
            function () { return [astrm, Deflate]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Deflate(ev.data);
            onmessage = astrm(strm);
        }, 6, 1);
    }
    return AsyncDeflate;
}())));

function deflate(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
    ], function (ev) { return pbf(deflateSync(ev.data[0], ev.data[1])); }, 0, cb);
}
/**
 * Compresses data with DEFLATE without any wrapper
 * @param data The data to compress
 * @param opts The compression options
 * @returns The deflated version of the data
 */
function deflateSync(data, opts) {
    return dopt(data, opts || {}, 0, 0);
}
/**
 * Streaming DEFLATE decompression
 */
var Inflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Inflate(opts, cb) {
        // no StrmOpt here to avoid adding to workerizer
        if (typeof opts == 'function')
            cb = opts, opts = {};
        this.ondata = cb;
        var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
        this.s = { i: 0, b: dict ? dict.length : 0 };
        this.o = new u8(32768);
        this.p = new u8(0);
        if (dict)
            this.o.set(dict);
    }
    Inflate.prototype.e = function (c) {
        if (!this.ondata)
            err(5);
        if (this.d)
            err(4);
        if (!this.p.length)
            this.p = c;
        else if (c.length) {
            var n = new u8(this.p.length + c.length);
            n.set(this.p), n.set(c, this.p.length), this.p = n;
        }
    };
    Inflate.prototype.c = function (final) {
        this.s.i = +(this.d = final || false);
        var bts = this.s.b;
        var dt = inflt(this.p, this.s, this.o);
        this.ondata(slc(dt, bts, this.s.b), this.d);
        this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
        this.p = slc(this.p, (this.s.p / 8) | 0), this.s.p &= 7;
    };
    /**
     * Pushes a chunk to be inflated
     * @param chunk The chunk to push
     * @param final Whether this is the final chunk
     */
    Inflate.prototype.push = function (chunk, final) {
        this.e(chunk), this.c(final);
    };
    return Inflate;
}())));

/**
 * Asynchronous streaming DEFLATE decompression
 */
var AsyncInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncInflate(opts, cb) {
        astrmify([
            bInflt,
            function () { return [astrm, Inflate]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Inflate(ev.data);
            onmessage = astrm(strm);
        }, 7, 0);
    }
    return AsyncInflate;
}())));

function inflate(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt
    ], function (ev) { return pbf(inflateSync(ev.data[0], gopt(ev.data[1]))); }, 1, cb);
}
function inflateSync(data, opts) {
    return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
// before you yell at me for not just using extends, my reason is that TS inheritance is hard to workerize.
/**
 * Streaming GZIP compression
 */
var Gzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Gzip(opts, cb) {
        this.c = crc();
        this.l = 0;
        this.v = 1;
        Deflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be GZIPped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Gzip.prototype.push = function (chunk, final) {
        this.c.p(chunk);
        this.l += chunk.length;
        Deflate.prototype.push.call(this, chunk, final);
    };
    Gzip.prototype.p = function (c, f) {
        var raw = dopt(c, this.o, this.v && gzhl(this.o), f && 8, this.s);
        if (this.v)
            gzh(raw, this.o), this.v = 0;
        if (f)
            wbytes(raw, raw.length - 8, this.c.d()), wbytes(raw, raw.length - 4, this.l);
        this.ondata(raw, f);
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * GZIPped output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible.
     */
    Gzip.prototype.flush = function (sync) {
        Deflate.prototype.flush.call(this, sync);
    };
    return Gzip;
}())));

/**
 * Asynchronous streaming GZIP compression
 */
var AsyncGzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncGzip(opts, cb) {
        astrmify([
            bDflt,
            gze,
            function () { return [astrm, Deflate, Gzip]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Gzip(ev.data);
            onmessage = astrm(strm);
        }, 8, 1);
    }
    return AsyncGzip;
}())));

function gzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
        gze,
        function () { return [gzipSync]; }
    ], function (ev) { return pbf(gzipSync(ev.data[0], ev.data[1])); }, 2, cb);
}
/**
 * Compresses data with GZIP
 * @param data The data to compress
 * @param opts The compression options
 * @returns The gzipped version of the data
 */
function gzipSync(data, opts) {
    if (!opts)
        opts = {};
    var c = crc(), l = data.length;
    c.p(data);
    var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
    return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
/**
 * Streaming single or multi-member GZIP decompression
 */
var Gunzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Gunzip(opts, cb) {
        this.v = 1;
        this.r = 0;
        Inflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be GUNZIPped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Gunzip.prototype.push = function (chunk, final) {
        Inflate.prototype.e.call(this, chunk);
        this.r += chunk.length;
        if (this.v) {
            var p = this.p.subarray(this.v - 1);
            var s = p.length > 3 ? gzs(p) : 4;
            if (s > p.length) {
                if (!final)
                    return;
            }
            else if (this.v > 1 && this.onmember) {
                this.onmember(this.r - p.length);
            }
            this.p = p.subarray(s), this.v = 0;
        }
        // necessary to prevent TS from using the closure value
        // This allows for workerization to function correctly
        Inflate.prototype.c.call(this, 0);
        // process concatenated GZIP
        if (this.s.f && !this.s.l) {
            this.v = shft(this.s.p) + 9;
            this.s = { i: 0 };
            this.o = new u8(0);
            this.push(new u8(0), final);
        }
        else if (final) {
            Inflate.prototype.c.call(this, final);
        }
    };
    return Gunzip;
}())));

/**
 * Asynchronous streaming single or multi-member GZIP decompression
 */
var AsyncGunzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncGunzip(opts, cb) {
        var _this = this;
        astrmify([
            bInflt,
            guze,
            function () { return [astrm, Inflate, Gunzip]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Gunzip(ev.data);
            strm.onmember = function (offset) { return postMessage(offset); };
            onmessage = astrm(strm);
        }, 9, 0, function (offset) { return _this.onmember && _this.onmember(offset); });
    }
    return AsyncGunzip;
}())));

function gunzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt,
        guze,
        function () { return [gunzipSync]; }
    ], function (ev) { return pbf(gunzipSync(ev.data[0], ev.data[1])); }, 3, cb);
}
function gunzipSync(data, opts) {
    var st = gzs(data);
    if (st + 8 > data.length)
        err(6, 'invalid gzip data');
    return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
/**
 * Streaming Zlib compression
 */
var Zlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Zlib(opts, cb) {
        this.c = adler();
        this.v = 1;
        Deflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be zlibbed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Zlib.prototype.push = function (chunk, final) {
        this.c.p(chunk);
        Deflate.prototype.push.call(this, chunk, final);
    };
    Zlib.prototype.p = function (c, f) {
        var raw = dopt(c, this.o, this.v && (this.o.dictionary ? 6 : 2), f && 4, this.s);
        if (this.v)
            zlh(raw, this.o), this.v = 0;
        if (f)
            wbytes(raw, raw.length - 4, this.c.d());
        this.ondata(raw, f);
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * zlibbed output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible.
     */
    Zlib.prototype.flush = function (sync) {
        Deflate.prototype.flush.call(this, sync);
    };
    return Zlib;
}())));

/**
 * Asynchronous streaming Zlib compression
 */
var AsyncZlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncZlib(opts, cb) {
        astrmify([
            bDflt,
            zle,
            function () { return [astrm, Deflate, Zlib]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Zlib(ev.data);
            onmessage = astrm(strm);
        }, 10, 1);
    }
    return AsyncZlib;
}())));

function zlib(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
        zle,
        function () { return [zlibSync]; }
    ], function (ev) { return pbf(zlibSync(ev.data[0], ev.data[1])); }, 4, cb);
}
/**
 * Compress data with Zlib
 * @param data The data to compress
 * @param opts The compression options
 * @returns The zlib-compressed version of the data
 */
function zlibSync(data, opts) {
    if (!opts)
        opts = {};
    var a = adler();
    a.p(data);
    var d = dopt(data, opts, opts.dictionary ? 6 : 2, 4);
    return zlh(d, opts), wbytes(d, d.length - 4, a.d()), d;
}
/**
 * Streaming Zlib decompression
 */
var Unzlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Unzlib(opts, cb) {
        Inflate.call(this, opts, cb);
        this.v = opts && opts.dictionary ? 2 : 1;
    }
    /**
     * Pushes a chunk to be unzlibbed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Unzlib.prototype.push = function (chunk, final) {
        Inflate.prototype.e.call(this, chunk);
        if (this.v) {
            if (this.p.length < 6 && !final)
                return;
            this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
        }
        if (final) {
            if (this.p.length < 4)
                err(6, 'invalid zlib data');
            this.p = this.p.subarray(0, -4);
        }
        // necessary to prevent TS from using the closure value
        // This allows for workerization to function correctly
        Inflate.prototype.c.call(this, final);
    };
    return Unzlib;
}())));

/**
 * Asynchronous streaming Zlib decompression
 */
var AsyncUnzlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncUnzlib(opts, cb) {
        astrmify([
            bInflt,
            zule,
            function () { return [astrm, Inflate, Unzlib]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Unzlib(ev.data);
            onmessage = astrm(strm);
        }, 11, 0);
    }
    return AsyncUnzlib;
}())));

function unzlib(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt,
        zule,
        function () { return [unzlibSync]; }
    ], function (ev) { return pbf(unzlibSync(ev.data[0], gopt(ev.data[1]))); }, 5, cb);
}
function unzlibSync(data, opts) {
    return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
// Default algorithm for compression (used because having a known output size allows faster decompression)


/**
 * Streaming GZIP, Zlib, or raw DEFLATE decompression
 */
var Decompress = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Decompress(opts, cb) {
        this.o = StrmOpt.call(this, opts, cb) || {};
        this.G = Gunzip;
        this.I = Inflate;
        this.Z = Unzlib;
    }
    // init substream
    // overriden by AsyncDecompress
    Decompress.prototype.i = function () {
        var _this = this;
        this.s.ondata = function (dat, final) {
            _this.ondata(dat, final);
        };
    };
    /**
     * Pushes a chunk to be decompressed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Decompress.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (!this.s) {
            if (this.p && this.p.length) {
                var n = new u8(this.p.length + chunk.length);
                n.set(this.p), n.set(chunk, this.p.length);
            }
            else
                this.p = chunk;
            if (this.p.length > 2) {
                this.s = (this.p[0] == 31 && this.p[1] == 139 && this.p[2] == 8)
                    ? new this.G(this.o)
                    : ((this.p[0] & 15) != 8 || (this.p[0] >> 4) > 7 || ((this.p[0] << 8 | this.p[1]) % 31))
                        ? new this.I(this.o)
                        : new this.Z(this.o);
                this.i();
                this.s.push(this.p, final);
                this.p = null;
            }
        }
        else
            this.s.push(chunk, final);
    };
    return Decompress;
}())));

/**
 * Asynchronous streaming GZIP, Zlib, or raw DEFLATE decompression
 */
var AsyncDecompress = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncDecompress(opts, cb) {
        Decompress.call(this, opts, cb);
        this.queuedSize = 0;
        this.G = AsyncGunzip;
        this.I = AsyncInflate;
        this.Z = AsyncUnzlib;
    }
    AsyncDecompress.prototype.i = function () {
        var _this = this;
        this.s.ondata = function (err, dat, final) {
            _this.ondata(err, dat, final);
        };
        this.s.ondrain = function (size) {
            _this.queuedSize -= size;
            if (_this.ondrain)
                _this.ondrain(size);
        };
    };
    /**
     * Pushes a chunk to be decompressed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    AsyncDecompress.prototype.push = function (chunk, final) {
        this.queuedSize += chunk.length;
        Decompress.prototype.push.call(this, chunk, final);
    };
    return AsyncDecompress;
}())));

function decompress(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return (data[0] == 31 && data[1] == 139 && data[2] == 8)
        ? gunzip(data, opts, cb)
        : ((data[0] & 15) != 8 || (data[0] >> 4) > 7 || ((data[0] << 8 | data[1]) % 31))
            ? inflate(data, opts, cb)
            : unzlib(data, opts, cb);
}
/**
 * Expands compressed GZIP, Zlib, or raw DEFLATE data, automatically detecting the format
 * @param data The data to decompress
 * @param opts The decompression options
 * @returns The decompressed version of the data
 */
function decompressSync(data, opts) {
    return (data[0] == 31 && data[1] == 139 && data[2] == 8)
        ? gunzipSync(data, opts)
        : ((data[0] & 15) != 8 || (data[0] >> 4) > 7 || ((data[0] << 8 | data[1]) % 31))
            ? inflateSync(data, opts)
            : unzlibSync(data, opts);
}
// flatten a directory structure
var fltn = function (d, p, t, o) {
    for (var k in d) {
        var val = d[k], n = p + k, op = o;
        if (Array.isArray(val))
            op = mrg(o, val[1]), val = val[0];
        if (ArrayBuffer.isView(val))
            t[n] = [val, op];
        else {
            t[n += '/'] = [new u8(0), op];
            fltn(val, n, t, o);
        }
    }
};
// text encoder
var te = typeof TextEncoder != 'undefined' && /*#__PURE__*/ new TextEncoder();
// text decoder
var td = typeof TextDecoder != 'undefined' && /*#__PURE__*/ new TextDecoder();
// text decoder stream
var tds = 0;
try {
    td.decode(et, { stream: true });
    tds = 1;
}
catch (e) { }
// decode UTF8
var dutf8 = function (d) {
    for (var r = '', i = 0;;) {
        var c = d[i++];
        var eb = (c > 127) + (c > 223) + (c > 239);
        if (i + eb > d.length)
            return { s: r, r: slc(d, i - 1) };
        if (!eb)
            r += String.fromCharCode(c);
        else if (eb == 3) {
            c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | (d[i++] & 63)) - 65536,
                r += String.fromCharCode(55296 | (c >> 10), 56320 | (c & 1023));
        }
        else if (eb & 1)
            r += String.fromCharCode((c & 31) << 6 | (d[i++] & 63));
        else
            r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | (d[i++] & 63));
    }
};
/**
 * Streaming UTF-8 decoding
 */
var DecodeUTF8 = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a UTF-8 decoding stream
     * @param cb The callback to call whenever data is decoded
     */
    function DecodeUTF8(cb) {
        this.ondata = cb;
        if (tds)
            this.t = new TextDecoder();
        else
            this.p = et;
    }
    /**
     * Pushes a chunk to be decoded from UTF-8 binary
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    DecodeUTF8.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        final = !!final;
        if (this.t) {
            this.ondata(this.t.decode(chunk, { stream: true }), final);
            if (final) {
                if (this.t.decode().length)
                    err(8);
                this.t = null;
            }
            return;
        }
        if (!this.p)
            err(4);
        var dat = new u8(this.p.length + chunk.length);
        dat.set(this.p);
        dat.set(chunk, this.p.length);
        var _a = dutf8(dat), s = _a.s, r = _a.r;
        if (final) {
            if (r.length)
                err(8);
            this.p = null;
        }
        else
            this.p = r;
        this.ondata(s, final);
    };
    return DecodeUTF8;
}())));

/**
 * Streaming UTF-8 encoding
 */
var EncodeUTF8 = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a UTF-8 decoding stream
     * @param cb The callback to call whenever data is encoded
     */
    function EncodeUTF8(cb) {
        this.ondata = cb;
    }
    /**
     * Pushes a chunk to be encoded to UTF-8
     * @param chunk The string data to push
     * @param final Whether this is the last chunk
     */
    EncodeUTF8.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (this.d)
            err(4);
        this.ondata(strToU8(chunk), this.d = final || false);
    };
    return EncodeUTF8;
}())));

/**
 * Converts a string into a Uint8Array for use with compression/decompression methods
 * @param str The string to encode
 * @param latin1 Whether or not to interpret the data as Latin-1. This should
 *               not need to be true unless decoding a binary string.
 * @returns The string encoded in UTF-8/Latin-1 binary
 */
function strToU8(str, latin1) {
    if (latin1) {
        var ar_1 = new u8(str.length);
        for (var i = 0; i < str.length; ++i)
            ar_1[i] = str.charCodeAt(i);
        return ar_1;
    }
    if (te)
        return te.encode(str);
    var l = str.length;
    var ar = new u8(str.length + (str.length >> 1));
    var ai = 0;
    var w = function (v) { ar[ai++] = v; };
    for (var i = 0; i < l; ++i) {
        if (ai + 5 > ar.length) {
            var n = new u8(ai + 8 + ((l - i) << 1));
            n.set(ar);
            ar = n;
        }
        var c = str.charCodeAt(i);
        if (c < 128 || latin1)
            w(c);
        else if (c < 2048)
            w(192 | (c >> 6)), w(128 | (c & 63));
        else if (c > 55295 && c < 57344)
            c = 65536 + (c & 1023 << 10) | (str.charCodeAt(++i) & 1023),
                w(240 | (c >> 18)), w(128 | ((c >> 12) & 63)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63));
        else
            w(224 | (c >> 12)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63));
    }
    return slc(ar, 0, ai);
}
/**
 * Converts a Uint8Array to a string
 * @param dat The data to decode to string
 * @param latin1 Whether or not to interpret the data as Latin-1. This should
 *               not need to be true unless encoding to binary string.
 * @returns The original UTF-8/Latin-1 string
 */
function strFromU8(dat, latin1) {
    if (latin1) {
        var r = '';
        for (var i = 0; i < dat.length; i += 16384)
            r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
        return r;
    }
    else if (td) {
        return td.decode(dat);
    }
    else {
        var _a = dutf8(dat), s = _a.s, r = _a.r;
        if (r.length)
            err(8);
        return s;
    }
}
;
// deflate bit flag
var dbf = function (l) { return l == 1 ? 3 : l < 6 ? 2 : l == 9 ? 1 : 0; };
// skip local zip header
var slzh = function (d, b) { return b + 30 + b2(d, b + 26) + b2(d, b + 28); };
// read zip header
var zh = function (d, b, z) {
    var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
    var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
    return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
// read zip64 header sizes
var z64hs = function (d, b, l, z, sc, su, off) {
    var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
    var nf = nsc + nsu + noff;
    if (z && nf) {
        for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
            if (b2(d, b) == 1) {
                return [
                    nsc ? b8(d, b + 4 + 8 * nsu) : sc,
                    nsu ? b8(d, b + 4) : su,
                    noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
                    1
                ];
            }
        }
        // z == 2 for unknown whether or not zip64
        if (z < 2)
            err(13);
    }
    return [sc, su, off, 0];
};
// extra field length
var exfl = function (ex) {
    var le = 0;
    if (ex) {
        for (var k in ex) {
            var l = ex[k].length;
            if (l > 65535)
                err(9);
            le += l + 4;
        }
    }
    return le;
};
// write zip header
var wzh = function (d, b, f, fn, u, c, ce, co) {
    var fl = fn.length, ex = f.extra, col = co && co.length;
    var exl = exfl(ex);
    wbytes(d, b, ce != null ? 0x2014B50 : 0x4034B50), b += 4;
    if (ce != null)
        d[b++] = 20, d[b++] = f.os;
    d[b] = 20, b += 2; // spec compliance? what's that?
    d[b++] = (f.flag << 1) | (c < 0 && 8), d[b++] = u && 8;
    d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
    var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
    if (y < 0 || y > 119)
        err(10);
    wbytes(d, b, (y << 25) | ((dt.getMonth() + 1) << 21) | (dt.getDate() << 16) | (dt.getHours() << 11) | (dt.getMinutes() << 5) | (dt.getSeconds() >> 1)), b += 4;
    if (c != -1) {
        wbytes(d, b, f.crc);
        wbytes(d, b + 4, c < 0 ? -c - 2 : c);
        wbytes(d, b + 8, f.size);
    }
    wbytes(d, b + 12, fl);
    wbytes(d, b + 14, exl), b += 16;
    if (ce != null) {
        wbytes(d, b, col);
        wbytes(d, b + 6, f.attrs);
        wbytes(d, b + 10, ce), b += 14;
    }
    d.set(fn, b);
    b += fl;
    if (exl) {
        for (var k in ex) {
            var exf = ex[k], l = exf.length;
            wbytes(d, b, +k);
            wbytes(d, b + 2, l);
            d.set(exf, b + 4), b += 4 + l;
        }
    }
    if (col)
        d.set(co, b), b += col;
    return b;
};
// write zip footer (end of central directory)
var wzf = function (o, b, c, d, e) {
    wbytes(o, b, 0x6054B50); // skip disk
    wbytes(o, b + 8, c);
    wbytes(o, b + 10, c);
    wbytes(o, b + 12, d);
    wbytes(o, b + 16, e);
};
/**
 * A pass-through stream to keep data uncompressed in a ZIP archive.
 */
var ZipPassThrough = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a pass-through stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     */
    function ZipPassThrough(filename) {
        this.filename = filename;
        this.c = crc();
        this.size = 0;
        this.compression = 0;
    }
    /**
     * Processes a chunk and pushes to the output stream. You can override this
     * method in a subclass for custom behavior, but by default this passes
     * the data through. You must call this.ondata(err, chunk, final) at some
     * point in this method.
     * @param chunk The chunk to process
     * @param final Whether this is the last chunk
     */
    ZipPassThrough.prototype.process = function (chunk, final) {
        this.ondata(null, chunk, final);
    };
    /**
     * Pushes a chunk to be added. If you are subclassing this with a custom
     * compression algorithm, note that you must push data from the source
     * file only, pre-compression.
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    ZipPassThrough.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        this.c.p(chunk);
        this.size += chunk.length;
        if (final)
            this.crc = this.c.d();
        // we shouldn't really do this cast, but properly handling ArrayBufferLike
        // makes the API unergonomic with Buffer
        this.process(chunk, final || false);
    };
    return ZipPassThrough;
}())));

// I don't extend because TypeScript extension adds 1kB of runtime bloat
/**
 * Streaming DEFLATE compression for ZIP archives. Prefer using AsyncZipDeflate
 * for better performance
 */
var ZipDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     * @param opts The compression options
     */
    function ZipDeflate(filename, opts) {
        var _this = this;
        if (!opts)
            opts = {};
        ZipPassThrough.call(this, filename);
        this.d = new Deflate(opts, function (dat, final) {
            _this.ondata(null, dat, final);
        });
        this.compression = 8;
        this.flag = dbf(opts.level);
    }
    ZipDeflate.prototype.process = function (chunk, final) {
        try {
            this.d.push(chunk, final);
        }
        catch (e) {
            this.ondata(e, null, final);
        }
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    ZipDeflate.prototype.push = function (chunk, final) {
        ZipPassThrough.prototype.push.call(this, chunk, final);
    };
    return ZipDeflate;
}())));

/**
 * Asynchronous streaming DEFLATE compression for ZIP archives
 */
var AsyncZipDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates an asynchronous DEFLATE stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     * @param opts The compression options
     */
    function AsyncZipDeflate(filename, opts) {
        var _this = this;
        if (!opts)
            opts = {};
        ZipPassThrough.call(this, filename);
        this.d = new AsyncDeflate(opts, function (err, dat, final) {
            _this.ondata(err, dat, final);
        });
        this.compression = 8;
        this.flag = dbf(opts.level);
        this.terminate = this.d.terminate;
    }
    AsyncZipDeflate.prototype.process = function (chunk, final) {
        this.d.push(chunk, final);
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    AsyncZipDeflate.prototype.push = function (chunk, final) {
        ZipPassThrough.prototype.push.call(this, chunk, final);
    };
    return AsyncZipDeflate;
}())));

// TODO: Better tree shaking
/**
 * A zippable archive to which files can incrementally be added
 */
var Zip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates an empty ZIP archive to which files can be added
     * @param cb The callback to call whenever data for the generated ZIP archive
     *           is available
     */
    function Zip(cb) {
        this.ondata = cb;
        this.u = [];
        this.d = 1;
    }
    /**
     * Adds a file to the ZIP archive
     * @param file The file stream to add
     */
    Zip.prototype.add = function (file) {
        var _this = this;
        if (!this.ondata)
            err(5);
        // finishing or finished
        if (this.d & 2)
            this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, false);
        else {
            var f = strToU8(file.filename), fl_1 = f.length;
            var com = file.comment, o = com && strToU8(com);
            var u = fl_1 != file.filename.length || (o && (com.length != o.length));
            var hl_1 = fl_1 + exfl(file.extra) + 30;
            if (fl_1 > 65535)
                this.ondata(err(11, 0, 1), null, false);
            var header = new u8(hl_1);
            wzh(header, 0, file, f, u, -1);
            var chks_1 = [header];
            var pAll_1 = function () {
                for (var _i = 0, chks_2 = chks_1; _i < chks_2.length; _i++) {
                    var chk = chks_2[_i];
                    _this.ondata(null, chk, false);
                }
                chks_1 = [];
            };
            var tr_1 = this.d;
            this.d = 0;
            var ind_1 = this.u.length;
            var uf_1 = mrg(file, {
                f: f,
                u: u,
                o: o,
                t: function () {
                    if (file.terminate)
                        file.terminate();
                },
                r: function () {
                    pAll_1();
                    if (tr_1) {
                        var nxt = _this.u[ind_1 + 1];
                        if (nxt)
                            nxt.r();
                        else
                            _this.d = 1;
                    }
                    tr_1 = 1;
                }
            });
            var cl_1 = 0;
            file.ondata = function (err, dat, final) {
                if (err) {
                    _this.ondata(err, dat, final);
                    _this.terminate();
                }
                else {
                    cl_1 += dat.length;
                    chks_1.push(dat);
                    if (final) {
                        var dd = new u8(16);
                        wbytes(dd, 0, 0x8074B50);
                        wbytes(dd, 4, file.crc);
                        wbytes(dd, 8, cl_1);
                        wbytes(dd, 12, file.size);
                        chks_1.push(dd);
                        uf_1.c = cl_1, uf_1.b = hl_1 + cl_1 + 16, uf_1.crc = file.crc, uf_1.size = file.size;
                        if (tr_1)
                            uf_1.r();
                        tr_1 = 1;
                    }
                    else if (tr_1)
                        pAll_1();
                }
            };
            this.u.push(uf_1);
        }
    };
    /**
     * Ends the process of adding files and prepares to emit the final chunks.
     * This *must* be called after adding all desired files for the resulting
     * ZIP file to work properly.
     */
    Zip.prototype.end = function () {
        var _this = this;
        if (this.d & 2) {
            this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, true);
            return;
        }
        if (this.d)
            this.e();
        else
            this.u.push({
                r: function () {
                    if (!(_this.d & 1))
                        return;
                    _this.u.splice(-1, 1);
                    _this.e();
                },
                t: function () { }
            });
        this.d = 3;
    };
    Zip.prototype.e = function () {
        var bt = 0, l = 0, tl = 0;
        for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
            var f = _a[_i];
            tl += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0);
        }
        var out = new u8(tl + 22);
        for (var _b = 0, _c = this.u; _b < _c.length; _b++) {
            var f = _c[_b];
            wzh(out, bt, f, f.f, f.u, -f.c - 2, l, f.o);
            bt += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0), l += f.b;
        }
        wzf(out, bt, this.u.length, tl, l);
        this.ondata(null, out, true);
        this.d = 2;
    };
    /**
     * A method to terminate any internal workers used by the stream. Subsequent
     * calls to add() will fail.
     */
    Zip.prototype.terminate = function () {
        for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
            var f = _a[_i];
            f.t();
        }
        this.d = 2;
    };
    return Zip;
}())));

function zip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    var r = {};
    fltn(data, '', r, opts);
    var k = Object.keys(r);
    var lft = k.length, o = 0, tot = 0;
    var slft = lft, files = new Array(lft);
    var term = [];
    var tAll = function () {
        for (var i = 0; i < term.length; ++i)
            term[i]();
    };
    var cbd = function (a, b) {
        mt(function () { cb(a, b); });
    };
    mt(function () { cbd = cb; });
    var cbf = function () {
        var out = new u8(tot + 22), oe = o, cdl = tot - o;
        tot = 0;
        for (var i = 0; i < slft; ++i) {
            var f = files[i];
            try {
                var l = f.c.length;
                wzh(out, tot, f, f.f, f.u, l);
                var badd = 30 + f.f.length + exfl(f.extra);
                var loc = tot + badd;
                out.set(f.c, loc);
                wzh(out, o, f, f.f, f.u, l, tot, f.m), o += 16 + badd + (f.m ? f.m.length : 0), tot = loc + l;
            }
            catch (e) {
                return cbd(e, null);
            }
        }
        wzf(out, o, files.length, cdl, oe);
        cbd(null, out);
    };
    if (!lft)
        cbf();
    var _loop_1 = function (i) {
        var fn = k[i];
        var _a = r[fn], file = _a[0], p = _a[1];
        var c = crc(), size = file.length;
        c.p(file);
        var f = strToU8(fn), s = f.length;
        var com = p.comment, m = com && strToU8(com), ms = m && m.length;
        var exl = exfl(p.extra);
        var compression = p.level == 0 ? 0 : 8;
        var cbl = function (e, d) {
            if (e) {
                tAll();
                cbd(e, null);
            }
            else {
                var l = d.length;
                files[i] = mrg(p, {
                    size: size,
                    crc: c.d(),
                    c: d,
                    f: f,
                    m: m,
                    u: s != fn.length || (m && (com.length != ms)),
                    compression: compression
                });
                o += 30 + s + exl + l;
                tot += 76 + 2 * (s + exl) + (ms || 0) + l;
                if (!--lft)
                    cbf();
            }
        };
        if (s > 65535)
            cbl(err(11, 0, 1), null);
        if (!compression)
            cbl(null, file);
        else if (size < 160000) {
            try {
                cbl(null, deflateSync(file, p));
            }
            catch (e) {
                cbl(e, null);
            }
        }
        else
            term.push(deflate(file, p, cbl));
    };
    // Cannot use lft because it can decrease
    for (var i = 0; i < slft; ++i) {
        _loop_1(i);
    }
    return tAll;
}
/**
 * Synchronously creates a ZIP file. Prefer using `zip` for better performance
 * with more than one file.
 * @param data The directory structure for the ZIP archive
 * @param opts The main options, merged with per-file options
 * @returns The generated ZIP archive
 */
function zipSync(data, opts) {
    if (!opts)
        opts = {};
    var r = {};
    var files = [];
    fltn(data, '', r, opts);
    var o = 0;
    var tot = 0;
    for (var fn in r) {
        var _a = r[fn], file = _a[0], p = _a[1];
        var compression = p.level == 0 ? 0 : 8;
        var f = strToU8(fn), s = f.length;
        var com = p.comment, m = com && strToU8(com), ms = m && m.length;
        var exl = exfl(p.extra);
        if (s > 65535)
            err(11);
        var d = compression ? deflateSync(file, p) : file, l = d.length;
        var c = crc();
        c.p(file);
        files.push(mrg(p, {
            size: file.length,
            crc: c.d(),
            c: d,
            f: f,
            m: m,
            u: s != fn.length || (m && (com.length != ms)),
            o: o,
            compression: compression
        }));
        o += 30 + s + exl + l;
        tot += 76 + 2 * (s + exl) + (ms || 0) + l;
    }
    var out = new u8(tot + 22), oe = o, cdl = tot - o;
    for (var i = 0; i < files.length; ++i) {
        var f = files[i];
        wzh(out, f.o, f, f.f, f.u, f.c.length);
        var badd = 30 + f.f.length + exfl(f.extra);
        out.set(f.c, f.o + badd);
        wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
    }
    wzf(out, o, files.length, cdl, oe);
    return out;
}
/**
 * Streaming pass-through decompression for ZIP archives
 */
var UnzipPassThrough = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function UnzipPassThrough() {
    }
    UnzipPassThrough.prototype.push = function (chunk, final) {
        // same as ZipPassThrough: cast to retain Buffer ergonomics
        this.ondata(null, chunk, final);
    };
    UnzipPassThrough.compression = 0;
    return UnzipPassThrough;
}())));

/**
 * Streaming DEFLATE decompression for ZIP archives. Prefer AsyncZipInflate for
 * better performance.
 */
var UnzipInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE decompression that can be used in ZIP archives
     */
    function UnzipInflate() {
        var _this = this;
        this.i = new Inflate(function (dat, final) {
            _this.ondata(null, dat, final);
        });
    }
    UnzipInflate.prototype.push = function (chunk, final) {
        try {
            this.i.push(chunk, final);
        }
        catch (e) {
            this.ondata(e, null, final);
        }
    };
    UnzipInflate.compression = 8;
    return UnzipInflate;
}())));

/**
 * Asynchronous streaming DEFLATE decompression for ZIP archives
 */
var AsyncUnzipInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE decompression that can be used in ZIP archives
     */
    function AsyncUnzipInflate(_, sz) {
        var _this = this;
        if (sz < 320000) {
            this.i = new Inflate(function (dat, final) {
                _this.ondata(null, dat, final);
            });
        }
        else {
            this.i = new AsyncInflate(function (err, dat, final) {
                _this.ondata(err, dat, final);
            });
            this.terminate = this.i.terminate;
        }
    }
    AsyncUnzipInflate.prototype.push = function (chunk, final) {
        if (this.i.terminate)
            chunk = slc(chunk, 0);
        this.i.push(chunk, final);
    };
    AsyncUnzipInflate.compression = 8;
    return AsyncUnzipInflate;
}())));

/**
 * A ZIP archive decompression stream that emits files as they are discovered
 */
var Unzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a ZIP decompression stream
     * @param cb The callback to call whenever a file in the ZIP archive is found
     */
    function Unzip(cb) {
        this.onfile = cb;
        this.k = [];
        this.o = {
            0: UnzipPassThrough
        };
        this.p = et;
    }
    /**
     * Pushes a chunk to be unzipped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Unzip.prototype.push = function (chunk, final) {
        var _this = this;
        if (!this.onfile)
            err(5);
        if (!this.p)
            err(4);
        if (this.c > 0) {
            var len = Math.min(this.c, chunk.length);
            var toAdd = chunk.subarray(0, len);
            this.c -= len;
            if (this.d)
                this.d.push(toAdd, !this.c);
            else
                this.k[0].push(toAdd);
            chunk = chunk.subarray(len);
            if (chunk.length)
                return this.push(chunk, final);
        }
        else {
            var f = 0, i = 0, is = void 0, buf = void 0;
            if (!this.p.length)
                buf = chunk;
            else if (!chunk.length)
                buf = this.p;
            else {
                buf = new u8(this.p.length + chunk.length);
                buf.set(this.p), buf.set(chunk, this.p.length);
            }
            var l = buf.length, oc = this.c, add = oc && this.d;
            var _loop_2 = function () {
                var sig = b4(buf, i);
                if (sig == 0x4034B50) {
                    f = 1, is = i;
                    this_1.d = null;
                    this_1.c = 0;
                    var bf = b2(buf, i + 6), cmp_1 = b2(buf, i + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i + 26), es = b2(buf, i + 28);
                    if (l > i + 30 + fnl + es) {
                        var chks_3 = [];
                        this_1.k.unshift(chks_3);
                        f = 2;
                        var lsc = b4(buf, i + 18), lsu = b4(buf, i + 22);
                        var fn_1 = strFromU8(buf.subarray(i + 30, i += 30 + fnl), !u);
                        var _a = z64hs(buf, i, es, 2, lsc, lsu, 0), sc_1 = _a[0], su_1 = _a[1], z64 = _a[3];
                        if (dd)
                            sc_1 = -1 - z64;
                        i += es;
                        this_1.c = sc_1;
                        var d_1;
                        var file_1 = {
                            name: fn_1,
                            compression: cmp_1,
                            start: function () {
                                if (!file_1.ondata)
                                    err(5);
                                if (!sc_1)
                                    file_1.ondata(null, et, true);
                                else {
                                    var ctr = _this.o[cmp_1];
                                    if (!ctr)
                                        file_1.ondata(err(14, 'unknown compression type ' + cmp_1, 1), null, false);
                                    d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
                                    d_1.ondata = function (err, dat, final) { file_1.ondata(err, dat, final); };
                                    for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
                                        var dat = chks_4[_i];
                                        d_1.push(dat, false);
                                    }
                                    if (_this.k[0] == chks_3 && _this.c)
                                        _this.d = d_1;
                                    else
                                        d_1.push(et, true);
                                }
                            },
                            terminate: function () {
                                if (d_1 && d_1.terminate)
                                    d_1.terminate();
                            }
                        };
                        if (sc_1 >= 0)
                            file_1.size = sc_1, file_1.originalSize = su_1;
                        this_1.onfile(file_1);
                    }
                    return "break";
                }
                else if (oc) {
                    if (sig == 0x8074B50) {
                        is = i += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
                        return "break";
                    }
                    else if (sig == 0x2014B50) {
                        is = i -= 4, f = 3, this_1.c = 0;
                        return "break";
                    }
                }
            };
            var this_1 = this;
            for (; i < l - 4; ++i) {
                var state_1 = _loop_2();
                if (state_1 === "break")
                    break;
            }
            this.p = et;
            if (oc < 0) {
                var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 0x8074B50 && 4)) : buf.subarray(0, i);
                if (add)
                    add.push(dat, !!f);
                else
                    this.k[+(f == 2)].push(dat);
            }
            if (f & 2)
                return this.push(buf.subarray(i), final);
            this.p = buf.subarray(i);
        }
        if (final) {
            if (this.c)
                err(13);
            this.p = null;
        }
    };
    /**
     * Registers a decoder with the stream, allowing for files compressed with
     * the compression type provided to be expanded correctly
     * @param decoder The decoder constructor
     */
    Unzip.prototype.register = function (decoder) {
        this.o[decoder.compression] = decoder;
    };
    return Unzip;
}())));

var mt = typeof queueMicrotask == 'function' ? queueMicrotask : typeof setTimeout == 'function' ? setTimeout : function (fn) { fn(); };
function unzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    var term = [];
    var tAll = function () {
        for (var i = 0; i < term.length; ++i)
            term[i]();
    };
    var files = {};
    var cbd = function (a, b) {
        mt(function () { cb(a, b); });
    };
    mt(function () { cbd = cb; });
    var e = data.length - 22;
    for (; b4(data, e) != 0x6054B50; --e) {
        if (!e || data.length - e > 65558) {
            cbd(err(13, 0, 1), null);
            return tAll;
        }
    }
    ;
    var lft = b2(data, e + 8);
    if (lft) {
        var c = lft;
        var o = b4(data, e + 16);
        var z = b4(data, e - 20) == 0x7064B50;
        if (z) {
            var ze = b4(data, e - 12);
            z = b4(data, ze) == 0x6064B50;
            if (z) {
                c = lft = b4(data, ze + 32);
                o = b4(data, ze + 48);
            }
        }
        var fltr = opts && opts.filter;
        var _loop_3 = function (i) {
            var _a = zh(data, o, z), c_1 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
            o = no;
            var cbl = function (e, d) {
                if (e) {
                    tAll();
                    cbd(e, null);
                }
                else {
                    if (d)
                        files[fn] = d;
                    if (!--lft)
                        cbd(null, files);
                }
            };
            if (!fltr || fltr({
                name: fn,
                size: sc,
                originalSize: su,
                compression: c_1
            })) {
                if (!c_1)
                    cbl(null, slc(data, b, b + sc));
                else if (c_1 == 8) {
                    var infl = data.subarray(b, b + sc);
                    // Synchronously decompress under 512KB, or barely-compressed data
                    if (su < 524288 || sc > 0.8 * su) {
                        try {
                            cbl(null, inflateSync(infl, { out: new u8(su) }));
                        }
                        catch (e) {
                            cbl(e, null);
                        }
                    }
                    else
                        term.push(inflate(infl, { size: su }, cbl));
                }
                else
                    cbl(err(14, 'unknown compression type ' + c_1, 1), null);
            }
            else
                cbl(null, null);
        };
        for (var i = 0; i < c; ++i) {
            _loop_3(i);
        }
    }
    else
        cbd(null, {});
    return tAll;
}
/**
 * Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
 * performance with more than one file.
 * @param data The raw compressed ZIP file
 * @param opts The ZIP extraction options
 * @returns The decompressed files
 */
function unzipSync(data, opts) {
    var files = {};
    var e = data.length - 22;
    for (; b4(data, e) != 0x6054B50; --e) {
        if (!e || data.length - e > 65558)
            err(13);
    }
    ;
    var c = b2(data, e + 8);
    if (!c)
        return {};
    var o = b4(data, e + 16);
    var z = b4(data, e - 20) == 0x7064B50;
    if (z) {
        var ze = b4(data, e - 12);
        z = b4(data, ze) == 0x6064B50;
        if (z) {
            c = b4(data, ze + 32);
            o = b4(data, ze + 48);
        }
    }
    var fltr = opts && opts.filter;
    for (var i = 0; i < c; ++i) {
        var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
        o = no;
        if (!fltr || fltr({
            name: fn,
            size: sc,
            originalSize: su,
            compression: c_2
        })) {
            if (!c_2)
                files[fn] = slc(data, b, b + sc);
            else if (c_2 == 8)
                files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
            else
                err(14, 'unknown compression type ' + c_2);
        }
    }
    return files;
}

// EXTERNAL MODULE: ./src/core/log-line.ts
var log_line = __nccwpck_require__(9864);
// EXTERNAL MODULE: ./src/core/decode.ts
var decode = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./src/core/log.ts



const GH_COLUMNS = /^([^\t]*)\t([^\t]*)\t/;
const EXIT_LINE = /^(?:Process completed with exit code|Error: Process completed with exit code) (-?\d+)\.?$/;
const TRAVIS_EXIT = /^(?:The command ".*" (?:failed and )?exited with|Done\. Your build exited with) (\d+)/;
/**
 * Reads any log a user may hold: a plain job log, a run's zip, `gh run view --log` / `--log-failed` text, UTF-8 or UTF-16.
 * Never throws; bytes that are no text give lines nobody matches. `windows` are the job's steps as the API reports them; `shrink` is asked about
 * each log before it becomes text.
 */
function parseLog(log, windows = [], shrink = (bytes) => bytes) {
    const given = 'rows' in log ? log : shrink(log);
    if ('rows' in given)
        return parseRows(given.rows, windows);
    const bytes = given;
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
        return parseZip(bytes, windows, shrink);
    return parseRows(rowsOf((0,decode/* splitLines */.uz)((0,decode/* decode */.D4)(bytes))), windows);
}
function rowsOf(texts) {
    return texts.map((text, index) => ({ number: index + 1, text }));
}
function parseRows(rows, windows) {
    if (!hasGhColumns(rows.slice(0, 200).map(({ text }) => text)))
        return [
            parseJob(null, rows.map(({ number, text }) => (0,log_line/* readLine */.Xw)(text, number)), windows),
        ];
    const jobs = new Map();
    for (const { number, text } of rows) {
        const match = GH_COLUMNS.exec(text);
        if (!match)
            continue;
        const list = getOrAdd(jobs, match[1].replace(log_line/* BOMS */.uj, ''));
        list.push({ name: match[2], line: (0,log_line/* readLine */.Xw)(text.slice(match[0].length), number) });
    }
    return [...jobs].map(([job, entries]) => parseGhJob(job, entries, windows));
}
function parseZip(bytes, windows, shrink) {
    let entries;
    try {
        entries = unzipSync(bytes, { filter: (file) => file.name.endsWith('.txt') && file.originalSize < decode/* MAXIMUM_TEXT_BYTES */.hE });
    }
    catch {
        return [];
    }
    const names = Object.keys(entries);
    // Whole-job files are numbered at the top level; the ordinal is not the job id, and it may be negative (PLATFORM §1.3).
    const whole = names.filter((name) => /^-?\d+_[^/]*\.txt$/.test(name)).sort(byOrdinal);
    if (whole.length > 0) {
        return whole.flatMap((name) => parseLog(entries[name], windows, shrink).map((log) => ({ ...log, job: log.job ?? name.replace(/^-?\d+_|\.txt$/g, '') })));
    }
    const jobs = new Map();
    for (const name of names.sort(byOrdinal))
        if (name.includes('/'))
            getOrAdd(jobs, name.slice(0, name.lastIndexOf('/'))).push(name);
    return [...jobs].map(([job, files]) => {
        const lines = files.flatMap((file) => (0,decode/* splitLines */.uz)((0,decode/* decode */.D4)(entries[file])));
        return parseJob(job, lines.map((row, index) => (0,log_line/* readLine */.Xw)(row, index + 1)), windows);
    });
}
function byOrdinal(a, b) {
    return (Number.parseInt(a.slice(a.lastIndexOf('/') + 1), 10) - Number.parseInt(b.slice(b.lastIndexOf('/') + 1), 10) ||
        (a < b ? -1 : 1));
}
/** Job and step before every line, as `gh` prints them; somebody may have cut the timestamps away, but the columns still repeat. */
function hasGhColumns(rows) {
    const sample = rows.filter((row) => row.trim() !== '').slice(0, 60);
    const columned = sample.map((row) => GH_COLUMNS.exec(row)).filter((match) => match !== null);
    if (columned.length === 0 || columned.length < sample.length * 0.8)
        return false;
    const places = new Set(columned.map(([columns]) => columns));
    return (columned.some(({ 0: columns, input }) => log_line/* TIMESTAMP */.ht.test(input.slice(columns.length).replace(log_line/* BOMS */.uj, ''))) ||
        places.size * 4 <= sample.length);
}
function parseGhJob(job, entries, windows) {
    const known = entries.some((entry) => entry.name !== 'UNKNOWN STEP' && entry.name !== '');
    if (!known)
        return parseJob(job, entries.map((entry) => entry.line), windows);
    const steps = [];
    for (const { name, line } of entries) {
        let step = steps.at(-1);
        if (!step || step.name !== name)
            steps.push((step = newStep(name, roleOf(name))));
        step.lines.push(line);
    }
    return finish(job, steps);
}
function roleOf(name) {
    if (name === 'Set up job' || name === 'Initialize containers')
        return 'setup';
    return /^(?:Post |Complete job$|Stop containers$)/.test(name) ? 'post' : 'main';
}
function parseJob(job, lines, windows) {
    const steps = [newStep('Set up job', 'setup')];
    lines.forEach((line, index) => {
        const header = line.marker === 'group' && /^Run /.test(line.text) ? isStepHeader(lines, index) : false;
        if (header)
            steps.push(newStep(line.text.slice(4).trim(), 'main'));
        else if (line.text === 'Post job cleanup.')
            steps.push(newStep('Post job cleanup', 'post'));
        else if (line.text.startsWith('Cleaning up orphan processes'))
            steps.push(newStep('Complete job', 'post'));
        steps.at(-1).lines.push(line);
    });
    // A fragment (or another CI's log) has no set-up: its only step is the one that matters.
    if (steps.length === 1 && !lines.some((line) => /^(?:Current runner version|Runner name):/.test(line.text))) {
        steps[0].role = 'main';
        steps[0].name = '';
    }
    return finish(job, steps, windows);
}
/** The runner opens a step with its script, `shell:`, `with:` or `env:` inside the group; a tool's own "Run …" group has none. */
function isStepHeader(lines, index) {
    for (let at = index + 1; at < Math.min(lines.length, index + 400); at += 1) {
        const line = lines[at];
        if (line.echo || /^(?:shell: |with:|env:)/.test(line.text))
            return true;
        if (line.marker === 'endgroup')
            return at === index + 1;
        if (line.marker === 'group')
            return false;
    }
    return false;
}
function newStep(name, role) {
    return { name, lines: [], role, exitCode: null, failed: false };
}
/**
 * Gives steps the API's names and conclusions. A step without a `name:` is called after its script, else the window decides that its first
 * line falls in; windows of one second overlap, so order and the step's own exit line break ties.
 */
function nameByWindows(steps, windows) {
    const timed = windows.filter(({ name, startedAt, conclusion }) => startedAt !== null && conclusion !== 'skipped' && roleOf(name) === 'main');
    let from = 0;
    for (const step of steps) {
        const time = step.lines.find((line) => line.time !== null)?.time?.slice(0, 19);
        if (time === undefined || step.role !== 'main')
            continue;
        const open = timed.filter((window, index) => index >= from && isOpenAt(window, time));
        const named = open.find(({ name }) => name === `Run ${step.name}` || name === step.name);
        const found = named ?? (step.exitCode !== null ? open.find(hasFailed) : undefined) ?? open[0];
        if (!found)
            continue;
        step.name = found.name;
        step.failed = hasFailed(found);
        // One window may hold several groups (a composite action), so the same window stays open for the next step.
        from = timed.indexOf(found);
    }
}
function isOpenAt({ startedAt, completedAt }, second) {
    return startedAt.slice(0, 19) <= second && (completedAt === null || second <= completedAt.slice(0, 19));
}
function hasFailed({ conclusion }) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
function finish(job, steps, windows = []) {
    for (const step of steps) {
        markEcho(step.lines);
        for (const line of step.lines) {
            const exit = (line.marker === 'error' ? EXIT_LINE.exec(line.text) : null) ?? TRAVIS_EXIT.exec(line.text);
            if (exit && step.exitCode === null && exit[1] !== '0')
                step.exitCode = Number(exit[1]);
        }
    }
    nameByWindows(steps, windows);
    const kept = steps.filter((step) => step.lines.length > 0);
    return {
        job,
        steps: kept,
        complete: kept.some((step) => step.lines.some((line) => line.text.startsWith('Cleaning up orphan processes'))),
    };
}
/**
 * Everything of a step's opening group is the runner's echo; a script that prints that group again (composite) counts too. A group whose end
 * was lost ends with the last line that looks like the runner's.
 */
function markEcho(lines) {
    let until = -1;
    lines.forEach((line, index) => {
        const opens = line.marker === 'group' && line.text.startsWith('Run ') && isStepHeader(lines, index);
        if (opens)
            until = endOfGroup(lines, index);
        if (index <= until || line.marker === 'group' || line.marker === 'endgroup' || line.marker === 'debug')
            line.echo = true;
    });
}
function endOfGroup(lines, start) {
    const next = lines.findIndex(({ marker }, index) => index > start && (marker === 'endgroup' || marker === 'group'));
    if (lines[next]?.marker === 'endgroup')
        return next;
    const other = lines.findIndex(({ echo, text }, index) => index > start && !echo && !/^(?:shell: |env:$|with:$| {2}[\w-]+: )/.test(text));
    return (other === -1 ? lines.length : other) - 1;
}
function getOrAdd(map, key) {
    const list = map.get(key) ?? [];
    if (!map.has(key))
        map.set(key, list);
    return list;
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearest */
/**
 * The known word that a mistyped one most likely meant, or null when none is near.
 * Case, `_` and `-` do not count as differences; a longer word may have more slips.
 */
function nearest(word, known) {
    const wanted = fold(word);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `; did you mean "x"?` or nothing: the ending of every message about an unknown name. */
function suggestion(word, known) {
    const candidate = nearest(word, known);
    return candidate === null ? '' : `; did you mean "${candidate}"?`;
}
function fold(word) {
    return word.slice(0, 100).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** Damerau-Levenshtein (optimal string alignment): insert, delete, replace, and swap of neighbours cost one each. */
function editDistance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? 0;
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   n: () => (/* binding */ redactLines)
/* harmony export */ });
/** `keep` is what stands before the secret and stays. Order matters: the special before the general. */
const RULES = [
    { name: 'github-token', regex: /(?<keep>)(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9_.-]{16,}|github_pat_[A-Za-z0-9_]{16,})/g },
    { name: 'aws-key-id', regex: /(?<keep>)(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    {
        name: 'aws-secret',
        regex: /(?<keep>secret_?access_?key["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)[A-Za-z0-9/+=]{16,}/gi,
    },
    {
        name: 'google-key',
        regex: /(?<keep>)(?<![A-Za-z0-9])(?:AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_.-]{16,}|GOCSPX-[A-Za-z0-9_-]{16,})/g,
    },
    { name: 'azure-key', regex: /(?<keep>(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[A-Za-z0-9+/=%_&?.:-]{16,}/gi },
    { name: 'azure-sas', regex: /(?<keep>[?&;"' ]sig=)[A-Za-z0-9%+/=_-]{16,}/gi },
    { name: 'azure-secret', regex: /(?<keep>)(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{30,36}/g },
    { name: 'slack-token', regex: /(?<keep>)(?<![A-Za-z0-9])(?:xox[a-z](?:\.xox[a-z])?-|xapp-)[A-Za-z0-9-]{10,}/g },
    {
        name: 'slack-webhook',
        regex: /(?<keep>https:\/\/hooks\.slack(?:-gov)?\.com\/)(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{8,}/g,
    },
    { name: 'npm-token', regex: /(?<keep>)(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g },
    { name: 'pypi-token', regex: /(?<keep>)(?<![A-Za-z0-9])pypi-(?:Ag[A-Za-z0-9_-]{14,}|[A-Za-z0-9_-]{60,})/g },
    { name: 'docker-token', regex: /(?<keep>)(?<![A-Za-z0-9])dckr_[a-z]{3}_[A-Za-z0-9_-]{16,}/g },
    { name: 'stripe-key', regex: /(?<keep>)(?<![A-Za-z0-9])(?:[srp]k_(?:live|test)_|whsec_)[A-Za-z0-9]{10,}/g },
    { name: 'anthropic-key', regex: /(?<keep>)(?<![A-Za-z0-9])sk-ant-[A-Za-z0-9_-]{10,}/g },
    {
        name: 'openai-key',
        regex: /(?<keep>)(?<![A-Za-z0-9_-])sk-(?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9_-]{20,}/g,
    },
    { name: 'gitlab-token', regex: /(?<keep>)(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt|soat|ft|agent|imt)-[A-Za-z0-9_.-]{16,}/g },
    { name: 'jwt', regex: /(?<keep>)(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{0,4096})?/g },
    {
        name: 'url-credentials',
        regex: /(?<keep>:\/\/)(?!\*{3}@)(?:[^\s/:@"'<>]{0,256}:(?!\*{3}@)[^\s/"'<>]{1,512}|[^\s/:@"'<>]{16,256})(?=@[A-Za-z0-9[])/g,
    },
    {
        name: 'authorization',
        regex: /(?<keep>authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)[ \t]{1,4})?)[A-Za-z0-9+/=_.~:-]{6,}/gi,
    },
    {
        name: 'bearer-token',
        regex: /(?<keep>\b(?:bearer|basic)[ \t]{1,4})(?=[A-Za-z+/=_.~-]{0,200}[0-9])[A-Za-z0-9+/=_.~-]{16,}/gi,
    },
    {
        // A long value with a letter and a digit, whatever the separator.
        name: 'secret',
        regex: /(?<keep>(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|_auth)["']?(?:[ \t]{0,3}[:=]{1,2}[ \t]{0,3}|=>[ \t]?)["']?)(?=[A-Za-z+/_.~!@#%^&*:-]{0,200}[0-9])(?=[0-9+/_.~!@#%^&*:-]{0,200}[A-Za-z])(?!https?:\/\/)[A-Za-z0-9+/=_.~!@#%^&*:-]{8,}/gi,
    },
    {
        // A password of letters only, where it is clearly an assignment.
        name: 'secret',
        regex: /(?<keep>(?:passw(?:or)?d|passphrase|pwd)["']?=["']?)[A-Za-z_.~!@#%^:-]{8,}(?=["'\s,;&]|$)/gi,
    },
    {
        name: 'secret',
        regex: /(?<keep>[ \t]--?(?:password|token|api-key|secret)[ \t]["']?)(?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9+/=_.~-]{12,}/gi,
    },
];
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/** A line (behind a timestamp or another prefix) that ends in key material. */
const KEY_MATERIAL = /(?:^|[\s|"'])[A-Za-z0-9+/]{20,128}={0,2}["',]?\s*$/;
const KEY_TAIL = /(?:^|[\s|"'])[A-Za-z0-9+/]{1,76}={0,2}\s*$/;
/** The short last line of a block that has no end: only its padding tells it from words. */
const CUT_TAIL = /(?:^|[\s|"'])[A-Za-z0-9+/]{1,76}={1,2}\s*$/;
const KEY_HEADER = /(?:Proc-Type|DEK-Info|Version|Comment):|^\s*$/;
const KEY_HINT = '[redacted private-key]';
/** The longest key block in sight (16384-bit RSA); further away an END belongs to something else. */
const MAX_KEY_LINES = 300;
/** The text with every secret replaced by `[redacted <kind>]`; line breaks stay where they were. */
function redact(text) {
    return applyRules(redactKeys(text.split('\n')).join('\n'));
}
/** {@link redact} for lines: as many lines as before, so that line numbers stay true. */
function redactLines(lines) {
    const whole = applyRules(redactKeys(lines).join('\n')).split('\n');
    return whole.length === lines.length ? whole : redactKeys(lines).map(applyRules);
}
function applyRules(text) {
    return RULES.reduce((current, rule) => current.replace(rule.regex, `$<keep>[redacted ${rule.name}]`), text);
}
/** Private keys are the one secret of many lines; a block may lack its end or its beginning because a log was cut. */
function redactKeys(lines) {
    const result = [...lines];
    const ends = lines.flatMap((line, index) => (line.includes('PRIVATE KEY') && KEY_END.test(line) ? [index] : []));
    let nextEnd = 0;
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        while ((ends[nextEnd] ?? Infinity) < index)
            nextEnd += 1;
        if (line.includes('PRIVATE KEY') && KEY_BEGIN.test(line))
            index = redactBlock(result, index, ends[nextEnd] ?? null);
        else if (ends[nextEnd] === index)
            redactHead(result, index);
    }
    return result;
}
/** Redacts the block that begins at `begin`; returns its last line. */
function redactBlock(lines, begin, end) {
    if (end === begin && isOneLine(lines[begin] ?? '')) {
        lines[begin] = redactOneLine(lines[begin] ?? '');
        return begin;
    }
    const last = end !== null && end > begin && end - begin <= MAX_KEY_LINES ? end : lastOfCutBlock(lines, begin);
    const first = lines[begin] ?? '';
    lines[begin] = first.slice(0, KEY_BEGIN.exec(first)?.index ?? 0) + KEY_HINT;
    for (let index = begin + 1; index <= last; index += 1)
        lines[index] = KEY_HINT;
    return last;
}
function isOneLine(line) {
    return (KEY_BEGIN.exec(line)?.index ?? 0) < (KEY_END.exec(line)?.index ?? -1);
}
function redactOneLine(line) {
    const begin = KEY_BEGIN.exec(line);
    const end = KEY_END.exec(line);
    if (begin === null || end === null)
        return line;
    // Several keys in one line are rare; then everything from the first on goes.
    const rest = line.slice(end.index + end[0].length);
    return line.slice(0, begin.index) + KEY_HINT + (KEY_BEGIN.test(rest) ? '' : rest);
}
function lastOfCutBlock(lines, begin) {
    let last = begin;
    for (let index = begin + 1; index < lines.length && index - begin <= MAX_KEY_LINES; index += 1) {
        const line = lines[index] ?? '';
        const short = last === index - 1 && index - 1 > begin && CUT_TAIL.test(line) && KEY_MATERIAL.test(lines[index - 1] ?? '');
        if (!KEY_MATERIAL.test(line) && !KEY_HEADER.test(line) && !short)
            break;
        if (line.trim() !== '')
            last = index;
    }
    return last;
}
function redactHead(lines, end) {
    for (let index = end - 1; index >= 0 && (index === end - 1 ? KEY_TAIL : KEY_MATERIAL).test(lines[index] ?? ''); index -= 1) {
        lines[index] = KEY_HINT;
    }
    lines[end] = KEY_HINT;
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ spokenTexts)
/* harmony export */ });
/* harmony import */ var _test_readers_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7797);

/** The lines as the tool wrote them: a build step's, container's or package's prefix hides no beginning of a line from an anchored regex. */
function spokenTexts(lines) {
    const rows = (0,_test_readers_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .streamsOf */ .$)(lines).flatMap((stream) => stream.map(({ line, text }) => [line, text]));
    const spoken = new Map(rows);
    // BuildKit repeats the end of a failed step between dashes, with the seconds but without the step's number.
    const repeats = lines.some(({ text }) => /^ ?> \[/.test(text));
    return lines.map((line) => {
        const text = spoken.get(line);
        const own = text === undefined || line.text.startsWith(text) ? line.text : text;
        return repeats ? own.replace(/^\d{1,4}\.\d{1,3} (?=\S)/, '') : own;
    });
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ streamsOf)
/* harmony export */ });
/** What runners of several packages or containers put in front of a line; the whole match is the name of the stream. */
const PREFIXES = [
    // BuildKit: number of the step and its seconds. The seconds differ from line to line, so they are no part of the name.
    { form: /^(?<stream>#\d{1,4}) \d{1,6}\.\d{1,3} /, least: 1 },
    // docker compose
    { form: /^(?<stream>[A-Za-z][\w.-]{0,80}[-_]\d{1,3}) {1,40}\| ?/, least: 1 },
    // turbo: package and task
    { form: /^(?<stream>@?[\w./][\w./-]{0,100}[:#][a-z][\w.:-]{0,60}):(?: (?!\d)|$)/, least: 3 },
    // pnpm -r: folder and script
    {
        form: /^(?<stream>[@\w.][@\w./-]{0,100} (?:[\w:-]{0,40}(?:test|e2e|spec|unit|check|verify|ci)[\w:-]{0,40})):(?: |$)/,
        least: 3,
    },
    // Maven's clock in milliseconds: of no stream of its own
    { form: /^(?<stream>)\d{3,8} (?=\[(?:INFO|ERROR|WARNING)\] )/, least: 3 },
    // WebdriverIO: browser and worker
    { form: /^(?<stream>\[[\w .-]{1,60} #\d{1,3}-\d{1,3}\])(?: |$)/, least: 3 },
    // yarn workspaces foreach, concurrently
    { form: /^(?<stream>\[(?!doctest\])(?:\d{1,3}|@?[a-z][\w:./-]{0,80})\]):? /, least: 3 },
    // lerna --stream, of which only the scope is certain
    { form: /^(?<stream>@[\w.-]{1,80}\/[\w.-]{1,80}):(?: |$)/, least: 3 },
    {
        form: /^(?<stream>(?!(?:error|warning|info|debug|note|npm|yarn|expected|actual|received|got|left|right|code|at|thread|panic|fatal|test|make)\b)[a-z][\w.-]{1,80}):(?: |$)/,
        least: 12,
    },
];
const MAXIMUM_STREAMS = 100;
const MAXIMUM_TEXT = 2000;
const HEAD = 60_000;
const TAIL = 240_000;
/**
 * The lines by the package, container or build step that wrote them, each without its prefix: interleaved output becomes whole again.
 * Echoed lines are left out (but not group titles, which name the test file), enormous lines are cut, and of enormous logs both ends stay.
 */
function streamsOf(lines) {
    const spoken = lines.filter(isSpoken);
    const kept = spoken.length > HEAD + TAIL ? [...spoken.slice(0, HEAD), ...spoken.slice(-TAIL)] : spoken;
    const cut = kept.map((line) => ({ line, text: repair(line.text.slice(0, MAXIMUM_TEXT)) }));
    const counts = new Map();
    const found = cut.map(({ text }) => prefixOf(text));
    for (const prefix of found)
        if (prefix)
            counts.set(prefix.stream, (counts.get(prefix.stream) ?? 0) + 1);
    const streams = new Map([['', []]]);
    cut.forEach((row, index) => {
        const prefix = found[index];
        const certain = prefix && counts.get(prefix.stream) >= prefix.least ? prefix : null;
        const name = certain && (streams.has(certain.stream) || streams.size < MAXIMUM_STREAMS) ? certain.stream : '';
        const rows = streams.get(name) ?? [];
        streams.set(name, rows);
        const own = certain?.stream === name ? certain.length : 0;
        rows.push(own === 0 ? row : { line: row.line, text: row.text.slice(own) });
    });
    return [...streams.values()].filter((rows) => rows.length > 0);
}
const CODE_PAGE_437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
const CODES = new Map(Array.from(CODE_PAGE_437, (character, index) => [character, index + 128]));
/** The marks of test tools as PowerShell saves them: UTF-8 that was read as code page 437 and written back. */
function repair(text) {
    if (text.length > 600 || !/Γ[^\u0000-\u007f]{2}|[├┬][^\u0000-\u007f]/.test(text))
        return text;
    return text.replace(/[^\u0000-\u007f]{2,}/g, (part) => {
        const bytes = Array.from(part, (character) => CODES.get(character) ?? 127);
        const decoded = bytes.includes(127) ? part : Buffer.from(bytes).toString('utf8');
        return decoded.includes('\ufffd') ? part : decoded;
    });
}
function isSpoken(line) {
    return !line.echo || (line.marker === 'group' && !line.text.startsWith('Run '));
}
function prefixOf(text) {
    const first = text.charCodeAt(0);
    // Most lines of test output begin with a blank, a capital or a sign that no prefix has.
    if (first === 32 || first === 9 || Number.isNaN(first))
        return null;
    for (const { form, least } of PREFIXES) {
        const match = form.exec(text);
        if (match)
            return { stream: match.groups.stream, length: match[0].length, least };
    }
    return null;
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ BLOCK_MEMORY),
/* harmony export */   Wv: () => (/* binding */ createBlock),
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   _G: () => (/* binding */ fillWithTexts),
/* harmony export */   mk: () => (/* binding */ makeRoom)
/* harmony export */ });
/** What a block holds; no line may be longer. */
const BLOCK_BYTES = 1 << 20;
/** Bytes before and behind the block that a finder may look at: literals are shorter. */
const MARGIN = 64;
const LINE_FEED = 10;
/** Memory for a block. */
const BLOCK_MEMORY = BLOCK_BYTES + MARGIN;
/** An empty block in a memory, to be filled again and again. */
function createBlock(memory, offset) {
    return {
        bytes: Buffer.from(memory, offset, BLOCK_MEMORY),
        words: new Int32Array(memory, offset, BLOCK_MEMORY >> 2),
        length: 0,
        lines: 0,
        begins: new Int32Array(0),
        ends: new Int32Array(0),
    };
}
/** Room for the places of `count` lines. */
function makeRoom(block, count) {
    if (block.begins.length >= count)
        return;
    const size = Math.max(count, 2 * block.begins.length, 1024);
    block.begins = extended(block.begins, size);
    block.ends = extended(block.ends, size);
}
function extended(old, size) {
    const more = new Int32Array(size);
    more.set(old);
    return more;
}
/** Fills a block with texts from `first` on, as many as it has room for, and returns the next. A text is no longer than a third of a block. */
function fillWithTexts(block, texts, first, last) {
    let next = first;
    let room = BLOCK_BYTES;
    // No character takes more than three bytes for each of its units.
    while (next < last && (room -= 3 * texts[next].length + 1) >= 0)
        next += 1;
    const group = texts.slice(first, next);
    makeRoom(block, group.length);
    write(block, `${group.join('\n')}\n`);
    // A text with line feeds in it is one line all the same.
    if (!markLines(block, group.length)) {
        write(block, group.map((text) => `${text.replaceAll('\n', ' ')}\n`).join(''));
        markLines(block, group.length);
    }
    return next;
}
function write(block, text) {
    block.length = block.bytes.write(text, 'utf8');
    block.bytes.fill(0, block.length, block.length + 8);
}
/** False when the lines are not as many as expected. */
function markLines(block, expected) {
    let at = 0;
    for (let line = 0; line < expected; line += 1) {
        const end = block.bytes.indexOf(LINE_FEED, at);
        block.begins[line] = at;
        block.ends[line] = end;
        at = end + 1;
    }
    block.lines = expected;
    return at === block.length;
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  by: () => (/* reexport */ match_raw/* LINE_LIMIT */.by),
  P: () => (/* binding */ createEngine)
});

// UNUSED EXPORTS: compile, scanNaively

// EXTERNAL MODULE: ./src/match/block.ts
var match_block = __nccwpck_require__(292);
// EXTERNAL MODULE: ./src/match/facts.ts + 1 modules
var facts = __nccwpck_require__(9485);
;// CONCATENATED MODULE: ./src/match/gates.ts
/** Upper case and lower case letters become one; so do some signs, which the comparison with the literal then tells apart. */
const FOLD = 0x20202020;
/** Knuth's multiplier: spreads neighbouring numbers. */
const SPREAD = 0x9e3779b1;
/** Gates of three bytes: few, so that they stay in the processor's cache, because every second place of a text asks one of them. */
const COARSE_BITS = 16;
/** Gates of four bytes: asked where the first three have passed. */
const FINE_BITS = 17;
/** What a gate of three bytes says: somebody waits who knows a fourth byte; somebody who does not. Zero: nobody. */
const FINE = 1;
const OPEN = 2;
/** The gate of three bytes, whatever the case of their letters. */
function coarseGate(bytes, at) {
    const three = (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | FOLD) & 0xffffff;
    return Math.imul(three, SPREAD) >>> (32 - COARSE_BITS);
}
/** The gate of four bytes, whatever the case of their letters. */
function fineGate(bytes, at) {
    const four = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24) | FOLD;
    return Math.imul(four, SPREAD) >>> (32 - FINE_BITS);
}

// EXTERNAL MODULE: ./src/match/prefix.ts
var prefix = __nccwpck_require__(4481);
// EXTERNAL MODULE: ./src/match/tables.ts
var tables = __nccwpck_require__(4680);
;// CONCATENATED MODULE: ./src/match/program.ts



/** Bits of a place that name its literal; above them three bits for the distance of the further byte plus 1, and eight for the byte, folded. */
const PLACE_BITS = 21;
/** Opens the gates. Cheap enough to be done at every start. */
function prepare(tables) {
    const { text, starts, offsets } = tables;
    const count = 2 * (starts.length - 1);
    const states = new Uint8Array(1 << COARSE_BITS);
    const coarse = new Int32Array(count).fill(-1);
    const fine = new Int32Array(count).fill(-1);
    for (let place = 0; place < count; place += 1) {
        const literal = place >> 1;
        const at = starts[literal] + offsets[literal] + (place & 1);
        const gate = coarseGate(text, at);
        if (at + 4 <= starts[literal + 1]) {
            fine[place] = fineGate(text, at);
            states[gate] = Math.max(states[gate], FINE);
        }
        else {
            coarse[place] = gate;
            states[gate] = OPEN;
        }
    }
    return {
        ...tables,
        coarse: { ...sorted(coarse, 1 << COARSE_BITS, tables), states },
        fine: sorted(fine, 1 << FINE_BITS, tables),
        weakBy: weakByFirst(tables),
    };
}
/** Places by their gate, where they have one. */
function sorted(gateOf, size, tables) {
    const states = new Uint8Array(size);
    const starts = new Uint32Array(size + 1);
    for (const gate of gateOf)
        if (gate !== -1)
            starts[gate + 1] += 1;
    for (let gate = 0; gate < size; gate += 1)
        starts[gate + 1] += starts[gate];
    const places = new Uint32Array(starts[size]);
    const free = starts.slice();
    gateOf.forEach((gate, place) => {
        if (gate === -1)
            return;
        states[gate] = 1;
        places[free[gate]++] = packed(place, tables);
    });
    return { states, starts, places };
}
function packed(place, { text, starts, offsets }) {
    const first = starts[place >> 1];
    const at = first + offsets[place >> 1] + (place & 1);
    // The fifth byte, else the one before; the first place of a literal of four bytes has neither, and tells its own once more.
    const distance = at + 4 < starts[(place >> 1) + 1] ? 4 : at > first ? -1 : 0;
    return (place | ((distance + 1) << PLACE_BITS) | ((text[at + distance] | 0x20) << (PLACE_BITS + 3))) >>> 0;
}
/** May a line begin with these bytes, as far as the rule says? `depth` 0: its first byte; from 1 on those after its blanks. */
function allows({ sets, prefixes }, rule, depth, byte) {
    const set = prefixes[rule * tables/* PREFIX_LENGTH */.Gl + depth];
    return set === tables/* NONE */.x3 || ((sets[set * tables/* SET_BYTES */.Dm + (byte >> 3)] >> (byte & 7)) & 1) === 1;
}
function weakByFirst(tables) {
    return Array.from({ length: prefix/* BEYOND */.m + 1 }, (_, byte) => tables.weak.filter((rule) => allows(tables, rule, 1, byte)));
}

;// CONCATENATED MODULE: ./src/match/finder.ts



/** Numbers that `found` holds. */
const FOUND = 1 << 16;
/** The finder in JavaScript. */
function createFinder({ text, starts, offsets, coarse, fine }) {
    const block = (0,match_block/* createBlock */.Wv)(new ArrayBuffer(match_block/* BLOCK_MEMORY */.Ud), 0);
    const { bytes, words } = block;
    const found = new Int32Array(FOUND);
    const finder = { block, find, found, count: 0 };
    let used = 0;
    function find(first) {
        const states = coarse.states;
        const fineStates = fine.states;
        const end = (block.length + 3) >> 2;
        used = 0;
        let word = words[first >> 2] | FOLD;
        for (let at = first >> 2; at < end; at += 1) {
            const before = used;
            const next = words[at + 1] | FOLD;
            const gate = Math.imul(word & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
            if (states[gate] !== 0) {
                const second = Math.imul(word, SPREAD) >>> (32 - FINE_BITS);
                if (states[gate] === OPEN || fineStates[second] !== 0)
                    look(gate, second, at << 2);
            }
            const middle = (word >>> 16) | (next << 16);
            const other = Math.imul(middle & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
            if (states[other] !== 0) {
                const second = Math.imul(middle, SPREAD) >>> (32 - FINE_BITS);
                if (states[other] === OPEN || fineStates[second] !== 0)
                    look(other, second, (at << 2) + 2);
            }
            word = next;
            if (used > FOUND) {
                finder.count = before;
                return at << 2;
            }
        }
        finder.count = used;
        return block.length;
    }
    function look(gate, second, at) {
        for (let index = fine.starts[second]; index < fine.starts[second + 1]; index += 1)
            compare(fine.places[index], at);
        for (let index = coarse.starts[gate]; index < coarse.starts[gate + 1]; index += 1)
            compare(coarse.places[index], at);
    }
    function compare(place, at) {
        if ((bytes[at + ((place >>> PLACE_BITS) & 7) - 1] | 0x20) !== place >>> (PLACE_BITS + 3))
            return;
        const literal = (place & ((1 << PLACE_BITS) - 1)) >> 1;
        const start = starts[literal];
        const size = starts[literal + 1] - start;
        const from = at - offsets[literal] - (place & 1);
        if (from < 0)
            return;
        for (let index = 0; index < size; index += 1) {
            const byte = bytes[from + index];
            if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== text[start + index])
                return;
        }
        found[used] = literal;
        found[used + 1] = from;
        used += 2;
    }
    return finder;
}

// EXTERNAL MODULE: ./src/match/raw.ts
var match_raw = __nccwpck_require__(1283);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
var external_node_vm_default = /*#__PURE__*/__nccwpck_require__.n(external_node_vm_namespaceObject);
;// CONCATENATED MODULE: ./src/match/scanner.ts




/** Longer than any harmless regex takes for one line. */
const SLOW_MS = 150;
const SLICE_MS = 700;
const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;
/** Begins a scan that may spend `budget` milliseconds on confirming candidates. `clock` gives milliseconds. */
function createScanner({ program, finder, regex, most, isSilent }, budget, clock) {
    const { ownerStarts, owners, furtherStarts, further } = program;
    const { block, found } = finder;
    const rules = program.prefixes.length / tables/* PREFIX_LENGTH */.Gl;
    const left = Float64Array.from({ length: rules }, (_, rule) => (isSilent(rule) ? 0 : most(rule)));
    const weakBy = program.weakBy.map((weak) => weak.filter((rule) => !isSilent(rule)));
    const marks = new Int32Array(rules);
    const stopped = new Set();
    const heard = new Set();
    const furtherSets = [];
    const head = new Uint8Array(tables/* PREFIX_LENGTH */.Gl);
    let stamp = 0;
    let milliseconds = budget;
    function furtherOf(rule) {
        const text = Buffer.from(further.subarray(furtherStarts[rule], furtherStarts[rule + 1])).toString();
        const sets = text === '' ? [] : JSON.parse(text);
        // In the same alphabet as the lines: a byte for a character.
        return (furtherSets[rule] = sets.map((set) => set.map((literal) => Buffer.from(literal).toString('latin1').toLowerCase())));
    }
    function scan(textOf, report) {
        const { bytes, begins, ends, lines, length } = block;
        let resume = finder.find(0);
        let next = 0;
        let line = 0;
        let begin = 0;
        let end = 0;
        let whole = null;
        let lower = null;
        let asked = -1;
        // Rule and line of each match in turn.
        const matched = [];
        let matchedBefore = 0;
        function readHead() {
            const first = bytes[begin];
            head[0] = first > prefix/* BEYOND */.m ? prefix/* BEYOND */.m : first;
            let at = begin;
            while (bytes[at] === SPACE || bytes[at] === TAB)
                at += 1;
            for (let depth = 1; depth < tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                const byte = bytes[at];
                head[depth] = byte > prefix/* BEYOND */.m ? prefix/* BEYOND */.m : byte;
                // Four bytes in UTF-8 are two units in a regex, and all others one.
                if (byte >= 0xf0 && depth + 1 < tables/* PREFIX_LENGTH */.Gl)
                    head[(depth += 1)] = prefix/* BEYOND */.m;
                do
                    at += 1;
                while ((bytes[at] & 0xc0) === 0x80);
            }
        }
        function beginsRight(rule) {
            for (let depth = 0; depth < tables/* PREFIX_LENGTH */.Gl; depth += 1) {
                if (!allows(program, rule, depth, head[depth]))
                    return false;
                // Nothing can be said of what stands behind the end of the line.
                if (depth > 0 && head[depth] === LINE_FEED)
                    return true;
            }
            return true;
        }
        function holdsFurther(rule) {
            for (const set of furtherSets[rule] ?? furtherOf(rule)) {
                lower ??= bytes.toString('latin1', begin, end + 1).toLowerCase();
                if (!holdsOne(lower, set))
                    return false;
            }
            return true;
        }
        function consider(rule) {
            if (left[rule] <= 0 || marks[rule] === stamp)
                return;
            marks[rule] = stamp;
            if (!beginsRight(rule) || !holdsFurther(rule))
                return;
            whole ??= textOf(line);
            asked = rule;
            if (regex(rule).test(whole)) {
                left[rule] -= 1;
                matched.push(rule, line);
            }
            asked = -1;
        }
        /** Literals of the line; those between lines are passed over. */
        function considerLiterals() {
            for (;;) {
                if (next === finder.count) {
                    if (resume >= length)
                        return;
                    resume = finder.find(resume);
                    next = 0;
                    if (finder.count === 0)
                        continue;
                }
                const from = found[next + 1];
                if (from >= end)
                    return;
                const literal = found[next];
                next += 2;
                if (from >= begin)
                    for (let index = ownerStarts[literal]; index < ownerStarts[literal + 1]; index += 1)
                        consider(owners[index]);
            }
        }
        function run() {
            for (; line < lines; line += 1) {
                begin = begins[line];
                end = ends[line];
                matchedBefore = matched.length;
                stamp += 1;
                whole = null;
                lower = null;
                readHead();
                considerLiterals();
                for (const rule of weakBy[head[1]])
                    consider(rule);
            }
        }
        while (line < lines && milliseconds > 0) {
            const start = clock();
            const finished = guarded(run, Math.min(SLICE_MS, milliseconds));
            milliseconds -= clock() - start;
            if (finished)
                break;
            const guilty = asked;
            asked = -1;
            // The line begins again.
            for (let index = matchedBefore; index < matched.length; index += 2)
                left[matched[index]] += 1;
            matched.length = matchedBefore;
            resume = finder.find(begins[line] & ~3);
            next = 0;
            // Time may have run out on a regex that is as quick as the others: asked again, alone, it has to take long.
            if (guilty !== -1 && !guarded(() => void regex(guilty).test(textOf(line)), SLOW_MS)) {
                stopped.add(guilty);
                left[guilty] = 0;
            }
        }
        for (let index = 0; index < matched.length; index += 2) {
            heard.add(matched[index]);
            report(matched[index], matched[index + 1]);
        }
        return lines - line;
    }
    function listenAgain() {
        for (const rule of heard)
            if (!stopped.has(rule))
                left[rule] = most(rule);
        heard.clear();
    }
    return { scan, stopped, listenAgain, allow: (more) => void (milliseconds += more) };
}
function holdsOne(text, literals) {
    for (const literal of literals)
        if (text.includes(literal))
            return true;
    return false;
}
let context = null;
/** Runs under V8's own time limit, which stops even a single regex that backtracks (ENGINE.md §5); false when it was stopped. */
function guarded(run, milliseconds) {
    // Made once, because making it takes longer than scanning a small log.
    context ??= external_node_vm_default().createContext({});
    try {
        context['run'] = run;
        external_node_vm_default().runInContext('run()', context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        return true;
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/match/finder-code.ts
/** assembly/finder.ts compiled to WebAssembly, in base64; written by `npm run build`. */
const FINDER_CODE = [
    'AGFzbQEAAAABIARgA39/fwBgDH9/f39/f39/f39/fwBgAn9/AX9gAAF/AwUEAAECAwUDAQABBkINfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFB',
    'AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHIQQFcGxhY2UAAQVjb3VudAADBGZpbmQAAgZtZW1vcnkCAArLCQT6AQEHfyAAKAIEIQYgACgCACED',
    'A0AgAyAGSARAAkAjACACaiABIANBAnRqKAIAIgBBFXZBB3FqQQFrLQAAQSByIABBGHZHDQAjAiAAQf///wBxQQF2IgRBAnRqIgcoAgAhBSAHKAIEIAVrIQcg',
    'AiMDIARqLQAAayAAQQFxayIJQQBIDQBBACEAA0AgACAHSARAIwEgBWogAGotAAAjACAJaiAAai0AACIIQSByIAggCEHaAE0gCEHBAE9xG0cNAiAAQQFqIQAM',
    'AQsLIwwjC0gEQCMKIwxBAnRqIgAgBDYCACAAIAk2AgQLIwxBAmokDAsgA0EBaiEDDAELCwsyACAAJAAgASQBIAIkAiADJAMgBCQEIAUkBSAGJAYgByQHIAgk',
    'CCAJJAkgCiQKIAskCwuUBwIEewt/QQAkDANAIAAgAUgEQCMMIQkjACAAaiIH/QAEAP0MICAgICAgICAgICAgICAgIP1QIgT9DP///wD///8A////AP///wD9',
    'Tv0MsXk3nrF5N56xeTeesXk3nv21AUEQ/a0BIgP9GwAiDCMEai0AACENIwQgA/0bAWotAAAhDiMEIAP9GwJqLQAAIQ8jBCAD/RsDai0AACEGIwQgB/0ABAL9',
    'DCAgICAgICAgICAgICAgICD9UCIF/Qz///8A////AP///wD///8A/U79DLF5N56xeTeesXk3nrF5N579tQFBEP2tASIC/RsAai0AACEKIwQgAv0bAWotAAAh',
    'ECMEIAL9GwJqLQAAIQcjBCAC/RsDai0AACEIIA0EQCAE/RsAQbHz3fF5bEEPdiILIwdqLQAABEAjCCALQQJ0aiMJIAAQAAsgDUECRgRAIwUgDEECdGojBiAA',
    'EAALCyAKBEAgAEECaiELIAX9GwBBsfPd8XlsQQ92IgwjB2otAAAEQCMIIAxBAnRqIwkgCxAACyAKQQJGBEAjBSAC/RsAQQJ0aiMGIAsQAAsLIA4EQCAAQQRq',
    'IQogBP0bAUGx893xeWxBD3YiCyMHai0AAARAIwggC0ECdGojCSAKEAALIA5BAkYEQCMFIAP9GwFBAnRqIwYgChAACwsgEARAIABBBmohCiAF/RsBQbHz3fF5',
    'bEEPdiILIwdqLQAABEAjCCALQQJ0aiMJIAoQAAsgEEECRgRAIwUgAv0bAUECdGojBiAKEAALCyAPBEAgAEEIaiEKIAT9GwJBsfPd8XlsQQ92IgsjB2otAAAE',
    'QCMIIAtBAnRqIwkgChAACyAPQQJGBEAjBSAD/RsCQQJ0aiMGIAoQAAsLIAcEQCAAQQpqIQogBf0bAkGx893xeWxBD3YiCyMHai0AAARAIwggC0ECdGojCSAK',
    'EAALIAdBAkYEQCMFIAL9GwJBAnRqIwYgChAACwsgBgRAIABBDGohByAE/RsDQbHz3fF5bEEPdiIKIwdqLQAABEAjCCAKQQJ0aiMJIAcQAAsgBkECRgRAIwUg',
    'A/0bA0ECdGojBiAHEAALCyAIBEAgAEEOaiEGIAX9GwNBsfPd8XlsQQ92IgcjB2otAAAEQCMIIAdBAnRqIwkgBhAACyAIQQJGBEAjBSAC/RsDQQJ0aiMGIAYQ',
    'AAsLIwwjC0oEQCAJJAwgAA8LIABBEGohAAwBCwsgAQsEACMMCw==',
].join('');

;// CONCATENATED MODULE: ./src/match/wasm-finder.ts



const PAGE = 65_536;
/** The finder in WebAssembly (assembly/finder.ts). Throws where WebAssembly or its SIMD is not to be had. */
function createWasmFinder(program) {
    const { text, starts, offsets, coarse, fine } = program;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINDER_CODE, 'base64')));
    const { memory, place, find, count } = instance.exports;
    const tables = [
        ...[text, starts, offsets],
        ...[coarse.states, coarse.starts, coarse.places],
        ...[fine.states, fine.starts, fine.places],
    ];
    // The first page is the module's own.
    const addresses = [PAGE];
    for (const size of [match_block/* BLOCK_MEMORY */.Ud, ...tables.map(({ byteLength }) => byteLength), FOUND * 4])
        addresses.push((addresses.at(-1) + size + 15) & ~15);
    memory.grow(Math.ceil(addresses.at(-1) / PAGE));
    tables.forEach((table, index) => {
        new Uint8Array(memory.buffer, addresses[index + 1], table.byteLength).set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
    });
    place(...addresses.slice(0, -1), FOUND);
    const block = (0,match_block/* createBlock */.Wv)(memory.buffer, PAGE);
    const found = new Int32Array(memory.buffer, addresses.at(-2), FOUND);
    const finder = { block, found, count: 0, find: findFrom };
    function findFrom(first) {
        const next = find(first, block.length);
        finder.count = count();
        return next;
    }
    return finder;
}

;// CONCATENATED MODULE: ./src/match/engine.ts









const HITS_PER_RULE = 200;
/** Milliseconds for confirming what the finder found: of a scan, of a stream, and further ones for each mebibyte of it. */
const SCAN_MS = 2800;
const STREAM_MS = 1500;
const STREAM_MS_PER_BLOCK = 4;
/** In a long log the end is read first: that is where a failure stands. */
const TAIL_LINES = 50_000;
/** Compiles rules: literals and beginnings choose the candidate lines, V8 confirms them under a time limit. */
function compile(rules, finders) {
    const tables = buildTables(rules.map(({ source }) => factsOf(source)));
    return createEngine({ tables, source: (rule) => rules[rule].source, most: (rule) => rules[rule].most ?? HITS_PER_RULE }, finders);
}
/** WebAssembly needs a millisecond or two to begin, and is faster from then on. */
const FINDERS = { few: createFinder, many: createWasmFinder };
/** Lines from which on that pays. */
const MANY_LINES = 20_000;
/** An engine from tables that were made before. */
function createEngine(plan, finders = FINDERS) {
    const { source, most = () => HITS_PER_RULE, isSilent = () => false } = plan;
    const regexes = [];
    // Before the first line nothing is laid out: some engines are never asked.
    const program = once(() => prepare(plan.tables));
    const few = once(() => ({ program: program(), finder: finders.few(program()), regex, most, isSilent }));
    const many = once(() => ({
        ...few(),
        finder: orElse(() => finders.many(program()), () => few().finder),
    }));
    // V8 compiles a regex when it is first used: most are never.
    const regex = (rule) => (regexes[rule] ??= new RegExp(source(rule), 'i'));
    function scan(lines) {
        const hits = [];
        const tail = Math.max(0, lines.length - TAIL_LINES);
        const compiled = lines.length > MANY_LINES ? many() : few();
        const { finder } = compiled;
        const scanner = createScanner(compiled, SCAN_MS, now);
        let truncated = false;
        let unread = 0;
        for (const [from, to] of [
            [tail, lines.length],
            [0, tail],
        ]) {
            const texts = lines.slice(from, to).map((line) => {
                truncated ||= line.length > match_raw/* LINE_LIMIT */.by;
                return clip(line);
            });
            for (let first = 0; first < texts.length;) {
                const next = (0,match_block/* fillWithTexts */._G)(finder.block, texts, first, texts.length);
                const start = first;
                unread += scanner.scan((line) => texts[start + line], (rule, line) => hits.push({ rule, line: from + start + line }));
                first = next;
            }
        }
        hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
        return { hits, stopped: [...scanner.stopped], truncated, unread };
    }
    function ask(rule, lines) {
        const found = [];
        const run = () => {
            for (let line = 0; line < lines.length && found.length < most(rule); line += 1)
                if (regex(rule).test(clip(lines[line])))
                    found.push(line);
        };
        return guarded(run, SLOW_MS) ? found : [];
    }
    function reader() {
        const { block } = many().finder;
        const scanner = createScanner(many(), STREAM_MS, now);
        const read = (raw, columns, report) => {
            const cut = (0,match_raw/* fillWithRaw */.Eg)(block, raw, columns);
            scanner.allow(STREAM_MS_PER_BLOCK);
            const unread = scanner.scan((line) => block.bytes.toString('utf8', block.begins[line], block.ends[line]), report);
            return { unread, cut };
        };
        return { read, listenAgain: scanner.listenAgain, stopped: scanner.stopped };
    }
    return { scan, ask, reader };
}
/** The oracle: every line against every regex, no shortcuts. Tests prove `compile` equal to it. */
function scanNaively(rules, lines) {
    const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
    return lines.flatMap((text, line) => regexes.flatMap((regex, rule) => (regex.test(clip(text)) ? [{ rule, line }] : [])));
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function orElse(make, other) {
    try {
        return make();
    }
    catch {
        return other();
    }
}
/** Only how long something takes is read from this clock, never what time it is. */
function now() {
    return performance.now();
}
function clip(text) {
    return text.length <= match_raw/* LINE_LIMIT */.by ? text : text.slice(0, match_raw/* LINE_LIMIT */.by / 2) + text.slice(-match_raw/* LINE_LIMIT */.by / 2);
}


/***/ }),

/***/ 9485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ facts_factsOf)
});

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __nccwpck_require__(1895);
// EXTERNAL MODULE: ./src/match/rarity.ts
var rarity = __nccwpck_require__(494);
;// CONCATENATED MODULE: ./src/match/literals.ts


const LONGEST = 40;
const SHORTEST = 2;
/** Bytes in UTF-8 by which a line can be found. */
const KEY_BYTES = 4;
const WIDEST = 64;
const MOST_SETS = 4;
/** Asking for more literals than these takes longer than asking the regex. */
const MOST_FURTHER = 12;
const LINE_FEED = 10;
/** The literals of a regex. */
function requiredLiterals(source) {
    try {
        const { alternatives } = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2022 }).parsePattern(source);
        const [only] = alternatives;
        const sets = alternatives.length === 1 ? certain(only).sets : [union(alternatives.map((each) => sequence(each).required))];
        const found = sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right));
        const different = unrepeated(found).slice(0, MOST_SETS);
        const key = different.find(isKey) ?? null;
        return { key, further: different.filter((set) => set !== key && set.length <= MOST_FURTHER) };
    }
    catch {
        return { key: null, further: [] };
    }
}
function isKey(set) {
    return set.every((literal) => Buffer.byteLength(literal) >= KEY_BYTES);
}
function sequence(alternative) {
    const { exact, sets } = certain(alternative);
    return { exact, required: best(sets) };
}
/** What each part of a sequence makes certain. */
function certain(alternative) {
    const sets = [];
    let run = [''];
    let whole = true;
    for (const element of alternative.elements.flatMap(inlined)) {
        const facts = factsOf(element);
        const joined = facts.exact && cross(run, facts.exact);
        if (joined && !facts.repeated) {
            run = joined;
            continue;
        }
        sets.push(useful(joined ?? run), facts.required);
        run = facts.exact ?? [''];
        whole = false;
    }
    sets.push(useful(run));
    return { exact: whole ? run : null, sets };
}
/** A group of one alternative is part of the sequence around it: the end of `(\S+\.go):` is `.go:`. */
function inlined(element) {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
    return isGroup && element.alternatives.length === 1 ? element.alternatives[0].elements.flatMap(inlined) : [element];
}
function factsOf(element) {
    if (element.type === 'Character') {
        const letter = letterOf(element.value);
        return letter === null ? { exact: null, required: null } : exactly([letter]);
    }
    if (element.type === 'Assertion')
        return exactly([element.kind === 'end' ? '\n' : '']);
    if (element.type === 'CharacterClass')
        return classFacts(element);
    if (element.type === 'Group' || element.type === 'CapturingGroup')
        return groupFacts(element.alternatives);
    if (element.type !== 'Quantifier')
        return { exact: null, required: null };
    const inner = factsOf(element.element);
    if (element.min === 1 && element.max === 1)
        return inner;
    if (element.min === 0)
        return { exact: element.max === 1 && inner.exact ? unique([...inner.exact, '']) : null, required: null };
    const ends = inner.exact && inner.exact.every((text) => text !== '') && !inner.repeated ? inner.exact : null;
    return { exact: ends, required: inner.required, ...(ends && { repeated: true }) };
}
function classFacts(element) {
    const letters = element.elements.map((part) => (part.type === 'Character' ? letterOf(part.value) : null));
    if (element.negate || letters.length > 6 || letters.includes(null))
        return { exact: null, required: null };
    return exactly(unique(letters));
}
/** Lower case; null beyond ASCII where a letter has cases, because a regex may know more of them than one; null for what no line holds. */
function letterOf(code) {
    const character = String.fromCodePoint(code);
    const lower = character.toLowerCase();
    return code !== LINE_FEED && (code < 128 || lower === character.toUpperCase()) ? lower : null;
}
function groupFacts(alternatives) {
    const each = alternatives.map(sequence);
    const exact = each.every((facts) => facts.exact && !facts.repeated) ? unique(each.flatMap((facts) => facts.exact ?? [])) : null;
    return { exact: exact && exact.length <= WIDEST ? exact : null, required: union(each.map((facts) => facts.required)) };
}
function exactly(strings) {
    return { exact: strings, required: useful(strings) };
}
function union(sets) {
    return sets.some((set) => set === null) ? null : unique(sets.flatMap((set) => set ?? []));
}
function cross(left, right) {
    if (left.length * right.length > WIDEST)
        return null;
    return left.flatMap((a) => right.map((b) => a + b));
}
function useful(strings) {
    // `$$` is one end.
    const texts = strings.map((text) => text.replace(/\n+/, '\n').slice(0, LONGEST));
    if (texts.length === 0 || texts.some((text) => Buffer.byteLength(text) < SHORTEST))
        return null;
    return shortest(unique(texts));
}
/** Where one literal holds another, the shorter says as much. */
function shortest(set) {
    return set.filter((text) => !set.some((other) => other !== text && text.includes(other)));
}
function best(sets) {
    return sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right))[0] ?? null;
}
/** How much of a log a set lets through; one that lines cannot be found by comes after all others. */
function weight(set) {
    return set.reduce((sum, literal) => sum + (0,rarity/* commonness */.l)(literal), isKey(set) ? 0 : 1e9);
}
function unrepeated(sets) {
    const seen = new Set();
    return sets.filter((set) => {
        const key = set.join('\n');
        return !seen.has(key) && seen.add(key);
    });
}
function unique(list) {
    return [...new Set(list)];
}

// EXTERNAL MODULE: ./src/match/prefix.ts
var prefix = __nccwpck_require__(4481);
;// CONCATENATED MODULE: ./src/match/facts.ts


/** Reads a regex for what its lines must hold and how they must begin. */
function facts_factsOf(source) {
    return { ...requiredLiterals(source), prefix: (0,prefix/* prefixOf */.M)(source) };
}


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ prefixOf),
/* harmony export */   m: () => (/* binding */ BEYOND)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1895);

const BEYOND = 128;
const SIZE = 129;
const END = 10;
const BLANKS = [9, 32];
const DEPTH = 3;
/** Ways into a regex that are followed; a regex with more of them begins with nearly anything. */
const MOST_WAYS = 2000;
/** The prefix of a regex (flag `i`) whose every alternative begins with `^`; null for any other. It may allow too much, never too little. */
function prefixOf(source) {
    try {
        const ways = anchored(new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2022 }).parsePattern(source));
        if (ways === null)
            return null;
        const budget = { left: MOST_WAYS };
        const start = ways.flatMap((way) => stepsOf(way, budget));
        const told = [];
        let front = withoutBlanks(start, budget);
        while (told.length < DEPTH) {
            told.push(union(front));
            front = front.flatMap(({ after }) => nextSteps(after, budget));
        }
        return { first: union(start), told };
    }
    catch (error) {
        if (error instanceof TooManyWays || error instanceof SyntaxError)
            return null;
        throw error;
    }
}
class TooManyWays extends Error {
}
function anchored({ alternatives }) {
    const ways = [];
    for (const { elements } of alternatives) {
        const at = elements.findIndex((element) => !(element.type === 'Assertion' && /^look/.test(element.kind)));
        const start = elements[at];
        if (start?.type !== 'Assertion' || start.kind !== 'start')
            return null;
        ways.push(sequence(elements.slice(at + 1), null));
    }
    return ways;
}
function sequence(elements, next) {
    return elements.reduceRight((rest, node) => ({ node, min: 1, max: 1, next: rest }), next);
}
function stepsOf(way, budget) {
    if ((budget.left -= 1) < 0)
        throw new TooManyWays();
    if (way === null)
        return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
    const { node, min, max, next } = way;
    if (max === 0)
        return stepsOf(next, budget);
    // Without end and minimum it goes on as it is: the same object, so that a loop is known again.
    const rest = min === 0 && max === Infinity ? way : { node, min: Math.max(0, min - 1), max: max - 1, next };
    return [...taken(node, max === 1 ? next : rest, budget), ...(min === 0 ? stepsOf(next, budget) : [])];
}
function taken(node, rest, budget) {
    if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass')
        return [{ bytes: bytesOf(node), after: rest }];
    if (node.type === 'Group' || node.type === 'CapturingGroup')
        return node.alternatives.flatMap(({ elements }) => stepsOf(sequence(elements, rest), budget));
    if (node.type === 'Quantifier')
        return stepsOf({ node: node.element, min: node.min, max: node.max, next: rest }, budget);
    if (node.type === 'Assertion' && node.kind !== 'end')
        return stepsOf(rest, budget);
    if (node.type === 'Assertion')
        return [{ bytes: setOf([END]), after: 'ended' }];
    return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
}
function nextSteps(after, budget) {
    return after === 'ended' ? [] : stepsOf(after === 'matched' ? null : after, budget);
}
/** Follows a regex over leading blanks to the first byte that is none. */
function withoutBlanks(start, budget) {
    const found = [];
    const seen = new Set();
    const open = [...start];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
        const { bytes, after } = step;
        const told = Uint8Array.from(bytes, (member, byte) => (BLANKS.includes(byte) ? 0 : member));
        if (told.includes(1))
            found.push({ bytes: told, after });
        const goesOn = after !== 'matched' && after !== 'ended' && after !== null && BLANKS.some((byte) => bytes[byte] === 1);
        if (after === null && BLANKS.some((byte) => bytes[byte] === 1))
            found.push(...stepsOf(null, budget));
        if (!goesOn || seen.has(after))
            continue;
        seen.add(after);
        open.push(...stepsOf(after, budget));
    }
    return found;
}
function union(steps) {
    const set = new Uint8Array(SIZE);
    for (const { bytes } of steps)
        bytes.forEach((member, byte) => (set[byte] |= member));
    return set;
}
function setOf(codes) {
    const set = new Uint8Array(SIZE);
    for (const code of codes)
        set[Math.min(code, BEYOND)] = 1;
    return set;
}
const known = new Map();
function bytesOf(node) {
    const bytes = known.get(node.raw) ?? readBytes(node);
    known.set(node.raw, bytes);
    return bytes;
}
function readBytes(node) {
    const regex = new RegExp(`^${node.raw}$`, 'i');
    const set = Uint8Array.from({ length: SIZE }, (_, code) => Number(code !== END && code < BEYOND && regex.test(String.fromCharCode(code))));
    set[BEYOND] = Number(!staysAscii(node));
    return set;
}
function staysAscii(node) {
    if (node.type === 'Character')
        return node.value < BEYOND;
    if (node.type === 'CharacterClassRange')
        return node.max.value < BEYOND;
    if (node.type === 'CharacterClass')
        return !node.negate && node.elements.every(staysAscii);
    return node.type === 'CharacterSet' && (node.kind === 'digit' || node.kind === 'word') && !node.negate;
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commonness),
/* harmony export */   y: () => (/* binding */ frequencyOf)
/* harmony export */ });
/** The commonest groups of three characters in the logs of foundry/ (lower case, each log counted 200 times at most), the commonest first. */
const COMMON = [
    '   ionrun--- re===ingcomtiosiong apped /appronerons co^^^ctiit repin/gitactent actesvernneessunnersompithtorrsi/ususrode',
    'sr/bin --/bioryctoon pos veestr/btederr inagechepares/andrrororpp/ prer wororkilee: ectostainre stemanareoutun in preces',
    'iretinmaiconwithececksitresleat cte ommrceplepermmae abuiuilildmpln pforrococeepoeteepass nteallosiy: octmodletitot vcle',
    'st  ocean/gijobry:to/: o[cond]ckoo/a joob koun/gd]/]/uoduulenodduler/ati bu exat  ru/ru___/holoaoadlesor  atnt  doinfnfo',
    'rea  all filsynratomenine/rginoneequssime/ er mayncrects:homs: t sreqp/a th.jshoseadourameredint wis/c ornamle t rope/wo',
    'an getk/ar/wrk/th  no dihel  rsse-fotemen n a chad retd wterdir fid ide line -t -qui/rehanut ce ontet shecode puirput1.0',
    ': /era immissouexiurc /ulown: /mauntissd age own tens/ncis/roten rl: ail narentennts al tocreemoserrefbastheon:remsesgen',
    'uter ikenoke cl so 2. sycurg s wosh rrerigs -d ch -tok: axit/chup me:ells csecbun: rette wow 4.0sysurrttig aorin dthu--f',
    ' updowgrehub/barogashackogr -b/no-b 4.3-prfaipytnloani_to -ermilibvis-e rovce:wnlmot***...ll:isiyst peg rovierm: bn/b2.3',
    '--pigiup.n 2l re 1pac6.0th:e {ltsorc {0r v{0}orpg up ompu agn/m/orimastamag.33.04ecrt janu24.ub_floe j2.5efsphab_tcins/o',
    'b ct@v36.kflfs/rph336ubuw d.51rkfb nntu04.ut@@v5b mnup51.noth ehe _mo fa3.1de_tholed paineto iter: e_m.py linpmund foock',
    '/liythhonor:es is  1.nalib/ stjs:arsatesrcexpounernistot .11rse sendepm ne rna 1  | de:/pyrc/:innd pecortckakag motal de',
    'onffouorm caporindbleld   f is-rep/ner.insder://achusedispx npxe "gesst/nfioreassfig(no../ (nal/tramenesoart ast at f/pa',
    '", rom.tsstonstst.ts fro, i/coe:ienvarnse  /h sustrsts, lck lugpluabljecase  ^optext lom et: xpeas calure "/aveven beloc',
    ' a  an.0.0.0om docadecteendmpole.d t np/3.ugi/mot mle:on/solon3val11.dexpy"e ty",impn nyoutoceasrt def un/srasys:1cacarg',
    't tfinb/pe f (/sed ofdat  s(/hshowarst_of s, httttpticr/sshampialid:   1piloolset~~~ults/@n tn3.timckeemstur yotooesccli',
    'ntil/mele us|  elfran11/imee (no /in encartarsin shaceon./sh: 1olltyptat: ct o = mat - ypet pertex.pengra[incanrinptite-',
    'n ckere iweb: eake 0.ry/mav-pacore-pbelndrs tt.jeredrythirniharoots n/di wadep000ct nonve s (.teabeini 2 lerscr/..dleo] ',
    './.criolvd (  |vitjs  ar srorser:s as:2geme setu:  relefifo]x64/ro/opematrybab/// vaal /si: n pltri tr frpt/dene elve/lo',
    '64/e ce-fsonbe makexepla0.1colre/1.9  ee:/ed:[erhist/hhe/anse/psem./cscucue:12ripselcouiptue-totxec/cin/31/sspe weocaenc',
    'nc ci-  tedt nenitrooi-rookeedrmaangn solclcao s//hcatadddto.9/9/x/x6unc ^^  cdin-- ch log htuesd fracytet icjsl/pavael/',
    '/st!!!rn ota-cortieme 0 r] -in"/olat itchallet ( py4/lonnn i ge onorgnextchn f haata { ervst:1, /a.@bae od/njs/obj ap (f',
    'or]ry bjedone rlid/@btpsefaque/te_coe 2t.tlloc/pe bs id b:1:',
].join('');
const RANKS = new Map(Array.from({ length: COMMON.length / 3 }, (_, rank) => [COMMON.slice(3 * rank, 3 * rank + 3), rank]));
/** About how often a group of three characters stands in a megabyte of log: the counts behind the list fall as Zipf's law has it. */
function frequencyOf(group) {
    const rank = RANKS.get(group);
    return rank === undefined ? 5 : 10_000 / (1 + rank / 20);
}
/** About how often a literal (lower case) can stand in a megabyte of log: not more often than its rarest group of three. */
function commonness(literal) {
    let least = literal.length < 3 ? 10_000 : Infinity;
    for (let at = 0; at + 3 <= literal.length; at += 1)
        least = Math.min(least, frequencyOf(literal.slice(at, at + 3)));
    return least;
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ createCutter),
/* harmony export */   Eg: () => (/* binding */ fillWithRaw),
/* harmony export */   Gy: () => (/* binding */ behindStamp),
/* harmony export */   UZ: () => (/* binding */ behindColumns),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(292);

/** Bytes of a line that are looked at: of a longer one both ends. */
const LINE_LIMIT = 4096;
const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;
const BOM = [0xef, 0xbb, 0xbf];
/** A cutter that hands its blocks to `take`; the block is used again afterwards. */
function createCutter(take) {
    const raw = {
        bytes: Buffer.allocUnsafe(_block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo),
        lines: 0,
        begins: new Int32Array(0),
        ends: new Int32Array(0),
        length: 0,
        cut: 0,
    };
    const { bytes } = raw;
    let filled = 0;
    /** Hands over the lines that are whole, and keeps the begun one. */
    function flush() {
        const last = bytes.lastIndexOf(LINE_FEED, filled - 1);
        if (filled === 0 || last === -1)
            return;
        raw.length = last + 1;
        markLines(raw);
        take(raw);
        raw.cut = 0;
        bytes.copyWithin(0, raw.length, filled);
        filled -= raw.length;
    }
    function feed(chunk) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(chunk.length - at, _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1 - filled);
            bytes.set(chunk.subarray(at, at + size), filled);
            at += size;
            filled += size;
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            flush();
            if (filled < _block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - 1)
                continue;
            // One line fills the block: what is neither its beginning nor its latest end is dropped.
            bytes.copyWithin(LINE_LIMIT, filled - LINE_LIMIT, filled);
            filled = 2 * LINE_LIMIT;
            raw.cut = 1;
        }
    }
    function end() {
        if (filled > 0 && bytes[filled - 1] !== LINE_FEED)
            bytes[filled++] = LINE_FEED;
        flush();
    }
    return { feed, end };
}
function markLines(raw) {
    let line = 0;
    for (let at = 0; at < raw.length; line += 1) {
        if (line >= raw.begins.length)
            (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRoom */ .mk)(raw, line + 1);
        raw.begins[line] = at;
        at = raw.ends[line] = raw.bytes.indexOf(LINE_FEED, at);
        at += 1;
    }
    raw.lines = line;
}
/**
 * Copies lines into a block without what runner and terminal put into them: byte order marks, the timestamp (and the two columns of `gh` before
 * it), carriage returns with what they overwrite, and escape sequences. Of enormous lines both ends stay; returns how many those are.
 */
function fillWithRaw(block, raw, columns) {
    const { bytes } = block;
    bytes.set(raw.bytes.subarray(0, raw.length));
    bytes.fill(0, raw.length, raw.length + 8);
    block.length = raw.length;
    block.lines = raw.lines;
    (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRoom */ .mk)(block, raw.lines);
    let cut = raw.cut;
    let escape = nextOf(bytes, ESCAPE, 0, raw.length);
    let turn = nextOf(bytes, RETURN, 0, raw.length);
    for (let line = 0; line < raw.lines; line += 1) {
        let begin = raw.begins[line];
        let end = raw.ends[line];
        if (columns)
            begin = behindColumns(bytes, begin, end);
        begin = behindStamp(bytes, begin, end);
        if (turn < end) {
            turn = nextOf(bytes, RETURN, end, raw.length);
            [begin, end] = lastWritten(bytes, begin, end);
        }
        if (escape < end) {
            escape = nextOf(bytes, ESCAPE, raw.ends[line], raw.length);
            end = withoutEscapes(bytes, begin, end);
        }
        if (end - begin > LINE_LIMIT) {
            cut += 1;
            bytes.copyWithin(begin + LINE_LIMIT / 2, end - LINE_LIMIT / 2, end);
            end = begin + LINE_LIMIT;
        }
        bytes[end] = LINE_FEED;
        block.begins[line] = begin;
        block.ends[line] = end;
    }
    return cut;
}
function nextOf(bytes, byte, from, length) {
    const at = bytes.indexOf(byte, from);
    return at === -1 || at >= length ? Infinity : at;
}
/** Behind the two columns of `gh`, job and step; at the beginning where there are none. */
function behindColumns(bytes, begin, end) {
    let at = begin;
    for (let tabs = 0; at < end; at += 1)
        if (bytes[at] === TAB && (tabs += 1) === 2)
            return at + 1;
    return begin;
}
function behindBom(bytes, begin) {
    return BOM.every((byte, index) => bytes[begin + index] === byte) ? begin + 3 : begin;
}
/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
function behindStamp(bytes, begin, end) {
    let at = bytes[begin] === BOM[0] ? behindBom(bytes, begin) : begin;
    if (end - at < 20 || bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || bytes[at + 10] !== 0x54 || bytes[at + 13] !== 0x3a)
        return at;
    let digits = at + 19;
    if (bytes[digits] === 0x2e)
        do
            digits += 1;
        while (bytes[digits] >= 0x30 && bytes[digits] <= 0x39);
    if (bytes[digits] !== 0x5a)
        return at;
    at = digits + 1;
    if (bytes[at] === SPACE)
        at += 1;
    return bytes[at] === BOM[0] ? behindBom(bytes, at) : at;
}
/** What a terminal shows of a line that is overwritten by carriage returns: the last part that is not blank. */
function lastWritten(bytes, begin, end) {
    let until = end;
    if (until > begin && bytes[until - 1] === RETURN)
        until -= 1;
    for (let last = until; last >= begin;) {
        const turn = bytes.lastIndexOf(RETURN, last - 1);
        const from = Math.max(begin, turn + 1);
        if (!isBlank(bytes, from, last))
            return [from, last];
        last = from - 1;
    }
    return [begin, begin];
}
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at += 1)
        if (bytes[at] > SPACE)
            return false;
    return true;
}
/** Takes escape sequences and control characters out of a line, in place; returns its new end. */
function withoutEscapes(bytes, begin, end) {
    let to = begin;
    for (let at = begin; at < end;) {
        const byte = bytes[at];
        if (byte === ESCAPE)
            at = behindEscape(bytes, at + 1, end);
        else {
            if ((byte >= SPACE && byte !== 0x7f) || byte === TAB)
                bytes[to++] = byte;
            at += 1;
        }
    }
    return to;
}
/** Behind the sequence that the escape before `at` begins (ECMA-48: CSI, OSC, or a single character); at `at` where it begins none. */
function behindEscape(bytes, at, end) {
    const kind = bytes[at];
    if (at >= end)
        return at;
    if (kind === 0x5b) {
        let next = at + 1;
        while (next < end && bytes[next] >= 0x20 && bytes[next] < 0x40)
            next += 1;
        return next < end && bytes[next] >= 0x40 && bytes[next] < 0x7f ? next + 1 : at;
    }
    if (kind === 0x5d) {
        let next = at + 1;
        while (next < end && bytes[next] !== 7 && bytes[next] !== ESCAPE)
            next += 1;
        if (next < end && bytes[next] === 7)
            return next + 1;
        return next + 1 < end && bytes[next + 1] === 0x5c ? next + 2 : at;
    }
    return (kind >= 0x40 && kind <= 0x5a) || kind === 0x5c || (kind >= 0x5e && kind <= 0x5f) || kind === 0x3d || kind === 0x3e
        ? at + 1
        : at;
}


/***/ }),

/***/ 4680:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ SET_BYTES),
/* harmony export */   Gl: () => (/* binding */ PREFIX_LENGTH),
/* harmony export */   IU: () => (/* binding */ buildTables),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4481);
/* harmony import */ var _rarity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(494);


const NONE = 0xffff;
const PREFIX_LENGTH = 4;
const SET_BYTES = (_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .BEYOND */ .m >> 3) + 1;
/** Lays out the facts of rules, in the order of the rules. */
function buildTables(facts) {
    const literals = new Map();
    const weak = [];
    facts.forEach(({ key }, rule) => {
        if (key === null)
            weak.push(rule);
        for (const literal of key ?? [])
            listOf(literals, literal).push(rule);
    });
    const names = [...literals.keys()].map((literal) => Buffer.from(literal));
    const owners = [...literals.values()];
    const further = facts.map((each) => Buffer.from(each.further.length === 0 ? '' : JSON.stringify(each.further)));
    return {
        text: concatenated(names),
        starts: startsOf(names),
        offsets: rarestPlaces(names),
        ownerStarts: startsOf(owners),
        owners: Uint32Array.from(owners.flat()),
        further: concatenated(further),
        furtherStarts: startsOf(further),
        ...prefixesOf(facts),
        weak: Uint32Array.from(weak),
    };
}
/** For each literal the pair of neighbouring places (each of four bytes) that text rarely holds, and few other literals have. */
function rarestPlaces(literals) {
    const texts = literals.map((literal) => Buffer.from(literal).toString('latin1'));
    const shared = new Map();
    const groupsOf = (text) => Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
    for (const group of texts.flatMap(groupsOf))
        shared.set(group, (shared.get(group) ?? 0) + 1);
    const cost = (group) => {
        const frequency = (0,_rarity_js__WEBPACK_IMPORTED_MODULE_1__/* .frequencyOf */ .y)(group.slice(0, 3)) * (0,_rarity_js__WEBPACK_IMPORTED_MODULE_1__/* .frequencyOf */ .y)(group.slice(1));
        return Math.sqrt(frequency) * (1 + Math.log2(shared.get(group) ?? 1));
    };
    return Uint8Array.from(texts, (text) => {
        const costs = groupsOf(text).map(cost);
        const pairs = costs.slice(0, -1).map((first, at) => first + costs[at + 1]);
        return Math.max(0, pairs.indexOf(Math.min(...pairs)));
    });
}
function prefixesOf(facts) {
    const sets = new Map();
    const prefixes = facts.flatMap(({ prefix }) => {
        if (prefix === null)
            return Array.from({ length: PREFIX_LENGTH }, () => NONE);
        return [prefix.first, ...prefix.told].map((set) => {
            const key = Buffer.from(packed(set)).toString('latin1');
            if (!sets.has(key))
                sets.set(key, sets.size);
            return sets.get(key);
        });
    });
    return { sets: Uint8Array.from(Buffer.from([...sets.keys()].join(''), 'latin1')), prefixes: Uint16Array.from(prefixes) };
}
function packed(set) {
    const bits = new Uint8Array(SET_BYTES);
    set.forEach((member, byte) => (bits[byte >> 3] |= member << (byte & 7)));
    return bits;
}
function startsOf(parts) {
    const starts = new Uint32Array(parts.length + 1);
    parts.forEach((part, index) => (starts[index + 1] = starts[index] + part.length));
    return starts;
}
function concatenated(parts) {
    return Uint8Array.from(Buffer.concat(parts));
}
function listOf(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ RegExpParser),
/* harmony export */   p5: () => (/* binding */ visitRegExpAST)
/* harmony export */ });
/* unused harmony exports AST, RegExpSyntaxError, RegExpValidator, parseRegExpLiteral, validateRegExpLiteral */
var ast = /*#__PURE__*/Object.freeze({
    __proto__: null
});

const latestEcmaVersion = 2025;

let largeIdStartRanges = undefined;
let largeIdContinueRanges = undefined;
function isIdStart(cp) {
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp);
}
function isIdContinue(cp) {
    if (cp < 0x30)
        return false;
    if (cp < 0x3a)
        return true;
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp === 0x5f)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
    return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : (largeIdStartRanges = initLargeIdStartRanges()));
}
function isLargeIdContinue(cp) {
    return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : (largeIdContinueRanges = initLargeIdContinueRanges()));
}
function initLargeIdStartRanges() {
    return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 2 1 7 14 3 1 1w q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 g g 2r 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 2a 5 0 f g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 3 1 3 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 d 1t 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 i l i s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 i 0 52 w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 m 0 6n i g 0 2 c 2 x 3h 0 28 pl 2v 33 6 5q d 8m 1sa 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p6 11 x 2o 36 e pd f 1e 5y6 3 2 6 2 1 2 88 a 0 u 2 3 0 f 4 8 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9g 2 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 3l f 6 1j 1e 1d 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dq 2 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt upz 8qn");
}
function initLargeIdContinueRanges() {
    return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 2 1z a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 6 4 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 1d g 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 v 4 x f 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7 0 77 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m dd 1 1p 4 4 5 9 7 3 6 v 3 45 2 c 2 9 1 3 0 x 1 11p 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
    let l = 0, r = (ranges.length / 2) | 0, i = 0, min = 0, max = 0;
    while (l < r) {
        i = ((l + r) / 2) | 0;
        min = ranges[2 * i];
        max = ranges[2 * i + 1];
        if (cp < min) {
            r = i;
        }
        else if (cp > max) {
            l = i + 1;
        }
        else {
            return true;
        }
    }
    return false;
}
function restoreRanges(data) {
    let last = 0;
    return data.split(" ").map((s) => (last += parseInt(s, 36) | 0));
}

class DataSet {
    constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
        this._raw2018 = raw2018;
        this._raw2019 = raw2019;
        this._raw2020 = raw2020;
        this._raw2021 = raw2021;
        this._raw2022 = raw2022;
        this._raw2023 = raw2023;
        this._raw2024 = raw2024;
        this._raw2025 = raw2025;
        this._raw2026 = raw2026;
    }
    get es2018() {
        var _a;
        return ((_a = this._set2018) !== null && _a !== void 0 ? _a : (this._set2018 = new Set(this._raw2018.split(" "))));
    }
    get es2019() {
        var _a;
        return ((_a = this._set2019) !== null && _a !== void 0 ? _a : (this._set2019 = new Set(this._raw2019.split(" "))));
    }
    get es2020() {
        var _a;
        return ((_a = this._set2020) !== null && _a !== void 0 ? _a : (this._set2020 = new Set(this._raw2020.split(" "))));
    }
    get es2021() {
        var _a;
        return ((_a = this._set2021) !== null && _a !== void 0 ? _a : (this._set2021 = new Set(this._raw2021.split(" "))));
    }
    get es2022() {
        var _a;
        return ((_a = this._set2022) !== null && _a !== void 0 ? _a : (this._set2022 = new Set(this._raw2022.split(" "))));
    }
    get es2023() {
        var _a;
        return ((_a = this._set2023) !== null && _a !== void 0 ? _a : (this._set2023 = new Set(this._raw2023.split(" "))));
    }
    get es2024() {
        var _a;
        return ((_a = this._set2024) !== null && _a !== void 0 ? _a : (this._set2024 = new Set(this._raw2024.split(" "))));
    }
    get es2025() {
        var _a;
        return ((_a = this._set2025) !== null && _a !== void 0 ? _a : (this._set2025 = new Set(this._raw2025.split(" "))));
    }
    get es2026() {
        var _a;
        return ((_a = this._set2026) !== null && _a !== void 0 ? _a : (this._set2026 = new Set(this._raw2026.split(" "))));
    }
}
const gcNameSet = new Set(["General_Category", "gc"]);
const scNameSet = new Set(["Script", "Script_Extensions", "sc", "scx"]);
const gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
const scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Jurc Jurchen Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Pcun Proto_Cuneiform Seal Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
const binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
const binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
    if (gcNameSet.has(name)) {
        return version >= 2018 && gcValueSets.es2018.has(value);
    }
    if (scNameSet.has(name)) {
        return ((version >= 2018 && scValueSets.es2018.has(value)) ||
            (version >= 2019 && scValueSets.es2019.has(value)) ||
            (version >= 2020 && scValueSets.es2020.has(value)) ||
            (version >= 2021 && scValueSets.es2021.has(value)) ||
            (version >= 2022 && scValueSets.es2022.has(value)) ||
            (version >= 2023 && scValueSets.es2023.has(value)));
    }
    return false;
}
function isValidLoneUnicodeProperty(version, value) {
    return ((version >= 2018 && binPropertySets.es2018.has(value)) ||
        (version >= 2019 && binPropertySets.es2019.has(value)) ||
        (version >= 2021 && binPropertySets.es2021.has(value)));
}
function isValidLoneUnicodePropertyOfString(version, value) {
    return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}

const BACKSPACE = 0x08;
const CHARACTER_TABULATION = 0x09;
const LINE_FEED = 0x0a;
const LINE_TABULATION = 0x0b;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const EXCLAMATION_MARK = 0x21;
const NUMBER_SIGN = 0x23;
const DOLLAR_SIGN = 0x24;
const PERCENT_SIGN = 0x25;
const AMPERSAND = 0x26;
const LEFT_PARENTHESIS = 0x28;
const RIGHT_PARENTHESIS = 0x29;
const ASTERISK = 0x2a;
const PLUS_SIGN = 0x2b;
const COMMA = 0x2c;
const HYPHEN_MINUS = 0x2d;
const FULL_STOP = 0x2e;
const SOLIDUS = 0x2f;
const DIGIT_ZERO = 0x30;
const DIGIT_ONE = 0x31;
const DIGIT_SEVEN = 0x37;
const DIGIT_NINE = 0x39;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS_THAN_SIGN = 0x3c;
const EQUALS_SIGN = 0x3d;
const GREATER_THAN_SIGN = 0x3e;
const QUESTION_MARK = 0x3f;
const COMMERCIAL_AT = 0x40;
const LATIN_CAPITAL_LETTER_A = 0x41;
const LATIN_CAPITAL_LETTER_B = 0x42;
const LATIN_CAPITAL_LETTER_D = 0x44;
const LATIN_CAPITAL_LETTER_F = 0x46;
const LATIN_CAPITAL_LETTER_P = 0x50;
const LATIN_CAPITAL_LETTER_S = 0x53;
const LATIN_CAPITAL_LETTER_W = 0x57;
const LATIN_CAPITAL_LETTER_Z = 0x5a;
const LOW_LINE = 0x5f;
const LATIN_SMALL_LETTER_A = 0x61;
const LATIN_SMALL_LETTER_B = 0x62;
const LATIN_SMALL_LETTER_C = 0x63;
const LATIN_SMALL_LETTER_D = 0x64;
const LATIN_SMALL_LETTER_F = 0x66;
const LATIN_SMALL_LETTER_G = 0x67;
const LATIN_SMALL_LETTER_I = 0x69;
const LATIN_SMALL_LETTER_K = 0x6b;
const LATIN_SMALL_LETTER_M = 0x6d;
const LATIN_SMALL_LETTER_N = 0x6e;
const LATIN_SMALL_LETTER_P = 0x70;
const LATIN_SMALL_LETTER_Q = 0x71;
const LATIN_SMALL_LETTER_R = 0x72;
const LATIN_SMALL_LETTER_S = 0x73;
const LATIN_SMALL_LETTER_T = 0x74;
const LATIN_SMALL_LETTER_U = 0x75;
const LATIN_SMALL_LETTER_V = 0x76;
const LATIN_SMALL_LETTER_W = 0x77;
const LATIN_SMALL_LETTER_X = 0x78;
const LATIN_SMALL_LETTER_Y = 0x79;
const LATIN_SMALL_LETTER_Z = 0x7a;
const LEFT_SQUARE_BRACKET = 0x5b;
const REVERSE_SOLIDUS = 0x5c;
const RIGHT_SQUARE_BRACKET = 0x5d;
const CIRCUMFLEX_ACCENT = 0x5e;
const GRAVE_ACCENT = 0x60;
const LEFT_CURLY_BRACKET = 0x7b;
const VERTICAL_LINE = 0x7c;
const RIGHT_CURLY_BRACKET = 0x7d;
const TILDE = 0x7e;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const MIN_CODE_POINT = 0x00;
const MAX_CODE_POINT = 0x10ffff;
function isLatinLetter(code) {
    return ((code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z));
}
function isDecimalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
    return ((code >= DIGIT_ZERO && code <= DIGIT_NINE) ||
        (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F));
}
function isLineTerminator(code) {
    return (code === LINE_FEED ||
        code === CARRIAGE_RETURN ||
        code === LINE_SEPARATOR ||
        code === PARAGRAPH_SEPARATOR);
}
function isValidUnicode(code) {
    return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
    if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) {
        return code - LATIN_SMALL_LETTER_A + 10;
    }
    if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) {
        return code - LATIN_CAPITAL_LETTER_A + 10;
    }
    return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}
function isTrailSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}
function combineSurrogatePair(lead, trail) {
    return (lead - 0xd800) * 0x400 + (trail - 0xdc00) + 0x10000;
}

class GroupSpecifiersAsES2018 {
    constructor() {
        this.groupName = new Set();
    }
    clear() {
        this.groupName.clear();
    }
    isEmpty() {
        return !this.groupName.size;
    }
    hasInPattern(name) {
        return this.groupName.has(name);
    }
    hasInScope(name) {
        return this.hasInPattern(name);
    }
    addToScope(name) {
        this.groupName.add(name);
    }
    enterDisjunction() {
    }
    enterAlternative() {
    }
    leaveDisjunction() {
    }
}
class BranchID {
    constructor(parent, base) {
        this.parent = parent;
        this.base = base !== null && base !== void 0 ? base : this;
    }
    separatedFrom(other) {
        var _a, _b;
        if (this.base === other.base && this !== other) {
            return true;
        }
        if (other.parent && this.separatedFrom(other.parent)) {
            return true;
        }
        return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
    }
    child() {
        return new BranchID(this, null);
    }
    sibling() {
        return new BranchID(this.parent, this.base);
    }
}
class GroupSpecifiersAsES2025 {
    constructor() {
        this.branchID = new BranchID(null, null);
        this.groupNames = new Map();
    }
    clear() {
        this.branchID = new BranchID(null, null);
        this.groupNames.clear();
    }
    isEmpty() {
        return !this.groupNames.size;
    }
    enterDisjunction() {
        this.branchID = this.branchID.child();
    }
    enterAlternative(index) {
        if (index === 0) {
            return;
        }
        this.branchID = this.branchID.sibling();
    }
    leaveDisjunction() {
        this.branchID = this.branchID.parent;
    }
    hasInPattern(name) {
        return this.groupNames.has(name);
    }
    hasInScope(name) {
        const branches = this.groupNames.get(name);
        if (!branches) {
            return false;
        }
        for (const branch of branches) {
            if (!branch.separatedFrom(this.branchID)) {
                return true;
            }
        }
        return false;
    }
    addToScope(name) {
        const branches = this.groupNames.get(name);
        if (branches) {
            branches.push(this.branchID);
            return;
        }
        this.groupNames.set(name, [this.branchID]);
    }
}

const legacyImpl = {
    at(s, end, i) {
        return i < end ? s.charCodeAt(i) : -1;
    },
    width(c) {
        return 1;
    },
};
const unicodeImpl = {
    at(s, end, i) {
        return i < end ? s.codePointAt(i) : -1;
    },
    width(c) {
        return c > 0xffff ? 2 : 1;
    },
};
class Reader {
    constructor() {
        this._impl = legacyImpl;
        this._s = "";
        this._i = 0;
        this._end = 0;
        this._cp1 = -1;
        this._w1 = 1;
        this._cp2 = -1;
        this._w2 = 1;
        this._cp3 = -1;
        this._w3 = 1;
        this._cp4 = -1;
    }
    get source() {
        return this._s;
    }
    get index() {
        return this._i;
    }
    get currentCodePoint() {
        return this._cp1;
    }
    get nextCodePoint() {
        return this._cp2;
    }
    get nextCodePoint2() {
        return this._cp3;
    }
    get nextCodePoint3() {
        return this._cp4;
    }
    reset(source, start, end, uFlag) {
        this._impl = uFlag ? unicodeImpl : legacyImpl;
        this._s = source;
        this._end = end;
        this.rewind(start);
    }
    rewind(index) {
        const impl = this._impl;
        this._i = index;
        this._cp1 = impl.at(this._s, this._end, index);
        this._w1 = impl.width(this._cp1);
        this._cp2 = impl.at(this._s, this._end, index + this._w1);
        this._w2 = impl.width(this._cp2);
        this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
        this._w3 = impl.width(this._cp3);
        this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
    }
    advance() {
        if (this._cp1 !== -1) {
            const impl = this._impl;
            this._i += this._w1;
            this._cp1 = this._cp2;
            this._w1 = this._w2;
            this._cp2 = this._cp3;
            this._w2 = impl.width(this._cp2);
            this._cp3 = this._cp4;
            this._w3 = impl.width(this._cp3);
            this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
        }
    }
    eat(cp) {
        if (this._cp1 === cp) {
            this.advance();
            return true;
        }
        return false;
    }
    eat2(cp1, cp2) {
        if (this._cp1 === cp1 && this._cp2 === cp2) {
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
    eat3(cp1, cp2, cp3) {
        if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
            this.advance();
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
}

class RegExpSyntaxError extends SyntaxError {
    constructor(message, index) {
        super(message);
        this.index = index;
    }
}
function newRegExpSyntaxError(srcCtx, flags, index, message) {
    let source = "";
    if (srcCtx.kind === "literal") {
        const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        if (literal) {
            source = `: ${literal}`;
        }
    }
    else if (srcCtx.kind === "pattern") {
        const pattern = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        const flagsText = `${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`;
        source = `: /${pattern}/${flagsText}`;
    }
    return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}

const SYNTAX_CHARACTER = new Set([
    CIRCUMFLEX_ACCENT,
    DOLLAR_SIGN,
    REVERSE_SOLIDUS,
    FULL_STOP,
    ASTERISK,
    PLUS_SIGN,
    QUESTION_MARK,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = new Set([
    AMPERSAND,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    DOLLAR_SIGN,
    PERCENT_SIGN,
    ASTERISK,
    PLUS_SIGN,
    COMMA,
    FULL_STOP,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    QUESTION_MARK,
    COMMERCIAL_AT,
    CIRCUMFLEX_ACCENT,
    GRAVE_ACCENT,
    TILDE,
]);
const CLASS_SET_SYNTAX_CHARACTER = new Set([
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    SOLIDUS,
    HYPHEN_MINUS,
    REVERSE_SOLIDUS,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_PUNCTUATOR = new Set([
    AMPERSAND,
    HYPHEN_MINUS,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    PERCENT_SIGN,
    COMMA,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    COMMERCIAL_AT,
    GRAVE_ACCENT,
    TILDE,
]);
const FLAG_PROP_TO_CODEPOINT = {
    global: LATIN_SMALL_LETTER_G,
    ignoreCase: LATIN_SMALL_LETTER_I,
    multiline: LATIN_SMALL_LETTER_M,
    unicode: LATIN_SMALL_LETTER_U,
    sticky: LATIN_SMALL_LETTER_Y,
    dotAll: LATIN_SMALL_LETTER_S,
    hasIndices: LATIN_SMALL_LETTER_D,
    unicodeSets: LATIN_SMALL_LETTER_V,
};
const FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
    return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
    return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
    return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
    return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
    return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
    return (isIdContinue(cp) ||
        cp === DOLLAR_SIGN ||
        cp === ZERO_WIDTH_NON_JOINER ||
        cp === ZERO_WIDTH_JOINER);
}
function isUnicodePropertyNameCharacter(cp) {
    return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
    return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
    return (ch === LATIN_SMALL_LETTER_I ||
        ch === LATIN_SMALL_LETTER_M ||
        ch === LATIN_SMALL_LETTER_S);
}
class RegExpValidator {
    constructor(options) {
        this._reader = new Reader();
        this._unicodeMode = false;
        this._unicodeSetsMode = false;
        this._nFlag = false;
        this._lastIntValue = 0;
        this._lastRange = {
            min: 0,
            max: Number.POSITIVE_INFINITY,
        };
        this._lastStrValue = "";
        this._lastAssertionIsQuantifiable = false;
        this._numCapturingParens = 0;
        this._backreferenceNames = new Set();
        this._srcCtx = null;
        this._options = options !== null && options !== void 0 ? options : {};
        this._groupSpecifiers =
            this.ecmaVersion >= 2025
                ? new GroupSpecifiersAsES2025()
                : new GroupSpecifiersAsES2018();
    }
    validateLiteral(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "literal" };
        this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
        this.reset(source, start, end);
        this.onLiteralEnter(start);
        if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
            const flagStart = this.index;
            const unicode = source.includes("u", flagStart);
            const unicodeSets = source.includes("v", flagStart);
            this.validateFlagsInternal(source, flagStart, end);
            this.validatePatternInternal(source, start + 1, flagStart - 1, {
                unicode,
                unicodeSets,
            });
        }
        else if (start >= end) {
            this.raise("Empty");
        }
        else {
            const c = String.fromCodePoint(this.currentCodePoint);
            this.raise(`Unexpected character '${c}'`);
        }
        this.onLiteralLeave(start, end);
    }
    validateFlags(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "flags" };
        this.validateFlagsInternal(source, start, end);
    }
    validatePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._srcCtx = { source, start, end, kind: "pattern" };
        this.validatePatternInternal(source, start, end, uFlagOrFlags);
    }
    validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
        this._unicodeMode = mode.unicodeMode;
        this._nFlag = mode.nFlag;
        this._unicodeSetsMode = mode.unicodeSetsMode;
        this.reset(source, start, end);
        this.consumePattern();
        if (!this._nFlag &&
            this.ecmaVersion >= 2018 &&
            !this._groupSpecifiers.isEmpty()) {
            this._nFlag = true;
            this.rewind(start);
            this.consumePattern();
        }
    }
    validateFlagsInternal(source, start, end) {
        const flags = this.parseFlags(source, start, end);
        this.onRegExpFlags(start, end, flags);
    }
    _parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
        let unicode = false;
        let unicodeSets = false;
        if (uFlagOrFlags && this.ecmaVersion >= 2015) {
            if (typeof uFlagOrFlags === "object") {
                unicode = Boolean(uFlagOrFlags.unicode);
                if (this.ecmaVersion >= 2024) {
                    unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
                }
            }
            else {
                unicode = uFlagOrFlags;
            }
        }
        if (unicode && unicodeSets) {
            this.raise("Invalid regular expression flags", {
                index: sourceEnd + 1,
                unicode,
                unicodeSets,
            });
        }
        const unicodeMode = unicode || unicodeSets;
        const nFlag = (unicode && this.ecmaVersion >= 2018) ||
            unicodeSets ||
            Boolean(this._options.strict && this.ecmaVersion >= 2023);
        const unicodeSetsMode = unicodeSets;
        return { unicodeMode, nFlag, unicodeSetsMode };
    }
    get strict() {
        return Boolean(this._options.strict) || this._unicodeMode;
    }
    get ecmaVersion() {
        var _a;
        return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    onLiteralEnter(start) {
        if (this._options.onLiteralEnter) {
            this._options.onLiteralEnter(start);
        }
    }
    onLiteralLeave(start, end) {
        if (this._options.onLiteralLeave) {
            this._options.onLiteralLeave(start, end);
        }
    }
    onRegExpFlags(start, end, flags) {
        if (this._options.onRegExpFlags) {
            this._options.onRegExpFlags(start, end, flags);
        }
        if (this._options.onFlags) {
            this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
        }
    }
    onPatternEnter(start) {
        if (this._options.onPatternEnter) {
            this._options.onPatternEnter(start);
        }
    }
    onPatternLeave(start, end) {
        if (this._options.onPatternLeave) {
            this._options.onPatternLeave(start, end);
        }
    }
    onDisjunctionEnter(start) {
        if (this._options.onDisjunctionEnter) {
            this._options.onDisjunctionEnter(start);
        }
    }
    onDisjunctionLeave(start, end) {
        if (this._options.onDisjunctionLeave) {
            this._options.onDisjunctionLeave(start, end);
        }
    }
    onAlternativeEnter(start, index) {
        if (this._options.onAlternativeEnter) {
            this._options.onAlternativeEnter(start, index);
        }
    }
    onAlternativeLeave(start, end, index) {
        if (this._options.onAlternativeLeave) {
            this._options.onAlternativeLeave(start, end, index);
        }
    }
    onGroupEnter(start) {
        if (this._options.onGroupEnter) {
            this._options.onGroupEnter(start);
        }
    }
    onGroupLeave(start, end) {
        if (this._options.onGroupLeave) {
            this._options.onGroupLeave(start, end);
        }
    }
    onModifiersEnter(start) {
        if (this._options.onModifiersEnter) {
            this._options.onModifiersEnter(start);
        }
    }
    onModifiersLeave(start, end) {
        if (this._options.onModifiersLeave) {
            this._options.onModifiersLeave(start, end);
        }
    }
    onAddModifiers(start, end, flags) {
        if (this._options.onAddModifiers) {
            this._options.onAddModifiers(start, end, flags);
        }
    }
    onRemoveModifiers(start, end, flags) {
        if (this._options.onRemoveModifiers) {
            this._options.onRemoveModifiers(start, end, flags);
        }
    }
    onCapturingGroupEnter(start, name) {
        if (this._options.onCapturingGroupEnter) {
            this._options.onCapturingGroupEnter(start, name);
        }
    }
    onCapturingGroupLeave(start, end, name) {
        if (this._options.onCapturingGroupLeave) {
            this._options.onCapturingGroupLeave(start, end, name);
        }
    }
    onQuantifier(start, end, min, max, greedy) {
        if (this._options.onQuantifier) {
            this._options.onQuantifier(start, end, min, max, greedy);
        }
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        if (this._options.onLookaroundAssertionEnter) {
            this._options.onLookaroundAssertionEnter(start, kind, negate);
        }
    }
    onLookaroundAssertionLeave(start, end, kind, negate) {
        if (this._options.onLookaroundAssertionLeave) {
            this._options.onLookaroundAssertionLeave(start, end, kind, negate);
        }
    }
    onEdgeAssertion(start, end, kind) {
        if (this._options.onEdgeAssertion) {
            this._options.onEdgeAssertion(start, end, kind);
        }
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        if (this._options.onWordBoundaryAssertion) {
            this._options.onWordBoundaryAssertion(start, end, kind, negate);
        }
    }
    onAnyCharacterSet(start, end, kind) {
        if (this._options.onAnyCharacterSet) {
            this._options.onAnyCharacterSet(start, end, kind);
        }
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        if (this._options.onEscapeCharacterSet) {
            this._options.onEscapeCharacterSet(start, end, kind, negate);
        }
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        if (this._options.onUnicodePropertyCharacterSet) {
            this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
        }
    }
    onCharacter(start, end, value) {
        if (this._options.onCharacter) {
            this._options.onCharacter(start, end, value);
        }
    }
    onBackreference(start, end, ref) {
        if (this._options.onBackreference) {
            this._options.onBackreference(start, end, ref);
        }
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        if (this._options.onCharacterClassEnter) {
            this._options.onCharacterClassEnter(start, negate, unicodeSets);
        }
    }
    onCharacterClassLeave(start, end, negate) {
        if (this._options.onCharacterClassLeave) {
            this._options.onCharacterClassLeave(start, end, negate);
        }
    }
    onCharacterClassRange(start, end, min, max) {
        if (this._options.onCharacterClassRange) {
            this._options.onCharacterClassRange(start, end, min, max);
        }
    }
    onClassIntersection(start, end) {
        if (this._options.onClassIntersection) {
            this._options.onClassIntersection(start, end);
        }
    }
    onClassSubtraction(start, end) {
        if (this._options.onClassSubtraction) {
            this._options.onClassSubtraction(start, end);
        }
    }
    onClassStringDisjunctionEnter(start) {
        if (this._options.onClassStringDisjunctionEnter) {
            this._options.onClassStringDisjunctionEnter(start);
        }
    }
    onClassStringDisjunctionLeave(start, end) {
        if (this._options.onClassStringDisjunctionLeave) {
            this._options.onClassStringDisjunctionLeave(start, end);
        }
    }
    onStringAlternativeEnter(start, index) {
        if (this._options.onStringAlternativeEnter) {
            this._options.onStringAlternativeEnter(start, index);
        }
    }
    onStringAlternativeLeave(start, end, index) {
        if (this._options.onStringAlternativeLeave) {
            this._options.onStringAlternativeLeave(start, end, index);
        }
    }
    get index() {
        return this._reader.index;
    }
    get currentCodePoint() {
        return this._reader.currentCodePoint;
    }
    get nextCodePoint() {
        return this._reader.nextCodePoint;
    }
    get nextCodePoint2() {
        return this._reader.nextCodePoint2;
    }
    get nextCodePoint3() {
        return this._reader.nextCodePoint3;
    }
    reset(source, start, end) {
        this._reader.reset(source, start, end, this._unicodeMode);
    }
    rewind(index) {
        this._reader.rewind(index);
    }
    advance() {
        this._reader.advance();
    }
    eat(cp) {
        return this._reader.eat(cp);
    }
    eat2(cp1, cp2) {
        return this._reader.eat2(cp1, cp2);
    }
    eat3(cp1, cp2, cp3) {
        return this._reader.eat3(cp1, cp2, cp3);
    }
    raise(message, context) {
        var _a, _b, _c;
        throw newRegExpSyntaxError(this._srcCtx, {
            unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : (this._unicodeMode && !this._unicodeSetsMode),
            unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode,
        }, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
    }
    eatRegExpBody() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        for (;;) {
            const cp = this.currentCodePoint;
            if (cp === -1 || isLineTerminator(cp)) {
                const kind = inClass ? "character class" : "regular expression";
                this.raise(`Unterminated ${kind}`);
            }
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if ((cp === SOLIDUS && !inClass) ||
                (cp === ASTERISK && this.index === start)) {
                break;
            }
            this.advance();
        }
        return this.index !== start;
    }
    consumePattern() {
        const start = this.index;
        this._numCapturingParens = this.countCapturingParens();
        this._groupSpecifiers.clear();
        this._backreferenceNames.clear();
        this.onPatternEnter(start);
        this.consumeDisjunction();
        const cp = this.currentCodePoint;
        if (this.currentCodePoint !== -1) {
            if (cp === RIGHT_PARENTHESIS) {
                this.raise("Unmatched ')'");
            }
            if (cp === REVERSE_SOLIDUS) {
                this.raise("\\ at end of pattern");
            }
            if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) {
                this.raise("Lone quantifier brackets");
            }
            const c = String.fromCodePoint(cp);
            this.raise(`Unexpected character '${c}'`);
        }
        for (const name of this._backreferenceNames) {
            if (!this._groupSpecifiers.hasInPattern(name)) {
                this.raise("Invalid named capture referenced");
            }
        }
        this.onPatternLeave(start, this.index);
    }
    countCapturingParens() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        let count = 0;
        let cp = 0;
        while ((cp = this.currentCodePoint) !== -1) {
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if (cp === LEFT_PARENTHESIS &&
                !inClass &&
                (this.nextCodePoint !== QUESTION_MARK ||
                    (this.nextCodePoint2 === LESS_THAN_SIGN &&
                        this.nextCodePoint3 !== EQUALS_SIGN &&
                        this.nextCodePoint3 !== EXCLAMATION_MARK))) {
                count += 1;
            }
            this.advance();
        }
        this.rewind(start);
        return count;
    }
    consumeDisjunction() {
        const start = this.index;
        let i = 0;
        this._groupSpecifiers.enterDisjunction();
        this.onDisjunctionEnter(start);
        do {
            this.consumeAlternative(i++);
        } while (this.eat(VERTICAL_LINE));
        if (this.consumeQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        if (this.eat(LEFT_CURLY_BRACKET)) {
            this.raise("Lone quantifier brackets");
        }
        this.onDisjunctionLeave(start, this.index);
        this._groupSpecifiers.leaveDisjunction();
    }
    consumeAlternative(i) {
        const start = this.index;
        this._groupSpecifiers.enterAlternative(i);
        this.onAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 && this.consumeTerm()) {
        }
        this.onAlternativeLeave(start, this.index, i);
    }
    consumeTerm() {
        if (this._unicodeMode || this.strict) {
            return (this.consumeAssertion() ||
                (this.consumeAtom() && this.consumeOptionalQuantifier()));
        }
        return ((this.consumeAssertion() &&
            (!this._lastAssertionIsQuantifiable ||
                this.consumeOptionalQuantifier())) ||
            (this.consumeExtendedAtom() && this.consumeOptionalQuantifier()));
    }
    consumeOptionalQuantifier() {
        this.consumeQuantifier();
        return true;
    }
    consumeAssertion() {
        const start = this.index;
        this._lastAssertionIsQuantifiable = false;
        if (this.eat(CIRCUMFLEX_ACCENT)) {
            this.onEdgeAssertion(start, this.index, "start");
            return true;
        }
        if (this.eat(DOLLAR_SIGN)) {
            this.onEdgeAssertion(start, this.index, "end");
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", true);
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", false);
            return true;
        }
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
            let negate = false;
            if (this.eat(EQUALS_SIGN) ||
                (negate = this.eat(EXCLAMATION_MARK))) {
                const kind = lookbehind ? "lookbehind" : "lookahead";
                this.onLookaroundAssertionEnter(start, kind, negate);
                this.consumeDisjunction();
                if (!this.eat(RIGHT_PARENTHESIS)) {
                    this.raise("Unterminated group");
                }
                this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
                this.onLookaroundAssertionLeave(start, this.index, kind, negate);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeQuantifier(noConsume = false) {
        const start = this.index;
        let min = 0;
        let max = 0;
        let greedy = false;
        if (this.eat(ASTERISK)) {
            min = 0;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(PLUS_SIGN)) {
            min = 1;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(QUESTION_MARK)) {
            min = 0;
            max = 1;
        }
        else if (this.eatBracedQuantifier(noConsume)) {
            ({ min, max } = this._lastRange);
        }
        else {
            return false;
        }
        greedy = !this.eat(QUESTION_MARK);
        if (!noConsume) {
            this.onQuantifier(start, this.index, min, max, greedy);
        }
        return true;
    }
    eatBracedQuantifier(noError) {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET)) {
            if (this.eatDecimalDigits()) {
                const min = this._lastIntValue;
                let max = min;
                if (this.eat(COMMA)) {
                    max = this.eatDecimalDigits()
                        ? this._lastIntValue
                        : Number.POSITIVE_INFINITY;
                }
                if (this.eat(RIGHT_CURLY_BRACKET)) {
                    if (!noError && max < min) {
                        this.raise("numbers out of order in {} quantifier");
                    }
                    this._lastRange = { min, max };
                    return true;
                }
            }
            if (!noError && (this._unicodeMode || this.strict)) {
                this.raise("Incomplete quantifier");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtom() {
        return (this.consumePatternCharacter() ||
            this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup());
    }
    consumeDot() {
        if (this.eat(FULL_STOP)) {
            this.onAnyCharacterSet(this.index - 1, this.index, "any");
            return true;
        }
        return false;
    }
    consumeReverseSolidusAtomEscape() {
        const start = this.index;
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeAtomEscape()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeUncapturingGroup() {
        const start = this.index;
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            this.onGroupEnter(start);
            if (this.ecmaVersion >= 2025) {
                this.consumeModifiers();
            }
            if (!this.eat(COLON)) {
                this.rewind(start + 1);
                this.raise("Invalid group");
            }
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onGroupLeave(start, this.index);
            return true;
        }
        return false;
    }
    consumeModifiers() {
        const start = this.index;
        const hasAddModifiers = this.eatModifiers();
        const addModifiersEnd = this.index;
        const hasHyphen = this.eat(HYPHEN_MINUS);
        if (!hasAddModifiers && !hasHyphen) {
            return false;
        }
        this.onModifiersEnter(start);
        const addModifiers = this.parseModifiers(start, addModifiersEnd);
        this.onAddModifiers(start, addModifiersEnd, addModifiers);
        if (hasHyphen) {
            const modifiersStart = this.index;
            if (!this.eatModifiers() &&
                !hasAddModifiers &&
                this.currentCodePoint === COLON) {
                this.raise("Invalid empty flags");
            }
            const modifiers = this.parseModifiers(modifiersStart, this.index);
            for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) {
                if (addModifiers[flagName]) {
                    this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
                }
            }
            this.onRemoveModifiers(modifiersStart, this.index, modifiers);
        }
        this.onModifiersLeave(start, this.index);
        return true;
    }
    consumeCapturingGroup() {
        const start = this.index;
        if (this.eat(LEFT_PARENTHESIS)) {
            let name = null;
            if (this.ecmaVersion >= 2018) {
                if (this.consumeGroupSpecifier()) {
                    name = this._lastStrValue;
                }
                else if (this.currentCodePoint === QUESTION_MARK) {
                    this.rewind(start);
                    return false;
                }
            }
            else if (this.currentCodePoint === QUESTION_MARK) {
                this.rewind(start);
                return false;
            }
            this.onCapturingGroupEnter(start, name);
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onCapturingGroupLeave(start, this.index, name);
            return true;
        }
        return false;
    }
    consumeExtendedAtom() {
        return (this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            this.consumeReverseSolidusFollowedByC() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup() ||
            this.consumeInvalidBracedQuantifier() ||
            this.consumeExtendedPatternCharacter());
    }
    consumeReverseSolidusFollowedByC() {
        const start = this.index;
        if (this.currentCodePoint === REVERSE_SOLIDUS &&
            this.nextCodePoint === LATIN_SMALL_LETTER_C) {
            this._lastIntValue = this.currentCodePoint;
            this.advance();
            this.onCharacter(start, this.index, REVERSE_SOLIDUS);
            return true;
        }
        return false;
    }
    consumeInvalidBracedQuantifier() {
        if (this.eatBracedQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        return false;
    }
    consumePatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 && !isSyntaxCharacter(cp)) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeExtendedPatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== CIRCUMFLEX_ACCENT &&
            cp !== DOLLAR_SIGN &&
            cp !== REVERSE_SOLIDUS &&
            cp !== FULL_STOP &&
            cp !== ASTERISK &&
            cp !== PLUS_SIGN &&
            cp !== QUESTION_MARK &&
            cp !== LEFT_PARENTHESIS &&
            cp !== RIGHT_PARENTHESIS &&
            cp !== LEFT_SQUARE_BRACKET &&
            cp !== VERTICAL_LINE) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeGroupSpecifier() {
        const start = this.index;
        if (this.eat(QUESTION_MARK)) {
            if (this.eatGroupName()) {
                if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
                    this._groupSpecifiers.addToScope(this._lastStrValue);
                    return true;
                }
                this.raise("Duplicate capture group name");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtomEscape() {
        if (this.consumeBackreference() ||
            this.consumeCharacterClassEscape() ||
            this.consumeCharacterEscape() ||
            (this._nFlag && this.consumeKGroupName())) {
            return true;
        }
        if (this.strict || this._unicodeMode) {
            this.raise("Invalid escape");
        }
        return false;
    }
    consumeBackreference() {
        const start = this.index;
        if (this.eatDecimalEscape()) {
            const n = this._lastIntValue;
            if (n <= this._numCapturingParens) {
                this.onBackreference(start - 1, this.index, n);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeCharacterClassEscape() {
        var _a;
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", true);
            return {};
        }
        let negate = false;
        if (this._unicodeMode &&
            this.ecmaVersion >= 2018 &&
            (this.eat(LATIN_SMALL_LETTER_P) ||
                (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
            this._lastIntValue = -1;
            let result = null;
            if (this.eat(LEFT_CURLY_BRACKET) &&
                (result = this.eatUnicodePropertyValueExpression()) &&
                this.eat(RIGHT_CURLY_BRACKET)) {
                if (negate && result.strings) {
                    this.raise("Invalid property name");
                }
                this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
                return { mayContainStrings: result.strings };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    consumeCharacterEscape() {
        const start = this.index;
        if (this.eatControlEscape() ||
            this.eatCControlLetter() ||
            this.eatZero() ||
            this.eatHexEscapeSequence() ||
            this.eatRegExpUnicodeEscapeSequence() ||
            (!this.strict &&
                !this._unicodeMode &&
                this.eatLegacyOctalEscapeSequence()) ||
            this.eatIdentityEscape()) {
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return false;
    }
    consumeKGroupName() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_K)) {
            if (this.eatGroupName()) {
                const groupName = this._lastStrValue;
                this._backreferenceNames.add(groupName);
                this.onBackreference(start - 1, this.index, groupName);
                return true;
            }
            this.raise("Invalid named reference");
        }
        return false;
    }
    consumeCharacterClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                if (this.currentCodePoint === -1) {
                    this.raise("Unterminated character class");
                }
                this.raise("Invalid character in character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        return null;
    }
    consumeClassContents() {
        if (this._unicodeSetsMode) {
            if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) {
                return {};
            }
            const result = this.consumeClassSetExpression();
            return result;
        }
        const strict = this.strict || this._unicodeMode;
        for (;;) {
            const rangeStart = this.index;
            if (!this.consumeClassAtom()) {
                break;
            }
            const min = this._lastIntValue;
            if (!this.eat(HYPHEN_MINUS)) {
                continue;
            }
            this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
            if (!this.consumeClassAtom()) {
                break;
            }
            const max = this._lastIntValue;
            if (min === -1 || max === -1) {
                if (strict) {
                    this.raise("Invalid character class");
                }
                continue;
            }
            if (min > max) {
                this.raise("Range out of order in character class");
            }
            this.onCharacterClassRange(rangeStart, this.index, min, max);
        }
        return {};
    }
    consumeClassAtom() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== REVERSE_SOLIDUS &&
            cp !== RIGHT_SQUARE_BRACKET) {
            this.advance();
            this._lastIntValue = cp;
            this.onCharacter(start, this.index, this._lastIntValue);
            return true;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeClassEscape()) {
                return true;
            }
            if (!this.strict &&
                this.currentCodePoint === LATIN_SMALL_LETTER_C) {
                this._lastIntValue = REVERSE_SOLIDUS;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeClassEscape() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_B)) {
            this._lastIntValue = BACKSPACE;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
            this._lastIntValue = HYPHEN_MINUS;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        let cp = 0;
        if (!this.strict &&
            !this._unicodeMode &&
            this.currentCodePoint === LATIN_SMALL_LETTER_C &&
            (isDecimalDigit((cp = this.nextCodePoint)) || cp === LOW_LINE)) {
            this.advance();
            this.advance();
            this._lastIntValue = cp % 0x20;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return (Boolean(this.consumeCharacterClassEscape()) ||
            this.consumeCharacterEscape());
    }
    consumeClassSetExpression() {
        const start = this.index;
        let mayContainStrings = false;
        let result = null;
        if (this.consumeClassSetCharacter()) {
            if (this.consumeClassSetRangeFromOperator(start)) {
                this.consumeClassUnionRight({});
                return {};
            }
            mayContainStrings = false;
        }
        else if ((result = this.consumeClassSetOperand())) {
            mayContainStrings = result.mayContainStrings;
        }
        else {
            const cp = this.currentCodePoint;
            if (cp === REVERSE_SOLIDUS) {
                this.advance();
                this.raise("Invalid escape");
            }
            if (cp === this.nextCodePoint &&
                isClassSetReservedDoublePunctuatorCharacter(cp)) {
                this.raise("Invalid set operation in character class");
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(AMPERSAND, AMPERSAND)) {
            while (this.currentCodePoint !== AMPERSAND &&
                (result = this.consumeClassSetOperand())) {
                this.onClassIntersection(start, this.index);
                if (!result.mayContainStrings) {
                    mayContainStrings = false;
                }
                if (this.eat2(AMPERSAND, AMPERSAND)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
            while (this.consumeClassSetOperand()) {
                this.onClassSubtraction(start, this.index);
                if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        return this.consumeClassUnionRight({ mayContainStrings });
    }
    consumeClassUnionRight(leftResult) {
        let mayContainStrings = leftResult.mayContainStrings;
        for (;;) {
            const start = this.index;
            if (this.consumeClassSetCharacter()) {
                this.consumeClassSetRangeFromOperator(start);
                continue;
            }
            const result = this.consumeClassSetOperand();
            if (result) {
                if (result.mayContainStrings) {
                    mayContainStrings = true;
                }
                continue;
            }
            break;
        }
        return { mayContainStrings };
    }
    consumeClassSetRangeFromOperator(start) {
        const currentStart = this.index;
        const min = this._lastIntValue;
        if (this.eat(HYPHEN_MINUS)) {
            if (this.consumeClassSetCharacter()) {
                const max = this._lastIntValue;
                if (min === -1 || max === -1) {
                    this.raise("Invalid character class");
                }
                if (min > max) {
                    this.raise("Range out of order in character class");
                }
                this.onCharacterClassRange(start, this.index, min, max);
                return true;
            }
            this.rewind(currentStart);
        }
        return false;
    }
    consumeClassSetOperand() {
        let result = null;
        if ((result = this.consumeNestedClass())) {
            return result;
        }
        if ((result = this.consumeClassStringDisjunction())) {
            return result;
        }
        if (this.consumeClassSetCharacter()) {
            return {};
        }
        return null;
    }
    consumeNestedClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, true);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                this.raise("Unterminated character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            const result = this.consumeCharacterClassEscape();
            if (result) {
                return result;
            }
            this.rewind(start);
        }
        return null;
    }
    consumeClassStringDisjunction() {
        const start = this.index;
        if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
            this.onClassStringDisjunctionEnter(start);
            let i = 0;
            let mayContainStrings = false;
            do {
                if (this.consumeClassString(i++).mayContainStrings) {
                    mayContainStrings = true;
                }
            } while (this.eat(VERTICAL_LINE));
            if (this.eat(RIGHT_CURLY_BRACKET)) {
                this.onClassStringDisjunctionLeave(start, this.index);
                return { mayContainStrings };
            }
            this.raise("Unterminated class string disjunction");
        }
        return null;
    }
    consumeClassString(i) {
        const start = this.index;
        let count = 0;
        this.onStringAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 &&
            this.consumeClassSetCharacter()) {
            count++;
        }
        this.onStringAlternativeLeave(start, this.index, i);
        return { mayContainStrings: count !== 1 };
    }
    consumeClassSetCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== this.nextCodePoint ||
            !isClassSetReservedDoublePunctuatorCharacter(cp)) {
            if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
                this._lastIntValue = cp;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeCharacterEscape()) {
                return true;
            }
            if (isClassSetReservedPunctuator(this.currentCodePoint)) {
                this._lastIntValue = this.currentCodePoint;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.eat(LATIN_SMALL_LETTER_B)) {
                this._lastIntValue = BACKSPACE;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatGroupName() {
        if (this.eat(LESS_THAN_SIGN)) {
            if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) {
                return true;
            }
            this.raise("Invalid capture group name");
        }
        return false;
    }
    eatRegExpIdentifierName() {
        if (this.eatRegExpIdentifierStart()) {
            this._lastStrValue = String.fromCodePoint(this._lastIntValue);
            while (this.eatRegExpIdentifierPart()) {
                this._lastStrValue += String.fromCodePoint(this._lastIntValue);
            }
            return true;
        }
        return false;
    }
    eatRegExpIdentifierStart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierStartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatRegExpIdentifierPart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierPartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatCControlLetter() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_C)) {
            if (this.eatControlLetter()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatZero() {
        if (this.currentCodePoint === DIGIT_ZERO &&
            !isDecimalDigit(this.nextCodePoint)) {
            this._lastIntValue = 0;
            this.advance();
            return true;
        }
        return false;
    }
    eatControlEscape() {
        if (this.eat(LATIN_SMALL_LETTER_F)) {
            this._lastIntValue = FORM_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_N)) {
            this._lastIntValue = LINE_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_R)) {
            this._lastIntValue = CARRIAGE_RETURN;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_T)) {
            this._lastIntValue = CHARACTER_TABULATION;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_V)) {
            this._lastIntValue = LINE_TABULATION;
            return true;
        }
        return false;
    }
    eatControlLetter() {
        const cp = this.currentCodePoint;
        if (isLatinLetter(cp)) {
            this.advance();
            this._lastIntValue = cp % 0x20;
            return true;
        }
        return false;
    }
    eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
        const start = this.index;
        const uFlag = forceUFlag || this._unicodeMode;
        if (this.eat(LATIN_SMALL_LETTER_U)) {
            if ((uFlag && this.eatRegExpUnicodeSurrogatePairEscape()) ||
                this.eatFixedHexDigits(4) ||
                (uFlag && this.eatRegExpUnicodeCodePointEscape())) {
                return true;
            }
            if (this.strict || uFlag) {
                this.raise("Invalid unicode escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeSurrogatePairEscape() {
        const start = this.index;
        if (this.eatFixedHexDigits(4)) {
            const lead = this._lastIntValue;
            if (isLeadSurrogate(lead) &&
                this.eat(REVERSE_SOLIDUS) &&
                this.eat(LATIN_SMALL_LETTER_U) &&
                this.eatFixedHexDigits(4)) {
                const trail = this._lastIntValue;
                if (isTrailSurrogate(trail)) {
                    this._lastIntValue = combineSurrogatePair(lead, trail);
                    return true;
                }
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeCodePointEscape() {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET) &&
            this.eatHexDigits() &&
            this.eat(RIGHT_CURLY_BRACKET) &&
            isValidUnicode(this._lastIntValue)) {
            return true;
        }
        this.rewind(start);
        return false;
    }
    eatIdentityEscape() {
        const cp = this.currentCodePoint;
        if (this.isValidIdentityEscape(cp)) {
            this._lastIntValue = cp;
            this.advance();
            return true;
        }
        return false;
    }
    isValidIdentityEscape(cp) {
        if (cp === -1) {
            return false;
        }
        if (this._unicodeMode) {
            return isSyntaxCharacter(cp) || cp === SOLIDUS;
        }
        if (this.strict) {
            return !isIdContinue(cp);
        }
        if (this._nFlag) {
            return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
        }
        return cp !== LATIN_SMALL_LETTER_C;
    }
    eatDecimalEscape() {
        this._lastIntValue = 0;
        let cp = this.currentCodePoint;
        if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
            do {
                this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
                this.advance();
            } while ((cp = this.currentCodePoint) >= DIGIT_ZERO &&
                cp <= DIGIT_NINE);
            return true;
        }
        return false;
    }
    eatUnicodePropertyValueExpression() {
        const start = this.index;
        if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
            const key = this._lastStrValue;
            if (this.eatUnicodePropertyValue()) {
                const value = this._lastStrValue;
                if (isValidUnicodeProperty(this.ecmaVersion, key, value)) {
                    return {
                        key,
                        value: value || null,
                    };
                }
                this.raise("Invalid property name");
            }
        }
        this.rewind(start);
        if (this.eatLoneUnicodePropertyNameOrValue()) {
            const nameOrValue = this._lastStrValue;
            if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) {
                return {
                    key: "General_Category",
                    value: nameOrValue || null,
                };
            }
            if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                };
            }
            if (this._unicodeSetsMode &&
                isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                    strings: true,
                };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    eatUnicodePropertyName() {
        this._lastStrValue = "";
        while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatUnicodePropertyValue() {
        this._lastStrValue = "";
        while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatLoneUnicodePropertyNameOrValue() {
        return this.eatUnicodePropertyValue();
    }
    eatHexEscapeSequence() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_X)) {
            if (this.eatFixedHexDigits(2)) {
                return true;
            }
            if (this._unicodeMode || this.strict) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatDecimalDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isDecimalDigit(this.currentCodePoint)) {
            this._lastIntValue =
                10 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatHexDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isHexDigit(this.currentCodePoint)) {
            this._lastIntValue =
                16 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatLegacyOctalEscapeSequence() {
        if (this.eatOctalDigit()) {
            const n1 = this._lastIntValue;
            if (this.eatOctalDigit()) {
                const n2 = this._lastIntValue;
                if (n1 <= 3 && this.eatOctalDigit()) {
                    this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
                }
                else {
                    this._lastIntValue = n1 * 8 + n2;
                }
            }
            else {
                this._lastIntValue = n1;
            }
            return true;
        }
        return false;
    }
    eatOctalDigit() {
        const cp = this.currentCodePoint;
        if (isOctalDigit(cp)) {
            this.advance();
            this._lastIntValue = cp - DIGIT_ZERO;
            return true;
        }
        this._lastIntValue = 0;
        return false;
    }
    eatFixedHexDigits(length) {
        const start = this.index;
        this._lastIntValue = 0;
        for (let i = 0; i < length; ++i) {
            const cp = this.currentCodePoint;
            if (!isHexDigit(cp)) {
                this.rewind(start);
                return false;
            }
            this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
            this.advance();
        }
        return true;
    }
    eatModifiers() {
        let ate = false;
        while (isRegularExpressionModifier(this.currentCodePoint)) {
            this.advance();
            ate = true;
        }
        return ate;
    }
    parseModifiers(start, end) {
        const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
        return { ignoreCase, multiline, dotAll };
    }
    parseFlags(source, start, end) {
        const flags = {
            global: false,
            ignoreCase: false,
            multiline: false,
            unicode: false,
            sticky: false,
            dotAll: false,
            hasIndices: false,
            unicodeSets: false,
        };
        const validFlags = new Set();
        validFlags.add(LATIN_SMALL_LETTER_G);
        validFlags.add(LATIN_SMALL_LETTER_I);
        validFlags.add(LATIN_SMALL_LETTER_M);
        if (this.ecmaVersion >= 2015) {
            validFlags.add(LATIN_SMALL_LETTER_U);
            validFlags.add(LATIN_SMALL_LETTER_Y);
            if (this.ecmaVersion >= 2018) {
                validFlags.add(LATIN_SMALL_LETTER_S);
                if (this.ecmaVersion >= 2022) {
                    validFlags.add(LATIN_SMALL_LETTER_D);
                    if (this.ecmaVersion >= 2024) {
                        validFlags.add(LATIN_SMALL_LETTER_V);
                    }
                }
            }
        }
        for (let i = start; i < end; ++i) {
            const flag = source.charCodeAt(i);
            if (validFlags.has(flag)) {
                const prop = FLAG_CODEPOINT_TO_PROP[flag];
                if (flags[prop]) {
                    this.raise(`Duplicated flag '${source[i]}'`, {
                        index: start,
                    });
                }
                flags[prop] = true;
            }
            else {
                this.raise(`Invalid flag '${source[i]}'`, { index: start });
            }
        }
        return flags;
    }
}

const DUMMY_PATTERN = {};
const DUMMY_FLAGS = {};
const DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
    return (node.type === "Character" ||
        node.type === "CharacterSet" ||
        node.type === "CharacterClass" ||
        node.type === "ExpressionCharacterClass" ||
        node.type === "ClassStringDisjunction");
}
class RegExpParserState {
    constructor(options) {
        var _a;
        this._node = DUMMY_PATTERN;
        this._expressionBufferMap = new Map();
        this._flags = DUMMY_FLAGS;
        this._backreferences = [];
        this._capturingGroups = [];
        this.source = "";
        this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
        this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    get pattern() {
        if (this._node.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        return this._node;
    }
    get flags() {
        if (this._flags.type !== "Flags") {
            throw new Error("UnknownError");
        }
        return this._flags;
    }
    onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets, }) {
        this._flags = {
            type: "Flags",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            global,
            ignoreCase,
            multiline,
            unicode,
            sticky,
            dotAll,
            hasIndices,
            unicodeSets,
        };
    }
    onPatternEnter(start) {
        this._node = {
            type: "Pattern",
            parent: null,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        this._backreferences.length = 0;
        this._capturingGroups.length = 0;
    }
    onPatternLeave(start, end) {
        this._node.end = end;
        this._node.raw = this.source.slice(start, end);
        for (const reference of this._backreferences) {
            const ref = reference.ref;
            const groups = typeof ref === "number"
                ? [this._capturingGroups[ref - 1]]
                : this._capturingGroups.filter((g) => g.name === ref);
            if (groups.length === 1) {
                const group = groups[0];
                reference.ambiguous = false;
                reference.resolved = group;
            }
            else {
                reference.ambiguous = true;
                reference.resolved = groups;
            }
            for (const group of groups) {
                group.references.push(reference);
            }
        }
    }
    onAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "Assertion" &&
            parent.type !== "CapturingGroup" &&
            parent.type !== "Group" &&
            parent.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Alternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onGroupEnter(start) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const group = {
            type: "Group",
            parent,
            start,
            end: start,
            raw: "",
            modifiers: null,
            alternatives: [],
        };
        this._node = group;
        parent.elements.push(this._node);
    }
    onGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "Group" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onModifiersEnter(start) {
        const parent = this._node;
        if (parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Modifiers",
            parent,
            start,
            end: start,
            raw: "",
            add: null,
            remove: null,
        };
        parent.modifiers = this._node;
    }
    onModifiersLeave(start, end) {
        const node = this._node;
        if (node.type !== "Modifiers" || node.parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onAddModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.add = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.remove = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onCapturingGroupEnter(start, name) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "CapturingGroup",
            parent,
            start,
            end: start,
            raw: "",
            name,
            alternatives: [],
            references: [],
        };
        parent.elements.push(this._node);
        this._capturingGroups.push(this._node);
    }
    onCapturingGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "CapturingGroup" ||
            node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onQuantifier(start, end, min, max, greedy) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const element = parent.elements.pop();
        if (element == null ||
            element.type === "Quantifier" ||
            (element.type === "Assertion" && element.kind !== "lookahead")) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Quantifier",
            parent,
            start: element.start,
            end,
            raw: this.source.slice(element.start, end),
            min,
            max,
            greedy,
            element,
        };
        parent.elements.push(node);
        element.parent = node;
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = (this._node = {
            type: "Assertion",
            parent,
            start,
            end: start,
            raw: "",
            kind,
            negate,
            alternatives: [],
        });
        parent.elements.push(node);
    }
    onLookaroundAssertionLeave(start, end) {
        const node = this._node;
        if (node.type !== "Assertion" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onEdgeAssertion(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onAnyCharacterSet(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const base = {
            type: "CharacterSet",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            strings: null,
            key,
        };
        if (strings) {
            if ((parent.type === "CharacterClass" && !parent.unicodeSets) ||
                negate ||
                value !== null) {
                throw new Error("UnknownError");
            }
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
        else {
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
    }
    onCharacter(start, end, value) {
        const parent = this._node;
        if (parent.type !== "Alternative" &&
            parent.type !== "CharacterClass" &&
            parent.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Character",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            value,
        });
    }
    onBackreference(start, end, ref) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Backreference",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ref,
            ambiguous: false,
            resolved: DUMMY_CAPTURING_GROUP,
        };
        parent.elements.push(node);
        this._backreferences.push(node);
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        const parent = this._node;
        const base = {
            type: "CharacterClass",
            parent,
            start,
            end: start,
            raw: "",
            unicodeSets,
            negate,
            elements: [],
        };
        if (parent.type === "Alternative") {
            const node = Object.assign(Object.assign({}, base), { parent });
            this._node = node;
            parent.elements.push(node);
        }
        else if (parent.type === "CharacterClass" &&
            parent.unicodeSets &&
            unicodeSets) {
            const node = Object.assign(Object.assign({}, base), { parent,
                unicodeSets });
            this._node = node;
            parent.elements.push(node);
        }
        else {
            throw new Error("UnknownError");
        }
    }
    onCharacterClassLeave(start, end) {
        const node = this._node;
        if (node.type !== "CharacterClass" ||
            (node.parent.type !== "Alternative" &&
                node.parent.type !== "CharacterClass")) {
            throw new Error("UnknownError");
        }
        const parent = node.parent;
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = parent;
        const expression = this._expressionBufferMap.get(node);
        if (!expression) {
            return;
        }
        if (node.elements.length > 0) {
            throw new Error("UnknownError");
        }
        this._expressionBufferMap.delete(node);
        const newNode = {
            type: "ExpressionCharacterClass",
            parent,
            start: node.start,
            end: node.end,
            raw: node.raw,
            negate: node.negate,
            expression,
        };
        expression.parent = newNode;
        if (node !== parent.elements.pop()) {
            throw new Error("UnknownError");
        }
        parent.elements.push(newNode);
    }
    onCharacterClassRange(start, end) {
        const parent = this._node;
        if (parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const elements = parent.elements;
        const max = elements.pop();
        if (!max || max.type !== "Character") {
            throw new Error("UnknownError");
        }
        if (!parent.unicodeSets) {
            const hyphen = elements.pop();
            if (!hyphen ||
                hyphen.type !== "Character" ||
                hyphen.value !== HYPHEN_MINUS) {
                throw new Error("UnknownError");
            }
        }
        const min = elements.pop();
        if (!min || min.type !== "Character") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "CharacterClassRange",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            min,
            max,
        };
        min.parent = node;
        max.parent = node;
        elements.push(node);
    }
    onClassIntersection(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassSubtraction" ||
            (left.type !== "ClassIntersection" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassIntersection",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassSubtraction(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassIntersection" ||
            (left.type !== "ClassSubtraction" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassSubtraction",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassStringDisjunctionEnter(start) {
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "ClassStringDisjunction",
            parent,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        parent.elements.push(this._node);
    }
    onClassStringDisjunctionLeave(start, end) {
        const node = this._node;
        if (node.type !== "ClassStringDisjunction" ||
            node.parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onStringAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "ClassStringDisjunction") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "StringAlternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onStringAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
}
class RegExpParser {
    constructor(options) {
        this._state = new RegExpParserState(options);
        this._validator = new RegExpValidator(this._state);
    }
    parseLiteral(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateLiteral(source, start, end);
        const pattern = this._state.pattern;
        const flags = this._state.flags;
        const literal = {
            type: "RegExpLiteral",
            parent: null,
            start,
            end,
            raw: source,
            pattern,
            flags,
        };
        pattern.parent = literal;
        flags.parent = literal;
        return literal;
    }
    parseFlags(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateFlags(source, start, end);
        return this._state.flags;
    }
    parsePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._state.source = source;
        this._validator.validatePattern(source, start, end, uFlagOrFlags);
        return this._state.pattern;
    }
}

class RegExpVisitor {
    constructor(handlers) {
        this._handlers = handlers;
    }
    visit(node) {
        switch (node.type) {
            case "Alternative":
                this.visitAlternative(node);
                break;
            case "Assertion":
                this.visitAssertion(node);
                break;
            case "Backreference":
                this.visitBackreference(node);
                break;
            case "CapturingGroup":
                this.visitCapturingGroup(node);
                break;
            case "Character":
                this.visitCharacter(node);
                break;
            case "CharacterClass":
                this.visitCharacterClass(node);
                break;
            case "CharacterClassRange":
                this.visitCharacterClassRange(node);
                break;
            case "CharacterSet":
                this.visitCharacterSet(node);
                break;
            case "ClassIntersection":
                this.visitClassIntersection(node);
                break;
            case "ClassStringDisjunction":
                this.visitClassStringDisjunction(node);
                break;
            case "ClassSubtraction":
                this.visitClassSubtraction(node);
                break;
            case "ExpressionCharacterClass":
                this.visitExpressionCharacterClass(node);
                break;
            case "Flags":
                this.visitFlags(node);
                break;
            case "Group":
                this.visitGroup(node);
                break;
            case "Modifiers":
                this.visitModifiers(node);
                break;
            case "ModifierFlags":
                this.visitModifierFlags(node);
                break;
            case "Pattern":
                this.visitPattern(node);
                break;
            case "Quantifier":
                this.visitQuantifier(node);
                break;
            case "RegExpLiteral":
                this.visitRegExpLiteral(node);
                break;
            case "StringAlternative":
                this.visitStringAlternative(node);
                break;
            default:
                throw new Error(`Unknown type: ${node.type}`);
        }
    }
    visitAlternative(node) {
        if (this._handlers.onAlternativeEnter) {
            this._handlers.onAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onAlternativeLeave) {
            this._handlers.onAlternativeLeave(node);
        }
    }
    visitAssertion(node) {
        if (this._handlers.onAssertionEnter) {
            this._handlers.onAssertionEnter(node);
        }
        if (node.kind === "lookahead" || node.kind === "lookbehind") {
            node.alternatives.forEach(this.visit, this);
        }
        if (this._handlers.onAssertionLeave) {
            this._handlers.onAssertionLeave(node);
        }
    }
    visitBackreference(node) {
        if (this._handlers.onBackreferenceEnter) {
            this._handlers.onBackreferenceEnter(node);
        }
        if (this._handlers.onBackreferenceLeave) {
            this._handlers.onBackreferenceLeave(node);
        }
    }
    visitCapturingGroup(node) {
        if (this._handlers.onCapturingGroupEnter) {
            this._handlers.onCapturingGroupEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onCapturingGroupLeave) {
            this._handlers.onCapturingGroupLeave(node);
        }
    }
    visitCharacter(node) {
        if (this._handlers.onCharacterEnter) {
            this._handlers.onCharacterEnter(node);
        }
        if (this._handlers.onCharacterLeave) {
            this._handlers.onCharacterLeave(node);
        }
    }
    visitCharacterClass(node) {
        if (this._handlers.onCharacterClassEnter) {
            this._handlers.onCharacterClassEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onCharacterClassLeave) {
            this._handlers.onCharacterClassLeave(node);
        }
    }
    visitCharacterClassRange(node) {
        if (this._handlers.onCharacterClassRangeEnter) {
            this._handlers.onCharacterClassRangeEnter(node);
        }
        this.visitCharacter(node.min);
        this.visitCharacter(node.max);
        if (this._handlers.onCharacterClassRangeLeave) {
            this._handlers.onCharacterClassRangeLeave(node);
        }
    }
    visitCharacterSet(node) {
        if (this._handlers.onCharacterSetEnter) {
            this._handlers.onCharacterSetEnter(node);
        }
        if (this._handlers.onCharacterSetLeave) {
            this._handlers.onCharacterSetLeave(node);
        }
    }
    visitClassIntersection(node) {
        if (this._handlers.onClassIntersectionEnter) {
            this._handlers.onClassIntersectionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassIntersectionLeave) {
            this._handlers.onClassIntersectionLeave(node);
        }
    }
    visitClassStringDisjunction(node) {
        if (this._handlers.onClassStringDisjunctionEnter) {
            this._handlers.onClassStringDisjunctionEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onClassStringDisjunctionLeave) {
            this._handlers.onClassStringDisjunctionLeave(node);
        }
    }
    visitClassSubtraction(node) {
        if (this._handlers.onClassSubtractionEnter) {
            this._handlers.onClassSubtractionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassSubtractionLeave) {
            this._handlers.onClassSubtractionLeave(node);
        }
    }
    visitExpressionCharacterClass(node) {
        if (this._handlers.onExpressionCharacterClassEnter) {
            this._handlers.onExpressionCharacterClassEnter(node);
        }
        this.visit(node.expression);
        if (this._handlers.onExpressionCharacterClassLeave) {
            this._handlers.onExpressionCharacterClassLeave(node);
        }
    }
    visitFlags(node) {
        if (this._handlers.onFlagsEnter) {
            this._handlers.onFlagsEnter(node);
        }
        if (this._handlers.onFlagsLeave) {
            this._handlers.onFlagsLeave(node);
        }
    }
    visitGroup(node) {
        if (this._handlers.onGroupEnter) {
            this._handlers.onGroupEnter(node);
        }
        if (node.modifiers) {
            this.visit(node.modifiers);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onGroupLeave) {
            this._handlers.onGroupLeave(node);
        }
    }
    visitModifiers(node) {
        if (this._handlers.onModifiersEnter) {
            this._handlers.onModifiersEnter(node);
        }
        if (node.add) {
            this.visit(node.add);
        }
        if (node.remove) {
            this.visit(node.remove);
        }
        if (this._handlers.onModifiersLeave) {
            this._handlers.onModifiersLeave(node);
        }
    }
    visitModifierFlags(node) {
        if (this._handlers.onModifierFlagsEnter) {
            this._handlers.onModifierFlagsEnter(node);
        }
        if (this._handlers.onModifierFlagsLeave) {
            this._handlers.onModifierFlagsLeave(node);
        }
    }
    visitPattern(node) {
        if (this._handlers.onPatternEnter) {
            this._handlers.onPatternEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onPatternLeave) {
            this._handlers.onPatternLeave(node);
        }
    }
    visitQuantifier(node) {
        if (this._handlers.onQuantifierEnter) {
            this._handlers.onQuantifierEnter(node);
        }
        this.visit(node.element);
        if (this._handlers.onQuantifierLeave) {
            this._handlers.onQuantifierLeave(node);
        }
    }
    visitRegExpLiteral(node) {
        if (this._handlers.onRegExpLiteralEnter) {
            this._handlers.onRegExpLiteralEnter(node);
        }
        this.visitPattern(node.pattern);
        this.visitFlags(node.flags);
        if (this._handlers.onRegExpLiteralLeave) {
            this._handlers.onRegExpLiteralLeave(node);
        }
    }
    visitStringAlternative(node) {
        if (this._handlers.onStringAlternativeEnter) {
            this._handlers.onStringAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onStringAlternativeLeave) {
            this._handlers.onStringAlternativeLeave(node);
        }
    }
}

function parseRegExpLiteral(source, options) {
    return new RegExpParser(options).parseLiteral(String(source));
}
function validateRegExpLiteral(source, options) {
    new RegExpValidator(options).validateLiteral(source);
}
function visitRegExpAST(node, handlers) {
    new RegExpVisitor(handlers).visit(node);
}


//# sourceMappingURL=index.mjs.map


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
