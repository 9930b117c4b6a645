/**
 * The English names of each region’s services, telephone lines and medicines, with local names in brackets. Numbers and
 * other facts are in `region/`.
 */
import type { AdviceLineNames, MedicineNames, PoisonLineNames, RegionNames } from '../words/regions.js';

export const regionNames: RegionNames = {
  US: { emergencyDepartment: 'the emergency room (ER)', doctor: 'a doctor' },
  GB: { emergencyDepartment: 'A&E', doctor: 'a GP' },
  IE: { emergencyDepartment: 'the emergency department (ED)', doctor: 'a GP' },
  CA: { emergencyDepartment: 'the emergency department (ED)', doctor: 'a family doctor or nurse practitioner' },
  AU: {
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
    emergency: [{ name: 'Triple Zero' }, { note: 'from mobile phones' }],
  },
  NZ: { emergencyDepartment: 'the emergency department (ED)', doctor: 'a GP' },
  IN: {
    emergencyDepartment: 'casualty or the emergency department',
    doctor: 'a doctor',
    emergency: [{}, { name: 'an ambulance', note: 'in most states' }],
  },
  ZA: {
    emergencyDepartment: 'the emergency unit or casualty',
    doctor: 'a GP or clinic',
    emergency: [{ name: 'an ambulance' }, { note: 'from mobile phones' }],
  },
  SG: { emergencyDepartment: 'A&E', doctor: 'a GP or polyclinic', emergency: [{ name: 'an ambulance' }] },
  ES: {
    emergencyDepartment: 'the emergency department (urgencias)',
    doctor: 'a family doctor (médico de familia) or health centre (centro de salud)',
  },
  MX: { emergencyDepartment: 'the emergency department (urgencias)', doctor: 'a doctor (médico)' },
  FR: {
    emergencyDepartment: 'the emergency department (les urgences)',
    doctor: 'a family doctor (médecin traitant)',
    emergency: [
      { name: 'SAMU', note: 'for urgent medical help' },
      {},
      { name: 'the emergency text line', note: 'by text message, for people who are deaf' },
    ],
  },
  DE: { emergencyDepartment: 'the emergency department (Notaufnahme)', doctor: 'a family doctor (Hausarztpraxis)' },
  AT: {
    emergencyDepartment: 'the emergency department (Notaufnahme or Ambulanz)',
    doctor: 'a family doctor (Hausarzt)',
    emergency: [{ name: 'an ambulance' }, {}],
  },
  CH: {
    emergencyDepartment: 'the emergency department (Notfall, urgences or pronto soccorso)',
    doctor: 'a family doctor (Hausarzt or médecin)',
    emergency: [{ name: 'an ambulance' }, {}],
  },
  IT: {
    emergencyDepartment: 'the emergency department (pronto soccorso)',
    doctor: 'a family doctor (medico di famiglia)',
    emergency: [{ note: 'in most regions' }, { name: 'an ambulance' }],
  },
  PT: { emergencyDepartment: 'the emergency department (urgência)', doctor: 'a family doctor (médico de família)' },
  BR: {
    emergencyDepartment: 'the emergency department (pronto-socorro or UPA)',
    doctor: 'a doctor (médico) or health post (posto de saúde)',
    emergency: [{ name: 'an ambulance (SAMU)' }],
  },
  NL: {
    emergencyDepartment: 'the emergency department (spoedeisende hulp, SEH)',
    doctor: 'a family doctor (huisarts)',
  },
  SE: {
    emergencyDepartment: 'the emergency department (akutmottagning)',
    doctor: 'a doctor at a health centre (vårdcentral)',
  },
  PL: {
    emergencyDepartment: 'the emergency department (szpitalny oddział ratunkowy, SOR)',
    doctor: 'a family doctor (lekarz rodzinny, POZ)',
    emergency: [{}, { name: 'an ambulance' }],
  },
  AE: {
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor or clinic',
    emergency: [{ name: 'an ambulance' }, { name: 'the police', note: 'for police and for other urgent help' }],
  },
  EG: {
    emergencyDepartment: 'the emergency department (طوارئ)',
    doctor: 'a doctor',
    emergency: [{ name: 'an ambulance' }],
  },
  SA: {
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor',
    emergency: [{ name: 'an ambulance (Saudi Red Crescent)' }, { note: 'in some of the regions' }],
  },
  CN: {
    emergencyDepartment: 'the emergency department (急诊)',
    doctor: 'a doctor',
    emergency: [{ name: 'an ambulance' }],
  },
  JP: {
    emergencyDepartment: 'the emergency outpatient department (救急外来)',
    doctor: 'a doctor at a clinic',
    emergency: [{ name: 'an ambulance', note: 'also the fire service' }],
  },
  ZZ: { emergencyDepartment: 'the emergency department', doctor: 'a doctor' },
};

export const adviceLineNames: AdviceLineNames = {
  US: [{ name: 'your doctor, urgent care or your insurer’s nurse line' }],
  GB: [
    { name: 'NHS 111', note: 'in England, Scotland and Wales; online at 111.nhs.uk' },
    { name: 'your GP or GP out-of-hours service', note: 'in Northern Ireland, which has no 111; use the local number' },
  ],
  IE: [{ name: 'your GP out-of-hours service', note: 'use the local number' }],
  CA: [
    {
      name: '811 (Health811, HealthLink or Info-Santé)',
      note: 'in most provinces and territories; you may also have a local line',
    },
  ],
  AU: [{ name: '1800MEDICARE' }],
  NZ: [{ name: 'Healthline' }],
  ZA: [{ name: 'your medical scheme, if it has its own line' }],
  ES: [{ name: 'your region’s medical line', note: 'in some regions only; it is not the same in the rest' }],
  FR: [{ name: 'the doctor on duty (médecin de garde)', note: 'in some regions only; elsewhere call 15' }],
  DE: [{ name: 'the doctor on call (Ärztlicher Bereitschaftsdienst)' }],
  AT: [{ name: 'the nurse line (Gesundheitsberatung)' }],
  CH: [{ name: 'the doctor on call in your canton or your insurer’s medical phone line' }],
  IT: [{ name: 'the doctor on duty (guardia medica)', note: 'not yet in all regions; elsewhere use the local number' }],
  PT: [{ name: 'SNS 24' }],
  NL: [
    {
      name: 'your out-of-hours doctors’ service (huisartsenpost)',
      note: 'evenings and weekends; each region has its own number',
    },
  ],
  SE: [{ name: '1177' }],
  PL: [{ name: 'your local night and holiday care (nocna i świąteczna opieka)' }],
  SA: [{ name: 'the Ministry of Health line (937)' }],
  JP: [{ name: 'the emergency advice centre', note: 'in many but not all areas; mostly in Japanese' }],
};

export const poisonLineNames: PoisonLineNames = {
  US: { name: 'Poison Help' },
  GB: { name: 'NHS 111', note: 'in England, Scotland and Wales' },
  IE: { name: 'the Public Poisons Line', note: '8am to 10pm' },
  CA: { name: 'the poison centre' },
  AU: { name: 'the Poisons Information Centre' },
  NZ: { name: 'the National Poisons Centre' },
  ZA: { name: 'the Poisons Information Helpline' },
  ES: { name: 'the poison line (Servicio de Información Toxicológica)' },
  AT: { name: 'the poison line (Vergiftungsinformationszentrale)' },
  CH: { name: 'Tox Info Suisse' },
  PT: { name: 'the poison line (CIAV)' },
  SE: { name: 'the poison line (Giftinformation)' },
};

export const medicineNames: MedicineNames = {
  other: { paracetamol: 'paracetamol', ibuprofen: 'ibuprofen', naproxen: 'naproxen' },
  byRegion: {
    US: {
      paracetamol: 'acetaminophen (Tylenol)',
      ibuprofen: 'ibuprofen (Advil, Motrin)',
      naproxen: 'naproxen sodium (Aleve)',
    },
    GB: { ibuprofen: 'ibuprofen (Nurofen)' },
    CA: { paracetamol: 'acetaminophen (Tylenol)', ibuprofen: 'ibuprofen (Advil)', naproxen: 'naproxen sodium (Aleve)' },
    AU: { paracetamol: 'paracetamol (Panadol)', ibuprofen: 'ibuprofen (Nurofen)', naproxen: 'naproxen sodium' },
    IN: { paracetamol: 'paracetamol (Crocin, Dolo)', ibuprofen: 'ibuprofen (Brufen)' },
    ZA: { paracetamol: 'paracetamol (Panado)' },
    SG: { paracetamol: 'paracetamol (Panadol)' },
    ES: { ibuprofen: 'ibuprofeno', naproxen: 'naproxeno' },
    MX: { ibuprofen: 'ibuprofeno', naproxen: 'naproxeno' },
    FR: { paracetamol: 'paracétamol (Doliprane)', ibuprofen: 'ibuprofène (Nurofen)', naproxen: 'naproxène' },
    DE: { paracetamol: 'Paracetamol', ibuprofen: 'Ibuprofen', naproxen: 'Naproxen' },
    AT: { paracetamol: 'Paracetamol (Mexalen)', ibuprofen: 'Ibuprofen', naproxen: 'Naproxen' },
    CH: { paracetamol: 'Paracetamol (Dafalgan)', ibuprofen: 'Ibuprofen', naproxen: 'Naproxen' },
    IT: { paracetamol: 'paracetamolo (Tachipirina)', ibuprofen: 'ibuprofene (Moment)', naproxen: 'naprossene sodico' },
    PT: { paracetamol: 'paracetamol (Ben-u-ron)', ibuprofen: 'ibuprofeno', naproxen: 'naproxeno' },
    BR: { paracetamol: 'paracetamol (Tylenol)', ibuprofen: 'ibuprofeno', naproxen: 'naproxeno' },
    SE: { paracetamol: 'paracetamol (Alvedon)', ibuprofen: 'ibuprofen (Ipren)' },
    PL: { paracetamol: 'paracetamol (Apap)', ibuprofen: 'ibuprofen (Ibuprom)', naproxen: 'naproksen' },
    AE: { paracetamol: 'paracetamol (Panadol)' },
    EG: { paracetamol: 'paracetamol (Panadol, باراسيتامول)', ibuprofen: 'ibuprofen (Brufen, ايبوبروفين)' },
    SA: { paracetamol: 'paracetamol (Panadol, Fevadol)' },
    CN: { paracetamol: 'paracetamol (对乙酰氨基酚)', ibuprofen: 'ibuprofen (布洛芬)', naproxen: 'naproxen (萘普生)' },
    JP: {
      paracetamol: 'acetaminophen (アセトアミノフェン)',
      ibuprofen: 'ibuprofen (イブプロフェン)',
      naproxen: 'naproxen (ナプロキセン)',
    },
    ZZ: { paracetamol: 'paracetamol (acetaminophen)' },
  },
  another: {
    ES: 'metamizole (metamizol, Nolotil)',
    MX: 'metamizole (metamizol, dipirona)',
    DE: 'metamizole (Metamizol, Novalgin)',
    AT: 'metamizole (Metamizol, Novalgin)',
    CH: 'metamizole (Metamizol, Novalgin)',
    IT: 'metamizole (metamizolo, Novalgina)',
    PT: 'metamizole (metamizol, Nolotil)',
    BR: 'metamizole (dipirona, also in Dorflex)',
    NL: 'metamizole (metamizol)',
    PL: 'metamizole (metamizol)',
    JP: 'loxoprofen (ロキソプロフェン)',
  },
  brands: { IN: { 'muscle-relaxant': 'such as CIP-ZOX' } },
};
