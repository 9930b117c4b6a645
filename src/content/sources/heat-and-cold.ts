/** Heat and cold packs. */
import type { Source } from '../types.js';

export const tmHeatice: Source = {
  title: 'Ice and heat therapy',
  publisher: 'Pharmacy Network',
  url: 'https://pharmacy-network.co.uk/otc/17163-topical-pain-relief-14/ice-and-heat-therapy-396755',
};
/** Seen at https://www.thermacare.com/faq/faq-heatwraps-safety. */
export const thermacare: Source = {
  title: 'Warnings',
  publisher: 'ThermaCare',
  url: 'https://www.thermacare.ie/warnings/',
};
/** How long and how often, for low back pain; seen on a copy of the authority’s site. */
export const saskHeatIce: Source = {
  title: 'Heat or ice for low back pain (Healthwise)',
  publisher: 'Saskatchewan Health Authority',
  year: '2024',
  url: 'https://www.saskhealthauthority.ca/your-health/conditions-diseases-services/healthline-online/abo3459',
  check: 'copy',
};
export const nhsHotWaterBottle: Source = {
  title: 'Hot water bottle safety',
  publisher: 'Mid and South Essex NHS',
  url: 'https://www.midandsouthessex.ics.nhs.uk/health/winter/hot-water-bottle-safety/',
};
export const ismpPatches: Source = {
  title: 'Medicine patches and heat sources',
  publisher: 'Institute for Safe Medication Practices',
  year: '2015',
  url: 'https://consumermedsafety.org/medication-safety-articles/item/773-medicine-patches-and-heat-sources',
};
/** Seen at https://www.mims.co.uk/safe-use-fentanyl-patches/pain/article/892113. */
export const mhraFentanyl: Source = {
  title: 'Safe use of fentanyl patches',
  publisher: 'MHRA (reported by MIMS)',
  year: '2008',
  check: 'copy',
};
/** Says that very cold temperatures can trigger a crisis; does not name a cold pack. */
export const sickleCrisis: Source = {
  title: 'Sickle cell crisis',
  publisher: 'Lahey Hospital (EBSCO)',
  url: 'https://www.lahey.org/health-library/sickle-cell-crisis/',
};
