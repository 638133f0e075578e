import { hostOf } from '../../servers/web-address';
import type { HashtagRules } from '../../sites/site-profile';
import { foldText } from '../../text/fold';
import { toValidTag } from '../draft/valid-tag';
import type { HashtagIdea } from '../idea';
import type { DraftWord } from '../phrases/draft-words';
import { stopWords } from '../phrases/stop-words';
import { findTaggedWords } from '../phrases/tagged-words';
import { splitTag } from '../split/split-tag';
import { tagKey } from '../tag-key';
import { type TrendSource, networksOf } from './trend-source';

/** A draft that may want what is trending. */
export interface TrendRequest {
  readonly words: readonly DraftWord[];
  readonly network: string;
  readonly rules: HashtagRules;
  /** Keys of the tags in the draft. */
  readonly present: ReadonlySet<string>;
}

/** Shorter words of a tag are in a draft by accident. */
const shortestWord = 4;

/**
 * What is trending and of use for a draft: first what its words speak of, on any network, then what trends on its own
 * network. Each is valid there, once, and not in the draft.
 */
export function trendIdeas(
  { words, network, rules, present }: TrendRequest,
  sources: readonly TrendSource[],
  limit: number,
): HashtagIdea[] {
  const said = new Set(words.map(({ folded }) => folded));
  const fitting = new Map<string, HashtagIdea>();
  const others = new Map<string, HashtagIdea>();
  for (const source of sources) {
    for (const trend of source.names) {
      const name = toValidTag(trend, rules);
      if (name === undefined) continue;
      const key = tagKey(name);
      if (present.has(key) || fitting.has(key)) continue;
      const idea: HashtagIdea = { name, count: 0, reason: { kind: 'trend', host: hostOf(source) } };
      const [place] = findTaggedWords(words, (word) => word === key);
      if (place) fitting.set(key, { ...idea, range: { from: place.from, to: place.to } });
      else if (isSpokenOf(trend, said)) fitting.set(key, idea);
      else if (networksOf[source.network].includes(network) && !others.has(key)) others.set(key, idea);
    }
  }
  for (const key of fitting.keys()) others.delete(key);
  return [...fitting.values(), ...others.values()].slice(0, limit);
}

/** Whether the draft has a word of the trend that says something. */
function isSpokenOf(trend: string, said: ReadonlySet<string>): boolean {
  return trend
    .split(/\s+/u)
    .flatMap((part) => splitTag(part))
    .map(foldText)
    .some((word) => word.length >= shortestWord && !stopWords.has(word) && said.has(word));
}
