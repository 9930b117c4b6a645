/** The leaf templates, rendered as HTML. */
import { cardHeadingLeaf } from '../core/care-card/card.leaf.js';
import { careCardLeaf, contactLeaf } from '../core/care-card/care-card.leaf.js';
import { contactRowLeaf } from '../core/care-card/contact-row.leaf.js';
import { emergencyStripLeaf } from '../core/care-card/emergency-strip.leaf.js';
import { foldLeaf } from '../core/parts/fold.leaf.js';
import { headingLeaf } from '../core/parts/heading.leaf.js';
import { iconLeaf } from '../core/parts/icon.leaf.js';
import { listLeaf } from '../core/parts/list.leaf.js';
import { pageEndLeaf } from '../core/parts/page-end.leaf.js';
import { sourceListLeaf } from '../core/parts/sources.leaf.js';
import { fallbackWriter } from './markup.js';

export const fold = foldLeaf(fallbackWriter);
export const heading = headingLeaf(fallbackWriter);
export const icon = iconLeaf(fallbackWriter);
export const list = listLeaf(fallbackWriter);
export const sourceList = sourceListLeaf(fallbackWriter);
export const pageEnd = pageEndLeaf(fallbackWriter);
export const cardHeading = cardHeadingLeaf(fallbackWriter);
export const contactRow = contactRowLeaf(fallbackWriter);
export const contact = contactLeaf(fallbackWriter);
export const careCard = careCardLeaf(fallbackWriter);
export const emergencyStrip = emergencyStripLeaf(fallbackWriter);
