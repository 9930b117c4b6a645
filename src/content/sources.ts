/**
 * Every publication that a statement in this library rests on, one constant each, so that a bundle carries only those
 * whose statements it shows. The comment says where the text was seen and what to know about it. `check` tells how far it
 * was checked; see `SourceCheck`.
 */
import type { Source } from './types.js';

/** Current routine/urgent/999 lists seen only as copies on other sites; original must be checked before release. Seen at https://redflagsymptoms.co.uk/back-pain , https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain , https://potterells.net/back-pain-2. */
export const nhsBackPain: Source = {
  title: 'Back pain (NHS website)',
  publisher: 'NHS England',
  url: 'https://www.nhs.uk/conditions/back-pain/',
  check: 'copy',
};
/** Older list: all items under one 'GP or 111 immediately' heading. */
export const bridgwaterBackPain: Source = {
  title: 'Back pain (GP surgery page reproducing an older NHS list)',
  publisher: 'Bridgwater Bay Health Centre',
  url: 'https://bridgwaterbayhealth.nhs.uk/back-pain',
  check: 'seen',
};
/** Puts minor trauma in older/osteoporotic/steroid users at ED/999 level. */
export const northernTrustLbp: Source = {
  title: 'Low Back Pain (LBP) - when to seek urgent help',
  publisher: 'Northern Health and Social Care Trust (NI)',
  url: 'https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/',
  check: 'seen',
};
/** Uses 'new within the last 2 weeks' for CES symptoms. */
export const norfolkGotBackPain: Source = {
  title: 'Got Back Pain?',
  publisher: 'Norfolk & Waveney Community Health NHS',
  url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  check: 'seen',
};
export const chcpBack: Source = {
  title: 'Back - symptoms to check',
  publisher: 'City Health Care Partnership MSK (UK)',
  url: 'https://www.chcpmsk.org.uk/body-parts/back',
  check: 'seen',
};
export const iprSeriousBackPain: Source = {
  title: 'Serious back pain',
  publisher: 'IPRS Health',
  url: 'https://myiprshealth.com/musculoskeletal/injuries/back/upper-back-pain/?companycode=avivaguest',
  check: 'seen',
};
/** Card text is copyrighted: do not copy; 30+ translations exist. */
export const macpCesCard: Source = {
  title: 'Cauda equina warning-signs card (Greenhalgh, Mercer, Finucane; MACP)',
  publisher: 'MACP / reproduced by Backes',
  url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
  check: 'seen',
};
export const lyndhurstCes: Source = {
  title: 'Cauda Equina Syndrome (patient page, advises not to drive yourself)',
  publisher: 'Lyndhurst Chiropractic',
  url: 'https://lyndhurstchiro.co.uk/?p=778',
  check: 'seen',
};
/** Historic but the root of most lists. */
export const ahcpr14: Source = {
  title: 'Acute Low Back Problems in Adults, Clinical Practice Guideline 14, Table 1 red flags',
  publisher: 'AHCPR (US)',
  year: '1994',
  url: 'http://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly',
  check: 'seen',
};
/** NG59 names causes to exclude but gives no red-flag table. */
export const niceNg59: Source = {
  title: 'Low back pain and sciatica in over 16s (NG59)',
  publisher: 'NICE',
  year: '2016, updated 2020',
  url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  check: 'seen',
};
export const niceNg59Drugs: Source = {
  title: 'NICE Bites summary of NG59 prescribing recommendations',
  publisher: 'NHS North of England Commissioning Support',
  year: '2017/2020',
  url: 'https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s',
  check: 'seen',
};
/** Seen at https://bmjopen.bmj.com/lookup/ijlink/ (BMJ 2017;356:i6748 landing text). */
export const bmjNg59: Source = {
  title: 'Low back pain and sciatica: summary of NICE guidance. BMJ 356:i6748',
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
  title: 'Red flags for spinal conditions (NICE-era list)',
  publisher: 'G-care Gloucestershire',
  url: 'https://g-care.glos.nhs.uk/pathway/72/resource/3',
  check: 'seen',
};
/** 16 guidelines, 46 discrete red flags. */
export const verhagen2016: Source = {
  title: 'Red flags presented in current low back pain guidelines: a review. Eur Spine J 25:2788',
  publisher: 'Verhagen et al.',
  year: '2016',
  url: 'https://link.springer.com/article/10.1007/s00586-016-4684-0',
  check: 'seen',
};
/** Abstract seen; the four decision tools are from knowledge. Seen at https://www.eurekalert.org/news-releases/904355 , https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina. */
export const ifompt2020: Source = {
  title: 'International Framework for Red Flags for Potential Serious Spinal Pathologies. JOSPT 50:350',
  publisher: 'Finucane et al. / IFOMPT',
  year: '2020',
  url: 'https://doi.org/10.2519/jospt.2020.9971',
  check: 'partial',
};
/** Launch page seen; PDF criteria (onset <2 weeks, MRI within 4 h of request) from knowledge. */
export const girftCes2023: Source = {
  title: 'National Suspected Cauda Equina Syndrome Pathway',
  publisher: 'GIRFT / SBNS / BASS etc.',
  year: '2023',
  url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
  check: 'partial',
};
export const bnssgCes: Source = {
  title: 'Cauda equina syndrome - Remedy',
  publisher: 'BNSSG ICB',
  year: '2024',
  url: 'https://remedy.bnssg.icb.nhs.uk/adults/neurosurgery/cauda-equina-syndrome',
  check: 'seen',
};
export const hssibCes: Source = {
  title: 'Timely detection and treatment of cauda equina syndrome in patients with back pain',
  publisher: 'HSIB/HSSIB',
  year: '2021',
  url: 'https://hssib.org.uk/patient-safety-investigations/timely-detection-and-treatment-of-spinal-nerve-compression-cauda-equina-syndrome-in-patients-with-back-pain/investigation-report',
  check: 'seen',
};
/** News report; guideline itself not seen. */
export const hseCes2024: Source = {
  title: 'HSE National Clinical Guideline for Cauda Equina Syndrome (reported)',
  publisher: 'HSE Ireland / Medical Independent',
  year: '2024',
  url: 'https://www.medicalindependent.ie/in-the-news/news-features/hse-cauda-equina-guideline-a-gaping-chasm-in-resourcing/',
  check: 'seen',
};
export const hseBackPain: Source = {
  title: 'Back pain - Overview',
  publisher: 'HSE Ireland',
  url: 'https://www2.hse.ie/conditions/back-pain-overview/',
  check: 'seen',
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
  check: 'seen',
};
/** Eight statements; alerting-features detail from knowledge. Seen at https://safetyandquality.gov.au/standards/clinical-care-standards/low-back-pain-clinical-care-standard/quality-statements-low-back-pain-clinical-care-standard , https://chiromt.biomedcentral.com/articles/10.1186/s12998-023-00485-1. */
export const acsqhc2022: Source = {
  title: 'Low Back Pain Clinical Care Standard',
  publisher: 'ACSQHC Australia',
  year: '2022',
  url: 'https://safetyandquality.gov.au/standards/clinical-care-standards/low-back-pain-clinical-care-standard',
  check: 'partial',
};
/** CC BY-NC-SA 3.0 IGO: paraphrase only. Seen at https://www.guidelinecentral.com/guideline/3352095/. */
export const who2023: Source = {
  title: 'WHO guideline for non-surgical management of chronic primary low back pain',
  publisher: 'WHO',
  year: '2023',
  url: 'https://ncbi.nlm.nih.gov/books/NBK599210',
  check: 'seen',
};
/** Seen at https://www.guidelinecentral.com/guideline/13349/ , https://www.aafp.org/afp/2017/0915/p407.html. */
export const acp2017: Source = {
  title: 'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain. Ann Intern Med 166:514',
  publisher: 'ACP (Qaseem et al.)',
  year: '2017',
  url: 'https://doi.org/10.7326/M16-2367',
  check: 'copy',
};
/** Seen at https://studylib.net/doc/27429201/8.1-acute-back-pain-. */
export const afp2012: Source = {
  title: 'Diagnosis and Treatment of Acute Low Back Pain. Am Fam Physician 85:343',
  publisher: 'AAFP (Casazza)',
  year: '2012',
  url: 'https://www.aafp.org/pubs/afp/issues/2012/0215/p343.html',
  check: 'copy',
};
/** Seen at https://profiles.wustl.edu/en/publications/acr-appropriateness-criteria-low-back-pain-2021-update , https://acsearch.acr.org/list/GetAppendix?PanelName=Neurologic&TopicId=141. */
export const acr2021: Source = {
  title: 'ACR Appropriateness Criteria Low Back Pain: 2021 Update',
  publisher: 'ACR',
  year: '2021',
  url: 'https://gravitas.acr.org/ACPortal/NarrativeAuthoringPreviewDocument?topicId=141',
  check: 'seen',
};
export const mayoWhen: Source = {
  title: 'When to see a doctor for back pain (CPT-20470965)',
  publisher: 'Mayo Clinic',
  year: '2019',
  url: 'https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965',
  check: 'seen',
};
/** Lists prednisone, cancer, spine infection, osteoporosis, aortic aneurysm. */
export const mayoPrimary2018: Source = {
  title: 'My back hurts: Now what?',
  publisher: 'Mayo Clinic Primary Care',
  year: '2018',
  url: 'https://communityhealth.mayoclinic.org/featured-stories/back-pain',
  check: 'seen',
};
export const clevelandGuide: Source = {
  title: 'Back Pain Treatment Guide',
  publisher: 'Cleveland Clinic',
  year: '2023 copy',
  url: 'https://scribd.com/document/643728594/Back-Pain-Treatment-Guide-Cleveland-Clinic-pdf',
  check: 'seen',
};
export const clevelandSpasms: Source = {
  title: 'Back Spasms',
  publisher: 'Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/diseases/22881-back-spasms',
  check: 'seen',
};
/** Fever with severe back pain -> emergency department. */
export const osuBackPain: Source = {
  title: 'When is back pain a serious issue?',
  publisher: 'Ohio State Wexner Medical Center',
  url: 'https://health.osu.edu/health/brain-and-spine/when-is-back-pain-a-serious-issue',
  check: 'seen',
};
export const webmdCall: Source = {
  title: 'Low back pain - when to call a doctor (Healthwise)',
  publisher: 'WebMD',
  url: 'http://www.webmd.com/back-pain/tc/low-back-pain-when-to-call-a-doctor',
  check: 'seen',
};
/** Seen at https://tala-med.info/arzt/akuter-kreuzschmerz/. */
export const nvlKreuzschmerz: Source = {
  title: 'NVL Nicht-spezifischer Kreuzschmerz 2. Aufl., red flags',
  publisher: 'BAEK/KBV/AWMF (DE)',
  year: '2017',
  url: 'https://www.leitlinien.de/themen/kreuzschmerz/2-auflage/kapitel-3',
  check: 'seen',
};
export const downie2013: Source = {
  title:
    'Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 347:f7095 / BJSM 2014 summary',
  publisher: 'Downie et al.',
  year: '2013/2014',
  url: 'https://pubmed.ncbi.nlm.nih.gov/25257627/',
  check: 'seen',
};
/** Title and references only. Seen at https://ouci.dntb.gov.ua/en/works/42Q0ZRw7. */
export const han2023: Source = {
  title: 'Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane CD014461',
  publisher: 'Han et al.',
  year: '2023',
  url: 'https://doi.org/10.1002/14651858.cd014461.pub2',
  check: 'partial',
};
export const seaPearls: Source = {
  title: 'When should I suspect spinal epidural abscess? (reviews Bond & Manian 2016)',
  publisher: 'Pearls4Peers',
  year: '2017',
  url: 'https://pearls4peers.com/2017/03/01/when-should-i-suspect-spinal-epidural-abscess-in-my-55-year-old-patient-with-severe-back-pain/',
  check: 'seen',
};
export const seaAccessmed: Source = {
  title: 'Spinal epidural abscess (textbook section)',
  publisher: 'AccessMedicine',
  url: 'https://accessmedicine.mhmedical.com/content.aspx?bookid=2715&sectionid=249058684',
  check: 'seen',
};
export const ajem2019: Source = {
  title: 'High risk clinical characteristics for pyogenic spinal infection. Am J Emerg Med',
  publisher: 'AJEM',
  year: '2019',
  url: 'https://ajemjournal.com/article/S0735-67571930336-5/fulltext',
  check: 'seen',
};
/** Seen at https://bibliotheek.ehb.be:2400/topics/en-us/926/history-exam. */
export const bmjbpSea: Source = {
  title: 'Spinal epidural abscess - history and exam',
  publisher: 'BMJ Best Practice (proxy copy)',
  url: 'https://bestpractice.bmj.com/topics/en-us/926',
  check: 'copy',
};
/** Also a model of current NHS care-card wording. */
export const nhsKidneyInfection: Source = {
  title: 'Kidney infection',
  publisher: 'NHS England',
  url: 'https://nhs.uk/conditions/kidney-infection/treatment',
  check: 'seen',
};
export const nidirectKidneyStones: Source = {
  title: 'Kidney stones',
  publisher: 'nidirect',
  url: 'https://www.nidirect.gov.uk/conditions/kidney-stones',
  check: 'seen',
};
/** Seen at https://zana.com/a/aneurysm-abdominal-aortic-symptoms-abdominal-aortic-aneurysm.8. */
export const nhsAaa: Source = {
  title: 'Abdominal aortic aneurysm (NHS)',
  publisher: 'NHS',
  year: '2016 copy',
  url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
  check: 'copy',
};
export const nhsHeartAttack: Source = {
  title: 'Heart attack',
  publisher: 'NHS England',
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
  title: 'Spontaneous/post-procedural spinal epidural haematoma on anticoagulants (textbook knowledge)',
  publisher: '-',
  check: 'knowledge',
};
export const mamaAcademy: Source = {
  title: 'Call the midwife; ectopic pregnancy',
  publisher: 'MAMA Academy',
  url: 'https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/',
  check: 'seen',
};
/** Severe pain in bump or back -> call labour line. */
export const dorsetMaternity: Source = {
  title: 'Complications from 13 weeks',
  publisher: 'Maternity Matters Dorset NHS',
  url: 'https://maternitymattersdorset.nhs.uk/pregnant/complications/',
  check: 'seen',
};
export const nhsPregBackpain: Source = {
  title: 'Back pain in pregnancy',
  publisher: 'NHS England',
  url: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/',
  check: 'knowledge',
};
export const baycare: Source = {
  title: 'Self-Care for Low Back Pain',
  publisher: 'BayCare (Krames)',
  url: 'https://baycare.org/health-library/self-care-for-low-back-pain',
  check: 'seen',
};
export const adamAcute: Source = {
  title: 'Managing acute back pain at home',
  publisher: 'A.D.A.M. (MedlinePlus supplier)',
  url: 'http://owensborohealthse3.adam.com/content.aspx?productid=75&isarticlelink=false&pid=75&gid=000016',
  check: 'seen',
};
export const plymouthBackpain: Source = {
  title: 'Back Pain leaflet A-532',
  publisher: 'University Hospitals Plymouth NHS',
  year: '2022',
  url: 'https://www.plymouthhospitals.nhs.uk/display-pil/pil-back-pain-6069',
  check: 'seen',
};
/** Seen at https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD007612.pub2//th. */
export const cochraneBedrest: Source = {
  title: 'Advice to rest in bed versus advice to stay active. Cochrane CD007612',
  publisher: 'Dahm et al.',
  year: '2010',
  url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
  check: 'seen',
};
export const olaya2015: Source = {
  title: 'The effect of the stay active advice ... acute severe LBP',
  publisher: 'Olaya-Contreras et al.',
  year: '2015',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4551375',
  check: 'seen',
};
/** Seen at https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD004750.pub2/full/ru , https://acuresearchbank.acu.edu.au/item/8871x/a-cochrane-review-of-superficial-heat-or-cold-for-low-back-pain. */
export const cochraneHeat: Source = {
  title: 'Superficial heat or cold for low back pain. Cochrane CD004750',
  publisher: 'French et al.',
  year: '2006',
  url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
  check: 'seen',
};
/** Seen at https://www.cfp.ca/lookup/external-ref?access_num=10.1016/S0140-6736(14)60805-9&link_type=DOI , http://evidencebasedmedicine.com.au/?p=1664. */
export const pace2014: Source = {
  title: 'Efficacy of paracetamol for acute low-back pain (PACE). Lancet 384:1586',
  publisher: 'Williams et al.',
  year: '2014',
  url: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
  check: 'seen',
};
/** Effect size from knowledge. Seen at https://repub.eur.nl/pub/128598. */
export const cochraneNsaid: Source = {
  title: 'NSAIDs for acute low back pain. Cochrane CD013581',
  publisher: 'van der Gaag et al.',
  year: '2020',
  url: 'https://doi.org/10.1002/14651858.CD013581',
  check: 'partial',
};
export const cashin2021: Source = {
  title: 'Muscle relaxants for non-specific low back pain. BMJ 374:n1446',
  publisher: 'Cashin et al.',
  year: '2021',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447',
  check: 'seen',
};
export const opal2023: Source = {
  title: 'Opioid analgesia for acute low back and neck pain (OPAL). Lancet 402:304',
  publisher: 'Jones et al.',
  year: '2023',
  url: 'https://doi.org/10.1016/S0140-6736(23)00404-X',
  check: 'knowledge',
};
export const hayden2021: Source = {
  title: 'Exercise therapy for chronic low back pain. Cochrane CD009790',
  publisher: 'Hayden et al.',
  year: '2021',
  url: 'https://doi.org/10.1002/14651858.CD009790.pub2',
  check: 'knowledge',
};
export const ijzelenberg2023: Source = {
  title: 'Exercise therapy for treatment of acute non-specific low back pain. Cochrane CD009365',
  publisher: 'IJzelenberg et al.',
  year: '2023',
  url: 'https://doi.org/10.1002/14651858.CD009365.pub2',
  check: 'knowledge',
};
export const steffens2016: Source = {
  title: 'Prevention of low back pain. JAMA Intern Med 176:199',
  publisher: 'Steffens et al.',
  year: '2016',
  url: 'https://doi.org/10.1001/jamainternmed.2015.7431',
  check: 'knowledge',
};
/** Seen at https://world.physio/congress-proceeding/walkback-trial-effectiveness-and-cost-effectiveness-individualised-progressive , https://www.painpluscpn.ca/Home/Article/136116. */
export const walkback2024: Source = {
  title: 'WalkBack trial. Lancet 404:134',
  publisher: 'Pocovi et al.',
  year: '2024',
  url: 'https://doi.org/10.1016/S0140-6736(24)00755-4',
  check: 'seen',
};
/** Seen at https://ulris3.ul.ie/live/!W_VA_PUBLICATION.POPUP?LAYOUT=N&OBJECT_ID=2991942. */
export const slater2019: Source = {
  title: "'Sit Up Straight': Time to Re-evaluate. JOSPT 49:562",
  publisher: 'Slater et al.',
  year: '2019',
  url: 'https://doi.org/10.2519/jospt.2019.0610',
  check: 'seen',
};
export const southteesPosture: Source = {
  title: 'Posture - seven facts',
  publisher: 'South Tees Hospitals NHS',
  url: 'https://www.southtees.nhs.uk/resources/posture/',
  check: 'seen',
};
export const saraceni2020: Source = {
  title: 'To Flex or Not to Flex? JOSPT 50:121',
  publisher: 'Saraceni et al.',
  year: '2020',
  url: 'https://pubmed.ncbi.nlm.nih.gov/31775556/',
  check: 'seen',
};
/** Hypothesis-level. Seen at https://f1000research.com/articles/9-159/v1/iparadigms. */
export const f1000Hydration: Source = {
  title: 'Dehydration and low back pain in young adults (cross-sectional) F1000Research 9:159',
  publisher: 'F1000Research',
  year: '2020',
  url: 'https://f1000research.com/articles/9-159/v1',
  check: 'seen',
};
export const nhsWater: Source = {
  title: 'Water, drinks and hydration (6 to 8 cups); Eatwell Guide',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/live-well/eat-well/food-guidelines-and-food-labels/water-drinks-nutrition/',
  check: 'knowledge',
};
export const articleHarrison: Source = {
  title: 'NHS-style self-care list (150 minutes activity, avoid sitting too long)',
  publisher: 'Harrison Clinic copy',
  year: '2018',
  url: 'https://harrisonclinic.co.uk/2018/10/11/back-care-awareness-week-2/',
  check: 'seen',
};
/** Text visible to the third exercise; bridge and cat seen in a copy. Seen at https://goflyhuman.com/blog/blog-post-title-one-bh5ag. */
export const mayo15: Source = {
  title: 'Back exercises in 15 minutes a day',
  publisher: 'Mayo Clinic',
  url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
  check: 'seen',
};
export const gsttExercises: Source = {
  title: 'Low back pain: physiotherapy and exercises',
  publisher: "Guy's and St Thomas' NHS",
  url: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
  check: 'seen',
};
/** Seen at https://nhsinform-22072020-0700.azurewebsites.net/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain. */
export const nhsinformExercises: Source = {
  title: 'Exercises for back pain',
  publisher: 'NHS inform (Scotland)',
  year: '2020',
  url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
  check: 'copy',
};
/** Seen at https://rt.http3.lol/index.php?q=... (scribd 403665966 copy) , https://www.lsmusculoskeletalclinic.co.uk/back-pain/. */
export const nhsExercises2019: Source = {
  title: 'Lower back pain exercises (NHS Live Well, 2019 copy)',
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
  check: 'seen',
};
export const msdBridge: Source = {
  title: 'Bridging (video text)',
  publisher: 'MSD Manual',
  url: 'https://www.msdmanuals.com/en-jp/home/multimedia/video/bridging',
  check: 'seen',
};
/** Seen at https://www.mountainhp.ca/exercises/bird-dog-beginner/. */
export const birddogE4e: Source = {
  title: 'Bird dog teaching points',
  publisher: 'Evidence for Exercise',
  url: 'https://evidenceforexercise.com/topic/l3-bird-dog-teaching-points',
  check: 'seen',
};
/** Commercial pages; MDT primary texts not seen. Seen at https://mdtherapeutics.com/blogs/news/mckenzie-prone-press-ups-extension-that-can-calm-disc-related-low-back-pain. */
export const pressupMdt: Source = {
  title: 'McKenzie prone press-ups (dose, stop rules)',
  publisher: 'MindBodySpine / MD Therapeutics',
  url: 'https://mindbodyspine.ca/exercises-and-stretches-for-low-back-and-leg-pain/',
  check: 'seen',
};
export const giangregorio2014: Source = {
  title: 'Too Fit To Fracture - Table 5 movements that can predispose to fracture. Osteoporos Int',
  publisher: 'Giangregorio et al.',
  year: '2014',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
  check: 'seen',
};
/** Seen at https://rcni.com/nursing-older-people/opinion/comment/how-to-exercise-safely-osteoporosis-148461. */
export const ros2022: Source = {
  title: 'Strong, steady and straight: UK consensus. BJSM 56:837',
  publisher: 'Brooke-Wavell et al./ROS',
  year: '2022',
  url: 'https://doi.org/10.1136/bjsports-2021-104634',
  check: 'partial',
};
export const tmHeatice: Source = {
  title: 'Ice and heat therapy (pharmacy training)',
  publisher: 'Training Matters / Pharmacy Network',
  url: 'https://pharmacy-network.co.uk/otc/17163-topical-pain-relief-14/ice-and-heat-therapy-396755',
  check: 'seen',
};
export const oxfordHeatice: Source = {
  title: 'Heat & ice therapy',
  publisher: 'Oxford Osteopaths',
  url: 'https://www.oxfordosteopaths.co.uk/heat-ice-therapy',
  check: 'seen',
};
export const bansteadBurn: Source = {
  title: 'Avoid the burn',
  publisher: 'Banstead Physio',
  url: 'https://www.bansteadphysioandtherapies.com/post/avoid-the-burn',
  check: 'seen',
};
/** Seen at https://www.thermacare.com/faq/faq-heatwraps-safety. */
export const thermacare: Source = {
  title: 'ThermaCare warnings and FAQ',
  publisher: 'ThermaCare IE/US',
  url: 'https://www.thermacare.ie/warnings/',
  check: 'seen',
};
export const thermacareTemp: Source = {
  title: 'How to activate ThermaCare (104 F / 40 C)',
  publisher: '222health (low authority)',
  url: 'https://222health.com/conditions-treatments/muscle-strain/43933.html',
  check: 'seen',
};
export const healthwiseSi: Source = {
  title: 'SI joint pain self-care (Healthwise)',
  publisher: 'CommonSpirit',
  url: 'https://www.commonspirit.org/conditions-treatments/sacroiliac-joint-pain',
  check: 'seen',
};
export const dmIbuprofen: Source = {
  title: 'Ibuprofen 200 mg Drug Facts',
  publisher: 'DailyMed',
  year: '2019',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d4e98a65-dec2-40fb-a1d9-758dabc2d6d9&audience=consumer',
  check: 'seen',
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
  check: 'seen',
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
  title: 'Acetaminophen liver warning (Drug Facts copies)',
  publisher: 'FDA label',
  url: 'https://fda.report/DailyMed/6f6bd78f-16e1-445c-a47d-e3e63023f731',
  check: 'seen',
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
  check: 'seen',
};
export const nhsParacetamol: Source = {
  title: 'How and when to take paracetamol for adults',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/how-and-when-to-take-paracetamol-for-adults/',
  check: 'seen',
};
export const nhs111wParacetamol: Source = {
  title: 'Paracetamol for adults',
  publisher: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/p/article/paracetamolforadults',
  check: 'seen',
};
/** Seen only through press summaries. Seen at https://britbrief.co.uk/health/nhs/8-groups-who-should-avoid-ibuprofennhs-list.html , https://www.newsbeep.com/au/483801. */
export const nhsIbuprofen: Source = {
  title: 'About ibuprofen for adults / who can and cannot take it',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
  check: 'copy',
};
export const bootsNaproxen: Source = {
  title: 'Boots Period Pain Reliever 250 mg (naproxen) leaflet',
  publisher: 'emc / Boots',
  year: '2024',
  url: 'https://medicines.org.uk/emc/product/3935/xpil/print',
  check: 'seen',
};
export const mhraNaproxenP: Source = {
  title: 'Naproxen switched from POM to P (period pain, women 15-50)',
  publisher: 'Chemist+Druggist',
  year: 'about 2008',
  url: 'https://www.chemistanddruggist.co.uk/news/naproxen-switched-pom-p',
  check: 'seen',
};
export const dmDiclofenacGel: Source = {
  title: 'Diclofenac sodium gel 1% Drug Facts',
  publisher: 'DailyMed',
  url: 'https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=de6519b6-1165-4ee3-aad0-97439a3768bb',
  check: 'seen',
};
export const fdaNsaid20w: Source = {
  title: 'FDA recommends avoiding NSAIDs in pregnancy at 20 weeks or later',
  publisher: 'FDA',
  year: '2020',
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
  check: 'seen',
};
export const otcGeneral: Source = {
  title: 'General pharmacology of NSAIDs and paracetamol (interactions, national OTC status)',
  publisher: 'BNF/SmPC/label knowledge',
  url: 'https://bnf.nice.org.uk/',
  check: 'knowledge',
};
/** Docs OGL v3, code MIT. Read from git mirror nhsuk/nhsuk-service-manual. */
export const nhsSmCarecards: Source = {
  title: 'Care cards pattern (Nov 2025 text, repo commit 1ed624d, 20 Aug 2026)',
  publisher: 'NHS digital service manual',
  year: '2025',
  url: 'https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care',
  check: 'seen',
};
export const nhsSmWrite: Source = {
  title: 'How we write (reading age 9 to 11)',
  publisher: 'NHS digital service manual',
  year: '2019-2026',
  url: 'https://service-manual.nhs.uk/content/how-we-write',
  check: 'seen',
};
export const nhsSmAz: Source = {
  title: 'A to Z of NHS health writing',
  publisher: 'NHS digital service manual',
  year: '2026',
  url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  check: 'seen',
};
export const nhsSmNumbers: Source = {
  title: 'Numbers, measurements, dates and time',
  publisher: 'NHS digital service manual',
  year: '2026',
  url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
  check: 'seen',
};
export const nhsSmStandard: Source = {
  title: 'Standard for creating health content',
  publisher: 'NHS England',
  year: '2024',
  url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
  check: 'seen',
};
export const nhsSmLiteracy: Source = {
  title: 'Health literacy',
  publisher: 'NHS digital service manual',
  year: '2023',
  url: 'https://service-manual.nhs.uk/content/health-literacy',
  check: 'seen',
};
export const pifTick: Source = {
  title: 'PIF TICK - 10 criteria',
  publisher: 'Patient Information Forum',
  year: '2022',
  url: 'https://pifonline.org.uk/pif-tick/about/',
  check: 'seen',
};
/** Seen at http://47.251.13.51:8081/34179407. */
export const rooney2021: Source = {
  title: 'Readability of Patient Education Materials (AMA 6th / NIH 8th grade). J Patient Exp 8',
  publisher: 'Rooney et al.',
  year: '2021',
  url: 'https://doi.org/10.1177/2374373521998847',
  check: 'copy',
};
export const badarudeen2010: Source = {
  title: 'Assessing readability of patient education materials. CORR',
  publisher: 'Badarudeen & Sabharwal',
  year: '2010',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3049622',
  check: 'seen',
};
export const discern: Source = {
  title: 'DISCERN instrument (16 questions)',
  publisher: 'Charnock et al., Univ. Oxford',
  year: '1999',
  url: 'http://www.discern.org.uk/',
  check: 'knowledge',
};
export const ensuringQuality: Source = {
  title: 'EQIP / Ensuring Quality Information for Patients',
  publisher: 'Moult et al.',
  year: '2004',
  url: 'https://doi.org/10.1111/j.1369-7625.2004.00273.x',
  check: 'knowledge',
};
export const schemaMed: Source = {
  title: 'Health and medical types',
  publisher: 'schema.org',
  url: 'http://schema.org/docs/meddocs.html',
  check: 'seen',
};
export const fhirSdc: Source = {
  title: 'Structured Data Capture IG 4.0.0 (STU 4)',
  publisher: 'HL7 International',
  year: '2026',
  url: 'https://hl7.org/fhir/uv/sdc/STU4/en/StructureDefinition-sdc-questionnaire-enableWhenExpression.profile.json.html',
  check: 'seen',
};
export const loinc725143: Source = {
  title: 'Pain severity 0-10 verbal numeric rating value set',
  publisher: 'HL7 Belgium / LOINC 2.82',
  year: '2026',
  url: 'https://build.fhir.org/ig/hl7-be/patient-monitoring/branches/main/en/ValueSet-pain-scale.html',
  check: 'seen',
};
/** Check each code in a SNOMED browser. */
export const snomedCodes: Source = {
  title: 'SNOMED CT codes as used in public repositories and DK Core',
  publisher: 'SNOMED International / public repos',
  url: 'https://build.fhir.org/ig/hl7dk/dk-core/Observation-ElsePainVRS.json.html',
  check: 'copy',
};
/** Seen at https://www.qadvis.com/update-of-the-guidance-for-medical-device-software-applications-apps/ , https://devicesfordignity.org.uk/2020/06/mhra-releases-guidelines-for-apps-and-other-software-used-for-the-diagnosis-treatment-and-management-of-patients-with-covid-19/. */
export const mhraSoftware: Source = {
  title: 'Medical device stand-alone software incl. apps (Appendix 1 Symptom checkers)',
  publisher: 'MHRA (reported)',
  year: '2014-2022',
  url: 'https://www.gov.uk/government/publications/medical-devices-software-applications-apps',
  check: 'copy',
};
export const euMdr: Source = {
  title: 'Regulation (EU) 2017/745, Annex VIII Rule 11; MDCG 2019-11',
  publisher: 'EU',
  year: '2017',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  check: 'knowledge',
};
export const fdaDsf: Source = {
  title: 'Policy for Device Software Functions; CDS guidance; General Wellness',
  publisher: 'FDA',
  year: '2022',
  url: 'https://www.fda.gov/medical-devices/digital-health-center-excellence',
  check: 'knowledge',
};
/** DOI to be verified. */
export const safetynet: Source = {
  title: 'Safety-netting elements (Neighbour 1987; Almond et al. BJGP 2009)',
  publisher: 'BJGP',
  year: '2009',
  url: 'https://doi.org/10.3399/bjgp09X472971',
  check: 'knowledge',
};
export const rolandFairbank2000: Source = {
  title: 'The Roland-Morris and Oswestry questionnaires. Spine 25:3115 (no permission needed in the forms reproduced)',
  publisher: 'Roland & Fairbank',
  year: '2000',
  url: 'https://studylib.net/doc/5830226/--roland-morris-disability-questionnaire',
  check: 'seen',
};
/** Seen at https://sralab.org/rehabilitation-measures/oswestry-disability-index. */
export const odiMapi: Source = {
  title: 'ODI (c) Jeremy Fairbank 1980, distributed by Mapi Research Trust',
  publisher: 'Mapi / ePROVIDE',
  url: 'https://eprovide.mapi-trust.org/instruments/oswestry-disability-index',
  check: 'seen',
};
export const keeleStartback: Source = {
  title: 'STarT Back legal statement (c) 2021, no licence for non-commercial use',
  publisher: 'Keele University',
  year: '2021',
  url: 'https://startback.hfac.keele.ac.uk/privacy-policy/',
  check: 'seen',
};
export const keeleStartmsk: Source = {
  title: 'STarT MSK legal: licence obligatory for all users',
  publisher: 'Keele University',
  url: 'https://keele.ac.uk/startmsk/legal',
  check: 'seen',
};
export const promisTerms: Source = {
  title: 'PROMIS: obtain and administer; HealthMeasures terms',
  publisher: 'HealthMeasures',
  url: 'https://www.healthmeasures.net/explore-measurement-systems/promis/obtain-administer-measures',
  check: 'seen',
};
export const psfs: Source = {
  title: 'Patient-Specific Functional Scale. Physiother Can 47:258',
  publisher: 'Stratford et al.',
  year: '1995',
  check: 'knowledge',
};
export const peg: Source = {
  title: 'PEG three-item pain scale. J Gen Intern Med 24:733',
  publisher: 'Krebs et al.',
  year: '2009',
  url: 'https://doi.org/10.1007/s11606-009-0981-1',
  check: 'knowledge',
};
export const ostelo2008: Source = {
  title: 'Interpreting change scores for pain and functional status in LBP. Spine 33:90',
  publisher: 'Ostelo et al.',
  year: '2008',
  check: 'knowledge',
};
/** Corroboration only, not authority. */
export const regAidlines: Source = {
  title: 'aidlines data.js (from Wikipedia), commit 4f81e37',
  publisher: 'DennisGross/aidlines',
  year: '2024',
  url: 'https://github.com/DennisGross/aidlines',
  check: 'seen',
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
  check: 'seen',
};
export const regEc116117: Source = {
  title: '116117 - non-emergency medical assistance',
  publisher: 'European Commission',
  url: 'https://ec.europa.eu/digital-single-market/en/news/116117-non-emergency-medical-assistance',
  check: 'seen',
};
export const regFr116117: Source = {
  title: 'France launches hotline for after-hours medical help (15, 112, 116 117)',
  publisher: 'The Local',
  year: '2017',
  url: 'https://apiwp.thelocal.com/20170406/france-launches-new-hotline-for-after-hours-medical-help/',
  check: 'seen',
};
export const regSa: Source = {
  title: 'Emergency numbers in Saudi Arabia',
  publisher: 'Expatica',
  year: '2024',
  url: 'https://expatica.com/sa/healthcare/healthcare-basics/emergency-numbers-and-services-in-saudi-arabia-70990',
  check: 'seen',
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
