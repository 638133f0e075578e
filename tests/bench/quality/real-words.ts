import { existsSync } from 'node:fs';
import type { Engine } from './engine';
import { heldOutSentences, madeErrors } from './english-rules';
import { sharedData } from './shared-data';

/**
 * `en.realword.found` and `en.realword.fixed`: right words swapped for wrong ones in held-out sentences, as the whole
 * engine sees them, in percent.
 */
export async function measureRealWords(engine: Engine): Promise<Record<string, number>> {
  if (!existsSync(sharedData())) return {};
  const errors = madeErrors(heldOutSentences('test'));
  let found = 0;
  let fixed = 0;
  for (const { text, at, right } of errors) {
    const hits = (await engine.check(text)).filter(({ from, to }) => from < at.to && at.from < to);
    if (hits.length > 0) found++;
    const mends = hits.some(
      ({ from, to, replacements: [first = ''] }) =>
        normal(text.slice(0, from) + first + text.slice(to)) === normal(right),
    );
    if (mends) fixed++;
  }
  return {
    'en.realword.found': (100 * found) / errors.length,
    'en.realword.fixed': (100 * fixed) / errors.length,
  };
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
