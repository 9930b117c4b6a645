import { translationFor } from '../content/translations.js';
import type { Markup } from './markup.js';

/** The text of a whole fallback, with one space at most between tags. */
export const asText = ({ text }: Markup): string =>
  text
    // Icons repeat a text, and some sanitizers show the source of a drawing as text. So the fallback only keeps their room.
    .replace(/<svg [^>]*class="care-icon".*?<\/svg>/g, '<span class="care-icon" aria-hidden="true"></span>')
    .replace(/> +</g, '> <')
    .trim();

/** Text that reads from right to left says so itself: a page that puts it into a tag may read from left to right. */
export function turned(text: string, locale = ''): string {
  const content = translationFor(locale)?.content;
  return content?.direction === 'rtl' ? `<div lang="${content.locale}" dir="rtl">${text}</div>` : text;
}
