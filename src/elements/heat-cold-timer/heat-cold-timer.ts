import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/heat-cold-timer.js';
import { packs, type Pack } from '../../content/advice/heat-and-cold.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { oneOf, wholeNumber } from '../../core/contract/attributes.js';
import { CareElement } from '../../core/element/care-element.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { focusAfterUpdate } from '../../core/element/focus-after-update.js';
import { CareHeatColdEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { printTools } from '../../core/parts/print-button.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { heatColdTimerStyles } from './heat-cold-timer.styles.js';
import { cautions, evidence, howToUse, skinTrouble, stopAtOnce, type PackView } from './pack-advice.template.js';
import { PackGuide } from './pack-guide.js';
import { timer, type NextUse } from './timer.template.js';

type Mode = Pack | 'alternate';

/** The packs to show in a mode. */
const shownFor = (mode: Mode | ''): readonly Pack[] => (mode === 'heat' || mode === 'cold' ? [mode] : ['heat', 'cold']);

/**
 * Heat or cold for a sore back: a timer that asks who should not use a pack before it starts, and announces when to look
 * at the skin, when to take the pack off and how long the skin rests. How to use it and what studies say are folded.
 *
 * @summary Explains heat and cold packs, and times their safe use.
 *
 * @example
 * ```html
 * <heat-cold-timer mode="heat" minutes="10" region="GB"></heat-cold-timer>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart cautions - Who should not use a pack, and who should ask first, folded.
 * @csspart not-for - Who should not use a pack.
 * @csspart ask-first - Who should ask first.
 * @csspart timer - The timer.
 * @csspart start-check - The questions between the start button and the start of the clock.
 * @csspart help - Voice, sounds and vibration, folded.
 * @csspart stop - When to take the pack off at once. Folded, but open while the pack is on.
 * @csspart skin - What to do if the skin looks or feels wrong. Folded, but open when the visitor reports that.
 * @csspart safely - How to use heat and cold, folded.
 * @csspart how-to - How to use it.
 * @csspart evidence - What studies say, folded.
 * @csspart card - A care card: the emergency signs, or who to contact about the skin; also `card-emergency-now`, `card-same-day`.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareHeatColdEvent} care-heat-cold - The visitor started, finished or stopped the timer. Does not include the answers about the skin. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class HeatColdTimer extends CareElement<'heat-cold-timer'> {
  static override styles = [CareElement.styles, heatColdTimerStyles];

  static override properties: PropertyDeclarations = { mode: { noAccessor: true }, minutes: { noAccessor: true } };

  /** `heat`, `cold`, or `alternate` to take turns. Default: none; the visitor chooses. */
  get mode(): Mode | '' {
    return oneOf<Mode | ''>(this, 'mode', this.given('mode'), ['heat', 'cold', 'alternate'], '');
  }

  set mode(value: string | null | undefined) {
    this.give('mode', value);
  }

  /**
   * The initial choice of how long the pack stays on, in whole minutes: 1 to 20 with `mode="heat"`, otherwise 1 to 15.
   * Default: 15 for heat, 10 for cold. Until it is set, the property reads as `null`.
   */
  get minutes(): number | null {
    const max = Math.min(...shownFor(this.mode).map((pack) => packs[pack].max));
    return wholeNumber(this, 'minutes', this.given('minutes'), { min: 1, max, default: 0 }) || null;
  }

  set minutes(value: string | number | null | undefined) {
    this.give('minutes', value);
  }

  readonly #guide = new PackGuide(this, {
    words: () => this.words,
    language: () => this.localization.dateLocale,
    report: (pack, action) => {
      // When the packs take turns, a choice counts for one use only.
      if (action === 'started' && this.#swaps) this.#pack = undefined;
      this.dispatchEvent(new CareHeatColdEvent(pack, action));
    },
  });
  #mode: Mode | '' = '';
  /** The packs that are shown. */
  #shown: readonly Pack[] = [];
  /** The pack that the visitor chose. */
  #pack: Pack | undefined;
  #minutes: Partial<Record<Pack, number>> = Object.create(null) as object;
  #swaps = false;
  /** Whether the visitor has pressed the start button, and now reads who should not use the pack. */
  #isAsking = false;
  /** The pack that is not for the visitor, by their answer to the start screen. */
  #refusedPack: Pack | undefined;

  constructor() {
    super('heat-cold-timer', english);
    new PrintExpansion(this);
  }

  protected override get context(): AdviceContext {
    return { ...super.context, advice: this.words.advice };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { mode } = this;
    this.#mode = mode;
    this.#shown = shownFor(mode);
    if (changed.has('mode')) {
      this.#pack = undefined;
      this.#swaps = mode === 'alternate';
    }
    if (changed.has('mode') || changed.has('minutes')) this.#minutes = Object.create(null) as object;
    if (!this.#guide.isReady || this.#guide.isElsewhere) this.#isAsking = false;
  }

  /** The minutes that the page sets, or the pack's default. */
  #minutesOf(pack: Pack): number {
    return this.minutes ?? packs[pack].minutes;
  }

  get #next(): NextUse {
    const [first, second] = this.#shown as [Pack, Pack?];
    const swapped = this.#swaps && this.#guide.use.used === first ? second : first;
    const pack = this.#pack ?? swapped ?? first;
    return {
      pack,
      minutes: this.#minutes[pack] ?? this.#minutesOf(pack),
      swaps: this.#swaps,
      isOpen: second !== undefined,
      setPack: (chosen) => {
        this.#pack = chosen;
        this.requestUpdate();
      },
      setMinutes: (minutes) => {
        this.#minutes[pack] = minutes;
        this.requestUpdate();
      },
      setSwaps: (on) => {
        this.#swaps = on;
        this.requestUpdate();
      },
    };
  }

  protected override renderContent(): TemplateResult {
    const { words, level, common, context } = this;
    const next = this.#next;
    const { isOn, wrong } = this.#guide.use;
    const view: PackView = {
      words,
      context,
      level: level + 1,
      packs: this.#shown,
      fill: (text, values) => this.fill(text, values),
      minutesOf: (pack) => this.#minutesOf(pack),
    };
    return html`
      <slot name="heading">${heading(level, words.headings[this.#mode || 'choose'], 'care-heading')}</slot>
      <p class="care-text">${words.intro}</p>
      ${emergencyStrip(context)} ${cautions(view)}
      ${timer({
        words,
        guide: this.#guide,
        level,
        next,
        locale: this.localization.dateLocale,
        isAsking: this.#isAsking,
        isRefused: this.#refusedPack === next.pack,
        refused: this.fill(words.refused),
        onBegin: this.#ask,
        onRefuse: this.#refuse,
      })}
      ${stopAtOnce(view, isOn)} ${skinTrouble(view, wrong)} ${howToUse(view)} ${evidence(view)}
      ${this.renderEnd(uniqueSources(...this.#shown.map((pack) => packs[pack].sources)), printTools(common))}
    `;
  }

  readonly #ask = (): void => {
    this.#isAsking = true;
    this.#refusedPack = undefined;
    this.requestUpdate();
    focusAfterUpdate(this, '.heat-stage');
    // Both answers are below the list: show all of it, where the window is high enough.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('[part="timer"]')?.scrollIntoView?.({ block: 'nearest' }),
    );
  };

  /** Goes back to the choices, and shows everyone who should not use a pack or should ask first. */
  readonly #refuse = (): void => {
    this.#isAsking = false;
    this.#refusedPack = this.#next.pack;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLDetailsElement>('[part="cautions"]')!.open = true;
    focusAfterUpdate(this, '[part="cautions"] > summary');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'heat-cold-timer': HeatColdTimer;
  }
}
