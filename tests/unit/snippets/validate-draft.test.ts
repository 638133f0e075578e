import { describe, expect, it } from 'vitest';
import { normalizeDraft } from '../../../lib/snippets/normalize-draft';
import { validateDraft } from '../../../lib/snippets/validate-draft';
import { type SimpleSnippet, draft as simpleDraft } from '../../support/snippets';

const draft = (part: SimpleSnippet = {}) => simpleDraft({ trigger: ';thx', ...part });

describe('validateDraft', () => {
  it('accepts a good draft, with or without a trigger', () => {
    expect(validateDraft(draft())).toEqual([]);
    expect(validateDraft(draft({ trigger: '' }))).toEqual([]);
  });

  it.each([
    ['no title', { title: ' \n' }, { field: 'title', code: 'empty' }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, { field: 'title', code: 'too-long' }],
    ['no body', { body: '' }, { field: 'body', code: 'empty', lang: 'en' }],
    ['a blank body', { body: ' \r\n\u00a0' }, { field: 'body', code: 'empty', lang: 'en' }],
    ['a body of a cursor only', { body: '{{cursor}} ' }, { field: 'body', code: 'empty', lang: 'en' }],
    [
      '100,000 characters',
      { body: 'x'.repeat(100_000) },
      { field: 'body', code: 'too-long', detail: '100000', lang: 'en' },
    ],
    [
      'a bad placeholder',
      { body: 'Hi {{chose "a"}}' },
      { field: 'body', code: 'bad-placeholder', detail: '{{chose "a"}}', lang: 'en', at: 3 },
    ],
    ['a space in the trigger', { trigger: ';thank you' }, { field: 'trigger', code: 'has-space' }],
    ['a no-break space in the trigger', { trigger: ';a\u00a0b' }, { field: 'trigger', code: 'has-space' }],
    ['a trigger of 61 characters', { trigger: 'x'.repeat(61) }, { field: 'trigger', code: 'too-long' }],
  ])('refuses %s', (_, part, problem) => {
    expect(validateDraft(draft(part))).toEqual([problem]);
  });

  it('accepts what is exactly at the limit', () => {
    expect(
      validateDraft(draft({ title: 'x'.repeat(200), trigger: 'x'.repeat(60), body: 'x'.repeat(20_000) })),
    ).toEqual([]);
  });

  it('reports all that is wrong at once', () => {
    const problems = validateDraft(draft({ title: '', trigger: 'a b', body: '{{}} {{/}} {{}}' }));
    expect(problems.map(({ field }) => field)).toEqual(['title', 'trigger', 'body', 'body']);
  });
});

describe('normalizeDraft', () => {
  it('trims, composes and keeps lines apart by \\n', () => {
    expect(
      normalizeDraft(draft({ title: ' Cafe\u0301\nbar ', trigger: ' ;thx ', body: '\r\nOne\r\n\rTwo \n' })),
    ).toMatchObject({ title: 'Café bar', triggers: [';thx'], variants: [{ body: 'One\n\nTwo' }] });
  });

  it('keeps each tag once, as it was first written', () => {
    expect(normalizeDraft(draft({ tags: [' Été', 'ete', '', 'شُكر', 'شكر', 'b'] })).tags).toEqual([
      'Été',
      'شُكر',
      'b',
    ]);
  });

  it('has no trigger where there is nothing to type', () => {
    expect(normalizeDraft(draft({ trigger: ' \u200fـ' })).triggers).toEqual([]);
  });

  it('keeps each language once, in its BCP 47 spelling, and no empty one', () => {
    const variants = [
      { lang: 'FR_ca', body: 'Un', short: ' ' },
      { lang: 'ar', body: ' ' },
      { lang: 'fr-CA', body: 'Deux', short: 'D' },
      { lang: 'no tag', body: 'Three', register: 'neutral' as const },
    ];
    expect(normalizeDraft(draft({ variants })).variants).toEqual([
      { lang: 'fr-CA', body: 'Deux', short: 'D' },
      { lang: 'und', body: 'Three' },
    ]);
  });

  it('tidies the folder’s path', () => {
    expect(normalizeDraft(draft({ folder: '/ Support // Late  orders/' })).folder).toBe(
      'Support/Late orders',
    );
  });
});
