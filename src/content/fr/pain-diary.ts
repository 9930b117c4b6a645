import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The French of `<pain-diary>`. */
export const words: WordsFor<'pain-diary'> = {
  locale: 'fr',
  direction: 'ltr',
  review,
  common,
  'pain-diary': {
    keep: keepWords,
    heading: 'Mon carnet de douleur',
    intro: 'Notez comment va votre dos, aussi souvent que vous voulez. Vous pouvez le montrer en consultation.',
    onlyRecords:
      'Le carnet sert seulement à noter. Il ne juge pas, n’envoie rien, et ne peut pas vous dire si vous avez besoin d’aide.',
    newEntry: 'Nouvelle note',
    changeEntry: 'Changer cette note',
    when: 'Date et heure',
    pain: 'Quelle est votre douleur, de 0 à 10 ?',
    least: 'aucune douleur',
    most: 'la pire douleur que vous pouvez imaginer',
    more: 'Ce qu’elle a empêché, ce qui a aidé, une remarque',
    stopped: 'Qu’est-ce qu’elle vous a empêché de faire ?',
    helped: 'Qu’est-ce qui a aidé ?',
    note: 'Autre chose',
    save: 'Ajouter à mon carnet',
    saveChange: 'Enregistrer le changement',
    cancel: 'Laisser comme avant',
    choosePain: 'Choisissez d’abord un nombre de 0 à 10.',
    chooseTime: 'Mettez d’abord une date et une heure.',
    tooLong:
      'C’est trop long : il y a de la place pour 1000 lettres. Faites plus court, ou mettez le reste dans une autre note.',
    undo: 'Annuler',
    news: {
      added: 'Ajouté pour le {date}.',
      changed: 'Changé pour le {date}.',
      deleted: 'La note du {date} est effacée.',
      cleared: 'Toutes les notes sont effacées.',
      back: 'La note du {date} est de nouveau comme avant.',
      undone: 'C’est annulé. Notes dans votre carnet maintenant : {count}.',
      saved:
        'Votre fichier est fait. Cherchez-le là où votre navigateur met les fichiers. Aucun fichier à cet endroit ? Cette page n’a peut-être pas le droit d’enregistrer des fichiers : ouvrez-la dans votre navigateur.',
      tooLarge: 'Ce fichier est trop gros pour un carnet. Rien n’a changé.',
      notOurs:
        'Nous ne pouvons lire aucune note dans ce fichier. Rien n’a changé. S’il vient d’un tableur, enregistrez-le d’abord dans le tableur, en CSV.',
      loaded: 'Notes nouvelles ou changées dans le fichier : {count}.',
    },
    unread: 'Parties que nous n’avons pas pu lire : {count}. La liste est sous « Charger un fichier ».',
    unreadRow: 'Ligne {row} :',
    faults: {
      date: 'nous ne pouvons pas lire la date. Écrivez-la ainsi : 2026-03-29.',
      time: 'nous ne pouvons pas lire l’heure. Écrivez-la ainsi : 14:30.',
      pain: 'la douleur doit être un nombre entier de 0 à 10.',
      zone: 'nous ne pouvons pas lire le fuseau horaire. Écrivez-le ainsi : UTC+01:00, ou laissez-le vide.',
      id: 'le code sous « Note » a changé. Laissez-le vide pour une nouvelle note.',
      takenBack: 'la personne qui a écrit cela l’a marqué comme une erreur.',
      other: 'ce n’est pas une note du carnet.',
    },
    moreUnread: 'Et {count} de plus.',
    whichDay:
      'Des dates de ce fichier peuvent vouloir dire deux jours différents. Quel jour est le bon pour la première ?',
    entries: 'Vos notes',
    none: 'Il n’y a pas encore de notes.',
    chart: 'Douleur de 0 (aucune) à 10 (la pire)',
    chartOfDay:
      'Courbe de votre douleur, le {first}. Notes en tout : {count}. Le tableau qui suit a les mêmes nombres.',
    chartOf:
      'Courbe de votre douleur, du {first} au {last}. Notes en tout : {count}. Le tableau qui suit a les mêmes nombres.',
    painShort: 'Douleur',
    wrote: 'Ce que vous avez écrit',
    change: 'Changer',
    delete: 'Effacer',
    ofEntry: 'la note du {date}',
    showAll: 'Tout afficher ({count})',
    deleteAll: 'Effacer toutes les notes',
    files: 'Enregistrer ou charger un fichier',
    filesHint:
      'Enregistrez votre carnet pour l’emporter, ou pour le garder en sécurité si vous perdez cet appareil. Vous pouvez charger ici chacun de ces fichiers. Ils contiennent des données de santé, alors gardez-les bien.',
    saveAs: {
      csv: 'Tableau pour un tableur (CSV)',
      json: 'Copie du carnet (JSON)',
      fhir: 'Pour les dossiers de santé (FHIR)',
    },
    load: 'Charger un fichier',
    columns: { date: 'Date', time: 'Heure', zone: 'Fuseau horaire', id: 'Note', changed: 'Dernier changement' },
    name: 'Nom',
    birth: 'Date de naissance',
    emergencyLine:
      'Si vous avez des problèmes nouveaux avec l’urine (le pipi) ou les selles (le caca), un engourdissement nouveau autour des fesses ou des parties génitales, ou des signes nouveaux dans les deux jambes, appelez le {emergencyNumber} ou allez {emergencyDepartment} maintenant. La page montre d’autres signes comme ceux-là.',
  },
};
