/** How frequent the words of one language are. */
export interface WordFrequencies {
  /** Zipf value of a word in lower case: log10 of its occurrences in a billion words; 0 when unseen. */
  zipf(word: string): number;
  /** The same of two words in a row; 0 when the pair is not among the commonest. */
  zipfOfPair(first: string, second: string): number;
  /** Whether a dictionary has the word. */
  knows(word: string): boolean;
}

/** A billion words, as the Zipf scale counts. */
const corpus = 9;
/** What a word that is only in the dictionary is as likely as. */
const listedZipf = 0.6;
/** What a string that is no word starts from, and what each of its letters takes: long ones are never words. */
const unknownZipf = 0.5;
const unknownLetter = 1.3;
/** Letters that are words by themselves; the others are in word lists by accident. */
const oneLetterWords = /^[aiàyouو]$/;
/** What a single letter that is no word loses. */
const strayLetter = 4;
/** What two letters lose that no dictionary has: word lists hold every syllable. */
const straySyllable = 1.5;
/** What a pair that is not listed loses against chance. */
const strangers = 1;

/** log10 of the probability of a word behind another one. A word in lower case. */
export function oddsOfWord(words: WordFrequencies, word: string, previous: string | undefined): number {
  const zipf = words.zipf(word);
  const alone = aloneOdds(words, word, zipf);
  if (previous === undefined || zipf === 0) return alone;
  const pair = words.zipfOfPair(previous, word);
  if (pair === 0) return alone - strangers;
  return Math.max(alone - strangers, Math.min(-0.05, pair - Math.max(pair, words.zipf(previous))));
}

function aloneOdds(words: WordFrequencies, word: string, zipf: number): number {
  if (/^\p{N}+$/u.test(word)) return -3 - 0.2 * word.length;
  if (word.length === 1) return oneLetterWords.test(word) ? zipf - corpus - 1 : zipf - corpus - strayLetter;
  if (zipf > 0) {
    const isStray = word.length < 4 && !words.knows(word);
    return zipf - corpus - (isStray ? straySyllable : 0);
  }
  if (words.knows(word)) return listedZipf - corpus;
  return unknownZipf - corpus - unknownLetter * (word.length - 1);
}
