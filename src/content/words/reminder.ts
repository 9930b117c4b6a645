/** The words of the reminder to move, shared by several elements. */
export interface ReminderWords {
  /** Unfolds how often and how it reminds. */
  readonly title: string;
  readonly about: string;
  /** States that it works only while the page is open. */
  readonly turnOn: string;
  readonly every: string;
  readonly minutes: string;
  readonly left: string;
  readonly due: string;
  readonly moved: string;
  readonly voice: string;
  readonly sound: string;
  readonly unavailable: string;
}
