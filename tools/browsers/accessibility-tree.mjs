/**
 * Formats the accessibility tree as text that is alike in all three engines: a line for each node, in reading order:
 *
 *     heading "Immediate action required: …" level=2
 *     text "Do not drive yourself."
 *     checkbox "I cannot feel my legs" checked
 *
 * Roles are ARIA roles. Neighbouring words share a `text` line; words in the name of a control or heading are not repeated.
 * Some differences between engines remain: assert on lines with a name, and do not compare whole trees.
 */

/** The ARIA role for each role name of an engine. */
const ARIA_ROLES = {
  // Chromium
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  RootWebArea: 'document',
  StaticText: 'text',
  Details: 'group',
  LabelText: 'label',
  Legend: 'label',
  Iframe: 'iframe',
  image: 'img',
  // Firefox
  'text leaf': 'text',
  pushbutton: 'button',
  summary: 'button',
  graphic: 'img',
};

/** Roles that a screen reader does not announce separately. */
const UNHEARD_ROLES = ['label', 'ListMarker', 'list item marker'];

/** Roles that a screen reader announces only if they have a name. */
const UNNAMED_IS_UNHEARD = [
  ...['', 'generic', 'none', 'presentation', 'group', 'section', 'text container'],
  ...['strong', 'emphasis', 'code', 'mark', 'time', 'superscript', 'subscript', 'Abbr'],
];

/** Roles that ARIA does not name from their content, though some engines do. */
export const NOT_NAMED_BY_CONTENT = ['listitem', 'paragraph'];

/**
 * @param nodes in reading order: `{role, name, depth, states}`, states such as 'checked', 'level=2', 'live=polite'
 */
export function formatAccessibilityTree(nodes) {
  const lines = [];
  const ancestors = [];
  let text;
  const endText = () => {
    if (text) lines.push(`text ${JSON.stringify(collapseSpace(text.words))}`);
    text = undefined;
  };

  for (const { role: engineRole, name: engineName = '', depth, states = [] } of nodes) {
    while (ancestors.length > 0 && ancestors.at(-1).depth >= depth) ancestors.pop();
    const role = ARIA_ROLES[engineRole] ?? engineRole;
    const name = NOT_NAMED_BY_CONTENT.includes(role) ? '' : collapseSpace(engineName);

    if (role === 'text') {
      const isInName = ancestors.some((ancestor) => ancestor.name.includes(name));
      if (!name || isInName) continue;
      const parent = ancestors.at(-1);
      const isSameSentence = text?.parent === parent;
      text = { parent, words: text ? text.words + (isSameSentence ? '' : ' ') + engineName : engineName };
      continue;
    }

    ancestors.push({ depth, name: ['document', 'iframe'].includes(role) ? '' : name });
    const isLive = states.some((state) => state.startsWith('live='));
    const isHeard = isLive || (!UNHEARD_ROLES.includes(role) && (name || !UNNAMED_IS_UNHEARD.includes(role)));
    if (!isHeard) continue;
    endText();
    lines.push([role, JSON.stringify(name), ...states].join(' '));
  }
  endText();
  return lines.join('\n');
}

function collapseSpace(words) {
  return words.replace(/\s+/g, ' ').trim();
}
