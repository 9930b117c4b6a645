/**
 * Fills the place-holders of a text: `{doctor}`, or `{Doctor}` for a capital letter at the start of a sentence.
 * A place-holder without a value stays, so that a test finds it.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (holder, name: string) => {
    const key = [name, name.charAt(0).toLowerCase() + name.slice(1)].find((each) => Object.hasOwn(values, each));
    if (key === undefined) return holder;
    const filled = String(values[key]);
    return key === name ? filled : filled.charAt(0).toUpperCase() + filled.slice(1);
  });
}
