import { plural, t } from '../../lib/i18n/i18n';
import {
  backupSchedule,
  backupState,
  putOffBackup,
  shouldRemind,
} from '../../lib/settings/backup/backup-plan';
import { Button } from '../ui/button';
import { useStored } from '../ui/use-stored';
import { usePopup } from './popup-context';
import { runSetting } from './run-setting';

/** Reminds of a backup, once much has changed since the last one. */
export function BackupReminder() {
  const { store, services } = usePopup();
  const state = useStored(backupState);
  const schedule = useStored(backupSchedule);
  if (!shouldRemind(state, schedule)) return undefined;
  return (
    <section className="backup-reminder" aria-label={t('options.backup.title')}>
      <p>{plural('options.backup.remind', state.changes)}</p>
      <Button onClick={() => runSetting(store, putOffBackup())}>{t('options.backup.later')}</Button>
      <Button variant="primary" onClick={() => void services.openOptions('backup')}>
        {t('options.backup.save')}
      </Button>
    </section>
  );
}
