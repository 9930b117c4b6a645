/** Self-care: activity, heat, posture, prevention, water and diet. */
import type { Source } from '../types.js';

export const baycare: Source = {
  title: 'Self-Care for Low Back Pain',
  publisher: 'BayCare',
  url: 'https://baycare.org/health-library/self-care-for-low-back-pain',
};
export const adamAcute: Source = {
  title: 'Managing acute back pain at home',
  publisher: 'A.D.A.M.',
  url: 'http://owensborohealthse3.adam.com/content.aspx?productid=75&isarticlelink=false&pid=75&gid=000016',
};
export const plymouthBackpain: Source = {
  title: 'Back Pain leaflet A-532',
  publisher: 'University Hospitals Plymouth NHS',
  year: '2022',
  url: 'https://www.plymouthhospitals.nhs.uk/display-pil/pil-back-pain-6069',
};
/** Seen at https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD007612.pub2//th. */
export const cochraneBedrest: Source = {
  title: 'Advice to rest in bed versus advice to stay active',
  publisher: 'Cochrane, Dahm et al.',
  year: '2010',
  url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
};
/**
 * Seen at https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD004750.pub2/full/ru ,
 * https://acuresearchbank.acu.edu.au/item/8871x/a-cochrane-review-of-superficial-heat-or-cold-for-low-back-pain.
 */
export const cochraneHeat: Source = {
  title: 'Superficial heat or cold for low back pain',
  publisher: 'Cochrane, French et al.',
  year: '2006',
  url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
};
/**
 * Seen at https://www.cfp.ca/lookup/external-ref?access_num=10.1016/S0140-6736(14)60805-9&link_type=DOI ,
 * http://evidencebasedmedicine.com.au/?p=1664.
 */
export const pace2014: Source = {
  title: 'Efficacy of paracetamol for acute low-back pain (PACE)',
  publisher: 'Lancet, Williams et al.',
  year: '2014',
  url: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
};
/** Effect size from knowledge. Seen at https://repub.eur.nl/pub/128598. */
export const cochraneNsaid: Source = {
  title: 'NSAIDs for acute low back pain',
  publisher: 'Cochrane, van der Gaag et al.',
  year: '2020',
  url: 'https://doi.org/10.1002/14651858.CD013581',
  check: 'partial',
};
export const cochraneNsaidSciatica: Source = {
  title: 'NSAIDs for sciatica',
  publisher: 'Cochrane, Rasmussen-Barr et al.',
  year: '2016',
  url: 'https://doi.org/10.1002/14651858.CD012382',
  check: 'partial',
};
export const cashin2021: Source = {
  title: 'Muscle relaxants for non-specific low back pain',
  publisher: 'BMJ, Cashin et al.',
  year: '2021',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447',
};
export const opal2023: Source = {
  title: 'Opioid analgesia for acute low back and neck pain (OPAL)',
  publisher: 'Lancet, Jones et al.',
  year: '2023',
  url: 'https://doi.org/10.1016/S0140-6736(23)00404-X',
  check: 'partial',
};
export const hayden2021: Source = {
  title: 'Exercise therapy for chronic low back pain',
  publisher: 'Cochrane, Hayden et al.',
  year: '2021',
  url: 'https://doi.org/10.1002/14651858.CD009790.pub2',
  check: 'knowledge',
};
export const ijzelenberg2023: Source = {
  title: 'Exercise therapy for treatment of acute non-specific low back pain',
  publisher: 'Cochrane, IJzelenberg et al.',
  year: '2023',
  url: 'https://doi.org/10.1002/14651858.CD009365.pub2',
  check: 'partial',
};
/**
 * Seen at
 * https://world.physio/congress-proceeding/walkback-trial-effectiveness-and-cost-effectiveness-individualised-progressive
 * , https://www.painpluscpn.ca/Home/Article/136116.
 */
export const walkback2024: Source = {
  title: 'WalkBack trial',
  publisher: 'Lancet, Pocovi et al.',
  year: '2024',
  url: 'https://doi.org/10.1016/S0140-6736(24)00755-4',
};
/** Seen at https://ulris3.ul.ie/live/!W_VA_PUBLICATION.POPUP?LAYOUT=N&OBJECT_ID=2991942. */
export const slater2019: Source = {
  title: '“Sit Up Straight”: Time to Re-evaluate',
  publisher: 'JOSPT, Slater et al.',
  year: '2019',
  url: 'https://doi.org/10.2519/jospt.2019.0610',
};
export const southteesPosture: Source = {
  title: 'Posture - seven facts',
  publisher: 'South Tees Hospitals NHS',
  url: 'https://www.southtees.nhs.uk/resources/posture/',
};
export const saraceni2020: Source = {
  title: 'To Flex or Not to Flex?',
  publisher: 'JOSPT, Saraceni et al.',
  year: '2020',
  url: 'https://pubmed.ncbi.nlm.nih.gov/31775556/',
};
/** Hypothesis-level. Seen at https://f1000research.com/articles/9-159/v1/iparadigms. */
export const f1000Hydration: Source = {
  title: 'Dehydration and low back pain in young adults',
  publisher: 'F1000Research',
  year: '2020',
  url: 'https://f1000research.com/articles/9-159/v1',
};
export const nhsWater: Source = {
  title: 'Water, drinks and hydration',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/live-well/eat-well/food-guidelines-and-food-labels/water-drinks-nutrition/',
  check: 'knowledge',
};
/** Seen at https://vivacare.com/toolkit/derm/HealthTopic/benefits-of-quitting-smoking. */
export const cdcQuitSmoking: Source = {
  title: 'Benefits of quitting smoking',
  publisher: 'CDC',
  check: 'copy',
};
/** The text was seen on pages of health services and councils that repeat it. */
export const nhsPregExercise: Source = {
  title: 'Exercise in pregnancy',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/pregnancy/keeping-well/exercise/',
  check: 'copy',
};
export const nzSideSleep: Source = {
  title: 'Sleep on side when baby’s inside',
  publisher: 'Health New Zealand',
  url: 'https://healthed.govt.nz/collections/topic-child-health/products/sleep-on-side-when-babys-inside',
};
export const torbayFall: Source = {
  title: 'What to do if a fall occurs',
  publisher: 'Torbay and South Devon NHS',
  url: 'https://www.torbayandsouthdevon.nhs.uk/services/falls-fracture-prevention-bone-health/what-to-do-if-a-fall-occurs/',
};
