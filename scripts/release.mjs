/**
 * Writes `build/release/`: the download for people without npm, the npm package and their checksums.
 *
 *     npm run release               # builds first
 *     npm run release -- --check    # and fails unless a second run gives the same bytes
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums, downloadOf, zipped } from './release-zip.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const FOLDER = 'build/release';

const filesOf = (folder) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));

function writeRelease(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const title = `${name}-${version}`;
  writeFileSync(join(folder, `${title}.zip`), zipped(title, downloadOf(name)));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'pipe' });
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(filesOf(folder)));
}

writeRelease(FOLDER);
const sums = readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8');
for (const [file, { length }] of Object.entries(filesOf(FOLDER))) console.log(`${FOLDER}/${file}: ${length} bytes`);

if (process.argv.includes('--check')) {
  const second = mkdtempSync(join(tmpdir(), 'release-'));
  writeRelease(second);
  const isSame = readFileSync(join(second, 'SHA256SUMS'), 'utf8') === sums;
  rmSync(second, { recursive: true });
  console.log(isSame ? 'A second run gives the same bytes.' : 'A second run gives other bytes.');
  if (!isSame) process.exitCode = 1;
}
