/**
 * The digits of dates and durations: those of the numbers in our sentences, on packs and on telephones. Without it, Arabic
 * in Egypt and Saudi Arabia would have two kinds of digits side by side.
 */
export const digits = { numberingSystem: 'latn' } as const;

/** For dates also the calendar of the browser's date fields and of the diary's files. */
export const datesAs = { ...digits, calendar: 'gregory' } as const;
