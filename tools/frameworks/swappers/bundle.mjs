/** Some morphs are published as modules alone: bundles one as a script that sets a global, as a site would. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** Code that puts the bundle into the folder of the swappers; returns the `<script>` that loads it. */
export const bundleAs = (globalName, entry) => async (_tarball, site) => {
  const path = `bundled/${globalName}.js`;
  await build({
    stdin: { contents: entry, resolveDir: site },
    bundle: true,
    format: 'iife',
    globalName,
    outfile: join(site, path),
  });
  return { head: `<script defer src="/${path}"></script>` };
};
