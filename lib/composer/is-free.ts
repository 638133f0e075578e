import type { Box } from './place-bar';

const used =
  'a, button, input, select, textarea, label, summary, img, svg, video, canvas, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [tabindex]:not([tabindex="-1"]), [contenteditable]:not([contenteditable="false"])';
/** Largest distance of the probed points, in px: smaller than any button, in height smaller than a line of text. */
const step = { x: 20, y: 14 };
/** The outermost points are so far inside the box, in px. */
const edge = 2;

/** Whether the page shows nothing under the box that can be used or read. The overlay's own host is looked through. */
export function isFree(box: Box, host: Element): boolean {
  for (const x of points(box.left, box.width, step.x)) {
    for (const y of points(box.top, box.height, step.y)) {
      const top = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (top && (top.closest(used) || hasOwnText(top))) return false;
    }
  }
  return true;
}

/** Just inside both ends, and evenly between them. */
function points(from: number, length: number, distance: number): number[] {
  const inner = length - 2 * edge;
  const gaps = Math.max(1, Math.ceil(inner / distance));
  return Array.from({ length: gaps + 1 }, (_, index) => from + edge + (inner * index) / gaps);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}
