/**
 * Draws what a file for websites consists of, after a build:
 *
 *     npm run treemap                       # all elements
 *     npm run treemap -- red-flag-check.js
 *
 * Writes build/treemap.html.
 */
import { rollup } from 'rollup';
import { visualizer } from 'rollup-plugin-visualizer';
import configurations from '../rollup.config.mjs';

const [name = 'back-care-elements.js'] = process.argv.slice(2);
const configuration = configurations.find(({ output }) => output.file === `dist/cdn/${name}`);
if (!configuration) throw new Error(`dist/cdn/${name} is not a file of rollup.config.mjs.`);
const filename = 'build/treemap.html';
const { plugins, output } = configuration;
const bundle = await rollup({ ...configuration, plugins: [...plugins, visualizer({ filename, brotliSize: true })] });
await bundle.generate(output);
console.log(`${name}: see ${filename}`);
