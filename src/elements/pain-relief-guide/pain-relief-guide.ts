import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { english } from '../../content/en/pain-relief-guide.js';
import { medicineIds, type MedicineId, type ProductId } from '../../content/advice/medicines.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { listOf } from '../../core/contract/attributes.js';
import { checked } from '../../core/contract/checked.js';
import { CareElement } from '../../core/element/care-element.js';
import { ownOnly } from '../../json/own.js';
import { callLabel } from '../../core/region/call-label.js';
import { emergencyContacts } from '../../core/care-card/emergency-contacts.js';
import { cardHeading, contactRow, emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { emergencyIcon } from '../../core/parts/icon-outlines.js';
import { list } from '../../core/parts/list.template.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import { printTools } from '../../core/parts/print-button.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { foundText, guideText, type GuideText, type Lines, type MedicineText } from './guide-text.js';
import { painReliefGuideStyles } from './pain-relief-guide.styles.js';

/**
 * Pain relievers that are sold without a prescription, by their local names: who must not take them, who must ask
 * first, what not to take together, and what to do after too much. The longer lists unfold. It shows a label's directions only where that is
 * allowed (the US and Britain); elsewhere it says to follow the pack. It calculates no dose, recommends no medicine and
 * never says that a combination is safe. For adults. A visitor's ticks stay on the page and are in no event.
 *
 * @summary Explains common pain relievers and warns about unsafe combinations.
 *
 * @example
 * ```html
 * <pain-relief-guide region="GB"></pain-relief-guide>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart scope - Who the guide is for, and what it does not do.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart card - A care card: the emergency signs, or what to do after too much; also `card-emergency-now`.
 * @csspart card-emergency-now - A care card for an emergency.
 * @csspart too-much - What to do after too much.
 * @csspart call - A link that calls a telephone number.
 * @csspart caution - Who must not take a medicine, or, folded, must ask first.
 * @csspart combine - What not to take together.
 * @csspart products-fold - The folded products.
 * @csspart products - The products to tick.
 * @csspart result - The warnings about the ticked products.
 * @csspart medicine - One medicine, folded.
 * @csspart label - The directions on its label.
 * @csspart use - Folded advice for all medicines.
 * @csspart stop - When to stop a medicine like ibuprofen, folded.
 * @csspart evidence - What studies say, folded.
 * @csspart strong - Folded: muscle relaxants, codeine, and another pain reliever that is common in the region.
 * @csspart gel - Pain gels, folded.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class PainReliefGuide extends CareElement<'pain-relief-guide'> {
  static override styles = [CareElement.styles, painReliefGuideStyles];

  static override properties: PropertyDeclarations = { medicines: { noAccessor: true } };

  /**
   * Ids of the medicines to show, in this order, separated by spaces or commas: `ibuprofen`, `naproxen`, `paracetamol`.
   * Default: all.
   */
  get medicines(): readonly MedicineId[] {
    return listOf(this, 'medicines', this.given('medicines'), medicineIds, medicineIds);
  }

  set medicines(value: string | readonly string[] | null | undefined) {
    this.give('medicines', value);
  }

  readonly #ticked = new Set<ProductId>();

  constructor() {
    super('pain-relief-guide', english);
    new PrintExpansion(this);
  }

  protected override renderContent(): TemplateResult {
    const { words, common, level } = this;
    const guide = guideText(words, this.regionText, this.medicines);
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <p class="care-text" part="scope"><strong>${words.scope[0]}</strong> ${words.scope.slice(1).join(' ')}</p>
      ${emergencyStrip(this.context)} ${this.#title(words.mayTitle)}
      ${guide.never.map(
        ({ title, lines }) =>
          html`<div part="caution">
            <p class="care-text"><strong>${title}</strong></p>
            ${this.#list(lines)}
          </div>`,
      )}
      <p class="care-text"><strong>${words.anyTitle}</strong></p>
      ${guide.askFirst.map((lines) => this.#fold('caution', lines))}
      <div part="combine">${this.#title(guide.combine.title)} ${this.#list(guide.combine.lines)}</div>
      ${this.#renderProducts(guide)} ${this.#renderTooMuch(guide)} ${this.#title(words.howTitle)}
      ${guide.medicines.map((medicine) => this.#renderMedicine(medicine))}
      ${this.#fold('use', { title: words.useTitle, lines: guide.use })} ${this.#renderStop(guide)}
      ${this.#fold('evidence', { title: words.evidenceTitle, lines: words.evidence.map((line) => this.fill(line)) })}
      ${this.#fold('strong', guide.strong)}
      ${fold(words.gelTitle, html`<p class="care-text">${guide.gel.join(' ')}</p>`, 'gel')}
      ${this.renderEnd(guide.sources, printTools(common))}
    `;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #list(lines: readonly string[], columns = true): TemplateResult {
    return list(lines, columns ? 'care-list care-columns' : 'care-list');
  }

  #fold(part: string, { title, lines }: Lines): TemplateResult {
    return fold(title, this.#list(lines), part);
  }

  #renderStop({ stop }: GuideText): TemplateResult | typeof nothing {
    const lists = stop.map(
      ({ title, lines }) =>
        html`<p class="care-text"><strong>${title}</strong></p>
          ${this.#list(lines)}`,
    );
    return stop.length ? fold(this.fill(this.words.stopFold), lists, 'stop') : nothing;
  }

  #renderTooMuch({ tooMuch }: GuideText): TemplateResult {
    const { words, context, regionText, common } = this;
    const line = poisonLineIn(regionText.region.code, words.getHelpForOverdose.lines);
    return html`<section class="care-card" part="card card-emergency-now too-much" data-urgency="emergency-now">
      ${cardHeading(this.level + 1, emergencyIcon, common.emergencyPrefix, words.tooMuch)}
      <div class="care-card-inside">
        ${contactRow([
          ...(line ? [{ number: line.number, label: callLabel(line.name, line.number, common) }] : []),
          ...emergencyContacts(context).calls,
        ])}
        <p class="care-text"><strong>${tooMuch}</strong></p>
      </div>
    </section>`;
  }

  #renderProducts(guide: GuideText): TemplateResult {
    const { words } = this;
    const found = foundText(words, this.regionText, [...this.#ticked]);
    const choices = html`<fieldset class="care-choices relief-products" part="products">
        <legend>${words.productsLegend}</legend>
        ${guide.products.map(
          ({ id, name, hint }) =>
            html`<label class="care-choice">
              <input
                type="checkbox"
                value=${id}
                ${checked(this.#ticked.has(id))}
                @change=${(event: Event) => this.#tick(id, (event.target as HTMLInputElement).checked)}
              />
              <span
                >${tickedOnPaper(this.#ticked.has(id))}${name} <span class="care-small relief-hint">${hint}</span></span
              >
            </label>`,
        )}
      </fieldset>
      <p class="care-text">${words.productsLimit}</p>`;
    // Not atomic, and each line keeps its element: only a new line is spoken, once.
    return html`
      ${fold(words.productsTitle, choices, 'products-fold')}
      <div class="relief-found" part="result" aria-live="polite">
        ${repeat(
          found,
          (line) => line,
          (line) => html`<p class="care-text"><strong>${line}</strong></p>`,
        )}
      </div>
    `;
  }

  #renderMedicine(medicine: MedicineText): TemplateResult {
    const { name, about, label } = ownOnly(medicine);
    const content = html`${about.map((line) => html`<p class="care-text">${line}</p>`)}
    ${
      label
        ? html`<div part="label">
            <p class="care-text"><strong>${label.title}</strong></p>
            ${this.#list(label.lines, false)}
            ${label.note ? html`<p class="care-text care-small">${label.note}</p>` : nothing}
          </div>`
        : nothing
    }`;
    return fold(name, content, 'medicine');
  }

  #tick(id: ProductId, ticked: boolean): void {
    if (ticked) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-relief-guide': PainReliefGuide;
  }
}
