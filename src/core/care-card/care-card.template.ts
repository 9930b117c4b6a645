import { lit } from '../parts/lit-writer.js';
import { careCardLeaf, contactLeaf } from './care-card.leaf.js';

export const careCard = careCardLeaf(lit);
export const contact = contactLeaf(lit);
