/**
 * Serves the pages of `demo/` with the fallback in them, as `npm start` does, and watched by a test: the page's first
 * script keeps what goes wrong, and its Content-Security-Policy reports what would leave the origin.
 */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillFallback } from '../../scripts/fill-fallback.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOG = '<script src="/test/demo/page-log.js"></script>';

export async function serveDemoPages(context, next) {
  const path = posix.normalize(context.path);
  if (!/^\/demo\/[^/]+\.(html|js)$/.test(path)) return next();
  try {
    const text = await readFile(join(ROOT, path), 'utf8');
    // What the runner would put into a script or a page of its own accord stays out.
    context.body = path.endsWith('.js') ? text : fillFallback(text).replace('<head>', `<head>${LOG}`);
  } catch {
    context.status = 404;
    return undefined;
  }
  context.type = posix.extname(path);
  context.set('Cache-Control', 'no-store');
  context.set('Content-Security-Policy', "default-src 'self'");
  return undefined;
}
