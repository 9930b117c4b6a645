/**
 * Telephone lines for urgent advice by region, best first. Separate from `regions.ts`, so that the bundle of an element
 * with emergency numbers only does not contain them. The numbers come from the clinical reference; each still needs a
 * check by a local person. Lines that only inform, and lines that are too uncertain to show, are in
 * `test/reference/region-details.ts`.
 */
import type { PhoneLine } from '../types.js';
import { ownData } from '../own-data.js';

const table: Readonly<Record<string, readonly PhoneLine[]>> = ownData({
  // There is no national nurse line.
  US: [{ name: 'your doctor, urgent care or your insurer’s nurse line' }],
  GB: [
    {
      number: '111',
      name: 'NHS 111',
      note: 'in England, Scotland and Wales; online at 111.nhs.uk',
    },
    {
      name: 'your GP or GP out-of-hours service',
      note: 'in Northern Ireland, which has no 111; use the local number',
    },
  ],
  IE: [{ name: 'your GP out-of-hours service', note: 'use the local number' }],
  CA: [
    {
      number: '811',
      name: '811 (Health811, HealthLink or Info-Santé)',
      note: 'in most provinces and territories; you may also have a local line',
    },
  ],
  // It replaced healthdirect, and NURSE-ON-CALL in Victoria, on 1 January 2026.
  AU: [{ number: '1800 633 422', name: '1800MEDICARE' }],
  NZ: [{ number: '0800 611 116', name: 'Healthline' }],
  // There is no single national nurse line; private ambulance firms also have their own numbers.
  ZA: [{ name: 'your medical scheme, if it has its own line' }],
  ES: [
    {
      number: '061',
      name: 'your region’s medical line',
      note: 'in some regions only; it is not the same in the rest',
    },
  ],
  // Mexico: no national nurse line is confirmed.
  FR: [
    {
      number: '116117',
      name: 'the doctor on duty (médecin de garde)',
      note: 'in some regions only; elsewhere call 15',
    },
  ],
  DE: [{ number: '116117', name: 'the doctor on call (Ärztlicher Bereitschaftsdienst)' }],
  AT: [{ number: '1450', name: 'the nurse line (Gesundheitsberatung)' }],
  // There is no national line.
  CH: [{ name: 'the doctor on call in your canton or your insurer’s medical phone line' }],
  IT: [
    {
      number: '116117',
      name: 'the doctor on duty (guardia medica)',
      note: 'not yet in all regions; elsewhere use the local number',
    },
  ],
  PT: [{ number: '808 24 24 24', name: 'SNS 24' }],
  NL: [
    {
      name: 'your out-of-hours doctors’ service (huisartsenpost)',
      note: 'evenings and weekends; each region has its own number',
    },
  ],
  SE: [{ number: '1177', name: '1177' }],
  PL: [{ name: 'your local night and holiday care (nocna i świąteczna opieka)' }],
  SA: [{ number: '937', name: 'the Ministry of Health line (937)' }],
  JP: [
    {
      number: '#7119',
      name: 'the emergency advice centre',
      note: 'in many but not all areas; mostly in Japanese',
    },
  ],
});

/** The lines for urgent advice in a region; none if no line is certain. */
export function adviceLinesIn(code: string): readonly PhoneLine[] {
  return table[code] ?? [];
}
