import { expect } from '@open-wc/testing';
import '../../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import { warnings } from '../../support/warnings.js';

describe('an element with a shadow root from a server', () => {
  for (const tag of ['red-flag-check', 'back-care-plan'] as const) {
    it(`<${tag}> shows its content once, and works`, async () => {
      const page = document.createElement('div');
      const template =
        `<${tag} region="GB"><template shadowrootmode="open"><style>p { color: red }</style>` +
        `<!--lit-part abc--><div class="care-base"><h2>From the server</h2></div><!--/lit-part--></template></${tag}>`;
      page.setHTMLUnsafe(template);
      const element = page.querySelector(tag)!;
      document.body.append(page);
      await element.updateComplete;
      const { shadowRoot } = element;
      expect(shadowRoot!.querySelectorAll('.care-base')).to.have.length(1);
      expect(shadowRoot!.textContent).not.to.contain('From the server');
      expect(shadowRoot!.querySelectorAll('style')).to.have.length(0);
      expect(shadowRoot!.querySelectorAll('input[type=checkbox]').length).to.be.above(5);
      expect(warnings()).to.deep.equal([]);
      page.remove();
    });
  }
});
