import { type SyntheticEvent, useState } from 'react';
import {
  type TrendNetwork,
  type TrendSource,
  usualHosts,
} from '../../../../lib/hashtags/trends/trend-source';
import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import { hostOf, readWebAddress } from '../../../../lib/servers/web-address';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { allowOrigins } from '../../allow-servers';
import { useOptions } from '../../options-context';

interface AddTrendSourceProps {
  readonly sources: readonly TrendSource[];
}

/** Lets one more server be asked for trends, after saying what goes where. What was typed stays until it is right. */
export function AddTrendSource({ sources }: AddTrendSourceProps) {
  const { services, run, say } = useOptions();
  const [network, setNetwork] = useState<TrendNetwork>('mastodon');
  const [address, setAddress] = useState(usualHosts.mastodon);
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState<string>();

  const add = async (url: string) => {
    setAsking(undefined);
    // The list first, so that the permission is known to be for trends; asked for at once, while the press counts.
    const added = services.trends.add(url, network);
    const allowed = allowOrigins([{ url }]);
    await added;
    if (await allowed) {
      setAddress('');
      await services.trends.check(url);
    } else {
      await services.trends.remove(url);
      say(t('options.hashtags.trends.denied'));
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const url = readWebAddress(address)?.origin;
    if (url === undefined) setProblem(t('options.hashtags.trends.addressProblem'));
    else if (sources.some((source) => source.url === url))
      setProblem(t('options.hashtags.trends.addressTaken'));
    else setAsking(url);
  };
  const choose = (chosen: TrendNetwork) => {
    setNetwork(chosen);
    setProblem(undefined);
    if (address.trim() === '' || address === usualHosts[network]) setAddress(usualHosts[chosen]);
  };
  const names = { host: isolate(asking === undefined ? '' : hostOf({ url: asking })) };
  return (
    <form className="server-form" noValidate onSubmit={submit}>
      <SelectField<TrendNetwork>
        label={t('options.hashtags.trends.network')}
        value={network}
        options={[
          { value: 'mastodon', label: 'Mastodon' },
          { value: 'bluesky', label: 'Bluesky' },
        ]}
        onValue={choose}
      />
      <TextField
        label={t('options.hashtags.trends.address')}
        inputMode="url"
        spellCheck={false}
        value={address}
        problem={problem}
        onValue={(value) => {
          setAddress(value);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t('options.hashtags.trends.add')}</Button>
      {asking !== undefined && (
        <ConfirmDialog
          title={t('options.hashtags.trends.confirm.title', names)}
          confirmLabel={t('options.hashtags.trends.confirm.yes')}
          cancelLabel={t('popup.cancel')}
          onConfirm={() => run(add(asking))}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('options.hashtags.trends.confirm.sent', names)}</p>
          <p>{t('options.hashtags.trends.confirm.sees', names)}</p>
          <p>{t('options.hashtags.trends.confirm.allow')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
