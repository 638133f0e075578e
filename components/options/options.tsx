import { useEffect, useMemo, useState } from 'react';
import { t, uiLanguage } from '../../lib/i18n/i18n';
import { startDocumentLanguage } from '../popup/document-language';
import { useSettings } from '../popup/use-settings';
import { Toast, type ToastMessage } from '../ui/toast';
import { OptionsContext, type OptionsParts } from './options-context';
import type { OptionsServices } from './options-services';
import { sections } from './sections';
import { useSection } from './use-section';

/** The full page of settings: one section at a time, named by the address's fragment. */
export function Options({ services }: { services: OptionsServices }) {
  const settings = useSettings();
  const [toast, setToast] = useState<ToastMessage>();
  const [parts] = useState(() => createParts(setToast));
  const language = useLanguage(settings?.language);
  const section = useSection();
  const context = useMemo(() => settings && { ...parts, services, settings }, [parts, services, settings]);

  return (
    <div className="options" key={language}>
      <title>{t('options.title')}</title>
      <nav className="options-nav" aria-label={t('options.sections')}>
        <p className="options-brand">Postwright</p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section.id ? 'page' : undefined}>
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main" tabIndex={-1}>
        <h1>{t(section.title)}</h1>
        {context && (
          <OptionsContext value={context}>
            <section.Section key={section.id} />
          </OptionsContext>
        )}
      </main>
      <Toast message={toast} dismissLabel={t('popup.dismiss')} onDismiss={parts.hideToast} />
    </div>
  );
}

/** The language that is drawn in; another one is drawn anew as soon as its strings are there. */
function useLanguage(chosen: string | undefined): string {
  const [drawn, setDrawn] = useState(uiLanguage);
  useEffect(() => {
    if (chosen === undefined) return;
    startDocumentLanguage().then(
      () => setDrawn(uiLanguage()),
      (error: unknown) => console.error('The chosen language could not be loaded.', error),
    );
  }, [chosen]);
  return drawn;
}

function createParts(
  setToast: (toast: ToastMessage | undefined) => void,
): Omit<OptionsParts, 'settings' | 'services'> {
  let lastId = 0;
  const hideToast = () => setToast(undefined);
  const say: OptionsParts['say'] = (text, undo) => {
    const run = () => {
      hideToast();
      undo?.();
    };
    setToast({ id: ++lastId, text, action: undo && { label: t('popup.undo'), run } });
  };
  return {
    say,
    hideToast,
    run(change) {
      change.catch((error: unknown) => {
        console.error('The change could not be kept.', error);
        say(t('popup.settings.failed'));
      });
    },
  };
}
