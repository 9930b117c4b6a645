/** Spanish from the files for websites: loaded beside the English autoloader, or alone in files of its own. */
import { expect } from '@open-wc/testing';
import { common as english } from '../../src/content/en/common.js';
import { content as spanish } from '../../src/content/es/index.js';
import '../support/commands.js';
import { openHost, overflows, tags, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

const files = (page: HostPage): readonly string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\/cdn\//, ''));

/** Adds a check in a language and a script, and returns the text that is shown in Spanish. */
async function shownBy(page: HostPage, lang: string, script: Record<string, string>): Promise<string> {
  const element = page.document.createElement('red-flag-check');
  element.lang = lang;
  element.setAttribute('region', 'US');
  page.find('main').append(element);
  await page.addScript(script);
  const text = () => element.shadowRoot?.textContent ?? '';
  await waitUntil(() => text().includes(spanish.common.machineTranslated), 'Spanish words');
  return text();
}

const call = 'Llame al 911 o vaya a la sala de emergencias (ER) ahora si:';

it('autoload.js loads Spanish in one piece for lang="es"', async () => {
  const page = await openHost('empty');
  const text = await shownBy(page, 'es', { type: 'module', src: '/dist/cdn/autoload.js' });
  expect(text).to.include(call).and.not.include(english.general);
  expect(files(page).filter((name) => name.startsWith('autoload/words.es-'))).to.have.length(1);
  page.expectQuiet();
});

it('autoload.es.js shows Spanish, and loads no English', async () => {
  const page = await openHost('empty');
  const text = await shownBy(page, 'es', { type: 'module', src: '/dist/cdn/autoload.es.js' });
  expect(text).to.include(call);
  const pieces = files(page).filter((name) => name.startsWith('autoload/'));
  expect(pieces.length).to.be.above(2);
  for (const name of pieces) expect(name).to.match(/\.es-[\w-]{8}\.js$/);
  page.expectQuiet();
});

for (const [file, script] of Object.entries({
  'red-flag-check.es.js': { type: 'module' },
  'back-care-elements.es.js': { type: 'module' },
  'back-care-elements-classic.es.js': {},
})) {
  it(`${file} shows Spanish also on an English page, marked as Spanish, and loads nothing more`, async () => {
    const page = await openHost('empty');
    const text = await shownBy(page, 'en', { ...script, src: `/dist/cdn/${file}` });
    expect(text).to.include(call);
    const base = page.find('red-flag-check').shadowRoot!.querySelector<HTMLElement>('[part="base"]')!;
    expect(base.lang).to.equal('es');
    expect(files(page).filter((name) => name.endsWith('.js') && !name.includes('/'))).to.deep.equal([file]);
    page.expectQuiet();
  });
}

it('Spanish fits into 320 pixels in every element', async () => {
  const page = await openHost('empty', { width: 320 });
  page.find('main').style.width = 'auto';
  for (const tag of tags) {
    const element = page.document.createElement(tag);
    element.setAttribute('region', 'US');
    page.find('main').append(element);
  }
  await page.addScript({ type: 'module', src: '/dist/cdn/back-care-elements.es.js' });
  for (const host of await page.ready()) expect(overflows(host), host.localName).to.deep.equal([]);
});
