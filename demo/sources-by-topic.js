/**
 * What each statement of the library rests on: topics, each with its statements and their sources. An element lists
 * only the sources that carry it; this is the whole of them.
 */
import { signWords } from '../dist/content/en/warning-signs.js';
import { english as tips } from '../dist/content/en/back-spasm-tips.js';
import { english as card } from '../dist/content/en/stretch-card.js';
import { habits } from '../dist/content/advice/habits.js';
import { packs } from '../dist/content/advice/heat-and-cold.js';
import * as medicines from '../dist/content/advice/medicines.js';
import { planSources } from '../dist/content/advice/plan.js';
import { rightNowSources } from '../dist/content/advice/right-now.js';
import { strategies } from '../dist/content/advice/strategies.js';
import { combinationRuleSources, signSources } from '../dist/content/advice/warning-sign-sources.js';
import { exercises } from '../dist/content/exercise/exercises.js';
import { postureSources } from '../dist/content/exercise/postures.js';
import { restSources } from '../dist/content/exercise/rest-positions.js';
import { routines } from '../dist/content/exercise/routines.js';
import * as allSources from '../dist/content/sources/index.js';

const { strategies: strategyWords } = tips['back-spasm-tips'];
const { exercises: exerciseWords } = card['stretch-card'];

/** `nsaidNever` and its like: statements by id, such as `asthma`. */
const byId = (statements) => Object.entries(statements).map(([id, sources]) => [id.replaceAll('-', ' '), sources]);

const topics = [
  [
    'Warning signs',
    [
      ...Object.entries(signSources).map(([id, sources]) => [signWords[id].statement, sources]),
      ['Two lesser signs that are an emergency together', combinationRuleSources],
    ],
  ],
  ['Right now', [['The first minutes', rightNowSources]]],
  ...strategies.map(({ id, tips: list, evidenceSources }) => [
    strategyWords[id].title,
    [
      ['What studies say', evidenceSources],
      ...list.map((tip) => [`${tip.id}: ${strategyWords[id].tips[tip.id]}`, tip.sources]),
    ],
  ]),
  [
    'Exercises and positions',
    [
      ...exercises.map(({ id, sources }) => [exerciseWords[id].name, sources]),
      ...Object.entries(routines).map(([id, { sources }]) => [`Routine: ${id}`, sources]),
      ['Resting positions', restSources],
      ['Postures', postureSources],
    ],
  ],
  ['Heat and cold', Object.entries(packs).map(([id, { sources }]) => [id, sources])],
  [
    'Pain relievers',
    [
      ...byId(medicines.guideSources),
      ['naproxen for period pain', medicines.periodPain.sources],
      ...Object.entries(medicines.labels).flatMap(([region, labels]) =>
        Object.entries(labels).map(([id, { sources }]) => [`Pack of ${id}, ${region}`, sources]),
      ),
    ],
  ],
  ['Do not take ibuprofen or naproxen', byId(medicines.nsaidNever)],
  ['Ask first about ibuprofen or naproxen', byId(medicines.nsaidAskFirst)],
  ['Ask first about paracetamol', byId(medicines.paracetamolAskFirst)],
  ['What not to take together', byId(medicines.combinations)],
  ['Pain relievers by region', [...byId(medicines.anotherSources), ...byId(medicines.regionSources)]],
  ['Habits and plan', [...habits.map(({ id, sources }) => [id, sources]), ['The plan', planSources]]],
];

const listed = new Set(topics.flatMap(([, statements]) => statements.flatMap(([, sources]) => sources)));
const others = Object.values(allSources).filter((source) => !listed.has(source));

/** Each topic: its name, and its statements with their sources. */
export const sourcesByTopic = [
  ...topics,
  ['Regions and standards', [['Numbers, services, names of medicines, the form of the files', others]]],
];
