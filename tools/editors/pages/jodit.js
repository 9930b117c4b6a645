import { Jodit } from 'jodit';

window.ways = {
  usual: async (source) => {
    const editor = Jodit.make(document.body.appendChild(document.createElement('textarea')));
    await editor.waitForReady();
    editor.value = source;
    const written = editor.value;
    editor.destruct();
    return written;
  },
};
