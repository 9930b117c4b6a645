/**
 * Makes the WordPress plugin from `integrations/wordpress/` and `dist/`, in `build/release/`:
 * `back-care-elements-wordpress-<version>.zip` in English, which is less than the 2 MB that PHP accepts as an upload unless a
 * host raises it, and `back-care-elements-wordpress-languages-<version>.zip` in every language.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, pluginElements, regionNames, textPacker } from './wordpress/plugin-elements.mjs';
import { pluginFiles, zipOf } from './wordpress/plugin-files.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { textsOf, drawings } = textPacker();
const elements = pluginElements().map((element) => ({ ...element, texts: textsOf(element) }));

mkdirSync('build/release', { recursive: true });
for (const [name, languages] of [
  ['wordpress', ['en']],
  ['wordpress-languages', LANGUAGES],
]) {
  const library = { elements, drawings: drawings(), languages, regions: regionNames() };
  writeFileSync(`build/release/back-care-elements-${name}-${version}.zip`, zipOf(pluginFiles(library, version)));
}
