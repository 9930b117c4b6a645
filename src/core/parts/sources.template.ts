import { lit } from './lit-writer.js';
import { sourceListLeaf, sourceTitleLeaf } from './sources.leaf.js';

export const sourceList = sourceListLeaf(lit);
export const sourceTitle = sourceTitleLeaf(lit);
