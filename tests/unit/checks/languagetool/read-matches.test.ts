import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCheckAnswer } from '../../../../lib/checks/languagetool/api/answers';
import type { Match } from '../../../../lib/checks/languagetool/api/schema';
import { toBatches } from '../../../../lib/checks/languagetool/batches';
import { type LanguageToolChoices, initialChoices } from '../../../../lib/checks/languagetool/choices';
import { readMatches } from '../../../../lib/checks/languagetool/read-matches';
import { splitStretches } from '../../../../lib/checks/languagetool/stretches';

/** What a server of version 6.8 has answered; its sentences are replaced by ours. */
const recorded = (name: string) =>
  readCheckAnswer(readFileSync(`tests/unit/checks/languagetool/recorded/${name}.json`, 'utf8'));

const english = 'Thanks @anna, we look forward to hear from you and recieve it';

function read(
  text: string,
  answer: ReturnType<typeof recorded>,
  languageTool: Partial<LanguageToolChoices> = {},
  isPremium = false,
) {
  const [batch] = toBatches(splitStretches(text, []), () => 'en-US', 1000);
  const choices = {
    check: { uiLanguage: 'en', preferred: [], strictness: 'normal', disabled: [], remember: true },
    languageTool: { ...initialChoices, ...languageTool },
    browserLanguages: [],
  } as const;
  return readMatches(answer, batch!, choices, isPremium).flat();
}

/** The recorded answer with its second match changed. */
function changed(change: Partial<Match> & { rule?: Match['rule'] }) {
  const answer = recorded('english');
  return { ...answer, matches: answer.matches.slice(1, 2).map((match) => ({ ...match, ...change })) };
}

test('a finding has its place, its replacements and its rule', () => {
  const found = read(english, recorded('english')).find(({ rule }) => rule.endsWith('ADMIT_ENJOY_VB'));
  expect(found).toMatchObject({
    replacements: ['to hearing'],
    category: 'correctness',
    source: 'languagetool',
  });
  expect(english.slice(found?.from, found?.to)).toBe('to hear');
});

test('in a sentence that is not finished it waits; in a finished one it does not', () => {
  expect(read(english, changed({}))[0]).toMatchObject({ waits: true });
  expect(read(`${english}.`, changed({}))[0]).not.toHaveProperty('waits');
});

test('an unknown word can be added to the dictionary, and needs the engine’s agreement where both read', () => {
  const word = read(english, recorded('english')).find(({ spelling }) => spelling);
  expect(word).toMatchObject({
    needsAgreement: true,
    message: expect.stringContaining('“recieve”') as string,
  });
  const alone = read(english, recorded('english'), { use: { ...initialChoices.use, en: 'server' } });
  expect(alone.find(({ spelling }) => spelling)).not.toHaveProperty('needsAgreement');
});

test('a language that the user has not named is left alone', () => {
  const german = 'Wir freuen uns sehr, denn das ist ein großer Feler gewesen.';
  expect(read(german, recorded('german'))).toEqual([]);
  expect(read(german, recorded('german'), { otherLanguages: ['de-DE'] })).toMatchObject([
    { replacements: expect.arrayContaining(['Fehler']) as string[], spelling: true },
  ]);
});

test.each([
  ['before the text', { offset: 0, length: 0 }],
  ['behind it', { offset: 5000, length: 7 }],
  ['longer than it', { offset: 30, length: 5000 }],
  ['at a mention', { offset: 8, length: 4 }],
])('a match %s is left out', (_where, place) => {
  expect(read(english, changed(place))).toEqual([]);
});

test('inside of a character of two units there is no place', () => {
  const text = 'We look 𝕗orward to hear from you.';
  expect(read(text, changed({ offset: 9, length: 3 }))).toEqual([]);
});

test('what only premium accounts are told is hidden from others', () => {
  const rule = { id: 'PREMIUM_RULE', isPremium: true };
  expect(read(english, changed({ rule }))).toEqual([]);
  expect(read(english, changed({ rule }), {}, true)).toHaveLength(1);
});

test('style is left out unless the user is picky about it', () => {
  expect(read(english, changed({ rule: { id: 'WORDY', category: { id: 'STYLE' } } }))).toEqual([]);
});
