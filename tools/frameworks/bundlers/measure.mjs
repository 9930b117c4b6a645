/** Bundles small entries with each bundler, and prints the bytes of each as JSON. Runs where the packages are installed. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rspack } from '@rspack/core';
import * as esbuild from 'esbuild';
import { rolldown } from 'rolldown';
import webpack from 'webpack';

const entries = {
  'an import alone': "import 'back-care-elements';",
  'unused names': "import { RedFlagCheck, configure } from 'back-care-elements';",
  'one class': "import { SeekHelp } from 'back-care-elements/seek-help'; globalThis.used = SeekHelp;",
  'one element, defined': "import 'back-care-elements/seek-help/define';",
  'all elements, defined': "import 'back-care-elements/define';",
};

/** webpack and Rspack take the same options. */
const runCompiler = (bundler) => (entry, file) =>
  new Promise((done, fail) => {
    const options = {
      mode: 'production',
      entry,
      context: process.cwd(),
      output: { path: resolve('out'), filename: file },
      // The elements import the checker of a site's content on demand: count it too, as in the other bundlers.
      plugins: [new bundler.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      performance: false,
    };
    bundler(options, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString()));
      else done();
    });
  });

const bundlers = {
  esbuild: (entry, file) =>
    esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      outfile: `out/${file}`,
      // It warns of the import alone, rightly.
      logLevel: 'error',
    }),
  rolldown: async (entry, file) => {
    const bundle = await rolldown({ input: entry, logLevel: 'silent' });
    await bundle.write({ file: `out/${file}`, format: 'esm', minify: true, codeSplitting: false });
  },
  webpack: runCompiler(webpack),
  rspack: runCompiler(rspack),
};

mkdirSync('out', { recursive: true });
const sizes = {};
for (const [bundler, build] of Object.entries(bundlers)) {
  sizes[bundler] = {};
  for (const [index, [what, code]] of Object.entries(entries).entries()) {
    const entry = resolve(`entry-${index}.js`);
    writeFileSync(entry, code);
    const file = `${bundler}-${index}.js`;
    await build(entry, file);
    sizes[bundler][what] = statSync(`out/${file}`).size;
  }
}
process.stdout.write(JSON.stringify(sizes));
