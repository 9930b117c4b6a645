import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/back-spasm-tips.js';
import { strategies } from '../../content/advice/strategies.js';
import type { StrategyId } from '../../content/types.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { sourceList } from '../../core/parts/sources.template.js';
import { asText, listOf, oneOf } from '../../core/contract/attributes.js';
import { emergencyCard } from '../../core/care-card/emergency-card.template.js';
import { CareStrategyOpenEvent } from '../../core/contract/events.js';
import { heading } from '../../core/parts/heading.template.js';
import { choices } from '../../core/parts/choice.template.js';
import { icon, upIcon } from '../../core/parts/icons.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { backSpasmTipsStyles } from './back-spasm-tips.styles.js';
import { DeepLink } from './deep-link.js';

type StrategyData = (typeof strategies)[number];

const strategyIds: readonly StrategyId[] = strategies.map(({ id }) => id);
const phases = ['all', 'right-now', 'first-days', 'next-weeks'] as const;
/** From this many open sections on, a link back to the top is worth its place. */
const longFrom = 3;

/** Opens what is closed around an element, as the browser does around one that a link names. */
function reveal(element: Element): void {
  element.dispatchEvent(new Event('beforematch'));
  let each: Element | null = element;
  while (each) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (each.getAttribute('hidden') === 'until-found') {
      each.dispatchEvent(new Event('beforematch', { bubbles: true }));
      each.removeAttribute('hidden');
    }
    each = each.assignedSlot ?? each.parentElement ?? (each.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
}

/**
 * Seven strategies for a back spasm, with tips, what studies say of each, and sources. Emergency advice stands first.
 * A link to `#heat-and-cold` (or another strategy's id) on the page opens that strategy, and whatever is closed around the
 * element, and scrolls to it.
 *
 * @example
 * ```html
 * <back-spasm-tips region="GB" clinic-name="Hill Road Clinic" clinic-phone="01632 960123"></back-spasm-tips>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot intro - Takes the place of the first paragraph.
 * @slot related - Links to related articles; shown under a heading of their own.
 * @slot footer - Stands last.
 * @csspart base - The frame around everything.
 * @csspart card - The emergency card.
 * @csspart call - A link that calls a number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart phases - The choice of when.
 * @csspart strategy - One strategy's section.
 * @csspart summary - The line that opens a strategy.
 * @csspart tips - The list of tips of one strategy.
 * @csspart evidence - The line on what studies say.
 * @csspart sources - The list of sources.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart review - Who checked the text, and when.
 * @fires {CareStrategyOpenEvent} care-strategy-open - A visitor opened a strategy; `strategy` is its id. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs or tips of the site's own content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class BackSpasmTips extends SiteElement<'back-spasm-tips'> {
  static override styles = [SiteElement.styles, backSpasmTipsStyles];

  static override properties: PropertyDeclarations = {
    strategies: {},
    phase: {},
    open: {},
  };

  /** Ids of the strategies to show, in this order, divided by spaces or commas. Default: all seven in the article's order. */
  declare strategies: string | null | undefined;
  /** When the tips are for: `all`, `right-now`, `first-days` or `next-weeks`. Default `all`. */
  declare phase: string | null | undefined;
  /** Ids of the strategies that are open at first, or `all`. Default: none. */
  declare open: string | null | undefined;

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('tips'));
  readonly #opened = new Set<string>();
  readonly #print = new PrintExpansion(this);
  #hasRelated = false;
  /** Whether the phase was changed since the first rendering: only then is it news. */
  #phaseChanged = false;

  constructor() {
    super('back-spasm-tips', english);
    new DeepLink(this, this.#followHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const own = (this.site.content.tips ?? []).map(({ strategy }) => strategy);
    this.warnOfNames('tips', 'strategy', own, strategyIds);
    if (this.hasUpdated && changed.has('phase')) this.#phaseChanged = true;
    if (changed.has('open')) {
      const all = asText(this.open) === 'all';
      for (const id of all ? strategyIds : listOf(this, 'open', this.open, strategyIds)) this.#opened.add(id);
    }
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#followHash();
  }

  get #phase(): (typeof phases)[number] {
    return oneOf(this, 'phase', this.phase, phases, 'all');
  }

  get #chosen(): readonly StrategyId[] {
    const chosen = listOf(this, 'strategies', this.strategies, strategyIds);
    return chosen.length ? chosen : strategyIds;
  }

  /** The chosen strategies, each with the tips that fit the chosen phase. */
  get #shown(): readonly { readonly strategy: StrategyData; readonly tips: readonly StrategyData['tips'][number][] }[] {
    const phase = this.#phase;
    return this.#chosen
      .map((id) => strategies.find((strategy) => strategy.id === id) as StrategyData)
      .map((strategy) => ({
        strategy,
        tips: strategy.tips.filter((tip) => phase === 'all' || tip.phases.includes(phase)),
      }))
      .filter(({ tips }) => tips.length);
  }

  protected override renderContent(): TemplateResult {
    const { words, level } = this;
    const shown = this.#shown;
    const allOpen = shown.every(({ strategy }) => this.#opened.has(strategy.id));
    const sources = uniqueSources(...shown.map(({ strategy }) => strategy.evidenceSources));
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <slot name="intro"><p class="care-text">${words.intro}</p></slot>
      ${emergencyCard(level + 1, this.setting)} ${this.#renderPhases(shown)}
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${() => this.#openAll(!allOpen)}>
          ${allOpen ? words.collapseAll : words.expandAll}
        </button>
        ${printButton(this.common.print)}
      </div>
      <div class="tips-strategies">${shown.map((each) => this.#renderStrategy(each.strategy, each.tips))}</div>
      <p
        class="care-no-print"
        ?hidden=${shown.filter(({ strategy }) => this.#opened.has(strategy.id)).length < longFrom}
      >
        <button type="button" class="care-button" @click=${this.#toTop}>${icon(upIcon)}${words.backToTop}</button>
      </p>
      ${this.renderEnd(
        sources,
        html`<section ?hidden=${!this.#hasRelated}>
          ${heading(level + 1, words.related, 'care-subheading')}
          <slot name="related" @slotchange=${this.#countRelated}></slot>
        </section>`,
      )}
    `;
  }

  #renderPhases(shown: readonly { readonly tips: readonly unknown[] }[]): TemplateResult {
    const { words } = this;
    const now = this.#phase;
    const count = shown.reduce((sum, { tips }) => sum + tips.length, 0);
    return html`
      <fieldset class="care-choices care-no-print" part="phases">
        <legend>${words.phaseQuestion}</legend>
        <div class="tips-phases">
          ${choices(
            'phase',
            phases.map((phase) => [phase, words.phases[phase]]),
            now,
            (phase) => (this.phase = phase),
            'tips-phase',
          )}
        </div>
      </fieldset>
      ${politeMessage(this.#phaseChanged ? this.fill(words.shown, { count, phase: words.phases[now] }) : '')}
    `;
  }

  #renderStrategy(strategy: StrategyData, tips: readonly StrategyData['tips'][number][]): TemplateResult {
    const { words, common, origin } = this;
    const said = words.strategies[strategy.id];
    const values = overdoseValues(this.place, words.getHelpForOverdose);
    const added = (this.site.content.tips ?? []).filter((tip) => tip.strategy === strategy.id);
    return html`
      <details
        class="care-disclosure tips-strategy"
        part="strategy"
        id=${strategy.id}
        ?open=${this.#opened.has(strategy.id)}
        @toggle=${this.#toggled}
      >
        <summary part="summary">
          <span class="tips-title">
            ${heading(this.level + 1, said.title, 'care-subheading')}
            <span class="care-small">${this.fill(said.summary)}</span>
          </span>
        </summary>
        <div class="tips-body">
          <ul class="care-list" part="tips">
            ${tips.map((tip) => html`<li>${this.fill((said.tips as Readonly<Record<string, string>>)[tip.id] ?? '', values)}</li>`)}
            ${added.map(
              (tip) =>
                html`<li>
                  ${tip.text}
                  <span class="care-small">
                    ${origin}${
                      tip.source
                        ? html`:
                          ${
                            tip.source.url
                              ? html`<a class="care-link" href=${tip.source.url} rel="noopener">${tip.source.title}</a>`
                              : tip.source.title
                          }`
                        : nothing
                    }
                  </span>
                </li>`,
            )}
          </ul>
          <p class="care-text tips-evidence" part="evidence">
            <strong>${words.evidence}: ${words.verdicts[strategy.verdict]}.</strong> ${this.fill(said.evidence)}
          </p>
          ${sourceList(uniqueSources(strategy.evidenceSources, ...strategy.tips.map((tip) => tip.sources)), common)}
        </div>
      </details>
    `;
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
    for (const { strategy } of this.#shown) {
      if (open) this.#opened.add(strategy.id);
      else this.#opened.delete(strategy.id);
    }
    this.requestUpdate();
  }

  /** Whether the page's address names a strategy that is shown here, which is opened then. */
  readonly #followHash = (): boolean => {
    const id = location.hash.slice(1);
    // Those of a plan stand back where the page itself shows the same.
    const others = this.getRootNode() === document ? [] : document.querySelectorAll(this.localName);
    if (
      !this.#chosen.includes(id as StrategyId) ||
      [...others].some(({ shadowRoot }) => shadowRoot?.getElementById(id))
    )
      return false;
    this.#opened.add(id);
    if (!this.#shown.some(({ strategy }) => strategy.id === id)) this.phase = 'all';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const details = this.renderRoot.querySelector(`#${id}`);
      reveal(this);
      details?.scrollIntoView();
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
    return true;
  };

  readonly #toTop = (): void => {
    this.scrollIntoView();
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
