/** The pages that the swappers swap: what the server sends first, and what it sends next. */

const tags = ['red-flag-check', 'daily-habits', 'pain-diary', 'heat-cold-timer', 'back-care-plan'];

/** The clinic's number on the next page, where the region changes too. */
export const nextPhone = '01632 960199';

/** @param options `round`: 1 for the page that a visitor opens, 2 for the next; `marks`, `notice`, `isElsewhere`: see `cases` */
export function writePage(swapper, { marks, notice, isElsewhere }, round) {
  const attributes = { none: () => '', id: (tag) => `id="the-${tag}"`, keep: (tag) => swapper.mark(`the-${tag}`) }[
    marks
  ];
  const place = isElsewhere && round === 2 ? `region="US" clinic-phone="${nextPhone}"` : 'region="GB"';
  const elements = tags.map((tag) => `<${tag} ${place} ${attributes(tag)}><p>Call for help</p></${tag}>`);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Page ${round}</title>
    <link rel="icon" href="data:,">
    ${swapper.head ?? ''}
    <script type="module" src="/node_modules/back-care-elements/dist/cdn/back-care-elements.js"></script>
    ${swapper.scripts.map((path) => `<script defer src="/node_modules/${path}"></script>`).join('\n    ')}
  </head>
  <body ${swapper.body ?? ''}>
    <main ${swapper.main ?? ''}>
      ${notice && round === 2 ? '<p class="notice">Your message was sent.</p>' : ''}
      ${elements.join('\n      ')}
      <output>${round}</output>
    </main>
  </body>
</html>`;
}
