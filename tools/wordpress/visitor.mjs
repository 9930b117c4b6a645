/** A person with a browser: signs in, writes in the editor, looks at pages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers/engines.mjs';

const PICTURES = 'screenshots/wordpress';
const DESKTOP = { width: 1280, height: 900 };
const INSERTER = '.editor-document-tools__inserter-toggle';
const PHONE = { width: 360, height: 740 };

export const launch = () => puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/**
 * A new page in a context of its own. It notes its errors and each request to another host, and refuses that request, and those
 * that `without` names.
 */
export async function newVisitor(browser, site, { script = true, phone = false, without } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport(phone ? PHONE : DESKTOP);
  await page.setJavaScriptEnabled(script);
  await page.setRequestInterception(true);
  const outside = [];
  const errors = [];
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(site.url) || /^(?:data|blob|about):/.test(request.url());
    if (!isOurs) outside.push(request.url());
    void (isOurs && !without?.test(request.url()) ? request.continue() : request.abort());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => dialog.accept());
  const open = (path) => page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return {
    page,
    errors,
    outside,
    open,
    signIn: (user) => open(`/?sign-in=${user}`),
    picture: async (name, options = {}) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${site.version}-${name}.png`), ...options });
    },
    close: () => context.close(),
  };
}

/** What a page shows of an element: read in the page. */
export function lookAt(page, tag) {
  return page.evaluate((name) => {
    const isInElement = (node) => node && (node.localName.includes('-') || isInElement(node.parentElement));
    const elements = [...document.querySelectorAll(name)];
    const [element] = elements;
    if (!element) return { count: 0 };
    const shown = element.shadowRoot ?? element;
    return {
      count: elements.length,
      isUpgraded: Boolean(element.shadowRoot?.childElementCount),
      attributes: Object.fromEntries([...element.attributes].map(({ name: key, value }) => [key, value])),
      text: shown.textContent.replace(/\s+/g, ' ').trim(),
      inside: element.innerHTML.length,
      calls: [...shown.querySelectorAll('a[href^="tel:"]')].map(({ href }) => href),
      width: element.getBoundingClientRect().width,
      height: element.getBoundingClientRect().height,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      // Text of the fallback outside of its element, as when a parser closed the element early.
      stray: [...document.querySelectorAll('.care-heading')].filter((each) => !isInElement(each)).length,
    };
  }, tag);
}

export const upgraded = (page, tag) =>
  page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.childElementCount, {}, tag);

/** Acts again if the editor draws that part of the page in the same moment. */
async function again(act, tries = 5) {
  try {
    return await act();
  } catch (error) {
    if (tries === 0 || !/detached|not clickable/.test(error.message)) throw error;
    return again(act, tries - 1);
  }
}

/** Sets a field of the sidebar, found by its label. */
export function setField(page, label, value) {
  const path = `::-p-xpath(//label[text()="${label}"]/following::*[self::input or self::select][1])`;
  return again(async () => {
    const field = await page.waitForSelector(path);
    const isSelect = await field.evaluate((each) => each instanceof HTMLSelectElement);
    return isSelect ? field.select(value) : field.type(value);
  });
}

/** The block editor, opened on a post. */
export async function openEditor(visitor, path) {
  const { page, open } = visitor;
  await open(path);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  const frame = await page.waitForSelector('iframe[name="editor-canvas"]');
  const canvas = await frame.contentFrame();
  await canvas.waitForSelector('[contenteditable], .wp-block-post-content');
  /** Finds a block in the inserter and clicks it, as an editor would. `shown`: what the canvas then holds. */
  const insertBlock = async (title, name, shown) => {
    await page.click(INSERTER);
    const search = await page.waitForSelector('.block-editor-inserter__search input');
    await search.type(title);
    const item = `.editor-block-list-item-${name}`;
    // Until the list is searched, it holds every block, and a click on it is lost.
    await page.waitForFunction(
      (found) => document.querySelector('.block-editor-block-types-list__item')?.matches(found),
      {},
      item,
    );
    // The list still moves, and a pointer could arrive at another block.
    await page.$eval(item, (each) => each.click());
    await canvas.waitForSelector(shown);
    await page.click(INSERTER);
  };
  return {
    canvas,
    insertBlock,
    insert: (title, tag) => insertBlock(title, `back-care-elements-${tag}`, tag),
    /** Selects the first of our blocks and shows its settings in the sidebar. */
    select: (tag) =>
      page.evaluate((name) => {
        const { select, dispatch } = window.wp.data;
        const block = select('core/block-editor')
          .getBlocks()
          .find((each) => each.name === name);
        dispatch('core/block-editor').selectBlock(block.clientId);
        dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      }, `back-care-elements/${tag}`),
    title: (text) => page.evaluate((title) => window.wp.data.dispatch('core/editor').editPost({ title }), text),
    /** Saves as published, and returns the address. */
    publish: () =>
      page.evaluate(async () => {
        const { select, dispatch } = window.wp.data;
        dispatch('core/editor').editPost({ status: 'publish' });
        await dispatch('core/editor').savePost();
        return select('core/editor').getPermalink();
      }),
    blocks: () =>
      page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid, attributes }) => ({ name, isValid, attributes: { ...attributes } })),
      ),
  };
}
