import { html, nothing, type TemplateResult } from 'lit';
import type { Urgency } from '../content/types.js';
import { contactsFor, urgencyHeading, type Setting } from './contacts.js';
import { fill } from './fill.js';
import { heading } from './heading.js';
import { icon, phoneIcon, urgencyIcons } from './icons.js';
import { telephoneAddress } from './telephone.js';

/** Whom to contact for an urgency; with or without where and when a line works. */
export function contact(urgency: Urgency, setting: Setting, withNotes = true): TemplateResult | typeof nothing {
  const { calls, bookingUrl, links, notes } = contactsFor(urgency, setting);
  const shownNotes = withNotes ? notes : [];
  if (!calls.length && !bookingUrl && !links.length && !shownNotes.length) return nothing;
  return html`<div class="care-contact">
    ${calls.map(
      ({ number, label }) =>
        html`<a class="care-button care-call" part="call" href=${telephoneAddress(number)}
          >${icon(phoneIcon)}${label}</a
        >`,
    )}
    ${bookingUrl ? html`<a class="care-button" part="book" href=${bookingUrl}>${setting.words.book}</a>` : nothing}
    ${links.map(({ url, name }) => html`<a class="care-button" part="book" href=${url} rel="noopener">${name}</a>`)}
    ${shownNotes.map((note) => html`<span class="care-small">${note}</span>`)}
  </div>`;
}

/** The heading inside a card: what is spoken before it says how urgent it is, in words. */
export function cardHeading(urgency: Urgency, level: number, text: string, { words }: Setting): TemplateResult {
  return heading(
    level,
    html`${icon(urgencyIcons[urgency])}<span
        ><span class="care-visually-hidden">${words.urgencyPrefix[urgency]}: </span>${text}</span
      >`,
    'care-card-heading',
  );
}

/** A care card: one urgency, its heading, whom to contact, and what the card is about. */
export function careCard(urgency: Urgency, level: number, body: unknown, setting: Setting): TemplateResult {
  return html`<section class="care-card" part="card card-${urgency}" data-urgency=${urgency}>
    ${cardHeading(urgency, level, urgencyHeading(urgency, setting), setting)}
    <div class="care-card-body">
      ${contact(urgency, setting)} ${body}
      ${urgency === 'emergency-now' ? html`<p class="care-text">${setting.words.doNotDrive}</p>` : nothing}
    </div>
  </section>`;
}

/** The emergency signs in few lines. */
function emergencyList({ words, place }: Setting): TemplateResult {
  return html`<ul class="care-list care-columns">
    ${words.emergencySummary.map((text) => html`<li>${fill(text, place.values)}</li>`)}
  </ul>`;
}

/** The emergency card that stands before everything else; `more` stands after its signs. */
export function emergencyCard(level: number, setting: Setting, more: unknown = nothing): TemplateResult {
  return careCard('emergency-now', level, [emergencyList(setting), more], setting);
}

/** The same advice where room is short: the number is in sight, the signs unfold. */
export function emergencyStrip(setting: Setting): TemplateResult {
  const { words, place } = setting;
  return html`<div class="care-card" part="card card-emergency-now" data-urgency="emergency-now">
    <div class="care-card-body">
      <details class="care-disclosure" part="emergency">
        <summary>${icon(urgencyIcons['emergency-now'])}${words.emergencySummaryTitle}</summary>
        <p class="care-text"><strong>${fill(words.urgencyHeading['emergency-now'], place.values)}</strong></p>
        ${emergencyList(setting)}
        <p class="care-text">${words.doNotDrive}</p>
      </details>
      ${contact('emergency-now', setting)}
    </div>
  </div>`;
}
