/**
 * French words of the seven strategies. Where today’s evidence goes against the source article (rest, swapping heat and
 * cold, paracetamol alone, posture, water) the `evidence` line says so. Place-holders in braces are filled by region.
 */
import type { AllStrategyWords } from '../words/back-spasm-tips.js';

export const strategyWords: AllStrategyWords = {
  'rest-and-activity': {
    title: 'Reposez-vous un peu, bougez en douceur',
    summary: 'Continuez à bouger autant que vous pouvez. Reposez-vous seulement par petits moments.',
    evidence:
      'Avant, on conseillait le repos. Dans les études, des personnes avec un mal de dos nouveau ont continué à bouger. Elles allaient un peu mieux que les personnes à qui l’on a dit de rester au lit. Pour la douleur qui descend dans la jambe (sciatique), il y avait peu de différence, ou aucune.',
    tips: {
      '1.1': 'Continuez à bouger autant que vous pouvez, même si cela fait un peu mal.',
      '1.2': 'Reposez-vous par petits moments. Ne restez pas au lit toute la journée.',
      '1.3': 'Le premier jour, ou les deux premiers, faites moins ce qui fait le plus mal. Puis reprenez peu à peu.',
      '1.4': 'Changez souvent de position.',
      '1.5': 'Reprenez le travail ou vos tâches peu à peu. Vous n’avez pas besoin d’attendre la fin de la douleur.',
      '1.6': 'Avoir mal ne veut pas toujours dire que quelque chose est abîmé.',
      '1.7':
        'La plupart des gens vont beaucoup mieux en quelques semaines. Il est courant que la douleur revienne un jour.',
    },
  },
  'heat-and-cold': {
    title: 'Essayez le chaud ou le froid',
    summary: 'La chaleur peut soulager un dos tendu pendant un petit moment ; mettez du froid si vous l’aimez mieux.',
    evidence:
      'Les bandes chauffantes ont un peu soulagé la douleur, pour peu de temps. Il y a trop peu de preuves pour juger le froid, ou le passage de l’un à l’autre.',
    tips: {
      '2.1': 'La chaleur peut soulager un dos tendu et douloureux pendant un petit moment.',
      '2.2': 'Mettez du froid si vous l’aimez mieux.',
      '2.3': 'Vous pouvez passer du chaud au froid, et du froid au chaud, si vous voulez.',
      '2.4': 'Mettez toujours un tissu entre la poche et votre peau.',
      '2.5':
        'Enlevez le chaud après 15 à 20 minutes, le froid après 10 à 15. Nous disons : avant de recommencer, attendez 1 heure après le chaud, 2 heures après le froid. Les bandes chauffantes restent plus longtemps : faites ce que dit leur boîte.',
      '2.6': 'Ne vous endormez jamais sur une poche chaude ou froide.',
      '2.7':
        'Ne mettez pas de poche sur une peau engourdie, blessée, infectée ou douloureuse, ni sur un patch de médicament, une crème ou un gel. Avec un patch fort contre la douleur (fentanyl ou buprénorphine), où qu’il soit, n’utilisez pas de chaleur et ne prenez pas de bain chaud.',
      '2.8': 'La chaleur avec des mouvements doux peut aider plus que la chaleur seule.',
      '2.9':
        'Regardez votre peau après 5 minutes de froid. Enlevez la poche si la peau devient très rouge, blanche, tachée ou engourdie, ou si elle a des cloques. Enlevez-la aussi si la peau brûle, pique ou fait plus mal.',
      '2.10':
        'Ne mettez pas de poche si votre sang circule mal, ou si le diabète a engourdi vos pieds. Ne mettez pas de froid si vous avez la maladie de Raynaud ou la drépanocytose, ou si le froid vous donne des plaques sur la peau. En cas de diabète ou de grossesse, demandez d’abord conseil à {doctor} ou à un pharmacien. Pendant la grossesse, ne mettez pas de chaleur sur le ventre.',
      '2.11':
        'Ne mettez pas de chaleur sur un bleu ou un gonflement récent pendant 48 heures. Ne mettez jamais deux sortes de chaleur en même temps.',
      '2.12':
        'La chaleur doit être douce, jamais forte. Ne versez pas d’eau bouillante dans une bouillotte. Ne vous asseyez pas et ne vous couchez pas dessus. Jetez-la quand elle a 2 ans.',
    },
  },
  'stretch-and-strengthen': {
    title: 'Étirez-vous et renforcez vos muscles',
    summary: 'Commencez par de petits mouvements doux, puis faites-en plus, peu à peu.',
    evidence:
      'L’exercice peut aider contre un mal de dos qui dure, et la marche peut aider à éviter qu’il revienne. Dans les premières semaines, nous ne savons pas si l’exercice fait guérir plus vite. Continuez simplement à bouger. Aucune sorte d’exercice ne s’est montrée la meilleure.',
    tips: {
      '3.1': 'Choisissez des mouvements que vous aimez. Beaucoup de sortes d’exercices sont utilisées.',
      '3.2':
        'Commencez par peu, environ 5 fois chaque mouvement. Ajoutez 1 ou 2 fois après quelques jours, et ainsi de suite.',
      '3.3': 'Si cela tire un peu, c’est normal. Une douleur vive, ou qui descend dans la jambe, n’est pas normale.',
      '3.4': 'Arrêtez si un mouvement vous donne une douleur, un engourdissement ou une faiblesse, et c’est nouveau.',
      '3.5': 'La marche compte. Elle peut aider à éviter que la douleur revienne.',
      '3.6':
        'Si vos os sont fragiles, faites de petits mouvements lents pour plier le dos ou tourner le haut du corps.',
      '3.7': 'Les premiers jours, faites seulement des mouvements doux. Gardez les efforts durs pour plus tard.',
    },
  },
  'pain-relievers': {
    title: 'Attention aux médicaments contre la douleur',
    summary:
      'Demandez à un pharmacien ce qui est sans danger pour vous. Puis prenez la plus petite dose qui aide, le moins longtemps possible.',
    evidence:
      'L’{ibuprofen} et les médicaments semblables aident un peu contre le mal de dos, s’ils sont sans danger pour vous. Il n’est pas clair qu’ils aident contre la douleur qui descend dans la jambe (sciatique). Dans une grande étude, {theParacetamol} seul n’a pas fait mieux qu’un comprimé sans médicament. Au Royaume-Uni, un guide (NICE) dit de ne pas le prendre seul contre la douleur du bas du dos. Il dit aussi de ne pas prendre d’opioïdes de façon habituelle.',
    tips: {
      '4.1': 'Demandez à un pharmacien quel médicament contre la douleur est sans danger pour vous.',
      '4.2':
        'L’{ibuprofen} peut aider un peu, s’il est sans danger pour vous. Prenez la plus petite dose, le moins longtemps possible. Vous en avez encore besoin après 3 jours ? Demandez à un pharmacien.',
      '4.3': 'Dans une grande étude, {theParacetamol} seul n’a pas fait guérir plus vite.',
      '4.4':
        'Lisez chaque boîte, aussi celles des produits contre le rhume ou la grippe et des relaxants musculaires. Ne prenez jamais deux produits qui contiennent le même médicament.',
      '4.5':
        'Ne prenez pas d’{ibuprofen} avec du {naproxen}, avec de l’aspirine contre la douleur, ni avec un autre médicament semblable, comme le diclofénac.',
      '4.6':
        'Vous êtes enceinte, ou essayez de l’être ? Ne prenez pas d’{ibuprofen} ni de {naproxen}, sauf si votre médecin vous dit d’en prendre.',
      '4.7':
        'Après avoir pris de l’{ibuprofen} ou du {naproxen}, n’en prenez plus et appelez le {emergencyNumber} si vous avez mal à la poitrine, très mal au ventre ou du mal à respirer. Faites de même si votre visage gonfle, si vous vomissez du sang, si un côté du corps est faible ou si vous articulez mal. Demandez de l’aide maintenant si vos selles (caca) sont noires.',
      '4.8':
        'Si vous avez peut-être pris trop de médicament, {getHelpForOverdose}, même si vous vous sentez bien. Si vous allez très mal, si vous en avez pris pour vous faire du mal, ou si vous n’arrivez à joindre personne, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant.',
      '4.9':
        'Ne prenez pas d’{ibuprofen} ni de {naproxen} si ces médicaments ou l’aspirine vous ont déjà donné une allergie ou de l’asthme. N’en prenez pas si vous avez maintenant un ulcère ou un saignement de l’estomac, ou si vous avez eu l’un ou l’autre plus d’une fois. N’en prenez pas si votre cœur, vos reins ou votre foie ne marchent plus bien (insuffisance), ni juste avant ou après une opération du cœur.',
      '4.10':
        'Demandez d’abord conseil à un pharmacien si vous avez 60 ans ou plus, ou si vous prenez d’autres médicaments. Faites de même si vous avez de l’asthme, une tension trop haute, ou une maladie du cœur, des reins, du foie ou des intestins. Et aussi si vous avez déjà eu un AVC (attaque cérébrale) ou un ulcère.',
    },
  },
  'professional-help': {
    title: 'Demandez de l’aide quand il en faut',
    summary: 'Demandez de l’aide si cela ne va pas mieux en 2 à 4 semaines, et plus tôt pour un signe d’alerte.',
    evidence:
      'Les guides mettent l’exercice en premier. Les soins avec les mains et la thérapie par la parole peuvent s’y ajouter.',
    tips: {
      '5.1': 'Allez voir {doctor}, ou un {physio}, si cela ne va pas mieux en 2 à 4 semaines.',
      '5.2': 'Vous pouvez peut-être aller directement chez un {physio}.',
      '5.3': 'La plupart des gens n’ont pas besoin de radio, d’IRM ou de scanner.',
      '5.4': 'Si vous recevez des soins avec les mains, faites aussi de l’exercice.',
      '5.5': 'Une thérapie par la parole peut vous aider à vivre avec une douleur qui dure.',
      '5.6':
        'Les ceintures pour le dos, les corsets et les tractions (un soin qui tire) ne sont pas conseillés à la plupart des gens.',
      '5.7': 'Très peu de gens ont besoin d’une opération.',
      '5.8':
        'Demandez de l’aide aujourd’hui si vous avez chaud, froid, des frissons ou de la fièvre. Demandez de l’aide aujourd’hui si une jambe est engourdie ou faible, et c’est nouveau.',
    },
  },
  'posture-and-ergonomics': {
    title: 'Asseyez-vous, tenez-vous debout et portez à votre façon',
    summary: 'Prenez les positions assises et debout qui vous font du bien, et changez souvent.',
    evidence:
      'Avant, on conseillait une bonne posture. Il n’y a pas de preuve forte qu’une posture soit la meilleure, ni qu’une « mauvaise » posture donne mal au dos. Les études, qui sont faibles, n’ont pas montré jusqu’ici que se pencher pour soulever en est une cause. Beaucoup de brochures disent encore de soulever avec les genoux pliés et le dos droit.',
    tips: {
      '6.1': 'Trouvez les postures qui vous font du bien.',
      '6.2':
        'Bougez ou changez souvent de position. Rester longtemps sur une chaise n’est pas dangereux, mais bouger aide.',
      '6.3': 'Prenez une position assise qui vous fait du bien. Un coussin ou une serviette roulée peut aider.',
      '6.4': 'Gardez les charges près de vous, et portez seulement ce que vous pouvez.',
      '6.5':
        'Vous pouvez plier le dos. S’il fait mal, allez-y peu à peu. Si vos os sont fragiles, faites de petits mouvements lents pour plier le dos ou tourner le haut du corps.',
      '6.6': 'Vous n’avez pas besoin d’une chaise spéciale. Le confort compte plus.',
      '6.7':
        'Au lit, essayez un oreiller sous les genoux ou entre les genoux. À partir de 28 semaines de grossesse, endormez-vous sur le côté.',
    },
  },
  'hydration-and-diet': {
    title: 'Buvez, mangez et dormez bien',
    summary: 'Prenez soin de tout votre corps, mais ne comptez pas sur l’eau pour guérir un spasme du dos.',
    evidence:
      'Avant, on conseillait de boire plus d’eau. Aucune étude n’a montré que cela soigne les spasmes du dos. Ces conseils sont pour votre santé en général.',
    tips: {
      '7.1':
        'Buvez assez pour que votre urine soit jaune pâle. La plupart des adultes ont besoin d’environ 6 à 8 tasses par jour.',
      '7.2': 'On n’a pas montré que l’eau guérit les spasmes du dos.',
      '7.3':
        'Demandez d’abord conseil à {doctor} si vous avez une maladie du cœur ou des reins et devez limiter les boissons.',
      '7.4': 'Prenez l’{ibuprofen} ou le {naproxen} en mangeant ou avec du lait. Ne les prenez pas l’estomac vide.',
      '7.5': 'Essayez de bien dormir et de bouger chaque jour. Si vous fumez, arrêter aide votre santé.',
      '7.6': 'Une nourriture équilibrée et un poids sain aident tout votre corps.',
    },
  },
};
