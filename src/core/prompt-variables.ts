import type { PromptCause, PromptData } from './prompt-data.js';

/** What a template sees: the data, and whether a short comment (`wake`) or the whole task is asked for. */
export type Variables = PromptData & { brief: boolean };

const CAUSE: Required<PromptCause> = {
  n: 1,
  category: '',
  title: '',
  rootCause: '',
  confidence: 0,
  pattern: '',
  evidence: '',
  excerpt: '',
  fix: '',
  verify: '',
  steps: [''],
  tests: [{ name: '', place: '', message: '' }],
  testCount: 0,
  suspects: [''],
  reproduce: '',
};

/** Every name a template may use, with a value of its shape; a list has one entry. The type keeps it complete. */
export const VARIABLES: Required<Variables> = {
  agent: { id: '', name: '', field: '' },
  repository: '',
  pr: 1,
  branch: '',
  sha: '',
  sha12: '',
  run: { url: '', workflow: '', attempt: 1 },
  rca: '',
  jobs: [{ name: '', url: '', step: '', exitCode: 1 }],
  moreJobs: 0,
  causes: [CAUSE],
  moreCauses: 0,
  main: CAUSE,
  kind: 'unknown',
  attempts: [{ agent: '', sha: '', outcome: '' }],
  hint: '',
  budget: '',
  brief: false,
};
