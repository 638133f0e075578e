import { useId } from 'react';
import { placements } from '../../../../lib/hashtags/placement';
import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import { choosePlacement } from '../../../../lib/settings/hashtag-choices';
import type { SiteProfile } from '../../../../lib/sites/site-profile';
import { usePlacement } from './use-placement';

/** Where tags go on this network: the button of each idea that does so stands out. */
export function PlacementChoice({ site }: { readonly site: Pick<SiteProfile, 'id' | 'name'> }) {
  const id = useId();
  const chosen = usePlacement(site.id);
  return (
    <div className="panel-placement">
      <span id={id}>{t('panel.hashtags.placement.label', { network: isolate(site.name) })}</span>
      <div className="panel-choice" role="group" aria-labelledby={id}>
        {placements.map((placement) => (
          <button
            key={placement}
            type="button"
            data-part={`placement-${placement}`}
            aria-pressed={placement === chosen}
            onClick={() => void choosePlacement(site.id, placement).catch(() => undefined)}
          >
            {t(`panel.hashtags.placement.${placement}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
