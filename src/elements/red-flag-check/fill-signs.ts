import type { AllSignWords } from '../../content/words/red-flag-check.js';

/** Replaces the place-holders in every text of the signs. */
export function fillSigns(signs: AllSignWords, fill: (text: string) => string): AllSignWords {
  const filled = (value: unknown): unknown =>
    typeof value === 'string'
      ? fill(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, filled(inner)]));
  return filled(signs) as AllSignWords;
}
