import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/back-spasm-tips.js';
import { rightNowSources } from '../../content/advice/right-now.js';
import type { StrategyId } from '../../content/types.js';
import { listOf, oneOf } from '../../core/contract/attributes.js';
import { openAtFirst } from '../../core/contract/open-at-first.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareStrategyOpenEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, upIcon } from '../../core/parts/icons.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { backSpasmTipsStyles } from './back-spasm-tips.styles.js';
import { DeepLink } from './deep-link.js';
import { phaseChoice } from './phases.template.js';
import { rightNow } from './right-now.template.js';
import { reveal } from '../../core/element/reveal.js';
import { shownStrategies, strategyIds, tipsPhases, type ShownStrategy, type TipsPhase } from './shown-strategies.js';
import { strategySection } from './strategy.template.js';
import { queryAll } from '../../core/contract/document-members.js';

/** The “back to top” button appears at this number of open sections. */
const longFrom = 3;

/**
 * What helps right now, then seven strategies for a back spasm, each with tips, the evidence and its sources. A link
 * on the page to `#heat-and-cold`, or to the id of another strategy, opens that strategy and every closed section
 * around the element, and scrolls to it.
 *
 * @summary Shows seven strategies for a back spasm, with tips, evidence and sources.
 *
 * @example
 * ```html
 * <back-spasm-tips region="GB"></back-spasm-tips>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the first paragraph.
 * @slot related - Links to related articles, shown under their own heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart right-now - What helps in the first minutes, with two drawings.
 * @csspart figure - A drawing.
 * @csspart call - A link that calls a telephone number.
 * @csspart phases - The choice of when the tips are for.
 * @csspart strategy - The section of one strategy.
 * @csspart summary - The line that opens a strategy.
 * @csspart tips - The list of tips of one strategy.
 * @csspart evidence - What studies say.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareStrategyOpenEvent} care-strategy-open - A visitor opened a strategy; `strategy` is its id. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs or tips in the site's content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class BackSpasmTips extends SiteElement<'back-spasm-tips'> {
  static override styles = [SiteElement.styles, figureTokens, figureStyles, backSpasmTipsStyles];

  static override properties: PropertyDeclarations = {
    strategies: { noAccessor: true },
    phase: { noAccessor: true },
    openAtFirst: { attribute: 'open-at-first', noAccessor: true },
    open: { noAccessor: true },
  };

  /**
   * Ids of the strategies to show, in this order, separated by spaces or commas: `rest-and-activity`, `heat-and-cold`,
   * `stretch-and-strengthen`, `pain-relievers`, `professional-help`, `posture-and-ergonomics`, `hydration-and-diet`.
   * Default: all seven in the article's order.
   */
  get strategies(): readonly StrategyId[] {
    return listOf(this, 'strategies', this.given('strategies'), strategyIds, strategyIds);
  }

  set strategies(value: string | readonly string[] | null | undefined) {
    this.give('strategies', value);
  }

  /** When the tips are for: `all`, `right-now`, `first-days` or `next-weeks`. Default `all`. */
  get phase(): TipsPhase {
    return oneOf(this, 'phase', this.given('phase'), tipsPhases, 'all');
  }

  set phase(value: string | null | undefined) {
    this.give('phase', value);
  }

  /** Ids of the strategies that are open at first, such as `heat-and-cold`, or `all`. Default: none. */
  get openAtFirst(): readonly StrategyId[] {
    return openAtFirst(this, this.given('openAtFirst'), this.given('open'), strategyIds, strategyIds);
  }

  set openAtFirst(value: string | readonly string[] | null | undefined) {
    this.give('openAtFirst', value);
  }

  /** The earlier name of `open-at-first`. Some tools take the value of an attribute of this name away; it means `all` then. */
  get open(): readonly StrategyId[] {
    return this.openAtFirst;
  }

  set open(value: string | readonly string[] | null | undefined) {
    this.give('open', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('tips'));
  readonly #opened = new Set<string>();
  readonly #print = new PrintExpansion(this);
  #shown: readonly ShownStrategy[] = [];
  #hasRelated = false;
  /** What is announced: the phase that was chosen, or that all strategies were opened or closed. */
  #news: 'phase' | 'open' | 'closed' | undefined;

  constructor() {
    super('back-spasm-tips', english);
    new DeepLink(this, this.#followHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const siteStrategies = (this.site.content.tips ?? []).map(({ strategy }) => strategy);
    this.warnOfNames('tips', 'strategy', siteStrategies, strategyIds);
    if (this.hasUpdated && changed.has('phase')) this.#news = 'phase';
    if (changed.has('open') || changed.has('openAtFirst')) for (const id of this.openAtFirst) this.#opened.add(id);
    this.#shown = shownStrategies(this.strategies, this.phase);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#followHash();
  }

  protected override renderContent(): TemplateResult {
    const { words, level, phase } = this;
    const shown = this.#shown;
    const open = shown.filter(({ strategy }) => this.#opened.has(strategy.id)).length;
    const allOpen = open === shown.length;
    const news = this.#news && { phase: words.shown, ...words.all }[this.#news];
    const count = shown.reduce((sum, { tips }) => sum + tips.length, 0);
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <slot name="intro"><p class="care-text">${words.intro}</p></slot>
      ${emergencyStrip(this.context)} ${rightNow(words, level + 1, (text, values) => this.fill(text, values))}
      ${phaseChoice(words, phase, (chosen) => (this.phase = chosen))}
      ${politeMessage(news ? this.fill(news, { phase: words.phases[phase], count: this.#news === 'phase' ? count : shown.length }) : '')}
      <p class="care-visually-hidden">${words.howToOpen}</p>
      <div class="tips-strategies">${shown.map((each) => this.#renderStrategy(each))}</div>
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${() => this.#openAll(!allOpen)}>
          ${allOpen ? words.collapseAll : words.expandAll}
        </button>
        ${printButton(this.common)}
      </div>
      <p class="care-no-print" ?hidden=${open < longFrom}>
        <button type="button" class="care-button" @click=${this.#toTop}>${icon(upIcon)}${words.backToTop}</button>
      </p>
      ${this.renderEnd(
        rightNowSources,
        html`<section ?hidden=${!this.#hasRelated}>
          ${heading(level + 1, words.related, 'care-subheading')}
          <slot name="related" @slotchange=${this.#countRelated}></slot>
        </section>`,
      )}
    `;
  }

  #renderStrategy(shown: ShownStrategy): TemplateResult {
    const { words, common, regionText, level, origin } = this;
    return strategySection({
      ...shown,
      words,
      common,
      regionText,
      level: level + 1,
      isOpen: this.#opened.has(shown.strategy.id),
      siteTips: this.site.content.tips ?? [],
      origin,
      onToggle: this.#toggled,
    });
  }

  readonly #toggled = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (this.#print.active || details.open === this.#opened.has(details.id)) return;
    if (details.open) {
      this.#opened.add(details.id);
      this.dispatchEvent(new CareStrategyOpenEvent(details.id));
    } else this.#opened.delete(details.id);
    this.requestUpdate();
  };

  #openAll(open: boolean): void {
    this.#news = open ? 'open' : 'closed';
    for (const { strategy } of this.#shown) {
      if (open) this.#opened.add(strategy.id);
      else this.#opened.delete(strategy.id);
    }
    this.requestUpdate();
  }

  /** Opens the strategy that the page's URL names; returns whether this element shows it. */
  readonly #followHash = (): boolean => {
    // linkedom has no address.
    const id = globalThis.location?.hash.slice(1);
    // Inside a plan, leave the link to an element directly on the page that shows the same strategy.
    const others = this.getRootNode() === document ? [] : queryAll(document, this.localName);
    const isShownIn = ({ shadowRoot }: Element) => shadowRoot?.getElementById(id);
    if (!this.strategies.includes(id as StrategyId) || [...others].some(isShownIn)) return false;
    this.#opened.add(id);
    if (!shownStrategies([id as StrategyId], this.phase).length) this.phase = 'all';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const details = this.renderRoot.querySelector(`#${id}`);
      reveal(this);
      details?.scrollIntoView?.();
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
    return true;
  };

  readonly #toTop = (): void => {
    this.scrollIntoView?.();
    (this.renderRoot.querySelector('a, input') as HTMLElement).focus({ preventScroll: true });
  };

  readonly #countRelated = (event: Event): void => {
    this.#hasRelated = (event.target as HTMLSlotElement).assignedNodes().length > 0;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'back-spasm-tips': BackSpasmTips;
  }
}
