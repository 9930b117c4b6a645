/**
 * Writes what editors, type checkers and language models read about the elements, from custom-elements.json:
 * `dist/types/*.d.ts` for JSX and templates, `dist/vscode.html-custom-data.json`, `dist/web-types.json` and `dist/llms.txt`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { camelCase } from './names.mjs';

const { name, version, description: summary } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word).filter(Boolean);
const lines = (items, line) => items.map((each) => `${line(each)}\n`).join('');
const comment = (text) => `/** ${(text ?? '').replace(/\*\//g, '* /').replace(/\s+/g, ' ')} */`;
const write = (path, text) => writeFileSync(`dist/${path}`, text);
const writeJson = (path, value) => write(path, `${JSON.stringify(value, undefined, 1)}\n`);

mkdirSync('dist/types', { recursive: true });

/** The type of an attribute in markup. A text beside the words: a site may have exercises of its own, and `mode={mode}` is a text. */
const attributeType = (attribute) => {
  if (attribute.name === 'content') return 'unknown';
  if (attribute.type.text === 'number') return 'number | string';
  return wordsOf(attribute).length ? `${attribute.type.text} | (string & {})` : 'string';
};
const tagTypes = (line) => lines(elements, (element) => `  '${element.tagName}': {\n${line(element)}  };`);
const attributeLines =
  (nameOf) =>
  ({ attributes = [] }) =>
    lines(
      attributes,
      (each) =>
        `    ${comment(each.description)}\n    '${nameOf(each.name)}'?: ${attributeType(each)} | null | undefined;`,
    );
const eventTypes = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)))].sort();

write(
  'types/elements.d.ts',
  `import type { ${eventTypes.join(', ')} } from '../index.js';

/** The attributes of each element. */
export interface Attributes {
${tagTypes(attributeLines((text) => text))}}

/** The attributes in camel case, as templates of Vue look for them. */
export interface CamelCaseAttributes {
${tagTypes(attributeLines(camelCase))}}

/** The events of each element. */
export interface Events {
${tagTypes(({ events = [] }) =>
  lines(events, (event) => `    ${comment(event.description)}\n    '${event.name}': ${event.type.text};`),
)}}

export type Tag = keyof Attributes;

/** A handler for each event, under the name that the framework gives it. */
export type Handlers<T extends Tag, Before extends string> = {
  [Name in keyof Events[T] & string as \`\${Before}\${Name}\`]?: ((event: Events[T][Name]) => void) | null | undefined;
};
`,
);

/** A framework's own attributes of an element, with ours instead of those of the same name. */
const withOurs = (own, before, attributes = 'Attributes[T]') =>
  `type Props<T extends Tag> = Omit<${own}, keyof ${attributes}> & ${attributes} & Handlers<T, '${before}'>;
type Tags = { [T in Tag]: Props<T> };`;
const ours = "import type { Attributes, Handlers, Tag } from './elements.js';";

/** Types for the templates of frameworks, each turned on by an import or by "types" in tsconfig.json. */
const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${ours}

${withOurs('DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>', 'on')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${ours}

${withOurs('HTMLAttributes<HTMLElementTagNameMap[T]>', 'on')}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${ours}

type Properties<T extends Tag> = { [Name in keyof Attributes[T] & string as \`prop:\${Name}\` | \`attr:\${Name}\`]?: Attributes[T][Name] };
${withOurs('JSX.HTMLAttributes<HTMLElementTagNameMap[T]>', 'on:').replace(
  "Handlers<T, 'on:'>",
  "Handlers<T, 'on:'> & Properties<T>",
)}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${ours}

${withOurs('HTMLAttributes<HTMLElementTagNameMap[T]>', 'on')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  vue: `import type { HTMLAttributes } from 'vue';
import type { Attributes, CamelCaseAttributes, Events, Tag } from './elements.js';

type Capital<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Capital<Rest>}\` : Capitalize<Text>;
type Handlers<T extends Tag> = {
  [Name in keyof Events[T] & string as \`on\${Capital<Name>}\`]?: (event: Events[T][Name]) => void;
};
type Component<T extends Tag> = new () => {
  $props: Omit<HTMLAttributes, keyof CamelCaseAttributes[T]> & CamelCaseAttributes[T] & Attributes[T] & Handlers<T>;
};
type Components = { [T in Tag]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
};
for (const [framework, text] of Object.entries(frameworks)) write(`types/${framework}.d.ts`, text);

writeJson('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(wordsOf(attribute).length && { values: wordsOf(attribute).map((word) => ({ name: word })) }),
    })),
  })),
});

writeJson('web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes = [], slots = [], events = [], members = [] }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: { type: attribute.type.text },
        })),
        slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
        js: {
          properties: members
            .filter((member) => member.kind === 'field' && !member.static)
            .map((member) => ({ name: member.name, description: member.description, type: member.type?.text })),
          events: events.map((event) => ({ name: event.name, description: event.description })),
        },
      })),
    },
    css: {
      properties: (elements.find(({ cssProperties }) => cssProperties)?.cssProperties ?? []).map((property) => ({
        name: property.name,
        description: property.description,
      })),
      parts: [
        ...new Map(elements.flatMap(({ cssParts = [] }) => cssParts.map((part) => [part.name, part]))).values(),
      ].map((part) => ({ name: part.name, description: part.description })),
    },
  },
});

const listed = (title, items, line) => (items.length ? `\n${title}:\n\n${lines(items, line)}` : '');
write(
  'llms.txt',
  `# ${name}

> ${summary}

Load them with \`import 'back-care-elements/define'\`, or with the script \`dist/cdn/back-care-elements.js\`. Every attribute is
optional. Set the region, the clinic's name and its number once in \`<care-settings>\`. No clinician has reviewed the text yet.

## Elements
${lines(
  elements,
  (element) => `
### <${element.tagName}>

${element.description}
${listed('Attributes', element.attributes ?? [], (each) => `- \`${each.name}\` (${each.type.text}): ${each.description ?? ''}`)}${listed(
    'Slots',
    element.slots ?? [],
    (each) => `- \`${each.name}\`: ${each.description}`,
  )}${listed('Events', element.events ?? [], (each) => `- \`${each.name}\`: ${each.description}`)}`,
)}`,
);
