/**
 * The seven strategies of the article, in its order, with the phases and sources of each tip. Tips 2.9 to 2.12, 4.9,
 * 4.10 and 5.8 say who must take care; they come from the parts of the clinical reference on heat, cold, medicines and
 * warning signs, not from its list of tips. Each tip names the strongest one or two of its sources in the reference.
 * The phases are this project's choice. The words are in `<locale>/strategies.ts`.
 */
import {
  adamAcute,
  baycare,
  cdcQuitSmoking,
  cochraneBedrest,
  cochraneHeat,
  cochraneNsaid,
  cochraneNsaidSciatica,
  dmIbuprofen,
  dmNaproxen,
  f1000Hydration,
  fdaApapLiver,
  giangregorio2014,
  gsttExercises,
  hayden2021,
  hseBackPain,
  ijzelenberg2023,
  ismpPatches,
  mayoWhen,
  nhsBackPain,
  nhsHotWaterBottle,
  nhsIbuprofen,
  nhsWater,
  nhsinformExercises,
  niceNg59,
  niceNg59Drugs,
  norfolkGotBackPain,
  otcGeneral,
  nzSideSleep,
  pace2014,
  saraceni2020,
  saskHeatIce,
  sickleCrisis,
  slater2019,
  southteesPosture,
  thermacare,
  tmHeatice,
  ukIbuprofenLeaflet,
  walkback2024,
  who2023,
} from '../sources/index.js';
import type { Phase, Source, Strategy, Tip } from '../types.js';
import { ownData } from '../own-data.js';

const always: readonly Phase[] = ['right-now', 'first-days', 'next-weeks'];
const early: readonly Phase[] = ['right-now', 'first-days'];
const days: readonly Phase[] = ['first-days'];
const later: readonly Phase[] = ['first-days', 'next-weeks'];
const weeks: readonly Phase[] = ['next-weeks'];

const tip = <Id extends string>(
  id: Id,
  phases: readonly Phase[],
  ...sources: readonly Source[]
): Tip & { readonly id: Id } => ({
  id,
  phases,
  sources,
});

export const strategies = ownData([
  {
    id: 'rest-and-activity',
    verdict: 'contradicts',
    evidenceSources: [cochraneBedrest],
    tips: [
      tip('1.1', early, cochraneBedrest, hseBackPain),
      tip('1.2', early, cochraneBedrest, baycare),
      tip('1.3', early, adamAcute, gsttExercises),
      tip('1.4', always, southteesPosture),
      tip('1.5', later, gsttExercises),
      tip('1.6', always, gsttExercises),
      tip('1.7', always, hseBackPain, pace2014),
    ],
  },
  {
    id: 'heat-and-cold',
    verdict: 'qualifies',
    evidenceSources: [cochraneHeat],
    tips: [
      tip('2.1', always, cochraneHeat),
      tip('2.2', early, cochraneHeat, hseBackPain),
      tip('2.3', days, cochraneHeat),
      tip('2.4', always, saskHeatIce, baycare),
      tip('2.5', always, baycare, saskHeatIce),
      tip('2.6', always, baycare),
      tip('2.7', always, thermacare, ismpPatches),
      tip('2.8', later, cochraneHeat),
      tip('2.9', always, thermacare, tmHeatice),
      tip('2.10', always, thermacare, sickleCrisis),
      tip('2.11', always, thermacare, tmHeatice),
      tip('2.12', always, nhsHotWaterBottle, baycare),
    ],
  },
  {
    id: 'stretch-and-strengthen',
    verdict: 'supports',
    evidenceSources: [ijzelenberg2023, hayden2021, walkback2024],
    tips: [
      tip('3.1', weeks, who2023),
      tip('3.2', later, nhsinformExercises),
      tip('3.3', always, nhsinformExercises),
      tip('3.4', always, nhsinformExercises),
      tip('3.5', later, walkback2024),
      tip('3.6', always, giangregorio2014),
      tip('3.7', early, adamAcute),
    ],
  },
  {
    id: 'pain-relievers',
    verdict: 'qualifies',
    evidenceSources: [cochraneNsaid, cochraneNsaidSciatica, pace2014, niceNg59Drugs],
    tips: [
      tip('4.1', always, hseBackPain),
      tip('4.2', always, cochraneNsaid, niceNg59Drugs),
      tip('4.3', later, pace2014),
      tip('4.4', always, fdaApapLiver, dmIbuprofen),
      tip('4.5', always, dmIbuprofen, dmNaproxen),
      tip('4.6', always, nhsIbuprofen),
      tip('4.7', always, dmIbuprofen, nhsIbuprofen),
      tip('4.8', always, fdaApapLiver),
      tip('4.9', always, dmIbuprofen, ukIbuprofenLeaflet),
      tip('4.10', always, dmIbuprofen, nhsIbuprofen),
    ],
  },
  {
    id: 'professional-help',
    verdict: 'supports',
    evidenceSources: [niceNg59, who2023, nhsBackPain],
    tips: [
      tip('5.1', later, mayoWhen),
      tip('5.2', weeks, norfolkGotBackPain),
      tip('5.3', later, niceNg59),
      tip('5.4', weeks, niceNg59),
      tip('5.5', weeks, niceNg59, who2023),
      tip('5.6', weeks, who2023),
      tip('5.7', weeks, nhsBackPain),
      tip('5.8', always, nhsBackPain, mayoWhen),
    ],
  },
  {
    id: 'posture-and-ergonomics',
    verdict: 'contradicts',
    evidenceSources: [slater2019, saraceni2020, southteesPosture, baycare],
    tips: [
      tip('6.1', later, southteesPosture, slater2019),
      tip('6.2', later, southteesPosture),
      tip('6.3', later, southteesPosture, baycare),
      tip('6.4', later, baycare),
      tip('6.5', weeks, saraceni2020, southteesPosture),
      tip('6.6', weeks, slater2019),
      tip('6.7', always, adamAcute, nzSideSleep),
    ],
  },
  {
    id: 'hydration-and-diet',
    verdict: 'not-supported',
    evidenceSources: [f1000Hydration],
    tips: [
      tip('7.1', later, nhsWater),
      tip('7.2', early, f1000Hydration),
      tip('7.3', later, otcGeneral),
      tip('7.4', always, nhsIbuprofen, dmIbuprofen),
      tip('7.5', later, cdcQuitSmoking),
      tip('7.6', weeks, nhsWater),
    ],
  },
] as const satisfies readonly Strategy[]);
