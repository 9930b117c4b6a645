import { optional } from 'valibot';
import { list, object, source, text } from './schema-parts.js';

/** Tips that the site adds to a strategy, by the strategy's id. */
export const tips = optional(list(object({ strategy: text, text, source: optional(source) })));
