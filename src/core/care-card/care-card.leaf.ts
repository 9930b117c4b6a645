import type { Urgency } from '../../content/types.js';
import { urgencyIcons } from '../parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { cardHeadingLeaf, cardLeaf } from './card.leaf.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import type { AdviceContext } from './care-context.js';
import { contactsFor, urgencyHeading, urgencyPrefix } from './contacts.js';
import { doNotDriveLeaf } from './emergency-signs.leaf.js';

/** Who to contact for an urgency. `withNotes` adds where and when a line works. */
export const contactLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html } = writer;
  const contactRow = contactRowLeaf(writer);
  return (urgency: Urgency, context: AdviceContext, withNotes = true): LeafContent<Html> => {
    const { calls, links, notes } = contactsFor(urgency, context);
    return contactRow(
      calls,
      withNotes ? notes : [],
      links.map(({ url, name }) => html`<a class="care-button" part="book" href=${url} rel="noopener">${name}</a>`),
    );
  };
};

/** A card with the heading of its urgency, who to contact, and `body`. */
export const careCardLeaf = <Html>(writer: LeafWriter<Html>) => {
  const card = cardLeaf(writer);
  const cardHeading = cardHeadingLeaf(writer);
  const contact = contactLeaf(writer);
  const doNotDrive = doNotDriveLeaf(writer);
  return (
    urgency: Urgency,
    level: number,
    body: LeafContent<Html>,
    context: AdviceContext,
    heading = urgencyHeading(urgency, context),
  ): Html =>
    card(urgency, cardHeading(level, urgencyIcons[urgency], urgencyPrefix(urgency, context), heading), [
      contact(urgency, context),
      body,
      urgency === 'emergency-now' ? doNotDrive(context) : writer.nothing,
    ]);
};
