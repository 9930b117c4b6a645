/** The values of the place-holders in an element's texts, for a region: only those that the element itself fills in. */
import { adviceLinesIn } from '../../build/src/content/region/advice-lines.js';
import { overdoseValues } from '../../build/src/core/region/overdose-advice.js';
import { regionTextOf } from '../../build/src/core/region/region.js';

export function valuesIn(region, english, tag) {
  const regionText = regionTextOf(region, english.common);
  const { advice, getHelpForOverdose } = english[tag];
  return {
    ...regionText.values,
    ...(advice?.prefix && {
      adviceLine: adviceLinesIn(regionText.region.code, advice.lines).find(({ number }) => number)?.name ?? '',
    }),
    ...(getHelpForOverdose && overdoseValues(regionText, getHelpForOverdose)),
  };
}
