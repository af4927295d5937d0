import type { ModeName } from '../inputs.js';
import type { Mode } from '../ports.js';
import type { RescueTrigger } from '../trigger.js';
import { rescue } from './rescue.js';

export { rescueCheck } from './rescue-check.js';

/** The table of modes: a verb and the function that does it. */
export const MODES = { rescue } as const satisfies Record<ModeName, Mode<RescueTrigger>>;
