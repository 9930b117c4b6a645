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

/** The fields that a visitor fills in. */
export type EntryFields = Pick<DiaryEntry, 'at' | 'pain' | 'stopped' | 'helped' | 'note'>;

function parse(found: unknown, damaged: () => void): Diary {
  if (!Array.isArray(found)) throw new TypeError('The stored diary is not a list.');
  const records = found.map((each) => readRecord(each));
  if (records.includes(undefined)) damaged();
  return merge(
    [],
    records.filter((record) => record !== undefined),
  );
}

/** A change: its records before it and after it. */
interface Change {
  readonly before: readonly DiaryRecord[];
  readonly after: readonly DiaryRecord[];
}

const isSame = (one: DiaryRecord, other: DiaryRecord): boolean =>
  writeJson({ ...one, changed: 0 }) === writeJson({ ...other, changed: 0 });

/** Holds and changes the diary. Every change of this visit can be undone, the latest first. */
export class DiaryLog {
  readonly storage: DeviceStorage<Diary>;
  /** The changes of this visit, the latest first. */
  readonly #changes: Change[] = [];
  #diary: Diary = [];
  #entries: readonly DiaryEntry[] = [];

  constructor(host: ReactiveControllerHost) {
    this.storage = new DeviceStorage<Diary>(host, { name: 'pain-diary', format: 1, empty: [], parse, merge });
  }

  /** The entries, the latest first. Returns the same list until something changes. */
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

  /** Adds an entry, or changes the entry with this id. */
  put(fields: EntryFields, id = newId()): void {
    this.#change([{ id, ...fields, changed: 0 }]);
  }

  delete(entries: readonly DiaryEntry[]): void {
    this.#change(entries.map(({ id }) => ({ id, changed: 0, deleted: true })));
  }

  /** Undoes the latest change that can still be undone; returns the records that this wrote. */
  undo(): readonly DiaryRecord[] {
    let back: readonly DiaryRecord[] = [];
    while (!back.length && this.canUndo) back = this.#reverse(this.#changes.shift()!);
    this.#change(back);
    this.#changes.shift();
    return back;
  }

  /** Merges the entries of a file; returns how many were new or newer. */
  load(entries: readonly DiaryEntry[], now: number): number {
    const records = newIn(this.storage.value, entries, now);
    // A file with nothing new is not a change to undo.
    if (records.length) this.#merge(records);
    return records.length;
  }

  /** The records that undo a change. Leaves out every record that has changed since, for example in another tab. */
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
