import { expect, test } from 'vitest';
import { initialChoices } from '../../../lib/checks/languagetool/choices';
import { createEngine } from '../../bench/quality/engine';
import { diagnose, flagged } from './real-server';

const engine = createEngine();

/** Mistakes with what is to be offered first. None of them is found on the device. */
const mistakes = [
  { text: 'I look forward to hear from you soon.', found: { 'to hear': 'to hearing' } },
  { text: 'Les filles sont partis hier soir avec leurs amis.', found: { partis: 'parties' } },
  { text: 'هذه الكتاب جميل جدا.', found: { 'هذه الكتاب': 'هذا الكتاب' } },
];

test.each(mistakes)('$text', async ({ text, found }) => {
  expect(await engine.check(text), 'Nothing is found on the device').toEqual([]);
  expect(await flagged(text)).toEqual(found);
});

test('German is checked where the user writes it, and not where not', async () => {
  const text = 'Wir freuen uns sehr, denn das ist ein großer Feler gewesen.';
  expect(await engine.check(text)).toEqual([]);
  expect(await flagged(text, { otherLanguages: ['de-DE'] })).toEqual({ Feler: 'Fehler' });
  expect(await flagged(text, { otherLanguages: ['es'] })).toEqual({});
  expect(await flagged(text)).toEqual({});
});

test('a language that is checked on the device only is not sent', async () => {
  expect(
    await flagged('I look forward to hear from you.', { use: { ...initialChoices.use, en: 'offline' } }),
  ).toEqual({});
});

test('each part of a mixed paragraph is read in its own language', async () => {
  const text = 'Les filles sont partis hier soir. I look forward to hear from you soon.';
  expect(await flagged(text)).toEqual({ partis: 'parties', 'to hear': 'to hearing' });
});

/** Posts without a mistake in their words; what is in tags, links and mentions would be many. */
const posts = [
  'Thanks @jon_doe for the photo 😀 of #ParisFashoin :tada: see https://example.com/recieve?b=teh today 🎉 We are back!',
  'Ce soir 😀 on fête #Nowel avec @mariie chez nous → https://exemple.fr/acceuil à 18h30 pour 5€ :)',
  'شكرا لك @ahmed_الى على الصورة 😀 من #المدرسه اليوم https://example.com',
  'We ❤️ you, @anna & @bob: 50% off with code `SUMER` until 6pm 🛍️',
];

test.each(posts)('what is no prose raises nothing: %s', async (text) => {
  expect(await flagged(text)).toEqual({});
});

test.each(['', '😀 ', '@a_very_long_name ', '👩‍👩‍👧‍👦 #tag ', 'Look: https://example.com/a?b=c ', 'Hello 🎉🎉 '])(
  'offsets are those of the text, whatever stands before the mistake: %s',
  async (before) => {
    expect(await flagged(`${before}I look forward to hear from you soon.`)).toEqual({
      'to hear': 'to hearing',
    });
  },
);

test('a word that only the dictionary of the server lacks waits for the engine to agree', async () => {
  const [found] = await diagnose('Our Postwrighty team is here.');
  expect(found).toMatchObject({ spelling: true, needsAgreement: true });
});
