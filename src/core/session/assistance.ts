import type { ReactiveController } from 'lit';

/** What a browser may or may not lend to a guided session. */
export type Feature = 'voice' | 'sound' | 'vibration' | 'wake-lock';

/** How long a text may take at most; some browsers never tell that they have said it. */
const longest = 15_000;

/** An event, since the others may stand in other shadow roots and come from another file of the library. */
const cut = 'back-care-elements:cut';

/**
 * Voice, sound, vibration and a screen that stays awake, each where the browser has it. What is missing or fails is noted
 * once in `missing` and the session goes on without it.
 */
export class Assistance implements ReactiveController {
  readonly missing = new Set<Feature>();
  #lock: WakeLockSentinel | undefined;
  #wanted = false;
  #away = false;
  #audio: AudioContext | undefined;
  /** What is being said, or was last. */
  #said: SpeechSynthesisUtterance | undefined;
  #saidAt = 0;
  readonly #isUrgent: boolean;

  /** @param isUrgent whether the others on the page are silent while this one speaks */
  constructor(host: { addController(controller: ReactiveController): void }, isUrgent = false) {
    this.#isUrgent = isUrgent;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#relock);
    if (this.#isUrgent) document.addEventListener(cut, this.#refuse);
    this.#away = false;
    this.#relock();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#relock);
    if (this.#isUrgent) document.removeEventListener(cut, this.#refuse);
    this.#away = true;
    this.quiet();
    const wanted = this.#wanted;
    void this.keepAwake(false);
    // An element that is only moved goes on, so the wish outlives the moment in between.
    this.#wanted = wanted;
  }

  /** Reads a text aloud, in a voice for its language where there is one; not while something urgent is said. */
  speak(text: string, language: string): void {
    this.#try('voice', () => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      const code = language.slice(0, 2).toLowerCase();
      const voice = speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(code));
      if (voice) utterance.voice = voice;
      if (!this.#mayCut()) return;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
      this.#said = utterance;
      this.#saidAt = performance.now();
      utterance.onend = utterance.onerror = () => {
        if (this.#said === utterance) this.#said = undefined;
      };
    });
  }

  /** Stops speaking; what others on the page say goes on. */
  quiet(): void {
    if (this.#said && this.#mayCut()) this.#try('voice', () => speechSynthesis.cancel());
    this.#said = undefined;
  }

  /** A short soft tone. Call it first from a tap, since browsers let no page make a sound before. */
  tone(hertz: number): void {
    this.#try('sound', () => {
      this.#audio ??= new AudioContext();
      this.#audio.resume().catch(() => this.missing.add('sound'));
      const { currentTime, destination } = this.#audio;
      const [oscillator, volume] = [this.#audio.createOscillator(), this.#audio.createGain()];
      oscillator.frequency.value = hertz;
      volume.gain.setValueAtTime(0.15, currentTime);
      volume.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.4);
      oscillator.connect(volume).connect(destination);
      oscillator.start();
      oscillator.stop(currentTime + 0.4);
    });
  }

  /** Lets the device buzz: for how long, then in turn how long not and how long again, in milliseconds. */
  vibrate(...pattern: readonly number[]): void {
    this.#try('vibration', () => {
      // A page out of sight is never let; that says nothing of the device.
      if (!navigator.vibrate([...pattern]) && !document.hidden) throw new Error('refused');
    });
  }

  /** Asks the browser to keep the screen on, or lets it go dark again. */
  async keepAwake(on: boolean): Promise<void> {
    this.#wanted = on;
    try {
      if (!on) {
        const lock = this.#lock;
        this.#lock = undefined;
        await lock?.release();
      } else if (document.visibilityState === 'visible') {
        const lock = await navigator.wakeLock.request('screen');
        // A lock that the browser took back when the page went out of sight holds nothing any more.
        if (this.#wanted && !this.#away && (!this.#lock || this.#lock.released)) this.#lock = lock;
        else await lock.release();
      }
    } catch {
      this.missing.add('wake-lock');
    }
  }

  #mayCut(): boolean {
    return document.dispatchEvent(new CustomEvent(cut, { cancelable: true, detail: this }));
  }

  readonly #refuse = (event: Event): void => {
    const isOther = (event as CustomEvent).detail !== this;
    if (isOther && this.#said && performance.now() < this.#saidAt + longest) event.preventDefault();
  };

  readonly #relock = (): void => {
    if (this.#wanted && document.visibilityState === 'visible') void this.keepAwake(true);
  };

  #try(feature: Feature, action: () => void): void {
    try {
      action();
    } catch {
      this.missing.add(feature);
    }
  }
}
