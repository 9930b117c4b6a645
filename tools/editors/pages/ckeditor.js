import * as ckeditor from 'ckeditor5';

const {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  HtmlEmbed,
  Italic,
  Link,
  List,
  Paragraph,
} = ckeditor;
const usual = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

async function through(source, { plugins = [], ...config } = {}) {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [...usual, ...plugins], ...config });
  editor.setData(source);
  const written = editor.getData();
  await editor.destroy();
  place.remove();
  return written;
}

/** As `docs/content-systems.md` says. CKEditor keeps a custom tag only if a pattern also fits its own name for them. */
const allow = (tag) => [
  { name: new RegExp(`^(\\$customElement|${tag}|details|summary|div|span)$`), attributes: true, classes: true },
];

window.ways = {
  usual: (source) => through(source),
  allowed: (source, tag) => through(source, { plugins: [GeneralHtmlSupport], htmlSupport: { allow: allow(tag) } }),
  embed: (source) => through(`<div class="raw-html-embed">${source}</div>`, { plugins: [HtmlEmbed] }),
};
