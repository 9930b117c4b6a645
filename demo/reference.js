/**
 * The reference of one element, `?element=red-flag-check`, from custom-elements.json: its settings to try out, and lists of
 * what else it has.
 */
const wanted = new URLSearchParams(location.search).get('element');

/** The parts of an element's description, with the title of each list. */
const LISTS = [
  ['Events', 'events'],
  ['Slots', 'slots'],
  ['Parts, for ::part()', 'cssParts'],
  ['Custom properties', 'cssProperties'],
];

const byId = (id) => document.getElementById(id);

function element(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat());
  return made;
}

/** A description as text; what is in backticks becomes code. */
const described = (text = '') => text.split('`').map((part, index) => (index % 2 ? element('code', part) : part));

const wordsOf = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);

function controlFor({ name, type }) {
  const words = wordsOf(type?.text);
  if (words.length > 0)
    return element('select', [new Option('(not set)', ''), ...words.map((word) => new Option(word, word))], { name });
  return element('input', [], { name, type: type?.text === 'number' ? 'number' : 'text', spellcheck: false });
}

function setting(attribute) {
  const control = controlFor(attribute);
  control.id = `attribute-${attribute.name}`;
  control.setAttribute('aria-describedby', `${control.id}-what`);
  return element('p', [
    element('label', element('code', attribute.name), { htmlFor: control.id }),
    element('span', described(attribute.description), { className: 'what', id: `${control.id}-what` }),
    control,
  ]);
}

function list([title, key], declaration) {
  const items = declaration[key] ?? [];
  if (items.length === 0) return [];
  const entries = items.flatMap(({ name, default: usual, description }) => [
    element('dt', [element('code', name || '(default)'), usual ? ` = ${usual}` : '']),
    element('dd', described(description)),
  ]);
  return [element('section', [element('h3', title), element('dl', entries)])];
}

/** What a script reads or calls, which no attribute has. */
const scriptOnly = ({ members = [], attributes = [] }) =>
  members.filter(
    ({ kind, name, static: isStatic, privacy }) =>
      kind === 'field' && !isStatic && !privacy && !attributes.some(({ fieldName }) => fieldName === name),
  );

function show(declaration) {
  const { tagName: tag, description, attributes = [], events = [] } = declaration;
  document.title = `<${tag}> – back-care-elements`;
  byId('name').textContent = `<${tag}>`;
  byId('description').replaceChildren(
    ...(description ?? '').split('\n\n').map((text) => element('p', described(text))),
  );
  byId('settings').replaceChildren(...attributes.map(setting));
  const also = { ...declaration, members: scriptOnly(declaration) };
  byId('lists').replaceChildren(...[['For scripts', 'members'], ...LISTS].flatMap((each) => list(each, also)));

  const shown = document.createElement(tag);
  for (const { name } of events)
    shown.addEventListener(name, () => byId('log').append(element('li', element('code', name))));
  byId('preview').replaceChildren(shown);

  const update = () => {
    for (const { name, value } of byId('settings').elements) {
      if (value) shown.setAttribute(name, value);
      else shown.removeAttribute(name);
    }
    byId('markup').value = shown.cloneNode().outerHTML;
  };
  byId('settings').addEventListener('input', update);
  byId('settings').addEventListener('submit', (event) => event.preventDefault());
  const { region } = byId('settings').elements;
  if (region) region.value = 'GB';
  update();
}

const { modules } = await (await fetch('../dist/custom-elements.json')).json();
const declarations = modules
  .flatMap((module) => module.declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));
const current = declarations.find(({ tagName }) => tagName === wanted) ?? declarations[0];
byId('elements').append(
  ...declarations.map(({ tagName }) => {
    const link = element('a', tagName, { href: `?element=${tagName}` });
    if (tagName === current.tagName) link.ariaCurrent = 'page';
    return element('li', link);
  }),
);
show(current);
document.documentElement.dataset.ready = '';
