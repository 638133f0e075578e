import type { ParagraphResults } from '../../lib/checks/engine/engine-protocol';
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
  /** What the engine finds in paragraphs. @param isPrivate Whether it must not remember them. */
  check(paragraphs: string[], isPrivate: boolean): Promise<ParagraphResults>;
  /** Loads the engine before it is needed. */
  warm(): Promise<void>;
  /** Opens the page with all saved replies. */
  openLibrary(): Promise<void>;
  /** Forgets everything that is stored on this device. */
  eraseEverything(): Promise<void>;
  /** Opens the full page of settings, at a section of it. */
  openOptions(section?: string): Promise<void>;
}
