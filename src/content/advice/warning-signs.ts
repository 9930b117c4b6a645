/**
 * The warning signs and their urgency. The words are in `<locale>/warning-signs.ts`; `src/triage/` combines the signs.
 * Signs that can kill within minutes come first, and within an urgency, signs that can harm soonest. Where sources
 * differ on an emergency, the list takes the higher urgency and notes the lower one beside the sign; where a day's wait
 * harms nobody, it takes the lower one. What each sign rests on is in `warning-sign-sources.ts`.
 * `docs/clinical-decisions.md` records the decision on every point of the second clinical reading. No clinician has
 * reviewed this list yet.
 */
import {
  ahcpr14,
  macpCesCard,
  nhsBackPain,
  nhsHighlandVascular,
  nhsMeningitis,
  niceNg156,
  niceNg234,
  nidirectCrisis,
  nidirectPulmonaryEmbolism,
  nwlSickleCell,
  racgpAneurysm2013,
  seaAccessmed,
} from '../sources/index.js';
import type { SignGroup, Source, WarningSign } from '../types.js';
import { ownData } from '../own-data.js';

export const warningSigns = ownData([
  {
    id: 'chest-pain',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Evidence: A tear of the main artery can show as pain in the chest, the back or the tummy alone, so all three are named.
  {
    id: 'tearing-pain',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Evidence: NG156 names collapse or loss of consciousness with new back or tummy pain; NHS names fainting and clammy skin.
  // Sources differ: none; a faint from pain alone is common and is deliberately over-triaged here.
  {
    id: 'fainted-or-collapsed',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Sources differ: NHS also says “or lower back”. A spasm comes all at once too, so the back alone counts with faintness (above), with a known aneurysm (below), or past 65 when the pain is very bad (a rule).
  {
    id: 'sudden-tummy-and-back-pain',
    group: 'tummy',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Sources differ: Mayo: immediately; NHS: GP as soon as possible for a throbbing feeling alone. With new back pain an aneurysm counts as symptomatic: emergency.
  // Lower level in some sources: same-day.
  {
    id: 'pulsing-tummy',
    group: 'tummy',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Sources differ: NHS: 999 for severe trouble breathing, urgent GP for sudden breathlessness or coughing blood alone. With back pain the more cautious level is taken.
  // Lower level in some sources: same-day.
  {
    id: 'breathless-or-coughing-blood',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Evidence: NHS says 999 or A&E for pain in the chest or upper back where a clot is in question; published cases were first called muscle strain.
  {
    id: 'pain-on-breathing-and-clot-risk',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Evidence: Only 'confused, drowsy or difficulty speaking' was seen; the skin signs are standard sepsis wording (knowledge).
  {
    id: 'very-unwell-or-confused',
    group: 'chest',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'any-item',
    items: ['confused-or-sleepy', 'slurred-speech', 'skin-colour'],
  },
  {
    id: 'serious-accident',
    group: 'accident-legs',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  {
    id: 'cold-pale-leg',
    group: 'accident-legs',
    urgency: 'emergency-now',
    ambulance: true,
    logic: 'yes',
    items: [],
  },
  // Evidence: In every list seen. Often subtle or patchy; absence does not rule CES out.
  // Sources differ: Older NHS copies have 'GP or 111 immediately' (bridgwater-back-pain); current copies and GIRFT-era pages say 999/A&E. Emergency chosen.
  // Lower level in some sources: same-day.
  {
    id: 'saddle-numbness',
    group: 'bladder-numbness',
    urgency: 'emergency-now',
    logic: 'any-item',
    items: ['genitals', 'bottom', 'inner-thighs'],
    sensitive: true,
  },
  // Evidence: Retention is the most sensitive single CES feature in older US reviews (about 90% for established CES) but is late; a weaker stream comes before it.
  {
    id: 'trouble-starting-to-pee',
    group: 'bladder-numbness',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
  },
  {
    id: 'bladder-control-or-feeling',
    group: 'bladder-numbness',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
  },
  {
    id: 'bowel-control-or-feeling',
    group: 'bladder-numbness',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
  },
  // Evidence: In CES cards and IFOMPT-type lists; missing from AHCPR and most general patient pages.
  // Sources differ: Not in the NHS website list; added because CES-specific sources include it.
  {
    id: 'sexual-feeling-change',
    group: 'bladder-numbness',
    urgency: 'emergency-now',
    logic: 'any-item',
    items: ['loss-of-feeling', 'erection', 'orgasm'],
    sensitive: true,
  },
  // Evidence: GIRFT/BASS treat sudden bilateral sciatica, or one side becoming both, as suspected CES.
  // Sources differ: IPRS and general MSK pages call leg pain with numbness 'not always an emergency'; NHS copies list both-leg symptoms as 999/A&E.
  // Lower level in some sources: same-day.
  {
    id: 'both-legs',
    group: 'accident-legs',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Some UK pathways send an isolated one-sided foot drop for urgent (not emergency) review; US and German lists treat severe or progressive deficit as an emergency. A leg that gives way from pain is not weak and is left out.
  // Lower level in some sources: same-day.
  {
    id: 'leg-getting-weaker',
    group: 'accident-legs',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Northern Trust lists walking change as 'GP as soon as possible'; Norfolk, IPRS and CHCP list coordination loss with emergency signs.
  // Lower level in some sources: same-day.
  {
    id: 'unsteady-walking',
    group: 'accident-legs',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
  },
  // Evidence: A bleed in the head can show as back and leg pain some days after a sudden headache. A stiff neck with a mild headache is common with a sore back, so the headache has to be bad.
  {
    id: 'stiff-neck-and-headache',
    group: 'fever',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
  },
  // Evidence: A knock or a needle makes a bleed likely. Pain that only came all at once is most often a spasm: see the sign for new pain.
  {
    id: 'blood-thinners-sudden-pain',
    group: 'accident-legs',
    urgency: 'emergency-now',
    logic: 'yes-and-any-item',
    items: ['after-a-knock', 'needle-or-operation-in-spine'],
  },
  {
    id: 'sudden-groin-pain',
    group: 'tummy',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
  },
  // Sources differ: UK pages send people to the maternity unit at once, and to 999 for heavy bleeding or sharp tummy pain; back pain alone to the midwife or a GP.
  // Lower level in some sources: same-day.
  {
    id: 'pregnant-with-warning-signs',
    group: 'tummy',
    urgency: 'emergency-now',
    logic: 'yes-and-any-item',
    items: [
      'bleeding',
      'waters-leaking',
      'strong-tummy-pain',
      'pains-that-come-and-go',
      'high-temperature',
      'shoulder-tip-pain',
    ],
  },
  {
    id: 'thoughts-of-self-harm',
    group: 'age-mood',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
  },
  // Evidence: Downie 2013: older age, steroids, severe trauma, contusion raise probability, more so in combination; single flags are weak.
  // Sources differ: Northern Trust: emergency department for minor trauma in older people, osteoporosis or long-term steroids. Mayo: doctor immediately. ACR: image, no time limit. Same-day for somebody who can walk; an emergency with pain that stops standing or a nerve sign (rules).
  // Lower level in some sources: within-days.
  {
    id: 'small-fall-fragile-bones',
    group: 'bones',
    urgency: 'same-day',
    logic: 'yes-and-any-item',
    items: ['weak-bones', 'steroid-tablets', 'over-70'],
  },
  {
    id: 'sudden-pain-known-osteoporosis',
    group: 'bones',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Mayo: 'see a doctor immediately'; UK pages mostly treat one-sided sciatica as self-care or GP.
  // Lower level in some sources: within-days.
  {
    id: 'one-leg-numb-or-weak',
    group: 'bladder-numbness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: About half of spinal epidural abscess patients have no fever, so no fever is not reassuring; pain relievers can take it away.
  // Sources differ: NHS copies: urgent (GP/111). Mayo: immediately if >48 h. Ohio State: emergency department if fever with severe back pain. Same-day with strong escalation rules.
  {
    id: 'fever-or-shivery',
    group: 'fever',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Lists name the risk factors but not an urgency when they are alone; same-day chosen. '3 months' is our limit, not from a guideline. Diabetes has its own sign, because by itself it needs no action.
  // Lower level in some sources: within-days.
  {
    id: 'infection-risk',
    group: 'fever',
    urgency: 'same-day',
    logic: 'any-item',
    items: ['weak-immune-system', 'injecting-drugs', 'recent-infection', 'needle-or-operation-in-spine'],
  },
  {
    id: 'diabetes-and-worse',
    group: 'fever',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  {
    id: 'pain-on-breathing-in',
    group: 'where',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  {
    id: 'kidney-signs',
    group: 'tummy',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: Gallstones and severe abdominal pain are in the sources; jaundice and vomiting are knowledge.
  {
    id: 'tummy-illness',
    group: 'tummy',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  {
    id: 'one-sided-rash',
    group: 'fever',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: A known crisis can be treated at home with the team’s plan; fever, chest signs and very bad pain are an emergency (rules).
  {
    id: 'sickle-cell-disease',
    group: 'illness-medicine',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: History of cancer is the only single flag with clear diagnostic value (Downie 2013). The '0.7% rising to 9%' figure is ACP/APS 2007, seen only second-hand.
  // Sources differ: General lists: prompt review; NG234: within 24 hours for suspected spinal metastases and immediately with nerve signs (knowledge).
  // Lower level in some sources: within-days.
  {
    id: 'cancer-history',
    group: 'illness-medicine',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: NHS copies: urgent. Others: 'see a doctor'.
  // Lower level in some sources: within-days.
  {
    id: 'weight-loss',
    group: 'fever',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: Common in simple back pain, so low specificity; pain that is only there all day is left out for that reason.
  // Sources differ: NHS: urgent; Cleveland: urgent evaluation; some lists omit it.
  // Lower level in some sources: within-days.
  {
    id: 'night-or-rest-pain',
    group: 'pattern',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Lower level in some sources: within-days.
  {
    id: 'lump-or-shape-change',
    group: 'where',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: NHS copies: urgent. US pages mostly omit it.
  // Lower level in some sources: within-days.
  {
    id: 'upper-back-pain',
    group: 'where',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  {
    id: 'band-like-pain',
    group: 'where',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Listed as urgent in NHS copies; most guidelines do not list it because it is common with disc pain. A clinical lead may lower it.
  // Lower level in some sources: within-days.
  {
    id: 'worse-cough-sneeze-poo',
    group: 'pattern',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: A bleed around the spine need not begin all at once.
  {
    id: 'blood-thinners-new-pain',
    group: 'illness-medicine',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: Aneurysm, fracture and cancer all become more likely; 65 is where aneurysm screening begins.
  {
    id: 'new-pain-over-65',
    group: 'age-mood',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  {
    id: 'severe-unmanageable-pain',
    group: 'pattern',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Evidence: An illness behind it is more likely than in adults, most of all below 5 years.
  // Sources differ: Cut-offs in sources: 16, 18 and 20. 18 chosen for scope; 18 to 19 with other flags should still be seen.
  {
    id: 'under-18',
    group: 'age-mood',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
  },
  // Sources differ: Mayo's page puts pain spreading down a leg under 'immediately'; NHS, NICE NG59 and the BMJ review treat sciatica at home first.
  {
    id: 'one-leg-pain',
    group: 'where',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Evidence: Weak on its own.
  // Sources differ: 50 (AHCPR, gcare), 55 (older UK lists), 65 or 70 (fracture). 50 chosen.
  {
    id: 'first-pain-over-50',
    group: 'age-mood',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Evidence: '3 months' from osteoporosis guidance (knowledge).
  {
    id: 'long-term-steroids',
    group: 'bones',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  {
    id: 'earlier-back-operation',
    group: 'illness-medicine',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Evidence: NHS copies: routine. With an infection risk or diabetes it is an emergency, because many abscesses bring no fever.
  {
    id: 'pain-getting-worse',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Evidence: Also switches off NSAID content and prone/supine-long exercises.
  {
    id: 'pregnant',
    group: 'age-mood',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Evidence: NG65: refer if >3 months, onset <45 and 4 or more of 9 criteria; HLA-B27 test if exactly 3. Morning stiffness over 30 minutes is a general inflammatory-pain feature, not one of the NG65 nine.
  {
    id: 'stiff-mornings',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes-and-any-item',
    items: ['stiff-over-30-minutes', 'better-with-movement', 'wakes-at-night', 'better-with-anti-inflammatory'],
  },
  // Evidence: Knowledge; not seen in the excerpt. Long-standing only - new both-leg symptoms go to both-legs.
  {
    id: 'walking-leg-pain',
    group: 'where',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  // Sources differ: NHS/HSE: a few weeks. Mayo: within 4 weeks. Cleveland 4 to 6, ACR 6 weeks (for imaging). 2 to 4 weeks chosen.
  {
    id: 'not-improving',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
  {
    id: 'worried',
    group: 'age-mood',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
  },
] as const satisfies readonly WarningSign[]);

/** The groups in order: those with signs that kill within minutes first, then the other emergencies. */
export const signGroups = [
  'chest',
  'tummy',
  'accident-legs',
  'bladder-numbness',
  'fever',
  'age-mood',
  'pattern',
  'bones',
  'illness-medicine',
  'where',
] as const satisfies readonly SignGroup[];

export type SignId = (typeof warningSigns)[number]['id'];

/**
 * Pairs of signs that together are an emergency, although each alone is less urgent. Cautious rules of this project;
 * each still needs a clinician's approval. All rules are pairs, so that one sentence explains the mark on their signs.
 */
export const combinationRules = [
  ['fever-or-shivery', 'infection-risk'],
  ['fever-or-shivery', 'diabetes-and-worse'],
  ['fever-or-shivery', 'long-term-steroids'],
  ['fever-or-shivery', 'cancer-history'],
  ['fever-or-shivery', 'one-leg-numb-or-weak'],
  ['fever-or-shivery', 'sickle-cell-disease'],
  ['fever-or-shivery', 'pregnant'],
  ['severe-unmanageable-pain', 'fever-or-shivery'],
  ['severe-unmanageable-pain', 'infection-risk'],
  ['severe-unmanageable-pain', 'diabetes-and-worse'],
  ['severe-unmanageable-pain', 'long-term-steroids'],
  ['severe-unmanageable-pain', 'cancer-history'],
  ['severe-unmanageable-pain', 'weight-loss'],
  ['severe-unmanageable-pain', 'one-leg-numb-or-weak'],
  ['severe-unmanageable-pain', 'small-fall-fragile-bones'],
  ['severe-unmanageable-pain', 'sudden-pain-known-osteoporosis'],
  ['severe-unmanageable-pain', 'new-pain-over-65'],
  ['severe-unmanageable-pain', 'under-18'],
  ['severe-unmanageable-pain', 'blood-thinners-new-pain'],
  ['severe-unmanageable-pain', 'sickle-cell-disease'],
  ['severe-unmanageable-pain', 'tummy-illness'],
  ['severe-unmanageable-pain', 'kidney-signs'],
  ['severe-unmanageable-pain', 'pain-on-breathing-in'],
  ['severe-unmanageable-pain', 'upper-back-pain'],
  ['severe-unmanageable-pain', 'band-like-pain'],
  ['severe-unmanageable-pain', 'lump-or-shape-change'],
  ['one-leg-numb-or-weak', 'infection-risk'],
  ['one-leg-numb-or-weak', 'diabetes-and-worse'],
  ['one-leg-numb-or-weak', 'cancer-history'],
  ['one-leg-numb-or-weak', 'band-like-pain'],
  ['one-leg-numb-or-weak', 'small-fall-fragile-bones'],
  ['one-leg-numb-or-weak', 'sudden-pain-known-osteoporosis'],
  ['one-leg-numb-or-weak', 'blood-thinners-new-pain'],
  ['one-leg-numb-or-weak', 'earlier-back-operation'],
  ['infection-risk', 'pain-getting-worse'],
  ['diabetes-and-worse', 'pain-getting-worse'],
  ['cancer-history', 'band-like-pain'],
  ['new-pain-over-65', 'tummy-illness'],
  ['new-pain-over-65', 'upper-back-pain'],
  ['sickle-cell-disease', 'pain-on-breathing-in'],
  ['kidney-signs', 'pregnant'],
  // A clot on the lung: breathing hurts, and there is a clot risk.
  ['pain-on-breathing-in', 'cancer-history'],
  ['pain-on-breathing-in', 'pregnant'],
  ['tummy-illness', 'pregnant'],
  ['blood-thinners-new-pain', 'small-fall-fragile-bones'],
] as const satisfies readonly (readonly [SignId, SignId])[];

/** The sources that carry the check: lists of warning signs first, then those of the deadliest causes. */
export const checkSources: readonly Source[] = [
  nhsBackPain,
  ahcpr14,
  macpCesCard,
  niceNg234,
  niceNg156,
  racgpAneurysm2013,
  nidirectPulmonaryEmbolism,
  nhsMeningitis,
  seaAccessmed,
  nhsHighlandVascular,
  nwlSickleCell,
  nidirectCrisis,
];
