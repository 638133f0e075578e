import { useStore } from 'zustand';
import type { ServerStatus } from '../../lib/checks/languagetool/server-answer';
import { t } from '../../lib/i18n/i18n';
import { shortcut } from '../../lib/i18n/shortcut';
import { useOverlay } from './overlay-context';
import { ServerIcon } from './server-icon';

/**
 * Asks LanguageTool servers where texts are checked when asked, and says how the text stands with them. Where texts are checked
 * as they are written it is there only while that does not work.
 */
export function ServerButton() {
  const { session } = useOverlay().active;
  const server = useStore(session.store, (state) => state.server);
  if (server.kind === 'off' || server.kind === 'idle') return undefined;
  const label = labelOf(server);
  const press = () => {
    if (server.kind === 'problem')
      session.store.setState({ notice: { text: t(`server.problem.${server.problem}`) } });
    session.checkNow();
  };
  return (
    <button
      type="button"
      className={`server ${server.kind}`}
      data-part="server"
      aria-label={label}
      aria-busy={server.kind === 'checking'}
      title={`${label} (${shortcut('control', 'Shift+F8')})`}
      onClick={press}
    >
      <ServerIcon kind={server.kind} />
    </button>
  );
}

function labelOf(server: Exclude<ServerStatus, { kind: 'off' | 'idle' }>): string {
  switch (server.kind) {
    case 'problem':
      return t('server.tryAgain', { problem: t(`server.problem.${server.problem}`) });
    case 'checking':
      return t('server.checking');
    case 'checked':
      return t('server.checked');
    case 'unchecked':
      return t('server.checkNow');
  }
}
