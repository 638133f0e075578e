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

/** The button that adds an editor, as the page shows it now; `undefined` where there is none, or it can't be pressed. */
export function addButton({ thread }: SiteProfile): HTMLElement | undefined {
  if (!thread) return undefined;
  return [...document.querySelectorAll<HTMLElement>(thread.addButton)].findLast(
    (button) =>
      button.checkVisibility() &&
      !button.matches(':disabled, [aria-disabled="true"]') &&
      (thread.text?.test(button.innerText.trim()) ?? true),
  );
}

/** Presses the page's button and waits for one editor more; resolves to all of them, or `undefined` when none came. */
export async function addEditor(
  site: SiteProfile,
  count: number,
  signal: AbortSignal,
): Promise<HTMLElement[] | undefined> {
  addButton(site)?.click();
  const hasCome = () => signal.aborted || threadEditors(site).length === count;
  await settleUntil(hasCome, patience);
  const editors = threadEditors(site);
  return editors.length === count && !signal.aborted ? editors : undefined;
}
