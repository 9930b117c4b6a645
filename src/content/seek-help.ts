/**
 * What `<seek-help>` rests on: its signs are those of the warning-sign check in fewer words, and what to expect is what
 * the tips on professional help say. Each sign has at least one of these among its own sources; a test holds that.
 */
import {
  acr2021,
  ahcpr14,
  baycare,
  bmjNg59,
  gcareRedflags,
  mayoPrimary2018,
  mayoWhen,
  nhsBackPain,
  niceCksLbp,
  niceNg59,
  niceNg65,
  norfolkGotBackPain,
  northernTrustLbp,
  who2023,
} from './sources.js';
import { combinationRuleSources } from './warning-signs.js';
import type { Source } from './types.js';

export const seekHelpSources: readonly Source[] = [
  nhsBackPain,
  mayoWhen,
  ahcpr14,
  baycare,
  northernTrustLbp,
  mayoPrimary2018,
  niceNg65,
  gcareRedflags,
  niceCksLbp,
  niceNg59,
  acr2021,
  bmjNg59,
  who2023,
  norfolkGotBackPain,
  ...combinationRuleSources,
];
