/**
 * The schema of a site's content, part by part. An element checks content against the parts that it uses, and
 * scripts/write-schema.mjs writes `dist/site-content.schema.json` from all parts.
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
