import { waitUntil as waitUntilOrTimeOut } from '@open-wc/testing';

/** Long enough for a machine under load; a test may take three minutes. */
const TIMEOUT_MILLISECONDS = 50_000;

/** Waits until the condition holds. The library's own limit of one second passes only on a quiet machine. */
export const waitUntil = (condition: () => unknown, what?: string): Promise<void> =>
  waitUntilOrTimeOut(condition, what, { interval: 20, timeout: TIMEOUT_MILLISECONDS });
