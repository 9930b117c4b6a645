import { lit } from './lit-writer.js';
import { pageEndLeaf } from './page-end.leaf.js';

export const pageEnd = pageEndLeaf(lit);
