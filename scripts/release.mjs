/**
 * Writes `build/release/`: the download for people without npm, the WordPress plugin, the npm package, the site, and
 * their checksums.
 *
 *     npm run release               # builds first
 *     npm run release -- --check    # and fails unless a second run gives the same bytes
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksums, downloadOf } from './release-zip.mjs';
import { zipped } from './zipped.mjs';
import { pluginZips } from './wordpress/plugin-zips.mjs';
import { siteFiles } from './write-site.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const FOLDER = 'build/release';

const filesOf = (folder) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));

const title = `${name}-${version}`;
const site = `${name}-site-${version}`;

/** What makes each zip of the release, by the name of the zip. */
export const zips = () => ({
  [`${title}.zip`]: () => zipped(title, downloadOf(name)),
  [`${site}.zip`]: async () => zipped(site, await siteFiles()),
  ...pluginZips(version),
});

async function writeRelease(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, make] of Object.entries(zips())) writeFileSync(join(folder, file), await make());
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'pipe' });
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(filesOf(folder)));
}

async function release() {
  await writeRelease(FOLDER);
  for (const [file, { length }] of Object.entries(filesOf(FOLDER))) console.log(`${FOLDER}/${file}: ${length} bytes`);
  if (!process.argv.includes('--check')) return;
  const second = mkdtempSync(join(tmpdir(), 'release-'));
  await writeRelease(second);
  const [sums, others] = [FOLDER, second].map((folder) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));
  rmSync(second, { recursive: true });
  console.log(sums === others ? 'A second run gives the same bytes.' : 'A second run gives other bytes.');
  if (sums !== others) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await release();
