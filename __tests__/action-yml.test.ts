import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../src/inputs.js';

const action = parse(readFileSync('action.yml', 'utf8'));

test('action.yml has exactly the inputs of the table, with their words and defaults', () => {
  const inputs = Object.entries(INPUTS).map(([name, input]) => [
    name,
    { description: input.description, required: false, default: input.default },
  ]);
  expect(Object.entries(action.inputs)).toEqual(inputs);
});

test('action.yml has exactly the outputs of the table', () => {
  expect(Object.entries(action.outputs)).toEqual(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]));
});

test('action.yml runs the committed bundle on Node.js 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(action.branding).toEqual({ icon: expect.stringMatching(/^[a-z-]+$/), color: expect.any(String) });
  expect(action.name).not.toBe('');
  expect(action.description.length).toBeLessThan(125);
});
