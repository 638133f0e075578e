import { existsSync } from 'node:fs';
import { carefulPosts } from '../../../scripts/harper-rules/posts';
import { readSet } from './english-rules';
import type { Engine } from './engine';
import { sharedData } from './shared-data';

/** How many held-out posts of people are read. */
const most = 1000;

/** Right posts that were written for the project. */
export function ownCleanPosts(): string[] {
  const social = readSet('social-clean.txt').flatMap((line) => {
    const [language, post = ''] = line.split('\t');
    return language === 'en' ? [post] : [];
  });
  return [...readSet('english-clean.txt'), ...readSet('spelling-clean-en.txt'), ...social];
}

/** Posts of people who take care; a machine chose them, so that some hold a slip after all. */
export function heldOutCleanPosts(): string[] {
  const all = carefulPosts(sharedData(), 'test');
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0).slice(0, most);
}

/**
 * `en.clean.flagged`: posts in which the whole engine finds anything, in percent; apart from that, of our own posts
 * (`en.clean.own_flagged`) and of people's (`en.clean.people_flagged`).
 */
export async function measureCleanPosts(engine: Engine): Promise<Record<string, number>> {
  const own = await countFlagged(engine, ownCleanPosts());
  if (!existsSync(sharedData())) {
    console.log(`en.clean.people_flagged is not measured: ${sharedData()} is missing.`);
    return { 'en.clean.flagged': own.share, 'en.clean.own_flagged': own.share };
  }
  const people = await countFlagged(engine, heldOutCleanPosts());
  return {
    'en.clean.flagged': (100 * (own.flagged + people.flagged)) / (own.posts + people.posts),
    'en.clean.own_flagged': own.share,
    'en.clean.people_flagged': people.share,
  };
}

async function countFlagged(engine: Engine, posts: readonly string[]) {
  let flagged = 0;
  for (const post of posts) if ((await engine.check(post)).length > 0) flagged++;
  return { posts: posts.length, flagged, share: (100 * flagged) / posts.length };
}
