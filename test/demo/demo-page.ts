/** Opens the pages of `demo/` as tools/browsers/demo-pages.mjs serves them. */
import type axeCore from 'axe-core';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';

export type PageWindow = Window & typeof globalThis & { pageLog: readonly string[] };
type CareHost = HTMLElement & { readonly updateComplete: Promise<boolean> };

let frame: HTMLIFrameElement | undefined;
/** Whether the page stays for the next test. */
let isKept = false;

/** Opens a demo page in a frame, until it is closed or the test ends. */
export async function openPage(name: string, { width = 1200, script = true, query = '' } = {}): Promise<Document> {
  const opened = document.createElement('iframe');
  opened.title = name;
  opened.style.cssText = `position:fixed;inset:0 auto auto 0;border:0;width:${width}px;height:700px`;
  if (!script) opened.setAttribute('sandbox', 'allow-same-origin');
  opened.src = `/demo/${name}.html${query}`;
  const loaded = new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  document.body.append(opened);
  frame = opened;
  await loaded;
  return opened.contentDocument as Document;
}

export const closePage = (): void => frame?.remove();

afterEach(() => {
  if (!isKept) closePage();
});

/** Opens a page for all tests of the current `describe`. The tests share its state. */
export function openForAll(open: () => Promise<Document>): () => Document {
  let page: Document;
  before(async () => {
    page = await open();
    isKept = true;
  });
  after(() => {
    isKept = false;
    closePage();
  });
  return () => page;
}

export const pageWindow = (): PageWindow => frame!.contentWindow as PageWindow;
/** Loads axe into the open page. */
export async function axeIn(page: Document): Promise<typeof axeCore> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  return (pageWindow() as PageWindow & { axe: typeof axeCore }).axe;
}

/** The library's tags on a page, except `<care-settings>`, which shows nothing. */
export const careHosts = (page: ParentNode): CareHost[] =>
  [...page.querySelectorAll<CareHost>('*')].filter(
    ({ localName }) => localName.includes('-') && localName !== 'care-settings',
  );

/** Waits until each element shows its content, and scrolls to elements that load near the window. */
export async function upgraded(page: Document): Promise<readonly CareHost[]> {
  const hosts = careHosts(page);
  expect(hosts.length).to.be.above(0);
  for (const host of hosts) {
    host.scrollIntoView();
    await waitUntil(() => host.shadowRoot?.querySelector('.care-base'), `<${host.localName}> did not render`);
    await host.updateComplete;
  }
  pageWindow().scrollTo(0, 0);
  return hosts;
}
