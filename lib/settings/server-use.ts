import { browser } from 'wxt/browser';
import { type ServerUse, serverUseOf } from '../checks/languagetool/choices';
import { endWith } from './end-with';
import { languageToolChoices } from './languagetool-choices';

/**
 * Follows when servers are asked, in a content script, until the signal aborts: never in a private window.
 * @param onChange Called after each change of what is chosen about servers.
 */
export async function followServerUse(onChange: () => void, signal: AbortSignal): Promise<() => ServerUse> {
  if (browser.extension.inIncognitoContext) return () => 'off';
  let use: ServerUse = 'off';
  const stop = languageToolChoices.watch((choices) => {
    use = serverUseOf(choices);
    onChange();
  });
  endWith(signal, stop);
  // Unreadable storage sends nothing.
  use = await languageToolChoices.getValue().then(serverUseOf, () => 'off');
  return () => use;
}
