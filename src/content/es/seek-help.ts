import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { signWords } from './warning-signs.js';

/** The Spanish of `<seek-help>`. */
export const words: WordsFor<'seek-help'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'seek-help': {
    advice: adviceWords,
    getHelpForOverdose: overdoseWords,
    heading: 'Dolor de espalda: a quién llamar y cuándo',
    intro:
      'Empiece por arriba. Use el primer cuadro que describe lo que le pasa. Busque las señales con un rombo (◆) en todos los cuadros. Si tiene dudas sobre una señal de emergencia, actúe como si la tuviera.',
    signs: signWords,
    foldedSigns: {
      'emergency-now':
        'le duele el pecho, se desmaya, tiene dormida la zona entre las piernas, no puede orinar, o tiene otra señal de emergencia',
      'same-day': 'siente calor o escalofríos, una pierna está dormida y es nuevo, o tiene otra de estas señales',
      'within-days': 'no está mejor después de 2 a 4 semanas, algo le preocupa, o tiene otra de estas señales',
    },
    mark: 'Rombo',
    together:
      '¿Tiene dos o más señales con un rombo (◆), en este cuadro o en otro? Llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora.',
    pregnant:
      '¿Está embarazada y tiene una de estas señales? Si tiene el número de su {maternityUnit}, llame ahí primero. En otro caso, llame al {emergencyNumber} ahora.',
    clinic: 'Cómo contactarnos',
    clinicNamed: 'Cómo contactar con {name}',
    hours: 'Horario',
    notForEmergencies: 'En una emergencia, no espere a que abra una clínica. Llame al {emergencyNumber}.',
    overdoseTitle: 'Si tomó demasiada medicina',
    overdose:
      'Si puede haber tomado demasiado de una medicina, {getHelpForOverdose}, aunque se sienta bien. Si se siente muy mal, llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora.',
    sayTitle: 'Qué decir',
    say: [
      'Diga cuándo empezó el dolor, y si antes hubo una caída o un golpe.',
      'Lea en voz alta las señales de esta página que tiene.',
      'Diga qué enfermedades tiene o tuvo, y qué medicinas toma.',
      'Diga si está o podría estar embarazada.',
      'Pregunte cuándo le pueden atender, y qué hacer si empeora antes.',
    ],
    expectTitle: 'Qué esperar',
    expect: [
      'La mayoría de las personas no necesita una radiografía ni una resonancia.',
      'Puede que pueda ir directamente a un {physio}.',
      'Para un dolor que dura, las guías ponen primero el ejercicio. El tratamiento con las manos, como el masaje, es solo para usarlo junto con el ejercicio.',
      'La terapia psicológica puede ayudarle a sobrellevar un dolor que dura.',
      'Las fajas, los corsés y la tracción (un tratamiento que estira) no se aconsejan para la mayoría.',
      'A muy poca gente le hace falta una operación.',
    ],
  },
};
