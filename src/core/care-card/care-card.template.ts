import { lit } from '../parts/lit-writer.js';
import { careCardLeaf } from './care-card.leaf.js';

export const { contact, careCard } = careCardLeaf(lit);
