import { checkOf } from '../../core/site-content/schema/check.js';
import { tips } from '../../core/site-content/schema/tips.schema.js';

export { checkSigns } from '../../core/site-content/schema/signs.check.js';

/** The site's tips. Its contact lines are for other cards than the one for an emergency. */
export const check = checkOf({ tips });
