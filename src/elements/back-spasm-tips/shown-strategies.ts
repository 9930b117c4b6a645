import { strategies } from '../../content/advice/strategies.js';
import type { StrategyId } from '../../content/types.js';

type Strategy = (typeof strategies)[number];
type Tip = Strategy['tips'][number];

export const strategyIds: readonly StrategyId[] = strategies.map(({ id }) => id);

export const tipsPhases = ['all', 'right-now', 'first-days', 'next-weeks'] as const;
export type TipsPhase = (typeof tipsPhases)[number];

/** A strategy with the tips that are shown. */
export interface ShownStrategy {
  readonly strategy: Strategy;
  readonly tips: readonly Tip[];
}

/** Strategies in the order of `ids`, each with its tips for a phase. A strategy without such tips is left out. */
export const shownStrategies = (ids: readonly StrategyId[], phase: TipsPhase): readonly ShownStrategy[] =>
  ids
    .map((id) => strategies.find((strategy) => strategy.id === id)!)
    .map((strategy) => ({
      strategy,
      tips: strategy.tips.filter((tip) => phase === 'all' || tip.phases.includes(phase)),
    }))
    .filter(({ tips }) => tips.length);
