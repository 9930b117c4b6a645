/**
 * What `npm run build` runs: src/ becomes dist/. The modules come from tsc, the files for websites from Rollup, and what
 * is made from those from the steps below.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run-command.mjs';

const bin = (path) => join('node_modules', path);
const steps = [
  ['write the lists of elements', 'scripts/write-lists.mjs'],
  ['compile', bin('typescript/bin/tsc'), '-p', '.'],
  ['bundle', bin('rollup/dist/bin/rollup'), '--config', '--silent'],
  ['write the schema', 'scripts/write-schema.mjs'],
  ['write the fallback', 'scripts/write-fallback.mjs'],
  [
    'describe the elements',
    bin('@custom-elements-manifest/analyzer/cem.js'),
    'analyze',
    '--config',
    'tools/custom-elements-manifest.config.mjs',
    '--quiet',
  ],
  ['list the files', 'scripts/write-manifest.mjs'],
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const [name, ...command] of steps) {
  const { code } = await run(process.execPath, command);
  if (code === 0) continue;
  console.error(`\nThe build stopped at: ${name}.`);
  process.exit(1);
}
