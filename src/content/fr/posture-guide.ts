import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The French of `<posture-guide>`. */
export const words: WordsFor<'posture-guide'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'posture-guide': {
    heading: 'S’asseoir, se tenir debout, soulever et dormir à votre façon',
    intro:
      'Aucune étude n’a montré qu’une posture est la meilleure. Les dessins montrent une façon de faire, pas la seule.',
    tips: [
      'Bougez ou changez souvent de position.',
      'Vous pouvez plier le dos. S’il fait mal, allez-y petit à petit.',
      'Arrêtez si la douleur s’aggrave nettement ou descend plus bas dans une jambe.',
    ],
    careful: 'Faites attention : os fragiles, jambes engourdies',
    cautions: [
      'Si vous avez les os fragiles (ostéoporose), faites de petits mouvements lents pour plier le dos ou tourner le haut du corps.',
      'Engourdissement, fourmillements ou faiblesse dans une jambe, et c’est nouveau ? Arrêtez et demandez de l’aide aujourd’hui. Les deux jambes, les parties génitales ou les fesses, ou une jambe qui devient plus faible ? Appelez le {emergencyNumber} maintenant.',
    ],
    postures: {
      sitting: {
        name: 'S’asseoir',
        tips: [
          'Asseyez-vous d’une façon qui est agréable. Vous n’avez besoin d’aucune chaise spéciale.',
          'Un coussin ou une serviette roulée derrière le bas du dos peut aider.',
          'Rester longtemps en position assise n’est pas dangereux, mais bouger aide.',
        ],
        pictures: [
          'Une personne est assise sur une chaise, les deux pieds à plat et les mains sur les cuisses. Une petite serviette roulée est entre la chaise et le bas du dos.',
        ],
      },
      standing: {
        name: 'Debout à un bureau',
        tips: [
          'Tenez-vous debout d’une façon qui est agréable.',
          'Réglez le bureau à une hauteur où les bras se posent bien.',
          'Changez de jambe d’appui, marchez un peu ou asseyez-vous un moment.',
        ],
        pictures: [
          'Une personne est debout à un bureau haut. Les coudes sont pliés, les mains sont posées sur le bureau et un écran est devant le visage.',
        ],
      },
      lifting: {
        name: 'Soulever une boîte',
        steps: [
          'Tenez-vous debout près de la boîte. Pliez les hanches et les genoux et prenez-la.',
          'Remontez en la gardant près du corps.',
          'Redressez-vous complètement.',
        ],
        tips: ['Soulevez seulement ce que vous pouvez porter.'],
        pictures: [
          'Une personne est accroupie, les pieds à plat, et prend par le bord du bas une boîte posée au sol.',
          'La personne est à mi-hauteur. Les genoux sont pliés et la boîte a quitté le sol, près du corps.',
          'La personne est debout, bien droite, et tient la boîte par-dessous, contre le ventre.',
        ],
      },
      carrying: {
        name: 'Porter',
        tips: ['Tenez la charge près de vous.', 'S’il y a beaucoup à porter, faites deux trajets.'],
        pictures: ['Une personne marche avec une boîte près du corps. Les deux mains la tiennent par-dessous.'],
      },
      sleeping: {
        name: 'Dormir',
        ways: [
          'Sur le côté : essayez un oreiller entre les genoux.',
          'Sur le dos : essayez un oreiller sous les genoux.',
        ],
        tips: [
          'Allongez-vous d’une façon qui est agréable. À partir de 28 semaines de grossesse, endormez-vous sur le côté.',
        ],
        pictures: [
          'Une personne est allongée sur le côté dans un lit, vue d’en haut. Les deux mains sont devant le visage. Les hanches et les genoux sont pliés. Un oreiller est entre les jambes.',
          'Une personne est allongée sur le dos. Un oreiller sous les deux genoux les garde un peu pliés.',
        ],
      },
      'getting-up': {
        name: 'Sortir du lit',
        steps: [
          'Allongez-vous sur le dos et pliez les genoux.',
          'Tournez-vous sur le côté, près du bord.',
          'Laissez les pieds passer le bord. Poussez sur les deux bras pour vous redresser.',
          'Restez un moment en position assise. Puis levez-vous.',
        ],
        pictures: [
          'Une personne est allongée sur le dos dans un lit. Les deux genoux sont pliés et les pieds sont à plat sur le lit.',
          'La personne est allongée sur le côté, vue d’en haut. Les deux genoux sont pliés et les mains sont devant le visage. Une flèche montre les pieds qui passent le bord du lit.',
          'La personne est face à vous, les deux pieds au-delà du bord du lit. Un coude et l’autre main poussent sur le lit pour lever le haut du corps. Une flèche montre qu’il monte.',
          'La personne est assise bien droite au bord du lit, les deux pieds au sol.',
        ],
      },
    },
    evidence: 'Ce que disent les études',
    studies:
      'Il n’y a pas de preuve solide qu’une posture soit la meilleure, ou qu’une « mauvaise » posture cause le mal de dos. Les études jusqu’ici, qui sont faibles, n’ont pas montré que se pencher pour soulever est une cause. Beaucoup de brochures disent encore de soulever avec les genoux pliés et le dos droit. Nous n’avons trouvé aucune étude sur la façon de sortir du lit. Notre façon est là pour le confort.',
    howToOpen: 'Chacun des titres qui suivent est dans un bouton. Appuyez sur ce bouton pour entendre comment faire.',
    figureAlt: 'Dessin : {picture}',
    reminder,
  },
};
