import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { lengthChoices } from '../../../lib/settings/length-choices';
import { managedCopy } from '../../../lib/settings/managed/managed';
import { managedShapes, readManaged } from '../../../lib/settings/managed/read-managed';
import { ownSettings, pauseSite, setStrictness, setWrites, settings } from '../../../lib/settings/settings';
import { syncIsOn } from '../../../lib/settings/sync/sync-settings';

describe('reading what is set', () => {
  it.each([undefined, null, 3, 'x', [], {}, { settings: null }, { settings: [] }, { settings: 'picky' }])(
    '%j is nothing',
    (stored) => expect(readManaged(stored)).toEqual({}),
  );

  it('takes each setting by itself, and leaves out what makes no sense', () => {
    const stored = {
      settings: { strictness: 'picky', language: 'tlh', learnsWords: 'yes', unknown: 1 },
      languageTool: { isOn: false, use: { en: 'both' } },
      lengths: { paidOn: ['x'] },
      sync: { isOn: true },
      houseStyle: { forbidden: [{ term: 'cheap' }], required: 'none' },
      teamLibraries: ['replies.example/a.json', 'javascript:1', 7, 'https://replies.example/a.json'],
    };
    expect(readManaged(stored)).toEqual({
      settings: { strictness: 'picky' },
      languageTool: { isOn: false },
      lengths: { paidOn: ['x'] },
      sync: { isOn: true },
      houseStyle: { forbidden: [{ term: 'cheap' }] },
      teamLibraries: ['https://replies.example/a.json'],
    });
  });

  it('prototypes are out of reach', () => {
    const stored: unknown = JSON.parse(
      '{"__proto__":{"settings":{"strictness":"picky"}},"settings":{"__proto__":{"strictness":"picky"}}}',
    );
    expect(readManaged(stored)).toEqual({});
  });

  it('the schema that browsers check it by has every setting that can be set', () => {
    const schema = JSON.parse(readFileSync('lib/settings/managed/managed-schema.json', 'utf8')) as {
      properties: Record<string, { properties?: Record<string, unknown> }>;
    };
    const named = Object.fromEntries(
      Object.entries(schema.properties).map(([part, { properties = {} }]) => [
        part,
        Object.keys(properties).sort(),
      ]),
    );
    const known = Object.fromEntries(
      Object.entries(managedShapes).map(([part, { entries }]) => [part, Object.keys(entries).sort()]),
    );
    expect(named).toEqual({ ...known, teamLibraries: [] });
  });
});

describe('what is set', () => {
  beforeEach(async () => {
    await setStrictness('relaxed');
    await managedCopy.setValue({
      settings: { strictness: 'picky' },
      languageTool: { isOn: false },
      lengths: { paidOn: ['x'] },
      sync: { isOn: true },
    });
  });

  it('holds, and the rest is the user’s', async () => {
    await setWrites(['ar']);
    expect(await settings.getValue()).toMatchObject({ strictness: 'picky', writes: ['ar'] });
    expect((await lengthChoices.getValue()).paidOn).toEqual(['x']);
    expect(await syncIsOn.getValue()).toBe(true);
    await languageToolChoices.setValue({ ...languageToolChoices.fallback, isOn: true });
    expect((await languageToolChoices.getValue()).isOn).toBe(false);
  });

  it('can’t be changed, and says so', async () => {
    await expect(setStrictness('normal')).rejects.toThrow('administrator');
    await pauseSite('x.com');
    expect(await settings.getValue()).toMatchObject({ strictness: 'picky', pausedSites: ['x.com'] });
  });

  it('gives back what the user had chosen once it is not set any more', async () => {
    await setWrites(['fr']);
    expect(await ownSettings.getValue()).toMatchObject({ strictness: 'relaxed' });
    const seen = vi.fn<(now: unknown, before: unknown) => void>();
    settings.watch(seen);
    await managedCopy.setValue({});
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.lastCall).toMatchObject([
      { strictness: 'relaxed', writes: ['fr'] },
      { strictness: 'picky' },
    ]);
    expect(await settings.getValue()).toMatchObject({ strictness: 'relaxed' });
  });
});
