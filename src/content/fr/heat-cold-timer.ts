import type { WordsFor } from '../locale.js';
import { adviceWords } from './advice.js';
import { common, review } from './common.js';

/** The French of `<heat-cold-timer>`. */
export const words: WordsFor<'heat-cold-timer'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'heat-cold-timer': {
    advice: adviceWords,
    headings: {
      choose: 'Chaud ou froid pour votre dos',
      heat: 'Chaud pour votre dos',
      cold: 'Froid pour votre dos',
      alternate: 'Chaud et froid pour votre dos',
    },
    intro:
      'La chaleur peut soulager un dos douloureux pendant un petit moment. Vous pouvez essayer le froid si vous l’aimez mieux.',
    evidence: 'Ce que disent les études',
    proof: {
      heat: [
        'Chaud : il y a des preuves de qualité moyenne que les bandes chauffantes soulagent un peu la douleur, pour peu de temps. Les autres sortes ont été très peu étudiées. La chaleur avec du mouvement peut aider plus.',
      ],
      cold: ['Froid : il y a trop peu de preuves pour dire s’il aide.'],
    },
    either: [
      'Passer de l’un à l’autre : nous n’avons pas trouvé de bonne preuve que cela aide. C’est à vous de choisir.',
      'Choisissez ce que vous aimez. Mais si un coup a fait gonfler l’endroit, mettez d’abord du froid, et pas du chaud.',
      'Après un coup, regardez d’abord les signes d’urgence. Si vous avez une bosse ou un gonflement dans le dos, et c’est nouveau, demandez de l’aide aujourd’hui.',
    ],
    cautions: 'N’utilisez pas de poche, ou demandez d’abord conseil, si',
    notFor: 'N’utilisez pas de poche si',
    notForAny: [
      'votre peau est engourdie à cet endroit, ou vous ne sentez pas bien le chaud et le froid',
      'votre peau est blessée, infectée ou douloureuse à cet endroit',
      'vous avez à cet endroit une crème ou un gel contre la douleur, ou un patch de médicament, quel qu’il soit',
      'votre sang circule mal, ou le diabète a engourdi vos pieds',
      'vous risquez de vous endormir',
      'c’est pour un bébé, ou pour une personne qui a les idées confuses, a très sommeil ou ne pourrait pas l’enlever',
      'vous avez du diabète ou êtes enceinte, et aucun médecin ou pharmacien n’a donné son accord',
    ],
    notForPack: { heat: 'N’utilisez pas de chaud si', cold: 'N’utilisez pas de froid si' },
    notForOne: {
      heat: [
        'vous utilisez une autre sorte de chaleur en même temps',
        'vous avez un bleu ou un gonflement récent, de moins de 48 heures',
        'vous portez un patch fort contre la douleur (fentanyl ou buprénorphine), où qu’il soit. La chaleur, ou un bain chaud, peut faire passer trop de médicament dans votre corps',
      ],
      cold: [
        'vous avez la maladie de Raynaud ou la drépanocytose (anémie falciforme), ou le froid vous donne des plaques sur la peau',
      ],
    },
    startCheck: 'Arrêtez-vous : une de ces phrases est-elle vraie ?',
    none: 'Aucune n’est vraie : commencer',
    oneIsTrue: 'Une est vraie : ne pas utiliser',
    refused: 'N’utilisez pas cette poche maintenant. Un doute ? Demandez à {doctor} ou à un pharmacien.',
    askFirst: 'Demandez d’abord conseil à {doctor} ou à un pharmacien si',
    ask: [
      'vous avez du diabète : utilisez une poche seulement s’ils sont d’accord',
      'vous êtes enceinte ; ne mettez jamais de chaleur sur votre ventre',
      'vous avez un doute : une poche est-elle sans danger pour vous ?',
    ],
    safely: 'Comment l’utiliser sans danger',
    howTo: { heat: 'Comment utiliser le chaud', cold: 'Comment utiliser le froid' },
    steps: {
      heat: [
        'La chaleur doit être douce, jamais forte : coussin électrique sur faible ou moyen. Faites ce que dit l’étiquette de votre coussin ou sac de graines.',
        'Bouillotte : pas d’eau bouillante, remplie aux trois quarts au plus. Ne vous asseyez pas et ne vous couchez pas dessus. Jetez-la quand elle a 2 ans.',
        'Utilisez une seule sorte de chaleur à la fois.',
        'Mettez une serviette ou un tissu entre la chaleur et votre peau.',
        'Enlevez la chaleur après {minutes} minutes. Le maximum est {max}.',
        'Puis laissez votre peau se reposer au moins {gap} minutes.',
        'Bandes chauffantes à usage unique : faites ce que dit leur boîte. Portez-en une 8 heures sur 24 au plus, pendant 7 jours au plus.',
      ],
      cold: [
        'Mettez un tissu humide entre le froid et votre peau.',
        'Soulevez la poche après {check} minutes et regardez votre peau.',
        'Enlevez la poche après {minutes} minutes. Le maximum est {max}.',
        'Puis laissez votre peau se reposer au moins {gap} minutes.',
      ],
    },
    always: 'Chaque fois',
    rules: [
      'Restez en éveil. Ne mettez jamais de poche à un bébé, ni à une personne qui a les idées confuses ou très sommeil.',
      'Utilisez une poche {timesADay} fois en 24 heures au plus, chaud et froid comptés ensemble.',
      'Combien de fois, et combien de temps la peau se repose : ce sont nos propres limites, prudentes. Les études ne le disent pas.',
    ],
    stopIf: 'Enlevez la poche tout de suite si',
    stop: [
      'votre peau devient très rouge, blanche, tachée, couverte de cloques ou engourdie',
      'cela brûle ou pique',
      'votre douleur augmente',
    ],
    skin: 'Si votre peau n’a pas l’air normale, ou si vous ne la sentez pas comme d’habitude',
    skinSteps: [
      'Enlevez la poche. Laissez-la de côté jusqu’à ce que votre peau ait de nouveau l’air normale et que vous la sentiez comme d’habitude.',
      'Si vous avez un doute, demandez à un pharmacien.',
      'Si vous allez très mal ou avez un signe d’urgence, appelez le {emergencyNumber}.',
      'Vous avez un engourdissement autour des parties génitales, des fesses ou à l’intérieur des cuisses, et c’est nouveau, même après une poche ? Appelez le {emergencyNumber} maintenant.',
    ],
    skinToday: [
      'votre peau est blanche, tachée, couverte de cloques ou engourdie',
      'elle est encore très rouge, ou brûle ou pique encore, une fois la poche enlevée',
    ],
    timer: 'Minuteur',
    which: 'À utiliser maintenant',
    packs: { heat: 'Chaud', cold: 'Froid' },
    swap: 'Changer chaque fois',
    howLong: 'Minutes',
    help: 'Son, voix et vibration',
    begin: 'Lancer le minuteur',
    pageOpen:
      'Le minuteur marche seulement tant que cette page est ouverte. Il peut ne pas vous réveiller, ou ne pas sonner sur un téléphone verrouillé.',
    on: { heat: 'Le chaud est en place', cold: 'Le froid est en place' },
    keep: 'Gardez le tissu entre la poche et la peau. Ne vous couchez pas sur la poche. Restez en éveil.',
    left: 'Temps restant : {time}',
    timeLeft: { half: 'La moitié du temps est passée. Restez en éveil.', lastMinute: 'Il reste une minute.' },
    tookOff: 'Je l’ai enlevée',
    notRight: 'Ma peau n’est pas normale',
    check: 'Le minuteur attend. Soulevez la poche. Regardez votre peau, ou demandez à quelqu’un de la regarder.',
    question: 'Votre peau a-t-elle l’air normale, et la sentez-vous comme d’habitude ?',
    goOn: 'Oui, continuer',
    yes: 'Oui',
    no: 'Non, ou j’ai un doute',
    off: 'Le temps est fini. Enlevez la poche maintenant !',
    stopped: 'Le minuteur est arrêté. Laissez la poche de côté.',
    wrong:
      'Enlevez la poche. Laissez-la de côté jusqu’à ce que votre peau ait de nouveau l’air normale et que vous la sentiez comme d’habitude.',
    wait: 'Attendez jusqu’à {time}',
    why: 'Votre peau se repose d’abord. La durée du repos est notre propre limite, prudente, et le minuteur la suit.',
    enough:
      'Vous avez utilisé une poche {timesADay} fois en 24 heures. Cela suffit : c’est notre propre limite, prudente, et le minuteur la suit.',
    noteTime: 'Nous comptons seulement tant que cette page est ouverte. Si vous la fermez, notez l’heure.',
    next: 'La prochaine fois : {pack}.',
    elsewhere: 'Un autre minuteur de cette page est en marche, ou votre peau se repose. Utilisez une poche à la fois.',
    again:
      'Vous pouvez recommencer. Si votre peau n’a pas l’air normale, ou si vous ne la sentez pas comme d’habitude, n’utilisez pas de poche.',
    timeAway: 'Le minuteur a continué à compter pendant votre absence.',
    voice: 'Guide parlé',
    sound: 'Sons',
    vibration: 'Vibration',
    screenOn: 'L’écran reste allumé',
    unavailable: 'Ce navigateur ne peut pas faire cela ici. Le minuteur continue sans : {features}.',
  },
};
