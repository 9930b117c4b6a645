import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/daily-habits.js';
import { habitIds, habits, type HabitId } from '../../content/advice/habits.js';
import { uniqueSources } from '../../core/parts/sources.js';
import { listOf } from '../../core/contract/attributes.js';
import { checked } from '../../core/contract/checked.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import { CareElement } from '../../core/element/care-element.js';
import { DayMarks } from '../../core/storage/day-marks.js';
import { fullDate } from '../../core/localization/full-date.js';
import { heading } from '../../core/parts/heading.template.js';
import { keepOnDevice } from '../../core/storage/keep-on-device.template.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import { politeMessage } from '../../core/parts/live-region.template.js';
import { PrintExpansion } from '../../core/parts/print-expansion.js';
import { roomyLineStyles } from '../../core/parts/roomy-line.styles.js';
import { roomyLine } from '../../core/parts/roomy-line.template.js';
import { dailyHabitsStyles } from './daily-habits.styles.js';

/**
 * Water, meals, sleep, walking and breaks: a checklist for today, for general health. The ticks live in the page, and
 * on the device only after the visitor presses “Keep on this device”. Each local day starts with a fresh list; nothing
 * is counted or judged.
 *
 * @summary Shows a daily checklist of healthy habits.
 *
 * @example
 * ```html
 * <daily-habits region="GB" habits="walking breaks water"></daily-habits>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the first paragraph.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart general - The note that habits are for general health and not a treatment.
 * @csspart habits - The list of habits.
 * @csspart habit - One habit.
 * @csspart how - The fold on one habit.
 * @csspart keep - The button that keeps the ticks on this device, and its state.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class DailyHabits extends CareElement<'daily-habits'> {
  static override styles = [CareElement.styles, roomyLineStyles, dailyHabitsStyles];

  static override properties: PropertyDeclarations = { habits: { noAccessor: true } };

  /**
   * Ids of the habits to show, in this order, separated by spaces or commas: `water`, `meals`, `sleep`, `walking`,
   * `breaks`. Default: all five.
   */
  get habits(): readonly HabitId[] {
    return listOf(this, 'habits', this.given('habits'), habitIds, habitIds);
  }

  set habits(value: string | readonly string[] | null | undefined) {
    this.give('habits', value);
  }

  #isNewDay = false;
  readonly #marks = new DayMarks(this, 'daily-habits', () => (this.#isNewDay = true));

  constructor() {
    super('daily-habits', english);
    new PrintExpansion(this);
  }

  protected override renderContent(): TemplateResult {
    const { words, level } = this;
    const shown = this.habits.map((id) => habits.find((habit) => habit.id === id)!);
    const { dateLocale } = this.localization;
    const today = this.fill(words.today, { date: fullDate(dateLocale, this.#marks.date) });
    const longest = this.fill(words.today, { date: fullDate(dateLocale) });
    return html`
      <slot name="heading">${heading(level, words.heading, 'care-heading')}</slot>
      ${emergencyStrip(this.context)}
      <slot name="intro"><p class="care-text">${words.intro}</p></slot>
      <p class="care-text" part="general">${words.general}</p>
      <fieldset class="care-choices habits-list" part="habits">
        <legend>${roomyLine(today, longest)}</legend>
        <ul class="habits-items">
          ${shown.map(({ id }) => this.#renderHabit(id))}
        </ul>
      </fieldset>
      <p class="care-text care-small">${words.fresh}</p>
      ${politeMessage(this.#isNewDay ? `${words.newDay} ${today}` : '')}
      ${keepOnDevice(this.#marks.storage, words.keep)}
      ${this.renderEnd(uniqueSources(...shown.map(({ sources }) => sources)))}
    `;
  }

  #renderHabit(id: HabitId): TemplateResult {
    const { name, text } = this.words.habits[id];
    const isDone = this.#marks.has(id);
    return html`<li class="habits-item" part="habit">
      <label class="care-choice">
        <input
          type="checkbox"
          data-habit=${id}
          aria-describedby=${`about-${id}`}
          ${checked(isDone)}
          @change=${(event: Event) => this.#marks.set(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${tickedOnPaper(isDone)}${name}</span>
      </label>
      <details class="care-disclosure" part="how">
        <summary class="care-no-print" aria-label=${`${this.words.how}: ${name}`}>${this.words.how}</summary>
        <p class="care-text care-small" id=${`about-${id}`}>${this.fill(text)}</p>
      </details>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'daily-habits': DailyHabits;
  }
}
