import { useEffect } from 'react';
import { useStore } from 'zustand';
import { t } from '../../../../lib/i18n/i18n';
import { fewestWords } from '../../../../lib/tone/tone';
import { useOverlay } from '../../overlay-context';
import { Mood } from './mood';
import { ToneEdits } from './tone-edits';
import { ToneGoalPart } from './tone-goal-part';
import { ToneLabelRow } from './tone-label-row';

/** How the text sounds, which words cause it, what would move it, and whether it is what the user wants here. */
export function ToneSection() {
  const { session } = useOverlay().active;
  const reading = useStore(session.store, (state) => state.tone);
  const isFresh = useStore(session.store, ({ text, tone }) => tone?.text === text);
  useEffect(() => () => session.tone.unpoint(), [session]);

  const tone = reading?.post.tone;
  const isLongEnough = tone !== undefined && tone.words >= fewestWords;
  const kind = reading?.post.answered;
  return (
    <>
      {kind && kind !== 'other' && (
        <p className="panel-note" data-part="tone-answered">
          {t(`tone.answered.${kind}`)}
        </p>
      )}
      {!isLongEnough && <p className="panel-empty">{t('tone.short')}</p>}
      {isLongEnough && tone.labels.length === 0 && <p className="panel-empty">{t('tone.none')}</p>}
      {isLongEnough && (
        <>
          <ul className="tone-labels" aria-label={t('tone.labels')}>
            {tone.labels.map((labelled) => (
              <ToneLabelRow key={labelled.label} labelled={labelled} text={reading?.text ?? ''} />
            ))}
          </ul>
          <Mood sentiment={tone.sentiment} />
          {isFresh && reading && <ToneEdits text={reading.text} post={reading.post} />}
        </>
      )}
      <ToneGoalPart post={reading?.post} />
    </>
  );
}
