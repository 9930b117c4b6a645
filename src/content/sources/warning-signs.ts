/** Warning signs, what they may mean, and when to get help. */
import type { Source } from '../types.js';

/** Current routine/urgent/999 lists seen only as copies on other sites; original must be checked before release. Seen at https://redflagsymptoms.co.uk/back-pain , https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain , https://potterells.net/back-pain-2. */
export const nhsBackPain: Source = {
  title: 'Back pain',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/back-pain/',
  check: 'copy',
};
/** Puts minor trauma in older/osteoporotic/steroid users at ED/999 level. */
export const northernTrustLbp: Source = {
  title: 'Low Back Pain: when to seek urgent help',
  publisher: 'Northern Trust (NI)',
  url: 'https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/',
};
/** Uses 'new within the last 2 weeks' for CES symptoms. */
export const norfolkGotBackPain: Source = {
  title: 'Got Back Pain?',
  publisher: 'Norfolk & Waveney NHS',
  url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
};
/** Card text is copyrighted: do not copy; 30+ translations exist. */
export const macpCesCard: Source = {
  title: 'Cauda equina warning-signs card',
  publisher: 'MACP, at Backes',
  url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
};
/** Historic but the root of most lists. */
export const ahcpr14: Source = {
  title: 'Acute Low Back Problems in Adults, Guideline 14',
  publisher: 'AHCPR (US)',
  year: '1994',
  url: 'http://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly',
};
/** NG59 names causes to exclude but gives no red-flag table. */
export const niceNg59: Source = {
  title: 'Low back pain and sciatica in over 16s (NG59)',
  publisher: 'NICE',
  year: '2020',
  url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
};
export const niceNg59Drugs: Source = {
  title: 'NICE Bites: low back pain and sciatica in over 16s',
  publisher: 'NHS NECS',
  year: '2020',
  url: 'https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s',
};
/** Seen at https://bmjopen.bmj.com/lookup/ijlink/ (BMJ 2017;356:i6748 landing text). */
export const bmjNg59: Source = {
  title: 'Low back pain and sciatica: summary of NICE guidance',
  publisher: 'BMJ',
  year: '2017',
  url: 'https://doi.org/10.1136/bmj.i6748',
  check: 'copy',
};
/** Not seen; verify wording. */
export const niceCksLbp: Source = {
  title: 'CKS: Back pain - low (without radiculopathy); Sciatica - red flags',
  publisher: 'NICE CKS',
  url: 'https://cks.nice.org.uk/topics/back-pain-low-without-radiculopathy/',
  check: 'knowledge',
};
export const gcareRedflags: Source = {
  title: 'Red flags for spinal conditions',
  publisher: 'G-care',
  url: 'https://g-care.glos.nhs.uk/pathway/72/resource/3',
};
export const hseBackPain: Source = {
  title: 'Back pain - Overview',
  publisher: 'HSE Ireland',
  url: 'https://www2.hse.ie/conditions/back-pain-overview/',
};
/** Recognition section (24 h) from knowledge. */
export const niceNg234: Source = {
  title: 'Spinal metastases and metastatic spinal cord compression (NG234)',
  publisher: 'NICE',
  year: '2023',
  url: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
  check: 'partial',
};
/** Seen at https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/axial-spondyloarthritis-referral-guideline. */
export const niceNg65: Source = {
  title: 'Spondyloarthritis in over 16s (NG65)',
  publisher: 'NICE',
  year: '2017',
  url: 'https://www.nice.org.uk/guidance/ng65/chapter/recommendations',
};
/** CC BY-NC-SA 3.0 IGO: paraphrase only. Seen at https://www.guidelinecentral.com/guideline/3352095/. */
export const who2023: Source = {
  title: 'Non-surgical management of chronic primary low back pain',
  publisher: 'WHO',
  year: '2023',
  url: 'https://ncbi.nlm.nih.gov/books/NBK599210',
};
/** Seen at https://www.guidelinecentral.com/guideline/13349/ , https://www.aafp.org/afp/2017/0915/p407.html. */
export const acp2017: Source = {
  title: 'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain',
  publisher: 'ACP, Qaseem et al.',
  year: '2017',
  url: 'https://doi.org/10.7326/M16-2367',
  check: 'copy',
};
/** Seen at https://profiles.wustl.edu/en/publications/acr-appropriateness-criteria-low-back-pain-2021-update , https://acsearch.acr.org/list/GetAppendix?PanelName=Neurologic&TopicId=141. */
export const acr2021: Source = {
  title: 'ACR Appropriateness Criteria Low Back Pain: 2021 Update',
  publisher: 'ACR',
  year: '2021',
  url: 'https://gravitas.acr.org/ACPortal/NarrativeAuthoringPreviewDocument?topicId=141',
};
export const mayoWhen: Source = {
  title: 'When to see a doctor for back pain',
  publisher: 'Mayo Clinic',
  year: '2019',
  url: 'https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965',
};
/** Lists prednisone, cancer, spine infection, osteoporosis, aortic aneurysm. */
export const mayoPrimary2018: Source = {
  title: 'My back hurts: Now what?',
  publisher: 'Mayo Clinic Primary Care',
  year: '2018',
  url: 'https://communityhealth.mayoclinic.org/featured-stories/back-pain',
};
export const clevelandSpasms: Source = {
  title: 'Back Spasms',
  publisher: 'Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/diseases/22881-back-spasms',
};
/** Fever with severe back pain -> emergency department. */
export const osuBackPain: Source = {
  title: 'When is back pain a serious issue?',
  publisher: 'Ohio State Wexner Medical Center',
  url: 'https://health.osu.edu/health/brain-and-spine/when-is-back-pain-a-serious-issue',
};
export const downie2013: Source = {
  title: 'Red flags to screen for malignancy and fracture in patients with low back pain',
  publisher: 'BMJ, Downie et al.',
  year: '2013',
  url: 'https://pubmed.ncbi.nlm.nih.gov/25257627/',
};
export const seaAccessmed: Source = {
  title: 'Spinal epidural abscess',
  publisher: 'AccessMedicine',
  url: 'https://accessmedicine.mhmedical.com/content.aspx?bookid=2715&sectionid=249058684',
};
/** Also a model of current NHS care-card wording. */
export const nhsKidneyInfection: Source = {
  title: 'Kidney infection',
  publisher: 'NHS',
  url: 'https://nhs.uk/conditions/kidney-infection/treatment',
};
export const nidirectKidneyStones: Source = {
  title: 'Kidney stones',
  publisher: 'nidirect',
  url: 'https://www.nidirect.gov.uk/conditions/kidney-stones',
};
/** Seen at https://zana.com/a/aneurysm-abdominal-aortic-symptoms-abdominal-aortic-aneurysm.8. */
export const nhsAaa: Source = {
  title: 'Abdominal aortic aneurysm',
  publisher: 'NHS',
  year: '2016',
  url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
  check: 'copy',
};
export const nhsHeartAttack: Source = {
  title: 'Heart attack',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/heart-attack/',
  check: 'knowledge',
};
export const hsibAortic: Source = {
  title: 'Delayed recognition of acute aortic dissection',
  publisher: 'HSIB',
  year: '2020',
  url: 'https://www.hssib.org.uk/',
  check: 'knowledge',
};
/** Needs a clinician-chosen reference. */
export const spinalHaematoma: Source = {
  title: 'Spinal epidural haematoma on anticoagulants',
  publisher: 'textbooks',
  check: 'knowledge',
};
export const mamaAcademy: Source = {
  title: 'Call the midwife',
  publisher: 'MAMA Academy',
  url: 'https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/',
};
/** Severe pain in bump or back -> call labour line. */
export const dorsetMaternity: Source = {
  title: 'Complications from 13 weeks',
  publisher: 'Maternity Matters Dorset NHS',
  url: 'https://maternitymattersdorset.nhs.uk/pregnant/complications/',
};
