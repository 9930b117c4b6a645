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

/** What may stand in a template. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

function toHtml(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object' && value !== null) return value.map(toHtml).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** HTML from a template; every value is escaped unless it is a `Markup` itself. Lists are joined, nothing stays empty. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const text = strings.reduce((html, part, index) => html + toHtml(values[index - 1]) + part);
  return new Markup(text.replace(/\n\s*/g, '\n'));
}
