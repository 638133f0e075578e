import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { CampaignSettings } from './campaign-settings';
import { EraseEverything } from './erase-everything';
import { LanguageSetting } from './language-setting';
import { usePopup } from './popup-context';
import { ShortcutList } from './shortcut-list';
import { SiteSettings } from './site-settings';
import { useSettings } from './use-settings';
import { ViewHeader } from './view-header';

/** Settings, the keyboard shortcuts, and what is done with the user's data. */
export function SettingsView() {
  const { store, services } = usePopup();
  const settings = useSettings();
  const view = useRef<HTMLDivElement>(null);
  // The button that opened this view is gone; the keyboard goes on from here.
  useEffect(() => view.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={view} className="view">
      <ViewHeader title={t('popup.settings.title')} onBack={() => store.setState({ view: 'list' })} />
      <main className="view-body settings">
        <Button onClick={() => void services.openOptions()}>{t('options.open')}</Button>
        {settings && <SiteSettings settings={settings} />}
        {settings && <LanguageSetting language={settings.language} />}
        <CampaignSettings />
        <ShortcutList />
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('popup.privacy.title')}</h2>
          <details>
            <summary>{t('popup.privacy.summary')}</summary>
            <p>{t('popup.privacy.text')}</p>
          </details>
          <EraseEverything />
        </section>
      </main>
    </div>
  );
}
