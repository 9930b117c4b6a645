/** Heat and cold packs. */
import type { Source } from '../types.js';

export const tmHeatice: Source = {
  title: 'Ice and heat therapy',
  publisher: 'Pharmacy Network',
  url: 'https://pharmacy-network.co.uk/otc/17163-topical-pain-relief-14/ice-and-heat-therapy-396755',
};
export const oxfordHeatice: Source = {
  title: 'Heat & ice therapy',
  publisher: 'Oxford Osteopaths',
  url: 'https://www.oxfordosteopaths.co.uk/heat-ice-therapy',
};
export const bansteadBurn: Source = {
  title: 'Avoid the burn',
  publisher: 'Banstead Physio',
  url: 'https://www.bansteadphysioandtherapies.com/post/avoid-the-burn',
};
/** Seen at https://www.thermacare.com/faq/faq-heatwraps-safety. */
export const thermacare: Source = {
  title: 'Warnings',
  publisher: 'ThermaCare',
  url: 'https://www.thermacare.ie/warnings/',
};
