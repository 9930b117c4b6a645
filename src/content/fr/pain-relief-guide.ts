import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { overdoseWords } from './overdose.js';
import { medicineNames } from './regions.js';

/** The French of `<pain-relief-guide>`. Facts and numbers are those of `medicines.ts`. */
export const words: WordsFor<'pain-relief-guide'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'pain-relief-guide': {
    getHelpForOverdose: overdoseWords,
    names: medicineNames,
    heading: 'Médicaments contre la douleur : ce qu’il faut savoir d’abord',
    scope: [
      'Seulement pour les adultes de 18 ans et plus.',
      'Ce guide ne choisit ni médicament ni dose.',
      'Ce que dit votre boîte passe avant tout.',
    ],
    tooMuch: 'Demandez de l’aide maintenant si vous avez peut-être pris trop de médicament',
    tooMuchText:
      '{GetHelpForOverdose}, même si vous vous sentez bien. Si vous allez très mal, si vous en avez pris pour vous faire du mal, ou si vous n’arrivez à joindre personne, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
    stopFold:
      'Quand arrêter et appeler à l’aide : mal à la poitrine, visage gonflé, sang dans le vomi, selles noires et autres signes',
    stopNowTitle: 'Arrêtez l’{ibuprofen} ou le {naproxen} et appelez le {emergencyNumber} maintenant si',
    stopNow: [
      'vous avez mal à la poitrine, très mal au ventre ou du mal à respirer',
      'vous avez un côté du corps qui devient faible, ou vous articulez mal',
      'vous avez le visage, la bouche ou la gorge qui gonfle',
      'vous vomissez du sang',
    ],
    stopTitle: 'Arrêtez l’{ibuprofen} ou le {naproxen} et demandez une aide médicale maintenant si',
    stop: [
      'vous avez des selles (caca) noires',
      'vous avez des plaques sur la peau avec des cloques',
      'vous avez les jambes qui gonflent, ou vous urinez très peu',
    ],
    evidenceTitle: 'Ce que disent les études',
    evidence: [
      'L’{ibuprofen} et les médicaments semblables aident un peu contre le mal de dos, s’ils sont sans danger pour vous. Il n’est pas clair qu’ils aident contre la douleur qui descend dans la jambe (sciatique).',
      'Dans une grande étude, {theParacetamol} seul n’a pas fait mieux qu’un comprimé sans médicament. Au Royaume-Uni, un guide (NICE) dit de ne pas le prendre seul contre le mal du bas du dos.',
    ],
    mayTitle: 'Puis-je en prendre ?',
    neverTitle: 'Ne prenez pas d’{ibuprofen} ni de {naproxen} si',
    never: {
      allergy:
        'vous avez déjà eu une allergie ou de l’asthme à cause d’eux, de l’aspirine ou d’un médicament semblable',
      ulcer:
        'vous avez maintenant un ulcère ou un saignement de l’estomac, avez eu l’un ou l’autre plus d’une fois, ou avez déjà saigné à cause d’un médicament semblable',
      failure: 'vous avez une insuffisance grave du cœur, des reins ou du foie',
      bleeding: 'vous avez une maladie qui vous fait saigner plus',
      'heart-surgery': 'vous allez bientôt avoir, ou venez d’avoir, une opération du cœur',
      pregnant: 'vous êtes enceinte ou essayez de l’être, sauf si votre médecin vous dit d’en prendre',
    },
    neverParacetamolTitle: 'Ne prenez pas {noParacetamol} si',
    nsaidTitle:
      '60 ans ou plus, maladie, asthme, ulcère dans le passé, autres médicaments ? Demandez d’abord conseil pour l’{ibuprofen} ou le {naproxen}',
    nsaid: {
      age: 'vous avez 60 ans ou plus',
      ulcer: 'vous avez déjà eu un ulcère ou un saignement de l’estomac',
      heart:
        'vous avez une maladie du cœur, une insuffisance cardiaque ou une tension trop haute, ou avez déjà eu un AVC (attaque cérébrale)',
      'kidney-liver': 'vous avez une maladie des reins ou du foie',
      asthma: 'vous avez de l’asthme',
      bowel: 'vous avez la maladie de Crohn ou une rectocolite hémorragique (colite ulcéreuse)',
      'blood-thinners':
        'vous prenez un anticoagulant ou un autre médicament qui rend le sang plus fluide (comme la warfarine, l’apixaban, le rivaroxaban ou le clopidogrel), de l’aspirine ou des {steroids}',
      mood: 'vous prenez un ISRS (SSRI) ou un IRSN (SNRI) : ce sont des médicaments contre la déprime, l’anxiété ou la douleur',
      'blood-pressure':
        'vous prenez un médicament qui fait uriner (diurétique), un IEC (ACE) ou un sartan (ARB) : ce sont des médicaments pour la tension',
      'other-drugs': 'vous prenez du lithium, du méthotrexate ou de la ciclosporine',
      alcohol: 'vous buvez 3 verres d’alcool ou plus par jour',
      chickenpox: 'vous avez la varicelle',
      dehydrated:
        'vous perdez de l’eau (déshydratation) parce que vous vomissez ou avez la diarrhée : arrêtez ces médicaments si cela commence plus tard',
    },
    paracetamolTitle:
      'Petit poids, alcool, maladie, autres médicaments ? Demandez d’abord conseil pour {theParacetamol}',
    paracetamol: {
      'kidney-liver': 'vous avez une maladie du foie ou des reins',
      weight: {
        US: 'vous pesez moins de 110 livres (50 kg), ou avez très peu mangé depuis des jours',
        other: 'vous pesez moins de 50 kg, ou avez très peu mangé depuis des jours',
      },
      alcohol: {
        GB: 'vous buvez plus de 14 unités d’alcool par semaine, ou 3 verres d’alcool ou plus par jour',
        other: 'vous buvez 3 verres d’alcool ou plus par jour',
      },
      warfarin: 'vous prenez de la warfarine',
      'epilepsy-tb': 'vous prenez des médicaments contre l’épilepsie ou la tuberculose (TB)',
      'same-drug': 'vous prenez autre chose qui contient {ofParacetamol} : ne prenez jamais les deux',
    },
    anyTitle:
      'Enceinte ? Vous allaitez ? Vous prenez un anticoagulant (qui rend le sang plus fluide) ou un autre médicament ? Demandez à un pharmacien ou à un médecin avant de prendre un médicament contre la douleur.',
    combineTitle: 'Ce qu’il ne faut pas prendre ensemble',
    combine: {
      'same-drug':
        'Ne prenez jamais deux produits qui contiennent le même médicament. Cherchez « substance active » ou « ingrédient actif » sur chaque boîte.',
      nsaids:
        'Ne prenez pas d’{ibuprofen} avec du {naproxen}. Ne prenez ni l’un ni l’autre avec de l’aspirine contre la douleur. Ne prenez ni l’un ni l’autre avec un médicament semblable (un AINS), comme le diclofénac, le kétoprofène ou le célécoxib.',
    },
    productsTitle: 'Beaucoup de produits peuvent contenir le même médicament. Regardez les vôtres',
    productsLegend: 'Cochez ceux que vous prenez',
    products: {
      'cold-flu': 'Un médicament contre le rhume ou la grippe',
      'night-time': 'Un médicament de nuit contre la douleur (« PM »)',
      'muscle-relaxant': 'Un relaxant musculaire mélangé à un médicament contre la douleur',
      combination: 'De la codéine avec {ofParacetamol} (co-codamol), ou un autre mélange avec {ofParacetamol}',
      'ibuprofen-paracetamol': 'Un seul produit avec de l’{ibuprofen} et {ofParacetamol}',
      'ibuprofen-codeine': 'De l’{ibuprofen} avec de la codéine',
      aspirin:
        'De l’aspirine contre la douleur, aussi en comprimés à bulles (effervescents) ou dans des médicaments pour l’estomac',
      prescribed: 'Du {naproxen}, du diclofénac, du célécoxib ou un médicament semblable, sur ordonnance',
      gel: 'Un gel, une crème ou un patch contre la douleur',
    },
    drugs: {
      paracetamol: '{ofParacetamol}',
      nsaid: 'de l’{ibuprofen} ou un médicament semblable (un AINS)',
      both: '{ofParacetamol}, de l’{ibuprofen} ou un médicament semblable',
    },
    canHold: 'Peut contenir {drugs}.',
    notWith: {
      paracetamol: '{theParacetamol}',
      nsaid: 'l’{ibuprofen} ni le {naproxen}',
      both: '{theParacetamol}, l’{ibuprofen} ni le {naproxen}',
    },
    found: '{product} : peut contenir {drugs}. Ne le prenez pas avec {medicines}.',
    clash:
      'Certains produits cochés peuvent contenir le même médicament, ou des médicaments très proches. Ne les prenez pas ensemble. Demandez à un pharmacien.',
    productsLimit:
      'Aucune liste ne nomme tous les produits. Un produit que vous n’avez pas coché peut quand même être un danger si vous l’ajoutez. Demandez à un pharmacien.',
    sold: {
      shop: 'Vous pouvez l’acheter sans ordonnance.',
      pharmacy: 'À notre connaissance, les pharmacies le vendent. Demandez à un pharmacien.',
      prescription: 'À notre connaissance, il faut une ordonnance. Demandez à un pharmacien.',
      'period-pain':
        'Contre le mal de dos, il faut une ordonnance. Les pharmacies peuvent vendre des comprimés de {strength}, mais seulement contre les règles douloureuses, aux femmes de {from} à {to} ans.',
      unknown: 'Demandez à un pharmacien s’il est vendu là où vous êtes, et comment.',
    },
    labelTitle: {
      US: 'Une étiquette des États-Unis dit pour les adultes ({strength} par comprimé)',
      GB: 'Le service de santé britannique (NHS) dit pour les adultes ({strength} par comprimé)',
    },
    thousands: '',
    units: { mg: 'mg', g: 'g' },
    labels: {
      US: {
        ibuprofen: [
          'Une dose : {tablets} comprimé toutes les {hours} à {toHours} heures, ou {upTo} si {tablets} ne suffit pas.',
          'Pas plus de {most} comprimés ({amount}) en 24 heures.',
          'Parlez à un médecin si la douleur dure plus de {days} jours.',
        ],
        naproxen: [
          'Une dose : {tablets} comprimé toutes les {hours} à {toHours} heures. La première fois, vous pouvez en prendre {upTo} pendant la première heure.',
          'Pas plus de {upTo} comprimés dans toute période de {hours} à {toHours} heures.',
          'Pas plus de {most} comprimés ({amount}) en 24 heures.',
          'Parlez à un médecin si la douleur dure plus de {days} jours.',
        ],
        paracetamol: [
          'Une dose : {tablets} comprimés (« caplets »). Attendez {hours} à {toHours} heures avant la suivante, comme le dit votre boîte.',
          'Pas plus de {most} comprimés ({amount}) en 24 heures.',
          'Parlez à un médecin si la douleur dure plus de {days} jours.',
        ],
      },
      GB: {
        ibuprofen: [
          'Une dose : {tablets} ou {upTo} comprimés, jusqu’à {times} fois par jour, avec au moins {hours} heures entre deux doses.',
          'Pas plus de {most} comprimés ({amount}) en 24 heures.',
          'Pas plus de {days} jours, sauf si votre médecin le dit.',
        ],
        paracetamol: [
          'Une dose : {tablets} ou {upTo} comprimés, jusqu’à {times} fois en 24 heures, avec au moins {hours} heures entre deux doses.',
          'Pas plus de {most} comprimés ({amount}) en 24 heures.',
        ],
      },
    },
    copyOfLabel: 'Nous avons seulement vu une copie de ce texte : suivez donc ce que dit votre propre boîte.',
    followPack:
      'Faites ce que dit votre boîte. Demandez à un pharmacien combien vous pouvez prendre, et combien de fois.',
    asPrescribed: 'Prenez-le seulement s’il vous a été prescrit, et comme on vous l’a dit.',
    liver: 'En prendre trop peut faire beaucoup de mal à votre foie.',
    howTitle: 'Comment le prendre',
    useTitle: 'Pour tous ces médicaments',
    use: [
      'Prenez la plus petite dose qui aide, le moins longtemps possible.',
      'Prenez l’{ibuprofen} ou le {naproxen} en mangeant ou avec du lait. Ne les prenez pas l’estomac vide.',
      'Demandez à un pharmacien si vous avez encore besoin d’un médicament contre la douleur après {days} jours.',
      'Un médicament contre la douleur peut cacher la fièvre. Elle compte quand même comme un signe d’alerte.',
      'Si l’aspirine, un anticoagulant ou un autre médicament vous a été prescrit, ne l’arrêtez pas à cause de cette page.',
    ],
    strongTitle: 'Codéine, et médicaments pour relâcher les muscles',
    strong: [
      'Il n’est pas clair que les médicaments pour relâcher les muscles aident un dos douloureux.',
      'Les opioïdes (comme la codéine) ne sont pas conseillés de façon habituelle contre le mal de dos, et peuvent créer une dépendance. Ne prenez pas de codéine plus de 3 jours, ni pendant que vous allaitez.',
      'Tous ces médicaments, et ceux de nuit contre la douleur, peuvent donner sommeil ou faire tourner la tête. Dans ce cas, ne prenez pas le volant, n’utilisez pas de machine et ne buvez pas d’alcool.',
    ],
    codeineSold: {
      pharmacy: 'Les pharmaciens peuvent vendre de la codéine faible, mélangée à un autre médicament.',
      part: 'Dans certaines parties du pays, les pharmaciens peuvent vendre de la codéine faible. Dans d’autres, il faut une ordonnance.',
      prescription: 'Il faut une ordonnance pour la codéine.',
      unknown: 'Là où vous êtes, demandez conseil à un pharmacien sur la codéine.',
    },
    anotherSold: {
      'without-prescription':
        '{Name} : vendu sans ordonnance là où vous êtes. Demandez à un pharmacien avant d’en prendre.',
      prescription:
        '{Name} : sur ordonnance là où vous êtes. Prenez-le seulement s’il vous a été prescrit, à vous, maintenant.',
    },
    another: {
      metamizole: [
        'Arrêtez-le et demandez une aide médicale tout de suite si vous avez de la fièvre, des frissons, mal à la gorge ou des plaies dans la bouche, même peu de temps après votre dernière dose. Il peut abîmer votre sang, et on peut en mourir.',
      ],
      nsaid: [
        'C’est un médicament semblable à l’{ibuprofen} (un AINS). Tout ce que cette page dit de l’{ibuprofen} vaut aussi pour lui. Ne prenez jamais les deux.',
      ],
    },
    gelTitle: 'Gels contre la douleur',
    gelLabel: {
      US: 'L’étiquette du gel de diclofénac dit : seulement pour l’arthrite ou l’arthrose de la main, du poignet, du coude, du pied, de la cheville ou du genou. Il n’est pas fait pour le dos. Ne l’utilisez pas pour un muscle étiré, une entorse ou une blessure de sport.',
      other: 'Demandez à un pharmacien avant de mettre un gel contre la douleur sur votre dos.',
    },
    gelSold:
      'À notre connaissance, des gels avec de l’{ibuprofen} ou du diclofénac sont vendus contre les douleurs des muscles et du dos.',
    gel: 'Ne mettez pas de gel de ce type pendant que vous prenez de l’{ibuprofen}, du {naproxen} ou un médicament semblable, sauf si un pharmacien ou un médecin le dit. Ne mettez jamais de chaleur dessus, et ne vous approchez pas du feu. Lavez-vous les mains. Utilisez-le 2 semaines au plus. Pendant ce temps, et pendant les 2 semaines qui suivent, gardez la peau à cet endroit loin du soleil fort.',
  },
};
