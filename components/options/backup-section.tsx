import { useState } from 'react';
import { countEntries } from '../../lib/checks/house-style/merge-house-styles';
import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { type Backup, type ReadBackup, readBackup, writeBackup } from '../../lib/settings/backup/backup';
import { noteBackup } from '../../lib/settings/backup/backup-plan';
import { Button } from '../ui/button';
import { BackupScheduleChoice } from './backup-schedule';
import { FileButton } from './file-button';
import { FileProblem, fileProblemText } from './file-problem';
import { Group } from './group';
import { ImportPreview } from './import-preview';
import { useOptions } from './options-context';
import { saveFile } from './save-file';

/** Everything in one file, to keep it or to take it to another browser. */
export function BackupSection() {
  const { services, run, say } = useOptions();
  const [chosen, setChosen] = useState<{ name: string; read: ReadBackup }>();
  const save = async () => {
    saveFile('postwright-backup', 'json', writeBackup(await services.readBackup()));
    await noteBackup(Date.now());
  };
  const restore = async (backup: Backup) => {
    const { lostReplies } = await services.restoreBackup(backup);
    setChosen(undefined);
    const done = [
      t('options.backup.restored'),
      ...(lostReplies > 0 ? [plural('options.backup.lostReplies', lostReplies)] : []),
    ].join(' ');
    say(done);
  };
  return (
    <>
      <p className="lead">{t('options.backup.lead')}</p>
      <Group title={t('options.backup.save')} hint={t('options.backup.saveHint')}>
        <div className="buttons">
          <Button variant="primary" onClick={() => run(save())}>
            {t('options.backup.saveButton')}
          </Button>
        </div>
      </Group>
      <Group title={t('options.backup.byItself')}>
        <BackupScheduleChoice />
      </Group>
      <Group title={t('options.backup.restore')} hint={t('options.backup.restoreHint')}>
        <div className="buttons">
          <FileButton
            label={t('options.files.choose')}
            accept=".json,application/json"
            onText={(text, name) => setChosen({ name, read: readBackup(text) })}
          />
        </div>
        {chosen && !chosen.read.ok && <FileProblem text={problemText(chosen.read, chosen.name)} />}
        {chosen?.read.ok && (
          <ImportPreview
            fileName={chosen.name}
            summary={summaryOf(chosen.read.backup)}
            items={[]}
            canImport
            onImport={() => chosen.read.ok && run(restore(chosen.read.backup))}
            onCancel={() => setChosen(undefined)}
          />
        )}
      </Group>
    </>
  );
}

function summaryOf({ words, ignored, houseStyle, replies, tagSets = [] }: Backup): string[] {
  return [
    t('options.backup.settings'),
    plural('options.backup.words', words.length),
    plural('options.backup.ignored', ignored.length),
    plural('options.backup.style', countEntries(houseStyle)),
    plural('options.backup.replies', replies.length),
    ...(tagSets.length > 0 ? [plural('options.backup.tagSets', tagSets.length)] : []),
  ];
}

function problemText({ problem, path }: Extract<ReadBackup, { ok: false }>, name: string): string {
  if (problem !== 'not-a-backup') return fileProblemText(problem, name);
  return path === ''
    ? t('options.backup.notABackup', { name: isolate(name) })
    : t('options.backup.damaged', { name: isolate(name), path: isolate(path) });
}
