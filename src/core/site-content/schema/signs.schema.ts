import { optional } from 'valibot';
import { id, list, object, oneOf, text } from './schema-parts.js';

/** Warning signs that the site adds. The id of a built-in sign makes that sign more urgent, never less. */
export const signs = optional(
  list(object({ id, urgency: oneOf(['emergency-now', 'same-day', 'within-days']), statement: optional(text) })),
);
