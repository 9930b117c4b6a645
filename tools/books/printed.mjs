/** What two makers of printed pages show of a page. */
const VIEWER = '/node_modules/@vivliostyle/viewer/lib/index.html';
/** In the head of a page that Paged.js is to print. */
export const pagedScript = '<script src="/node_modules/pagedjs/dist/paged.polyfill.js"></script>';
const MINUTES = { timeout: 300_000 };

/** In a page: the words of `selector` that can be seen, and its drawings. Vivliostyle moves punctuation into parts of its own. */
function shownIn(selector) {
  const words = [];
  const parts = [...document.querySelectorAll(selector)];
  for (const part of parts) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (parentElement.checkVisibility()) words.push(...data.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean));
    }
  }
  const drawings = parts.flatMap((part) => [...part.querySelectorAll('svg')]).filter((svg) => svg.checkVisibility());
  return { words, drawings: drawings.length, pages: parts.length };
}

/** The page as a browser shows it. */
export async function plain(tab, address) {
  await tab.goto(address, MINUTES);
  return tab.evaluate(shownIn, 'body');
}

export async function vivliostyle(tab, address) {
  await tab.goto(`${new URL(VIEWER, address)}#src=${address}&renderAllPages=true`, MINUTES);
  await tab.waitForFunction(() => window.coreViewer?.readyState === 'complete', MINUTES);
  // The viewer shows one page at a time.
  await tab.addStyleTag({ content: '[data-vivliostyle-page-container] { display: block !important; }' });
  return tab.evaluate(shownIn, '[data-vivliostyle-page-container]');
}

export async function paged(tab, address) {
  await tab.evaluateOnNewDocument(() => {
    window.PagedConfig = { after: () => (window.isPaged = true) };
  });
  await tab.goto(`${address}?paged`, MINUTES);
  await tab.waitForFunction(() => window.isPaged, MINUTES);
  return tab.evaluate(shownIn, '.pagedjs_page');
}
