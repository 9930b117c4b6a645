import type { Source } from '../../content/types.js';

/** The sources of several items, each once, in the order of their first use. */
export function uniqueSources(...lists: readonly (readonly Source[])[]): readonly Source[] {
  return [...new Set(lists.flat())];
}
