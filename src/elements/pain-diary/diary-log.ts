import type { ReactiveControllerHost } from 'lit';
import { DeviceStorage } from '../../core/device-storage.js';
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
} from '../../core/diary/diary.js';

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

/** Holds the diary and changes it; each change can be taken back, the latest first. */
export class DiaryLog {
  readonly storage: DeviceStorage<Diary>;
  /** The changes that can be taken back, the latest last: what there was before, and when it was written over. */
  readonly #changes: { readonly before: readonly DiaryRecord[]; readonly written: Map<string, number> }[] = [];
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
    return this.#changes.length > 0;
  }

  /** Adds an entry, or changes the one of that id. */
  put(fields: EntryFields, id = newId()): void {
    this.#change([{ id, ...fields, changed: 0 }]);
  }

  delete(entries: readonly DiaryEntry[]): void {
    this.#change(entries.map(({ id }) => ({ id, changed: 0, deleted: true })));
  }

  /** Takes the latest change back; what was written since, in another tab, stays. */
  undo(): void {
    const { before, written } = this.#changes.pop() ?? { before: [], written: new Map() };
    const diary = this.storage.value;
    const now = new Map(diary.map(({ id, changed }) => [id, changed]));
    const back = before.filter(({ id }) => now.get(id) === written.get(id));
    const records = stamped(diary, back, Date.now());
    // What comes back is of now; the change that had written it can still be taken back.
    for (const [index, { id, changed }] of records.entries()) {
      for (const { written: earlier } of this.#changes) {
        if (earlier.get(id) === back[index]!.changed) earlier.set(id, changed);
      }
    }
    this.storage.set(merge(diary, records));
  }

  /** Takes in the entries of a file; says how many were new or later than those here. */
  load(entries: readonly DiaryEntry[]): number {
    const records = newIn(this.storage.value, entries, Date.now());
    // A file with nothing new leaves the latest change to be taken back.
    if (records.length) this.#merge(records);
    return records.length;
  }

  #change(records: readonly DiaryRecord[]): void {
    this.#merge(stamped(this.storage.value, records, Date.now()));
  }

  #merge(records: readonly DiaryRecord[]): void {
    const diary = this.storage.value;
    this.#changes.push({
      before: reverseOf(diary, records),
      written: new Map(records.map(({ id, changed }) => [id, changed])),
    });
    this.storage.set(merge(diary, records));
  }
}
