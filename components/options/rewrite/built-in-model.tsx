import { useState } from 'react';
import { t, uiLanguage } from '../../../lib/i18n/i18n';
import { Button } from '../../ui/button';
import { languageName } from '../language-name';
import type { BuiltIn } from './use-built-in';

/** How far the browser is with its own model, and its download, which only a press starts. */
export function BuiltInModel({ builtIn: { state, writes, download } }: { builtIn: BuiltIn }) {
  const [loaded, setLoaded] = useState<number | 'failed'>();
  const start = () => {
    setLoaded(0);
    download(setLoaded).then(
      () => setLoaded(undefined),
      () => setLoaded('failed'),
    );
  };
  const isLoading = typeof loaded === 'number';
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' });
  return (
    <div className="server-form">
      <p className="field-hint">{t('rewrite.options.builtInHint')}</p>
      <p role="status">
        {isLoading
          ? t('rewrite.options.progress', { percent: percent.format(loaded) })
          : t(`rewrite.options.state.${state}`)}{' '}
        {writes.length > 0 &&
          t('rewrite.options.writes', { languages: writes.map((tag) => languageName(tag)).join(', ') })}
      </p>
      {loaded === 'failed' && <p className="field-problem">{t('rewrite.options.downloadFailed')}</p>}
      {(state === 'downloadable' || state === 'downloading') && (
        <Button disabled={isLoading} onClick={start}>
          {t('rewrite.options.download')}
        </Button>
      )}
    </div>
  );
}
