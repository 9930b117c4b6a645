/**
 * Whom to call in each region, and what people there call it. Numbers and their certainty are those of the clinical
 * reference; every one waits for a check by a local person. Lines that are not sure
 * enough to show, what else is known of a region, and the sources of all of it are in `region-details.ts`, so that elements
 * that only call carry no more.
 */
import type { Region } from './types.js';

/** Where we do not know where the visitor is: no number at all, also not one that works in many places. */
export const unknownRegion: Region = {
  code: 'ZZ',
  emergency: [],
  emergencyDepartment: 'the emergency department',
  doctor: 'a doctor',
  advice: [],
};

export const regions: readonly Region[] = [
  {
    code: 'US',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency room (ER)',
    doctor: 'a doctor',
    // There is no national nurse line.
    advice: [{ name: 'your doctor, urgent care or your insurer’s nurse line' }],
    poison: { number: '1-800-222-1222', name: 'Poison Help' },
    wording: 'US',
    paracetamol: 'acetaminophen',
  },
  {
    code: 'GB',
    emergency: [{ number: '999' }, { number: '112' }],
    emergencyDepartment: 'A&E',
    doctor: 'a GP',
    advice: [
      {
        number: '111',
        name: 'NHS 111',
        note: 'in England, Scotland and Wales; online at 111.nhs.uk',
      },
      {
        name: 'your GP or GP out-of-hours service',
        note: 'in Northern Ireland, which has no 111; use the local number',
        certainty: 'medium',
      },
    ],
  },
  {
    code: 'IE',
    emergency: [{ number: '112' }, { number: '999' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
    advice: [{ name: 'your GP out-of-hours service', note: 'use the local number' }],
  },
  {
    code: 'CA',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a family doctor or nurse practitioner',
    advice: [
      {
        number: '811',
        name: '811 (Health811, HealthLink or Info-Santé)',
        note: 'in most provinces and territories; you may also have a local line',
        certainty: 'medium',
      },
    ],
    paracetamol: 'acetaminophen',
  },
  {
    code: 'AU',
    emergency: [
      { number: '000', name: 'Triple Zero' },
      { number: '112', note: 'from mobile phones', certainty: 'medium' },
    ],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
    advice: [
      {
        number: '1800 022 222',
        name: 'healthdirect',
        note: 'Victoria (NURSE-ON-CALL) and Queensland (13 HEALTH) each have a line of their own',
      },
    ],
  },
  {
    code: 'NZ',
    emergency: [{ number: '111' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
    advice: [{ number: '0800 611 116', name: 'Healthline' }],
  },
  {
    code: 'IN',
    emergency: [
      { number: '112' },
      { number: '108', name: 'an ambulance', note: 'in most states', certainty: 'medium' },
    ],
    emergencyDepartment: 'casualty or the emergency department',
    doctor: 'a doctor',
    advice: [],
  },
  {
    code: 'ZA',
    emergency: [
      { number: '10177', name: 'an ambulance' },
      { number: '112', note: 'from mobile phones' },
    ],
    emergencyDepartment: 'the emergency unit or casualty',
    doctor: 'a GP or clinic',
    // There is no single national nurse line; private ambulance firms also have their own numbers.
    advice: [{ name: 'your medical scheme, if it has its own line', certainty: 'medium' }],
  },
  {
    code: 'SG',
    emergency: [{ number: '995', name: 'an ambulance' }],
    emergencyDepartment: 'A&E',
    doctor: 'a GP or polyclinic',
    advice: [],
  },
  {
    code: 'ES',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (urgencias)',
    doctor: 'a family doctor (médico de familia) or health centre (centro de salud)',
    advice: [
      {
        number: '061',
        name: 'your region’s medical line',
        note: 'in some regions only; it is not the same in the rest',
        certainty: 'medium',
      },
    ],
  },
  {
    code: 'MX',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency department (urgencias)',
    doctor: 'a doctor (médico)',
    // No national nurse line is confirmed.
    advice: [],
  },
  {
    code: 'FR',
    emergency: [
      { number: '15', name: 'SAMU', note: 'for urgent medical help' },
      { number: '112' },
      {
        number: '114',
        name: 'the emergency text line',
        note: 'by text message, for people who are deaf',
      },
    ],
    emergencyDepartment: 'the emergency department (les urgences)',
    doctor: 'a family doctor (médecin traitant)',
    advice: [
      {
        number: '116117',
        name: 'the doctor on duty (médecin de garde)',
        note: 'in some regions only; elsewhere call 15',
        certainty: 'medium',
      },
    ],
  },
  {
    code: 'DE',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (Notaufnahme)',
    doctor: 'a family doctor (Hausarztpraxis)',
    advice: [{ number: '116117', name: 'the doctor on call (Ärztlicher Bereitschaftsdienst)' }],
  },
  {
    code: 'AT',
    emergency: [{ number: '144', name: 'an ambulance' }, { number: '112' }],
    emergencyDepartment: 'the emergency department (Notaufnahme or Ambulanz)',
    doctor: 'a family doctor (Hausarzt)',
    advice: [{ number: '1450', name: 'the nurse line (Gesundheitsberatung)' }],
  },
  {
    code: 'CH',
    emergency: [{ number: '144', name: 'an ambulance' }, { number: '112' }],
    emergencyDepartment: 'the emergency department (Notfall, urgences or pronto soccorso)',
    doctor: 'a family doctor (Hausarzt or médecin)',
    // There is no national line.
    advice: [{ name: 'the doctor on call in your canton or your insurer’s medical phone line', certainty: 'medium' }],
  },
  {
    code: 'IT',
    emergency: [
      { number: '112', note: 'in most regions' },
      { number: '118', name: 'an ambulance' },
    ],
    emergencyDepartment: 'the emergency department (pronto soccorso)',
    doctor: 'a family doctor (medico di famiglia)',
    advice: [
      {
        number: '116117',
        name: 'the doctor on duty (guardia medica)',
        note: 'not yet in all regions; elsewhere use the local number',
        certainty: 'medium',
      },
    ],
  },
  {
    code: 'PT',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (urgência)',
    doctor: 'a family doctor (médico de família)',
    advice: [{ number: '808 24 24 24', name: 'SNS 24' }],
  },
  {
    code: 'BR',
    emergency: [{ number: '192', name: 'an ambulance (SAMU)' }],
    emergencyDepartment: 'the emergency department (pronto-socorro or UPA)',
    doctor: 'a doctor (médico) or health post (posto de saúde)',
    advice: [],
  },
  {
    code: 'NL',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (spoedeisende hulp, SEH)',
    doctor: 'a family doctor (huisarts)',
    advice: [
      {
        name: 'your out-of-hours doctors’ service (huisartsenpost)',
        note: 'evenings and weekends; each region has its own number',
      },
    ],
  },
  {
    code: 'SE',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (akutmottagning)',
    doctor: 'a doctor at a health centre (vårdcentral)',
    advice: [{ number: '1177', name: '1177 Vårdguiden' }],
  },
  {
    code: 'PL',
    emergency: [{ number: '112' }, { number: '999', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (szpitalny oddział ratunkowy, SOR)',
    doctor: 'a family doctor (lekarz rodzinny, POZ)',
    advice: [{ name: 'your local night and holiday care (nocna i świąteczna opieka)', certainty: 'medium' }],
  },
  {
    code: 'AE',
    emergency: [
      { number: '998', name: 'an ambulance' },
      { number: '999', name: 'the police', note: 'for police and for other urgent help' },
    ],
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor or clinic',
    advice: [],
  },
  {
    code: 'EG',
    emergency: [{ number: '123', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (tawari)',
    doctor: 'a doctor',
    advice: [],
  },
  {
    code: 'SA',
    emergency: [
      { number: '997', name: 'an ambulance (Saudi Red Crescent)' },
      { number: '911', note: 'in some of the regions', certainty: 'medium' },
    ],
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor',
    advice: [{ number: '937', name: 'the Ministry of Health line (937)', certainty: 'medium' }],
  },
  {
    code: 'CN',
    emergency: [{ number: '120', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (jízhěn)',
    doctor: 'a doctor',
    advice: [],
  },
  {
    code: 'JP',
    emergency: [{ number: '119', name: 'an ambulance', note: 'also the fire service' }],
    emergencyDepartment: 'the emergency outpatient department (kyūkyū gairai)',
    doctor: 'a doctor at a clinic',
    advice: [
      {
        number: '#7119',
        name: 'the emergency advice centre',
        note: 'in many but not all areas; mostly in Japanese',
        certainty: 'medium',
      },
    ],
    paracetamol: 'acetaminophen',
  },
  unknownRegion,
];
