/** Copies the page of a renderer out of the project, installs its packages there and builds it. */
import { cpSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, npm } from '../frameworks/install.mjs';

const apps = fileURLToPath(new URL('apps', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Outside the project, and kept, so that the next run installs less. */
const workplace = join(tmpdir(), 'back-care-renderers');

/** The folder of the page as it was built last, and the version of the renderer. */
export function built({ folder, package: name }) {
  const site = join(workplace, folder);
  const home = name === 'lforms' ? root : site;
  const { version } = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'));
  return { dist: join(site, 'dist'), version };
}

export async function install(renderer) {
  const { folder, package: name } = renderer;
  const site = join(workplace, folder);
  for (const each of ['shared', folder]) cpSync(join(apps, each), site, { recursive: true });
  await npm(site, ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  // LHC-Forms comes from the project: installed anew, it would bring 250 MB of packages that its files do not need.
  if (name === 'lforms')
    cpSync(join(root, 'node_modules/lforms/dist/lforms'), join(site, 'public/lforms'), { recursive: true });
  await build(site);
  return built(renderer);
}
