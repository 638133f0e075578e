import { useRef } from 'react';
import { useStore } from 'zustand';
import type { TagListState } from '../../lib/composer/tag-list-control';
import { plural, t } from '../../lib/i18n/i18n';
import { visiblePart } from '../../lib/layout/visible-part';
import { useOverlay } from './overlay-context';
import { usePlace } from './use-place';

/** Own tags beside one that is being typed. It stands above the line: the site's own list opens below. */
export function TagList() {
  const { session } = useOverlay().active;
  const tagList = useStore(session.store, (state) => state.tagList);
  return tagList ? <OpenTagList tagList={tagList} /> : undefined;
}

function OpenTagList({ tagList }: { readonly tagList: TagListState }) {
  const { active, direction } = useOverlay();
  const { session, element } = active;
  const ref = useRef<HTMLDivElement>(null);
  const sign = () => {
    const rect = session.marks.rects({ from: tagList.from, to: tagList.to })[0];
    return rect && visiblePart(rect, element);
  };
  usePlace(ref, sign, direction, 'above');
  return (
    <div className="tag-list" data-part="tag-list" role="listbox" aria-label={t('overlay.ownTags')} ref={ref}>
      {tagList.tags.map(({ name, count }, index) => (
        <button
          type="button"
          key={name}
          role="option"
          tabIndex={-1}
          aria-selected={index === tagList.choice}
          className="tag-option"
          data-part="tag-option"
          onClick={() => session.tagList.choose(index)}
        >
          <bdi>#{name}</bdi>
          <small>{plural('panel.hashtags.used', count)}</small>
        </button>
      ))}
      <p className="keys">
        {t(tagList.choice === undefined ? 'overlay.ownTagsEnter' : 'overlay.ownTagsKeys')}
      </p>
    </div>
  );
}
