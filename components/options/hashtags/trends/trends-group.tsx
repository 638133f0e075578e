import { t } from '../../../../lib/i18n/i18n';
import { trendSources } from '../../../../lib/settings/trend-sources';
import { Group } from '../../group';
import { useStoredItem } from '../../../ui/use-stored-item';
import { AddTrendSource } from './add-trend-source';
import { TrendRow } from './trend-row';

/** The servers that are asked what is trending: none until the user adds one. */
export function TrendsGroup() {
  const sources = useStoredItem(trendSources);
  if (!sources) return undefined;
  return (
    <Group title={t('options.hashtags.trends.title')} hint={t('options.hashtags.trends.hint')}>
      {sources.length > 0 ? (
        <ul className="rows">
          {sources.map((source) => (
            <TrendRow key={source.url} source={source} />
          ))}
        </ul>
      ) : (
        <p className="field-hint">{t('options.hashtags.trends.none')}</p>
      )}
      <AddTrendSource sources={sources} />
    </Group>
  );
}
