import { lit } from '../parts/lit-writer.js';
import { cardHeadingLeaf } from './card.leaf.js';
import { contactRowLeaf } from './contact-row.leaf.js';
import { emergencyCardLeaf } from './emergency-card.leaf.js';
import { doNotDriveLeaf, otherEmergenciesLeaf, siteLinesLeaf, waitForAmbulanceLeaf } from './emergency-signs.leaf.js';
import { emergencyStripLeaf } from './emergency-strip.leaf.js';

export const cardHeading = cardHeadingLeaf(lit);
export const contactRow = contactRowLeaf(lit);
export const doNotDrive = doNotDriveLeaf(lit);
export const waitForAmbulance = waitForAmbulanceLeaf(lit);
export const otherEmergencies = otherEmergenciesLeaf(lit);
export const siteLines = siteLinesLeaf(lit);
export const emergencyCard = emergencyCardLeaf(lit);
export const emergencyStrip = emergencyStripLeaf(lit);
