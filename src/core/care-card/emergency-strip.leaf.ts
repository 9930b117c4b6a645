import { iconLeaf } from '../parts/icon.leaf.js';
import { emergencyIcon } from '../parts/icon-outlines.js';
import type { LeafWriter } from '../parts/leaf-writer.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import type { CareContext } from './care-context.js';
import { ambulanceHeading, emergencyContacts } from './emergency-contacts.js';
import { doNotDriveLeaf, emergencySignsLeaf } from './emergency-signs.leaf.js';

/** The emergency card in less space: the number is always visible, a disclosure holds the signs. */
export const emergencyStripLeaf = <Piece>(writer: LeafWriter<Piece>) => {
  const { html } = writer;
  const icon = iconLeaf(writer);
  const contactRow = contactRowLeaf(writer);
  const emergencySigns = emergencySignsLeaf(writer);
  const doNotDrive = doNotDriveLeaf(writer);
  return (context: CareContext): Piece => {
    const { words } = context;
    const { calls, notes } = emergencyContacts(context);
    return html`<div class="care-card" part="card card-emergency-now" data-urgency="emergency-now">
      <div class="care-card-body">
        <details class="care-disclosure" part="emergency">
          <summary>${icon(emergencyIcon)}${words.emergencySummaryTitle}</summary>
          <p class="care-text"><strong>${ambulanceHeading(context)}</strong></p>
          ${emergencySigns(context)} ${doNotDrive(context)}
        </details>
        ${contactRow(calls, notes)}
      </div>
    </div>`;
  };
};
