import { parseTemplate } from './template/parse-template';
import { answerKey } from './template/template-field';
import type { TemplateNode } from './template/template-node';

type Values = Readonly<Record<string, string | undefined>>;

/** A preview as it would be inserted here. What is not known, and has no fallback, stays as it was written. */
export function fillPreview(preview: string, values: Values): string {
  const known = new Map(Object.entries(values).map(([name, value]) => [answerKey(name), value?.trim()]));
  const filled = (node: TemplateNode): string => {
    const source = preview.slice(node.from, node.to);
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'cursor':
        return '';
      case 'value':
        return known.get(answerKey(node.name)) || (node.fallback ?? source);
      case 'random':
        return node.options[0] ?? '';
      case 'invalid':
        // One that the end of the preview cut in two.
        return source.endsWith('…') ? '…' : source;
      default:
        return source;
    }
  };
  return parseTemplate(preview).nodes.map(filled).join('');
}
