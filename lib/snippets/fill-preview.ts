import { parseTemplate } from './template/parse-template';
import { answerKey } from './template/template-field';
import type { TemplateNode } from './template/template-node';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * A preview as it would be inserted here. A value that is not known, and has no fallback, stays as it was written; what
 * is asked for or worked out stands in brackets.
 */
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
      case 'gender':
        return node.unknown ?? `${node.masculine}/${node.feminine}`;
      case 'register':
        return node.formal;
      case 'ask':
      case 'choose':
      case 'plural':
        return `[${node.name ?? '…'}]`;
      case 'date':
        return `[${source.slice(2, -2).trim()}]`;
      case 'include':
      case 'if':
      case 'opt':
        return '…';
    }
  };
  return parseTemplate(preview).nodes.map(filled).join('');
}
