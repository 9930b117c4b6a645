import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CareErrorEvent } from '../../../src/core/contract/events.js';
import { checkOf } from '../../../src/core/site-content/schema/check.js';
import { siteContentParts, type SiteContent } from '../../../src/core/site-content/schema/site-content.schema.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import type { BackSpasmTips } from '../../../src/elements/back-spasm-tips/back-spasm-tips.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import '../../../src/elements/stretch-routine/stretch-routine.define.js';
import { warnings } from '../../support/warnings.js';
import { waitUntil } from '../../support/wait.js';

const checkSiteContent = checkOf(siteContentParts);
const tip = { strategy: 'heat-and-cold', text: 'Our pool is warm.' };
const sign = { id: 'new-implant', urgency: 'same-day', statement: 'You have a new implant.' };
const note = { exercise: 'cat-cow', text: 'Mondays.' };

/** Every value below a value, to search for unexpected ones. */
function keysWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Reflect.ownKeys(value).flatMap((key) => [
    ...(Array.isArray(value) ? [] : [String(key)]),
    ...(Array.isArray(value) && key === 'length' ? [] : keysWithin((value as Record<PropertyKey, unknown>)[key])),
  ]);
}

describe('site content', () => {
  it('is accepted unchanged when valid', () => {
    const content = {
      tips: [
        tip,
        { ...tip, source: { title: 'Pool', url: 'https://clinic.example/pool' } },
        { ...tip, source: { title: 'Leaflet' } },
      ],
      signs: [sign, { id: 'worried', urgency: 'emergency-now' }],
      notes: [note],
    };
    expect(checkSiteContent(content)).to.deep.equal(content);
  });

  it('may contain any of its parts, empty lists and nothing', () => {
    for (const content of [{}, { tips: [] }, { signs: [sign] }, { notes: [note] }]) {
      expect(checkSiteContent(content)).to.deep.equal(content);
    }
  });

  const wrong: readonly (readonly [what: string, content: unknown, where: RegExp])[] = [
    ['a list', [], /^the file must be an object/],
    ['null', null, /^the file must be an object/],
    ['a text', 'tips', /^the file must be an object/],
    ['a number', 7, /^the file must be an object/],
    ['tips that are no list', { tips: {} }, /^tips must be a list/],
    ['signs that are null', { signs: null }, /^signs must be a list/],
    ['a list that looks like one', { notes: { length: 1, 0: note } }, /^notes must be a list/],
    ['a tip that is a text', { tips: ['warm'] }, /^tips\[0\] must be an object/],
    ['a tip that is a list', { tips: [tip, [tip]] }, /^tips\[1\]\.strategy is missing/],
    ['a tip without a strategy', { tips: [{ text: 'x' }] }, /^tips\[0\]\.strategy /],
    ['a tip without a text', { tips: [{ strategy: 'x' }] }, /^tips\[0\]\.text /],
    ['a tip of blanks', { tips: [{ ...tip, text: ' \n' }] }, /^tips\[0\]\.text .*not empty/],
    ['a tip of a number', { tips: [tip, tip, { ...tip, text: 5 }] }, /^tips\[2\]\.text /],
    ['a text of a book’s length', { tips: [{ ...tip, text: 'x'.repeat(2001) }] }, /^tips\[0\]\.text .*(2000|long)/],
    ['a source that is a text', { tips: [{ ...tip, source: 'x' }] }, /^tips\[0\]\.source must be an object/],
    ['a source without a title', { tips: [{ ...tip, source: {} }] }, /^tips\[0\]\.source\.title /],
    [
      'a script for an address',
      { tips: [{ ...tip, source: { title: 'x', url: 'javascript:alert(1)' } }] },
      /^tips\[0\]\.source\.url /,
    ],
    [
      'a data address',
      { tips: [{ ...tip, source: { title: 'x', url: 'data:text/html,x' } }] },
      /^tips\[0\]\.source\.url /,
    ],
    [
      'a script after a line',
      { tips: [{ ...tip, source: { title: 'x', url: 'javascript:1\nhttps://x.example' } }] },
      /^tips\[0\]\.source\.url /,
    ],
    ['a sign without an id', { signs: [{ urgency: 'same-day' }] }, /^signs\[0\]\.id /],
    ['a sign with an id in capitals', { signs: [{ ...sign, id: 'New Implant' }] }, /^signs\[0\]\.id /],
    ['a sign named like the prototype', { signs: [{ ...sign, id: '__proto__' }] }, /^signs\[0\]\.id /],
    ['a sign without an urgency', { signs: [{ id: 'x' }] }, /^signs\[0\]\.urgency /],
    ['a sign that is no hurry', { signs: [sign, { ...sign, urgency: 'none' }] }, /^signs\[1\]\.urgency /],
    ['a sign with an empty statement', { signs: [{ ...sign, statement: '' }] }, /^signs\[0\]\.statement /],
    ['a note without an exercise', { notes: [{ text: 'x' }] }, /^notes\[0\]\.exercise /],
    ['a note that is null', { notes: [null] }, /^notes\[0\] must be an object/],
    ['a list without end', { tips: Array.from({ length: 201 }, () => tip) }, /^tips must be a list of 200 at most/],
  ];
  for (const [what, content, where] of wrong) {
    it(`is refused for ${what}, with the path`, () => {
      expect(() => checkSiteContent(content)).to.throw(TypeError, where);
    });
  }

  it('accepts 200 items and is checked synchronously', () => {
    const signs = Array.from({ length: 200 }, (_, index) => ({ ...sign, id: `sign-${index}` }));
    expect(checkSiteContent({ signs }).signs).to.have.length(200);
  });

  it('drops unknown keys and changes no prototype', () => {
    const content = checkSiteContent(
      JSON.parse(`{
        "__proto__": { "polluted": true, "tips": [{ "strategy": "x", "text": "inherited" }] },
        "constructor": { "prototype": { "polluted": true } },
        "tips": [{ "strategy": "x", "text": "x", "__proto__": { "polluted": true }, "onclick": "alert(1)", "html": "<b>" }]
      }`),
    );
    expect(keysWithin(content)).to.deep.equal(['tips', 'strategy', 'text']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(content.tips![0])).to.equal(Object.prototype);
  });

  it('ignores inherited properties', () => {
    const inherited = JSON.parse('{ "__proto__": { "tips": [{ "strategy": "x", "text": "x" }] } }') as unknown;
    expect(checkSiteContent(inherited)).to.deep.equal({});
    const bare = JSON.parse('{ "tips": [{ "__proto__": { "strategy": "x", "text": "x" } }] }') as unknown;
    expect(() => checkSiteContent(bare)).to.throw(TypeError, /^tips\[0\]\.strategy /);
  });

  it('is read on a page whose old library extends the prototypes', () => {
    for (const { prototype } of [Array, Object]) {
      Object.defineProperty(prototype, 'eachSlice', { configurable: true, enumerable: true, value: () => {} });
    }
    try {
      expect(checkSiteContent({ tips: [tip] })).to.deep.equal({ tips: [tip] });
    } finally {
      for (const { prototype } of [Array, Object]) Reflect.deleteProperty(prototype, 'eachSlice');
    }
  });
});

describe('src file', () => {
  const addresses: string[] = [];
  const file = (text: string): string => {
    addresses.push(URL.createObjectURL(new Blob([text], { type: 'application/json' })));
    return addresses.at(-1)!;
  };
  afterEach(() => {
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });
  const tips = (element: BackSpasmTips): string =>
    element.shadowRoot!.querySelector('#heat-and-cold [part="tips"]')!.textContent;
  const count = (element: BackSpasmTips): number => element.shadowRoot!.querySelectorAll('[part="tips"] > li').length;

  it('brings its content to the element', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips src=${file(JSON.stringify({ tips: [tip] }))}></back-spasm-tips>`,
    );
    await waitUntil(() => tips(element).includes('Our pool is warm.'));
    expect(warnings()).to.deep.equal([]);
  });

  it('disappears when src is removed, and another src replaces it', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips src=${file(JSON.stringify({ tips: [tip] }))}></back-spasm-tips>`,
    );
    await waitUntil(() => tips(element).includes('Our pool is warm.'));
    element.setAttribute('src', file(JSON.stringify({ tips: [{ ...tip, text: 'Another tip.' }] })));
    await waitUntil(() => tips(element).includes('Another tip.'));
    expect(tips(element)).not.to.include('Our pool is warm.');
    element.removeAttribute('src');
    await waitUntil(() => !tips(element).includes('Another tip.'));
  });

  const broken: Readonly<Record<string, () => string>> = {
    'is missing': () => '/test/fixtures/there-is-no-such-file.json',
    'is no JSON': () => file('{ tips: [ }'),
    'is a page in HTML': () => file('<!doctype html><img src=x onerror="globalThis.stolen = true">'),
    'is wrong in one place': () => file(JSON.stringify({ tips: [tip, { strategy: 'heat-and-cold' }] })),
    'is at an address that is none': () => 'https://[not-an-address',
    'is at an address that cannot be fetched': () => 'made-up-scheme:tips.json',
  };
  for (const [what, address] of Object.entries(broken)) {
    it(`causes one warning and a care-error with the reason, and keeps built-in content, when it ${what}`, async () => {
      const element = document.createElement('back-spasm-tips');
      let heard = 0;
      const bubbled: Event[] = [];
      const listen = (event: Event): void => void bubbled.push(event);
      element.addEventListener('care-error', () => heard++);
      document.addEventListener('care-error', listen);
      const errorEvent: Promise<CareErrorEvent> = oneEvent(element, 'care-error');
      const src = address();
      element.setAttribute('src', src);
      document.body.append(element);
      const { reason } = await errorEvent;
      element.requestUpdate();
      await element.updateComplete;
      document.removeEventListener('care-error', listen);
      expect(reason).to.not.equal('');
      expect(heard).to.equal(1);
      expect(bubbled).to.have.length(0);
      expect(warnings('src=')).to.have.length(1);
      expect(warnings('src=')[0]).to.include('<back-spasm-tips>').and.include(src).and.include(reason);
      expect(count(element)).to.be.greaterThan(40);
      expect(tips(element)).not.to.include('Our pool');
      expect('stolen' in globalThis).to.equal(false);
      element.remove();
    });
  }

  it('is reported with the path of its mistake', async () => {
    const element = document.createElement('back-spasm-tips');
    const errorEvent: Promise<CareErrorEvent> = oneEvent(element, 'care-error');
    element.setAttribute('src', file(JSON.stringify({ tips: [tip, tip, { strategy: 'heat-and-cold' }] })));
    document.body.append(element);
    expect((await errorEvent).reason).to.include('tips[2].text');
    element.remove();
  });

  it('stays text, whatever HTML it contains', async () => {
    const text =
      '<img src="x" onerror="globalThis.stolen = true"><script>globalThis.stolen = true</script>{doctor}&amp;';
    const content = {
      tips: [{ strategy: 'heat-and-cold', text, source: { title: '<b>Pool</b>', url: 'https://x.example/"><img>' } }],
    };
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips src=${file(JSON.stringify(content))}></back-spasm-tips>`,
    );
    await waitUntil(() => tips(element).includes(text));
    expect(tips(element)).to.include('<b>Pool</b>');
    expect(element.shadowRoot!.querySelectorAll('img, script, [part="tips"] b')).to.have.length(0);
    expect('stolen' in globalThis).to.equal(false);
  });

  it('loads only the last address, without a warning, when src changes during loading', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    element.src = '/test/fixtures/there-is-no-such-file.json';
    await element.updateComplete;
    element.src = file(JSON.stringify({ tips: [tip] }));
    await waitUntil(() => tips(element).includes('Our pool is warm.'));
    expect(warnings()).to.deep.equal([]);
  });

  it('is requested once by simultaneous elements, and its mistake is reported once', async () => {
    const { fetch: original } = window;
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push((address as URL).href);
      return original(address);
    };
    try {
      for (const [text, warned] of [
        [{ tips: [tip] }, 0],
        [{ tips: [7] }, 1],
      ] as const) {
        asked.length = 0;
        const src = file(JSON.stringify(text));
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const elements = ['', '', ''].map(() => document.createElement('back-spasm-tips'));
        let errors = 0;
        for (const element of elements) {
          element.src = src;
          element.addEventListener('care-error', () => errors++);
        }
        page.append(...elements);
        await waitUntil(() =>
          warned ? errors === 3 : elements.every((each) => each.shadowRoot?.textContent.includes('Our pool')),
        );
        expect(asked).to.deep.equal([src]);
        expect(warnings()).to.have.length(warned);
      }
    } finally {
      window.fetch = original;
    }
  });

  it('is requested again by a later element, so that it can be corrected', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    for (const _time of [1, 2]) {
      const errorEvent = oneEvent(element, 'care-error');
      element.src = '/test/fixtures/there-is-no-such-file.json';
      await errorEvent;
      element.src = null;
      await element.updateComplete;
    }
    expect(warnings('404')).to.have.length(2);
  });
});

describe('unknown names in site content', () => {
  const mentions = async <Tag extends 'back-spasm-tips' | 'stretch-card' | 'stretch-routine'>(
    tag: Tag,
    content: SiteContent,
  ): Promise<readonly string[]> => {
    const element = document.createElement(tag);
    element.content = content;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(element);
    await element.updateComplete;
    const { site } = element as unknown as { readonly site: { readonly pending: boolean } };
    await waitUntil(() => !site.pending);
    element.requestUpdate();
    await element.updateComplete;
    return warnings();
  };

  it('cause a warning with the path and the known names for a strategy, and the rest is used', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    element.content = { tips: [tip, { ...tip, strategy: 'heat' }] };
    await waitUntil(() => element.shadowRoot!.textContent.includes('Our pool is warm.'));
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<back-spasm-tips> tips[1].strategy="heat"').and.include('heat-and-cold, ');
  });

  for (const tag of ['stretch-card', 'stretch-routine'] as const) {
    it(`cause a warning in <${tag}> for a note’s exercise, unless the site defines the exercise`, async () => {
      const dose = { hold: { min: 1, max: 3, default: 2 }, repetitions: { min: 1, max: 3, default: 2 }, per: 'set' };
      const siteExercise = {
        id: 'own',
        name: 'Own',
        start: 'Stand.',
        steps: ['Move.'],
        dose: { ...dose, per: 'set' as const },
      };
      const content = { notes: [note, { ...note, exercise: 'cat-cows' }, { ...note, exercise: 'own' }] };
      const messages = await mentions(tag, { ...content, exercises: [siteExercise] });
      expect(messages).to.have.length(1);
      expect(messages[0])
        .to.include(`<${tag}> notes[1].exercise="cat-cows"`)
        .and.include('cat-cow, ')
        .and.include('own');
    });
  }

  it('cause one warning with a few of the unread keys', async () => {
    const content = {
      tips: [{ ...tip, sorce: 1 }],
      sings: [],
      notes: [{ ...note, excercise: 1 }],
      ['x'.repeat(999)]: 1,
    };
    const messages = await mentions('back-spasm-tips', content);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('<back-spasm-tips> content').and.include('tips[0].sorce').and.include('sings');
    // This element does not read the notes.
    expect(messages[0]).not.to.include('excercise');
    expect(messages[0]!.length).to.be.below(400);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key-${index}`, 1]));
    const more = (await mentions('back-spasm-tips', many)).at(-1);
    expect(more).to.include('key-4').and.not.include('key-5');
  });

  it('cause no warning for $schema', async () => {
    expect(await mentions('back-spasm-tips', { $schema: 'x', tips: [tip] } as SiteContent)).to.deep.equal([]);
  });
});
