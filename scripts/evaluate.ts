// Measures the diagnosis on the project's own labelled logs (foundry/): npm run evaluate [-- ID…]
//   --write    puts the tables into README.md
import { readFileSync, writeFileSync } from 'node:fs';
import { readPatternDirectory } from '../src/builtin.js';
import { compileCatalogue } from '../src/core/compile.js';
import { readCases } from '../src/foundry-case.js';
import { judge, missesOf, tablesOf } from './evaluation.js';

const wanted = process.argv.slice(2).filter((argument) => argument !== '--write');
const catalogue = compileCatalogue(await readPatternDirectory('patterns'));
const cases = readCases().filter(({ id }) => wanted.length === 0 || wanted.some((start) => id.startsWith(start)));
const verdicts = cases.map((each) => judge(each, catalogue));
for (const miss of missesOf(verdicts)) console.log(miss);
const tables = tablesOf(verdicts, catalogue);
console.log(tables);
if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = ['<!-- evaluation:start -->\n', '<!-- evaluation:end -->'];
  const from = readme.indexOf(start) + start.length;
  writeFileSync('README.md', `${readme.slice(0, from)}\n${tables}\n\n${readme.slice(readme.indexOf(end))}`);
}
