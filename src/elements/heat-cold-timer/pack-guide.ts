import type { ReactiveController, ReactiveElement } from 'lit';
import { packs, type Pack } from '../../content/advice/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { AssistanceChoices, type Cue } from '../../core/session/assistance-choices.js';
import type { CareHeatColdEvent } from '../../core/contract/events.js';
import { GuidedSession } from '../../core/session/guided-session.js';
import { liveText } from '../../core/parts/live-text.js';
import { noUse } from './pack-use.js';
import { afterCheck, planUse, type PackPhase } from './pack-plan.js';
import { PagePacks, type PackTimer } from './page-packs.js';
import { TimeRemarks } from './time-remarks.js';
import { focusAfterUpdate } from '../../core/element/focus-after-update.js';
import { revealFirst } from '../../core/element/reveal.js';

export interface PackGuideOptions {
  readonly words: () => HeatColdWords;
  readonly language: () => string;
  readonly report: (pack: Pack, action: CareHeatColdEvent['action']) => void;
}

/**
 * Guides the visitor through one use of a pack: the time on the skin, the check of the skin, the end, and the skin's
 * rest.
 */
export class PackGuide implements ReactiveController, PackTimer<PackGuide> {
  /** Lives as long as the page; never stored on the device. */
  static page: PagePacks<PackGuide> | undefined = undefined;
  readonly session: GuidedSession<PackPhase>;
  readonly help: AssistanceChoices;
  /** Text for the polite live region; changes once a stage. */
  announcement = '';
  /** Text for the assertive live region (`role="alert"`). */
  alert = '';
  /** What the visitor did and answered. Another timer takes it over when this one leaves the page. */
  use = noUse();
  readonly #host: ReactiveElement;
  readonly #options: PackGuideOptions;
  /** Says how far the time is: a visitor who cannot see the clock hears half of the time, and the last minute. */
  readonly #remarks = new TimeRemarks();
  readonly #page = (PackGuide.page ??= new PagePacks<PackGuide>());
  /** The stage of the last announcement. */
  #announcedStage: PackGuide['stage'] = 'ready';

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

  /** Runs each second, while the clock runs. */
  hostUpdate(): void {
    const { phase, secondsLeft } = this.session;
    const remark = this.#remarks.due(this.stage === 'on' ? phase : undefined, secondsLeft);
    if (!remark) return;
    const text = this.#options.words().timeLeft[remark];
    this.announcement = text;
    this.help.give({ voice: text });
  }

  /** The current stage. Stays `off` until the visitor has answered the question about the skin. */
  get stage(): PackPhase['kind'] | 'ready' {
    const kind = this.session.phase?.kind;
    return this.use.asks && kind !== 'check' ? 'off' : (kind ?? 'ready');
  }

  /** Whether another timer on the page is in use, or its rest period is running. */
  get isElsewhere(): boolean {
    return this.#page.isBusyBeside(this);
  }

  get isReady(): boolean {
    return this.stage === 'ready';
  }

  get isUnfinished(): boolean {
    return !this.isReady || this.use.isOn || this.use.wrong;
  }

  show(): void {
    this.#host.requestUpdate();
  }

  takeOver(other: PackGuide): void {
    this.use = other.use;
    other.use = noUse();
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

  /** Starts a use, unless this timer or another one on the page is busy. */
  start(pack: Pack, minutes: number): void {
    if (!this.isReady || this.isElsewhere) return;
    const chosen = Math.min(minutes, packs[pack].max) * 60;
    Object.assign(this.use, { pack, chosen, isOn: true, early: false, wrong: false });
    this.#page.begin();
    this.help.keepAwake(true);
    this.#options.report(pack, 'started');
    this.session.start(planUse(chosen, packs[pack].check * 60, this.#page.restAfter(this.use.pack)));
    this.#focus();
  }

  /** The visitor took the pack off. */
  readonly stop = (): void => {
    this.use.early = true;
    this.use.asks = true;
    this.#end('stopped');
    if (this.#page.takeBackTrial()) {
      this.use.asks = false;
      this.session.end();
      this.announcement = '';
      this.help.keepAwake(false);
    } else this.#wait();
    this.#focus();
  };

  /** The visitor checked the skin, and it is fine. */
  readonly fine = (): void => {
    this.use.asks = false;
    const { phase, secondsLeft } = this.session;
    const limits = packs[this.use.pack];
    if (phase?.kind === 'check') {
      const rest = afterCheck(this.use.chosen, limits.check * 60 + phase.seconds - secondsLeft, limits);
      this.session.start(planUse(rest, 0, this.#page.restAfter(this.use.pack)));
    } else if (phase) this.#wait();
    this.#focus();
  };

  /** The visitor checked the skin, and it is wrong or the visitor is not sure. Moves the focus to the advice. */
  readonly notFine = (): void => {
    this.use.asks = false;
    this.use.wrong = true;
    this.#end('stopped');
    this.#wait();
    this.#focus('[part="skin"] > summary');
  };

  #reached(phase: PackPhase | null, missed: number): void {
    const kind = phase?.kind;
    if (kind !== 'on' && kind !== 'check' && this.use.isOn) {
      this.use.asks = true;
      this.#end('finished');
    }
    if (kind === 'check') this.use.asks = true;
    if (kind !== 'on' && kind !== 'check') this.use.used = this.use.pack;
    if (kind === 'wait') {
      this.use.until = Date.now() + this.session.secondsLeft * 1000;
      this.use.isEnough = phase!.seconds > packs[this.use.pack].gap * 60;
    }
    if (kind === 'wait' || !kind) this.help.keepAwake(false);
    const words = this.#options.words();
    const news = this.#newsOf(words);
    // The heading with the focus says which pack is on. “Take the pack off” precedes the question, also in the voice.
    const text = this.stage === 'on' ? words.keep : news;
    this.#announce(missed > 0 ? `${words.timeAway} ${text}` : text, words.off);
    this.help.give(this.#cue(this.stage === 'off' ? `${this.use.early ? words.stopped : words.off} ${news}` : news));
    this.#page.show();
    // The buttons are replaced: move the focus only if it was on one of them.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (this.stage !== this.#announcedStage && activeElement?.closest('.heat-controls')) this.#focus();
    this.#announcedStage = this.stage;
  }

  /** What the current stage says. */
  #newsOf(words: HeatColdWords): string {
    return {
      ready: this.use.wrong ? words.wrong : words.again,
      on: `${words.on[this.use.pack]}. ${words.keep}`,
      check: `${words.check} ${words.question}`,
      off: words.question,
      wait: this.use.wrong ? words.wrong : words.why,
    }[this.stage];
  }

  /** Puts the texts into the live regions, unless the stage has changed before that. */
  #announce(said: string, alarm: string): void {
    const { stage, announcement, alert } = this;
    this.announcement = this.alert = '';
    const say = (): void => {
      if (this.stage !== stage) return;
      this.announcement = liveText(said, announcement);
      this.alert = liveText(alarm, alert);
      this.#page.show();
    };
    // Open what is closed around it: the pack must come off, or the skin be looked at.
    if (this.use.asks) revealFirst(this.#host, say);
    else say();
  }

  #end(action: 'finished' | 'stopped'): void {
    if (this.use.isOn) this.#options.report(this.use.pack, action);
    this.use.isOn = false;
    this.help.assistance.quiet();
  }

  /** Starts the skin's rest now, because the pack is certainly off. */
  #wait(): void {
    this.session.start([{ kind: 'wait', seconds: this.#page.restAfter(this.use.pack) }]);
  }

  /** The cue of the current stage: a higher tone and a longer vibration when the pack must come off. */
  #cue(voice: string): Cue {
    return this.stage === 'off'
      ? { voice, sound: 880, vibration: [400, 200, 400] }
      : { voice, sound: 440, vibration: [200] };
  }

  /**
   * The pressed button is gone. Moves the focus to a text, so that a second press cannot hit the next button by
   * accident.
   */
  #focus(selector = '.heat-stage'): void {
    this.#page.show();
    focusAfterUpdate(this.#host, selector);
  }
}
