import { explainCause } from '../../../../lib/tone/rules/causes';
import { t, uiLanguage } from '../../../../lib/i18n/i18n';
import type { LabelledTone } from '../../../../lib/tone/tone';
import { useOverlay } from '../../overlay-context';

interface ToneLabelRowProps {
  readonly labelled: LabelledTone;
  /** The text that was read. */
  readonly text: string;
}

/** A label with the words that cause it; pointing at one shows it in the draft. */
export function ToneLabelRow({ labelled, text }: ToneLabelRowProps) {
  const { session } = useOverlay().active;
  const { label, score, spans } = labelled;
  const name = t(`tone.label.${label}`);
  const leave = () => session.tone.unpoint();
  return (
    <li data-part={`tone-${label}`}>
      <button
        type="button"
        className="tone-name"
        aria-label={t('tone.because', { label: name })}
        onPointerEnter={() => session.tone.point(spans)}
        onPointerLeave={leave}
        onClick={() => session.tone.point(spans)}
      >
        <span>{name}</span>
        <span className="tone-strength" aria-hidden="true">
          <span style={{ width: `${Math.round(score * 100)}%` }} />
        </span>
      </button>
      <ul className="tone-words">
        {spans.map((span) => (
          <li key={`${span.from} ${span.to}`}>
            <button
              type="button"
              data-part="tone-word"
              title={explainCause(span.cause, uiLanguage())}
              onPointerEnter={() => session.tone.point([span])}
              onPointerLeave={leave}
              onClick={() => session.tone.point([span])}
            >
              <bdi>{text.slice(span.from, span.to)}</bdi>
              <small>{explainCause(span.cause, uiLanguage())}</small>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
