import { ownOnly } from '../../json/own.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import type { CareContext } from './care-context.js';
import { ambulanceHeading, emergencyContacts } from './emergency-contacts.js';
import { doNotDriveLeaf, emergencySignsLeaf } from './emergency-signs.leaf.js';

/**
 * One line that is always in sight: the emergency number, and a disclosure with the emergency signs, or `link`, which leads
 * to those of another element.
 */
export const emergencyStripLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const contactRow = contactRowLeaf(writer);
  const emergencySigns = emergencySignsLeaf(writer);
  const doNotDrive = doNotDriveLeaf(writer);
  return (context: CareContext, link?: Html): LeafContent<Html> => {
    const { words, frame } = ownOnly(context);
    if (frame?.signs === 'none') return nothing;
    const { calls, notes } = emergencyContacts(context);
    const disclosure = () =>
      html`<details class="care-disclosure" part="emergency">
        <summary>${words.emergencySummaryTitle}</summary>
        <p class="care-text"><strong>${ambulanceHeading(context)}</strong></p>
        ${contactRow([], notes)} ${emergencySigns(context)} ${doNotDrive(context)}
      </details>`;
    return html`<div class="care-card care-strip" part="card card-emergency-now" data-urgency="emergency-now">
      <div class="care-card-inside">${contactRow(calls)} ${link ?? disclosure()}</div>
    </div>`;
  };
};
