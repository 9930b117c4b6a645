import { headingLeaf } from './heading.leaf.js';
import { lit } from './lit-writer.js';

export const heading = headingLeaf(lit);
