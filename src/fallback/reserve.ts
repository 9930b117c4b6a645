/** Reserves room for what appears when the script runs, so that nothing moves then. */
import type { ElementWithWords } from '../content/locale.js';
import type { ReminderWords } from '../content/words/reminder.js';
import { fullDate } from '../core/localization/full-date.js';
import { localeIn } from '../core/localization/language-region.js';
import { fill } from '../core/region/fill-placeholders.js';
import type { FallbackView } from './fallback-view.js';
import { icon } from './leaves.js';
import { markup, type Content, type Markup } from './markup.js';

/** Reserves room for a control. The label is an attribute, not text: `fallback.css` only takes its size. */
export function reserve(className: string, label: Content, outline?: string): Markup {
  return markup`<span class="${className} care-reserve" data-label="${label}" aria-hidden="true">${outline && icon(outline)}</span>`;
}

/** A line that reserves room for a longer text. */
export function roomyLine(text: Content, longest: string): Markup {
  return markup`<span class="care-roomy"><span>${text}</span>${reserve('', longest)}</span>`;
}

/** The line of today's date with the longest date: only the script knows the date. */
export function longestToday<Tag extends ElementWithWords>(
  today: string,
  { content, context }: FallbackView<Tag>,
): string {
  return fill(today, { date: fullDate(localeIn(content.locale, context.regionText.region.code)) });
}

/** Reserves room for a closed disclosure. */
export const reserveFold = (title: string): Markup => markup`<div class="care-choice">${reserve('', title)}</div>`;

/** Reserves room for a row of buttons. */
export function reserveTools(...buttons: readonly Markup[]): Markup {
  return markup`<div class="care-tools">${buttons}</div>`;
}

/** Reserves room for the reminder to move, which appears when the script runs. */
export function reminderRoom(words: ReminderWords): Markup {
  const choice = (label: string) =>
    markup`<span class="care-choice"><span class="care-box"></span>${reserve('', label)}</span>`;
  return markup`<div class="reminder">${choice(words.turnOn)}
<div class="care-choice">${reserve('', words.title)}</div>
<div class="reminder-due"></div></div>`;
}
