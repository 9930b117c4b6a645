/** The theme builder: shows what was chosen, measures it and writes the CSS. Nothing is sent or kept. */
import { tags } from '../dist/content/tags.js';
import { contrast, hex } from './contrast.js';
import { COLOURS, readTheme, themeCss } from './theme-css.js';

const SCHEMES = ['light', 'dark'];
/** What is on what, and the contrast that it needs: text 4.5, what is no text 3. */
const PAIRS = [
  { label: 'Text', front: '--_text', back: '--_surface', needed: 4.5 },
  { label: 'Text in boxes', front: '--_text', back: '--_surface-raised', needed: 4.5 },
  { label: 'Quiet text', front: '--_text-muted', back: '--_surface', needed: 4.5 },
  { label: 'Quiet text in boxes', front: '--_text-muted', back: '--_surface-raised', needed: 4.5 },
  { label: 'Links', front: '--_link', back: '--_surface', needed: 4.5 },
  { label: 'Links in boxes', front: '--_link', back: '--_surface-raised', needed: 4.5 },
  { label: 'Text on buttons', front: '--_on-accent', back: '--_accent', needed: 4.5 },
  { label: 'Text of what is chosen', front: '--_on-mark', back: '--_mark', needed: 4.5 },
  { label: 'Edges of buttons', front: '--_mark', back: '--_surface', needed: 3 },
  { label: 'Edges of choices', front: '--_control-border', back: '--_surface', needed: 3 },
  { label: 'Frame of what has the focus', front: '--_focus', back: '--_surface', needed: 3 },
  { label: 'Emergency cards', front: '--_on-urgency', back: '--_fill', needed: 4.5, urgency: 'emergency-now' },
  { label: 'Same-day cards', front: '--_on-urgency', back: '--_fill', needed: 4.5, urgency: 'same-day' },
  { label: 'Cards of the next days', front: '--_on-urgency', back: '--_fill', needed: 4.5, urgency: 'within-days' },
];

const byId = (id) => document.getElementById(id);
const others = [...document.querySelectorAll('[data-property]')];
const frames = [...document.querySelectorAll('.shown')];
/** The colours of the elements without a theme, by property: in light and in dark. */
const usual = {};

function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(text);
  return made;
}

/** A colour of a shown element, as the browser computes it. The probe is inside, where the tokens are: some only in a card. */
function tokenColour(frame, token, urgency = '') {
  const base = frame.lastElementChild.shadowRoot.querySelector('.care-base');
  const probe = base.querySelector('#theme-probe') ?? base.appendChild(element('span', '', { id: 'theme-probe' }));
  probe.hidden = true;
  probe.className = urgency && 'care-card-heading';
  probe.dataset.urgency = urgency;
  // What a theme says, also to somebody whose browser shows colours of its own.
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = `var(${token})`;
  return getComputedStyle(probe).color;
}

const inputFor = (property, scheme) => byId(`${property.slice('--care-'.length)}-${scheme}`);

function addColourInputs() {
  for (const { property, token, label } of COLOURS) {
    usual[property] = frames.map((frame) => hex(tokenColour(frame, token)));
    const row = element('tr', element('th', label, { scope: 'row' }));
    for (const [index, scheme] of SCHEMES.entries()) {
      const input = element('input', '', { type: 'color', value: usual[property][index] });
      input.id = `${property.slice('--care-'.length)}-${scheme}`;
      input.ariaLabel = `${label}, ${scheme}`;
      row.append(element('td', input));
    }
    byId('colours').append(row);
  }
}

async function showElement() {
  for (const frame of frames) {
    const made = document.createElement(byId('tag').value);
    made.setAttribute('region', 'GB');
    made.setAttribute('scheme', frame.dataset.scheme);
    if (frame.lastElementChild.localName.includes('-')) frame.lastElementChild.replaceWith(made);
    else frame.append(made);
    await customElements.whenDefined(made.localName);
    await made.updateComplete;
  }
}

/** Only what differs from the default. */
function chosen() {
  const pairs = COLOURS.map(({ property }) => [property, SCHEMES.map((scheme) => inputFor(property, scheme).value)]);
  return {
    colours: Object.fromEntries(pairs.filter(([property, pair]) => String(pair) !== String(usual[property]))),
    others: Object.fromEntries(others.map(({ dataset, value }) => [dataset.property, value])),
  };
}

function applyTo(frame, theme) {
  const { style } = frame.lastElementChild;
  const index = SCHEMES.indexOf(frame.dataset.scheme);
  for (const { property } of COLOURS) style.setProperty(property, theme.colours[property]?.[index] ?? '');
  for (const [property, value] of Object.entries(theme.others)) style.setProperty(property, value);
}

function measured(frame, { front, back, needed, urgency }) {
  const [one, other] = [front, back].map((token) => tokenColour(frame, token, urgency));
  const ratio = contrast(one, other);
  const isFaint = ratio < needed;
  const sample = element('span', needed === 3 ? '●' : 'Aa', { className: 'sample', ariaHidden: 'true' });
  Object.assign(sample.style, { color: one, background: other });
  // Never rounded up to what is needed.
  const cell = element('td', sample);
  cell.append(`${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1${isFaint ? ' – too faint' : ''}`);
  cell.dataset.is = isFaint ? 'faint' : 'clear';
  return cell;
}

function showContrasts() {
  const rows = PAIRS.map((pair) => {
    const row = element('tr', element('th', pair.label, { scope: 'row' }));
    row.append(...frames.map((frame) => measured(frame, pair)));
    return row;
  });
  byId('contrasts').replaceChildren(...rows);
  const faint = byId('contrasts').querySelectorAll('[data-is=faint]').length;
  byId('verdict').textContent = faint
    ? `${faint} of ${rows.length * SCHEMES.length} are too faint for many people. Text needs 4.5 : 1, edges need 3 : 1.`
    : 'All are clear enough: text has at least 4.5 : 1, edges at least 3 : 1.';
}

function show() {
  const theme = chosen();
  for (const frame of frames) applyTo(frame, theme);
  showContrasts();
  byId('css').value =
    themeCss(theme.colours, theme.others) ||
    '/* The default look needs no CSS. Links take the colour of the links of your page. */';
  byId('news').textContent = '';
}

async function takePreset() {
  const name = byId('preset').value;
  const css = name ? await (await fetch(`../dist/cdn/presets/${name}.css`)).text() : '';
  const theme = readTheme(css);
  for (const { property } of COLOURS) {
    const pair = theme.colours[property] ?? usual[property];
    for (const [index, scheme] of SCHEMES.entries()) inputFor(property, scheme).value = hex(pair[index]);
  }
  for (const field of others) field.value = theme.others[field.dataset.property] ?? '';
  show();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('css').value);
    byId('news').textContent = 'Copied.';
  } catch {
    // No permission, or no secure page.
    byId('css').focus();
    byId('css').select();
    byId('news').textContent = 'Selected: copy it with Ctrl+C or ⌘C.';
  }
}

for (const tag of tags.filter((each) => each !== 'care-settings')) byId('tag').append(new Option(tag, tag));
byId('tag').value = 'stretch-card';
for (const field of others) field.value = '';
await showElement();
addColourInputs();
byId('choices').addEventListener('input', ({ target }) => target !== byId('preset') && show());
byId('choices').addEventListener('submit', (event) => event.preventDefault());
byId('preset').addEventListener('input', takePreset);
byId('tag').addEventListener('input', () => showElement().then(show));
byId('copy').addEventListener('click', copy);
show();
document.documentElement.dataset.ready = '';
