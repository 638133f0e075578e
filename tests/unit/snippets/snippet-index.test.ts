import { describe, expect, it } from 'vitest';
import { indexSnippet } from '../../../lib/snippets/indexed-snippet';
import type { Snippet } from '../../../lib/snippets/snippet';
import { createSnippetIndex } from '../../../lib/snippets/snippet-index';
import { type SimpleSnippet, snippet as makeSnippet } from '../../support/snippets';

let newest = 1_000;
/** Each is older than the one before. */
const snippet = (id: string, part: SimpleSnippet = {}): Snippet =>
  makeSnippet({ id, title: 'Title', body: 'Body', updatedAt: newest--, ...part });

const search = (snippets: Snippet[], query: string, limit = 10) =>
  createSnippetIndex(snippets.map((one) => indexSnippet(one)))
    .search(query, limit)
    .map(({ id }) => id);

describe('the index', () => {
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

  it.each([
    ['livrasion', 'La livraison est en route'],
    ['delivry', 'Your delivery is late'],
    ['delliver', 'Your delivery is late'],
    ['rembousement', 'Votre remboursement'],
    ['الطبل', 'وصل الطلب اليوم'],
    ['توصل', 'خدمة التوصيل'],
  ])('forgives the slip in %s', (query, body) => {
    expect(search([snippet('other', { body: 'nothing' }), snippet('it', { body })], query)).toEqual(['it']);
  });

  it('forgives one slip a word, not two, and none in short words', () => {
    const snippets = [snippet('it', { body: 'delivery dog' })];
    expect(search(snippets, 'dlivry')).toEqual([]);
    expect(search(snippets, 'dig')).toEqual([]);
  });

  it('does not guess where something matches as it was typed', () => {
    expect(search([snippet('a', { body: 'order' }), snippet('b', { body: 'older' })], 'order')).toEqual([
      'a',
    ]);
  });

  it.each([
    ['؛فاء', ';thx'],
    ['كفاء', ';thx'],
    ['mthx', ';thx'],
    [';aerci', ';qerci'],
    ['aerci', 'qerci'],
    [';h;vh', ';اكرا'],
    ['arvh', 'شقرا'],
  ])('finds what was typed as %s on another keyboard layout', (query, trigger) => {
    expect(search([snippet('it', { trigger })], query)).toEqual(['it']);
  });

  it('follows what is written', () => {
    const index = createSnippetIndex([indexSnippet(snippet('a')), indexSnippet(snippet('b'))]);
    index.put(indexSnippet(snippet('a', { title: 'Changed', updatedAt: 5_000 })));
    expect(index.search('', 9).map(({ title }) => title)).toEqual(['Changed', 'Title']);
    expect(index.search('chnaged', 9)).toHaveLength(1);
    index.remove('a');
    expect(index.search('', 9).map(({ id }) => id)).toEqual(['b']);
  });
});
