import { beforeAll, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/core/catalogue.js';
import { compilePatterns } from '../../src/core/compile.js';
import { parseConfig } from '../../src/core/config.js';
import { explain, explainSteps, type ExplainOptions } from '../../src/core/explain.js';
import { loadCatalogue } from '../../src/core/load-catalogue.js';
import { routeRules } from '../../src/core/route-config.js';
import { jobLog, runStep } from '../support/logs.js';

const yaml = `patterns:
  - { id: npm/frob, title: frob, category: build-error, log_regexes: ['^frob failed'], examples: [frob failed] }
  - { id: shop/till, title: till, category: build-error, agent: nova, log_regexes: ['^till failed'], examples: [till failed] }
`;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(compilePatterns([]), [{ file: 'demo.yml', text: yaml }]);
});

function explainText(text: string, options: ExplainOptions = {}) {
  return explain(Buffer.from(text), catalogue, options);
}

function rules(config: string): Pick<ExplainOptions, 'rules'> {
  return { rules: routeRules(parseConfig(config, 'c.yml')) };
}

const FROB = jobLog(runStep('make', 'frob failed', 2));

test('every diagnosis has an agent, and says why', () => {
  expect(explainText(FROB)[0]).toMatchObject({
    agent: 'blaze',
    routing: { by: 'score', why: ["pattern npm/frob is the frontend's"], scores: { blaze: 0.8 } },
  });
  const unknown = explainText(jobLog(runStep('cargo build', 'the zebra is loose', 1)))[0];
  expect(unknown).toMatchObject({ verdict: 'unknown', agent: 'rex', routing: { why: ['step name says "cargo"'] } });
  expect(explainText('', { failed: true })).toMatchObject([{ agent: 'atlas', routing: { by: 'fallback' } }]);
});

test("a user's pattern may name an agent of the user's; where agents are configured, it must be one of them", () => {
  const till = jobLog(runStep('make', 'till failed', 2));
  expect(explainText(till)[0]).toMatchObject({ agent: 'nova', routing: { by: 'pattern' } });
  expect(explainText(till, rules('agents: {nova: {}}'))[0]).toMatchObject({ agent: 'nova', routing: { by: 'pattern' } });
  expect(explainText(till, rules(''))[0]).toMatchObject({ agent: 'atlas', routing: { by: 'fallback' } });
});

test('a route looks at every line of its job, and only of its job', () => {
  const config = rules("routes: [{log: '^zebra \\d', agent: cipher}]");
  const zebra = jobLog(runStep('./a', 'zebra 1'), runStep('make', 'frob failed', 2));
  expect(explainText(zebra, config)[0]).toMatchObject({ agent: 'cipher', routing: { by: 'route' } });
  expect(explainText(FROB, config)[0]).toMatchObject({ agent: 'blaze' });
  const both = {
    files: [Buffer.from(zebra), Buffer.from(FROB)].map((bytes, index) => ({ name: `${index}_j${index}.txt`, bytes })),
  };
  expect(explain(both, catalogue, config).map(({ agent }) => agent)).toEqual(['cipher', 'blaze']);
});

test('workflow, job, step and changed files are looked at', () => {
  const config = 'routes: [{workflow: shop, job: a*, files: "x/**", category: build-error, agent: bolt}]';
  const told = { ...rules(config), workflow: 'Shop', job: { name: 'all' }, changedFiles: ['x/y'] };
  expect(explainText(FROB, told)[0]?.agent).toBe('bolt');
  for (const missing of [{ workflow: 'Till' }, { job: { name: 'one' } }, { changedFiles: ['y/x'] }, { changedFiles: undefined }])
    expect(explainText(FROB, { ...told, ...missing })[0]?.agent).toBe('blaze');
});

test('without a log the names of the steps tell, and what the annotations say', () => {
  const job = { name: 'job', workflow: 'CI' };
  expect(explainSteps(job, ['Run helm lint'], [], catalogue)).toMatchObject({ agent: 'bolt', failedStep: 'Run helm lint' });
  const config = rules('routes: [{log: zebra, agent: cipher}]');
  const told = explainSteps(job, ['Run helm lint'], [{ text: '##[error]a zebra' }], catalogue, config);
  expect(told).toMatchObject({ agent: 'cipher', failedStep: 'Run helm lint' });
  expect(explainSteps(job, [], [{ text: '##[error]frob failed' }], catalogue, config)).toMatchObject({ agent: 'blaze' });
});
