import { optional } from 'valibot';
import { list, object, oneOf, address, text, textLike } from './schema-parts.js';

/** More lines to contact, never in place of the emergency number. Without an urgency for both other cards. */
export const contacts = optional(
  list(
    object({
      name: text,
      number: optional(
        textLike(
          /^(?=(\D*\d){3})[\d\s+#*().\-/–]+$/,
          60,
          'with a telephone number of digits, spaces and + # * ( ) . - /',
        ),
      ),
      url: optional(address),
      note: optional(text),
      urgency: optional(oneOf(['same-day', 'within-days'])),
    }),
  ),
);
