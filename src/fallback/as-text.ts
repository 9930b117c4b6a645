import type { Markup } from './markup.js';

/** The text of a whole fallback, with one space at most between tags. */
export const asText = ({ text }: Markup): string =>
  text
    // Icons repeat a text, and some sanitizers show the source of a drawing as text. So the fallback only keeps their room.
    .replace(/<svg [^>]*class="care-icon".*?<\/svg>/g, '<span class="care-icon" aria-hidden="true"></span>')
    .replace(/> +</g, '> <')
    .trim();
