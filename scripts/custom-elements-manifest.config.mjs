/** How `custom-elements.json` is made from the classes' JSDoc. */
export default {
  globs: ['src/elements/**/*.ts', 'src/core/care-element.ts', 'src/core/events.ts', 'src/core/tokens.styles.ts'],
  exclude: ['**/*.styles.ts', '**/*.template.ts'],
  outdir: 'dist',
  litelement: true,
};
