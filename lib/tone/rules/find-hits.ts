import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import type { Post } from '../post/read-post';
import { findAddressHits } from './address-hits';
import { phrasesOf } from './all-phrases';
import type { Hit } from './hit';
import { negatorBefore } from './negation';
import { findOrderHits } from './order-hits';
import { phrasesAt } from './phrase-index';
import { findSignHits } from './sign-hits';
import { findValenceHits } from './valence-hits';

const words = (list: string) => new Set(foldText(list).trim().split(/\s+/));
const intensifiers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('so very really truly deeply extremely incredibly super totally absolutely sincerely most'),
  fr: words('tres si tellement vraiment sincerement extremement infiniment profondement trop super tout'),
  ar: words('جدا جداً كثيرا كتير اوي قوي مرة وايد بزاف برشا حقا فعلا للغاية بشدة'),
};
/** What an intensifier makes of a phrase. */
const intensified = 1.3;

/** Everything in a post that the rules know, in order. Of one cause, no two overlap. */
export function findHits(post: Post): Hit[] {
  const hits = [
    ...findPhraseHits(post),
    ...findValenceHits(post),
    ...findOrderHits(post),
    ...findAddressHits(post),
    ...findSignHits(post),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const ends = new Map<string, number>();
  return hits.filter(({ cause, from, to }) => {
    if (from < (ends.get(cause) ?? 0)) return false;
    ends.set(cause, to);
    return true;
  });
}

function findPhraseHits({ tokens, language }: Post): Hit[] {
  const index = phrasesOf(language);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const { rule, length } of phrasesAt(index, tokens, at)) {
      const last = tokens[at + length - 1];
      const first = tokens[at];
      if (!first || !last) continue;
      const negator = rule.negatable ? negatorBefore(tokens, at, length, language) : undefined;
      const cause = negator ? rule.negated : rule.cause;
      if (cause === undefined) continue;
      const strong =
        intensifiers[language].has(tokens[at - 1]?.text ?? '') ||
        intensifiers[language].has(tokens[at + length]?.text ?? '');
      hits.push({
        cause,
        from: negator ? Math.min(negator.from, first.from) : first.from,
        to: last.to,
        first: at,
        length,
        strength: strong ? intensified : 1,
      });
    }
  }
  return hits;
}
