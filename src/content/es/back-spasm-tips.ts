import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { strategyWords } from './strategies.js';

/** The Spanish of `<back-spasm-tips>`. */
export const words: WordsFor<'back-spasm-tips'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'back-spasm-tips': {
    getHelpForOverdose: overdoseWords,
    heading: 'Espasmo de espalda: qué hacer',
    intro: 'Para adultos. En un espasmo, un músculo se pone tenso por sí solo. La mayoría mejora en días o semanas.',
    rightNow: {
      title: 'Ahora mismo',
      lines: [
        '¿Tiene una señal de emergencia? Llame al {emergencyNumber}. Después de una mala caída, no se levante.',
        '¿Está en el suelo, pero no se cayó? Gire de lado, arrodíllese delante de una silla y apóyese en ella para levantarse.',
        'Descanse de lado, o con las piernas sobre una silla (no después de las 16 semanas de embarazo).',
        'Respire despacio. Pruebe calor, si es seguro para usted. Luego muévase un poco y a menudo.',
      ],
      pictures: {
        'getting-up':
          'Una persona está arrodillada sobre una rodilla delante de una silla. El otro pie está plano en el suelo, y las dos manos están en el asiento.',
        'easy-position':
          'Una persona está acostada boca arriba. La parte baja de las dos piernas descansa en el asiento de una silla.',
      },
    },
    figureAlt: 'Dibujo: {picture}',
    phaseQuestion: 'Ver consejos para:',
    phases: {
      all: 'Cualquier momento',
      'right-now': 'Ahora mismo',
      'first-days': 'Primeros días',
      'next-weeks': 'Próximas semanas',
    },
    howToOpen: 'Cada uno de los títulos que siguen está en un botón. Pulse ese botón para abrir los consejos.',
    expandAll: 'Abrir todo',
    collapseAll: 'Cerrar todo',
    all: { open: 'Las {count} partes están abiertas.', closed: 'Las {count} partes están cerradas.' },
    evidence: 'Qué dicen los estudios',
    verdicts: {
      supports: 'Los estudios lo apoyan, con límites',
      qualifies: 'Los estudios apoyan una parte',
      contradicts: 'Algunos consejos han cambiado',
      'not-supported': 'Bueno para la salud; no se ha visto que el agua ayude a la espalda',
    },
    shown: 'Ahora se muestran {count} consejos para: {phase}.',
    backToTop: 'Volver al inicio de estos consejos',
    related: 'Más para leer',
    strategies: strategyWords,
  },
};
