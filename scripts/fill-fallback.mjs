/** Puts an element's content inside its tag in a page of the demo, where the page has the mark `<!-- fallback -->`. */
import { fallback } from '../dist/fallback.js';

const options = {
  region: 'region',
  'heading-level': 'headingLevel',
  'clinic-name': 'clinicName',
  'clinic-phone': 'clinicPhone',
  'booking-url': 'bookingUrl',
  strategies: 'strategies',
  phase: 'phase',
  mode: 'mode',
  exercise: 'exercise',
  exercises: 'exercises',
  preset: 'preset',
};

export function fillFallback(html) {
  const lang = html.match(/<html[^>]*\slang="([^"]*)"/)?.[1] ?? '';
  return html.replace(/<([a-z]+-[a-z-]+)([^>]*)>\s*<!-- fallback -->/g, (_, tag, attributes) => {
    const given = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [options[name], value]),
    );
    const region = lang.split('-')[1];
    return `<${tag}${attributes}>\n${fallback(tag, { ...(region && { region }), ...given, headingLevel: Number(given.headingLevel ?? 2) })}`;
  });
}
