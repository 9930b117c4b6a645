/** A number as a `tel:` address. The 0 in “+44 (0)1632 …” is omitted: it is not dialled after a country code. */
export function telephoneAddress(number: string): string {
  return `tel:${number
    .replace(/^(\s*\+[\d\s]*)\(0\)/, '$1')
    .replace(/[^\d+#*]/g, '')
    .replace(/#/g, '%23')}`;
}
