import { html, nothing, type TemplateResult } from 'lit';
import type { Urgency } from '../../content/types.js';
import type { AdviceSetting } from './care-context.js';
import { contactsFor, urgencyHeading, urgencyPrefix } from './contacts.js';
import { card, cardHeading, contactRow, doNotDrive } from './emergency-card.template.js';
import { urgencyIcons } from '../parts/icons.template.js';

/** Whom to contact for an urgency; with or without where and when a line works. */
export function contact(urgency: Urgency, setting: AdviceSetting, withNotes = true): TemplateResult | typeof nothing {
  const { calls, links, notes } = contactsFor(urgency, setting);
  return contactRow(
    calls,
    withNotes ? notes : [],
    links.map(({ url, name }) => html`<a class="care-button" part="book" href=${url} rel="noopener">${name}</a>`),
  );
}

/** A care card: one urgency, its heading, whom to contact, and what the card is about. */
export function careCard(urgency: Urgency, level: number, body: unknown, setting: AdviceSetting): TemplateResult {
  return card(
    urgency,
    cardHeading(level, urgencyIcons[urgency], urgencyPrefix(urgency, setting), urgencyHeading(urgency, setting)),
    [contact(urgency, setting), body, urgency === 'emergency-now' ? doNotDrive(setting.words) : nothing],
  );
}
