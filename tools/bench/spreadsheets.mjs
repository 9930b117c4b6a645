/**
 * Opens a diary's table in real spreadsheets and data tools, saves it there as CSV, reads it again, and writes into
 * `docs/diary-spreadsheets.md` how many of the entries came back, with their time, their pain and every word. Outside of
 * `npm test`, because it needs LibreOffice (`soffice`), Gnumeric (`ssconvert`) and pandas (`python3-pandas`) from Debian. It
 * installs DuckDB and d3-dsv beside the system's temporary files. The document is written only if all of them ran.
 *
 *     npx tsc -p test && node tools/bench/spreadsheets.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeDiaryCsv } from '../../build/src/diary/diary-csv.js';
import { readDiaryFile } from '../../build/src/diary/file.js';
import { sampleEntries, sampleNames } from '../../test/node/diary-samples.mjs';
import { savers } from '../../test/node/diary-savers.mjs';
import { npm, versionOf } from '../frameworks/install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documentPath = join(root, 'docs/diary-spreadsheets.md');
const folder = mkdtempSync(join(tmpdir(), 'diary-'));
const source = join(folder, 'diary.csv');
const text = writeDiaryCsv(sampleEntries, sampleNames);
writeFileSync(source, text);

const packages = join(tmpdir(), 'back-care-spreadsheets');
mkdirSync(packages, { recursive: true });
await npm(packages, ['install', '--no-audit', '--no-fund', '@duckdb/node-api@1.5.6-r.1', 'd3-dsv@3.0.2']);
const load = (name) => import(pathToFileURL(createRequire(join(packages, 'x.js')).resolve(name)).href);

const run = (command, parameters, env = {}) =>
  execFileSync(command, parameters, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 180_000,
    encoding: 'utf8',
  });

const languageIds = {
  'en-US': 1033,
  'en-GB': 2057,
  'de-DE': 1031,
  'fr-FR': 1036,
  'es-ES': 3082,
  'ar-EG': 3073,
  'fa-IR': 1065,
};
const setting = (locale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;
const codeOf = (separator) => separator.charCodeAt(0);

/** LibreOffice formats a cell on saving as it shows it. With special numbers it looks for dates and times in each cell. */
function libreOffice(locale, { special = true, through = 'csv', opened = ',', saved = ',' } = {}) {
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
  const input = `${filter}:${codeOf(opened)},34,76,1,,${languageIds[locale]},false,${special}`;
  const output = `csv:${filter}:${codeOf(saved)},34,76,1,,${languageIds[locale]},false,true,false`;
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

async function duckdb() {
  const { DuckDBInstance } = await load('@duckdb/node-api');
  const out = join(folder, 'duckdb.csv');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${source}')) TO '${out}' (HEADER)`);
  return readFileSync(out, 'utf8');
}

async function d3() {
  const { autoType, csvFormat, csvParse } = await load('d3-dsv');
  return csvFormat(csvParse(text.replace('\ufeff', ''), autoType));
}

// Debian's Python: another one before it on the path has none of Debian's packages.
const python = (...lines) => run('/usr/bin/python3', ['-c', ['import pandas', ...lines].join('\n')]);

function pandas(options) {
  const out = join(folder, 'pandas.csv');
  python(`pandas.read_csv('${source}'${options}).to_csv('${out}')`);
  return readFileSync(out, 'utf8');
}

const tools = [
  ...Object.keys(languageIds).flatMap((locale) => {
    const saved = locale.startsWith('en') ? ',' : ';';
    return [
      {
        how: `${locale}, as its dialog does by default`,
        save: () => libreOffice(locale, { special: false }),
      },
      {
        how: `${locale}, special numbers, saved with ${saved}`,
        save: () => libreOffice(locale, { saved }),
      },
    ];
  }),
  ...['xlsx', 'ods'].map((through) => ({
    how: `en-US, by way of ${through}`,
    save: () => libreOffice('en-US', { through }),
  })),
  {
    how: 'de-DE, set to open with ; alone',
    // The rows have fallen apart: there is nothing to read. No entry may come out of them.
    isLimit: true,
    save: () => libreOffice('de-DE', { opened: ';', saved: ';' }),
  },
].map((tool) => ({ name: 'LibreOffice', ...tool }));

for (const locale of ['en_US', 'en_GB', 'de_DE', 'fr_FR'])
  tools.push({
    name: 'Gnumeric',
    how: locale,
    save: () => gnumeric(locale),
  });

const packageOf = { SheetJS: 'xlsx', exceljs: 'exceljs', 'Papa Parse': 'papaparse', 'csv-parse': 'csv-parse' };
for (const [title, save] of Object.entries(savers)) {
  const name = Object.keys(packageOf).find((each) => title.startsWith(each));
  const how = title.slice(name.length).replace(/^,? /, '') || 'by default';
  tools.push({ name, how, save: () => save(text) });
}

tools.push(
  { name: 'DuckDB', how: '`read_csv` and `COPY`', save: duckdb },
  { name: 'd3-dsv', how: '`autoType`', save: d3 },
  { name: 'pandas', how: 'with its column of numbers', save: () => pandas('') },
  { name: 'pandas', how: 'dates parsed', save: () => pandas(", parse_dates=['Date', 'Last change']") },
);

const original = new Map(sampleEntries.map((entry) => [entry.id, entry]));
const whole = sampleEntries.length;

async function tryOut({ save, isLimit = false }) {
  const saved = await save();
  const { entries, unread, unclear } = readDiaryFile(saved, { now: Date.now(), names: sampleNames });
  const same = (...keys) =>
    entries.filter((entry) => keys.every((key) => entry[key] === original.get(entry.id)?.[key])).length;
  const found = {
    read: entries.length,
    right: same('at', 'pain'),
    unchanged: same('at', 'pain', 'stopped', 'helped', 'note'),
    unread: unread.length,
  };
  const isGood = isLimit
    ? found.read === 0 && found.unread > 0
    : found.read === whole && found.right === whole && !found.unread && !unclear;
  return { ...found, isGood };
}

const versionIn = (printed) => /\d+(?:\.\d+)+/.exec(printed)[0];
const versions = {
  LibreOffice: () => versionIn(run('soffice', ['--version'])),
  Gnumeric: () => versionIn(run('ssconvert', ['--version'])),
  DuckDB: () => versionOf(packages, '@duckdb/node-api'),
  'd3-dsv': () => versionOf(packages, 'd3-dsv'),
  pandas: () => python('print(pandas.__version__)').trim(),
  ...Object.fromEntries(Object.entries(packageOf).map(([name, each]) => [name, () => versionOf(root, each)])),
};

const rows = [];
for (const tool of tools) {
  const { name, how } = tool;
  let found;
  try {
    found = { version: versions[name](), ...(await tryOut(tool)) };
  } catch (error) {
    found = { isGood: false, isMissing: true, error: String(error).slice(0, 200) };
  }
  rows.push({ ...tool, ...found });
  const { isGood, ...shown } = found;
  console.log(isGood ? 'good' : 'NOT ', name, how, JSON.stringify(shown));
}

if (rows.some(({ isGood }) => !isGood)) process.exitCode = 1;
if (!rows.some(({ isMissing }) => isMissing)) {
  const head = ['tool', 'how', 'read', 'with the same time and pain', 'unchanged', 'rows named as unread'];
  const cells = rows.map(({ name, version, how, read, right, unchanged, unread }) => [
    `${name} ${version}`,
    how,
    ...[read, right, unchanged].map((count) => `${count} of ${whole}`),
    unread,
  ]);
  const table = [head, head.map(() => '---'), ...cells].map((each) => `| ${each.join(' | ')} |`).join('\n');
  const page = readFileSync(documentPath, 'utf8').replace(
    /(<!-- printed -->)[^]*?(<!-- end -->)/,
    (_all, begin, end) => `${begin}\n\n${table}\n\n${end}`,
  );
  writeFileSync(documentPath, await format(page, { ...(await resolveConfig(documentPath)), filepath: documentPath }));
}
if (process.env['KEEP']) console.log(folder);
else rmSync(folder, { recursive: true });
