/** The text of the tips with the unfolding parts of other libraries. */
import { parseHTML } from 'linkedom';

const documentWith = (text) => parseHTML(`<main>${text}</main>`).document;
const summaryOf = (details) => {
  const summary = details.querySelector('summary');
  summary.remove();
  return summary;
};

/** Shoelace and Web Awesome: an element in the place of each `<details>`, with a slot for its title. */
export function withDetails(text, tag) {
  const document = documentWith(text);
  for (const details of document.querySelectorAll('details')) {
    const other = document.createElement(tag);
    const title = document.createElement('div');
    title.setAttribute('slot', 'summary');
    title.append(...summaryOf(details).childNodes);
    other.append(title, ...details.childNodes);
    details.replaceWith(other);
  }
  return document.querySelector('main').innerHTML;
}

/** Spectrum: an accordion around neighbours, with the title of each as an attribute. */
export function withAccordions(text) {
  const document = documentWith(text);
  for (const details of document.querySelectorAll('details')) {
    const item = document.createElement('sp-accordion-item');
    item.setAttribute('label', summaryOf(details).textContent.trim());
    item.append(...details.childNodes);
    const before = details.previousElementSibling;
    if (before?.localName === 'sp-accordion') {
      before.append(item);
      details.remove();
    } else {
      const accordion = document.createElement('sp-accordion');
      accordion.setAttribute('allow-multiple', '');
      accordion.append(item);
      details.replaceWith(accordion);
    }
  }
  return `<sp-theme system="spectrum" color="light" scale="medium">${document.querySelector('main').innerHTML}</sp-theme>`;
}
