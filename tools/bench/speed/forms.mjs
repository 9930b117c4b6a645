/** The signs of the check as forms of other libraries. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { page, ready, withPeer } from './page.mjs';

const asData = (id, data) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The signs as questions with boxes to tick, a question for each group. */
async function questions() {
  const load = (path) => import(pathToFileURL(resolve('dist', path)).href);
  const { warningSigns } = await load('content/advice/warning-signs.js');
  const { signWords, signGroupNames } = await load('content/en/warning-signs.js');
  const { regionTextOf, findRegion } = await load('core/region/region.js');
  const { fill } = await load('core/region/fill-placeholders.js');
  const { common } = await load('content/en/common.js');
  const { values } = regionTextOf(findRegion('GB'), common);
  const groups = [...new Set(warningSigns.map(({ group }) => group))];
  const elements = groups.map((group) => ({
    type: 'checkbox',
    name: group,
    title: fill(signGroupNames[group], values),
    choices: warningSigns
      .filter((sign) => sign.group === group)
      .map(({ id }) => ({ value: id, text: fill(signWords[id].statement, values) })),
  }));
  return { elements, showQuestionNumbers: 'off' };
}

export async function surveyPage(peers) {
  const body = `<div id="survey"></div>${asData('questions', await questions())}`;
  return { name: 'check: SurveyJS', ...withPeer(peers, 'surveyjs', body) };
}

/** LHC-Forms with our ready-made Questionnaire. Its published files are bundled already: they are used as they are. */
export function lhcFormsPage() {
  const form = JSON.parse(readFileSync('dist/fhir/red-flag-check.en-GB.json', 'utf8'));
  const published = (path) => readFileSync(`node_modules/lforms/dist/lforms/${path}`, 'utf8');
  const files = {
    '/zone.js': published('webcomponent/assets/lib/zone.min.js'),
    '/forms.js': published('webcomponent/lhc-forms.js'),
    '/fhir.js': published('fhir/R4/lformsFHIR.min.js'),
    '/forms.css': published('webcomponent/styles.css'),
  };
  const scripts = ['zone', 'forms', 'fhir'].map((name) => `<script src="/${name}.js"></script>`).join('');
  const show = `<script type="module">
const { Util } = LForms;
const form = JSON.parse(document.querySelector('#form').textContent);
await Util.addFormToPage(Util.convertFHIRQuestionnaireToLForms(form, 'R4'), document.querySelector('#place'));
${ready}</script>`;
  return {
    name: 'check: LHC-Forms',
    html: page(
      `<div id="place"></div>${asData('form', form)}${scripts}${show}`,
      '<link rel="stylesheet" href="/forms.css">',
    ),
    files,
  };
}
