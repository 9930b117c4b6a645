/**
 * The sites whose server renders the page, and the words about them in `docs/frameworks.md`.
 *
 * - `asked`: its word in the command; `folder`: the site; `package`: its version is the one in the table
 * - `also`: files of an app that it uses
 * - `serve`: the command of its own server; without it, `dist/` is served as files, with `policy` as its header
 * - `path`: of the page that is opened
 * - `hasShadowRoots`: the server writes the shadow roots too
 * - `text`, `styles`, `script`: how the site prints the text, gets `fallback.css`, and defines the elements
 * - `policy`: the content security policy of the page. Nuxt and Next write scripts inline, so theirs is for styles alone.
 */
const strict =
  "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const styles = "style-src 'self'";

const imported = "`import 'back-care-elements/cdn/fallback.css'`";

export const sites = [
  {
    name: 'Astro',
    asked: 'astro',
    folder: 'servers/astro',
    package: 'astro',
    path: '/index.html',
    policy: strict,
    text: '`set:html={fallback(…)}`',
    styles: imported,
    script: "`<script>import 'back-care-elements/define'</script>`",
  },
  {
    name: 'Eleventy',
    asked: 'eleventy',
    folder: 'servers/eleventy',
    package: '@11ty/eleventy',
    path: '/index.html',
    policy: strict,
    text: '`{% fallback … %}`, after `addShortcode("fallback", fallback)`',
    styles: '`<link>` to a copy of `cdn/`',
    script: '`<script type="module">` from that copy',
  },
  {
    name: 'Nuxt',
    asked: 'nuxt',
    folder: 'servers/nuxt',
    package: 'nuxt',
    serve: ['node', '.output/server/index.mjs'],
    path: '/',
    policy: styles,
    text: '`v-html="fallback(…)"`',
    styles: '`css` in `nuxt.config.js`, with `features: { inlineStyles: false }`',
    script: 'a plugin, `back-care.client.js`',
  },
  {
    name: 'Next, server component',
    asked: 'next-server',
    folder: 'apps/next',
    package: 'next',
    also: ['apps/react-19/App.jsx', 'apps/shared/data.js'],
    serve: ['next', 'start', '--port'],
    path: '/server',
    policy: styles,
    text: '`dangerouslySetInnerHTML={{ __html: fallback(…) }}`',
    styles: imported,
    script: "a component with `'use client'`",
  },
  ...[
    { path: '/text/', what: 'text inside', hasShadowRoots: false, text: '`${unsafeHTML(fallback(…))}`' },
    { path: '/shadow/', what: 'shadow roots', hasShadowRoots: true, text: 'none: Lit renders the shadow roots' },
  ].map(({ path, what, hasShadowRoots, text }) => ({
    name: `Node with Lit, ${what}`,
    asked: 'lit-ssr',
    folder: 'servers/lit-ssr',
    package: '@lit-labs/ssr',
    serve: ['node', 'server.js'],
    path,
    policy: strict,
    hasShadowRoots,
    text,
    styles: hasShadowRoots
      ? 'a `<link>` in each shadow root, by a renderer of one’s own'
      : '`<link>` to `cdn/fallback.css`',
    script: `${hasShadowRoots ? "`import '@lit-labs/ssr-client/lit-element-hydrate-support.js'`, then " : ''}\`import 'back-care-elements/define'\``,
  })),
];
