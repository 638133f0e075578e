import { useMemo } from 'react';
import { plural, t, uiLanguage } from '../../lib/i18n/i18n';
import { type SyncStatus, syncIsOn, syncStatus } from '../../lib/settings/sync/sync-settings';
import { wholeQuota } from '../../lib/settings/sync/pack-ledger';
import { Button } from '../ui/button';
import { Locked } from '../ui/locked';
import { Switch } from '../ui/switch';
import { Group } from './group';
import { useOptions } from './options-context';
import { useStoredItem } from '../ui/use-stored-item';

/** Whether what the user has chosen, dictionary and house style follow them to their other browsers. */
export function SyncSection() {
  const { services, run, say } = useOptions();
  const isOn = useStoredItem(syncIsOn);
  const status = useStoredItem(syncStatus);
  const forget = async () => {
    await services.forgetSynced();
    say(t('options.sync.forgotten'));
  };
  if (isOn === undefined) return undefined;
  return (
    <>
      <p className="lead">{t('options.sync.lead')}</p>
      <Group title={t('options.sync.title')}>
        <Locked by={['sync.isOn']}>
          <Switch
            label={t('options.sync.switch')}
            hint={t('options.sync.hint')}
            checked={isOn}
            onChange={(on) => run(syncIsOn.setValue(on))}
          />
        </Locked>
        {isOn && <Status status={status ?? undefined} />}
        <div className="buttons">
          {isOn ? (
            <Button onClick={() => run(services.syncNow())}>{t('options.sync.now')}</Button>
          ) : (
            <Button onClick={() => run(forget())}>{t('options.sync.forget')}</Button>
          )}
        </div>
      </Group>
      <Group title={t('options.sync.whatTitle')}>
        <p>{t('options.sync.what')}</p>
        <p>{t('options.sync.whatNot')}</p>
      </Group>
    </>
  );
}

function Status({ status }: { status: SyncStatus | undefined }) {
  const times = useMemo(
    () => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }),
    [],
  );
  if (!status) return <p role="status">{t('options.sync.waiting')}</p>;
  if (status.state === 'full')
    return (
      <p className="field-problem" role="alert">
        {t('options.sync.full', { size: kilobytes(status.bytes ?? 0), most: kilobytes(wholeQuota) })}
      </p>
    );
  if (status.state === 'failed')
    return (
      <p className="field-problem" role="alert">
        {t('options.sync.failed')}
      </p>
    );
  const share = Math.ceil(((status.bytes ?? 0) / wholeQuota) * 100);
  return (
    <p role="status">
      {t('options.sync.done', { time: times.format(status.at) })} {plural('options.sync.room', share)}
    </p>
  );
}

function kilobytes(bytes: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: 'kilobyte' }).format(
    Math.ceil(bytes / 1000),
  );
}
