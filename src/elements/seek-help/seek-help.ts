import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../../content/en/seek-help.js';
import { poisonLineIn } from '../../content/region/poison-lines.js';
import { lesserSignIds, seekHelpSources } from '../../content/advice/seek-help.js';
import { warningSigns } from '../../content/advice/warning-signs.js';
import type { SignId } from '../../content/advice/warning-signs.js';
import type { LesserUrgency, Urgency } from '../../content/types.js';
import { asText } from '../../core/contract/attributes.js';
import { contact } from '../../core/care-card/care-card.template.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { contactRow } from '../../core/care-card/emergency-card.template.js';
import { CareContactEvent } from '../../core/contract/events.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { list } from '../../core/parts/list.template.js';
import { lit } from '../../core/parts/lit-writer.js';
import { printTools } from '../../core/parts/print-button.template.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { loadChecker } from '../../core/site-content/load-checker.js';
import { SiteContentLoader } from '../../core/site-content/site-content-loader.js';
import { SiteElement } from '../../core/element/site-element.js';
import { statementsOf, urgencyOfSign } from '../../core/site-content/site-signs.js';
import { seekHelpStyles } from './seek-help.styles.js';
import { explainedMarkLeaf, signCardLeaf } from './sign-card.leaf.js';

const explainedMark = explainedMarkLeaf(lit);
const signCard = signCardLeaf(lit);

/**
 * Who to contact for back pain and how soon, in three care cards: now, today, in the next days. It shows the region's
 * telephone lines, the clinic's phone, booking page and opening hours, and what to say; the signs and what to expect unfold.
 * The emergency card always comes first, and never contains the clinic's number.
 *
 * @summary Shows who to contact for back pain, and how soon.
 *
 * @example
 * ```html
 * <seek-help region="GB" clinic-name="Hill Road Clinic" clinic-phone="01632 960123" opening-hours="Monday to Friday, 8 am to 6 pm"></seek-help>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the first paragraph.
 * @slot emergency-note - Content at the end of the emergency card. The card itself cannot be changed.
 * @slot hours - Replaces the opening hours.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - A care card; also `card-emergency-now`, `card-same-day`, `card-within-days`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart fold - Another folded list: the signs of a card, what to expect.
 * @csspart together - The line about marked signs, which are an emergency together.
 * @csspart signs - The signs of the same-day or the within-days card, and those that the site raises to an emergency.
 * @csspart call - A link that calls a telephone number.
 * @csspart book - The link to the clinic's booking page.
 * @csspart clinic - The clinic's phone, booking page and opening hours.
 * @csspart hours - The clinic's opening hours.
 * @csspart overdose - What to do after too much of a medicine.
 * @csspart say - What to say when you call.
 * @csspart expect - What to expect from professional help.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to what to look out for in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareContactEvent} care-contact - The visitor pressed a telephone number or the booking link. Says which of the two, but not on which card. Bubbles.
 * @fires {CareErrorEvent} care-error - The signs or contacts in the site's content could not be used; `reason` says why. Does not bubble.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class SeekHelp extends SiteElement<'seek-help'> {
  static override styles = [SiteElement.styles, seekHelpStyles];

  static override properties: PropertyDeclarations = {
    openingHours: { attribute: 'opening-hours', noAccessor: true },
  };

  /** The clinic's opening hours, as plain text; line breaks are kept. Default: none. */
  get openingHours(): string | null {
    return asText(this.given('openingHours')) || null;
  }

  set openingHours(value: string | null | undefined) {
    this.give('openingHours', value);
  }

  protected override readonly site = new SiteContentLoader(this, () => loadChecker('contacts'));
  #hasHours = false;

  constructor() {
    super('seek-help', english);
    new PrintExpansion(this);
  }

  protected override get context(): AdviceContext {
    return { ...super.context, advice: this.words.advice, emergencySigns: [] };
  }

  protected override get signIds(): readonly string[] {
    return warningSigns.map(({ id }) => id);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', this.#tell);
  }

  protected override renderContent(): TemplateResult {
    const { words, common, level } = this;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <slot name="intro"><p class="care-text">${explainedMark(words.intro)}</p></slot>
      ${this.#signCard('emergency-now', html`<slot name="emergency-note"></slot>`)} ${this.#renderClinic()}
      ${this.#signCard('same-day')} ${this.#signCard('within-days')} ${this.#renderOverdose()}
      <div class="seek-advice">
        <section>${this.#title(words.sayTitle)} ${this.#list(words.say, 'say')}</section>
        ${fold(words.expectTitle, this.#list(words.expect, 'expect'), 'fold')}
      </div>
      ${this.renderEnd(seekHelpSources, printTools(common))}
    `;
  }

  #title(text: string): TemplateResult {
    return heading(this.level + 1, text, 'care-subheading');
  }

  #list(lines: readonly string[], part: string): TemplateResult {
    return list(
      lines.map((line) => this.fill(line)),
      'care-list',
      part,
    );
  }

  /** A card with its built-in signs, and those that the site adds or raises. */
  #signCard(urgency: Urgency, more?: TemplateResult): TemplateResult {
    const { words, context, level, signIds } = this;
    const { signs = [] } = this.site.content;
    const builtIn = Object.entries(lesserSignIds) as [LesserUrgency, readonly SignId[]][];
    const ids = builtIn.flatMap(([least, each]) => each.filter((id) => urgencyOfSign(id, signs, least) === urgency));
    const siteSigns = statementsOf(
      urgency,
      signs.filter(({ id }) => !signIds.includes(id)),
    );
    return signCard(words, context, { urgency, level: level + 1, ids, siteSigns, ...(more && { more }) });
  }

  /** The clinic's phone, booking page and opening hours; hidden if there are none. */
  #renderClinic(): TemplateResult {
    const { words, clinic, context, openingHours } = this;
    const { name, phone, bookingUrl } = clinic;
    const hasHours = Boolean(openingHours) || this.#hasHours;
    return html`<section class="seek-clinic" part="clinic" ?hidden=${!phone && !bookingUrl && !hasHours}>
      ${this.#title(name ? this.fill(words.clinicNamed, { name }) : words.clinic)}
      ${contact('within-days', { ...context, lines: [] })}
      <div class="seek-hours" part="hours" ?hidden=${!hasHours}>
        <strong>${words.hours}</strong><br /><slot name="hours" @slotchange=${this.#countHours}
          >${openingHours ?? ''}</slot
        >
      </div>
      <p class="care-text">${this.fill(words.notForEmergencies)}</p>
    </section>`;
  }

  #renderOverdose(): TemplateResult {
    const { words, regionText } = this;
    const line = poisonLineIn(regionText.region.code, words.getHelpForOverdose.lines);
    return html`<section part="overdose">
      ${this.#title(words.overdoseTitle)}
      <p class="care-text">${this.fill(words.overdose, overdoseValues(regionText, words.getHelpForOverdose))}</p>
      ${line ? contactRow([{ number: line.number, label: this.fill(this.common.call, line) }]) : nothing}
    </section>`;
  }

  readonly #countHours = (event: Event): void => {
    this.#hasHours = (event.target as HTMLSlotElement).assignedNodes().length > 0;
    this.requestUpdate();
  };

  readonly #tell = (event: Event): void => {
    const link = (event.target as Element).closest('a[part]');
    if (link) this.dispatchEvent(new CareContactEvent(link.part.contains('call') ? 'phone' : 'booking'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'seek-help': SeekHelp;
  }
}
