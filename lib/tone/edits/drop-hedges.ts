import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import { type ToneEdit, proposeEdit } from './tone-edit';

/** What can go without the sentence losing its grammar. */
const DROPPABLE =
  /^(?:maybe|perhaps|possibly|probably|presumably|apparently|kinda|sorta|somewhat|i think|i guess|i believe|i suppose|we think|we believe|peut-être|probablement|sans doute|apparemment|éventuellement|ربما|تقريبا|نظن|اظن|أظن|نعتقد|أعتقد)$/iu;

/** The post without its adverbs of doubt. */
export function dropHedges({ text, tokens }: Post, hits: readonly Hit[]): ToneEdit | undefined {
  const dropped: string[] = [];
  const changes = hits.flatMap(({ cause, from, to, first, length }) => {
    const words = text.slice(from, to);
    const next = tokens[first + length];
    if (cause !== 'hedge' || !DROPPABLE.test(words) || next?.kind !== 'word') return [];
    dropped.push(words);
    const letter = text.charAt(next.from);
    return tokens[first]?.starts
      ? [{ from, to: next.from + 1, insert: letter.toUpperCase() }]
      : [{ from, to: next.from, insert: '' }];
  });
  return proposeEdit(
    text,
    { kind: 'dropWords', values: { words: dropped.join(', ') }, label: 'hedged', moves: 'down' },
    changes,
  );
}
