import { t } from '../i18n/i18n';
import { isolate } from '../i18n/isolate';
import { shortcut } from '../i18n/shortcut';
import { sendMessage } from '../messaging/messaging';
import { askForRewrite } from '../messaging/ask-for-rewrite';
import { endWith } from '../settings/end-with';
import { watchChanges } from '../settings/revisions';
import { toneChoices } from '../settings/tone-choices';
import type { SiteProfile } from '../sites/site-profile';
import { createRemoteSnippetStore } from '../snippets/remote-snippet-store';
import { createHashtagServices } from './hashtag-services';
import type { SessionServices } from './session-services';

/**
 * The services for a page of this network, answered by the background. Triggers are held here, and read again when
 * snippets change.
 * @param followed What is followed in the settings.
 * @param onTriggers Called when they have been read: one of them may stand before the caret already.
 */
export function createBackgroundServices(
  site: SiteProfile | undefined,
  followed: Pick<SessionServices, 'serverUse' | 'rewriteModel'>,
  onTriggers: () => void,
  signal: AbortSignal,
): SessionServices {
  const snippets = createRemoteSnippetStore();
  let triggers: Readonly<Record<string, string>> = {};
  const loadTriggers = async () => {
    triggers = await snippets.triggers();
    if (!signal.aborted) onTriggers();
  };
  // A library that can't be read now is read at its next change; proofreading does not wait for it.
  const tryLoading = () => void loadTriggers().catch(() => undefined);
  let hasClaimed = false;
  watchChanges('snippets', tryLoading, signal);
  tryLoading();

  return {
    snippets,
    check: (composer, paragraphs) => sendMessage('checkParagraphs', { composer, paragraphs }),
    checkPost: (text, customs) => sendMessage('checkPost', { text, customs }),
    ...followed,
    checkOnServer: (composer, paragraphs, isAsked) =>
      sendMessage('checkOnServer', { composer, paragraphs, isAsked }),
    rewrite: askForRewrite,
    readTone: (request) => sendMessage('readTone', request),
    watchToneGoals: (listener, until) => endWith(until, toneChoices.watch(listener)),
    ignore: (request) => sendMessage('ignoreDiagnostic', request),
    heed: (request) => sendMessage('heedDiagnostic', request),
    switchRule: (rule, isOn) => sendMessage('switchRule', { rule, isOn }),
    leaveWords: (words) => sendMessage('leaveWords', { words }),
    addWord: (word) => sendMessage('addWord', { word }),
    triggers: () => triggers,
    newReply: (text) => sendMessage('openNewReply', { text }),
    hashtags: createHashtagServices(signal),
    async claimLooksNew() {
      if (hasClaimed || !site) return false;
      hasClaimed = true;
      return sendMessage('claimLooksNew', { siteId: site.id });
    },
    sentences: {
      notApplied: (reason) => t(`overlay.notApplied.${reason}`, { keys: shortcut('command', 'Z') }),
      brokenReply: (source) => t('overlay.brokenReply', { source: isolate(source) }),
      snippetGone: t('overlay.snippetGone'),
      noBackground: t('overlay.noBackground'),
      keptPrivately: t('overlay.keptPrivately'),
      ruleOff: t('overlay.ruleOff.done'),
      ignoredHere: t('overlay.ignoredHere'),
      ignoredAlways: t('overlay.ignoredAlways'),
    },
  };
}
