import { visibleBox } from '../layout/visible-part';
import { watchMoves } from '../layout/watch-moves';
import { type TextRange, diffText } from '../text/text-range';
import type { FieldMirror, TextField } from './text-field-adapter';

/** All that decides where a field breaks its lines and puts its letters. */
const copied = [
  'box-sizing',
  'border-width',
  'border-style',
  'padding',
  'font',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'text-rendering',
  'tab-size',
  'white-space',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'scrollbar-gutter',
] as const;

/**
 * A transparent copy of a field's text above it, in the overlay's own tree, for browsers without ranges over a field's
 * value. The marks are drawn on the copy; the field stays as it is.
 * @param container Where the copy may be put: a place in the viewport's coordinate system.
 */
export function createFieldMirror(field: TextField, container: Node, signal: AbortSignal): FieldMirror {
  const box = document.createElement('div');
  const content = document.createTextNode('');
  box.append(content);
  box.setAttribute('aria-hidden', 'true');
  container.appendChild(box);
  signal.addEventListener('abort', () => box.remove(), { once: true });

  const place = () => {
    // Only what has changed: ranges over the rest stay where they are.
    const change = diffText(content.data, field.value);
    if (change) content.replaceData(change.from, change.to - change.from, change.insert);
    const style = getComputedStyle(field);
    for (const name of copied) box.style.setProperty(name, style.getPropertyValue(name));
    const rect = field.getBoundingClientRect();
    const seen = visibleBox(field);
    const zoom = field.currentCSSZoom;
    const scale = { x: rect.width / field.offsetWidth / zoom, y: rect.height / field.offsetHeight / zoom };
    Object.assign(box.style, {
      position: 'fixed',
      zoom: String(zoom),
      left: `${rect.left / zoom}px`,
      top: `${rect.top / zoom}px`,
      transformOrigin: '0 0',
      transform: `scale(${scale.x}, ${scale.y})`,
      visibility: seen ? 'visible' : 'hidden',
      clipPath: seen ? clipTo(seen, rect, scale.x * zoom, scale.y * zoom) : 'none',
      // A scroll bar takes its width from the text: what is left of it decides where lines break.
      width: `${field.offsetWidth - scrollBarWidth(field, style)}px`,
      height: `${field.offsetHeight}px`,
      overflow: 'hidden',
      color: 'transparent',
      background: 'none',
      borderColor: 'transparent',
      pointerEvents: 'none',
      whiteSpace: field.tagName === 'INPUT' ? 'pre' : style.whiteSpace,
    });
    box.scrollTop = field.scrollTop;
    box.scrollLeft = field.scrollLeft;
  };
  const follow = () => {
    if (field.isConnected) place();
  };
  field.addEventListener('scroll', follow, { passive: true, signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  watchMoves(field, follow, signal);
  const sizes = new ResizeObserver(follow);
  sizes.observe(field);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  return {
    range({ from, to }: TextRange) {
      place();
      if (to > content.length) return undefined;
      const range = document.createRange();
      range.setStart(content, from);
      range.setEnd(content, to);
      return range;
    },
  };
}

/** Leaves of the copy what can be seen of the field: `seen` and `rect` in the viewport, `x` and `y` its magnification. */
function clipTo(seen: DOMRect, rect: DOMRect, x: number, y: number): string {
  const insets = [
    (seen.top - rect.top) / y,
    (rect.right - seen.right) / x,
    (rect.bottom - seen.bottom) / y,
    (seen.left - rect.left) / x,
  ];
  return `inset(${insets.map((inset) => `${inset}px`).join(' ')})`;
}

function scrollBarWidth(field: TextField, style: CSSStyleDeclaration): number {
  const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
  return Math.max(0, field.offsetWidth - field.clientWidth - borders);
}
