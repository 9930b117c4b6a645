import { listLeaf } from './list.leaf.js';
import { lit } from './lit-writer.js';

export const list = listLeaf(lit);
