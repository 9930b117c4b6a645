/** Makes the texts of elements for many options in less time than one by one. */
import { asText, turned } from '../../dist/fallback/as-text.js';
import { Markup } from '../../dist/fallback/markup.js';

const CLINIC_KEYS = ['clinicName', 'clinicPhone', 'bookingUrl', 'openingHours'];
const clinic = { clinicName: 'Clinic', clinicPhone: '01632 960123', bookingUrl: '/book', openingHours: 'Always' };

/**
 * Returns `textOf(tag, options)`, a text from which `takeOut` has taken the drawings. The plan holds most other elements. The
 * texts in it that show no clinic are made once, and used again while only the clinic changes.
 *
 * @param fallbacks what makes the text of each element, by its tag
 */
export function textMakers(fallbacks, region, takeOut) {
  const cache = new Map();
  let cachedFor;
  const keyOf = (tag, options) =>
    tag + JSON.stringify(Object.entries(options).filter(([key]) => !CLINIC_KEYS.includes(key)));
  const cached = (tag) => (options, others) => {
    const key = keyOf(tag, options);
    if (!cache.has(key)) cache.set(key, new Markup(takeOut(fallbacks[tag](options, others).text)));
    return cache.get(key);
  };
  const showsClinic = (tag) =>
    fallbacks[tag]({ region, ...clinic }, fallbacks).text !== fallbacks[tag]({ region }, fallbacks).text;
  const inPlan = Object.fromEntries(
    Object.keys(fallbacks).map((tag) => [tag, showsClinic(tag) ? fallbacks[tag] : cached(tag)]),
  );
  return (tag, options) => {
    const key = keyOf(tag, options);
    if (key !== cachedFor) cache.clear();
    cachedFor = key;
    return takeOut(turned(asText(fallbacks[tag](options, inPlan)), options.locale));
  };
}
