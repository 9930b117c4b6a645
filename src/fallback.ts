/**
 * Each element's full content as plain HTML, for snippets, servers and static sites: what stands inside the tag until the
 * script has run, and for good where it never does. Works in any JavaScript environment; needs no DOM.
 */
import { backSpasmTips } from './fallback/back-spasm-tips.js';
import { heatColdTimer, type HeatColdFallbackOptions } from './fallback/heat-cold-timer.js';
import { painReliefGuide, type PainReliefFallbackOptions } from './fallback/pain-relief-guide.js';
import { seekHelp } from './fallback/seek-help.js';
import { postureGuide } from './fallback/posture-guide.js';
import { painDiary } from './fallback/pain-diary.js';
import { redFlagCheck } from './fallback/red-flag-check.js';
import { restPositions } from './fallback/rest-positions.js';
import { stretchCard } from './fallback/stretch-card.js';
import { backCarePlan } from './fallback/back-care-plan.js';
import { dailyHabits } from './fallback/daily-habits.js';
import { stretchRoutine, type RoutineFallbackOptions } from './fallback/stretch-routine.js';

export type { FallbackOptions } from './fallback/shared.js';

/** All that any element's fallback takes; each uses what fits. */
type AnyOptions = RoutineFallbackOptions &
  HeatColdFallbackOptions &
  PainReliefFallbackOptions & {
    /** Id of the exercise of a `stretch-card`. */
    readonly exercise?: string;
    /** When the clinic of a `seek-help` is open. */
    readonly openingHours?: string;
    /** Ids of the habits of `daily-habits`, in their order, divided by spaces or commas. */
    readonly habits?: string;
    /** Ids of the positions of `rest-positions`, in their order, divided by spaces or commas. */
    readonly positions?: string;
    /** The same for the postures of `posture-guide`. */
    readonly postures?: string;
  };

const pieces = {
  'back-spasm-tips': backSpasmTips,
  'red-flag-check': redFlagCheck,
  'stretch-card': stretchCard,
  'stretch-routine': stretchRoutine,
  'seek-help': seekHelp,
  'heat-cold-timer': heatColdTimer,
  'pain-relief-guide': painReliefGuide,
  'daily-habits': dailyHabits,
  'rest-positions': restPositions,
  'posture-guide': postureGuide,
  'pain-diary': painDiary,
} as const;

/** The plan holds the others. */
const makers = { ...pieces, 'back-care-plan': (options: AnyOptions) => backCarePlan(options, pieces) } as const;

/** The tags that have a fallback. */
export const fallbackTags = Object.keys(makers) as readonly (keyof typeof makers)[];

/**
 * The content of an element as HTML, to put inside its tag.
 *
 * @param tag the element's tag
 * @param options what the element's attributes say
 * @returns HTML in which every value is escaped
 * @throws RangeError for a tag that the library does not have
 */
export function fallback(tag: string, options: AnyOptions = {}): string {
  const make = Object.hasOwn(makers, tag) ? makers[tag as keyof typeof makers] : undefined;
  if (!make) throw new RangeError(`There is no <${tag}>. Accepted: ${fallbackTags.join(', ')}.`);
  return make(options).text;
}
