import { AutomatonBuilder, type Edge } from './automaton-builder.ts';

/** A node that is being read. */
interface OpenNode {
  /** Its number, which references name: nodes are counted when their first child comes. */
  number: number;
  readonly edges: Edge[];
  /** How the node above leads here. */
  readonly unit: number;
  final: boolean;
  /** An earlier node that this one is, by a reference. */
  same: ClosedNode | undefined;
}

interface ClosedNode {
  readonly target: number;
  readonly final: boolean;
}

/**
 * Reads a dictionary of CSpell (`TrieXv3`): a text in which a letter goes down, `<` and `$` (a word ends) go up by
 * one, digits after them by one less than they say, `#…;` names a node that came before, and `\` escapes. Nodes are made minimal as they close,
 * so that the millions of forms are never in memory.
 * @param keep Which letters to keep: words with others are left out, among them CSpell's own marks.
 */
export function readCspellTrie(
  text: string,
  builder: AutomatonBuilder,
  keep: (unit: number) => boolean,
): number {
  const base = Number(/^base=(\d+)$/m.exec(text)?.[1]);
  const marker = '__DATA__\n';
  const start = text.indexOf(marker) + marker.length;
  if (!text.includes('TrieXv3') || start < marker.length || !base)
    throw new Error('This is no TrieXv3 file.');

  const closed: ClosedNode[] = [];
  let counted = 1;
  const root = open(-1);
  root.number = 0;
  const stack = [root];

  const goUp = (steps: number) => {
    for (let step = 0; step < steps; step++) {
      const node = stack.pop()!;
      const result = node.same ?? { target: builder.intern(node.edges), final: node.final };
      if (node.number > 0) closed[node.number] = result;
      if (keep(node.unit)) stack.at(-1)!.edges.push({ unit: node.unit, ...result });
    }
  };
  const goDown = (unit: number) => {
    const above = stack.at(-1)!;
    if (above.number < 0) above.number = counted++;
    stack.push(open(unit));
  };

  let goesUp = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i]!;
    if (goesUp && character >= '2' && character <= '9') {
      goUp(Number(character) - 1);
      continue;
    }
    goesUp = character === '$' || character === '<';
    if (character === '$') stack.at(-1)!.final = true;
    if (goesUp) goUp(1);
    else if (character === '#') {
      const end = text.indexOf(';', i);
      const number = Number.parseInt(text.slice(i + 1, end), base);
      stack.at(-1)!.same = closed[number]!;
      i = end;
    } else if (character === '\\') goDown(text.charCodeAt(++i));
    else if (character !== '\n' && character !== '\r') goDown(character.charCodeAt(0));
  }
  goUp(stack.length - 1);
  return builder.intern(root.edges);
}

function open(unit: number): OpenNode {
  return { number: -1, edges: [], unit, final: false, same: undefined };
}
