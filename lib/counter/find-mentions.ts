import type { MentionGrammar } from '../sites/site-profile';
import { findEntities } from '../text/entities';
import type { TextRange } from '../text/text-range';
import { isTopLevelDomain } from '../text/top-level-domains';
import { LATIN_ACCENTS } from './link-tail';

/** twitter-text 3.1.0 (Apache-2.0), `validMentionOrList`; 20 characters, though handles have 15 today. */
const X_MENTION_OR_LIST = /(?<=^|[^\w!#$%&*@＠]|(?:^|[^\w+~.-])rt:?)[@＠](\w{1,20})(\/[a-z][\w-]{0,24})?/gi;
/** `endMentionMatch`: an accented letter makes it no handle, and `@http://` is a link that someone points at. */
const NOT_BEHIND_X_MENTION = new RegExp(`^(?:[@＠${LATIN_ACCENTS}]|://)`);
/** bluesky-social/atproto, packages/api, rich-text (MIT): `MENTION_REGEX`. */
const BLUESKY_MENTION = /(?<=^|\s|\()@([a-z0-9.-]+)\b/gi;
const REDDIT_MENTION = /(?<![\w/.])\/?[ur]\/[\w-]{2,21}/gi;
/** Instagram, Threads, YouTube: dots within a name, not behind it. */
const DOTTED_MENTION = /(?<![\w.@＠])@[\w.]{0,49}\w/g;
const WORD_MENTION = /(?<![\w.@＠])@[\w-]+/g;

/** The people, and on Reddit communities, that a network links in a text; in order, in UTF-16 offsets. */
export function findMentions(text: string, grammar: MentionGrammar): TextRange[] {
  switch (grammar) {
    case 'x':
      // What has a list behind it links the list.
      return matches(text, X_MENTION_OR_LIST).filter(
        ({ from, to }) =>
          !text.slice(from, to).includes('/') && !NOT_BEHIND_X_MENTION.test(text.slice(to, to + 3)),
      );
    case 'domain':
      return matches(text, BLUESKY_MENTION).filter(({ from, to }) => isHandle(text.slice(from + 1, to)));
    case 'reddit':
      return matches(text, REDDIT_MENTION);
    case 'dotted':
      return matches(text, DOTTED_MENTION);
    case 'word':
      return matches(text, WORD_MENTION);
    case 'fediverse':
      return findEntities(text)
        .filter(({ kind }) => kind === 'mention')
        .map(({ from, to }) => ({ from, to }));
  }
}

function matches(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: all }) => ({ from: index, to: index + all.length }));
}

/** A domain; `.test` is for trying things out. */
function isHandle(name: string): boolean {
  const label = name.slice(name.lastIndexOf('.') + 1);
  return name.includes('.') && (label === 'test' || isTopLevelDomain(label));
}
