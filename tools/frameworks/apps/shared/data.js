/** What every app shows at first, and after a press of each of its buttons. The checks look for the same words. */

export const firstClinic = { region: 'GB', level: 3, phone: '01632 960123' };
export const nextClinic = { region: 'US', level: 4, phone: '202 555 0123' };

const signs = (statement) => ({ signs: [{ id: 'clinic-sign', urgency: 'emergency-now', statement }] });
export const firstContent = signs('You had a pain device put in this month.');
export const nextContent = signs('You had an injection in your back this week.');

export const firstWords = 'Call 999 in an emergency.';
export const nextWords = 'In an emergency, call 999 now.';

export const firstExercises = ['cat-cow', 'bridge'];
export const nextExercises = ['walking', 'bridge', 'cat-cow'];
