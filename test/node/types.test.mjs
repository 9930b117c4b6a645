/**
 * Small apps of sites, as their type checkers see them: plain TypeScript, JSX of three frameworks, Vue and Svelte. Angular's
 * compiler needs a newer Node than the project: the app in `tools/frameworks/apps/angular` is built with strict templates.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  noEmit: true,
  types: [],
};
const jsx = (source, kind = ts.JsxEmit.ReactJSX) => ({ jsx: kind, jsxImportSource: source });

/** Parsed files, shared by the apps: most of the time goes into the types of the DOM. */
const parsed = new Map();

/** What the type checker says about an app, and about the types that it imports from us. */
function check(file, more = {}) {
  const path = join('test/types', file);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, getSourceFile.call(host, name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], { ...options, ...more }, host);
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith(path) || /dist\/types\//.test(fileName));
  const diagnostics = [program.getOptionsDiagnostics(), ours.map((each) => program.getSemanticDiagnostics(each))].flat(
    2,
  );
  return diagnostics.map(({ messageText, file: at, start }) => {
    const line = at ? `${at.fileName}:${at.getLineAndCharacterOfPosition(start).line + 1} ` : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}

describe('types', () => {
  it('come with the registration of all elements, for elements, document and window', () => {
    assert.deepEqual(check('plain.ts'), []);
  });
  it('come with the registration of one element', () => assert.deepEqual(check('one-element.ts'), []));
  it('know the tags in JSX of React 19', () => assert.deepEqual(check('react.tsx', jsx('react')), []));
  it('know the tags in JSX of React 18', () => {
    const paths = { react: ['./node_modules/@types/react-18'], 'react/*': ['./node_modules/@types/react-18/*'] };
    assert.deepEqual(check('react.tsx', { ...jsx('react'), paths }), []);
  });
  it('know the tags in JSX of Preact 11', () => assert.deepEqual(check('preact.tsx', jsx('preact')), []));
  it('know the tags in JSX of Solid 1', () => {
    assert.deepEqual(check('solid.tsx', jsx('solid-js', ts.JsxEmit.Preserve)), []);
  });
});

/** Runs a command line tool and returns what it prints and whether it accepted the app. */
const runTool = (path, ...words) =>
  new Promise((resolve) => {
    execFile(process.execPath, [path, ...words], (error, stdout, stderr) =>
      resolve({ isFine: !error, printed: stdout + stderr }),
    );
  });

describe('types in templates', () => {
  let folder;
  before(() => {
    // Inside the package, so that its own name is found.
    folder = mkdtempSync(join('test/types', 'tmp-'));
    const config = (include) =>
      JSON.stringify({
        compilerOptions: {
          ...{
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023', 'dom', 'dom.iterable'],
          },
          ...{ strict: true, noEmit: true, types: [], skipLibCheck: true, verbatimModuleSyntax: true },
        },
        vueCompilerOptions: { strictTemplates: true },
        include,
      });
    writeFileSync(join(folder, 'vue.json'), config(['../App.vue']));
    writeFileSync(join(folder, 'svelte.json'), config(['../App.svelte']));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('satisfy vue-tsc with strict templates', async () => {
    const { isFine, printed } = await runTool('node_modules/vue-tsc/bin/vue-tsc.js', '-p', join(folder, 'vue.json'));
    assert.ok(isFine, printed);
  });
  it('satisfy svelte-check, which finds the only mistake', async () => {
    const config = join('..', '..', folder, 'svelte.json');
    const { printed } = await runTool(
      'node_modules/svelte-check/bin/svelte-check',
      ...['--workspace', 'test/types', '--tsconfig', config, '--output', 'machine'],
    );
    // A number as the region.
    assert.match(printed, /ERROR "App\.svelte" 18:17 /);
    assert.match(printed, /FILES 1 ERRORS 0 WARNINGS/);
  });
});
