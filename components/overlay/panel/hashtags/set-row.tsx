import type { TagSet } from '../../../../lib/hashtags/sets/tag-set';
import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';

interface SetRowProps {
  readonly set: TagSet;
  /** Its tags whose turn it is, without `#`. */
  readonly names: readonly string[];
  onInsert(): void;
}

/** A set with what it is for, and the tags that it would add now. */
export function SetRow({ set, names, onInsert }: SetRowProps) {
  const purpose = [set.brand, set.campaign].filter(Boolean).join(' · ');
  return (
    <li data-part="tag-set">
      <span className="panel-tag">
        <bdi className="panel-word">{set.name}</bdi>
        {purpose !== '' && (
          <small>
            <bdi>{purpose}</bdi>
          </small>
        )}
        <small>
          <bdi>{names.map((name) => `#${name}`).join(' ')}</bdi>
        </small>
      </span>
      <button
        type="button"
        className="replace"
        aria-label={t('panel.hashtags.insertSetOne', { set: isolate(set.name) })}
        data-part="insert-set"
        onClick={onInsert}
      >
        {t('panel.hashtags.insertSet')}
      </button>
    </li>
  );
}
