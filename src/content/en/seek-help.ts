import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { signWords } from './warning-signs.js';

/** The English of `<seek-help>`. */
export const english: WordsFor<'seek-help'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'seek-help': {
    advice: adviceWords,
    getHelpForOverdose: overdoseWords,
    heading: 'Back pain: who to contact, and how soon',
    intro:
      'Start at the top. Use the first box that fits you. Look for signs with a diamond (◆) in all boxes. If you are not sure about an emergency sign, act as if you have it.',
    signs: signWords,
    foldedSigns: {
      'emergency-now':
        'you have chest pain, faint, are numb between the legs, cannot pee, or have another emergency sign',
      'same-day': 'you feel hot or shivery, one leg is newly numb, or you have another of these signs',
      'within-days': 'it is no better after 2 to 4 weeks, you are worried, or you have another of these signs',
    },
    mark: 'Diamond',
    together:
      'Do you have two or more signs with a diamond (◆), in this or another box? Call {emergencyNumber} or go to {emergencyDepartment} now.',
    pregnant:
      'Pregnant, with one of these signs? If you have the number of your {maternityUnit}, call it first. Else call {emergencyNumber} now.',
    clinic: 'How to reach us',
    clinicNamed: 'How to reach {name}',
    hours: 'Opening hours',
    notForEmergencies: 'In an emergency, do not wait for a clinic to open. Call {emergencyNumber}.',
    overdoseTitle: 'If you took too much medicine',
    overdose:
      'If you may have taken too much of a medicine, {getHelpForOverdose}, even if you feel fine. If you are very unwell, call {emergencyNumber} or go to {emergencyDepartment} now.',
    sayTitle: 'What to say',
    say: [
      'Say when the pain began, and if a fall or a knock came first.',
      'Read out the signs on this page that you have.',
      'Say which illnesses you have or had, and which medicines you take.',
      'Say if you are or could be pregnant.',
      'Ask how soon you can be seen, and what to do if you get worse before then.',
    ],
    expectTitle: 'What to expect',
    expect: [
      'Most people do not need a scan.',
      'You may be able to go straight to a {physio}.',
      'For pain that lasts, guidelines put exercise first. Hands-on treatment, such as massage, is only for use together with exercise.',
      '{TalkingTherapy} can help you cope with pain that lasts.',
      'Back belts, braces and traction (a pulling treatment) are not advised for most people.',
      'Very few people need to have an operation.',
    ],
  },
};
