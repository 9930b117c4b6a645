/**
 * The French names of each region's services, telephone lines and medicines. Local names are in brackets: the visitor has
 * to recognise them on a sign or a pack. They fit into these phrases: “allez …” for an emergency department, whose name
 * begins with its preposition; “parlez à …” and “un rendez-vous avec …” for a doctor, so that no name begins with “le”;
 * “appelez …” for a line.
 */
import type { AdviceLineNames, MedicineNames, PoisonLineNames, RegionNames } from '../words/regions.js';

const ambulance = { name: 'ambulance' };
const fromMobiles = { note: 'depuis un téléphone portable' };

export const regionNames: RegionNames = {
  US: { emergencyDepartment: 'aux urgences (emergency room, ER)', doctor: 'un médecin' },
  GB: { emergencyDepartment: 'aux urgences (A&E)', doctor: 'un médecin (GP)' },
  IE: { emergencyDepartment: 'aux urgences (emergency department, ED)', doctor: 'un médecin (GP)' },
  CA: {
    emergencyDepartment: 'à l’urgence (emergency department)',
    doctor: 'un médecin de famille ou une infirmière praticienne',
  },
  AU: {
    emergencyDepartment: 'aux urgences (emergency department, ED)',
    doctor: 'un médecin (GP)',
    emergency: [{ name: 'Triple Zero' }, fromMobiles],
  },
  NZ: { emergencyDepartment: 'aux urgences (emergency department, ED)', doctor: 'un médecin (GP)' },
  IN: {
    emergencyDepartment: 'aux urgences (casualty ou emergency department)',
    doctor: 'un médecin',
    emergency: [{}, { ...ambulance, note: 'dans la plupart des États' }],
  },
  ZA: {
    emergencyDepartment: 'aux urgences (emergency unit ou casualty)',
    doctor: 'un médecin (GP) ou une clinique',
    emergency: [ambulance, fromMobiles],
  },
  SG: {
    emergencyDepartment: 'aux urgences (A&E)',
    doctor: 'un médecin (GP) ou une polyclinique (polyclinic)',
    emergency: [ambulance],
  },
  ES: {
    emergencyDepartment: 'aux urgences (urgencias)',
    doctor: 'un médecin de famille (médico de familia) ou un centre de santé (centro de salud)',
  },
  MX: { emergencyDepartment: 'aux urgences (urgencias)', doctor: 'un médecin (médico)' },
  FR: {
    emergencyDepartment: 'aux urgences',
    doctor: 'votre médecin traitant',
    emergency: [
      { name: 'SAMU', note: 'pour une aide médicale urgente' },
      {},
      { name: 'numéro d’urgence par message', note: 'par SMS, pour les personnes sourdes' },
    ],
  },
  DE: { emergencyDepartment: 'aux urgences (Notaufnahme)', doctor: 'un médecin de famille (Hausarztpraxis)' },
  AT: {
    emergencyDepartment: 'aux urgences (Notaufnahme ou Ambulanz)',
    doctor: 'un médecin de famille (Hausarzt)',
    emergency: [ambulance, {}],
  },
  CH: {
    emergencyDepartment: 'aux urgences (Notfall ou pronto soccorso)',
    doctor: 'un médecin de famille (Hausarzt)',
    emergency: [ambulance, {}],
  },
  IT: {
    emergencyDepartment: 'aux urgences (pronto soccorso)',
    doctor: 'un médecin de famille (medico di famiglia)',
    emergency: [{ note: 'dans la plupart des régions' }, ambulance],
  },
  PT: { emergencyDepartment: 'aux urgences (urgência)', doctor: 'un médecin de famille (médico de família)' },
  BR: {
    emergencyDepartment: 'aux urgences (pronto-socorro ou UPA)',
    doctor: 'un médecin (médico) ou un poste de santé (posto de saúde)',
    emergency: [{ name: 'ambulance (SAMU)' }],
  },
  NL: {
    emergencyDepartment: 'aux urgences (spoedeisende hulp, SEH)',
    doctor: 'un médecin de famille (huisarts)',
  },
  SE: {
    emergencyDepartment: 'aux urgences (akutmottagning)',
    doctor: 'un médecin dans un centre de santé (vårdcentral)',
  },
  PL: {
    emergencyDepartment: 'aux urgences (szpitalny oddział ratunkowy, SOR)',
    doctor: 'un médecin de famille (lekarz rodzinny, POZ)',
    emergency: [{}, ambulance],
  },
  AE: {
    emergencyDepartment: 'aux urgences (emergency department)',
    doctor: 'un médecin ou une clinique',
    emergency: [ambulance, { name: 'police', note: 'pour la police et pour une autre aide urgente' }],
  },
  EG: { emergencyDepartment: 'aux urgences (طوارئ)', doctor: 'un médecin', emergency: [ambulance] },
  SA: {
    emergencyDepartment: 'aux urgences (emergency department)',
    doctor: 'un médecin',
    emergency: [{ name: 'ambulance (Croissant-Rouge saoudien)' }, { note: 'dans certaines régions' }],
  },
  CN: { emergencyDepartment: 'aux urgences (急诊)', doctor: 'un médecin', emergency: [ambulance] },
  JP: {
    emergencyDepartment: 'aux urgences (救急外来)',
    doctor: 'un médecin dans une clinique',
    emergency: [{ ...ambulance, note: 'aussi les pompiers' }],
  },
  ZZ: { emergencyDepartment: 'aux urgences', doctor: 'un médecin' },
};

export const adviceLineNames: AdviceLineNames = {
  US: [
    {
      name: 'votre médecin, un centre de soins urgents (urgent care) ou la ligne infirmière de votre assurance',
    },
  ],
  GB: [
    { name: 'le NHS 111', note: 'en Angleterre, en Écosse et au pays de Galles ; en ligne sur 111.nhs.uk' },
    {
      name: 'votre médecin (GP) ou son service de garde (out-of-hours)',
      note: 'en Irlande du Nord, qui n’a pas de 111 ; utilisez le numéro local',
    },
  ],
  IE: [{ name: 'votre service de médecins de garde (GP out-of-hours)', note: 'utilisez le numéro local' }],
  CA: [
    {
      name: 'Info-Santé 811 (Health811, HealthLink)',
      note: 'dans la plupart des provinces et territoires ; il peut y avoir aussi une ligne locale',
    },
  ],
  AU: [{ name: 'la ligne 1800MEDICARE' }],
  NZ: [{ name: 'la ligne Healthline' }],
  ZA: [{ name: 'votre assurance santé (medical scheme), si elle a sa propre ligne' }],
  ES: [
    {
      name: 'la ligne médicale de votre région',
      note: 'dans certaines régions seulement ; ce n’est pas le même numéro ailleurs',
    },
  ],
  FR: [
    {
      name: 'la ligne des médecins de garde',
      note: 'dans certaines régions seulement ; ailleurs, appelez le 15',
    },
  ],
  DE: [{ name: 'la ligne des médecins de garde (Ärztlicher Bereitschaftsdienst)' }],
  AT: [{ name: 'la ligne infirmière (Gesundheitsberatung)' }],
  CH: [{ name: 'la ligne des médecins de garde de votre canton ou la ligne médicale de votre assurance' }],
  IT: [
    {
      name: 'la ligne des médecins de garde (guardia medica)',
      note: 'pas encore dans toutes les régions ; ailleurs, utilisez le numéro local',
    },
  ],
  PT: [{ name: 'la ligne SNS 24' }],
  NL: [
    {
      name: 'votre service de médecins de garde (huisartsenpost)',
      note: 'le soir, la nuit et le week-end ; chaque région a son propre numéro',
    },
  ],
  SE: [{ name: 'le 1177' }],
  PL: [{ name: 'votre service local de nuit et de jours fériés (nocna i świąteczna opieka)' }],
  SA: [{ name: 'la ligne du ministère de la Santé (937)' }],
  JP: [
    {
      name: 'le centre de conseils d’urgence',
      note: 'dans beaucoup d’endroits, mais pas partout ; surtout en japonais',
    },
  ],
};

export const poisonLineNames: PoisonLineNames = {
  US: { name: 'le centre antipoison (Poison Help)' },
  GB: { name: 'le NHS 111', note: 'en Angleterre, en Écosse et au pays de Galles' },
  IE: { name: 'le centre antipoison (Public Poisons Line)', note: 'de 8 h à 22 h' },
  CA: { name: 'le centre antipoison (poison centre)' },
  AU: { name: 'le centre antipoison (Poisons Information Centre)' },
  NZ: { name: 'le centre antipoison (National Poisons Centre)' },
  ZA: { name: 'le centre antipoison (Poisons Information Helpline)' },
  ES: { name: 'le centre antipoison (Servicio de Información Toxicológica)' },
  AT: { name: 'le centre antipoison (Vergiftungsinformationszentrale)' },
  CH: { name: 'Tox Info Suisse' },
  PT: { name: 'le centre antipoison (CIAV)' },
  SE: { name: 'le centre antipoison (Giftinformation)' },
};

/** The local name is English. */
const englishNames = { ibuprofen: 'ibuprofène (ibuprofen)', naproxen: 'naproxène (naproxen)' };
/** Its pack names the salt. */
const naproxenSodium = 'naproxène sodique (naproxen sodium)';

export const medicineNames: MedicineNames = {
  other: { paracetamol: 'paracétamol', ibuprofen: 'ibuprofène', naproxen: 'naproxène' },
  byRegion: {
    US: {
      paracetamol: 'acétaminophène (acetaminophen, Tylenol)',
      ibuprofen: 'ibuprofène (ibuprofen, Advil, Motrin)',
      naproxen: 'naproxène sodique (naproxen sodium, Aleve)',
    },
    GB: { ...englishNames, paracetamol: 'paracétamol (paracetamol)', ibuprofen: 'ibuprofène (ibuprofen, Nurofen)' },
    IE: { ...englishNames, paracetamol: 'paracétamol (paracetamol)' },
    CA: {
      paracetamol: 'acétaminophène (Tylenol)',
      ibuprofen: 'ibuprofène (Advil)',
      naproxen: 'naproxène sodique (Aleve)',
    },
    AU: {
      paracetamol: 'paracétamol (Panadol)',
      ibuprofen: 'ibuprofène (ibuprofen, Nurofen)',
      naproxen: naproxenSodium,
    },
    NZ: { ...englishNames, paracetamol: 'paracétamol (paracetamol)' },
    IN: {
      ...englishNames,
      paracetamol: 'paracétamol (Crocin, Dolo)',
      ibuprofen: 'ibuprofène (ibuprofen, Brufen)',
    },
    ZA: { ...englishNames, paracetamol: 'paracétamol (Panado)' },
    SG: { ...englishNames, paracetamol: 'paracétamol (Panadol)' },
    ES: { ibuprofen: 'ibuprofène (ibuprofeno)', naproxen: 'naproxène (naproxeno)' },
    MX: { ibuprofen: 'ibuprofène (ibuprofeno)', naproxen: 'naproxène (naproxeno)' },
    FR: { paracetamol: 'paracétamol (Doliprane)', ibuprofen: 'ibuprofène (Nurofen)' },
    DE: {
      paracetamol: 'paracétamol (Paracetamol)',
      ibuprofen: 'ibuprofène (Ibuprofen)',
      naproxen: 'naproxène (Naproxen)',
    },
    AT: {
      paracetamol: 'paracétamol (Paracetamol, Mexalen)',
      ibuprofen: 'ibuprofène (Ibuprofen)',
      naproxen: 'naproxène (Naproxen)',
    },
    CH: {
      paracetamol: 'paracétamol (Dafalgan)',
      ibuprofen: 'ibuprofène (Ibuprofen)',
      naproxen: 'naproxène (Naproxen)',
    },
    IT: {
      paracetamol: 'paracétamol (paracetamolo, Tachipirina)',
      ibuprofen: 'ibuprofène (ibuprofene, Moment)',
      naproxen: 'naproxène sodique (naprossene sodico)',
    },
    PT: {
      paracetamol: 'paracétamol (paracetamol, Ben-u-ron)',
      ibuprofen: 'ibuprofène (ibuprofeno)',
      naproxen: 'naproxène (naproxeno)',
    },
    BR: {
      paracetamol: 'paracétamol (paracetamol, Tylenol)',
      ibuprofen: 'ibuprofène (ibuprofeno)',
      naproxen: 'naproxène (naproxeno)',
    },
    NL: englishNames,
    SE: { ...englishNames, paracetamol: 'paracétamol (Alvedon)', ibuprofen: 'ibuprofène (ibuprofen, Ipren)' },
    PL: {
      paracetamol: 'paracétamol (Apap)',
      ibuprofen: 'ibuprofène (ibuprofen, Ibuprom)',
      naproxen: 'naproxène (naproksen)',
    },
    AE: { ...englishNames, paracetamol: 'paracétamol (Panadol)' },
    EG: { paracetamol: 'paracétamol (Panadol, باراسيتامول)', ibuprofen: 'ibuprofène (Brufen, ايبوبروفين)' },
    SA: { ...englishNames, paracetamol: 'paracétamol (Panadol, Fevadol)' },
    CN: {
      paracetamol: 'paracétamol (对乙酰氨基酚)',
      ibuprofen: 'ibuprofène (布洛芬)',
      naproxen: 'naproxène (萘普生)',
    },
    JP: {
      paracetamol: 'acétaminophène (アセトアミノフェン)',
      ibuprofen: 'ibuprofène (イブプロフェン)',
      naproxen: 'naproxène (ナプロキセン)',
    },
    ZZ: { paracetamol: 'paracétamol (acétaminophène)' },
  },
  brands: { IN: { 'muscle-relaxant': 'comme CIP-ZOX' } },
  another: {
    ES: 'métamizole (metamizol, Nolotil)',
    MX: 'métamizole (metamizol, dipirona)',
    DE: 'métamizole (Metamizol, Novalgin)',
    AT: 'métamizole (Metamizol, Novalgin)',
    CH: 'métamizole (Metamizol, Novalgin)',
    IT: 'métamizole (metamizolo, Novalgina)',
    PT: 'métamizole (metamizol, Nolotil)',
    BR: 'métamizole (dipirona, aussi dans Dorflex)',
    NL: 'métamizole (metamizol)',
    PL: 'métamizole (metamizol)',
    JP: 'loxoprofène (ロキソプロフェン)',
  },
};
