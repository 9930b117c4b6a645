/**
 * Spanish words of the seven strategies. Where today’s evidence goes against the source article (rest, swapping heat and
 * cold, paracetamol alone, posture, water) the `evidence` line says so. Place-holders in braces are filled by region.
 */
import type { AllStrategyWords } from '../words/back-spasm-tips.js';

export const strategyWords: AllStrategyWords = {
  'rest-and-activity': {
    title: 'Descanse un poco y siga moviéndose con suavidad',
    summary: 'Siga moviéndose todo lo que pueda, y descanse solo ratos cortos.',
    evidence:
      'Antes se aconsejaba reposo. En los estudios, las personas con un dolor de espalda nuevo que siguieron activas mejoraron un poco más que las que guardaron cama. Para el dolor que baja por la pierna (ciática), hubo poca o ninguna diferencia.',
    tips: {
      '1.1': 'Siga moviéndose todo lo que pueda, aunque le duela un poco.',
      '1.2': 'Descanse ratos cortos. No se quede en la cama todo el día.',
      '1.3': 'El primer día, o los dos primeros, haga menos de lo que más le duele. Luego vuelva a aumentar.',
      '1.4': 'Cambie de postura a menudo.',
      '1.5': 'Vuelva al trabajo o a sus tareas poco a poco. No hace falta que el dolor se haya ido.',
      '1.6': 'Que duela no siempre significa que haya daño.',
      '1.7': 'La mayoría de las personas está mucho mejor en unas semanas. Es común que el dolor vuelva alguna vez.',
    },
  },
  'heat-and-cold': {
    title: 'Pruebe calor o frío',
    summary: 'El calor puede aliviar un rato una espalda tensa; use frío si le gusta más.',
    evidence:
      'Los parches de calor aliviaron un poco el dolor por poco tiempo. Hay demasiado pocas pruebas para juzgar el frío, o cambiar entre los dos.',
    tips: {
      '2.1': 'El calor puede aliviar un rato una espalda tensa y dolorida.',
      '2.2': 'Use frío si le gusta más.',
      '2.3': 'Puede cambiar entre calor y frío si quiere.',
      '2.4': 'Ponga siempre una tela entre la bolsa y la piel.',
      '2.5':
        'Quite el calor después de 15 a 20 minutos, y el frío después de 10 a 15. Nosotros decimos: espere 1 hora después del calor y 2 horas después del frío. Los parches de calor se dejan más tiempo: haga lo que dice su caja.',
      '2.6': 'Nunca se duerma con una bolsa de calor o de frío puesta.',
      '2.7':
        'No ponga bolsas sobre piel dormida, rota, infectada o dolorida, ni sobre cremas, geles o parches de medicina. Con un parche fuerte para el dolor (fentanilo o buprenorfina) en cualquier parte, no use calor ni baños calientes.',
      '2.8': 'El calor con movimiento suave puede ayudar más que el calor solo.',
      '2.9':
        'Mire su piel después de 5 minutos de frío. Quite la bolsa si la piel se pone muy roja, blanca, con manchas, con ampollas o dormida, o si quema, arde o duele más.',
      '2.10':
        'No use bolsas si tiene mala circulación o si tiene los pies dormidos por la diabetes. No use frío si tiene la enfermedad de Raynaud o de células falciformes (anemia falciforme), o si el frío le da sarpullido. Con diabetes o en el embarazo, pregunte primero a {doctor} o a un farmacéutico. No ponga calor en el vientre si está embarazada.',
      '2.11':
        'No ponga calor sobre un moretón o una hinchazón nuevos durante 48 horas. Nunca use dos tipos de calor a la vez.',
      '2.12':
        'Ponga calor templado, nunca caliente. No ponga agua hirviendo en la bolsa de agua, ni se siente o se acueste sobre la bolsa. Tire la bolsa cuando tenga 2 años.',
    },
  },
  'stretch-and-strengthen': {
    title: 'Estire y gane fuerza',
    summary: 'Empiece con movimientos pequeños y suaves, y aumente poco a poco.',
    evidence:
      'El ejercicio puede ayudar con un dolor de espalda que dura, y caminar puede ayudar a evitar que vuelva. En las primeras semanas, no sabemos si el ejercicio acelera la mejoría. Simplemente siga moviéndose. No se ha demostrado que un tipo sea el mejor.',
    tips: {
      '3.1': 'Elija movimientos que le gusten. Se usan muchos tipos de ejercicio.',
      '3.2': 'Empiece con poco, unas 5 veces cada movimiento. Añada 1 o 2 cada pocos días.',
      '3.3': 'Sentir que tira un poco está bien. Un dolor punzante o que baja por la pierna no lo está.',
      '3.4': 'Pare si un movimiento le da dolor, adormecimiento o debilidad nuevos.',
      '3.5': 'Caminar cuenta. Puede ayudar a evitar que el dolor vuelva.',
      '3.6': 'Si tiene los huesos débiles, doble y gire el cuerpo poco y despacio.',
      '3.7': 'En los primeros días, haga solo movimientos suaves. Deje el ejercicio fuerte para más adelante.',
    },
  },
  'pain-relievers': {
    title: 'Cuidado con las medicinas para el dolor',
    summary:
      'Pregunte a un farmacéutico qué es seguro para usted. Luego use la menor cantidad que le ayude, durante el menor tiempo.',
    evidence:
      'El {ibuprofen} y medicinas parecidas ayudan un poco con el dolor de espalda, si son seguras para usted. No está claro que ayuden con el dolor que baja por la pierna (ciática). El {paracetamol} solo no fue mejor que una pastilla sin medicina en un estudio grande. La guía del Reino Unido (NICE) dice que no se use solo para el dolor de la parte baja de la espalda, y que no se usen opioides de forma habitual.',
    tips: {
      '4.1': 'Pregunte a un farmacéutico qué medicina para el dolor es segura para usted.',
      '4.2':
        'El {ibuprofen} puede ayudar un poco, si es seguro para usted. Use la dosis más baja el menor tiempo. ¿Aún lo necesita después de 3 días? Pregunte a un farmacéutico.',
      '4.3': 'El {paracetamol} solo no aceleró la mejoría en un estudio grande.',
      '4.4':
        'Lea cada envase, también el de productos para el resfriado o la gripe y el de relajantes musculares. Nunca tome dos que tengan la misma medicina.',
      '4.5':
        'No tome {ibuprofen} con {naproxen}, con aspirina para el dolor ni con otra medicina parecida, como el diclofenaco.',
      '4.6': '¿Está embarazada, o quiere estarlo? No tome {ibuprofen} ni {naproxen} a menos que su médico se lo diga.',
      '4.7':
        'Después de tomar {ibuprofen} o {naproxen}, no tome más y llame al {emergencyNumber} si tiene dolor en el pecho, dolor fuerte de vientre, problemas para respirar, la cara hinchada, vómito con sangre, debilidad en un lado o habla que se arrastra. Busque ayuda ahora si tiene heces negras.',
      '4.8':
        'Si puede haber tomado demasiado, {getHelpForOverdose}, aunque se sienta bien. Si se siente muy mal, lo tomó para hacerse daño o no logra hablar con nadie, llame al {emergencyNumber} o vaya a {emergencyDepartment} ahora.',
      '4.9':
        'No tome {ibuprofen} ni {naproxen} si alguna vez ellos o la aspirina le dieron alergia o asma. No los tome si tiene ahora una úlcera o un sangrado de estómago, o si tuvo uno de ellos más de una vez. No los tome si le fallan el corazón, los riñones o el hígado, ni justo antes o después de una cirugía de corazón.',
      '4.10':
        'Pregunte primero a un farmacéutico si tiene 60 años o más, o toma otras medicinas. Pregunte también si tiene asma, presión alta, o problemas de corazón, riñón, hígado o intestino, o si alguna vez tuvo un derrame cerebral (ictus) o una úlcera.',
    },
  },
  'professional-help': {
    title: 'Busque ayuda cuando la necesite',
    summary: 'Busque ayuda antes si tiene una señal de alarma, o si el dolor no está mejor en 2 a 4 semanas.',
    evidence:
      'Las guías ponen primero el ejercicio. El tratamiento con las manos y la terapia psicológica son opciones para usar con él.',
    tips: {
      '5.1': 'Consulte a {doctor}, o a un {physio}, si no está mejor en 2 a 4 semanas.',
      '5.2': 'Puede que pueda ir directamente a un {physio}.',
      '5.3': 'La mayoría de las personas no necesita una radiografía ni una resonancia.',
      '5.4': 'Si recibe tratamiento con las manos, haga también ejercicio.',
      '5.5': 'La terapia psicológica puede ayudarle a sobrellevar un dolor que dura.',
      '5.6': 'Las fajas, los corsés y la tracción (un tratamiento que estira) no se aconsejan para la mayoría.',
      '5.7': 'A muy poca gente le hace falta una operación.',
      '5.8':
        'Busque ayuda hoy si siente calor, frío o escalofríos, o tiene fiebre. Busque ayuda hoy si tiene una pierna dormida o débil, y esto es nuevo.',
    },
  },
  'posture-and-ergonomics': {
    title: 'Siéntese, esté de pie y cargue a su manera',
    summary: 'Siéntese y esté de pie como le resulte cómodo, y cambie a menudo.',
    evidence:
      'Antes se aconsejaba mantener una buena postura. No hay pruebas fuertes de que una postura sea la mejor, ni de que una “mala” cause dolor de espalda. Los estudios hasta ahora, que son débiles, no han mostrado que doblarse para levantar algo sea una causa. Muchos folletos aún dicen que se levante con las rodillas dobladas y la espalda recta.',
    tips: {
      '6.1': 'Busque posturas que le resulten cómodas.',
      '6.2': 'Muévase o cambie de postura a menudo. Estar mucho tiempo sentado no es peligroso, pero moverse ayuda.',
      '6.3': 'Siéntese como le resulte cómodo. Un cojín o una toalla enrollada pueden ayudar.',
      '6.4': 'Lleve la carga cerca del cuerpo, y solo lo que pueda manejar.',
      '6.5':
        'Está bien doblar la espalda. Aumente despacio si le duele. Si tiene los huesos débiles, doble y gire el cuerpo poco y despacio.',
      '6.6': 'No necesita una silla especial. Importa más la comodidad.',
      '6.7':
        'En la cama, pruebe a poner una almohada debajo de las rodillas o entre ellas. A partir de las 28 semanas de embarazo, duérmase de lado.',
    },
  },
  'hydration-and-diet': {
    title: 'Beba, coma y duerma bien',
    summary: 'Cuide todo su cuerpo, pero no cuente con que el agua cure un espasmo de espalda.',
    evidence:
      'Antes se aconsejaba beber más agua. Ningún estudio ha mostrado que trate los espasmos de espalda. Estos consejos son para su salud en general.',
    tips: {
      '7.1':
        'Beba lo suficiente para que su orina sea de color claro. La mayoría de los adultos necesita unas 6 a 8 tazas al día.',
      '7.2': 'No se ha demostrado que el agua cure los espasmos de espalda.',
      '7.3': 'Pregunte primero a {doctor} si tiene problemas de corazón o de riñón y debe limitar lo que bebe.',
      '7.4': 'Tome {ibuprofen} o {naproxen} con comida o leche, no con el estómago vacío.',
      '7.5': 'Trate de dormir bien y moverse cada día. Si fuma, dejarlo ayuda a su salud.',
      '7.6': 'Una comida variada y un peso sano ayudan a todo su cuerpo.',
    },
  },
};
