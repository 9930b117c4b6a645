/** Problems with keeping data on the device. */
export type KeepProblem =
  /** The browser allows no storage here, or it failed. */
  | 'denied'
  /** The storage is full. */
  | 'full'
  /** The data is gone, and this page did not delete it. */
  | 'cleared'
  /** Some of the data could not be read; its text is kept aside. */
  | 'damaged'
  /** A newer version of the library wrote the data: this one can neither read nor change it. */
  | 'newer'
  /** The browser refused to delete the data. */
  | 'not-deleted';

/** The words of the “Keep on this device” control. */
export interface KeepWords {
  readonly keep: string;
  readonly delete: string;
  readonly kept: string;
  readonly notKept: string;
  readonly problems: Readonly<Record<KeepProblem, string>>;
}
