/** The pages for frames: valid, titled, readable without script, and deaf to links that would change the site's words. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { JSDOM } from 'jsdom';
import { countryFolders } from '../../demo/snippets.js';
import { framePage } from '../../scripts/frame-page.mjs';
import { textFolders } from '../../scripts/text-locales.mjs';
import { validHtml } from '../../tools/lint/html-validate.config.mjs';

const FRAMES = 'dist/cdn/frames';
const pathsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
const pages = pathsIn(FRAMES);
const validator = new HtmlValidate(
  // The case of the doctype and the slash of void tags are a matter of taste.
  new StaticConfigLoader({ ...validHtml, rules: { ...validHtml.rules, 'doctype-style': 'off', 'void-style': 'off' } }),
);
const script = readFileSync('integrations/frame/frame.js', 'utf8');

describe('frame pages', () => {
  it('are there for every text of the fallback', () => {
    assert.ok(pages.length > 60);
    assert.deepEqual(
      pages,
      pathsIn('dist/fallback').filter((path) => path.includes('/')),
    );
  });

  it('are in the folders that the snippet builder names', () => {
    assert.deepEqual(countryFolders, textFolders.filter((name) => name.includes('-')).sort());
  });

  for (const path of pages) {
    it(`${path} is valid, titled and holds the whole text and the names of files that exist`, async () => {
      const html = readFileSync(join(FRAMES, path), 'utf8');
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        [],
      );
      const { document } = new JSDOM(html).window;
      const text = new JSDOM(readFileSync(join('dist/fallback', path), 'utf8')).window.document.body;
      const element = document.body.firstElementChild;
      assert.equal(element.textContent.trim(), text.textContent.trim());
      assert.equal(document.title, text.querySelector('h2').textContent.trim());
      assert.equal(document.documentElement.lang, path.split('/')[0]);
      assert.equal(element.getAttribute('lang'), path.split('/')[0]);
      const named = [...document.querySelectorAll('script, link')].map((each) => each.src || each.getAttribute('href'));
      assert.equal(named.length, 4);
      const [language] = path.split(/[-/]/);
      assert.ok(named[3].endsWith(`/${element.localName}${language === 'en' ? '' : `.${language}`}.js`), named[3]);
      for (const file of named) assert.ok(existsSync(join(FRAMES, dirname(path), file)), file);
      assert.equal(document.querySelector('[style], style, script:not([src])'), null);
      for (const link of element.querySelectorAll('a[href^="http"]')) assert.equal(link.target, '_blank');
    });
  }

  it('take every attribute of every element but content, which a link must not bring', () => {
    const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'));
    const names = new Set(tags.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
    // The last is a setting of a whole page.
    for (const name of ['src', 'content', 'open', 'scheme', 'translations']) names.delete(name);
    const listed = [...script.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word);
    for (const name of names) assert.ok(listed.includes(name), name);
    assert.ok(!listed.includes('src') && !listed.includes('content'));
  });

  it('have scripts and a style sheet of less than 4 kB each', () => {
    for (const name of ['frame.js', 'host.js', 'frame.css'])
      assert.ok(readFileSync(join(FRAMES, name)).length < 4_000, name);
  });
});

/** Opens a page as a window of its own, and runs its script as the browser does: before its body. */
async function openAlone(query) {
  const html = framePage('en-GB/seek-help.html', readFileSync('dist/fallback/en-GB/seek-help.html', 'utf8'));
  const { window } = new JSDOM(html.replace(/<script src="[^"]*frame\.js"><\/script>/, `<script>${script}</script>`), {
    url: `https://clinic.example/files/frames/en-GB/seek-help.html?${query}`,
    runScripts: 'dangerously',
  });
  const { document } = window;
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  return document;
}

describe('a frame page that is opened alone', () => {
  it('takes the country, the language and the theme of its address', async () => {
    const document = await openAlone('region=IE&lang=en-IE&theme=dark');
    const element = document.body.firstElementChild;
    assert.equal(element.getAttribute('region'), 'IE');
    assert.equal(element.getAttribute('lang'), 'en-IE');
    assert.equal(document.documentElement.lang, 'en-IE');
    assert.equal(document.documentElement.style.colorScheme, 'dark');
  });

  it('takes no number, name, address or content of a stranger', async () => {
    const document = await openAlone(
      'clinic-phone=0900123456&clinic-name=Us&booking-url=https://x.example&content={}&src=/x&onclick=alert(1)&style=x',
    );
    assert.deepEqual(document.body.firstElementChild.getAttributeNames().sort(), ['lang', 'region']);
  });
});
