import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { setPausedEverywhere, type Settings } from '../../lib/settings/settings';
import { isolate } from '../../lib/i18n/isolate';
import { Switch } from '../ui/switch';
import { usePopup } from './popup-context';
import { runSetting } from './run-setting';
import { usePauses } from './use-pauses';

/** Where the extension stays away: on the site of the current tab, or everywhere. */
export function PauseSettings({ settings }: { settings: Settings }) {
  const { store, services } = usePopup();
  const [host, setHost] = useState<string>();
  const pauses = usePauses(settings.pausedSites);
  useEffect(() => {
    services
      .currentHost()
      .then(setHost, (error: unknown) => console.error('The tab could not be read.', error));
  }, [services]);

  return (
    <section className="switches" aria-label={t('popup.pause.title')}>
      <Switch
        label={host ? t('popup.pause.site', { host: isolate(host) }) : t('popup.pause.thisSite')}
        hint={host ? undefined : t('popup.pause.unsupported')}
        disabled={!host}
        checked={host !== undefined && pauses.has(host)}
        onChange={(paused) => host && runSetting(store, pauses.change(host, paused))}
      />
      <Switch
        label={t('popup.pause.everywhere')}
        checked={settings.pausedEverywhere}
        onChange={(paused) => runSetting(store, setPausedEverywhere(paused))}
      />
    </section>
  );
}
