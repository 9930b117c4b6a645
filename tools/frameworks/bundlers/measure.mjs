/** Bundles small entries with each bundler, and prints how many bytes a page loads first, as JSON. Runs where the packages are installed. */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
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

/** The bytes of the entry, and of what it imports. What it imports on demand, such as a language, is in chunks of its own. */
function sumOf(chunks, entry) {
  const loaded = new Set([entry]);
  for (const name of loaded) for (const imported of chunks[name].imports) loaded.add(imported);
  return [...loaded].reduce((sum, name) => sum + chunks[name].bytes, 0);
}

/** webpack and Rspack take the same options. */
const runCompiler = (bundler) => (entry, folder) =>
  new Promise((done, fail) => {
    const options = {
      mode: 'production',
      entry,
      context: process.cwd(),
      output: { path: resolve(folder) },
      performance: false,
    };
    bundler(options, (error, stats) => {
      if (error || stats.hasErrors()) return fail(error ?? new Error(stats.toString()));
      const { assets } = stats.toJson({ all: false, entrypoints: true }).entrypoints.main;
      return done(assets.reduce((sum, { size }) => sum + size, 0));
    });
  });

const bundlers = {
  esbuild: async (entry, folder) => {
    const { metafile } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      outdir: folder,
      metafile: true,
      // It warns of the import alone, rightly.
      logLevel: 'error',
    });
    const chunks = {};
    for (const [path, { bytes, imports }] of Object.entries(metafile.outputs)) {
      const first = imports.filter(({ kind }) => kind === 'import-statement');
      chunks[path] = { bytes, imports: first.map((each) => each.path) };
    }
    return sumOf(
      chunks,
      Object.keys(chunks).find((path) => metafile.outputs[path].entryPoint === basename(entry)),
    );
  },
  rolldown: async (entry, folder) => {
    const bundle = await rolldown({ input: entry, logLevel: 'silent' });
    const { output } = await bundle.write({ dir: folder, format: 'esm', minify: true });
    const chunks = {};
    for (const { fileName, code, imports } of output.filter(({ type }) => type === 'chunk')) {
      chunks[fileName] = { bytes: Buffer.byteLength(code), imports };
    }
    return sumOf(chunks, output.find(({ isEntry }) => isEntry).fileName);
  },
  webpack: runCompiler(webpack),
  rspack: runCompiler(rspack),
};

const sizes = {};
for (const [bundler, build] of Object.entries(bundlers)) {
  sizes[bundler] = {};
  for (const [index, [what, code]] of Object.entries(entries).entries()) {
    const entry = resolve(`entry-${index}.js`);
    writeFileSync(entry, code);
    sizes[bundler][what] = await build(entry, `out/${bundler}-${index}`);
  }
}
process.stdout.write(JSON.stringify(sizes));
