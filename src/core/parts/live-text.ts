/** Adds a no-break space when a live region's text repeats, so that screen readers announce it again. */
export const liveText = (text: string, before: string): string => (text === before ? `${text}\u00a0` : text);
