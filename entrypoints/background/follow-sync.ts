import { browser } from 'wxt/browser';
import type { DictionaryStore } from '../../lib/checks/dictionary/dictionary-store';
import { handlePrivileged } from '../../lib/messaging/handle';
import { createTurns } from '../../lib/settings/in-turn';
import { isLedgerItem } from '../../lib/settings/sync/pack-ledger';
import { syncIsOn, syncStatus } from '../../lib/settings/sync/sync-settings';
import { type SyncedDevice, synchronise } from '../../lib/settings/sync/synchronise';
import { thisDevice, watchThisDevice } from '../../lib/settings/sync/this-device';

/** Changes come in flocks, and the browser takes only so many writes a minute: wait this long, in ms, for the last one. */
const restMs = 2_000;

/** While the user wants it: choices, dictionary and house style in step with the user's other browsers. */
export function followSync(dictionary: DictionaryStore): void {
  const inTurn = createTurns();
  const device = thisDevice(dictionary);
  const run = () => inTurn(() => runOnce(device));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), restMs);
  };

  watchThisDevice(soon);
  syncIsOn.watch(soon);
  browser.storage.sync.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isLedgerItem)) soon();
  });
  browser.runtime.onStartup.addListener(soon);

  handlePrivileged('syncNow', run);
  handlePrivileged('forgetSynced', () => inTurn(forgetSynced));
}

/** Takes what was synced out of the browser's account. Other devices keep what they have. */
export async function forgetSynced(): Promise<void> {
  const stored = await browser.storage.sync.get(null);
  await browser.storage.sync.remove(Object.keys(stored).filter(isLedgerItem));
}

async function runOnce(device: SyncedDevice): Promise<void> {
  if (!(await syncIsOn.getValue())) return;
  try {
    const { isFull, bytes } = await synchronise(browser.storage.sync, device, Math.floor(Date.now() / 1000));
    await syncStatus.setValue({ state: isFull ? 'full' : 'done', at: Date.now(), bytes });
  } catch (error) {
    console.error('Not synchronised.', error);
    await syncStatus.setValue({ state: 'failed', at: Date.now() });
  }
}
