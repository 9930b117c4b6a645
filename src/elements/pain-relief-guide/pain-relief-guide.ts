import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/pain-relief-guide.js';
import { medicineIds, type MedicineId, type ProductId } from '../../content/advice/medicines.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { listOf } from '../../core/contract/attributes.js';
import { CareElement } from '../../core/element/care-element.js';
import { callLabel } from '../../core/region/call-label.js';
import { emergencyContacts } from '../../core/care-card/emergency-contacts.js';
import { cardHeading, contactRow, emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { emergencyIcon } from '../../core/parts/icon-outlines.js';
import { list } from '../../core/parts/list.template.js';
import { printTools } from '../../core/parts/print-button.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { foundText, guideText, type GuideText, type Lines, type MedicineText } from './guide-text.js';
import { painReliefGuideStyles } from './pain-relief-guide.styles.js';

/**
 * Pain relievers that are sold without a prescription, by their local names: who must not take them, who must ask
 * first, what not to take together, and what to do after too much. It shows a label's directions only where that is
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
 * @csspart evidence - What studies say.
 * @csspart caution - Who must not take a medicine, or must ask first.
 * @csspart combine - What not to take together.
 * @csspart products - The products to tick.
 * @csspart result - The warnings about the ticked products.
 * @csspart medicine - One medicine.
 * @csspart label - The directions on its label.
 * @csspart strong - Muscle relaxants, codeine, and another pain reliever that is common in the region.
 * @csspart gel - Pain gels.
 * @csspart safety-net - What to watch for afterwards.
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
      ${emergencyStrip(this.context)} ${this.#renderTooMuch(guide)}
      <div part="evidence">
        ${this.#title(words.evidenceTitle)} ${this.#list(words.evidence.map((line) => this.fill(line)))}
      </div>
      ${guide.cautions.map((caution) => this.#renderLines('caution', caution))}
      <p class="care-text"><strong>${words.anyTitle}</strong></p>
      ${this.#renderLines('combine', guide.combine)} ${this.#renderProducts(guide)}
      <div class="relief-medicines">${guide.medicines.map((medicine) => this.#renderMedicine(medicine))}</div>
      ${this.#list(guide.use)} ${this.#renderLines('strong', guide.strong)}
      <div part="gel">
        ${this.#title(words.gelTitle)}
        <p class="care-text">${guide.gel.join(' ')}</p>
      </div>
      ${this.renderEnd(guide.sources, printTools(common.print))}
    `;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #list(lines: readonly string[], columns = true): TemplateResult {
    return list(lines, columns ? 'care-list care-columns' : 'care-list');
  }

  #renderLines(part: string, { title, lines }: Lines): TemplateResult {
    return html`<div part=${part}>${this.#title(title)} ${this.#list(lines)}</div>`;
  }

  #renderTooMuch({ tooMuch, stop }: GuideText): TemplateResult {
    const { words, context, regionText, common } = this;
    const line = poisonLineIn(regionText.region.code);
    return html`<section class="care-card" part="card card-emergency-now too-much" data-urgency="emergency-now">
      ${cardHeading(this.level + 1, emergencyIcon, common.emergencyPrefix, words.tooMuch)}
      <div class="care-card-body">
        <p class="care-text"><strong>${tooMuch}</strong></p>
        ${line ? contactRow([{ number: line.number, label: callLabel(line.name, line.number, common) }]) : nothing}
        ${contactRow(emergencyContacts(context).calls)}
        ${stop.map(
          ({ title, lines }) =>
            html`<p class="care-text"><strong>${title}</strong></p>
              ${this.#list(lines)}`,
        )}
      </div>
    </section>`;
  }

  #renderProducts(guide: GuideText): TemplateResult {
    const { words } = this;
    const found = foundText(words, this.regionText, [...this.#ticked]);
    return html`
      <p class="care-text">${words.productsAbout}</p>
      <fieldset class="care-choices relief-products" part="products">
        <legend>${words.productsLegend}</legend>
        ${guide.products.map(
          ({ id, name, hint }) =>
            html`<label class="care-choice">
              <input
                type="checkbox"
                value=${id}
                .checked=${this.#ticked.has(id)}
                @change=${(event: Event) => this.#tick(id, (event.target as HTMLInputElement).checked)}
              />
              <span>${name} <span class="care-small relief-hint">${hint}</span></span>
            </label>`,
        )}
      </fieldset>
      <div class="relief-found" part="result" role="status" aria-live="polite">
        ${found.map((line) => html`<p class="care-text"><strong>${line}</strong></p>`)}
      </div>
      <p class="care-text">${words.productsLimit}</p>
    `;
  }

  #renderMedicine({ name, about, label }: MedicineText): TemplateResult {
    return html`<section class="relief-medicine" part="medicine">
      ${this.#title(name)} ${about.map((line) => html`<p class="care-text">${line}</p>`)}
      ${
        label
          ? html`<div part="label">
              <p class="care-text"><strong>${label.title}</strong></p>
              ${this.#list(label.lines, false)}
              ${label.note ? html`<p class="care-text care-small">${label.note}</p>` : nothing}
            </div>`
          : nothing
      }
    </section>`;
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
