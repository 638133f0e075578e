import { beforeAll, describe, expect, it } from 'vitest';
import { leastSlipOdds } from '../../../../lib/checks/spelling/check-spelling';
import { slipOdds } from '../../../../lib/checks/spelling/new-words';
import type { Speller } from '../../../../lib/checks/spelling/rank-suggestions';
import { loadSpeller } from '../../../support/dictionaries';

let english: Speller;
beforeAll(async () => {
  english = await loadSpeller('en');
}, 120_000);

describe('an unknown English word', () => {
  it.each(['phytoestrogen', 'xqtz', 'mlkq'])('may be new: %s', (word) => {
    expect(english.vocabulary.knows(word)).toBe(false);
    expect(slipOdds(english, word, {})).toBeLessThan(leastSlipOdds.normal);
  });

  it.each(['recieve', 'tommorow', 'helpfull', 'usefull', 'breakthough', 'definately', 'alot'])(
    'is a slip when a known word is near, or a list says so: %s',
    (word) => {
      expect(slipOdds(english, word, {})).toBeGreaterThanOrEqual(leastSlipOdds.normal);
    },
  );

  it('is likelier a slip where the near word goes with its neighbours', () => {
    const alone = slipOdds({ ...english, corrections: undefined }, 'thier', {});
    const inPlace = slipOdds({ ...english, corrections: undefined }, 'thier', { before: 'of', after: 'own' });
    expect(inPlace).toBeGreaterThan(alone);
  });

  it('is told sooner by the picky, later by the relaxed', () => {
    expect(leastSlipOdds.picky).toBeLessThan(leastSlipOdds.normal);
    expect(leastSlipOdds.normal).toBeLessThan(leastSlipOdds.relaxed);
  });
});
