/** What the download for people without npm contains. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { classic, html } from '../demo/snippets.js';

/** The text of `SHA256SUMS`, as `sha256sum -c` reads it. */
export const checksums = (files) =>
  Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`)
    .join('');

const isDevelopment = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');

/**
 * The bill of materials in CycloneDX, by npm. `--omit dev` lists nothing in npm 11, so what only development needs is left
 * out here. So are the number and time of the run, and npm's name of the package, which is that of its folder.
 */
export function billOfMaterials(name) {
  const written = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { serialNumber: _number, ...bill } = JSON.parse(written);
  const { timestamp: _time, ...metadata } = bill.metadata;
  metadata.component.name = name;
  const components = bill.components.filter((each) => !isDevelopment(each));
  const shipped = new Set([metadata.component, ...components].map((each) => each['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => shipped.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) }));
  return `${JSON.stringify({ ...bill, metadata, components, dependencies }, null, 2)}\n`;
}

/** The files of a folder, with paths from it. Source maps are only in the npm package. */
function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.endsWith('.map'))
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

/** A snippet to paste for each text, such as `en-GB/stretch-card/bridge.html`, in a form of the snippet builder. */
function snippetsOf(texts, form) {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const entries = Object.entries(texts).map(([path, content]) => {
    const [lang, ...rest] = path.replace(/\.html$/, '').split('/');
    const [tag, exercise = ''] = rest;
    const attributes = { region: lang.split('-')[1] ?? '', lang, exercise };
    const text = String(content).trim();
    return [path, strToU8(`${form({ tag, attributes, text, folder: '/files/', files })}\n`)];
  });
  return Object.fromEntries(entries);
}

/** Everything in the download, by path. */
export function downloadOf(name) {
  const texts = filesIn('dist/fallback');
  const files = {
    'start-here.html': readFileSync('tools/release/start-here.html'),
    ...under('pictures', filesIn('tools/release/pictures')),
    LICENSE: readFileSync('LICENSE'),
    'THIRD-PARTY-NOTICES.md': readFileSync('THIRD-PARTY-NOTICES.md'),
    'sbom.cdx.json': strToU8(billOfMaterials(name)),
    ...under('files', filesIn('dist/cdn')),
    ...under('text', texts),
    ...under('snippets', snippetsOf(texts, html)),
    ...under('snippets-wordpress', snippetsOf(texts, classic)),
  };
  return { ...files, SHA256SUMS: strToU8(checksums(files)) };
}
