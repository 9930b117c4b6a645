import type { ReactiveController, ReactiveElement } from 'lit';
import { packs, type Pack } from '../../content/advice/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { AssistanceChoices, type Cue } from '../../core/session/assistance-choices.js';
import type { CareHeatColdEvent } from '../../core/contract/events.js';
import { GuidedSession } from '../../core/session/guided-session.js';
import { liveText } from '../../core/parts/live-text.js';
import { afterCheck, planGo, type PackPhase } from './pack-plan.js';
import { PagePacks, type PackTimer } from './page-packs.js';

export interface PackGuideOptions {
  readonly words: () => HeatColdWords;
  readonly language: () => string;
  readonly report: (pack: Pack, action: CareHeatColdEvent['action']) => void;
}

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

/** Leads through the use of one pack: how long it is on, the look at the skin, the end, and the skin's rest. */
export class PackGuide implements ReactiveController, PackTimer<PackGuide> {
  /** Lasts as long as the page; nothing of it is kept on the device. */
  static page: PagePacks<PackGuide> | undefined;
  readonly session: GuidedSession<PackPhase>;
  readonly help: AssistanceChoices;
  /** What a screen reader is told, once for each change. */
  announcement = '';
  /** What breaks into everything else that it reads. */
  alert = '';
  /** What the visitor did and said; it goes over to another timer when this one leaves the page. */
  go = noGo();
  readonly #host: ReactiveElement;
  readonly #options: PackGuideOptions;
  readonly #page = (PackGuide.page ??= new PagePacks<PackGuide>());
  /** What was due when it was last told. */
  #told: PackGuide['stage'] = 'ready';

  constructor(host: ReactiveElement, options: PackGuideOptions) {
    this.#host = host;
    this.#options = options;
    this.help = new AssistanceChoices(host, {
      language: options.language,
      sample: () => this.#cue(options.words().voice),
      isUrgent: true,
    });
    this.session = new GuidedSession(host, (phase, missed) => this.#reached(phase, missed), this.#page.clock);
    host.addController(this);
  }

  hostConnected(): void {
    this.#page.add(this);
  }

  hostDisconnected(): void {
    this.#page.remove(this);
  }

  /** What is due now; `off` until the visitor has answered how the skin is. */
  get stage(): PackPhase['kind'] | 'ready' {
    const kind = this.session.phase?.kind;
    return this.go.asks && kind !== 'check' ? 'off' : (kind ?? 'ready');
  }

  /** Whether another timer on the page is in use, or the skin rests after it. */
  get isElsewhere(): boolean {
    return this.#page.isBusyBeside(this);
  }

  get isReady(): boolean {
    return this.stage === 'ready';
  }

  get isUnfinished(): boolean {
    return !this.isReady || this.go.isOn || this.go.wrong;
  }

  show(): void {
    this.#host.requestUpdate();
  }

  takeOver(other: PackGuide): void {
    this.go = other.go;
    other.go = noGo();
    this.announcement = other.announcement;
    this.alert = other.alert;
    other.announcement = '';
    other.help.keepAwake(false);
    Object.assign(this.help.on, other.help.on);
    this.session.takeOver(other.session);
    const kind = this.session.phase?.kind;
    if (kind && kind !== 'wait') this.help.keepAwake(true);
    this.#page.show();
  }

  /** Starts, unless something is under way already. */
  start(pack: Pack, minutes: number): void {
    if (!this.isReady || this.isElsewhere) return;
    const chosen = Math.min(minutes, packs[pack].max) * 60;
    Object.assign(this.go, { pack, chosen, isOn: true, early: false, wrong: false });
    this.#page.begin();
    this.help.keepAwake(true);
    this.#options.report(pack, 'started');
    this.session.start(planGo(chosen, packs[pack].check * 60, this.#page.restAfter(this.go.pack)));
    this.#focus();
  }

  /** The visitor took the pack off. */
  readonly stop = (): void => {
    this.go.early = true;
    this.go.asks = true;
    this.#end('stopped');
    if (this.#page.takeBackTrial()) {
      this.go.asks = false;
      this.session.end();
      this.announcement = '';
      this.help.keepAwake(false);
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
      this.session.start(planGo(rest, 0, this.#page.restAfter(this.go.pack)));
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
    if (kind === 'wait' || !kind) this.help.keepAwake(false);
    const news = {
      ready: this.go.wrong ? words.wrong : words.again,
      on: `${words.on[this.go.pack]}. ${words.keep}`,
      check: `${words.check} ${words.question}`,
      off: words.question,
      wait: this.go.wrong ? words.wrong : words.why,
    }[this.stage];
    this.announcement = liveText(missed > 0 ? `${words.timeAway} ${news}` : news, this.announcement);
    // That the pack must come off is an alert of its own on the page; a voice says it before the question.
    this.alert = liveText(words.off, this.alert);
    const said = this.stage === 'off' ? `${this.go.early ? words.stopped : words.off} ${news}` : news;
    this.help.give(this.#cue(said));
    this.#page.show();
    // The buttons change under a visitor who is at them; nobody else's focus is touched.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (this.stage !== this.#told && activeElement?.closest('.heat-controls')) this.#focus();
    this.#told = this.stage;
  }

  #end(action: 'finished' | 'stopped'): void {
    if (this.go.isOn) this.#options.report(this.go.pack, action);
    this.go.isOn = false;
    this.help.assistance.quiet();
  }

  /** The skin's rest, counted from now: the pack is off for certain. */
  #wait(): void {
    this.session.start([{ kind: 'wait', seconds: this.#page.restAfter(this.go.pack) }]);
  }

  /** A higher tone and a longer vibration when the pack must come off. */
  #cue(voice: string): Cue {
    return this.stage === 'off'
      ? { voice, sound: 880, vibration: [400, 200, 400] }
      : { voice, sound: 440, vibration: [200] };
  }

  /** The button that was pressed is gone: the focus goes to what the timer says now, so that nobody presses the next by chance. */
  #focus(selector = '.heat-stage'): void {
    this.#page.show();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
