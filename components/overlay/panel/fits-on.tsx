import { useState } from 'react';
import { useStore } from 'zustand';
import { fitsOn, postLimit, type Fit } from '../../../lib/counter/fits-on';
import { formatNumber } from '../../../lib/i18n/format-number';
import { plural, t } from '../../../lib/i18n/i18n';
import { chooseNetwork, lengthChoices } from '../../../lib/settings/length-choices';
import { sites } from '../../../lib/sites/sites';
import { useOverlay } from '../overlay-context';
import { Check } from './check';
import { PanelPart } from './panel-part';
import { useIsLocked } from '../../ui/locked';
import { useStored } from '../../ui/use-stored';

/** Whether the text fits the other networks that the user has ticked, each as it counts itself. */
export function FitsOn() {
  const { active, site } = useOverlay();
  const text = useStore(active.session.store, (state) => state.text);
  const choices = useStored(lengthChoices);
  const isLocked = useIsLocked(['lengths.fitsOn']);
  const [isChoosing, setChoosing] = useState(false);
  const others = sites.filter((other) => other.id !== site?.id && postLimit(other));
  const chosen = others.filter(({ id }) => choices.fitsOn.includes(id));
  const choose = (
    <button
      type="button"
      className="quiet"
      aria-pressed={isChoosing}
      onClick={() => setChoosing(!isChoosing)}
    >
      {t(isChoosing ? 'panel.fits.done' : 'panel.fits.choose')}
    </button>
  );
  return (
    <PanelPart title={t('panel.fits.title')} action={choose} part="fits-on">
      {isChoosing ? (
        <div className="panel-checks">
          {others.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              isLocked={isLocked}
              isOn={choices.fitsOn.includes(id)}
              onChange={(isOn) => chooseNetwork('fitsOn', id, isOn)}
            />
          ))}
        </div>
      ) : (
        <ul className="panel-fits">
          {fitsOn(text, chosen, choices.paidOn).map((fit) => (
            <FitRow key={fit.site.id} fit={fit} />
          ))}
        </ul>
      )}
    </PanelPart>
  );
}

function FitRow({ fit: { site, remaining, isExact } }: { readonly fit: Fit }) {
  const fits = remaining >= 0;
  const state = fits ? 'free' : isExact ? 'over' : 'near';
  const label = fits ? plural('overlay.remaining', remaining) : plural('overlay.over', -remaining);
  return (
    <li className={`panel-fit ${state}`} data-part="fit" title={label} aria-label={`${site.name}: ${label}`}>
      <span aria-hidden="true">{fits ? '✓' : '✗'}</span>
      <bdi>{site.name}</bdi>
      <span dir="ltr">{`${isExact ? '' : '≈'}${formatNumber(remaining)}`}</span>
    </li>
  );
}
