import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { isFree } from '../../lib/composer/is-free';
import { placeBar } from '../../lib/composer/place-bar';
import type { SessionState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { SnippetIcon } from './icons';
import { IssuesButton } from './issues-button';
import { useOverlay } from './overlay-context';
import { Ring } from './ring';

/** The strip at the composer's edge: suggestions, characters left, saved replies. */
export function Bar() {
  const { active, host, site } = useOverlay();
  const { session, element } = active;
  // Drawn, and so placed, anew only when its width may change or things on the page moved: not on every key.
  useStore(session.store, widthOf);
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const composer = element.getBoundingClientRect();
    const isVisible = composer.width > 0 && composer.bottom > 0 && composer.top < innerHeight;
    bar.hidden = !isVisible;
    if (!isVisible) return;
    const { left, top } = placeBar(
      composer,
      { width: bar.offsetWidth, height: bar.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
      site?.placement ?? 'below',
      getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
      (box) => isFree(box, host.element),
    );
    bar.style.left = `${left}px`;
    bar.style.top = `${top}px`;
  });

  return (
    <div className="bar" data-part="bar" role="toolbar" aria-label={t('overlay.bar')} ref={ref}>
      <IssuesButton />
      <Ring />
      <button
        type="button"
        data-part="snippets"
        aria-label={t('overlay.insertReply')}
        title={`${t('overlay.insertReply')} (Ctrl+;)`}
        onClick={() => session.picker.open()}
      >
        <SnippetIcon />
      </button>
    </div>
  );
}

function widthOf({ diagnostics, count }: SessionState): string {
  return `${diagnostics.length} ${String(count?.remaining ?? '').length}`;
}
