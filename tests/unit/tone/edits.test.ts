import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../lib/checks/language/language';
import { findNonProse } from '../../../lib/text/non-prose';
import { applyEdit } from '../../../lib/text/text-range';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import { addWords } from '../../../lib/tone/edits/add-words';
import { dropHedges } from '../../../lib/tone/edits/drop-hedges';
import { fewerMarks } from '../../../lib/tone/edits/fewer-marks';
import { lowerCapitals } from '../../../lib/tone/edits/lower-capitals';
import { softenOrders } from '../../../lib/tone/edits/soften-orders';
import { scoreHeads } from '../../../lib/tone/model/score-heads';
import { readPost } from '../../../lib/tone/post/read-post';
import { findHits } from '../../../lib/tone/rules/find-hits';
import { ownReplies } from '../../../scripts/train-tone/own-replies';

function read(text: string, language: Language = 'en') {
  const post = readPost(text, language);
  return [post, findHits(post)] as const;
}

describe('edits that move a label', () => {
  it('drop all but one of several marks', () => {
    const edit = fewerMarks(...read('Read this!!! Now!! Please! @a!!!'));
    expect(edit?.preview).toBe('Read this! Now! Please! @a!');
    expect(edit?.values).toEqual({ drop: 5, of: 8, mark: '!' });
  });

  it('turn capitals into small letters', () => {
    expect(
      lowerCapitals(...read('Please READ THE TERMS of NASA before you write to us again'))?.preview,
    ).toBe('Please read the terms of NASA before you write to us again');
    expect(lowerCapitals(...read('VOUS DEVEZ LIRE CECI', 'fr'))?.preview).toBe('Vous devez lire ceci');
  });

  it.each([
    ['en', 'You must send the form.', 'Could you please send the form?'],
    ['en', 'If you want a refund, you have to send the form.', 'If you want a refund, please send the form.'],
    ['en', 'Send us the form.', 'Please send us the form.'],
    ['fr', 'Vous devez remplir le formulaire.', 'Merci de remplir le formulaire.'],
    ['fr', 'Vous devez envoyer le formulaire.', 'Merci d’envoyer le formulaire.'],
    ['fr', 'Vous devez nous envoyer le formulaire.', 'Merci de nous envoyer le formulaire.'],
    ['fr', 'Vous devez y répondre demain.', 'Merci d’y répondre demain.'],
    ['en', 'You must send the form right now!!!', 'Could you please send the form right now?'],
    ['en', 'You must send the form... today.', 'Could you please send the form... today.'],
    ['fr', 'Envoyez-nous le formulaire.', 'S’il vous plaît, envoyez-nous le formulaire.'],
    ['ar', 'يجب عليك إرسال الفاتورة.', 'نرجو منك إرسال الفاتورة.'],
  ] as const)('ask instead of ordering, %s: %s', (language, text, softer) => {
    expect(softenOrders(...read(text, language))?.preview).toBe(softer);
  });

  it.each([['You must not open the box.'], ['You should have read the terms.'], ['You must be tired.']])(
    'leave alone what is no order: %s',
    (text) => {
      expect(softenOrders(...read(text))).toBeUndefined();
    },
  );

  it.each([
    ['en', 'Your parcel is late.', 'Thank you for your message. Your parcel is late.'],
    [
      'en',
      '@anna Hi Anna! Your parcel is late.',
      '@anna Hi Anna! Thank you for your message. Your parcel is late.',
    ],
    ['fr', 'Ton colis est en retard.', 'Merci pour ton message. Ton colis est en retard.'],
    [
      'fr',
      'Bonjour,\nVotre colis est en retard.',
      'Bonjour,\nMerci pour votre message. Votre colis est en retard.',
    ],
    ['ar', 'الطلب متأخر.', 'شكرا على رسالتك. الطلب متأخر.'],
  ] as const)('add a thank-you at its place, %s: %s', (language, text, thankful) => {
    expect(addWords(readPost(text, language), 'addThanks')?.preview).toBe(thankful);
  });

  it('drop doubts', () => {
    expect(dropHedges(...read('Perhaps the parcel is late. It will probably come today.'))?.preview).toBe(
      'The parcel is late. It will come today.',
    );
  });

  it.each(languages)('are one edit each, keep every entity and move their label: %s', (language) => {
    const entities = (text: string) =>
      findNonProse(text)
        .filter(({ kind }) => kind !== 'marker')
        .map(({ from, to }) => text.slice(from, to));
    const scoreOf = (text: string, label: Parameters<ReturnType<typeof scoreHeads>['score']>[0]) =>
      scoreHeads(...read(text, language)).score(label);
    for (const { reply } of ownReplies(language)) {
      for (const { edit, preview, changes, label, moves } of analyseTone(reply, language).edits) {
        expect(applyEdit(reply, edit)).toBe(preview);
        expect([...changes].reduceRight(applyEdit, reply)).toBe(preview);
        expect(entities(preview)).toEqual(entities(reply));
        const moved = scoreOf(preview, label) - scoreOf(reply, label);
        expect(moves === 'up' ? moved : -moved).toBeGreaterThan(0);
      }
    }
  });

  it('never break on any text', () => {
    const words = fc.constantFrom(
      'You must',
      'send',
      'it',
      '!!!',
      'TU DOIS',
      'tu',
      't’',
      'as',
      '@a',
      '\ud800',
      '.',
      'Maybe',
      'يجب عليك',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(...languages), (parts, language) => {
        const text = parts.join(' ');
        for (const { edit, preview } of analyseTone(text, language).edits)
          expect(applyEdit(text, edit)).toBe(preview);
      }),
    );
  });
});
