import { useState } from 'react';
import type { TrendSource } from '../../../../lib/hashtags/trends/trend-source';
import { plural, t, uiLanguage } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import { hostOf } from '../../../../lib/servers/web-address';
import { Button } from '../../../ui/button';
import { allowOrigins } from '../../allow-servers';
import { leaveRow } from '../../leave-row';
import { useOptions } from '../../options-context';

interface TrendRowProps {
  readonly source: TrendSource;
}

/** A server with what it said last, and what can be done about it. */
export function TrendRow({ source }: TrendRowProps) {
  const { services, run, say } = useOptions();
  const [isBusy, setBusy] = useState(false);
  const { url, problem } = source;
  const host = hostOf(source);
  const label = { host: isolate(host) };

  const check = async (allowed: Promise<boolean>) => {
    setBusy(true);
    try {
      if (await allowed) await services.trends.check(url);
      else say(t('options.hashtags.trends.denied'));
    } finally {
      setBusy(false);
    }
  };
  const remove = async () => {
    await services.trends.remove(url);
    say(t('options.hashtags.trends.removed', label));
  };
  return (
    <li className="row server-row">
      <div className="row-text">
        <strong>
          <bdi>{host}</bdi>
        </strong>
        <span className="field-hint">{stateText(source)}</span>
        {problem && (
          <p className="field-problem" role="alert">
            {t(`options.hashtags.trends.problem.${problem}`, label)}
          </p>
        )}
      </div>
      <div className="buttons">
        {problem && (
          <Button
            aria-label={t('options.hashtags.trends.againOne', label)}
            disabled={isBusy}
            onClick={() => run(check(allowOrigins([source])))}
          >
            {t(
              problem === 'notAllowed' ? 'options.hashtags.trends.allowIt' : 'options.hashtags.trends.again',
            )}
          </Button>
        )}
        <Button
          aria-label={t('options.hashtags.trends.removeOne', label)}
          disabled={isBusy}
          onClick={({ currentTarget }) => {
            leaveRow(currentTarget);
            run(remove());
          }}
        >
          {t('options.hashtags.remove')}
        </Button>
      </div>
    </li>
  );
}

function stateText({ network, names, readAt }: TrendSource): string {
  const times = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return [
    isolate(network === 'mastodon' ? 'Mastodon' : 'Bluesky'),
    ...(readAt === undefined
      ? []
      : [
          plural('options.hashtags.trends.count', names.length),
          t('options.hashtags.trends.readAt', { time: times.format(readAt) }),
        ]),
  ].join(' · ');
}
