/**
 * Serves two folders byte for byte. Otherwise the test runner would add its script to pages and rewrite imports in scripts.
 *
 * - `/dist/cdn/`, so that tests load the files that ship and their integrity hashes match;
 * - `/test/hosts/`, pages that imitate real websites. `?csp=strict` or `?csp=no-connect` adds that Content-Security-Policy;
 *   a test loads the page in an iframe and collects violations.
 *
 * `/far/dist/cdn/` is the same as `/dist/cdn/` on a server that is far away: what is asked for together is under way
 * together, on a busy machine too.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXACT_FOLDERS = ['/dist/cdn/', '/test/hosts/'];
const FAR = '/far';
/** How long an answer from far away takes. */
const FAR_MILLISECONDS = 500;

const CONTENT_SECURITY_POLICIES = {
  strict: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    "frame-ancestors 'self'",
  ].join('; '),
  'no-connect': "connect-src 'none'",
};

export async function serveExactFiles(context, next) {
  const address = posix.normalize(context.path);
  const isFar = address.startsWith(`${FAR}/`);
  const path = isFar ? address.slice(FAR.length) : address;
  if (!EXACT_FOLDERS.some((folder) => path.startsWith(folder))) return next();

  const policyName = context.query.csp;
  if (policyName !== undefined) {
    const policy = CONTENT_SECURITY_POLICIES[policyName];
    if (!policy) {
      context.status = 400;
      context.body = `?csp=${policyName}: not among ${Object.keys(CONTENT_SECURITY_POLICIES).join(', ')}`;
      return undefined;
    }
    context.set('Content-Security-Policy', policy);
  }
  context.set('Cache-Control', 'no-store');
  if (isFar) await wait(FAR_MILLISECONDS);
  try {
    context.body = await readFile(join(ROOT, decodeURIComponent(path)));
    context.type = extname(path);
  } catch {
    context.status = 404;
  }
  return undefined;
}
