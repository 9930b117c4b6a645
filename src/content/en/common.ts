import type { CommonWords } from '../locale.js';
import type { ReviewState } from '../types.js';

/** No clinician has signed this text off. Change `reviewedBy` only when one has, to their name and profession. */
export const review: ReviewState = { reviewedBy: null, checkedOn: '2026-11-22', translation: 'original' };

export const common: CommonWords = {
  vocabulary: {
    GB: { tummy: 'tummy', poo: 'poo', physio: 'physio' },
    US: { tummy: 'belly', poo: 'poop', physio: 'physical therapist' },
  },
  unknownEmergencyNumber: 'your local emergency number',
  urgencyPrefix: {
    'emergency-now': 'Immediate action required',
    'same-day': 'Urgent advice',
    'within-days': 'Non-urgent advice',
  },
  urgencyHeading: {
    'emergency-now': 'Call {emergencyNumber} or go to {emergencyDepartment} now if:',
    'same-day': 'Get help today: ask {doctor} for an urgent appointment if:',
    'within-days': 'Speak to {doctor} in the next few days if:',
  },
  sameDayHeadingWithLine: 'Get help today: call {adviceLine} or ask for an urgent appointment if:',
  urgencyAction: {
    'emergency-now': 'Call {emergencyNumber} or go to {emergencyDepartment} now.',
    'same-day': 'Get help today. Ask {doctor} for an urgent appointment.',
    'within-days': 'Speak to {doctor} in the next few days.',
  },
  sameDayActionWithLine: 'Get help today. Call {adviceLine} or ask for an urgent appointment.',
  call: 'Call {number}',
  callNamed: 'Call {name}: {number}',
  otherNumbers: 'You can also call {numbers}.',
  orOther: 'Or try {name}.',
  book: 'Book an appointment',
  doNotDrive: 'Do not drive yourself. Ask for an ambulance, or ask someone to take you.',
  emergencySummaryTitle: 'Signs that need emergency help',
  emergencySummary: [
    'you have new numbness around your genitals, bottom or inner thighs, or sex feels numb',
    'you have new trouble peeing, or you leak pee or {poo}, or cannot feel it',
    'you have new pain, numbness or weakness in both legs, a leg gets weaker, or you are newly unsteady',
    'it began after a bad accident, or after a small fall, bump, cough or lift and you are over 50, have weak bones or take steroid tablets',
    'you have chest pain, a sudden ripping pain, or sudden very bad pain in your {tummy} or side',
    'you are confused, very sleepy or very short of breath, your speech is slurred, or your skin is cold, blotchy, blue or grey',
    'you take blood thinners or bleed easily, and the pain came all at once, after a knock, or after a needle or operation in your spine',
    'you are or may be pregnant and you bleed, your waters leak, you have strong pain, pains that come and go, or a high temperature',
  ],
  safetyNetTitle: 'Look out for changes',
  safetyNet: [
    'Most people feel better over a few weeks.',
    'If the pain gets worse, or you get a new sign from the lists, get help at any time.',
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
  checkedOn: 'We last held it against its sources on {date}.',
  machineTranslated: 'A computer translated this text.',
  general: 'This is general advice for adults. It cannot tell what is wrong with you.',
  siteContent: 'From this website',
  siteContentNamed: 'From {name}',
};
