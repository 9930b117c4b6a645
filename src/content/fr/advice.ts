import type { AdviceWords } from '../words/advice.js';
import { adviceLineNames } from './regions.js';

export const adviceWords: AdviceWords = {
  lines: adviceLineNames,
  prefix: {
    'same-day': 'Conseil urgent',
    'within-days': 'Conseil non urgent',
  },
  heading: {
    'same-day': 'Demandez de l’aide aujourd’hui : demandez un rendez-vous urgent avec {doctor} si :',
    'with-line': 'Demandez de l’aide aujourd’hui : appelez {adviceLine} ou demandez un rendez-vous urgent si :',
    'within-days': 'Parlez à {doctor} dans les prochains jours si :',
  },
  orOther: 'Ou essayez {name}.',
  book: 'Prendre rendez-vous',
};
