import type { Urgency } from '../../content/types.js';

// The path of each icon in a view box of 24 by 24. Icons are drawn, not characters, so that a page translator cannot change
// them. Each is a separate constant, so that a bundle contains only the icons that it shows.
export const phoneIcon = 'M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2';
export const printIcon = 'M6 9V3h12v6 M6 18H3V9h18v9h-3 M6 14h12v7H6z';
export const playIcon = 'M7 4v16l13-8z';
export const pauseIcon = 'M8 4v16 M16 4v16';
export const skipIcon = 'M5 4v16l11-8z M19 4v16';
export const againIcon = 'M4 12a8 8 0 1 0 3-6.2 M4 3v5h5';
export const stopIcon = 'M5 5h14v14H5z';
export const clockIcon = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 7v5l3.5 2';
export const upIcon = 'M12 20V4 M5 11l7-7 7 7';
export const emergencyIcon = 'M8 2h8l6 6v8l-6 6H8l-6-6V8z M12 7v6 M12 16.5v.5';

export const urgencyIcons: Readonly<Record<Urgency, string>> = {
  'emergency-now': emergencyIcon,
  'same-day': 'M12 3 22 21H2z M12 10v5 M12 18v.1',
  'within-days': 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20 M12 11v6 M12 7v.1',
};
