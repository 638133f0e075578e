import { type TemplateNode, parseTemplate } from './placeholders';
import type { TemplateValues } from './render-template';

/** A preview as it would be inserted here. A value that is not known, and has no fallback, stays as it was written. */
export function fillPreview(preview: string, values: TemplateValues): string {
  const filled = (node: TemplateNode): string => {
    const source = preview.slice(node.from, node.to);
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'cursor':
        return '';
      case 'value':
        return values[node.name]?.trim() || (node.fallback ?? source);
      case 'invalid':
        // One that the end of the preview cut in two.
        return source.endsWith('…') ? '…' : source;
    }
  };
  return parseTemplate(preview).nodes.map(filled).join('');
}
