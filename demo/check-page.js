/** A page as the rules of the health check read it. */
import { readPolicy } from './content-policy.js';

const JAVASCRIPT = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;
const WHOLE = /^(back-care-elements|autoload)[\w.-]*\.js$/;
/** What `back-care-plan.js` brings along. */
const IN_THE_PLAN = [
  ...['back-care-plan', 'back-spasm-tips', 'daily-habits', 'heat-cold-timer', 'pain-diary', 'pain-relief-guide'],
  ...['posture-guide', 'red-flag-check', 'rest-positions', 'seek-help', 'stretch-routine'],
];

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** The source without comments, scripts and styles, at the same places. */
const markupOf = (html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(
      /(<(script|style|textarea|title)\b[^>]*>)([\s\S]*?)(<\/\2\s*>)/gi,
      (_, open, _name, inside, close) => open + blank(inside) + close,
    );

/** The tags that a script of this library registers. */
function registers(file, text, tags) {
  if (WHOLE.test(file) || /from\s*['"][^'"]*back-care-elements|import\s*\(?\s*['"][^'"]*back-care-elements/.test(text))
    return tags;
  const single = tags.find((tag) => file.replace(/([-_.]\w+)?\.js$/, '') === tag || file === `${tag}.js`);
  if (single === 'back-care-plan') return IN_THE_PLAN;
  return single ? [single] : [];
}

/** The address of a script; tools that delay scripts keep it in a `data-` attribute. */
const addressOf = (script) =>
  script.getAttribute('src') ?? [...script.attributes].find(({ name }) => /^data-.*src$/.test(name))?.value ?? '';

/**
 * @param html the source of the page
 * @param parse turns it into a document
 * @param known from `knownMarkup`
 * @param options.header the Content-Security-Policy that the server sends
 * @param options.address where the page is; the page itself may name it too
 */
export function readPage(html, parse, known, { header = '', address: given = '' } = {}) {
  const document = parse(html);
  const markup = markupOf(html);
  const lineAt = (index) => html.slice(0, index).split('\n').length;
  const lineOf = (node) => {
    const index = [...document.getElementsByTagName(node.localName)].indexOf(node);
    const found = [...markup.matchAll(new RegExp(`<${node.localName}(?=[\\s/>])`, 'gi'))][index];
    return found && lineAt(found.index);
  };
  const lineOfText = (text) => (html.includes(text) ? lineAt(html.indexOf(text)) : undefined);

  const named = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const address = new URL([given, named].find((each) => each && URL.canParse(each)) ?? 'https://this-site.invalid/');
  const urlOf = (path) => (URL.canParse(path, address) ? new URL(path, address) : address);

  const elements = [...document.querySelectorAll(known.tags.join())].map((node) => ({
    node,
    tag: node.localName,
    isMount: false,
  }));
  const mounts = [...document.querySelectorAll('[data-care-element]')].map((node) => ({
    node,
    tag: node.getAttribute('data-care-element'),
    isMount: true,
  }));

  const scripts = [...document.querySelectorAll('script')].flatMap((node) => {
    const source = addressOf(node);
    const file = source.split(/[?#]/)[0].split('/').at(-1);
    const brings = registers(file, source ? '' : node.textContent, known.tags);
    const type = node.getAttribute('type') ?? '';
    const isHeld = !JAVASCRIPT.test(type) || (source && !node.hasAttribute('src'));
    return brings.length > 0 ? [{ node, source, file, brings, isHeld, isModule: type === 'module' }] : [];
  });

  const metas = [...document.querySelectorAll('meta[http-equiv]')]
    .filter((node) => node.getAttribute('http-equiv').toLowerCase() === 'content-security-policy')
    .map((node) => ({ node, text: node.getAttribute('content') ?? '' }));
  // A comma separates two policies of a header.
  const sent = header
    .replace(/^\s*content-security-policy\s*:/i, '')
    .split(',')
    .map((text) => ({ text }));
  const policies = [...sent, ...metas]
    .filter(({ text }) => text.trim())
    .map(({ node, text }) => ({ node, directives: readPolicy(text) }));

  return {
    html,
    markup,
    document,
    known,
    address,
    urlOf,
    elements,
    mounts,
    scripts,
    policies,
    lineAt,
    lineOf,
    lineOfText,
  };
}
