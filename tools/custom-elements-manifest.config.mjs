/** Configures the analyzer that makes `custom-elements.json` from the classes' JSDoc. */
import { readFileSync } from 'node:fs';
import { classOf } from '../scripts/names.mjs';
import { readTypes } from './manifest-types.mjs';

const property = /@cssproperty \[(--care-[\w-]+)=([^\]]*)\] - (.*)/g;
const cssProperties = [...readFileSync('src/core/theme/tokens.styles.ts', 'utf8').matchAll(property)].map(
  ([, name, defaultValue, description]) => ({ name, default: defaultValue, description }),
);

/**
 * Analyzer plugin: adds the tag of each class, which is the name of its file, and the custom properties, which all elements
 * share. It removes events without a description: the analyzer finds them where code dispatches a documented event.
 */
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

/** Modules that a site has something from: an element, its base classes, its registration, or the events. */
const isPublic = ({ path }) =>
  /^src\/elements\/([\w-]+)\/\1(\.define)?\.ts$|^src\/core\/(element|reminder|contract)\//.test(path);

const isForSites = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Analyzer plugin: keeps what is for sites, and writes types as a person would. */
const simplify = {
  name: 'simplify-for-sites',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isPublic);
    const types = readTypes(customElementsManifest.modules.map(({ path }) => path));
    for (const { path, declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
        const properties = types.propertiesOf(path, declaration.name);
        declaration.members = declaration.members?.filter(
          (member) => isForSites(member) && !properties.get(member.name)?.isInternal,
        );
        for (const member of declaration.members ?? []) {
          const type = properties.get(member.name)?.type;
          if (type && member.kind === 'field' && !member.static) member.type = { text: type };
        }
        for (const attribute of declaration.attributes ?? []) {
          const type = properties.get(attribute.fieldName ?? attribute.name)?.attribute;
          attribute.type = { text: type ?? 'string' };
        }
      }
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
  plugins: [complete, simplify],
};
