/** What is asked of the fallback's HTML: all that html-validate recommends, but for the rules below. */
export const validHtml = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // A number is read out and copied as it is written; where a label may break is a matter of layout.
    'tel-non-breaking': 'off',
    // The numbered steps have no markers, and WebKit takes such a list for none unless its role says so.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
};
