/** Makes the texts of elements for many options in less time than one by one. */

const CLINIC_KEYS = ['clinicName', 'clinicPhone', 'bookingUrl', 'openingHours'];
const clinic = { clinicName: 'Clinic', clinicPhone: '01632 960123', bookingUrl: '/book', openingHours: 'Always' };

/**
 * Returns `textOf(tag, options)`. The plan holds most other elements, whose drawings take long: it uses each text again as
 * long as no option changes that it shows.
 */
export function textMakers(makers, region) {
  const withClinic = new Set(
    Object.keys(makers).filter(
      (tag) => makers[tag]({ region, ...clinic }, makers).text !== makers[tag]({ region }, makers).text,
    ),
  );
  const made = new Map();
  const remember = (tag) => (options, others) => {
    const shown = Object.entries(options).filter(([key]) => withClinic.has(tag) || !CLINIC_KEYS.includes(key));
    const key = JSON.stringify([tag, shown]);
    if (!made.has(key)) made.set(key, makers[tag](options, others));
    return made.get(key);
  };
  const remembering = Object.fromEntries(Object.keys(makers).map((tag) => [tag, remember(tag)]));
  return (tag, options) => makers[tag](options, remembering).text;
}
