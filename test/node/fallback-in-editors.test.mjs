/**
 * The snippet with the text inside, through the editors that people write pages with. They remove or keep the tag. Whichever
 * they do, every word stays, no two words are glued together, and every number can be called.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, plain } from '../../demo/snippets.js';
import { callsIn, choices, parse, window, words } from './pasted-snippets.mjs';

// The editors look for a browser as soon as they are imported. Node may have a `navigator` of its own, which it only reads.
const ofBrowser =
  'document DOMParser Element HTMLElement HTMLParagraphElement MutationObserver navigator Node NodeFilter Range Text'.split(
    ' ',
  );
for (const name of ofBrowser) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
Object.assign(globalThis, { window, CSS: { escape: String } });
window.matchMedia = () => ({ matches: false, addEventListener() {}, addListener() {} });

const { getSchema } = await import('@tiptap/core');
const { DOMParser: ModelParser, DOMSerializer } = await import('@tiptap/pm/model');
const { default: StarterKit } = await import('@tiptap/starter-kit');
const { default: Quill } = await import('quill');
const { default: tinymce } = await import('tinymce');
const { default: TurndownService } = await import('turndown');

function throughTinymce(settings) {
  const schema = tinymce.html.Schema(settings);
  const parser = tinymce.html.DomParser({}, schema);
  return (source) => tinymce.html.Serializer({}, schema).serialize(parser.parse(source));
}

function throughTiptap(source) {
  const schema = getSchema([StarterKit]);
  const { content } = ModelParser.fromSchema(schema).parse(parse(source).body);
  const box = window.document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document: window.document }));
  return box.innerHTML;
}

function throughQuill(source) {
  const box = window.document.body.appendChild(window.document.createElement('div'));
  const quill = new Quill(box);
  quill.clipboard.dangerouslyPasteHTML(source);
  const written = quill.getSemanticHTML();
  box.remove();
  return written;
}

const BLOCKS =
  'address, article, aside, br, dd, details, div, dl, dt, h2, h3, h4, h5, h6, li, ol, p, section, summary, ul';

/** The words that a page shows. A blank beside each block keeps the words of two blocks apart. */
function wordsShown(body) {
  for (const block of body.querySelectorAll(BLOCKS)) block.before(' ');
  for (const block of body.querySelectorAll(BLOCKS)) block.after(' ');
  return words(body.textContent);
}

const tags = choices.map(({ tag }) => tag).join(',');
const editors = {
  'TinyMCE, which removes the tag,': { write: throughTinymce({}), keepsTag: false },
  'TinyMCE with the tag allowed': {
    write: throughTinymce({
      custom_elements: tags,
      extended_valid_elements: choices.map(({ tag }) => `${tag}[*]`).join(','),
    }),
    keepsTag: true,
  },
  'Tiptap, which removes the tag,': { write: throughTiptap, keepsTag: false },
};

describe('the snippet with the text inside, in editors', () => {
  for (const [name, { write, keepsTag }] of Object.entries(editors)) {
    it(`${name} keeps every word apart and every number to call, for every element`, () => {
      for (const choice of choices) {
        const { body } = parse(write(html(choice)));
        assert.deepEqual(callsIn(body), choice.calls, choice.tag);
        const element = body.querySelector(choice.tag);
        assert.equal(Boolean(element), keepsTag);
        if (element)
          for (const [attribute, value] of Object.entries(choice.attributes))
            assert.equal(element.getAttribute(attribute), value);
        assert.equal(wordsShown(element ?? body), wordsShown(parse(choice.text).body), choice.tag);
      }
    });
  }

  it('Quill, which removes the tag, keeps every word and every number to call, and glues only the title of a section', () => {
    for (const choice of choices) {
      const { body } = parse(throughQuill(html(choice)));
      const expected = parse(choice.text).body;
      assert.deepEqual(callsIn(body), choice.calls, choice.tag);
      // Quill knows no `summary`: it writes the title and what follows as one line.
      for (const title of expected.querySelectorAll('summary')) title.outerHTML = title.innerHTML;
      for (const section of expected.querySelectorAll('details')) section.outerHTML = section.innerHTML;
      assert.equal(wordsShown(body).replaceAll(' ', ''), wordsShown(expected).replaceAll(' ', ''), choice.tag);
    }
  });

  it('TinyMCE keeps the plain mount, its settings and its text, for every element', () => {
    const write = throughTinymce({});
    for (const choice of choices) {
      const mount = parse(write(plain(choice))).querySelector(`[data-care-element="${choice.tag}"]`);
      assert.equal(mount.dataset.region, 'GB');
      assert.equal(mount.lang, 'en-GB');
      assert.deepEqual(callsIn(mount), choice.calls);
      assert.equal(wordsShown(mount), wordsShown(parse(choice.text).body), choice.tag);
    }
  });

  it('TinyMCE leaves nothing of a tag without text, so every snippet has the text inside', () => {
    assert.equal(throughTinymce({})('<red-flag-check region="GB"></red-flag-check>'), '');
    for (const choice of choices) assert.ok(html(choice).includes(choice.text), choice.tag);
  });

  it('Turndown writes Markdown with every word and every number to call', () => {
    const turndown = new TurndownService();
    for (const choice of choices) {
      const written = turndown.turndown(html(choice));
      for (const call of choice.calls) assert.ok(written.includes(`](${call})`), call);
      assert.doesNotMatch(written, /<\/?[a-z]/i, choice.tag);
    }
  });
});
