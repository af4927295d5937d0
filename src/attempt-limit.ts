import { INPUTS } from './inputs.js';
import type { Context } from './ports.js';

/** How often agents may try to mend one failure: the input where it differs from its default, else the configuration. */
export function mostAttempts({ inputs, config }: Pick<Context, 'inputs' | 'config'>): number {
  return inputs.maxAttempts === Number(INPUTS['max-attempts'].default) ? config.limits.max_attempts : inputs.maxAttempts;
}
