import type { LitElement } from 'lit';

/** Gives a shadow root the style sheets of its element. A sheet works in one document only, so others get copies. */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument, host } = root;
  // A page with a form named `defaultView` hides its window from `document.defaultView`.
  const view = ownerDocument === document ? window : ownerDocument.defaultView;
  if (!view) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  root.adoptedStyleSheets = elementStyles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window && style.styleSheet) return style.styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
