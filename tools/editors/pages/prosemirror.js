import { DOMParser as ModelParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

window.ways = {
  usual: (source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const { content } = ModelParser.fromSchema(schema).parse(body);
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(content));
    return box.innerHTML;
  },
};
