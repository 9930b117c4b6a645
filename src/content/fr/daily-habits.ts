import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The French of `<daily-habits>`. */
export const words: WordsFor<'daily-habits'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'daily-habits': {
    heading: 'De petites habitudes pour aujourd’hui',
    intro: 'Faites-en autant ou aussi peu que vous voulez.',
    general:
      'Elles sont pour votre santé en général. Elles ne soignent pas un spasme du dos, et aucune étude n’a montré que l’eau en guérit un.',
    today: 'Aujourd’hui, {date}',
    fresh: 'Les coches valent pour un jour. Rien n’est compté.',
    newDay: 'C’est un nouveau jour. Voici une nouvelle liste.',
    keep: keepWords,
    how: 'Voir',
    habits: {
      water: {
        name: 'Buvez assez',
        text: 'Buvez assez pour que votre urine soit jaune pâle. La plupart des adultes ont besoin d’environ 6 à 8 tasses par jour. Devez-vous limiter ce que vous buvez à cause du cœur ou des reins ? Demandez d’abord à {doctor}.',
      },
      meals: { name: 'Mangez équilibré', text: 'Cela aide tout votre corps.' },
      sleep: {
        name: 'Donnez-vous du temps pour dormir',
        text: 'Essayez un oreiller sous les genoux ou entre eux. À partir de 28 semaines de grossesse, endormez-vous sur le côté.',
      },
      walking: {
        name: 'Allez marcher',
        text: 'Cela peut aider à éviter que la douleur revienne. Commencez par ce que vous pouvez faire, même 5 minutes. Ne commencez pas après un accident récent, ou si un os est peut-être cassé. Avec un cancer, une infection ou une opération récente dans la colonne, demandez d’abord à votre équipe de soins. Arrêtez et appelez le {emergencyNumber} si vous avez moins d’équilibre qu’avant, ou si vos deux jambes font mal ou sont engourdies, faibles ou lourdes, et c’est nouveau.',
      },
      breaks: {
        name: 'Faites des pauses pour bouger',
        text: 'Changez souvent de position. Rester longtemps en position assise n’est pas dangereux, mais bouger aide.',
      },
    },
  },
};
