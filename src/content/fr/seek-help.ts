import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { signWords } from './warning-signs.js';

/** The French of `<seek-help>`. */
export const words: WordsFor<'seek-help'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'seek-help': {
    advice: adviceWords,
    getHelpForOverdose: overdoseWords,
    heading: 'Mal de dos : qui appeler, et quand',
    intro:
      'Commencez en haut. Suivez le premier cadre qui vous correspond. Cherchez les signes avec un losange (◆) dans tous les cadres. Si vous avez un doute sur un signe d’urgence, faites comme si vous l’aviez.',
    signs: signWords,
    foldedSigns: {
      'emergency-now':
        'vous avez mal dans la poitrine, perdez connaissance, avez un engourdissement entre les jambes, ne pouvez pas uriner, ou avez un autre signe d’urgence',
      'same-day':
        'vous avez chaud ou avez des frissons, une jambe est engourdie et c’est nouveau, ou vous avez un autre de ces signes',
      'within-days':
        'cela ne va pas mieux après 2 à 4 semaines, quelque chose vous inquiète, ou vous avez un autre de ces signes',
    },
    mark: 'Losange',
    together:
      'Avez-vous deux signes ou plus avec un losange (◆), dans ce cadre ou dans un autre ? Appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
    pregnant:
      'Vous êtes enceinte, avec l’un de ces signes ? Appelez d’abord {maternityUnit}, si vous avez le numéro. Sinon, appelez le {emergencyNumber} maintenant.',
    clinic: 'Comment nous joindre',
    clinicNamed: 'Comment joindre {name}',
    hours: 'Heures d’ouverture',
    notForEmergencies:
      'En cas d’urgence, n’attendez pas l’ouverture d’un cabinet ou d’un centre de soins. Appelez le {emergencyNumber}.',
    overdoseTitle: 'Si vous avez pris trop de médicament',
    overdose:
      'Si vous avez peut-être pris trop d’un médicament, {getHelpForOverdose}, même si vous vous sentez bien. Si vous allez très mal, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
    sayTitle: 'Que dire',
    say: [
      'Dites quand la douleur a commencé, et s’il y a eu une chute ou un choc avant.',
      'Lisez à voix haute les signes de cette page que vous avez.',
      'Dites quelles maladies vous avez ou avez eues, et quels médicaments vous prenez.',
      'Dites si vous êtes enceinte, ou si vous pourriez l’être.',
      'Demandez quand on pourra vous voir, et que faire si cela s’aggrave avant.',
    ],
    expectTitle: 'À quoi s’attendre',
    expect: [
      'La plupart des gens n’ont pas besoin de radio, d’IRM ou de scanner.',
      'Vous pouvez peut-être aller directement chez un {physio}.',
      'Pour une douleur qui dure, les guides mettent l’exercice en premier. Les soins avec les mains, comme le massage, sont seulement à faire avec de l’exercice.',
      'Une thérapie par la parole peut vous aider à vivre avec une douleur qui dure.',
      'Les ceintures pour le dos, les corsets et les tractions (un soin qui tire) ne sont pas conseillés à la plupart des gens.',
      'Très peu de gens ont besoin d’une opération.',
    ],
  },
};
