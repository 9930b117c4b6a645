import type { CommonWords } from '../words/common.js';
import type { ReviewState } from '../types.js';

/** No clinician has signed this text off. Change `reviewedBy` only when one has, to their name and profession. */
export const review: ReviewState = { reviewedBy: null, checkedOn: '2026-11-22', translation: 'original' };

export const common: CommonWords = {
  vocabulary: {
    GB: {
      tummy: 'tummy',
      poo: 'poo',
      physio: 'physio',
      grey: 'grey',
      tablets: 'tablets',
      watersLeak: 'your waters are leaking',
      maternityUnit: 'maternity unit',
      walkingAid: 'stick or frame',
      talkingTherapy: 'talking therapy',
    },
    US: {
      tummy: 'belly',
      poo: 'poop',
      physio: 'physical therapist',
      grey: 'gray',
      tablets: 'pills',
      watersLeak: 'your water is leaking or has broken',
      maternityUnit: 'maternity unit or pregnancy care team',
      walkingAid: 'cane or walker',
      talkingTherapy: 'talk therapy',
    },
  },
  unknownEmergencyNumber: 'your local emergency number',
  emergencyPrefix: 'Immediate action required',
  emergencyHeading: 'Call {emergencyNumber} or go to {emergencyDepartment} now if:',
  call: 'Call {number}',
  callNamed: 'Call {name}: {number}',
  otherNumbers: 'You can also use {numbers}.',
  doNotDrive:
    'Do not drive yourself. Call an ambulance, or ask someone to take you. Do not move a person who may have hurt their spine, unless they are in danger.',
  emergencySummaryTitle: 'Signs that need emergency help',
  emergencySummary: [
    'you have new numbness or tingling around your genitals, bottom or inner thighs; sex feels numb or different; or it is newly hard to get an erection or reach orgasm',
    'it is newly hard to start peeing, or you cannot pee; you newly leak pee or {poo}; or you cannot feel when you need to go, when you pee or when you wipe',
    'you have new pain, tingling, numbness or weakness in both legs; one or both legs get weaker or give way, or a foot drags; or you are newly unsteady when you walk, or your legs or hands feel clumsy',
    'the pain began after a serious accident, such as a car crash or a fall from a height; or after a small fall, bump, cough or lift, and you are over 50, have weak bones (osteoporosis) or take steroid {tablets}',
    'you have chest pain or tightness, or pain that spreads to your arm, neck or jaw; a sudden ripping pain in your chest or between your shoulder blades; or very bad pain all at once in your {tummy} or side as well as your back',
    'you are confused, very sleepy or very short of breath, your speech is slurred, or your skin is cold, blotchy, blue or {grey}',
    'you take blood thinners or bleed easily, and one of these is true: the pain came all at once, after a knock, or after a needle or operation in your spine',
    'you are or could be pregnant, and one of these is true: you are bleeding, {watersLeak}, or you have strong {tummy} or back pain, pains that come and go, or a high temperature',
  ],
  safetyNetTitle: 'Look out for changes',
  safetyNet: [
    'Most people feel better over a few weeks.',
    'If the pain gets worse or you get a new warning sign, get help at any time. In an emergency, call {emergencyNumber}.',
    'If it is no better after 2 to 4 weeks, speak to {doctor}.',
    'It is fine to ask again if you are worried. This page can miss things.',
  ],
  sources: 'Sources',
  sourceCheck: {
    copy: 'we saw a copy of this text',
    partial: 'we saw part of this text',
    knowledge: 'we have not seen this text yet',
  },
  print: 'Print',
  notReviewed: 'No clinician has checked this text yet.',
  reviewedBy: 'Checked by {name}.',
  checkedOn: 'We last compared it with our notes on its sources on {date}.',
  machineTranslated: 'A computer translated this text.',
  general: 'This is general advice for adults. It cannot tell what is wrong with you.',
  siteContent: 'From this website',
  siteContentNamed: 'From {name}',
};
