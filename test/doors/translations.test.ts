/** Other languages from the files for websites: loaded beside the English autoloader, or alone in files of their own. */
import { expect } from '@open-wc/testing';
import { content as arabic } from '../../src/content/ar/index.js';
import { common as english } from '../../src/content/en/common.js';
import { content as spanish } from '../../src/content/es/index.js';
import type { LocaleContent } from '../../src/content/locale.js';
import '../support/commands.js';
import { openHost, overflows, tags, type HostPage } from '../hosts/host-page.js';
import { waitUntil } from '../support/wait.js';

const files = (page: HostPage): readonly string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\/cdn\//, ''));

/** Adds a check in a language and a script, and returns the text that is shown in the words of `content`. */
async function shownBy(
  page: HostPage,
  lang: string,
  { common }: LocaleContent,
  script: Record<string, string>,
): Promise<string> {
  const element = page.document.createElement('red-flag-check');
  element.lang = lang;
  element.setAttribute('region', 'US');
  page.find('main').append(element);
  await page.addScript(script);
  const text = () => element.shadowRoot?.textContent ?? '';
  await waitUntil(() => text().includes(common.machineTranslated), 'words of the language');
  return text();
}

const translations: readonly (readonly [LocaleContent, string])[] = [
  [spanish, 'Llame al 911 o vaya a la sala de emergencias (ER) ahora si:'],
  [arabic, 'اتصل على 911 أو اذهب إلى قسم الطوارئ (ER) الآن في أي من هذه الحالات:'],
];

for (const [content, call] of translations) {
  const { locale, direction } = content;

  it(`autoload.js loads ${locale} in one piece for lang="${locale}"`, async () => {
    const page = await openHost('empty');
    const text = await shownBy(page, locale, content, { type: 'module', src: '/dist/cdn/autoload.js' });
    expect(text).to.include(call).and.not.include(english.general);
    expect(files(page).filter((name) => name.startsWith(`autoload/words.${locale}-`))).to.have.length(1);
    page.expectQuiet();
  });

  it(`autoload.${locale}.js shows its language, and loads no English`, async () => {
    const page = await openHost('empty');
    const text = await shownBy(page, locale, content, { type: 'module', src: `/dist/cdn/autoload.${locale}.js` });
    expect(text).to.include(call);
    const pieces = files(page).filter((name) => name.startsWith('autoload/'));
    expect(pieces.length).to.be.above(2);
    for (const name of pieces) expect(name).to.match(new RegExp(`\\.${locale}-[\\w-]{8}\\.js$`));
    page.expectQuiet();
  });

  for (const [file, script] of Object.entries({
    [`red-flag-check.${locale}.js`]: { type: 'module' },
    [`back-care-elements.${locale}.js`]: { type: 'module' },
    [`back-care-elements-classic.${locale}.js`]: {},
  })) {
    it(`${file} shows its language also on an English page, marked as such, and loads nothing more`, async () => {
      const page = await openHost('empty');
      const text = await shownBy(page, 'en', content, { ...script, src: `/dist/cdn/${file}` });
      expect(text).to.include(call);
      const base = page.find('red-flag-check').shadowRoot!.querySelector<HTMLElement>('[part="base"]')!;
      expect([base.lang, base.dir]).to.deep.equal([locale, direction]);
      expect(files(page).filter((name) => name.endsWith('.js') && !name.includes('/'))).to.deep.equal([file]);
      page.expectQuiet();
    });
  }

  it(`${locale} fits into 320 pixels in every element`, async () => {
    const page = await openHost('empty', { width: 320 });
    page.find('main').style.width = 'auto';
    for (const tag of tags) {
      const element = page.document.createElement(tag);
      element.setAttribute('region', 'US');
      page.find('main').append(element);
    }
    await page.addScript({ type: 'module', src: `/dist/cdn/back-care-elements.${locale}.js` });
    for (const host of await page.ready()) expect(overflows(host), host.localName).to.deep.equal([]);
  });
}
