import { foldText } from '../text/fold';
import type { TextRange } from '../text/text-range';
import { scanBraces } from './scan-braces';

/** Characters that stand for themselves; `\{{` is already `{{` here. */
export interface TextNode extends TextRange {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{cursor}}`: where the caret goes. */
export interface CursorNode extends TextRange {
  readonly kind: 'cursor';
}

/** `{{name}}` or `{{name | fallback}}`; an empty fallback is one, it says that nothing may stand there. */
export interface ValueNode extends TextRange {
  readonly kind: 'value';
  readonly name: ValueName;
  readonly fallback: string | undefined;
}

/** Braces that mean nothing, as written. */
export interface InvalidNode extends TextRange {
  readonly kind: 'invalid';
  readonly source: string;
}

export type TemplateNode = TextNode | CursorNode | ValueNode | InvalidNode;

/** What can be filled in. */
export type ValueName = 'name';

/** Where a template can't be understood; `detail` is the text in question, braces included. */
export interface PlaceholderError extends TextRange {
  readonly code: 'unknown' | 'unclosed';
  readonly detail: string;
}

/** A parsed body. The nodes follow each other without gaps and cover it from end to end. */
export interface Template {
  readonly nodes: readonly TemplateNode[];
  readonly errors: readonly PlaceholderError[];
}

type Placeholder = Omit<CursorNode, keyof TextRange> | Omit<ValueNode, keyof TextRange>;
type PlaceholderParser = (fallback: string | undefined) => Placeholder | undefined;

const cursor: PlaceholderParser = (fallback) => (fallback === undefined ? { kind: 'cursor' } : undefined);
const name: PlaceholderParser = (fallback) => ({ kind: 'value', name: 'name', fallback });

/** Keys are folded. People write placeholders in the language of the reply, so each has a name in all of ours. */
const parsers = new Map<string, PlaceholderParser>([
  ['cursor', cursor],
  ['curseur', cursor],
  [foldText('المؤشر'), cursor],
  ['name', name],
  ['nom', name],
  [foldText('الاسم'), name],
]);

/** Reads a snippet's body. Total: what can't be understood becomes an `invalid` node and an error, in order. */
export function parseTemplate(body: string): Template {
  const nodes: TemplateNode[] = [];
  const errors: PlaceholderError[] = [];
  for (const piece of scanBraces(body)) {
    const { from, to } = piece;
    if (piece.kind === 'text') {
      nodes.push(piece);
      continue;
    }
    const placeholder = piece.kind === 'braces' ? parsePlaceholder(piece.inside) : undefined;
    if (placeholder) {
      nodes.push({ ...placeholder, from, to });
      continue;
    }
    const source = body.slice(from, to);
    nodes.push({ kind: 'invalid', source, from, to });
    errors.push({
      code: piece.kind === 'braces' ? 'unknown' : 'unclosed',
      detail: source.trimEnd(),
      from,
      to,
    });
  }
  return { nodes, errors };
}

function parsePlaceholder(inside: string): Placeholder | undefined {
  const bar = inside.indexOf('|');
  const word = bar < 0 ? inside : inside.slice(0, bar);
  const fallback = bar < 0 ? undefined : inside.slice(bar + 1).trim();
  return parsers.get(foldText(word).trim())?.(fallback);
}
