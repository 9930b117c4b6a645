/**
 * The site as a visitor gets it: from a server that only hands out files, below some folder. What a page weighs is what it
 * asks for on a phone before anybody scrolls, each file once, compressed as servers do without being told to (gzip). The pages
 * of elements are also weighed when somebody has read them to the end.
 */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/browsers/engines.mjs';
import { serveStatically } from '../../tools/release/static-server.mjs';
import { siteFiles } from '../../scripts/write-site.mjs';

/** The pages, and how many kB of 1,000 bytes each may weigh. A photograph as a telephone takes it has a thousand and more. */
const LIMITS = {
  about: 6,
  accessibility: 8,
  blog: 90,
  check: 40,
  conformance: 8,
  decisions: 16,
  ease: 165,
  editors: 8,
  gallery: 200,
  governance: 6,
  index: 175,
  measures: 20,
  move: 240,
  plan: 220,
  privacy: 6,
  reference: 160,
  snippet: 205,
  sources: 45,
  systems: 12,
  theme: 140,
};

/** The same for the whole page, scrolled to its end: far less than a photograph. */
const WHOLE_LIMITS = { blog: 125, ease: 165, index: 175, move: 240, plan: 220 };

const FOLDER = '/some/folder/';
/** What a file of each kind refers to. */
const REFERENCES = {
  '.html': [/\s(?:href|src)="([^"]*)"/g],
  '.css': [/url\(["']?([^"')]+)/g],
  '.js': [/(?:\bfrom|\bimport|\bfetch)\s*\(?\s*["'`]([./][^"'`$]+)["'`]/g],
};
const isElsewhere = (reference) => /^[a-z]+:/.test(reference);

const files = await siteFiles();
const textOf = (path) => files[path].toString();
const pathsOf = (ending) => Object.keys(files).filter((path) => path.endsWith(ending));

describe('site', () => {
  it('has every page of the demo', () => {
    assert.deepEqual(
      pathsOf('.html').sort(),
      Object.keys(LIMITS)
        .sort()
        .map((name) => `${name}.html`),
    );
  });

  it('leaves no mark to fill in', () => {
    for (const path of pathsOf('.html')) assert.doesNotMatch(textOf(path), /<!-- (?:part|fallback|document)/, path);
    assert.match(textOf('index.html'), /<red-flag-check>\s*<\w/);
  });

  for (const [ending, patterns] of Object.entries(REFERENCES)) {
    it(`refers in *${ending} only to what it has, wherever it is put`, () => {
      let count = 0;
      for (const path of pathsOf(ending)) {
        for (const [, reference] of patterns.flatMap((pattern) => [...textOf(path).matchAll(pattern)])) {
          if (isElsewhere(reference)) continue;
          count += 1;
          const [address, anchor] = reference.split('#');
          // What a script fetches is beside the page, and so are the scripts of pages.
          const file = address.split('?')[0];
          const target = file ? posix.join(posix.dirname(path), file) : path;
          assert.ok(Object.hasOwn(files, target), `${path}: ${reference}`);
          if (anchor) assert.ok(textOf(target).includes(`id="${anchor}"`), `${path}: ${reference}`);
        }
      }
      // The style sheets name no other file.
      assert.equal(count > 0, ending !== '.css');
    });
  }

  it('is the same at each run', async () => {
    const again = await siteFiles();
    assert.deepEqual(Object.keys(again), Object.keys(files));
    for (const [path, content] of Object.entries(again)) assert.ok(content.equals(files[path]), path);
  });

  it('holds of dist/ only what its pages use', () => {
    const scripts = pathsOf('.js').filter((path) => path.startsWith('files/'));
    const used = /^files\/(autoload\.js|autoload\/.+|back-care-elements(\.(es|ar|fr))?\.js|site-content\.js)$/;
    assert.deepEqual(
      scripts.filter((path) => !used.test(path)),
      [],
    );
    assert.deepEqual(pathsOf('.map'), []);
  });
});

describe('page of the site', () => {
  let browser;
  let server;
  before(async () => {
    server = await serveStatically(files, FOLDER);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: [...sandbox, '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      // The gallery is slow.
      protocolTimeout: 300_000,
    });
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  /** What the open page has asked for since it was opened. */
  function weigh(name, limit, context) {
    const asked = [...server.asked];
    const weight = asked.reduce((sum, path) => sum + gzipSync(files[path]).length, 0) / 1000;
    context.diagnostic(`${name}: ${weight.toFixed(1)} kB in ${asked.length} requests`);
    assert.ok(weight <= limit, `${name} weighs ${weight.toFixed(1)} kB: ${asked.join(', ')}`);
    return asked;
  }

  for (const [name, limit] of Object.entries(WHOLE_LIMITS)) {
    it(`${name} weighs at most ${limit} kB when it was read to its end`, async (context) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(240_000);
      await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      server.asked.clear();
      await page.goto(`${server.address}${name}.html`, { waitUntil: 'networkidle0' });
      const tags = await page.evaluate(async () => {
        const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
        for (const element of elements) {
          element.scrollIntoView();
          await customElements.whenDefined(element.localName);
        }
        scrollTo(0, document.documentElement.scrollHeight);
        return [...new Set(elements.map(({ localName }) => localName))];
      });
      await page.waitForNetworkIdle();
      await page.close();
      const asked = weigh(`${name} with ${tags.length} elements`, limit, context);
      assert.ok(tags.length > 0);
      assert.ok(asked.includes(`${name}.html`));
    });
  }

  for (const [name, limit] of Object.entries(LIMITS)) {
    it(`${name} opens with no word in the console, and weighs at most ${limit} kB`, async (context) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(240_000);
      await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        // Chromium draws its own date field with such an address.
        if (!/^data:/.test(request.url()) && !request.url().startsWith(server.address))
          said.push(`elsewhere: ${request.url()}`);
      });
      server.asked.clear();
      server.missing.length = 0;
      await page.goto(`${server.address}${name}.html`, { waitUntil: 'networkidle0' });
      if (server.asked.has(`${name}.js`)) await page.waitForSelector('html[data-ready]');
      await page.close();
      assert.deepEqual([...said, ...server.missing], []);
      assert.ok(weigh(name, limit, context).includes(`${name}.html`));
    });
  }
});
