import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/sha256.js';

const texts = ['', 'abc', 'ü ✖ 🦋', ...Array.from({ length: 130 }, (_, length) => 'x'.repeat(length)), 'line\n'.repeat(1000)];

test('is the SHA-256 of Node.js, whatever the length', () => {
  expect(texts.map(sha256)).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')));
});
