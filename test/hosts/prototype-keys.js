/** Adds data to `Object.prototype`. The query is the kind of the data; the page around the frame may choose the keys. */
const url = 'javascript:void(window.ran = true)';
const value = {
  text: url,
  number: 1,
  true: true,
  function() {
    return 'x';
  },
  object: { url, src: url, alt: 'x', name: 'x', number: '0900 1', text: 'x', title: 'x' },
  list: [{ url, name: 'Free help', number: '0900 1', strategy: 'rest-and-activity', text: 'x' }],
}[new URLSearchParams(location.search).get('query')];
const keys = window.parent.keysToPollute ?? [
  'signs',
  'contacts',
  'tips',
  'notes',
  'exercises',
  'number',
  'host',
  'url',
  'image',
];
for (const key of value === undefined ? [] : keys) Object.prototype[key] = value;
