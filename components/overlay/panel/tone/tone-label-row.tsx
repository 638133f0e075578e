import { t, uiLanguage } from '../../../../lib/i18n/i18n';
import type { LabelledTone, ToneSpan } from '../../../../lib/tone/tone';
import { explainCause } from '../../../../lib/tone/rules/causes';
import { useOverlay } from '../../overlay-context';

interface ToneLabelRowProps {
  readonly labelled: LabelledTone;
  /** The text that was read. */
  readonly text: string;
}

/** A label with the words that cause it, by what they do; pointing at one shows it in the draft. */
export function ToneLabelRow({ labelled, text }: ToneLabelRowProps) {
  const { session } = useOverlay().active;
  const { label, score, spans } = labelled;
  const name = t(`tone.label.${label}`);
  const pointAt = (shown: readonly ToneSpan[]) => ({
    onPointerEnter: () => session.tone.point(shown),
    onPointerLeave: () => session.tone.unpoint(),
    onClick: () => session.tone.point(shown),
  });
  const reasons = Map.groupBy(spans, ({ cause }) => explainCause(cause, uiLanguage()));
  return (
    <li data-part={`tone-${label}`}>
      <button
        type="button"
        className="tone-name"
        aria-label={t('tone.because', { label: name })}
        {...pointAt(spans)}
      >
        <span>{name}</span>
        <span className="tone-strength" aria-hidden="true">
          <span style={{ width: `${Math.round(score * 100)}%` }} />
        </span>
      </button>
      <ul className="tone-reasons">
        {[...reasons].map(([reason, caused]) => (
          <li key={reason}>
            {[...byWords(text, caused)].map(([words, same]) => (
              <button key={words} type="button" data-part="tone-word" title={reason} {...pointAt(same)}>
                <bdi>{words}</bdi>
              </button>
            ))}
            <small>{reason}</small>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Spans by their words, however those are capitalised: the first way is the one that is shown. */
function byWords(text: string, spans: readonly ToneSpan[]): Map<string, ToneSpan[]> {
  const groups = Map.groupBy(spans, ({ from, to }) => text.slice(from, to).toLowerCase());
  return new Map([...groups.values()].map((same) => [text.slice(same[0]?.from, same[0]?.to), same] as const));
}
