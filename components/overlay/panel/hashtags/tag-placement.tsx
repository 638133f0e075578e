import type { DraftTag } from '../../../../lib/hashtags/draft/draft-tags';
import { moveTagsToEnd, takeTags } from '../../../../lib/hashtags/draft/move-tags';
import { t } from '../../../../lib/i18n/i18n';
import { useOverlay } from '../../overlay-context';
import { usePlacement } from './use-placement';

interface TagPlacementProps {
  readonly text: string;
  readonly network: string;
  readonly tags: readonly DraftTag[];
}

/** Moves all tags to the end, or out of the text for the first comment. */
export function TagPlacement({ text, network, tags }: TagPlacementProps) {
  const { session } = useOverlay().active;
  const isForComment = usePlacement(network) === 'comment';
  const toEnd = moveTagsToEnd(text, tags);
  const { edit: takenOut, names } = takeTags(text, tags);
  if (!takenOut) return undefined;
  const toComment = async () => {
    if (!(await session.edit([takenOut], text))) return;
    const copy = names.map((name) => `#${name}`).join(' ');
    session.panel.close();
    session.store.setState({ notice: { text: t('panel.hashtags.forComment'), copy } });
  };
  return (
    <div className="panel-tags-move">
      {toEnd && (
        <button
          type="button"
          className="quiet"
          data-part="tags-to-end"
          onClick={() => void session.edit([toEnd], text)}
        >
          {t('panel.hashtags.toEnd')}
        </button>
      )}
      {session.context.surface === 'post' && (
        <button
          type="button"
          className={isForComment ? 'replace' : 'quiet'}
          data-part="tags-to-comment"
          onClick={() => void toComment()}
        >
          {t('panel.hashtags.toComment')}
        </button>
      )}
    </div>
  );
}
