/** The leaf templates of the elements, written as HTML. */
import { careCardLeaf } from '../core/care-card/care-card.leaf.js';
import { emergencyCardLeaf } from '../core/care-card/emergency-card.leaf.js';
import { headingLeaf } from '../core/parts/heading.leaf.js';
import { iconLeaf } from '../core/parts/icon.leaf.js';
import { listLeaf } from '../core/parts/list.leaf.js';
import { pageEndLeaf } from '../core/parts/page-end.leaf.js';
import { sourceListLeaf } from '../core/parts/sources.leaf.js';
import { fallbackWriter } from './markup.js';

export const heading = headingLeaf(fallbackWriter);
export const icon = iconLeaf(fallbackWriter);
export const list = listLeaf(fallbackWriter);
export const sourceList = sourceListLeaf(fallbackWriter);
export const pageEnd = pageEndLeaf(fallbackWriter);
export const { contactRow, cardHeading, emergencyCard, emergencyStrip } = emergencyCardLeaf(fallbackWriter);
export const { contact, careCard } = careCardLeaf(fallbackWriter);
