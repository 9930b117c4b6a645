/**
 * Daily habits for general health; none of them treats a back spasm. They follow tips 7.1 to 7.3, 7.5 and 7.6 (water,
 * sleep, meals), 6.7 (pillow), 3.5 and the dose of walking, 6.2 and 1.4 (breaks) of the clinical reference. The words
 * are in `<locale>/daily-habits.ts`.
 */
import {
  adamAcute,
  f1000Hydration,
  nhsWater,
  nzSideSleep,
  otcGeneral,
  southteesPosture,
  walkback2024,
} from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

export const habits = ownData([
  { id: 'water', sources: [nhsWater, otcGeneral, f1000Hydration] },
  { id: 'meals', sources: [nhsWater] },
  { id: 'sleep', sources: [adamAcute, nzSideSleep] },
  { id: 'walking', sources: [walkback2024] },
  { id: 'breaks', sources: [southteesPosture] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly Source[] }[]);

export type HabitId = (typeof habits)[number]['id'];

export const habitIds: readonly HabitId[] = habits.map(({ id }) => id);
