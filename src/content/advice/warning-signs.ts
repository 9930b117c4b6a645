/**
 * The warning signs and what each leads to. The words are in `<locale>/warning-signs.ts`; how levels combine is in
 * `../../triage/`. Where sources differ the more cautious level is taken and the lower one is noted beside the sign.
 * Each names the strongest one or two of the sources that the clinical reference gives for it.
 * No clinician has reviewed this list yet.
 */
import {
  ahcpr14,
  baycare,
  clevelandSpasms,
  dorsetMaternity,
  downie2013,
  gcareRedflags,
  hseBackPain,
  hsibAortic,
  macpCesCard,
  mamaAcademy,
  mayoWhen,
  nhsAaa,
  nhsBackPain,
  nhsHeartAttack,
  nhsKidneyInfection,
  niceCksLbp,
  niceNg234,
  niceNg65,
  nidirectKidneyStones,
  norfolkGotBackPain,
  northernTrustLbp,
  osuBackPain,
  seaAccessmed,
  spinalHaematoma,
} from '../sources/index.js';
import type { WarningSign } from '../types.js';

export const warningSigns = [
  // Evidence: In every list seen. Often subtle or patchy; absence does not rule CES out.
  // Sources differ: Older NHS copies said 'GP or 111 immediately' (bridgwater-back-pain); current copies and GIRFT-era pages say 999/A&E. Emergency chosen.
  // Lower level in some sources: same-day.
  {
    id: 'saddle-numbness',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'any-item',
    items: ['genitals', 'bottom', 'inner-thighs'],
    sensitive: true,
    sources: [nhsBackPain, macpCesCard],
  },
  // Evidence: Retention is the most sensitive single CES feature in older US reviews (about 90% for established CES) but is late.
  {
    id: 'trouble-starting-to-pee',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
    sources: [nhsBackPain, macpCesCard],
  },
  {
    id: 'bladder-control-or-feeling',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
    sources: [nhsBackPain, macpCesCard],
  },
  {
    id: 'bowel-control-or-feeling',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sensitive: true,
    sources: [nhsBackPain, macpCesCard],
  },
  // Evidence: In CES cards and IFOMPT-type lists; missing from AHCPR and most general patient pages.
  // Sources differ: Not in the NHS website list; added because CES-specific sources include it.
  {
    id: 'sexual-feeling-change',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'any-item',
    items: ['loss-of-feeling', 'erection', 'orgasm'],
    sensitive: true,
    sources: [macpCesCard],
  },
  // Evidence: GIRFT/BASS treat sudden bilateral sciatica, or one side becoming both, as suspected CES.
  // Sources differ: IPRS and general MSK pages call leg pain with numbness 'not always an emergency'; NHS copies list both-leg symptoms as 999/A&E.
  // Lower level in some sources: same-day.
  {
    id: 'both-legs',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, northernTrustLbp],
  },
  // Sources differ: Some UK pathways send an isolated one-sided foot drop for urgent (not emergency) review; US and German lists treat severe or progressive deficit as an emergency.
  // Lower level in some sources: same-day.
  {
    id: 'leg-getting-weaker',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [ahcpr14, gcareRedflags],
  },
  // Sources differ: Northern Trust lists walking change as 'GP as soon as possible'; Norfolk, IPRS and CHCP list coordination loss with emergency signs.
  // Lower level in some sources: same-day.
  {
    id: 'unsteady-walking',
    group: 'nerves',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [norfolkGotBackPain],
  },
  // Sources differ: Mayo: 'see a doctor immediately'; UK pages mostly treat one-sided sciatica as self-care or GP.
  // Lower level in some sources: within-days.
  {
    id: 'one-leg-numb-or-weak',
    group: 'nerves',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [mayoWhen],
  },
  // Sources differ: Mayo's page puts pain spreading down a leg under 'immediately'; NICE NG59 manages sciatica with self-care and review. Rule applied: more cautious. A clinical lead may lower this to within-days.
  // Lower level in some sources: within-days.
  {
    id: 'one-leg-pain',
    group: 'nerves',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [mayoWhen],
  },
  {
    id: 'serious-accident',
    group: 'injury',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, ahcpr14],
  },
  // Evidence: Downie 2013: older age, steroids, severe trauma, contusion raise probability, more so in combination; single flags are weak.
  // Sources differ: Northern Trust: emergency department. Mayo: doctor immediately. ACR: image, no time limit. Most cautious chosen; a clinical lead may set same-day when the person can walk and has no nerve signs.
  // Lower level in some sources: same-day.
  {
    id: 'small-fall-fragile-bones',
    group: 'injury',
    urgency: 'emergency-now',
    logic: 'yes-and-any-item',
    items: ['over-50', 'weak-bones', 'steroid-tablets'],
    sources: [northernTrustLbp, downie2013],
  },
  {
    id: 'sudden-pain-known-osteoporosis',
    group: 'injury',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [gcareRedflags, downie2013],
  },
  // Evidence: About half of spinal epidural abscess patients have no fever, so no fever is not reassuring.
  // Sources differ: NHS copies: urgent (GP/111). Mayo: immediately if >48 h. Ohio State: emergency department if fever with severe back pain. Same-day with strong escalation rules.
  {
    id: 'fever-or-shivery',
    group: 'infection',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, mayoWhen],
  },
  // Evidence: Only 'confused, drowsy or difficulty speaking' was seen; skin and breathing signs are standard sepsis wording (knowledge).
  {
    id: 'very-unwell-or-confused',
    group: 'infection',
    urgency: 'emergency-now',
    logic: 'any-item',
    items: ['confused-or-sleepy', 'short-of-breath', 'skin-colour', 'slurred-speech'],
    sources: [nhsKidneyInfection],
  },
  // Sources differ: Lists name the risk factors but not an urgency when they are alone; same-day chosen. '3 months' is our limit, not from a guideline.
  // Lower level in some sources: within-days.
  {
    id: 'infection-risk',
    group: 'infection',
    urgency: 'same-day',
    logic: 'any-item',
    items: ['weak-immune-system', 'injecting-drugs', 'recent-infection', 'needle-or-operation-in-spine'],
    sources: [ahcpr14, seaAccessmed],
  },
  {
    id: 'kidney-signs',
    group: 'infection',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsKidneyInfection, nidirectKidneyStones],
  },
  {
    id: 'chest-pain',
    group: 'chest-tummy',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, nhsHeartAttack],
  },
  // Evidence: Not in back-pain lists; added from general emergency knowledge - needs a clinical source.
  {
    id: 'tearing-pain',
    group: 'chest-tummy',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [hsibAortic],
  },
  {
    id: 'sudden-tummy-and-back-pain',
    group: 'chest-tummy',
    urgency: 'emergency-now',
    logic: 'yes',
    items: [],
    sources: [nhsAaa],
  },
  // Sources differ: Mayo: immediately; NHS AAA copy: GP as soon as possible.
  // Lower level in some sources: within-days.
  {
    id: 'pulsing-tummy',
    group: 'chest-tummy',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [mayoWhen, nhsAaa],
  },
  // Evidence: Gallstones and severe abdominal pain are in the sources; jaundice and vomiting are knowledge.
  {
    id: 'tummy-illness',
    group: 'chest-tummy',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [baycare, clevelandSpasms],
  },
  // Evidence: History of cancer is the only single flag with clear diagnostic value (Downie 2013). The '0.7% rising to 9%' figure is ACP/APS 2007, seen only second-hand.
  // Sources differ: General lists: prompt review; NG234: within 24 hours for suspected spinal metastases and immediately with nerve signs (knowledge).
  // Lower level in some sources: within-days.
  {
    id: 'cancer-history',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [niceNg234, downie2013],
  },
  // Sources differ: NHS copies: urgent. Others: 'see a doctor'.
  // Lower level in some sources: within-days.
  {
    id: 'weight-loss',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, ahcpr14],
  },
  // Evidence: Common in simple back pain, so low specificity.
  // Sources differ: NHS: urgent; Cleveland: urgent evaluation; some lists omit it.
  // Lower level in some sources: within-days.
  {
    id: 'night-or-rest-pain',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, northernTrustLbp],
  },
  // Lower level in some sources: within-days.
  {
    id: 'lump-or-shape-change',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain],
  },
  // Sources differ: NHS copies: urgent. US pages mostly omit it.
  // Lower level in some sources: within-days.
  {
    id: 'upper-back-pain',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain],
  },
  {
    id: 'band-like-pain',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [northernTrustLbp],
  },
  // Sources differ: Listed as urgent in NHS copies; most guidelines do not list it because it is common with disc pain. A clinical lead may lower it.
  // Lower level in some sources: within-days.
  {
    id: 'worse-cough-sneeze-poo',
    group: 'illness',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain],
  },
  // Evidence: Not in back-pain lists; added as a safety qualifier - needs a clinical source.
  {
    id: 'blood-thinners-sudden-pain',
    group: 'about-you',
    urgency: 'emergency-now',
    logic: 'yes-and-any-item',
    items: ['all-at-once', 'after-a-knock', 'needle-or-operation-in-spine'],
    sources: [spinalHaematoma],
  },
  // Sources differ: Many UK pages route to maternity triage or 111, not 999.
  // Lower level in some sources: same-day.
  {
    id: 'pregnant-with-warning-signs',
    group: 'about-you',
    urgency: 'emergency-now',
    logic: 'yes-and-any-item',
    items: ['bleeding', 'waters-leaking', 'strong-pain', 'pains-that-come-and-go', 'high-temperature'],
    sources: [dorsetMaternity, mamaAcademy],
  },
  // Evidence: Also switches off NSAID content and prone/supine-long exercises.
  {
    id: 'pregnant',
    group: 'about-you',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [northernTrustLbp],
  },
  // Evidence: Tool should stop, not triage.
  // Sources differ: Cut-offs in sources: 16, 18 and 20. 18 chosen for scope; 18 to 19 with other flags should still be seen.
  {
    id: 'under-18',
    group: 'about-you',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [ahcpr14, gcareRedflags],
  },
  // Evidence: Weak on its own.
  // Sources differ: 50 (AHCPR, gcare), 55 (older UK lists), 65 or 70 (fracture). 50 chosen.
  {
    id: 'first-pain-over-50',
    group: 'about-you',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [ahcpr14, gcareRedflags],
  },
  // Evidence: '3 months' from osteoporosis guidance (knowledge).
  {
    id: 'long-term-steroids',
    group: 'about-you',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [ahcpr14, downie2013],
  },
  {
    id: 'severe-unmanageable-pain',
    group: 'pattern',
    urgency: 'same-day',
    logic: 'yes',
    items: [],
    sources: [baycare, mayoWhen],
  },
  // Evidence: NG65: refer if >3 months, onset <45 and 4 or more of 9 criteria; HLA-B27 test if exactly 3. Morning stiffness over 30 minutes is a general inflammatory-pain feature, not one of the NG65 nine.
  {
    id: 'stiff-mornings',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes-and-any-item',
    items: ['stiff-over-30-minutes', 'better-with-movement', 'wakes-at-night', 'better-with-anti-inflammatory'],
    sources: [niceNg65],
  },
  // Evidence: Knowledge; not seen in the excerpt. Long-standing only - new both-leg symptoms go to both-legs.
  {
    id: 'walking-leg-pain',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [niceCksLbp],
  },
  // Sources differ: NHS/HSE: a few weeks. Mayo: within 4 weeks. Cleveland 4 to 6, ACR 6 weeks (for imaging). 2 to 4 weeks chosen.
  {
    id: 'not-improving',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [hseBackPain, mayoWhen],
  },
  {
    id: 'worried',
    group: 'pattern',
    urgency: 'within-days',
    logic: 'yes',
    items: [],
    sources: [nhsBackPain, hseBackPain],
  },
] as const satisfies readonly WarningSign[];

export type SignId = (typeof warningSigns)[number]['id'];

/**
 * Signs that are an emergency together though each alone is less. Cautious rules of this project; each needs a
 * clinician's signature. The last four are not among the clinical reference's fourteen, but each stands in the sign's own
 * list of what makes it an emergency, so the more cautious reading is taken. A sign that many others are an emergency with
 * stands first, so that a list of pairs has few heads.
 */
export const combinationRules = [
  ['fever-or-shivery', 'infection-risk'],
  ['fever-or-shivery', 'severe-unmanageable-pain'],
  ['fever-or-shivery', 'one-leg-numb-or-weak'],
  ['fever-or-shivery', 'cancer-history'],
  ['severe-unmanageable-pain', 'infection-risk'],
  ['one-leg-numb-or-weak', 'infection-risk'],
  ['cancer-history', 'band-like-pain'],
  ['one-leg-numb-or-weak', 'cancer-history'],
  ['severe-unmanageable-pain', 'pulsing-tummy'],
  ['severe-unmanageable-pain', 'tummy-illness'],
  ['severe-unmanageable-pain', 'upper-back-pain'],
  ['one-leg-numb-or-weak', 'sudden-pain-known-osteoporosis'],
  ['kidney-signs', 'fever-or-shivery', 'pregnant'],
  ['kidney-signs', 'fever-or-shivery', 'severe-unmanageable-pain'],
  ['fever-or-shivery', 'pregnant'],
  ['kidney-signs', 'pregnant'],
  ['kidney-signs', 'severe-unmanageable-pain'],
  ['one-leg-numb-or-weak', 'band-like-pain'],
] as const satisfies readonly (readonly SignId[])[];

/** The signs that some combination rule names. */
export type CombinedSignId = (typeof combinationRules)[number][number];

/** What the combination rules lean on. */
export const combinationRuleSources = [seaAccessmed, osuBackPain, niceNg234, nhsKidneyInfection];
