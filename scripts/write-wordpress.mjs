/** Makes the WordPress plugin from `integrations/wordpress/` and `dist/`: `build/release/back-care-elements-wordpress-<version>.zip`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, pluginElements, regionNames, textPacker } from './wordpress/plugin-elements.mjs';
import { pluginFiles, zipOf } from './wordpress/plugin-files.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { textsOf, drawings } = textPacker();
const elements = pluginElements().map((element) => ({ ...element, texts: textsOf(element) }));

mkdirSync('build/release', { recursive: true });
writeFileSync(
  `build/release/back-care-elements-wordpress-${version}.zip`,
  zipOf(pluginFiles({ elements, drawings: drawings(), languages: LANGUAGES, regions: regionNames() }, version)),
);
