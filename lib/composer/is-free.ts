import type { Box } from './place-bar';

const used =
  'a, button, input, select, textarea, label, summary, img, svg, video, canvas, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [tabindex]:not([tabindex="-1"]), [contenteditable]:not([contenteditable="false"])';
/** Distance of the probed points, in px: smaller than any button. */
const step = 12;

/** Whether the page shows nothing under the box that can be used or read. The overlay's own host is looked through. */
export function isFree(box: Box, host: Element): boolean {
  for (let x = box.left + 1; x < box.left + box.width; x += step) {
    for (const y of [box.top + 2, box.top + box.height / 2, box.top + box.height - 2]) {
      const top = elementUnder(x, y, host);
      if (top && (top.closest(used) || hasOwnText(top))) return false;
    }
  }
  return true;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function elementUnder(x: number, y: number, host: Element): Element | undefined {
  const top = document.elementFromPoint(x, y);
  if (top !== host) return top ?? undefined;
  return document.elementsFromPoint(x, y).find((element) => element !== host);
}
