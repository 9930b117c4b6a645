import type { Checker, SiteContentPart } from './schema/checker.js';

/**
 * Loads the check of a site's own content. rollup.config.mjs makes a file of its own of it, which lies beside the others.
 *
 * @param parts what the element uses beside the signs
 */
export async function loadChecker(...parts: readonly SiteContentPart[]): Promise<Checker> {
  try {
    const { checkerOf } = await import('./schema/checker.js');
    return checkerOf(parts);
  } catch (error) {
    throw new Error(
      `its check did not load. With the files of dist/cdn, site-content.js belongs beside the script. ${String(error)}`,
      { cause: error },
    );
  }
}
