/**
 * Telephone lines for too much of a medicine, in regions where the public may call one and its number was seen in a
 * source. The sources are in `test/reference/region-details.ts`. Brazil’s 0800 722 6001 is omitted, because calls from
 * some areas failed in 2025.
 */
import type { PhoneLine } from '../types.js';
import { ownData } from '../own-data.js';

/** A line with a number and a name. The note says where or when it works. */
export type PoisonLine = Required<Pick<PhoneLine, 'number' | 'name'>> & Pick<PhoneLine, 'note'>;

const table: Readonly<Record<string, PoisonLine>> = ownData({
  US: { number: '1-800-222-1222', name: 'Poison Help' },
  // The NHS page on paracetamol tells people who took more than the daily maximum to call 111.
  GB: { number: '111', name: 'NHS 111', note: 'in England, Scotland and Wales' },
  IE: { number: '01 809 2166', name: 'the Public Poisons Line', note: '8am to 10pm' },
  CA: { number: '1-844-764-7669', name: 'the poison centre' },
  AU: { number: '13 11 26', name: 'the Poisons Information Centre' },
  NZ: { number: '0800 764 766', name: 'the National Poisons Centre' },
  ZA: { number: '0861 555 777', name: 'the Poisons Information Helpline' },
  ES: { number: '91 562 04 20', name: 'the poison line (Servicio de Información Toxicológica)' },
  AT: { number: '01 406 43 43', name: 'the poison line (Vergiftungsinformationszentrale)' },
  CH: { number: '145', name: 'Tox Info Suisse' },
  PT: { number: '800 250 250', name: 'the poison line (CIAV)' },
  SE: { number: '010-456 67 00', name: 'the poison line (Giftinformation)' },
});

/** The line for too much of a medicine in a region; `undefined` if none is known. */
export const poisonLineIn = (code: string): PoisonLine | undefined => table[code];
