import { checkOf } from '../../core/site-content/schema/check.js';
import { contacts } from '../../core/site-content/schema/contacts.schema.js';

export { checkSigns } from '../../core/site-content/schema/signs.check.js';

/** The site's contact lines, which stand in the cards that are no emergency. */
export const check = checkOf({ contacts });
