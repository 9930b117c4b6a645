import type { CommonWords } from '../words/common.js';
import type { ReviewState } from '../types.js';
import { regionNames } from './regions.js';

/** A computer translated this text, and no person has checked it yet: change both values only when one has. */
export const review: ReviewState = { reviewedBy: null, checkedOn: '2026-11-22', translation: 'machine' };

/** Readers in Latin America. */
const american = {
  watersLeak: 'le sale líquido o se le rompió la fuente',
  steroids: 'esteroides',
  toPoo: 'evacuar',
};

export const common: CommonWords = {
  comma: ', ',
  regions: regionNames,
  vocabulary: {
    other: {
      paracetamol: 'paracetamol',
      ibuprofen: 'ibuprofeno',
      naproxen: 'naproxeno',
      checkedDate: '22 de noviembre de 2026',
      physio: 'fisioterapeuta',
      watersLeak: 'pierde líquido o se le rompió la bolsa de aguas',
      maternityUnit: 'maternidad o equipo del embarazo',
      walkingAid: 'bastón o andador',
      steroids: 'corticoides (esteroides)',
      toPoo: 'hacer de vientre (evacuar)',
    },
    US: {
      ...american,
      paracetamol: 'acetaminofén',
      physio: 'fisioterapeuta (terapeuta físico)',
      walkingAid: 'bastón o andador (andadera)',
    },
    MX: { ...american, walkingAid: 'bastón o andadera' },
    CA: { paracetamol: 'acetaminofén' },
    JP: { paracetamol: 'acetaminofén' },
    ES: {
      watersLeak: 'pierde líquido o ha roto aguas',
      maternityUnit: 'maternidad o matrona',
      steroids: 'corticoides',
      toPoo: 'hacer de vientre',
    },
  },
  unknownEmergencyNumber: 'número de emergencias de su zona',
  emergencyPrefix: 'Debe actuar de inmediato',
  ambulanceHeading: 'Llame ahora al {emergencyNumber} si:',
  emergencyHeading: 'Llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora si:',
  call: 'Llame al {number}',
  callLine: 'Llame a {name}',
  callNamed: 'Llame a {name}: {number}',
  otherNumbers: 'También puede usar estos números: {numbers}.',
  waitForAmbulance:
    'Espere a la ambulancia. No mueva a una persona que puede tener una lesión en la columna, a menos que esté en peligro.',
  doNotDrive: 'No se ponga usted al volante. Pida a alguien que le lleve, o llame al {emergencyNumber}.',
  emergencySummaryTitle: 'Señales de emergencia',
  ambulanceSummary: [
    'tiene dolor u opresión en el pecho, o le llega al brazo, al cuello o a la mandíbula',
    'empezó de golpe un dolor como un desgarro en el pecho, la espalda o el vientre',
    'con este dolor se desmaya, casi se desmaya, se derrumba o tiene sudor frío',
    'un dolor muy fuerte le llega de golpe al vientre o al costado',
    'le duele la espalda y tiene un bulto que late en el vientre o un aneurisma conocido',
    'le falta el aire y esto es nuevo, o tose sangre',
    'le duele al tomar aire, y tiene una pantorrilla hinchada u otro riesgo de coágulo',
    'siente confusión o mucho sueño, arrastra las palabras, o tiene la piel azul o gris',
    'empezó después de un accidente grave, como un choque o una caída de altura',
    'una pierna le duele de golpe y está fría y pálida',
  ],
  emergencySummary: [
    'tiene adormecimiento u hormigueo nuevos en la zona de los genitales, las nalgas o la parte interna de los muslos',
    'siente menos que antes durante el sexo, o le cuesta más que antes la erección o el orgasmo',
    'le cuesta más que antes empezar a orinar, el chorro es débil, o no puede orinar',
    'se le escapan orina o heces, y esto es nuevo',
    'no siente cuando la vejiga está llena, cuando orina, cuando necesita {toPoo} o cuando se limpia',
    'tiene dolor, hormigueo, adormecimiento o debilidad nuevos en las dos piernas',
    'tiene una pierna débil aunque el dolor no le frene, o arrastra un pie',
    'tiene menos equilibrio que antes, o tiene las manos o los brazos dormidos, débiles o torpes',
    'tiene un dolor de cabeza fuerte y el cuello rígido, o una erupción en la piel que no se borra',
    'toma anticoagulantes y tuvo una caída, un golpe o una inyección o punción en la columna',
    'un dolor fuerte le llega de golpe a un testículo, o abajo, a un lado del vientre',
    'puede estar embarazada, y tiene sangrado, pérdida de líquido, dolor de vientre o fiebre',
    'piensa en hacerse daño o en quitarse la vida',
  ],
  getHelp: 'Si empeora, o tiene una señal nueva, busque ayuda.',
  more: 'Qué vigilar, y fuentes',
  sourcesAndReview: 'Fuentes y revisión',
  lookOut: 'Qué vigilar',
  safetyNetTitle: 'Vigile los cambios',
  safetyNet: [
    'La mayoría de las personas mejora en unas semanas.',
    'Si el dolor empeora o tiene una nueva señal de alarma, busque ayuda a cualquier hora. En una emergencia, llame al {emergencyNumber}.',
    'Si no está mejor después de 2 a 4 semanas, hable con {doctor}.',
    'Está bien preguntar otra vez si algo le preocupa. A esta página se le pueden escapar cosas.',
  ],
  sources: 'Fuentes',
  sourceCheck: {
    copy: 'vimos una copia de este texto',
    partial: 'vimos una parte de este texto',
    knowledge: 'aún no hemos visto este texto',
  },
  print: 'Imprimir',
  printRefused:
    '¿No se abre la ventana para imprimir? Puede que esta página no tenga permiso para imprimir aquí: ábrala en su navegador.',
  notReviewed: 'Ningún profesional de la salud ha revisado aún este texto.',
  reviewedBy: 'Revisado por {name}.',
  checkedOn: 'Lo comparamos con nuestras notas sobre sus fuentes por última vez el {checkedDate}.',
  machineTranslated: 'Este texto es una traducción automática.',
  general: 'Estos son consejos generales para adultos. No pueden decirle qué le pasa.',
  siteContent: 'De este sitio web',
  siteContentNamed: 'De {name}',
};
