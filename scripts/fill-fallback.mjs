/** Puts the fallback of an element inside its tag in a page of the demo, in place of `<!-- fallback -->`. */
import { fallback } from '../dist/fallback.js';
import { camelCase } from './names.mjs';

/** The attributes of a tag as options of `fallback()`: `clinic-name` becomes `clinicName`. */
const optionsOf = (attributes) =>
  Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [camelCase(name), value]),
  );

export function fillFallback(html) {
  const [, locale] = html.match(/<html[^>]*\slang="([^"]*)"/) ?? [];
  const region = locale?.match(/-(\w+)$/)?.[1];
  const settings = optionsOf(html.match(/<care-settings([^>]*)>/)?.[1] ?? '');
  return html.replace(/<([a-z]+-[a-z-]+)([^>]*)>\s*<!-- fallback -->/g, (_, tag, attributes) => {
    const given = optionsOf(attributes);
    const options = { ...(locale && { locale }), ...(region && { region }), ...settings, ...given };
    return `<${tag}${attributes}>\n${fallback(tag, { ...options, headingLevel: Number(given.headingLevel ?? 2) })}`;
  });
}
