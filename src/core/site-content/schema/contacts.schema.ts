import { optional } from 'valibot';
import { telephoneForm } from '../../contract/attributes.js';
import { list, object, oneOf, address, text, textLike } from './schema-parts.js';

/** Contacts that the site adds, never for an emergency. Without `urgency`, a contact is for both other urgencies. */
export const contacts = optional(
  list(
    object({
      name: text,
      number: optional(textLike(/^(?=(\D*\d){3})[\d\s+#*().\-/–]+$/, 60, `with ${telephoneForm}`)),
      url: optional(address),
      note: optional(text),
      urgency: optional(oneOf(['same-day', 'within-days'])),
    }),
  ),
);
