/**
 * The snippet with the text inside, through what a blog or an editor's site does to it: Markdown engines, WordPress,
 * sanitizers and reader views. Nothing may be doubled, glued together, lost or turned into code.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compile } from '@mdx-js/mdx';
import { Readability } from '@mozilla/readability';
import { autop } from '@wordpress/autop';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import showdown from 'showdown';
import { unified } from 'unified';
import xss from 'xss';
import { regionInText } from '../../build/src/core/element/region-in-text.js';
import { fallbackTags } from '../../build/src/fallback.js';
import { classic, html, markdown } from '../../demo/snippets.js';
import { callsIn, choices, parse, window, words } from './pasted-snippets.mjs';

const purify = createDOMPurify(window);

const remark = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** Blogs and content systems that keep HTML. */
const blogs = {
  'markdown-it': (source) => new MarkdownIt({ html: true, linkify: true, typographer: true }).render(source),
  marked: (source) => marked.parse(source),
  'marked with breaks': (source) => marked.parse(source, { breaks: true }),
  'remark with rehype-raw': (source) => String(remark.processSync(source)),
  showdown: (source) => new showdown.Converter().makeHtml(source),
  'wpautop of WordPress': (source) => autop(source),
};

/** Where an author pastes each form: the places that broke it before it had a `div` and was a single line. */
const places = {
  'HTML form after a line of text': (choice) => `Before.\n${html(choice)}\n\nAfter.`,
  'WordPress form after a line of text': (choice) => `Before.\n${classic(choice)}\n\nAfter.`,
  'Markdown form in a list item': (choice) => `- Before.\n\n  ${markdown(choice)}\n\nAfter.`,
};

describe('the snippet with the text inside, in blogs', () => {
  for (const [engine, render] of Object.entries(blogs)) {
    for (const [place, put] of Object.entries(places)) {
      it(`${engine} keeps the ${place} whole, for every element`, () => {
        for (const choice of choices) {
          const { body } = parse(render(put(choice)));
          const found = body.querySelectorAll(choice.tag);
          assert.equal(found.length, 1, choice.tag);
          const [element] = found;
          assert.equal(words(element.textContent), choice.words, choice.tag);
          for (const [name, value] of Object.entries(choice.attributes))
            assert.equal(element.getAttribute(name), value);
          assert.deepEqual(callsIn(element), choice.calls);
          element.remove();
          // WordPress has no lists by hyphens.
          assert.match(words(body.textContent), /^(- )?Before\. ?After\.$/, choice.tag);
          assert.equal(body.querySelector('pre, code, blockquote'), null, choice.tag);
        }
      });
    }
  }

  const readme = readFileSync('README.md', 'utf8');
  const inReadme = [...readme.matchAll(/^```html\n(.*?)\n```$/gms)].map(([, snippet]) => snippet);

  for (const [engine, render] of Object.entries(blogs)) {
    it(`${engine} keeps every snippet of the README whole`, () => {
      assert.ok(inReadme.length >= 3);
      for (const snippet of inReadme) {
        const [before, after] = [snippet, render(`Before.\n\n${snippet}\n\nAfter.`)].map((each) => parse(each).body);
        const elements = (body) =>
          [...body.querySelectorAll('[region], [data-care-element]')].map((each) => words(each.outerHTML));
        assert.equal(elements(before).length, 1, snippet);
        assert.deepEqual(elements(after), elements(before));
        assert.equal(after.querySelector('blockquote, pre, code'), null);
      }
    });
  }

  it('the README has the script of the form for WordPress: a classic file with `defer`', () => {
    const [choice] = choices;
    const script = parse(classic(choice)).querySelector('script');
    assert.equal(script.getAttribute('src'), '/files/back-care-elements-classic.js');
    assert.ok(script.hasAttribute('defer') && !script.hasAttribute('type') && !script.hasAttribute('integrity'));
    assert.match(readme, /choose “WordPress without plugin”[^.]*\. Its script is the classic file with `defer`/);
    assert.ok(readFileSync('demo/snippet.html', 'utf8').includes('<option value="classic">WordPress without plugin<'));
    for (const mark of ['nowprocket', 'data-cfasync="false"', 'data-no-optimize="1"']) {
      assert.ok(readme.includes(mark), mark);
      assert.ok(classic(choice).includes(mark), mark);
    }
  });

  it('the README has no table cell longer than a line and a half', () => {
    const cells = readme
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => line.split('|').map((cell) => cell.trim()));
    assert.ok(cells.length > 100);
    assert.deepEqual(
      cells.filter((cell) => cell.replace(/\]\([^)]*\)/g, ']').length > 150),
      [],
    );
  });

  it('the Markdown form compiles in MDX for every element, with the text as it was', async () => {
    for (const choice of choices) {
      const code = String(await compile(`Before.\n\n${markdown(choice)}\n\nAfter.`, { jsx: true }));
      const start = code.indexOf(`<${choice.tag} `);
      const inside = code.slice(start, code.indexOf(`</${choice.tag}>`));
      const plain = inside.replace(/\{("(?:[^"\\]|\\.)*")\}/g, (_, text) => JSON.parse(text));
      assert.ok(start > 0, choice.tag);
      assert.equal(words(parse(plain).body.textContent), choice.words, choice.tag);
    }
  });
});

const tagAllowed = { ...defaultSchema, tagNames: [...defaultSchema.tagNames, ...fallbackTags] };
const telAllowed = {
  ...tagAllowed,
  protocols: { ...defaultSchema.protocols, href: [...defaultSchema.protocols.href, 'tel'] },
};
const throughRehype = (schema) => (source) =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(source),
  );

/** Sanitizers that remove the tag, and as sites set them up to keep it. */
const sanitizers = {
  'DOMPurify, which removes the tag,': { clean: (source) => purify.sanitize(source), keepsTag: false },
  'DOMPurify with the tag allowed': {
    clean: (source) => purify.sanitize(source, { ADD_TAGS: fallbackTags }),
    keepsTag: true,
  },
  'sanitize-html, which removes the tag,': { clean: (source) => sanitizeHtml(source), keepsTag: false },
  'sanitize-html with the tag allowed': {
    clean: (source) => sanitizeHtml(source, { allowedTags: [...sanitizeHtml.defaults.allowedTags, ...fallbackTags] }),
    keepsTag: true,
  },
  'rehype-sanitize with `tel` allowed': { clean: throughRehype(telAllowed), keepsTag: true },
  'js-xss, which removes the tag,': {
    clean: (source) => xss.filterXSS(source, { stripIgnoreTag: true, stripIgnoreTagBody: ['script'] }),
    keepsTag: false,
  },
};

describe('the snippet with the text inside, in sanitizers', () => {
  for (const [name, { clean, keepsTag }] of Object.entries(sanitizers)) {
    it(`${name} leaves every word and every number to call, for every element`, () => {
      for (const choice of choices) {
        const { body } = parse(clean(html(choice)));
        assert.equal(words(body.textContent), choice.words, choice.tag);
        assert.deepEqual(callsIn(body), choice.calls, choice.tag);
        assert.equal(body.querySelectorAll(choice.tag).length, keepsTag ? 1 : 0);
      }
    });
    if (!keepsTag) continue;
    it(`${name} leaves the emergency number of the region for the element to read`, () => {
      for (const { tag, ...choice } of choices) {
        const element = parse(clean(html({ tag, ...choice }))).querySelector(tag);
        assert.equal(element.hasAttribute('region'), false);
        assert.equal(regionInText(element)?.code, 'GB', tag);
      }
    });
  }

  it('DOMPurify keeps the attributes that ADD_ATTR names, as the README says', () => {
    const [{ tag, attributes, ...choice }] = choices;
    const clean = purify.sanitize(html({ tag, attributes, ...choice }), {
      ADD_TAGS: [tag],
      ADD_ATTR: Object.keys(attributes),
    });
    const element = parse(clean).querySelector(tag);
    assert.deepEqual(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), attributes);
  });

  it('rehype-sanitize as it comes removes every number to call, so the README names `tel`', () => {
    const [choice] = choices;
    assert.ok(choice.calls.length > 0);
    assert.deepEqual(callsIn(parse(throughRehype(tagAllowed)(html(choice)))), []);
  });
});

describe('the snippet with the text inside, in the reader view of Firefox', () => {
  const article = 'A back spasm is a sudden, strong tightening of the muscles. It hurts, and it often settles in days.';
  /** What the reader view shows of an article with a snippet in it. */
  function read(choice) {
    const page = new JSDOM(
      `<html lang="en-GB"><title>Back</title><body><nav><a href="/">Home</a></nav><article><h1>Back</h1><p>${article}</p>${html(choice)}<p>${article}</p></article></body></html>`,
      { url: 'https://clinic.example/' },
    ).window.document;
    return parse(new Readability(page).parse().content).body;
  }

  // A plan is many articles: the reader view takes its longest step for the page. The README says so.
  const plan = choices.find(({ tag }) => tag === 'back-care-plan');

  it('keeps the emergency number to call of <back-care-plan>', () => {
    const body = read(plan);
    assert.equal(callsIn(body)[0], 'tel:999');
    assert.match(words(body.textContent), /Immediate action required: Call 999 now if: Call 999/);
  });

  for (const choice of choices.filter((each) => each !== plan)) {
    it(`keeps the article, the text and the numbers to call of <${choice.tag}>`, () => {
      const body = read(choice);
      const text = words(body.textContent);
      assert.equal(text.split(article).length - 1, 2);
      assert.deepEqual(callsIn(body), choice.calls);
      const lost = [...parse(choice.text).querySelectorAll('h3, h4, p, li, summary')]
        // It takes away what is hidden from screen readers: the mark after its name.
        .map((each) => words(each.textContent.replace(' (◆)', ' ')))
        .filter((line) => line && !text.includes(line));
      assert.deepEqual(lost, []);
    });
  }
});
