import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { type Ledger, mergeLedgers, noteChanges, type SyncedValue } from '../../../lib/settings/sync/ledger';
import { itemQuota, packLedger, unpackLedger, wholeQuota } from '../../../lib/settings/sync/pack-ledger';
import { synchronise } from '../../../lib/settings/sync/synchronise';
import { fromValues, type SyncedState, toValues } from '../../../lib/settings/sync/synced-state';
import { readChoices } from '../../../lib/settings/portable-choices';
import { settings } from '../../../lib/settings/settings';
import { fakeArea, fakeDevice } from '../../support/synced-browsers';

const ledgers = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3), fc.option(fc.nat(2), { nil: undefined })))
  .map(
    (rows): Ledger =>
      new Map(
        rows.map(([key, changedAt, value]) => [key, { changedAt, ...(value !== undefined && { value }) }]),
      ),
  );
const plain = (ledger: Ledger) => Object.fromEntries(ledger);

describe('ledgers', () => {
  it('come out the same in whatever order they are merged', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        expect(plain(mergeLedgers(a, b))).toEqual(plain(mergeLedgers(b, a)));
        expect(plain(mergeLedgers(mergeLedgers(a, b), c))).toEqual(
          plain(mergeLedgers(a, mergeLedgers(b, c))),
        );
        expect(plain(mergeLedgers(a, a))).toEqual(plain(a));
      }),
    );
  });

  it('are what they were when they are packed and unpacked, in items that are small enough', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[\ud800-\udfff]/g, '')),
      fc.array(fc.string()),
    );
    const rows = fc.array(fc.tuple(fc.string(), fc.nat(), fc.option(value, { nil: undefined })), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const ledger = noteChanges(
          { ledger: new Map([['x', { changedAt: 1 }]]), seen: new Map() },
          new Map(all.flatMap(([key, , one]) => (one === undefined ? [] : [[key, one]]))),
          7,
        );
        const packed = packLedger(ledger);
        if (!packed.ok) throw new Error('too large');
        for (const [name, item] of Object.entries(packed.items))
          expect(new TextEncoder().encode(JSON.stringify(item)).length + name.length).toBeLessThanOrEqual(
            itemQuota,
          );
        expect(unpackLedger(JSON.parse(JSON.stringify(packed.items)))).toEqual(ledger);
      }),
    );
  });

  it('read what is damaged as far as it goes', () => {
    const items = {
      ledger0: [['a', 1, 'x'], ['b'], null, ['c', 'late']],
      ledger1: 'nonsense',
      other: [['d', 1, 'x']],
    };
    expect([...unpackLedger(items).keys()]).toEqual(['a']);
  });
});

describe('two browsers', () => {
  it('both have what either had, and what one removes goes from the other', async () => {
    const area = fakeArea();
    const [a, b] = [fakeDevice({ 'word:one': 1, common: 0 }), fakeDevice({ 'word:two': 2, common: 0 })];
    await synchronise(area, a, 100);
    await synchronise(area, b, 101);
    await synchronise(area, a, 102);
    expect([...a.values.keys()].sort()).toEqual(['common', 'word:one', 'word:two']);
    expect(Object.fromEntries(b.values)).toEqual(Object.fromEntries(a.values));
    b.values = new Map([...b.values].filter(([key]) => key !== 'word:one'));
    await synchronise(area, b, 103);
    await synchronise(area, a, 104);
    expect([...a.values.keys()].sort()).toEqual(['common', 'word:two']);
  });

  it('keep the later of two changes', async () => {
    const area = fakeArea();
    const [a, b] = [fakeDevice({ strictness: 'normal' }), fakeDevice({ strictness: 'normal' })];
    await synchronise(area, a, 100);
    await synchronise(area, b, 100);
    a.values.set('strictness', 'picky');
    b.values.set('strictness', 'relaxed');
    await synchronise(area, a, 110);
    await synchronise(area, b, 120);
    await synchronise(area, a, 130);
    expect([a.values.get('strictness'), b.values.get('strictness')]).toEqual(['relaxed', 'relaxed']);
  });

  it('a new one takes over what the account has, instead of its own defaults', async () => {
    const area = fakeArea();
    const a = fakeDevice({ strictness: 'picky', language: 'ar' });
    await synchronise(area, a, 100);
    const fresh = fakeDevice({ strictness: 'relaxed', language: 'auto' });
    await synchronise(area, fresh, 300);
    await synchronise(area, a, 400);
    for (const { values } of [a, fresh])
      expect(Object.fromEntries(values)).toEqual({ strictness: 'picky', language: 'ar' });
  });

  it('lose nothing when both write at a time', async () => {
    const area = fakeArea();
    const [a, b] = [fakeDevice({ one: 1 }), fakeDevice({ two: 2 })];
    await Promise.all([synchronise(area, a, 100), synchronise(area, b, 100)]);
    await synchronise(area, a, 101);
    await synchronise(area, b, 102);
    await synchronise(area, a, 103);
    for (const { values } of [a, b]) expect([...values.keys()].sort()).toEqual(['one', 'two']);
  });

  it('of different versions leave alone what only the newer one knows', async () => {
    const area = fakeArea();
    const newer = fakeDevice({ strictness: 'normal', 'voice:linkedin post': 'formal' });
    const older = fakeDevice({ strictness: 'normal' }, (key) => !key.startsWith('voice:'));
    await synchronise(area, newer, 100);
    await synchronise(area, older, 101);
    older.values.set('strictness', 'picky');
    await synchronise(area, older, 102);
    await synchronise(area, newer, 103);
    expect(Object.fromEntries(newer.values)).toEqual({
      strictness: 'picky',
      'voice:linkedin post': 'formal',
    });
    newer.values.delete('voice:linkedin post');
    await synchronise(area, newer, 104);
    await synchronise(area, older, 105);
    await synchronise(area, newer, 106);
    expect(Object.fromEntries(newer.values)).toEqual({ strictness: 'picky' });
  });

  it('an updated one does not put its defaults over what others have chosen', async () => {
    const area = fakeArea();
    let isUpdated = false;
    const [a, b] = [fakeDevice({ voice: 'formal' }), fakeDevice({}, (key) => isUpdated || key !== 'voice')];
    await synchronise(area, a, 100);
    await synchronise(area, b, 101);
    isUpdated = true;
    b.values.set('voice', 'helpful');
    await b.memory.set({ ...(await b.memory.get()), scope: 0 });
    await synchronise(area, b, 200);
    expect(b.values.get('voice')).toBe('formal');
  });

  it('whose clock is late can change what others have changed', async () => {
    const area = fakeArea();
    const [a, late] = [fakeDevice({ strictness: 'normal' }), fakeDevice({ strictness: 'normal' })];
    await synchronise(area, a, 1000);
    a.values.set('strictness', 'picky');
    await synchronise(area, a, 1001);
    await synchronise(area, late, 500);
    late.values.set('strictness', 'relaxed');
    await synchronise(area, late, 501);
    await synchronise(area, a, 1002);
    expect(a.values.get('strictness')).toBe('relaxed');
  });

  it('write nothing where nothing has changed', async () => {
    const area = fakeArea();
    const a = fakeDevice({ one: 1 });
    await synchronise(area, a, 100);
    await synchronise(area, a, 200);
    expect(area.writes).toBe(1);
  });
});

it('says so when there is too much, and keeps all of it here and the account as it was', async () => {
  const area = fakeArea();
  const device = fakeDevice(
    Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`word:${i}`, 'x'.repeat(40)])),
  );
  const result = await synchronise(area, device, 100);
  expect(result.isFull).toBe(true);
  expect(result.bytes).toBeGreaterThan(wholeQuota);
  expect(device.values.size).toBe(3000);
  expect(area.items).toEqual({});
});

describe('what is synced', () => {
  const full = async (): Promise<SyncedState> => ({
    settings: {
      ...(await settings.getValue()),
      pausedSites: ['secret.example'],
      strictness: 'picky',
      disabledRules: ['social.all-caps'],
      enabledRules: ['harper:Dashes'],
    },
    words: [personalWord('Zblorg', { language: 'fr' })],
    style: {
      preferred: [
        { write: 'E-mail', insteadOf: ['email', 'mail'], note: 'Say so.' },
        { write: 'eShop', insteadOf: [] },
      ],
      forbidden: [{ term: 'cheap*' }],
      required: [{ text: '#ad', when: 'partner*' }, { text: '#brand' }],
    },
    choices: {
      languageTool: {
        ...(await readChoices()).languageTool,
        englishVariant: 'en-GB',
        motherTongue: 'ar',
        disabledCategories: ['STYLE'],
        otherLanguages: ['de-DE'],
      },
      lengths: { paidOn: ['x'], fitsOn: ['threads', 'bluesky'] },
      tone: { preset: 'friendly', places: { 'linkedin post': 'professional', 'x reply': 'bold' } },
      campaigns: [
        { name: 'Sale', source: '{network}', medium: 'social', campaign: 'sale', content: 'red' },
        { name: 'Jobs', source: 'careers', medium: 'social', campaign: '{month}', term: 'vacancy' },
      ],
      voice: 'Cheerful and plain.',
    },
  });
  const fresh = async () => ({ settings: await settings.getValue(), choices: await readChoices() });

  it('is what it was as values', async () => {
    const state = await full();
    const values = toValues(state);
    const { settings: before, choices } = await fresh();
    // Where the texts of a language go is not for another device to say; lists of one device have its order.
    const languageTool = {
      ...state.choices.languageTool,
      otherLanguages: choices.languageTool.otherLanguages,
    };
    expect(fromValues(values, { settings: { ...before, pausedSites: ['secret.example'] }, choices })).toEqual(
      {
        ...state,
        choices: {
          ...state.choices,
          languageTool,
          lengths: { paidOn: ['x'], fitsOn: ['bluesky', 'threads'] },
        },
      },
    );
  });

  it('is nothing about this device alone', async () => {
    const written = JSON.stringify([...toValues(await full())]);
    expect(written).not.toContain('secret.example');
    expect(written).not.toContain('de-DE');
  });

  it('leaves out what cannot be read, and keeps what is here instead', async () => {
    const values = new Map<string, SyncedValue>([
      ['choice:tone', 'sarcastic'],
      ['choice:voice', 7],
      ['tone:x post', 'sarcastic'],
      ['campaign:Old', 'nonsense'],
      ['campaign:Good', ['a', 'b', 'c', '', '']],
      ['write:Zblorg', 3],
    ]);
    const before = await fresh();
    const { choices, style } = fromValues(values, before);
    expect(choices).toMatchObject({
      tone: { preset: before.choices.tone.preset, places: {} },
      voice: before.choices.voice,
      campaigns: [{ name: 'Good', source: 'a', medium: 'b', campaign: 'c' }],
    });
    expect(style.preferred).toEqual([]);
  });
});
