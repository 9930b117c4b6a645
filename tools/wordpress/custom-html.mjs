/** The snippet pasted as HTML, and what other people's saves do to it. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fallback } from '../../dist/fallback.js';
import { classic, plain } from '../../demo/snippets.js';
import { contentOf } from './checks.mjs';
import { lookAt, newVisitor, upgraded } from './visitor.mjs';

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
const words = (source) =>
  source
    .replace(/<script.*?<\/script>|<[^>]*>/gs, '')
    .replace(/\s+/g, '')
    .replace(/&(?:nbsp|#160);/g, '')
    .replaceAll('&#039;', "'");
const callsIn = (source) => source.match(/href="tel:[^"]*"/g);

/** The editor's preview of the block is a frame of no origin: no module runs in it, but the classic file does. */
async function previewInFrame({ browser, site }) {
  const visitor = await newVisitor(browser, site);
  const { page } = visitor;
  await visitor.open('/');
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-presentation');
    frame.srcdoc = source;
    document.body.append(frame);
  }, snippet);
  const handle = await page.waitForSelector('iframe[sandbox]');
  // Below the window such a frame draws nothing, and a wait for what it shows would look once and never again.
  await handle.scrollIntoView();
  const frame = await handle.contentFrame();
  await upgraded(frame, TAG);
  const { text: drawn } = await lookAt(frame, TAG);
  await visitor.close();
  assert.match(drawn, /Call 999/);
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
  for (const file of ['back-care-elements-classic.js', 'fallback.css'])
    cpSync(join('dist/cdn', file), join(site.folder, 'files', file));
  const asBlock = (source) => `<!-- wp:html -->\n${source}\n<!-- /wp:html -->`;
  const saveAs = (user, source) =>
    Number(
      site.php(
        `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
         return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'Pasted', 'post_content' => base64_decode( '${Buffer.from(source).toString('base64')}' ) ) ) );`,
      ),
    );
  const id = saveAs('admin', asBlock(snippet));
  assert.ok(contentOf(site, id).includes(snippet), 'an administrator saves every byte');
  await previewInFrame(context);

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
