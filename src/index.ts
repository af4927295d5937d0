import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAction } from './action.js';
import { writeOut } from './output.js';
import { command, outputEntry, runnerLog } from './runner-commands.js';

const print = (text: string): void => writeOut(1, text);

process.exitCode = await runAction({
  variables: process.env,
  entryUrl: import.meta.url,
  log: runnerLog(print),
  setSecret: (secret) => print(command('add-mask', secret)),
  setOutput: (name, value) => {
    if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], outputEntry(name, value), 'utf8');
  },
  appendSummary: async (markdown) => {
    if (process.env['GITHUB_STEP_SUMMARY']) await appendFile(process.env['GITHUB_STEP_SUMMARY'], markdown, 'utf8');
  },
  print,
  now: () => new Date(),
  sleep: (milliseconds) => sleep(milliseconds),
});
