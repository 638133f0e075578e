import type { EditorAdapter } from './editor-adapter';

type Apply = EditorAdapter['apply'];

/** Refuses an edit while another is under way: they would take the selection from each other. */
export function oneAtATime(apply: Apply): Apply {
  let isBusy = false;
  return async (edit, revision, caret) => {
    if (isBusy) return { ok: false, reason: 'stale' };
    isBusy = true;
    try {
      return await apply(edit, revision, caret);
    } finally {
      isBusy = false;
    }
  };
}
