import type { LeafWriter } from '../core/parts/leaf-writer.js';

/** HTML that is safe to put into a page: every value in it is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Values of a template. */
export type Content = Markup | string | number | symbol | null | undefined | false | readonly Content[];

/** Omits the attribute or child that has this value. */
export const nothing = Symbol('nothing');

function toHtml(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object' && value !== null) return listToHtml(value);
  if (value === null || value === undefined || value === false || typeof value === 'symbol') return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Joins a list. A space between pieces of HTML keeps words apart without a style sheet; text gets none. */
function listToHtml(values: readonly Content[]): string {
  const isText = values.some((value) => typeof value === 'string' || typeof value === 'number');
  return values
    .map(toHtml)
    .filter(Boolean)
    .join(isText ? '' : ' ');
}

/** Matches the end of a template's text before the only value of an attribute, with or without quotes. */
const attributeStart = /\s[\w-]+=("?)$/;

/**
 * Makes HTML from a template. Escapes every value that is not `Markup`, joins lists, and omits `null`, `undefined` and
 * `false`. Writes a single line: editors remove a line break between tags, and Markdown and MDX read the next line as text.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = '';
  let rest = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    const [start = '', quote = null] = attributeStart.exec(rest) ?? [];
    const next = strings[index + 1] ?? '';
    if (start && value === nothing) {
      text += rest.slice(0, -start.length);
      rest = quote ? next.slice(1) : next;
    } else {
      text += rest + (quote === '' ? `"${toHtml(value)}"` : toHtml(value));
      rest = next;
    }
  }
  text += rest;
  return new Markup(text.replace(/<[^>]*>/g, (tag) => tag.replace(/\s+(?=>)/, '')).replace(/[ \t]*\n\s*/g, ' '));
}

/** Renders leaf templates as HTML. */
export const fallbackWriter: LeafWriter<Markup> = {
  html: markup,
  items: (items) => items.map((item) => markup`<li>${item}</li>`),
  nothing,
};
