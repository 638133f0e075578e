import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Notice } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';
import { CloseIcon } from './icons';
import { useOverlay } from './overlay-context';
import { usePlace } from './use-place';

/** What can be undone is offered for so long, in ms; afterwards it is in the settings. */
const undoMs = 15_000;

/** A sentence about something that did not work, with the text to copy where there is one, or about what can be undone. */
export function NoticeBox() {
  const { session } = useOverlay().active;
  const notice = useStore(session.store, (state) => state.notice);
  return notice ? <OpenNotice notice={notice} /> : undefined;
}

function OpenNotice({ notice }: { readonly notice: Notice }) {
  const { active, direction } = useOverlay();
  const { session, element } = active;
  const ref = useRef<HTMLDivElement>(null);
  usePlace(ref, () => element.getBoundingClientRect(), direction);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      session.closeNotice();
    } catch {
      session.store.setState({
        notice: { text: `${t('overlay.copyFailed', { keys: shortcut('command', 'C') })} ${text}` },
      });
    }
  };
  const { copy: text, undo } = notice;
  useEffect(() => {
    if (!undo) return undefined;
    const timer = setTimeout(session.closeNotice, undoMs);
    return () => clearTimeout(timer);
  }, [undo, session]);
  return (
    <div className="notice" data-part="notice" role="alert" ref={ref}>
      <p>{notice.text}</p>
      {text !== undefined && (
        <button type="button" data-part="copy" onClick={() => void copy(text)}>
          {t('overlay.copy')}
        </button>
      )}
      {undo && (
        <button
          type="button"
          data-part="undo"
          aria-keyshortcuts="Control+Shift+Backspace"
          title={shortcut('control', 'Shift+Backspace')}
          onClick={() => void session.undo()}
        >
          {t('overlay.undo')}
        </button>
      )}
      <button type="button" className="close" aria-label={t('overlay.close')} onClick={session.closeNotice}>
        <CloseIcon />
      </button>
    </div>
  );
}
