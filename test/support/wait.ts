import { waitUntil as waitUntilOrTimeOut } from '@open-wc/testing';

/** Long enough for a machine under load; a mocha test may take 30 seconds. */
const TIMEOUT_MILLISECONDS = 25_000;

/** Waits until the condition holds. The library's own limit of one second passes only on a quiet machine. */
export const waitUntil = (condition: () => unknown, what?: string): Promise<void> =>
  waitUntilOrTimeOut(condition, what, { interval: 20, timeout: TIMEOUT_MILLISECONDS });
