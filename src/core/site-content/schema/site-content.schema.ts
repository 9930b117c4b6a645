/**
 * The one truth of what a site's own content may hold, part by part: `dist/site-content.schema.json` is made from all of
 * them, and each element checks a file with those that it uses. Loaded only by an element that is given content.
 */
import type { InferOutput } from 'valibot';
import { contacts } from './contacts.schema.js';
import { exercises, notes } from './exercises.schema.js';
import { object } from './schema-parts.js';
import { signs } from './signs.schema.js';
import { tips } from './tips.schema.js';

export const siteContentParts = { tips, signs, notes, exercises, contacts };
export const siteContentSchema = object(siteContentParts);

export type SiteContent = InferOutput<typeof siteContentSchema>;
