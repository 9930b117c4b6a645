import type { CommonWords } from '../words/common.js';
import type { ReviewState } from '../types.js';
import { regionNames } from './regions.js';

/** A computer translated this text, and no person has checked it yet: change both values only when one has. */
export const review: ReviewState = { reviewedBy: null, checkedOn: '2026-11-22', translation: 'machine' };

/** The medicine begins with a vowel here, so its articles differ. */
const acetaminophen = {
  paracetamol: 'acétaminophène',
  theParacetamol: 'l’acétaminophène',
  ofParacetamol: 'de l’acétaminophène',
  noParacetamol: 'd’acétaminophène',
};

export const common: CommonWords = {
  comma: ', ',
  regions: regionNames,
  vocabulary: {
    other: {
      paracetamol: 'paracétamol',
      theParacetamol: 'le paracétamol',
      ofParacetamol: 'du paracétamol',
      noParacetamol: 'de paracétamol',
      ibuprofen: 'ibuprofène',
      naproxen: 'naproxène',
      checkedDate: '22 novembre 2026',
      toPoo: 'aller à la selle (faire caca)',
      physio: 'kinésithérapeute (kiné)',
      watersLeak: 'vous perdez les eaux ou du liquide',
      maternityUnit: 'votre maternité ou votre sage-femme',
      walkingAid: 'une canne ou un déambulateur',
      steroids: 'corticoïdes (cortisone)',
    },
    US: acetaminophen,
    CA: { ...acetaminophen, physio: 'physiothérapeute', walkingAid: 'une canne ou une marchette' },
    CH: { physio: 'physiothérapeute' },
    JP: acetaminophen,
  },
  unknownEmergencyNumber: 'numéro d’urgence de votre région',
  emergencyPrefix: 'Il faut agir immédiatement',
  ambulanceHeading: 'Appelez le {emergencyNumber} maintenant si :',
  emergencyHeading: 'Appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant si :',
  call: 'Appelez le {number}',
  callLine: 'Appelez {name}',
  callNamed: 'Appelez {name} : {number}',
  otherNumbers: 'Vous pouvez aussi utiliser : {numbers}.',
  waitForAmbulance:
    'Attendez l’ambulance. Ne bougez pas une personne dont la colonne vertébrale est peut-être blessée, sauf si elle est en danger.',
  doNotDrive:
    'Ne prenez pas le volant vous-même. Demandez à quelqu’un de vous conduire, ou appelez le {emergencyNumber}.',
  emergencySummaryTitle: 'Signes d’urgence',
  ambulanceSummary: [
    'vous avez une douleur ou un serrement dans la poitrine, peut-être jusque dans le bras, le cou ou la mâchoire',
    'une douleur comme une déchirure est venue d’un coup dans la poitrine, le dos ou le ventre',
    'avec cette douleur, vous perdez connaissance, ou presque, vous vous effondrez, ou vous avez des sueurs froides',
    'une douleur très forte vient d’un coup dans le ventre ou sur le côté',
    'vous avez mal au dos, avec une bosse qui bat dans le ventre ou un anévrisme connu',
    'vous manquez d’air, et c’est nouveau, ou vous crachez du sang en toussant',
    'vous avez mal quand vous inspirez, et vous avez un mollet gonflé ou un autre risque de caillot de sang',
    'vous avez les idées confuses, très sommeil ou du mal à articuler, ou la peau bleue ou grise',
    'la douleur a commencé après un accident grave, comme un accident de la route ou une chute de haut',
    'une jambe vous fait mal d’un coup, et elle est froide et pâle',
  ],
  emergencySummary: [
    'vous avez un engourdissement ou des fourmillements nouveaux autour des parties génitales, des fesses ou à l’intérieur des cuisses',
    'vous avez moins de sensations qu’avant pendant le sexe, ou l’érection ou l’orgasme sont plus difficiles qu’avant',
    'commencer à uriner (faire pipi) est plus difficile qu’avant, le jet est faible, ou vous ne pouvez pas uriner',
    'vous avez des pertes d’urine ou de selles (caca), et c’est nouveau',
    'vous ne sentez pas la vessie pleine, ou l’urine sortir, ou l’envie d’{toPoo}, ou l’essuyage',
    'vous avez une douleur, des fourmillements, un engourdissement ou une faiblesse dans les deux jambes, et c’est nouveau',
    'vous avez une jambe faible même quand la douleur ne vous arrête pas, ou un pied qui traîne',
    'vous avez moins d’équilibre qu’avant, ou les mains ou les bras engourdis, faibles ou maladroits',
    'des taches sur la peau ne s’effacent pas, ou vous avez un fort mal de tête et le cou raide',
    'vous prenez des anticoagulants, et vous avez eu une piqûre dans la colonne vertébrale, une chute ou un choc',
    'une douleur forte vient d’un coup dans un testicule, ou en bas d’un côté du ventre',
    'vous êtes peut-être enceinte, et vous avez des saignements, une perte de liquide, mal au ventre ou de la fièvre',
    'vous pensez à vous faire du mal ou à mettre fin à votre vie',
  ],
  getHelp: 'Si cela s’aggrave, ou si vous avez un nouveau signe, demandez de l’aide.',
  more: 'Ce qu’il faut surveiller, et sources',
  sourcesAndReview: 'Sources et vérification',
  lookOut: 'Ce qu’il faut surveiller',
  safetyNetTitle: 'Surveillez les changements',
  safetyNet: [
    'La plupart des gens vont mieux en quelques semaines.',
    'Si la douleur s’aggrave ou si vous avez un nouveau signe d’alerte, demandez de l’aide à toute heure. En cas d’urgence, appelez le {emergencyNumber}.',
    'Si cela ne va pas mieux après 2 à 4 semaines, parlez à {doctor}.',
    'C’est bien de redemander si quelque chose vous inquiète. Cette page peut laisser passer des choses.',
  ],
  sources: 'Sources',
  sourceCheck: {
    copy: 'nous avons vu une copie de ce texte',
    partial: 'nous avons vu une partie de ce texte',
    knowledge: 'nous n’avons pas encore vu ce texte',
  },
  print: 'Imprimer',
  printRefused:
    'Pas de fenêtre pour imprimer ? Cette page n’a peut-être pas le droit d’imprimer ici : ouvrez-la dans votre navigateur.',
  notReviewed: 'Aucun professionnel de santé n’a encore vérifié ce texte.',
  reviewedBy: 'Vérifié par {name}.',
  checkedOn: 'Nous l’avons comparé pour la dernière fois avec nos notes sur ses sources le {checkedDate}.',
  machineTranslated: 'Ce texte est une traduction automatique.',
  general: 'Ce sont des conseils généraux pour les adultes. Ils ne peuvent pas dire ce que vous avez.',
  siteContent: 'De ce site',
  siteContentNamed: 'De {name}',
};
