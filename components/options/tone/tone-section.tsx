import { t } from '../../../lib/i18n/i18n';
import { chooseVoice, toneChoices } from '../../../lib/settings/tone-choices';
import { Locked } from '../../ui/locked';
import { Group } from '../group';
import { useOptions } from '../options-context';
import { useStoredItem } from '../../ui/use-stored-item';
import { VoiceChoice } from './voice-choice';
import { VoicesOfPlaces } from './voices-of-places';

/** How the user wants to sound: everywhere, and in single places. */
export function ToneSection() {
  const { run } = useOptions();
  const choices = useStoredItem(toneChoices);
  if (!choices) return undefined;
  return (
    <>
      <p className="lead">{t('tone.options.lead')}</p>
      <Group title={t('tone.goal.everywhereLabel')} hint={t('tone.options.everywhereHint')}>
        <Locked by={['tone.preset']}>
          <VoiceChoice voice={choices.preset} onVoice={(voice) => run(chooseVoice(voice))} />
        </Locked>
      </Group>
      <Group title={t('tone.options.places')} hint={t('tone.options.placesHint')}>
        <Locked by={['tone.places']}>
          <VoicesOfPlaces choices={choices} />
        </Locked>
      </Group>
    </>
  );
}
