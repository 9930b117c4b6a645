import { expect, fixture, html } from '@open-wc/testing';
import { SeekHelp } from '../../../src/elements/seek-help/seek-help.js';
import { warnings } from '../../support/warnings.js';

/** Renders as usual until a test makes it fail. */
class FailingHelp extends SeekHelp {
  fails = false;

  protected override renderContent() {
    if (this.fails) throw new Error('a fault in a later rendering');
    return super.renderContent();
  }
}
customElements.define('failing-help', FailingHelp);

describe('CareElement', () => {
  it('warns once and shows the text inside its tag after an exception in a later rendering', async () => {
    const element = await fixture<FailingHelp>(
      html`<failing-help region="GB"><p>Call 999 if you cannot pee.</p></failing-help>`,
    );
    const text = element.querySelector('p')!;
    expect(text.offsetHeight).to.equal(0);
    element.fails = true;
    for (const region of ['US', 'FR']) {
      element.region = region;
      await element.updateComplete;
    }
    expect(text.offsetHeight).to.be.greaterThan(0);
    expect(warnings('a fault in a later rendering')).to.have.length(1);
  });

  it('shows the emergency number after an exception when its tag is empty', async () => {
    const element = await fixture<FailingHelp>(html`<failing-help region="GB"></failing-help>`);
    element.fails = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('999');
  });
});
