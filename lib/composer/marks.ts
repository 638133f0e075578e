import type { Diagnostic } from '../checks/diagnostic';
import type { EditorAdapter, MarkableRange } from '../editors/editor-adapter';
import { scrollIntoSight } from '../layout/scroll-into-sight';
import { isDrawn, visiblePart } from '../layout/visible-part';
import type { TextRange } from '../text/text-range';
import { highlightNames } from './page-names';
import { addToHighlight, takeFromHighlight } from './shared-highlight';

interface Mark extends TextRange {
  readonly highlight: string;
  readonly range: MarkableRange;
}

export interface Marks {
  /** Draws these diagnostics, and no others, in this composer; `active` is the one whose card is open. */
  draw(diagnostics: readonly Diagnostic[], active: TextRange | undefined): void;
  /** Draws anew what an editor lost when it rendered its text again; tells whether it had to. */
  repair(): boolean;
  /** Rectangles of a range in the viewport, in CSS px. */
  rects(range: TextRange): DOMRect[];
  /** Of those rectangles, the parts that are not scrolled out of sight. */
  visibleRects(range: TextRange): DOMRect[];
  /** Scrolls a range that is out of sight to where it can be seen. */
  reveal(range: TextRange): void;
}

/**
 * One composer's marks. They are entries of the document's highlight registry, which all composers share, under one
 * name for each category (`postwright-correctness` …): the page's elements stay as they are.
 */
export function createMarks(element: Element, adapter: EditorAdapter, signal: AbortSignal): Marks {
  let drawn = new Map<string, Mark>();
  signal.addEventListener('abort', () => drawn.forEach(erase), { once: true });

  const redraw = (wanted: Iterable<Omit<Mark, 'range'>>) => {
    const next = new Map<string, Mark>();
    for (const { from, to, highlight } of wanted) {
      const key = `${highlight}:${from}:${to}`;
      const old = drawn.get(key);
      const range = old && isAlive(old.range) ? old.range : adapter.domRange({ from, to });
      if (range) next.set(key, { from, to, highlight, range });
    }
    // A highlight that is touched is painted again: what stays is not.
    for (const [key, mark] of drawn) if (next.get(key)?.range !== mark.range) erase(mark);
    for (const [key, mark] of next) if (drawn.get(key)?.range !== mark.range) draw(mark);
    drawn = next;
  };

  const rects = (range: TextRange) => [...(adapter.domRange(range)?.getClientRects() ?? [])];
  const visibleRects = (range: TextRange) => {
    if (!isDrawn(element)) return [];
    return rects(range).flatMap((rect) => visiblePart(rect, element) ?? []);
  };

  return {
    draw(diagnostics, active) {
      const wanted = diagnostics.map(({ from, to, category }) => ({
        from,
        to,
        highlight: highlightNames[category],
      }));
      if (active) wanted.push({ from: active.from, to: active.to, highlight: highlightNames.active });
      redraw(wanted);
    },
    repair() {
      const isWhole = [...drawn.values()].every(({ range }) => isAlive(range));
      if (!isWhole) redraw([...drawn.values()]);
      return !isWhole;
    },
    rects,
    visibleRects,
    reveal(range) {
      if (visibleRects(range).length === 0) scrollIntoSight(() => rects(range)[0], element);
    },
  };
}

function draw({ highlight, range }: Mark): void {
  addToHighlight(highlight, range);
}

function erase({ highlight, range }: Mark): void {
  takeFromHighlight(highlight, range);
}

/** Editors that render anew leave a live range collapsed or in nodes that are gone. */
function isAlive(range: MarkableRange): boolean {
  // A range over a field's value has no container that it would show.
  const container = range.startContainer as Node | undefined;
  return !range.collapsed && (container?.isConnected ?? true);
}
