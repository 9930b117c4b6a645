import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importArrows } from './tools/lint/import-arrows.mjs';

/** Markup that a strict Content-Security-Policy with trusted types blocks, or that could inject a script. */
const UNSAFE_MARKUP = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Render with a Lit template: a strict Content-Security-Policy blocks assigned HTML.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Render with a Lit template: a strict Content-Security-Policy blocks inserted HTML.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Render text as text: it may come from a site and contain markup.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style|\\.innerHTML=/]',
    message: 'Style in the .styles.ts file: a strict Content-Security-Policy blocks inline styles.',
  },
];

const FOR_IN = {
  selector: 'ForInStatement',
  message: 'Use for…of over Object.keys or Object.entries: for…in includes what a page adds to prototypes.',
};

const UNSET_FIELD = {
  selector:
    'PropertyDefinition[declare=false][value=null][key.type=Identifier] > TSTypeAnnotation > TSUnionType > TSUndefinedKeyword',
  message: 'Write “= undefined”: a field that is not set reads what a page adds to Object.prototype.',
};

/** A focused test hides the others, a skipped test hides itself, and a sleeping test is slow and still unreliable. */
const TEST_BANS = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs: remove .only, .skip and .todo.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe)$/]',
    message: 'Every test runs: use it and describe.',
  },
  {
    selector: 'CallExpression[callee.object.type=ThisExpression][callee.property.name=skip]',
    message: 'Every test runs in every engine: assert what this engine can do.',
  },
  {
    selector: 'ImportSpecifier[imported.name=aTimeout]',
    message: 'Wait for a condition (waitUntil, oneEvent), not for some time.',
  },
  {
    selector:
      'ExpressionStatement > CallExpression[callee.name=/^(press|type|click|setViewport|emulate|fixture|waitUntil|oneEvent)$/]',
    message: 'Write await: without it, the test continues before the page has changed.',
  },
  {
    selector: 'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|equalSnapshot)$/]',
    message: 'Write await: without it, the test ends before the assertion.',
  },
];

// prettier-ignore
const DOM_GLOBALS = [
  'window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch',
  'customElements', 'HTMLElement', 'Element', 'Node', 'Document', 'Window',
];

export default defineConfig(
  globalIgnores(['test/types/', '.wireit/', 'build/', 'coverage/', 'dist/', 'screenshots/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit calls event listeners in templates with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { layers: { rules: { 'import-arrows': importArrows } } },
    rules: {
      'layers/import-arrows': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', FOR_IN, UNSET_FIELD, ...UNSAFE_MARKUP],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/elements/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: ['src/content/**/*.ts', 'src/triage/**/*.ts', 'src/diary/**/*.ts', 'src/json/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_GLOBALS.map((name) => ({
          name,
          message: 'content/, json/, triage/ and diary/ contain only data and pure functions: use no DOM there.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...TEST_BANS],
      // chai's assertions are properties: expect(element.open).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // @open-wc/testing declares that every `equal` returns a promise, because its snapshots do. So these two rules would
      // report every assertion. TEST_BANS finds a forgotten `await` instead.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
);
