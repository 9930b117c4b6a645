/** The snippet builder: what is chosen is what is shown and what is copied. */
import { expect } from '@open-wc/testing';
import { content as spanish } from '../../src/content/es/index.js';
import { fallback, fallbackTags } from '../../src/fallback.js';
import { waitUntil } from '../support/wait.js';
import { openForAll, openPage, pageWindow } from './demo-page.js';

async function openBuilder(width = 1200): Promise<Document> {
  const page = await openPage('snippet', { width });
  await waitUntil(() => 'ready' in page.documentElement.dataset, 'the builder is not ready');
  return page;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const field = (page: Document, id: string): Field => page.querySelector<Field>(`#${id}`)!;
const code = (page: Document): string => field(page, 'code').value;

function choose(page: Document, id: string, value: string): void {
  field(page, id).value = value;
  field(page, id).dispatchEvent(new Event('input', { bubbles: true }));
}

function tick(page: Document, selector: string): void {
  page.querySelector<HTMLInputElement>(selector)!.click();
}

const preview = (page: Document): Element => page.querySelector('#preview')!.firstElementChild!;
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('snippet builder', () => {
  describe('with one element after another', () => {
    const shown = openForAll(openBuilder);

    for (const tag of fallbackTags) {
      it(`writes <${tag}> with its text on one line in a div, and the fingerprints of its files`, async () => {
        const page = shown();
        choose(page, 'tag', tag);
        const lines = code(page).split('\n');
        expect(lines).to.have.length(3);
        expect(lines[2]).to.match(/^<div><.*<\/div>$/);
        const snippet = parsed(code(page));
        const element = snippet.querySelector(`body > div > ${tag}`)!;
        expect(element.getAttribute('region')).to.equal('GB');
        expect(element.getAttribute('lang')).to.equal('en-GB');
        const exercise = tag === 'stretch-card' ? { exercise: field(page, 'exercise').value } : {};
        expect(element.textContent).to.equal(parsed(fallback(tag, { region: 'GB', ...exercise })).body.textContent);
        const { files } = (await (await fetch('/dist/cdn/manifest.json')).json()) as {
          files: Record<string, { integrity: string }>;
        };
        for (const [selector, file] of [
          ['link', 'fallback.css'],
          ['script', `${tag}.js`],
        ] as const) {
          const found = snippet.querySelector(selector)!;
          expect(found.getAttribute('href') ?? found.getAttribute('src')).to.equal(`/files/${file}`);
          expect(found.integrity).to.equal(files[file]!.integrity);
        }
        await waitUntil(() => preview(page).shadowRoot?.querySelector('.care-base'), 'the preview is empty');
        expect(preview(page).localName).to.equal(tag);
      });
    }
  });

  it('shows the clinic, the country and the colour in the preview and in the snippet', async () => {
    const page = await openBuilder();
    choose(page, 'tag', 'seek-help');
    choose(page, 'region', 'IE');
    choose(page, 'clinic-name', 'Dr "A" & <Co>');
    choose(page, 'clinic-phone', '01 234 5678');
    choose(page, 'booking-url', '/book');
    choose(page, 'accent', '#7a2e5d');
    const element = parsed(code(page)).querySelector('seek-help')!;
    for (const each of [element, preview(page)]) {
      expect(each.getAttribute('region')).to.equal('IE');
      expect(each.getAttribute('clinic-name')).to.equal('Dr "A" & <Co>');
      expect(each.getAttribute('clinic-phone')).to.equal('01 234 5678');
      expect(each.getAttribute('booking-url')).to.equal('/book');
    }
    expect(element.textContent).to.contain('Dr "A" & <Co>');
    expect(element.querySelector('[href="tel:012345678"]')).to.not.equal(null);
    expect(field(page, 'css').value).to.equal('seek-help {\n  --care-accent: #7a2e5d;\n}');
    expect((preview(page) as HTMLElement).style.getPropertyValue('--care-accent')).to.equal('#7a2e5d');
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('says for each kind of site where the colours go', async () => {
    const page = await openBuilder();
    choose(page, 'accent', '#7a2e5d');
    const place = () => page.querySelector('label[for="css"]')!.textContent;
    for (const [form, words] of [
      ['classic', 'Additional CSS'],
      ['wordpress', 'Settings, Back care'],
      ['markdown', 'between <style> and </style>'],
      ['html', 'to your style sheet'],
    ] as const) {
      choose(page, 'form', form);
      expect(place()).to.include(words);
    }
    expect(place()).not.to.include('WordPress');
  });

  it('takes a colour from the palette or in writing, and says when it is none', async () => {
    const page = await openBuilder();
    choose(page, 'form', 'html');
    const colours = () => page.querySelector<HTMLElement>('#colours')!;
    expect(colours().hidden).to.equal(true);
    choose(page, 'accent-picker', '#7a2e5d');
    expect(field(page, 'accent').value).to.equal('#7a2e5d');
    expect(field(page, 'css').value).to.contain('--care-accent: #7a2e5d;');
    choose(page, 'accent', 'rgb(10 20 30)');
    expect(field(page, 'css').value).to.contain('--care-accent: rgb(10 20 30);');
    choose(page, 'accent', '7a2e5');
    expect(field(page, 'accent').getAttribute('aria-invalid')).to.equal('true');
    expect(page.querySelector('#accent-fault')!.textContent).to.contain('This is no colour.');
    expect(colours().hidden).to.equal(true);
    choose(page, 'accent', '');
    expect(field(page, 'accent').getAttribute('aria-invalid')).to.equal('false');
  });

  it('shows the language that is chosen, and writes the names of its files', async () => {
    const page = await openBuilder();
    choose(page, 'tag', 'seek-help');
    choose(page, 'language', 'es');
    choose(page, 'region', 'MX');
    await waitUntil(
      () => preview(page).shadowRoot?.textContent.includes(spanish.common.machineTranslated),
      'the preview is not in Spanish',
    );
    expect(code(page)).to.include('/files/seek-help.es.js');
    choose(page, 'form', 'iframe');
    expect(code(page)).to.include('src="/files/frames/es-MX/seek-help.html"');
    choose(page, 'region', 'GB');
    expect(code(page)).to.include('src="/files/frames/es/seek-help.html?region=GB&#38;lang=es-GB"');
  });

  it('names every element in plain words, and a tag for those who know it', async () => {
    const page = await openBuilder();
    const options = [...page.querySelectorAll<HTMLOptionElement>('#tag option')];
    expect(options.map(({ value }) => value)).to.have.members([...fallbackTags]);
    for (const { value, text } of options) expect(text).to.match(new RegExp(`^[A-Z][a-z, ]+ \\(${value}\\)$`));
  });

  it('says when an element shows no number and no booking page of the clinic', async () => {
    const page = await openBuilder();
    const isSaid = () => !page.querySelector<HTMLElement>('#clinic-note')!.hidden;
    choose(page, 'tag', 'stretch-card');
    choose(page, 'clinic-name', 'Hill Road Clinic');
    expect(isSaid()).to.equal(false);
    choose(page, 'booking-url', '/book');
    choose(page, 'clinic-phone', '01632 960123');
    for (const tag of fallbackTags) {
      choose(page, 'tag', tag);
      const snippet = parsed(code(page));
      expect(isSaid(), tag).to.equal(snippet.querySelector('[href="/book"], [href="tel:01632960123"]') === null);
    }
  });

  it('writes the words alone, all open, for a page that allows no script', async () => {
    const page = await openBuilder();
    choose(page, 'form', 'words');
    choose(page, 'accent', '#7a2e5d');
    for (const tag of fallbackTags) {
      choose(page, 'tag', tag);
      const snippet = parsed(code(page));
      expect(snippet.querySelector('script, link, [data-care-element], details:not([open])'), tag).to.equal(null);
      expect([...snippet.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))).to.have.length(0);
      expect(snippet.querySelector('a[href="tel:999"]'), tag).to.not.equal(null);
    }
    expect(page.querySelector<HTMLElement>('#colours')!.hidden).to.equal(true);
  });

  it('writes the address of a frame alone, as a browser takes it', async () => {
    const page = await openBuilder();
    choose(page, 'clinic-name', 'A & B');
    choose(page, 'clinic-phone', '01632 960123');
    const shown = () => page.querySelector<HTMLElement>('#address-alone')!.getClientRects().length > 0;
    expect(shown()).to.equal(false);
    choose(page, 'form', 'iframe');
    expect(shown()).to.equal(true);
    const address = field(page, 'address').value;
    expect(address).to.equal(parsed(code(page)).querySelector('iframe')!.getAttribute('src'));
    expect(new URL(address, location.href).searchParams.get('clinic-phone')).to.equal('01632 960123');
  });

  it('leaves out a number and an address that the element would refuse, and says so', async () => {
    const page = await openBuilder();
    choose(page, 'clinic-phone', 'call us');
    choose(page, 'booking-url', 'javascript:alert(1)');
    expect(code(page)).to.not.match(/call us|javascript:/);
    for (const id of ['clinic-phone', 'booking-url']) {
      expect(field(page, id).getAttribute('aria-invalid')).to.equal('true');
      expect(
        page.querySelector<HTMLElement>(`#${field(page, id).getAttribute('aria-describedby')}`)!.innerText,
      ).to.match(/^This is no/);
    }
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('offers strategies, an exercise or exercises only to the element that has them', async () => {
    const page = await openBuilder();
    const offered = () =>
      [...page.querySelectorAll<HTMLElement>('[data-for]')]
        .filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset['for']);
    expect(offered()).to.deep.equal([]);
    for (const tag of ['back-spasm-tips', 'stretch-card', 'stretch-routine']) {
      choose(page, 'tag', tag);
      expect(offered()).to.deep.equal([tag]);
    }
    choose(page, 'tag', 'back-spasm-tips');
    tick(page, '[name="strategies"][value="heat-and-cold"]');
    const tips = parsed(code(page)).querySelector('back-spasm-tips')!;
    expect(tips.getAttribute('strategies')).to.equal('heat-and-cold');
    expect(tips.querySelectorAll('.tips-strategy')).to.have.length(1);
    choose(page, 'tag', 'stretch-routine');
    tick(page, '[name="exercises"][value="bridge"]');
    expect(code(page)).to.contain(' exercises="bridge"').and.not.contain('strategies=');
  });

  describe('with one form after another', () => {
    const shown = openForAll(openBuilder);

    for (const [form, expected] of [
      [
        'markdown',
        /^<div><link [^\n]*<seek-help region="GB" lang="en-GB" clinic-name="A&#42;B">[^\n]*<\/script><\/div>$/,
      ],
      [
        'classic',
        /^<link [^\n]*\n<script defer nowprocket data-cfasync="false" data-no-optimize="1" src="[^"]*-classic\.js"><\/script>\n<div><seek-help region="GB" [^\n]*<\/div>$/,
      ],
      ['wordpress', /^\[seek-help region="GB" clinic-name="A\*B"\]$/],
      ['plain', /^<div data-care-element="seek-help" data-region="GB" lang="en-GB" data-clinic-name="A\*B"><h2/],
      [
        'react',
        /^import 'back-care-elements\/seek-help\/define';\n[^]*<seek-help region="GB" [^>]*><\/seek-help>\n\);$/,
      ],
      ['vue', /^<script setup>\nimport 'back-care-elements\/seek-help\/define';\n[^]*<\/template>$/],
      [
        'iframe',
        /^<iframe src="\/files\/frames\/en-GB\/seek-help\.html\?clinic-name=A\*B" title="[^"]+" [^>]*><\/iframe>\n<script src="\/files\/frames\/host\.js" defer><\/script>$/,
      ],
    ] as const) {
      it(`writes the form for ${form}`, () => {
        const page = shown();
        choose(page, 'tag', 'seek-help');
        choose(page, 'clinic-name', 'A*B');
        choose(page, 'form', form);
        expect(code(page)).to.match(expected);
        expect(page.querySelector('#needs')!.textContent).to.not.equal('');
      });
    }
  });

  it('writes a frame whose page exists, and shows what was chosen', async () => {
    const page = await openBuilder();
    choose(page, 'form', 'iframe');
    choose(page, 'folder', '/dist/cdn/');
    choose(page, 'clinic-name', 'Dr "A" & <Co>');
    choose(page, 'scheme', 'dark');
    choose(page, 'accent', '#7a2e5d');
    for (const [tag, region, path] of [
      ['seek-help', 'GB', 'en-GB/seek-help.html'],
      ['stretch-card', 'US', 'en-US/stretch-card/walking.html'],
      ['pain-diary', 'IE', 'en/pain-diary.html'],
      ['pain-diary', '', 'en/pain-diary.html'],
    ] as const) {
      choose(page, 'tag', tag);
      choose(page, 'region', region);
      choose(page, 'exercise', 'walking');
      const { src, title } = parsed(code(page)).querySelector('iframe')!;
      const { pathname, searchParams } = new URL(src, location.href);
      expect(pathname).to.equal(`/dist/cdn/frames/${path}`);
      expect(searchParams.get('region')).to.equal(region === 'IE' ? 'IE' : null);
      expect(searchParams.get('clinic-name')).to.equal('Dr "A" & <Co>');
      expect(searchParams.get('theme')).to.equal('dark');
      expect(searchParams.get('accent')).to.equal('#7a2e5d');
      const shown = parsed(await (await fetch(pathname)).text());
      expect(shown.title).to.equal(title);
      expect(shown.body.firstElementChild!.localName).to.equal(tag);
    }
  });

  it('writes data for search engines only when asked, with the sources of the text and no reviewer', async () => {
    const page = await openBuilder();
    const shown = () => page.querySelector<HTMLElement>('#data')!.getClientRects().length > 0;
    expect(shown()).to.equal(false);
    tick(page, '#has-data');
    for (const tag of fallbackTags) {
      choose(page, 'tag', tag);
      expect(shown()).to.equal(true);
      const script = parsed(field(page, 'json-ld').value).querySelector('script[type="application/ld+json"]')!;
      const data = JSON.parse(script.textContent) as Record<string, unknown> & { citation: { url?: string }[] };
      expect(data['@type']).to.equal('MedicalWebPage');
      expect(data['inLanguage']).to.equal('en-GB');
      expect(data['description']).to.match(/^No clinician has checked this text yet\./);
      expect(data).to.not.have.any.keys('reviewedBy', 'lastReviewed');
      const links = [...parsed(code(page)).querySelectorAll<HTMLAnchorElement>('.care-sources li a')];
      expect(links.length, tag).to.be.above(0);
      expect(data.citation.flatMap(({ url }) => url ?? [])).to.deep.equal([...new Set(links.map(({ href }) => href))]);
    }
  });

  it('copies the snippet, or selects it where the browser does not allow that', async () => {
    const page = await openBuilder();
    tick(page, '[data-copies="code"]');
    const news = page.querySelector('#news')!;
    await waitUntil(() => news.textContent, 'nothing was copied or selected');
    const { selectionStart, selectionEnd, value } = page.querySelector<HTMLTextAreaElement>('#code')!;
    const isSelected = selectionStart === 0 && selectionEnd === value.length;
    expect(news.textContent === 'Copied.' || isSelected).to.equal(true);
  });

  it('shows the preview as on a phone and on a wide page', async () => {
    const page = await openBuilder();
    const width = () => page.querySelector('#preview')!.getBoundingClientRect().width;
    expect(width()).to.equal(360);
    tick(page, '[name="width"][value="wide"]');
    expect(width()).to.be.above(500);
  });

  it('fits a phone, and every control has a name and room for a finger', async () => {
    const page = await openBuilder(360);
    for (const tag of ['back-spasm-tips', 'stretch-card', 'stretch-routine']) {
      choose(page, 'tag', tag);
      expect(page.documentElement.scrollWidth).to.be.at.most(360);
      const controls = [
        ...page.querySelectorAll<Field | HTMLButtonElement>('.builder :is(input, select, textarea, button)'),
      ];
      for (const control of controls.filter((each) => each.getClientRects().length > 0)) {
        const [label] = control.labels ?? [];
        const name = label?.innerText || control.getAttribute('aria-label') || control.textContent;
        expect(name?.trim(), control.outerHTML).to.not.equal('');
        const target = control.matches('[type=checkbox], [type=radio]') ? label! : control;
        expect(target.getBoundingClientRect().height, control.id).to.be.at.least(44);
      }
    }
  });
});
