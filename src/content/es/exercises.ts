/**
 * Spanish words of the exercises. Cautions and stop signs that hold for every exercise are not repeated here; `<stretch-card>`
 * has them. Each line of `notFor` also reads on from “No es para usted si”.
 */
import type { ExerciseId } from '../exercise/exercises.js';
import type { ExerciseWords } from '../types.js';

export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'hamstring-supine-towel': {
    name: 'Estirar detrás del muslo, boca arriba',
    purpose: 'Suelta los músculos tensos de detrás del muslo mientras la espalda está apoyada.',
    start: 'Acuéstese boca arriba. Doble las dos rodillas y apoye los pies planos.',
    steps: [
      'Pase una toalla por detrás de un muslo o de un pie.',
      'Suba esa pierna despacio, hasta donde se sienta bien.',
      'Estire la rodilla hasta sentir que tira un poco. Está bien si queda algo doblada.',
      'Quédese así y respire.',
      'Baje la pierna despacio, y luego cambie de pierna.',
    ],
    cues: { move: 'Suba una pierna y estire la rodilla', release: 'Baje la pierna despacio' },
    frequency: 'Hágalo 1 o 2 veces al día.',
    cautions: [
      'Después de las 16 semanas de embarazo, no se acueste boca arriba para esto. Elija un movimiento que no sea boca arriba.',
      'El dolor, el hormigueo o el adormecimiento que baja por la pierna puede venir del nervio. Doble más la rodilla, o pare.',
      'Vaya con cuidado si le han puesto una prótesis de cadera o de rodilla.',
    ],
    notFor: ['Tiene un dolor de nervio nuevo que baja por la pierna (ciática) y este estiramiento lo empeora.'],
    easier: [
      'Agarre por detrás del muslo y deje la rodilla más doblada.',
      'Acuéstese en una puerta y apoye la pierna levantada en el marco.',
    ],
    harder: ['Estire la otra pierna en el suelo.', 'Traiga suavemente los dedos del pie hacia usted.'],
    poses: {
      start:
        'Una persona está acostada boca arriba. Las dos rodillas están dobladas y los dos pies están planos en la colchoneta.',
      end: 'Una pierna está levantada y apunta hacia arriba, con la rodilla casi estirada. Las manos sujetan una toalla que pasa por detrás de esa pierna. El otro pie sigue plano.',
    },
  },
  'hamstring-chair': {
    name: 'Estirar detrás del muslo, en una silla',
    purpose: 'Estira la parte de detrás del muslo sin acostarse.',
    start:
      'Siéntese cerca del borde de una silla firme con un pie plano. Ponga la otra pierna estirada, con el talón en el suelo y los dedos hacia arriba.',
    steps: [
      'Siéntese con la espalda recta y apoye las manos en el muslo doblado.',
      'Inclínese hacia delante desde las caderas, con la espalda larga.',
      'Pare cuando sienta que tira un poco detrás del muslo.',
      'Quédese así.',
      'Enderécese despacio, y luego cambie de pierna.',
    ],
    cues: { move: 'Inclínese desde las caderas', release: 'Enderécese despacio' },
    frequency: 'Hágalo 1 o 2 veces al día.',
    cautions: [
      'Use una silla sin ruedas.',
      'Si tiene los huesos débiles (osteoporosis), inclínese desde las caderas y no curve la espalda.',
    ],
    notFor: [],
    easier: ['Deje la rodilla un poco doblada.', 'Inclínese menos.'],
    harder: ['Llegue un poco más lejos, con la espalda larga.'],
    poses: {
      start:
        'Una persona está sentada derecha en una silla con un pie plano. La otra pierna está estirada, con el talón en el suelo y los dedos hacia arriba.',
      end: 'La persona se inclina hacia delante desde las caderas. La espalda sigue larga, y la pierna de delante sigue estirada.',
    },
  },
  'hamstring-bed-edge': {
    name: 'Estirar detrás del muslo, con una pierna sobre la cama',
    purpose: 'Es una opción suave si le cuesta bajar al suelo.',
    start: 'Siéntese de lado en una cama o un sofá. Ponga una pierna encima y deje el otro pie en el suelo.',
    steps: [
      'Siéntese con la espalda recta y las manos a los lados.',
      'Deje la rodilla suelta y los dedos del pie hacia arriba.',
      'Inclínese hacia delante desde las caderas hasta sentir que tira un poco.',
      'Quédese así.',
      'Enderécese. Dese la vuelta y cambie de pierna.',
    ],
    cues: { move: 'Inclínese desde las caderas', release: 'Enderécese despacio' },
    frequency: 'Hágalo 1 o 2 veces al día.',
    cautions: [
      'Asegúrese de que la cama es firme y de que no puede resbalar.',
      'Si tiene los huesos débiles (osteoporosis), inclínese desde las caderas y no curve la espalda.',
    ],
    notFor: [],
    easier: ['Ponga un cojín debajo de la rodilla.'],
    harder: ['Estire más la rodilla.'],
    poses: {
      start:
        'Una persona está sentada derecha en una cama. Una pierna está estirada sobre la cama, y el otro pie está en el suelo.',
      end: 'La persona se inclina hacia delante desde las caderas, sobre la pierna que está en la cama. Los dedos de ese pie apuntan hacia arriba.',
    },
  },
  'cat-cow': {
    name: 'Gato y vaca',
    otherNames: 'estiramiento del gato; curvar y estirar la espalda a gatas',
    purpose: 'Mueve toda la columna con suavidad y alivia la rigidez.',
    start: 'Póngase a gatas. Ponga las manos debajo de los hombros y las rodillas debajo de las caderas.',
    steps: [
      'Suelte el aire. Curve la espalda hacia arriba y deje caer la cabeza.',
      'Tome aire. Deje bajar el vientre y mire un poco hacia delante.',
      'Pase despacio de una postura a la otra. Muévase solo hasta donde sea fácil.',
    ],
    cues: { move: 'Suelte el aire. Curve la espalda', release: 'Tome aire. Deje bajar el vientre' },
    frequency: 'Hágalo 1 o 2 veces al día.',
    cautions: [
      'Si le duelen las muñecas, apóyese en los puños o los antebrazos.',
      'Si le duelen las rodillas, póngalas sobre un cojín.',
      'Si tiene los huesos débiles (osteoporosis), curve la espalda solo un poco.',
    ],
    notFor: ['Tiene, o ha tenido, un hueso roto en la columna.'],
    easier: [
      'Hágalo en una silla, con las manos en las rodillas. Curve la espalda, y luego levante el pecho.',
      'Hágalo de pie, con las manos en una mesa.',
    ],
    harder: [
      'Vaya más despacio, con una respiración para cada lado.',
      'Añada un vaivén de las caderas de un lado a otro.',
    ],
    poses: {
      neutral: 'Una persona está a gatas con la espalda plana.',
      cat: 'La espalda está curvada hacia arriba y la cabeza cuelga.',
      cow: 'El vientre baja, y la cabeza mira un poco hacia delante.',
    },
  },
  'childs-pose': {
    name: 'Postura del niño',
    otherNames: 'nalgas hacia los talones',
    purpose: 'Estira con suavidad la parte baja de la espalda y las caderas.',
    start: 'Póngase a gatas, con las rodillas tan separadas como las caderas o más.',
    steps: [
      'Suelte el aire. Lleve las nalgas hacia atrás, más cerca de los talones.',
      'Deje las manos delante.',
      'Descanse donde se sienta bien, y respire.',
      'Vuelva a subir despacio.',
    ],
    cues: { move: 'Lleve las nalgas hacia atrás', release: 'Vuelva a subir despacio' },
    frequency: 'Hágalo 1 o 2 veces al día.',
    cautions: [
      'Si tiene un problema de rodilla, no se siente del todo hacia atrás.',
      'Al final del embarazo, separe bien las rodillas o sáltese este.',
      'Si tiene los huesos débiles (osteoporosis), doble solo las caderas y deje la espalda larga.',
    ],
    notFor: ['Le duelen las rodillas.', 'Tiene, o ha tenido, un hueso roto en la columna.'],
    easier: [
      'Haga solo una parte del camino.',
      'Ponga un cojín entre las nalgas y los talones.',
      'Siéntese en una silla e inclínese sobre una mesa.',
    ],
    harder: ['Camine con las dos manos hacia un lado para estirar también el otro lado.'],
    poses: {
      start: 'Una persona está a gatas con la espalda plana.',
      end: 'Las nalgas están atrás, cerca de los talones, y la espalda está un poco curvada. Los brazos se estiran hacia delante en el suelo.',
    },
  },
  'pelvic-tilt': {
    name: 'Inclinar la pelvis',
    purpose: 'Despierta los músculos del vientre y de la parte baja de la espalda, y alivia la rigidez.',
    start: 'Acuéstese boca arriba, en una cama firme o en el suelo. Doble las rodillas y apoye los pies planos.',
    steps: [
      'Suelte el aire y apriete un poco el vientre.',
      'Aplane la parte baja de la espalda hacia abajo.',
      'Mantenga, y siga respirando.',
      'Suelte hasta su curva normal.',
    ],
    cues: { move: 'Aplane la espalda hacia abajo', release: 'Suelte hasta su curva normal' },
    frequency: 'Hágalo de 1 a 3 veces al día. Añada 1 o 2 más cada pocos días.',
    cautions: [
      'Después de las 16 semanas de embarazo, no se acueste boca arriba para esto. Hágalo de pie contra una pared, en una silla o a gatas.',
    ],
    notFor: [],
    easier: ['Haga el movimiento más pequeño.', 'Hágalo en una silla, o de pie contra una pared.'],
    harder: ['Si no tiene más de 16 semanas de embarazo, suba al puente después de inclinar la pelvis.'],
    poses: {
      start:
        'Una persona está acostada boca arriba con las dos rodillas dobladas. Hay un pequeño hueco debajo de la parte baja de la espalda.',
      end: 'La parte baja de la espalda está plana en la colchoneta. Las caderas no se han levantado.',
    },
  },
  'knee-to-chest': {
    name: 'Una rodilla al pecho',
    otherNames: 'abrazar la rodilla',
    purpose: 'Alivia los músculos de la parte baja de la espalda y de las nalgas.',
    start: 'Acuéstese boca arriba, en una cama firme o en el suelo. Doble las rodillas y apoye los pies planos.',
    steps: [
      'Suba una rodilla. Agárrela por detrás del muslo o por la espinilla.',
      'Llévela hacia usted hasta sentir que tira un poco.',
      'Mantenga y respire.',
      'Baje la pierna, y luego cambie de pierna.',
    ],
    cues: { move: 'Suba una rodilla y acérquela', release: 'Baje la pierna despacio' },
    frequency: 'Hágalo cada mañana y cada noche.',
    cautions: [
      'Después de las 16 semanas de embarazo, no se acueste boca arriba para esto. Elija un movimiento que no sea boca arriba.',
      'Si tiene los huesos débiles (osteoporosis), hágalo con suavidad y no levante la rabadilla.',
      'Si le han puesto una prótesis de cadera, siga las reglas de su equipo médico.',
    ],
    notFor: ['Tiene, o ha tenido, un hueso roto en la columna.'],
    easier: ['Agarre por detrás del muslo.', 'Acerque el talón y deje ese pie en el suelo.'],
    harder: ['Estire la otra pierna.', 'Suba las dos rodillas a la vez, pero no si tiene los huesos débiles.'],
    poses: {
      start:
        'Una persona está acostada boca arriba. Las dos rodillas están dobladas y los dos pies están planos en la colchoneta.',
      end: 'Las dos manos acercan una rodilla al pecho. El otro pie sigue plano en la colchoneta.',
    },
  },
  'knee-rolls': {
    name: 'Rodillas de lado a lado',
    otherNames: 'giro de la parte baja del cuerpo',
    purpose: 'Suelta la parte baja de la espalda con un giro suave.',
    start:
      'Acuéstese boca arriba, en una cama firme o en el suelo. Doble las rodillas y júntelas. Ponga los brazos abiertos a los lados.',
    steps: [
      'Lleve las dos rodillas despacio hacia un lado.',
      'Deje los dos hombros abajo.',
      'Mantenga, y luego vuelva al centro.',
      'Vaya hacia el otro lado.',
    ],
    cues: { move: 'Lleve las rodillas a un lado', release: 'Vuelva al centro' },
    frequency: 'Hágalo de 1 a 3 veces al día.',
    cautions: [
      'Después de las 16 semanas de embarazo, no se acueste boca arriba para esto. Elija un movimiento que no sea boca arriba.',
      'Si tiene los huesos débiles (osteoporosis), gire despacio y solo un poco. No llegue tan lejos como pueda.',
    ],
    notFor: [],
    easier: ['Ponga una almohada entre las rodillas o a su lado.', 'Haga el giro más pequeño.'],
    harder: ['Gire la cabeza hacia el otro lado.', 'Levante los pies del suelo.'],
    poses: {
      start:
        'Una persona está acostada boca arriba, vista desde los pies. La cabeza está sobre una almohada. Las dos rodillas están dobladas y apuntan hacia arriba.',
      left: 'Las dos rodillas caen hacia un lado. Los dos hombros siguen planos.',
      right: 'Las dos rodillas caen hacia el otro lado. Los dos hombros siguen planos.',
    },
  },
  bridge: {
    name: 'Puente',
    purpose: 'Da más fuerza a los músculos de las nalgas y de detrás de los muslos.',
    start: 'Acuéstese boca arriba con las rodillas dobladas. Apoye los pies planos, tan separados como las caderas.',
    steps: [
      'Apriete el vientre y las nalgas.',
      'Levante las caderas hasta que los hombros, las caderas y las rodillas estén en línea.',
      'Mantenga y respire.',
      'Baje las caderas despacio, todo de una pieza.',
    ],
    cues: { move: 'Levante las caderas despacio', release: 'Baje las caderas despacio' },
    frequency: 'Hágalo cada día. Aumente despacio.',
    cautions: [
      'Si le da un calambre detrás del muslo, acerque más los pies.',
      'Si tiene la presión alta, cuide de seguir respirando.',
    ],
    notFor: ['Tiene más de 16 semanas de embarazo.'],
    easier: ['Levante solo hasta la mitad.'],
    harder: [
      'Levante un pie.',
      'Cruce los brazos sobre el pecho.',
      'Ponga una banda elástica justo por encima de las rodillas.',
    ],
    poses: {
      start:
        'Una persona está acostada boca arriba. Las dos rodillas están dobladas y los dos pies están planos en la colchoneta.',
      end: 'Las caderas están levantadas. Los hombros, las caderas y las rodillas forman una línea recta.',
    },
  },
  'bird-dog': {
    name: 'Pájaro y perro',
    otherNames: 'brazo y pierna contrarios',
    purpose: 'Entrena los músculos de la espalda y del vientre para tener firme la columna.',
    start: 'Póngase a gatas con la espalda plana. Mire al suelo.',
    steps: [
      'Apriete un poco el vientre.',
      'Lleve una pierna hacia atrás y el brazo contrario hacia delante.',
      'Deje las caderas a la misma altura. No arquee la espalda.',
      'Mantenga la postura.',
      'Vuelva, y luego cambie de lado.',
    ],
    cues: { move: 'Una pierna atrás, el otro brazo delante', release: 'Vuelva despacio' },
    frequency: 'Haga de 1 a 3 series, cada día o cada dos días.',
    cautions: [
      'Si le duelen las muñecas, apóyese en los puños o agarre unas pesas pequeñas como asas.',
      'Si le duelen las rodillas, póngalas sobre un cojín.',
      'Si tiene poco equilibrio, mueva solo un brazo o una pierna.',
    ],
    notFor: [],
    easier: ['Mueva solo la pierna, y deje los dedos del pie en el suelo.', 'Mueva solo el brazo.'],
    harder: ['Mantenga más tiempo.', 'Dibuje un pequeño cuadrado en el aire con la mano.'],
    poses: {
      start: 'Una persona está a gatas con la espalda plana.',
      'easier-end':
        'Una pierna está estirada hacia atrás, con los dedos del pie en el suelo. Las dos manos siguen abajo.',
      end: 'Una pierna está estirada hacia atrás, y el brazo contrario hacia delante. Los dos están más o menos a la altura de la espalda.',
    },
  },
  'prone-press-up': {
    name: 'Subir el pecho, boca abajo',
    otherNames: 'extensión de McKenzie; de la esfinge a la cobra',
    purpose: 'Dobla la espalda con suavidad hacia el otro lado. Puede ayudar si le duele sentarse y agacharse.',
    start: 'Acuéstese boca abajo con las manos junto a los hombros.',
    steps: [
      'Primero descanse sobre los antebrazos y respire unas veces.',
      'Si va bien, empuje hacia arriba con los brazos. Deje las caderas abajo.',
      'Llegue solo hasta donde se sienta bien.',
      'Vuelva a bajar despacio.',
    ],
    cues: { move: 'Suba el pecho. Las caderas, abajo', release: 'Vuelva a bajar despacio' },
    frequency: 'Hágalo de 1 a 4 veces al día.',
    cautions: [
      'Si el dolor sale de la pierna y sube a la espalda, es una buena señal. Si el dolor baja por la pierna, pare.',
      'Esto puede doler si el espacio para los nervios de la columna es estrecho (estenosis espinal). También puede doler si un hueso de la columna se ha movido hacia delante (espondilolistesis).',
    ],
    notFor: [
      'Está embarazada.',
      'El dolor u otras señales empeoran cuando se dobla hacia atrás.',
      'Tuvo una operación en el vientre, y su equipo médico no le ha dicho que puede hacer esto.',
    ],
    easier: [
      'Apóyese en los antebrazos y no suba más.',
      'Ponga una almohada debajo de las caderas.',
      'Póngase de pie con las manos en las caderas y dóblese un poco hacia atrás.',
    ],
    harder: ['Estire los codos del todo.'],
    poses: {
      start: 'Una persona está acostada boca abajo con los codos doblados. Las manos están junto a los hombros.',
      forearms: 'La persona se apoya en los antebrazos. El pecho está levantado y las caderas están abajo.',
      end: 'Las manos empujan hacia abajo y levantan más el pecho. Las caderas siguen en el suelo.',
    },
  },
  walking: {
    name: 'Salir a caminar',
    purpose: 'Le mantiene en movimiento y puede ayudar a evitar que el dolor vuelva.',
    start: 'Esté de pie con la espalda recta y zapatos cómodos.',
    steps: [
      'Camine a un paso en que todavía pueda hablar.',
      'Empiece con lo que pueda hacer, aunque sean 5 minutos.',
      'Añada 1 o 2 minutos cada día o cada dos días.',
      'En unas semanas, trate de llegar a 30 minutos la mayoría de los días.',
    ],
    frequency: 'Camine cada día, de 1 a 3 veces al día.',
    cautions: [
      'Pare y mire las señales de alarma si siente pesadas las dos piernas o camina con menos equilibrio que antes, y esto es nuevo.',
      'Use un {walkingAid} si lo necesita.',
    ],
    notFor: [],
    easier: ['Dé paseos cortos dentro de casa.', 'Camine en el agua.'],
    harder: ['Camine cuesta arriba o más rápido.'],
    poses: {
      'left-heel-strike': 'Una persona camina. El talón del pie de delante toca el suelo, y el otro pie está detrás.',
      'mid-stance': 'La persona está sobre una pierna mientras la otra pierna pasa por su lado.',
      'right-heel-strike':
        'El otro pie está ahora delante, con el talón en el suelo. Los brazos se mueven como las piernas.',
    },
  },
};
