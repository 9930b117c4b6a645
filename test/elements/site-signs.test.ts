import { expect } from '@open-wc/testing';
import { english } from '../../src/content/en/seek-help.js';
import { lesserSignIds } from '../../src/content/advice/seek-help.js';
import type { Urgency } from '../../src/content/types.js';
import { warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { fill } from '../../src/core/region/fill-placeholders.js';
import { regionTextOf, findRegion } from '../../src/core/region/region.js';
import '../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../src/elements/stretch-card/stretch-card.define.js';
import { warnings } from '../support/warnings.js';
import { onPage, type Attributes } from './on-page.js';
import { find, findAll, textOf } from './queries.js';

type Tag = 'back-spasm-tips' | 'red-flag-check' | 'seek-help' | 'stretch-card' | 'stretch-routine' | 'back-care-plan';

const words = english['seek-help'];
const { values } = regionTextOf(findRegion('GB'), english.common);
const urgencies: readonly Urgency[] = ['emergency-now', 'same-day', 'within-days'];
const siteSign = (urgency: Urgency) => ({ id: `own-${urgency}`, urgency, statement: `Our sign {doctor} ${urgency}.` });

/** The element with site content, once it has checked it. */
async function withContent<Name extends Tag>(tag: Name, content: unknown, attributes: Attributes = {}) {
  const element = await onPage(tag, { region: 'GB', ...attributes });
  await give(element, content);
  return element;
}

async function give(element: HTMLElementTagNameMap[Tag], content: unknown): Promise<void> {
  element.content = content;
  const { site } = element as unknown as { readonly site: { readonly pending: boolean } };
  do {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (site.pending);
  await element.updateComplete;
}

/** The lines of the card with this urgency. */
const lines = (element: Element, urgency: Urgency): readonly string[] =>
  findAll(element, `[data-urgency="${urgency}"] :is(li, label)`).map((each) => textOf(each));

describe('emergency signs', () => {
  for (const [tag, attributes] of [
    ['back-spasm-tips', {}],
    ['stretch-card', {}],
    ['stretch-routine', {}],
    ['seek-help', {}],
    ['back-care-plan', {}],
    ['red-flag-check', { mode: 'checklist' }],
    ['red-flag-check', { mode: 'list' }],
    ['red-flag-check', { mode: 'steps' }],
  ] as const) {
    it(`of <${tag} ${JSON.stringify(attributes)}> include the site’s emergency signs, in the site’s words`, async () => {
      const alone = await onPage(tag, { region: 'GB', ...attributes });
      const before = lines(alone, 'emergency-now');
      alone.remove();
      const element = await withContent(tag, { signs: urgencies.map(siteSign) }, attributes);
      const after = lines(element, 'emergency-now');
      for (const line of before) expect(after).to.include(line);
      expect(after.filter((line) => line.includes('Our sign'))).to.have.length(1);
      expect(after.find((line) => line.includes('Our sign {doctor} emergency-now.'))).to.include(
        english.common.siteContent,
      );
      expect(warnings()).to.deep.equal([]);
      await give(element, null);
      expect(lines(element, 'emergency-now')).to.deep.equal(before);
    });
  }

  it('list a sign that is named several times once, at its highest urgency', async () => {
    const twice = { id: 'own', urgency: 'within-days', statement: 'Our sign.' };
    const element = await withContent('back-spasm-tips', {
      signs: [twice, { ...twice, urgency: 'emergency-now', statement: 'Said again.' }, twice],
    });
    const found = lines(element, 'emergency-now').filter((line) => /Our sign|Said again/.test(line));
    expect(found).to.have.length(1);
  });

  it('stay when another part of the file is wrong, and the other part stays when a sign is wrong', async () => {
    const signs = [siteSign('emergency-now')];
    const element = await withContent('back-spasm-tips', { signs, tips: [7] });
    expect(lines(element, 'emergency-now').join()).to.include('Our sign');
    expect(warnings('tips[0] must be an object')).to.have.length(1);
    await give(element, { signs: [7], tips: [{ strategy: 'heat-and-cold', text: 'Our pool is warm.' }] });
    expect(textOf(find(element, '#heat-and-cold'))).to.include('Our pool is warm.');
    expect(warnings('signs[0] must be an object')).to.have.length(1);
  });

  it('leave out a sign without words, with a warning, in an element that has none for it', async () => {
    const signs = [
      { id: 'worried', urgency: 'same-day' },
      { id: 'one-leg-pain', urgency: 'emergency-now' },
    ];
    for (const tag of ['back-spasm-tips', 'stretch-card', 'stretch-routine'] as const) {
      await withContent(tag, { signs: [...signs] });
      expect(warnings(`<${tag}>`)).to.have.length(1);
      expect(warnings(`<${tag}> signs[1].id="one-leg-pain"`)[0]).to.include('with a statement');
    }
    await withContent('red-flag-check', { signs });
    await withContent('seek-help', { signs });
    expect(warnings()).to.have.length(3);
  });
});

describe('<seek-help>', () => {
  const lesser = Object.entries(lesserSignIds).flatMap(([urgency, ids]) =>
    ids.map((id: SignId) => {
      const { statement, hint = '' } = words.signs[id];
      return [id, urgency as Urgency, [statement, hint]] as const;
    }),
  );

  it('shows every sign in the card of its built-in level or the site’s, whichever is more urgent', async () => {
    const element = await withContent('seek-help', {});
    for (const [id, urgency, texts] of lesser) {
      for (const siteUrgency of urgencies) {
        await give(element, { signs: [{ id, urgency: siteUrgency }] });
        const due = urgencies[Math.min(urgencies.indexOf(urgency), urgencies.indexOf(siteUrgency))];
        for (const each of urgencies) {
          const shown = lines(element, each);
          const found = texts.every((text) => shown.some((line) => line.includes(textFilled(text))));
          expect(found, `${id} ${urgency} ${siteUrgency} ${each}`).to.equal(each === due);
        }
      }
    }
    expect(warnings()).to.deep.equal([]);
  }).timeout(180_000);

  it('shows the site’s signs in their cards, once', async () => {
    const signs = urgencies.map(siteSign);
    const element = await withContent('seek-help', { signs: [...signs, ...signs] });
    for (const urgency of urgencies) {
      expect(lines(element, urgency).filter((line) => line.includes('Our sign'))).to.deep.equal([
        `Our sign {doctor} ${urgency}. ${english.common.siteContent}`,
      ]);
    }
  });

  it('never lowers a built-in sign, even when the site rewords it', async () => {
    const element = await withContent('seek-help', {});
    const before = urgencies.map((urgency) => lines(element, urgency));
    await give(element, {
      signs: warningSigns.map(({ id }) => ({ id, urgency: 'within-days', statement: 'Not so bad.' })),
    });
    expect(urgencies.map((urgency) => lines(element, urgency))).to.deep.equal(before);
    for (const each of before) expect(each.length).to.be.greaterThan(5);
  });

  it('warns of an unknown id', async () => {
    await withContent('seek-help', { signs: [siteSign('same-day'), { id: 'one-leg-pian', urgency: 'emergency-now' }] });
    expect(warnings()).to.have.length(1);
    expect(warnings('<seek-help> signs[1].id="one-leg-pian"')).to.have.length(1);
  });

  const textFilled = (text: string): string => fill(text, values).replace(/\s+/g, ' ');
});
