import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { strategyWords } from './strategies.js';

/** The French of `<back-spasm-tips>`. */
export const words: WordsFor<'back-spasm-tips'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'back-spasm-tips': {
    getHelpForOverdose: overdoseWords,
    heading: 'Spasme du dos (dos bloqué) : que faire',
    intro:
      'Pour les adultes. Dans un spasme, un muscle se serre tout seul. La plupart passent en quelques jours à quelques semaines.',
    rightNow: {
      title: 'Maintenant',
      lines: [
        'Vous avez un signe d’urgence ? Appelez le {emergencyNumber}. Après une mauvaise chute, ne vous levez pas.',
        'Au sol, mais sans chute ? Roulez sur le côté, mettez-vous à genoux devant une chaise, appuyez-vous dessus et levez-vous.',
        'Reposez-vous sur le côté. Ou mettez les jambes sur une chaise (pas après 16 semaines de grossesse).',
        'Respirez lentement. Essayez la chaleur, si elle est sans danger pour vous. Puis bougez un peu, souvent.',
      ],
      pictures: {
        'getting-up':
          'Une personne a un genou au sol devant une chaise. L’autre pied est à plat sur le sol, et les deux mains sont sur le siège.',
        'easy-position': 'Une personne est sur le dos. Le bas de ses deux jambes repose sur le siège d’une chaise.',
      },
    },
    figureAlt: 'Dessin : {picture}',
    phaseQuestion: 'Voir les conseils pour :',
    phases: {
      all: 'Tous les moments',
      'right-now': 'Maintenant',
      'first-days': 'Premiers jours',
      'next-weeks': 'Semaines suivantes',
    },
    howToOpen: 'Chacun des titres qui suivent est dans un bouton. Appuyez sur ce bouton pour ouvrir les conseils.',
    expandAll: 'Tout ouvrir',
    collapseAll: 'Tout fermer',
    all: { open: 'Toutes les parties sont ouvertes : {count}.', closed: 'Toutes les parties sont fermées : {count}.' },
    evidence: 'Ce que disent les études',
    verdicts: {
      supports: 'Les études vont dans ce sens, avec des limites',
      qualifies: 'Les études soutiennent une partie de ceci',
      contradicts: 'Certains conseils ont changé',
      'not-supported': 'Bon pour la santé ; on n’a pas montré que l’eau aide le dos',
    },
    shown: 'Conseils affichés maintenant : {count}, pour : {phase}.',
    backToTop: 'Revenir en haut de ces conseils',
    related: 'À lire aussi',
    strategies: strategyWords,
  },
};
