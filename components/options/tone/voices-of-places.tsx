import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import {
  choosePresetOf,
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
      {places.map(({ name, place, preset }) => (
        <li key={name} className="row">
          <div className="row-text">
            <SelectField
              label={nameOf(place)}
              value={preset}
              options={presetIds.map((id) => ({ value: id, label: t(`tone.preset.${id}`) }))}
              onValue={(chosen) => run(choosePresetOf(name, chosen))}
            />
          </div>
          <Button
            aria-label={t('tone.options.asEverywhereIn', { place: isolate(nameOf(place)) })}
            onClick={() => run(choosePresetOf(name, undefined))}
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
