/** `includes/elements.php`: what the plugin knows of the elements and regions, with every word ready for translators. */

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const translated = (text) => `__( ${quoted(text)}, 'back-care-elements' )`;

/** A value as PHP. `words` are the keys whose texts people read. */
function toPhp(value, words, indent = '\t', key = '') {
  if (typeof value === 'string') return words.has(key) && value ? translated(value) : quoted(value);
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'array()';
  const line = ([name, each]) =>
    `${indent}\t${Array.isArray(value) ? '' : `${quoted(name)} => `}${toPhp(each, words, `${indent}\t`, name)},\n`;
  return `array(\n${entries.map(line).join('')}${indent})`;
}

const functionOf = (name, comment, php) => `/** ${comment} */
function ${name}(): array {
	static $all = array();
	// Translations load with the action “init”.
	if ( ! $all || ! did_action( 'init' ) ) {
		$all = ${php.replaceAll('\n', '\n\t')};
	}
	return $all;
}
`;

export function elementsPhp(elements, regions, languages) {
  const byTag = Object.fromEntries(elements.map(({ tag, ...element }) => [tag, element]));
  const names = Object.entries(regions).map(([code, name]) => `\t\t${quoted(code)} => ${translated(name)},\n`);
  return `<?php
/**
 * The elements and regions, made from the library by its script \`write-wordpress.mjs\`.
 *
 * @package Back_Care_Elements
 */

namespace Back_Care_Elements;

defined( 'ABSPATH' ) || exit;

/** The languages of the texts. */
const LANGUAGES = array( ${languages.map(quoted).join(', ')} );

${functionOf('all_elements', 'The elements by tag.', toPhp(byTag, new Set(['title', 'summary', 'label', 'help'])))}
${functionOf('all_regions', 'The names of the known regions by code.', `array(\n${names.join('')}\t)`)}`;
}
