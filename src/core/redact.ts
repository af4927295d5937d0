/**
 * Takes secrets out of text before it reaches any sink. Each rule starts at a literal behind a boundary and repeats one character
 * class, so that the time is linear in the text whatever a log holds.
 */
type Rule = { name: string; regex: RegExp };

/** `keep` is what stands before the secret and stays. Order matters: the special before the general. */
const RULES: readonly Rule[] = [
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
    regex:
      /(?<keep>authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)[ \t]{1,4})?)[A-Za-z0-9+/=_.~:-]{6,}/gi,
  },
  {
    name: 'bearer-token',
    regex: /(?<keep>\b(?:bearer|basic)[ \t]{1,4})(?=[A-Za-z+/=_.~-]{0,200}[0-9])[A-Za-z0-9+/=_.~-]{16,}/gi,
  },
  {
    // A long value with a letter and a digit, whatever the separator.
    name: 'secret',
    regex:
      /(?<keep>(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credentials?|_auth)["']?(?:[ \t]{0,3}[:=]{1,2}[ \t]{0,3}|=>[ \t]?)["']?)(?=[A-Za-z+/_.~!@#%^&*:-]{0,200}[0-9])(?=[0-9+/_.~!@#%^&*:-]{0,200}[A-Za-z])(?!https?:\/\/)[A-Za-z0-9+/=_.~!@#%^&*:-]{8,}/gi,
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
export function redact(text: string): string {
  return applyRules(redactKeys(text.split('\n')).join('\n'));
}

/** {@link redact} for lines: as many lines as before, so that line numbers stay true. */
export function redactLines(lines: string[]): string[] {
  const whole = applyRules(redactKeys(lines).join('\n')).split('\n');
  return whole.length === lines.length ? whole : redactKeys(lines).map(applyRules);
}

function applyRules(text: string): string {
  return RULES.reduce((current, rule) => current.replace(rule.regex, `$<keep>[redacted ${rule.name}]`), text);
}

/** Private keys are the one secret of many lines; a block may lack its end or its beginning because a log was cut. */
function redactKeys(lines: readonly string[]): string[] {
  const result = [...lines];
  const ends = lines.flatMap((line, index) => (line.includes('PRIVATE KEY') && KEY_END.test(line) ? [index] : []));
  let nextEnd = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    while ((ends[nextEnd] ?? Infinity) < index) nextEnd += 1;
    if (line.includes('PRIVATE KEY') && KEY_BEGIN.test(line)) index = redactBlock(result, index, ends[nextEnd] ?? null);
    else if (ends[nextEnd] === index) redactHead(result, index);
  }
  return result;
}

/** Redacts the block that begins at `begin`; returns its last line. */
function redactBlock(lines: string[], begin: number, end: number | null): number {
  if (end === begin && isOneLine(lines[begin] ?? '')) {
    lines[begin] = redactOneLine(lines[begin] ?? '');
    return begin;
  }
  const last = end !== null && end > begin && end - begin <= MAX_KEY_LINES ? end : lastOfCutBlock(lines, begin);
  const first = lines[begin] ?? '';
  lines[begin] = first.slice(0, KEY_BEGIN.exec(first)?.index ?? 0) + KEY_HINT;
  for (let index = begin + 1; index <= last; index += 1) lines[index] = KEY_HINT;
  return last;
}

function isOneLine(line: string): boolean {
  return (KEY_BEGIN.exec(line)?.index ?? 0) < (KEY_END.exec(line)?.index ?? -1);
}

function redactOneLine(line: string): string {
  const begin = KEY_BEGIN.exec(line);
  const end = KEY_END.exec(line);
  if (begin === null || end === null) return line;
  // Several keys in one line are rare; then everything from the first on goes.
  const rest = line.slice(end.index + end[0].length);
  return line.slice(0, begin.index) + KEY_HINT + (KEY_BEGIN.test(rest) ? '' : rest);
}

function lastOfCutBlock(lines: readonly string[], begin: number): number {
  let last = begin;
  for (let index = begin + 1; index < lines.length && index - begin <= MAX_KEY_LINES; index += 1) {
    const line = lines[index] ?? '';
    const short = last === index - 1 && index - 1 > begin && CUT_TAIL.test(line) && KEY_MATERIAL.test(lines[index - 1] ?? '');
    if (!KEY_MATERIAL.test(line) && !KEY_HEADER.test(line) && !short) break;
    if (line.trim() !== '') last = index;
  }
  return last;
}

function redactHead(lines: string[], end: number): void {
  for (let index = end - 1; index >= 0 && (index === end - 1 ? KEY_TAIL : KEY_MATERIAL).test(lines[index] ?? ''); index -= 1) {
    lines[index] = KEY_HINT;
  }
  lines[end] = KEY_HINT;
}
