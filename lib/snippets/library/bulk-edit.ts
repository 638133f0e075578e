import { tidyFolder } from '../normalize-draft';
import type { Snippet } from '../snippet';

/** A change of several snippets at once. */
export type BulkEdit =
  | { readonly kind: 'move'; readonly folder: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'pin'; readonly pinned: 0 | 1 }
  | { readonly kind: 'trash' | 'restore' };

/** A snippet after a bulk edit. */
export function editSnippet(snippet: Snippet, edit: BulkEdit, now: number): Snippet {
  const changed = { ...snippet, updatedAt: now, rev: snippet.rev + 1 };
  switch (edit.kind) {
    case 'move':
      return { ...changed, folder: tidyFolder(edit.folder) };
    case 'tag':
      return {
        ...changed,
        tags: [...new Set([...snippet.tags, edit.tag.trim()])].filter((tag) => tag !== ''),
      };
    case 'pin':
      return { ...changed, pinned: edit.pinned };
    case 'trash':
      return { ...changed, deletedAt: now };
    case 'restore': {
      const { deletedAt: _, ...kept } = changed;
      return kept;
    }
  }
}
