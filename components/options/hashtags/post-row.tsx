import { useMemo } from 'react';
import type { HistoryRow } from '../../../lib/hashtags/history/sent-post';
import { t, uiLanguage } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sites } from '../../../lib/sites/sites';
import { Button } from '../../ui/button';
import { leaveRow } from '../leave-row';

interface PostRowProps {
  readonly post: HistoryRow;
  readonly onRemove: () => void;
}

const longest = 160;

export function PostRow({ post, onRemove }: PostRowProps) {
  const { text, network, at } = post;
  const days = useMemo(() => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }), []);
  const excerpt = text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
  return (
    <li className="row">
      <span className="row-text">
        <span dir="auto">{excerpt}</span>
        <span className="row-meta">
          <bdi>{sites.find(({ id }) => id === network)?.name ?? network}</bdi>
          {at > 0 && <span>{days.format(at)}</span>}
        </span>
      </span>
      <Button
        variant="quiet"
        aria-label={t('options.hashtags.removeOf', { text: isolate(excerpt) })}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget);
          onRemove();
        }}
      >
        {t('options.hashtags.remove')}
      </Button>
    </li>
  );
}
