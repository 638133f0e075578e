import { type NonProse, findNonProse } from '../../text/non-prose';
import type { TextRange } from '../../text/text-range';
import { type LanguagePrior, detectLanguage } from '../language/detect-language';
import { maskRanges } from '../mask-ranges';
import type { Passage } from '../passage';
import { splitLanguages } from './language-runs';
import { sentenceBoundaries } from './sentences';
import { trimSentence } from './trim-sentence';

/** UTF-16 units of a paragraph that are enough to tell its language. */
const languageReach = 1000;

/**
 * The sentences of a paragraph, and the parts of those that change their language, in order. What lies between them
 * are spaces, signs and entities: the mentions of a reply, bullets, tails of hashtags, emoji. Linear in the length.
 */
export function splitPassages(paragraph: string, prior: LanguagePrior = {}): Passage[] {
  const nonProse = findNonProse(paragraph);
  const masked = maskRanges(paragraph, nonProse);
  const context = withContext(masked, prior);
  const boundaries = sentenceBoundaries(masked, nonProse);
  const passages: Passage[] = [];
  let seen = 0;
  for (let index = 1; index < boundaries.length; index++) {
    const sentence = { from: boundaries[index - 1] ?? 0, to: boundaries[index] ?? 0 };
    let end = seen;
    while ((nonProse[end]?.to ?? Infinity) <= sentence.to) end++;
    const { range, inside } = trimSentence(masked, sentence, nonProse.slice(seen, end));
    seen = end;
    for (const passage of passagesOf(paragraph, masked, range, inside, context)) passages.push(passage);
  }
  return passages;
}

function passagesOf(
  paragraph: string,
  masked: string,
  sentence: TextRange,
  inside: readonly NonProse[],
  prior: LanguagePrior,
): Passage[] {
  const maskedSentence = masked.slice(sentence.from, sentence.to);
  if (!/\p{L}/u.test(maskedSentence)) return [];
  const runs = splitLanguages(maskedSentence, prior);
  return runs.map((run, index) => {
    const from = sentence.from + run.from;
    const to = from + maskedSentence.slice(run.from, run.to).trimEnd().length;
    return {
      from,
      to,
      text: paragraph.slice(from, to),
      masked: masked.slice(from, to),
      entities: inside
        .filter((entity) => entity.from >= from && entity.to <= to)
        .map((entity) => ({ ...entity, from: entity.from - from, to: entity.to - from })),
      language: run.language,
      startsSentence: index === 0,
      endsSentence: index === runs.length - 1,
    };
  });
}

/** What most of the paragraph is written in counts for its short sentences. */
function withContext(masked: string, prior: LanguagePrior): LanguagePrior {
  const { language } = detectLanguage(masked.slice(0, languageReach), prior);
  return language === 'und' ? prior : { ...prior, context: language };
}
