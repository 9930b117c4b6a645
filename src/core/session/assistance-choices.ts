import type { ReactiveControllerHost } from 'lit';
import { Assistance, type Feature } from './assistance.js';

/** Help that the visitor turns on; the screen stays on by itself. */
export type Help = Exclude<Feature, 'wake-lock'>;
export const helps: readonly Help[] = ['voice', 'sound', 'vibration'];

/** What one thing is in each kind of help: spoken words, the pitch of a tone, and the pattern in which the device vibrates. */
export interface Cue {
  readonly voice?: string;
  readonly sound?: number;
  readonly vibration?: readonly number[];
}

export interface AssistanceChoicesOptions {
  readonly language: () => string;
  /** The cue with which a help shows that it is on. */
  readonly sample: () => Cue;
  /** Whether the others on the page are silent while this one speaks. */
  readonly isUrgent?: boolean;
}

/** The help that the visitor chose, and its use. The choice lives in the page only. */
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
    this.#options = options;
    this.assistance = new Assistance(host, options.isUrgent);
  }

  /** Turns a help on, which shows at once whether the browser lends it, or off. */
  set(help: Help, on: boolean): void {
    this.on[help] = on;
    if (on) this.#use(help, this.#options.sample());
    else if (help === 'voice') this.assistance.quiet();
    this.#host.requestUpdate();
  }

  /** Gives a cue in every help that is on. */
  give(cue: Cue): void {
    for (const help of helps) if (this.on[help]) this.#use(help, cue);
  }

  /** The screen stays on, or may go dark again; whether that failed is known a little later. */
  keepAwake(on: boolean): void {
    void this.assistance.keepAwake(on).then(() => this.#host.requestUpdate());
  }

  #use(help: Help, { voice, sound, vibration }: Cue): void {
    if (help === 'voice' && voice) this.assistance.speak(voice, this.#options.language());
    if (help === 'sound' && sound) this.assistance.tone(sound);
    if (help === 'vibration' && vibration) this.assistance.vibrate(...vibration);
  }
}
