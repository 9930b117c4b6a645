import type { Source } from '../../content/types.js';

/** Merges lists of sources: each source once, in the order of first use. */
export function uniqueSources(...lists: readonly (readonly Source[])[]): readonly Source[] {
  return [...new Set(lists.flat())];
}
