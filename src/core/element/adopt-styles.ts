import type { LitElement } from 'lit';

/** Gives an element's shadow root its style sheets. A sheet belongs to one document, so another document gets copies. */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument, host } = root;
  // A form named `defaultView` hides the window from `document.defaultView`.
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
