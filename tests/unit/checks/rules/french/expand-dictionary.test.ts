import { describe, expect, it } from 'vitest';
import { wordClass } from '../../../../../lib/checks/rules/french/word-class-bits';
import { expandDictionary } from '../../../../../scripts/french-words/expand-dictionary';

const affixes = `
SFX S. Y 2
SFX S. 0 0/L'D'Q' [^sxz]
SFX S. 0 s/D'Q' [^sxz]
SFX a0 Y 4
SFX a0 er er/n'q'd'l'm't's' er
SFX a0 er e/j'n'q'l'm't's' er
SFX a0 er ons/n'q'l't' er
SFX a0 er ez/n'q'l'm' er
SFX p+ Y 2
SFX p+ er é/L'D'Q' er
SFX p+ er ées/D'Q' er
`;

describe('expandDictionary', () => {
  const classes = expandDictionary(affixes, "3\naimer/a0p+\nclient/S.\navis/L'D'Q'\n");

  it('reads persons off the elisions', () => {
    expect(classes.get('aimons')).toBe(wordClass.nous);
    expect(classes.get('aimez')).toBe(wordClass.vous);
    expect(classes.get('aime')).toBe(wordClass.je | wordClass.il);
    expect(classes.get('aimer')).toBe(wordClass.infinitive);
  });

  it('tells participles and the number of nouns', () => {
    expect(classes.get('aimé')).toBe(wordClass.participle);
    expect(classes.get('aimées')).toBe(wordClass.participleFeminine | wordClass.participlePlural);
    expect(classes.get('client')).toBe(wordClass.singular);
    expect(classes.get('clients')).toBe(wordClass.plural);
    expect(classes.get('avis')).toBe(wordClass.singular | wordClass.plural);
  });
});
