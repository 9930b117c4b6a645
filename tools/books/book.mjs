/** The texts of all elements as an EPUB and as one page. */
import { strToU8, zipSync } from 'fflate';
import { fallback, fallbackTags } from '../../dist/fallback.js';

/** The text of an element in its tag. The clinic's name shows whether values are escaped as XHTML asks for. */
function text(tag, { locale, region }, open) {
  const options = { locale, region, open, clinicName: 'Hill & Road “Clinic”', clinicPhone: '01632 960123' };
  return `<${tag}>${fallback(tag, options)}</${tag}>`;
}

const xhtml = ({ lang, dir }, title, body) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head><title>${title}</title></head>
<body>${body}</body>
</html>`;

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

function manifestItem(tag, chapter) {
  const properties = chapter.includes('<svg') ? ' properties="svg"' : '';
  return `<item id="${tag}" href="${tag}.xhtml" media-type="application/xhtml+xml"${properties}/>`;
}

const packageFile = ({ lang }, chapters) => `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:back-care:${lang}</dc:identifier><dc:title>Back care</dc:title>
<dc:language>${lang}</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${chapters.map(([tag, chapter]) => manifestItem(tag, chapter)).join('\n')}</manifest>
<spine>${chapters.map(([tag]) => `<itemref idref="${tag}"/>`).join('')}</spine>
</package>`;

/** An EPUB 3 with a chapter for each element. */
export function epub(language) {
  const chapters = fallbackTags.map((tag) => [tag, xhtml(language, tag, text(tag, language, true))]);
  const links = fallbackTags.map((tag) => `<li><a href="${tag}.xhtml">${tag}</a></li>`).join('');
  const files = {
    'META-INF/container.xml': CONTAINER,
    'book.opf': packageFile(language, chapters),
    'nav.xhtml': xhtml(language, 'Contents', `<nav epub:type="toc"><ol>${links}</ol></nav>`),
    ...Object.fromEntries(chapters.map(([tag, chapter]) => [`${tag}.xhtml`, chapter])),
  };
  const bytes = Object.entries(files).map(([name, content]) => [name, strToU8(content)]);
  // A reader of EPUB looks for the type first, and not compressed.
  return zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...Object.fromEntries(bytes) });
}

/** One page with all elements, with all folds open or with all closed; `head` is added to its head. */
export function page(language, open, head = '') {
  const texts = fallbackTags.map((tag) => text(tag, language, open)).join('\n');
  return `<!doctype html>
<html lang="${language.lang}" dir="${language.dir}">
<head><meta charset="utf-8"><title>Back care</title>${head}</head>
<body>${texts}</body>
</html>`;
}
