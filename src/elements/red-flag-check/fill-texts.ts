/** Replaces the place-holders in every text of an object and of the objects in it. */
export function fillTexts<Texts extends object>(texts: Texts, fill: (text: string) => string): Texts {
  const filled = (value: unknown): unknown =>
    typeof value === 'string'
      ? fill(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, filled(inner)]));
  return filled(texts) as Texts;
}
