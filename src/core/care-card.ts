import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../content/locale.js';
import type { PhoneLine, Urgency } from '../content/types.js';
import { heading } from './heading.js';
import { icon, phoneIcon, urgencyIcons } from './icons.js';
import { fill, telephoneAddress, type Place } from './place.js';

/** The clinic's own ways to be reached, where the page gives them. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly bookingUrl: string | null;
}

/** All that a card needs to know of whom it speaks to. */
export interface Setting {
  readonly words: CommonWords;
  readonly place: Place;
  readonly clinic: Clinic;
}

/** The heading of a card, without its spoken prefix. */
export function urgencyHeading(urgency: Urgency, { words, place }: Setting): string {
  const pattern =
    urgency === 'same-day' && place.adviceLine ? words.sameDayHeadingWithLine : words.urgencyHeading[urgency];
  return fill(pattern, place.values);
}

/** The action of an urgency as a sentence. */
export function urgencyAction(urgency: Urgency, { words, place }: Setting): string {
  const pattern =
    urgency === 'same-day' && place.adviceLine ? words.sameDayActionWithLine : words.urgencyAction[urgency];
  return fill(pattern, place.values);
}

/** A link that calls a number. */
function callLink(number: string, label: string): TemplateResult {
  return html`<a class="care-button care-call" part="call" href=${telephoneAddress(number)}
    >${icon(phoneIcon)}${label}</a
  >`;
}

/** “Call NHS 111”, or “Call Healthline: 0800 611 116” where the name does not hold the number. */
export function lineLabel({ name = '', number = '' }: PhoneLine, words: CommonWords): string {
  return name.includes(number) ? fill(words.call, { number: name }) : fill(words.callNamed, { name, number });
}

const numberWithName = (line: PhoneLine): string => (line.note ? `${line.number} (${line.note})` : String(line.number));

/**
 * Whom to contact for an urgency. In an emergency that is always the region's own number and never the clinic; else the
 * clinic's number where the page gives one, and the region's line for urgent advice.
 */
export function contact(
  urgency: Urgency,
  { words, place, clinic }: Setting,
  withNotes = true,
): TemplateResult | typeof nothing {
  if (urgency === 'emergency-now') {
    if (!place.emergencyNumber) return nothing;
    const others = place.region.emergency.filter((line) => line.number && line.number !== place.emergencyNumber);
    return html`<p class="care-contact">
      ${callLink(place.emergencyNumber, fill(words.call, { number: place.emergencyNumber }))}
      ${
        others.length && withNotes
          ? html`<span class="care-small"
              >${fill(words.otherNumbers, { numbers: others.map(numberWithName).join(', ') })}</span
            >`
          : nothing
      }
    </p>`;
  }
  const line = urgency === 'same-day' ? place.adviceLine : null;
  const local = urgency === 'same-day' ? place.region.advice.find((each) => !each.number) : undefined;
  if (!line && !local && !clinic.phone && !clinic.bookingUrl) return nothing;
  return html`<p class="care-contact">
    ${line?.number ? callLink(line.number, lineLabel(line, words)) : nothing}
    ${
      clinic.phone
        ? callLink(
            clinic.phone,
            clinic.name
              ? fill(words.callNamed, { name: clinic.name, number: clinic.phone })
              : fill(words.call, { number: clinic.phone }),
          )
        : nothing
    }
    ${clinic.bookingUrl ? html`<a class="care-button" part="book" href=${clinic.bookingUrl}>${words.book}</a>` : nothing}
    ${line?.note && withNotes ? html`<span class="care-small">${line.name}: ${line.note}.</span>` : nothing}
    ${
      local && withNotes
        ? html`<span class="care-small"
            >${fill(words.orOther, { name: local.note ? `${local.name ?? ''} (${local.note})` : (local.name ?? '') })}</span
          >`
        : nothing
    }
  </p>`;
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
  return html`<ul class="care-list">
    ${words.emergencySummary.map((text) => html`<li>${fill(text, place.values)}</li>`)}
  </ul>`;
}

/** The emergency card that stands before everything else. */
export function emergencyCard(level: number, setting: Setting): TemplateResult {
  return careCard('emergency-now', level, emergencyList(setting), setting);
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
