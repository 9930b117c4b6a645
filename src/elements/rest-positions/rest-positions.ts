import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/rest-positions.js';
import { restPositionIds, restPositions, restSources, type RestPositionId } from '../../content/rest-positions.js';
import { reviewNote, safetyNet, sourceList } from '../../core/about.js';
import { listOf } from '../../core/attributes.js';
import { emergencyStrip } from '../../core/emergency-card.js';
import { CareElement } from '../../core/care-element.js';
import { heading } from '../../core/heading.js';
import { icon, printIcon } from '../../core/icons.js';
import { PrintExpansion } from '../../core/print-expansion.js';
import { Reminder } from '../../core/reminder.js';
import { reminderStyles } from '../../core/reminder.styles.js';
import { reminderBox } from '../../core/reminder.template.js';
import { figureTokens } from '../../core/tokens.styles.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { picturedStepsStyles } from '../../figure/pictured-steps.styles.js';
import { picturedSteps, still } from '../../figure/pictured-steps.template.js';

/**
 * Positions that may ease a sore back, drawn and in words, how long to rest, why to keep gently moving, and a reminder to
 * get up and move. The reminder is off until the visitor turns it on, and works only while the page is open.
 *
 * @example
 * ```html
 * <rest-positions positions="on-side on-back" reminder-minutes="20" region="GB"></rest-positions>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands last.
 * @csspart base - The frame around everything.
 * @csspart emergency - The emergency signs, folded.
 * @csspart call - A link that calls a number.
 * @csspart cautions - What to take care of.
 * @csspart position - One position.
 * @csspart figure - One drawing.
 * @csspart steps - How to get into a position, step by step.
 * @csspart how-long - How long to rest.
 * @csspart moving - How to keep gently moving.
 * @csspart evidence - What studies say.
 * @csspart reminder - The reminder to move.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart sources - The list of sources.
 * @csspart review - Who checked the text, and when.
 * @fires {CareReminderEvent} care-reminder - The visitor turned the reminder on or off, or was reminded; `action` says which. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class RestPositions extends CareElement<'rest-positions'> {
  static override styles = [CareElement.styles, figureTokens, figureStyles, picturedStepsStyles, reminderStyles];

  static override properties: PropertyDeclarations = {
    positions: {},
    reminderMinutes: { attribute: 'reminder-minutes' },
  };

  /** Ids of the positions to show, in this order, divided by spaces or commas: `on-back`, `on-side`, `calves-on-chair`, `on-front`. Default: all. */
  declare positions: string | null | undefined;
  /** Minutes from one reminder to the next, a whole number from 5 to 120; the visitor can choose others. Default 30. */
  declare reminderMinutes: string | number | null | undefined;

  readonly #reminder = new Reminder(
    this,
    () => this.words.reminder,
    () => this.localization.words.locale,
  );

  constructor() {
    super('rest-positions', english);
    new PrintExpansion(this);
  }

  get #shown(): readonly RestPositionId[] {
    const chosen = listOf(this, 'positions', this.positions, restPositionIds);
    return chosen.length ? chosen : restPositionIds;
  }

  protected override renderContent(): TemplateResult {
    const { words, level, common } = this;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <p class="care-text">${words.intro}</p>
      ${emergencyStrip(this.setting)} ${this.#renderList('cautions', words.careful, words.cautions)}
      <div class="figure-positions">${this.#shown.map((id) => this.#renderPosition(id))}</div>
      ${this.#renderList('how-long', words.howLong, words.spells)}
      ${this.#renderList('moving', words.keepMoving, words.moves)}
      <p class="care-text" part="evidence"><strong>${words.evidence}:</strong> ${words.studies}</p>
      ${reminderBox(this.#reminder, words.reminder, level + 1)}
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${() => print()}>${icon(printIcon)}${common.print}</button>
      </div>
      ${heading(level + 1, common.safetyNetTitle, 'care-subheading')} ${safetyNet(common, this.place)}
      ${sourceList(restSources, common)}
      ${reviewNote(this.localization.words.review, common, this.localization.dateLocale)}
      <slot name="footer"></slot>
    `;
  }

  #renderPosition(id: RestPositionId): TemplateResult {
    const { name, steps = [], pictures } = this.words.positions[id];
    return html`<section class="figure-position" part="position" id=${id}>
      ${heading(this.level + 1, name, 'care-subheading')}
      ${picturedSteps({
        pictures: pictures.map((picture) => [
          still(restPositions[id], 'rest'),
          this.fill(this.words.figureAlt, { picture: this.fill(picture) }),
        ]),
        steps: steps.map((step) => this.fill(step)),
      })}
    </section>`;
  }

  #renderList(part: string, title: string, lines: readonly string[]): TemplateResult {
    return html`<div part=${part}>
      ${heading(this.level + 1, title, 'care-subheading')}
      <ul class="care-list">
        ${lines.map((line) => html`<li>${this.fill(line)}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rest-positions': RestPositions;
  }
}
