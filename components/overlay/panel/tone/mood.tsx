import { t } from '../../../../lib/i18n/i18n';

/** Below this it is neither good nor bad. */
const even = 0.15;

/** The sentiment, from −1 to +1, as a mark on a line and in a word. */
export function Mood({ sentiment }: { readonly sentiment: number }) {
  const word = Math.abs(sentiment) < even ? 'even' : sentiment < 0 ? 'bad' : 'good';
  return (
    <p className="tone-mood" data-part="tone-mood">
      <span>{t('tone.sentiment')}</span>
      <span className="tone-line" aria-hidden="true">
        <span className={word} style={{ insetInlineStart: `${((sentiment + 1) / 2) * 100}%` }} />
      </span>
      <span>{t(`tone.${word}`)}</span>
    </p>
  );
}
