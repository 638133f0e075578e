import type { PersonalWord } from '../../lib/checks/dictionary/personal-word';
import type { IgnoredDiagnostic } from '../../lib/checks/ignored/ignored-diagnostic';

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
}
