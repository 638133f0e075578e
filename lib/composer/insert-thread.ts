import type { EditorAdapter } from '../editors/editor-adapter';
import type { SiteProfile } from '../sites/site-profile';
import type { Edit } from '../text/text-range';
import { leaveFirstPart } from '../thread/leave-first-part';
import type { ThreadPart } from '../thread/split-thread';
import { addEditor, mayAdd, threadEditors } from './thread-editors';

/**
 * How it went. Where it did not: the index of the first part that found no place, and whether the whole text is still in
 * the first editor, or only its part.
 */
export type ThreadResult =
  { readonly ok: true } | { readonly ok: false; readonly next: number; readonly isWhole: boolean };

export interface ThreadInsertion {
  readonly site: SiteProfile;
  readonly text: string;
  readonly parts: readonly ThreadPart[];
  /** @param until The adapter's lifetime. */
  adapt(editor: HTMLElement, until: AbortSignal): EditorAdapter;
  readonly signal: AbortSignal;
}

/**
 * Puts the parts of a text into the network's own composer for threads, one editor for each. The first editor, which has
 * the whole text, is shortened last, when every other part has its place; where the page adds no editor to a post that is
 * too long, it has to be first.
 */
export async function insertThread(insertion: ThreadInsertion): Promise<ThreadResult> {
  const { site, parts, signal } = insertion;
  const lifetime = new AbortController();
  const until = AbortSignal.any([signal, lifetime.signal]);
  try {
    // Where somebody has begun a thread by hand, our parts' places are theirs.
    if (threadEditors(site).length !== 1) return { ok: false, next: 1, isWhole: true };
    const isFirstShort = !mayAdd(site);
    if (isFirstShort && !(await shorten(insertion, until))) return { ok: false, next: 1, isWhole: true };
    for (const [index, part] of parts.entries()) {
      if (index === 0) continue;
      const editor = (await addEditor(site, index + 1, until))?.[index];
      const insert = [{ from: 0, to: 0, insert: part.text }];
      const isIn = editor !== undefined && (await write(insertion.adapt(editor, until), insert, ''));
      if (!isIn) return { ok: false, next: index, isWhole: !isFirstShort };
    }
    if (isFirstShort || (await shorten(insertion, until))) return { ok: true };
    return { ok: false, next: parts.length, isWhole: true };
  } finally {
    lifetime.abort();
  }
}

/** Leaves the first part in the first editor: another element than at first, where the page has moved the draft. */
async function shorten({ site, text, parts, adapt }: ThreadInsertion, until: AbortSignal): Promise<boolean> {
  const [editor] = threadEditors(site);
  const [first] = parts;
  return (
    editor !== undefined &&
    first !== undefined &&
    write(adapt(editor, until), leaveFirstPart(text, first), text)
  );
}

/** Makes the edits in an editor that has the text `before`, as it should. */
async function write(adapter: EditorAdapter, edits: readonly Edit[], before: string): Promise<boolean> {
  if (adapter.read().text.trim() !== before.trim()) return false;
  for (const edit of edits) {
    const { revision } = adapter.read();
    if (!(await adapter.apply(edit, revision)).ok) return false;
  }
  return true;
}
