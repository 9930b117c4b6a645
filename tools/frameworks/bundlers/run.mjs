/** Measures what bundlers keep of the packed library, and checks its types as each kind of import finds them. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, versionOf } from '../install.mjs';

const packages = { esbuild: 'esbuild', rolldown: 'rolldown', webpack: 'webpack', rspack: '@rspack/core' };

/** What a bundler must leave out. */
const nothing = ['an import alone', 'unused names'];

/** Checks the types of every entry point, and returns their number. Throws if one has a problem. */
function checkTypes(site, tarball) {
  // It does not look into patterns such as `./*/define` by itself, and a text has no types.
  const elements = readdirSync(join(site, 'node_modules/back-care-elements/dist/elements'));
  const entries = elements.flatMap((tag) => [tag, `${tag}/define`]);
  const types = ['react', 'preact', 'solid', 'vue', 'svelte'].map((name) => `types/${name}`);
  const options = ['--include-entrypoints', ...entries, ...types, '--exclude-entrypoints', 'llms.txt'];
  // The package has modules alone, so the ways of `require` are not asked.
  const output = execFileSync('npx', ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii', ...options], {
    cwd: site,
    encoding: 'utf8',
  });
  return output.split('\n').filter((line) => line.startsWith('bundler: 🟢')).length;
}

export async function runBundlers(tarball) {
  const site = await install(tarball, 'bundlers');
  const sizes = JSON.parse(execFileSync('node', ['measure.mjs'], { cwd: site, stdio: ['ignore', 'pipe', 'inherit'] }));
  const rows = Object.entries(sizes).map(([bundler, bytes]) => ({
    bundler,
    version: versionOf(site, packages[bundler]),
    bytes,
  }));
  for (const { bundler, version, bytes } of rows) {
    console.log(
      [`${bundler} ${version}`, ...Object.entries(bytes).map(([what, count]) => `${what}: ${count}`)].join(' | '),
    );
    for (const what of nothing) if (bytes[what]) throw new Error(`${bundler} keeps ${bytes[what]} bytes of ${what}.`);
  }
  const types = checkTypes(site, tarball);
  console.log(`arethetypeswrong: ${types} entry points, no problem`);
  return { rows, types, attw: versionOf(site, '@arethetypeswrong/cli') };
}
