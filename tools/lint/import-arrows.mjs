/**
 * An ESLint rule for the direction of imports between the layers of `src/` and the rooms (folders) of `src/core/`: no import
 * points upwards. It compares paths as text: whether the imported file exists does not matter.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What each layer may import besides itself. Files directly in `src/` are entry points and may import every layer. */
const LAYERS = {
  content: { layers: [], packages: [] },
  json: { layers: [], packages: [] },
  triage: { layers: ['content', 'json'], packages: [] },
  diary: { layers: ['json'], packages: [] },
  figure: { layers: ['content'], packages: ['lit'], onlyTypes: true },
  core: { layers: ['content', 'json'], packages: ['lit', 'valibot'] },
  elements: { layers: ['content', 'json', 'triage', 'diary', 'figure', 'core', 'fallback'], packages: ['lit'] },
  fallback: { layers: ['content', 'json', 'figure', 'core'], packages: [] },
};

/** The rooms of `src/core/` by floor. A room may import rooms on lower (earlier) floors, but not on its own floor. */
const CORE_FLOORS = [
  ['contract', 'region'],
  ['settings', 'site-content', 'parts', 'session', 'storage'],
  ['care-card', 'localization'],
  ['theme', 'exercise'],
  ['element'],
  ['reminder'],
];
const ROOMS = CORE_FLOORS.flat();
const floorOf = (room) => CORE_FLOORS.findIndex((rooms) => rooms.includes(room));

/** Whether an element may import `file` from another element's folder: only the class, or `define` from `define`. */
function isPublicFile(importer, tag, file) {
  return file === `${tag}.js` || (file === `${tag}.define.js` && importer.endsWith('.define.ts'));
}

function isOneOf(packages, source) {
  return packages.some((name) => source === name || source.startsWith(`${name}/`));
}

/** Why a file in a room of `src/core/` may not import another room; undefined if it may. */
function findRoomFault(room, targetRoom) {
  if (!ROOMS.includes(targetRoom))
    return `core/ has no room ${targetRoom}. tools/lint/import-arrows.mjs lists the rooms.`;
  if (room === targetRoom || floorOf(targetRoom) < floorOf(room)) return undefined;
  const below = CORE_FLOORS.slice(0, floorOf(room)).flat();
  return `core/${room}/ may import ${below.join(', ') || 'no other room'} of core/, not ${targetRoom}.`;
}

/** Why a file is in the wrong folder; undefined if it is not. */
function findMisplacement(file) {
  const [layer, room, ...rest] = file.split('/');
  if (layer !== 'core') return undefined;
  if (rest.length === 0) return 'Put files of core/ into one of its rooms.';
  return ROOMS.includes(room)
    ? undefined
    : `core/ has no room ${room}. Add new rooms to a floor in tools/lint/import-arrows.mjs.`;
}

/** Why `importer` (a path within src) may not import `source`; undefined if it may. */
function findFault(importer, source, isTypeImport) {
  const [layer, ownFolder] = importer.split('/');
  const rule = LAYERS[layer];
  if (!source.startsWith('.')) {
    if (!rule || isOneOf(rule.packages, source)) return undefined;
    return `${layer}/ may import ${rule.packages.join(', ') || 'no package'}, not ${source}.`;
  }

  const target = join(dirname(importer), source).split(sep);
  const [targetLayer, folder, ...rest] = target;
  if (targetLayer === '..') return 'src/ may not import from outside src/.';
  if (!rule) return undefined;
  if (targetLayer === layer) {
    if (layer === 'core') return findRoomFault(ownFolder, folder);
    if (layer !== 'elements' || folder === ownFolder || isPublicFile(importer, folder, rest.join('/')))
      return undefined;
    return `An element may import another element only through its class, ${folder}/${folder}.js.`;
  }
  if (!rule.layers.includes(targetLayer)) {
    return `${layer}/ may import ${rule.layers.map((name) => `${name}/`).join(', ') || 'no other layer'}, not ${targetLayer}.`;
  }
  if (rule.onlyTypes && !isTypeImport)
    return `${layer}/ may import only types from ${targetLayer}/: write "import type".`;
  return undefined;
}

export const importArrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports between the layers of src/ and the rooms of src/core/ point one way.' },
    schema: [],
  },
  create(context) {
    const importer = relative(resolve(context.cwd, 'src'), context.filename).split(sep).join('/');
    const check = (sourceNode, isTypeImport) => {
      if (typeof sourceNode?.value !== 'string') return;
      const message = findFault(importer, sourceNode.value, isTypeImport);
      if (message) context.report({ node: sourceNode, message });
    };
    return {
      Program: (node) => {
        const message = findMisplacement(importer);
        if (message) context.report({ node, message });
      },
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
