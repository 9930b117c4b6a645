/**
 * Writes `dist/site-content.schema.json`, which editors check a site's own content with, from the schema that the elements
 * check it with.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { siteContentSchema } from '../dist/core/site-content/schema/site-content.schema.js';

// JSON Schema has no word for a number that must lie between two others.
const schema = toJsonSchema(siteContentSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
const published = {
  ...schema,
  title: 'Own content for back-care-elements',
  description:
    'What the file may hold that src names. Warning signs are added or made more urgent, never taken away. Other names are left out.',
};
writeFileSync('dist/site-content.schema.json', `${JSON.stringify(published, null, 2)}\n`);
