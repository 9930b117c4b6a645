/** Measures what bundlers keep of the packed library, and checks its types as each kind of import finds them. */
import { execFileSync } from 'node:child_process';
import { install, versionOf } from '../install.mjs';

const packages = { esbuild: 'esbuild', rolldown: 'rolldown', webpack: 'webpack', rspack: '@rspack/core' };

/** What a bundler must leave out. */
const nothing = ['an import alone', 'unused names'];

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
  // The package is for modules alone: `require` of old systems is not asked.
  const types = execFileSync('npx', ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii'], {
    cwd: site,
    encoding: 'utf8',
  });
  console.log(types.split('\n').find((line) => line.includes('No problems')) ?? types);
  return { rows, attw: versionOf(site, '@arethetypeswrong/cli') };
}
