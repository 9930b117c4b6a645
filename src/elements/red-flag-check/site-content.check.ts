import { checkOf } from '../../core/site-content/check.js';
import { contacts } from '../../core/site-content/contacts.schema.js';
import { signs } from '../../core/site-content/signs.schema.js';

/** The site's warning signs and its contact lines, which stand in the cards that are no emergency. */
export const check = checkOf({ signs, contacts });
