/**
 * WebDriver cannot read an accessibility tree, only the role and name of a single element. So this function runs in the page
 * and collects what a screen reader reaches, in flat-tree order: `{element, depth, states}`, for which the driver then reads
 * role and name, or `{role, name, depth}`.
 */
function collectNodes() {
  const nodes = [];
  const UNHEARD = ['SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META', 'NOSCRIPT'];
  // Omitted for speed: each element costs two requests, and screen readers do not announce the role of these.
  const SILENT = ['SLOT', 'DIV', 'SPAN'];
  const ARIA_STATES = ['pressed', 'selected', 'disabled', 'required', 'invalid', 'modal'];

  function isExpanded(element) {
    if (element.localName === 'summary' && element.parentElement?.localName === 'details') {
      return element.parentElement.open;
    }
    const value = element.getAttribute('aria-expanded');
    return value === null ? undefined : value === 'true';
  }

  function describeStates(element) {
    const aria = (name) => element.getAttribute(`aria-${name}`) ?? '';
    const states = ARIA_STATES.filter((name) => !['', 'false'].includes(aria(name)));
    for (const name of ['disabled', 'required']) if (element.matches(`:${name}`)) states.push(name);
    if (element.checked === true || ['true', 'mixed'].includes(aria('checked'))) states.unshift('checked');
    const expanded = isExpanded(element);
    if (expanded !== undefined) states.push(expanded ? 'expanded' : 'collapsed');
    const level = /^h([1-6])$/.exec(element.localName)?.[1];
    if (element.matches('[role=heading]')) states.push(`level=${aria('level') || 2}`);
    else if (level && !element.hasAttribute('role')) states.push(`level=${aria('level') || level}`);
    const impliedLive = { status: 'polite', log: 'polite', alert: 'assertive' }[element.getAttribute('role')];
    const outputLive = element.localName === 'output' && !element.hasAttribute('role') ? 'polite' : undefined;
    const live = aria('live') || impliedLive || outputLive;
    if (live && live !== 'off') states.push(`live=${live}`);
    return [...new Set(states)];
  }

  function childrenOf(element) {
    if (element.localName === 'slot') {
      const assigned = element.assignedNodes();
      return assigned.length > 0 ? assigned : element.childNodes;
    }
    return (element.shadowRoot ?? element).childNodes;
  }

  function hasMeaning(element) {
    return (
      !SILENT.includes(element.nodeName) ||
      [...element.attributes].some(({ name }) => /^(role$|aria-|tabindex$)/.test(name))
    );
  }

  function isHeard(element) {
    if (UNHEARD.includes(element.nodeName)) return false;
    if (element.inert || element.getAttribute('aria-hidden') === 'true') return false;
    // A slot has no box (`display: contents`), so `checkVisibility()` is always false.
    return element.localName === 'slot' || getComputedStyle(element).display === 'contents'
      ? true
      : element.checkVisibility({ visibilityProperty: true });
  }

  function describeElement(element, depth) {
    // WebKit's driver has no role for <summary>; screen readers announce a button.
    const roleIfUnknown = element.localName === 'summary' ? 'button' : '';
    return { element, roleIfUnknown, depth, states: describeStates(element) };
  }

  function visit(node, depth) {
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push({ role: 'text', name: node.data, depth });
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !isHeard(node)) return;
    // Screen readers announce the text of a label as the name of its control.
    if (node.localName === 'label' && node.control) nodes.push({ role: 'label', name: node.textContent, depth });
    else if (hasMeaning(node)) nodes.push(describeElement(node, depth));
    // What is inside a picture is part of it (ARIA, children presentational): its paths would cost two requests each.
    if (node.matches('[role=img]')) return;
    for (const child of childrenOf(node)) visit(child, depth + 1);
  }

  nodes.push({ role: 'document', name: document.title, depth: 0 });
  visit(document.body, 1);
  return nodes;
}

export const COLLECT_NODES = `return (${collectNodes})()`;
