import type { AuthorHint } from '../sites/site-profile';

const dialogs = 'dialog, [role="dialog"], [aria-modal="true"]';

/** The name of the person who is answered, as the page shows it. */
export function findAuthor(composer: Element, hints: readonly AuthorHint[]): string | undefined {
  for (const hint of hints) {
    const name = candidates(composer, hint)
      .map((item) => nameIn(item, hint))
      .findLast((found) => found !== undefined && isConfirmed(found, composer, hint));
    if (name) return name;
  }
  return undefined;
}

/** A timeline behind a dialog names other people: unless the hint says more, only the dialog itself is looked at. */
function candidates(composer: Element, { near, repeatedIn }: AuthorHint): Element[] {
  const { ownerDocument } = composer;
  const scope = repeatedIn ? ownerDocument : (composer.closest(dialogs) ?? ownerDocument);
  return [...scope.querySelectorAll(near)].filter((item) => precedes(item, composer));
}

function nameIn(item: Element, { inside, pattern }: AuthorHint): string | undefined {
  const text = (inside ? item.querySelector(inside) : item)?.textContent?.trim();
  return (text && pattern ? pattern.exec(text)?.[1] : text) || undefined;
}

function isConfirmed(name: string, composer: Element, { repeatedIn }: AuthorHint): boolean {
  return !repeatedIn || (composer.closest(repeatedIn)?.textContent?.includes(name) ?? false);
}

function precedes(candidate: Element, composer: Element): boolean {
  const position = composer.compareDocumentPosition(candidate);
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
