import type { AuthorHint } from '../sites/site-profile';

const dialogs = 'dialog, [role="dialog"], [aria-modal="true"]';

/** A post that is answered, with the name of who wrote it. */
export interface AnsweredItem {
  readonly name: string;
  readonly item: Element;
  readonly hint: AuthorHint;
}

/** The name of the person who is answered, as the page shows it. */
export function findAuthor(composer: Element, hints: readonly AuthorHint[]): string | undefined {
  return findAnsweredItem(composer, hints)?.name;
}

/** The post that is answered. The first hint that finds a name wins. */
export function findAnsweredItem(composer: Element, hints: readonly AuthorHint[]): AnsweredItem | undefined {
  for (const hint of hints) {
    if (hint.composer && !closestAcross(composer, hint.composer)) continue;
    for (const item of candidates(composer, hint).toReversed()) {
      const name = nameIn(item, hint);
      if (name && isConfirmed(name, composer, hint)) return { name, item, hint };
    }
  }
  return undefined;
}

/** The closest match around the element, out of open shadow roots too. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  const root = element.getRootNode();
  if (found) return found;
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined;
}

function candidates(composer: Element, hint: AuthorHint): Element[] {
  const { near, where = 'before' } = hint;
  if (where === 'composer') return composer.matches(near) ? [composer] : [];
  if (where === 'before') return candidatesBefore(composer, hint);
  const around = closestAcross(composer, near);
  return around ? [around] : [];
}

/** A timeline behind a dialog names other people: unless the hint says more, only the dialog itself is looked at. */
function candidatesBefore(composer: Element, { near, repeatedIn }: AuthorHint): Element[] {
  const { ownerDocument } = composer;
  const scope = repeatedIn ? ownerDocument : (closestAcross(composer, dialogs) ?? ownerDocument);
  return [...scope.querySelectorAll(near)].filter((item) => precedes(item, outermostHost(composer)));
}

/** Positions are only comparable within one tree: for a composer in shadow roots, its host in the document counts. */
function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}

function nameIn(item: Element, { inside, attribute, pattern }: AuthorHint): string | undefined {
  const bearer = inside ? item.querySelector(inside) : item;
  const text = (attribute ? bearer?.getAttribute(attribute) : bearer?.textContent)?.trim();
  return (text && pattern ? pattern.exec(text)?.[1] : text) || undefined;
}

function isConfirmed(name: string, composer: Element, { repeatedIn }: AuthorHint): boolean {
  return !repeatedIn || (composer.closest(repeatedIn)?.textContent?.includes(name) ?? false);
}

function precedes(candidate: Element, composer: Element): boolean {
  const position = composer.compareDocumentPosition(candidate);
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
