import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

// The capabilities that this project promises are numbered; scenarios name in their titles the ones they show.

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const PROMISED = [...range(1, 9), ...range(37, 46), ...range(64, 86), ...range(88, 104), 114, ...range(117, 120)];

function shownIn(file: string): number[] {
  const titles = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:test|\)?\()[^\n]*?['"`][^\n]*\[(\d[\d ]*)\]['"`]|^\s*['"`][^\n]*\[(\d[\d ]*)\]['"`],$|\)\([^\n]*\[(\d[\d ]*)\]['"`]/gm,
  );
  return [...titles].flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(' ').map(Number));
}

test('every capability is shown by a scenario', () => {
  const files = readdirSync('__tests__/scenarios').map((file) => `__tests__/scenarios/${file}`);
  const shown = new Set([...files, '__tests__/readme.test.ts'].filter((file) => file.endsWith('.ts')).flatMap(shownIn));
  expect(PROMISED.filter((row) => !shown.has(row))).toEqual([]);
});
