import { checkOf } from '../../core/site-content/schema/check.js';
import { contacts } from '../../core/site-content/schema/contacts.schema.js';
import { exercises, notes } from '../../core/site-content/schema/exercises.schema.js';

export { checkSigns } from '../../core/site-content/schema/signs.check.js';

/** The site's exercises, its notes on them, and its contact lines, which stand where the pain got worse. */
export const check = checkOf({ notes, exercises, contacts });
