/** The health check: reads the pasted page and lists what to change. Nothing is sent or kept. */
import { readPage } from './check-page.js';
import { check, rules } from './check-rules.js';
import { exampleOfFaults } from './check-example.js';
import { knownMarkup } from './known-markup.js';

const MOST_CHARACTERS = 160;
const WEIGHTS = { stop: 'To mend', hint: 'Could be better' };

const byId = (id) => document.getElementById(id);
const parse = (html) => new DOMParser().parseFromString(html, 'text/html');

function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(text);
  return made;
}

/** A line of the source, cut where it is long. */
function excerpt(html, line) {
  const text = (html.split('\n')[line - 1] ?? '').trim();
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function card({ weight, title, line, change, write }, html) {
  const item = element('li', '', { className: 'finding' });
  item.dataset.weight = weight;
  const heading = element('h3', `${title} `);
  heading.append(element('span', `(${WEIGHTS[weight]})`, { className: 'weight' }));
  item.append(heading);
  if (line) item.append(element('p', `Line ${line}:`), element('pre', excerpt(html, line)));
  item.append(element('p', change));
  if (write) item.append(element('pre', write));
  return item;
}

function summaryOf(html, page, findings) {
  if (!html.trim()) return 'Nothing is pasted yet.';
  if (page.elements.length + page.mounts.length + findings.length === 0)
    return 'There is no element of this library in what you pasted. Is it the whole page?';
  if (findings.length === 0) return 'We found nothing to change. Look at the page too, on a phone.';
  const heavy = findings.filter(({ weight }) => weight === 'stop').length;
  return `${heavy} to mend, ${findings.length - heavy} could be better.`;
}

function show() {
  const html = byId('html').value;
  const page = readPage(html, parse, known, { header: byId('header').value, address: byId('address').value });
  const findings = html.trim() ? check(page) : [];
  byId('findings').replaceChildren(...findings.map((each) => card(each, html)));
  byId('summary').textContent = summaryOf(html, page, findings);
}

const known = knownMarkup(await (await fetch('../dist/vscode.html-custom-data.json')).json());
byId('rules').append(...rules.map(({ title }) => element('li', title)));
byId('page').addEventListener('input', show);
byId('page').addEventListener('submit', (event) => event.preventDefault());
byId('example').addEventListener('click', () => {
  byId('html').value = exampleOfFaults;
  show();
  byId('found-title').focus();
});
show();
document.documentElement.dataset.ready = '';
