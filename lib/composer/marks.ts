import type { Category, Diagnostic } from '../checks/diagnostic';
import type { EditorAdapter, MarkableRange } from '../editors/editor-adapter';
import type { TextRange } from '../text/text-range';

interface Mark extends TextRange {
  readonly highlight: string;
  readonly range: MarkableRange;
}

export interface Marks {
  /** Draws these diagnostics, and no others, in this composer; `active` is the one whose card is open. */
  draw(diagnostics: readonly Diagnostic[], active: TextRange | undefined): void;
  /** Rectangles of a range in the viewport, in CSS px. */
  rects(range: TextRange): DOMRect[];
}

/**
 * One composer's marks. They are entries of the document's highlight registry, which all composers share, under one
 * name for each category (`postwright-correctness` …): the page's elements stay as they are.
 */
export function createMarks(adapter: EditorAdapter, signal: AbortSignal): Marks {
  let drawn = new Map<string, Mark>();
  signal.addEventListener('abort', () => drawn.forEach(erase), { once: true });

  return {
    draw(diagnostics, active) {
      const wanted = diagnostics.map(({ from, to, category }) => ({ from, to, highlight: nameOf(category) }));
      if (active) wanted.push({ ...active, highlight: 'postwright-active' });

      const next = new Map<string, Mark>();
      for (const mark of wanted) {
        const key = `${mark.highlight}:${mark.from}:${mark.to}`;
        const old = drawn.get(key);
        // Editors that render anew leave our live ranges collapsed, or on other words.
        const range =
          old && !old.range.collapsed && isConnected(old.range) ? old.range : adapter.domRange(mark);
        if (range) next.set(key, { ...mark, range });
      }
      for (const [key, mark] of drawn) if (next.get(key)?.range !== mark.range) erase(mark);
      for (const mark of next.values()) registered(mark.highlight).add(mark.range);
      drawn = next;
    },

    rects(range) {
      return [...(adapter.domRange(range)?.getClientRects() ?? [])];
    },
  };
}

function nameOf(category: Category): string {
  return `postwright-${category}`;
}

function registered(name: string): Highlight {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

function erase({ highlight, range }: Mark): void {
  const shared = CSS.highlights.get(highlight);
  shared?.delete(range);
  if (shared?.size === 0) CSS.highlights.delete(highlight);
}

function isConnected(range: MarkableRange): boolean {
  // A range over a field's value has no container that it would show.
  const container = range.startContainer as Node | undefined;
  return container?.isConnected ?? true;
}
