import type { ReactiveController, ReactiveElement } from 'lit';
import { packs, timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { Assistance, type Feature } from '../../core/session/assistance.js';
import type { CareHeatColdEvent } from '../../core/contract/events.js';
import { GuidedSession, type Clock } from '../../core/session/guided-session.js';
import { heardAnew } from '../../core/parts/live-text.js';
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

/** What is known of the pack that is on the skin, or was last. */
export interface Go {
  pack: Pack;
  /** What was last used until its end. */
  used: Pack | undefined;
  /** Whether the visitor ended it before its time. */
  early: boolean;
  /** Whether the visitor said that the skin is not as it should be; stays here and goes nowhere. */
  wrong: boolean;
  /** When the skin has rested, in milliseconds since 1970. */
  until: number;
  /** Whether the day's limit makes the rest longer. */
  isEnough: boolean;
  /** Whether the pack may be on the skin. */
  isOn: boolean;
  /** Whether the question about the skin still has no answer. */
  asks: boolean;
  /** Seconds that the visitor or the page chose. */
  chosen: number;
}

const noGo = (): Go => ({
  pack: 'heat',
  used: undefined,
  early: false,
  wrong: false,
  until: 0,
  isEnough: false,
  isOn: false,
  asks: false,
  chosen: 0,
});

/** What all timers of the page share, while they come and go: skin does not know which of them was used. */
export interface PagePacks {
  readonly clock: Clock;
  /** When each go began. */
  readonly begun: number[];
  readonly guides: Set<PackGuide>;
  /** The guide that left the page with something under way. */
  left: PackGuide | undefined;
}

/** Leads through the use of one pack: how long it is on, the look at the skin, the end, and the skin's rest. */
export class PackGuide implements ReactiveController {
  /** Lasts as long as the page; nothing of it is kept on the device. */
  static page: PagePacks | undefined;
  readonly session: GuidedSession<PackPhase>;
  readonly assistance: Assistance;
  readonly help: Record<Help, boolean> = { voice: false, sound: false, vibration: false };
  /** What a screen reader is told, once for each change. */
  announcement = '';
  /** What breaks into everything else that it reads. */
  alert = '';
  /** What the visitor did and said; it goes over to another timer when this one leaves the page. */
  go = noGo();
  readonly #host: ReactiveElement;
  readonly #options: PackGuideOptions;
  readonly #page = (PackGuide.page ??= { clock: wakingClock(), begun: [], guides: new Set(), left: undefined });
  /** What was due when it was last told. */
  #told: PackGuide['stage'] = 'ready';

  constructor(host: ReactiveElement, options: PackGuideOptions) {
    this.#host = host;
    this.#options = options;
    this.assistance = new Assistance(host, true);
    this.session = new GuidedSession(host, (phase, missed) => this.#reached(phase, missed), this.#page.clock);
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#page;
    page.guides.add(this);
    if (page.left === this) page.left = undefined;
    queueMicrotask(this.#settle);
  }

  hostDisconnected(): void {
    const page = this.#page;
    page.guides.delete(this);
    if (this.stage !== 'ready' || this.go.isOn || this.go.wrong) page.left = this;
    queueMicrotask(this.#settle);
    this.#showAll();
  }

  /** What is due now; `off` until the visitor has answered how the skin is. */
  get stage(): PackPhase['kind'] | 'ready' {
    const kind = this.session.phase?.kind;
    return this.go.asks && kind !== 'check' ? 'off' : (kind ?? 'ready');
  }

  /** Whether another timer on the page is in use, or the skin rests after it. */
  get isElsewhere(): boolean {
    return [...this.#page.guides].some((guide) => guide !== this && guide.stage !== 'ready');
  }

  get #rest(): number {
    const { begun, clock } = this.#page;
    const now = clock.now();
    const ago = begun.map((each) => (now - each) / 1000);
    return restSeconds(ago, packs[this.go.pack].gap, timesADay);
  }

  /** One that was only moved is back by now; what another one left undone goes on in a timer that is here. */
  readonly #settle = (): void => {
    const page = this.#page;
    const [heir] = page.guides;
    if (!page.left || heir?.stage !== 'ready') return;
    heir.#takeOver(page.left);
    page.left = undefined;
  };

  #takeOver(other: PackGuide): void {
    this.go = other.go;
    other.go = noGo();
    this.announcement = other.announcement;
    this.alert = other.alert;
    other.announcement = '';
    other.#stayAwake(false);
    Object.assign(this.help, other.help);
    this.session.takeOver(other.session);
    const kind = this.session.phase?.kind;
    if (kind && kind !== 'wait') this.#stayAwake(true);
    this.#showAll();
  }

  /** Starts, unless something is under way already. */
  start(pack: Pack, minutes: number): void {
    if (this.stage !== 'ready' || this.isElsewhere) return;
    const chosen = Math.min(minutes, packs[pack].max) * 60;
    Object.assign(this.go, { pack, chosen, isOn: true, early: false, wrong: false });
    this.#page.begun.push(this.#page.clock.now());
    this.#stayAwake(true);
    this.#options.report(pack, 'started');
    this.session.start(planGo(chosen, packs[pack].check * 60, this.#rest));
    this.#focus();
  }

  /** The visitor took the pack off. */
  readonly stop = (): void => {
    const { begun, clock } = this.#page;
    this.go.early = true;
    this.go.asks = true;
    this.#end('stopped');
    if (clock.now() - begun.at(-1)! < tryMilliseconds) {
      begun.pop();
      this.go.asks = false;
      this.session.end();
      this.announcement = '';
      this.#stayAwake(false);
    } else this.#wait();
    this.#focus();
  };

  /** The visitor looked at the skin: as it should be. */
  readonly fine = (): void => {
    this.go.asks = false;
    const { phase, secondsLeft } = this.session;
    const limits = packs[this.go.pack];
    if (phase?.kind === 'check') {
      const rest = afterCheck(this.go.chosen, limits.check * 60 + phase.seconds - secondsLeft, limits);
      this.session.start(planGo(rest, 0, this.#rest));
    } else if (phase) this.#wait();
    this.#focus();
  };

  /** The visitor looked at the skin: not as it should be, or not sure. The page says what to do. */
  readonly notFine = (): void => {
    this.go.asks = false;
    this.go.wrong = true;
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
    if (kind !== 'on' && kind !== 'check' && this.go.isOn) {
      this.go.asks = true;
      this.#end('finished');
    }
    if (kind === 'check') this.go.asks = true;
    if (kind !== 'on' && kind !== 'check') this.go.used = this.go.pack;
    if (kind === 'wait') {
      this.go.until = Date.now() + this.session.secondsLeft * 1000;
      this.go.isEnough = phase!.seconds > packs[this.go.pack].gap * 60;
    }
    if (kind === 'wait' || !kind) this.#stayAwake(false);
    const news = {
      ready: this.go.wrong ? words.wrong : words.again,
      on: `${words.on[this.go.pack]}. ${words.keep}`,
      check: `${words.check} ${words.question}`,
      off: words.question,
      wait: this.go.wrong ? words.wrong : words.why,
    }[this.stage];
    this.announcement = heardAnew(missed > 0 ? `${words.timeAway} ${news}` : news, this.announcement);
    // That the pack must come off is an alert of its own on the page; a voice says it before the question.
    this.alert = heardAnew(words.off, this.alert);
    const said = this.stage === 'off' ? `${this.go.early ? words.stopped : words.off} ${news}` : news;
    for (const help of helps) if (this.help[help]) this.#use(help, said);
    this.#showAll();
    // The buttons change under a visitor who is at them; nobody else's focus is touched.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (this.stage !== this.#told && activeElement?.closest('.heat-controls')) this.#focus();
    this.#told = this.stage;
  }

  #end(action: 'finished' | 'stopped'): void {
    if (this.go.isOn) this.#options.report(this.go.pack, action);
    this.go.isOn = false;
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
    for (const guide of this.#page.guides) guide.#host.requestUpdate();
  }

  /** The button that was pressed is gone: the focus goes to what the timer says now, so that nobody presses the next by chance. */
  #focus(selector = '.heat-stage'): void {
    this.#showAll();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
