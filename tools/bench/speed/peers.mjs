/** Installs other libraries in a temporary folder, and bundles what a page needs of each. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ready } from './page.mjs';

/** Kept, so that the next run installs nothing. */
const workplace = join(tmpdir(), 'back-care-peers');

const packages = {
  '@fontsource/inter': '5.3.0',
  '@fontsource/lora': '5.3.0',
  '@fontsource/open-sans': '5.3.0',
  '@shoelace-style/shoelace': '2.20.1',
  '@awesome.me/webawesome': '3.14.0',
  '@spectrum-web-components/accordion': '1.12.2',
  '@spectrum-web-components/theme': '1.12.2',
  'chart.js': '4.6.1',
  'lottie-web': '5.13.0',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  uplot: '1.6.32',
};

const whenUpdated = (tag) => `customElements.whenDefined('${tag}').then(async () => {
  await Promise.all([...document.querySelectorAll('${tag}')].map((each) => each.updateComplete));
  ${ready}
});`;

/** The script of each library: what its guide says to import, and when it is ready. */
const entries = {
  shoelace: `
    import '@shoelace-style/shoelace/dist/components/details/details.js';
    ${whenUpdated('sl-details')}`,
  webawesome: `
    import '@awesome.me/webawesome/dist/components/details/details.js';
    ${whenUpdated('wa-details')}`,
  spectrum: `
    import '@spectrum-web-components/theme/sp-theme.js';
    import '@spectrum-web-components/theme/theme-light.js';
    import '@spectrum-web-components/theme/scale-medium.js';
    import '@spectrum-web-components/accordion/sp-accordion.js';
    import '@spectrum-web-components/accordion/sp-accordion-item.js';
    ${whenUpdated('sp-accordion-item')}`,
  surveyjs: `
    import 'survey-core/survey-core.css';
    import { Model } from 'survey-core';
    import { renderSurvey } from 'survey-js-ui';
    const survey = new Model(JSON.parse(document.querySelector('#questions').textContent));
    survey.onAfterRenderSurvey.add(() => { ${ready} });
    renderSurvey(survey, document.querySelector('#survey'));`,
  chartjs: `
    import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
    Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
    const { days, pain } = JSON.parse(document.querySelector('#days').textContent);
    for (const canvas of document.querySelectorAll('canvas'))
      new Chart(canvas, {
        type: 'line',
        data: { labels: days, datasets: [{ data: pain }] },
        options: { animation: false, scales: { y: { min: 0, max: 10 } } },
      });
    ${ready}`,
  uplot: `
    import uPlot from 'uplot';
    const { times, pain } = JSON.parse(document.querySelector('#days').textContent);
    for (const place of document.querySelectorAll('.chart'))
      new uPlot({ width: 340, height: 200, series: [{}, { stroke: 'black' }], scales: { y: { range: [0, 10] } } }, [times, pain], place);
    ${ready}`,
  lottie: `
    import lottie from 'lottie-web/build/player/lottie_light.js';
    lottie
      .loadAnimation({ container: document.querySelector('#player'), renderer: 'svg', loop: true, path: '/figure.json' })
      .addEventListener('DOMLoaded', () => { ${ready} });`,
};

/** Our chart alone, as the other libraries draw theirs. The folder `dist/` is today's, or that of another build. */
const ourChart = `
  import { render } from 'lit';
  import { chart } from './dist/elements/pain-diary/chart.template.js';
  import { english } from './dist/content/en/pain-diary.js';
  const { entries } = JSON.parse(document.querySelector('#days').textContent);
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short' });
  for (const place of document.querySelectorAll('.chart'))
    render(chart(entries, english['pain-diary'], (time) => format.format(time)), place);
  ${ready}`;

const styles = {
  shoelace: '@shoelace-style/shoelace/dist/themes/light.css',
  webawesome: '@awesome.me/webawesome/dist/styles/themes/default.css',
  uplot: 'uplot/dist/uPlot.min.css',
};

/** Typefaces that many sites use, each in a sheet that carries its files. */
export const typefaces = { Inter: 'inter', Lora: 'lora', 'Open Sans': 'open-sans' };

/**
 * Returns `{ scripts, styles, versions }`, with the text of each library's script and style sheet.
 *
 * @param before folder of another build of the library, if there is one
 */
export async function bundlePeers(before) {
  mkdirSync(workplace, { recursive: true });
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const list = join(workplace, 'package.json');
  if (!existsSync(list) || readFileSync(list, 'utf8') !== wanted) {
    writeFileSync(list, wanted);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: workplace, stdio: 'inherit' });
  }
  const bundle = async (name, contents, loader, from = workplace) => {
    const { outputFiles } = await build({
      stdin: { contents, loader, resolveDir: from },
      outfile: join(workplace, `${name}.${loader}`),
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
      loader: { '.woff2': 'dataurl', '.woff': 'empty', '.svg': 'dataurl' },
    });
    return Object.fromEntries(outputFiles.map(({ path, text }) => [path.endsWith('.css') ? 'css' : 'js', text]));
  };
  const peers = { scripts: {}, styles: {}, versions: packages };
  for (const [name, contents] of Object.entries(entries)) {
    const { js, css } = await bundle(name, contents, 'js');
    peers.scripts[name] = js;
    if (css) peers.styles[name] = css;
    else if (styles[name]) peers.styles[name] = (await bundle(name, `@import '${styles[name]}';`, 'css')).css;
  }
  for (const [name, folder] of Object.entries({ ourchart: process.cwd(), ...(before && { chartbefore: before }) }))
    peers.scripts[name] = (await bundle(name, ourChart, 'js', folder)).js;
  for (const [name, font] of Object.entries(typefaces)) {
    const imports = [400, 600, 700].map((weight) => `@import '@fontsource/${font}/latin-${weight}.css';`).join('');
    peers.styles[name] = (await bundle(font, imports, 'css')).css;
  }
  return peers;
}
