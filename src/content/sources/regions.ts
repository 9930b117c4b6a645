/** Telephone numbers and names of services and medicines by country. */
import type { Source } from '../types.js';

/** Corroboration only, not authority. */
export const regAidlines: Source = {
  title: 'aidlines data.js (from Wikipedia), commit 4f81e37',
  publisher: 'DennisGross/aidlines',
  year: '2024',
  url: 'https://github.com/DennisGross/aidlines',
};
/** Corroboration only, not authority. */
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
  title: '1800MEDICARE replaces healthdirect from 1 January 2026 (reported)',
  publisher: 'Medical Forum, City Hub',
  year: '2026',
  url: 'https://cityhub.com.au/albanese-government-launches-24-7-telehealth-service',
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
export const poisonAu: Source = {
  title: 'Poisons helpline 13 11 26',
  publisher: 'Queensland Poisons Information Centre',
  url: 'https://www.poisonsinfo.health.qld.gov.au/',
};
export const poisonNz: Source = {
  title: 'Calling the National Poisons Centre 0800 764 766',
  publisher: 'University of Otago',
  url: 'http://www.poisons.co.nz/calling.php',
};
/** Health Canada’s own page was not seen. */
export const poisonCa: Source = {
  title: 'Canada’s toll-free number for poison centres, 1-844-764-7669 (reported)',
  publisher: 'OHS Canada',
  year: '2023',
  url: 'https://www.ohscanada.com/call-844-poison-x-health-canada-launches-new-national-toll-free-number-to-reach-poison-centres/',
};
export const poisonIe: Source = {
  title: 'What does the National Poisons Information Centre do?',
  publisher: 'NPIC Ireland',
  url: 'https://poisons.ie/about/what-we-do/',
};
export const poisonZa: Source = {
  title: 'Poisons Information Helpline 0861 555 777',
  publisher: 'Western Cape Government',
  url: 'https://www.westerncape.gov.za/service/poisons-information-helpline-western-cape',
};
export const poisonSe: Source = {
  title: 'Vanliga frågor om Giftinformationscentralen',
  publisher: 'Giftinformationscentralen',
  language: 'sv',
  url: 'https://giftinformation.se/om-giftinformationscentralen-avd/faq/',
};
/** The centre’s own number page was not seen; its funding was uncertain from 2026. */
export const poisonCh: Source = {
  title: 'What to do in a poisoning emergency: 145 (reported)',
  publisher: 'HealthFirst Switzerland',
  year: '2024',
  url: 'https://healthfirst.ch/company/blog/what-to-do-in-a-poisoning-emergency/',
};
export const poisonAt: Source = {
  title: 'Vergiftung: Notruf und Beratung, 01 406 43 43',
  publisher: 'gesundheit.gv.at',
  language: 'de',
  year: '2021',
  url: 'https://gesundheit.gv.at/service/notruf/vergiftungsinformationszentrale',
};
export const poisonEs: Source = {
  title: 'Servicio de Información Toxicológica 915 62 04 20 (reported)',
  publisher: 'La Región',
  language: 'es',
  year: '2014',
  url: 'http://www.laregion.es/articulo/sociedad/toxicologia-ha-atendido-mas-millon-llamadas-ultimos-9-anos/20140423140244460157.html',
};
export const poisonPt: Source = {
  title: 'Centro de Informação Antivenenos 800 250 250 (reported)',
  publisher: 'INEM campaign, AVfm',
  language: 'pt',
  year: '2023',
  url: 'https://radioavfm.net/inem-sensibiliza-a-contactar-o-centro-de-informacao-antivenenos-em-caso-de-intoxicacao',
};
/** Verify each country with a local clinician before release. */
export const regGeneral: Source = {
  title: 'Emergency numbers, drug naming and OTC status by country',
  publisher: 'general knowledge',
  check: 'knowledge',
};
