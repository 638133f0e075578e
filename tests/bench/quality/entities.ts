import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { type MixedPost, mixedPosts } from '../../support/mixed-posts';
import type { Engine } from './engine';

/** A finding about something that is no prose. */
export interface EntityFlag {
  readonly post: MixedPost;
  readonly finding: Diagnostic;
}

/** What the engine finds in the mixed posts that overlaps an entity, or stands right at its edge. */
export async function entityFlags(engine: Engine): Promise<EntityFlag[]> {
  const flags: EntityFlag[] = [];
  for (const post of mixedPosts()) {
    for (const finding of await engine.check(post.text))
      if (post.entities.some(({ from, to }) => finding.from <= to && from <= finding.to))
        flags.push({ post, finding });
  }
  return flags;
}

/** `entities.flagged`: how many there are; whatever is not 0 is a mistake. */
export async function measureEntities(engine: Engine): Promise<Record<string, number>> {
  return { 'entities.flagged': (await entityFlags(engine)).length };
}
