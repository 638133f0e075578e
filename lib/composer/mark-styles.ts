const styled = new WeakSet<Node>();

/**
 * Lets marks be drawn in a shadow root. Chromium applies the document's `::highlight()` rules there too; Firefox
 * wants them in each root.
 */
export function adoptMarkStyles(root: Node, css: string): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
