/**
 * Leaves out of the files for websites what Lit carries for pages, browsers and ways of writing that these elements do not
 * have. Whoever installs from npm gets Lit as it is. Each cut names what it takes out and why nothing is missed; one that
 * no longer finds its place stops the build, so that a new Lit is read again before it ships.
 *
 * What stays although it costs: the check that a template was written in code and not sent as JSON, and trusted types.
 */

/** Every browser that knows `light-dark()` and `:dir()`, without which the styles say little, shares style sheets. */
const cssTag = `
const token = Symbol();
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; this._$cssResult$ = true; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
/* @__NO_SIDE_EFFECTS__ */
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const unsafeCSS = (text) => new CSSResult(text);
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
`;

/** By file: what is taken out, as it stands there, and what comes in its place. */
const cuts = {
  '@lit/reactive-element/reactive-element.js': [
    // Patches for old browsers, and the note of this part's version; the note of lit-html's stays and tells how many Lits there are.
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    // Decorators: properties are declared in a static field.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',...o(t)', ''],
    // Properties that are not text, not attributes, compared in their own way or with a default of their own.
    [
      'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
      'u=0',
    ],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei();this.elementProperties.set(t,s);e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
    ],
    ['return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return i??t.toLowerCase()'],
    [
      'if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}',
      'this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s),this._$Em=null',
    ],
    [
      '{const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'this._$Em=e,this[e]=s,this._$Em=null',
    ],
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!f(h,s)',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    // Hooks between a change and its rendering that no element takes up.
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'this.performUpdate();return!this.isUpdatePending}',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s)',
      'const s=this._$AL;try{this.willUpdate(s)',
    ],
    [
      ',this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      ',this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    [
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'return this._$ES}',
    ],
    // Styles that are not a list, or name one sheet twice.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s.flat(1/0)',
    ],
    // The base class makes its own root, in any document.
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    [',y.shadowRootOptions={mode:"open"}', ''],
  ],
  'lit-html/lit-html.js': [
    [';B?.(S,k),(t.litHtml', ';(t.litHtml'],
    [',B=t.litHtmlPolyfillSupport', ''],
    // Comments, and an end of a tag that is none.
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    // Script, style, textarea and title: no template holds one.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v', 'c=v'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    // Values in comments, in place of attributes, MathML and templates that were compiled before.
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Listeners that are objects or bring options, and another scope than the document to make nodes in.
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      'e=t===A&&s!==A,h=t!==A&&s===A',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    // A root that already holds something.
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'const h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s);',
    ],
    // Directives, and what they hear and ask of the parts they stand in.
    [
      'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
      'return i',
    ],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    [',this._$Cv=e?.isConnected??!0', ''],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})', ''],
    [';(s.litElementVersions??=[]).push("4.2.2")', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

/** What an element would have to do without: a directive, a value in a text that is not parsed, another kind of property. */
const missed = [
  /<!--/,
  /\b(shouldUpdate|scheduleUpdate|getUpdateComplete|removeController|handleEvent)\b/,
  /['"]lit(-html)?\/(directives\/|directive|async-directive)/,
  /<(script|style|textarea|title)\b[^<]*>[^<]*\$\{/,
  /\b(type: (Boolean|Number|Object|Array)|converter:|hasChanged\b|noAccessor:|useDefault:|state: true)/,
];

/** Rollup plugin: bundles Lit without what these elements never use. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('@lit/reactive-element/css-tag.js')) return { code: cssTag, map: { mappings: '' } };
      if (!path.includes('node_modules')) {
        for (const pattern of missed) {
          if (pattern.test(code))
            this.error(`This needs a part of Lit that scripts/trim-lit.mjs takes out: ${pattern}`);
        }
      }
      const name = Object.keys(cuts).find((file) => path.endsWith(`node_modules/${file}`));
      if (!name) return null;
      let trimmed = code;
      for (const [from, to] of cuts[name]) {
        if (trimmed.split(from).length !== 2) this.error(`${name} has changed: see scripts/trim-lit.mjs, ${from}`);
        trimmed = trimmed.replace(from, () => to);
      }
      return { code: trimmed, map: { mappings: '' } };
    },
  };
}
