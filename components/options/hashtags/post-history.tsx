import { useCallback, useState } from 'react';
import { mostPosts } from '../../../lib/hashtags/history/history-limits';
import type { HistoryRow } from '../../../lib/hashtags/history/sent-post';
import { formatNumber } from '../../../lib/i18n/format-number';
import { plural, t } from '../../../lib/i18n/i18n';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Group } from '../group';
import { useOptions } from '../options-context';
import { saveFile } from '../save-file';
import { ArchiveImport } from './archive-import';
import { PostRow } from './post-row';
import { useRead } from './use-read';

const shownAtFirst = 10;
const shownMore = 50;

/** The posts that are kept: brought in, shown, taken along, taken off, erased. */
export function PostHistory() {
  const { services, run, say } = useOptions();
  const { hashtags } = services;
  const [shown, setShown] = useState(shownAtFirst);
  const [isErasing, setErasing] = useState(false);
  const count = useRead(hashtags.countPosts) ?? 0;
  const list = useCallback(() => hashtags.listPosts(0, shown), [hashtags, shown]);
  const posts = useRead(list) ?? [];

  const remove = async (post: HistoryRow) => {
    await hashtags.removePosts([post.key]);
    say(t('options.hashtags.removed'), () => run(hashtags.addPosts([post])));
  };
  const save = async () => {
    const all = await hashtags.listPosts(0, count);
    saveFile('hashtag-posts', 'json', JSON.stringify({ posts: all }, undefined, 1));
  };
  const erase = async () => {
    setErasing(false);
    await hashtags.erasePosts();
    say(t('options.hashtags.erased'));
  };
  return (
    <Group
      title={t('options.hashtags.posts')}
      hint={t('options.hashtags.postsHint', { most: formatNumber(mostPosts) })}
    >
      <p>{plural('options.hashtags.count', count)}</p>
      <ul className="rows">
        {posts.map((post) => (
          <PostRow key={post.key} post={post} onRemove={() => run(remove(post))} />
        ))}
      </ul>
      <div className="buttons">
        {posts.length < count && (
          <Button onClick={() => setShown(shown + shownMore)}>{t('options.hashtags.more')}</Button>
        )}
        <Button disabled={count === 0} onClick={() => run(save())}>
          {t('options.files.exportJson')}
        </Button>
        <Button variant="danger" disabled={count === 0} onClick={() => setErasing(true)}>
          {t('options.hashtags.erase')}
        </Button>
      </div>
      <ArchiveImport />
      {isErasing && (
        <ConfirmDialog
          title={t('options.hashtags.erase')}
          confirmLabel={t('options.hashtags.eraseConfirm')}
          cancelLabel={t('popup.cancel')}
          onConfirm={() => run(erase())}
          onCancel={() => setErasing(false)}
        >
          {plural('options.hashtags.eraseText', count)}
        </ConfirmDialog>
      )}
    </Group>
  );
}
