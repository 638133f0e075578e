import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createDictionaryStore } from '../../../lib/checks/dictionary/dictionary-store';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { createDatabase } from '../../../lib/database/database';
import { defaultTemplate } from '../../../lib/campaign/campaign-template';
import { campaignTemplates, removeTemplate, saveTemplate } from '../../../lib/settings/campaign-templates';
import { changeLanguageTool, languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { chooseNetwork, lengthChoices } from '../../../lib/settings/length-choices';
import { readRevision } from '../../../lib/settings/revisions';
import { pauseSite, setStrictness, settings } from '../../../lib/settings/settings';
import { synchronise } from '../../../lib/settings/sync/synchronise';
import { syncMemory } from '../../../lib/settings/sync/sync-settings';
import { thisDevice } from '../../../lib/settings/sync/this-device';
import { choosePreset, chooseVoice, toneChoices } from '../../../lib/settings/tone-choices';
import { fakeArea, fakeDevice } from '../../support/synced-browsers';

const dictionary = createDictionaryStore(createDatabase(crypto.randomUUID()));
let area: ReturnType<typeof fakeArea>;
let other: ReturnType<typeof fakeDevice>;
let now = 100;

/** Both, as often as it takes for what one has changed to come to the other. */
async function inStep(): Promise<void> {
  await synchronise(area, thisDevice(dictionary), now++);
  await synchronise(area, other, now++);
  await synchronise(area, thisDevice(dictionary), now++);
}

beforeEach(async () => {
  area = fakeArea();
  other = fakeDevice();
  for (const item of [
    settings,
    toneChoices,
    campaignTemplates,
    languageToolChoices,
    lengthChoices,
    syncMemory,
  ])
    await item.removeValue();
  await dictionary.remove((await dictionary.list()).map(({ word }) => word));
});

it('what is chosen here comes to the others', async () => {
  await setStrictness('picky');
  await dictionary.put([personalWord('Zblorg', { language: 'fr' })]);
  await choosePreset({ site: 'linkedin', surface: 'post' }, 'professional');
  await saveTemplate({ name: 'Sale', source: '{network}', medium: 'social', campaign: 'sale' });
  await inStep();
  expect(Object.fromEntries(other.values)).toMatchObject({
    'setting:strictness': 'picky',
    'word:zblorg': ['Zblorg', 'fr', false, expect.any(Number) as number],
    'tone:linkedin post': 'professional',
    'campaign:Sale': ['{network}', 'social', 'sale', '', ''],
  });
});

it('what is changed and removed elsewhere is so here', async () => {
  await chooseVoice('bold');
  await choosePreset({ site: 'x' }, 'friendly');
  await inStep();
  const [place] = Object.keys((await toneChoices.getValue()).places);
  other.values.set('choice:tone', 'professional');
  other.values.set('campaign:Jobs', ['careers', 'social', 'jobs', '', '']);
  other.values.delete(`tone:${place}`);
  other.values.delete('campaign:Social post');
  await inStep();
  expect(await toneChoices.getValue()).toEqual({ preset: 'professional', places: {} });
  expect(await campaignTemplates.getValue()).toEqual([
    { name: 'Jobs', source: 'careers', medium: 'social', campaign: 'jobs' },
  ]);
});

it('what is there by default and was taken out here is not brought back by a browser that joins', async () => {
  const template = { name: 'Sale', source: '{network}', medium: 'social', campaign: 'sale' };
  const { name, source, medium, campaign } = defaultTemplate;
  await removeTemplate(name);
  await saveTemplate(template);
  await chooseNetwork('fitsOn', 'threads', false);
  other = fakeDevice({ 'fits:threads': true, [`campaign:${name}`]: [source, medium, campaign, '', ''] });
  await inStep();
  expect(await campaignTemplates.getValue()).toEqual([template]);
  expect((await lengthChoices.getValue()).fitsOn).toEqual(['x', 'bluesky', 'linkedin']);

  await chooseNetwork('fitsOn', 'threads', true);
  await inStep();
  expect(other.values.get('fits:threads')).toBe(true);
});

it('what is chosen here while it is synced stays', async () => {
  await inStep();
  const device = thisDevice(dictionary);
  await synchronise(
    area,
    {
      ...device,
      read: async () => {
        const values = await device.read();
        await chooseVoice('bold');
        return values;
      },
    },
    now++,
  );
  expect((await toneChoices.getValue()).preset).toBe('bold');
  await inStep();
  expect(other.values.get('choice:tone')).toBe('bold');
});

it('stays here: where the assistant is paused, and what may be sent to servers', async () => {
  await pauseSite('secret.example');
  await changeLanguageTool({ isOn: true, whileTyping: false, otherLanguages: ['de-DE'] });
  await inStep();
  expect(JSON.stringify(area.items)).not.toMatch(/secret|de-DE|whileTyping/);
  other.values.set('choice:motherTongue', 'ar');
  await inStep();
  expect(await languageToolChoices.getValue()).toMatchObject({
    isOn: true,
    whileTyping: false,
    otherLanguages: ['de-DE'],
    motherTongue: 'ar',
  });
});

it('open composers are told of what has come, and of nothing else', async () => {
  await inStep();
  const before = await readRevision('checks');
  await chooseVoice('bold');
  await inStep();
  expect(await readRevision('checks')).toBe(before);
  other.values.set('word:blorg', ['Blorg', 'en', false, 1]);
  await inStep();
  expect(await readRevision('checks')).toBe(before + 1);
});
