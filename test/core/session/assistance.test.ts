import { expect } from '@open-wc/testing';
import { Assistance, type Feature } from '../../../src/core/session/assistance.js';
import { lendVoice, type Spoken } from './lent-voice.js';
import { standIn, unhandledRejections } from '../../support/stand-ins.js';
import { TestHost } from '../../support/test-host.js';

const host = new TestHost();

class Lock extends EventTarget {
  released = false;
  release(): Promise<void> {
    this.released = true;
    return Promise.resolve();
  }
}

/** A wake lock feature that grants each lock at once. */
function lendLocks(): Lock[] {
  const locks: Lock[] = [];
  standIn(navigator, 'wakeLock', {
    request: () => {
      locks.push(new Lock());
      return Promise.resolve(locks.at(-1));
    },
  });
  return locks;
}

const missing = (assistance: Assistance): readonly Feature[] => [...assistance.missing];
const fail = (): never => {
  throw new Error('broken');
};

describe('voice', () => {
  it('speaks the text in its language, with the default voice for it', () => {
    const german = { lang: 'de_DE', default: true };
    const spoken = lendVoice([{ lang: 'en-US' }, german]);
    const assistance = new Assistance(host);
    assistance.speak('Guten Tag', 'de-AT');
    expect(spoken.utterances.map(({ text, lang, voice }) => [text, lang, voice])).to.deep.equal([
      ['Guten Tag', 'de-AT', german],
    ]);
    expect(missing(assistance)).to.deep.equal([]);
  });

  it('interrupts the previous text, and stops on request', () => {
    const spoken = lendVoice();
    const assistance = new Assistance(host);
    assistance.speak('one', 'en');
    assistance.speak('two', 'en');
    expect(spoken.cancelled).to.equal(2);
    assistance.quiet();
    expect(spoken.cancelled).to.equal(3);
  });

  it('stops when the visitor leaves the page, for as long as its element is on it', () => {
    const spoken = lendVoice();
    const assistance = new Assistance(host);
    assistance.hostConnected();
    assistance.speak('one', 'en');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(spoken.cancelled).to.equal(2);
    assistance.speak('two', 'en');
    assistance.hostDisconnected();
    expect(spoken.cancelled).to.equal(4);
    assistance.speak('three', 'en');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(spoken.cancelled).to.equal(5);
  });

  describe('when urgent', () => {
    /** An urgent voice and an ordinary voice on one page. */
    function speakers(): { readonly spoken: Spoken; readonly urgent: Assistance; readonly other: Assistance } {
      const spoken = lendVoice();
      const [urgent, other] = [new Assistance(host, true), new Assistance(host)];
      urgent.hostConnected();
      hosts.push(urgent);
      return { spoken, urgent, other };
    }
    const hosts: Assistance[] = [];
    afterEach(() => {
      for (const each of hosts.splice(0)) each.hostDisconnected();
    });

    it('is never interrupted by another voice, and interrupts itself', () => {
      const { spoken, urgent, other } = speakers();
      other.speak('Hold', 'en');
      urgent.speak('Time is up', 'en');
      expect(spoken.cancelled).to.equal(2);
      other.speak('Rest', 'en');
      other.quiet();
      expect([spoken.texts, spoken.cancelled]).to.deep.equal([['Hold', 'Time is up'], 2]);
      urgent.speak('Time is up!', 'en');
      urgent.quiet();
      expect([spoken.texts.at(-1), spoken.cancelled]).to.deep.equal(['Time is up!', 4]);
    });

    const ends: Readonly<Record<string, (run: ReturnType<typeof speakers>) => void>> = {
      'it has finished': ({ spoken }) => spoken.utterances[0]!.onend!(),
      'it was interrupted': ({ spoken }) => spoken.utterances[0]!.onerror!({ error: 'interrupted' }),
      'it was stopped': ({ urgent }) => urgent.quiet(),
      'it has left the page': ({ urgent }) => urgent.hostDisconnected(),
      'the browser fires no end event in time': () => {
        const now = performance.now() + 15_000;
        standIn(performance, 'now', () => now);
      },
    };
    for (const [when, end] of Object.entries(ends)) {
      it(`no longer blocks other voices once ${when}`, () => {
        const run = speakers();
        run.urgent.speak('Time is up', 'en');
        end(run);
        run.other.speak('Rest', 'en');
        expect(run.spoken.texts).to.deep.equal(['Time is up', 'Rest']);
      });
    }
  });

  const broken: Readonly<Record<string, () => void>> = {
    'is absent': () => {
      standIn(window, 'speechSynthesis');
      standIn(window, 'SpeechSynthesisUtterance');
    },
    'exists in name only': () => {
      standIn(window, 'speechSynthesis', undefined);
      standIn(window, 'SpeechSynthesisUtterance', undefined);
    },
    'throws when speaking': () => {
      lendVoice();
      standIn(window, 'speechSynthesis', { getVoices: () => [], speak: fail, cancel: () => {} });
    },
    'throws when asked for voices': () => {
      lendVoice();
      standIn(window, 'speechSynthesis', { getVoices: fail, speak: () => {}, cancel: () => {} });
    },
  };
  for (const [what, breakIt] of Object.entries(broken)) {
    it(`reports the voice once and throws nothing when it ${what}`, () => {
      breakIt();
      const assistance = new Assistance(host);
      for (let time = 0; time < 3; time++) expect(() => assistance.speak('text', 'en')).not.to.throw();
      expect(() => assistance.quiet()).not.to.throw();
      expect(missing(assistance)).to.deep.equal(['voice']);
    });
  }

  it('throws nothing when it cannot be stopped', () => {
    lendVoice();
    standIn(window, 'speechSynthesis', { getVoices: () => [], speak: () => {}, cancel: fail });
    expect(() => new Assistance(host).quiet()).not.to.throw();
  });

  it('is not reported as missing by an element that never uses it', () => {
    standIn(window, 'speechSynthesis');
    const assistance = new Assistance(host);
    assistance.hostConnected();
    assistance.hostDisconnected();
    expect(missing(assistance)).to.deep.equal([]);
  });
});

describe('sound', () => {
  const parameter = { value: 0, setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
  class Working {
    readonly currentTime = 0;
    readonly destination = {};
    resume(): Promise<void> {
      return Promise.resolve();
    }
    createOscillator(): unknown {
      return { frequency: parameter, connect: <T>(to: T) => to, start: () => {}, stop: () => {} };
    }
    createGain(): unknown {
      return { gain: parameter, connect: () => {} };
    }
  }

  it('opens one audio context for all tones', () => {
    let opened = 0;
    standIn(
      window,
      'AudioContext',
      class extends Working {
        constructor() {
          super();
          opened++;
        }
      },
    );
    const assistance = new Assistance(host);
    assistance.tone(440);
    assistance.tone(660);
    expect(opened).to.equal(1);
    expect(missing(assistance)).to.deep.equal([]);
  });

  const broken: Readonly<Record<string, () => void>> = {
    'is absent': () => standIn(window, 'AudioContext'),
    'throws when opened': () => standIn(window, 'AudioContext', fail),
    'throws when it makes a tone': () =>
      standIn(
        window,
        'AudioContext',
        class extends Working {
          override createOscillator = fail;
        },
      ),
    'throws on resume': () =>
      standIn(
        window,
        'AudioContext',
        class extends Working {
          override resume = fail;
        },
      ),
  };
  for (const [what, breakIt] of Object.entries(broken)) {
    it(`reports the sound once and throws nothing when it ${what}`, () => {
      breakIt();
      const assistance = new Assistance(host);
      for (let time = 0; time < 3; time++) expect(() => assistance.tone(440)).not.to.throw();
      expect(missing(assistance)).to.deep.equal(['sound']);
    });
  }

  it('leaves no unhandled rejection and is reported once when it refuses to resume', async () => {
    standIn(
      window,
      'AudioContext',
      class extends Working {
        override resume(): Promise<void> {
          return Promise.reject(new Error('not allowed'));
        }
      },
    );
    const assistance = new Assistance(host);
    const rejections = await unhandledRejections(() => {
      assistance.tone(440);
      assistance.tone(440);
    });
    expect(rejections).to.deep.equal([]);
    expect(missing(assistance)).to.deep.equal(['sound']);
  });
});

describe('screen lock', () => {
  it('is requested and released', async () => {
    const locks = lendLocks();
    const assistance = new Assistance(host);
    await assistance.keepAwake(true);
    expect(locks.map(({ released }) => released)).to.deep.equal([false]);
    await assistance.keepAwake(false);
    expect(locks.map(({ released }) => released)).to.deep.equal([true]);
    expect(missing(assistance)).to.deep.equal([]);
  });

  it('is released when the element leaves the page', async () => {
    const locks = lendLocks();
    const assistance = new Assistance(host);
    assistance.hostConnected();
    await assistance.keepAwake(true);
    assistance.hostDisconnected();
    expect(locks.map(({ released }) => released)).to.deep.equal([true]);
  });

  it('is released when the lock arrives too late', async () => {
    const locks: Lock[] = [];
    let arrive = (_lock: Lock): void => {};
    standIn(navigator, 'wakeLock', { request: () => new Promise((resolve) => (arrive = resolve)) });
    const assistance = new Assistance(host);
    const asked = assistance.keepAwake(true);
    await assistance.keepAwake(false);
    locks.push(new Lock());
    arrive(locks[0]!);
    await asked;
    expect(locks[0]!.released).to.equal(true);
  });

  it('is fully released, however fast requests and releases alternate', async () => {
    const locks: Lock[] = [];
    const arrivals: (() => void)[] = [];
    standIn(navigator, 'wakeLock', {
      request: () =>
        new Promise((resolve) =>
          arrivals.push(() => {
            locks.push(new Lock());
            resolve(locks.at(-1));
          }),
        ),
    });
    const assistance = new Assistance(host);
    const asked = [assistance.keepAwake(true), assistance.keepAwake(false), assistance.keepAwake(true)];
    for (const arrive of arrivals) arrive();
    await Promise.all(asked);
    await assistance.keepAwake(false);
    expect(locks.length).to.be.greaterThan(0);
    expect(locks.filter(({ released }) => !released)).to.deep.equal([]);
  });

  it('is requested again when the page becomes visible, and not after its release', async () => {
    const locks = lendLocks();
    const assistance = new Assistance(host);
    assistance.hostConnected();
    await assistance.keepAwake(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks).to.have.length(2);
    await assistance.keepAwake(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks).to.have.length(2);
    assistance.hostDisconnected();
  });

  it('is requested again after the browser released it for a hidden page', async () => {
    const held: { released: boolean; release: () => Promise<void> }[] = [];
    const request = (): Promise<object> => {
      const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
      held.push(lock);
      return Promise.resolve(lock);
    };
    standIn(navigator, 'wakeLock', { request });
    const assistance = new Assistance(host);
    await assistance.keepAwake(true);
    held[0]!.released = true;
    await assistance.keepAwake(true);
    expect(held.map(({ released }) => released)).to.deep.equal([true, false]);
    await assistance.keepAwake(false);
    expect(held.every(({ released }) => released)).to.equal(true);
  });

  const broken: Readonly<Record<string, unknown>> = {
    'is absent': undefined,
    'throws when asked': { request: fail },
    'refuses when asked': { request: () => Promise.reject(new Error('battery is low')) },
    'fails on release': { request: () => Promise.resolve({ release: () => Promise.reject(new Error('gone')) }) },
  };
  for (const [what, feature] of Object.entries(broken)) {
    it(`reports the screen lock once and throws nothing when it ${what}`, async () => {
      standIn(navigator, 'wakeLock', feature);
      const assistance = new Assistance(host);
      const rejections = await unhandledRejections(async () => {
        for (let time = 0; time < 2; time++) {
          await assistance.keepAwake(true);
          await assistance.keepAwake(false);
        }
      });
      expect(rejections).to.deep.equal([]);
      expect(missing(assistance)).to.deep.equal(['wake-lock']);
    });
  }
});
