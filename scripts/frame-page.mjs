/** A page that holds one element with its text, for site builders that allow nothing but a frame. */

const headingOf = (text) =>
  text
    .match(/<h2[^>]*>(.*?)<\/h2>/s)[1]
    .replace(/<[^>]*>/g, '')
    .trim();

/** A link to another site opens a new window: the frame is too small for it. */
const withNewWindows = (text) => text.replace(/<a (?=[^>]*href="https?:)/g, '<a target="_blank" ');

/**
 * @param path of the text within `dist/fallback/`, such as `en-GB/stretch-card/bridge.html`
 * @param text the HTML inside the tag
 */
export function framePage(path, text) {
  const [lang, tag, exercise] = path.replace(/\.html$/, '').split('/');
  const [language, region] = lang.split('-');
  // Each file holds one language.
  const file = language === 'en' ? `${tag}.js` : `${tag}.${language}.js`;
  const attributes = [
    region && `region="${region}"`,
    `lang="${lang}"`,
    exercise && exercise !== tag && `exercise="${exercise}"`,
  ].filter(Boolean);
  const frames = '../'.repeat(path.split('/').length - 1);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<title>${headingOf(text)}</title>
<link rel="stylesheet" href="${frames}../fallback.css">
<link rel="stylesheet" href="${frames}frame.css">
<script src="${frames}frame.js"></script>
<script type="module" src="${frames}../${file}"></script>
</head>
<body>
<${tag} ${attributes.join(' ')}>${withNewWindows(text.trim())}</${tag}>
</body>
</html>
`;
}
