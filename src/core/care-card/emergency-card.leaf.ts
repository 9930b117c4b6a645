import { emergencyIcon } from '../parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { cardHeadingLeaf, cardLeaf } from './card.leaf.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import type { CareContext } from './care-context.js';
import { ambulanceHeading, emergencyContacts } from './emergency-contacts.js';
import { doNotDriveLeaf, emergencySignsLeaf } from './emergency-signs.leaf.js';

/** The emergency card, which comes first in an element. `more` follows its signs. */
export const emergencyCardLeaf = <Html>(writer: LeafWriter<Html>) => {
  const card = cardLeaf(writer);
  const cardHeading = cardHeadingLeaf(writer);
  const contactRow = contactRowLeaf(writer);
  const emergencySigns = emergencySignsLeaf(writer);
  const doNotDrive = doNotDriveLeaf(writer);
  return (level: number, context: CareContext, more: LeafContent<Html> = writer.nothing): Html => {
    const { words } = context;
    const { calls, notes } = emergencyContacts(context);
    return card('emergency-now', cardHeading(level, emergencyIcon, words.emergencyPrefix, ambulanceHeading(context)), [
      contactRow(calls, notes),
      emergencySigns(context),
      more,
      doNotDrive(context),
    ]);
  };
};
