import type { Launch } from '../core/handoff.js';
import { agentTask } from './agent-task.js';
import { assign } from './assign.js';
import { dispatch } from './dispatch.js';
import type { Launcher } from './launcher.js';
import { mention } from './mention.js';
import { workflow } from './workflow.js';

/** The table of launchers, by the name that the configuration gives them. */
export const LAUNCHERS = {
  mention,
  'agent-task': agentTask,
  assign,
  dispatch,
  workflow,
  none: {
    obstacle: () => 'the configuration has nobody launched for it (`launch: none`)',
    launch: async () => ({ ok: false, reason: 'nobody is to be launched' }),
  },
} as const satisfies Record<Launch, Launcher>;
