import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { reminder } from './reminder.js';

/** The Spanish of `<posture-guide>`. */
export const words: WordsFor<'posture-guide'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'posture-guide': {
    heading: 'Siéntese, esté de pie, cargue y duerma a su manera',
    intro: 'No se ha demostrado que una postura sea la mejor. Los dibujos muestran una manera, no la única.',
    tips: [
      'Muévase o cambie de postura a menudo.',
      'Está bien doblar la espalda. Aumente despacio si le duele.',
      'Pare si el dolor empeora claramente o baja más por una pierna.',
    ],
    careful: 'Tenga cuidado: huesos débiles, piernas dormidas',
    cautions: [
      'Si tiene los huesos débiles (osteoporosis), doble y gire el cuerpo poco y despacio.',
      '¿Una pierna dormida, con hormigueo o débil, y es nuevo? Pare y busque ayuda hoy. ¿Las dos piernas, los genitales o las nalgas, o una pierna que se debilita más? Llame al {emergencyNumber} ahora.',
    ],
    postures: {
      sitting: {
        name: 'Sentarse',
        tips: [
          'Siéntese como le resulte cómodo. No necesita una silla especial.',
          'Un cojín o una toalla enrollada detrás de la parte baja de la espalda pueden ayudar.',
          'Estar mucho tiempo sentado no es peligroso, pero moverse ayuda.',
        ],
        pictures: [
          'Una persona está sentada en una silla con los dos pies planos y las manos sobre los muslos. Una toalla pequeña enrollada está entre la silla y la parte baja de la espalda.',
        ],
      },
      standing: {
        name: 'De pie ante una mesa',
        tips: [
          'Esté de pie como le resulte cómodo.',
          'Ponga la mesa a una altura en que los brazos descansen bien.',
          'Cambie el peso de pie, dé unos pasos o siéntese un rato.',
        ],
        pictures: [
          'Una persona está de pie ante una mesa alta. Los codos están doblados, las manos descansan en la mesa y una pantalla está delante de la cara.',
        ],
      },
      lifting: {
        name: 'Levantar una caja',
        steps: [
          'Póngase de pie cerca de la caja. Doble las caderas y las rodillas y agárrela.',
          'Suba con ella cerca del cuerpo.',
          'Póngase de pie del todo.',
        ],
        tips: ['Levante solo lo que pueda manejar.'],
        pictures: [
          'Una persona está en cuclillas con los pies planos y agarra por el borde de abajo una caja que está en el suelo.',
          'La persona está a mitad de camino. Las rodillas están dobladas y la caja está separada del suelo, cerca del cuerpo.',
          'La persona está de pie y sujeta la caja por debajo, contra el vientre.',
        ],
      },
      carrying: {
        name: 'Llevar peso',
        tips: ['Lleve la carga cerca del cuerpo.', 'Haga dos viajes si es mucho.'],
        pictures: ['Una persona camina con una caja cerca del cuerpo. Las dos manos la sujetan por debajo.'],
      },
      sleeping: {
        name: 'Dormir',
        ways: [
          'De lado: pruebe a poner una almohada entre las rodillas.',
          'Boca arriba: pruebe a poner una almohada debajo de las rodillas.',
        ],
        tips: ['Acuéstese como le resulte cómodo. A partir de las 28 semanas de embarazo, duérmase de lado.'],
        pictures: [
          'Una persona está acostada de lado en la cama, vista desde arriba. Las dos manos están delante de la cara. Las caderas y las rodillas están dobladas. Hay una almohada entre las piernas.',
          'Una persona está acostada boca arriba. Una almohada debajo de las dos rodillas las mantiene un poco dobladas.',
        ],
      },
      'getting-up': {
        name: 'Levantarse de la cama',
        steps: [
          'Acuéstese boca arriba y doble las rodillas.',
          'Gire de lado, cerca del borde.',
          'Deje que los pies pasen el borde. Empuje hacia arriba con los dos brazos.',
          'Espere un momento ahí. Luego póngase de pie.',
        ],
        pictures: [
          'Una persona está acostada boca arriba en la cama. Las dos rodillas están dobladas y los pies están planos sobre la cama.',
          'La persona está acostada de lado, vista desde arriba. Las dos rodillas están dobladas y las manos están delante de la cara. Una flecha muestra que los pies pasan el borde de la cama.',
          'La persona está de frente, con los dos pies fuera del borde de la cama. Un codo y la otra mano empujan la cama para levantar el cuerpo. Una flecha muestra que sube.',
          'La persona está sentada derecha en el borde de la cama, con los dos pies en el suelo.',
        ],
      },
    },
    evidence: 'Qué dicen los estudios',
    studies:
      'No hay pruebas fuertes de que una postura sea la mejor, ni de que una “mala” cause dolor de espalda. Los estudios hasta ahora, que son débiles, no han mostrado que doblarse para levantar algo sea una causa. Muchos folletos aún dicen que se levante con las rodillas dobladas y la espalda recta. No encontramos estudios sobre cómo levantarse de la cama. Nuestra manera está aquí por comodidad.',
    howToOpen: 'Cada uno de los títulos que siguen está en un botón. Pulse ese botón para oír cómo hacerlo.',
    figureAlt: 'Dibujo: {picture}',
    reminder,
  },
};
