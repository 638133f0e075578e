import type { Page } from 'playwright-core';
import { callOn, type Box } from './dev-tools.ts';
import { elementsNamed, elementsWith } from './closed-shadow.ts';

/** The first of the extension's marks as the page's own text engine sees it. */
export interface MarkPlace {
  /** The letters between the two ends of the mark, asked of the page by place: not of the mark's range. */
  readonly text: string;
  readonly box: Box;
}

/** Distance between the card and its word, as `overlay.css` and `use-place.ts` draw it, in CSS px. */
const cardGap = 8;
/** The card keeps so far from the window's edges, in CSS px. */
const edge = 8;

/** Where the first mark is, and which letters of the page are there; undefined while nothing is marked. */
export async function markPlace(page: Page): Promise<MarkPlace | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('postwright-correctness') ?? [];
    const rect = (range as Range | undefined)?.getClientRects()[0];
    if (!rect) return undefined;
    const middle = rect.top + rect.height / 2;
    const first = document.caretPositionFromPoint(rect.left + 1, middle);
    const last = document.caretPositionFromPoint(rect.right - 1, middle);
    const node = first?.offsetNode;
    // In a text field the position is an offset into its value.
    const text = node instanceof HTMLTextAreaElement ? node.value : (node?.textContent ?? '');
    return {
      text: node === last?.offsetNode ? text.slice(first?.offset, last?.offset) : 'letters of two nodes',
      box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    };
  });
}

/** A part of the overlay in the viewport of its own frame; undefined while it is hidden. */
export async function partBox(page: Page, name: string): Promise<Box | undefined> {
  const [host] = await elementsNamed(page, 'postwright-overlay');
  const [part] = host === undefined ? [] : await elementsWith(page, host, 'data-part', name);
  if (part === undefined) return undefined;
  return callOn(page, part, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isShown = width > 0 && element.checkVisibility({ visibilityProperty: true });
    return isShown ? { x, y, width, height } : undefined;
  });
}

/**
 * What is wrong with the card's place, or '' when it is right: eight pixels below the word (or above, where there is
 * no room), begun or ended with the word, or as near to that as the window's edge lets it be.
 */
export async function cardFault(page: Page): Promise<string> {
  const mark = await markPlace(page);
  const card = await partBox(page, 'card');
  if (!mark || !card) return `${mark ? 'the card' : 'the mark'} is not shown`;
  const width = await page.evaluate(() => (visualViewport?.width ?? 0) + (visualViewport?.offsetLeft ?? 0));
  const { box: word } = mark;
  const ends = { card: card.x + card.width, word: word.x + word.width };
  const below = card.y - (word.y + word.height);
  const above = word.y - (card.y + card.height);
  const isBeside = isNear(below, cardGap) || isNear(above, cardGap);
  const isAligned = isNear(card.x, word.x) || isNear(ends.card, ends.word);
  const isAtEdge = isNear(card.x, edge) || isNear(ends.card, width - edge);
  const isOverWord = card.x <= word.x && ends.card >= ends.word;
  const isAtWord = isBeside && (isAligned || (isAtEdge && isOverWord));
  return isAtWord ? '' : `the card is at ${show(card)}, its word at ${show(word)}`;
}

/** What is wrong with the bar's place, or '' when it is right: it touches the composer's box, within its gap. */
export async function barFault(page: Page, composer: Box): Promise<string> {
  const bar = await partBox(page, 'bar');
  if (!bar) return 'the bar is not shown';
  const across = Math.max(composer.x - (bar.x + bar.width), bar.x - (composer.x + composer.width), 0);
  const along = Math.max(composer.y - (bar.y + bar.height), bar.y - (composer.y + composer.height), 0);
  return Math.max(across, along) < cardGap
    ? ''
    : `the bar is at ${show(bar)}, the composer at ${show(composer)}`;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1.5;
}

function show({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
}
