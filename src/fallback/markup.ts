import type { LeafWriter } from '../core/parts/leaf-writer.js';

/** A piece of HTML that is safe to put into a page as it is. */
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

/** What a template may hold. */
export type Content = Markup | string | number | symbol | null | undefined | false | readonly Content[];

/** Leaves out the attribute, or the child, that it is the value of. */
export const nothing = Symbol('nothing');

function toHtml(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object' && value !== null) return listToHtml(value);
  if (value === null || value === undefined || value === false || typeof value === 'symbol') return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Each piece gets a line, so that words do not run together where nothing lays them out; text runs on. */
function listToHtml(values: readonly Content[]): string {
  const isText = values.some((value) => typeof value === 'string' || typeof value === 'number');
  return values
    .map(toHtml)
    .filter(Boolean)
    .join(isText ? '' : '\n');
}

/** The end of a template's text where an attribute gets its only value, with or without quotes. */
const attributeStart = /\s[\w-]+=("?)$/;

/**
 * HTML from a template; every value is escaped unless it is a `Markup` itself. Lists are joined, nothing stays empty, and
 * a tag that the template breaks over several lines is written on one.
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
  const oneLineTags = text.replace(/<[^>]*>/g, (tag) => tag.replace(/\s+(?=>)/, '').replace(/\s+/g, ' '));
  return new Markup(oneLineTags.replace(/\s*\n\s*/g, '\n'));
}

/** Writes the leaves of a fallback. */
export const fallbackWriter: LeafWriter<Markup> = { html: markup, nothing };
