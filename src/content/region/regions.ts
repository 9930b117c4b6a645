/**
 * The emergency numbers of each region, and the local names of its services. The numbers come from the clinical
 * reference; each still needs a check by a local person. Lines for anything but an emergency are in `advice-lines.ts`
 * and `poison-lines.ts`; further facts and all sources are in `test/reference/region-details.ts`. So the bundle of an
 * element contains only what it shows.
 */
import type { Region } from '../types.js';
import { ownData } from '../own-data.js';

/** For an unknown region. It has no number at all, not even one that works in many countries. */
export const unknownRegion: Region = ownData({
  code: 'ZZ',
  emergency: [],
  emergencyDepartment: 'the emergency department',
  doctor: 'a doctor',
});

export const regions: readonly Region[] = ownData([
  {
    code: 'US',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency room (ER)',
    doctor: 'a doctor',
    wording: 'US',
    paracetamol: 'acetaminophen',
  },
  {
    code: 'GB',
    emergency: [{ number: '999' }, { number: '112' }],
    emergencyDepartment: 'A&E',
    doctor: 'a GP',
  },
  {
    code: 'IE',
    emergency: [{ number: '112' }, { number: '999' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
  },
  {
    code: 'CA',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a family doctor or nurse practitioner',
    paracetamol: 'acetaminophen',
  },
  {
    code: 'AU',
    emergency: [
      { number: '000', name: 'Triple Zero' },
      { number: '112', note: 'from mobile phones' },
    ],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
  },
  {
    code: 'NZ',
    emergency: [{ number: '111' }],
    emergencyDepartment: 'the emergency department (ED)',
    doctor: 'a GP',
  },
  {
    code: 'IN',
    emergency: [{ number: '112' }, { number: '108', name: 'an ambulance', note: 'in most states' }],
    emergencyDepartment: 'casualty or the emergency department',
    doctor: 'a doctor',
  },
  {
    code: 'ZA',
    emergency: [
      { number: '10177', name: 'an ambulance' },
      { number: '112', note: 'from mobile phones' },
    ],
    emergencyDepartment: 'the emergency unit or casualty',
    doctor: 'a GP or clinic',
  },
  {
    code: 'SG',
    emergency: [{ number: '995', name: 'an ambulance' }],
    emergencyDepartment: 'A&E',
    doctor: 'a GP or polyclinic',
  },
  {
    code: 'ES',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (urgencias)',
    doctor: 'a family doctor (médico de familia) or health centre (centro de salud)',
  },
  {
    code: 'MX',
    emergency: [{ number: '911' }],
    emergencyDepartment: 'the emergency department (urgencias)',
    doctor: 'a doctor (médico)',
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
  },
  {
    code: 'DE',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (Notaufnahme)',
    doctor: 'a family doctor (Hausarztpraxis)',
  },
  {
    code: 'AT',
    emergency: [{ number: '144', name: 'an ambulance' }, { number: '112' }],
    emergencyDepartment: 'the emergency department (Notaufnahme or Ambulanz)',
    doctor: 'a family doctor (Hausarzt)',
  },
  {
    code: 'CH',
    emergency: [{ number: '144', name: 'an ambulance' }, { number: '112' }],
    emergencyDepartment: 'the emergency department (Notfall, urgences or pronto soccorso)',
    doctor: 'a family doctor (Hausarzt or médecin)',
  },
  {
    code: 'IT',
    emergency: [
      { number: '112', note: 'in most regions' },
      { number: '118', name: 'an ambulance' },
    ],
    emergencyDepartment: 'the emergency department (pronto soccorso)',
    doctor: 'a family doctor (medico di famiglia)',
  },
  {
    code: 'PT',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (urgência)',
    doctor: 'a family doctor (médico de família)',
  },
  {
    code: 'BR',
    emergency: [{ number: '192', name: 'an ambulance (SAMU)' }],
    emergencyDepartment: 'the emergency department (pronto-socorro or UPA)',
    doctor: 'a doctor (médico) or health post (posto de saúde)',
  },
  {
    code: 'NL',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (spoedeisende hulp, SEH)',
    doctor: 'a family doctor (huisarts)',
  },
  {
    code: 'SE',
    emergency: [{ number: '112' }],
    emergencyDepartment: 'the emergency department (akutmottagning)',
    doctor: 'a doctor at a health centre (vårdcentral)',
  },
  {
    code: 'PL',
    emergency: [{ number: '112' }, { number: '999', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (szpitalny oddział ratunkowy, SOR)',
    doctor: 'a family doctor (lekarz rodzinny, POZ)',
  },
  {
    code: 'AE',
    emergency: [
      { number: '998', name: 'an ambulance' },
      { number: '999', name: 'the police', note: 'for police and for other urgent help' },
    ],
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor or clinic',
  },
  {
    code: 'EG',
    emergency: [{ number: '123', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (طوارئ)',
    doctor: 'a doctor',
  },
  {
    code: 'SA',
    emergency: [
      { number: '997', name: 'an ambulance (Saudi Red Crescent)' },
      { number: '911', note: 'in some of the regions' },
    ],
    emergencyDepartment: 'the emergency department',
    doctor: 'a doctor',
  },
  {
    code: 'CN',
    emergency: [{ number: '120', name: 'an ambulance' }],
    emergencyDepartment: 'the emergency department (急诊)',
    doctor: 'a doctor',
  },
  {
    code: 'JP',
    emergency: [{ number: '119', name: 'an ambulance', note: 'also the fire service' }],
    emergencyDepartment: 'the emergency outpatient department (救急外来)',
    doctor: 'a doctor at a clinic',
    paracetamol: 'acetaminophen',
  },
  unknownRegion,
]);
