import { detach } from './attachments';
import { rankSuggestions, type Speller, type WordContext } from './rank-suggestions';
import { capitalised, isAllCapitals, plainForm, startsWithCapital } from './word-form';

/** Words to offer for one that is wrong, best first, in its case and with what was attached to it. */
export function suggest(speller: Speller, word: string, context: WordContext, limit: number): string[] {
  const { language } = speller.vocabulary;
  const plain = plainForm(language, word);
  const attached = detach(language, plain);
  const inCase = (suggestion: string) => likeCase(suggestion, plain);
  const whole = rankSuggestions(speller, plain.toLowerCase(), context);
  if (!attached) return unique(whole.map((one) => inCase(one.word))).slice(0, limit);

  const { before, after } = attached;
  const inner = rankSuggestions(speller, attached.word.toLowerCase(), context);
  const ranked = [
    ...whole.map(({ word: found, score }) => ({ text: inCase(found), score })),
    ...inner.map(({ word: found, score }) => ({
      text: before + likeCase(found, attached.word) + after,
      score,
    })),
  ].sort((a, b) => a.score - b.score);
  return unique(ranked.map(({ text }) => text)).slice(0, limit);
}

/** A capital that the typed word has is kept; one that the right word needs is put in. */
function likeCase(suggestion: string, typed: string): string {
  if (isAllCapitals(typed)) return suggestion.toUpperCase();
  return startsWithCapital(typed) ? capitalised(suggestion) : suggestion;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
