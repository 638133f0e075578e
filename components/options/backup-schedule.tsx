import { browser } from 'wxt/browser';
import { plural, t, uiLanguage } from '../../lib/i18n/i18n';
import {
  type BackupSchedule,
  backupSchedule,
  backupSchedules,
  backupState,
} from '../../lib/settings/backup/backup-plan';
import { Locked } from '../ui/locked';
import { SelectField } from '../ui/select-field';
import { useStored } from '../ui/use-stored';
import { useOptions } from './options-context';

/** Whether a backup is written by itself, and how the last one went. */
export function BackupScheduleChoice() {
  const { run, say } = useOptions();
  const schedule = useStored(backupSchedule);
  const { lastAt, changes, problem } = useStored(backupState);

  const choose = async (chosen: BackupSchedule, allowed: Promise<boolean>) => {
    if (await allowed) await backupSchedule.setValue(chosen);
    else say(t('options.backup.denied'));
    if (chosen === 'off') await browser.permissions.remove({ permissions: ['downloads'] });
  };
  const allow = (chosen: BackupSchedule) =>
    // Before anything is waited for: Firefox asks only while it still knows of the press.
    chosen === 'off' ? Promise.resolve(true) : browser.permissions.request({ permissions: ['downloads'] });
  return (
    <>
      <Locked by={['backup.schedule']}>
        <SelectField<BackupSchedule>
          label={t('options.backup.schedule')}
          value={schedule}
          options={backupSchedules.map((value) => ({ value, label: t(`options.backup.every.${value}`) }))}
          onValue={(chosen) => run(choose(chosen, allow(chosen)))}
        />
      </Locked>
      <p className="field-hint">{t('options.backup.scheduleHint')}</p>
      <p role="status">
        {lastAt === undefined
          ? t('options.backup.never')
          : t('options.backup.lastAt', {
              time: new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(
                lastAt,
              ),
            })}{' '}
        {changes > 0 &&
          plural(lastAt === undefined ? 'options.backup.remind' : 'options.backup.changes', changes)}
      </p>
      {schedule !== 'off' && problem && (
        <p className="field-problem" role="alert">
          {t(problem === 'failed' ? 'options.backup.failed' : 'options.backup.notAllowed')}
        </p>
      )}
    </>
  );
}
