import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { words as stretchCard } from './stretch-card.js';

const card = stretchCard['stretch-card'];

/** The French of `<stretch-routine>`. What one exercise needs is in the words of `<stretch-card>`. */
export const words: WordsFor<'stretch-routine'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'stretch-routine': {
    advice: card.advice,
    exercises: card.exercises,
    figureAlt: card.figureAlt,
    howTo: 'Comment faire en sécurité',
    hold: card.hold,
    repetitions: card.repetitions,
    minutes: card.minutes,
    careful: card.careful,
    cautions: [
      ...card.cautions,
      'Après 16 semaines de grossesse, laissez de côté les mouvements qui se font sur le dos ou sur le ventre.',
    ],
    notFor: card.notFor,
    stopIf: card.stopIf,
    stop: card.stop,
    pause: card.pause,
    resume: card.resume,
    end: card.end,
    again: card.again,
    phases: card.phases,
    secondsLeft: card.secondsLeft,
    countedSeconds: card.countedSeconds,
    repetitionOf: card.repetitionOf,
    sides: card.sides,
    legs: card.legs,
    paused: card.paused,
    timeAway: card.timeAway,
    voice: card.voice,
    sound: card.sound,
    screenOn: card.screenOn,
    unavailable: 'Ce navigateur ne peut pas faire cela ici. Nous continuons sans : {features}.',
    howWasIt: card.howWasIt,
    feelings: card.feelings,
    feelingAdvice: {
      better: 'Bien. Continuez à bouger doucement. Vous pouvez refaire ces mouvements plus tard aujourd’hui ou demain.',
      same: 'C’est fréquent. Continuez à bouger doucement. Vous pouvez laisser de côté un mouvement que vous n’aimez pas.',
      worse:
        'Arrêtez ces mouvements pour le moment, et mettez-vous dans une position facile. Si la douleur reste plus forte, ou est descendue plus bas dans la jambe, parlez à {doctor}. Si vous avez un signe d’urgence, demandez de l’aide maintenant.',
    },
    headings: {
      'gentle-start': 'Un début en douceur',
      'first-days': 'Mouvements doux pour les premiers jours',
      'build-up': 'Renforcez vos muscles',
      own: 'Vos exercices',
    },
    intros: {
      'gentle-start':
        'Des mouvements faciles pour assouplir le dos. Allez-y lentement, et seulement tant que cela va bien.',
      'first-days':
        'De petits mouvements qui se font sur le dos. Votre lit suffit : allez au sol seulement si vous pouvez vous relever. Allez-y lentement. Faites-en moins si cela fait plus mal.',
      'build-up':
        'Des mouvements qui donnent de la force, et des étirements. Essayez-les quand les mouvements doux sont faciles pour vous.',
      own: 'Faites-les l’un après l’autre. Allez-y lentement, et seulement tant que cela va bien.',
    },
    before: card.before,
    whatYouDo: 'Ce que vous allez faire',
    leaveOut: 'Laissez de côté un mouvement si',
    leaveOutLine: '{reason} Laissez de côté : {names}.',
    countedMinutes: { one: '{count} minute', other: '{count} minutes' },
    about: 'Environ {time}',
    inAll: 'Mouvements : {count}. Environ {time}.',
    help: 'Son, voix et vibration',
    vibration: 'Vibration',
    begin: 'Commencer',
    printHandout: 'Imprimer une fiche',
    session: 'Routine guidée',
    exerciseOf: 'Exercice {position} sur {total}',
    getReady: 'Mettez-vous en place',
    next: 'Ensuite : {name}',
    last: 'C’est le dernier.',
    check: 'La douleur est-elle plus forte, ou s’est-elle étendue ?',
    checkHint: 'Si vous ne répondez pas, nous continuons.',
    goOn: 'Non, continuer',
    stopNow: 'Oui, arrêter',
    skip: 'Passer',
    repeat: 'Répéter',
    howToPause: 'Touchez le temps ou appuyez sur la barre d’espace pour faire une pause.',
    finished: 'C’était le dernier exercice',
    stopped: 'Vous avez arrêté',
    outcome: { done: 'Fait', skipped: 'Passé', left: 'Pas fait' },
    backToList: 'Revenir à la liste',
    emergencyLine:
      'Si vous avez un signe d’urgence, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
  },
};
