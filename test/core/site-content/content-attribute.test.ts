import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CareErrorEvent } from '../../../src/core/contract/events.js';
import '../../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/seek-help/seek-help.define.js';
import type { SeekHelp } from '../../../src/elements/seek-help/seek-help.js';
import { warnings } from '../../support/warnings.js';
import { waitUntil } from '../../support/wait.js';

const content = {
  contacts: [{ name: 'Pool desk', number: '01632 960199', urgency: 'within-days' }],
  signs: [{ id: 'clinic-pump', urgency: 'emergency-now', statement: 'Your pump is beeping.' }],
};
const shows = (element: Element, text: string): boolean => Boolean(element.shadowRoot?.textContent.includes(text));

describe('the attribute content', () => {
  for (const tag of ['seek-help', 'red-flag-check', 'back-care-plan'] as const) {
    it(`of <${tag}> takes JSON text, as Alpine, htmx, PHP and Astro write it`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('content', JSON.stringify(content));
      document.body.append(element);
      await waitUntil(() => shows(element, 'Your pump is beeping.'));
      expect(warnings()).to.deep.equal([]);
      element.remove();
    });

    it(`of <${tag}> with “[object Object]” says once what happened and what to do`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('content', '[object Object]');
      const failed = oneEvent<CareErrorEvent>(element, 'care-error');
      document.body.append(element);
      expect((await failed).reason).to.contain('element.content = object');
      expect(warnings('element.content = object')).to.have.length(1);
      expect(warnings('[object Object]')).to.have.length(1);
      element.remove();
    });
  }

  it('with text that is no JSON is refused like a file with a mistake', async () => {
    const element = document.createElement('seek-help');
    element.setAttribute('content', '{signs: []}');
    const failed = oneEvent(element, 'care-error');
    document.body.append(element);
    await failed;
    expect(warnings('<seek-help> content could not be used')).to.have.length(1);
    element.remove();
  });

  it('gives way to the property that the framework sets afterwards', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help content="[object Object]"></seek-help>`);
    element.content = content;
    await waitUntil(() => shows(element, 'Pool desk'));
  });

  it('without text leaves src in force', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
    const element = await fixture<SeekHelp>(html`<seek-help content="" src=${src}></seek-help>`);
    await waitUntil(() => shows(element, 'Pool desk'));
  });
});
