/** Astro bundles its router with a site: builds one, and puts what its page loads into the folder of the swappers. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, versionOf } from '../install.mjs';

export async function prepareAstroRouter(tarball, site) {
  const astro = await install(tarball, 'servers/astro');
  await build(astro);
  cpSync(join(astro, 'dist/_astro'), join(site, '_astro'), { recursive: true });
  const [, head] = /<\/title>([^]*)<\/head>/.exec(readFileSync(join(astro, 'dist/router/index.html'), 'utf8'));
  return { head, version: versionOf(astro, 'astro') };
}

/** Follows a link, as a visitor does. Runs in the page. */
export const followLink = `document.body.appendChild(Object.assign(document.createElement('a'), { href: next })).click()`;
