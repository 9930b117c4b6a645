import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

window.ways = {
  usual: (source) => {
    const editor = createEditor({
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(document.body.appendChild(document.createElement('div')));
    editor.update(
      () => {
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(source, 'text/html')));
      },
      { discrete: true },
    );
    return editor.read(() => $generateHtmlFromNodes(editor));
  },
};
