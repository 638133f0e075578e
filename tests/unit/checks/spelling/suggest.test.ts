import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/checks/language/language';
import type { Speller } from '../../../../lib/checks/spelling/rank-suggestions';
import { suggest } from '../../../../lib/checks/spelling/suggest';
import { loadSpeller } from '../../../support/dictionaries';

const spellers = new Map<Language, Speller>();

beforeAll(async () => {
  for (const language of ['en', 'fr', 'ar'] as const) spellers.set(language, await loadSpeller(language));
}, 60_000);

const first = (language: Language, word: string, context = {}) =>
  suggest(spellers.get(language)!, word, context, 5)[0];

describe('the first suggestion', () => {
  it.each([
    ['en', 'recieve', 'receive'],
    ['en', 'teh', 'the'],
    ['en', 'dont', "don't"],
    ['en', 'alot', 'a lot'],
    ['en', 'london', 'London'],
    ['en', 'Definately', 'Definitely'],
    ['en', 'ACCOMODATION', 'ACCOMMODATION'],
    ['en', "goverment's", "government's"],
    ['en', 'fone', 'phone'],
    ['fr', 'apartement', 'appartement'],
    ['fr', 'cest', "c'est"],
    ['fr', 'événemnt', 'événement'],
    ['fr', "l'habitudde", "l'habitude"],
    ['fr', 'etre', 'être'],
    ['ar', 'الى', 'إلى'],
    ['ar', 'المدرسه', 'المدرسة'],
    ['ar', 'هاذا', 'هذا'],
    ['ar', 'مذبخة', 'مذبحة'],
  ] as const)('%s: %s → %s', (language, typed, right) => {
    expect(first(language, typed)).toBe(right);
  });
});

it('listens to the words around', () => {
  const english = spellers.get('en')!;
  const rank = (before: string) => suggest(english, 'thier', { before }, 5).indexOf('their');
  expect(rank('of')).toBe(0);
});

it('offers no swear words, no more than asked, and none twice', () => {
  const found = suggest(spellers.get('en')!, 'shiit', {}, 20);
  expect(found).not.toContain('shit');
  expect(new Set(found).size).toBe(found.length);
  expect(suggest(spellers.get('en')!, 'wrod', {}, 2)).toHaveLength(2);
});

it('has nothing to say about endless words', () => {
  for (const language of ['en', 'fr', 'ar'] as const)
    expect(first(language, 'x'.repeat(10_000))).toBeUndefined();
});
