import { pageTimers } from '../../core/contract/page-timer.js';
import type { Clock } from '../../core/session/guided-session.js';

/** A difference of the two clocks up to this, in milliseconds, is drift and not sleep. */
const drift = 5000;

/**
 * A clock that keeps running while the device sleeps, because the pack stays on the skin meanwhile. `performance.now()`
 * stops during sleep in some browsers. Setting the system clock back never makes a pack stay on longer.
 */
export function wakingClock(): Clock {
  const start = Date.now() - performance.now();
  let asleep = 0;
  return {
    now: () => {
      const now = performance.now();
      const ahead = Date.now() - start - now;
      if (ahead > drift) asleep = Math.max(asleep, ahead);
      return now + asleep;
    },
    ...pageTimers,
  };
}
