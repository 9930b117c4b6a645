/** Makes the WordPress plugin alone, in `build/release/`. `npm run release` makes it too. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pluginZips } from './wordpress/plugin-zips.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('build/release', { recursive: true });
for (const [name, make] of Object.entries(pluginZips(version))) writeFileSync(`build/release/${name}`, make());
