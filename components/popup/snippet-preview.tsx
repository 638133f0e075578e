import { parseTemplate, type TemplateNode } from '../../lib/snippets/placeholders';

/** The first words of a reply, with what will be filled in set apart. */
export function SnippetPreview({ text }: { text: string }) {
  return (
    <span className="snippet-preview" dir="auto">
      {parseTemplate(text).nodes.map((node) => (
        <PreviewNode key={node.from} node={node} source={text.slice(node.from, node.to)} />
      ))}
    </span>
  );
}

function PreviewNode({ node, source }: { node: TemplateNode; source: string }) {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'cursor':
      return null;
    case 'value':
      // The name as it was written, in the language of the reply.
      return <bdi className="placeholder">{source.slice(2, -2).split('|')[0]?.trim()}</bdi>;
    case 'invalid':
      // One that the end of the preview cut in two.
      return source.endsWith('…') ? '…' : source;
  }
}
