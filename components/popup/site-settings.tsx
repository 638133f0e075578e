import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { setPausedEverywhere, type Settings } from '../../lib/settings/settings';
import { Locked } from '../ui/locked';
import { Switch } from '../ui/switch';
import { changeSiteUse } from './change-site-use';
import type { CurrentSite } from './current-site';
import { usePopup } from './popup-context';
import { runSetting } from './run-setting';
import { useCurrentSite } from './use-current-site';
import { usePauses } from './use-pauses';

/** Where the extension works: on the site of the current tab, and at all. */
export function SiteSettings({ settings }: { settings: Settings }) {
  const popup = usePopup();
  const { store } = popup;
  const site = useCurrentSite();

  return (
    <section className="switches" aria-label={t('popup.pause.title')}>
      {(site?.kind === 'added' || site?.kind === 'off') && (
        <Switch
          label={t('popup.site.useOn', { host: isolate(site.host) })}
          hint={site.kind === 'off' ? t('popup.site.hint') : undefined}
          checked={site.kind === 'added'}
          onChange={(use) => changeSiteUse(popup, site, use)}
        />
      )}
      {site?.kind !== 'off' && <PauseHere site={site} settings={settings} />}
      <Locked by={['settings.pausedEverywhere']}>
        <Switch
          label={t('popup.pause.everywhere')}
          checked={settings.pausedEverywhere}
          onChange={(paused) => runSetting(store, setPausedEverywhere(paused))}
        />
      </Locked>
    </section>
  );
}

function PauseHere({ site, settings }: { site: CurrentSite | undefined; settings: Settings }) {
  const { store } = usePopup();
  const pauses = usePauses(settings.pausedSites);
  const host = site && 'host' in site ? site.host : undefined;
  return (
    <Locked by={['settings.pausedSites']}>
      <Switch
        label={host ? t('popup.pause.site', { host: isolate(host) }) : t('popup.pause.thisSite')}
        hint={whyNothingRuns(site)}
        disabled={!host}
        checked={host !== undefined && pauses.has(host)}
        onChange={(paused) => host && runSetting(store, pauses.change(host, paused))}
      />
    </Locked>
  );
}

function whyNothingRuns(site: CurrentSite | undefined): string | undefined {
  if (site?.kind === 'not-a-website') return t('popup.site.notWebsite');
  return site?.kind === 'closed' ? t('popup.site.closed') : undefined;
}
