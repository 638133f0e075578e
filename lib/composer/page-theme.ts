import { parentAcross } from '../layout/parent-across';

/** Whether the page around an element is dark: by the first background behind it, not by the system's setting. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    const { lightness, alpha } = readColour(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return lightness < 0.5;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && isSchemeDark();
}

/** A page without any background shows the canvas, which follows its `color-scheme`. */
function isSchemeDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

/**
 * Lightness and opacity of a computed colour, 0 to 1. Browsers keep the notation of the newer colour spaces:
 * `oklch(0.2 0.1 250)`, `lab(8 0 0)`, `color(srgb 0.1 0.1 0.1 / 0.5)`.
 */
function readColour(computed: string): { lightness: number; alpha: number } {
  const [notation = '', ...rest] = computed.replace('color(', '').match(/[a-z][\w-]*|-?[\d.]+/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = rest.map(Number);
  // A grey half-way between black and white has the lightness 0.6 in OKLab, 54 in CIELAB.
  if (notation.startsWith('ok')) return { lightness: first / 1.2, alpha };
  if (notation === 'lab' || notation === 'lch') return { lightness: first / 108, alpha };
  // Relative luminance is close enough to this sum of the gamma-encoded channels for telling dark from light.
  const sum = 0.299 * first + 0.587 * second + 0.114 * third;
  return { lightness: notation.startsWith('rgb') ? sum / 255 : sum, alpha };
}
