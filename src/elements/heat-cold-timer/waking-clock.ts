import type { Clock } from '../../core/session/guided-session.js';

/** By how many milliseconds the two clocks of a device may drift apart without having slept. */
const drift = 5000;

/**
 * A clock that goes on while the device sleeps, which `performance.now()` does not do everywhere: a pack on the skin does not
 * wait. A system clock that somebody sets back never makes a pack stay on longer.
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
    setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
    clearTimeout: (id) => window.clearTimeout(id),
  };
}
