import type { EditorAdapter, MarkableRange } from '../editors/editor-adapter';
import type { TextRange } from '../text/text-range';
import { spotlightName } from './page-names';
import { addToHighlight, takeFromHighlight } from './shared-highlight';

/** Shows words of the composer for as long as somebody points at what is said of them. */
export interface Spotlight {
  /** These and no others. */
  show(ranges: readonly TextRange[]): void;
  hide(): void;
}

export function createSpotlight(adapter: EditorAdapter, signal: AbortSignal): Spotlight {
  let drawn: MarkableRange[] = [];
  const hide = () => {
    for (const range of drawn) takeFromHighlight(spotlightName, range);
    drawn = [];
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    show(ranges) {
      hide();
      drawn = ranges.flatMap((range) => adapter.domRange(range) ?? []);
      for (const range of drawn) addToHighlight(spotlightName, range);
    },
    hide,
  };
}
