/** Everything that our text is written with: what a site has to allow. */
function namesIn(source) {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const all = [...body.querySelectorAll('*')].filter(({ localName }) => localName !== 'script');
  const elements = new Map(all.map(({ localName: name, namespaceURI: namespace }) => [name, { name, namespace }]));
  const attributes = new Set(
    all.flatMap((element) => element.getAttributeNames()).filter((name) => !name.startsWith('data-')),
  );
  return { elements: [...elements.values()], attributes: [...attributes], dataAttributes: true };
}

function through(source, options) {
  const box = document.createElement('div');
  box.setHTML(source, options);
  return box.innerHTML;
}

window.ways = {
  usual: (source) => through(source),
  allowed: (source) => through(source, { sanitizer: namesIn(source) }),
};
