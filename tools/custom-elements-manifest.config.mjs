/** How `custom-elements.json` is made from the classes' JSDoc. */
import { readFileSync } from 'node:fs';

const property = /@cssproperty \[(--care-[\w-]+)=([^\]]*)\] - (.*)/g;
const cssProperties = [...readFileSync('src/core/theme/tokens.styles.ts', 'utf8').matchAll(property)].map(
  ([, name, defaultValue, description]) => ({ name, default: defaultValue, description }),
);

/** `RedFlagCheck` for `red-flag-check`. */
const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());

/** Each class stands in the file of its tag. Every element reads the same custom properties; and an event without a name is only a call that sends a documented one. */
const complete = {
  name: 'complete-elements',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations, exports } of customElementsManifest.modules) {
      const tag = /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];
      const declaration = tag && declarations.find(({ kind, name }) => kind === 'class' && name === classOf(tag));
      if (!declaration) continue;
      Object.assign(declaration, { customElement: true, tagName: tag });
      const reference = { name: declaration.name, module: path };
      exports.push({ kind: 'custom-element-definition', name: tag, declaration: reference });
    }
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      if (!['CareElement', 'SiteElement', 'ReminderElement'].includes(declaration.superclass?.name)) continue;
      declaration.cssProperties = cssProperties;
      declaration.events = declaration.events?.filter(({ description }) => description);
    }
  },
};

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/core/element/host-safe-element.ts',
    'src/core/element/care-element.ts',
    'src/core/element/site-element.ts',
    'src/core/reminder/reminder-element.ts',
    'src/core/contract/events.ts',
  ],
  exclude: ['**/*.styles.ts', '**/*.template.ts', '**/*.fallback.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [complete],
};
