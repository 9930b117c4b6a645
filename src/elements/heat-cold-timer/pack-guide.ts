import type { ReactiveController, ReactiveElement } from 'lit';
import { packs, timesADay, type Pack } from '../../content/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { Assistance, type Feature } from '../../core/assistance.js';
import type { CareHeatColdEvent } from '../../core/events.js';
import { GuidedSession } from '../../core/guided-session.js';
import { afterCheck, planGo, restSeconds, type PackPhase } from './pack-plan.js';
import { wakingClock } from './waking-clock.js';

/** Help that the visitor turns on; the screen stays on by itself. */
export type Help = Exclude<Feature, 'wake-lock'>;
export const helps: readonly Help[] = ['voice', 'sound', 'vibration'];

export interface PackGuideOptions {
  readonly words: () => HeatColdWords;
  readonly language: () => string;
  readonly report: (pack: Pack, action: CareHeatColdEvent['action']) => void;
}

/** Who stops earlier than this has only tried the button: the pack was hardly on. */
const tryMilliseconds = 30_000;

/** The guides of all timers on the page: skin does not know which of them was used. */
const onPage = new Set<PackGuide>();

/** Leads through the use of one pack: how long it is on, the look at the skin, the end, and the skin's rest. */
export class PackGuide implements ReactiveController {
  readonly session: GuidedSession<PackPhase>;
  readonly assistance: Assistance;
  readonly help: Record<Help, boolean> = { voice: false, sound: false, vibration: false };
  /** What a screen reader is told, once for each change. */
  announcement = '';
  /** What is on the skin, or was last. */
  pack: Pack = 'heat';
  /** What was last used until its end. */
  used: Pack | undefined;
  /** Whether the visitor ended it before its time. */
  early = false;
  /** Whether the visitor said that the skin is not as it should be; stays here and goes nowhere. */
  wrong = false;
  /** When the skin has rested, in milliseconds since 1970. */
  until = 0;
  /** Whether the day's limit makes the rest longer. */
  isEnough = false;
  readonly #host: ReactiveElement;
  readonly #options: PackGuideOptions;
  readonly #clock = wakingClock();
  /** Whether a pack may be on the skin. */
  #isOn = false;
  /** Whether the question about the skin still has no answer. */
  #asks = false;
  /** Seconds that the visitor or the page chose. */
  #chosen = 0;
  /** What was due when it was last told. */
  #told: PackGuide['stage'] = 'ready';
  /** When each go began. */
  #begun: number[] = [];

  constructor(host: ReactiveElement, options: PackGuideOptions) {
    this.#host = host;
    this.#options = options;
    this.assistance = new Assistance(host);
    this.session = new GuidedSession(host, (phase, missed) => this.#reached(phase, missed), this.#clock);
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    this.#showAll();
  }

  /** What is due now; `off` until the visitor has answered how the skin is. */
  get stage(): PackPhase['kind'] | 'ready' {
    const kind = this.session.phase?.kind;
    return this.#asks && kind !== 'check' ? 'off' : (kind ?? 'ready');
  }

  /** Whether another timer on the page is in use, or the skin rests after it. */
  get isElsewhere(): boolean {
    return [...onPage].some((guide) => guide !== this && guide.stage !== 'ready');
  }

  get #rest(): number {
    const now = this.#clock.now();
    const begun = [...onPage].flatMap((guide) => guide.#begun).map((each) => (now - each) / 1000);
    return restSeconds(begun, packs[this.pack].gap, timesADay);
  }

  /** Starts, unless something is under way already. */
  start(pack: Pack, minutes: number): void {
    if (this.stage !== 'ready' || this.isElsewhere) return;
    this.pack = pack;
    this.wrong = this.early = false;
    this.#isOn = true;
    this.#chosen = Math.min(minutes, packs[pack].max) * 60;
    this.#begun.push(this.#clock.now());
    this.#stayAwake(true);
    this.#options.report(pack, 'started');
    this.session.start(planGo(this.#chosen, packs[pack].check * 60, this.#rest));
    this.#focus();
  }

  /** The visitor took the pack off. */
  readonly stop = (): void => {
    this.early = true;
    this.#asks = true;
    this.#end('stopped');
    if (this.#clock.now() - this.#begun.at(-1)! < tryMilliseconds) {
      this.#begun.pop();
      this.#asks = false;
      this.session.end();
      this.announcement = '';
      this.#stayAwake(false);
    } else this.#wait();
    this.#focus();
  };

  /** The visitor looked at the skin: as it should be. */
  readonly fine = (): void => {
    this.#asks = false;
    const { phase, secondsLeft } = this.session;
    const limits = packs[this.pack];
    if (phase?.kind === 'check') {
      const rest = afterCheck(this.#chosen, limits.check * 60 + phase.seconds - secondsLeft, limits);
      this.session.start(planGo(rest, 0, this.#rest));
    } else if (phase) this.#wait();
    this.#focus();
  };

  /** The visitor looked at the skin: not as it should be, or not sure. The page says what to do. */
  readonly notFine = (): void => {
    this.#asks = false;
    this.wrong = true;
    this.#end('stopped');
    this.#wait();
    this.#focus('.heat-skin > :first-child');
  };

  /** Turns a help on, which shows at once whether the browser lends it, or off. */
  setHelp(help: Help, on: boolean): void {
    this.help[help] = on;
    if (on) this.#use(help, this.#options.words()[help]);
    else if (help === 'voice') this.assistance.quiet();
    this.#host.requestUpdate();
  }

  #reached(phase: PackPhase | null, missed: number): void {
    const words = this.#options.words();
    const kind = phase?.kind;
    if (kind !== 'on' && kind !== 'check' && this.#isOn) {
      this.#asks = true;
      this.#end('finished');
    }
    if (kind === 'check') this.#asks = true;
    if (kind !== 'on' && kind !== 'check') this.used = this.pack;
    if (kind === 'wait') {
      this.until = Date.now() + this.session.secondsLeft * 1000;
      this.isEnough = phase!.seconds > packs[this.pack].gap * 60;
    }
    if (kind === 'wait' || !kind) this.#stayAwake(false);
    const news = {
      ready: this.wrong ? words.wrong : words.again,
      on: `${words.on[this.pack]}. ${words.keep}`,
      check: `${words.check} ${words.question}`,
      off: words.question,
      wait: this.wrong ? words.wrong : words.why,
    }[this.stage];
    this.announcement = missed > 0 ? `${words.timeAway} ${news}` : news;
    // That the pack must come off is an alert of its own on the page; a voice says it before the question.
    const said = this.stage === 'off' ? `${this.early ? words.stopped : words.off} ${news}` : news;
    for (const help of helps) if (this.help[help]) this.#use(help, said);
    this.#showAll();
    // The buttons change under a visitor who is at them; nobody else's focus is touched.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (this.stage !== this.#told && activeElement?.closest('.heat-controls')) this.#focus();
    this.#told = this.stage;
  }

  #end(action: 'finished' | 'stopped'): void {
    if (this.#isOn) this.#options.report(this.pack, action);
    this.#isOn = false;
    this.assistance.quiet();
  }

  /** The skin's rest, counted from now: the pack is off for certain. */
  #wait(): void {
    this.session.start([{ kind: 'wait', seconds: this.#rest }]);
  }

  #use(help: Help, said: string): void {
    if (help === 'voice') this.assistance.speak(said, this.#options.language());
    if (help === 'sound') this.assistance.tone(this.stage === 'off' ? 880 : 440);
    if (help === 'vibration') this.assistance.vibrate(...(this.stage === 'off' ? [400, 200, 400] : [200]));
  }

  /** The screen stays on while a pack is; whether that failed is known a little later. */
  #stayAwake(on: boolean): void {
    void this.assistance.keepAwake(on).then(() => this.#host.requestUpdate());
  }

  /** What one timer does, the others say. */
  #showAll(): void {
    for (const guide of onPage) guide.#host.requestUpdate();
  }

  /** The button that was pressed is gone: the focus goes to what the timer says now, so that nobody presses the next by chance. */
  #focus(selector = '.heat-stage'): void {
    this.#showAll();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
