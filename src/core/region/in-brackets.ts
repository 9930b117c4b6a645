/** Appends details in brackets, for example `112 (ambulance)`. */
export function inBrackets(contact: string, ...details: readonly (string | undefined)[]): string {
  const known = details.filter(Boolean).join(', ');
  return known ? `${contact} (${known})` : contact;
}
