import { fixtureCleanup } from '@open-wc/testing';

/** Begins and ends every test of a file with nothing kept in the page or on the device. */
export function forgetKept(): void {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    fixtureCleanup();
    // What was entered waits a moment for an element that a page swapper puts in.
    await Promise.resolve();
    localStorage.clear();
  });
}
