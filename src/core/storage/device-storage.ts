import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeepProblem } from '../../content/words/keep.js';
import { writeJson } from '../../json/write-json.js';

/** What a kind of element stores, and how. */
export interface DeviceStorageOptions<Value> {
  /** The kind of element, such as `pain-diary`. All elements of a kind share their data. */
  readonly name: string;
  /** Version of the stored format. Data of a higher version on the device is not touched. */
  readonly format: number;
  /** The value before anything is entered. */
  readonly empty: Value;
  /**
   * Checks stored data and returns the valid part. Calls `damaged` if it leaves anything out; throws if nothing is valid.
   */
  readonly parse: (found: unknown, damaged: () => void) => Value;
  /**
   * Merges the value of this window with that of another. The order of the two, and merging again, must not change the JSON
   * of the result: otherwise two windows would overwrite each other without end.
   */
  readonly merge: (here: Value, there: Value) => Value;
}

/** What all elements of a kind on a page share. */
interface Shared<Value> {
  value: Value;
  kept: boolean;
  problem: KeepProblem | undefined;
  /** Whether the device was searched for stored data. */
  looked: boolean;
  /** What this page stored last. While the device holds the same, no other window has changed it. */
  stored: string | undefined;
  /** The elements on the page. */
  readonly hosts: Set<ReactiveControllerHost>;
}

/** Shared values by storage key, only while an element of the kind is on the page: the next visitor must not see them. */
const sharedByKey = new Map<string, Shared<unknown>>();

/** The keys in a storage. Relies only on `length` and `key()`. */
function namesIn(storage: Storage): readonly string[] {
  const names: string[] = [];
  for (let index = 0; index < storage.length; index++) names.push(storage.key(index) ?? '');
  return names;
}

/**
 * Data that a visitor enters in any element of a kind, stored on the device only after the visitor asks to keep it. Until
 * then it writes nothing and only checks for data of an earlier visit. Storage may be denied, full or cleared at any moment:
 * the value in memory always stays, nothing is thrown, and {@link problem} is what to show to the visitor.
 */
export class DeviceStorage<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DeviceStorageOptions<Value>;
  readonly #key: string;
  #shared: Shared<Value>;

  constructor(host: ReactiveControllerHost, options: DeviceStorageOptions<Value>) {
    this.#host = host;
    this.#options = options;
    this.#key = `back-care-elements:${options.name}`;
    this.#shared = {
      value: options.empty,
      kept: false,
      problem: undefined,
      looked: false,
      stored: undefined,
      hosts: new Set(),
    };
    host.addController(this);
  }

  /** The current value: entered on this page, merged with what is stored. */
  get value(): Value {
    return this.#shared.value;
  }

  /** Whether the value is kept on the device. */
  get kept(): boolean {
    return this.#shared.kept;
  }

  /** What the visitor should know about the storage; `undefined` if it works. */
  get problem(): KeepProblem | undefined {
    return this.#shared.problem;
  }

  hostConnected(): void {
    const before = this.#shared;
    const shared = (sharedByKey.get(this.#key) ?? before) as Shared<Value>;
    sharedByKey.set(this.#key, shared);
    shared.hosts.add(this.#host);
    this.#shared = shared;
    addEventListener('storage', this.#changedElsewhere);
    // Read the device only once: afterwards, the value may contain entries that the visitor did not ask to keep.
    if (shared.kept || !shared.looked) this.#synchronise();
    shared.looked = true;
    // Merge in what this element held before it came back to the page.
    if (before === shared || before.value === this.#options.empty) this.#updateHosts();
    else this.set(this.#options.merge(shared.value, before.value));
  }

  hostDisconnected(): void {
    const shared = this.#shared;
    const { hosts } = shared;
    hosts.delete(this.#host);
    // Page swappers (Turbo, htmx, Swup and others) take an element out and put its successor in, in one task.
    queueMicrotask(() => {
      if (!hosts.size && sharedByKey.get(this.#key) === shared) sharedByKey.delete(this.#key);
    });
    removeEventListener('storage', this.#changedElsewhere);
  }

  /** Sets a new value, and stores it if the visitor asked to keep it. */
  set(value: Value): void {
    this.#shared.value = value;
    if (this.kept) this.#synchronise();
    this.#updateHosts();
  }

  /** Stores the value, now and after each change, because the visitor asked to keep it. */
  readonly keep = (): void => {
    this.#synchronise(true);
    this.#updateHosts();
  };

  /** Deletes all stored data, also unreadable data put aside. The value in memory stays and can be stored again. */
  readonly forget = (): void => {
    try {
      const storage = localStorage;
      for (const name of namesIn(storage)) {
        if (name === this.#key || name.startsWith(`${this.#key}:`)) storage.removeItem(name);
      }
      this.#shared.kept = false;
      this.#shared.problem = undefined;
    } catch {
      this.#shared.problem = 'not-deleted';
    }
    this.#updateHosts();
  };

  /** Updates all elements that share the value. */
  #updateHosts(): void {
    for (const host of this.#shared.hosts) host.requestUpdate();
  }

  /** Handles changes by other windows. The key is `null` when the whole storage was cleared. */
  readonly #changedElsewhere = ({ key }: StorageEvent): void => {
    if (!this.kept || (key !== null && key !== this.#key)) return;
    this.#synchronise();
    this.#updateHosts();
  };

  /**
   * Merges the stored value with that in memory and writes the result. It runs after every change, here or in another
   * window: a window that writes at the same moment may overwrite what this window wrote.
   *
   * @param asked whether the visitor asked to keep the value just now
   */
  #synchronise(asked = false): void {
    const shared = this.#shared;
    try {
      const storage = localStorage;
      const text = storage.getItem(this.#key);
      if (text === null && !asked) {
        if (shared.kept) shared.problem = 'cleared';
        shared.kept = false;
        return;
      }
      const before = shared.problem === 'damaged' ? shared.problem : undefined;
      if (text !== null) shared.kept = true;
      const found = text === null || text === shared.stored ? undefined : this.#mergeStored(storage, text);
      if (found === 'newer') {
        shared.problem = found;
        return;
      }
      const { format } = this.#options;
      const merged = writeJson({ format, value: shared.value });
      if (merged !== text) storage.setItem(this.#key, merged);
      shared.stored = merged;
      shared.kept = true;
      shared.problem = found ?? before;
    } catch (error) {
      // Stay silent unless the visitor asked to keep data.
      if (!asked && !shared.kept) return;
      shared.problem = /quota/i.test(String((error as Error | undefined)?.name)) ? 'full' : 'denied';
    }
  }

  /** Merges what the device holds into the value, and says what was wrong with it. Does not touch data of a newer format. */
  #mergeStored(storage: Storage, text: string): 'newer' | 'damaged' | undefined {
    const { value, problem } = this.#read(text);
    if (problem !== 'newer') this.#shared.value = this.#options.merge(this.#shared.value, value);
    if (problem === 'damaged') this.#putAside(storage, text);
    return problem;
  }

  #read(text: string): { readonly value: Value; readonly problem: 'newer' | 'damaged' | undefined } {
    const { format, parse, empty } = this.#options;
    let problem: 'damaged' | undefined;
    try {
      const envelope = JSON.parse(text) as { readonly format: unknown; readonly value: unknown };
      if (Number.isInteger(envelope.format) && (envelope.format as number) > format)
        return { value: empty, problem: 'newer' };
      if (envelope.format === format) {
        const value = parse(envelope.value, () => {
          problem = 'damaged';
        });
        return { value, problem };
      }
    } catch {
      // Not JSON, or `parse` found nothing valid: all of it is damaged.
    }
    return { value: empty, problem: 'damaged' };
  }

  /** Copies unreadable data to another key. If that fails it throws, so that the data is not overwritten. */
  #putAside(storage: Storage, text: string): void {
    for (let number = 1; ; number++) {
      const name = `${this.#key}:unreadable-${number}`;
      const taken = storage.getItem(name);
      if (taken === null) storage.setItem(name, text);
      if (taken === null || taken === text) return;
    }
  }
}
