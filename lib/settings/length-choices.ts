import { storage } from 'wxt/utils/storage';
import { managedItem } from './managed/managed-item';

/** What the user has said about lengths. */
export interface LengthChoices {
  /** Ids of the networks on which the user's account is a paying one. */
  readonly paidOn: readonly string[];
  /** Ids of the networks on which a text should fit too. */
  readonly fitsOn: readonly string[];
}

export const noLengthChoices: LengthChoices = { paidOn: [], fitsOn: ['x', 'bluesky', 'threads', 'linkedin'] };

export const lengthChoices = managedItem(
  storage.defineItem<LengthChoices>('local:lengthChoices', { fallback: noLengthChoices, version: 1 }),
  (managed) => managed.lengths,
);

/** Turns a network on or off in one of the lists. */
export async function chooseNetwork(list: keyof LengthChoices, id: string, isOn: boolean): Promise<void> {
  const current = await lengthChoices.getValue();
  const others = current[list].filter((other) => other !== id);
  await lengthChoices.setValue({ ...current, [list]: isOn ? [...others, id] : others });
}
