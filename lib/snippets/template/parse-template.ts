import type { TextRange } from '../../text/text-range';
import { type BlockTag, parseTag } from './parse-tag';
import { type TagPiece, scanTags } from './scan-tags';
import type { Template, TemplateError, TemplateNode } from './template-node';

/** A block that has begun. */
interface OpenBlock extends TextRange {
  readonly tag: Extract<BlockTag, { kind: 'begin-if' | 'begin-opt' }>;
  /** What stood before it, on its level. */
  readonly outer: TemplateNode[];
  /** What was between `#if` and `else`, once that has come. */
  inside?: TemplateNode[];
  /** Where the `else` is. */
  elseAt?: TextRange;
}

/** Reads a snippet's body. Total: what can't be understood becomes an `invalid` node and an error, in order. */
export function parseTemplate(body: string): Template {
  const blocks: OpenBlock[] = [];
  const errors: TemplateError[] = [];
  let nodes: TemplateNode[] = [];

  const reject = ({ from, to }: TextRange, code: TemplateError['code']): TemplateNode => {
    const source = body.slice(from, to);
    errors.push({ code, detail: source.trimEnd(), from, to });
    return { kind: 'invalid', source, from, to };
  };

  const onBlockTag = (tag: BlockTag, range: TextRange) => {
    const block = blocks.at(-1);
    if (tag.kind === 'begin-if' || tag.kind === 'begin-opt') {
      blocks.push({ tag, ...range, outer: nodes });
      nodes = [];
    } else if (tag.kind === 'else' && block?.tag.kind === 'begin-if' && !block.inside) {
      block.inside = nodes;
      block.elseAt = range;
      nodes = [];
    } else if (block && tag.kind === (block.tag.kind === 'begin-if' ? 'end-if' : 'end-opt')) {
      blocks.pop();
      block.outer.push(closeBlock(block, nodes, range.to));
      nodes = block.outer;
    } else nodes.push(reject(range, 'stray'));
  };

  for (const piece of scanTags(body)) onPiece(piece);
  // Blocks that are never closed: their tags mean nothing, what is between them stays.
  const flat = blocks.flatMap((block) => [
    ...block.outer,
    reject(block, 'open-block'),
    ...(block.elseAt ? [...(block.inside ?? []), reject(block.elseAt, 'stray')] : []),
  ]);
  nodes = [...flat, ...nodes];
  return { nodes, errors: errors.sort((a, b) => a.from - b.from) };

  function onPiece(piece: TagPiece): void {
    if (piece.kind === 'text') nodes.push(piece);
    else if (piece.kind === 'unclosed') nodes.push(reject(piece, 'unclosed'));
    else {
      const { from, to } = piece;
      const tag = parseTag(piece.inside);
      if (tag.kind === 'error') nodes.push(reject(piece, tag.code));
      else if (isBlockTag(tag)) onBlockTag(tag, { from, to });
      else nodes.push({ ...tag, from, to });
    }
  }
}

const blockKinds = new Set(['begin-if', 'begin-opt', 'else', 'end-if', 'end-opt']);

function isBlockTag(tag: { readonly kind: string }): tag is BlockTag {
  return blockKinds.has(tag.kind);
}

function closeBlock({ tag, from, inside }: OpenBlock, last: TemplateNode[], to: number): TemplateNode {
  if (tag.kind === 'begin-opt') return { kind: 'opt', label: tag.label, inside: last, from, to };
  return { kind: 'if', name: tag.name, inside: inside ?? last, otherwise: inside && last, from, to };
}
