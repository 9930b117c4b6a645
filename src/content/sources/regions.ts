/** Telephone numbers and names of services and medicines by country. */
import type { Source } from '../types.js';

/** Corroboration only, not authority. */
export const regAidlines: Source = {
  title: 'aidlines data.js (from Wikipedia), commit 4f81e37',
  publisher: 'DennisGross/aidlines',
  year: '2024',
  url: 'https://github.com/DennisGross/aidlines',
};
/** corroboration only. */
export const regHelplines: Source = {
  title: 'Per-country advice lines table',
  publisher: 'public repository file',
  year: '2026',
  check: 'copy',
};
export const regIt116117: Source = {
  title: '116117, the European non-emergency call number',
  publisher: 'Italian Ministry of Health',
  year: '2025',
  url: 'https://www.salute.gov.it/portale/lea/dettaglioContenutiLea.jsp?lingua=english&id=5444&area=Lea&menu=numeriUnici',
};
export const regEc116117: Source = {
  title: '116117 - non-emergency medical assistance',
  publisher: 'European Commission',
  url: 'https://ec.europa.eu/digital-single-market/en/news/116117-non-emergency-medical-assistance',
};
export const regFr116117: Source = {
  title: 'France launches hotline for after-hours medical help (15, 112, 116 117)',
  publisher: 'The Local',
  year: '2017',
  url: 'https://apiwp.thelocal.com/20170406/france-launches-new-hotline-for-after-hours-medical-help/',
};
export const regSa: Source = {
  title: 'Emergency numbers in Saudi Arabia',
  publisher: 'Expatica',
  year: '2024',
  url: 'https://expatica.com/sa/healthcare/healthcare-basics/emergency-numbers-and-services-in-saudi-arabia-70990',
};
export const regAu: Source = {
  title: 'healthdirect 1800 022 222 (many public files)',
  publisher: 'healthdirect',
  url: 'https://www.healthdirect.gov.au/',
  check: 'copy',
};
export const regNz: Source = {
  title: 'Healthline 0800 611 116 (many public files)',
  publisher: 'Healthline NZ',
  url: 'https://info.health.nz/',
  check: 'copy',
};
export const regPt: Source = {
  title: 'SNS 24 808 24 24 24 (many public files)',
  publisher: 'SNS 24',
  url: 'https://www.sns24.gov.pt',
  check: 'copy',
};
export const regPl: Source = {
  title: 'NFZ patient line 800 190 590',
  publisher: 'NFZ',
  url: 'https://pacjent.gov.pl/',
  check: 'copy',
};
export const regJp: Source = {
  title: '119 / #7119 medical advice line (some areas)',
  publisher: 'FDMA Japan',
  url: 'https://www.fdma.go.jp/',
  check: 'copy',
};
/** Verify each country with a local clinician before release. */
export const regGeneral: Source = {
  title: 'Emergency numbers, drug naming and OTC status by country',
  publisher: 'general knowledge',
  check: 'knowledge',
};
