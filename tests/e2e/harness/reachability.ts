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

/** Waits until an element stands still and nothing covers its centre; gives the centre. */
export async function centreInReach(
  page: Page,
  name: string,
  find: () => Promise<NodeId | undefined>,
): Promise<{ x: number; y: number }> {
  let box: Box | undefined;
  const look = async () => {
    const before = box;
    const id = await find();
    const shown = id !== undefined && (await callOn(page, id, isShown));
    box = shown ? await boxOf(page, id) : undefined;
    if (!shown || !box) return 'hidden';
    const hit = await callOn(page, id, whatTheMouseHits);
    if (hit !== 'itself') return `covered by ${hit}`;
    return before?.x === box.x && before.y === box.y ? 'reachable' : 'moving';
  };
  const intervals = [20, 50, 100];
  await expect.poll(look, { message: `the mouse can reach ${name}`, intervals }).toBe('reachable');
  const { x, y, width, height } = box as unknown as Box;
  return { x: x + width / 2, y: y + height / 2 };
}
