import { appendFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { runAction } from './action.js';

process.exitCode = await runAction({
  variables: process.env,
  entryUrl: import.meta.url,
  log: { info: core.info, warning: core.warning, error: core.error, debug: core.debug },
  setSecret: core.setSecret,
  setOutput: (name, value) => {
    // Without the file the toolkit falls back to a command that the runner has abandoned.
    if (process.env['GITHUB_OUTPUT']) core.setOutput(name, value);
  },
  appendSummary: async (markdown) => {
    if (process.env['GITHUB_STEP_SUMMARY']) await appendFile(process.env['GITHUB_STEP_SUMMARY'], markdown, 'utf8');
  },
  print: (text) => void process.stdout.write(text),
  now: () => new Date(),
  sleep: (milliseconds) => sleep(milliseconds),
});
