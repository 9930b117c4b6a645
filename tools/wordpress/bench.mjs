/**
 * Tries the WordPress plugin in real WordPress: starts 7.1 (Debian sid) and 6.8 (trixie) with PHP and SQLite, installs the zip,
 * uses it in Chromium as an editor, an author and a visitor would, and prints a table. It needs Debian’s packages php-cli,
 * php-sqlite3, php-mbstring, php-xml, php-curl and php-zip, and Chromium, so it is not a part of `npm test`.
 *
 *   npm run wordpress && node tools/wordpress/bench.mjs [sid|trixie]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checks } from './checks.mjs';
import { tryNetwork } from './network.mjs';
import { startSite } from './site.mjs';
import { launch } from './visitor.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = process.env.PLUGIN_ZIP ?? `build/release/back-care-elements-wordpress-languages-${version}.zip`;
const suites = process.argv.slice(2).length ? process.argv.slice(2) : ['sid', 'trixie'];
const rows = new Map();

function note(name, release, result) {
  rows.set(name, { ...rows.get(name), [release]: result });
  console.log(`${release}  ${name}: ${result}`);
}

async function tryCheck(name, release, check) {
  try {
    const detail = await check();
    note(name, release, detail ? `yes (${detail})` : 'yes');
  } catch (error) {
    const said = [error.message, error.cause?.message].filter(Boolean).join(': ');
    note(name, release, `NO: ${said.split('\n').slice(0, 12).join(' ')}`);
  }
}

const browser = await launch();
const chromium = await browser.version();
for (const suite of suites) {
  const site = await startSite(suite);
  const context = { browser, site, zip };
  try {
    for (const [name, check] of Object.entries(checks)) await tryCheck(name, site.version, () => check(context));
    await tryCheck('network of two sites', site.version, () => tryNetwork(suite, zip));
  } finally {
    site.stop();
  }
}
await browser.close();

const php = execFileSync('php', ['-r', 'echo PHP_VERSION;']).toString();
const releases = [...new Set([...rows.values()].flatMap(Object.keys))];
console.log(`\nPlugin ${version}, PHP ${php}, ${chromium}\n`);
console.log(`| what was tried | ${releases.map((release) => `WordPress ${release}`).join(' | ')} |`);
console.log(`| --- | ${releases.map(() => '---').join(' | ')} |`);
for (const [name, results] of rows)
  console.log(`| ${name} | ${releases.map((release) => results[release] ?? '').join(' | ')} |`);
process.exitCode = [...rows.values()].some((results) => Object.values(results).some((each) => each.startsWith('NO')))
  ? 1
  : 0;
