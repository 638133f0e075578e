import { type RewriteRequest, longestDraft } from '../rewrite/goals';
import type { RewriteEvent } from '../rewrite/rewrite-event';
import { rewriteStream } from './rewrite-streams';
import { openStream } from './stream-port';

/** Asks the background for a rewrite; the last event is the text or a problem. Never fails; silent once the signal aborts. */
export async function askForRewrite(
  request: RewriteRequest,
  onEvent: (event: RewriteEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const fail = (problem: 'tooLong' | 'gone') => onEvent({ kind: 'problem', problem, detail: '' });
  if (request.draft.length > longestDraft) {
    fail('tooLong');
    return;
  }
  try {
    await openStream(rewriteStream, request, onEvent, ({ kind }) => kind !== 'text', signal);
  } catch {
    if (!signal.aborted) fail('gone');
  }
}
