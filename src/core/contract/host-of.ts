/**
 * The host of the shadow tree around a node. On other roots, `host` may come from the page's `Object.prototype`, and a form
 * may hide the document's `getRootNode`.
 */
export function hostOf(node: Node): Element | undefined {
  const root = Node.prototype.getRootNode.call(node);
  const { host } = root as Partial<ShadowRoot>;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host?.nodeType === Node.ELEMENT_NODE ? host : undefined;
}
