import type { UnsavedForm } from '../../lib/snippets/snippet-form';
import type { SnippetStore } from '../../lib/snippets/snippet-store';
import type { SiteAccess } from './current-site';

/** What the popup needs from outside; tests put others in their place. */
export interface PopupServices {
  readonly snippets: SnippetStore;
  readonly unsavedForm: UnsavedForm;
  readonly siteAccess: SiteAccess;
  /** Whether the popup was opened on a private window, where nothing is learned. */
  inPrivateWindow(): Promise<boolean>;
  /** Opens the page with all saved replies. */
  openLibrary(): Promise<void>;
  /** Forgets everything that is stored on this device. */
  eraseEverything(): Promise<void>;
  /** Opens the full page of settings, at a section of it. */
  openOptions(section?: string): Promise<void>;
}
