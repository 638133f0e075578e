import { type ArabicOutcome, arabicSentences, type MarkedSentence, naturalSentences, scores } from './arabic';
import { measureArabicTweets } from './arabic-tweets';
import type { Engine } from './engine';

/**
 * `ar.recall`, `ar.precision` and `ar.first_fix` of the whole engine, on our own sentences (see `measureArabic`);
 * `ar.natural.*` is the same on posts with emoji, tags, dialect and Latin words, and how many of the right ones are
 * flagged; `ar.tweets.flagged` is of people's tweets.
 */
export async function measureArabicEngine(engine: Engine): Promise<Record<string, number>> {
  const natural = naturalSentences();
  const outcomes = await engineOutcomes(engine, natural);
  const right = natural.filter(({ mistakes }) => mistakes.length === 0);
  const flaggedOnes = new Set(outcomes.flatMap(({ sentence, flagged }) => (flagged ? [sentence] : [])));
  return {
    ...scores(await engineOutcomes(engine, arabicSentences('test'))),
    ...Object.fromEntries(
      Object.entries(scores(outcomes)).map(([key, value]) => [key.replace('ar.', 'ar.natural.'), value]),
    ),
    'ar.natural.clean_flagged':
      (100 * right.filter((sentence) => flaggedOnes.has(sentence)).length) / right.length,
    ...(await measureArabicTweets(engine)),
  };
}

/** What the engine makes of sentences: an outcome for each mistake, and for each flag where none is. */
export async function engineOutcomes(
  engine: Engine,
  sentences: readonly MarkedSentence[],
): Promise<ArabicOutcome[]> {
  const outcomes: ArabicOutcome[] = [];
  for (const sentence of sentences) {
    const flags = (await engine.check(sentence.text)).map(({ from, to, rule, replacements }) => ({
      from,
      to,
      rule,
      fix: replacements[0],
    }));
    const touches = (flag: { from: number; to: number }, mistake: { from: number; to: number }) =>
      flag.from < mistake.to && mistake.from < flag.to;
    for (const mistake of sentence.mistakes)
      outcomes.push({ sentence, mistake, flagged: flags.find((flag) => touches(flag, mistake)) });
    for (const flagged of flags) {
      if (!sentence.mistakes.some((mistake) => touches(flagged, mistake)))
        outcomes.push({ sentence, mistake: undefined, flagged });
    }
  }
  return outcomes;
}
