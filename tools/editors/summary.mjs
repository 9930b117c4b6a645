/** What came out for all elements, in the words of a table. */

const kinds = {
  refused: 'refused',
  lost: 'lost',
  glued: 'glued',
  code: 'code',
  doubled: 'doubled',
  deadCalls: 'calls',
  lostNumbers: 'numbers',
};
const sum = (found, key) => found.reduce((all, each) => all + (each[key] ?? 0), 0);
const count = (number) => number.toLocaleString('en-GB');

/** The kinds of fault that a tool has for one form. */
export function faultsIn(found) {
  const seen = Object.entries(kinds).filter(([key]) => sum(found, key) > 0);
  const isOutside = found.some(({ tag }) => tag === 'empty');
  return [...seen.map(([, kind]) => kind), ...(isOutside ? ['outside'] : [])];
}

export const isFaulty = (each) => faultsIn([each]).length > 0;

function describeTag(found) {
  const kept = found.filter(({ tag }) => tag === 'kept').length;
  const region = found.filter(({ hasRegion }) => hasRegion).length;
  if (!found[0].tag) return '';
  if (kept === 0) return 'text only';
  const tags = kept === found.length ? 'tag kept' : `tag kept in ${kept} of ${found.length}`;
  return region === kept ? tags : `${tags}, without \`region\``;
}

function describeFaults(found) {
  if (sum(found, 'refused')) return 'refused with an error';
  if (sum(found, 'code')) return 'source in sight';
  const [lost, wanted, glued, doubled] = ['lost', 'wanted', 'glued', 'doubled'].map((key) => sum(found, key));
  if (lost >= wanted - 2 * found.length) return 'nothing left';
  return [
    // The same words, elsewhere: as many are gone as are new.
    lost && lost === doubled && `${count(lost)} of ${count(wanted)} words in another place`,
    lost && lost !== doubled && `${count(lost)} of ${count(wanted)} words lost`,
    glued && `${count(glued)} words glued`,
    doubled && lost !== doubled && `${count(doubled)} words too many`,
    sum(found, 'deadCalls') && (sum(found, 'lostNumbers') ? 'some numbers lost' : 'numbers are text, no links'),
    found.some(({ tag }) => tag === 'empty') && 'text outside the tag',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A cell of the table. */
export function describe(found) {
  const faulty = found.filter(isFaulty);
  const few = faulty.length <= 2 ? `${faulty.map(({ element }) => `\`<${element}>\``).join(', ')}: ` : '';
  const faults = faulty.length ? `${few}${describeFaults(faulty)}` : 'whole';
  const isUseless = /nothing left$|source in sight$/.test(faults);
  return [isUseless ? '' : describeTag(found), faults].filter(Boolean).join('; ');
}
