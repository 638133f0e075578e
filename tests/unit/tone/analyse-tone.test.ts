import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/checks/language/language';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import { ownReplies } from '../../../scripts/train-tone/own-replies';

describe('the tone of a post', () => {
  it('names the words that cause it', () => {
    const text = 'We are so sorry about the delay. Thank you very much for waiting.';
    const labels = Object.fromEntries(
      analyseTone(text, 'en').labels.map(({ label, spans }) => [
        label,
        spans.map(({ from, to }) => text.slice(from, to)),
      ]),
    );
    expect(labels['apologetic']).toContain('so sorry');
    expect(labels['thankful']).toContain('Thank you very much');
  });

  it.each([
    ['en', 'You must send us your order number.'],
    ['en', 'You must send us your order number right now!!!'],
    ['fr', 'Vous devez nous envoyer votre numéro de commande tout de suite !!!'],
    ['ar', 'يجب عليك أن ترسل لنا رقم الطلب الآن!!!'],
  ] as const)('says that a plain order is blunt, %s: %s', (language, text) => {
    const { labels, edits } = analyseTone(text, language);
    const blunt = labels.find(({ label }) => label === 'blunt');
    expect(blunt?.spans.map(({ cause }) => cause)).toContain('mustOrder');
    expect(edits.map(({ kind }) => kind)).toContain('softenOrder');
  });

  it.each(languages)('a good word makes nothing cold, a bad one nothing warm: %s', (language) => {
    const odd = new Set(['cold goodWord', 'irritated goodWord', 'warm badWord', 'thankful badWord']);
    const named = ownReplies(language).flatMap(({ reply }) =>
      analyseTone(reply, language).labels.flatMap(({ label, spans }) =>
        spans.map(({ cause }) => `${label} ${cause}`),
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((reason) => odd.has(reason))).toEqual([]);
  });

  it('is not judged below four words', () => {
    expect(analyseTone('Thank you Anna!!!', 'en').labels).toEqual([]);
    expect(analyseTone('', 'fr')).toMatchObject({ words: 0, labels: [], stance: 'neutral', edits: [] });
    expect(analyseTone('😀😀😀😀😀', 'ar').labels).toEqual([]);
  });

  it.each(languages)('explains every label that it shows: %s', (language) => {
    for (const { reply } of ownReplies(language)) {
      const tone = analyseTone(reply, language);
      for (const { spans } of tone.labels) {
        expect(spans.length).toBeGreaterThan(0);
        let end = 0;
        for (const { from, to, weight } of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(reply.length);
          expect(weight).toBeGreaterThan(0);
          end = to;
        }
        expect(spans.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.0001);
      }
    }
  });

  it('takes whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'sorry',
            ' ',
            '!',
            '\ud800',
            'ش',
            '’',
            '"',
            '@',
            '#',
            '\n',
            'TU',
            '👍',
            '\u0640',
            'é',
          ),
        }),
        fc.constantFrom(...languages),
        (text, language) => {
          const tone = analyseTone(text, language);
          expect(tone.sentiment).toBeGreaterThanOrEqual(-1);
          expect(tone.sentiment).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('reads a hundred thousand characters', () => {
    const tone = analyseTone('You must read this again!!! '.repeat(3600), 'en');
    expect(tone.labels.map(({ label }) => label)).toContain('shouting');
  });
});
