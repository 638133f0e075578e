import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { type Backup, readBackup, writeBackup } from '../../../lib/settings/backup/backup';
import { settings } from '../../../lib/settings/settings';

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

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(typeof readBackup(content).ok).toBe('boolean');
      }),
    );
  });
});
