/** The element that an element is drawn in: its slot's place, or its parent, out of open shadow roots too. */
export function parentAcross(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
