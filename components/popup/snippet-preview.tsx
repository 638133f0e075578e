import { parseTemplate } from '../../lib/snippets/template/parse-template';
import type { TemplateNode } from '../../lib/snippets/template/template-node';

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
    case 'gender':
      return node.unknown ?? `${node.masculine}/${node.feminine}`;
    case 'register':
      return node.formal;
    case 'random':
      return node.options[0];
    case 'ask':
    case 'choose':
    case 'plural':
      return <bdi className="placeholder">{node.name ?? '…'}</bdi>;
    case 'date':
    case 'include':
      return <bdi className="placeholder">{source.slice(2, -2).trim()}</bdi>;
    case 'if':
    case 'opt':
      return <bdi className="placeholder">…</bdi>;
  }
}
