// Refero imports a folder with a slash at its end, which strict resolvers refuse.
const folder = '@helsenorge/datepicker/components/DatePicker';
export default { resolve: { alias: { [`${folder}/`]: folder } } };
