import type { Checker, SiteContentPart } from './schema/checker.js';

/**
 * Loads the checker of a site's content. In dist/cdn it is a separate file, `site-content.js`, beside the others.
 *
 * @param parts the parts that the element uses besides the signs
 */
export async function loadChecker(...parts: readonly SiteContentPart[]): Promise<Checker> {
  try {
    const { checkerOf } = await import('./schema/checker.js');
    return checkerOf(parts);
  } catch (error) {
    throw new Error(
      `its checker did not load. With the files of dist/cdn, put site-content.js beside the script. ${String(error)}`,
      { cause: error },
    );
  }
}
