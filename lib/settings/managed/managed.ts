import { storage } from 'wxt/utils/storage';
import type { HouseStyle } from '../../checks/house-style/house-style';
import type { LanguageToolChoices } from '../../checks/languagetool/choices';
import type { LengthChoices } from '../length-choices';
import type { Settings } from '../settings';
import type { ToneChoices } from '../tone-choices';

/** What an administrator has set; the user can't change it. What is left out is the user's. */
export interface Managed {
  readonly settings?: Partial<Settings> | undefined;
  readonly languageTool?: Partial<LanguageToolChoices> | undefined;
  readonly lengths?: Partial<LengthChoices> | undefined;
  readonly tone?: Partial<ToneChoices> | undefined;
  /** Each list as a whole. */
  readonly houseStyle?: Partial<HouseStyle> | undefined;
  readonly sync?: { readonly isOn?: boolean } | undefined;
  /** Addresses, as `readLibraryUrl` makes them. */
  readonly teamLibraries?: readonly string[] | undefined;
}

/**
 * The copy that every context reads: content scripts of Firefox can't read `storage.managed`. The background writes it.
 */
export const managedCopy = storage.defineItem<Managed>('local:managed', { fallback: {} });
