import { formatNumber } from '../../../lib/i18n/format-number';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { chooseNetwork, lengthChoices } from '../../../lib/settings/length-choices';
import type { LengthLimit, SiteProfile } from '../../../lib/sites/site-profile';
import { Check } from './check';
import { useIsLocked } from '../../ui/locked';
import { useStored } from '../../ui/use-stored';

interface PaidSwitchProps {
  readonly limit: LengthLimit;
  readonly site: SiteProfile | undefined;
}

/** Says that the account is a paying one, where the network gives it more room. The page itself does not tell. */
export function PaidSwitch({ limit, site }: PaidSwitchProps) {
  const { paidOn } = useStored(lengthChoices);
  const isLocked = useIsLocked(['lengths.paidOn']);
  const { maxForSubscribers } = limit;
  if (!site || maxForSubscribers === undefined) return undefined;
  const label = t('panel.length.paid', { name: isolate(site.name), count: formatNumber(maxForSubscribers) });
  return (
    <Check
      part="paid"
      label={label}
      isLocked={isLocked}
      isOn={paidOn.includes(site.id)}
      onChange={(isOn) => chooseNetwork('paidOn', site.id, isOn)}
    />
  );
}
