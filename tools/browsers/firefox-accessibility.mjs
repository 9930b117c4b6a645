/**
 * Reads the accessibility tree of the page at `address`. Its source text is sent to Firefox and runs in the browser's own
 * scope, so it may not use anything outside this function.
 */
/* global Cc, Ci */
export async function readNodesInBrowser(address) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const ATTEMPTS = 200;
  const STATES = {
    checked: 'checked',
    expanded: 'expanded',
    collapsed: 'collapsed',
    pressed: 'pressed',
    selected: 'selected',
    unavailable: 'disabled',
    modal: 'modal',
    required: 'required',
    invalid: 'invalid',
  };

  const wait = () => new Promise((done) => setTimeout(done, 20));
  const engineRole = (node) => service.getStringRole(node.role);

  function* children(node) {
    for (let child = node.firstChild; child; child = child.nextSibling) yield child;
  }

  function findDocument(node) {
    if (engineRole(node) === 'document') {
      const { URL } = node.QueryInterface(Ci.nsIAccessibleDocument);
      if (URL.split('#')[0] === address && node.childCount > 0) return node;
    }
    for (const child of children(node)) {
      const found = findDocument(child);
      if (found) return found;
    }
    return undefined;
  }

  // Reading a property of a node that is being removed may throw.
  function ask(node, property) {
    try {
      return node[property] ?? '';
    } catch {
      return '';
    }
  }

  function attribute(node, name) {
    try {
      return node.attributes.getStringProperty(name);
    } catch {
      return '';
    }
  }

  function describeStates(node, role) {
    const state = {};
    const extraState = {};
    node.getState(state, extraState);
    const words = [...service.getStringStates(state.value, extraState.value)];
    const states = words.filter((word) => word in STATES).map((word) => STATES[word]);
    if (role === 'heading') states.push(`level=${attribute(node, 'level')}`);
    const live = attribute(node, 'live');
    if (live && live !== 'off') states.push(`live=${live}`);
    return states;
  }

  function readTree(root) {
    const nodes = [];
    const visit = (node, depth) => {
      const internal = engineRole(node);
      const isKept = internal === 'text leaf' || internal === 'document';
      const role = isKept ? internal : ask(node, 'computedARIARole') || internal;
      nodes.push({ role, name: ask(node, 'name'), depth, states: describeStates(node, role) });
      for (const child of children(node)) visit(child, depth + 1);
    };
    visit(root, 0);
    return JSON.stringify(nodes);
  }

  // The page's process sends changes to this process: read the tree until it exists and no longer changes.
  let before;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const root = findDocument(service.getAccessibleFor(document));
    const now = root && readTree(root);
    if (now && now === before) return now;
    before = now;
    await wait();
  }
  throw new Error(`Firefox: no accessibility tree for ${address}`);
}
