/** A number as a `tel:` address; the 0 of “+44 (0)1632 …” is not dialled after a country's code. */
export function telephoneAddress(number: string): string {
  return `tel:${number
    .replace(/^(\s*\+[\d\s]*)\(0\)/, '$1')
    .replace(/[^\d+#*]/g, '')
    .replace(/#/g, '%23')}`;
}
