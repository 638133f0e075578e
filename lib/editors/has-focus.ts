/** Whether an element is in the page and what is typed goes into it. */
export function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Partial<Document | ShadowRoot>;
  return element.isConnected && activeElement != null && element.contains(activeElement);
}
