/**
 * An ESLint rule that keeps the layers of `src/` apart: imports point one way, so that the picture in the architecture
 * can be trusted. Paths are compared as text: whether the imported file exists does not matter.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What each layer may import besides itself. Files directly in `src/` are the public doors and may import every layer. */
const LAYERS = {
  content: { layers: [], packages: [] },
  json: { layers: [], packages: [] },
  triage: { layers: ['content', 'json'], packages: [] },
  diary: { layers: ['json'], packages: [] },
  figure: { layers: ['content'], packages: ['lit'], onlyTypes: true },
  core: { layers: ['content', 'json'], packages: ['lit', 'valibot'] },
  elements: { layers: ['content', 'json', 'triage', 'diary', 'figure', 'core'], packages: ['lit'] },
};

/** Whether an element may import `file` of another element's folder: the class, or both register themselves. */
function isPublicFile(importer, tag, file) {
  return file === `${tag}.js` || (file === `${tag}.define.js` && importer.endsWith('.define.ts'));
}

function isOneOf(packages, source) {
  return packages.some((name) => source === name || source.startsWith(`${name}/`));
}

/** Why `importer` (a path within src) may not import `source`; undefined when it may. */
function findFault(importer, source, isTypeImport) {
  const [layer, ownTag] = importer.split('/');
  const rule = LAYERS[layer];
  if (!source.startsWith('.')) {
    if (!rule || isOneOf(rule.packages, source)) return undefined;
    return `${layer}/ may import ${rule.packages.join(', ') || 'no package'}, not ${source}.`;
  }

  const target = join(dirname(importer), source).split(sep);
  const [targetLayer, tag, ...rest] = target;
  if (targetLayer === '..') return 'src/ imports nothing from outside src/.';
  if (!rule) return undefined;
  if (targetLayer === layer) {
    if (layer !== 'elements' || tag === ownTag || isPublicFile(importer, tag, rest.join('/'))) return undefined;
    return `An element imports another only through its class, ${tag}/${tag}.js.`;
  }
  if (!rule.layers.includes(targetLayer)) {
    return `${layer}/ may import ${rule.layers.map((name) => `${name}/`).join(', ') || 'no other layer'}, not ${targetLayer}.`;
  }
  if (rule.onlyTypes && !isTypeImport)
    return `${layer}/ may import only types from ${targetLayer}/: write "import type".`;
  return undefined;
}

export const importArrows = {
  meta: { type: 'problem', docs: { description: 'Imports between the layers of src/ point one way.' }, schema: [] },
  create(context) {
    const importer = relative(resolve(context.cwd, 'src'), context.filename).split(sep).join('/');
    const check = (sourceNode, isTypeImport) => {
      if (typeof sourceNode?.value !== 'string') return;
      const message = findFault(importer, sourceNode.value, isTypeImport);
      if (message) context.report({ node: sourceNode, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
