import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The French of `<back-care-plan>`. */
export const words: WordsFor<'back-care-plan'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'back-care-plan': {
    heading: 'Votre plan pour prendre soin de votre dos',
    intro:
      'Chaque jour, regardez d’abord les signes d’alerte. Si vous en avez un, demandez de l’aide comme il est dit là, et laissez les étapes pour le moment. Si vous n’en avez pas, continuez à surveiller, et choisissez les étapes qui vous vont.',
    phaseQuestion: 'Quel plan voulez-vous ?',
    phases: { 'first-days': 'Premiers jours', 'next-weeks': 'Semaines suivantes' },
    advice: {
      'first-days':
        'Bougez autant que vous pouvez, et reposez-vous par courts moments. Le premier jour, ou les deux premiers, faites moins de ce qui fait le plus mal.',
      'next-weeks':
        'Augmentez peu à peu. Vous n’avez pas besoin d’être sans douleur pour reprendre le travail ou vos tâches de tous les jours.',
    },
    howToOpen: 'Le titre de chaque étape est dans un bouton. Appuyez sur ce bouton pour ouvrir l’étape.',
    shown: 'Étapes affichées maintenant : {count}. Plan : {phase}.',
    today: 'Aujourd’hui, {date}',
    fresh: 'Cochez ce que vous avez fait, si vous voulez. Les coches valent pour un jour.',
    newDay: 'C’est un nouveau jour. Vos étapes repartent de zéro.',
    keep: keepWords,
    ticked: 'Fait',
    done: 'Fait : {step}',
    absent:
      'Cette partie ne s’est pas chargée. Ne l’attendez pas si vous avez besoin d’aide. Le numéro d’urgence et les signes d’urgence sont en haut de ce plan.',
    steps: {
      'warning-signs': {
        title: 'Regardez les signes d’alerte',
        summary: 'Quand demander de l’aide, et dans quel délai.',
      },
      rest: { title: 'Reposez-vous dans une position facile', summary: 'De courts moments, entre deux mouvements.' },
      'heat-or-cold': { title: 'Essayez le chaud ou le froid', summary: 'Vérifiez d’abord si c’est pour vous.' },
      'first-moves': {
        title: 'Faites quelques petits mouvements',
        summary: 'Sur le dos, au lit si vous voulez. Laissez-les de côté après 16 semaines de grossesse.',
      },
      'gentle-moves': {
        title: 'Bougez pour être moins raide, avec des gestes faciles',
        summary: 'Continuez seulement tant que cela va bien.',
      },
      stronger: { title: 'Renforcez vos muscles', summary: 'Quand les mouvements faciles vont bien.' },
      posture: {
        title: 'Asseyez-vous, tenez-vous debout et soulevez à votre façon',
        summary: 'Des dessins pour tout cela, et pour dormir.',
      },
      'pain-relief': {
        title: 'Informez-vous sur les médicaments contre la douleur',
        summary: 'Vérifiez avant de prendre un médicament.',
      },
      habits: {
        title: 'Prenez soin de tout votre corps',
        summary: 'Boire, manger, dormir, marcher et faire des pauses.',
      },
      diary: {
        title: 'Notez comment cela s’est passé',
        summary: 'Un carnet, à montrer en consultation si vous voulez.',
      },
      help: { title: 'Sachez qui peut vous aider', summary: 'À qui demander quoi, et dans quel délai.' },
      more: { title: 'Lisez plus de conseils', summary: 'Avec ce que disent les études.' },
    },
  },
};
