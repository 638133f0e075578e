import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { type Backup, readBackup, writeBackup } from '../../../lib/settings/backup/backup';
import { readChoices, restoreChoices } from '../../../lib/settings/portable-choices';
import { changeLanguageTool, languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { changeRewrite, rewriteChoices } from '../../../lib/settings/rewrite-choices';
import { campaignTemplates, saveTemplate } from '../../../lib/settings/campaign-templates';
import { settings } from '../../../lib/settings/settings';
import { choosePreset, chooseVoice, toneChoices } from '../../../lib/settings/tone-choices';

const backup = async (): Promise<Backup> => ({
  settings: await settings.getValue(),
  words: [personalWord('Zblorg', { language: 'ar', learned: true })],
  ignored: [
    { id: 'x', scope: 'once', ignoredAt: 1 },
    { id: 'y', scope: 'site', rule: 'social.all-caps', text: 'big news', host: 'x.com', ignoredAt: 2 },
  ],
  houseStyle: { preferred: [{ write: 'E-mail', insteadOf: ['email'] }], forbidden: [], required: [] },
  replies: [
    {
      id: '1',
      title: 'Thanks',
      triggers: [';thx'],
      variants: [{ lang: 'en', body: 'Thank you!' }],
      tags: ['a'],
    },
  ],
  choices: await readChoices(),
  tagSets: [{ id: 's', name: 'Spring', tags: ['spring'], networks: ['x'], take: 2, lastUsed: { spring: 3 } }],
});

describe('a backup', () => {
  it('is what it was when it is read again', async () => {
    const saved = await backup();
    expect(readBackup(writeBackup(saved))).toEqual({ ok: true, backup: saved });
  });

  it('says where it is damaged', async () => {
    const damaged = writeBackup(await backup()).replace('"language": "ar"', '"language": "klingon"');
    expect(readBackup(damaged)).toEqual({ ok: false, problem: 'not-a-backup', path: 'words.0.language' });
  });

  it.each([
    ['', 'empty'],
    ['{', 'not-json'],
    ['hello', 'not-a-backup'],
    ['{"format":"postwright-backup","version":9}', 'newer-version'],
  ])('that is bad is refused with a reason: %s', (content, problem) => {
    expect(readBackup(content)).toMatchObject({ ok: false, problem });
  });

  it('holds what is long, and is read again', async () => {
    const long = 'x'.repeat(5_000);
    await saveTemplate({ name: long, source: long, medium: long, campaign: long });
    const tags = Array.from({ length: 3_000 }, (_, index) => `${long}${index}`);
    const sets = [{ id: 's', name: long, tags, networks: [], lastUsed: {} }];
    const saved = { ...(await backup()), tagSets: sets };
    expect(readBackup(writeBackup(saved))).toEqual({ ok: true, backup: saved });
    await campaignTemplates.removeValue();
  });

  it('says where choices and sets are damaged', async () => {
    const written = writeBackup(await backup());
    const badChoice = written.replace('"preset": "', '"preset": "un');
    expect(readBackup(badChoice)).toMatchObject({ ok: false, path: 'choices.tone.preset' });
    const badSet = written.replace('"take": 2', '"take": -2');
    expect(readBackup(badSet)).toMatchObject({ ok: false, path: 'tagSets.0.take' });
  });

  it('of an older version is read too', async () => {
    const { choices: _choices, tagSets: _sets, ...old } = await backup();
    expect(readBackup(writeBackup(old))).toEqual({ ok: true, backup: old });
  });

  it('brings choices back, but nothing by which a text would be sent', async () => {
    await chooseVoice('bold');
    await choosePreset({ site: 'x' }, 'friendly');
    await changeRewrite({ isOn: true, voice: 'Plain.', host: 'model.example' });
    await changeLanguageTool({ isOn: true, allows: 'whileTyping', motherTongue: 'de' });
    const saved = writeBackup(await backup());
    expect(saved).not.toContain('model.example');
    await chooseVoice('none');
    await changeRewrite({ isOn: false, voice: '' });
    await changeLanguageTool({ isOn: false, motherTongue: '' });

    const read = readBackup(saved);
    await restoreChoices((read.ok && read.backup.choices) || {});
    expect(await toneChoices.getValue()).toEqual({ preset: 'bold', places: { 'x *': 'friendly' } });
    expect(await rewriteChoices.getValue()).toMatchObject({ isOn: false, voice: 'Plain.' });
    expect(await languageToolChoices.getValue()).toMatchObject({ isOn: false, motherTongue: 'de' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(typeof readBackup(content).ok).toBe('boolean');
      }),
    );
  });
});
