import { type ArabicOutcome, arabicSentences, scores } from './arabic';
import type { Engine } from './engine';

/** `ar.recall`, `ar.precision` and `ar.first_fix` of the whole engine, on our own sentences; see `measureArabic`. */
export async function measureArabicEngine(engine: Engine): Promise<Record<string, number>> {
  const outcomes: ArabicOutcome[] = [];
  for (const sentence of arabicSentences('test')) {
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
  return scores(outcomes);
}
