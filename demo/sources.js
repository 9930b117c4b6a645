/** Lists what each statement of the library rests on. */
import { overdoseWords } from '../dist/content/en/overdose.js';
import { common } from '../dist/content/en/common.js';
import { fill } from '../dist/core/region/fill-placeholders.js';
import { overdoseValues } from '../dist/core/region/overdose-advice.js';
import { regionTextOf } from '../dist/core/region/region.js';
import { sourcesByTopic } from './sources-by-topic.js';

/** The words of no region, such as the names of services. */
const regionText = regionTextOf(undefined, common);
const values = { ...regionText.values, ...overdoseValues(regionText, overdoseWords) };

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function sourceLine({ title, publisher, language = 'en', year, url, check }) {
  const name = element(url ? 'a' : 'span', title);
  Object.assign(name, url ? { href: url, rel: 'noopener', lang: language } : { lang: language });
  const seen = check && check !== 'seen' ? ` (${common.sourceCheck[check]})` : '';
  return element('li', name, `. ${publisher}${year ? `, ${year}` : ''}${seen}`);
}

const topic = ([title, statements]) =>
  element(
    'section',
    element('h2', title),
    ...statements.flatMap(([statement, sources]) => [
      element('h3', fill(statement, values)),
      element('ul', ...sources.map(sourceLine)),
    ]),
  );

document.querySelector('#sources').append(...sourcesByTopic.map(topic));
document.documentElement.dataset.ready = '';
