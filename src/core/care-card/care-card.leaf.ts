import type { Urgency } from '../../content/types.js';
import { urgencyIcons } from '../parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { contactsFor, urgencyHeading, urgencyPrefix, type AdviceSetting } from './contacts.js';
import { emergencyCardLeaf } from './emergency-card.leaf.js';

/** The card of any urgency, and who it says to contact. */
export const careCardLeaf = <Piece>(writer: LeafWriter<Piece>) => {
  const { html, nothing } = writer;
  const { card, cardHeading, contactRow, doNotDrive } = emergencyCardLeaf(writer);

  /** Who to contact for an urgency; with or without where and when a line works. */
  function contact(urgency: Urgency, setting: AdviceSetting, withNotes = true): LeafContent<Piece> {
    const { calls, links, notes } = contactsFor(urgency, setting);
    return contactRow(
      calls,
      withNotes ? notes : [],
      links.map(({ url, name }) => html`<a class="care-button" part="book" href=${url} rel="noopener">${name}</a>`),
    );
  }

  /** A care card: one urgency, its heading, who to contact, and what the card is about. */
  function careCard(urgency: Urgency, level: number, body: LeafContent<Piece>, setting: AdviceSetting): Piece {
    return card(
      urgency,
      cardHeading(level, urgencyIcons[urgency], urgencyPrefix(urgency, setting), urgencyHeading(urgency, setting)),
      [contact(urgency, setting), body, urgency === 'emergency-now' ? doNotDrive(setting.words) : nothing],
    );
  }

  return { contact, careCard };
};
