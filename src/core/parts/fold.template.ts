import { foldLeaf } from './fold.leaf.js';
import { lit } from './lit-writer.js';

export const fold = foldLeaf(lit);
