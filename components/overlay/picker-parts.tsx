import type { PickerState } from '../../lib/composer/session-state';
import { offersShort } from '../../lib/composer/picker-fit';
import { plural, t, uiLanguage } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';

/** The language of the text that is shown, by its short name. */
export function LanguageBadge({ lang }: { readonly lang: string }) {
  if (lang === 'und') return undefined;
  const name = new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(lang);
  return (
    <span className="lang" data-part="lang" title={name}>
      {lang.toUpperCase()}
    </span>
  );
}

/** Whether the chosen reply fits in here, and the shorter one where it does not. */
export function FitLine({ picker }: { readonly picker: PickerState }) {
  const { fit, results, choice } = picker;
  if (!fit || results[choice]?.id !== fit.id) return undefined;
  const { count } = fit;
  const isOver = count !== undefined && count.remaining < 0;
  const short = offersShort(fit) ? t('overlay.pickerMore.short', { keys: shortcut('alt', 'S') }) : '';
  const length =
    count === undefined
      ? ''
      : plural(isOver ? 'overlay.pickerMore.over' : 'overlay.pickerMore.fits', Math.abs(count.remaining));
  if (length === '' && short === '') return undefined;
  return (
    <p className={isOver ? 'fit over' : 'fit'} data-part="fit" role="status">
      {length} {short}
    </p>
  );
}

/** The keys that mean something now. */
export function PickerKeys({ picker }: { readonly picker: PickerState }) {
  const { results, choice, picked } = picker;
  const hasLanguages = (results[choice]?.langs.length ?? 0) > 1;
  const keys = [
    t('overlay.pickerKeys'),
    ...(hasLanguages ? [t('overlay.pickerMore.language', { keys: shortcut('alt', 'L') })] : []),
    ...(results.length > 1 ? [t('overlay.pickerMore.several', { keys: shortcut('alt', 'Enter') })] : []),
    ...(picked.length > 0 ? [plural('overlay.pickerMore.picked', picked.length)] : []),
  ];
  return <p className="keys">{keys.join(' · ')}</p>;
}
