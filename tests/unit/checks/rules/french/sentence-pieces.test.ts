import { describe, expect, it } from 'vitest';
import { frenchRules } from '../../../../../lib/checks/rules/french/french-rules';
import { runRules } from '../../../../../lib/checks/rules/run-rules';
import { exampleLexicon } from '../example-lexicon';
import { passageOf } from '../../../../support/passages';

const choices = { lexicon: exampleLexicon, strictness: 'normal', uiLanguage: 'fr' } as const;

describe('pieces of sentences', () => {
  it.each(['est finie, merci à tous.', 'ont été retenus.', 'continuer votre mission.', 'vous ai vues.'])(
    'does not guess what came before “%s”',
    (text) => {
      expect(runRules(frenchRules, passageOf(text, 'fr'), choices)).toEqual([]);
    },
  );

  it('does not guess what comes after', () => {
    const passage = { ...passageOf('Le Nautilus et sa', 'fr'), endsSentence: false };
    expect(runRules(frenchRules, passage, choices)).toEqual([]);
  });
});
