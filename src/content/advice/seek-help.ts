/**
 * The signs and the sources of `<seek-help>`. Its signs are those of the warning-sign check, and its part on what to
 * expect follows the tips on professional help.
 */
import {
  mayoWhen,
  nhsBackPain,
  niceNg234,
  niceNg59,
  niceNg65,
  nidirectPulmonaryEmbolism,
  norfolkGotBackPain,
  seaAccessmed,
  who2023,
} from '../sources/index.js';
import { combinationRules, warningSigns, type SignId } from './warning-signs.js';
import type { LesserUrgency, Source } from '../types.js';
import { ownData } from '../own-data.js';

const idsOf = (urgency: LesserUrgency): readonly SignId[] =>
  warningSigns.filter((sign) => sign.urgency === urgency).map(({ id }) => id);

/** Ids of the built-in signs that are no emergency by themselves, by the card that shows them. */
export const lesserSignIds: Readonly<Record<LesserUrgency, readonly SignId[]>> = ownData({
  'same-day': idsOf('same-day'),
  'within-days': idsOf('within-days'),
});

/** Ids of the signs that are an emergency together with another one. */
export const pairedSignIds: readonly SignId[] = combinationRules.flat();

/** The sources that carry the page. Those of each sign are in `warning-sign-sources.ts`. */
export const seekHelpSources: readonly Source[] = [
  nhsBackPain,
  niceNg59,
  who2023,
  niceNg234,
  niceNg65,
  mayoWhen,
  norfolkGotBackPain,
  nidirectPulmonaryEmbolism,
  seaAccessmed,
];
