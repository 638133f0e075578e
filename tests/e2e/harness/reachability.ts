import { expect, type Page } from '@playwright/test';
import { boxOf, callOn, type Box, type NodeId } from './dev-tools.ts';

/** Whether an element is drawn at all. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Scrolls an element into view and says what a mouse at its centre would hit: 'itself', or something else. */
function whatTheMouseHits(element: Element): string {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return 'nothing: it is not in a shadow root';
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  return element.contains(hit) ? 'itself' : (hit?.localName ?? 'something outside the overlay');
}

/** An element at which the mouse can be pointed, in CSS pixels of the viewport. */
export interface Target {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}

/** Waits until an element stands still and nothing covers its centre; gives it with its centre. */
export async function inReach(
  page: Page,
  name: string,
  find: () => Promise<NodeId | undefined>,
): Promise<Target> {
  let seen: Target | undefined;
  const look = async () => {
    const before = seen;
    const id = await find();
    const shown = id !== undefined && (await callOn(page, id, isShown));
    const box = shown ? await boxOf(page, id) : undefined;
    seen = box && id !== undefined ? targetIn(id, box) : undefined;
    if (!seen) return 'hidden';
    const hit = await callOn(page, seen.id, whatTheMouseHits);
    if (hit !== 'itself') return `covered by ${hit}`;
    return before?.x === seen.x && before.y === seen.y ? 'reachable' : 'moving';
  };
  const intervals = [20, 50, 100];
  await expect.poll(look, { message: `the mouse can reach ${name}`, intervals }).toBe('reachable');
  return seen as unknown as Target;
}

function targetIn(id: NodeId, { x, y, width, height }: Box): Target {
  return { id, x: x + width / 2, y: y + height / 2 };
}
