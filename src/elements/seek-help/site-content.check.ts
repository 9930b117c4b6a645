import { checkOf } from '../../core/site-content/check.js';
import { contacts } from '../../core/site-content/contacts.schema.js';

export { checkSigns } from '../../core/site-content/signs.check.js';

/** The site's contact lines. */
export const check = checkOf({ contacts });
