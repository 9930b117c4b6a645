import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { combinedSignNames, signWords } from './warning-signs.js';

/** The English of `<red-flag-check>`. */
export const english: WordsFor<'red-flag-check'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'red-flag-check': {
    advice: adviceWords,
    heading: 'Back pain: when to get help',
    intro:
      'Most people with back pain feel better over a few weeks. Some signs need help fast. Choose any that fit you.',
    introList:
      'Most people with back pain feel better over a few weeks. Some signs need help fast. Look through these lists.',
    introSteps: 'Answer one question at a time. If you are not sure, say so. You can go back and change an answer.',
    together: 'Also call {emergencyNumber} or go to {emergencyDepartment} now if you have any of these together:',
    togetherWith: '{first}, together with:',
    action: {
      'emergency-now': 'Call {emergencyNumber} or go to {emergencyDepartment} now.',
      'same-day': 'Get help today. Ask {doctor} for an urgent appointment.',
      'with-line': 'Get help today. Call {adviceLine} or ask for an urgent appointment.',
      'within-days': 'Speak to {doctor} in the next few days.',
    },
    callAmbulance: 'Call {emergencyNumber} now.',
    noneTicked: 'You have not chosen a sign. This list can miss things. If you are worried, get help.',
    notAllAnswered: 'You did not answer every question, so this check cannot tell. It can miss things.',
    noneFound: 'Your answers show none of the signs on our list. That does not rule out a problem.',
    selfCare: 'You can try self-care. Keep looking out for changes.',
    whatYouTicked: 'Why we say this',
    clear: 'Clear my choices',
    under18: 'This guide is for adults. A doctor should check back pain in children and teenagers.',
    mind: 'If you are not sure about an emergency sign, act as if you have it.',
    privacy: 'Your choices stay on this page. We do not save or send them.',
    question: 'Question {position} of {total}',
    yes: 'Yes',
    no: 'No',
    unsure: 'I am not sure',
    skip: 'Skip this question',
    next: 'Next',
    back: 'Back',
    tickAny: 'Choose any that fit you',
    noneOfThese: 'None of these',
    answerFirst: 'Pick an answer first.',
    why: 'Why we ask',
    result: 'What to do now',
    unansweredEmergency: 'You skipped a question about an emergency sign. Read the list of signs below.',
    startAgain: 'Start again',
    signs: signWords,
    combined: combinedSignNames,
  },
};
