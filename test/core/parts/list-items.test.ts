import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { listItems } from '../../../src/core/parts/list-items.js';

describe('the items of a list', () => {
  let list: HTMLUListElement;
  const show = (...items: unknown[]) => {
    render(listItems(items), list);
    return list;
  };

  beforeEach(() => {
    list = document.createElement('ul');
  });

  it('that are text are elements with a text, and one comment of Lit for all', () => {
    const { innerHTML, childNodes } = show('Rest', 'Walk <b>');
    expect(innerHTML).to.match(/^(<!--.*?-->)?<li>Rest<\/li><li>Walk &lt;b&gt;<\/li>$/);
    expect(childNodes.length).to.equal(3);
  });

  it('follow a change of a text and of their number', () => {
    show('Rest', 'Walk');
    expect([...show('Rest', 'Swim').children].map(({ textContent }) => textContent)).to.deep.equal(['Rest', 'Swim']);
    expect([...show('Rest').children].map(({ textContent }) => textContent)).to.deep.equal(['Rest']);
    expect(show().children).to.have.length(0);
  });

  it('keep their nodes, and what a page translator made of them, while no text changes', () => {
    const [first] = show('Rest', 'Walk').children;
    first!.textContent = 'Ruhen';
    expect(show('Rest', 'Walk').children[0]).to.equal(first);
    expect(first!.textContent).to.equal('Ruhen');
  });

  it('may become more than text, and text again', () => {
    show('Rest', 'Walk');
    expect(show('Rest', html`<b>Walk</b>`).textContent).to.equal('RestWalk');
    expect(show('Rest', html`<b>Swim</b>`).querySelector('b')!.textContent).to.equal('Swim');
    expect(show('Rest', 'Walk').querySelector('b')).to.equal(null);
    expect(list.textContent).to.equal('RestWalk');
  });
});
