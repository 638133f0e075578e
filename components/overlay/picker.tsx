import { useRef } from 'react';
import { useStore } from 'zustand';
import type { PickerState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { visiblePart } from '../../lib/layout/visible-part';
import { useOverlay } from './overlay-context';
import { FitLine, LanguageBadge, PickerKeys } from './picker-parts';
import { SaveAsReply } from './save-as-reply';
import { usePlace } from './use-place';

/** The list of saved replies at the caret. */
export function Picker() {
  const { session } = useOverlay().active;
  const picker = useStore(session.store, (state) => state.picker);
  return picker ? <OpenPicker picker={picker} /> : undefined;
}

function OpenPicker({ picker }: { readonly picker: PickerState }) {
  const { active, direction } = useOverlay();
  const { session, element } = active;
  const ref = useRef<HTMLDivElement>(null);
  const caret = () => {
    const rect = session.marks.rects({ from: picker.from, to: picker.from })[0] ?? edgeOf(element);
    return visiblePart(rect, element);
  };
  usePlace(ref, caret, direction);

  return (
    <div className="picker" data-part="picker" role="listbox" aria-label={t('overlay.replies')} ref={ref}>
      {picker.results.map(({ id, title, trigger, preview, lang, langs, team }, index) => (
        <button
          type="button"
          key={id}
          role="option"
          tabIndex={-1}
          aria-selected={index === picker.choice}
          ref={index === picker.choice ? showChosen : undefined}
          className="option"
          data-part="option"
          data-picked={picker.picked.includes(id) || undefined}
          onClick={() => session.picker.choose(index)}
        >
          <span className="title" dir="auto">
            {title}
          </span>
          {langs.length > 1 && <LanguageBadge lang={lang} />}
          {trigger && <kbd dir="auto">{trigger}</kbd>}
          {team && (
            <bdi className="team" data-part="team">
              {team}
            </bdi>
          )}
          <span className="preview" dir="auto" lang={lang === 'und' ? undefined : lang}>
            {preview}
          </span>
        </button>
      ))}
      {picker.results.length === 0 && !picker.isLoading && (
        <p className="empty">{t(picker.query === '' ? 'overlay.noReplies' : 'overlay.noMatch')}</p>
      )}
      <div className="foot">
        <FitLine picker={picker} />
        <SaveAsReply picker={picker} />
        <PickerKeys picker={picker} />
      </div>
    </div>
  );
}

/** What is chosen by key must be seen: the list is longer than its box. */
function showChosen(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Without a caret that can be measured (an empty composer) the list opens at the composer's first line. */
function edgeOf(element: Element): DOMRect {
  const { left, top, width } = element.getBoundingClientRect();
  const { paddingTop, lineHeight, direction } = getComputedStyle(element);
  const height = parseFloat(paddingTop) + (parseFloat(lineHeight) || 20);
  return new DOMRect(direction === 'rtl' ? left + width : left, top, 0, height);
}
