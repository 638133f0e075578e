import { expect, it } from 'vitest';
import { hunspellForms } from '../../../../scripts/dictionaries/hunspell-forms';

const aff = `SET UTF-8
NOSUGGEST !
PFX U Y 1
PFX U 0 un .
SFX S Y 2
SFX S y ies [^aeiou]y
SFX S 0 s [aeiou]y
SFX D N 1
SFX D 0 ed .
`;

it('applies affixes under their conditions, and both ends together where both allow it', () => {
  const { forms } = hunspellForms(aff, '4\nplay/SU\ntry/SD\nfold/UD\nword\n');
  expect([...forms].sort()).toEqual(
    [
      'play',
      'plays',
      'unplay',
      'unplays',
      'tries',
      'try',
      'tryed',
      'fold',
      'folded',
      'unfold',
      'word',
    ].sort(),
  );
});

it('keeps words apart that are not to be suggested', () => {
  const { forms, hidden } = hunspellForms(aff, '2\nplay\nrude/S!\nyay/S!\n');
  expect([...forms]).toEqual(['play']);
  expect([...hidden].sort()).toEqual(['rude', 'yay', 'yays']);
});

it('follows affixes of affixes and leaves out stems and elisions', () => {
  const french = `FLAG long
NEEDAFFIX ()
PFX L' Y 1
PFX L' 0 l' [aeiou]
SFX a0 Y 1
SFX a0 er é/F.L' er
SFX F. Y 2
SFX F. 0 e .
SFX F. 0 s .
`;
  const { forms } = hunspellForms(french, '1\naimer/a0()\n');
  expect([...forms].sort()).toEqual(['aimé', 'aimée', 'aimés']);
});
