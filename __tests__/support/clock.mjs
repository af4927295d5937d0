import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const RealDate = Date;
let now = RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now() {
    return now;
  }
};

timers.setTimeout = async (milliseconds) => {
  now += milliseconds;
  await timers.setImmediate();
};
syncBuiltinESMExports();

/** Sets the clock of this process, which stands still from then on; waiting moves it on instead of taking time. */
export function setClock(time) {
  now = RealDate.parse(time);
}
