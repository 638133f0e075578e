import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import {
  choosePreset,
  ownPlaces,
  type ToneChoices,
  type TonePlace,
} from '../../../lib/settings/tone-choices';
import { sites } from '../../../lib/sites/sites';
import { presetIds } from '../../../lib/tone/goals/presets';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { useOptions } from '../options-context';

/** The places with a voice of their own. They are chosen where one writes, in the panel. */
export function VoicesOfPlaces({ choices }: { readonly choices: ToneChoices }) {
  const { run } = useOptions();
  const places = ownPlaces(choices);
  if (places.length === 0) return <p className="field-hint">{t('tone.options.noPlaces')}</p>;
  return (
    <ul className="rows">
      {places.map(({ place, preset }) => (
        <li key={nameOf(place)} className="row">
          <div className="row-text">
            <SelectField
              label={nameOf(place)}
              value={preset}
              options={presetIds.map((id) => ({ value: id, label: t(`tone.preset.${id}`) }))}
              onValue={(chosen) => run(choosePreset(place, chosen))}
            />
          </div>
          <Button
            aria-label={t('tone.options.asEverywhereIn', { place: isolate(nameOf(place)) })}
            onClick={() => run(choosePreset(place, undefined))}
          >
            {t('tone.options.asEverywhere')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ site, surface }: TonePlace): string {
  const network = sites.find(({ id }) => id === site)?.name ?? site ?? t('tone.options.otherSites');
  return surface ? `${network} · ${t(`popup.editor.surface.${surface}`)}` : network;
}
