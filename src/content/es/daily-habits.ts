import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The Spanish of `<daily-habits>`. */
export const words: WordsFor<'daily-habits'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'daily-habits': {
    heading: 'Pequeños hábitos para hoy',
    intro: 'Haga tantos o tan pocos como quiera.',
    general:
      'Son para su salud en general. No tratan un espasmo de espalda, y no se ha demostrado que el agua cure uno.',
    today: 'Hoy, {date}',
    fresh: 'Las marcas son para un día. No se cuenta nada.',
    newDay: 'Es un nuevo día. Aquí tiene una lista nueva.',
    keep: keepWords,
    how: 'Cómo',
    habits: {
      water: {
        name: 'Beba lo suficiente',
        text: 'Beba lo suficiente para que su orina sea de color claro. La mayoría de los adultos necesita unas 6 a 8 tazas al día. ¿Debe limitar lo que bebe por un problema de corazón o de riñón? Pregunte primero a {doctor}.',
      },
      meals: { name: 'Coma de forma variada', text: 'Ayuda a todo su cuerpo.' },
      sleep: {
        name: 'Dese tiempo para dormir',
        text: 'Pruebe a poner una almohada debajo de las rodillas o entre ellas. A partir de las 28 semanas de embarazo, duérmase de lado.',
      },
      walking: {
        name: 'Salga a caminar',
        text: 'Puede ayudar a evitar que el dolor vuelva. Empiece con lo que pueda hacer, aunque sean 5 minutos. No empiece después de un accidente reciente, ni si puede tener un hueso roto. Con cáncer, una infección o una operación reciente en la columna, pregunte primero a su equipo médico. Pare y llame al {emergencyNumber} si tiene menos equilibrio que antes, o si las dos piernas le empiezan a doler o las siente dormidas, débiles o pesadas.',
      },
      breaks: {
        name: 'Haga pausas para moverse',
        text: 'Cambie de postura a menudo. Estar mucho tiempo sentado no es peligroso, pero moverse ayuda.',
      },
    },
  },
};
