import Editor from '@toast-ui/editor';

function through(initialEditType, write, read) {
  const el = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({ el, initialEditType, usageStatistics: false });
  write(editor);
  const written = read(editor);
  editor.destroy();
  el.remove();
  return written;
}

window.ways = {
  markdown: (source) =>
    through(
      'markdown',
      (editor) => editor.setMarkdown(source),
      (editor) => editor.getMarkdown(),
    ),
  wysiwyg: (source) =>
    through(
      'wysiwyg',
      (editor) => editor.setHTML(source),
      (editor) => editor.getHTML(),
    ),
};
