import { leaveFirstPart } from '../thread/leave-first-part';
import type { ThreadPart } from '../thread/split-thread';
import type { ComposerSession } from './composer-session';

/** The parts of a thread that are handed over one by one: those that are still to come. Kept in memory only. */
export interface HandoverState {
  readonly parts: readonly string[];
  /** Index of the part that comes next. */
  readonly next: number;
}

export interface Handover {
  /** Leaves the first part in the composer and keeps the others. */
  begin(session: ComposerSession, text: string, parts: readonly ThreadPart[]): Promise<void>;
  /** Puts the next part into an empty composer; `false` when it is not empty, or did not take it. */
  next(session: ComposerSession): Promise<boolean>;
  /** Forgets what is left. */
  stop(): void;
}

/** Where the parts are kept: the assistant's store. */
interface HandoverStore {
  getState(): { readonly handover: HandoverState | undefined };
  setState(change: { readonly handover: HandoverState | undefined }): void;
}

/** Hands a thread over part by part, where a network has no composer for threads: a part, and after sending the next. */
export function createHandover(store: HandoverStore): Handover {
  const stop = () => store.setState({ handover: undefined });
  return {
    async begin(session, text, parts) {
      const [first] = parts;
      if (!first) return;
      // Kept before the composer is changed: the text is never in one place only.
      store.setState({ handover: { parts: parts.map((part) => part.text), next: 1 } });
      if (!(await session.edit(leaveFirstPart(text, first), text))) stop();
    },
    async next(session) {
      const { handover } = store.getState();
      const part = handover?.parts[handover.next];
      const { text } = session.store.getState();
      if (!handover || part === undefined || text.trim() !== '') return false;
      if (!(await session.edit([{ from: 0, to: text.length, insert: part }], text))) return false;
      const next = handover.next + 1;
      store.setState({ handover: next < handover.parts.length ? { ...handover, next } : undefined });
      return true;
    },
    stop,
  };
}
