/** The known ids in a list; if none is known, `otherwise`, by default all. Reads the list as the elements do. */
export function chosenOf<Id extends string>(
  given: string | undefined,
  known: readonly Id[],
  otherwise = known,
): readonly Id[] {
  const chosen = [...new Set((given ?? '').split(/[\s,]+/))].filter((id): id is Id => known.includes(id as Id));
  return chosen.length ? chosen : otherwise;
}
