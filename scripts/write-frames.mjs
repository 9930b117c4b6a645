/**
 * Writes `dist/cdn/frames/`: a page for each text of the fallback, `<locale>/<tag>.html`, with their script and style sheet,
 * and `host.js` for the page around a frame.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { framePage } from './frame-page.mjs';

const TEXTS = 'dist/fallback';
const FRAMES = 'dist/cdn/frames';

const paths = readdirSync(TEXTS, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));
for (const path of paths) {
  const page = join(FRAMES, path);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, framePage(path, readFileSync(join(TEXTS, path), 'utf8')));
}
for (const file of readdirSync('integrations/frame'))
  copyFileSync(join('integrations/frame', file), join(FRAMES, file));
