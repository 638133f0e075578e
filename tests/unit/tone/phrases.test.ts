import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/checks/language/language';
import { readPost } from '../../../lib/tone/post/read-post';
import { allPhrases } from '../../../lib/tone/rules/all-phrases';
import { findHits } from '../../../lib/tone/rules/find-hits';

describe.each(languages)('phrases in %s', (language) => {
  it.each(allPhrases[language].map((rule) => [rule.cause, rule] as const))('%s', (cause, { examples }) => {
    for (const example of examples.found) {
      const text = example.replaceAll(/\[\[|\]\]/g, '');
      const wanted = example
        .split('[[')
        .slice(1)
        .map((part) => part.split(']]')[0]);
      const found = findHits(readPost(text, language))
        .filter((hit) => hit.cause === cause)
        .map(({ from, to }) => text.slice(from, to));
      expect({ example, found }).toEqual({ example, found: wanted });
    }
    for (const example of examples.not) {
      const causes = findHits(readPost(example, language)).map((hit) => hit.cause);
      expect(causes).not.toContain(cause);
    }
  });

  it('knows all the causes that phrases can have', () => {
    const causes = new Set(allPhrases[language].map(({ cause }) => cause));
    for (const cause of ['thanks', 'apology', 'please', 'mustOrder', 'insult', 'hedge', 'hurry'] as const)
      expect(causes).toContain(cause);
  });
});
