import type { ReactiveControllerHost } from 'lit';
import { DeviceStorage } from '../../core/storage/device-storage.js';
import {
  entriesOf,
  merge,
  newId,
  newIn,
  readRecord,
  reverseOf,
  stamped,
  type Diary,
  type DiaryEntry,
  type DiaryRecord,
} from '../../diary/diary.js';
import { writeJson } from '../../json/write-json.js';

/** What a visitor fills in. */
export type EntryFields = Pick<DiaryEntry, 'at' | 'pain' | 'stopped' | 'helped' | 'note'>;

function parse(found: unknown, damaged: () => void): Diary {
  if (!Array.isArray(found)) throw new TypeError('A diary is a list.');
  const records = found.map((each) => readRecord(each));
  if (records.includes(undefined)) damaged();
  return merge(
    [],
    records.filter((record) => record !== undefined),
  );
}

/** What a change did: its records as they were before, and as it left them. */
interface Change {
  readonly before: readonly DiaryRecord[];
  readonly after: readonly DiaryRecord[];
}

const isSame = (one: DiaryRecord, other: DiaryRecord): boolean =>
  writeJson({ ...one, changed: 0 }) === writeJson({ ...other, changed: 0 });

/** Holds the diary and changes it; each change of this visit can be taken back, the latest first. */
export class DiaryLog {
  readonly storage: DeviceStorage<Diary>;
  /** What can be taken back, the latest first. */
  readonly #changes: Change[] = [];
  #diary: Diary = [];
  #entries: readonly DiaryEntry[] = [];

  constructor(host: ReactiveControllerHost) {
    this.storage = new DeviceStorage<Diary>(host, { name: 'pain-diary', format: 1, empty: [], parse, merge });
  }

  /** The latest first; the same list until something changes. */
  get entries(): readonly DiaryEntry[] {
    if (this.#diary !== this.storage.value) {
      this.#diary = this.storage.value;
      this.#entries = Object.freeze(entriesOf(this.#diary).map((entry) => Object.freeze(entry)));
    }
    return this.#entries;
  }

  get canUndo(): boolean {
    return this.#changes.some((change) => this.#reverse(change).length);
  }

  /** Adds an entry, or changes the one of that id. */
  put(fields: EntryFields, id = newId()): void {
    this.#change([{ id, ...fields, changed: 0 }]);
  }

  delete(entries: readonly DiaryEntry[]): void {
    this.#change(entries.map(({ id }) => ({ id, changed: 0, deleted: true })));
  }

  /** Takes back the latest change that still can be, and gives the records that this brought. */
  undo(): readonly DiaryRecord[] {
    let back: readonly DiaryRecord[] = [];
    while (!back.length && this.canUndo) back = this.#reverse(this.#changes.shift()!);
    this.#change(back);
    this.#changes.shift();
    return back;
  }

  /** Takes in the entries of a file; says how many were new or later than those here. */
  load(entries: readonly DiaryEntry[]): number {
    const records = newIn(this.storage.value, entries, Date.now());
    // A file with nothing new is no change to be taken back.
    if (records.length) this.#merge(records);
    return records.length;
  }

  /** What takes a change back: nothing of what was written since, in another tab. */
  #reverse({ before, after }: Change): readonly DiaryRecord[] {
    const now = reverseOf(this.storage.value, after);
    return before.filter((_, index) => isSame(now[index]!, after[index]!));
  }

  #change(records: readonly DiaryRecord[]): void {
    this.#merge(stamped(this.storage.value, records, Date.now()));
  }

  #merge(after: readonly DiaryRecord[]): void {
    const diary = this.storage.value;
    this.#changes.unshift({ before: reverseOf(diary, after), after });
    this.storage.set(merge(diary, after));
  }
}
