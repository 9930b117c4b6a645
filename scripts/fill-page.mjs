/**
 * Fills in a page of the demo, as a visitor gets it:
 *
 *     node scripts/fill-page.mjs < demo/index.html
 */
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { fillDocuments } from './fill-documents.mjs';
import { fillFallback } from './fill-fallback.mjs';
import { fillParts } from './fill-parts.mjs';

export const fillPage = (html) => fillDocuments(fillFallback(fillParts(html)));

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(fillPage(await text(process.stdin)));
