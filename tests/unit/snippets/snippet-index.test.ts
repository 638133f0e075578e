import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../lib/snippets/snippet';
import { indexSnippet, searchIndex } from '../../../lib/snippets/snippet-index';

const snippet = (id: string, part: Partial<Snippet> = {}): Snippet => ({
  id,
  title: 'Title',
  trigger: '',
  body: 'Body',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...part,
});

const search = (snippets: Snippet[], query: string, limit = 10) =>
  searchIndex(snippets.map(indexSnippet), query, limit).map(({ id }) => id);

describe('searchIndex', () => {
  it('ranks trigger, its beginning, title, tags and body in this order', () => {
    const snippets = [
      snippet('body', { body: 'say thx' }),
      snippet('tag', { tags: ['thx'] }),
      snippet('title', { title: 'A thx' }),
      snippet('title start', { title: 'Thx a lot' }),
      snippet('trigger start', { trigger: ';thx2' }),
      snippet('trigger', { trigger: ';thx' }),
    ];
    const ranked = ['trigger', 'trigger start', 'title start', 'title', 'tag', 'body'];
    expect(search(snippets, 'thx')).toEqual(ranked);
    expect(search(snippets, ';thx')).toEqual(ranked.slice(0, 2));
    expect(search(snippets, 'THX ', 2)).toEqual(ranked.slice(0, 2));
  });

  it('wants every word, in any order and field', () => {
    const snippets = [
      snippet('both', { title: 'Refund', body: 'for a late order' }),
      snippet('one', { title: 'Refund' }),
    ];
    expect(search(snippets, 'late refund')).toEqual(['both']);
  });

  it.each([
    ['شكرا', 'شُكْرًا لكم'],
    ['livree', 'Livrée demain'],
    ['LIVRÉE', 'livree demain'],
    ['اهلا', 'أهلًا'],
    ['مدرسه', 'المدرسة'],
    ['١٢', '12 months'],
  ])('finds %s in “%s”', (query, body) => {
    expect(search([snippet('it', { body })], query)).toEqual(['it']);
  });

  it('keeps the given order within one kind, and for an empty query', () => {
    const snippets = ['new', 'older', 'oldest'].map((id) => snippet(id));
    expect(search(snippets, 'body')).toEqual(['new', 'older', 'oldest']);
    expect(search(snippets, '  ', 2)).toEqual(['new', 'older']);
  });

  it('finds nothing beyond the limit of zero', () => {
    expect(search([snippet('it')], '', 0)).toEqual([]);
  });

  it('takes about ten times as long over ten times as many snippets', () => {
    const languages = [
      'thank you for your order we are sorry about the delay and look into it today',
      'merci pour votre commande nous sommes désolés du délai de livraison à bientôt',
      'شكرا على طلبكم نعتذر عن التأخير وسنتابع الأمر معكم اليوم أو غدا',
    ].map((text) => text.split(' '));
    const entries = Array.from({ length: 10_000 }, (_, n) => {
      const words = languages[n % 3] ?? [];
      const word = (at: number) => words[at % words.length];
      return indexSnippet(
        snippet(String(n), {
          title: `${n} ${word(n)} ${word(n * 5)}`,
          trigger: `;t${n}`,
          tags: [`tag${n % 50}`],
          body: Array.from({ length: 50 }, (__, at) => word(n * 7 + at * 3)).join(' '),
        }),
      );
    });
    const queries = ['m', 'me', 'merci', 'merci order', 'شكرا', ';t99', 'zzz', 'tag7', 'livraison 77'];
    /** The quickest of some runs, in ms: what else the machine does only adds to it. */
    const quickest = (among: typeof entries, query: string) =>
      Math.min(
        ...Array.from({ length: 9 }, () => {
          const start = performance.now();
          searchIndex(among, query, 50);
          return performance.now() - start;
        }),
      );
    const total = (count: number) =>
      queries.reduce((sum, query) => sum + quickest(entries.slice(0, count), query), 0);
    const [few, many] = [total(1_000), total(10_000)];
    console.info(
      `search per key: ${(few / 9).toFixed(2)} ms over 1,000, ${(many / 9).toFixed(2)} over 10,000`,
    );
    expect(many / few).toBeLessThan(40);
  });
});
