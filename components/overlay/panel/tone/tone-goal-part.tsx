import { listNames } from '../../../../lib/i18n/list-names';
import { t } from '../../../../lib/i18n/i18n';
import { choosePreset, presetAt, toneChoices } from '../../../../lib/settings/tone-choices';
import { type PresetId, presetIds } from '../../../../lib/tone/goals/presets';
import type { PostTone } from '../../../../lib/tone/post-tone';
import type { ToneLabel } from '../../../../lib/tone/tone';
import { useStored } from '../../../ui/use-stored';
import { useOverlay } from '../../overlay-context';

/** How the user wants to sound here, and whether the draft does. */
export function ToneGoalPart({ post }: { readonly post: PostTone | undefined }) {
  const { session } = useOverlay().active;
  const choices = useStored(toneChoices);
  const { place } = session.tone;
  const own = presetAt(choices, place);
  const choose = (preset: PresetId | undefined) => choosePreset(place, preset);
  return (
    <section className="panel-part" aria-label={t('tone.goal.title')} data-part="tone-goal">
      <header>
        <h3>{t('tone.goal.title')}</h3>
      </header>
      {post?.goal && <GoalState post={post} />}
      <p className="panel-note">{t('tone.goal.here')}</p>
      <div className="panel-choice" role="group" aria-label={t('tone.goal.here')}>
        <button
          type="button"
          data-part="tone-preset-everywhere"
          aria-pressed={own === undefined}
          onClick={() => void choose(undefined)}
        >
          {t('tone.goal.everywhere', { voice: t(`tone.preset.${choices.preset}`) })}
        </button>
        {presetIds.map((id) => (
          <button
            type="button"
            key={id}
            data-part={`tone-preset-${id}`}
            aria-pressed={own === id}
            onClick={() => void choose(id)}
          >
            {t(`tone.preset.${id}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

function GoalState({ post: { miss } }: { readonly post: PostTone }) {
  if (!miss) return <p data-part="tone-goal-met">{t('tone.goal.met')}</p>;
  const name = (labels: readonly ToneLabel[]) => listNames(labels.map((label) => t(`tone.label.${label}`)));
  return (
    <p className="tone-missed" data-part="tone-goal-missed">
      {miss.missing.length > 0 && t('tone.goal.missing', { labels: name(miss.missing) })}
      {miss.missing.length > 0 && miss.unwanted.length > 0 && <br />}
      {miss.unwanted.length > 0 && t('tone.goal.unwanted', { labels: name(miss.unwanted) })}
    </p>
  );
}
