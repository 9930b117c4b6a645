import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeepProblem } from '../../content/words/keep.js';
import { writeJson } from '../../json/write-json.js';

/** What one kind of element keeps, and how. */
export interface DeviceStorageOptions<Value> {
  /** The kind of element, such as `pain-diary`: all elements of a kind share what is kept. */
  readonly name: string;
  /** Version of the format that is written; a higher one found on the device is left alone. */
  readonly format: number;
  /** What there is before anything was entered. */
  readonly empty: Value;
  /**
   * Checks what was found and gives what of it can be used. Whatever has to be left out is told of with `damaged`; to
   * throw says that nothing can be used.
   */
  readonly parse: (found: unknown, damaged: () => void) => Value;
  /**
   * Brings together what is here and what another window wrote. The order of the two must not matter, nor how often it is
   * done, and neither may show in the JSON of the result: two windows would otherwise write in turn without end.
   */
  readonly merge: (here: Value, there: Value) => Value;
}

/** What the elements of a kind on one page hold together. */
interface Shared<Value> {
  value: Value;
  kept: boolean;
  problem: KeepProblem | undefined;
  /** Whether it was looked for on the device. */
  looked: boolean;
  /** The elements on the page. */
  readonly hosts: Set<ReactiveControllerHost>;
}

/** By key; only while an element is on the page, so that nothing of one visitor is left for the next. */
const pages = new Map<string, Shared<unknown>>();

/** The names of a storage's entries, without relying on how they can be listed. */
function namesIn(storage: Storage): readonly string[] {
  const names: string[] = [];
  for (let index = 0; index < storage.length; index++) names.push(storage.key(index) ?? '');
  return names;
}

/**
 * What a visitor entered on this page, in whichever element of a kind, and asked to keep on this device. Until then nothing
 * is written; all that is looked at is whether the visitor asked on an earlier visit. Storage may refuse, fail, be full or
 * be cleared at any moment: the value in memory always stays, nothing is thrown, and {@link problem} says what the visitor
 * should know.
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
    this.#shared = { value: options.empty, kept: false, problem: undefined, looked: false, hosts: new Set() };
    host.addController(this);
  }

  /** What was entered and found. */
  get value(): Value {
    return this.#shared.value;
  }

  /** Whether the visitor asked to keep it. */
  get kept(): boolean {
    return this.#shared.kept;
  }

  get problem(): KeepProblem | undefined {
    return this.#shared.problem;
  }

  hostConnected(): void {
    const own = this.#shared;
    const shared = (pages.get(this.#key) ?? own) as Shared<Value>;
    pages.set(this.#key, shared);
    shared.hosts.add(this.#host);
    this.#shared = shared;
    addEventListener('storage', this.#changedElsewhere);
    // Looked for once: later on there may be something here that the visitor did not ask to keep.
    if (shared.kept || !shared.looked) this.#synchronise();
    shared.looked = true;
    // What it held before it left the page, or came to the others, is not lost.
    if (own === shared || own.value === this.#options.empty) this.#tell();
    else this.set(this.#options.merge(shared.value, own.value));
  }

  hostDisconnected(): void {
    const { hosts } = this.#shared;
    hosts.delete(this.#host);
    if (!hosts.size) pages.delete(this.#key);
    removeEventListener('storage', this.#changedElsewhere);
  }

  /** Takes a new value, and keeps it if the visitor asked for that. */
  set(value: Value): void {
    this.#shared.value = value;
    if (this.kept) this.#synchronise();
    this.#tell();
  }

  /** The visitor asks to keep what there is, from now on. */
  readonly keep = (): void => {
    this.#synchronise(true);
    this.#tell();
  };

  /** Deletes all that is kept, and also what was put aside. The value in memory stays, so that it can be kept again. */
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
    this.#tell();
  };

  /** Updates the elements that hold it. */
  #tell(): void {
    for (const host of this.#shared.hosts) host.requestUpdate();
  }

  /** The browser gives no key when everything was cleared. */
  readonly #changedElsewhere = ({ key }: StorageEvent): void => {
    if (!this.kept || (key !== null && key !== this.#key)) return;
    this.#synchronise();
    this.#tell();
  };

  /**
   * Takes in what is kept and writes the two together, whenever one of them changed: a window that wrote at the same
   * moment may have replaced what this one had written.
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
      let damaged = shared.problem === 'damaged';
      if (text !== null) {
        shared.kept = true;
        const found = this.#read(text);
        if (found === 'newer') {
          shared.problem = found;
          return;
        }
        damaged ||= found.damaged;
        shared.value = this.#options.merge(shared.value, found.value);
        if (found.damaged) this.#putAside(storage, text);
      }
      const { format } = this.#options;
      const merged = writeJson({ format, value: shared.value });
      if (merged !== text) storage.setItem(this.#key, merged);
      shared.kept = true;
      shared.problem = damaged ? 'damaged' : undefined;
    } catch (error) {
      // Who did not ask to keep anything need not know that it would not have worked.
      if (!asked && !shared.kept) return;
      shared.problem = /quota/i.test(String((error as Error | undefined)?.name)) ? 'full' : 'denied';
    }
  }

  #read(text: string): { readonly value: Value; readonly damaged: boolean } | 'newer' {
    const { format, parse, empty } = this.#options;
    let damaged = false;
    try {
      const envelope = JSON.parse(text) as { readonly format: unknown; readonly value: unknown };
      if (Number.isInteger(envelope.format) && (envelope.format as number) > format) return 'newer';
      if (envelope.format === format) {
        const value = parse(envelope.value, () => {
          damaged = true;
        });
        return { value, damaged };
      }
    } catch {
      // No JSON, or nothing that the element can use: damaged as a whole.
    }
    return { value: empty, damaged: true };
  }

  /** Keeps a text that cannot be read under a name of its own; throws when it cannot, so that nothing is written over it. */
  #putAside(storage: Storage, text: string): void {
    for (let number = 1; ; number++) {
      const name = `${this.#key}:unreadable-${number}`;
      const taken = storage.getItem(name);
      if (taken === null) storage.setItem(name, text);
      if (taken === null || taken === text) return;
    }
  }
}
