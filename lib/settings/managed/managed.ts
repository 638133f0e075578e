import { storage } from 'wxt/utils/storage';
import type { CampaignTemplate } from '../../campaign/campaign-template';
import type { HouseStyle } from '../../checks/house-style/house-style';
import type { LanguageToolChoices } from '../../checks/languagetool/choices';
import type { BackupSchedule } from '../backup/backup-plan';
import type { LengthChoices } from '../length-choices';
import type { Settings } from '../settings';
import type { ToneChoices } from '../tone-choices';

/** What an administrator has set; the user can't change it. What is left out is the user's. */
export interface Managed {
  readonly settings?: Partial<Settings> | undefined;
  /** Texts are sent only where a person agrees: `isOn: false` rules it out. */
  readonly languageTool?: (Partial<LanguageToolChoices> & { readonly isOn?: false }) | undefined;
  readonly lengths?: Partial<LengthChoices> | undefined;
  readonly tone?: Partial<ToneChoices> | undefined;
  /** Each list as a whole. */
  readonly houseStyle?: Partial<HouseStyle> | undefined;
  readonly sync?: { readonly isOn?: boolean } | undefined;
  readonly backup?: { readonly schedule?: BackupSchedule } | undefined;
  /** Posts may be kept to learn hashtags from only where a person agrees: `false` rules it out. */
  readonly hashtags?: { readonly keepsPosts?: false } | undefined;
  /** Texts are given to a model only where a person agrees: `false` rules it out. */
  readonly rewrite?: { readonly isOn?: false; readonly voice?: string } | undefined;
  /** In place of the user's own. */
  readonly campaigns?: { readonly templates?: readonly CampaignTemplate[] } | undefined;
  /** Addresses, as `readServerUrl` makes them: they are on everybody's list, and keys stay with each person. */
  readonly languageToolServers?: readonly string[] | undefined;
  /** Addresses, as `readLibraryUrl` makes them. */
  readonly teamLibraries?: readonly string[] | undefined;
}

/**
 * The copy that every context reads: content scripts of Firefox can't read `storage.managed`. The background writes it.
 */
export const managedCopy = storage.defineItem<Managed>('local:managed', { fallback: {} });
