/** What stands in the way of keeping something on the device, for the visitor to know. */
export type KeepProblem =
  /** The browser lets the page store nothing here, or failed at it. */
  | 'denied'
  /** There is no room left. */
  | 'full'
  /** What was kept is gone, and it was not this page that deleted it. */
  | 'cleared'
  /** Some of what was kept could not be read; the text of it was put aside. */
  | 'damaged'
  /** A newer version of the library wrote it: it can be neither read nor changed here. */
  | 'newer'
  /** The visitor asked to delete it, and the browser did not let the page do so. */
  | 'not-deleted';

/** The words of everything that a visitor can keep on the device. */
export interface KeepWords {
  readonly keep: string;
  readonly delete: string;
  readonly kept: string;
  readonly notKept: string;
  readonly problems: Readonly<Record<KeepProblem, string>>;
}
