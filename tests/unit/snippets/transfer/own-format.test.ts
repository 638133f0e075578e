import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDraft } from '../../../../lib/snippets/normalize-draft';
import type { Snippet } from '../../../../lib/snippets/snippet';
import { readCsv, writeCsv } from '../../../../lib/snippets/transfer/csv-format';
import { readLibrary } from '../../../../lib/snippets/transfer/read-library';
import { writeOwnFormat } from '../../../../lib/snippets/transfer/own-format';
import { validateDraft } from '../../../../lib/snippets/validate-draft';
import { snippet } from '../../../support/snippets';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        "'",
        '"',
        ';',
        ',',
        '\n',
        '\t',
        'é',
        'شُكرًا',
        '💚',
        '@',
        '-',
        ' ',
        '{{name | a}}',
        '__proto__',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''));
const lang = fc.constantFrom('ar', 'ar-TN', 'fr', 'en', 'und');
const time = fc.integer({ min: 0, max: 2_000_000_000_000 });

const whole: fc.Arbitrary<Snippet> = fc
  .record({
    id: fc.uuid(),
    title: text,
    note: text,
    triggers: fc.array(fc.constantFrom(';thx', '؛شكرا', ';merci', '=sum')),
    variants: fc.array(
      fc.record(
        {
          lang,
          body: text,
          short: text,
          register: fc.constantFrom('formal' as const, 'friendly' as const),
          reviewedAt: time,
        },
        { requiredKeys: ['lang', 'body'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    folder: text,
    tags: fc.array(fc.constantFrom('thanks', '=x', 'شكر')),
    sites: fc.uniqueArray(fc.constantFrom('x', 'linkedin')),
    surfaces: fc.uniqueArray(fc.constantFrom('post' as const, 'comment' as const)),
    pinned: fc.constantFrom(0 as const, 1 as const),
    createdAt: time,
    updatedAt: time,
    rev: fc.integer({ min: 1, max: 99 }),
  })
  .map((made) => ({ ...made, ...normalizeDraft(made) }))
  .filter((made) => validateDraft(made).length === 0);

const bytes = (content: string) => new TextEncoder().encode(content);

describe('our own file', () => {
  it('reads back to exactly what was written', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), (snippets) => {
        expect(readLibrary(bytes(writeOwnFormat(snippets, 1)))).toEqual({
          format: 'postwright',
          snippets,
          notes: [],
        });
      }),
    );
  });

  it('that was damaged anywhere, or is anything else, is never a surprise', () => {
    const file = bytes(writeOwnFormat([snippet({ title: 'Thanks' }), snippet({ id: '2', title: 'Bye' })], 1));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: file.length - 1 }),
        fc.uint8Array({ maxLength: 30 }),
        fc.boolean(),
        (at, junk, cuts) => {
          const damaged = cuts
            ? file.slice(0, at)
            : new Uint8Array([...file.slice(0, at), ...junk, ...file.slice(at)]);
          const read = readLibrary(damaged);
          expect('problem' in read || read.snippets.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (junk) => {
        readLibrary(new Uint8Array(junk));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the end is missing', writeOwnFormat([snippet()], 1).slice(0, -20), { problem: 'broken' }],
    [
      'it is of a newer version',
      JSON.stringify({ format: 'postwright-snippets', version: 2, x: [] }),
      { problem: 'newer-version' },
    ],
    [
      'a reply has no text',
      JSON.stringify({
        format: 'postwright-snippets',
        version: 1,
        snippets: [{ ...snippet(), variants: 'x' }],
      }),
      { problem: 'damaged', where: 'snippets.0.variants' },
    ],
    ['it is other JSON', '{"a":1}', { problem: 'unknown' }],
    ['it is nested without end', '['.repeat(2_000_000), { problem: 'broken' }],
    ['it is a text', 'Dear diary', { problem: 'unknown' }],
    ['there is nothing in it', '  ', { problem: 'empty' }],
  ])('says so when %s', (_, content, problem) => {
    expect(readLibrary(bytes(content))).toEqual(problem);
  });

  it('refuses 50 MB and a picture', () => {
    expect(readLibrary(new Uint8Array(50_000_001))).toEqual({ problem: 'too-large' });
    expect(readLibrary(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toEqual({
      problem: 'not-text',
    });
  });

  it('reaches no prototype', () => {
    const content = writeOwnFormat([snippet({ title: 'Thanks' })], 1).replace(
      '"title"',
      '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "title"',
    );
    const read = readLibrary(bytes(content));
    expect('snippets' in read && read.snippets).toEqual([snippet({ title: 'Thanks' })]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a table', () => {
  it('reads back to the same texts, formulas and all', () => {
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',' as const, ';' as const),
        (snippets, separator) => {
          const read = readCsv(writeCsv(snippets, separator));
          const shown = ({ id, title, triggers, variants, sites, note }: Snippet) => ({
            id,
            title,
            triggers,
            sites,
            note,
            texts: variants
              .map(({ lang: tag, register, body, short }) => ({ tag, register, body, short }))
              .toSorted((a, b) => (`${a.tag} ${a.register}` < `${b.tag} ${b.register}` ? -1 : 1)),
          });
          expect('snippets' in read && read.snippets.map(shown)).toEqual(snippets.map(shown));
        },
      ),
    );
  });

  it('begins with a BOM and runs no formula', () => {
    const csv = writeCsv([snippet({ title: '=HYPERLINK("x")', body: '+1' })]);
    expect(csv.startsWith('\uFEFFid,title,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`,"'+1"\r\n`);
  });

  it('is read in the encodings of old spreadsheets', () => {
    const utf16 = new Uint8Array(
      new Uint16Array(Array.from('\uFEFFtitle;ar\nشكر;شكرا').map((one) => one.charCodeAt(0))).buffer,
    );
    expect(readLibrary(utf16)).toMatchObject({
      format: 'csv',
      snippets: [{ title: 'شكر', variants: [{ lang: 'ar', body: 'شكرا' }] }],
    });
    const windows1256 = new Uint8Array([...bytes('title,ar\nx,'), 0xd4, 0xdf, 0xd1, 0xc7]);
    expect(readLibrary(windows1256)).toMatchObject({ snippets: [{ variants: [{ body: 'شكرا' }] }] });
    const windows1252 = new Uint8Array([
      ...bytes('title,fr\nx,'),
      0xe0,
      0x20,
      0x62,
      0x69,
      0x65,
      0x6e,
      0x74,
      0xf4,
      0x74,
    ]);
    expect(readLibrary(windows1252)).toMatchObject({ snippets: [{ variants: [{ body: 'à bientôt' }] }] });
  });
});
