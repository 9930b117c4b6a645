import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { medicineNames } from './regions.js';

/** The English of `<pain-relief-guide>`. Facts and numbers are those of `medicines.ts`. */
export const english: WordsFor<'pain-relief-guide'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'pain-relief-guide': {
    getHelpForOverdose: overdoseWords,
    names: medicineNames,
    heading: 'Pain relievers: what to know first',
    scope: ['Only for adults aged 18 and over.', 'It picks no medicine and no dose.', 'Your own pack comes first.'],
    tooMuch: 'Get help now if you may have taken too much',
    tooMuchText:
      '{GetHelpForOverdose}, even if you feel fine. If you are very unwell, took it to harm yourself or cannot reach anyone, call {emergencyNumber} or go to {emergencyDepartment} now.',
    stopFold: 'When to stop and call for help: chest pain, swollen face, vomiting blood, black {poo} and more',
    stopNowTitle: 'Stop {ibuprofen} or {naproxen} and call {emergencyNumber} now if you',
    stopNow: [
      'have chest pain, strong {tummy} pain or trouble breathing',
      'get weak on one side, or your speech is slurred',
      'get a swollen face, mouth or throat',
      'vomit blood',
    ],
    stopTitle: 'Stop {ibuprofen} or {naproxen} and get medical help now if you',
    stop: ['have black {poo}', 'get a rash with blisters', 'get swollen legs, or hardly pee'],
    evidenceTitle: 'What studies say',
    evidence: [
      '{Ibuprofen} and drugs like it help back pain a little, if they are safe for you. It is not clear that they help pain that spreads down the leg (sciatica).',
      '{Paracetamol} on its own did no better than a dummy pill in a large study. UK guidance (NICE) says not to use it alone for low back pain.',
    ],
    mayTitle: 'May I take it?',
    neverTitle: 'Do not take {ibuprofen} or {naproxen} if',
    never: {
      allergy: 'you ever had an allergy or asthma from them, aspirin or a drug like them',
      ulcer: 'you have a stomach ulcer or bleeding now, had either more than once, or ever bled from a drug like them',
      failure: 'you have severe heart, kidney or liver failure',
      bleeding: 'you have an illness that makes you bleed more',
      'heart-surgery': 'you are about to have, or just had, heart surgery',
      pregnant: 'you are pregnant or trying to be, unless your doctor says so',
    },
    neverParacetamolTitle: 'Do not take {paracetamol} if',
    nsaidTitle: '60 or over, ill, asthma, a past ulcer, other drugs? Ask first about {ibuprofen} or {naproxen}',
    nsaid: {
      age: 'you are 60 or over',
      ulcer: 'you ever had a stomach ulcer or bleeding',
      heart: 'you have heart disease, heart failure or high blood pressure, or ever had a stroke',
      'kidney-liver': 'you have kidney or liver disease',
      asthma: 'you have asthma',
      bowel: 'you have Crohn’s disease or ulcerative colitis',
      'blood-thinners':
        'you take a blood thinner (such as warfarin, apixaban, rivaroxaban or clopidogrel), aspirin or a steroid',
      mood: 'you take an SSRI or SNRI (a drug for low mood, worry or pain)',
      'blood-pressure': 'you take water {tablets}, an ACE inhibitor or an ARB (drugs for blood pressure)',
      'other-drugs': 'you take lithium, methotrexate or ciclosporin (cyclosporine)',
      alcohol: 'you have 3 or more alcoholic drinks a day',
      chickenpox: 'you have chickenpox',
      dehydrated: 'you lose fluid (are dehydrated) from vomiting or runny {poo}: stop them if this starts later',
    },
    paracetamolTitle: 'Low weight, alcohol, ill, other drugs? Ask first about {paracetamol}',
    paracetamol: {
      'kidney-liver': 'you have liver or kidney disease',
      weight: {
        US: 'you weigh less than 110 pounds (50 kg), or have eaten very little for days',
        other: 'you weigh less than 50 kg, or have eaten very little for days',
      },
      alcohol: {
        GB: 'you drink more than 14 units of alcohol a week, or have 3 or more drinks a day',
        other: 'you have 3 or more alcoholic drinks a day',
      },
      warfarin: 'you take warfarin',
      'epilepsy-tb': 'you take drugs for epilepsy or tuberculosis (TB)',
      'same-drug': 'you take anything else that has {paracetamol} in it: never take both',
    },
    anyTitle:
      'Pregnant? Breastfeeding? On a blood thinner or other drug? Ask a pharmacist or doctor before any pain reliever.',
    combineTitle: 'What not to take together',
    combine: {
      'same-drug':
        'Never take two products that have the same drug in them. Look for “active ingredient” on each pack.',
      nsaids:
        'Do not take {ibuprofen} with {naproxen}. Take neither with aspirin for pain. Take neither with any drug like them (an NSAID), such as diclofenac, ketoprofen or celecoxib.',
    },
    productsTitle: 'Many products may contain the same drug. Check yours',
    productsLegend: 'Tick any that you take',
    products: {
      'cold-flu': 'A cold or flu remedy',
      'night-time': 'A night-time pain reliever (“PM”)',
      'muscle-relaxant': 'A muscle relaxant mixed with a pain reliever',
      combination: 'Co-codamol, or another mix with {paracetamol}',
      'ibuprofen-paracetamol': 'One product with both {ibuprofen} and {paracetamol}',
      'ibuprofen-codeine': '{Ibuprofen} with codeine',
      aspirin: 'Aspirin for pain, also in fizzy {tablets} or stomach remedies',
      prescribed: 'Prescribed {naproxen}, diclofenac, celecoxib or a drug like them',
      gel: 'A pain gel, cream or plaster',
    },
    drugs: {
      paracetamol: '{paracetamol}',
      nsaid: '{ibuprofen} or a drug like it (an NSAID)',
      both: '{paracetamol}, {ibuprofen} or a drug like it',
    },
    canHold: 'May contain {drugs}.',
    notWith: {
      paracetamol: '{paracetamol}',
      nsaid: '{ibuprofen} or {naproxen}',
      both: '{paracetamol}, {ibuprofen} or {naproxen}',
    },
    found: '{product}: may contain {drugs}. Do not take it with {medicines}.',
    clash:
      'Some that you ticked may contain the same drug, or drugs that are much alike. Do not take those together. Ask a pharmacist.',
    productsLimit: 'No list names every product. One that is not ticked may still be unsafe to add. Ask a pharmacist.',
    sold: {
      shop: 'You can buy it without a prescription.',
      pharmacy: 'As far as we know, pharmacies sell it. Ask a pharmacist.',
      prescription: 'As far as we know, you need a prescription for it. Ask a pharmacist.',
      'period-pain':
        'For back pain you need a prescription. Pharmacies may sell {strength} tablets, but only for period pain in women aged {from} to {to}.',
      unknown: 'Ask a pharmacist if and how it is sold where you are.',
    },
    labelTitle: {
      US: 'A US label says for adults ({strength} each)',
      GB: 'The NHS says for adults ({strength} each)',
    },
    thousands: ',',
    units: { mg: 'mg', g: 'g' },
    labels: {
      US: {
        ibuprofen: [
          'A dose is {tablets} tablet every {hours} to {toHours} hours, or {upTo} if {tablets} does not work.',
          'No more than {most} tablets ({amount}) in 24 hours.',
          'Ask a doctor if pain lasts more than {days} days.',
        ],
        naproxen: [
          'A dose is {tablets} tablet every {hours} to {toHours} hours. The first time you may take {upTo} within the first hour.',
          'No more than {upTo} tablets in any {hours} to {toHours} hours.',
          'No more than {most} tablets ({amount}) in 24 hours.',
          'Ask a doctor if pain lasts more than {days} days.',
        ],
        paracetamol: [
          'A dose is {tablets} caplets. Wait {hours} to {toHours} hours before the next one, as your pack says.',
          'No more than {most} caplets ({amount}) in 24 hours.',
          'Ask a doctor if pain lasts more than {days} days.',
        ],
      },
      GB: {
        ibuprofen: [
          'A dose is {tablets} or {upTo} tablets, up to {times} times a day, at least {hours} hours apart.',
          'No more than {most} tablets ({amount}) in 24 hours.',
          'No more than {days} days, unless your doctor says so.',
        ],
        paracetamol: [
          'A dose is {tablets} or {upTo} tablets, up to {times} times in 24 hours, at least {hours} hours apart.',
          'No more than {most} tablets ({amount}) in 24 hours.',
        ],
      },
    },
    copyOfLabel: 'We only saw a copy of this, so follow your own pack.',
    followPack: 'Follow your pack. Ask a pharmacist how much you can take, and how often.',
    asPrescribed: 'Take it only if it was prescribed for you, in the way you were told.',
    liver: 'Too much can badly harm your liver.',
    howTitle: 'How to take it',
    useTitle: 'For all of these',
    use: [
      'Use the lowest dose that helps, for the shortest time.',
      'Take {ibuprofen} or {naproxen} with food or milk, not on an empty stomach.',
      'Ask a pharmacist if you still need a pain reliever after {days} days.',
      'A pain reliever can hide a high temperature. It still counts as a warning sign.',
      'Do not stop prescribed aspirin, blood thinners or other drugs because of this page.',
    ],
    strongTitle: 'Codeine, and drugs to relax muscles',
    strong: [
      'It is not clear that drugs to relax muscles help a sore back.',
      'Opioids (such as codeine) are not advised as routine for back pain, and can cause addiction. Do not take codeine for more than 3 days, nor while you breastfeed.',
      'All of these, and night-time pain relievers, can make you sleepy or dizzy. Then do not drive, use machines or drink alcohol.',
    ],
    codeineSold: {
      pharmacy: 'Pharmacists may sell weak codeine, mixed with another drug.',
      part: 'In some parts of the country, pharmacists may sell weak codeine. In others you need a prescription.',
      prescription: 'You need a prescription for codeine.',
      unknown: 'Ask a pharmacist about codeine where you are.',
    },
    anotherSold: {
      'without-prescription':
        '{Name} is sold without a prescription where you are. Ask a pharmacist before you take it.',
      prescription: '{Name} is prescribed where you are. Take it only if it was prescribed for you, now.',
    },
    another: {
      metamizole: [
        'Stop it and get medical help at once if you get a fever, chills, a sore throat or sores in your mouth, also soon after your last dose. It can harm your blood, which can be deadly.',
      ],
      nsaid: [
        'It is a drug like {ibuprofen} (an NSAID). All that this page says of {ibuprofen} holds for it too. Never take both.',
      ],
    },
    gelTitle: 'Pain gels',
    gelLabel: {
      US: 'The label of diclofenac gel says: for arthritis of the hand, wrist, elbow, foot, ankle or knee only. It is not for the back. Do not use it for strains, sprains or sports injuries.',
      other: 'Ask a pharmacist before you use a pain gel on your back.',
    },
    gelSold: 'As far as we know, gels with {ibuprofen} or diclofenac are sold for muscle and back pain.',
    gel: 'Do not use a gel like this while you take {ibuprofen}, {naproxen} or a drug like them, unless a pharmacist or doctor says so. Never put heat over it, nor go near flames. Wash your hands. Use it for 2 weeks at most. Keep that skin out of strong sun until 2 weeks after.',
  },
};
