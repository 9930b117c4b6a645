import { html, nothing, type TemplateResult } from 'lit';
import type { ReminderWords } from '../../content/words/reminder.js';
import { assistanceOption, assistanceOptions, missingAssistance } from '../session/assistance.template.js';
import { againIcon, icon } from '../parts/icons.template.js';
import { politeMessage } from '../parts/live-region.template.js';
import { fill } from '../region/fill-placeholders.js';
import type { Reminder } from './reminder.js';

/** The reminder to move: its switch, how it reminds, its message when it is due, and the time left. */
export function reminderBox(reminder: Reminder, words: ReminderWords): TemplateResult {
  const { on, minutes } = reminder;
  return html`<div class="reminder care-no-print" part="reminder">
    ${assistanceOption(words.turnOn, on, reminder.setOn)}
    <details class="care-disclosure">
      <summary>${words.title}</summary>
      <p class="care-text">${words.about}</p>
      <div class="reminder-choices">
        <label class="reminder-every">
          <span>${words.every}</span>
          <select @change=${(event: Event) => reminder.setMinutes(Number((event.target as HTMLSelectElement).value))}>
            ${reminder.choices.map(
              (each) =>
                html`<option value=${each} .selected=${each === minutes}>
                  ${fill(words.minutes, { minutes: each })}
                </option>`,
            )}
          </select>
        </label>
        ${assistanceOptions(['sound', 'voice'], words, reminder.help)}
      </div>
    </details>
    <p class="reminder-due" aria-live="polite" aria-atomic="true">${reminder.message}</p>
    ${politeMessage(reminder.started)}
    ${
      on
        ? html`<p class="care-text">${fill(words.left, { minutes: reminder.minutesLeft })}</p>
            <button type="button" class="care-button" @click=${reminder.restart}>
              ${icon(againIcon)}${words.moved}
            </button>`
        : nothing
    }
    ${missingAssistance(reminder.help.assistance.missing, words)}
  </div>`;
}
