import grapesjs from 'grapesjs';

function start(source, canvas = {}) {
  const container = document.body.appendChild(document.createElement('div'));
  const editor = grapesjs.init({ container, components: source, storageManager: false, telemetry: false, canvas });
  return new Promise((resolve) => {
    editor.onReady(() => resolve(editor));
  });
}

function finish(editor) {
  const written = editor.getHtml();
  editor.destroy();
  return written;
}

window.ways = {
  usual: async (source) => finish(await start(source)),
  /** As `docs/content-systems.md` says. Fails if the canvas does not show the element. */
  canvas: async (source, tag) => {
    const editor = await start(source, {
      scripts: ['/files/back-care-elements-classic.js'],
      styles: ['/files/fallback.css'],
    });
    await editor.Canvas.getWindow().customElements.whenDefined(tag);
    const element = editor.Canvas.getDocument().querySelector(tag);
    await element?.updateComplete;
    // The words alone have no element.
    if (source.includes(tag) && !element?.shadowRoot?.querySelector('h2'))
      throw new Error(`The canvas does not show <${tag}>.`);
    return finish(editor);
  },
};
