/** Exercises: how to do them, how much, and who should not. */
import type { Source } from '../types.js';

/**
 * Text visible to the third exercise; bridge and cat seen in a copy. Seen at
 * https://goflyhuman.com/blog/blog-post-title-one-bh5ag.
 */
export const mayo15: Source = {
  title: 'Back exercises in 15 minutes a day',
  publisher: 'Mayo Clinic',
  url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
};
export const gsttExercises: Source = {
  title: 'Low back pain: physiotherapy and exercises',
  publisher: "Guy's and St Thomas' NHS",
  url: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
};
/**
 * Seen at
 * https://nhsinform-22072020-0700.azurewebsites.net/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain.
 */
export const nhsinformExercises: Source = {
  title: 'Exercises for back pain',
  publisher: 'NHS inform',
  year: '2020',
  url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
  check: 'copy',
};
/**
 * Seen at https://rt.http3.lol/index.php?q=... (scribd 403665966 copy) ,
 * https://www.lsmusculoskeletalclinic.co.uk/back-pain/.
 */
export const nhsExercises2019: Source = {
  title: 'Lower back pain exercises',
  publisher: 'NHS',
  year: '2019',
  url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
  check: 'copy',
};
/** Seen at https://baystatepain.com/pain-exercises/rehabilitation/spine-program/. */
export const aaosSpine: Source = {
  title: 'Spine Conditioning Program',
  publisher: 'AAOS OrthoInfo',
  url: 'https://orthoinfo.aaos.org/en/recovery/spine-conditioning-program/',
  check: 'copy',
};
export const stlukesHamstring: Source = {
  title: 'Supine Hamstring Stretch',
  publisher: "Saint Luke's Health System",
  url: 'https://www.saintlukeskc.org/health-library/supine-hamstring-stretch',
};
export const msdBridge: Source = {
  title: 'Bridging',
  publisher: 'MSD Manual',
  url: 'https://www.msdmanuals.com/en-jp/home/multimedia/video/bridging',
};
/** Seen at https://www.mountainhp.ca/exercises/bird-dog-beginner/. */
export const birddogE4e: Source = {
  title: 'Bird dog teaching points',
  publisher: 'Evidence for Exercise',
  url: 'https://evidenceforexercise.com/topic/l3-bird-dog-teaching-points',
};
/**
 * Commercial pages; MDT primary texts not seen. Seen at
 * https://mdtherapeutics.com/blogs/news/mckenzie-prone-press-ups-extension-that-can-calm-disc-related-low-back-pain.
 */
export const pressupMdt: Source = {
  title: 'McKenzie prone press-ups',
  publisher: 'MindBodySpine',
  url: 'https://mindbodyspine.ca/exercises-and-stretches-for-low-back-and-leg-pain/',
};
export const giangregorio2014: Source = {
  title: 'Too Fit To Fracture, table 5',
  publisher: 'Osteoporos Int, Giangregorio et al.',
  year: '2014',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
};
export const rosBending: Source = {
  title: 'Bending forward with osteoporosis',
  publisher: 'Royal Osteoporosis Society',
  url: 'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
};
