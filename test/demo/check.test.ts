/** The health check in a page. Its rules are tested in test/node/health-check.test.mjs. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { openPage, pageWindow } from './demo-page.js';

async function openCheck(): Promise<Document> {
  const page = await openPage('check');
  await waitUntil(() => 'ready' in page.documentElement.dataset, 'the health check is not ready');
  return page;
}

function paste(page: Document, id: string, text: string): void {
  const field = page.querySelector<HTMLTextAreaElement>(`#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const cards = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('.finding')];
const summary = (page: Document): string => page.querySelector<HTMLElement>('#summary')!.innerText;

describe('health check page', () => {
  it('names the line, shows it and tells what to change', async () => {
    const page = await openCheck();
    expect(summary(page)).to.equal('Nothing is pasted yet.');
    paste(page, 'html', '<p>Hello</p>\n<p>&lt;red-flag-check region="GB"&gt;</p>\n');
    const [card] = cards(page);
    expect(card!.innerText).to.contain('Visitors see a tag as text (To mend)').and.contain('Line 2:');
    expect(card!.querySelector('pre')!.innerText).to.equal('<p>&lt;red-flag-check region="GB"&gt;</p>');
    expect(summary(page)).to.equal('1 to mend, 0 could be better.');
    paste(page, 'html', '');
    expect(cards(page)).to.deep.equal([]);
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('finds nothing in a snippet of the builder, and never says that all is well', async () => {
    const builder = await openPage('snippet');
    await waitUntil(() => 'ready' in builder.documentElement.dataset, 'the builder is not ready');
    const snippet = builder.querySelector<HTMLTextAreaElement>('#code')!.value;
    const page = await openCheck();
    paste(page, 'html', snippet);
    expect(summary(page)).to.equal('We found nothing to change. Look at the page too, on a phone.');
    paste(page, 'header', "script-src 'none'");
    expect(cards(page)[0]!.innerText).to.contain('Content-Security-Policy');
    paste(page, 'html', '<p>Another page</p>');
    expect(summary(page)).to.match(/^There is no element/);
  });

  it('runs nothing of what is pasted, and loads nothing', async () => {
    const page = await openCheck();
    const before = pageWindow().performance.getEntriesByType('resource').length;
    paste(page, 'html', '<script>window.ran = true</script><img src="/none.png" onerror="window.ran = true"><b>x</b>');
    paste(page, 'html', '<red-flag-check region="<img src=x onerror=window.ran=true>"></red-flag-check>');
    expect(page.querySelector('.finding img')).to.equal(null);
    expect('ran' in pageWindow()).to.equal(false);
    expect(pageWindow().performance.getEntriesByType('resource').length).to.equal(before);
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('shows an example, and moves the focus to what it found', async () => {
    const page = await openCheck();
    page.querySelector<HTMLButtonElement>('#example')!.click();
    expect(cards(page).length).to.be.above(4);
    expect(page.activeElement!.id).to.equal('found-title');
    const titles = new Set(cards(page).map((card) => card.dataset['weight']));
    expect([...titles]).to.deep.equal(['stop', 'hint']);
  });

  it('lists what it looks at', async () => {
    const page = await openCheck();
    expect(page.querySelectorAll('#rules li').length).to.be.above(15);
  });
});
