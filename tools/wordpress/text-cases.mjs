/** Attributes of every element, for regions, choices, lists and clinics, and the options of `fallback()` for them. */

const CLINICS = [
  {},
  { 'clinic-phone': '+44 (0)1632 960123' },
  { 'clinic-name': "Dr O'Neill & <Partners>", 'clinic-phone': '01632 960123' },
  { 'booking-url': 'https://clinic.example/book?a=1&b=2' },
  {
    'clinic-name': 'Hill Road',
    'clinic-phone': '01632 960123',
    'booking-url': '/book',
    'opening-hours': 'Monday\nto Friday',
  },
];

/** Attributes that no text shows, or whose other values the server does not know: it prints the whole text. */
const isShown = ({ texts }, { name }) => name === texts.choice || name === texts.list;

function valuesOf({ control, options }) {
  if (control !== 'list') return options.map((value) => value);
  return [options[1], `${options.at(-1)}, ${options[0]}`, options.toReversed().join(' ')];
}

export function textCases(elements, regions) {
  const cases = [];
  for (const [tag, element] of Object.entries(elements)) {
    const add = (attributes, isPart = false) => {
      const keys = Object.fromEntries(element.attributes.map(({ name, key }) => [name, key]));
      const known = Object.entries(attributes).filter(([name]) => keys[name]);
      const options = Object.fromEntries(known.map(([name, value]) => [keys[name], value]));
      cases.push({ tag, attributes: Object.fromEntries(known), options, isPart });
    };
    for (const region of [...regions, 'ZZ']) add({ region });
    for (const [index, clinic] of CLINICS.entries()) add({ region: ['GB', 'DE', 'ZZ', 'US', 'JP'][index], ...clinic });
    // At level 5 the plan keeps some headings of its steps at level 5, and the server prints level 6.
    for (const level of tag === 'back-care-plan' ? [3, 4] : [3, 4, 5]) add({ region: 'AU', 'heading-level': level });
    for (const attribute of element.attributes.filter((each) => isShown(element, each))) {
      for (const value of valuesOf(attribute))
        add({ region: 'IE', [attribute.name]: value, ...CLINICS[4] }, attribute.name === element.texts.list);
    }
  }
  return cases;
}
