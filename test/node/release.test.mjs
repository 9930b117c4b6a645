/** The release, and the download for people without npm. `npm run release -- --check` compares two whole runs. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { classic } from '../../demo/snippets.js';
import { fallbackTags } from '../../dist/fallback.js';
import { textFolders } from '../../scripts/text-locales.mjs';
import { checksums, downloadOf } from '../../scripts/release-zip.mjs';
import { zipped } from '../../scripts/zipped.mjs';
import { zips } from '../../scripts/release.mjs';
import { validHtml } from '../../tools/lint/html-validate.config.mjs';

describe('a zip', () => {
  const files = { 'b.txt': strToU8('second'), 'a.txt': strToU8('first') };

  it('is the same in another time zone, for files in another order', () => {
    const first = zipped('x', files);
    const { TZ } = process.env;
    process.env.TZ = 'Pacific/Auckland';
    const second = zipped('x', Object.fromEntries(Object.entries(files).reverse()));
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.deepEqual(first, second);
  });

  it('holds the files in its folder', () => {
    const inside = unzipSync(zipped('x', files));
    assert.deepEqual(Object.keys(inside), ['x/a.txt', 'x/b.txt']);
    assert.equal(strFromU8(inside['x/a.txt']), 'first');
  });

  it('has checksums as sha256sum reads them', () => {
    const hash = createHash('sha256').update('first').digest('hex');
    assert.equal(checksums({ 'a.txt': files['a.txt'] }), `${hash}  a.txt\n`);
  });
});

describe('the download', () => {
  let files;
  before(() => {
    files = downloadOf('back-care-elements');
  });
  const read = (path) => Buffer.from(files[path]).toString();

  it('has a text and a snippet for every element and locale, whose files are there with their fingerprints', () => {
    for (const locale of textFolders) {
      const [language] = locale.split('-');
      for (const tag of fallbackTags) {
        const text = read(`text/${locale}/${tag}.html`).trim();
        const snippet = read(`snippets/${locale}/${tag}.html`);
        assert.ok(snippet.includes(`>${text}</${tag}></div>`), tag);
        assert.match(
          snippet,
          new RegExp(`<div><${tag}${locale.length === 2 ? '' : ` region="${locale.slice(3)}"`} lang="${locale}">`),
        );
        const named = [...snippet.matchAll(/(?:src|href)="\/(files\/[^"]*)" integrity="sha384-([^"]*)"/g)];
        assert.equal(named.length, 2);
        assert.equal(named[1][1], `files/${tag}${language === 'en' ? '' : `.${language}`}.js`);
        for (const [, path, hash] of named)
          assert.equal(createHash('sha384').update(files[path]).digest('base64'), hash, path);
      }
    }
    assert.match(read('snippets/en-GB/stretch-card/bridge.html'), / exercise="bridge"/);
  });

  it('has snippets for WordPress without the plugin, as the snippet builder writes them', () => {
    for (const locale of textFolders) {
      const [language, region = ''] = locale.split('-');
      const suffix = language === 'en' ? '' : `.${language}`;
      for (const tag of fallbackTags) {
        const text = read(`text/${locale}/${tag}.html`).trim();
        const attributes = { region, lang: locale };
        assert.equal(
          read(`snippets-wordpress/${locale}/${tag}.html`),
          `${classic({ tag, attributes, text, folder: '/files/', files: { [`back-care-elements-classic${suffix}.js`]: {} } })}\n`,
        );
      }
      assert.ok(files[`files/back-care-elements-classic${suffix}.js`]);
    }
  });

  it('lists what ships in its bill of materials, and nothing of the tools', () => {
    const { components, metadata, serialNumber } = JSON.parse(read('sbom.cdx.json'));
    const names = components.map((each) => (each.group ? `${each.group}/${each.name}` : each.name));
    for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies))
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('rollup') && !names.includes('prettier'));
    assert.deepEqual(
      [metadata.component.name, metadata.timestamp, serialNumber],
      ['back-care-elements', undefined, undefined],
    );
  });

  it('has the licences, and a checksum for every other file', () => {
    assert.match(read('LICENSE'), /MIT/);
    assert.match(read('THIRD-PARTY-NOTICES.md'), /BSD/);
    const listed = read('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    assert.deepEqual(
      listed,
      Object.keys(files)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
  });

  it('has a guide that is valid HTML, shows small pictures and names only what is there', async () => {
    const guide = read('start-here.html');
    // As Prettier writes HTML.
    const rules = { ...validHtml.rules, 'doctype-style': 'off', 'void-style': 'off' };
    const report = await new HtmlValidate(new StaticConfigLoader({ ...validHtml, rules })).validateString(guide);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
      [],
    );
    const paths = Object.keys(files);
    const pictures = [...guide.matchAll(/<img\s+src="([^"]*)"\s+width="(\d+)"\s+height="(\d+)"/g)];
    assert.ok(pictures.length >= 2);
    for (const [, path, width, height] of pictures) {
      const png = Buffer.from(files[path]);
      assert.equal(png.toString('latin1', 1, 4), 'PNG', path);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(width), Number(height)], path);
      assert.ok(png.length < 150_000, `${path}: ${png.length} bytes`);
    }
    const named = [...guide.matchAll(/<code>([\w./-]+)<\/code>/g)].map(([, name]) => name.replace(/^\/|\/$/g, ''));
    for (const name of named) {
      const isThere = paths.some(
        (path) =>
          path === name || path.startsWith(`${name}/`) || path.includes(`/${name}/`) || path === `text/en/${name}.html`,
      );
      assert.ok(isThere, name);
    }
  });
});

/** `wordpress.test.mjs` looks into the plugin. npm makes the package, which `packed.test.mjs` installs. */
describe('the release', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('has the download, the site and the WordPress plugin', () => {
    assert.deepEqual(Object.keys(zips()).sort(), [
      `back-care-elements-${version}.zip`,
      `back-care-elements-site-${version}.zip`,
      `back-care-elements-wordpress-${version}.zip`,
      `back-care-elements-wordpress-languages-${version}.zip`,
    ]);
  });

  it('has the site in a folder, ready for a server', async () => {
    const files = unzipSync(await zips()[`back-care-elements-site-${version}.zip`]());
    assert.match(strFromU8(files[`back-care-elements-site-${version}/index.html`]), /<red-flag-check>\s*<\w/);
    assert.ok(files[`back-care-elements-site-${version}/files/back-care-elements.js`]);
  });
});
