/**
 * French words of the exercises. Cautions and stop signs that hold for every exercise are not repeated here; `<stretch-card>`
 * has them. Each line of `notFor` also reads on from “Ce n’est pas pour vous si”.
 */
import type { ExerciseId } from '../exercise/exercises.js';
import type { ExerciseWords } from '../types.js';

export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'hamstring-supine-towel': {
    name: 'Étirer l’arrière de la cuisse, sur le dos',
    purpose: 'Cela détend les muscles raides derrière la cuisse, et votre dos reste bien posé.',
    start: 'Allongez-vous sur le dos. Pliez les deux genoux et posez les pieds à plat.',
    steps: [
      'Passez une serviette derrière une cuisse ou un pied.',
      'Levez cette jambe lentement, tant que cela reste agréable.',
      'Dépliez le genou jusqu’à sentir que cela tire un peu. Il peut rester un peu plié.',
      'Gardez l’étirement et respirez.',
      'Baissez la jambe lentement, puis changez de jambe.',
    ],
    cues: { move: 'Levez une jambe et dépliez le genou', release: 'Baissez la jambe lentement' },
    frequency: 'Faites cela 1 à 2 fois par jour.',
    cautions: [
      'Après 16 semaines de grossesse, ne vous allongez pas à plat sur le dos pour cela. Choisissez un mouvement qui ne se fait pas sur le dos.',
      'Si une douleur, des fourmillements ou un engourdissement descendent dans la jambe, cela vient peut-être du nerf. Pliez plus le genou, ou arrêtez.',
      'Allez-y doucement si vous avez une prothèse de hanche ou de genou.',
    ],
    notFor: [
      'Vous avez une douleur de nerf nouvelle qui descend dans la jambe (sciatique), et cet étirement l’aggrave.',
    ],
    easier: [
      'Tenez l’arrière de la cuisse et gardez le genou plus plié.',
      'Allongez-vous dans l’ouverture d’une porte et posez la jambe levée contre le cadre.',
    ],
    harder: ['Allongez l’autre jambe sur le sol.', 'Tirez doucement les orteils vers vous.'],
    poses: {
      start:
        'Une personne est allongée sur le dos. Les deux genoux sont pliés et les deux pieds sont à plat sur le tapis.',
      end: 'Une jambe est levée et pointe vers le haut, le genou presque droit. Les mains tiennent une serviette passée derrière cette jambe. L’autre pied reste à plat.',
    },
  },
  'hamstring-chair': {
    name: 'Étirer l’arrière de la cuisse, sur une chaise',
    purpose: 'Vous étirez l’arrière de la cuisse sans vous allonger.',
    start:
      'Asseyez-vous près du bord d’une chaise ferme, un pied à plat. Mettez l’autre jambe droite devant vous, le talon au sol et les orteils vers le haut.',
    steps: [
      'Gardez le dos droit et posez les mains sur la cuisse de la jambe pliée.',
      'Penchez-vous en avant à partir des hanches et gardez le dos droit.',
      'Arrêtez-vous quand cela tire un peu derrière la cuisse.',
      'Gardez l’étirement.',
      'Redressez-vous lentement, puis changez de jambe.',
    ],
    cues: { move: 'Penchez-vous à partir des hanches', release: 'Redressez-vous lentement' },
    frequency: 'Faites cela 1 à 2 fois par jour.',
    cautions: [
      'Prenez une chaise qui ne roule pas.',
      'Si vous avez les os fragiles (ostéoporose), penchez-vous à partir des hanches et n’arrondissez pas le dos.',
    ],
    notFor: [],
    easier: ['Gardez le genou un peu plié.', 'Penchez-vous moins.'],
    harder: ['Allez un peu plus loin, le dos droit.'],
    poses: {
      start:
        'Une personne est assise bien droite sur une chaise, un pied à plat. L’autre jambe est droite devant elle, le talon au sol et les orteils vers le haut.',
      end: 'La personne se penche en avant à partir des hanches. Le dos reste droit, et la jambe de devant reste droite.',
    },
  },
  'hamstring-bed-edge': {
    name: 'Étirer l’arrière de la cuisse, une jambe sur le lit',
    purpose: 'C’est un choix doux si vous avez du mal à descendre au sol.',
    start: 'Asseyez-vous de côté sur un lit ou un canapé. Posez une jambe dessus et gardez l’autre pied au sol.',
    steps: [
      'Gardez le dos droit, les mains à côté de vous.',
      'Gardez le genou souple et les orteils vers le haut.',
      'Penchez-vous en avant à partir des hanches jusqu’à sentir que cela tire un peu.',
      'Gardez l’étirement.',
      'Redressez-vous. Tournez-vous et changez de jambe.',
    ],
    cues: { move: 'Penchez-vous à partir des hanches', release: 'Redressez-vous lentement' },
    frequency: 'Faites cela 1 à 2 fois par jour.',
    cautions: [
      'Vérifiez que le lit est ferme et que vous ne pouvez pas glisser.',
      'Si vous avez les os fragiles (ostéoporose), penchez-vous à partir des hanches et n’arrondissez pas le dos.',
    ],
    notFor: [],
    easier: ['Mettez un coussin sous le genou.'],
    harder: ['Dépliez plus le genou.'],
    poses: {
      start:
        'Une personne est assise bien droite sur un lit. Une jambe est posée le long du lit, et l’autre pied est au sol.',
      end: 'La personne se penche en avant à partir des hanches, au-dessus de la jambe posée sur le lit. Les orteils de cette jambe pointent vers le haut.',
    },
  },
  'cat-cow': {
    name: 'Le chat et la vache',
    otherNames: 'étirement du chat ; arrondir et creuser le dos à quatre pattes',
    purpose: 'Cela fait bouger toute la colonne en douceur et réduit la raideur.',
    start: 'Mettez-vous à quatre pattes. Placez les mains sous les épaules et les genoux sous les hanches.',
    steps: [
      'Soufflez. Arrondissez le dos vers le haut et laissez tomber la tête.',
      'Inspirez. Laissez descendre le ventre et regardez un peu devant vous.',
      'Passez lentement de l’un à l’autre. Restez là où c’est facile.',
    ],
    cues: { move: 'Soufflez. Arrondissez le dos', release: 'Inspirez. Laissez descendre le ventre' },
    frequency: 'Faites cela 1 à 2 fois par jour.',
    cautions: [
      'Si vous avez mal aux poignets, posez-vous sur les poings ou les avant-bras.',
      'Si vous avez mal aux genoux, posez-les sur un coussin.',
      'Si vous avez les os fragiles (ostéoporose), arrondissez seulement un peu le dos.',
    ],
    notFor: ['Vous avez, ou avez eu, un os cassé dans la colonne.'],
    easier: [
      'Faites-le sur une chaise, les mains sur les genoux. Arrondissez le dos, puis levez la poitrine.',
      'Faites-le debout, les mains sur une table.',
    ],
    harder: ['Ralentissez : une respiration pour chaque sens.', 'Bougez aussi les hanches d’un côté à l’autre.'],
    poses: {
      neutral: 'Une personne est à quatre pattes, le dos plat.',
      cat: 'Le dos est arrondi vers le haut et la tête pend.',
      cow: 'Le ventre descend, et la tête regarde un peu vers l’avant.',
    },
  },
  'childs-pose': {
    name: 'Posture de l’enfant',
    otherNames: 'les fesses vers les talons',
    purpose: 'Cela étire en douceur le bas du dos et les hanches.',
    start: 'Mettez-vous à quatre pattes, les genoux aussi écartés que les hanches ou plus.',
    steps: [
      'Soufflez. Reculez les fesses, plus près des talons.',
      'Laissez les mains devant vous.',
      'Reposez-vous là où c’est agréable, et respirez.',
      'Remontez lentement.',
    ],
    cues: { move: 'Reculez les fesses vers les talons', release: 'Remontez lentement' },
    frequency: 'Faites cela 1 à 2 fois par jour.',
    cautions: [
      'Si vous avez un problème de genou, n’allez pas jusqu’à vous asseoir sur les talons.',
      'En fin de grossesse, gardez les genoux écartés ou laissez cet exercice de côté.',
      'Si vous avez les os fragiles (ostéoporose), pliez seulement les hanches et gardez le dos droit.',
    ],
    notFor: ['Vous avez mal aux genoux.', 'Vous avez, ou avez eu, un os cassé dans la colonne.'],
    easier: [
      'Faites seulement une partie du chemin.',
      'Mettez un coussin entre les fesses et les talons.',
      'Asseyez-vous sur une chaise et penchez-vous en avant sur une table.',
    ],
    harder: ['Avancez les deux mains vers un côté pour étirer aussi l’autre côté.'],
    poses: {
      start: 'Une personne est à quatre pattes, le dos plat.',
      end: 'Les fesses sont en arrière, près des talons, et le dos est un peu arrondi. Les bras s’allongent en avant sur le sol.',
    },
  },
  'pelvic-tilt': {
    name: 'Bascule du bassin',
    purpose: 'Cela réveille les muscles du ventre et du bas du dos, et réduit la raideur.',
    start: 'Allongez-vous sur le dos, sur un lit ferme ou au sol. Pliez les genoux et posez les pieds à plat.',
    steps: [
      'Soufflez et serrez doucement le ventre.',
      'Aplatissez le creux du dos vers le bas.',
      'Tenez, et continuez à respirer.',
      'Relâchez et retrouvez votre courbe normale.',
    ],
    cues: { move: 'Aplatissez le creux du dos', release: 'Relâchez et retrouvez votre courbe' },
    frequency: 'Faites cela 1 à 3 fois par jour. Ajoutez 1 ou 2 bascules tous les deux ou trois jours.',
    cautions: [
      'Après 16 semaines de grossesse, ne vous allongez pas sur le dos pour cela. Faites-le debout contre un mur, sur une chaise ou à quatre pattes.',
    ],
    notFor: [],
    easier: ['Faites un mouvement plus petit.', 'Faites-le sur une chaise, ou debout contre un mur.'],
    harder: ['Si vous n’êtes pas à plus de 16 semaines de grossesse, montez en pont après la bascule.'],
    poses: {
      start: 'Une personne est allongée sur le dos, les deux genoux pliés. Il y a un petit espace sous le bas du dos.',
      end: 'Le bas du dos est à plat sur le tapis. Les hanches ne se sont pas levées.',
    },
  },
  'knee-to-chest': {
    name: 'Un genou vers la poitrine',
    otherNames: 'serrer le genou dans ses bras',
    purpose: 'Cela détend les muscles du bas du dos et des fesses.',
    start: 'Allongez-vous sur le dos, sur un lit ferme ou au sol. Pliez les genoux et posez les pieds à plat.',
    steps: [
      'Levez un genou. Tenez-le derrière la cuisse ou sur le tibia.',
      'Amenez-le vers vous jusqu’à sentir que cela tire doucement.',
      'Tenez et respirez.',
      'Baissez la jambe, puis changez de jambe.',
    ],
    cues: { move: 'Levez un genou et amenez-le vers vous', release: 'Baissez la jambe lentement' },
    frequency: 'Faites cela chaque matin et chaque soir.',
    cautions: [
      'Après 16 semaines de grossesse, ne vous allongez pas à plat sur le dos pour cela. Choisissez un mouvement qui ne se fait pas sur le dos.',
      'Si vous avez les os fragiles (ostéoporose), allez-y doucement et ne levez pas le coccyx.',
      'Si vous avez une prothèse de hanche, suivez les règles de votre équipe de soins.',
    ],
    notFor: ['Vous avez, ou avez eu, un os cassé dans la colonne.'],
    easier: ['Tenez l’arrière de la cuisse.', 'Faites glisser le talon vers vous et gardez ce pied au sol.'],
    harder: ['Allongez l’autre jambe.', 'Levez les deux genoux ensemble, mais pas si vous avez les os fragiles.'],
    poses: {
      start:
        'Une personne est allongée sur le dos. Les deux genoux sont pliés et les deux pieds sont à plat sur le tapis.',
      end: 'Les deux mains amènent un genou vers la poitrine. L’autre pied reste à plat sur le tapis.',
    },
  },
  'knee-rolls': {
    name: 'Genoux d’un côté à l’autre',
    otherNames: 'rotation du bas du corps',
    purpose: 'Cela assouplit le bas du dos avec une rotation douce.',
    start:
      'Allongez-vous sur le dos, sur un lit ferme ou au sol. Pliez les genoux et gardez-les ensemble. Écartez les bras sur les côtés.',
    steps: [
      'Tournez lentement les deux genoux vers un côté.',
      'Gardez les deux épaules en bas.',
      'Tenez, puis revenez au milieu.',
      'Tournez vers l’autre côté.',
    ],
    cues: { move: 'Tournez les genoux vers un côté', release: 'Revenez au milieu' },
    frequency: 'Faites cela 1 à 3 fois par jour.',
    cautions: [
      'Après 16 semaines de grossesse, ne vous allongez pas à plat sur le dos pour cela. Choisissez un mouvement qui ne se fait pas sur le dos.',
      'Si vous avez les os fragiles (ostéoporose), tournez lentement et seulement un peu. N’allez pas aussi loin que possible.',
    ],
    notFor: [],
    easier: ['Mettez un oreiller entre les genoux ou à côté.', 'Tournez moins loin.'],
    harder: ['Tournez la tête vers l’autre côté.', 'Levez les pieds du sol.'],
    poses: {
      start:
        'Une personne est allongée sur le dos, vue depuis les pieds. La tête est sur un oreiller. Les deux genoux sont pliés et pointent vers le haut.',
      left: 'Les deux genoux penchent d’un côté. Les deux épaules restent à plat.',
      right: 'Les deux genoux penchent de l’autre côté. Les deux épaules restent à plat.',
    },
  },
  bridge: {
    name: 'Pont',
    purpose: 'Cela rend plus forts les muscles des fesses et de l’arrière des cuisses.',
    start: 'Allongez-vous sur le dos, les genoux pliés. Posez les pieds à plat, aussi écartés que les hanches.',
    steps: [
      'Serrez le ventre et les fesses.',
      'Levez les hanches jusqu’à ce que les épaules, les hanches et les genoux soient en ligne.',
      'Tenez et respirez.',
      'Baissez les hanches lentement, d’un bloc.',
    ],
    cues: { move: 'Levez les hanches lentement', release: 'Baissez les hanches lentement' },
    frequency: 'Faites cela chaque jour. Augmentez lentement.',
    cautions: [
      'Si vous avez une crampe derrière la cuisse, rapprochez les pieds des fesses.',
      'Si votre tension est trop haute, veillez à continuer de respirer.',
    ],
    notFor: ['Vous êtes à plus de 16 semaines de grossesse.'],
    easier: ['Montez seulement à moitié.'],
    harder: [
      'Levez un pied.',
      'Croisez les bras sur la poitrine.',
      'Mettez une bande élastique juste au-dessus des genoux.',
    ],
    poses: {
      start:
        'Une personne est allongée sur le dos. Les deux genoux sont pliés et les deux pieds sont à plat sur le tapis.',
      end: 'Les hanches sont levées. Les épaules, les hanches et les genoux forment une ligne droite.',
    },
  },
  'bird-dog': {
    name: 'L’oiseau et le chien',
    otherNames: 'bras et jambe opposés',
    purpose: 'Cela entraîne les muscles du dos et du ventre à tenir la colonne stable.',
    start: 'Mettez-vous à quatre pattes, le dos plat. Regardez le sol.',
    steps: [
      'Serrez doucement le ventre.',
      'Faites glisser une jambe en arrière et tendez le bras opposé en avant.',
      'Gardez les hanches à la même hauteur. Ne creusez pas le dos.',
      'Gardez la posture.',
      'Revenez, puis changez de côté.',
    ],
    cues: { move: 'Une jambe en arrière, l’autre bras devant', release: 'Revenez lentement' },
    frequency: 'Faites 1 à 3 séries, chaque jour ou un jour sur deux.',
    cautions: [
      'Si vous avez mal aux poignets, posez-vous sur les poings ou tenez de petits poids comme poignées.',
      'Si vous avez mal aux genoux, posez-les sur un coussin.',
      'Si vous tenez mal en équilibre, bougez seulement un bras ou une jambe.',
    ],
    notFor: [],
    easier: ['Bougez seulement la jambe, et gardez les orteils au sol.', 'Bougez seulement le bras.'],
    harder: ['Tenez plus longtemps.', 'Dessinez un petit carré en l’air avec la main.'],
    poses: {
      start: 'Une personne est à quatre pattes, le dos plat.',
      'easier-end': 'Une jambe est tendue en arrière, les orteils au sol. Les deux mains restent en bas.',
      end: 'Une jambe est tendue en arrière, et le bras opposé est tendu en avant. Les deux sont à peu près à la hauteur du dos.',
    },
  },
  'prone-press-up': {
    name: 'Lever la poitrine, sur le ventre',
    otherNames: 'extension de McKenzie ; du sphinx au cobra',
    purpose:
      'Cela plie doucement le dos dans l’autre sens. Cela peut aider si vous avez mal quand vous êtes en position assise ou penchée.',
    start: 'Allongez-vous sur le ventre, les mains près des épaules.',
    steps: [
      'D’abord, restez sur les avant-bras. Respirez plusieurs fois.',
      'Si cela va bien, poussez sur les bras pour monter. Laissez les hanches en bas.',
      'Montez seulement tant que cela reste agréable.',
      'Redescendez lentement.',
    ],
    cues: { move: 'Poussez. Laissez les hanches en bas', release: 'Redescendez lentement' },
    frequency: 'Faites cela 1 à 4 fois par jour.',
    cautions: [
      'Si la douleur quitte la jambe et remonte vers le dos, c’est bon signe. Si la douleur descend dans la jambe, arrêtez.',
      'Cela peut faire mal si la place pour les nerfs dans la colonne est étroite (canal lombaire étroit). Cela peut aussi faire mal si un os de la colonne a glissé vers l’avant (spondylolisthésis).',
    ],
    notFor: [
      'Vous êtes enceinte.',
      'La douleur ou d’autres signes s’aggravent quand vous vous pliez en arrière.',
      'Vous avez eu une opération du ventre, et votre équipe de soins ne vous a pas dit que vous pouvez faire cela.',
    ],
    easier: [
      'Posez-vous sur les avant-bras et ne montez pas plus haut.',
      'Mettez un oreiller sous les hanches.',
      'Tenez-vous debout, les mains sur les hanches, et pliez-vous doucement en arrière.',
    ],
    harder: ['Tendez les coudes à fond.'],
    poses: {
      start: 'Une personne est allongée sur le ventre, les coudes pliés. Les mains sont près des épaules.',
      forearms: 'La personne s’appuie sur les avant-bras. La poitrine est levée et les hanches sont en bas.',
      end: 'Les mains poussent vers le bas et lèvent plus haut la poitrine. Les hanches restent au sol.',
    },
  },
  walking: {
    name: 'Aller marcher',
    purpose: 'Cela vous fait bouger et peut aider à éviter que la douleur revienne.',
    start: 'Tenez-vous debout, le dos droit, dans des chaussures confortables.',
    steps: [
      'Marchez à une vitesse où vous pouvez encore parler.',
      'Commencez par ce que vous pouvez faire, même 5 minutes.',
      'Ajoutez 1 à 2 minutes chaque jour ou tous les deux jours.',
      'En quelques semaines, essayez d’arriver à 30 minutes la plupart des jours.',
    ],
    frequency: 'Marchez chaque jour, 1 à 3 fois par jour.',
    cautions: [
      'Arrêtez-vous et regardez les signes d’alerte si vos deux jambes sont lourdes ou si vous marchez avec moins d’équilibre qu’avant, et c’est nouveau.',
      'Prenez {walkingAid} si vous en avez besoin.',
    ],
    notFor: [],
    easier: ['Faites de petites marches à l’intérieur.', 'Marchez dans l’eau.'],
    harder: ['Marchez en montée ou marchez plus vite.'],
    poses: {
      'left-heel-strike':
        'Une personne marche. Le talon du pied de devant touche le sol, et l’autre pied est derrière.',
      'mid-stance': 'La personne se tient sur une jambe pendant que l’autre jambe passe à côté.',
      'right-heel-strike': 'L’autre pied est maintenant devant, le talon au sol. Les bras bougent comme les jambes.',
    },
  },
};
