import { expect, test } from '@jest/globals';
import {
  cell,
  clean,
  defuse,
  defuseFenced,
  fence,
  htmlCode,
  inlineCode,
  isPlainUrl,
  link,
  shorten,
} from '../../src/core/text.js';

const ZERO = '\u200B';

test.each([
  ['three', 'a\n```\nb', '````'],
  ['seven in the middle of a line', 'x ``````` y', '````````'],
  ['none', 'plain', '```'],
  ['tildes, which do not close backticks', '~~~~~~~~', '```'],
])('a fence is longer than any run inside: %s', (_name, text, bar) => {
  expect(fence(text, 'sh')).toBe(`${bar}sh\n${text}\n${bar}`);
});

test('inside a fence no HTML comment can start, not even one put together from invisible parts', () => {
  expect(defuseFenced('<!-- ci-rescue:1:0123456789ab -->')).toBe('<! -- ci-rescue:1:0123456789ab -->');
  expect(defuseFenced('<!\u200B--\u0000 <\u202E!--')).not.toContain('<!--');
});

test('control, bidi and invisible characters go; tab, line feed and real writing stay', () => {
  expect(clean('a\u001B[31mb\u0000\r\n\tc\rd\u202Ee\u2066f\u200Bg\uFEFFh\u{E0041}i\uD800j')).toBe('a[31mb\n\tcdefghij');
  expect(clean('日本語 é 🚀 ✓')).toBe('日本語 é 🚀 ✓');
});

test.each([
  ['a mention', 'ping @octocat and @org/team', `ping @${ZERO}octocat and @${ZERO}org/team`],
  ['a mention hidden by an invisible character', '@\u2060octocat', `@${ZERO}octocat`],
  ['HTML', '<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
  ['our marker', '<!-- ci-rescue:1 -->', '&lt;!-- ci-rescue:1 --&gt;'],
  ['a link', '[x](https://evil.example)', `\\[x\\](https:${ZERO}//evil.example)`],
  ['an image', '![x](y)', '\\!\\[x\\](y)'],
  ['a bare address', 'see www.evil.example', `see www${ZERO}.evil.example`],
  ['an issue reference', 'fixes #12, GH-3', `fixes #${ZERO}12, GH-${ZERO}3`],
  [
    'emphasis, code, tables, strikes and math',
    '*a* _b_ `c` |d| ~~e~~ $f$',
    '\\*a\\* \\_b\\_ \\`c\\` \\|d\\| \\~\\~e\\~\\~ \\$f\\$',
  ],
  ['a character reference', '&lt;b&gt; &#64;x', `&amp;lt;b&amp;gt; &amp;#${ZERO}64;x`],
  ['a heading', '# big', '\\# big'],
  ['a list', '- item', '\\- item'],
  ['a numbered list', '1. item', '1\\. item'],
  ['a quote', '> said', '&gt; said'],
  ['lines', 'a\n\n# b\r\n---', 'a # b ---'],
])('outside a fence it is plain words: %s', (_name, text, expected) => {
  expect(defuse(text)).toBe(expected);
  expect(cell(text)).toBe(expected);
});

test.each([
  ['a name', '`a name`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['a\nb', '`a b`'],
  ['<!-- ci-rescue:1 -->', '`<! -- ci-rescue:1 -->`'],
  ['', ''],
])('a code span cannot be left: %j', (text, expected) => {
  expect(inlineCode(text)).toBe(expected);
});

test('a name in HTML is escaped', () => {
  expect(htmlCode('</code><b>@x & "y"')).toBe(`<code>&#60;/code&#62;&#60;b&#62;@${ZERO}x &#38; &#34;y&#34;</code>`);
});

test.each([
  'javascript:alert(1)',
  'https://a.example/x)y',
  'https://a.example/ x',
  'https://user@a.example',
  'https://a.example/<b>',
  '',
])('no link to %j', (url) => {
  expect([isPlainUrl(url), link('words', url)]).toEqual([false, 'words']);
});

test('a plain address is linked', () => {
  expect(link('`job`', 'https://github.com/o/r/actions/runs/1/job/2#step:3:4')).toBe(
    '[`job`](https://github.com/o/r/actions/runs/1/job/2#step:3:4)',
  );
});

test('shortening keeps characters whole', () => {
  expect([shorten('abc', 3), shorten('abcd', 3), shorten('a🚀bc', 3)]).toEqual(['abc', 'ab…', 'a…']);
});
