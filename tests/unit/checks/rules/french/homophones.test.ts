import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../lib/checks/lexicon';
import { frenchRules } from '../../../../../lib/checks/rules/french/french-rules';
import { runRules } from '../../../../../lib/checks/rules/run-rules';
import { exampleLexicon } from '../example-lexicon';
import { passageOf } from '../../../../support/passages';

/** The text after the first replacement of each finding. */
function corrected(text: string, lexicon: Lexicon = exampleLexicon): string {
  const findings = runRules(frenchRules, passageOf(text, 'fr'), {
    lexicon,
    strictness: 'normal',
    uiLanguage: 'fr',
  });
  return findings.reduceRight(
    (result, { from, to, replacements }) =>
      result.slice(0, from) + (replacements[0] ?? '') + result.slice(to),
    text,
  );
}

describe('homophones', () => {
  it('keeps the letter case of what was written', () => {
    expect(corrected('Tous le monde est là.')).toBe('Tout le monde est là.');
    expect(corrected('ILS ON GAGNÉ LE MATCH.')).toBe('ILS ONT GAGNÉ LE MATCH.');
  });

  it('writes the apostrophes that the text has', () => {
    expect(corrected('L’an dernier, il ma dit oui.')).toBe('L’an dernier, il m’a dit oui.');
    expect(corrected("L'an dernier, il ma dit oui.")).toBe("L'an dernier, il m'a dit oui.");
  });

  it('lets the participle go with its subject', () => {
    expect(corrected('Elles sont arriver hier.')).toBe('Elles sont arrivées hier.');
    expect(corrected('Nous avons décider de venir.')).toBe('Nous avons décidé de venir.');
  });

  it('knows that nouns in -é are no participles', () => {
    for (const text of [
      'Une question de sécurité.',
      'Sans qualité, pas de marché.',
      'Pour la santé de tous.',
    ]) {
      expect(corrected(text)).toBe(text);
    }
  });

  it('asks the lexicon whether there is such a verb', () => {
    const knowsNoVerb: Lexicon = { ...exampleLexicon, knows: (_, word) => !word.endsWith('er') };
    expect(corrected('Nous avons décider de venir.', knowsNoVerb)).toBe('Nous avons décider de venir.');
  });

  it('reads around mentions and tags', () => {
    expect(corrected('@lea à gagné avec #equipe !')).toBe('@lea a gagné avec #equipe !');
  });

  it('never turns "ces" into "ses"', () => {
    expect(corrected('Elle adore ces chaussures.')).toBe('Elle adore ces chaussures.');
    expect(corrected('Elle adore ses chaussures.')).toBe('Elle adore ses chaussures.');
  });
});
