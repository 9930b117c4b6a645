/** Every emergency number of every region, against the clinical reference: a wrong one is the worst fault there can be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { emergencyNumbers } from '../../build/src/content/region/emergency-numbers.js';
import { languages } from './translations.mjs';

const reference = JSON.parse(readFileSync('test/reference/medicines-reference.json', 'utf8'));

describe('emergency numbers', () => {
  for (const { code, emergency } of reference.regions) {
    it(`are all those of the reference, in its order, in ${code}`, () => {
      assert.deepEqual(
        [...emergencyNumbers[code]],
        emergency.flatMap(({ number }) => number ?? []),
      );
    });
  }

  it('exist for no region that the reference lacks', () => {
    const known = reference.regions.map(({ code }) => code);
    assert.deepEqual(Object.keys(emergencyNumbers).sort(), known.sort());
  });

  for (const language of ['en', ...languages]) {
    it(`stand in the words of the doctor on duty in France, in “${language}”`, async () => {
      const { adviceLineNames } = await import(`../../build/src/content/${language}/regions.js`);
      const [{ note }] = adviceLineNames.FR;
      const [ambulance] = emergencyNumbers.FR;
      assert.deepEqual(note.match(/\d+/g), [ambulance]);
    });
  }
});
