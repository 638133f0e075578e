import { printTemplate } from '../template/print-template';
import type { TemplateContent } from '../template/template-node';

/** A body in our template language, with the placeholders that have no counterpart. */
export interface ConvertedBody {
  readonly body: string;
  /** As they were written; they stay in the text. */
  readonly unknown: readonly string[];
}

/**
 * Translates another program's placeholders.
 * @param pattern Global; matches each placeholder.
 * @param convert What a match means, never a text node; `undefined` for what has no counterpart. A string is plain text.
 */
export function convertBody(
  source: string,
  pattern: RegExp,
  convert: (match: RegExpExecArray) => TemplateContent | string | undefined,
): ConvertedBody {
  const nodes: TemplateContent[] = [];
  const unknown: string[] = [];
  const addText = (text: string) => {
    const last = nodes.at(-1);
    if (text === '') return;
    if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
    else nodes.push({ kind: 'text', text });
  };
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    addText(source.slice(at, match.index));
    at = match.index + match[0].length;
    const converted = convert(match);
    if (converted === undefined) unknown.push(match[0]);
    if (converted === undefined || typeof converted === 'string') addText(converted ?? match[0]);
    else nodes.push(converted);
  }
  addText(source.slice(at));
  return { body: printTemplate(nodes), unknown };
}

/** A question for a value. */
export function askFor(
  name: string,
  { label, fallback, long = false }: { label?: string; fallback?: string | undefined; long?: boolean } = {},
): TemplateContent {
  return { kind: 'ask', name, label, long, fallback };
}
