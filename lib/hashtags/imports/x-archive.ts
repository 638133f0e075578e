import * as v from 'valibot';
import type { ArchivedPost } from './archive';

const tweet = v.object({
  tweet: v.object({
    full_text: v.string(),
    created_at: v.optional(v.string(), ''),
    retweeted: v.optional(v.boolean()),
  }),
});

/** `tweets.js` of X's archive: a script that sets `window.YTD.tweets.part0`. Retweets are others' words. */
export function readXArchive(text: string): ArchivedPost[] | undefined {
  const script = /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*/.exec(text);
  if (!script) return undefined;
  const rows = JSON.parse(text.slice(script[0].length)) as unknown[];
  return rows.flatMap((row) => {
    const read = v.safeParse(tweet, row);
    if (!read.success || read.output.tweet.full_text.startsWith('RT @')) return [];
    const { full_text, created_at } = read.output.tweet;
    return [{ text: unescaped(full_text), at: Date.parse(created_at) }];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
