import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import { looksNamed } from '../post/looks-named';
import type { Post } from '../post/read-post';
import type { Token } from '../post/token';
import type { Hit } from './hit';
import { negatorBefore } from './negation';
import { arabicValence } from './valence/arabic-valence';
import { englishValence } from './valence/english-valence';
import { frenchValence } from './valence/french-valence';
import { ownEnglishValence } from './valence/own-english-valence';
import { ownFrenchValence } from './valence/own-french-valence';

type Groups = readonly (readonly [number, string])[];

/** What a list says first holds: our own goes before the rated one. */
const groups: Readonly<Record<Language, Groups>> = {
  en: [...ownEnglishValence, ...englishValence],
  fr: [...ownFrenchValence, ...frenchValence],
  ar: arabicValence,
};
const made = new Map<Language, ReadonlyMap<string, number>>();
/** A valence of this much, doubled, is a strength of 1. */
const unit = 4;
/** A denied word is worth less than its contrary: `not good` is no disaster. */
const denied = 0.7;

/** Words with a good or a bad ring, by lists of words. */
export function findValenceHits({ tokens, language, text }: Post): Hit[] {
  const valences = valencesOf(language);
  const hits: Hit[] = [];
  tokens.forEach((token, index) => {
    // Grace, Joy and Victor are people.
    const value = looksNamed(token, text) ? undefined : valueOf(token, language, valences);
    if (value === undefined || value === 0) return;
    const negator = negatorBefore(tokens, index, 1, language);
    const isGood = value > 0 !== (negator !== undefined);
    hits.push({
      cause: isGood ? 'goodWord' : 'badWord',
      from: negator ? Math.min(negator.from, token.from) : token.from,
      to: token.to,
      first: index,
      length: 1,
      strength: (Math.abs(value) / unit) * (negator ? denied : 1),
    });
  });
  return hits;
}

function valueOf(
  { kind, text }: Token,
  language: Language,
  valences: ReadonlyMap<string, number>,
): number | undefined {
  if (kind === 'hashtag') return valences.get(text.slice(1));
  if (kind !== 'word') return undefined;
  const value = valences.get(text);
  if (value !== undefined || language !== 'ar') return value;
  // The article, prepositions and `and` are written as one with the word, and so are its pronouns.
  const bare = text.replace(/^[وف](?=..)/u, '').replace(/^(?:[بكل]?ال|لل)(?=..)/u, '');
  return valences.get(bare) ?? valences.get(bare.replace(/(?:كم|نا|هم|ها|ين|ون|ات|ك|ه|ي)$/u, ''));
}

function valencesOf(language: Language): ReadonlyMap<string, number> {
  const known = made.get(language);
  if (known) return known;
  const valences = new Map<string, number>();
  for (const [value, words] of groups[language])
    for (const word of foldText(words).trim().split(/\s+/))
      if (!valences.has(word)) valences.set(word, value);
  made.set(language, valences);
  return valences;
}
