import 'trix';

window.ways = {
  usual: (source) => {
    const editor = document.body.appendChild(document.createElement('trix-editor'));
    editor.editor.loadHTML(source);
    const written = editor.value;
    editor.remove();
    return written;
  },
};
