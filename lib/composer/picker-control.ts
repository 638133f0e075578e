import type { StoreApi } from 'zustand/vanilla';
import type { TextSnapshot } from '../editors/editor-adapter';
import { findTrigger, findTriggerStart } from '../snippets/find-trigger';
import { fillPreview } from '../snippets/fill-preview';
import type { TemplateValues } from '../snippets/render-template';
import type { SnippetStore } from '../snippets/snippet-store';
import type { TextRange } from '../text/text-range';
import { type QueryWatch, watchQuery } from './query-watch';
import type { PickerState, SessionState } from './session-state';

const shownResults = 8;

export interface PickerControl {
  /** Opens at the caret; what is selected will be replaced. */
  open(): void;
  close(): void;
  move(delta: 1 | -1): void;
  /** Inserts what is chosen, as soon as the results are those of the whole query; `false` when nothing is open. */
  choose(index?: number): boolean;
  /** Follows the text and the caret: the query is what is typed at the picker's place. */
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
  /** What is known for filling in a reply here. */
  values(): TemplateValues;
  insert(id: string, range: TextRange): void;
}

type Query = TextRange & { readonly query: string };

/**
 * The list of saved replies at the caret. The focus stays in the composer and the query is typed there, as in a list of
 * people to mention: input methods and dead keys work, and sites that close a composer without focus keep it.
 */
export function createPickerControl(options: PickerOptions): PickerControl {
  const { store, snippets, triggers, read, values, insert } = options;
  /** Numbers the searches: an answer to an older one is worth nothing. */
  let search = 0;
  let queryNow: QueryWatch | undefined;

  const show = (picker: PickerState) => store.setState({ picker, card: undefined });
  const close = () => {
    search++;
    queryNow = undefined;
    if (store.getState().picker) store.setState({ picker: undefined });
  };

  /** Shows the results of a query; what is shown meanwhile stays, marked as old. */
  const find = async (query: Query, isExplicit: boolean): Promise<PickerState | undefined> => {
    const mine = ++search;
    const old = store.getState().picker;
    if (isExplicit) show({ ...query, isExplicit, results: old?.results ?? [], choice: 0, isLoading: true });
    const found = await snippets.find(query.query, shownResults).catch(() => []);
    if (mine !== search) return undefined;
    const known = found.length > 0 ? values() : {};
    const results = found.map((one) => ({ ...one, preview: fillPreview(one.preview, known) }));
    if (results.length === 0 && !isExplicit) {
      close();
      return undefined;
    }
    const picker: PickerState = { ...query, isExplicit, results, choice: 0, isLoading: false };
    show(picker);
    return picker;
  };

  /** The query at this moment: it may be younger than the results. */
  const currentQuery = (snapshot: TextSnapshot): Query | undefined => {
    if (queryNow) return queryNow(snapshot);
    const { text, selection } = snapshot;
    const start =
      selection && selection.from === selection.to ? findTriggerStart(text, selection.to) : undefined;
    return start && { ...start, query: text.slice(start.from, start.to) };
  };

  const insertFrom = ({ results, from, to }: PickerState, index: number) => {
    const chosen = results[index];
    if (!chosen) return;
    close();
    insert(chosen.id, { from, to });
  };

  const chooseLate = async (query: Query, isExplicit: boolean) => {
    const picker = await find(query, isExplicit);
    if (picker) insertFrom(picker, 0);
  };

  return {
    open() {
      const snapshot = read();
      queryNow = watchQuery(snapshot);
      const query = queryNow(snapshot);
      if (query) void find(query, true);
    },
    close,
    move(delta) {
      const { picker } = store.getState();
      if (!picker || picker.results.length === 0) return;
      const choice = (picker.choice + delta + picker.results.length) % picker.results.length;
      show({ ...picker, choice, isExplicit: true });
    },
    choose(index) {
      const { picker } = store.getState();
      if (!picker) return false;
      const query = currentQuery(read());
      if (!query) close();
      else if (index === undefined && (picker.isLoading || picker.query !== query.query)) {
        void chooseLate(query, picker.isExplicit);
      } else insertFrom({ ...picker, ...query }, index ?? picker.choice);
      return true;
    },
    follow(snapshot) {
      const { picker } = store.getState();
      const query = currentQuery(snapshot);
      if (!query || (!queryNow && Object.keys(triggers()).length === 0)) close();
      else if (query.query !== picker?.query) void find(query, queryNow !== undefined);
    },
    expandTrigger() {
      const { text, selection } = read();
      if (!selection || selection.from !== selection.to) return false;
      const found = findTrigger(text, selection.to, triggers());
      if (!found) return false;
      close();
      insert(found.id, { from: found.from, to: found.to });
      return true;
    },
  };
}
