/** How `custom-elements.json` is made from the classes' JSDoc. */
import { readFileSync } from 'node:fs';

const property = /@cssproperty \[(--care-[\w-]+)=([^\]]*)\] - (.*)/g;
const cssProperties = [...readFileSync('src/core/tokens.styles.ts', 'utf8').matchAll(property)].map(
  ([, name, defaultValue, description]) => ({ name, default: defaultValue, description }),
);

/** Every element reads the same custom properties; and an event without a name is only a call that sends a documented one. */
const complete = {
  name: 'complete-elements',
  packageLinkPhase({ customElementsManifest }) {
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
    'src/core/care-element.ts',
    'src/core/site-element.ts',
    'src/core/reminder-element.ts',
    'src/core/events.ts',
  ],
  exclude: ['**/*.styles.ts', '**/*.template.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [complete],
};
