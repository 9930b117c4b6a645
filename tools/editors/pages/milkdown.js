import { defaultValueCtx, Editor, rootCtx } from '@milkdown/kit/core';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { getMarkdown } from '@milkdown/kit/utils';

window.ways = {
  markdown: async (source) => {
    const root = document.body.appendChild(document.createElement('div'));
    const editor = await Editor.make()
      .config((context) => {
        context.set(rootCtx, root);
        context.set(defaultValueCtx, source);
      })
      .use(commonmark)
      .create();
    const written = editor.action(getMarkdown());
    await editor.destroy();
    root.remove();
    return written;
  },
};
