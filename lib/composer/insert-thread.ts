import type { EditorAdapter } from '../editors/editor-adapter';
import type { SiteProfile } from '../sites/site-profile';
import type { Edit } from '../text/text-range';
import { leaveFirstPart } from '../thread/leave-first-part';
import type { ThreadPart } from '../thread/split-thread';
import { addEditor, threadEditors } from './thread-editors';

/** How it went: where it did not, the whole text is still in the first editor, and `rest` is what found no place. */
export type ThreadResult = { readonly ok: true } | { readonly ok: false; readonly rest: readonly string[] };

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
 * the whole text, is shortened last, when every other part has its place: nothing is lost on the way.
 */
export async function insertThread({
  site,
  text,
  parts,
  adapt,
  signal,
}: ThreadInsertion): Promise<ThreadResult> {
  const lifetime = new AbortController();
  const until = AbortSignal.any([signal, lifetime.signal]);
  const failed = (index: number): ThreadResult => ({
    ok: false,
    rest: parts.slice(index).map((part) => part.text),
  });
  try {
    let editors = threadEditors(site);
    // Somebody has begun a thread by hand: where our parts would go is theirs.
    if (editors.length !== 1) return failed(1);
    for (const [index, part] of parts.entries()) {
      if (index === 0) continue;
      const more = await addEditor(site, index + 1, until);
      const editor = more?.[index];
      if (!more || !editor) return failed(index);
      if (!(await write(adapt(editor, until), [{ from: 0, to: 0, insert: part.text }], '')))
        return failed(index);
      editors = more;
    }
    const [first] = parts;
    // The page may have moved the draft into another editor meanwhile.
    if (!editors[0] || !first) return failed(0);
    const isShort = await write(adapt(editors[0], until), leaveFirstPart(text, first), text);
    return isShort ? { ok: true } : { ok: false, rest: [] };
  } finally {
    lifetime.abort();
  }
}

async function write(adapter: EditorAdapter, edits: readonly Edit[], before: string): Promise<boolean> {
  if (adapter.read().text.trim() !== before.trim()) return false;
  for (const edit of edits) {
    const { revision } = adapter.read();
    if (!(await adapter.apply(edit, revision)).ok) return false;
  }
  return true;
}
