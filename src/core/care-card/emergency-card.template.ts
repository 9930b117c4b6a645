import { html, type TemplateResult } from 'lit';
import { ownOnly } from '../../json/own.js';
import { emergencyIcon, icon } from '../parts/icons.template.js';
import { lit } from '../parts/lit-writer.js';
import type { CareContext } from './care-context.js';
import { cardHeadingLeaf } from './card.leaf.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import { emergencyCardLeaf } from './emergency-card.leaf.js';
import { doNotDriveLeaf, waitForAmbulanceLeaf } from './emergency-signs.leaf.js';
import { emergencyStripLeaf } from './emergency-strip.leaf.js';

export const cardHeading = cardHeadingLeaf(lit);
export const contactRow = contactRowLeaf(lit);
export const doNotDrive = doNotDriveLeaf(lit);
export const waitForAmbulance = waitForAmbulanceLeaf(lit);
export const emergencyCard = emergencyCardLeaf(lit);
const strip = emergencyStripLeaf(lit);

/** The emergency number in one line, with the emergency signs folded, or a link to those of the first element. */
export function emergencyStrip(context: CareContext): TemplateResult {
  const { frame, words } = ownOnly(context);
  const link = () =>
    html`<button
      type="button"
      class="care-text-link care-strip-link care-no-print"
      part="page-link"
      @click=${frame?.goToSigns}
    >
      ${icon(emergencyIcon)}${words.emergencySummaryTitle}
    </button>`;
  return html`${strip(context, frame?.signs === 'link' ? link() : undefined)}`;
}
