import type { Post } from '../post/read-post';
import { type ToneEdit, proposeEdit } from './tone-edit';
import { toVous } from './vous/to-vous';

/** A post that says « tu », with « vous » throughout; `undefined` where a verb's form is not sure. */
export function sayVous(post: Post): ToneEdit | undefined {
  const changes = post.language === 'fr' ? toVous(post) : undefined;
  return (
    changes &&
    proposeEdit(
      post.text,
      { kind: 'sayVous', values: { count: changes.length }, label: 'formal', moves: 'up' },
      changes,
    )
  );
}
