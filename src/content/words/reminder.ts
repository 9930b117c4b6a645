/** The words of the reminder to move, shared by several elements. */
export interface ReminderWords {
  readonly title: string;
  /** States that it works only while the page is open, and how it reminds. */
  readonly about: string;
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
