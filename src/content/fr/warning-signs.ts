/**
 * French words of the warning signs. They never name a diagnosis as the result and give no temperature number. A hint
 * begins with the words that it explains, so that it can be read in a list of its own. Place-holders in braces are filled
 * by region.
 */
import type { SignGroup, SignWords } from '../types.js';
import type { SignId } from '../advice/warning-signs.js';
import type { WordsOfEverySign } from '../words/warning-signs.js';

export const signGroupNames: Readonly<Record<SignGroup, string>> = {
  chest: 'Poitrine, respiration, perte de connaissance',
  tummy: 'Ventre et côté',
  'accident-legs': 'Accident ou chute, jambes, marche',
  'bladder-numbness': 'Urine, selles et engourdissement',
  fever: 'Fièvre, ou se sentir malade',
  'age-mood': 'Âge, grossesse, moral',
  bones: 'Chute ou os fragiles',
  'illness-medicine': 'Votre santé jusqu’à maintenant',
  where: 'Où vous avez mal',
  pattern: 'Comment est la douleur',
};

export const signWords: Readonly<Record<SignId, SignWords>> = {
  'chest-pain': {
    statement: 'Douleur ou serrement dans la poitrine, peut-être jusque dans le bras, le cou ou la mâchoire.',
    hint: 'Douleur dans la poitrine : une douleur nouvelle dans le bras, le cou ou la mâchoire compte si vous transpirez, avez envie de vomir ou manquez d’air.',
    reason: 'C’est peut-être votre cœur.',
  },
  'tearing-pain': {
    statement: 'Douleur venue d’un coup, comme une déchirure, dans la poitrine, le dos ou le ventre.',
    reason: 'Elle peut venir de votre vaisseau sanguin principal, et il faut vite de l’aide.',
  },
  'fainted-or-collapsed': {
    statement: 'Avec cette douleur, perdre connaissance, ou presque, s’effondrer, ou avoir des sueurs froides.',
    reason: 'C’est peut-être votre cœur ou un gros vaisseau sanguin, et il faut vite de l’aide.',
  },
  'sudden-tummy-and-back-pain': {
    statement: 'Douleur très forte, venue d’un coup, dans le ventre ou sur le côté.',
    hint: 'D’un coup : votre dos peut aussi vous faire mal. Un spasme seulement dans le dos ne compte pas ici.',
    reason: 'Elle peut venir d’un gros vaisseau sanguin, et il faut vite de l’aide.',
  },
  'pulsing-tummy': {
    statement: 'Une bosse qui bat dans le ventre, ou un anévrisme connu.',
    hint: 'Anévrisme : une partie gonflée du vaisseau sanguin principal du ventre ou de la poitrine. Si vous en avez un, tout nouveau mal de dos compte, même après une réparation.',
    reason: 'Avec un nouveau mal de dos et l’un de ces signes, il faut vite de l’aide.',
  },
  'breathless-or-coughing-blood': {
    statement: 'Manquer d’air, et c’est nouveau, ou cracher du sang en toussant.',
    hint: 'Manquer d’air : aussi au repos, et pas seulement parce que bouger fait mal.',
    reason: 'Cela peut venir d’un caillot de sang dans les poumons.',
  },
  'pain-on-breathing-and-clot-risk': {
    statement: 'Douleur quand vous inspirez, et un risque de caillot de sang.',
    hint: 'Risque de caillot de sang : un mollet gonflé et douloureux, un caillot dans le passé, un cancer, une grossesse, la pilule ou d’autres hormones. Ou, dans les 3 derniers mois, une opération, un accouchement, des semaines au lit ou un très long voyage.',
    reason: 'Un caillot de sang dans les poumons peut faire mal comme un muscle froissé.',
  },
  'very-unwell-or-confused': {
    statement: 'Avoir les idées confuses, avoir très sommeil ou du mal à articuler, ou avoir la peau bleue ou grise.',
    hint: 'Bleue ou grise : sur une peau brune ou noire, regardez les lèvres, les gencives et les paumes. Une peau froide ou avec des taches, un côté du visage qui tombe ou un bras faible comptent.',
    items: {
      'confused-or-sleepy': 'vous avez les idées confuses ou avez très sommeil',
      'slurred-speech': 'vous avez du mal à articuler les mots',
      'skin-colour': 'vous avez la peau froide, bleue, grise ou avec des taches',
    },
    reason: 'Ce sont peut-être les signes d’une maladie grave, et il faut vite de l’aide.',
  },
  'serious-accident': {
    statement: 'Cela a commencé avec un accident de la route, une chute de haut ou un autre accident grave.',
    hint: 'Grave : aussi une chute dans un escalier, ou un coup fort qui a laissé un bleu ou un point douloureux sur la colonne vertébrale.',
    reason: 'Un os de la colonne est peut-être cassé.',
  },
  'cold-pale-leg': {
    statement: 'Douleur venue d’un coup dans une jambe froide et pâle.',
    hint: 'Pâle : les deux jambes comptent aussi. Sur une peau brune ou noire, la plante du pied peut sembler grise.',
    reason: 'Le sang n’arrive peut-être pas dans votre jambe, et il faut vite de l’aide.',
  },
  'saddle-numbness': {
    statement:
      'Engourdissement ou fourmillements nouveaux autour des parties génitales, des fesses ou à l’intérieur des cuisses.',
    hint: 'Engourdissement : là où le corps touche un siège de vélo. Vous sentez peut-être quelque chose de bizarre en vous essuyant.',
    items: {
      genitals: 'vos parties génitales',
      bottom: 'vos fesses',
      'inner-thighs': 'l’intérieur de vos cuisses',
    },
    reason: 'Cela peut vouloir dire que quelque chose serre les nerfs en bas de la colonne.',
  },
  'trouble-starting-to-pee': {
    statement:
      'Plus de mal qu’avant à commencer à uriner (faire pipi), jet plus faible qu’avant, ou ne pas pouvoir uriner.',
    reason: 'Avec un mal de dos, avoir du mal à uriner peut être le signe de nerfs serrés.',
  },
  'bladder-control-or-feeling': {
    statement: 'Pertes d’urine, et c’est nouveau, ou ne pas sentir la vessie pleine ou l’urine qui sort.',
    reason: 'Perdre le contrôle ou la sensation peut être le signe de nerfs serrés.',
  },
  'bowel-control-or-feeling': {
    statement:
      'Pertes de selles (caca) nouvelles, ou ne rien sentir quand vous devez aller aux toilettes ou quand vous vous essuyez.',
    hint: 'Pertes de selles : toute perte de contrôle compte. Ne pas pouvoir {toPoo}, si c’est nouveau, avec un engourdissement à cet endroit ou dans une jambe, compte aussi.',
    reason: 'Perdre le contrôle ou la sensation peut être le signe de nerfs serrés.',
  },
  'sexual-feeling-change': {
    statement: 'Moins de sensations qu’avant pendant le sexe, ou érection ou orgasme plus difficiles qu’avant.',
    hint: 'Moins, ou plus difficiles : cela compte si c’est venu avec cette douleur ou après elle.',
    items: {
      'loss-of-feeling': 'vous avez perdu des sensations dans les parties génitales',
      erection: 'vous avez plus de mal qu’avant à avoir une érection',
      orgasm: 'vous avez plus de mal qu’avant à avoir un orgasme',
    },
    reason: 'Une perte nouvelle de sensations pendant le sexe peut être le signe de nerfs serrés.',
  },
  'both-legs': {
    statement: 'Douleur, fourmillements, engourdissement ou faiblesse dans les deux jambes, et c’est nouveau.',
    hint: 'Les deux jambes : aussi une douleur qui a commencé dans une jambe et qui est allée dans l’autre.',
    reason: 'Des signes dans les deux jambes peuvent vouloir dire une pression sur beaucoup de nerfs.',
  },
  'leg-getting-weaker': {
    statement: 'Une jambe faible même quand la douleur ne vous arrête pas, ou un pied qui traîne.',
    hint: 'Faible : une jambe qui lâche seulement parce qu’elle fait mal ne compte pas.',
    reason: 'Une faiblesse nouvelle, ou qui augmente, demande peut-être vite un traitement.',
  },
  'unsteady-walking': {
    statement: 'Moins d’équilibre qu’avant, ou mains ou bras engourdis, faibles ou maladroits, et c’est nouveau.',
    hint: 'Moins d’équilibre : des jambes lourdes ou maladroites comptent.',
    reason: 'Cela peut être le signe d’une pression sur le nerf principal de la colonne.',
  },
  'stiff-neck-and-headache': {
    statement: 'Fort mal de tête et cou raide, ou plaques ou taches sur la peau qui ne s’effacent pas.',
    hint: 'Mal de tête : s’il était très fort et venu d’un coup dans les deux dernières semaines, il compte, même s’il est parti. La lumière vous fait peut-être mal aux yeux, et vous avez peut-être de la fièvre. Plaques ou taches : appuyez un verre dessus pour voir si elles s’effacent.',
    reason: 'Cela peut venir de la tête ou d’une infection, et il faut vite de l’aide.',
  },
  'blood-thinners-sudden-pain': {
    stem: 'Vous prenez des anticoagulants (médicaments qui rendent le sang plus fluide), ou vous avez une maladie qui fait saigner facilement.',
    statement:
      'Anticoagulants, et l’un de ces cas : toute chute, tout choc, une piqûre ou une opération dans la colonne vertébrale.',
    hint: 'Anticoagulants : ils rendent le sang plus fluide. Ce sont la warfarine, l’apixaban, le rivaroxaban, l’héparine et d’autres. L’aspirine à faible dose, prise seule, ne compte pas. Une maladie qui fait saigner facilement compte.',
    items: {
      'after-a-knock': 'la douleur est venue après une chute ou un choc',
      'needle-or-operation-in-spine':
        'la douleur est venue après une piqûre ou une opération dans la colonne vertébrale',
    },
    reason: 'Du sang peut s’amasser autour de la colonne, et il faut un examen maintenant.',
  },
  'sudden-groin-pain': {
    statement: 'Douleur forte, venue d’un coup, dans un testicule, ou en bas d’un côté du ventre.',
    reason: 'Une partie à l’intérieur est peut-être tordue, et il faut vite de l’aide.',
  },
  'pregnant-with-warning-signs': {
    stem: 'Vous êtes enceinte, ou vous pourriez l’être.',
    statement:
      'Être enceinte ou peut-être enceinte, et avoir des saignements, une perte de liquide, mal au ventre ou de la fièvre.',
    hint: 'Peut-être enceinte : aussi si vos règles sont en retard. Fièvre : une température élevée, ou avoir chaud et avoir des frissons. Des douleurs qui vont et viennent, ou à la pointe de l’épaule, comptent. Appelez d’abord {maternityUnit} si vous avez le numéro.',
    items: {
      bleeding: 'vous avez des saignements',
      'waters-leaking': '{watersLeak}',
      'strong-tummy-pain': 'vous avez un fort mal de ventre',
      'pains-that-come-and-go': 'vous avez des douleurs qui vont et viennent',
      'high-temperature': 'vous avez de la fièvre',
      'shoulder-tip-pain': 'vous avez mal à la pointe de l’épaule',
    },
    reason: 'Vous et votre bébé avez peut-être besoin de soins maintenant.',
  },
  'thoughts-of-self-harm': {
    statement: 'Penser à vous faire du mal ou à mettre fin à votre vie.',
    hint: 'Vous faire du mal : si vous avez pris exprès trop de médicaments, il faut de l’aide maintenant, même si vous vous sentez bien. Parlez-en à une personne de confiance.',
    reason: 'Vous n’avez pas à vivre cela sans aide. Des personnes peuvent vous aider maintenant.',
  },
  'small-fall-fragile-bones': {
    stem: 'Cela a commencé avec une chute ou un choc.',
    statement: 'Cela a commencé avec une chute ou un choc, avec des os fragiles ou plus de 70 ans.',
    hint: 'Os fragiles : ostéoporose, ou comprimés de {steroids} pendant 3 mois ou plus.',
    items: {
      'weak-bones': 'vous avez des os fragiles (ostéoporose)',
      'steroid-tablets': 'vous avez pris des comprimés de {steroids} pendant 3 mois ou plus',
      'over-70': 'vous avez plus de 70 ans',
    },
    reason: 'Des os plus fragiles peuvent se casser après un petit choc.',
  },
  'sudden-pain-known-osteoporosis': {
    statement: 'Douleur forte, venue d’un coup, avec des os fragiles ou des comprimés de {steroids}.',
    hint: 'D’un coup : tousser ou soulever quelque chose peut suffire.',
    reason: 'Un os fragile de la colonne peut se casser sans chute.',
  },
  'one-leg-numb-or-weak': {
    statement: 'Une jambe engourdie ou un peu faible, et c’est nouveau, mais cela ne s’aggrave pas.',
    reason: 'C’est peut-être un nerf coincé. Il faut faire examiner une perte de sensation ou de force.',
  },
  'fever-or-shivery': {
    statement: 'Fièvre, maintenant ou avant, ou avoir chaud, avoir froid ou avoir des frissons.',
    hint: 'Fièvre : elle compte même si un médicament contre la douleur l’a fait partir.',
    reason: 'Cela peut être un signe d’infection.',
  },
  'infection-risk': {
    statement: 'Injections de drogues, défenses du corps faibles, ou forte infection dans les dernières semaines.',
    hint: 'Défenses du corps faibles : à cause du VIH, d’une dialyse, d’une greffe, de médicaments contre le cancer ou de {steroids}. Être près d’une personne qui a la tuberculose compte aussi. Une piqûre ou une opération dans la colonne vertébrale dans les 3 derniers mois aussi.',
    items: {
      'weak-immune-system': 'vous avez des défenses du corps faibles, à cause d’une maladie ou d’un traitement',
      'injecting-drugs': 'vous vous injectez des drogues',
      'recent-infection': 'vous avez eu une forte infection dans les dernières semaines',
      'needle-or-operation-in-spine':
        'vous avez eu une piqûre ou une opération dans la colonne vertébrale dans les 3 derniers mois',
    },
    reason: 'Avec un nouveau mal de dos et l’un de ces signes, il faut un examen pour chercher une infection.',
  },
  'diabetes-and-worse': {
    statement: 'Diabète, quand la douleur s’aggrave chaque jour ou quand vous vous sentez malade.',
    reason: 'Les infections sont plus probables avec un diabète, et il faut un examen.',
  },
  'pain-on-breathing-in': {
    statement: 'Douleur plus forte quand vous inspirez.',
    reason: 'Elle peut venir d’un muscle froissé, mais aussi de vos poumons.',
  },
  'kidney-signs': {
    statement: 'Sang ou brûlure quand vous urinez, ou douleur sur le côté qui vous fait vomir.',
    hint: 'Sur le côté : sous les côtes. L’envie de vomir compte. Si vous n’urinez pas de toute la journée, ou si vous avez de la fièvre avec un calcul (petit caillou) dans un rein : demandez une aide d’urgence.',
    reason: 'C’est peut-être une infection ou un calcul dans un rein.',
  },
  'tummy-illness': {
    statement: 'Fort mal de ventre, vomir encore et encore, ou peau ou yeux jaunes.',
    hint: 'Fort mal de ventre : s’il vient d’un coup ou s’il est très fort, demandez une aide d’urgence.',
    reason: 'D’autres parties à l’intérieur du corps peuvent donner mal au dos.',
  },
  'one-sided-rash': {
    statement: 'Plaques, taches ou cloques nouvelles d’un seul côté du corps.',
    reason: 'Cela peut venir d’un nerf. Le médicament agit le mieux dans les 3 premiers jours.',
  },
  'sickle-cell-disease': {
    statement: 'Drépanocytose (anémie falciforme).',
    hint: 'Drépanocytose : appelez d’abord votre équipe de soins si vous le pouvez. Ne mettez pas de froid sur votre dos.',
    reason: 'Le mal de dos peut être le début d’une crise.',
  },
  'cancer-history': {
    statement: 'Cancer, maintenant ou dans le passé, et une douleur nouvelle ou différente.',
    hint: 'Cancer : un petit cancer de la peau guéri ne compte pas, sauf si c’était un mélanome.',
    reason: 'Un cancer peut parfois revenir dans la colonne, donc il faut un examen.',
  },
  'weight-loss': {
    statement: 'Perdre du poids sans le vouloir, beaucoup transpirer la nuit, ou un os cassé facilement.',
    hint: 'Perdre du poids : avoir très soif avec une grande fatigue compte aussi.',
    reason: 'C’est peut-être le signe d’une maladie cachée, donc il faut un examen.',
  },
  'night-or-rest-pain': {
    statement: 'Douleur bien plus forte la nuit, ou que ni le repos ni aucune position ne calment.',
    hint: 'La nuit : se réveiller en se retournant est courant. Une douleur qui dure tout le jour, mais qui se calme quand vous vous allongez bien, ne compte pas.',
    reason:
      'La plupart des maux de dos se calment dans certaines positions. Il faut faire examiner une douleur qui ne se calme pas.',
  },
  'lump-or-shape-change': {
    statement: 'Une bosse ou un gonflement nouveaux sur le dos, ou une forme nouvelle du dos.',
    reason: 'Il faut un examen pour trouver la cause.',
  },
  'upper-back-pain': {
    statement: 'Douleur entre les omoplates.',
    reason: 'Ici, la douleur vient moins souvent d’un simple muscle froissé.',
  },
  'band-like-pain': {
    statement: 'Douleur comme une bande qui serre la poitrine ou le ventre.',
    reason: 'Cela peut vouloir dire une pression dans la colonne.',
  },
  'worse-cough-sneeze-poo': {
    statement: 'Douleur bien plus forte au moment de tousser, d’éternuer ou d’{toPoo}.',
    reason: 'C’est souvent un disque de la colonne, mais un examen est utile.',
  },
  'blood-thinners-new-pain': {
    statement: 'Prendre des anticoagulants, et une douleur nouvelle.',
    hint: 'Anticoagulants : l’aspirine à faible dose, prise seule, ne compte pas. N’arrêtez pas votre médicament à cause de cette page.',
    reason: 'Un saignement autour de la colonne est rare, mais il peut commencer lentement.',
  },
  'new-pain-over-65': {
    statement: 'Plus de 65 ans, et une douleur nouvelle ou différente.',
    reason: 'D’autres causes sont plus probables avec l’âge, donc mieux vaut un examen.',
  },
  'severe-unmanageable-pain': {
    statement: 'Douleur si forte que vous ne pouvez pas vous tenir debout, marcher ou vous reposer.',
    hint: 'Si forte : une douleur qui s’aggrave très vite compte aussi. Une douleur qui vous arrête un moment quand vous bougez ne compte pas.',
    reason: 'Il vous faut de l’aide contre la douleur, et un examen.',
  },
  'under-18': {
    statement: 'Moins de 18 ans.',
    hint: 'Moins de 18 ans : c’est le plus urgent avant 10 ans, ou si un enfant boite ou ne veut pas marcher, s’asseoir ou jouer.',
    reason: 'Ce guide est pour les adultes. {Doctor} doit examiner le mal de dos des enfants et des adolescents.',
  },
  'one-leg-pain': {
    statement: 'Douleur qui descend dans une jambe, sous le genou, sans engourdissement ni faiblesse.',
    hint: 'Une jambe : pour un mollet gonflé et douloureux, si c’est nouveau, demandez de l’aide aujourd’hui.',
    reason: 'C’est peut-être un nerf douloureux (sciatique). C’est courant, et le plus souvent cela guérit tout seul.',
  },
  'first-pain-over-50': {
    statement: 'Plus de 50 ans, et votre premier fort mal de dos.',
    reason: 'La première fois, mieux vaut un examen.',
  },
  'long-term-steroids': {
    statement: 'Comprimés de {steroids} pendant 3 mois ou plus.',
    reason: 'Ils peuvent rendre les os fragiles et cacher une infection.',
  },
  'earlier-back-operation': {
    statement: 'Une opération du dos dans le passé, et une douleur nouvelle.',
    reason: 'Le même endroit peut être blessé de nouveau.',
  },
  'pain-getting-worse': {
    statement: 'Douleur qui s’aggrave de jour en jour.',
    hint: 'S’aggrave : une douleur qui va et vient ne compte pas.',
    reason: 'La plupart des spasmes se calment en quelques jours. Si un spasme s’aggrave, il faut un examen.',
  },
  pregnant: {
    statement: 'Être enceinte.',
    reason:
      'Le mal de dos est courant pendant la grossesse, mais certains conseils et médicaments d’ici ne sont pas pour vous.',
  },
  'stiff-mornings': {
    stem: 'La douleur a commencé avant 45 ans et dure depuis plus de 3 mois.',
    statement: 'Douleur commencée avant 45 ans, depuis plus de 3 mois, avec le dos raide le matin.',
    hint: 'Dos raide le matin : pendant plus de 30 minutes. Cela compte aussi si bouger calme la douleur, si elle vous réveille tard dans la nuit, ou si des comprimés anti-inflammatoires aident beaucoup. Si un œil est rouge, douloureux et gêné par la lumière, demandez de l’aide aujourd’hui.',
    items: {
      'stiff-over-30-minutes': 'vous avez le dos raide pendant plus de 30 minutes le matin',
      'better-with-movement': 'la douleur se calme quand vous bougez',
      'wakes-at-night': 'la douleur vous réveille dans la deuxième moitié de la nuit',
      'better-with-anti-inflammatory':
        'la douleur se calme beaucoup avec des comprimés anti-inflammatoires, comme l’{ibuprofen}',
    },
    reason: 'C’est peut-être une sorte de gonflement à l’intérieur (inflammation) qui a son propre traitement.',
  },
  'walking-leg-pain': {
    statement:
      'Jambes douloureuses depuis longtemps quand vous marchez ou restez debout, mais mieux en position assise.',
    hint: 'Jambes douloureuses : si c’est nouveau dans les deux, demandez de l’aide maintenant.',
    reason: 'Cela peut vouloir dire qu’il y a moins de place pour les nerfs de la colonne.',
  },
  'not-improving': {
    statement: 'Cela ne va pas mieux après 2 à 4 semaines, ou cela vous empêche de vivre comme d’habitude.',
    reason: 'Un examen et un plan peuvent aider.',
  },
  worried: {
    statement: 'Avoir des inquiétudes, ou avoir du mal à faire face.',
    reason: 'C’est bien de demander de l’aide.',
  },
} satisfies WordsOfEverySign;
