import { useRef } from 'react';
import { useStore } from 'zustand';
import type { PanelState } from '../../../lib/composer/panel-control';
import { t } from '../../../lib/i18n/i18n';
import { CloseIcon } from '../icons';
import { useOverlay } from '../overlay-context';
import { usePlace } from '../use-place';
import { panelSections } from './sections';
import { usePanelKeys } from './use-panel-keys';

/**
 * The panel that the bar opens: one section at a time. Closed it draws and works out nothing. The focus stays in the
 * composer, as with the card: sites take it back, or close a composer that has lost it.
 */
export function Panel() {
  const { session } = useOverlay().active;
  const panel = useStore(session.store, (state) => state.panel);
  return panel ? <OpenPanel panel={panel} /> : undefined;
}

function OpenPanel({ panel }: { readonly panel: PanelState }) {
  const overlay = useOverlay();
  const { active, direction, host } = overlay;
  const { session, element } = active;
  // Its height follows the text, and so does its place.
  useStore(session.store, (state) => state);
  const ref = useRef<HTMLDivElement>(null);
  const around = () => {
    const bar = host.shadow.querySelector('[data-part="bar"]')?.getBoundingClientRect();
    return union(element.getBoundingClientRect(), bar);
  };
  usePlace(ref, around, direction, 'beside');

  const offered = panelSections.filter(({ isOffered }) => isOffered?.(overlay) ?? true);
  const shown = offered.find(({ id }) => id === panel.section) ?? offered[0];
  const at = offered.findIndex(({ id }) => id === shown?.id);
  const turn = (delta: 1 | -1) => {
    const step = direction === 'rtl' ? -delta : delta;
    const next = offered[(at + step + offered.length) % offered.length];
    if (next) session.panel.open(next.id, 'keyboard');
  };
  usePanelKeys(ref, session, turn);
  if (!shown) return undefined;

  const { Section } = shown;
  return (
    <div className="panel" data-part="panel" role="dialog" aria-label={t('panel.label')} ref={ref}>
      <div className="panel-head">
        <div className="panel-tabs" role="tablist" aria-label={t('panel.label')}>
          {offered.map(({ id, title }) => (
            <button
              type="button"
              role="tab"
              key={id}
              data-part={`tab-${id}`}
              aria-selected={id === shown.id}
              onClick={() => session.panel.open(id, 'pointer')}
            >
              {t(title)}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="panel-close"
          aria-label={t('overlay.close')}
          onClick={() => session.panel.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <div
        className="panel-body"
        role="tabpanel"
        aria-label={t(shown.title)}
        data-part={`section-${shown.id}`}
      >
        <Section />
      </div>
      {panel.mode === 'keyboard' && <p className="keys">{t('panel.keys')}</p>}
    </div>
  );
}

function union(composer: DOMRect, bar: DOMRect | undefined): DOMRect {
  if (!bar) return composer;
  const left = Math.min(composer.left, bar.left);
  const top = Math.min(composer.top, bar.top);
  const right = Math.max(composer.right, bar.right);
  const bottom = Math.max(composer.bottom, bar.bottom);
  return new DOMRect(left, top, right - left, bottom - top);
}
