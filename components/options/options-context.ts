import { createContext, use } from 'react';
import type { Settings } from '../../lib/settings/settings';
import type { OptionsServices } from './options-services';

/** What every section of the settings page can reach. */
export interface OptionsParts {
  readonly settings: Settings;
  readonly services: OptionsServices;
  /** Shows a sentence after the fact, with a way to take it back. */
  say(text: string, undo?: () => void): void;
  hideToast(): void;
  /** Says so when a change could not be kept. */
  run(change: Promise<unknown>): void;
}

export const OptionsContext = createContext<OptionsParts | undefined>(undefined);

/** The parts of the page that the section is in. */
export function useOptions(): OptionsParts {
  const parts = use(OptionsContext);
  if (!parts) throw new Error('Only inside Options.');
  return parts;
}
