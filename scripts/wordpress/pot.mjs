/** The template for translators, from the texts in PHP, in the editor's script and in the `block.json` files. */
import { po } from 'gettext-parser';

const DOMAIN = 'back-care-elements';
/** `__( 'text', 'back-care-elements' )`, after the comment for translators if there is one. */
const CALL = new RegExp(
  `(?:/\\*\\s*(translators:[^*]*?)\\s*\\*/\\s*)?[^/]{0,40}?\\b(?:__|esc_html__|esc_html_e|esc_attr__)\\(\\s*'((?:[^'\\\\]|\\\\.)*)',\\s*'${DOMAIN}'`,
  'g',
);

const unescape = (text) => text.replace(/\\(.)/g, '$1');

/** The fields of a `block.json` that WordPress translates. */
const BLOCK_FIELDS = { title: 'block title', description: 'block description', keywords: 'block keyword' };

function textsOf(path, content) {
  if (path.endsWith('block.json')) {
    const block = JSON.parse(content);
    return Object.entries(BLOCK_FIELDS).flatMap(([field, context]) =>
      [block[field]].flat().map((text) => ({ text, context })),
    );
  }
  if (!/\.(?:php|js)$/.test(path) || path.startsWith('js/')) return [];
  return [...content.matchAll(CALL)].map(([, comment, text]) => ({ text: unescape(text), context: '', comment }));
}

/** @param files the plugin's files, `[path, content]` */
export function potOf(files, version) {
  const translations = {};
  const headers = {
    'project-id-version': `Back Care Elements ${version}`,
    'mime-version': '1.0',
    'content-type': 'text/plain; charset=utf-8',
    'content-transfer-encoding': '8bit',
    'x-domain': DOMAIN,
  };
  for (const [path, content] of files) {
    for (const { text, context, comment } of textsOf(path, content)) {
      const inContext = (translations[context] ??= {});
      const entry = (inContext[text] ??= {
        msgid: text,
        ...(context && { msgctxt: context }),
        msgstr: [''],
        comments: {},
      });
      const references = new Set(entry.comments.reference?.split('\n'));
      entry.comments.reference = [...references.add(path)].join('\n');
      if (comment) entry.comments.extracted = comment;
    }
  }
  return po.compile({ charset: 'utf-8', headers, translations }).toString();
}
