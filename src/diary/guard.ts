/** Keeps a spreadsheet from running or changing what a visitor wrote. */
import { months } from './cells.js';

/** Before a sign that starts a formula: `=`, `+`, `-`, `@`, or its full-width form. */
const formula = '(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])';
/**
 * Where a cell may begin, after any spaces and quotes. That includes after a line break, tab or semicolon, because
 * spreadsheets of some countries separate cells there.
 */
const cellStart = '(?<=(?:^|[\\n\\t;])[\\s\'"]*)';
/** Matches the place marked | in `|=1+2`; the second takes the apostrophe of `'=1+2`. */
const beforeFormula = new RegExp(formula + cellStart, 'g');
const guardOfFormula = new RegExp(`'${formula}${cellStart}`, 'g');

const month = `(?:${months.join('|')})[a-z]*`;
/** Whole texts that a spreadsheet reads as something else, and then saves differently. Plain numbers such as `12` stay as they are. */
const changes = [
  '(?!(?:0|[1-9]\\d{0,8})$)(?:',
  // 007, 1/2, 5 %, 3:30 pm
  '[\\d.,(#$€£%][\\d .,:/%()$€£+e-]*(?: ?[ap]m)?',
  // #N/A, true
  '|#[a-z/0!?]+|true|false',
  // 3 Mar, Mar 3
  `|\\d+[ -]${month}[ .,-]*\\d*|${month}[ .-]+\\d[\\d ,-]*`,
  ')$',
].join('');
/** Matches the place marked | in `|007`; the second takes the apostrophe of `'007`. */
const beforeChange = new RegExp(`^(?='*${changes})`, 'i');
const guardOfChange = new RegExp(`^'(?='*${changes})`, 'i');

/**
 * Adds an apostrophe before text that would run as a formula, or change as a value. {@link unguard} removes exactly these
 * apostrophes.
 */
export const guard = (text: string): string => text.replace(beforeFormula, "'").replace(beforeChange, "'");
export const unguard = (text: string): string => text.replace(guardOfChange, '').replace(guardOfFormula, '');
