import { describe, expect, it } from 'vitest';
import { frenchPostRules } from '../../../../../lib/checks/rules/french/french-post-rules';
import { postOf, runPostRules } from '../../../../../lib/checks/rules/post-rule';
import { findEntities } from '../../../../../lib/text/entities';

function found(text: string): string[] {
  const post = postOf(text, findEntities(text), {});
  return runPostRules(frenchPostRules, post, { strictness: 'normal', uiLanguage: 'fr' }).map(({ from, to }) =>
    text.slice(from, to),
  );
}

describe('tu and vous in one post', () => {
  it('shows both places', () => {
    expect(found('Découvrez notre gamme.\nEt toi, tu veux essayer ?')).toEqual([]);
    expect(found('Découvrez-la vite, votre panier attend.\nTu veux essayer ?')).toEqual([
      'Découvrez-la',
      'Tu veux',
    ]);
  });

  it.each(frenchPostRules.flatMap(({ examples }) => examples.right))('finds nothing in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
