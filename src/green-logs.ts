import { existsSync, readFileSync } from 'node:fs';
import type { GreenLog } from './core/false-alarms.js';
import { logPath, readCases } from './foundry-case.js';

/** The project's own logs of jobs that passed; none where the foundry is not at hand. */
export function readGreenLogs(foundry: string): GreenLog[] {
  if (!existsSync(foundry)) return [];
  return readCases(foundry)
    .filter(({ category, id }) => category === 'no-failure' && existsSync(logPath(id, foundry)))
    .map(({ id, may_fire: mayFire }) => ({ file: logPath(id, foundry), bytes: readFileSync(logPath(id, foundry)), mayFire }));
}
