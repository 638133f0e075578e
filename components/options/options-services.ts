import type { PersonalWord } from '../../lib/checks/dictionary/personal-word';
import type { IgnoredDiagnostic } from '../../lib/checks/ignored/ignored-diagnostic';
import type { TrendNetwork } from '../../lib/hashtags/trends/trend-source';
import type { TeamLibrary } from '../../lib/snippets/team/team-library';
import type { Backup } from '../../lib/settings/backup/backup';
import type { HashtagPageServices } from './hashtags/hashtag-services';

/** What the settings page needs from outside; tests put others in their place. */
export interface OptionsServices {
  readonly dictionary: {
    list(): Promise<PersonalWord[]>;
    put(words: readonly PersonalWord[]): Promise<void>;
    /** @param words Folded. */
    remove(words: readonly string[]): Promise<void>;
  };
  readonly ignored: {
    list(): Promise<IgnoredDiagnostic[]>;
    put(ignored: readonly IgnoredDiagnostic[]): Promise<void>;
    remove(ids: readonly string[]): Promise<void>;
  };
  readonly teams: {
    list(): Promise<TeamLibrary[]>;
    add(url: string): Promise<void>;
    remove(url: string): Promise<void>;
    /** Asks for one now. */
    check(url: string): Promise<void>;
  };
  /** The servers that are asked for trends; the list itself is in the extension's storage. */
  readonly trends: {
    add(url: string, network: TrendNetwork): Promise<void>;
    remove(url: string): Promise<void>;
    /** Asks one now. */
    check(url: string): Promise<void>;
  };
  readonly hashtags: HashtagPageServices;
  /** Brings this browser in step with the user's others, if that is turned on. */
  syncNow(): Promise<void>;
  /** Takes what was synced out of the browser's account. */
  forgetSynced(): Promise<void>;
  readBackup(): Promise<Backup>;
  restoreBackup(backup: Backup): Promise<{ readonly lostReplies: number }>;
}
