/** A number as a `tel:` address. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^\d+#*]/g, '').replace(/#/g, '%23')}`;
}
