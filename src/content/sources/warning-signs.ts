/** Warning signs, what they may mean, and when to get help. */
import type { Source } from '../types.js';

/** The routine, urgent and 999 lists were seen again in November 2026, in copies with the same words. Current lists seen only in copies on other sites; check the original before release. Seen at https://redflagsymptoms.co.uk/back-pain , https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain , https://potterells.net/back-pain-2. */
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
export const mayoWhen: Source = {
  title: 'When to see a doctor for back pain',
  publisher: 'Mayo Clinic',
  year: '2019',
  url: 'https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965',
};
export const clevelandSpasms: Source = {
  title: 'Back Spasms',
  publisher: 'Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/diseases/22881-back-spasms',
};
/** Fever with severe back pain: emergency department. */
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
export const mamaAcademy: Source = {
  title: 'Call the midwife',
  publisher: 'MAMA Academy',
  url: 'https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/',
};
/** Burst aneurysm: sudden, severe pain in the tummy or lower back, clammy skin, fainting: 999. Seen as copies at https://www.angelsnursinggroup.com/abdominal-aortic-aneurysm , https://healthunlocked.com/tag/abdominal-aortic-aneurysm. */
export const nhsAaa: Source = {
  title: 'Abdominal aortic aneurysm',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
  check: 'copy',
};
/** “Symptomatic and ruptured aneurysms require emergency assessment and treatment.” */
export const racgpAneurysm2013: Source = {
  title: 'Aortic aneurysms: screening, surveillance and referral. Aust Fam Physician 42(6)',
  publisher: 'RACGP, Robinson et al.',
  year: '2013',
  url: 'https://www.racgp.org.au/afp/2013/june/aortic-aneurysms',
};
/** Think of rupture with new abdominal or back pain, collapse or loss of consciousness. Seen only as a quotation. */
export const niceNg156: Source = {
  title: 'Abdominal aortic aneurysm: diagnosis and management (NG156)',
  publisher: 'NICE',
  year: '2020',
  url: 'https://www.nice.org.uk/guidance/ng156',
  check: 'copy',
};
/**
 * Says that a dissection shows as abrupt chest pain, tummy pain or back pain alone, and that the person may be cool and
 * clammy.
 */
export const ajemDissection: Source = {
  title: 'Acute aortic dissection presenting as case of accidental falling. Am J Emerg Med',
  publisher: 'AJEM',
  url: 'https://ajemjournal.com/article/S0735-67570800286-6/fulltext',
};
/** A dissection that began with buttock and leg pain, mistaken for sciatica. */
export const jaoaDissection: Source = {
  title: 'Aortic dissection that began as leg and buttock pain (case report)',
  publisher: 'JAOA',
  url: 'https://jaoa.org/article.aspx?articleid=2094316',
};
/** Heart attacks with back pain as the leading symptom; asks clinicians to consider them. */
export const jucmStemi2024: Source = {
  title: 'Escalating back pain leading to a diagnosis of STEMI in urgent care. J Urgent Care Med 18(9):50',
  publisher: 'Mannon et al.',
  year: '2024',
  url: 'https://jucm.com/escalating-back-pain-leading-to-a-diagnosis-of-st-elevation-myocardial-infarction-stemi-in-urgent-care-a-case-report',
};
/** 999 or A&E for severe trouble breathing, pain in the chest or upper back, passing out; urgent for sudden breathlessness or coughing blood. Seen as the NHS factsheet at https://axahealth.co.uk/staying-healthy/nhs-factsheets/pulmonary-embolism. */
export const nhsPulmonaryEmbolism: Source = {
  title: 'Pulmonary embolism',
  publisher: 'NHS',
  year: '2023',
  url: 'https://www.nhs.uk/conditions/pulmonary-embolism/',
  check: 'copy',
};
/**
 * Pain that is worse on breathing in, breathlessness, coughing blood, faintness; the risks: flights, hospital stay,
 * pregnancy, cancer.
 */
export const nidirectPulmonaryEmbolism: Source = {
  title: 'Pulmonary embolism',
  publisher: 'nidirect',
  url: 'https://www.nidirect.gov.uk/conditions/pulmonary-embolism',
};
/** 999 or A&E for meningitis; 999 for a rash that does not fade. Seen at https://www.nicswell.co.uk/conditions-and-treatments/meningitis/symptoms-1/. */
export const nhsMeningitis: Source = {
  title: 'Meningitis: symptoms',
  publisher: 'NHS',
  year: '2022',
  url: 'https://www.nhs.uk/conditions/meningitis/symptoms/',
  check: 'copy',
};
/** Two people with a bleed in the head, who had back and leg pain after a headache. Abstract seen. */
export const ntvgBleed2019: Source = {
  title: 'Back pain and radicular pain after subarachnoid haemorrhages. Ned Tijdschr Geneeskd 163',
  publisher: 'van der Poest Clement et al.',
  year: '2019',
  url: 'https://pubmed.ncbi.nlm.nih.gov/31556498/',
  check: 'partial',
};
/** A&E for fever, a stiff neck, painful breathing, weakness. */
export const nwlSickleCell: Source = {
  title: 'Medical emergencies (adult): sickle cell',
  publisher: 'North West London Hospitals NHS Trust',
  url: 'http://sickle-thal.nwlh.nhs.uk/ForPatients/MedicalEmergenciesAdultSickleCell.aspx',
};
/** “Pain that does not feel like the usual sickle pain”, fever, chest pain: at once. */
export const uclhSickleCell: Source = {
  title: 'Sickle cell disease in adulthood',
  publisher: 'University College London Hospitals NHS',
  url: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/sickle-cell-disease-adulthood',
};
/** Sciatic pain a week or more before the blisters. */
export const zosterSciatica2015: Source = {
  title: 'Herpes zoster sciatica mimicking lumbar canal stenosis. BMC Res Notes 8',
  publisher: 'BMC',
  year: '2015',
  url: 'https://doi.org/10.1186/s13104-015-1272-z',
};
/** Antiviral medicine works best within 3 days of the rash. Seen only in copies. */
export const nhsShingles: Source = {
  title: 'Shingles',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/shingles/',
  check: 'copy',
};
export const urmcTorsion: Source = {
  title: 'Testicular torsion',
  publisher: 'University of Rochester Medical Center',
  url: 'https://www.urmc.rochester.edu/urology/pediatric-patients/testicular_torsion.aspx',
};
/**
 * Sudden, severe pain in a testicle, also with tummy pain or feeling sick: 999 or A&E. Seen only in copies; that it
 * holds for an ovary too is general knowledge.
 */
export const nhsTesticlePain: Source = {
  title: 'Testicle pain',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/symptoms/testicle-pain/',
  check: 'copy',
};
/** Sudden pain, pale and very cold limb: a time-critical emergency, hospital at once. */
export const nhsHighlandVascular: Source = {
  title: 'Vascular guidelines: acute limb ischaemia',
  publisher: 'NHS Highland',
  url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
};
export const nidirectCrisis: Source = {
  title: 'Mental health emergency: if you’re in crisis or despair',
  publisher: 'nidirect',
  url: 'https://nidirect.gov.uk/node/2219',
};
/** A bleed around the spine on a blood thinner, with back pain first. */
export const cpcemSpinalBleed: Source = {
  title: 'Spontaneous spinal epidural hematoma from rivaroxaban. Clin Pract Cases Emerg Med',
  publisher: 'Goldfine et al.',
  url: 'https://westjem.com/cpc-em/spontaneous-spinal-epidural-hematoma-from-rivaroxaban.html',
};
/** A bleed around the spine on another blood thinner, without a sudden onset. */
export const apixabanSpinalBleed2020: Source = {
  title: 'Spontaneous spinal epidural hematoma on apixaban. Case Rep Hematol',
  publisher: 'Hindawi',
  year: '2020',
  url: 'https://www.hindawi.com/journals/crihem/2020/7419050/',
};
/**
 * The maternity unit for bleeding, waters, high temperature, regular pains; 999 for heavy bleeding or sharp tummy pain
 * that does not come and go.
 */
export const uhbMidwife: Source = {
  title: 'When to call the midwife',
  publisher: 'University Hospitals Birmingham NHS',
  year: '2022',
  url: 'https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm',
};
/** First treatment is conservative for about 6 to 8 weeks; most get better. */
export const koesSciatica2007: Source = {
  title: 'Diagnosis and treatment of sciatica. BMJ 334:1313',
  publisher: 'Koes et al.',
  year: '2007',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1895638/',
};
/** A child aged 17 months who refused to walk. */
export const discitisChild2024: Source = {
  title: 'Discitis in a 17-month-old (case report)',
  publisher: 'Cureus',
  year: '2024',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11416185',
};
/** Says why back pain needs a doctor sooner in a child than in an adult. */
export const childBackPain2007: Source = {
  title: 'Beware the child with back pain! J Orthop 4(2):e34',
  publisher: 'Shillington et al.',
  year: '2007',
  url: 'https://www.jortho.org/2007/4/2/e34/index.htm',
};
/** Numb arms, ten days of back pain, many visits, no fever. */
export const armsAbscess2024: Source = {
  title: 'A case of unremitting back pain: large spinal epidural abscess. Arch Clin Biomed Res 8:233',
  publisher: 'Lauffer et al.',
  year: '2024',
  url: 'https://fortuneonline.org/articles/a-case-of-unremitting-back-pain-leading-to-the-diagnosis-of-a-large-spinal-epidural-abscess.html',
};
/** Names diabetes among the risks. Abstract seen. */
export const diabetesAbscess2017: Source = {
  title: 'Diagnosis of spinal epidural abscess. Spinal Cord Ser Cases 3:17013',
  publisher: 'Spinal Cord Series and Cases',
  year: '2017',
  url: 'https://pubmed.ncbi.nlm.nih.gov/28435744/',
  check: 'partial',
};
/** Weight loss and broken vertebrae in a man aged 69 with four weeks of back pain. */
export const bmjMyeloma2016: Source = {
  title: 'A man with a short history of lower back pain. BMJ 353:i1722',
  publisher: 'Edwards et al.',
  year: '2016',
  url: 'https://www.bmj.com/content/353/bmj.i1722',
};
/** A patient whose earlier disc operation was not taken into account. The decision itself was not seen. */
export const hdcEarlierOperation: Source = {
  title: 'Decision 12HDC01291',
  publisher: 'Health and Disability Commissioner (NZ)',
  url: 'https://www.hdc.org.nz/decisions/',
  check: 'knowledge',
};
