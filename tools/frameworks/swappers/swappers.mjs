/**
 * The page swappers that the bench drives.
 *
 * - `scripts`: what the page loads, from `node_modules/`
 * - `setUp`: code of the page that starts the swapper
 * - `swap`: code that shows the page at `next`; runs in the page
 * - `mark`: the attributes with which the swapper keeps an element
 * - `prepare`: builds what is in no package; returns `head`, and `version` if there is no `package`
 * - `head`: what it wants in `<head>`; `body`, `main`: attributes that it wants there
 */
import { followLink, prepareAstroRouter } from './astro-router.mjs';
import { bundleAs } from './bundle.mjs';
import { joinLiveView } from './live-view-server.mjs';

const readMain = "new DOMParser().parseFromString(await (await fetch(next)).text(), 'text/html').querySelector('main')";
const turbo = '@hotwired/turbo/dist/turbo.es2017-umd.js';

export const swappers = [
  {
    name: 'Turbo Drive, visit',
    package: '@hotwired/turbo',
    scripts: [turbo],
    swap: 'Turbo.visit(next)',
    mark: (id) => `id="${id}" data-turbo-permanent`,
  },
  {
    name: 'Turbo, refresh with morph',
    package: '@hotwired/turbo',
    scripts: [turbo],
    head: '<meta name="turbo-refresh-method" content="morph">',
    // A refresh is a visit to the path that the page has.
    swap: "Turbo.visit(next, { action: 'replace' })",
    mark: (id) => `id="${id}" data-turbo-permanent`,
  },
  ...['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph'].map((style) => ({
    name: `htmx, ${style}`,
    package: 'htmx.org',
    scripts: ['htmx.org/dist/htmx.js'],
    swap: `htmx.ajax('GET', next, { target: 'main', select: '${style.startsWith('inner') ? 'main > *' : 'main'}', swap: '${style}' })`,
    mark: (id) => `id="${id}" hx-preserve`,
  })),
  {
    name: 'Unpoly',
    package: 'unpoly',
    scripts: ['unpoly/unpoly.js'],
    swap: "up.render({ target: 'main', url: next })",
    mark: (id) => `id="${id}" up-keep`,
  },
  {
    name: 'Swup',
    package: 'swup',
    scripts: ['swup/dist/Swup.umd.js'],
    setUp: "window.swup = new Swup({ containers: ['main'], animationSelector: false })",
    swap: 'swup.navigate(next)',
  },
  {
    name: 'Alpine morph',
    package: '@alpinejs/morph',
    scripts: ['@alpinejs/morph/dist/cdn.js', 'alpinejs/dist/cdn.js'],
    swap: `Alpine.morph(document.querySelector('main'), (${readMain}).outerHTML)`,
    mark: (id) => `key="${id}"`,
  },
  {
    name: 'idiomorph',
    package: 'idiomorph',
    scripts: ['idiomorph/dist/idiomorph.js'],
    swap: `Idiomorph.morph(document.querySelector('main'), ${readMain})`,
  },
  {
    name: 'morphdom',
    package: 'morphdom',
    scripts: ['morphdom/dist/morphdom-umd.js'],
    swap: `morphdom(document.querySelector('main'), ${readMain})`,
  },
  ...['nanomorph', 'micromorph'].map((name) => ({
    name,
    package: name,
    scripts: [],
    prepare: bundleAs(name, `export { default as morph } from '${name}';`),
    swap: `${name}.morph(document.querySelector('main'), ${readMain})`,
  })),
  {
    name: 'diffHTML',
    package: 'diffhtml',
    scripts: ['diffhtml/dist/diffhtml.js'],
    // Its `innerHTML` drops the white space at the start of the page, and then makes every element new.
    swap: `diff.outerHTML(document.querySelector('main'), (${readMain}).outerHTML)`,
  },
  {
    name: 'Phoenix LiveView, client',
    package: 'phoenix_live_view',
    scripts: ['phoenix/priv/static/phoenix.js', 'phoenix_live_view/priv/static/phoenix_live_view.js'],
    main: 'id="live" data-phx-main data-phx-session="session" data-phx-static="static"',
    setUp: joinLiveView,
    swap: `sendDiff((${readMain}).innerHTML)`,
    mark: (id) => `id="${id}" phx-update="ignore"`,
  },
  {
    name: 'Astro, ClientRouter',
    prepare: prepareAstroRouter,
    scripts: [],
    swap: followLink,
    mark: (id) => `id="${id}" data-astro-transition-persist="${id}"`,
  },
  {
    name: 'barba',
    package: '@barba/core',
    scripts: ['@barba/core/dist/barba.umd.js'],
    body: 'data-barba="wrapper"',
    main: 'data-barba="container" data-barba-namespace="care"',
    setUp: 'barba.init()',
    swap: 'barba.go(next)',
  },
];
