import { formatNumber } from '../../../../lib/i18n/format-number';
import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import type { HashtagRules } from '../../../../lib/sites/site-profile';

interface TagCountProps {
  readonly count: number;
  readonly rules: HashtagRules;
}

/** How many tags there are, of how many that are taken or advised. */
export function TagCount({ count, rules }: TagCountProps) {
  if (!rules.linked) return undefined;
  const { maxCount, advised } = rules;
  const most = maxCount ?? advised;
  if (most === undefined) return undefined;
  const key = maxCount === undefined ? 'panel.hashtags.ofAdvised' : 'panel.hashtags.ofMost';
  return (
    <p className={count > most ? 'panel-tags-count over' : 'panel-tags-count'} data-part="tag-count">
      {t(key, { count: isolate(`${formatNumber(count)} / ${formatNumber(most)}`) })}
    </p>
  );
}
