import EditorJS from '@editorjs/editorjs';
import RawTool from '@editorjs/raw';

window.ways = {
  raw: async (source) => {
    const holder = document.body.appendChild(document.createElement('div'));
    const data = { blocks: [{ type: 'raw', data: { html: source } }] };
    const editor = new EditorJS({ holder, tools: { raw: RawTool }, data });
    await editor.isReady;
    const { blocks } = await editor.save();
    editor.destroy();
    holder.remove();
    return blocks.map((block) => block.data.html).join('');
  },
};
