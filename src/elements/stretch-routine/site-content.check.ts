import { checkOf } from '../../core/site-content/check.js';
import { contacts } from '../../core/site-content/contacts.schema.js';
import { exercises, notes } from '../../core/site-content/exercises.schema.js';

export { checkSigns } from '../../core/site-content/signs.check.js';

/** The site's exercises, its notes on them, and its contact lines, which stand where the pain got worse. */
export const check = checkOf({ notes, exercises, contacts });
