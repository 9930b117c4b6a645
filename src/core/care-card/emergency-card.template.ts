import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../content/words/common.js';
import type { Urgency } from '../../content/types.js';
import type { Call, Setting } from './care-context.js';
import { emergencyContacts, emergencyHeading } from './emergency-contacts.js';
import { fill } from '../region/fill-placeholders.js';
import { heading } from '../parts/heading.template.js';
import { emergencyIcon, icon, phoneIcon } from '../parts/icons.template.js';
import { telephoneAddress } from '../region/telephone.js';

/** A link that calls a number. */
function callLink({ number, label }: Call): TemplateResult {
  return html`<a class="care-button care-call" part="call" href=${telephoneAddress(number)}
    >${icon(phoneIcon)}${label}</a
  >`;
}

/** Numbers to call, other links, and what else to know of them, in one row; nothing where there is none of them. */
export function contactRow(
  calls: readonly Call[],
  notes: readonly string[] = [],
  links: readonly TemplateResult[] = [],
): TemplateResult | typeof nothing {
  if (![calls, links, notes].some(({ length }) => length)) return nothing;
  return html`<div class="care-contact">
    ${calls.map(callLink)} ${links} ${notes.map((note) => html`<span class="care-small">${note}</span>`)}
  </div>`;
}

/** The heading inside a card: what is spoken before its text says how urgent it is, in words. */
export function cardHeading(level: number, outline: string, prefix: string, text: string): TemplateResult {
  return heading(
    level,
    html`${icon(outline)}<span><span class="care-visually-hidden">${prefix}: </span>${text}</span>`,
    'care-card-heading',
  );
}

/** A card of one urgency. */
export function card(urgency: Urgency, title: TemplateResult, body: unknown): TemplateResult {
  return html`<section class="care-card" part="card card-${urgency}" data-urgency=${urgency}>
    ${title}
    <div class="care-card-body">${body}</div>
  </section>`;
}

/** What stands last in an emergency card. */
export const doNotDrive = (words: CommonWords): TemplateResult => html`<p class="care-text">${words.doNotDrive}</p>`;

/** Lines of the site's own, shown as they are: braces in them are not place-holders. */
export const siteLines = (lines: readonly string[], origin: string | undefined): TemplateResult[] =>
  lines.map((line) => html`<li>${line} <span class="care-small">${origin}</span></li>`);

/** The emergency signs in few lines, and what the site adds to them. */
function emergencyList({ words, place, emergencySigns = [], origin }: Setting): TemplateResult {
  return html`<ul class="care-list care-columns">
    ${words.emergencySummary.map((text) => html`<li>${fill(text, place.values)}</li>`)}
    ${siteLines(emergencySigns, origin)}
  </ul>`;
}

/** The emergency card that stands before everything else; `more` stands after its signs. */
export function emergencyCard(level: number, setting: Setting, more: unknown = nothing): TemplateResult {
  const { words } = setting;
  const { calls, notes } = emergencyContacts(setting);
  return card('emergency-now', cardHeading(level, emergencyIcon, words.emergencyPrefix, emergencyHeading(setting)), [
    contactRow(calls, notes),
    emergencyList(setting),
    more,
    doNotDrive(words),
  ]);
}

/** The same advice where room is short: the number is in sight, the signs unfold. */
export function emergencyStrip(setting: Setting): TemplateResult {
  const { words } = setting;
  const { calls, notes } = emergencyContacts(setting);
  return html`<div class="care-card" part="card card-emergency-now" data-urgency="emergency-now">
    <div class="care-card-body">
      <details class="care-disclosure" part="emergency">
        <summary>${icon(emergencyIcon)}${words.emergencySummaryTitle}</summary>
        <p class="care-text"><strong>${emergencyHeading(setting)}</strong></p>
        ${emergencyList(setting)} ${doNotDrive(words)}
      </details>
      ${contactRow(calls, notes)}
    </div>
  </div>`;
}
