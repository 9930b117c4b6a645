/**
 * The WordPress plugin, as far as it needs no PHP. `tools/wordpress/bench.mjs` tries the whole of it in real WordPress.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import { unzipSync } from 'fflate';
import { fallback, fallbackTags, structuredData } from '../../dist/fallback.js';
import { LANGUAGES, pluginElements, regionNames, textPacker } from '../../scripts/wordpress/plugin-elements.mjs';
import { drawingStore } from '../../scripts/wordpress/drawings.mjs';
import { pluginFiles, zipOf } from '../../scripts/wordpress/plugin-files.mjs';

const VERSION = '1.2.3';
const noText = { '': { base: '', regions: {} } };
const noTexts = { packs: Object.fromEntries(LANGUAGES.map((language) => [language, noText])) };
const elements = pluginElements();
const filesIn = (languages) =>
  pluginFiles(
    {
      elements: elements.map((element) => ({ ...element, texts: noTexts })),
      drawings: ['<path d="M0 0" />'],
      languages,
      regions: regionNames(),
    },
    VERSION,
  );
const files = filesIn(LANGUAGES);
const blockOf = (tag) => JSON.parse(files.get(`blocks/${tag}/block.json`));
const attributesOf = (tag) => elements.find((each) => each.tag === tag).attributes;
const attribute = (tag, name) => attributesOf(tag).find((each) => each.name === name);

describe('the elements of the WordPress plugin', () => {
  it('are all that show something', () => {
    assert.deepEqual(elements.map(({ tag }) => tag).sort(), [...fallbackTags].sort());
  });
  it('have no attribute under its earlier name', () => {
    assert.equal(attribute('back-spasm-tips', 'open'), undefined);
    assert.ok(attribute('back-spasm-tips', 'open-at-first'));
  });
  it('have a control that fits each attribute', () => {
    assert.equal(attribute('red-flag-check', 'region').control, 'region');
    assert.deepEqual(attribute('red-flag-check', 'mode').options.toSorted(), ['checklist', 'list', 'steps']);
    assert.equal(attribute('seek-help', 'opening-hours').control, 'lines');
    assert.deepEqual(attribute('rest-positions', 'positions').options, [
      'on-back',
      'on-side',
      'calves-on-chair',
      'on-front',
    ]);
    const { control, min, max } = attribute('posture-guide', 'reminder-minutes');
    assert.deepEqual({ control, min, max }, { control: 'number', min: 5, max: 120 });
  });
  it('offer every id that a list accepts', () => {
    const lists = elements.flatMap((each) => each.attributes.filter(({ control }) => control === 'list'));
    for (const { name, options } of lists) assert.ok(options?.length, `${name} names no id`);
  });
});

describe('the regions of the WordPress plugin', () => {
  it('have names, and leave the unknown region to the words of the plugin', () => {
    const names = regionNames();
    assert.equal(names.GB, 'United Kingdom');
    assert.ok(!('ZZ' in names), `ZZ is “${names.ZZ}”`);
  });
});

describe('the blocks of the WordPress plugin', () => {
  for (const { tag, attributes } of elements) {
    it(`have <${tag}> with all its attributes`, () => {
      const block = blockOf(tag);
      assert.equal(block.apiVersion, 3);
      assert.match(block.name, /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);
      assert.equal(block.version, VERSION);
      assert.deepEqual(Object.keys(block.attributes), [...attributes.map(({ key }) => key), 'anchor']);
      for (const { type } of Object.values(block.attributes)) assert.equal(type, 'string');
      const paths = [block.viewScriptModule, block.render].map((path) => path.replace('file:../../', ''));
      for (const path of paths) assert.ok(files.has(path), `${path} is not in the plugin`);
    });
  }
  it('are each a shortcode too, by the same list', () => {
    const list = files.get('includes/elements.php');
    for (const { tag } of elements) assert.ok(list.includes(`'${tag}' => array(`), tag);
    assert.match(files.get('includes/shortcodes.php'), /array_keys\( all_elements\(\) \) as \$tag[\s\S]*add_shortcode/);
  });
});

describe('the texts of the WordPress plugin', () => {
  const { textsOf: pack, drawings } = textPacker(['en', 'ar']);
  const apply = (from, parts) =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : from.subarray(part[0], part[0] + part[1]))),
    );
  function textsOf(tag, language = 'en') {
    const { packs, ...texts } = pack(elements.find((each) => each.tag === tag));
    return { ...texts, packs: packs[language] };
  }
  /** A text as the plugin has it, followed by its data for search engines. */
  const expected = (tag, options) => fallback(tag, options) + structuredData(tag, options);

  it('are those of the library in every region', () => {
    const { packs } = textsOf('pain-diary');
    for (const [region, parts] of Object.entries(packs[''].regions)) {
      const text = apply(Buffer.from(packs[''].base), parts).toString();
      assert.equal(text, expected('pain-diary', { region }));
    }
  });
  it('are those of the library in another language', () => {
    const { packs } = textsOf('pain-diary', 'ar');
    const text = apply(Buffer.from(packs[''].base), packs[''].regions.US).toString();
    assert.equal(text, expected('pain-diary', { region: 'US', locale: 'ar' }));
    assert.match(text, /^<div lang="ar" dir="rtl">/);
  });
  it('take a drawing out of a text once, also where a text holds another', () => {
    const { takeOut, drawings: taken } = drawingStore();
    const figure = '<svg class="care-figure"><path d="M0 0"/></svg>';
    const once = takeOut(figure);
    assert.equal(takeOut(`${once}${figure}`), once + once);
    assert.deepEqual(taken(), ['<path d="M0 0"/>']);
  });
  it('name each drawing once, and it is the one of the library', () => {
    const { packs } = textsOf('rest-positions');
    const text = apply(Buffer.from(packs[''].base), packs[''].regions.GB).toString();
    assert.doesNotMatch(text, /<path/);
    const drawn = text.replace(/\{\{drawing-(\d+)\}\}/g, (_, number) => drawings()[number]);
    assert.equal(drawn, expected('rest-positions', { region: 'GB' }));
    assert.equal(new Set(drawings()).size, drawings().length);
  });
  it('are those of the library with a clinic and without', () => {
    const { packs } = textsOf('seek-help');
    const { base, regions, clinics, fields } = packs[''];
    assert.deepEqual(fields, ['clinic-name', 'clinic-phone', 'booking-url', 'opening-hours']);
    const text = (bits) => apply(apply(Buffer.from(base), regions.IE), clinics.IE[bits]).toString();
    assert.equal(text('0000'), expected('seek-help', { region: 'IE' }));
    assert.equal(
      text('0001').replaceAll('{{opening-hours}}', 'Monday'),
      expected('seek-help', { region: 'IE', openingHours: 'Monday' }),
    );
    assert.equal(
      text('1110')
        .replaceAll('{{clinic-name}}', 'Hill')
        .replaceAll('{{clinic-phone-link}}', 'tel:123')
        .replaceAll('{{clinic-phone}}', '123')
        .replaceAll('{{booking-url}}', '/book'),
      expected('seek-help', { region: 'IE', clinicName: 'Hill', clinicPhone: '123', bookingUrl: '/book' }),
    );
  });
  it('keep the chosen items of a list in their order', () => {
    const { list, packs } = textsOf('daily-habits');
    assert.equal(list, 'habits');
    const { base, regions, items, cuts } = packs[''];
    const whole = apply(Buffer.from(base), regions.US);
    const item = (id) => whole.subarray(cuts.US[items.indexOf(id)], cuts.US[items.indexOf(id) + 1]);
    const start = Buffer.concat([whole.subarray(0, cuts.US[0]), item('walking'), item('water')]).toString();
    assert.ok(fallback('daily-habits', { region: 'US', habits: 'walking water' }).startsWith(start));
  });
  it('name a choice and a list only where there is one', () => {
    assert.deepEqual(Object.keys(textsOf('pain-diary')), ['packs']);
  });
  it('differ for each choice that the library knows', () => {
    const { choice, packs } = textsOf('red-flag-check');
    assert.equal(choice, 'mode');
    assert.deepEqual(Object.keys(packs), ['', 'list']);
  });
});

describe('the zip of the WordPress plugin', () => {
  it('has the script of each language and each drawing', () => {
    for (const path of ['', '.ar', '.es', '.fr'].map((language) => `js/back-care-elements${language}.js`))
      assert.ok(files.has(path), path);
    assert.equal(files.get('texts/drawings/0.svg'), '<path d="M0 0" />');
    assert.match(files.get('includes/elements.php'), /^const LANGUAGES = array\( 'en', 'ar', 'es', 'fr' \);$/m);
  });
  it('has no other language where only English is asked for', () => {
    const english = filesIn(['en']);
    assert.match(english.get('includes/elements.php'), /^const LANGUAGES = array\( 'en' \);$/m);
    assert.match(english.get('readme.txt'), /^In English\. /m);
    assert.match(files.get('readme.txt'), /^In English, Arabic, Spanish and French\. /m);
    const others = [...files.keys()].filter((path) => !english.has(path));
    assert.deepEqual(
      others.filter((path) => !/^(?:texts\/(?:ar|es|fr)\/|js\/back-care-elements\.(?:ar|es|fr)\.js$)/.test(path)),
      [],
    );
    assert.equal(others.length, (LANGUAGES.length - 1) * (elements.length + 1));
  });
  it('is the same when it is made again', () => {
    assert.deepEqual(zipOf(files), zipOf(new Map(files)));
  });
  it('holds one folder with each file', () => {
    const paths = Object.keys(unzipSync(zipOf(files)));
    assert.deepEqual(
      paths,
      [...files.keys()].sort().map((path) => `back-care-elements/${path}`),
    );
    for (const path of ['back-care-elements.php', 'readme.txt', 'uninstall.php', 'LICENSE.txt'])
      assert.ok(files.has(path), path);
  });
  it('has its version where WordPress reads it', () => {
    assert.match(files.get('back-care-elements.php'), /^ \* Version: +1\.2\.3$/m);
    assert.match(files.get('readme.txt'), /^Stable tag: 1\.2\.3$/m);
    for (const [path, content] of files) assert.ok(!content.includes('{{version}}'), path);
  });
  it('loads nothing from another host', () => {
    const own = [...files].filter(([path]) => !/^(?:js\/|texts\/|languages\/|LICENSE|THIRD)/.test(path));
    for (const [path, content] of own) {
      const addresses = (content.match(/\bhttps?:\/\/[^\s"'<>)`]+/g) ?? []).filter(
        (address) => !/^https:\/\/(?:www\.gnu\.org\/licenses|schemas\.wp\.org)\//.test(address),
      );
      assert.deepEqual(addresses, [], path);
      assert.doesNotMatch(content, /wp_(?:safe_)?remote_|curl_|fsockopen|\bfetch\(|XMLHttpRequest|sendBeacon/, path);
    }
    for (const [path, content] of files)
      assert.doesNotMatch(content, /sourceMappingURL|@import\s|url\(\s*['"]?https?:/, path);
  });
  it('has every text for translators', () => {
    const { translations } = po.parse(files.get('languages/back-care-elements.pot'));
    assert.ok(translations['']['Clinic phone']);
    assert.ok(translations['block title']['Red flag check']);
    assert.ok(translations['']['United Kingdom']);
    const source = [...files].filter(([path]) => /^(?:includes|editor)\//.test(path)).map(([, content]) => content);
    const calls = source.join('\n').match(/\b(?:__|esc_html__|esc_html_e|esc_attr__)\(/g);
    assert.ok(calls.length > 100);
    for (const [, text] of source.join('\n').matchAll(/\b(?:__|esc_html__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)'/g)) {
      assert.ok(translations[''][text.replace(/\\(.)/g, '$1')], text);
    }
  });
  it('allows the version of WordPress and of PHP that its readme names', () => {
    for (const field of ['Requires at least', 'Requires PHP']) {
      const [inPlugin, inReadme] = ['back-care-elements.php', 'readme.txt'].map(
        (path) => files.get(path).match(new RegExp(`${field}: +(\\S+)`))[1],
      );
      assert.equal(inPlugin, inReadme);
    }
    assert.equal(JSON.parse(readFileSync('package.json', 'utf8')).scripts.wordpress, 'wireit');
  });
});
