/** A text that takes the place of another in a live region: word for word the same one would not be read aloud again. */
export const liveText = (text: string, before: string): string => (text === before ? `${text}\u00a0` : text);
