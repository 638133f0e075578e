import { settleUntil } from '../editors/settle';
import type { SiteProfile } from '../sites/site-profile';

/** How many frames a site may take to draw a further editor. */
const patience = 240;

/** The editors of a thread's composer that can be seen, in order: those around the newest one. */
export function threadEditors({ composers }: SiteProfile): HTMLElement[] {
  const hints = composers.filter(({ surface }) => surface === 'post' || surface === 'reply');
  const editors = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].filter(
    (editor) => editor.checkVisibility() && hints.some(({ selector }) => editor.closest(selector)),
  );
  const scope = editors.at(-1)?.closest('dialog, [role="dialog"]');
  return scope ? editors.filter((editor) => scope.contains(editor)) : editors;
}

/** The button that adds an editor, as the page shows it now; `undefined` where there is none. */
export function addButton({ thread }: SiteProfile): HTMLElement | undefined {
  if (!thread) return undefined;
  return [...document.querySelectorAll<HTMLElement>(thread.addButton)].findLast(
    (button) => button.checkVisibility() && (thread.text?.test(button.innerText.trim()) ?? true),
  );
}

/** Whether the page lets an editor be added now: some do not while a post is too long. */
export function mayAdd(site: SiteProfile): boolean {
  const button = addButton(site);
  return button !== undefined && !button.matches(':disabled, [aria-disabled="true"]');
}

/** Presses the page's button and waits for one editor more; resolves to all of them, or `undefined` when none came. */
export async function addEditor(
  site: SiteProfile,
  count: number,
  signal: AbortSignal,
): Promise<HTMLElement[] | undefined> {
  // It may have to draw first what has been written last.
  await settleUntil(() => signal.aborted || mayAdd(site), patience);
  if (!signal.aborted) addButton(site)?.click();
  const hasCome = () => signal.aborted || threadEditors(site).length === count;
  await settleUntil(hasCome, patience);
  const editors = threadEditors(site);
  return editors.length === count && !signal.aborted ? editors : undefined;
}
