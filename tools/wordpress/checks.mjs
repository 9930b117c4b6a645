/** What is tried in WordPress, in this order. Each check throws with what it saw instead. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fallback, structuredData } from '../../dist/fallback.js';
import { readInLanguages } from './languages.mjs';
import { useCustomHtml } from './custom-html.mjs';
import { textCases } from './text-cases.mjs';
import { lookAt, newVisitor, openEditor, setField, upgraded } from './visitor.mjs';

const PLUGIN = 'back-care-elements/back-care-elements.php';
const CLINIC = { 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123', 'booking-url': '/book' };
const TAG = 'red-flag-check';

export const contentOf = (site, id) => site.php(`return get_post( ${id} )->post_content;`);
export const insertPost = (site, content, more = '') =>
  site.php(
    `return wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'Bench', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')}, ${more} ) );`,
  );
export const idOf = (address) =>
  Number(new URL(address).searchParams.get('p') ?? new URL(address).searchParams.get('page_id'));
const block = (tag, attributes = {}) => `<!-- wp:back-care-elements/${tag} ${JSON.stringify(attributes)} /-->`;

/** Opens a page as a visitor, checks the element once, and returns what it shows. */
export async function visit({ browser, site }, path, tag, options = {}) {
  const visitor = await newVisitor(browser, site, options);
  await visitor.open(path);
  if (options.script !== false) await upgraded(visitor.page, tag);
  const seen = await lookAt(visitor.page, tag);
  if (options.picture) await visitor.picture(options.picture);
  await visitor.close();
  assert.equal(seen.stray, 0, 'text outside of the element');
  assert.deepEqual(visitor.outside, []);
  if (!path.includes('strict')) assert.deepEqual(visitor.errors, []);
  return { ...seen, errors: visitor.errors };
}

async function install({ browser, site, zip }) {
  const admin = await newVisitor(browser, site);
  await admin.signIn('admin');
  // The words of the steps in readme.txt are those of the buttons.
  await admin.open('/wp-admin/plugins.php');
  const press = async (words) => {
    const link = await admin.page.waitForSelector(
      `::-p-xpath(//*[self::a or self::button or self::span][normalize-space()="${words}"])`,
    );
    await link.evaluate((each) => each.click());
  };
  await press('Add Plugin');
  await admin.page.waitForFunction(() => location.pathname.endsWith('/plugin-install.php'));
  await press('Upload Plugin');
  const file = await admin.page.waitForSelector('input[name="pluginzip"]', { visible: true });
  await file.uploadFile(resolve(zip));
  await Promise.all([admin.page.waitForNavigation(), admin.page.click('#install-plugin-submit')]);
  const activate = await admin.page.waitForSelector('a.button-primary[href*="action=activate"]');
  await Promise.all([admin.page.waitForNavigation(), activate.click()]);
  await admin.page.waitForSelector(`tr.active[data-plugin="${PLUGIN}"]`);
  assert.ok(site.php(`return is_plugin_active( '${PLUGIN}' );`), 'is not active');
  const notice = await admin.page.$eval('.notice-warning', (each) => each.textContent);
  assert.match(notice, /choose your country/);
  await admin.close();
}

async function saveSettings({ browser, site }) {
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  await admin.open('/wp-admin/options-general.php');
  const menu = await page.waitForSelector('::-p-xpath(//*[@id="menu-settings"]//a[normalize-space()="Back care"])');
  await Promise.all([page.waitForNavigation(), menu.evaluate((each) => each.click())]);
  await page.select('#back-care-region', 'GB');
  for (const [name, value] of Object.entries(CLINIC)) await page.type(`#back-care-${name}`, value);
  await page.type('#back-care-opening-hours', 'Monday to Friday\n8 to 6');
  await page.click('#back-care-structured-data');
  await page.click('.wp-color-result');
  await page.type('#back-care-accent', '#7a2e5d');
  await page.waitForFunction(() => document.getElementById('back-care-on-accent').value.startsWith('8.'));
  await admin.picture('settings');
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  assert.deepEqual(site.php(`return get_option( 'back_care_elements' );`), {
    region: 'GB',
    ...CLINIC,
    'opening-hours': 'Monday to Friday\n8 to 6',
    accent: '#7a2e5d',
    'structured-data': '1',
  });
  await page.setViewport({ width: 360, height: 740 });
  await admin.picture('settings-phone', { fullPage: true });
  await page.setViewport({ width: 1280, height: 900 });
  await admin.picture('settings-saved', { fullPage: true });
  await page.$eval('#back-care-booking-url', (field) => (field.value = 'javascript:alert(1)'));
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  assert.match(await page.$eval('.notice-error', (each) => each.textContent), /was not saved/);
  await page.type('#back-care-booking-url', CLINIC['booking-url']);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  await admin.close();
}

async function writeBlock(context) {
  const { browser, site } = context;
  const admin = await newVisitor(browser, site);
  await admin.signIn('admin');
  const editor = await openEditor(admin, '/wp-admin/post-new.php?post_type=page');
  await editor.title('Back pain');
  await editor.insert('Red flag check', TAG);
  await editor.canvas.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.childElementCount, {}, TAG);
  const preview = await lookAt(editor.canvas, TAG);
  assert.match(preview.text, /Call 999/);
  await editor.select(TAG);
  await setField(admin.page, 'Mode', 'list');
  await editor.canvas.waitForSelector(`${TAG}[mode="list"]`);
  await admin.picture('editor');
  const address = await editor.publish();
  context.page = address;
  context.pageId = idOf(address);
  assert.match(contentOf(site, context.pageId), /^<!-- wp:back-care-elements\/red-flag-check \{"mode":"list"\} \/-->$/);
  await admin.open(`/wp-admin/post.php?post=${context.pageId}&action=edit`);
  const again = await openEditor(admin, `/wp-admin/post.php?post=${context.pageId}&action=edit`);
  await again.canvas.waitForSelector(TAG);
  const [{ isValid }] = await again.blocks();
  assert.ok(isValid, 'is invalid when opened again');
  assert.equal(await again.canvas.$('.block-editor-warning'), null, 'asks for recovery');
  await admin.page.setViewport({ width: 360, height: 740 });
  await again.canvas.waitForFunction((tag) => document.querySelector(tag).clientWidth <= 360, {}, TAG);
  await admin.picture('editor-phone');
  await again.select(TAG);
  await admin.page.waitForSelector('.block-editor-block-inspector');
  await admin.picture('editor-phone-settings');
  await admin.close();
}

async function setEveryControl(context) {
  const { browser, site } = context;
  const tag = 'back-spasm-tips';
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  const editor = await openEditor(admin, '/wp-admin/post-new.php');
  await editor.title('Tips');
  await editor.insert('Back spasm tips', tag);
  await editor.select(tag);
  for (const name of ['Pain relievers', 'Heat and cold']) {
    await setField(page, 'Strategies', name);
    await page.keyboard.press('Enter');
  }
  const panel = await page.waitForSelector('::-p-xpath(//button[contains(., "Country, clinic and look")])');
  // The suggestions of the list close and move the panel while a pointer is on its way.
  await panel.evaluate((button) => button.click());
  await setField(page, 'Country', 'IE');
  await setField(page, 'Heading level', '3');
  await setField(page, 'Clinic name', 'The Quays');
  await editor.canvas.waitForSelector(`${tag}[region="IE"][heading-level="3"][clinic-name="The Quays"]`);
  await admin.picture('editor-controls');
  const address = await editor.publish();
  await admin.close();
  const saved = {
    strategies: 'pain-relievers heat-and-cold',
    region: 'IE',
    headingLevel: '3',
    clinicName: 'The Quays',
  };
  assert.equal(contentOf(site, idOf(address)), block(tag, saved));
  const bare = await visit(context, path(address), tag, { script: false });
  const seen = await visit(context, path(address), tag);
  for (const { text } of [bare, seen]) {
    assert.match(text, /Take care with pain relievers.*Try heat or cold/);
    assert.doesNotMatch(text, /Drink, eat and sleep well|Sit, stand and lift/);
  }
}

export const path = (address) => address.slice(new URL(address).origin.length);

async function viewBlock(context) {
  for (const phone of [false, true]) {
    const name = phone ? 'public-phone' : 'public';
    const seen = await visit(context, path(context.page), TAG, { phone, picture: name });
    assert.equal(seen.count, 1);
    assert.equal(seen.attributes.region, 'GB');
    assert.equal(seen.attributes.mode, 'list');
    assert.equal(seen.attributes['clinic-name'], CLINIC['clinic-name']);
    assert.deepEqual([...new Set(seen.calls)].sort(), ['tel:01632960123', 'tel:111', 'tel:999']);
    assert.ok(seen.overflow <= 0, `scrolls sideways by ${seen.overflow} px`);
  }
}

async function viewWithoutScript(context) {
  const seen = await visit(context, path(context.page), TAG, {
    script: false,
    phone: true,
    picture: 'public-no-script',
  });
  assert.equal(seen.isUpgraded, false);
  assert.match(seen.text, /Call 999/);
  assert.deepEqual([...new Set(seen.calls)].sort(), ['tel:01632960123', 'tel:111', 'tel:999']);
  assert.ok(seen.overflow <= 0, `scrolls sideways by ${seen.overflow} px`);
}

async function measureShift({ browser, site, page: address }) {
  const visitor = await newVisitor(browser, site, { phone: true });
  await visitor.page.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visitor.open(path(address));
  await upgraded(visitor.page, TAG);
  const shift = await visitor.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift)))),
  );
  await visitor.close();
  assert.ok(shift < 0.01, `shift ${shift}`);
}

/** The text inside is as high as the element that replaces it, in a theme that styles plain tags. */
async function compareHeights({ browser, site }) {
  for (const tag of ['back-spasm-tips', 'stretch-card']) {
    const id = insertPost(site, block(tag));
    const heights = [];
    for (const without of [/\/js\//, undefined]) {
      const visitor = await newVisitor(browser, site, { phone: true, without });
      await visitor.open(`/?p=${id}`);
      if (!without) await upgraded(visitor.page, tag);
      const seen = await lookAt(visitor.page, tag);
      assert.equal(seen.isUpgraded, !without);
      heights.push(Math.round(seen.height));
      await visitor.close();
    }
    assert.ok(Math.abs(heights[1] - heights[0]) <= 8, `${tag}: ${heights.join(' → ')} px`);
  }
}

async function viewUnderPolicy(context) {
  const { browser, site } = context;
  const visitor = await newVisitor(browser, site);
  await visitor.open(`${path(context.page)}&strict`);
  await upgraded(visitor.page, TAG);
  const accent = await visitor.page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--care-accent'),
  );
  assert.equal(accent.trim(), '#7a2e5d');
  const blocked = visitor.errors.filter((text) => /back-care|TrustedHTML/i.test(text));
  await visitor.picture('public-strict');
  await visitor.close();
  assert.deepEqual(blocked, []);
}

async function checkAllElements(context) {
  const { site } = context;
  const tags = site.php(`return array_keys( Back_Care_Elements\\all_elements() );`);
  const id = insertPost(site, tags.map((tag) => block(tag)).join('\n\n'), `'post_type' => 'page'`);
  for (const tag of tags) {
    const seen = await visit(context, `/?page_id=${id}`, tag);
    assert.equal(seen.count >= 1, true, tag);
    assert.ok(seen.inside > 500, `${tag} has no text inside`);
  }
}

function compareTexts({ site }, locale = 'en') {
  const cases = textCases(
    site.php(`return Back_Care_Elements\\all_elements();`),
    site.php(`return array_keys( Back_Care_Elements\\all_regions() );`),
  );
  const asked = Buffer.from(JSON.stringify(cases.map(({ tag, attributes }) => [tag, attributes]))).toString('base64');
  const printed = site.php(
    `update_option( 'back_care_elements', array() );
     $texts = array();
     foreach ( json_decode( base64_decode( '${asked}' ), true ) as list( $tag, $said ) ) {
       $texts[] = Back_Care_Elements\\element_parts( $tag, Back_Care_Elements\\resolve( $tag, $said ) );
     }
     return $texts;`,
  );
  const simple = (html) => html.replaceAll('&#039;', '&#39;');
  for (const [index, { tag, attributes, options, isPart }] of cases.entries()) {
    // After the chosen items of a list, the server names the sources of all items.
    const compared = (html) => (isPart ? html.split('care-sources')[0] : html);
    const [text, data] = printed[index];
    const [from, to] = [compared(simple(text)), compared(fallback(tag, { ...options, locale }))];
    const at = to.split('').findIndex((unit, place) => from[place] !== unit);
    // The texts are too long to print.
    const around = (html) => html.slice(Math.max(0, at - 60), at < 0 ? undefined : at + 60);
    if (from !== to) assert.fail(`${tag} ${JSON.stringify(attributes)}: ${around(from)} ≠ ${around(to)}`);
    if (!isPart) assert.ok(structuredData(tag, { ...options, locale }).includes(`>${data}<`), `data of ${tag}`);
  }
  return `${cases.length} texts`;
}

async function useClassicEditor(context) {
  const { browser, site } = context;
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  await admin.open('/wp-admin/post-new.php?classic');
  await page.type('#title', 'Classic');
  await page.click('#content-html');
  await page.type('#content', 'Before.\n\n[red-flag-check mode="list" clinic-name="A & B"]\n\nAfter.');
  await page.click('#content-tmce');
  await page.waitForSelector('#content_ifr');
  await page.click('#content-html');
  await page.click('#publish');
  // The editor also changes its own address, which counts as a navigation.
  await page.waitForFunction(() => new URLSearchParams(location.search).has('post'));
  const id = Number(new URL(page.url()).searchParams.get('post'));
  await admin.close();
  assert.match(contentOf(site, id), /\[red-flag-check mode="list" clinic-name="A &(?:amp;)? B"\]/);
  const seen = await visit(context, `/?p=${id}`, TAG);
  assert.equal(seen.count, 1);
  assert.equal(seen.attributes['clinic-name'], 'A & B');
  const bare = await visit(context, `/?p=${id}`, TAG, { script: false });
  assert.match(bare.text, /Call 999/);
  // In a paragraph, as text before and after it.
  const inline = insertPost(site, 'Before [red-flag-check] after.');
  assert.equal((await visit(context, `/?p=${inline}`, TAG)).count, 1);
}

async function useWidgetsAndParts(context) {
  const { site } = context;
  site.php(`
    update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:back-care-elements/seek-help /-->' ), '_multiwidget' => 1 ) );
    update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[pain-diary]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
    switch_theme( 'plain-classic' );
    update_option( 'sidebars_widgets', array( 'side' => array( 'block-2', 'text-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );
    return true;`);
  const help = await visit(context, path(context.page), 'seek-help', { picture: 'classic-theme' });
  assert.match(help.text, /Monday to Friday/);
  await visit(context, path(context.page), 'pain-diary');
  await measureShift(context);
  await compareHeights(context);
  site.php(`switch_theme( 'twentytwentyfive' ); return true;`);
  site.php(`
    $id = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_name' => 'footer', 'post_title' => 'Footer', 'post_content' => '<!-- wp:back-care-elements/daily-habits /-->' ) );
    wp_set_post_terms( $id, 'twentytwentyfive', 'wp_theme' );
    wp_set_post_terms( $id, 'footer', 'wp_template_part_area' );
    return $id;`);
  const part = await visit(context, path(context.page), 'daily-habits', { picture: 'template-part' });
  assert.equal(part.count, 1);
}

async function writeAsAuthor(context) {
  const { browser, site } = context;
  assert.equal(site.php(`return user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' );`), false);
  const author = await newVisitor(browser, site);
  await author.signIn('author');
  const editor = await openEditor(author, '/wp-admin/post-new.php');
  await editor.title('By an author');
  await editor.insert('Stretch card', 'stretch-card');
  await editor.select('stretch-card');
  await setField(author.page, 'Exercise', 'bridge');
  await editor.canvas.waitForSelector('stretch-card[exercise="bridge"]');
  await author.picture('editor-author');
  const address = await editor.publish();
  await author.close();
  assert.equal(contentOf(site, idOf(address)), block('stretch-card', { exercise: 'bridge' }));
  const seen = await visit(context, path(address), 'stretch-card');
  assert.match(seen.text, /Bridge/);
  const evil = insertPost(
    site,
    `[red-flag-check clinic-name='"><img src=x onerror=alert(1)>' booking-url="javascript:alert(1)"]`,
    `'post_author' => get_user_by( 'login', 'author' )->ID`,
  );
  const { attributes } = await visit(context, `/?p=${evil}`, TAG);
  assert.ok(!('booking-url' in attributes) || attributes['booking-url'] === CLINIC['booking-url']);
}

async function readFeedAndSearch(context) {
  const { site, browser } = context;
  const id = insertPost(site, `${block(TAG)}`, `'post_title' => 'Only the check'`);
  const shortcode = insertPost(
    site,
    '[cat-cow-is-no-shortcode] [stretch-card exercise="bridge"]',
    `'post_title' => 'Only a card'`,
  );
  const feed = await (await fetch(new URL('/?feed=rss2', site.url))).text();
  const item = feed.split('<item>').find((each) => each.includes('Only the check'));
  const content = item.split('<content:encoded>')[1].split('</content:encoded>')[0];
  assert.doesNotMatch(content, /<(?:svg|span|script|style|red-flag-check)\b/);
  assert.match(content, /<a href="tel:999">Call 999<\/a>/);
  assert.match(content, /<h3>[^<]*Immediate action required: [^<]*Call 999 now if:/);
  assert.match(content, /tel:01632960123/);
  const description = item.split('<description>')[1].split('</description>')[0];
  assert.match(description, /Back pain: when to get help\. Start at the top\./);
  assert.doesNotMatch(description, /Call 999/);
  const excerpts = site.php(`return array( get_the_excerpt( ${id} ), get_the_excerpt( ${shortcode} ) );`);
  assert.match(excerpts[0], /Back pain: when to get help\. Start at the top\./);
  assert.match(excerpts[1], /Bridge\. /);
  const visitor = await newVisitor(browser, site);
  site.php(`switch_theme( 'plain-classic' ); return true;`);
  await visitor.open('/?s=Only+the+check');
  assert.match(
    await visitor.page.$eval('main', (main) => main.textContent),
    /Back pain: when to get help\. Start at the top\./,
  );
  site.php(`switch_theme( 'twentytwentyfive' ); return true;`);
  await visitor.close();
}

async function markForOptimisers(context) {
  const html = await (await fetch(new URL(path(context.page), context.site.url))).text();
  const [script] = html.match(/<script[^>]*js\/red-flag-check\.js[^>]*>/);
  for (const mark of ['type="module"', 'nowprocket', 'data-cfasync="false"', 'data-no-optimize="1"'])
    assert.ok(script.includes(mark), script);
  assert.doesNotMatch(html, /back-care-elements\/js\/back-care-elements\.js/);
}

/** Optimisers that pass over the marks. A script that waits for the first touch leaves the text in sight until then. */
async function passOverMarks({ browser, site, page: address }) {
  for (const way of ['deferred', 'joined', 'delayed']) {
    const visitor = await newVisitor(browser, site, { phone: true });
    const { page } = visitor;
    const url = new URL(address);
    url.searchParams.set('optimised', way);
    await visitor.open(`${url.pathname}${url.search}`);
    const isLoaded = await page.$('script[src*="/back-care-elements/js/"]');
    assert.equal(Boolean(isLoaded), way === 'deferred', `${way}: the script with an address`);
    if (way === 'delayed') {
      const waiting = await lookAt(page, TAG);
      assert.equal(waiting.isUpgraded, false);
      assert.ok(waiting.calls.includes('tel:999'));
      await page.click('body', { offset: { x: 2, y: 2 } });
    }
    await upgraded(page, TAG);
    const seen = await lookAt(page, TAG);
    assert.equal(seen.count, 1, way);
    assert.ok(seen.calls.includes('tel:999'), way);
    assert.deepEqual([...visitor.errors, ...visitor.outside], [], way);
    await visitor.close();
  }
}

/** One script a page, in the words of the library for one element, and nothing unless the settings ask for it. */
async function tellSearchEngines({ site, page }) {
  const dataOf = async (where) => {
    const html = await (await fetch(new URL(where, site.url))).text();
    return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
      JSON.parse(json),
    );
  };
  const { url, ...data } = (await dataOf(path(page)))[0];
  const expected = structuredData(TAG, { region: 'GB', mode: 'list' });
  assert.deepEqual(data, JSON.parse(expected.replace(/<[^>]*>/g, '')));
  assert.equal(url, page);
  const title = 'Backs & knees';
  const both = insertPost(
    site,
    `${block(TAG)}\n\n${block('seek-help')}\n\n${block(TAG)}`,
    `'post_title' => '${title}'`,
  );
  const [shared, ...more] = await dataOf(`/?p=${both}`);
  assert.deepEqual(more, []);
  assert.equal(shared.name, site.php(`return get_post( ${both} )->post_title;`));
  const sources = (tag) => JSON.parse(structuredData(tag, { region: 'GB' }).replace(/<[^>]*>/g, '')).citation;
  const all = new Set([...sources(TAG), ...sources('seek-help')].map((each) => JSON.stringify(each)));
  assert.deepEqual(new Set(shared.citation.map((each) => JSON.stringify(each))), all);
  assert.equal(shared.citation.length, all.size);
  const none = insertPost(site, 'No element.');
  for (const where of ['/', `/?p=${none}`]) assert.deepEqual(await dataOf(where), []);
  const without = (change) =>
    site.php(
      `$all = get_option( 'back_care_elements' ); ${change} update_option( 'back_care_elements', $all ); return true;`,
    );
  without(`unset( $all['structured-data'] );`);
  assert.deepEqual(await dataOf(path(page)), []);
  without(`$all['structured-data'] = '1';`);
  return `${all.size} sources`;
}

function findNothingInLog({ site }) {
  const lines = site
    .log()
    .split('\n')
    .filter((line) => /back-care|PHP/.test(line) && !line.includes('WordPress.org'));
  assert.deepEqual(lines, []);
}

async function uninstall({ browser, site }) {
  const admin = await newVisitor(browser, site);
  const { page } = admin;
  await admin.signIn('admin');
  await admin.open('/wp-admin/plugins.php');
  await Promise.all([page.waitForNavigation(), page.click('#deactivate-back-care-elements')]);
  await page.click('#delete-back-care-elements');
  await page.waitForFunction(() =>
    /was successfully deleted|has been deleted|deleted/.test(
      document.querySelector('tr[data-slug="back-care-elements"]')?.textContent ?? 'deleted',
    ),
  );
  await page.waitForFunction(() => !document.querySelector('#delete-back-care-elements'));
  await admin.close();
  assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/back-care-elements')), 'files are left');
  assert.deepEqual(leftIn(site), []);
}

/** What a site keeps that names the plugin, but the posts that people wrote. */
export const leftIn = (site) =>
  site.php(`
    global $wpdb;
    $left = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%back_care%' OR option_name LIKE '%back-care%'" );
    return array_merge( $left, $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%back_care%'" ) );`);

export const checks = {
  'zip uploaded and activated in “Plugins”': install,
  'settings page: typed, contrast shown, saved, wrong address refused': saveSettings,
  'block: inserted, set in the sidebar, real preview, published, opened again without “recovery”': writeBlock,
  'public page, desktop and 360 px': viewBlock,
  'list, country, number and text set in the sidebar': setEveryControl,
  'public page, script off': viewWithoutScript,
  'layout shift on a phone below 0.01': measureShift,
  'strict policy, accent applied': viewUnderPolicy,
  'all elements on one page': checkAllElements,
  'marks for optimisers; only the element’s own file': markForOptimisers,
  'script deferred, joined or delayed all the same': passOverMarks,
  'data for search engines: once a page, only when asked': tellSearchEngines,
  'classic editor, Text and Visual, shortcode': useClassicEditor,
  'author without unfiltered_html; hostile attributes': writeAsAuthor,
  'feed, excerpt, search results': readFeedAndSearch,
  'block and text widget (classic theme), template part': useWidgetsAndParts,
  'pasted HTML: Custom HTML block, Visual tab, editor, author, plain mount': useCustomHtml,
  'text of the server is that of the library': compareTexts,
  'other languages: text, direction, preview, settings page': (context) => readInLanguages(context, compareTexts),
  'no notice of PHP': findNothingInLog,
  'deleted in “Plugins”: nothing left': uninstall,
};
