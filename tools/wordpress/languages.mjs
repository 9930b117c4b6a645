/** Sites in other languages: the server prints their texts, pages read in their direction, and the admin pages hold together. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fallback } from '../../dist/fallback.js';
import { insertPost, visit } from './checks.mjs';
import { lookAt, newVisitor, openEditor } from './visitor.mjs';

const TAG = 'red-flag-check';
const SITES = [
  { locale: 'es_ES', language: 'es', region: 'ES', direction: 'ltr', emergency: 'tel:112' },
  { locale: 'es_MX', wordsOf: 'es_ES', language: 'es', region: 'MX', direction: 'ltr', emergency: 'tel:911' },
  { locale: 'fr_FR', language: 'fr', region: 'FR', direction: 'ltr', emergency: 'tel:15' },
  { locale: 'ar', language: 'ar', region: 'ZZ', direction: 'rtl', emergency: undefined },
];
const words = (html) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');

const readDirection = (page) =>
  page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const heading = (element.shadowRoot ?? element).querySelector('.care-heading');
    return getComputedStyle(heading).direction;
  }, TAG);

async function readPublicPage(context, id, { language, region, direction, emergency }) {
  const text = words(fallback(TAG, { locale: language, region }));
  for (const script of [false, true]) {
    const visitor = await newVisitor(context.browser, context.site, { script, phone: true });
    await visitor.open(`/?p=${id}`);
    if (script)
      await visitor.page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.childElementCount, {}, TAG);
    const seen = await lookAt(visitor.page, TAG);
    assert.equal(seen.attributes.lang, language);
    assert.equal(seen.attributes.region, region);
    assert.equal(await readDirection(visitor.page), direction);
    assert.equal(seen.calls[0], emergency);
    assert.ok(seen.overflow <= 0, `scrolls sideways by ${seen.overflow} px`);
    if (!script) assert.equal(seen.text.replaceAll(' ', ''), text);
    else assert.ok(seen.isUpgraded);
    await visitor.picture(`${language}-${region}-${script ? 'public' : 'no-script'}`);
    await visitor.close();
    assert.deepEqual(visitor.outside, []);
    assert.deepEqual(visitor.errors, []);
  }
}

async function readAdminPages({ browser, site }, { language, direction }) {
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  await admin.open('/wp-admin/options-general.php?page=back-care-elements');
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.wrap')).direction), direction);
  const languages = await page.evaluate(() => {
    const of = (selector) =>
      [...document.querySelectorAll(selector)].map((each) => each.closest('[lang]').lang.split('-')[0]);
    const ours = of(
      '.back-care-settings :is(h1, h2, label, caption, p:not(.submit), td), .notice-warning:has(a[href*="back-care"]) p',
    );
    return { ours, submit: of('#submit'), page: document.documentElement.lang.split('-')[0] };
  });
  assert.deepEqual([...new Set(languages.ours)], ['en'], 'our words on the settings page say that they are English');
  assert.deepEqual(languages.submit, [languages.page]);
  const width = { wide: 1280, phone: 390 };
  for (const [name, pixels] of Object.entries(width)) {
    await page.setViewport({ width: pixels, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await admin.picture(`${language}-settings-${name}`, { fullPage: true });
    assert.ok(overflow <= 0, `the settings page scrolls sideways by ${overflow} px at ${pixels} px`);
  }
  await page.setViewport({ width: 1280, height: 900 });
  const editor = await openEditor(admin, '/wp-admin/post-new.php?post_type=page');
  await page.evaluate((name) => {
    const { dispatch } = window.wp.data;
    return dispatch('core/block-editor').insertBlocks(window.wp.blocks.createBlock(name));
  }, `back-care-elements/${TAG}`);
  await editor.canvas.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.childElementCount, {}, TAG);
  assert.equal(await readDirection(editor.canvas), direction);
  const { text } = await lookAt(editor.canvas, TAG);
  const [title] = fallback(TAG, { locale: language }).match(/(?<=<h2[^>]*>)[^<]*/);
  assert.ok(words(text).startsWith(words(title)), text.slice(0, 100));
  await editor.select(TAG);
  await admin.picture(`${language}-editor`);
  await admin.close();
}

/** WordPress takes a language only where its words are installed, and Debian’s packages lack some. */
function chooseLanguage(site, { locale, wordsOf }) {
  const moFile = (name) => join(site.folder, 'wp-content/languages', `${name}.mo`);
  if (wordsOf) cpSync(moFile(wordsOf), moFile(locale));
  const chosen = site.php(
    `update_option( 'WPLANG', '${locale}' ); update_option( 'back_care_elements', array() ); return get_option( 'WPLANG' );`,
  );
  assert.equal(chosen, locale);
}

/** `compareTexts` compares every text of a language with that of the library. */
export async function readInLanguages(context, compareTexts) {
  const { site } = context;
  const compared = [];
  for (const each of SITES) {
    chooseLanguage(site, each);
    const id = insertPost(site, `<!-- wp:back-care-elements/${TAG} /-->`);
    await readPublicPage(context, id, each);
    if (each.region === 'MX') continue;
    await readAdminPages(context, each);
    compared.push(`${each.language}: ${compareTexts(context, each.language)}`);
  }
  // In a language that has no texts here, the English text says so.
  chooseLanguage(site, { locale: 'nl_NL' });
  const { attributes } = await visit(context, `/?p=${insertPost(site, `[${TAG}]`)}`, TAG);
  site.php(`update_option( 'WPLANG', '' ); return true;`);
  assert.equal(attributes.lang, 'en');
  return compared.join(', ');
}
