import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupSchedule } from '../../../lib/settings/backup/backup-plan';
import { campaignTemplates } from '../../../lib/settings/campaign-templates';
import { chooseKeepingPosts, hashtagChoices } from '../../../lib/settings/hashtag-choices';
import { languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { lengthChoices } from '../../../lib/settings/length-choices';
import { managedCopy } from '../../../lib/settings/managed/managed';
import { addressLists, managedShapes, readManaged } from '../../../lib/settings/managed/read-managed';
import { rewriteChoices } from '../../../lib/settings/rewrite-choices';
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
      languageToolServers: ['http://lt.example:8081/v2/', 'ftp://lt.example', 'http://lt.example:8081'],
      backup: { schedule: 'hourly' },
      hashtags: { keepsPosts: true },
      rewrite: { isOn: true, voice: 'Plain.' },
      campaigns: { templates: [{ name: 'Spring', source: 'x', medium: 'social', campaign: 'spring' }] },
      tone: { preset: 'bold', places: { 'x post': 'loud' } },
    };
    expect(readManaged(stored)).toEqual({
      settings: { strictness: 'picky' },
      languageTool: { isOn: false },
      lengths: { paidOn: ['x'] },
      sync: { isOn: true },
      houseStyle: { forbidden: [{ term: 'cheap' }] },
      teamLibraries: ['https://replies.example/a.json'],
      languageToolServers: ['http://lt.example:8081'],
      rewrite: { voice: 'Plain.' },
      campaigns: { templates: [{ name: 'Spring', source: 'x', medium: 'social', campaign: 'spring' }] },
      tone: { preset: 'bold' },
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
    const lists = Object.fromEntries(Object.keys(addressLists).map((list) => [list, []]));
    expect(named).toEqual({ ...known, ...lists });
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

  it('consent stays each person’s: it can be ruled out, not given', async () => {
    await rewriteChoices.setValue({ ...rewriteChoices.fallback, isOn: true, voice: 'Mine.' });
    await chooseKeepingPosts(true);
    await managedCopy.setValue({ rewrite: { isOn: false, voice: 'Ours.' }, hashtags: { keepsPosts: false } });
    expect(await rewriteChoices.getValue()).toMatchObject({ isOn: false, voice: 'Ours.' });
    expect(await hashtagChoices.getValue()).toEqual({ keepsPosts: 'no' });
    await managedCopy.setValue({});
    expect(await rewriteChoices.getValue()).toMatchObject({ isOn: true, voice: 'Mine.' });
    expect(await hashtagChoices.getValue()).toEqual({ keepsPosts: 'yes' });
  });

  it('nobody is made to send texts', () => {
    const forced = { isOn: true };
    expect(readManaged({ languageTool: forced, rewrite: forced, hashtags: { keepsPosts: true } })).toEqual(
      {},
    );
  });

  it('what is set as a whole takes no change of the user’s, and loses none that was made before', async () => {
    await backupSchedule.setValue('daily');
    await managedCopy.setValue({ backup: { schedule: 'weekly' } });
    const seen = vi.fn<(now: unknown, before: unknown) => void>();
    backupSchedule.watch(seen);
    await backupSchedule.setValue('off');
    expect(await backupSchedule.getValue()).toBe('weekly');
    await managedCopy.setValue({ backup: { schedule: 'weekly' }, sync: { isOn: true } });
    await managedCopy.setValue({});
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.calls).toEqual([['daily', 'weekly']]);
    await backupSchedule.removeValue();
  });

  it('a setting that is set as a whole is told when it changes', async () => {
    const ours = [{ name: 'Spring', source: 'x', medium: 'social', campaign: 'spring' }];
    const seen = vi.fn<(now: unknown, before: unknown) => void>();
    campaignTemplates.watch(seen);
    await managedCopy.setValue({ campaigns: { templates: ours }, backup: { schedule: 'weekly' } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.lastCall?.[0]).toEqual(ours);
    expect(await campaignTemplates.getValue()).toEqual(ours);
    expect(await backupSchedule.getValue()).toBe('weekly');
    await managedCopy.setValue({});
    expect(await campaignTemplates.getValue()).toEqual(campaignTemplates.fallback);
    expect(await backupSchedule.getValue()).toBe('off');
  });
});
