/**
 * Serves the pages of `demo/`, filled in, as `npm start` does. For the tests, the first script of a page records errors, and a
 * Content-Security-Policy blocks requests to other origins.
 */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillPage } from '../../scripts/fill-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOG = '<script src="/test/demo/page-log.js"></script>';

export async function serveDemoPages(context, next) {
  const path = posix.normalize(context.path);
  if (!/^\/demo\/[^/]+\.(html|js)$/.test(path)) return next();
  try {
    const text = await readFile(join(ROOT, path), 'utf8');
    // Serve the file here, before the runner adds its own script to the page.
    context.body = path.endsWith('.js') ? text : fillPage(text).replace('<head>', `<head>${LOG}`);
  } catch {
    context.status = 404;
    return undefined;
  }
  context.type = posix.extname(path);
  context.set('Cache-Control', 'no-store');
  context.set('Content-Security-Policy', "default-src 'self'");
  return undefined;
}
