/**
 * Writes `dist/site-content.schema.json`, with which editors check a site's content, from the schema that the elements use.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { siteContentSchema } from '../dist/core/site-content/schema/site-content.schema.js';

// The `check` action has no equivalent in JSON Schema: it compares a default with the minimum and maximum beside it.
const schema = toJsonSchema(siteContentSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
const published = {
  ...schema,
  title: 'Site content for back-care-elements',
  description:
    'The file that src names. It can add warning signs or make them more urgent, but never remove them. Unknown keys are ignored.',
};
writeFileSync('dist/site-content.schema.json', `${JSON.stringify(published, null, 2)}\n`);
