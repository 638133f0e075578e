import { foldText } from '../../text/fold';
import { stopWords } from '../phrases/stop-words';
import { splitTag } from '../split/split-tag';
import { tagKey } from '../tag-key';
import { hash32 } from './hash';
import { stem } from './stem';
import { weights } from './weights';

/** What a post is known by. */
export interface Feature {
  /** Equal for what is taken for the same. */
  readonly hash: number;
  /** How much it says, before it is known how rare it is. */
  readonly weight: number;
  /** What it is in words, for saying why; `undefined` for what a person would not recognise. */
  readonly shown?: Shown;
}

type Shown = { readonly kind: 'word' | 'tag'; readonly text: string };

/** Links, mentions, tags, emoji, and words with what is joined to them. */
const PIECE =
  /(?:https?:\/\/|www\.)([^\s/?#]+)[^\s]*|[@＠]([\w.-]*\w)|[#＃][\p{L}\p{M}\p{N}_\xb7\u200c]+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?|\p{Extended_Pictographic}/gu;

/** So many characters of a post are read; what a post is about stands in its beginning. */
const longestRead = 5000;
/** So many features of a post are kept. */
const mostFeatures = 200;
/** Of longer words the beginning is a feature too: endings change. */
const beginning = 5;

/**
 * The features of a post, each once: its words by their stems, pairs of them, emoji, who is mentioned, which sites are linked, and
 * its tags, by themselves and by their words. The tags that stand in the text are left to `tags`.
 * @param tags Without the sign.
 */
export function postFeatures(text: string, tags: readonly string[]): Feature[] {
  const features = new Map<number, Feature>();
  const add = (name: string, weight: number, shown?: Shown) => {
    const hash = hash32(name);
    if (features.size < mostFeatures && !features.has(hash))
      features.set(hash, { hash, weight, ...(shown && { shown }) });
  };
  // Tags first: of a long text not every word is kept.
  for (const tag of tags) add(`#${tagKey(tag)}`, weights.tag, { kind: 'tag', text: tag });
  addWords(text.slice(0, longestRead), add);
  for (const tag of tags) addWords(splitTag(tag).join(' '), add);
  return [...features.values()];
}

function addWords(text: string, add: (name: string, weight: number, shown?: Shown) => void): void {
  let before: { readonly stem: string; readonly piece: string } | undefined;
  for (const [piece, host, handle] of text.matchAll(PIECE)) {
    if (host !== undefined) add(`/${host.toLowerCase()}`, 1);
    else if (handle !== undefined) add(`@${handle.toLowerCase()}`, 1, { kind: 'word', text: `@${handle}` });
    else if (/^\p{Extended_Pictographic}/u.test(piece)) add(piece, 1, { kind: 'word', text: piece });
    const folded = /^[\p{L}\p{M}\p{N}]/u.test(piece) && host === undefined ? foldText(piece) : '';
    const stemmed = stem(folded);
    if (stemmed === '') {
      before = undefined;
      continue;
    }
    // What says nothing by itself is no reason that a person would see.
    add(stemmed, 1, stopWords.has(folded) ? undefined : { kind: 'word', text: piece });
    if (before)
      add(`${before.stem} ${stemmed}`, weights.pair, { kind: 'word', text: `${before.piece} ${piece}` });
    if (stemmed.length > beginning + 1) add(`^${stemmed.slice(0, beginning)}`, weights.beginning);
    before = { stem: stemmed, piece };
  }
}
