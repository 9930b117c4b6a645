/** The snippet pasted as HTML, and what other people's saves do to it. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fallback } from '../../dist/fallback.js';
import { classic, plain } from '../../demo/snippets.js';
import { contentOf, path, visit } from './checks.mjs';
import { lookAt, newVisitor, openEditor, upgraded } from './visitor.mjs';

const TAG = 'red-flag-check';
const text = fallback(TAG, { region: 'GB' });
const choice = {
  tag: TAG,
  attributes: { region: 'GB', lang: 'en-GB' },
  text,
  folder: '/files/',
  files: {},
};
const snippet = classic(choice);
const files = ['back-care-elements-classic.js', 'fallback.css'];
const words = (source) =>
  source
    .replace(/<script.*?<\/script>|<[^>]*>/gs, '')
    .replace(/\s+/g, '')
    .replace(/&(?:nbsp|#160);/g, '')
    .replaceAll('&#039;', "'");
const callsIn = (source) => source.match(/href="tel:[^"]*"/g);

/** The Media library takes neither of the two files. */
async function uploadToMedia({ browser, site }) {
  const admin = await newVisitor(browser, site);
  await admin.signIn('admin');
  for (const file of files) {
    await admin.open('/wp-admin/media-new.php?browser-uploader');
    const field = await admin.page.$('#async-upload');
    await field.uploadFile(join('dist/cdn', file));
    await Promise.all([admin.page.waitForNavigation(), admin.page.click('#html-upload')]);
    assert.match(await admin.page.$eval('body', (each) => each.innerText), /not allowed to upload this file type/);
  }
  await admin.close();
}

const buttonOf = (words) => `::-p-xpath(//button[normalize-space()="${words}"])`;

/** Presses what an editor presses, as the README numbers it: +, Custom HTML, paste, preview, Publish. Returns the address. */
async function pasteByHand({ browser, site }) {
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  const press = async (where, words) => {
    const button = await where.waitForSelector(buttonOf(words));
    await button.evaluate((each) => each.click());
  };
  await admin.signIn('admin');
  const { canvas, title, insertBlock } = await openEditor(admin, '/wp-admin/post-new.php?post_type=page');
  await title('Pasted by hand');
  await insertBlock('Custom HTML', 'html', '[data-type="core/html"]');
  // From 6.9 on, a button of the block opens a window with the code and its preview.
  const hasWindow = await canvas.$(buttonOf('Edit HTML'));
  if (hasWindow) await press(canvas, 'Edit HTML');
  const where = hasWindow ? page : canvas;
  const code = await where.waitForSelector('textarea[aria-label="HTML"]');
  await code.focus();
  await where.evaluate((text) => document.execCommand('insertText', false, text), snippet);
  if (!hasWindow) await press(page, 'Preview');
  // The preview is a frame of no origin: no module runs in it, but the classic file does.
  const frame = await where.waitForSelector('iframe.components-sandbox');
  await frame.scrollIntoView();
  const preview = await frame.contentFrame();
  await upgraded(preview, TAG);
  assert.match((await lookAt(preview, TAG)).text, /Call 999/);
  await admin.picture('custom-html');
  if (hasWindow) await press(page, 'Update');
  await press(page, 'Publish');
  const confirm = await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button');
  await confirm.evaluate((each) => each.click());
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  const address = await link.evaluate(({ href }) => href);
  await admin.close();
  return address;
}

async function openInVisualTab({ browser, site }, id) {
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  await admin.open(`/wp-admin/post.php?post=${id}&action=edit&classic`);
  await page.click('#content-tmce');
  await page.waitForFunction(
    () => window.tinymce?.get('content')?.initialized && !window.tinymce.get('content').isHidden(),
  );
  await page.click('#content-html');
  const written = await page.$eval('#content', ({ value }) => value);
  await admin.close();
  return written;
}

export async function useCustomHtml(context) {
  const { site } = context;
  await uploadToMedia(context);
  for (const file of files) cpSync(join('dist/cdn', file), join(site.folder, 'files', file));
  const seen = await visit(context, path(await pasteByHand(context)), TAG, { phone: true, picture: 'pasted' });
  assert.equal(seen.count, 1);
  assert.equal(seen.calls[0], 'tel:999');
  const asBlock = (source) => `<!-- wp:html -->\n${source}\n<!-- /wp:html -->`;
  const saveAs = (user, source) =>
    Number(
      site.php(
        `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
         return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'Pasted', 'post_content' => base64_decode( '${Buffer.from(source).toString('base64')}' ) ) ) );`,
      ),
    );
  for (const role of ['admin', 'editor'])
    assert.ok(contentOf(site, saveAs(role, asBlock(snippet))).includes(snippet), `${role} saves every byte`);

  // Somebody without `unfiltered_html` saves.
  const stripped = contentOf(site, saveAs('author', asBlock(snippet)));
  assert.doesNotMatch(stripped, /<red-flag-check|<script|<link/);
  assert.equal(words(stripped.replace(/<!--.*?-->/g, '')), words(text), 'words that an author saves');
  assert.deepEqual(callsIn(stripped), callsIn(text));
  assert.match(stripped, /<details/);

  // The plain mount keeps its settings.
  const mount = plain(choice).replace(/<script.*?<\/script>/, '');
  const kept = contentOf(site, saveAs('author', asBlock(mount)));
  assert.match(
    kept,
    /<div data-care-element="red-flag-check"[^>]* data-region="GB"|<div data-region="GB"[^>]*data-care-element/,
  );
  assert.equal(words(kept.replace(/<!--.*?-->/g, '')), words(text));

  // The Visual tab of the classic editor, and back.
  const classic = saveAs('admin', snippet);
  const visual = await openInVisualTab(context, classic);
  assert.doesNotMatch(visual, /<red-flag-check/);
  assert.equal(words(visual), words(text), 'words that the Visual tab leaves');
  assert.deepEqual(callsIn(visual), callsIn(text));
  const mounted = await openInVisualTab(context, saveAs('admin', mount));
  assert.match(mounted, /data-care-element="red-flag-check"/);
  assert.match(mounted, /data-region="GB"/);
}
