import type { KeepWords } from '../words/keep.js';

export const keepWords: KeepWords = {
  keep: 'Garder sur cet appareil',
  delete: 'Supprimer de cet appareil',
  kept: 'Ceci est gardé dans ce navigateur, sur cet appareil seulement. Les autres personnes qui l’utilisent peuvent le voir.',
  notKept: 'Ceci n’est pas gardé. Tout est perdu quand vous fermez la page.',
  problems: {
    denied:
      'Dans ce navigateur, la page ne peut rien garder maintenant. Ce que vous voyez reste jusqu’à ce que vous fermiez la page.',
    full: 'La place manque, et votre dernier changement n’est pas gardé. Ce que vous voyez reste jusqu’à ce que vous fermiez la page.',
    cleared:
      'Ce qui était gardé ici a été supprimé, dans une autre fenêtre ou par le navigateur. Ce que vous voyez reste jusqu’à ce que vous fermiez la page. Vous pouvez le garder de nouveau.',
    damaged:
      'Une partie de ce qui était gardé ici est illisible : nous n’avons pas pu la lire. Nous l’avons mise de côté sur cet appareil. Le reste est ici, et ce que vous ajoutez est gardé.',
    newer:
      'Une version plus récente de cette page a gardé ici quelque chose que celle-ci ne peut pas lire. Nous l’avons laissé tel quel. Ce que vous ajoutez maintenant est perdu quand vous fermez la page.',
    'not-deleted':
      'Le navigateur ne nous a pas laissé le supprimer. Vous pouvez supprimer les données de ce site dans les réglages de votre navigateur.',
  },
};
