import { expect, test } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes of what is released. What is loaded at a start is parsed at every start: a budget is raised only for a reason. */
const BUDGETS: Readonly<Record<string, number>> = {
  // Comments are read for commands at the start, and most say none.
  'index.js': 94,
  'cli/index.js': 270,
  'catalogue.bin': 600,
  'catalogue.jsonl': 1100,
  // Everything that the action may load, and all that is checked out with it.
  // Of this Handlebars takes 91 kB; it is loaded when somebody is asked.
  '*.js': 3150,
  '**': 9700,
};

const sizes = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => ({ file: file.replaceAll('\\', '/'), stat: statSync(join('dist', file)) }))
  .filter(({ stat }) => stat.isFile())
  .map(({ file, stat }) => ({ file, kilobytes: stat.size / 1000 }));

function sumOf(pattern: string): number {
  const fits = (file: string): boolean => pattern === '**' || (pattern === '*.js' ? /^[^/]+\.js$/.test(file) : file === pattern);
  return sizes.filter(({ file }) => fits(file)).reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

test.each(Object.entries(BUDGETS))('dist/%s is at most %d kB', (pattern, most) => {
  expect(sumOf(pattern)).toBeGreaterThan(0);
  expect(sumOf(pattern)).toBeLessThanOrEqual(most);
});
