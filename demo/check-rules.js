/**
 * The rules of the health check: what goes wrong on the way through editors, filters and optimisers, and what to change.
 * Each finds its faults in a page of `readPage`: the line, what to change, and the code to write if it is short. `weight` is
 * `stop` where visitors lose something, and `hint` where it works and could be better.
 */
import { common } from '../dist/content/en/common.js';
import { policyFaults } from './check-policy.js';
import { nearestWord } from './nearest-word.js';

const snippetFor = (tag, region = 'GB') =>
  `<div><${tag} region="${region}" lang="en-${region}"> … the text … </${tag}></div>`;
const scriptFor = (tags) =>
  `<script type="module" src="/files/${tags.length === 1 ? tags[0] : 'back-care-elements'}.js"></script>`;

/** The elements that have something to read, and the `div`s that become one. */
const shown = ({ elements, mounts }) => [...elements, ...mounts].filter(({ tag }) => tag !== 'care-settings');
const hasText = ({ node }) => node.textContent.trim() !== '';
const unique = (items) => [...new Set(items)];

const headingIn = (node) => node.querySelector('h2, h3, h4, h5')?.textContent.trim();
const regionOf = (lang) => /[-_]([a-z]{2})$/i.exec(lang ?? '')?.[1].toUpperCase();
/** The country that a text was made for: its heading says so. */
const regionInside = (node) => regionOf(node.querySelector(':is(h2, h3, h4, h5)[lang]')?.getAttribute('lang'));

/** Texts of the page that a visitor reads. */
function* textsOf(node) {
  for (const child of node?.childNodes ?? []) {
    if (child.nodeType === 3) yield child;
    else if (!/^(script|style|textarea|template)$/.test(child.localName)) yield* textsOf(child);
  }
}

/**
 * Pieces of our text outside every tag of ours. Where an editor removed the classes, the last sentence gives it away. Text with
 * tags in it is a snippet that was taken for words, and no tag was removed from it.
 */
function strays(page) {
  const isInside = (node) => page.elements.concat(page.mounts).some((each) => each.node.contains(node));
  const marked = [...page.document.querySelectorAll('.care-heading, .care-card')];
  const bare = [...textsOf(page.document.body)].filter(
    ({ data }) => data.includes(common.general) && !data.includes('</'),
  );
  return [...marked, ...bare.map(({ parentElement }) => parentElement)].filter((node) => !isInside(node));
}

const FOLLOWING = 4;
const isBefore = (node, other) => Boolean(node.compareDocumentPosition(other) & FOLLOWING);

/** The elements whose text is outside: empty just before it, or with the same heading inside. */
function doubles(page) {
  const all = shown(page);
  const left = strays(page);
  const headings = left.map((node) => (node.matches('h2, h3, h4, h5') ? node.textContent.trim() : headingIn(node)));
  const before = left.map((node) => all.findLast((each) => isBefore(each.node, node)));
  return all.filter((each) => (hasText(each) ? headings.includes(headingIn(each.node) ?? '') : before.includes(each)));
}

/** Where a text is in the source, as HTML writes it or as it is. */
const lineOfWords = (page, words) => page.lineOfText(words.replaceAll('<', '&lt;')) ?? page.lineOfText(words);

const attributesOf = ({ node, isMount }) =>
  [...node.attributes]
    .filter(({ name }) => !isMount || (name.startsWith('data-') && name !== 'data-care-element'))
    .map(({ name, value }) => [isMount ? name.slice('data-'.length) : name, value]);

/** Attributes that any element may have, and those of frameworks. */
const ANYWHERE =
  /^(id|class|lang|dir|hidden|inert|style|title|slot|part|exportparts|tabindex|role|translate|nonce|is|xmlns|draggable|accesskey|popover|defer-hydration|on[a-z]+|item[a-z]+|(data|aria|v|x|hx|ng|wp)-[-\w]*|_.*|.*[:@.()[\]#*].*)$/;

export const rules = [
  {
    id: 'missing-script',
    weight: 'stop',
    title: 'The script is missing',
    *find(page) {
      const loaded = page.scripts.flatMap(({ brings }) => brings);
      const missing = unique([...page.elements, ...page.mounts].map(({ tag }) => tag)).filter(
        (tag) => page.known.tags.includes(tag) && !loaded.includes(tag),
      );
      if (missing.length === 0) return;
      const first = [...page.elements, ...page.mounts].find(({ tag }) => tag === missing[0]);
      yield {
        line: page.lineOf(first.node),
        change: `Nothing on this page loads ${missing.map((tag) => `<${tag}>`).join(' and ')}, so visitors see at most the text inside the tag. If you pasted only a part of the page, paste all of it. Otherwise add a line above this one:`,
        write: scriptFor(missing),
      };
    },
  },
  {
    id: 'script-twice',
    weight: 'hint',
    title: 'The script is on the page twice',
    *find({ scripts, lineOf }) {
      for (const [index, { node, file }] of scripts.entries()) {
        if (file && scripts.slice(0, index).some((each) => each.file === file))
          yield {
            line: lineOf(node),
            change: 'Take this line away. The first one stays; two only cost visitors time.',
          };
      }
    },
  },
  {
    id: 'script-not-a-module',
    weight: 'stop',
    title: 'The script needs type="module"',
    *find({ scripts, lineOf }) {
      for (const { node, source, file, isModule, isHeld } of scripts) {
        if (!file || isModule || isHeld || /classic|iife/.test(file)) continue;
        yield {
          line: lineOf(node),
          change:
            'Its names can clash with those of your page. Where your site takes type="module" away, use back-care-elements-classic.js with defer. Otherwise write:',
          write: `<script type="module" src="${source}"></script>`,
        };
      }
    },
  },
  {
    id: 'script-held-back',
    weight: 'hint',
    title: 'Another tool holds the script back',
    *find({ scripts, lineOf }) {
      for (const { node, isHeld } of scripts)
        if (isHeld)
          yield {
            line: lineOf(node),
            change:
              'A cookie banner or an optimiser changed this line, so that the script runs later or never. Until then visitors see the text alone. The script sets no cookie: list it as “necessary”, or leave it out of the optimiser.',
          };
    },
  },
  {
    id: 'self-closed',
    weight: 'stop',
    title: 'A tag is closed too early',
    *find({ markup, known, lineAt }) {
      for (const { index, 1: tag } of markup.matchAll(/<([a-z]+(?:-[a-z]+)+)(?:\s[^<>]*)?\/>/g))
        if (known.tags.includes(tag))
          yield {
            line: lineAt(index),
            change: `Browsers do not know “/>” here and take the rest of the page into the tag, where it disappears. Write both ends:`,
            write: `<${tag} …></${tag}>`,
          };
    },
  },
  {
    id: 'doubled-text',
    weight: 'stop',
    title: 'The text is on the page twice',
    *find(page) {
      for (const { node, tag } of doubles(page))
        yield {
          line: page.lineOf(node),
          change: `The text is outside its tag, so that it shows below the element once more. Put the tag and its text on one line, in a div:`,
          write: snippetFor(tag, regionInside(node)),
        };
    },
  },
  {
    id: 'stripped-tag',
    weight: 'stop',
    title: 'The text is there without its tag',
    *find(page) {
      const [first] = strays(page);
      if (!first || doubles(page).length > 0) return;
      const words = first.textContent.trim().slice(0, 40);
      yield {
        line: page.lineOf(first) ?? lineOfWords(page, words),
        change:
          'Your editor or a filter removed the tag around this text. If you chose the words alone, as for a newsletter, all is well. Otherwise paste the snippet again as somebody who may save HTML (in WordPress with the role Administrator or Editor, in a block “Custom HTML”). Or use the form “An editor that removes unknown tags” of the snippet builder.',
      };
    },
  },
  {
    id: 'empty-tag',
    weight: 'hint',
    title: 'There is no text inside the tag',
    *find(page) {
      const doubled = doubles(page).map(({ node }) => node);
      for (const each of shown(page))
        if (!hasText(each) && !doubled.includes(each.node))
          yield {
            line: page.lineOf(each.node),
            change: `Visitors without script, search engines and reader views see nothing here. Paste the whole snippet of <${each.tag}>, with its text.`,
          };
    },
  },
  {
    id: 'clinic-not-in-text',
    weight: 'hint',
    title: 'The text inside the tag does not name your clinic',
    *find(page) {
      for (const each of shown(page)) {
        const { 'clinic-phone': phone, 'booking-url': link } = Object.fromEntries(attributesOf(each));
        const digits = (text) => text.replace(/\D/g, '');
        const calls = [...each.node.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
        const isThere =
          (!phone || calls.some((call) => call.startsWith('tel:') && digits(call).endsWith(digits(phone).slice(-6)))) &&
          (!link || calls.includes(link));
        if (hasText(each) && each.node.querySelector('a') && !isThere)
          yield {
            line: page.lineOf(each.node),
            change:
              'Without the script, visitors see no number of your clinic, and the page moves when the script runs. Write the clinic into the snippet builder, and paste its whole snippet again.',
          };
      }
    },
  },
  {
    id: 'tag-as-text',
    weight: 'stop',
    title: 'Visitors see a tag as text',
    *find(page) {
      const shape = new RegExp(`<\\/?(${page.known.tags.join('|')})\\b`);
      for (const { data } of textsOf(page.document.body)) {
        const found = shape.exec(data);
        if (found)
          yield {
            line: lineOfWords(page, found[0]),
            change: `Your editor took the tag for words. Paste it where the editor takes HTML: in WordPress a block “Custom HTML”, in Markdown on one line and in a div:`,
            write: snippetFor(found[1]),
          };
      }
    },
  },
  {
    id: 'shortcode-as-text',
    weight: 'stop',
    title: 'Visitors see a shortcode as text',
    *find(page) {
      const shape = new RegExp(`\\[(${page.known.tags.join('|')})\\b[^\\]]*\\]`);
      for (const { data } of textsOf(page.document.body)) {
        const found = shape.exec(data);
        if (found)
          yield {
            line: page.lineOfText(found[0]),
            change:
              'Shortcodes need the WordPress plugin of this library. Turn it on, or paste the form “WordPress without plugin” instead.',
          };
      }
    },
  },
  {
    id: 'misspelt-tag',
    weight: 'stop',
    title: 'A tag has a wrong name',
    *find(page) {
      for (const node of page.document.body?.querySelectorAll('*') ?? []) {
        const meant = /[-_]/.test(node.localName) && nearestWord(node.localName, page.known.tags);
        if (meant && !page.known.tags.includes(node.localName))
          yield { line: page.lineOf(node), change: `Write <${meant}> in place of <${node.localName}>, at both ends.` };
      }
      for (const { node, tag } of page.mounts)
        if (!page.known.tags.includes(tag))
          yield { line: page.lineOf(node), change: `data-care-element takes ${page.known.tags.join(', ')}.` };
    },
  },
  {
    id: 'unknown-attribute',
    weight: 'stop',
    title: 'A setting has a wrong name',
    *find(page) {
      for (const each of [...page.elements, ...page.mounts]) {
        if (!page.known.tags.includes(each.tag)) continue;
        const names = page.known.attributesOf(each.tag);
        for (const [name] of attributesOf(each)) {
          if (names.includes(name) || (!each.isMount && ANYWHERE.test(name))) continue;
          const meant = nearestWord(name, names);
          // Any data- attribute may belong to something else.
          if (each.isMount && !meant) continue;
          yield {
            line: page.lineOf(each.node),
            change: `<${each.tag}> has no setting “${name}”. ${meant ? `Write “${meant}”.` : `It has ${names.join(', ')}.`}`,
          };
        }
      }
    },
  },
  {
    id: 'unknown-value',
    weight: 'stop',
    title: 'A setting has a value that is not known',
    *find(page) {
      for (const each of [...page.elements, ...page.mounts]) {
        if (!page.known.tags.includes(each.tag)) continue;
        // With content of the site, exercises may be the site's own.
        const isOwn = (name) =>
          /^exercises?$/.test(name) && attributesOf(each).some(([other]) => /^(src|content)$/.test(other));
        for (const [name, value] of attributesOf(each)) {
          const fault = isOwn(name) ? '' : page.known.faultOf(each.tag, name, value);
          if (fault) yield { line: page.lineOf(each.node), change: `${name}="${value}": ${fault}` };
        }
      }
    },
  },
  {
    id: 'wrong-region',
    weight: 'stop',
    title: 'The tag and its text are for different countries',
    *find(page) {
      const setting = page.elements.find(({ tag }) => tag === 'care-settings')?.node.getAttribute('region');
      for (const { node, isMount, tag } of shown(page)) {
        const given = node.getAttribute(isMount ? 'data-region' : 'region') ?? setting;
        const inside = regionInside(node);
        if (given && inside && given.toUpperCase() !== inside)
          yield {
            line: page.lineOf(node),
            change: `The tag is for ${given}, the text inside for ${inside}: without script visitors read other telephone numbers than with it. Make the snippet of <${tag}> again for one country.`,
          };
      }
    },
  },
  {
    id: 'no-region',
    weight: 'hint',
    title: 'No country is named',
    *find(page) {
      const hasSetting = page.elements.some(({ node, tag }) => tag === 'care-settings' && node.hasAttribute('region'));
      if (hasSetting) return;
      for (const { node, isMount } of shown(page)) {
        if (node.hasAttribute(isMount ? 'data-region' : 'region')) continue;
        const inside = regionInside(node) ?? regionOf(node.closest('[lang]')?.getAttribute('lang'));
        yield {
          line: page.lineOf(node),
          change: inside
            ? `The country ${inside} is read from the text or from lang. Write region="${inside}" in the tag to be sure: a filter may have removed it.`
            : 'Visitors read “your local emergency number” in place of a number. Write the country in the tag, such as region="GB".',
        };
      }
    },
  },
  {
    id: 'settings-late',
    weight: 'hint',
    title: 'The settings come after what they are for',
    *find(page) {
      const settings = page.elements.filter(({ tag }) => tag === 'care-settings');
      const [first] = shown(page);
      for (const { node } of settings)
        if (first && isBefore(first.node, node))
          yield {
            line: page.lineOf(node),
            change: `Move this line above line ${page.lineOf(first.node)}. It works from here too, but a slow page first shows the elements without your clinic.`,
          };
    },
  },
  {
    id: 'lost-call',
    weight: 'stop',
    title: 'A telephone link has lost its number',
    *find(page) {
      for (const node of page.document.querySelectorAll('a:not([href])'))
        if (shown(page).some((each) => each.node.contains(node)) || strays(page).some((each) => each.contains(node)))
          if (/\d{3}/.test(node.textContent))
            yield {
              line: page.lineOf(node),
              change: `“${node.textContent.trim()}” does not call any more without script. A filter removed tel: links: allow “tel” among its link protocols and save the page again.`,
            };
    },
  },
  {
    id: 'missing-style',
    weight: 'hint',
    title: 'The style sheet for the text is missing',
    *find(page) {
      const isLinked = [...page.document.querySelectorAll('link[rel~="stylesheet"]')].some(({ href, outerHTML }) =>
        /fallback[\w.-]*\.css/.test(href || outerHTML),
      );
      const isPasted = [...page.document.querySelectorAll('style')].some(({ textContent }) =>
        /care-heading|:not\(:defined\)/.test(textContent),
      );
      const first = shown(page).find(hasText);
      if (first && !isLinked && !isPasted)
        yield {
          line: page.lineOf(first.node),
          change:
            'The page jumps when the script has run, and without script closed sections are not printed. Add above this line:',
          write: '<link rel="stylesheet" href="/files/fallback.css" />',
        };
    },
  },
  {
    id: 'policy-blocks',
    weight: 'stop',
    title: 'The Content-Security-Policy blocks something',
    find: policyFaults,
  },
];

/** All findings, the heavy ones first, then by line. */
export function check(page) {
  const found = rules.flatMap(({ find, ...rule }) => [...find(page)].map((each) => ({ ...rule, ...each })));
  const heavy = ({ weight }) => (weight === 'stop' ? 0 : 1);
  return found.sort((one, other) => heavy(one) - heavy(other) || (one.line ?? 0) - (other.line ?? 0));
}
