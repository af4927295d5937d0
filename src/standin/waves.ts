import { createHook } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';

/**
 * Holds answers back until nothing else is about to be asked, then gives all of them at once. The number of waves is the length of the
 * longest chain of questions that wait for each other's answers, whatever a clock would say. For one client of this process.
 */
export type Waves = {
  /** Waves so far. */
  count: () => number;
  /** Resolves with the number of the wave in which the answer is given, counted from 1. */
  arrive: () => Promise<number>;
  /** What the client has to ask with. */
  fetch: typeof globalThis.fetch;
  close: () => void;
};

/** Turns of the event loop in which the client does nothing any more. */
const QUIET_TURNS = 60;
const MOST_TURNS = 100_000;

/** To be called while the client is at rest. */
export function createWaves(): Waves {
  let waiting: ((wave: number) => void)[] = [];
  let count = 0;
  // Questions that were sent, and those of them that have not arrived, or whose answer has not arrived as a whole.
  let sent = 0;
  let onTheWay = 0;
  const timers = new Map<number, NodeJS.Timeout>();
  const hook = createHook({
    init: (id, type, _trigger, resource) => void (type === 'Timeout' && timers.set(id, resource as NodeJS.Timeout)),
    destroy: (id) => void timers.delete(id),
  }).enable();
  const isWaiting = (): boolean => [...timers.values()].some((timer) => timer.hasRef());
  const mayStillAsk = (): boolean => onTheWay > 0 || isReading() || isWaiting();
  async function give(): Promise<void> {
    while (waiting.length > 0) {
      for (let turn = 0, quiet = 0, seen = sent; turn < MOST_TURNS && quiet < QUIET_TURNS; turn += 1, seen = sent) {
        await setImmediate();
        quiet = sent === seen && !mayStillAsk() ? quiet + 1 : 0;
      }
      count += 1;
      onTheWay += waiting.length;
      for (const answer of waiting.splice(0)) answer(count);
      await setImmediate();
    }
  }
  return {
    close: () => void hook.disable(),
    count: () => count,
    arrive: () =>
      new Promise((resolve) => {
        onTheWay -= 1;
        waiting = [...waiting, resolve];
        if (waiting.length === 1) void give();
      }),
    fetch: async (input, init) => {
      sent += 1;
      onTheWay += 1;
      try {
        const response = await fetch(input, init);
        const whole = response.clone().arrayBuffer();
        void whole.finally(() => (onTheWay -= 1)).catch(() => {});
        return response;
      } catch (error) {
        onTheWay -= 1;
        throw error;
      }
    },
  };
}

/** Who reads a file may ask when it is read, and it is not read before it is closed. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq') || name === 'CloseReq');
}
