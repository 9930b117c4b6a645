import { checkOf } from './check.js';
import { signs } from './signs.schema.js';

/** Checks the site's warning signs, and only them, so that a mistake in another part cannot remove a sign. */
export const checkSigns = checkOf({ signs });
