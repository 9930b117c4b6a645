/**
 * The Spanish names of each region's services, telephone lines and medicines. Local names are in brackets: the visitor has
 * to recognise them on a sign or a pack. They fit into these phrases, and no other article may be needed: “vaya a …” for
 * an emergency department, “hable con …” and “pida una cita a …” for a doctor, “llame a …” for a line. So no name begins
 * with “el”, because a + el becomes al.
 */
import type { AdviceLineNames, MedicineNames, PoisonLineNames, RegionNames } from '../words/regions.js';

const ambulance = { name: 'ambulancia' };
const fromMobiles = { note: 'desde teléfonos celulares (móviles)' };

export const regionNames: RegionNames = {
  US: { emergencyDepartment: 'la sala de emergencias (ER)', doctor: 'un médico' },
  GB: { emergencyDepartment: 'urgencias (A&E)', doctor: 'un médico de cabecera (GP)' },
  IE: { emergencyDepartment: 'urgencias (emergency department, ED)', doctor: 'un médico de cabecera (GP)' },
  CA: {
    emergencyDepartment: 'la sala de emergencias (emergency department, ED)',
    doctor: 'un médico de familia o profesional de enfermería (nurse practitioner)',
  },
  AU: {
    emergencyDepartment: 'urgencias (emergency department, ED)',
    doctor: 'un médico de cabecera (GP)',
    emergency: [{ name: 'Triple Zero' }, fromMobiles],
  },
  NZ: { emergencyDepartment: 'urgencias (emergency department, ED)', doctor: 'un médico de cabecera (GP)' },
  IN: {
    emergencyDepartment: 'urgencias (casualty o emergency department)',
    doctor: 'un médico',
    emergency: [{}, { ...ambulance, note: 'en la mayoría de los estados' }],
  },
  ZA: {
    emergencyDepartment: 'urgencias (emergency unit o casualty)',
    doctor: 'un médico de cabecera (GP) o una clínica',
    emergency: [ambulance, fromMobiles],
  },
  SG: {
    emergencyDepartment: 'urgencias (A&E)',
    doctor: 'un médico de cabecera (GP) o una policlínica (polyclinic)',
    emergency: [ambulance],
  },
  ES: { emergencyDepartment: 'urgencias', doctor: 'un médico de familia o un centro de salud' },
  MX: { emergencyDepartment: 'urgencias', doctor: 'un médico' },
  FR: {
    emergencyDepartment: 'urgencias (les urgences)',
    doctor: 'un médico de familia (médecin traitant)',
    emergency: [
      { name: 'SAMU', note: 'para ayuda médica urgente' },
      {},
      { name: 'línea de emergencias por mensaje', note: 'con mensajes de texto, para personas sordas' },
    ],
  },
  DE: { emergencyDepartment: 'urgencias (Notaufnahme)', doctor: 'un médico de familia (Hausarztpraxis)' },
  AT: {
    emergencyDepartment: 'urgencias (Notaufnahme o Ambulanz)',
    doctor: 'un médico de familia (Hausarzt)',
    emergency: [ambulance, {}],
  },
  CH: {
    emergencyDepartment: 'urgencias (Notfall, urgences o pronto soccorso)',
    doctor: 'un médico de familia (Hausarzt o médecin)',
    emergency: [ambulance, {}],
  },
  IT: {
    emergencyDepartment: 'urgencias (pronto soccorso)',
    doctor: 'un médico de familia (medico di famiglia)',
    emergency: [{ note: 'en la mayoría de las regiones' }, ambulance],
  },
  PT: { emergencyDepartment: 'urgencias (urgência)', doctor: 'un médico de familia (médico de família)' },
  BR: {
    emergencyDepartment: 'urgencias (pronto-socorro o UPA)',
    doctor: 'un médico (médico) o un puesto de salud (posto de saúde)',
    emergency: [{ name: 'ambulancia (SAMU)' }],
  },
  NL: {
    emergencyDepartment: 'urgencias (spoedeisende hulp, SEH)',
    doctor: 'un médico de familia (huisarts)',
  },
  SE: {
    emergencyDepartment: 'urgencias (akutmottagning)',
    doctor: 'un médico de un centro de salud (vårdcentral)',
  },
  PL: {
    emergencyDepartment: 'urgencias (szpitalny oddział ratunkowy, SOR)',
    doctor: 'un médico de familia (lekarz rodzinny, POZ)',
    emergency: [{}, ambulance],
  },
  AE: {
    emergencyDepartment: 'urgencias (emergency department)',
    doctor: 'un médico o una clínica',
    emergency: [ambulance, { name: 'policía', note: 'para la policía y para otra ayuda urgente' }],
  },
  EG: { emergencyDepartment: 'urgencias (طوارئ)', doctor: 'un médico', emergency: [ambulance] },
  SA: {
    emergencyDepartment: 'urgencias (emergency department)',
    doctor: 'un médico',
    emergency: [{ name: 'ambulancia (Media Luna Roja Saudí)' }, { note: 'en algunas de las regiones' }],
  },
  CN: { emergencyDepartment: 'urgencias (急诊)', doctor: 'un médico', emergency: [ambulance] },
  JP: {
    emergencyDepartment: 'urgencias (救急外来)',
    doctor: 'un médico en una clínica',
    emergency: [{ ...ambulance, note: 'también los bomberos' }],
  },
  ZZ: { emergencyDepartment: 'urgencias (emergencias)', doctor: 'un médico' },
};

export const adviceLineNames: AdviceLineNames = {
  US: [{ name: 'su médico, un centro de atención urgente (urgent care) o la línea de enfermería de su seguro' }],
  GB: [
    { name: 'NHS 111', note: 'en Inglaterra, Escocia y Gales; en internet en 111.nhs.uk' },
    {
      name: 'su médico de cabecera (GP) o su servicio fuera de horario (out-of-hours)',
      note: 'en Irlanda del Norte, que no tiene 111; use el número local',
    },
  ],
  IE: [
    {
      name: 'su servicio de médicos de cabecera fuera de horario (GP out-of-hours)',
      note: 'use el número local',
    },
  ],
  CA: [
    {
      name: '811 (Health811, HealthLink o Info-Santé)',
      note: 'en la mayoría de las provincias y territorios; puede haber también una línea local',
    },
  ],
  AU: [{ name: '1800MEDICARE' }],
  NZ: [{ name: 'Healthline' }],
  ZA: [{ name: 'su seguro médico (medical scheme), si tiene su propia línea' }],
  ES: [
    {
      name: 'la línea médica de su región',
      note: 'solo en algunas regiones; no es igual en el resto',
    },
  ],
  FR: [
    {
      name: 'la línea de médicos de guardia (médecin de garde)',
      note: 'solo en algunas regiones; en el resto llame al 15',
    },
  ],
  DE: [{ name: 'la línea de médicos de guardia (Ärztlicher Bereitschaftsdienst)' }],
  AT: [{ name: 'la línea de enfermería (Gesundheitsberatung)' }],
  CH: [{ name: 'la línea de médicos de guardia de su cantón o la línea médica de su seguro' }],
  IT: [
    {
      name: 'la línea de médicos de guardia (guardia medica)',
      note: 'aún no en todas las regiones; en el resto use el número local',
    },
  ],
  PT: [{ name: 'SNS 24' }],
  NL: [
    {
      name: 'su servicio de médicos fuera de horario (huisartsenpost)',
      note: 'final de la tarde, noches y fines de semana; cada región tiene su propio número',
    },
  ],
  SE: [{ name: 'la línea 1177' }],
  PL: [{ name: 'su servicio local de noche y días de fiesta (nocna i świąteczna opieka)' }],
  SA: [{ name: 'la línea del Ministerio de Salud (937)' }],
  JP: [
    {
      name: 'la línea de consejo de emergencias',
      note: 'en muchas zonas, pero no en todas; sobre todo en japonés',
    },
  ],
};

export const poisonLineNames: PoisonLineNames = {
  US: { name: 'Poison Help (línea de intoxicaciones)' },
  GB: { name: 'NHS 111', note: 'en Inglaterra, Escocia y Gales' },
  IE: { name: 'la línea de intoxicaciones (Public Poisons Line)', note: 'de 8am a 10pm' },
  CA: { name: 'la línea de intoxicaciones (poison centre)' },
  AU: { name: 'la línea de intoxicaciones (Poisons Information Centre)' },
  NZ: { name: 'la línea de intoxicaciones (National Poisons Centre)' },
  ZA: { name: 'la línea de intoxicaciones (Poisons Information Helpline)' },
  ES: { name: 'la línea de intoxicaciones (Servicio de Información Toxicológica)' },
  AT: { name: 'la línea de intoxicaciones (Vergiftungsinformationszentrale)' },
  CH: { name: 'Tox Info Suisse' },
  PT: { name: 'la línea de intoxicaciones (CIAV)' },
  SE: { name: 'la línea de intoxicaciones (Giftinformation)' },
};

export const medicineNames: MedicineNames = {
  other: { paracetamol: 'paracetamol', ibuprofen: 'ibuprofeno', naproxen: 'naproxeno' },
  byRegion: {
    US: {
      paracetamol: 'acetaminofén (acetaminophen, Tylenol)',
      ibuprofen: 'ibuprofeno (ibuprofen, Advil, Motrin)',
      naproxen: 'naproxeno sódico (naproxen sodium, Aleve)',
    },
    GB: { ibuprofen: 'ibuprofeno (ibuprofen, Nurofen)', naproxen: 'naproxeno (naproxen)' },
    IE: { ibuprofen: 'ibuprofeno (ibuprofen)', naproxen: 'naproxeno (naproxen)' },
    CA: {
      paracetamol: 'acetaminofén (acetaminophen, Tylenol)',
      ibuprofen: 'ibuprofeno (ibuprofen, Advil)',
      naproxen: 'naproxeno sódico (naproxen sodium, Aleve)',
    },
    AU: {
      paracetamol: 'paracetamol (Panadol)',
      ibuprofen: 'ibuprofeno (ibuprofen, Nurofen)',
      naproxen: 'naproxeno sódico (naproxen sodium)',
    },
    NZ: { ibuprofen: 'ibuprofeno (ibuprofen)', naproxen: 'naproxeno (naproxen)' },
    IN: {
      paracetamol: 'paracetamol (Crocin, Dolo)',
      ibuprofen: 'ibuprofeno (ibuprofen, Brufen)',
      naproxen: 'naproxeno (naproxen)',
    },
    ZA: {
      paracetamol: 'paracetamol (Panado)',
      ibuprofen: 'ibuprofeno (ibuprofen)',
      naproxen: 'naproxeno (naproxen)',
    },
    SG: {
      paracetamol: 'paracetamol (Panadol)',
      ibuprofen: 'ibuprofeno (ibuprofen)',
      naproxen: 'naproxeno (naproxen)',
    },
    FR: {
      paracetamol: 'paracetamol (paracétamol, Doliprane)',
      ibuprofen: 'ibuprofeno (ibuprofène, Nurofen)',
      naproxen: 'naproxeno (naproxène)',
    },
    DE: { ibuprofen: 'ibuprofeno (Ibuprofen)', naproxen: 'naproxeno (Naproxen)' },
    AT: {
      paracetamol: 'paracetamol (Mexalen)',
      ibuprofen: 'ibuprofeno (Ibuprofen)',
      naproxen: 'naproxeno (Naproxen)',
    },
    CH: {
      paracetamol: 'paracetamol (Dafalgan)',
      ibuprofen: 'ibuprofeno (Ibuprofen)',
      naproxen: 'naproxeno (Naproxen)',
    },
    IT: {
      paracetamol: 'paracetamol (paracetamolo, Tachipirina)',
      ibuprofen: 'ibuprofeno (ibuprofene, Moment)',
      naproxen: 'naproxeno sódico (naprossene sodico)',
    },
    PT: { paracetamol: 'paracetamol (Ben-u-ron)' },
    BR: { paracetamol: 'paracetamol (Tylenol)' },
    NL: { ibuprofen: 'ibuprofeno (ibuprofen)', naproxen: 'naproxeno (naproxen)' },
    SE: {
      paracetamol: 'paracetamol (Alvedon)',
      ibuprofen: 'ibuprofeno (ibuprofen, Ipren)',
      naproxen: 'naproxeno (naproxen)',
    },
    PL: {
      paracetamol: 'paracetamol (Apap)',
      ibuprofen: 'ibuprofeno (ibuprofen, Ibuprom)',
      naproxen: 'naproxeno (naproksen)',
    },
    AE: { paracetamol: 'paracetamol (Panadol)', ibuprofen: 'ibuprofeno (ibuprofen)' },
    EG: { paracetamol: 'paracetamol (Panadol, باراسيتامول)', ibuprofen: 'ibuprofeno (Brufen, ايبوبروفين)' },
    SA: { paracetamol: 'paracetamol (Panadol, Fevadol)', ibuprofen: 'ibuprofeno (ibuprofen)' },
    CN: {
      paracetamol: 'paracetamol (对乙酰氨基酚)',
      ibuprofen: 'ibuprofeno (布洛芬)',
      naproxen: 'naproxeno (萘普生)',
    },
    JP: {
      paracetamol: 'acetaminofén (アセトアミノフェン)',
      ibuprofen: 'ibuprofeno (イブプロフェン)',
      naproxen: 'naproxeno (ナプロキセン)',
    },
    ZZ: { paracetamol: 'paracetamol (acetaminofén)' },
  },
  brands: { IN: { 'muscle-relaxant': 'como CIP-ZOX' } },
  another: {
    ES: 'metamizol (Nolotil)',
    MX: 'metamizol (dipirona)',
    DE: 'metamizol (Metamizol, Novalgin)',
    AT: 'metamizol (Metamizol, Novalgin)',
    CH: 'metamizol (Metamizol, Novalgin)',
    IT: 'metamizol (metamizolo, Novalgina)',
    PT: 'metamizol (Nolotil)',
    BR: 'metamizol (dipirona, también en Dorflex)',
    NL: 'metamizol',
    PL: 'metamizol',
    JP: 'loxoprofeno (ロキソプロフェン)',
  },
};
