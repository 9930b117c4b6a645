import type { ReactiveControllerHost } from 'lit';
import { ownOnly } from '../../json/own.js';
import { Assistance, type Feature } from './assistance.js';

/** Help that the visitor turns on. Keeping the screen on is not among them: that needs no choice. */
export type Help = Exclude<Feature, 'wake-lock'>;
export const helpKinds: readonly Help[] = ['voice', 'sound', 'vibration'];

/** A cue in each kind of help: words to speak, the frequency of a tone in hertz, and a vibration pattern in milliseconds. */
export interface Cue {
  readonly voice?: string;
  readonly sound?: number;
  readonly vibration?: readonly number[];
}

export interface AssistanceChoicesOptions {
  readonly language: () => string;
  /** The cue to give when the visitor turns a help on. */
  readonly sample: () => Cue;
  /** Whether its speech must not be interrupted by other elements on the page. */
  readonly isUrgent?: boolean;
}

/** Turns help on and off, and gives cues in every help that is on. The choices are not stored. */
export class AssistanceChoices {
  readonly assistance: Assistance;
  readonly on: Record<Help, boolean> = { voice: false, sound: false, vibration: false };
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: AssistanceChoicesOptions;

  constructor(
    host: Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>,
    options: AssistanceChoicesOptions,
  ) {
    this.#host = host;
    this.#options = ownOnly(options);
    this.assistance = new Assistance(host, this.#options.isUrgent);
  }

  /** Turns a help on or off. Turning it on gives the sample cue, which shows at once whether the browser supports it. */
  set(help: Help, on: boolean): void {
    this.on[help] = on;
    if (on) this.#use(help, this.#options.sample());
    else if (help === 'voice') this.assistance.quiet();
    this.#host.requestUpdate();
  }

  /** Gives a cue in every help that is on. */
  give(cue: Cue): void {
    for (const help of helpKinds) if (this.on[help]) this.#use(help, cue);
  }

  /** Keeps the screen on, or allows it to go dark. Updates the host afterwards, because a failure is known only later. */
  keepAwake(on: boolean): void {
    void this.assistance.keepAwake(on).then(() => this.#host.requestUpdate());
  }

  #use(help: Help, cue: Cue): void {
    const { voice, sound, vibration } = ownOnly(cue);
    if (help === 'voice' && voice) this.assistance.speak(voice, this.#options.language());
    if (help === 'sound' && sound) this.assistance.tone(sound);
    if (help === 'vibration' && vibration) this.assistance.vibrate(...vibration);
  }
}
