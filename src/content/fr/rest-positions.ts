import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The French of `<rest-positions>`. */
export const words: WordsFor<'rest-positions'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'rest-positions': {
    heading: 'Des positions qui peuvent soulager le dos',
    intro:
      'Choisissez celle qui est agréable, et reposez-vous un court moment. Quittez-la si la douleur s’aggrave ou descend plus bas dans une jambe.',
    careful: 'Faites attention : jambes engourdies, grossesse, aller au sol',
    cautions: [
      'Engourdissement, fourmillements ou faiblesse dans une jambe, et c’est nouveau ? Quittez la position et demandez de l’aide aujourd’hui. Les deux jambes, les parties génitales ou les fesses, ou une jambe qui devient plus faible ? Appelez le {emergencyNumber} maintenant.',
      'Vous êtes enceinte ? Après 16 semaines, ne restez pas longtemps à plat sur le dos, même avec les jambes sur une chaise. À partir de 28 semaines, endormez-vous sur le côté. Restez sur le ventre seulement tant que c’est agréable.',
      'Allez au sol seulement si vous pouvez vous relever. Un lit ferme suffit.',
    ],
    positions: {
      'on-back': {
        name: 'Sur le dos',
        steps: ['Allongez-vous avec un oreiller sous les genoux.', 'Relâchez les jambes et les hanches.'],
        pictures: [
          'Une personne est allongée sur le dos sur un tapis. Un oreiller sous les deux genoux les garde un peu pliés. Les talons reposent sur le tapis et les mains sur les cuisses.',
        ],
      },
      'on-side': {
        name: 'Sur le côté',
        steps: [
          'Allongez-vous sur le côté qui est le plus agréable.',
          'Pliez les hanches et les genoux.',
          'Mettez un oreiller entre les genoux.',
        ],
        pictures: [
          'Une personne est allongée sur le côté dans un lit, vue d’en haut. La tête est sur un oreiller, les deux mains devant elle. Les hanches et les genoux sont pliés. Un deuxième oreiller est entre les jambes.',
        ],
      },
      'calves-on-chair': {
        name: 'Les jambes sur une chaise',
        steps: [
          'Allongez-vous sur le dos près d’une chaise qui ne roule pas.',
          'Levez les jambes l’une après l’autre. Posez le bas des jambes sur le siège.',
          'Laissez la chaise porter le poids.',
        ],
        pictures: [
          'Une personne est allongée sur le dos sur un tapis. Les hanches et les genoux sont pliés. Le bas des deux jambes repose sur le siège d’une chaise, et les bras sur le tapis.',
        ],
      },
      'on-front': {
        name: 'Sur le ventre',
        steps: [
          'Allongez-vous sur le ventre avec un oreiller plat sous les hanches.',
          'Tournez la tête du côté qui est le plus agréable.',
        ],
        pictures: [
          'Une personne est allongée sur le ventre sur un tapis, les bras au sol le long du corps. La tête est tournée d’un côté. Un oreiller plat sous les hanches les lève un peu.',
        ],
      },
    },
    howLong: 'Combien de temps se reposer',
    spells: [
      'Reposez-vous par courts moments, tant que c’est agréable. Nous ne connaissons aucune étude sur la meilleure durée.',
      'Changez souvent de position. Ne restez pas au lit toute la journée.',
    ],
    keepMoving: 'Continuez à bouger doucement',
    moves: [
      'Bougez autant que vous pouvez, même si cela fait un peu mal. Avoir mal ne veut pas toujours dire que quelque chose s’abîme.',
      'Le premier jour, ou les deux premiers, faites moins de ce qui fait le plus mal. Puis augmentez de nouveau.',
    ],
    evidence: 'Ce que disent les études',
    studies:
      'Avec un nouveau mal de dos, les personnes qui sont restées actives allaient un peu mieux que celles à qui on disait de rester au lit. Avec une douleur qui descend dans la jambe (sciatique), il y avait peu ou pas de différence. Nous n’avons trouvé aucune étude sur les jambes sur une chaise ou sur la position sur le ventre. Ces positions sont là pour le confort.',
    howToOpen: 'Chacun des titres qui suivent est dans un bouton. Appuyez sur ce bouton pour entendre comment faire.',
    figureAlt: 'Dessin : {picture}',
    reminder,
  },
};
