import type { Clock } from '../../core/guided-session.js';

/**
 * A clock that goes on while the device sleeps, which `performance.now()` does not do everywhere: a pack on the skin does not
 * wait. Whichever of the two has gone further counts, so a clock that somebody sets back never makes a pack stay on longer.
 */
export function wakingClock(): Clock {
  const start = performance.now();
  const startDate = Date.now();
  return {
    now: () => Math.max(performance.now(), start + Date.now() - startDate),
    setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
    clearTimeout: (id) => window.clearTimeout(id),
  };
}
