/**
 * Writes the content of each element as plain HTML, `dist/fallback/<locale>/<tag>.html`, and the style sheet that makes it
 * look like the element until the script runs, `dist/cdn/fallback.css`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercises } from '../dist/content/exercise/exercises.js';
import { fallback, fallbackTags } from '../dist/fallback.js';
import { fallbackCss } from './fallback-css.mjs';
import { textLocales } from './text-locales.mjs';

const pages = [];
/** Writes a file of the fallback. */
function write(path, html) {
  pages.push(html);
  writeFileSync(path, html + '\n');
}

const locales = Object.entries(textLocales).flatMap(([locale, regions]) =>
  regions.map((region) => ({ locale, region })),
);
for (const { locale, region } of locales) {
  const folder = join('dist/fallback', region ? `${locale}-${region}` : locale);
  mkdirSync(join(folder, 'stretch-card'), { recursive: true });
  const options = region ? { locale, region } : { locale };
  for (const tag of fallbackTags) write(join(folder, `${tag}.html`), fallback(tag, options));
  for (const { id } of exercises) {
    write(join(folder, 'stretch-card', `${id}.html`), fallback('stretch-card', { ...options, exercise: id }));
  }
}

// What a site adds needs its styles too.
const clinic = { clinicName: 'A', clinicPhone: '1', bookingUrl: '/', openingHours: 'B' };
for (const tag of fallbackTags) pages.push(fallback(tag, clinic));

mkdirSync('dist/cdn', { recursive: true });
writeFileSync('dist/cdn/fallback.css', await fallbackCss(pages));
