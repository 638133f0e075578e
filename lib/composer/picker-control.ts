import type { StoreApi } from 'zustand/vanilla';
import type { TextSnapshot } from '../editors/editor-adapter';
import { findTrigger, findTriggerStart } from '../snippets/find-trigger';
import type { SnippetStore } from '../snippets/snippet-store';
import type { TextRange } from '../text/text-range';
import type { PickerState, SessionState } from './session-state';

const shownResults = 8;
/** A query that gets longer than this, in UTF-16 units, is no query: the person went on writing. */
const maxQuery = 60;

export interface PickerControl {
  /** Opens at the caret; what is selected will be replaced. */
  open(): void;
  close(): void;
  move(delta: 1 | -1): void;
  /** Inserts what is chosen; `false` when nothing is. */
  choose(index?: number): boolean;
  /** Follows the text and the caret: the query is what stands between the picker's place and the caret. */
  follow(snapshot: TextSnapshot): void;
  /** Inserts the snippet whose trigger ends at the caret; `false` when there is none. */
  expandTrigger(): boolean;
}

interface PickerOptions {
  readonly store: StoreApi<SessionState>;
  readonly snippets: SnippetStore;
  /** Folded trigger → id, as known now. */
  triggers(): Readonly<Record<string, string>>;
  read(): TextSnapshot;
  insert(id: string, range: TextRange): void;
}

/**
 * The list of saved replies at the caret. The focus stays in the composer and the query is typed there, as in a list of
 * people to mention: input methods and dead keys work, and sites that close a composer without focus keep it.
 */
export function createPickerControl({
  store,
  snippets,
  triggers,
  read,
  insert,
}: PickerOptions): PickerControl {
  let search = 0;

  const close = () => {
    search++;
    if (store.getState().picker) store.setState({ picker: undefined });
  };

  const find = async (range: TextRange, query: string, isExplicit: boolean) => {
    const mine = ++search;
    const results = await snippets.find(query, shownResults).catch(() => []);
    if (mine !== search) return;
    if (results.length === 0 && !isExplicit) close();
    else store.setState({ picker: { ...range, query, isExplicit, results, choice: 0 }, card: undefined });
  };

  const insertAt = ({ results, from, to }: PickerState, index: number) => {
    const chosen = results[index];
    if (!chosen) return false;
    close();
    // The last letters of the query may be younger than the results.
    const caret = read().selection?.to ?? to;
    insert(chosen.id, { from, to: Math.max(caret, from) });
    return true;
  };

  return {
    open() {
      const { text, selection } = read();
      const range = selection ?? { from: text.length, to: text.length };
      void find(range, '', true);
    },
    close,
    move(delta) {
      const { picker } = store.getState();
      if (!picker || picker.results.length === 0) return;
      const choice = (picker.choice + delta + picker.results.length) % picker.results.length;
      store.setState({ picker: { ...picker, choice, isExplicit: true } });
    },
    choose(index) {
      const { picker } = store.getState();
      return picker ? insertAt(picker, index ?? picker.choice) : false;
    },
    follow({ text, selection }) {
      const { picker } = store.getState();
      const caret = selection && selection.from === selection.to ? selection.to : undefined;
      if (picker?.isExplicit) {
        if (picker.from === selection?.from && picker.to === selection.to) return;
        const query = caret === undefined || caret < picker.from ? undefined : text.slice(picker.from, caret);
        if (query === undefined || caret === undefined || query.length > maxQuery || query.includes('\n'))
          close();
        else if (query !== picker.query || caret !== picker.to)
          void find({ from: picker.from, to: caret }, query, true);
        return;
      }
      const start = caret === undefined ? undefined : findTriggerStart(text, caret);
      const typed = start && text.slice(start.from, start.to);
      if (!start || typed === undefined || Object.keys(triggers()).length === 0) close();
      else if (typed !== picker?.query) void find(start, typed, false);
    },
    expandTrigger() {
      const { text, selection } = read();
      if (!selection || selection.from !== selection.to) return false;
      const found = findTrigger(text, selection.to, triggers());
      if (!found) return false;
      close();
      insert(found.id, found);
      return true;
    },
  };
}
