import { lit } from './lit-writer.js';
import { sourceListLeaf } from './sources.leaf.js';

export const sourceList = sourceListLeaf(lit);
