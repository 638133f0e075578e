import type { EventGate } from './event-gate';

/**
 * What the watcher leaves for the assistant. Both run in the same isolated world of the frame, so a global there is
 * theirs alone: the page can't see it.
 */
export interface SharedWorld {
  readonly gate: EventGate;
  /** Aborts when the extension has been updated or removed, which is noticed at the next focus or key. */
  readonly signal: AbortSignal;
  /** Ends everything in this frame. */
  end(): void;
  /** Set while an assistant runs, so that a second injection does nothing. */
  assistantRuns: boolean;
  /** Whether the marks' styles were asked for: a document keeps them until it goes. */
  isStyled: boolean;
  /** Ends the running assistant if its page is on one of these hosts: a private window's pauses are not stored. */
  stopOn: ((hosts: readonly string[]) => void) | undefined;
  /** Opens the list of saved replies in the composer that has the focus: asked for in the context menu. */
  openReplies: (() => void) | undefined;
}

declare global {
  var postwright: SharedWorld | undefined;
}
