import { useId } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { type PresetId, presetIds } from '../../../lib/tone/goals/presets';

interface VoiceChoiceProps {
  readonly voice: PresetId;
  onVoice(voice: PresetId): void;
}

/** One of the ready-made voices, each with what it wants. */
export function VoiceChoice({ voice, onVoice }: VoiceChoiceProps) {
  const name = useId();
  return (
    <div className="choices" role="radiogroup" aria-label={t('tone.goal.everywhereLabel')}>
      {presetIds.map((id) => (
        <label key={id} className="choice">
          <input type="radio" name={name} checked={id === voice} onChange={() => onVoice(id)} />
          <span>
            {t(`tone.preset.${id}`)}
            <span className="field-hint">{t(`tone.options.wants.${id}`)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
