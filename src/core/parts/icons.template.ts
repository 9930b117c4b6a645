import { iconLeaf } from './icon.leaf.js';
import { lit } from './lit-writer.js';

export * from './icon-outlines.js';

export const icon = iconLeaf(lit);
