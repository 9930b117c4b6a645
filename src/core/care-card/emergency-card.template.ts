import { lit } from '../parts/lit-writer.js';
import { emergencyCardLeaf } from './emergency-card.leaf.js';

export const { contactRow, cardHeading, card, doNotDrive, siteLines, emergencyCard, emergencyStrip } =
  emergencyCardLeaf(lit);
