/** The rules for the HTML of the fallback: the recommended rules of html-validate, except those below. */
export const validHtml = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // No no-break spaces in numbers: they would be copied with the number. Line breaks are a matter of layout.
    'tel-non-breaking': 'off',
    // The numbered steps have no list markers, and WebKit treats such a list as a list only if it has the role.
    'no-redundant-role': 'off',
    // Nor are items that hold a disclosure `li`: editors tear them apart.
    'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
  },
};
