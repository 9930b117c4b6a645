import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { medicineNames } from './regions.js';

/** The Spanish of `<pain-relief-guide>`. Facts and numbers are those of `medicines.ts`. */
export const words: WordsFor<'pain-relief-guide'> = {
  locale: 'es',
  direction: 'ltr',
  review,
  common,
  'pain-relief-guide': {
    getHelpForOverdose: overdoseWords,
    names: medicineNames,
    heading: 'Medicinas para el dolor: lo primero que debe saber',
    scope: [
      'Solo para adultos de 18 años o más.',
      'No elige ninguna medicina ni dosis.',
      'Lo primero es lo que dice su envase.',
    ],
    tooMuch: 'Busque ayuda ahora si puede haber tomado demasiado',
    tooMuchText:
      '{GetHelpForOverdose}, aunque se sienta bien. Si se siente muy mal, lo tomó para hacerse daño o no logra hablar con nadie, llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora.',
    stopFold:
      'Cuándo dejar de tomarla y pedir ayuda: dolor en el pecho, cara hinchada, vómito con sangre, heces negras y más',
    stopNowTitle: 'Deje de tomar {ibuprofen} o {naproxen} y llame al {emergencyNumber} ahora si',
    stopNow: [
      'tiene dolor en el pecho, dolor fuerte de vientre o problemas para respirar',
      'se le debilita un lado del cuerpo, o arrastra las palabras al hablar',
      'se le hincha la cara, la boca o la garganta',
      'vomita sangre',
    ],
    stopTitle: 'Deje de tomar {ibuprofen} o {naproxen} y busque ayuda médica ahora si',
    stop: [
      'tiene las heces negras',
      'le sale una erupción con ampollas',
      'se le hinchan las piernas, u orina muy poco',
    ],
    evidenceTitle: 'Qué dicen los estudios',
    evidence: [
      'El {ibuprofen} y medicinas parecidas ayudan un poco con el dolor de espalda, si son seguras para usted. No está claro que ayuden con el dolor que baja por la pierna (ciática).',
      'El {paracetamol} solo no fue mejor que una pastilla sin medicina en un estudio grande. La guía del Reino Unido (NICE) dice que no se use solo para el dolor de la parte baja de la espalda.',
    ],
    mayTitle: '¿Puedo tomarla?',
    neverTitle: 'No tome {ibuprofen} ni {naproxen} si',
    never: {
      allergy: 'alguna vez tuvo alergia o asma por ellos, por la aspirina o por una medicina parecida',
      ulcer:
        'tiene ahora una úlcera o un sangrado de estómago, tuvo uno de ellos más de una vez, o alguna vez sangró por una medicina parecida',
      failure: 'tiene una insuficiencia grave del corazón, de los riñones o del hígado',
      bleeding: 'tiene una enfermedad que le hace sangrar más',
      'heart-surgery': 'le van a hacer pronto, o le acaban de hacer, una cirugía de corazón',
      pregnant: 'está embarazada o quiere estarlo, a menos que su médico se lo diga',
    },
    neverParacetamolTitle: 'No tome {paracetamol} si',
    nsaidTitle:
      '¿60 años o más, enfermedades, asma, una úlcera en el pasado, otras medicinas? Pregunte primero sobre {ibuprofen} o {naproxen}',
    nsaid: {
      age: 'tiene 60 años o más',
      ulcer: 'alguna vez tuvo una úlcera o un sangrado de estómago',
      heart:
        'tiene una enfermedad del corazón, insuficiencia cardíaca o presión alta (hipertensión), o alguna vez tuvo un derrame cerebral (ictus)',
      'kidney-liver': 'tiene una enfermedad del riñón o del hígado',
      asthma: 'tiene asma',
      bowel: 'tiene enfermedad de Crohn o colitis ulcerosa',
      'blood-thinners':
        'toma un anticoagulante o parecido (como warfarina, apixabán, rivaroxabán o clopidogrel), aspirina o {steroids}',
      mood: 'toma un ISRS (SSRI) o un IRSN (SNRI), medicinas para el ánimo bajo, la ansiedad o el dolor',
      'blood-pressure':
        'toma pastillas para orinar más (diuréticos), un inhibidor de la ECA (ACE) o un ARA-II (ARB), medicinas para la presión',
      'other-drugs': 'toma litio, metotrexato o ciclosporina',
      alcohol: 'toma 3 o más bebidas con alcohol al día',
      chickenpox: 'tiene varicela',
      dehydrated: 'pierde líquido (se deshidrata) por vómitos o diarrea: deje de tomarlos si esto empieza más tarde',
    },
    paracetamolTitle:
      '¿Pesa poco, bebe alcohol, tiene una enfermedad o toma otras medicinas? Pregunte primero sobre {paracetamol}',
    paracetamol: {
      'kidney-liver': 'tiene una enfermedad del hígado o del riñón',
      weight: {
        US: 'pesa menos de 110 libras (50 kg), o ha comido muy poco durante días',
        other: 'pesa menos de 50 kg, o ha comido muy poco durante días',
      },
      alcohol: {
        GB: 'bebe más de 14 unidades de alcohol a la semana, o toma 3 o más bebidas al día',
        other: 'toma 3 o más bebidas con alcohol al día',
      },
      warfarin: 'toma warfarina',
      'epilepsy-tb': 'toma medicinas para la epilepsia o la tuberculosis (TB)',
      'same-drug': 'toma otra cosa que contiene {paracetamol}: nunca tome las dos',
    },
    anyTitle:
      '¿Embarazo? ¿Da el pecho? ¿Toma un anticoagulante u otra medicina? Pregunte a un farmacéutico o médico antes de tomar cualquier medicina para el dolor.',
    combineTitle: 'Qué no debe tomar junto',
    combine: {
      'same-drug':
        'Nunca tome dos productos que tengan la misma medicina. Busque “principio activo” o “ingrediente activo” en cada envase.',
      nsaids:
        'No tome {ibuprofen} con {naproxen}. No tome ninguno de los dos con aspirina para el dolor. Ni con otra medicina parecida (un AINE), como diclofenaco, ketoprofeno o celecoxib.',
    },
    productsTitle: 'Muchos productos pueden contener la misma medicina. Mire los suyos',
    productsLegend: 'Marque los que toma',
    products: {
      'cold-flu': 'Una medicina para el resfriado o la gripe',
      'night-time': 'Una medicina de noche para el dolor (“PM”)',
      'muscle-relaxant': 'Un relajante muscular mezclado con una medicina para el dolor',
      combination: 'Codeína con {paracetamol}, u otra mezcla con {paracetamol}',
      'ibuprofen-paracetamol': 'Un producto con {ibuprofen} y {paracetamol} juntos',
      'ibuprofen-codeine': 'Una mezcla de {ibuprofen} con codeína',
      aspirin: 'Aspirina para el dolor, también en pastillas con burbujas o en remedios para el estómago',
      prescribed: '{Naproxen}, diclofenaco, celecoxib o algo parecido, con receta',
      gel: 'Un gel, una crema o un parche para el dolor',
    },
    drugs: {
      paracetamol: '{paracetamol}',
      nsaid: '{ibuprofen} o una medicina parecida (un AINE)',
      both: '{paracetamol}, {ibuprofen} o una medicina parecida',
    },
    canHold: 'Puede contener {drugs}.',
    notWith: {
      paracetamol: '{paracetamol}',
      nsaid: '{ibuprofen} ni {naproxen}',
      both: '{paracetamol}, {ibuprofen} ni {naproxen}',
    },
    found: '{product}: puede contener {drugs}. No lo tome con {medicines}.',
    clash:
      'Algunos de los que marcó pueden contener la misma medicina, o medicinas muy parecidas. No los tome juntos. Pregunte a un farmacéutico.',
    productsLimit:
      'Ninguna lista nombra todos los productos. Puede que uno que no está marcado tampoco sea seguro si lo añade. Pregunte a un farmacéutico.',
    sold: {
      shop: 'Se puede comprar sin receta.',
      pharmacy: 'Hasta donde sabemos, se vende en farmacias. Pregunte a un farmacéutico.',
      prescription: 'Hasta donde sabemos, necesita una receta. Pregunte a un farmacéutico.',
      'period-pain':
        'Para el dolor de espalda necesita una receta. Las farmacias pueden vender comprimidos de {strength}, pero solo para el dolor de la regla en mujeres de {from} a {to} años.',
      unknown: 'Pregunte a un farmacéutico si se vende donde usted está, y cómo.',
    },
    labelTitle: {
      US: 'Una etiqueta de los Estados Unidos dice para adultos ({strength} cada una)',
      GB: 'El servicio de salud del Reino Unido (NHS) dice para adultos ({strength} cada uno)',
    },
    thousands: '',
    units: { mg: 'mg', g: 'g' },
    labels: {
      US: {
        ibuprofen: [
          'Una dosis es {tablets} tableta cada {hours} a {toHours} horas, o {upTo} si con {tablets} no basta.',
          'No más de {most} tabletas ({amount}) en 24 horas.',
          'Pregunte a un médico si el dolor dura más de {days} días.',
        ],
        naproxen: [
          'Una dosis es {tablets} tableta cada {hours} a {toHours} horas. La primera vez puede tomar {upTo} dentro de la primera hora.',
          'No más de {upTo} tabletas en cualquier período de {hours} a {toHours} horas.',
          'No más de {most} tabletas ({amount}) en 24 horas.',
          'Pregunte a un médico si el dolor dura más de {days} días.',
        ],
        paracetamol: [
          'Una dosis son {tablets} tabletas (“caplets”). Espere de {hours} a {toHours} horas antes de la siguiente, como dice su envase.',
          'No más de {most} tabletas ({amount}) en 24 horas.',
          'Pregunte a un médico si el dolor dura más de {days} días.',
        ],
      },
      GB: {
        ibuprofen: [
          'Una dosis es {tablets} o {upTo} comprimidos, hasta {times} veces al día, con al menos {hours} horas entre dosis.',
          'No más de {most} comprimidos ({amount}) en 24 horas.',
          'No más de {days} días, a menos que su médico se lo diga.',
        ],
        paracetamol: [
          'Una dosis es {tablets} o {upTo} comprimidos, hasta {times} veces en 24 horas, con al menos {hours} horas entre dosis.',
          'No más de {most} comprimidos ({amount}) en 24 horas.',
        ],
      },
    },
    copyOfLabel: 'Solo vimos una copia de esto, así que siga lo que dice su envase.',
    followPack: 'Siga lo que dice su envase. Pregunte a un farmacéutico cuánto puede tomar, y cada cuánto.',
    asPrescribed: 'Tómelo solo si se lo recetaron a usted, y como se lo indicaron.',
    liver: 'Tomar demasiado puede dañar mucho el hígado.',
    howTitle: 'Cómo tomarla',
    useTitle: 'Para todas estas',
    use: [
      'Use la dosis más baja que le ayude, durante el menor tiempo.',
      'Tome {ibuprofen} o {naproxen} con comida o leche, no con el estómago vacío.',
      'Pregunte a un farmacéutico si todavía necesita una medicina para el dolor después de {days} días.',
      'Una medicina para el dolor puede ocultar la fiebre. La fiebre sigue contando como señal de alarma.',
      'No deje la aspirina, los anticoagulantes ni otras medicinas que le recetaron por lo que dice esta página.',
    ],
    strongTitle: 'Codeína, y medicinas para relajar los músculos',
    strong: [
      'No está claro que las medicinas para relajar los músculos ayuden a una espalda dolorida.',
      'Los opioides (como la codeína) no se aconsejan de forma habitual para el dolor de espalda, y pueden crear adicción. No tome codeína más de 3 días, ni mientras da el pecho.',
      'Todas estas, y las medicinas de noche para el dolor, pueden dar sueño o mareo. Entonces no se ponga al volante, no use máquinas y no beba alcohol.',
    ],
    codeineSold: {
      pharmacy: 'Los farmacéuticos pueden vender codeína de baja dosis, mezclada con otra medicina.',
      part: 'En algunas partes del país, los farmacéuticos pueden vender codeína de baja dosis. En otras, necesita una receta.',
      prescription: 'Necesita una receta para la codeína.',
      unknown: 'Pregunte a un farmacéutico sobre la codeína donde usted está.',
    },
    anotherSold: {
      'without-prescription':
        '{Name}: se vende sin receta donde usted está. Pregunte a un farmacéutico antes de tomarlo.',
      prescription: '{Name}: se receta donde usted está. Tómelo solo si se lo recetaron a usted, ahora.',
    },
    another: {
      metamizole: [
        'Deje de tomarlo y busque ayuda médica enseguida si tiene fiebre, escalofríos, dolor de garganta o llagas en la boca, también poco después de la última dosis. Puede dañar la sangre, y eso puede causar la muerte.',
      ],
      nsaid: [
        'Es una medicina parecida al {ibuprofen} (un AINE). Todo lo que esta página dice del {ibuprofen} vale también para ella. Nunca tome las dos.',
      ],
    },
    gelTitle: 'Geles para el dolor',
    gelLabel: {
      US: 'La etiqueta del gel de diclofenaco dice: solo para la artritis de la mano, la muñeca, el codo, el pie, el tobillo o la rodilla. No es para la espalda. No lo use para tirones, esguinces ni lesiones de deporte.',
      other: 'Pregunte a un farmacéutico antes de usar un gel para el dolor en la espalda.',
    },
    gelSold:
      'Hasta donde sabemos, se venden geles con {ibuprofen} o diclofenaco para el dolor de músculos y de espalda.',
    gel: 'No use un gel así mientras toma {ibuprofen}, {naproxen} o una medicina parecida, a menos que un farmacéutico o médico se lo diga. Nunca ponga calor encima, ni se acerque al fuego. Lávese las manos. Úselo 2 semanas como máximo. Proteja esa piel del sol fuerte hasta 2 semanas después.',
  },
};
