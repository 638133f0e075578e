import { useRef } from 'react';
import { useStore } from 'zustand';
import type { SessionState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';
import { headlineOf } from '../../lib/tone/headline';
import { SnippetIcon } from './icons';
import { IssuesButton } from './issues-button';
import { HandoverButton } from './handover-button';
import { LooksNew } from './looks-new';
import { useOverlay } from './overlay-context';
import { PanelButton } from './panel-button';
import { Ring } from './ring';
import { ServerButton } from './server-button';
import { ToneButton } from './tone-button';
import { useBarPlace } from './use-bar-place';

/** The strip at the composer's edge: suggestions, characters left, saved replies. */
export function Bar() {
  const { session } = useOverlay().active;
  // Drawn, and so placed, anew only when its width may change or things on the page moved: not on every key.
  useStore(session.store, widthOf);
  const ref = useRef<HTMLDivElement>(null);
  useBarPlace(ref);

  return (
    <div className="bar" data-part="bar" role="toolbar" aria-label={t('overlay.bar')} ref={ref}>
      <IssuesButton />
      <ToneButton />
      <Ring />
      <LooksNew />
      <ServerButton />
      <HandoverButton />
      <button
        type="button"
        data-part="snippets"
        aria-label={t('overlay.insertReply')}
        title={`${t('overlay.insertReply')} (${shortcut('control', ';')})`}
        onClick={() => session.picker.open()}
      >
        <SnippetIcon />
      </button>
      <PanelButton />
    </div>
  );
}

/** Changes when the numbers of the bar get longer or shorter. */
function widthOf({ diagnostics, count, looksNew, server, tone }: SessionState): string {
  const { remaining = '', isExact = true } = count ?? {};
  const { length } = diagnostics;
  return `${length > 0} ${String(length).length} ${String(remaining).length} ${isExact} ${looksNew} ${server.kind} ${tone && headlineOf(tone.post.tone)}`;
}
