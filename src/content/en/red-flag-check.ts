import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { signGroupNames, signWords } from './warning-signs.js';

/** The English of `<red-flag-check>`. */
export const english: WordsFor<'red-flag-check'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'red-flag-check': {
    advice: adviceWords,
    heading: 'Back pain: when to get help',
    intro: 'Start at the top. Choose all that fit. If you are not sure about an emergency sign, choose it.',
    introList: 'Start at the top. If you are not sure about an emergency sign, act as if you have it.',
    introSteps: 'Choose all that fit. If you are not sure about an emergency sign, choose it. You can go back.',
    together: 'Two signs marked ◆ can be an emergency together. This page works it out.',
    togetherList: 'Two or more signs marked ◆, in any list: do what the first box says.',
    mark: '◆',
    markName: 'diamond',
    showSigns: 'Show the {count} signs',
    meanings: 'What these words mean',
    action: {
      'emergency-now': 'Call {emergencyNumber} or go to {emergencyDepartment} now.',
      'same-day': 'Get help today. Ask {doctor} for an urgent appointment.',
      'with-line': 'Get help today. Call {adviceLine} or ask for an urgent appointment.',
      'within-days': 'Speak to {doctor} in the next few days.',
    },
    callAmbulance: 'Call {emergencyNumber} now.',
    noneTicked: 'You have not chosen a sign. Open all the lists. They can miss things. If you are worried, get help.',
    notAllAnswered: 'You did not answer every question, so this check cannot tell. It can miss things.',
    noneFound: 'Your answers show none of the signs on our list. That does not rule out a problem.',
    selfCare:
      'You can try self-care: keep moving gently, and ask a pharmacist about pain relief. Keep looking out for changes.',
    whatYouTicked: 'Why we say this',
    clear: 'Clear my choices',
    under18: 'This guide is for adults. A doctor should check back pain in children and teenagers.',
    privacy: 'Your choices stay on this page. We do not save or send them.',
    question: 'Step {position} of {total}',
    yes: 'Yes',
    no: 'No',
    unsure: 'I am not sure',
    skip: 'Skip this step',
    next: 'Next',
    back: 'Back',
    tickAny: 'Choose all that fit',
    noneOfThese: 'None of these',
    answerFirst: 'Pick an answer first.',
    result: 'What to do now',
    unansweredEmergency:
      'You skipped a step, so you may need help sooner than this says. Read the list of emergency signs below.',
    startAgain: 'Start again',
    groups: signGroupNames,
    signs: signWords,
  },
};
