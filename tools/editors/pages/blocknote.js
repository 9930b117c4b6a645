import { BlockNoteEditor } from '@blocknote/core';

window.ways = {
  usual: async (source) => {
    const editor = BlockNoteEditor.create();
    const blocks = await editor.tryParseHTMLToBlocks(source);
    return editor.blocksToHTMLLossy(blocks);
  },
};
