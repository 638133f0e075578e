import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Engine } from './engine';
import { sharedData } from './shared-data';

/** How many tweets are read. */
const most = 500;

/**
 * Tweets of ArSarcasm (MIT), without the ends that were cut off; people slip in many, so that the share flagged is to be
 * compared with itself, and read by a person. A fifth, by a hash, is for measuring; rules may be mended by the others.
 */
export function arabicTweets(split: 'choose' | 'test'): string[] {
  const file = sharedData('tone/arsarcasm-v2/train.csv');
  const tweets = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .replace(/,(?:TRUE|FALSE),\w+,\w+\s*$/, '')
        .replaceAll(/^"+|"+$/g, '')
        .trim(),
    )
    .filter((tweet) => /\p{Script=Arabic}{2}/u.test(tweet) && !/\.\.\.|…/.test(tweet));
  return [...new Set(tweets)].filter((tweet) => (hashOf(tweet) % 5 === 0) === (split === 'test'));
}

/** `ar.tweets.flagged`: tweets in which the engine finds anything, in percent. */
export async function measureArabicTweets(engine: Engine): Promise<Record<string, number>> {
  if (!existsSync(sharedData('tone/arsarcasm-v2/train.csv'))) {
    console.log('ar.tweets.flagged is not measured: the tweets are missing.');
    return {};
  }
  const tweets = arabicTweets('test').slice(0, most);
  let flagged = 0;
  for (const tweet of tweets) if ((await engine.check(tweet)).length > 0) flagged++;
  return { 'ar.tweets.flagged': (100 * flagged) / tweets.length };
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
