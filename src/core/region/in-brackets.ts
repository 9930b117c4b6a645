/** Appends details in brackets, for example `112 (ambulance)`. */
export function inBrackets(what: string, ...about: readonly (string | undefined)[]): string {
  const said = about.filter(Boolean).join(', ');
  return said ? `${what} (${said})` : what;
}
