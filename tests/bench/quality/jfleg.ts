import { existsSync, readFileSync } from 'node:fs';
import { tidy } from '../../../scripts/english-confusions/corpus';
import type { Engine } from './engine';
import { sharedData } from './shared-data';
import { tokenDistance } from './token-distance';

interface LearnerSentence {
  readonly written: string;
  readonly corrections: readonly string[];
}

/**
 * Learners' sentences against their corrections (JFLEG's development set; for the report only, nothing is chosen by
 * it). In tokens to the nearest correction: `en.jfleg.removed` is the share of edits that all first suggestions
 * together save, `en.jfleg.useful_per_harmful` the ratio of suggestions that, each on its own, save edits to those
 * that add some; `en.jfleg.right_flagged` the share of sentences that equal a correction and are flagged all the same.
 * Some correctors left a sentence as it was that others mended: `en.jfleg.agreed_right_flagged` asks for two of four.
 */
export async function measureJfleg(engine: Engine): Promise<Record<string, number>> {
  if (!existsSync(sharedData('grammar/jfleg-dev'))) {
    console.log('en.jfleg is not measured: its sentences are missing.');
    return {};
  }
  const totals = {
    before: 0,
    after: 0,
    useful: 0,
    harmful: 0,
    right: 0,
    rightFlagged: 0,
    agreed: 0,
    agreedFlagged: 0,
  };
  for (const { written, corrections } of learnerSentences()) {
    const distance = (text: string) => Math.min(...corrections.map((one) => tokenDistance(text, one)));
    const found = await engine.check(written);
    const before = distance(written);
    if (before === 0) {
      totals.right++;
      if (found.length > 0) totals.rightFlagged++;
      if (corrections.filter((one) => tokenDistance(written, one) === 0).length >= 2) {
        totals.agreed++;
        if (found.length > 0) totals.agreedFlagged++;
      }
    }
    const edits = found.flatMap(({ from, to, replacements: [first] }) =>
      first === undefined ? [] : [{ from, to, insert: first }],
    );
    for (const edit of edits) {
      const after = distance(apply(written, [edit]));
      if (after < before) totals.useful++;
      if (after > before) totals.harmful++;
    }
    totals.before += before;
    totals.after += distance(apply(written, edits));
  }
  return {
    'en.jfleg.removed': (100 * (totals.before - totals.after)) / totals.before,
    'en.jfleg.useful_per_harmful': totals.useful / Math.max(1, totals.harmful),
    'en.jfleg.right_flagged': (100 * totals.rightFlagged) / totals.right,
    'en.jfleg.agreed_right_flagged': (100 * totals.agreedFlagged) / totals.agreed,
  };
}

function learnerSentences(): LearnerSentence[] {
  const lines = (name: string) =>
    readFileSync(sharedData(`grammar/jfleg-dev/dev.${name}`), 'utf8')
      .trimEnd()
      .split('\n')
      .map(tidy);
  const references = [0, 1, 2, 3].map((index) => lines(`ref${index}`));
  return lines('src').map((written, index) => ({
    written,
    corrections: references.flatMap((all) => all[index] || []),
  }));
}

/** Edits in order and without overlap, applied. */
function apply(
  text: string,
  edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[],
): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}
