import { regions, unknownRegion } from '../../content/region/regions.js';
import type { Region } from '../../content/types.js';
import { regionOfLanguage } from '../localization/language-region.js';
import { findRegion } from '../region/region.js';

/**
 * The region that the text inside a tag is written for. A sanitizer that removes `region` from the tag usually keeps the text:
 * without this, the element would replace its number to call by none.
 *
 * The heading of the text names the region in its `lang`. Where that is gone too, the first number to call is the emergency
 * number. If several regions have it, only the number is certain: the names of services stay general.
 */
export function regionInText(host: Partial<Pick<Element, 'querySelector'>>): Region | undefined {
  // On a server, elements have no children.
  const heading = host.querySelector?.(':is(h2, h3, h4, h5)[lang]:not([slot])');
  const named = heading && findRegion(regionOfLanguage(heading.getAttribute('lang')!) ?? '');
  if (named) return named;
  const number = host.querySelector?.('[href^="tel:"]')?.getAttribute('href')?.slice(4);
  const [region, another] = regions.filter(({ emergency }) => number && emergency[0]?.number === number);
  return number && another ? { ...unknownRegion, emergency: [{ number }] } : region;
}
