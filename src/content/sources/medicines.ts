/** Medicines that are sold without a prescription. */
import type { Source } from '../types.js';

export const dmIbuprofen: Source = {
  title: 'Ibuprofen 200 mg Drug Facts',
  publisher: 'DailyMed',
  year: '2019',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d4e98a65-dec2-40fb-a1d9-758dabc2d6d9&audience=consumer',
};
/** text seen in a public copy */
export const ofdaIbuprofenDir: Source = {
  title: 'Ibuprofen 200 mg directions text (openFDA copies)',
  publisher: 'FDA label via public repositories',
  url: 'https://dailymed.nlm.nih.gov/dailymed/',
  check: 'copy',
};
export const dmNaproxen: Source = {
  title: 'Naproxen sodium 220 mg Drug Facts',
  publisher: 'DailyMed',
  year: '2024',
  url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=1042b202-e8ee-1839-e063-6294a90ac90b&version=3',
};
/** text seen in a public copy */
export const naproxenDir: Source = {
  title: 'Aleve directions summary',
  publisher: 'public repository notes on Drug Facts',
  url: 'https://dailymed.nlm.nih.gov/dailymed/',
  check: 'copy',
};
/** Seen at https://www.recallguide.org/drug/tylenol-regular-strength/. */
export const fdaApapLiver: Source = {
  title: 'Acetaminophen liver warning',
  publisher: 'FDA label',
  url: 'https://fda.report/DailyMed/6f6bd78f-16e1-445c-a47d-e3e63023f731',
};
/** text seen in a public copy */
export const apapEsDir: Source = {
  title: 'Acetaminophen 500 mg: 2 caplets every 6 h, max 6 caplets/24 h',
  publisher: 'FDA label via public repositories',
  url: 'https://dailymed.nlm.nih.gov/dailymed/',
  check: 'copy',
};
export const hcApap: Source = {
  title: 'Acetaminophen: Know your dose',
  publisher: 'Health Canada',
  url: 'http://canada.ca/en/health-canada/services/publications/drugs-health-products/poster-acetaminophen.html',
};
export const nhsParacetamol: Source = {
  title: 'How and when to take paracetamol for adults',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/how-and-when-to-take-paracetamol-for-adults/',
};
export const nhs111wParacetamol: Source = {
  title: 'Paracetamol for adults',
  publisher: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/p/article/paracetamolforadults',
};
/** Seen only through press summaries. Seen at https://britbrief.co.uk/health/nhs/8-groups-who-should-avoid-ibuprofennhs-list.html , https://www.newsbeep.com/au/483801. */
export const nhsIbuprofen: Source = {
  title: 'Ibuprofen for adults',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
  check: 'copy',
};
export const bootsNaproxen: Source = {
  title: 'Boots Period Pain Reliever 250 mg (naproxen) leaflet',
  publisher: 'emc / Boots',
  year: '2024',
  url: 'https://medicines.org.uk/emc/product/3935/xpil/print',
};
export const dmDiclofenacGel: Source = {
  title: 'Diclofenac sodium gel 1% Drug Facts',
  publisher: 'DailyMed',
  url: 'https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=de6519b6-1165-4ee3-aad0-97439a3768bb',
};
export const fdaNsaid20w: Source = {
  title: 'FDA recommends avoiding NSAIDs in pregnancy at 20 weeks or later',
  publisher: 'FDA',
  year: '2020',
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
};
export const otcGeneral: Source = {
  title: 'General pharmacology of NSAIDs and paracetamol',
  publisher: 'BNF',
  url: 'https://bnf.nice.org.uk/',
  check: 'knowledge',
};
