import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import { type ToneEdit, proposeEdit } from './tone-edit';

/** One exclamation mark where several stand in a row. */
export function fewerMarks({ text, tokens }: Post, hits: readonly Hit[]): ToneEdit | undefined {
  const runs = hits.filter(({ cause }) => cause === 'exclamations');
  const changes = runs.flatMap(({ first }) => {
    const token = tokens[first];
    return token ? [{ from: token.from + 1, to: token.to, insert: '' }] : [];
  });
  const drop = changes.reduce((sum, { from, to }) => sum + to - from, 0);
  return proposeEdit(
    text,
    {
      kind: 'fewerMarks',
      values: { drop, of: drop + changes.length, mark: '!' },
      label: 'shouting',
      moves: 'down',
    },
    changes,
  );
}
