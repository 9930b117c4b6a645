/**
 * The packed package, unpacked as a site installs it: every export can be imported, and bundlers leave out what is unused.
 * `npm run frameworks nodes` runs this file in other versions of Node.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';

const tags = readdirSync('src/elements');
describe('the packed package', () => {
  let site;
  before(() => {
    site = mkdtempSync(join(tmpdir(), 'packed-'));
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', site], { stdio: 'pipe' }),
    );
    execFileSync('tar', ['xzf', filename], { cwd: site });
    mkdirSync(join(site, 'node_modules'));
    symlinkSync(join(site, 'package'), join(site, 'node_modules/back-care-elements'));
    // What an install would bring: the two dependencies.
    for (const name of ['lit', 'valibot']) symlinkSync(resolve('node_modules', name), join(site, 'node_modules', name));
    mkdirSync(join(site, 'package/node_modules'));
    for (const name of ['lit', 'valibot']) {
      symlinkSync(resolve('node_modules', name), join(site, 'package/node_modules', name));
    }
  });
  after(() => rmSync(site, { recursive: true }));

  const importIn = (code) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: site, stdio: 'pipe' });

  it('exports nothing that cannot be imported', () => {
    const doors = ['', '/define', '/autoload', '/fallback', '/questionnaire', '/triage'];
    const modules = [...doors, ...tags.flatMap((tag) => [`/${tag}`, `/${tag}/define`])];
    const data = ['custom-elements.json', 'site-content.schema.json', 'package.json', 'web-types.json'];
    data.push('vscode.html-custom-data.json', 'cdn/manifest.json');
    const lines = [
      ...modules.map((door) => `await import('back-care-elements${door}');`),
      ...data.map((door) => `await import('back-care-elements/${door}', { with: { type: 'json' } });`),
    ];
    assert.equal(String(importIn(lines.join('\n'))), '');
  });

  it('gives each form to an import and to require', () => {
    const forms = readdirSync('dist/fhir').map((file) => `back-care-elements/fhir/${file}`);
    assert.ok(forms.length > 30);
    const code = `
      import assert from 'node:assert/strict';
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      for (const form of ${JSON.stringify(forms)}) {
        const { default: imported } = await import(form, { with: { type: 'json' } });
        assert.equal(imported.resourceType, 'Questionnaire');
        assert.deepEqual(require(form), imported);
      }
    `;
    assert.equal(String(importIn(code)), '');
  });

  it('resolves every door that has a name', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const doors = Object.keys(exports).filter((each) => !each.includes('*'));
    const lines = doors.map((door) => `console.log(import.meta.resolve('back-care-elements${door.slice(1)}'));`);
    assert.equal(
      String(importIn(lines.join('')))
        .trim()
        .split('\n').length,
      doors.length,
    );
  });

  /** The bytes of what esbuild keeps of a site's code, without what the page asks for later, such as a language. */
  const bytesOf = async (code) => {
    const stdin = { contents: code, resolveDir: site };
    const { metafile } = await build({
      stdin,
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      outdir: site,
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const first = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
    const loaded = new Set([first]);
    for (const path of loaded) {
      const { imports } = metafile.outputs[path];
      for (const { kind, path: imported } of imports) if (kind === 'import-statement') loaded.add(imported);
    }
    return [...loaded].reduce((sum, path) => sum + metafile.outputs[path].bytes, 0);
  };
  for (const [what, code, least, most] of [
    ['nothing of an unused import', "import 'back-care-elements';", 0, 0],
    ['nothing of unused names', "import { RedFlagCheck, configure } from 'back-care-elements';", 0, 0],
    [
      'the settings alone for configure()',
      "import { configure } from 'back-care-elements'; configure({});",
      2_000,
      10_000,
    ],
    ['one element for its registration', "import 'back-care-elements/seek-help/define';", 60_000, 140_000],
    ['all elements for the registration of all', "import 'back-care-elements/define';", 250_000, 450_000],
  ]) {
    it(`leaves ${what} in a bundle of esbuild`, async () => {
      const bytes = await bytesOf(code);
      assert.ok(bytes >= least && bytes <= most, `${bytes} bytes`);
    });
  }
});
