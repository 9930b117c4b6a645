/** Medicines that are sold without a prescription. */
import type { Source } from '../types.js';

export const dmIbuprofen: Source = {
  title: 'Ibuprofen 200 mg Drug Facts',
  publisher: 'DailyMed',
  year: '2019',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d4e98a65-dec2-40fb-a1d9-758dabc2d6d9&audience=consumer',
};
/** Text seen in a public copy. */
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
/** Text seen in a public copy. */
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
/** Text seen in a public copy. */
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
/** Food or milk, 10 days, gels for at most 2 weeks, and who must not take it: seen only in copies on other sites. */
export const nhsIbuprofen: Source = {
  title: 'Ibuprofen for adults',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
  check: 'copy',
};
export const nhsIbuprofenHow: Source = {
  title: 'How and when to take ibuprofen',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/how-and-when-to-take-ibuprofen/',
};
/** Four leaflets of different makers, seen only on pages that copy them, agree on who must not take it. */
export const ukIbuprofenLeaflet: Source = {
  title: 'Ibuprofen 200 mg tablets: patient leaflets',
  publisher: 'UK licence holders',
  url: 'https://www.medicines.org.uk/emc/',
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
export const emaMetamizole: Source = {
  title: 'Metamizole-containing medicinal products: agranulocytosis',
  publisher: 'European Medicines Agency',
  year: '2024',
  url: 'https://www.ema.europa.eu/en/medicines/human/referrals/metamizole-containing-medicinal-products-0',
};
/** The warning on packs was seen only in reports by others. */
export const mhraCodeine: Source = {
  title: 'Codeine without a prescription: “Can cause addiction. For three days use only”',
  publisher: 'MHRA (reported)',
  year: '2009',
  check: 'copy',
};
export const hseCodeine: Source = {
  title: 'Who can take codeine',
  publisher: 'HSE Ireland',
  url: 'https://www2.hse.ie/medicines/codeine/who-can-take/',
};
export const psiCodeine: Source = {
  title: 'Non-prescription medicinal products containing codeine: safe supply',
  publisher: 'Pharmaceutical Society of Ireland',
  url: 'https://www.thepsi.ie/practice-supports/guidance-and-guidelines-pharmacists-and-pharmacies/non-prescription-medicinal',
};
export const auCodeine: Source = {
  title: 'Changes to codeine access',
  publisher: 'Department of Health, Western Australia',
  year: '2017',
  url: 'https://healthywa.wa.gov.au/News/Changes-to-codeine-access',
};
export const nzCodeine: Source = {
  title: 'Reclassification of codeine',
  publisher: 'Medsafe New Zealand',
  year: '2020',
  url: 'https://www.medsafe.govt.nz/profs/class/ReclassificationOfCodeine.asp',
};
export const frCodeine: Source = {
  title: 'Codéine: médicaments sur ordonnance',
  publisher: 'service-public.fr',
  language: 'fr',
  year: '2017',
  url: 'https://www.service-public.fr/particuliers/actualites/A11875',
};
/** The scheduling was under review; its outcome was not seen. */
export const zaCodeine: Source = {
  title: 'Reviewing scheduling status of codeine-containing medicines',
  publisher: 'SAHPRA South Africa',
  year: '2020',
  url: 'https://sahpra.org.za/news-and-updates/codeine-containing-medicines',
};
/** Provinces may ask for a prescription; Manitoba does. */
export const caCodeine: Source = {
  title: 'Narcotic Control Regulations, section 36',
  publisher: 'Justice Laws Canada',
  url: 'https://laws.justice.gc.ca/eng/regulations/C.R.C.,_c._1041/section-36-20060322.html',
};
/** Robaxacet and Robax Platinum; seen only on pages that copy them. */
export const caRobax: Source = {
  title: 'Robaxacet and Robax Platinum: product monographs',
  publisher: 'Pfizer Canada',
  year: '2011',
  check: 'copy',
};
/** Dorflex and Torsilax; seen only on pages that copy them. */
export const brMixes: Source = {
  title: 'Dorflex and Torsilax: leaflets (bulas)',
  publisher: 'Sanofi, Brainfarma',
  check: 'copy',
};
export const inCipZox: Source = {
  title: 'CIP-ZOX tablets (diclofenac, chlorzoxazone, paracetamol)',
  publisher: 'Cipla',
  url: 'https://ciplamed.com/product-index/cip-zox-tablets',
};
export const auNorgesic: Source = {
  title: 'Norgesic (orphenadrine, paracetamol): consumer leaflet',
  publisher: 'NPS MedicineWise',
  url: 'https://www.nps.org.au/medicine-finder/norgesic-tablets',
};
export const mhraKetoprofen: Source = {
  title: 'Topical ketoprofen: reminder on risk of photosensitivity reactions',
  publisher: 'MHRA',
  year: '2009',
  url: 'https://www.gov.uk/drug-safety-update/topical-ketoprofen-reminder-on-risk-of-photo-sensitivity-reactions',
};
/** This summary for professionals covers hands, flames, sun and the limit of two weeks. */
export const emcKetoprofenGel: Source = {
  title: 'Tiloket gel (ketoprofen): product characteristics',
  publisher: 'emc',
  url: 'https://www.medicines.org.uk/emc/product/11854/smpc',
};
/** Seen at https://www.drugs.com/uk/voltarol-1-16-emulgel-leaflet.html. */
export const ukDiclofenacGel: Source = {
  title: 'Voltarol Emulgel (diclofenac): patient leaflet',
  publisher: 'Novartis UK',
  year: '2015',
  check: 'copy',
};
