import { t } from '../../../lib/i18n/i18n';
import { chooseKeepingPosts, hashtagChoices } from '../../../lib/settings/hashtag-choices';
import { Locked } from '../../ui/locked';
import { Switch } from '../../ui/switch';
import { Group } from '../group';
import { useOptions } from '../options-context';
import { useStoredItem } from '../../ui/use-stored-item';
import { PostHistory } from './post-history';
import { TagSets } from './tag-sets';
import { TrendsGroup } from './trends/trends-group';

/** Where hashtags come from: the posts that are kept, and the user's sets. */
export function HashtagsSection() {
  const { run } = useOptions();
  const choices = useStoredItem(hashtagChoices);
  if (!choices) return undefined;
  return (
    <>
      <p className="lead">{t('options.hashtags.lead')}</p>
      <Group title={t('options.hashtags.keep')}>
        <Locked by={['hashtags.keepsPosts']}>
          <Switch
            label={t('options.hashtags.keepPosts')}
            hint={t('options.hashtags.keepHint')}
            checked={choices.keepsPosts === 'yes'}
            onChange={(keeps) => run(chooseKeepingPosts(keeps))}
          />
        </Locked>
      </Group>
      <PostHistory />
      <TagSets />
      <TrendsGroup />
    </>
  );
}
