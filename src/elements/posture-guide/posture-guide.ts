import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/posture-guide.js';
import { postureIds, postureSources, postureStills, type PostureId } from '../../content/postures.js';
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
 * Sitting, standing, lifting, carrying, sleeping and getting out of bed, drawn and in words. Says plainly that no posture is
 * perfect and that it is fine to bend, and reminds the visitor to move if they turn that on; it works only while the page is open.
 *
 * @example
 * ```html
 * <posture-guide postures="sitting standing" reminder-minutes="45" region="GB"></posture-guide>
 * ```
 *
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands last.
 * @csspart base - The frame around everything.
 * @csspart emergency - The emergency signs, folded.
 * @csspart call - A link that calls a number.
 * @csspart cautions - What to take care of.
 * @csspart general - What holds for every posture.
 * @csspart posture - One posture.
 * @csspart figure - One drawing.
 * @csspart steps - What to do, step by step.
 * @csspart tips - What else to know of a posture.
 * @csspart evidence - What studies say.
 * @csspart reminder - The reminder to move.
 * @csspart safety-net - What to look out for afterwards.
 * @csspart sources - The list of sources.
 * @csspart review - Who checked the text, and when.
 * @fires {CareReminderEvent} care-reminder - The visitor turned the reminder on or off, or was reminded; `action` says which. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class PostureGuide extends CareElement<'posture-guide'> {
  static override styles = [CareElement.styles, figureTokens, figureStyles, picturedStepsStyles, reminderStyles];

  static override properties: PropertyDeclarations = {
    postures: {},
    reminderMinutes: { attribute: 'reminder-minutes' },
  };

  /** Ids of the postures to show, in this order, divided by spaces or commas: `sitting`, `standing`, `lifting`, `carrying`, `sleeping`, `getting-up`. Default: all. */
  declare postures: string | null | undefined;
  /** Minutes from one reminder to the next, a whole number from 5 to 120; the visitor can choose others. Default 30. */
  declare reminderMinutes: string | number | null | undefined;

  readonly #reminder = new Reminder(
    this,
    () => this.words.reminder,
    () => this.localization.words.locale,
  );

  constructor() {
    super('posture-guide', english);
    new PrintExpansion(this);
  }

  get #shown(): readonly PostureId[] {
    const chosen = listOf(this, 'postures', this.postures, postureIds);
    return chosen.length ? chosen : postureIds;
  }

  protected override renderContent(): TemplateResult {
    const { words, level, common } = this;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <p class="care-text">${words.intro}</p>
      ${emergencyStrip(this.setting)}
      <ul class="care-list" part="general">
        ${this.#renderLines(words.tips)}
      </ul>
      <div part="cautions">
        ${heading(level + 1, words.careful, 'care-subheading')}
        <ul class="care-list">
          ${this.#renderLines(words.cautions)}
        </ul>
      </div>
      <div class="figure-positions">${this.#shown.map((id) => this.#renderPosture(id))}</div>
      <p class="care-text" part="evidence"><strong>${words.evidence}:</strong> ${words.studies}</p>
      ${reminderBox(this.#reminder, words.reminder, level + 1)}
      <div class="care-tools care-no-print">
        <button type="button" class="care-button" @click=${() => print()}>${icon(printIcon)}${common.print}</button>
      </div>
      ${heading(level + 1, common.safetyNetTitle, 'care-subheading')} ${safetyNet(common, this.place)}
      ${sourceList(postureSources, common)}
      ${reviewNote(this.localization.words.review, common, this.localization.dateLocale)}
      <slot name="footer"></slot>
    `;
  }

  #renderPosture(id: PostureId): TemplateResult {
    const { name, steps = [], ways = [], tips = [], pictures } = this.words.postures[id];
    const stills = postureStills[id];
    const filled = (lines: readonly string[]) => lines.map((line) => this.fill(line));
    return html`<section class="figure-position ${stills.length > 2 ? 'figure-whole-row' : ''}" part="posture" id=${id}>
      ${heading(this.level + 1, name, 'care-subheading')}
      ${picturedSteps({
        pictures: stills.map(([movement, pose], index) => [
          still(movement, pose),
          this.fill(this.words.figureAlt, { picture: this.fill(pictures[index] ?? '') }),
        ]),
        steps: filled(steps),
        ways: filled(ways),
        tips: filled(tips),
      })}
    </section>`;
  }

  #renderLines(lines: readonly string[]): readonly TemplateResult[] {
    return lines.map((line) => html`<li>${this.fill(line)}</li>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'posture-guide': PostureGuide;
  }
}
