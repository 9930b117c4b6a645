/**
 * Spanish words of the warning signs. They never name a diagnosis as the result and give no temperature number. A hint
 * begins with the words that it explains, so that it can be read in a list of its own. Place-holders in braces are filled
 * by region.
 */
import type { SignGroup, SignWords } from '../types.js';
import type { SignId } from '../advice/warning-signs.js';
import type { WordsOfEverySign } from '../words/warning-signs.js';

export const signGroupNames: Readonly<Record<SignGroup, string>> = {
  chest: 'Pecho, respiración, desmayo',
  tummy: 'Vientre y costado',
  'accident-legs': 'Choque o caída, piernas, caminar',
  'bladder-numbness': 'Orina, heces y adormecimiento',
  fever: 'Fiebre o malestar',
  'age-mood': 'Edad, embarazo, ánimo',
  bones: 'Caída o huesos débiles',
  'illness-medicine': 'Su salud hasta ahora',
  where: 'Dónde le duele',
  pattern: 'Cómo es el dolor',
};

export const signWords: Readonly<Record<SignId, SignWords>> = {
  'chest-pain': {
    statement: 'Dolor u opresión en el pecho, a veces hacia el brazo, el cuello o la mandíbula.',
    hint: 'Dolor en el pecho: un dolor nuevo en el brazo, el cuello o la mandíbula cuenta si suda, tiene ganas de vomitar o le falta el aire.',
    reason: 'Podría ser su corazón.',
  },
  'tearing-pain': {
    statement: 'Dolor de golpe, como un desgarro, en el pecho, la espalda o el vientre.',
    reason: 'Puede venir de su vaso sanguíneo principal, y eso necesita ayuda rápida.',
  },
  'fainted-or-collapsed': {
    statement: 'Con este dolor se desmayó, casi se desmayó, se derrumbó o tuvo sudor frío.',
    reason: 'Podría ser su corazón o un vaso sanguíneo grande, y eso necesita ayuda rápida.',
  },
  'sudden-tummy-and-back-pain': {
    statement: 'Dolor muy fuerte y de golpe en el vientre o el costado.',
    hint: 'De golpe: también puede dolerle la espalda. Un espasmo solo en la espalda no cuenta aquí.',
    reason: 'Puede venir de un vaso sanguíneo grande, y eso necesita ayuda rápida.',
  },
  'pulsing-tummy': {
    statement: 'Un bulto que late en el vientre, o un aneurisma conocido.',
    hint: 'Aneurisma: una parte hinchada del vaso sanguíneo principal del vientre o del pecho. Si lo tiene, cuenta cualquier dolor de espalda nuevo, aunque ya se lo hayan reparado.',
    reason: 'Un dolor de espalda nuevo con una de estas cosas necesita ayuda rápida.',
  },
  'breathless-or-coughing-blood': {
    statement: 'Falta de aire que es nueva, o tos con sangre.',
    hint: 'Falta de aire: también en reposo, no solo porque le duele al moverse.',
    reason: 'Puede venir de un coágulo en los pulmones.',
  },
  'pain-on-breathing-and-clot-risk': {
    statement: 'Dolor al tomar aire, y un riesgo de coágulo.',
    hint: 'Riesgo de coágulo: una pantorrilla hinchada y dolorida, un coágulo en el pasado, cáncer, embarazo, la píldora u otras hormonas. O, en los últimos 3 meses, una operación, un parto, semanas en cama o un viaje muy largo.',
    reason: 'Un coágulo en los pulmones puede sentirse como un tirón muscular.',
  },
  'very-unwell-or-confused': {
    statement: 'Confusión, mucho sueño, habla que se arrastra, o piel azul o gris.',
    hint: 'Azul o gris: en piel morena o negra, mire los labios, las encías y las palmas. La piel fría o con manchas, un lado de la cara caído o un brazo débil cuentan.',
    items: {
      'confused-or-sleepy': 'tiene confusión o mucho sueño',
      'slurred-speech': 'arrastra las palabras al hablar',
      'skin-colour': 'tiene la piel fría, con manchas, azul o gris',
    },
    reason: 'Pueden ser señales de una enfermedad grave que necesita ayuda rápida.',
  },
  'serious-accident': {
    statement: 'Empezó con un choque, una caída de altura u otro accidente grave.',
    hint: 'Grave: también una caída por una escalera, o un golpe fuerte que dejó un moretón o un punto doloroso en la columna.',
    reason: 'Puede haber un hueso roto en la columna.',
  },
  'cold-pale-leg': {
    statement: 'Dolor de golpe en una pierna fría y pálida.',
    hint: 'Pálida: las dos piernas también cuentan. En piel morena o negra, la planta del pie puede verse gris.',
    reason: 'Puede que la sangre no llegue a la pierna, y eso necesita ayuda rápida.',
  },
  'saddle-numbness': {
    statement:
      'Adormecimiento u hormigueo nuevos en la zona de los genitales, las nalgas o la parte interna de los muslos.',
    hint: 'Adormecimiento: en la zona que toca un asiento de bicicleta. Puede notar algo raro al limpiarse.',
    items: {
      genitals: 'los genitales',
      bottom: 'las nalgas',
      'inner-thighs': 'la parte interna de los muslos',
    },
    reason: 'Puede significar que algo aprieta los nervios al final de la columna.',
  },
  'trouble-starting-to-pee': {
    statement: 'Le cuesta más que antes empezar a orinar, el chorro es más débil, o no puede orinar.',
    reason: 'Los problemas para orinar con dolor de espalda pueden ser señal de nervios apretados.',
  },
  'bladder-control-or-feeling': {
    statement: 'Escapes de orina que son nuevos, o no sentir la vejiga llena o la orina al salir.',
    reason: 'Perder el control o la sensación puede ser señal de nervios apretados.',
  },
  'bowel-control-or-feeling': {
    statement: 'Escapes de heces que son nuevos, o no sentir cuando necesita {toPoo} o cuando se limpia.',
    hint: 'Escapes: cuenta cualquier pérdida de control. Si no puede {toPoo}, y esto es nuevo, y tiene dormida esa zona o una pierna, también cuenta.',
    reason: 'Perder el control o la sensación puede ser señal de nervios apretados.',
  },
  'sexual-feeling-change': {
    statement: 'Menos sensación en el sexo que antes, o más difícil lograr la erección o el orgasmo.',
    hint: 'Menos sensación o más difícil: cuenta si empezó con este dolor o después de él.',
    items: {
      'loss-of-feeling': 'ha perdido sensación en los genitales',
      erection: 'le cuesta más que antes tener una erección',
      orgasm: 'le cuesta más que antes llegar al orgasmo',
    },
    reason: 'Una pérdida nueva de sensación en el sexo puede ser señal de nervios apretados.',
  },
  'both-legs': {
    statement: 'Dolor, hormigueo, adormecimiento o debilidad nuevos en las dos piernas.',
    hint: 'Las dos piernas: también el dolor que empezó en una y llegó a la otra.',
    reason: 'Las señales en las dos piernas pueden significar presión sobre muchos nervios.',
  },
  'leg-getting-weaker': {
    statement: 'Una pierna débil aunque el dolor no le frene, o un pie que arrastra.',
    hint: 'Débil: no es una pierna que falla solo porque duele.',
    reason: 'La debilidad que es nueva o empeora puede necesitar tratamiento rápido.',
  },
  'unsteady-walking': {
    statement: 'Falta de equilibrio nueva, o manos o brazos dormidos, débiles o torpes, y esto es nuevo.',
    hint: 'Equilibrio: también cuentan las piernas que se sienten pesadas o torpes.',
    reason: 'Puede ser señal de presión sobre el nervio principal de la columna.',
  },
  'stiff-neck-and-headache': {
    statement: 'Dolor de cabeza fuerte y cuello rígido, o una erupción en la piel que no se borra.',
    hint: 'Dolor de cabeza: uno de golpe y muy fuerte en las últimas dos semanas cuenta, aunque ya haya pasado. La luz puede molestarle en los ojos, y puede tener fiebre. Erupción: apriete un vaso de vidrio sobre ella para ver si se borra.',
    reason: 'Puede venir de la cabeza o de una infección, y eso necesita ayuda rápida.',
  },
  'blood-thinners-sudden-pain': {
    stem: 'Toma anticoagulantes, o tiene una enfermedad que le hace sangrar con facilidad.',
    statement: 'Anticoagulantes, y cualquier caída o golpe, o una inyección, punción u operación en la columna.',
    hint: 'Anticoagulantes: warfarina, apixabán, rivaroxabán, heparina y parecidos. La aspirina en dosis baja sola no cuenta. Una enfermedad que hace sangrar con facilidad cuenta.',
    items: {
      'after-a-knock': 'el dolor llegó después de una caída o un golpe',
      'needle-or-operation-in-spine': 'llegó después de una inyección, punción u operación en la columna',
    },
    reason: 'Podría juntarse sangre alrededor de la columna, y eso hay que mirarlo ahora.',
  },
  'sudden-groin-pain': {
    statement: 'Dolor fuerte y de golpe en un testículo, o abajo, a un lado del vientre.',
    reason: 'Una parte de dentro puede estar torcida, y eso necesita ayuda rápida.',
  },
  'pregnant-with-warning-signs': {
    stem: 'Está o podría estar embarazada.',
    statement: 'Está o puede estar embarazada, con sangrado, pérdida de líquido, dolor de vientre o fiebre.',
    hint: 'Puede estar embarazada: también si se le retrasa la regla. Fiebre: temperatura alta, o sentir calor y escalofríos. Cuentan los dolores que van y vienen, o en la punta del hombro. Llame primero a su {maternityUnit} si tiene el número.',
    items: {
      bleeding: 'tiene sangrado',
      'waters-leaking': '{watersLeak}',
      'strong-tummy-pain': 'tiene un dolor fuerte de vientre',
      'pains-that-come-and-go': 'tiene dolores que van y vienen',
      'high-temperature': 'tiene fiebre',
      'shoulder-tip-pain': 'tiene dolor en la punta del hombro',
    },
    reason: 'Usted y su bebé pueden necesitar atención ahora.',
  },
  'thoughts-of-self-harm': {
    statement: 'Pensar en hacerse daño o en quitarse la vida.',
    hint: 'Hacerse daño: demasiada medicina a propósito necesita ayuda ahora, aunque se sienta bien. Dígaselo a alguien de confianza.',
    reason: 'No tiene que pasar por esto sin ayuda. Hay personas que pueden ayudarle ahora mismo.',
  },
  'small-fall-fragile-bones': {
    stem: 'Empezó con una caída o un golpe.',
    statement: 'Empezó con una caída o un golpe, con huesos débiles o más de 70 años.',
    hint: 'Huesos débiles: osteoporosis, o pastillas de {steroids} durante 3 meses o más.',
    items: {
      'weak-bones': 'tiene los huesos débiles (osteoporosis)',
      'steroid-tablets': 'ha tomado pastillas de {steroids} durante 3 meses o más',
      'over-70': 'tiene más de 70 años',
    },
    reason: 'Los huesos más débiles se pueden romper con un golpe pequeño.',
  },
  'sudden-pain-known-osteoporosis': {
    statement: 'Dolor fuerte de golpe, con huesos débiles o pastillas de {steroids}.',
    hint: 'De golpe: puede bastar con toser o levantar algo.',
    reason: 'Un hueso débil de la columna se puede romper sin una caída.',
  },
  'one-leg-numb-or-weak': {
    statement: 'Una pierna dormida o un poco débil, y esto es nuevo, pero no empeora.',
    reason: 'Puede ser un nervio pinzado. Hay que mirar una pérdida de sensación o de fuerza.',
  },
  'fever-or-shivery': {
    statement: 'Fiebre, ahora o antes, o sentir calor, frío o escalofríos.',
    hint: 'Fiebre: cuenta aunque una medicina para el dolor la haya quitado.',
    reason: 'Puede ser señal de infección.',
  },
  'infection-risk': {
    statement: 'Inyectarse drogas, defensas bajas, o una infección fuerte en las últimas semanas.',
    hint: 'Defensas bajas: por el VIH, diálisis, un trasplante, medicinas contra el cáncer o {steroids}. También cuenta haber estado cerca de alguien con tuberculosis. Y también una inyección, punción u operación en la columna en los últimos 3 meses.',
    items: {
      'weak-immune-system': 'tiene las defensas bajas, por una enfermedad o un tratamiento',
      'injecting-drugs': 'se inyecta drogas',
      'recent-infection': 'tuvo una infección fuerte en las últimas semanas',
      'needle-or-operation-in-spine': 'tuvo una inyección, punción u operación en la columna en los últimos 3 meses',
    },
    reason: 'Con un dolor de espalda nuevo y una de estas cosas, hay que mirar si hay una infección.',
  },
  'diabetes-and-worse': {
    statement: 'Diabetes, con un dolor que empeora cada día o malestar.',
    reason: 'Con diabetes las infecciones son más probables, y hay que mirarlo.',
  },
  'pain-on-breathing-in': {
    statement: 'Dolor que empeora al tomar aire.',
    reason: 'Puede venir de un tirón muscular, pero también de los pulmones.',
  },
  'kidney-signs': {
    statement: 'Sangre o ardor al orinar, o un dolor en el costado que le hace vomitar.',
    hint: 'Costado: debajo de las costillas. Cuentan también las ganas de vomitar. Si no orina en todo el día, o tiene una piedra en el riñón con fiebre: busque ayuda de emergencia.',
    reason: 'Puede ser una infección o una piedra en el riñón.',
  },
  'tummy-illness': {
    statement: 'Dolor fuerte de vientre, vómitos una y otra vez, o piel u ojos amarillos.',
    hint: 'Dolor fuerte de vientre: si es de golpe o muy fuerte, busque ayuda de emergencia.',
    reason: 'Otras partes de dentro del cuerpo pueden causar dolor de espalda.',
  },
  'one-sided-rash': {
    statement: 'Una erupción o ampollas nuevas en un solo lado del cuerpo.',
    reason: 'Puede venir de un nervio. La medicina funciona mejor en los primeros 3 días.',
  },
  'sickle-cell-disease': {
    statement: 'Anemia falciforme u otra enfermedad de células falciformes.',
    hint: 'Anemia falciforme: llame primero a su propio equipo médico si puede. No ponga frío en la espalda.',
    reason: 'El dolor de espalda puede ser el inicio de una crisis.',
  },
  'cancer-history': {
    statement: 'Cáncer, ahora o en el pasado, y un dolor nuevo o diferente.',
    hint: 'Cáncer: no cuenta un cáncer de piel pequeño y curado, a menos que fuera un melanoma.',
    reason: 'A veces el cáncer puede volver en la columna, así que hay que mirarlo.',
  },
  'weight-loss': {
    statement: 'Perder peso sin intentarlo, sudar mucho por la noche, o un hueso que se rompió fácilmente.',
    hint: 'Perder peso: también cuenta tener mucha sed y cansancio.',
    reason: 'Puede ser señal de una enfermedad oculta, así que hay que mirarlo.',
  },
  'night-or-rest-pain': {
    statement: 'Dolor mucho peor por la noche, o que no se alivia con reposo ni postura.',
    hint: 'Por la noche: despertarse al darse la vuelta es común. El dolor de todo el día que se alivia al acostarse bien no cuenta.',
    reason:
      'La mayoría de los dolores de espalda se alivian en alguna postura. Un dolor que no se alivia hay que mirarlo.',
  },
  'lump-or-shape-change': {
    statement: 'Un bulto o una hinchazón nuevos en la espalda, o una forma nueva.',
    reason: 'Hay que mirarlo para encontrar la causa.',
  },
  'upper-back-pain': {
    statement: 'Dolor entre los omóplatos.',
    reason: 'Aquí el dolor es menos veces un simple tirón.',
  },
  'band-like-pain': {
    statement: 'Dolor como una banda que aprieta el pecho o el vientre.',
    reason: 'Puede significar presión en la columna.',
  },
  'worse-cough-sneeze-poo': {
    statement: 'Dolor mucho peor al toser, estornudar o {toPoo}.',
    reason: 'Muchas veces es un disco de la columna, pero vale la pena mirarlo.',
  },
  'blood-thinners-new-pain': {
    statement: 'Tomar anticoagulantes, y un dolor nuevo.',
    hint: 'Anticoagulantes: la aspirina en dosis baja sola no cuenta. No deje su medicina por lo que dice esta página.',
    reason: 'Un sangrado alrededor de la columna es raro, pero puede empezar despacio.',
  },
  'new-pain-over-65': {
    statement: 'Más de 65 años, y un dolor nuevo o diferente.',
    reason: 'Con la edad son más probables otras causas, así que conviene mirarlo.',
  },
  'severe-unmanageable-pain': {
    statement: 'Un dolor tan fuerte que no puede estar de pie, caminar ni descansar.',
    hint: 'Tan fuerte: también cuenta un dolor que empeora muy rápido. Un dolor que le frena un momento al moverse no cuenta.',
    reason: 'Necesita ayuda con el dolor, y una revisión.',
  },
  'under-18': {
    statement: 'Menos de 18 años.',
    hint: 'Menos de 18: lo más urgente es con menos de 10, o si un niño cojea o no quiere caminar, sentarse o jugar.',
    reason: 'Esta guía es para adultos. {Doctor} debe revisar el dolor de espalda de niños y adolescentes.',
  },
  'one-leg-pain': {
    statement: 'Dolor que baja por una pierna, por debajo de la rodilla, sin adormecimiento ni debilidad.',
    hint: 'Una pierna: una pantorrilla hinchada y dolorida, si esto es nuevo, necesita ayuda hoy.',
    reason: 'Puede ser un nervio dolorido (ciática). Es común, y la mayoría de las veces mejora por sí solo.',
  },
  'first-pain-over-50': {
    statement: 'Más de 50 años, y su primer dolor fuerte de espalda.',
    reason: 'La primera vez, conviene mirarlo.',
  },
  'long-term-steroids': {
    statement: 'Pastillas de {steroids} durante 3 meses o más.',
    reason: 'Pueden debilitar los huesos y ocultar una infección.',
  },
  'earlier-back-operation': {
    statement: 'Una operación de espalda en el pasado, y un dolor nuevo.',
    reason: 'El mismo lugar se puede dañar otra vez.',
  },
  'pain-getting-worse': {
    statement: 'Un dolor que empeora de un día a otro.',
    hint: 'Empeora: un dolor que va y viene no cuenta.',
    reason: 'La mayoría de los espasmos mejoran en días. Uno que empeora hay que mirarlo.',
  },
  pregnant: {
    statement: 'Estar embarazada.',
    reason: 'El dolor de espalda es común en el embarazo, pero algunos consejos y medicinas de aquí no son para usted.',
  },
  'stiff-mornings': {
    stem: 'El dolor empezó antes de los 45 años y ha durado más de 3 meses.',
    statement: 'Dolor desde antes de los 45 años, por más de 3 meses, con mañanas rígidas.',
    hint: 'Mañanas rígidas: durante más de 30 minutos. También cuenta si moverse lo alivia, si le despierta en la segunda mitad de la noche, o si las pastillas antiinflamatorias ayudan mucho. Un ojo rojo y dolorido al que le molesta la luz necesita ayuda hoy.',
    items: {
      'stiff-over-30-minutes': 'tiene rigidez por la mañana durante más de 30 minutos',
      'better-with-movement': 'mejora cuando se mueve',
      'wakes-at-night': 'le despierta en la segunda mitad de la noche',
      'better-with-anti-inflammatory': 'mejora mucho con pastillas antiinflamatorias, como {ibuprofen}',
    },
    reason: 'Puede ser un tipo de inflamación que tiene su propio tratamiento.',
  },
  'walking-leg-pain': {
    statement: 'Piernas que duelen desde hace tiempo al caminar o estar de pie, y se alivian al sentarse.',
    hint: 'Piernas que duelen: si es nuevo en las dos, busque ayuda ahora.',
    reason: 'Puede significar que hay menos espacio para los nervios de la columna.',
  },
  'not-improving': {
    statement: 'No está mejor después de 2 a 4 semanas, o no le deja hacer su vida diaria.',
    reason: 'Una revisión y un plan pueden ayudar.',
  },
  worried: {
    statement: 'Tener preocupación, o que le cueste sobrellevarlo.',
    reason: 'Está bien pedir ayuda.',
  },
} satisfies WordsOfEverySign;
