/**
 * The rules of the health check, each with pages that fail and pages that pass. The pages come from the snippet builder, and
 * go through the engines, filters and optimisers that spoil them in real life.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { readPage } from '../../demo/check-page.js';
import { check, rules } from '../../demo/check-rules.js';
import { exampleOfFaults } from '../../demo/check-example.js';
import { knownMarkup } from '../../demo/known-markup.js';
import * as snippets from '../../demo/snippets.js';
import { fallback, fallbackTags } from '../../dist/fallback.js';
import { fillPage } from '../../scripts/fill-page.mjs';

const { window } = new JSDOM('');
const parse = (html) => new window.DOMParser().parseFromString(html, 'text/html');
const known = knownMarkup(JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')));
const look = (html, options) => check(readPage(html, parse, known, options));
const idsOf = (findings) => [...new Set(findings.map(({ id }) => id))];

const choiceOf = (tag, attributes = {}, region = 'GB') => ({
  tag,
  attributes: { region, lang: `en-${region}`, ...attributes },
  text: fallback(tag, { region }),
  folder: '/files/',
  files: {},
  title: tag,
  colours: {},
});
const choice = choiceOf('red-flag-check');
const snippet = snippets.html(choice);
const [sheet, script, element] = snippet.split('\n');
const bare = element.slice('<div>'.length, -'</div>'.length);
const page = (...lines) => `<!doctype html>\n<html lang="en">\n<body>\n${lines.join('\n')}\n</body>\n</html>\n`;

const markdown = new MarkdownIt({ html: true });
const purify = createDOMPurify(window);
const onlyTag = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'red-flag-check'],
  allowedAttributes: { a: ['href'], '*': ['class', 'lang'] },
  allowedSchemes: ['http', 'https', 'tel'],
};
const withTag = { ...defaultSchema, tagNames: [...defaultSchema.tagNames, 'red-flag-check'] };
const rehype = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, withTag)
  .use(rehypeStringify);
const clinic = { 'clinic-phone': '01632 960123', 'booking-url': 'https://clinic.example/book' };
const clinicChoice = {
  ...choiceOf('red-flag-check', clinic),
  text: fallback('red-flag-check', {
    region: 'GB',
    clinicPhone: clinic['clinic-phone'],
    bookingUrl: clinic['booking-url'],
  }),
};
const policyPage = (policy, ...lines) =>
  `<html>\n<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n</head>\n<body>\n${lines.join('\n')}\n</body></html>`;

/** For each rule: pages that it finds a fault in, with the line and words of the advice, and pages in which it finds none. */
const cases = {
  'missing-script': {
    fails: [
      ['an element alone', page(sheet, element), 5, 'src="/files/red-flag-check.js"'],
      [
        'two elements and the file of one',
        page(sheet, script, element, '<pain-diary></pain-diary>'),
        7,
        'pain-diary.js',
      ],
      ['settings and the file of an element', page(snippet, '<care-settings region="GB"></care-settings>'), 7],
      ['a plain mount', page(snippets.plain(choice).split('\n')[0]), 4],
    ],
    passes: [
      ['the snippet', page(snippet)],
      ['the file of all elements', page('<script type="module" src="/x/back-care-elements.js?v=2"></script>', element)],
      ['an upload that WordPress renamed', page('<script defer src="/back-care-elements.iife_.js"></script>', element)],
      ['an import in a module', page('<script type="module">import "/f/back-care-elements.js"</script>', element)],
      ['a plain mount with its script', page(snippets.plain(choice))],
      ['the plan’s file and what it brings', page('<script type="module" src="back-care-plan.js"></script>', element)],
      ['a page without elements', page('<p>Hello</p>')],
    ],
  },
  'clinic-not-in-text': {
    fails: [
      [
        'a number typed into the tag',
        page(snippet.replace('region="GB"', 'region="GB" clinic-phone="01632 960123"')),
        6,
        'paste its whole snippet again',
      ],
      ['a link typed into the tag', page(snippet.replace('region="GB"', 'region="GB" booking-url="/book"')), 6],
    ],
    passes: [
      ['the snippet without a clinic', page(snippet)],
      ['the snippet of a clinic', page(snippets.html(clinicChoice))],
      ['an empty tag', page(script, '<red-flag-check clinic-phone="01632 960123"></red-flag-check>')],
    ],
  },
  'script-twice': {
    fails: [['the same file twice', page(snippet, script), 7, 'Take this line away']],
    passes: [['two files', page(snippet, '<script type="module" src="/files/pain-diary.js"></script>')]],
  },
  'script-not-a-module': {
    fails: [['a file without type', page('<script src="/files/red-flag-check.js"></script>', element), 4, 'classic']],
    passes: [
      ['a module', page(snippet)],
      ['the classic file', page('<script defer src="/files/back-care-elements-classic.js"></script>', element)],
    ],
  },
  'script-held-back': {
    fails: [
      ['a cookie banner', page(snippet.replace('type="module"', 'type="text/plain" data-cookieconsent="x"')), 5],
      [
        'WP Rocket',
        page('<script type="rocketlazyloadscript" data-rocket-src="/f/red-flag-check.js"></script>', element),
        4,
      ],
    ],
    passes: [['the snippet', page(snippet)]],
  },
  'self-closed': {
    fails: [
      ['settings', page('<care-settings region="GB" />', snippet), 4, '<care-settings …></care-settings>'],
      ['an element after a comment', page('<!-- <pain-diary /> -->', '<red-flag-check region="GB"/>', script), 5],
    ],
    passes: [['a comment', page('<!-- <pain-diary /> -->', snippet)]],
  },
  'doubled-text': {
    fails: [
      ['WordPress without the div', page(script, autop(bare)), undefined, '<div><red-flag-check region="GB"'],
      ['markdown-it without the div', page(script, markdown.render(`Before.\n${bare}`))],
      ['a paragraph around the tag', page(script, `<p>${bare}</p>`), 5],
      ['the text inside and again below', page(snippet, choice.text), 6],
    ],
    passes: [
      ['WordPress with the div', page(autop(snippet))],
      ['markdown-it with the div', page(markdown.render(snippet))],
      ['an empty tag', page(script, '<red-flag-check region="GB"></red-flag-check>')],
    ],
  },
  'stripped-tag': {
    fails: [
      ['DOMPurify', page(purify.sanitize(snippet)), undefined, 'Administrator'],
      ['sanitize-html, which keeps no class', page(sanitizeHtml(snippet))],
      ['an editor that removes the tag', page(script, bare.replace(/<\/?red-flag-check[^>]*>/g, '')), 5],
    ],
    passes: [
      ['DOMPurify that allows the tag', page(purify.sanitize(snippet, { ADD_TAGS: ['red-flag-check'] }))],
      ['a plain mount after DOMPurify', page(purify.sanitize(snippets.plain(choice)))],
      ['a whole snippet taken for words, which has a rule of its own', page(`<p>${snippet.replace(/</g, '&lt;')}</p>`)],
    ],
  },
  'empty-tag': {
    fails: [['a tag alone', page(script, '<red-flag-check region="GB"></red-flag-check>'), 5, 'without script']],
    passes: [
      ['the snippet', page(snippet)],
      ['settings', page('<care-settings region="GB"></care-settings>')],
    ],
  },
  'tag-as-text': {
    fails: [
      [
        'settings over several lines in Markdown',
        page(markdown.render('<care-settings\n  region="GB"\n></care-settings>')),
        4,
      ],
      ['an escaped tag', page('<p>&lt;red-flag-check region="GB"&gt;</p>'), 4, 'Custom HTML'],
      ['a snippet pasted as a code block', page('<pre><code>&lt;script…\n&lt;seek-help&gt;</code></pre>'), 5],
    ],
    passes: [
      [
        'settings on one line in Markdown',
        page(markdown.render(`${snippet}\n\n<div><care-settings region="GB"></care-settings></div>`)),
      ],
    ],
  },
  'shortcode-as-text': {
    fails: [['a shortcode', page('<p>[red-flag-check region="GB"]</p>'), 4, 'plugin']],
    passes: [['other brackets', page('<p>[gallery ids="1"] [1]</p>')]],
  },
  'misspelt-tag': {
    fails: [
      ['a letter too few', page('<red-flag-chek region="GB"></red-flag-chek>'), 4, '<red-flag-check>'],
      ['a plain mount', page('<div data-care-element="red-flags"></div>'), 4, 'red-flag-check'],
    ],
    passes: [['other custom elements', page('<my-card></my-card><sl-button></sl-button>')]],
  },
  'unknown-attribute': {
    fails: [
      ['a letter in the wrong place', page(snippet.replace(' region=', ' regoin=')), 6, 'Write “region”'],
      ['an attribute of another element', page(snippet.replace(' region=', ' exercise="bridge" region=')), 6],
      ['a plain mount', page('<div data-care-element="seek-help" data-clinic-phon="1"></div>'), 4, 'clinic-phone'],
    ],
    passes: [
      [
        'what every tag may have',
        page(snippet.replace(' region=', ' id="a" class="b" aria-label="c" data-x onclick=""  region=')),
      ],
      ['a framework', page(snippet.replace(' region=', ' v-if="a" @care-check="b" :content.prop="c" region='))],
      [
        'other data of a plain mount',
        page('<div data-care-element="seek-help" data-region="GB" data-aos="fade"></div>'),
      ],
    ],
  },
  'unknown-value': {
    fails: [
      ['a country', page(snippet.replace('region="GB"', 'region="UK"')), 6, 'is GB'],
      ['a word', page(snippet.replace(' region=', ' mode="stepwise" region=')), 6, 'checklist'],
      [
        'a list',
        page('<back-spasm-tips strategies="heat-and-cold, rest"></back-spasm-tips>'),
        4,
        '“rest” is not known',
      ],
      ['a number', page(snippet.replace(' region=', ' heading-level="1" region=')), 6, '2 to 5'],
      ['a telephone number', page(snippet.replace(' region=', ' clinic-phone="call us" region=')), 6],
      ['an address', page(snippet.replace(' region=', ' booking-url="javascript:alert(1)" region=')), 6],
      ['a plain mount', page('<div data-care-element="stretch-card" data-exercise="catcow"></div>'), 4, 'cat-cow'],
    ],
    passes: [
      [
        'known values',
        page(snippets.html(choiceOf('stretch-routine', { exercises: 'cat-cow,bridge', preset: 'build-up' }))),
      ],
      ['an exercise of the site', page('<stretch-card exercise="wall-lean" src="/our.json"></stretch-card>')],
      ['small letters', page(snippet.replace('region="GB"', 'region="gb"'))],
    ],
  },
  'wrong-region': {
    fails: [
      ['another country in the tag', page(snippet.replace('region="GB"', 'region="US"')), 6, 'for US'],
      [
        'another country in the settings',
        page('<care-settings region="IE"></care-settings>', snippet.replace(' region="GB"', '')),
        7,
      ],
    ],
    passes: [
      ['the same country', page(snippet)],
      ['a text of no country', page(snippets.html({ ...choice, text: fallback('red-flag-check', {}) }))],
    ],
  },
  'no-region': {
    fails: [
      ['sanitize-html that allows the tag', page(script, sanitizeHtml(bare, onlyTag)), 5, 'Write region="GB"'],
      ['DOMPurify that allows the tag', page(purify.sanitize(element, { ADD_TAGS: ['red-flag-check'] })), 4],
      ['no country anywhere', page('<red-flag-check></red-flag-check>'), 4, 'your local emergency number'],
    ],
    passes: [
      ['the snippet', page(snippet)],
      ['settings', page('<care-settings region="GB"></care-settings>', '<red-flag-check></red-flag-check>')],
    ],
  },
  'settings-late': {
    fails: [['settings below', page(snippet, '<care-settings region="GB"></care-settings>'), 7, 'above line 6']],
    passes: [['settings above', page('<care-settings region="GB"></care-settings>', snippet)]],
  },
  'lost-call': {
    fails: [['rehype-sanitize', page(String(rehype.processSync(snippet))), undefined, 'tel']],
    passes: [
      ['the snippet', page(snippet)],
      ['an anchor of the page', page('<a id="part-123">Part 123</a>', snippet)],
    ],
  },
  'missing-style': {
    fails: [['no sheet', page(script, element), 5, 'fallback.css']],
    passes: [
      ['the snippet', page(snippet)],
      ['the sheet pasted into the page', page('<style>:is(a-b):not(:defined){}</style>', script, element)],
      ['no text inside', page(script, '<red-flag-check></red-flag-check>')],
    ],
  },
  'policy-blocks': {
    fails: [
      [
        'scripts of nowhere',
        policyPage("default-src 'none'; style-src 'self'", snippet),
        7,
        "Add 'self' to default-src",
      ],
      [
        'scripts of elsewhere',
        policyPage("script-src 'self'", '<script type="module" src="https://f.example/red-flag-check.js"></script>'),
        6,
        'Add https://f.example to script-src',
      ],
      ['styles of nowhere', policyPage("default-src 'self'; style-src 'none'", snippet), 6, 'style-src'],
      ['scripts with a nonce', policyPage("script-src 'nonce-abc' 'strict-dynamic' https:", snippet), 7, 'nonce'],
      [
        'trusted types',
        policyPage("trusted-types dompurify; require-trusted-types-for 'script'", snippet),
        7,
        'lit-html',
      ],
      [
        'two copies of Lit',
        policyPage('trusted-types lit-html', snippet, script.replace('red-flag-check', 'pain-diary')),
        9,
        'allow-duplicates',
      ],
      [
        'content of the site',
        policyPage("connect-src 'none'", '<red-flag-check src="/our.json"></red-flag-check>'),
        6,
        '/our.json',
      ],
      ['a sandbox', policyPage('sandbox allow-forms', snippet), 7, 'allow-scripts'],
      ['another folder', policyPage('script-src https://this-site.invalid/js/', snippet), 7, 'script-src'],
    ],
    passes: [
      ['no policy', page(snippet)],
      [
        'the policy of the README',
        policyPage(
          "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
          snippet,
        ),
      ],
      [
        'a policy after the script',
        `${page(snippet)}<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
      ],
      [
        'a nonce',
        policyPage("script-src 'nonce-abc' 'strict-dynamic'", script.replace('<script', '<script nonce="abc"')),
      ],
      [
        'a wildcard',
        policyPage(
          'script-src *.example https:',
          '<script type="module" src="https://f.example/red-flag-check.js"></script>',
        ),
      ],
      ['a fingerprint', policyPage("script-src 'sha384-x'", script.replace('<script', '<script integrity="sha384-x"'))],
    ],
  },
};

describe('health check', () => {
  it('has a failing and a passing page for every rule', () => {
    assert.deepEqual(Object.keys(cases).sort(), rules.map(({ id }) => id).sort());
    for (const { fails, passes } of Object.values(cases)) assert.ok(fails.length > 0 && passes.length > 0);
  });

  for (const [id, { fails, passes }] of Object.entries(cases)) {
    for (const [name, html, line, words = ''] of fails) {
      it(`${id} finds a fault in: ${name}`, () => {
        const found = look(html).filter((each) => each.id === id);
        assert.ok(found.length > 0);
        if (line) assert.equal(found[0].line, line);
        const advice = `${found[0].change} ${found[0].write ?? ''}`;
        assert.ok(advice.includes(words), advice);
      });
    }
    for (const [name, html] of passes) {
      it(`${id} finds no fault in: ${name}`, () => {
        assert.deepEqual(
          look(html).filter((each) => each.id === id),
          [],
        );
      });
    }
  }

  for (const tag of fallbackTags) {
    it(`finds nothing in the snippets of <${tag}>`, () => {
      for (const form of ['html', 'classic', 'markdown'])
        assert.deepEqual(look(page(snippets[form](choiceOf(tag)))), [], form);
      assert.deepEqual(idsOf(look(page(snippets.plain(choiceOf(tag))))), ['missing-style']);
    });
  }

  it('finds nothing in the pages of the demo that a maintainer would not know', () => {
    for (const name of ['index', 'ease', 'move', 'plan', 'blog']) {
      const html = fillPage(readFileSync(`demo/${name}.html`, 'utf8'));
      assert.deepEqual(
        idsOf(look(html)).filter((id) => id !== 'no-region'),
        [],
        name,
      );
    }
  });

  it('reads a policy that the server sends, and the page’s own address', () => {
    const html = page(script.replace('/files/', 'https://clinic.example/files/'), element);
    const header = "Content-Security-Policy: default-src 'self'";
    const found = (options) => idsOf(look(html, options)).includes('policy-blocks');
    assert.equal(found({ header }), true);
    assert.equal(found({ header, address: 'https://clinic.example/back' }), false);
    assert.equal(found({ header: `${header}, script-src 'none'`, address: 'https://clinic.example/back' }), true);
  });

  it('puts what visitors lose first, and shows every kind of weight in its example', () => {
    const found = look(exampleOfFaults);
    const weights = found.map(({ weight }) => weight);
    assert.deepEqual(weights, [...weights].sort().reverse());
    assert.ok(idsOf(found).length >= 5, idsOf(found).join());
    for (const { line } of found) assert.ok(line > 0);
  });

  it('survives text that is no page', () => {
    for (const html of ['', ' ', '<', '<red-flag-check', '<<<>>>', '\0', 'a'.repeat(100_000), '<a-b '.repeat(2_000)])
      assert.ok(Array.isArray(look(html)));
  });
});
