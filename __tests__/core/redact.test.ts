import { expect, test } from '@jest/globals';
import { redact, redactLines } from '../../src/core/redact.js';

/** Invented values, put together here so that no scanner takes them for real ones. */
const random = (length: number): string => 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY'.repeat(20).slice(0, length);
const upper = (length: number): string => random(length).toUpperCase();
const jwt = `eyJ${random(33)}.eyJ${random(120)}.${random(86)}`;

test.each([
  ['github-token', `ghp_${random(36)}`],
  ['github-token', `gho_${random(36)}`],
  ['github-token', `ghu_${random(36)}`],
  ['github-token', `ghs_${random(36)}`],
  ['github-token', `ghr_${random(36)}`],
  ['github-token', `github_pat_${random(22)}_${random(59)}`],
  ['github-token', `ghs_1234567_eyJ${random(40)}.eyJ${random(380)}.${random(86)}`],
  ['aws-key-id', `AKIA${upper(16)}`],
  ['aws-key-id', `ASIA${upper(16)}`],
  ['google-key', `AIza${random(35)}`],
  ['google-key', `ya29.${random(60)}`],
  ['azure-secret', `abc8Q~${random(34)}`],
  ['slack-token', `xoxb-123456789012-123456789012-${random(24)}`],
  ['slack-token', `xoxp-123456789012-${random(24)}`],
  ['npm-token', `npm_${random(36)}`],
  ['pypi-token', `pypi-AgEIcHlwaS5vcmc${random(80)}`],
  ['docker-token', `dckr_pat_${random(27)}`],
  ['stripe-key', `sk_live_${random(24)}`],
  ['stripe-key', `rk_live_${random(24)}`],
  ['stripe-key', `sk_test_${random(24)}`],
  ['openai-key', `sk-${random(48)}`],
  ['openai-key', `sk-proj-${random(64)}`],
  ['anthropic-key', `sk-ant-api03-${random(90)}`],
  ['gitlab-token', `glpat-${random(20)}`],
  ['jwt', jwt],
])('%s: %s', (name, secret) => {
  for (const [before, after] of [
    ['using ', ' now'],
    ['"', '",'],
    ['(', ')'],
    ['::', ''],
    ['x=', '&y=1'],
  ] as const) {
    const result = redact(before + secret + after);
    expect(result).toContain('[redacted ');
    expect(result).not.toContain(secret.slice(-12));
  }
  expect(redact(`using ${secret} now`)).toBe(`using [redacted ${name}] now`);
});

test.each([
  [`aws_secret_access_key = ${random(40)}`, 'aws_secret_access_key = [redacted aws-secret]'],
  [`AWS_SECRET_ACCESS_KEY: "${random(40)}"`, 'AWS_SECRET_ACCESS_KEY: "[redacted aws-secret]"'],
  [
    `DefaultEndpointsProtocol=https;AccountKey=${random(86)}==;Suffix=x`,
    'DefaultEndpointsProtocol=https;AccountKey=[redacted azure-key];Suffix=x',
  ],
  [
    `https://a.blob.core.windows.net/c?sv=2022&sig=${random(43)}%3D`,
    'https://a.blob.core.windows.net/c?sv=2022&sig=[redacted azure-sas]',
  ],
  [`POST https://hooks.slack.com/services/T000/B000/${random(24)}`, 'POST https://hooks.slack.com/[redacted slack-webhook]'],
  ['clone https://bob:hunter2@git.example/x.git', 'clone https://[redacted url-credentials]@git.example/x.git'],
  ['redis://:pa/ss@host', 'redis://:pa/ss@host'],
  [`https://${random(40)}@github.com/o/r`, 'https://[redacted url-credentials]@github.com/o/r'],
  ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic [redacted authorization]'],
  ['"authorization": "bearer abcdef"', '"authorization": "bearer [redacted authorization]"'],
  [`curl -H 'Bearer ${random(30)}'`, "curl -H 'Bearer [redacted bearer-token]'"],
  ['password=correct1horse', 'password=[redacted secret]'],
  ['DB_PASSWORD="correcthorsebattery"', 'DB_PASSWORD="[redacted secret]"'],
  [`token: ${random(32)}`, 'token: [redacted secret]'],
  [`//registry.npmjs.org/:_authToken=${random(30)}`, '//registry.npmjs.org/:_authToken=[redacted secret]'],
  [`{"client_secret":"${random(30)}"}`, '{"client_secret":"[redacted secret]"}'],
  [`docker login --password ${random(20)}`, 'docker login --password [redacted secret]'],
])('%s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

const KEY = ['-----BEGIN RSA PRIVATE KEY-----', random(64), random(64), `${random(30)}==`, '-----END RSA PRIVATE KEY-----'];
const HINT = '[redacted private-key]';

test('a private key goes whole, line for line', () => {
  expect(redactLines(['before', ...KEY, 'after'])).toEqual(['before', HINT, HINT, HINT, HINT, HINT, 'after']);
  expect(redact(KEY.map((line) => `2026-03-01T10:00:00.0000000Z ${line}`).join('\n'))).not.toMatch(/aB3dE5/);
});

test('a private key without its end or its beginning goes too, and what follows stays', () => {
  expect(redactLines([...KEY.slice(0, 3), 'Error: bad key'])).toEqual([HINT, HINT, HINT, 'Error: bad key']);
  expect(redactLines(['loading', ...KEY.slice(2), 'done'])).toEqual(['loading', HINT, HINT, HINT, 'done']);
});

test('a private key in one line of JSON goes, the rest of the line stays', () => {
  const line = `{"private_key": "${KEY.join('\\n')}\\n", "client_email": "x"}`;
  expect(redact(line)).toBe(`{"private_key": "${HINT}\\n", "client_email": "x"}`);
});

test.each([
  'commit 0123456789abcdef0123456789abcdef01234567',
  'HEAD is now at 0123456 Merge abcdef0123456789abcdef0123456789abcdef01 into 89abcdef',
  'token: ***',
  'password=***',
  '  github-token: ***',
  'https://***@github.com/o/r',
  'AUTHORIZATION: basic ***',
  'sha512-Qf1p9k+J0y3uT5x== integrity',
  'SyntaxError: Unexpected token } in JSON at position 42',
  'FATAL: password authentication failed for user "postgres"',
  'Error: Input required and not supplied: token',
  'npm error code ERESOLVE',
  'npm_config_registry=https://registry.npmjs.org/',
  'GITHUB_TOKEN Permissions',
  'max_tokens: 4096',
  'task-runner-with-a-rather-long-name failed',
  'at Object.<anonymous> (src/token.test.ts:12:34)',
  'see https://docs.example/authorization: it is required',
  'ghp_short',
  'user@example.com pushed to git@github.com:o/r.git',
  'http://localhost:8080/path',
  '-----BEGIN CERTIFICATE-----',
  'const token = getToken(user);',
  'token: ${{ secrets.NPM_TOKEN }}',
])('an ordinary line stays as it is: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('the number of lines never changes', () => {
  const lines = ['password=', 'correct1horse2', '', ...KEY.slice(0, 2), '', 'x', 'token:', random(40)];
  expect(redactLines(lines)).toHaveLength(lines.length);
});

test.each([
  'eyJ',
  'token=',
  '://',
  'a:',
  '-----BEGIN PRIVATE KEY-----\n',
  'sk-',
  'ghs_',
  'Bearer ',
  'password',
  'Q~',
  '://a:',
  'authorization:',
  'A',
  ' aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
])('a megabyte of %j takes no longer than a little while', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = performance.now();
  redact(text);
  expect(performance.now() - start).toBeLessThan(5_000);
});
