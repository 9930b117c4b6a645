import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The Spanish of `<rest-positions>`. */
export const words: WordsFor<'rest-positions'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'rest-positions': {
    heading: 'Posturas que pueden aliviar la espalda',
    intro:
      'Elija una que le resulte cómoda, y descanse un rato corto. Salga de ella si el dolor empeora o baja más por una pierna.',
    careful: 'Tenga cuidado: piernas dormidas, embarazo, usar el suelo',
    cautions: [
      '¿Una pierna dormida, con hormigueo o débil, y es nuevo? Salga de la postura y busque ayuda hoy. ¿Las dos piernas, los genitales o las nalgas, o una pierna que se debilita más? Llame al {emergencyNumber} ahora.',
      '¿Está embarazada? Después de las 16 semanas, no se acueste boca arriba mucho tiempo, tampoco con las piernas sobre una silla. A partir de las 28 semanas, duérmase de lado. Acuéstese boca abajo solo mientras le resulte cómodo.',
      'Use el suelo solo si puede levantarse otra vez. Una cama firme también sirve.',
    ],
    positions: {
      'on-back': {
        name: 'Boca arriba',
        steps: ['Acuéstese con una almohada debajo de las rodillas.', 'Deje sueltas las piernas y las caderas.'],
        pictures: [
          'Una persona está acostada boca arriba en una colchoneta. Una almohada debajo de las dos rodillas las mantiene un poco dobladas. Los talones descansan en la colchoneta y las manos en los muslos.',
        ],
      },
      'on-side': {
        name: 'De lado',
        steps: [
          'Acuéstese sobre el lado que le resulte mejor.',
          'Doble las caderas y las rodillas.',
          'Ponga una almohada entre las rodillas.',
        ],
        pictures: [
          'Una persona está acostada de lado en la cama, vista desde arriba. La cabeza está sobre una almohada, con las dos manos delante. Las caderas y las rodillas están dobladas. Hay una segunda almohada entre las piernas.',
        ],
      },
      'calves-on-chair': {
        name: 'Piernas sobre una silla',
        steps: [
          'Acuéstese boca arriba junto a una silla sin ruedas.',
          'Suba las piernas de una en una. Apoye la parte baja de las piernas en el asiento.',
          'Deje que la silla lleve el peso.',
        ],
        pictures: [
          'Una persona está acostada boca arriba en una colchoneta. Las caderas y las rodillas están dobladas. La parte baja de las dos piernas descansa en el asiento de una silla, y los brazos en la colchoneta.',
        ],
      },
      'on-front': {
        name: 'Boca abajo',
        steps: [
          'Acuéstese boca abajo con una almohada plana debajo de las caderas.',
          'Gire la cabeza hacia el lado que le resulte mejor.',
        ],
        pictures: [
          'Una persona está acostada boca abajo en una colchoneta, con los brazos en el suelo junto al cuerpo. La cabeza está girada hacia un lado. Una almohada plana debajo de las caderas las levanta un poco.',
        ],
      },
    },
    howLong: 'Cuánto descansar',
    spells: [
      'Descanse ratos cortos, mientras se sienta bien. No conocemos ningún estudio sobre cuánto es lo mejor.',
      'Cambie de postura a menudo. No se quede en la cama todo el día.',
    ],
    keepMoving: 'Siga moviéndose con suavidad',
    moves: [
      'Siga moviéndose todo lo que pueda, aunque le duela un poco. Que duela no siempre significa que haya daño.',
      'El primer día, o los dos primeros, haga menos de lo que más le duele. Luego vuelva a aumentar.',
    ],
    evidence: 'Qué dicen los estudios',
    studies:
      'Con un dolor de espalda nuevo, las personas que siguieron activas mejoraron un poco más que las que guardaron cama. Con dolor que baja por la pierna (ciática), hubo poca o ninguna diferencia. No encontramos estudios sobre las piernas en una silla ni sobre estar boca abajo. Están aquí por comodidad.',
    howToOpen: 'Cada uno de los títulos que siguen está en un botón. Pulse ese botón para oír cómo hacerlo.',
    figureAlt: 'Dibujo: {picture}',
    reminder,
  },
};
