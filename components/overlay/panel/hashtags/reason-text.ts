import { useMemo } from 'react';
import type { HashtagIdea, IdeaReason } from '../../../../lib/hashtags/idea';
import { plural, t, uiLanguage } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';

/** Why a tag is offered, in words. */
export function reasonText(reason: IdeaReason): string {
  switch (reason.kind) {
    case 'words':
      return plural('panel.hashtags.why.words', reason.posts, { word: isolate(reason.word) });
    case 'together':
      return plural('panel.hashtags.why.together', reason.posts, { tag: isolate(`#${reason.tag}`) });
    case 'similar':
    case 'often':
    case 'word':
      return plural(`panel.hashtags.why.${reason.kind}`, reason.posts);
    case 'set':
      return t('panel.hashtags.why.set', { set: isolate(reason.set) });
    case 'trend':
      return t('panel.hashtags.why.trend', { host: isolate(reason.host) });
    case 'page':
    case 'phrase':
      return t(`panel.hashtags.why.${reason.kind}`);
  }
}

/** How often a tag was used, unless the reason says it, and when last; empty for one that was not. */
export function useTagUse({ count, lastAt, reason }: HashtagIdea): string {
  const days = useMemo(() => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }), []);
  if (count === 0) return '';
  const isSaid = reason.kind === 'often' || reason.kind === 'word';
  const parts = [
    ...(isSaid ? [] : [plural('panel.hashtags.used', count)]),
    ...(lastAt ? [days.format(lastAt)] : []),
  ];
  return parts.join(' · ');
}
