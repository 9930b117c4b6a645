import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { WordsFor } from '../../content/locale.js';
import type { Source } from '../../content/types.js';
import { wholeNumber } from '../contract/attributes.js';
import { emergencyStrip } from '../care-card/emergency-card.template.js';
import { CareElement } from '../element/care-element.js';
import { fold } from '../parts/fold.template.js';
import { heading } from '../parts/heading.template.js';
import { list } from '../parts/list.template.js';
import { printTools } from '../parts/print-button.template.js';
import { PrintExpansion } from '../parts/print-expansion.js';
import { Reminder } from './reminder.js';
import { reminderStyles } from './reminder.styles.js';
import { reminderBox } from './reminder.template.js';

/** Base class of the guides to positions: pictured positions, the evidence for them, and a reminder to move. */
export abstract class ReminderElement<Tag extends 'posture-guide' | 'rest-positions'> extends CareElement<Tag> {
  static override styles = [CareElement.styles, reminderStyles];

  static override properties: PropertyDeclarations = {
    reminderMinutes: { attribute: 'reminder-minutes', noAccessor: true },
  };

  /** Minutes between reminders, a whole number from 5 to 120. The visitor can choose another interval. Default 30. */
  get reminderMinutes(): number {
    return wholeNumber(this, 'reminder-minutes', this.given('reminderMinutes'), { min: 5, max: 120, default: 30 });
  }

  set reminderMinutes(value: string | number | null | undefined) {
    this.give('reminderMinutes', value);
  }

  readonly #reminder = new Reminder(
    this,
    () => this.words.reminder,
    () => this.localization.words.locale,
  );

  constructor(tag: Tag, english: WordsFor<Tag>) {
    super(tag, english);
    new PrintExpansion(this);
  }

  /**
   * Renders the whole element around its guide.
   *
   * @param guide the positions, in pictures and words
   */
  protected renderFrame(guide: TemplateResult, sources: readonly Source[]): TemplateResult {
    const { words, level, common } = this;
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      <p class="care-text">${words.intro}</p>
      ${emergencyStrip(this.context)} ${guide}
      ${fold(words.evidence, html`<p class="care-text">${words.studies}</p>`, 'evidence')}
      ${reminderBox(this.#reminder, words.reminder)} ${printTools(common)} ${this.renderEnd(sources)}
    `;
  }

  /** Renders a list in a disclosure. */
  protected renderPart(part: string, title: string, lines: readonly string[]): TemplateResult {
    return fold(title, list(lines.map((line) => this.fill(line))), part);
  }
}
