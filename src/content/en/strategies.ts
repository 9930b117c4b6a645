/**
 * English words of the seven strategies. Where today’s evidence goes against the source article (rest, swapping heat and
 * cold, paracetamol alone, posture, water) the `evidence` line says so. Place-holders in braces are filled by region.
 */
import type { AllStrategyWords } from '../words/back-spasm-tips.js';

export const strategyWords: AllStrategyWords = {
  'rest-and-activity': {
    title: 'Rest a little, keep gently active',
    summary: 'Keep moving as well as you can, and rest only in short spells.',
    evidence:
      'Older advice was to rest. In studies, people with new back pain who kept active did a little better than people told to stay in bed. For pain that spreads down the leg (sciatica), there was little or no difference.',
    tips: {
      '1.1': 'Keep moving as much as you can, even if it is a bit sore.',
      '1.2': 'Rest in short spells. Do not stay in bed all day.',
      '1.3': 'For the first day or two, do less of what hurts most. Then build up again.',
      '1.4': 'Change your position often.',
      '1.5': 'Go back to work or daily tasks bit by bit. You do not need to be pain free.',
      '1.6': 'Sore does not always mean harm.',
      '1.7': 'Most people feel much better within a few weeks. It is common for the pain to come back at some time.',
    },
  },
  'heat-and-cold': {
    title: 'Try heat or cold',
    summary: 'Warmth can ease a tight back for a short while; use cold if you like it better.',
    evidence:
      'Heat wraps eased pain a little for a short time. There is too little proof to judge cold, or swapping between the two.',
    tips: {
      '2.1': 'Heat can ease a tight, sore back for a short while.',
      '2.2': 'Use cold if you like it better.',
      '2.3': 'You can swap between heat and cold if you like.',
      '2.4': 'Always put a cloth between the pack and your skin.',
      '2.5':
        'Take heat off after 15 to 20 minutes, cold after 10 to 15. We say: wait 1 hour after heat, 2 hours after cold. Heat wraps stay on longer: do as their box says.',
      '2.6': 'Never fall asleep on a heat or cold pack.',
      '2.7':
        'Keep packs off skin that is numb, broken, infected or sore, and off creams, gels and medicine patches. With a strong pain patch (fentanyl or buprenorphine) anywhere, use no heat and no hot bath.',
      '2.8': 'Heat plus gentle movement may help more than heat alone.',
      '2.9':
        'Check your skin after 5 minutes of cold. Take a pack off if skin turns bright red, white, patchy, blistered or numb, or burns, stings or hurts more.',
      '2.10':
        'Use no pack if your blood flow is poor or diabetes has made your feet numb. Use no cold with Raynaud’s or sickle cell disease, or if cold gives you a rash. With diabetes or in pregnancy, ask {doctor} or a pharmacist first. Put no heat on a pregnant {tummy}.',
      '2.11': 'Put no heat on a fresh bruise or swelling for 48 hours. Never use two kinds of heat at once.',
      '2.12':
        'Make heat warm, never hot. Do not pour boiling water into a hot-water bottle, nor sit or lie on it. Throw it away when it is 2 years old.',
    },
  },
  'stretch-and-strengthen': {
    title: 'Stretch and get stronger',
    summary: 'Start with small, gentle moves and build up bit by bit.',
    evidence:
      'Exercise can help back pain that lasts, and walking can help stop it coming back. In the first weeks, we do not know whether exercise speeds things up. Just keep moving. No one type has been shown to be best.',
    tips: {
      '3.1': 'Pick moves you like. Many kinds of exercise are used.',
      '3.2': 'Start small, with about 5 of each move. Add 1 or 2 every few days.',
      '3.3': 'A mild pull is fine. Sharp pain or pain that spreads down the leg is not.',
      '3.4': 'Stop if a move gives you new pain, numbness or weakness.',
      '3.5': 'Walking counts. It can help stop pain coming back.',
      '3.6': 'If you have weak bones, keep bends and twists small and slow.',
      '3.7': 'In the first days, make gentle moves only. Leave hard workouts for later.',
    },
  },
  'pain-relievers': {
    title: 'Take care with pain relievers',
    summary: 'Ask a pharmacist what is safe for you, then use the least that helps for the shortest time.',
    evidence:
      '{Ibuprofen} and drugs like it help back pain a little, if they are safe for you. It is not clear that they help pain that spreads down the leg (sciatica). {Paracetamol} alone did no better than a dummy pill in a large study. UK guidance (NICE) says not to use it alone for low back pain, and not to use opioids as routine.',
    tips: {
      '4.1': 'Ask a pharmacist which pain reliever is safe for you.',
      '4.2':
        '{Ibuprofen} may help a little, if it is safe for you. Use the lowest dose for the shortest time. Still need it after 3 days? Ask a pharmacist.',
      '4.3': '{Paracetamol} on its own did not speed recovery in a large study.',
      '4.4':
        'Read each pack, also of cold and flu products and muscle relaxants. Never take two that have the same drug.',
      '4.5':
        'Do not take {ibuprofen} with {naproxen}, aspirin for pain, or another drug like them, such as diclofenac.',
      '4.6': 'Pregnant, or trying to be? Do not take {ibuprofen} or {naproxen} unless your doctor says so.',
      '4.7':
        'After {ibuprofen} or {naproxen}, take no more and call {emergencyNumber} for chest pain, strong {tummy} pain, trouble breathing, a swollen face, vomiting blood, weakness on one side or slurred speech. Get help now for black {poo}.',
      '4.8':
        'If you may have taken too much, {getHelpForOverdose}, even if you feel fine. If you are very unwell, took it to harm yourself or cannot reach anyone, call {emergencyNumber} or go to {emergencyDepartment} now.',
      '4.9':
        'Do not take {ibuprofen} or {naproxen} if they or aspirin ever gave you an allergy or asthma. Take none with a stomach ulcer or bleeding now, or if you had either more than once. Take none if your heart, kidneys or liver are failing, or just before or after heart surgery.',
      '4.10':
        'Ask a pharmacist first if you are 60 or over, or take other drugs. Ask too if you have asthma, high blood pressure, or heart, kidney, liver or bowel trouble, or ever had a stroke or ulcer.',
    },
  },
  'professional-help': {
    title: 'Get help when you need it',
    summary: 'Get help sooner for a warning sign, or if the pain is no better in 2 to 4 weeks.',
    evidence: 'Guidelines put exercise first. Hands-on treatment and {talkingTherapy} are options to use with it.',
    tips: {
      '5.1': 'See {doctor}, or a {physio}, if it is no better in 2 to 4 weeks.',
      '5.2': 'You may be able to go straight to a {physio}.',
      '5.3': 'Most people do not need a scan.',
      '5.4': 'If you have hands-on treatment, do exercise as well.',
      '5.5': '{TalkingTherapy} can help you cope with pain that lasts.',
      '5.6': 'Back belts, braces and traction (a pulling treatment) are not advised for most people.',
      '5.7': 'Very few people need to have an operation.',
      '5.8':
        'Get help today if you feel hot, cold or shivery, or have a high temperature. Get help today if one leg is newly numb or weak.',
    },
  },
  'posture-and-ergonomics': {
    title: 'Sit, stand and lift your way',
    summary: 'Sit and stand in ways that feel good, and change often.',
    evidence:
      'Older advice was to keep a good posture. There is no strong proof that one posture is best, or that a “bad” one causes back pain. Studies so far, which are weak, have not shown that bending to lift is a cause. Many leaflets still tell you to lift with bent knees and a straight back.',
    tips: {
      '6.1': 'Find postures that feel good to you.',
      '6.2': 'Move or change position often. Long sitting is not dangerous, but moving helps.',
      '6.3': 'Sit in a way that feels good. A cushion or rolled towel may help.',
      '6.4': 'Keep loads close and within what you can manage.',
      '6.5':
        'It is OK to bend your back. Build up slowly if it is sore. If you have weak bones, keep bends and twists small and slow.',
      '6.6': 'You do not need a special chair. Comfort matters more.',
      '6.7': 'Try a pillow under or between your knees in bed. From 28 weeks of pregnancy, go to sleep on your side.',
    },
  },
  'hydration-and-diet': {
    title: 'Drink, eat and sleep well',
    summary: 'Look after your whole body, but do not count on water to cure a back spasm.',
    evidence:
      'Older advice was to drink more water. No trial has shown that it treats back spasms. These tips are for your health as a whole.',
    tips: {
      '7.1': 'Drink enough so your pee is pale. Most adults need about 6 to 8 cups a day.',
      '7.2': 'Water has not been shown to cure back spasms.',
      '7.3': 'Ask {doctor} first if you have heart or kidney trouble and must limit drinks.',
      '7.4': 'Take {ibuprofen} or {naproxen} with food or milk, not on an empty stomach.',
      '7.5': 'Try to sleep well and move daily. If you smoke, stopping helps your health.',
      '7.6': 'A balanced diet and a healthy weight help your whole body.',
    },
  },
};
