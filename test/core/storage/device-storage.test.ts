import { expect, fixtureCleanup } from '@open-wc/testing';
import { render } from 'lit';
import { keepWords } from '../../../src/content/en/keep.js';
import { DeviceStorage } from '../../../src/core/storage/device-storage.js';
import { keepOnDevice } from '../../../src/core/storage/keep-on-device.template.js';
import { writeJson } from '../../../src/json/write-json.js';
import { standIn } from '../../support/stand-ins.js';
import { TestHost } from '../../support/test-host.js';
import { waitUntil } from '../../support/wait.js';

const key = 'back-care-elements:test-words';
const aside = `${key}:unreadable-1`;
const envelope = (...value: unknown[]): string => JSON.stringify({ format: 1, value });

const connected: DeviceStorage<readonly string[]>[] = [];

/** Keeps a list of words. Merging sorts them and removes duplicates. */
function words({ host = new TestHost(), name = 'test-words', onParse = () => {} } = {}): DeviceStorage<
  readonly string[]
> {
  const storage = new DeviceStorage<readonly string[]>(host, {
    name,
    format: 1,
    empty: [],
    parse: (found, damaged) => {
      onParse();
      if (!Array.isArray(found)) throw new TypeError('no list');
      return (found as unknown[]).filter((word): word is string => {
        if (typeof word !== 'string') damaged();
        return typeof word === 'string';
      });
    },
    merge: (here, there) => [...new Set([...here, ...there])].sort(),
  });
  storage.hostConnected();
  connected.push(storage);
  return storage;
}

/** Removes every element from the page, as when the visitor closes it, and waits until none has come instead. */
async function leave(): Promise<void> {
  for (const storage of connected.splice(0)) storage.hostDisconnected();
  await Promise.resolve();
}

/** An in-memory storage with the browser's interface. A test can make any of its calls throw. */
class Memory {
  readonly entries = new Map<string, string>();
  readonly calls: string[] = [];
  fail: Readonly<Record<string, Error>> = {};
  #call(name: string): void {
    this.calls.push(name);
    if (this.fail[name]) throw this.fail[name];
  }
  get length(): number {
    this.#call('length');
    return this.entries.size;
  }
  key(index: number): string | null {
    this.#call('key');
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    this.#call('getItem');
    return this.entries.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.#call('setItem');
    this.entries.set(name, value);
  }
  removeItem(name: string): void {
    this.#call('removeItem');
    this.entries.delete(name);
  }
}

function memory(text?: string): Memory {
  const storage = new Memory();
  if (text !== undefined) storage.entries.set(key, text);
  standIn(window, 'localStorage', storage);
  return storage;
}

const quota = (): Error => new DOMException('No room', 'QuotaExceededError');

/** Fires the event that the browser fires when another window of the site writes. */
const tell = (name: string | null): boolean => dispatchEvent(new StorageEvent('storage', { key: name }));

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await leave();
  localStorage.clear();
  fixtureCleanup();
});

describe('keeping on the device', () => {
  it('writes nothing before the visitor asks', () => {
    const storage = memory();
    const store = words();
    store.set(['one']);
    store.set(['one', 'two']);
    expect(store.kept).to.equal(false);
    expect(storage.calls).to.deep.equal(['getItem']);
    expect(storage.entries.size).to.equal(0);
  });

  it('reads only its own entry', () => {
    localStorage.setItem('other', 'x');
    const asked: string[] = [];
    const { getItem } = Storage.prototype;
    standIn(Storage.prototype, 'getItem', function (this: Storage, name: string) {
      asked.push(name);
      return getItem.call(this, name);
    });
    words();
    expect(asked).to.deep.equal([key]);
  });

  it('stores the current data on request, and every later change', () => {
    const store = words();
    store.set(['one']);
    store.keep();
    expect(store.kept).to.equal(true);
    expect(store.problem).to.equal(undefined);
    expect(localStorage.getItem(key)).to.equal(envelope('one'));
    store.set(['one', 'two']);
    expect(localStorage.getItem(key)).to.equal(envelope('one', 'two'));
    expect(Object.keys(localStorage)).to.deep.equal([key]);
  });

  it('restores kept data on the next visit', () => {
    localStorage.setItem(key, envelope('one'));
    const store = words();
    expect(store.value).to.deep.equal(['one']);
    expect(store.kept).to.equal(true);
  });

  it('does not read again when the element moves, unless it keeps', () => {
    const store = words();
    store.hostDisconnected();
    localStorage.setItem(key, envelope('elsewhere'));
    store.hostConnected();
    expect(store.value).to.deep.equal([]);
    store.keep();
    store.hostDisconnected();
    localStorage.setItem(key, envelope('elsewhere', 'later'));
    store.hostConnected();
    expect(store.value).to.deep.equal(['elsewhere', 'later']);
  });

  it('updates the element', () => {
    const host = new TestHost();
    const store = words({ host });
    for (const change of [() => store.set(['one']), store.keep, store.forget]) {
      const before = host.updates;
      change();
      expect(host.updates).to.equal(before + 1);
    }
  });

  it('deletes its own entries and nothing else', () => {
    localStorage.setItem(key, 'no JSON');
    localStorage.setItem(`${key}-other`, 'x');
    localStorage.setItem('other', 'y');
    const store = words();
    store.set(['one']);
    expect(Object.keys(localStorage)).to.include(aside);
    store.forget();
    expect(store.kept).to.equal(false);
    expect(store.problem).to.equal(undefined);
    expect(Object.keys(localStorage).sort()).to.deep.equal([`${key}-other`, 'other']);
  });

  it('writes nothing after deleting, and stores the data in memory again on request', () => {
    const store = words();
    store.set(['one']);
    store.keep();
    store.forget();
    store.set(['one', 'two']);
    expect(localStorage.length).to.equal(0);
    store.keep();
    expect(localStorage.getItem(key)).to.equal(envelope('one', 'two'));
  });
});

describe('failing storage', () => {
  it('is not reported to a visitor who asked for nothing', () => {
    const storage = memory();
    storage.fail = { getItem: new Error('broken') };
    const store = words();
    store.set(['one']);
    expect(store.problem).to.equal(undefined);
  });

  for (const call of ['getItem', 'setItem']) {
    it(`is reported when ${call} throws`, () => {
      const storage = memory();
      const store = words();
      store.set(['one']);
      storage.fail = { [call]: new Error('broken') };
      store.keep();
      expect(store.problem).to.equal('denied');
      expect(store.kept).to.equal(false);
      expect(store.value).to.deep.equal(['one']);
    });

    it(`is reported when ${call} throws later, and everything is kept once it works again`, () => {
      const storage = memory();
      const store = words();
      store.keep();
      storage.fail = { [call]: new Error('broken') };
      store.set(['one']);
      expect(store.problem).to.equal('denied');
      expect(store.kept).to.equal(true);
      storage.fail = {};
      store.set(['one', 'two']);
      expect(store.problem).to.equal(undefined);
      expect(storage.entries.get(key)).to.equal(envelope('one', 'two'));
    });
  }

  for (const call of ['length', 'key', 'removeItem']) {
    it(`is reported when ${call} throws on deleting`, () => {
      const storage = memory(envelope('one'));
      const store = words();
      storage.fail = { [call]: new Error('broken') };
      store.forget();
      expect(store.problem).to.equal('not-deleted');
      expect(store.kept).to.equal(true);
      storage.fail = {};
      store.forget();
      expect(store.problem).to.equal(undefined);
      expect(storage.entries.size).to.equal(0);
    });
  }

  it('is reported when it throws something other than an error', () => {
    memory();
    const store = words();
    // A replacement by the page may throw anything.
    for (const thrown of [null, undefined, 'broken', Object.create(null) as object]) {
      standIn(window, 'localStorage', {
        getItem: () => {
          throw thrown as Error;
        },
      });
      store.keep();
      expect(store.problem).to.equal('denied');
    }
  });

  it('is reported when absent', () => {
    standIn(window, 'localStorage', null);
    const store = words();
    store.set(['one']);
    store.keep();
    expect(store.problem).to.equal('denied');
    store.forget();
    expect(store.problem).to.equal('not-deleted');
  });

  it('is reported in a sandboxed frame, where access throws', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    // Such a frame has no origin, so it cannot load a module: it gets both modules as one text.
    const modules = await Promise.all(
      ['json/write-json.js', 'core/storage/device-storage.js'].map(async (name) =>
        (await fetch(new URL(`../../../src/${name}`, import.meta.url))).text(),
      ),
    );
    frame.srcdoc = `<script type="module">
      ${modules
        .join('\n')
        .replace(/^import .*$/gm, '')
        .replace(/^\/\/# .*$/gm, '')}
      const host = { addController() {}, removeController() {}, requestUpdate() {} };
      const storage = new DeviceStorage(host, { name: 'x', format: 1, empty: [], parse: (x) => x, merge: (x) => x });
      storage.hostConnected();
      const before = storage.problem ?? 'none';
      storage.set([1]);
      storage.keep();
      parent.postMessage([before, storage.problem, storage.kept, storage.value.length].join(' '), '*');
    </script>`;
    let result = '';
    const listen = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow) result = String(event.data);
    };
    addEventListener('message', listen);
    document.body.append(frame);
    await waitUntil(() => result);
    removeEventListener('message', listen);
    frame.remove();
    expect(result).to.equal('none denied false 1');
  });

  it('is reported when full, and the data in memory stays', () => {
    const storage = memory();
    const store = words();
    store.keep();
    storage.fail = { setItem: quota() };
    store.set(['one']);
    expect(store.problem).to.equal('full');
    expect(store.value).to.deep.equal(['one']);
    expect(storage.entries.get(key)).to.equal(envelope());
    storage.fail = {};
    store.set(['one', 'two']);
    expect(store.problem).to.equal(undefined);
    expect(storage.entries.get(key)).to.equal(envelope('one', 'two'));
  });

  it('is reported when the browser’s real storage is full', () => {
    const store = words();
    store.keep();
    store.set(['x'.repeat(6_000_000)]);
    expect(store.problem).to.equal('full');
    store.set(['small']);
    expect(store.problem).to.equal(undefined);
    expect(localStorage.getItem(key)).to.equal(envelope('small'));
  });
});

describe('kept data that is gone', () => {
  for (const [how, event] of [
    ['its entry', key],
    ['everything', null],
  ] as const) {
    it(`is reported when another window cleared ${how}; the data in memory stays and is not written again`, () => {
      const store = words();
      store.set(['one']);
      store.keep();
      localStorage.clear();
      tell(event);
      expect(store.problem).to.equal('cleared');
      expect(store.kept).to.equal(false);
      expect(store.value).to.deep.equal(['one']);
      store.set(['one', 'two']);
      expect(localStorage.length).to.equal(0);
      store.keep();
      expect(store.problem).to.equal(undefined);
      expect(localStorage.getItem(key)).to.equal(envelope('one', 'two'));
    });
  }

  it('is noticed before the next write when no event arrived', () => {
    const store = words();
    store.keep();
    localStorage.clear();
    store.set(['one']);
    expect(store.problem).to.equal('cleared');
    expect(store.value).to.deep.equal(['one']);
    expect(localStorage.length).to.equal(0);
  });

  it('is not assumed when another entry was cleared', () => {
    const store = words();
    store.keep();
    tell('other');
    expect(store.problem).to.equal(undefined);
  });
});

describe('unreadable entry', () => {
  for (const text of [
    '',
    'no JSON',
    'null',
    '7',
    '[]',
    '{}',
    '{"format":1}',
    '{"format":1,"value":null}',
    '{"format":"2","value":[]}',
    '{"format":0,"value":[]}',
    '{"format":1.5,"value":[]}',
    '{"format":1,"value":["one"]',
    '{"__proto__":{"format":1,"value":["one"]}}',
  ]) {
    it(`is put aside and reported: ${text || 'an empty text'}`, () => {
      localStorage.setItem(key, text);
      const store = words();
      expect(store.problem).to.equal('damaged');
      expect(store.kept).to.equal(true);
      expect(store.value).to.deep.equal([]);
      expect(localStorage.getItem(aside)).to.equal(text);
      store.set(['one']);
      expect(localStorage.getItem(key)).to.equal(envelope('one'));
      expect(localStorage.getItem(aside)).to.equal(text);
    });
  }

  it('is reported once, not again on the next visit', async () => {
    localStorage.setItem(key, 'no JSON');
    words();
    await leave();
    expect(words().problem).to.equal(undefined);
  });

  it('keeps its readable rest', () => {
    localStorage.setItem(key, envelope('one', 7, 'two'));
    const store = words();
    expect(store.problem).to.equal('damaged');
    expect(store.value).to.deep.equal(['one', 'two']);
    expect(localStorage.getItem(aside)).to.equal(envelope('one', 7, 'two'));
    expect(localStorage.getItem(key)).to.equal(envelope('one', 'two'));
  });

  it('never overwrites an entry that was put aside before', async () => {
    for (const text of ['first', 'second', 'second', 'third']) {
      localStorage.setItem(key, text);
      words();
      await leave();
    }
    const names = Object.keys(localStorage).filter((name) => name !== key);
    expect(names.sort().map((name) => localStorage.getItem(name))).to.deep.equal(['first', 'second', 'third']);
  });

  it('stays in place when there is no room to put it aside', () => {
    const storage = memory('no JSON');
    storage.fail = { setItem: quota() };
    const store = words();
    store.set(['one']);
    expect(store.problem).to.equal('full');
    expect(store.value).to.deep.equal(['one']);
    expect([...storage.entries]).to.deep.equal([[key, 'no JSON']]);
  });

  it('stays in place when partly readable without room; the rest loads and is kept once there is room', () => {
    const text = envelope('one', 7);
    const storage = memory(text);
    storage.fail = { setItem: quota() };
    const store = words();
    store.set([...store.value, 'two']);
    expect(store.problem).to.equal('full');
    expect(store.value).to.deep.equal(['one', 'two']);
    expect([...storage.entries]).to.deep.equal([[key, text]]);
    storage.fail = {};
    store.set([...store.value, 'three']);
    expect(store.problem).to.equal('damaged');
    expect([...storage.entries]).to.deep.equal([
      [key, envelope('one', 'three', 'two')],
      [aside, text],
    ]);
  });

  it('is put aside once when there is room for that and no more', () => {
    const text = envelope('one', 7);
    const storage = memory(text);
    const { setItem } = storage;
    storage.setItem = (name, value) => {
      if (name === key) throw quota();
      setItem.call(storage, name, value);
    };
    const store = words();
    store.set([...store.value, 'two']);
    expect(store.problem).to.equal('full');
    expect([...storage.entries]).to.deep.equal([
      [key, text],
      [aside, text],
    ]);
    storage.setItem = setItem;
    store.set([...store.value, 'three']);
    expect(store.problem).to.equal('damaged');
    expect([...storage.entries]).to.deep.equal([
      [key, envelope('one', 'three', 'two')],
      [aside, text],
    ]);
  });

  it('is reported when another window wrote it', () => {
    const store = words();
    store.set(['one']);
    store.keep();
    localStorage.setItem(key, 'no JSON');
    tell(key);
    expect(store.problem).to.equal('damaged');
    expect(localStorage.getItem(key)).to.equal(envelope('one'));
    expect(localStorage.getItem(aside)).to.equal('no JSON');
  });

  it('is left unchanged when a newer version wrote it', () => {
    const text = '{"format":2,"value":{"new":true}}';
    localStorage.setItem(key, text);
    const store = words();
    expect(store.problem).to.equal('newer');
    store.set(['one']);
    store.keep();
    expect(store.problem).to.equal('newer');
    expect(store.value).to.deep.equal(['one']);
    expect(localStorage.getItem(key)).to.equal(text);
    expect(localStorage.length).to.equal(1);
  });

  it('is deleted on request, also when a newer version wrote it', () => {
    localStorage.setItem(key, '{"format":2}');
    words().forget();
    expect(localStorage.length).to.equal(0);
  });
});

describe('two windows or elements', () => {
  it('merge what the other window wrote before writing', () => {
    const store = words();
    store.keep();
    localStorage.setItem(key, envelope('theirs'));
    store.set(['own']);
    expect(store.value).to.deep.equal(['own', 'theirs']);
    expect(localStorage.getItem(key)).to.equal(envelope('own', 'theirs'));
  });

  it('read only what the other window wrote, not what this one stored', () => {
    let parsed = 0;
    const store = words({ onParse: () => parsed++ });
    store.keep();
    store.set(['one']);
    store.set(['one', 'two']);
    expect(parsed).to.equal(0);
    localStorage.setItem(key, envelope('theirs'));
    store.set(['one', 'three', 'two']);
    expect(parsed).to.equal(1);
    expect(localStorage.getItem(key)).to.equal(envelope('one', 'theirs', 'three', 'two'));
  });

  it('write again what the other window replaced', () => {
    const store = words();
    store.set(['own']);
    store.keep();
    localStorage.setItem(key, envelope('theirs'));
    tell(key);
    expect(store.value).to.deep.equal(['own', 'theirs']);
    expect(localStorage.getItem(key)).to.equal(envelope('own', 'theirs'));
  });

  it('write nothing when nothing is new', () => {
    const storage = memory(envelope('one'));
    words();
    tell(key);
    tell(key);
    expect(storage.calls).not.to.include('setItem');
  });

  it('write nothing in a window whose visitor did not ask', () => {
    const store = words();
    store.set(['own']);
    localStorage.setItem(key, envelope('theirs'));
    tell(key);
    expect(store.value).to.deep.equal(['own']);
    expect(localStorage.getItem(key)).to.equal(envelope('theirs'));
  });

  describe('on one page', () => {
    const two = (): {
      one: DeviceStorage<readonly string[]>;
      other: DeviceStorage<readonly string[]>;
      host: TestHost;
    } => {
      const host = new TestHost();
      return { one: words(), other: words({ host }), host };
    };

    it('share their entries, and write nothing before the visitor asks', () => {
      const { one, other, host } = two();
      const unrelated = words({ name: 'test-other' });
      const before = host.updates;
      one.set(['one']);
      expect(other.value).to.deep.equal(['one']);
      expect(host.updates).to.equal(before + 1);
      other.set([...other.value, 'two']);
      expect(one.value).to.deep.equal(['one', 'two']);
      expect(words().value).to.deep.equal(['one', 'two']);
      expect(unrelated.value).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('share the choice to keep and to delete', () => {
      const { one, other, host } = two();
      one.set(['one']);
      one.keep();
      expect(other.kept).to.equal(true);
      other.set(['one', 'two']);
      expect(localStorage.getItem(key)).to.equal(envelope('one', 'two'));
      const before = host.updates;
      one.forget();
      expect(other.kept).to.equal(false);
      expect(other.problem).to.equal(undefined);
      expect(other.value).to.deep.equal(['one', 'two']);
      expect(host.updates).to.equal(before + 1);
      other.set(['three']);
      expect(localStorage.length).to.equal(0);
    });

    it('show both what another window wrote or cleared', () => {
      const { one, other, host } = two();
      one.keep();
      localStorage.setItem(key, envelope('theirs'));
      let before = host.updates;
      tell(key);
      expect(one.value).to.deep.equal(['theirs']);
      expect(other.value).to.deep.equal(['theirs']);
      expect(host.updates).to.be.greaterThan(before);
      localStorage.clear();
      before = host.updates;
      tell(null);
      expect(one.problem).to.equal('cleared');
      expect(other.problem).to.equal('cleared');
      expect(host.updates).to.be.greaterThan(before);
    });

    it('update an element that returns with what was entered meanwhile', () => {
      const { one, other, host } = two();
      other.hostDisconnected();
      const before = host.updates;
      one.set(['one']);
      expect(host.updates).to.equal(before);
      other.hostConnected();
      expect(other.value).to.deep.equal(['one']);
      expect(host.updates).to.be.greaterThan(before);
    });

    it('hand the entries over to the element that a page swapper puts in their place', async () => {
      const store = words();
      store.set(['own']);
      store.hostDisconnected();
      const next = words();
      await Promise.resolve();
      expect(next.value).to.deep.equal(['own']);
      expect(localStorage.length).to.equal(0);
    });

    it('take up the entries of a newcomer, also on the device', async () => {
      const store = words();
      store.set(['own']);
      store.hostDisconnected();
      await Promise.resolve();
      const next = words();
      expect(next.value).to.deep.equal([]);
      next.set(['next']);
      next.keep();
      store.hostConnected();
      expect(store.value).to.deep.equal(['next', 'own']);
      expect(next.value).to.deep.equal(['next', 'own']);
      expect(store.kept).to.equal(true);
      expect(localStorage.getItem(key)).to.equal(envelope('next', 'own'));
    });

    it('leave nothing for the next visitor once all have left', async () => {
      two().one.set(['one']);
      await leave();
      expect(words().value).to.deep.equal([]);
    });
  });
});

describe('JSON on a page that changes its prototypes', () => {
  const value = { list: ['a', [1, true, null]], text: '"\n\ud800', nested: { empty: {}, none: [] } };

  it('is the browser’s otherwise', () => {
    for (const each of [value, [value], 'x', 7, null, -0, 1e21, { left: undefined, out: 1 }, [undefined], NaN]) {
      expect(writeJson(each)).to.equal(JSON.stringify(each));
    }
    expect(writeJson(undefined)).to.equal('null');
  });

  for (const [name, prototype] of [
    ['Array', Array.prototype],
    ['Object', Object.prototype],
    ['String', String.prototype],
    ['Number', Number.prototype],
  ] as const) {
    it(`is correct when ${name}.prototype has a toJSON`, () => {
      const expected = JSON.stringify(value);
      standIn(prototype, 'toJSON', () => 'patched');
      const written = writeJson(value);
      Reflect.deleteProperty(prototype, 'toJSON');
      expect(written).to.equal(expected);
    });
  }

  it('is kept and restored', async () => {
    standIn(Array.prototype, 'toJSON', () => 'patched');
    standIn(Object.prototype, 'toJSON', () => 'patched');
    const store = words();
    store.set(['one']);
    store.keep();
    const kept = localStorage.getItem(key);
    await leave();
    const found = words().value;
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'toJSON');
    expect(kept).to.equal(envelope('one'));
    expect(found).to.deep.equal(['one']);
  });
});

describe('controls for keeping', () => {
  const container = document.createElement('div');
  const show = (state: Parameters<typeof keepOnDevice>[0]): unknown =>
    render(keepOnDevice(state, keepWords), container);
  const status = (): string => container.querySelector('[aria-live=polite]')!.textContent.trim();
  const button = (): HTMLButtonElement => container.querySelector('button')!;

  it('show whether data is kept and change it with one button', () => {
    const store = words();
    show(store);
    expect(status()).to.equal(keepWords.notKept);
    expect(button().textContent.trim()).to.equal('Keep on this device');
    const first = button();
    first.click();
    show(store);
    expect(button()).to.equal(first);
    expect(localStorage.getItem(key)).to.equal(envelope());
    expect(status()).to.equal(keepWords.kept);
    expect(button().textContent.trim()).to.equal('Delete from this device');
    first.click();
    show(store);
    expect(localStorage.length).to.equal(0);
    expect(status()).to.equal(keepWords.notKept);
  });

  for (const problem of Object.keys(keepWords.problems) as (keyof typeof keepWords.problems)[]) {
    it(`show the problem: ${problem}`, () => {
      const { keep, forget } = words();
      show({ kept: true, problem, keep, forget });
      expect(status()).to.equal(keepWords.problems[problem]);
    });
  }
});
