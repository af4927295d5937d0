import { expect, test } from '@jest/globals';
import { MARKERS } from '../../src/core/marker-registry.js';
import {
  alertMarker,
  isRcaOf,
  noticeMarker,
  parseMarker,
  parseStateMarker,
  rcaCommitMarker,
  rcaMarker,
  replyMarker,
  wakeMarker,
} from '../../src/core/marker.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

test('what is written is what is read', () => {
  expect(rcaMarker({ pr: 42, sha: SHA })).toBe('<!-- ci-rescue:42:0123456789ab -->');
  expect(parseMarker(rcaMarker({ pr: 42, sha: SHA }))).toEqual({ kind: 'rca', pr: 42, sha: '0123456789ab', legacy: false });
  expect(parseMarker(rcaCommitMarker({ sha: SHA }))).toEqual({ kind: 'rca-commit', sha: '0123456789ab' });
  expect(parseMarker(noticeMarker({ pr: 42 }))).toEqual({ kind: 'notice', pr: 42 });
  expect(parseMarker(alertMarker({ key: '0123456789ab' }))).toEqual({ kind: 'alert', key: '0123456789ab' });
  expect(parseMarker(replyMarker({ pr: 42, sha: SHA }))).toMatchObject({
    kind: 'channel',
    source: 'reply',
    pr: 42,
    sha: '0123456789ab',
  });
  const wake = { pr: 42, sha: SHA, n: 2 };
  expect(parseMarker(wakeMarker(wake))).toEqual({ kind: 'wake', pr: 42, sha: '0123456789ab', n: 2, retrigger: null });
  for (const retrigger of ['session-done-retrigger', 'incomplete-session-retrigger'] as const) {
    expect(parseMarker(`${wakeMarker({ ...wake, retrigger })}\n@copilot`)).toMatchObject({ kind: 'wake', retrigger });
  }
});

test('the older spellings are read', () => {
  const legacy = { kind: 'rca', pr: 42, sha: '0123456789ab', legacy: true };
  expect(parseMarker('<!-- ci-rescue-sha:42:0123456789ab -->')).toEqual(legacy);
  expect(parseMarker('<!-- ci-rescue:42:sha-0123456789ab -->')).toEqual(legacy);
});

test('a further channel is told by its source', () => {
  expect(parseMarker('<!-- ci-rescue-security:42:0123456789ab -->')).toEqual({
    kind: 'channel',
    source: 'security',
    pr: 42,
    sha: '0123456789ab',
  });
});

test('a byte order mark, carriage returns and blanks at the end are tolerated', () => {
  expect(parseMarker('\uFEFF\r<!-- ci-rescue:42:0123456789ab -->  \r\nwords')).toMatchObject({ kind: 'rca' });
});

test.each([
  '\n<!-- ci-rescue:42 -->',
  'words <!-- ci-rescue:42 -->',
  '<!-- ci-rescue:42 --> words',
  ' <!-- ci-rescue:42 -->',
  '> <!-- ci-rescue:42 -->',
  '<!-- ci-rescue:042:0123456789ab -->',
  '<!-- ci-rescue:0 -->',
  '<!-- ci-rescue:42:0123456789abc -->',
  '<!-- ci-rescue:42:0123456789AB -->',
  '<!-- ci-rescue-wake:42:0123456789ab:0 -->',
  '<!-- ci-rescue-wake:42:0123456789ab -->',
  '<!-- ci-rescue-state:42:0123456789ab -->',
  '<!-- ci-rescue-alert:42:0123456789ab -->',
  '<!-- ci-rescue-alert:0123 -->',
  '<!-- session-done-retrigger -->',
  '',
])('%j is text', (body) => {
  expect(parseMarker(body)).toBeNull();
});

test('every example of the registry matches its own regex and no other, and names are unique', () => {
  for (const marker of MARKERS) {
    expect(MARKERS.filter(({ regex }) => new RegExp(regex).test(marker.example)).map(({ name }) => name)).toEqual([marker.name]);
  }
  expect(new Set(MARKERS.map(({ name }) => name)).size).toBe(MARKERS.length);
});

test('the state line holds base64url only', () => {
  expect(parseStateMarker('<!-- ci-rescue-state:v1:eyJ2IjoxfQ -->')).toBe('eyJ2IjoxfQ');
  expect(parseStateMarker('<!-- ci-rescue-state:v1:e+/= -->')).toBeNull();
  expect(parseStateMarker('<!-- ci-rescue-state:v2:eyJ2IjoxfQ -->')).toBeNull();
});

test('an RCA belongs to one SHA, in one pull request or in none', () => {
  const marker = parseMarker(rcaMarker({ pr: 42, sha: SHA }));
  expect(isRcaOf(marker, { pr: 42, sha: SHA })).toBe(true);
  expect(isRcaOf(marker, { pr: 43, sha: SHA })).toBe(false);
  expect(isRcaOf(marker, { pr: 42, sha: 'f'.repeat(40) })).toBe(false);
  expect(isRcaOf(marker, { pr: null, sha: SHA })).toBe(false);
  expect(isRcaOf(parseMarker(rcaCommitMarker({ sha: SHA })), { pr: null, sha: SHA })).toBe(true);
  expect(isRcaOf(parseMarker(rcaCommitMarker({ sha: SHA })), { pr: 42, sha: SHA })).toBe(false);
});
