import { expect, test } from '@jest/globals';
import { checkTemplate, PARTIALS } from '../../src/core/prompt.js';

function check(source: string): string[] {
  return checkTemplate(source, 'a.hbs', PARTIALS);
}

test.each([
  ['plain words, {{branch}}, {{run.url}} and {{main.verify}}'],
  ['{{#if pr}}{{pr}}{{else if rca}}{{rca}}{{else}}{{sha12}}{{/if}}{{#unless brief}}{{{hint}}}{{/unless}}'],
  ['{{#each causes}}{{@index}} {{n}} {{#each tests}}{{name}} {{../title}} {{../../branch}} {{@../index}}{{/each}}{{/each}}'],
  ['{{#each main.steps}}- {{this}}{{#unless @last}}, {{/unless}}{{else}}{{branch}}{{/each}}'],
  ['{{#each causes as |cause place|}}{{place}} {{cause.title}} {{#each cause.suspects}}{{.}} {{cause.n}}{{/each}}{{/each}}'],
  ['{{#with main}}{{title}} {{@root.branch}}{{#if fix}}{{fix}}{{/if}}{{/with}} {{causes.length}}'],
  ['{{! a note }}{{> agent}}\n{{> kinds/test}}\n{{~> rules ~}}'],
])('is right: %s', (source) => {
  expect(check(source)).toEqual([]);
});

const ALL = 'if, unless, each, with';

test.each([
  ['{{brnach}}', '1:3: unknown variable "brnach"; did you mean "branch"?'],
  ['a\n  {{main.verfy}}', '2:5: unknown variable "main.verfy"; did you mean "main.verify"?'],
  ['{{run.zzzzz}}', '1:3: unknown variable "run.zzzzz"; known are url, workflow, attempt'],
  ['{{#each causes}}{{branch}}{{/each}}', '1:19: unknown variable "branch"; did you mean "../branch"?'],
  ['{{#each causes}}{{../../branch}}{{/each}}', '1:19: "../../branch" leads out of the template; leave out a "../"'],
  ['{{#if nobodyy}}x{{/if}}', expect.stringMatching(/^1:7: unknown variable "nobodyy"; known are agent, /)],
  ['{{main.constructor}}', expect.stringMatching(/^1:3: unknown variable "main.constructor"/)],
  ['{{__proto__}}', expect.stringMatching(/^1:3: unknown variable "__proto__"/)],
  ['{{@indx}}', '1:3: unknown variable "@indx"; did you mean "@index"?'],
  ['{{@index}}', '1:3: unknown variable "@index"; it is known inside of {{#each}} only'],
  ['{{#each causes}}{{@../index}}{{/each}}', expect.stringMatching(/^1:19: unknown variable "@..\/index"/)],
  ['{{upper branch}}', `1:3: unknown helper "upper"; there are only ${ALL}`],
  ['{{#esch causes}}{{/esch}}', '1:4: unknown helper "esch"; did you mean "each"?'],
  ['{{#causes}}x{{/causes}}', '1:4: "causes" is a variable, no helper; write {{causes}}, {{#if causes}} or {{#each causes}}'],
  ['{{#if (eq kind "test")}}x{{/if}}', `1:8: unknown helper "eq"; there are only ${ALL}`],
  ['{{#each branch}}x{{/each}}', '1:9: "each" wants a list, one of: jobs, causes, attempts'],
  ['{{#with causes}}x{{/with}}', '1:9: "with" wants a group of values, for example main or agent'],
  ['{{#if}}x{{/if}}', '1:4: "if" wants one variable; write {{#if variable}}'],
  ['{{if}}', '1:3: "if" opens a block; write {{#if …}} and {{/if}}'],
  ['{{causes}}', '1:3: "causes" is a list; go through it with {{#each causes}}'],
  ['{{run}}', '1:3: "run" is a group of values; name one of: url, workflow, attempt'],
  ['{{> agnet}}', '1:5: unknown partial "agnet"; did you mean "agent"?'],
  ['{{> rules pr=1}}', '1:1: a partial sees the same variables; leave the rest out'],
  ['{{#each jobs}}{{> rules}}{{/each}}', '1:15: a partial sees other variables here; move it out of each and with'],
  ['{{> (lookup . "x")}}', '1:1: a partial is named as it is, not computed'],
  ['{{#> rules}}x{{/rules}}', '1:1: a block partial is not known here; leave it out'],
  ['a\n{{#if pr}}\nx{{/each}}', "2:4: template: if doesn't match each; close every {{#block}} with its own {{/block}}"],
  ['{{#if pr}}x', expect.stringMatching(/^1:12: template: the template ends in the middle of a block; /)],
  ['x\ny {{ }} z', expect.stringMatching(/^2:6: template: a name is missing before "}}"; /)],
  ['{{pr}}}', expect.stringMatching(/^1:5: template: there is one "}" too many; /)],
])('is wrong: %s', (source, expected) => {
  const told = check(source);
  expect(told.map((problem) => problem.replace(/^a\.hbs:/, ''))).toEqual([expected]);
});

test('everything wrong is told at once', () => {
  expect(check('{{aaaa}}\n{{bbbb}} {{> cccc}}')).toHaveLength(3);
});
