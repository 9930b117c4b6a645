import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { signGroupNames, signWords } from './warning-signs.js';

/** The French of `<red-flag-check>`. */
export const words: WordsFor<'red-flag-check'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'red-flag-check': {
    advice: adviceWords,
    heading: 'Mal de dos : quand demander de l’aide',
    intro:
      'Commencez en haut. Choisissez tout ce qui vous correspond. Si vous avez un doute sur un signe d’urgence, choisissez-le.',
    introList: 'Commencez en haut. Si vous avez un doute sur un signe d’urgence, faites comme si vous l’aviez.',
    introSteps:
      'Choisissez tout ce qui vous correspond. Si vous avez un doute sur un signe d’urgence, choisissez-le. Vous pouvez revenir en arrière.',
    together: 'Deux signes marqués ◆ peuvent être une urgence ensemble. Cette page le calcule.',
    togetherList:
      'Avec deux signes marqués ◆ ou plus, dans une liste ou dans plusieurs : faites ce que dit le premier cadre.',
    mark: '◆',
    markName: 'losange',
    showSigns: 'Voir les {count} signes',
    meanings: 'Ce que ces mots veulent dire',
    action: {
      'emergency-now': 'Appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
      'same-day': 'Demandez de l’aide aujourd’hui. Demandez un rendez-vous urgent avec {doctor}.',
      'with-line': 'Demandez de l’aide aujourd’hui. Appelez {adviceLine} ou demandez un rendez-vous urgent.',
      'within-days': 'Parlez à {doctor} dans les prochains jours.',
    },
    callAmbulance: 'Appelez le {emergencyNumber} maintenant.',
    noneTicked:
      'Vous n’avez choisi aucun signe. Ouvrez toutes les listes. Elles peuvent laisser passer des choses. Si quelque chose vous inquiète, demandez de l’aide.',
    notAllAnswered:
      'Vous n’avez pas répondu à toutes les questions, donc cette page ne peut pas savoir. Elle peut laisser passer des choses.',
    noneFound: 'Vos réponses ne montrent aucun signe de notre liste. Cela n’exclut pas un problème.',
    selfCare:
      'Vous pouvez essayer de vous soigner : continuez à bouger doucement, et demandez à un pharmacien comment calmer la douleur. Continuez à surveiller les changements.',
    whatYouTicked: 'Pourquoi nous disons cela',
    clear: 'Effacer mes choix',
    under18: 'Ce guide est pour les adultes. Un médecin doit examiner le mal de dos des enfants et des adolescents.',
    privacy: 'Vos choix restent sur cette page. Nous ne les gardons pas et ne les envoyons pas.',
    question: 'Étape {position} sur {total}',
    yes: 'Oui',
    no: 'Non',
    unsure: 'J’ai un doute',
    skip: 'Sauter cette étape',
    next: 'Suivant',
    back: 'Retour',
    tickAny: 'Choisissez tout ce qui vous correspond',
    noneOfThese: 'Rien de tout cela',
    answerFirst: 'Choisissez d’abord une réponse.',
    result: 'Que faire maintenant',
    unansweredEmergency:
      'Vous avez sauté une étape, donc il vous faut peut-être de l’aide plus tôt que ce qui est dit ici. Lisez plus bas la liste des signes d’urgence.',
    startAgain: 'Recommencer',
    groups: signGroupNames,
    signs: signWords,
  },
};
