import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The Spanish of `<back-care-plan>`. */
export const words: WordsFor<'back-care-plan'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'back-care-plan': {
    heading: 'Su plan para cuidar la espalda',
    intro:
      'Cada día, mire primero las señales de alarma. Si tiene una, busque ayuda como se dice ahí, y deje los pasos por ahora. Si no, siga vigilando, y elija los pasos que le convengan.',
    phaseQuestion: '¿Qué plan quiere?',
    phases: { 'first-days': 'Primeros días', 'next-weeks': 'Próximas semanas' },
    advice: {
      'first-days':
        'Siga moviéndose todo lo que pueda, y descanse ratos cortos. El primer día, o los dos primeros, haga menos de lo que más le duele.',
      'next-weeks':
        'Aumente poco a poco. No hace falta que el dolor se haya ido para volver al trabajo o a sus tareas.',
    },
    howToOpen: 'El título de cada paso está en un botón. Pulse ese botón para abrir el paso.',
    shown: 'Ahora se muestran {count} pasos para: {phase}.',
    today: 'Hoy, {date}',
    fresh: 'Marque lo que ha hecho, si quiere. Las marcas son para un día.',
    newDay: 'Es un nuevo día. Sus pasos empiezan de nuevo.',
    keep: keepWords,
    ticked: 'Hecho',
    done: 'Hecho: {step}',
    absent:
      'Esta parte no se cargó. No la espere si necesita ayuda. El número y las señales de emergencia están al principio de este plan.',
    steps: {
      'warning-signs': { title: 'Mire las señales de alarma', summary: 'Cuándo buscar ayuda, y con qué urgencia.' },
      rest: { title: 'Descanse en una postura cómoda', summary: 'Ratos cortos, entre un movimiento y otro.' },
      'heat-or-cold': { title: 'Pruebe calor o frío', summary: 'Compruebe antes si es para usted.' },
      'first-moves': {
        title: 'Haga unos movimientos pequeños',
        summary: 'Boca arriba, en la cama si quiere. Déjelos después de las 16 semanas de embarazo.',
      },
      'gentle-moves': {
        title: 'Suéltese con movimientos fáciles',
        summary: 'Llegue solo hasta donde se sienta bien.',
      },
      stronger: { title: 'Gane fuerza', summary: 'Cuando los movimientos fáciles le vayan bien.' },
      posture: { title: 'Siéntese, esté de pie y cargue a su manera', summary: 'Dibujos de todo, y de cómo dormir.' },
      'pain-relief': {
        title: 'Infórmese sobre las medicinas para el dolor',
        summary: 'Compruebe antes de tomar una medicina.',
      },
      habits: { title: 'Cuide todo su cuerpo', summary: 'Beber, comer, dormir, caminar y hacer pausas.' },
      diary: { title: 'Anote cómo le fue', summary: 'Un diario, para llevarlo a una visita si quiere.' },
      help: { title: 'Sepa quién puede ayudar', summary: 'A quién preguntar qué, y con qué urgencia.' },
      more: { title: 'Lea más consejos', summary: 'Con lo que dicen los estudios.' },
    },
  },
};
