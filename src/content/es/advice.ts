import type { AdviceWords } from '../words/advice.js';
import { adviceLineNames } from './regions.js';

export const adviceWords: AdviceWords = {
  lines: adviceLineNames,
  prefix: {
    'same-day': 'Consejo urgente',
    'within-days': 'Consejo no urgente',
  },
  heading: {
    'same-day': 'Busque ayuda hoy: pida una cita urgente a {doctor} si:',
    'with-line': 'Busque ayuda hoy: llame a {adviceLine} o pida una cita urgente si:',
    'within-days': 'Hable con {doctor} en los próximos días si:',
  },
  orOther: 'O pruebe con {name}.',
  book: 'Pedir una cita',
};
