import type { ProblemKind } from '../../servers/server-problem';
import type { ServerDiagnostic } from './server-diagnostic';

/** What the background answers a composer about its paragraphs. Plain JSON. */
export interface ServerAnswer {
  /** Diagnostics of each paragraph, offsets relative to it; `null` for those that no server has read. */
  readonly paragraphs: (ServerDiagnostic[] | null)[];
  /** Why some were not read. */
  readonly problem?: ServerTrouble;
}

/** What to say about servers that did not check. */
export interface ServerTrouble {
  readonly kind: ProblemKind;
  /** After how long to ask again, in ms. */
  readonly retryInMs: number;
}

/** How a composer's text stands with the servers. */
export type ServerStatus =
  /** Servers are not used here. */
  | { readonly kind: 'off' }
  /** Nothing to say: texts are checked while they are written. */
  | { readonly kind: 'idle' }
  /** Texts are checked when asked, and this one has something that was not. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  /** Texts are checked when asked, and all of this one was. */
  | { readonly kind: 'checked' }
  | { readonly kind: 'problem'; readonly problem: ProblemKind };
