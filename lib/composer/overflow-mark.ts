import type { EditorAdapter, MarkableRange } from '../editors/editor-adapter';
import type { ComposerCount } from './composer-context';
import { overflowNames } from './page-names';
import { addToHighlight, takeFromHighlight } from './shared-highlight';

export interface OverflowMark {
  /** Marks what does not fit, or nothing. Call it with each new count, and the length of its text in UTF-16 units. */
  draw(count: ComposerCount | undefined, length: number): void;
}

interface Drawn {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly range: MarkableRange;
  /** Where a range that reaches to the end of the composer begins; others end with the text. */
  readonly startsIn: Node | undefined;
}

/**
 * Marks the end of a text that is too long, in the text itself. A limit that is a guess has a weaker mark. The mark reaches
 * to the end of the composer, not of the text: who types on there costs no new mark.
 */
export function createOverflowMark(
  element: Element,
  adapter: EditorAdapter,
  signal: AbortSignal,
): OverflowMark {
  let drawn: Drawn | undefined;
  const erase = () => {
    if (!drawn) return;
    takeFromHighlight(drawn.name, drawn.range);
    drawn = undefined;
  };
  signal.addEventListener('abort', erase, { once: true });

  return {
    draw(count, length) {
      const from = count?.overflowFrom;
      if (!count || from === undefined || from >= length) return erase();
      const name = count.isExact ? overflowNames.exact : overflowNames.guess;
      if (drawn && drawn.name === name && drawn.from === from && stillStands(drawn, length)) return;
      erase();
      const range = adapter.domRange({ from, to: length });
      if (!range) return;
      const startsIn = openEnd(range, element);
      addToHighlight(name, range);
      drawn = { name, from, to: length, range, startsIn };
    },
  };
}

/** An editor that renders anew moves a live range to a node around it. */
function stillStands({ range, startsIn, to }: Drawn, length: number): boolean {
  if (!startsIn) return to === length;
  return !range.collapsed && range.startContainer === startsIn && startsIn.isConnected;
}

/** Moves a range's end to the composer's, if it is in the composer: a range over a field's value, or its mirror, is not. */
function openEnd(range: MarkableRange, element: Element): Node | undefined {
  if (!(range instanceof Range) || !element.contains(range.startContainer)) return undefined;
  range.setEnd(element, element.childNodes.length);
  return range.startContainer;
}
