import { foldText } from '../text/fold';
import type { SnippetDraft } from './snippet';

/** The draft as it is kept: NFC, `\n` between lines, no blanks at the ends, no tag twice. */
export function normalizeDraft(draft: SnippetDraft): SnippetDraft {
  const trigger = tidy(draft.trigger);
  return {
    id: draft.id,
    title: tidy(draft.title).replace(/\s+/gu, ' '),
    // One that folds to nothing (a lone tatweel or direction mark) can't be typed.
    trigger: foldText(trigger).trim() === '' ? '' : trigger,
    body: tidy(draft.body.replace(/\r\n?/g, '\n')),
    tags: uniqueTags(draft.tags),
  };
}

function tidy(text: string): string {
  return text.normalize('NFC').trim();
}

function uniqueTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags.map(tidy)) {
    const key = foldText(tag).trim();
    if (key !== '' && !byFold.has(key)) byFold.set(key, tag);
  }
  return [...byFold.values()];
}
