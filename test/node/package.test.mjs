/**
 * The published package: its entries resolve, its description is complete, and nothing in it triggers a filter or a
 * policy.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { locales } from '../../dist/content/locales.js';
import { translationFor } from '../../dist/content/translations.js';
import { englishByTag } from './english.mjs';
import { version } from '../../dist/core/contract/version.js';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const built = readdirSync('dist', { recursive: true }).map((path) => path.replaceAll('\\', '/'));
const tags = readdirSync('src/elements');
/** The file behind `import 'back-care-elements/<door>'`, or `undefined`. */
function open(door) {
  try {
    const path = fileURLToPath(import.meta.resolve(`${manifest.name}/${door}`));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
/** Elements with content: all but `<care-settings>`. */
const shown = tags.filter((tag) => tag !== 'care-settings');

describe('package', () => {
  it('has one version everywhere', () => {
    assert.equal(version, manifest.version);
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}`, 'm'));
  });
  it('contains every file that its exports name', () => {
    const targets = Object.values(manifest.exports).map((target) => target.types ?? target);
    for (const target of targets.filter((path) => !path.includes('*'))) {
      assert.ok(existsSync(target), target);
    }
  });
  it('exports each element with and without registration', () => {
    for (const tag of tags) {
      assert.equal(open(tag), resolve(`dist/elements/${tag}/${tag}.js`));
      assert.equal(open(`${tag}/define`), resolve(`dist/elements/${tag}/${tag}.define.js`));
    }
  });
  it('exports no private file', () => {
    const modules = built.filter((path) => path.endsWith('.js') && !path.startsWith('cdn/'));
    const ways = modules.flatMap((path) => [path, path.replace(/\.js$/, ''), `dist/${path}`]);
    const doors = ways.filter(open);
    assert.deepEqual(doors.sort(), ['autoload', 'define', 'fallback', 'questionnaire']);
  });
  it('has no static block in its modules, which the Babel preset of React Native cannot read', () => {
    const modules = built.filter((path) => path.endsWith('.js') && !path.startsWith('cdn/'));
    for (const path of modules) assert.doesNotMatch(read(join('dist', path)), /\bstatic\s*\{/, path);
  });
  it('passes the check of publint', async () => {
    const { messages, pkg } = await publint({ strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });
  it('lists exactly the registering files as side effects', () => {
    const patterns = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob
            .replace(/[.]/g, '\\.')
            .replace('**', '.+')
            .replace(/(?<!\.)\*/g, '[^/]+')}$`,
        ),
    );
    const registering = built
      .filter((path) => /\.js$/.test(path) && !path.startsWith('cdn/'))
      .filter((path) => {
        const code = read(join('dist', path));
        return /^define\(|^ {4}start\(\);$|^import '\.[^']*\.define\.js'/m.test(code);
      });
    const named = built.filter(
      (path) =>
        /\.js$/.test(path) && !path.startsWith('cdn/') && patterns.some((pattern) => pattern.test(`./dist/${path}`)),
    );
    assert.deepEqual(named.sort(), registering.sort());
    assert.equal(registering.length, tags.length + 2);
  });
});

describe('files for websites', () => {
  const { files } = JSON.parse(read('dist/cdn/manifest.json'));
  it('are all listed, with their hashes', () => {
    const there = readdirSync('dist/cdn', { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
    assert.deepEqual(Object.keys(files).sort(), there.sort());
    for (const [name, { integrity, bytes }] of Object.entries(files)) {
      const content = readFileSync(join('dist/cdn', name));
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
      assert.equal(bytes, content.length);
    }
  });
  const languages = Object.keys(locales);
  const inLanguage = (name, language) => name.replace(/\.js$/, `.${language}.js`);
  /** Files and the same files in each other language. `<care-settings>` has no words. */
  const inAll = (names) => [
    ...names,
    ...names
      .filter((name) => name !== 'care-settings.js')
      .flatMap((name) => languages.map((language) => inLanguage(name, language))),
  ];
  const everything = ['back-care-elements.js', 'back-care-elements-classic.js'];
  const alone = inAll([...tags.map((tag) => `${tag}.js`), ...everything]);
  /** The elements that use site content, and the bundles that contain them. */
  const takesContent = (tag) => read(`dist/elements/${tag}/${tag}.js`).includes('loadChecker(');
  const asking = new Set(inAll([...tags.filter(takesContent).map((tag) => `${tag}.js`), ...everything]));
  /** The bundles with data that a visitor may ask to keep; see core/storage/device-storage.ts. */
  const keeping = new Set(inAll(['daily-habits.js', 'pain-diary.js', 'back-care-plan.js', ...everything]));
  for (const name of alone) {
    it(`${name} imports nothing${asking.has(name) ? ' but site-content.js, on demand' : ''}`, () => {
      const code = read(join('dist/cdn', name));
      // A minifier may write the address beside a classic script and the plain one as one import or as two.
      const asked = [...code.matchAll(/\bimport\((?:\w+\?)?(?:new URL\("([^"]*)",\w+\)\.href)?:?(?:"([^"]*)")?\)/g)];
      assert.deepEqual(
        [...new Set(asked.flatMap(([, ...addresses]) => addresses.filter(Boolean)))],
        asking.has(name) ? ['./site-content.js'] : [],
      );
      const rest = asked.reduce((text, [whole]) => text.replace(whole, ''), code);
      assert.doesNotMatch(rest, /\bimport\s*[("']|\bfrom\s*["']\.|import\.meta|DOMContentLoaded/);
      if (!/-classic(\.\w+)?\.js$/.test(name)) assert.doesNotMatch(code, /currentScript/);
      assert.doesNotMatch(
        code,
        /\beval\(|new Function\(|document\.write|sessionStorage|document\.cookie|XMLHttpRequest|sendBeacon/,
      );
    });
    it(`${name} accesses storage ${keeping.has(name) ? 'only in core/storage/device-storage.ts' : 'nowhere'}`, () => {
      const places = (path) => read(path).match(/\blocalStorage\b/g)?.length ?? 0;
      assert.equal(
        places(join('dist/cdn', name)),
        keeping.has(name) ? places('dist/core/storage/device-storage.js') : 0,
      );
    });
    it(`${name} has a source map`, () => {
      assert.ok(JSON.parse(read(join('dist/cdn', `${name}.map`))).sources.length > 3);
    });
  }
  it('has the classic script under its earlier name too', () => {
    const named = (name) => files[name].integrity;
    assert.equal(named('back-care-elements.iife.js'), named('back-care-elements-classic.js'));
  });
  it('site-content.js contains only the check, and no other file contains any of it', () => {
    const holding = (word) => Object.keys(files).filter((name) => read(join('dist/cdn', name)).includes(word));
    assert.deepEqual(holding('must be a list'), ['site-content.js']);
    assert.ok(!holding('litHtmlVersions').includes('site-content.js'));
    assert.doesNotMatch(read('dist/cdn/site-content.js'), /\bimport\b|\bfrom\s*["']/);
  });
  it('autoload.js contains no Lit and imports nothing at its start', () => {
    const code = read('dist/cdn/autoload.js');
    assert.doesNotMatch(code, /litHtmlVersions|adoptedStyleSheets|\bfrom\s*["']|\bimport\s*["']/);
  });
  it('contain the language loader only where a page may need another language: in the English autoloader', () => {
    const holding = Object.keys(files).filter((name) => read(join('dist/cdn', name)).includes('so English stays'));
    assert.deepEqual(
      holding.map((name) => name.replace(/-[\w-]{8}\.js$/, '')),
      ['autoload/base'],
    );
  });
  for (const language of languages) {
    const { content } = translationFor(language);
    const { common } = englishByTag['red-flag-check'];
    const holds = (name, text) => read(join('dist/cdn', name)).includes(text);
    const written = Object.keys(files).filter((name) => /\.js$/.test(name));
    const isIn = (name) => new RegExp(`\\.${language}(-[\\w-]{8})?\\.js$`).test(name);
    it(`hold ${language} and no English, or English alone`, () => {
      const own = written.filter((name) => isIn(name) && !name.startsWith('autoload'));
      assert.equal(own.length, shown.length + everything.length);
      for (const name of own) assert.ok(holds(name, content.common.general), name);
      for (const name of written) {
        assert.ok(!holds(name, isIn(name) ? common.general : content.common.general), name);
        for (const tag of shown) {
          const other = isIn(name) ? englishByTag[tag][tag] : content[tag];
          assert.ok(!other.heading || !holds(name, other.heading), `${name}: ${other.heading}`);
        }
      }
    });
    it(`have the whole of ${language} in one piece beside the English autoloader`, () => {
      const pieces = written.filter((name) => name.startsWith(`autoload/words.${language}`));
      assert.equal(pieces.length, 1);
      for (const tag of shown) if (content[tag].heading) assert.ok(holds(pieces[0], content[tag].heading), tag);
      assert.ok(!holds('autoload.js', content.common.general));
    });
  }
  it('have no static block, which Safari before 16.4 cannot read', () => {
    for (const name of Object.keys(files).filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(read(join('dist/cdn', name)), /\bstatic\s*\{/, name);
  });
  it('have no name that an ad blocker would hide', () => {
    const word = /(^|[-_/.\s])(ads?|banner|cookie|share|social|track(er|ing)?|sponsor)([-_/.\s]|$)/;
    for (const path of built) assert.doesNotMatch(path, word);
    for (const tag of shown) {
      for (const [, names] of read(`dist/fallback/en/${tag}.html`).matchAll(/class="([^"]*)"/g)) {
        assert.doesNotMatch(names, word);
      }
    }
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const classes = modules.flatMap(({ declarations }) => declarations ?? []);
  it('lists the tag of every element, where editors look for it', () => {
    const tags = ['care-settings', ...shown].sort();
    const named = classes.filter(({ tagName }) => tagName);
    assert.deepEqual(named.map(({ tagName }) => tagName).sort(), tags);
    assert.ok(named.every(({ customElement }) => customElement));
    const definitions = modules.flatMap(({ exports }) => exports ?? []).filter(({ kind }) => kind.startsWith('custom'));
    assert.deepEqual(definitions.map(({ name }) => name).sort(), tags);
  });
  it('describes CareSettings with its attributes', () => {
    const described = classes.find((each) => each.name === 'CareSettings');
    assert.ok(described?.description);
    const attributes = described.attributes.filter(({ description }) => description).map(({ name }) => name);
    assert.deepEqual(attributes.sort(), [
      'booking-url',
      'clinic-name',
      'clinic-phone',
      'lang',
      'region',
      'translations',
    ]);
  });
  for (const tag of shown) {
    const name = tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
    it(`describes ${name} with its slots, parts, events and documented properties`, () => {
      const described = classes.find((each) => each.name === name);
      assert.ok(described?.description);
      for (const list of ['slots', 'cssParts', 'events', 'cssProperties']) {
        assert.ok(described[list]?.length, list);
        for (const item of described[list]) assert.ok(item.description, `${list}: ${item.name}`);
      }
      const source = readdirSync(`src/elements/${tag}`)
        .map((file) => read(`src/elements/${tag}/${file}`))
        .join('\n');
      const parts = new Set([...source.matchAll(/\bpart="([a-z- ]+)"/g)].flatMap(([, names]) => names.split(' ')));
      const documented = new Set(described.cssParts.map((part) => part.name));
      for (const part of parts) assert.ok(documented.has(part), `part ${part} is not documented`);
      const fields = described.members.filter(
        ({ kind, privacy, name: field }) => kind === 'field' && !privacy && !field.startsWith('#'),
      );
      for (const field of fields) assert.ok(field.description, `${field.name} has no description`);
    });
  }
});

describe('package on a server', () => {
  it('main entry imports without a document', async () => {
    const door = await import('../../dist/index.js');
    assert.equal(typeof door.configure, 'function');
    assert.equal(typeof door.CareSettings, 'function');
  });
});
