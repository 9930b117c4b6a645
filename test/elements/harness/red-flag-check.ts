/** What a visitor sees and does in the check. */
import { expect } from '@open-wc/testing';
import { english } from '../../../src/content/en/red-flag-check.js';
import type { SignGroup, Urgency } from '../../../src/content/types.js';
import { warningSigns, type SignId } from '../../../src/content/advice/warning-signs.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import { RedFlagCheck } from '../../../src/elements/red-flag-check/red-flag-check.js';
import { press } from '../../support/commands.js';
import { onPage, type Attributes } from '../on-page.js';
import { button, find, findAll, textOf } from '../queries.js';

export const words = english['red-flag-check'];
export const { common } = english;
export const prefixes = { 'emergency-now': common.emergencyPrefix, ...english['red-flag-check'].advice.prefix };
export const ids: readonly SignId[] = warningSigns.map(({ id }) => id);
export const levelOf = (id: SignId): Urgency => warningSigns.find((sign) => sign.id === id)!.urgency;
export const emergencies = ids.filter((id) => levelOf(id) === 'emergency-now');
export const clinic = { 'clinic-name': 'Hill Road', 'clinic-phone': '01632 960123', 'booking-url': '/book' };

/** Wording that the check never uses: an all-clear or a diagnosis. */
export const allClear =
  /\b(you|it|everything|your back) (are|is|seems?|looks?|will be)( probably| likely| all)? (fine|ok|okay|safe|well|healthy|normal|all right)\b|\byou’re (fine|ok|okay|safe)\b|nothing (is )?(wrong|serious|to worry)|no need to worry|all.clear|low risk|not serious|no risk|\d+ ?%/i;
/** Phrases that the check always shows and that do not describe the visitor’s health. */
export const meant = /It is fine to ask again if you are worried\./g;

export const checkWith = (attributes: Attributes = {}): Promise<RedFlagCheck> => onPage('red-flag-check', attributes);

export const box = (element: Element, id: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[data-sign="${id}"]`);
export const ticked = (element: Element): string[] =>
  findAll<HTMLInputElement>(element, 'input[data-sign]')
    .filter((each) => each.checked)
    .map((each) => each.dataset['sign']!);
export const actions = (element: Element): HTMLElement[] => findAll(element, '[part="result"] [part="action"]');
/** The urgency that the result shows. */
export const shownUrgency = (element: Element): string | null => actions(element)[0]?.dataset['urgency'] ?? null;

/** The folded signs of the lower cards. */
export const lower = (element: Element): HTMLDetailsElement[] => findAll(element, '[part="lower"]');

/** Ticks or unticks a sign by keyboard, and opens its card before. */
export async function toggle(element: RedFlagCheck, id: string): Promise<void> {
  const card = box(element, id).closest('details');
  if (card) card.open = true;
  box(element, id).focus();
  await press('Space');
  await element.updateComplete;
}

export const attribute = (region: string, more: Readonly<Record<string, string>> = {}) => ({ region, ...more });

/** The group on screen; `null` at the result. */
export const screen = (element: Element): SignGroup | null => {
  const id = findAll(element, '[part="step"] input[data-sign]')[0]?.dataset['sign'];
  return warningSigns.find((sign) => sign.id === id)?.group ?? null;
};
export const none = (element: Element): HTMLInputElement => find<HTMLInputElement>(element, 'input[name="none"]');
const groupOf = (id: SignId): SignGroup => warningSigns.find((sign) => sign.id === id)!.group;
export const alertText = (element: Element): string => textOf(find(element, '.care-visually-hidden[role="alert"]'));

/** Ticks these signs, or “none of these”, and continues, by script, to reach the point under test quickly. */
export async function choose(element: RedFlagCheck, ...signs: readonly SignId[]): Promise<void> {
  for (const each of signs.length ? signs.map((id) => box(element, id)) : [none(element)]) {
    each.click();
    await element.updateComplete;
  }
  button(element, words.next)!.click();
  await element.updateComplete;
}

/** Chooses none of these until the screen of this sign. */
export async function walkTo(element: RedFlagCheck, id: SignId): Promise<void> {
  while (screen(element) !== groupOf(id)) {
    expect(screen(element), `${id} is asked`).not.to.equal(null);
    await choose(element);
  }
}

/** Goes through all screens, and ticks these signs where they appear. */
export async function walkThrough(element: RedFlagCheck, ...signs: readonly SignId[]): Promise<number> {
  let screens = 0;
  for (let group = screen(element); group !== null; group = screen(element)) {
    screens++;
    await choose(element, ...signs.filter((id) => groupOf(id) === group));
  }
  return screens;
}
