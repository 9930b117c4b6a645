import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { signGroupNames, signWords } from './warning-signs.js';

/** The Spanish of `<red-flag-check>`. */
export const words: WordsFor<'red-flag-check'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'red-flag-check': {
    advice: adviceWords,
    heading: 'Dolor de espalda: cuándo buscar ayuda',
    intro: 'Empiece por arriba. Elija todo lo que le pasa. Si tiene dudas sobre una señal de emergencia, elíjala.',
    introList: 'Empiece por arriba. Si tiene dudas sobre una señal de emergencia, actúe como si la tuviera.',
    introSteps: 'Elija todo lo que le pasa. Si tiene dudas sobre una señal de emergencia, elíjala. Puede volver atrás.',
    together: 'Dos señales marcadas con ◆ pueden ser una emergencia juntas. Esta página lo calcula.',
    togetherList: 'Con dos o más señales marcadas con ◆, en cualquier lista: haga lo que dice el primer cuadro.',
    mark: '◆',
    markName: 'rombo',
    showSigns: 'Ver las {count} señales',
    meanings: 'Qué significan estas palabras',
    action: {
      'emergency-now': 'Llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora.',
      'same-day': 'Busque ayuda hoy. Pida una cita urgente a {doctor}.',
      'with-line': 'Busque ayuda hoy. Llame a {adviceLine} o pida una cita urgente.',
      'within-days': 'Hable con {doctor} en los próximos días.',
    },
    callAmbulance: 'Llame al {emergencyNumber} ahora.',
    noneTicked:
      'No ha elegido ninguna señal. Abra todas las listas. Se les pueden escapar cosas. Si algo le preocupa, busque ayuda.',
    notAllAnswered:
      'No contestó todas las preguntas, así que esta página no puede saberlo. Se le pueden escapar cosas.',
    noneFound: 'Sus respuestas no muestran ninguna señal de nuestra lista. Eso no descarta un problema.',
    selfCare:
      'Puede probar a cuidarse: siga moviéndose con suavidad, y pregunte a un farmacéutico cómo aliviar el dolor. Siga vigilando los cambios.',
    whatYouTicked: 'Por qué decimos esto',
    clear: 'Borrar lo que elegí',
    under18: 'Esta guía es para adultos. Un médico debe revisar el dolor de espalda de niños y adolescentes.',
    privacy: 'Lo que elige se queda en esta página. No lo guardamos ni lo enviamos.',
    question: 'Paso {position} de {total}',
    yes: 'Sí',
    no: 'No',
    unsure: 'Tengo dudas',
    skip: 'Saltar este paso',
    next: 'Siguiente',
    back: 'Atrás',
    tickAny: 'Elija todo lo que le pasa',
    noneOfThese: 'Nada de esto',
    answerFirst: 'Elija primero una respuesta.',
    result: 'Qué hacer ahora',
    unansweredEmergency:
      'Saltó un paso, así que puede necesitar ayuda antes de lo que dice aquí. Lea abajo la lista de señales de emergencia.',
    startAgain: 'Empezar de nuevo',
    groups: signGroupNames,
    signs: signWords,
  },
};
