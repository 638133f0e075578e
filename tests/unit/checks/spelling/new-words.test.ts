import { beforeAll, describe, expect, it } from 'vitest';
import { isNewWord } from '../../../../lib/checks/spelling/new-words';
import type { Speller } from '../../../../lib/checks/spelling/rank-suggestions';
import { loadSpeller } from '../../../support/dictionaries';

let english: Speller;
beforeAll(async () => {
  english = await loadSpeller('en');
}, 120_000);

describe('an unknown English word', () => {
  it.each(['storyline', 'gameplay', 'headshot', 'phytoestrogen'])('may be new: %s', (word) => {
    expect(english.vocabulary.knows(word)).toBe(false);
    expect(isNewWord(english, word, {})).toBe(true);
  });

  it.each(['recieve', 'tommorow', 'helpfull', 'usefull', 'breakthough', 'definately', 'alot'])(
    'is a slip when a known word is near, or a list says so: %s',
    (word) => {
      expect(isNewWord(english, word, {})).toBe(false);
    },
  );
});
