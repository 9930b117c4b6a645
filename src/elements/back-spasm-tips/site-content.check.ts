import { checkOf } from '../../core/site-content/check.js';
import { tips } from '../../core/site-content/tips.schema.js';

/** The site's tips. Its contact lines are for other cards than the one for an emergency. */
export const check = checkOf({ tips });
