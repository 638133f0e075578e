/** Whether the page around an element is dark: by the first background behind it, not by the system's setting. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    // Relative luminance is close enough to this sum of the gamma-encoded channels for telling dark from light.
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && isSchemeDark();
}

/** A page without any background shows the canvas, which follows its `color-scheme`. */
function isSchemeDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

/** The parent, out of open shadow roots too. */
function parentAcross(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
