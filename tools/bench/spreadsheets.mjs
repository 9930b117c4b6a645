/**
 * Opens a diary's table in real spreadsheets, saves it there as CSV, reads it again, and prints a table: how many of the
 * entries came back, and how many with every word as it was. Outside of `npm test`, because it needs LibreOffice
 * (`soffice`), Gnumeric (`ssconvert`) and DuckDB (`duckdb` or Python's), each of which is left out if it is missing.
 *
 *   npx tsc -p test && node tools/bench/spreadsheets.mjs [folder of another build]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sampleEntries, sampleNames } from '../../test/node/diary-samples.mjs';

const build = resolve(process.argv[2] ?? 'build');
const load = (path) => import(pathToFileURL(join(build, path)).href);
const { writeDiaryCsv } = await load('src/diary/diary-csv.js');
const { readDiaryFile } = await load('src/diary/file.js');

const folder = mkdtempSync(join(tmpdir(), 'diary-'));
const source = join(folder, 'diary.csv');
writeFileSync(source, writeDiaryCsv(sampleEntries, sampleNames));

const run = (command, args, env = {}) =>
  execFileSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 180_000,
  });
const isMissing = (command, args = ['--version']) => {
  try {
    run(command, args);
    return false;
  } catch {
    return true;
  }
};

const languageIds = { 'en-US': 1033, 'en-GB': 2057, 'de-DE': 1031, 'fr-FR': 1036 };
const setting = (locale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;

/** Separators are ASCII codes. LibreOffice formats a cell on saving as it shows it. */
function libreOffice(locale, special, through = 'csv', separator = 44) {
  const profile = join(folder, `profile-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), setting(locale));
  const out = mkdtempSync(join(folder, 'lo-'));
  const filter = 'Text - txt - csv (StarCalc)';
  const convert = (file, to, infilter) =>
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...(infilter ? [`--infilter=${infilter}`] : []),
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ]);
  const input = `${filter}:44,34,76,1,,${languageIds[locale]},false,${special}`;
  const output = `csv:${filter}:${separator},34,76,1,,${languageIds[locale]},false,true,false`;
  if (through === 'csv') convert(source, output, input);
  else {
    convert(source, through, input);
    convert(join(out, `diary.${through}`), output);
  }
  return readFileSync(join(out, 'diary.csv'), 'utf8');
}

function gnumeric(locale) {
  const out = join(folder, `gnumeric-${locale}.csv`);
  run('ssconvert', ['--export-type=Gnumeric_stf:stf_csv', source, out], { LC_ALL: `${locale}.UTF-8` });
  return readFileSync(out, 'utf8');
}

function duckdb() {
  const out = join(folder, 'duckdb.csv');
  const query = `COPY (SELECT * FROM read_csv('${source}')) TO '${out}' (HEADER)`;
  run('python3', ['-c', `import duckdb; duckdb.sql("""${query}""")`]);
  return readFileSync(out, 'utf8');
}

const tools = [];
if (!isMissing('soffice')) {
  for (const locale of Object.keys(languageIds))
    for (const special of [false, true])
      for (const separator of locale.startsWith('en') ? [44] : [44, 59])
        tools.push([
          `LibreOffice ${locale}${special ? ', special numbers' : ''}, saved with ${String.fromCharCode(separator)}`,
          () => libreOffice(locale, special, 'csv', separator),
        ]);
  for (const through of ['xlsx', 'ods'])
    tools.push([`LibreOffice en-US, through ${through}`, () => libreOffice('en-US', true, through)]);
}
if (!isMissing('ssconvert'))
  for (const locale of ['C', 'en_US', 'en_GB', 'de_DE', 'fr_FR'])
    tools.push([`Gnumeric ${locale}`, () => gnumeric(locale)]);
if (!isMissing('python3', ['-c', 'import duckdb'])) tools.push(['DuckDB', duckdb]);

const original = new Map(sampleEntries.map((entry) => [entry.id, entry]));
const rows = {};
for (const [name, tool] of tools) {
  let saved = '';
  try {
    saved = tool();
  } catch (error) {
    rows[name] = { read: `failed: ${String(error).slice(0, 60)}` };
    continue;
  }
  writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.csv`), saved);
  const { entries, unread, unclear } = readDiaryFile(saved, { now: Date.now(), names: sampleNames });
  const ours = entries.filter(({ id }) => original.has(id));
  rows[name] = {
    read: `${entries.length}/${sampleEntries.length}`,
    'at and pain right': ours.filter(({ id, at, pain }) => at === original.get(id).at && pain === original.get(id).pain)
      .length,
    'every word as it was': ours.filter((entry) =>
      ['at', 'pain', 'stopped', 'helped', 'note'].every((key) => entry[key] === original.get(entry.id)[key]),
    ).length,
    'same time of change': ours.filter(({ id, changed }) => changed === original.get(id).changed).length,
    unread: unread.length ?? unread,
    asked: Boolean(unclear),
  };
}
console.table(rows);
if (Object.values(rows).some(({ read }) => read !== `${sampleEntries.length}/${sampleEntries.length}`))
  process.exitCode = 1;
if (process.env['KEEP']) console.log(folder);
else rmSync(folder, { recursive: true });
