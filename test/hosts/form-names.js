/** Adds a form for each name that the page around the frame chooses: it hides that member of the document. */
const forms = (window.parent.formNames ?? []).map((name) => {
  const form = document.createElement('form');
  form.setAttribute('name', name);
  return form;
});
document.querySelector('main').prepend(...forms);
