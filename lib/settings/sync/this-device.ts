import type { DictionaryStore } from '../../checks/dictionary/dictionary-store';
import { ownHouseStyle } from '../house-style';
import { readChoices, restoreChoices, watchChoices } from '../portable-choices';
import { announceChange, watchChanges } from '../revisions';
import { ownSettings } from '../settings';
import { areSame, isSame, withChanges } from './ledger';
import { syncMemory } from './sync-settings';
import type { SyncedDevice } from './synchronise';
import { fromValues, toValues } from './synced-state';

/** What is synced of this device. */
export function thisDevice(dictionary: DictionaryStore): SyncedDevice {
  const readState = async () => ({
    settings: await ownSettings.getValue(),
    words: await dictionary.list(),
    style: await ownHouseStyle.getValue(),
    choices: await readChoices(),
  });
  return {
    read: async () => toValues(await readState()),
    async write(values, read) {
      const before = await readState();
      const held = toValues(fromValues(values, before));
      const present = toValues(before);
      const wanted = withChanges(present, read, held);
      if (areSame(wanted, present)) return held;
      const after = fromValues(wanted, before);
      if (!isSame(after.settings, before.settings)) await ownSettings.setValue(after.settings);
      if (!isSame(after.style, before.style)) await ownHouseStyle.setValue(after.style);
      if (!isSame(after.choices, before.choices)) await restoreChoices(after.choices);
      const kept = new Set(after.words.map(({ word }) => word));
      const removed = before.words.filter(({ word }) => !kept.has(word)).map(({ word }) => word);
      await dictionary.remove(removed);
      await dictionary.put(after.words);
      await announceChange('checks');
      return held;
    },
    memory: {
      async get() {
        const { ledger, seen, scope } = await syncMemory.getValue();
        return { ledger: new Map(ledger), seen: new Map(seen), scope };
      },
      set: ({ ledger, seen, scope }) => syncMemory.setValue({ ledger: [...ledger], seen: [...seen], scope }),
    },
  };
}

/** Calls after each change of what is synced, as long as the background runs. */
export function watchThisDevice(onChange: () => void): void {
  ownSettings.watch(onChange);
  ownHouseStyle.watch(onChange);
  watchChoices(onChange);
  watchChanges('checks', onChange, new AbortController().signal);
}
