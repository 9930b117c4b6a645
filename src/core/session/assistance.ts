import type { ReactiveController } from 'lit';
import { pageClock, type Clock } from './guided-session.js';
import { voiceFor } from './voice-for.js';
import { ownOnly } from '../../json/own.js';
import { documentOf, fire, isHidden, listen, windowOf } from '../contract/document-members.js';

/** What a guided session uses if the browser supports it. */
export type Feature = 'voice' | 'sound' | 'vibration' | 'wake-lock';

/** Speech is over after this time at the latest, in milliseconds: some browsers never fire `end`. */
const longestSpeech = 15_000;

/** A voice that has not begun after this time is counted as missing, in milliseconds: without one, Firefox fires nothing. */
const patience = 3000;

/** What happens to a text that we cut ourselves. Every other error means that nothing was spoken. */
const cutErrors: readonly string[] = ['interrupted', 'canceled'];

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/**
 * Name of the cancelable event that asks whether speech may be interrupted. An event reaches elements in other shadow roots
 * and from other bundles of the library.
 */
const cut = 'back-care-elements:cut';

/**
 * Voice, sound, vibration and a screen that stays on, if the browser supports them. What is missing or fails is added to
 * `missing`, and the session goes on without it.
 */
export class Assistance implements ReactiveController {
  readonly missing = new Set<Feature>();
  #lock: WakeLockSentinel | undefined;
  #wanted = false;
  #away = false;
  #audio: AudioContext | undefined;
  /** The utterance that this element is speaking. */
  #speaking: SpeechSynthesisUtterance | undefined;
  #speakingSince = 0;
  /** Runs until the voice begins. */
  #patience: number | undefined;
  #unlisten: (() => void)[] = [];
  readonly #isUrgent: boolean;
  readonly #host: Host;
  readonly #clock: Clock;

  /** @param isUrgent whether its speech must not be interrupted by other elements on the page */
  constructor(host: Host, isUrgent = false, clock = pageClock) {
    this.#host = host;
    this.#isUrgent = isUrgent;
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    const owner = documentOf(this.#host);
    this.#unlisten = [
      listen(owner, 'visibilitychange', this.#relock),
      // A browser may go on speaking on the next page.
      listen(windowOf(this.#host), 'pagehide', () => this.quiet()),
    ];
    if (this.#isUrgent) this.#unlisten.push(listen(owner, cut, this.#refuse));
    this.#away = false;
    this.#relock();
  }

  hostDisconnected(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#away = true;
    this.quiet();
    const wanted = this.#wanted;
    void this.keepAwake(false);
    // Moving an element disconnects it for a moment: keep the wish, so that the screen stays on afterwards.
    this.#wanted = wanted;
  }

  /** Speaks a text in its language, such as `en-GB`. Stays silent while another element speaks urgently. */
  speak(text: string, language: string): void {
    this.#try('voice', () => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      const voice = voiceFor(language, speechSynthesis.getVoices());
      if (voice) utterance.voice = voice;
      if (!this.#mayCut()) return;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
      this.#speaking = utterance;
      this.#speakingSince = performance.now();
      this.#awaitVoice();
      utterance.onstart = () => this.#hasVoice(true);
      utterance.onend = () => this.#spoke(utterance);
      utterance.onerror = ({ error }) => {
        this.#spoke(utterance);
        if (!cutErrors.includes(error)) this.#hasVoice(false);
      };
    });
  }

  #spoke(utterance: SpeechSynthesisUtterance): void {
    if (this.#speaking === utterance) this.#speaking = undefined;
  }

  /** The time runs on when the next text cuts this one: a voice that never begins gets new texts every few seconds. */
  #awaitVoice(): void {
    this.#patience ??= this.#clock.setTimeout(() => this.#hasVoice(false), patience);
  }

  #stopWaiting(): void {
    if (this.#patience !== undefined) this.#clock.clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #hasVoice(has: boolean): void {
    this.#stopWaiting();
    if (has) this.missing.delete('voice');
    else this.missing.add('voice');
    this.#host.requestUpdate();
  }

  /** Stops the speech of this element, not that of others. */
  quiet(): void {
    if (this.#speaking && this.#mayCut()) this.#try('voice', () => speechSynthesis.cancel());
    this.#speaking = undefined;
    this.#stopWaiting();
  }

  /** Plays a short soft tone. Browsers allow sound only after a user gesture, so make the first call from one. */
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

  /** Vibrates the device. The pattern alternates vibration and pause, in milliseconds. */
  vibrate(...pattern: readonly number[]): void {
    this.#try('vibration', () => {
      // A hidden page may never vibrate, so a refusal there does not mean that the device cannot.
      if (!navigator.vibrate([...pattern]) && !isHidden(this.#host)) throw new Error('refused');
    });
  }

  /** Asks the browser to keep the screen on, or allows it to go dark. */
  async keepAwake(on: boolean): Promise<void> {
    this.#wanted = on;
    try {
      if (!on) {
        const lock = this.#lock;
        this.#lock = undefined;
        await lock?.release();
      } else if (!isHidden(this.#host)) {
        const lock = await navigator.wakeLock.request('screen');
        // The browser releases the lock of a hidden page: such a lock no longer works.
        if (this.#wanted && !this.#away && (!this.#lock || this.#lock.released)) this.#lock = lock;
        else await lock.release();
      }
    } catch {
      this.missing.add('wake-lock');
    }
  }

  #mayCut(): boolean {
    return fire(documentOf(this.#host), new CustomEvent(cut, ownOnly({ cancelable: true, detail: this })));
  }

  readonly #refuse = (event: Event): void => {
    const isOther = (event as CustomEvent).detail !== this;
    const isSpeaking = this.#speaking && performance.now() < this.#speakingSince + longestSpeech;
    if (isOther && isSpeaking) event.preventDefault();
  };

  readonly #relock = (): void => {
    if (this.#wanted && !isHidden(this.#host)) void this.keepAwake(true);
  };

  #try(feature: Feature, action: () => void): void {
    try {
      action();
    } catch {
      this.missing.add(feature);
    }
  }
}
