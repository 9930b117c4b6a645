/** Appends a detail in brackets, for example `112 (ambulance)`, if there is one. */
export const inBrackets = (contact: string, detail: string | undefined): string =>
  detail ? `${contact} (${detail})` : contact;
