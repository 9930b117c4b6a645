/** The host of the shadow tree around a node. On other roots, `host` may come from the page's `Object.prototype`. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host?.nodeType === Node.ELEMENT_NODE ? host : undefined;
}
