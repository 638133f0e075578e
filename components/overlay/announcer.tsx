import { useStore } from 'zustand';
import { cardActions } from '../../lib/composer/card-control';
import type { SessionState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { labelOf } from './card';
import { useOverlay } from './overlay-context';

/** Says what the keyboard has reached: the focus stays in the composer, so a screen reader hears it from here. */
export function Announcer() {
  const { active, site } = useOverlay();
  const sentence = useStore(active.session.store, (state) => announce(state, site?.name ?? ''));
  return (
    <div className="announcer" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}

function announce({ card, picker, looksNew, server, said }: SessionState, network: string): string {
  if (card?.mode === 'keyboard') {
    const chosen = cardActions(card)[card.choice];
    return chosen ? `${card.diagnostic.message} ${labelOf(chosen)}` : card.diagnostic.message;
  }
  if (said !== '') return said;
  const option = picker?.results[picker.choice];
  if (picker && !option) return picker.isLoading ? '' : t('overlay.noMatch');
  if (option) return `${option.title} ${option.trigger}`;
  // What was asked for by key is answered to the ear too; a problem is a notice's or its button's to tell.
  if (server.kind === 'checking' || server.kind === 'checked') return t(`server.${server.kind}`);
  return looksNew ? t('overlay.looksNew.long', { name: isolate(network) }) : '';
}
