import { checkOf } from './check.js';
import { signs } from './signs.schema.js';

/** The site's warning signs, which every element shows; alone, so that no mistake elsewhere takes one away. */
export const checkSigns = checkOf({ signs });
