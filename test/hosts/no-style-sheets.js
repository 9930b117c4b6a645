/** Removes the features that Safari before 16.4 lacks. */
for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
const { prototype } = CSSStyleSheet;
delete prototype.replaceSync;
delete prototype.replace;
window.CSSStyleSheet = function () {
  throw new TypeError('Illegal constructor');
};
window.CSSStyleSheet.prototype = prototype;
