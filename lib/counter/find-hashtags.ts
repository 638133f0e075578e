import type { HashtagGrammar } from '../sites/site-profile';
import { findEntities } from '../text/entities';
import type { TextRange } from '../text/text-range';
import { findXLinks } from './x-links';

/** What a network's expression for one tag begins with, how far it reaches and what it has to hold. */
interface TagSyntax {
  /** Whether a tag may begin behind these two UTF-16 units; an empty string is the text's start. */
  readonly mayFollow: (before: string) => boolean;
  /** From the character behind the sign on. */
  readonly run: RegExp;
  /** The tag within the run, without the sign; an empty string when it is none. */
  readonly name: (run: string) => string;
  /** What makes it no tag when it stands right behind it. */
  readonly notBefore?: RegExp;
}

// twitter-text 3.1.0 (Apache-2.0), `hashtagSpecialChars` and the letters, marks and digits around them.
const X_CHARACTER =
  '\\p{L}\\p{M}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7';
const X_WORD_END = new RegExp(`[[${X_CHARACTER}&]--[\\ufe0e\\ufe0f]]$`, 'v');
const WORD_END = /[\p{L}\p{M}\p{N}_&]$/u;
const SPACE_END = /(?:^|\s)$/u;
const INVISIBLE = '\\u00ad\\u2060\\u200a-\\u200d\\u20e2';
const LETTER = /[\p{L}\p{M}]/u;
/** Ruby's `[[:alpha:]]`. */
const ALPHABETIC = /\p{Alphabetic}/u;
const KEYCAP = '(?!\\ufe0f|\\u20e3)';
const BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '(': ')', '[': ']', '「': '」', '（': '）' }),
);

/** The signs are `#` and its fullwidth form everywhere. */
const syntaxes: Readonly<Record<HashtagGrammar, TagSyntax>> = {
  x: {
    mayFollow: (before) => !X_WORD_END.test(before),
    run: new RegExp(`${KEYCAP}[${X_CHARACTER}]+`, 'uy'),
    name: (run) => (LETTER.test(run) ? run : ''),
    notBefore: /(?:[#＃]|:\/\/)/y,
  },
  // bluesky-social/atproto, packages/api, rich-text (MIT): `TAG_REGEX`, and the punctuation that is taken off behind it.
  bluesky: {
    mayFollow: (before) => SPACE_END.test(before),
    run: new RegExp(`(?!\\ufe0f)[^\\s${INVISIBLE}]+`, 'uy'),
    name: (run) => (/[^\d\p{P}]/u.test(run) ? withoutPunctuation(run) : ''),
  },
  // mastodon/mastodon, app/models/tag.rb: word characters, with separators between them.
  mastodon: {
    mayFollow: (before) => SPACE_END.test(before),
    run: /[\p{L}\p{M}\p{Nd}\p{Pc}][\p{L}\p{M}\p{Nd}\p{Pc}\xb7\u30fb\u200c]*/uy,
    name: (run) => (ALPHABETIC.test(run) ? run.replace(/[\xb7\u30fb\u200c]+$/, '') : ''),
  },
  // misskey-dev/mfm.js, parser: brackets within a tag come in pairs.
  misskey: {
    mayFollow: (before) => !/[a-z0-9]$/i.test(before),
    run: new RegExp(`${KEYCAP}[^\\s.,!?'"#:/【】<>]+`, 'uy'),
    name: (run) => (/^\d*$/.test(bracketed(run)) ? '' : bracketed(run)),
  },
  word: {
    mayFollow: (before) => !WORD_END.test(before),
    run: new RegExp(`${KEYCAP}[\\p{L}\\p{M}\\p{Nd}_\\u200c]+`, 'uy'),
    name: (run) => (LETTER.test(run) ? run : ''),
  },
  'to-space': {
    mayFollow: (before) => !WORD_END.test(before),
    run: new RegExp(`${KEYCAP}(?:_|[^\\s\\p{P}${INVISIBLE}])+`, 'uy'),
    name: (run) => run,
  },
  // Of a topic with spaces only the first word can be told from the text.
  topic: {
    mayFollow: (before) => !WORD_END.test(before),
    run: new RegExp(`${KEYCAP}[^\\s.&#＃]+`, 'uy'),
    name: (run) => withoutPunctuation(run),
  },
};

/** The hashtags that a network makes of a text, with their signs, in order. UTF-16 offsets. Not those inside of links. */
export function findHashtags(text: string, grammar: HashtagGrammar, maxLength = Infinity): TextRange[] {
  const tags: TextRange[] = [];
  const sign = /[#＃]/g;
  if (!sign.test(text)) return tags;
  const links = linksBesides(text, grammar);
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const link = links.find(({ from, to }) => from <= match.index && match.index < to);
    const to = link ? undefined : tagEnd(text, match.index, syntaxes[grammar], maxLength);
    if (link) sign.lastIndex = link.to;
    if (to === undefined) continue;
    tags.push({ from: match.index, to });
    sign.lastIndex = to;
  }
  return tags;
}

function linksBesides(text: string, grammar: HashtagGrammar): TextRange[] {
  // Bluesky and Mastodon want a space before a tag, so none begins inside of a link.
  if (grammar === 'bluesky' || grammar === 'mastodon' || !text.includes('.')) return [];
  return grammar === 'x' ? findXLinks(text) : findEntities(text).filter(({ kind }) => kind === 'link');
}

function tagEnd(text: string, offset: number, syntax: TagSyntax, maxLength: number): number | undefined {
  if (!syntax.mayFollow(text.slice(Math.max(0, offset - 2), offset))) return undefined;
  const { run, notBefore } = syntax;
  run.lastIndex = offset + 1;
  const name = syntax.name(run.exec(text)?.[0] ?? '');
  if (name === '' || name.length > maxLength) return undefined;
  const to = offset + 1 + name.length;
  if (notBefore) notBefore.lastIndex = to;
  return notBefore?.test(text) ? undefined : to;
}

function withoutPunctuation(run: string): string {
  let to = run.length;
  while (to > 0 && /\p{P}/u.test(run.charAt(to - 1))) to--;
  return run.slice(0, to);
}

/** The run up to the first bracket that closes what it has not opened, or opens what is never closed. */
function bracketed(run: string): string {
  const open: { readonly closing: string; readonly at: number }[] = [];
  for (let at = 0; at < run.length; at++) {
    const character = run.charAt(at);
    const closing = BRACKETS.get(character);
    if (closing !== undefined) open.push({ closing, at });
    else if ([...BRACKETS.values()].includes(character) && open.pop()?.closing !== character)
      return run.slice(0, open[0]?.at ?? at);
  }
  return run.slice(0, open[0]?.at ?? run.length);
}
