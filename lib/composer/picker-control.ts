import type { StoreApi } from 'zustand/vanilla';
import type { TextSnapshot } from '../editors/editor-adapter';
import { fillPreview } from '../snippets/fill-preview';
import { findTrigger, findTriggerElsewhere, findTriggerStart } from '../snippets/find-trigger';
import type { SnippetStore } from '../snippets/snippet-store';
import type { TextRange } from '../text/text-range';
import type { ComposerContext } from './composer-context';
import type { SnippetRequest } from './fill-snippets';
import { nextLanguage } from './next-language';
import { measureFit, offersShort } from './picker-fit';
import { type QueryWatch, watchQuery } from './query-watch';
import { savableText } from './savable-text';
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
  /** Shows the results in the next of their languages, which is then the one that is inserted. */
  switchLanguage(): void;
  /** Inserts the shorter text of what is chosen, where it is offered. */
  chooseShort(): void;
  /** Adds what is chosen to those that will be inserted together, or takes it off. */
  pick(): void;
  /** Opens the form of a new reply with what is selected, or all that is written. */
  saveAsReply(): void;
  /** Inserts the snippet whose trigger ends at the caret; `false` when there is none. */
  expandTrigger(): boolean;
}

interface PickerOptions {
  readonly store: StoreApi<SessionState>;
  readonly snippets: SnippetStore;
  readonly context: ComposerContext;
  /** Folded trigger → id, as known now. */
  triggers(): Readonly<Record<string, string>>;
  read(): TextSnapshot;
  insert(request: SnippetRequest): void;
  /** Opens the form of a new reply with this text. */
  newReply(text: string): void;
}

type Query = TextRange & { readonly query: string };

/**
 * The list of saved replies at the caret. The focus stays in the composer and the query is typed there, as in a list of
 * people to mention: input methods and dead keys work, and sites that close a composer without focus keep it.
 */
export function createPickerControl(options: PickerOptions): PickerControl {
  const { store, snippets, context, triggers, read, insert, newReply } = options;
  /** Numbers the searches: an answer to an older one is worth nothing. */
  let search = 0;
  let queryNow: QueryWatch | undefined;
  /** What is answered does not change while the list is open. */
  let answered: string | undefined;
  /** How the text was when the list was opened by key or button. */
  let opened: TextSnapshot | undefined;

  const show = (picker: PickerState) => {
    store.setState({ picker, card: undefined });
    void showFit(picker);
  };
  const close = () => {
    search++;
    queryNow = undefined;
    opened = undefined;
    if (store.getState().picker) store.setState({ picker: undefined });
  };

  /** Says whether the chosen reply fits; what is said of another one is no good any more. */
  const showFit = async (picker: PickerState) => {
    const chosen = picker.results[picker.choice];
    if (!chosen || (picker.fit?.id === chosen.id && picker.fit.lang === chosen.lang)) return;
    const { from, to } = picker;
    const fit = await measureFit(chosen.id, chosen.lang, { from, to, text: read().text }, snippets, context);
    const now = store.getState().picker;
    if (now?.results[now.choice] === chosen) store.setState({ picker: { ...now, fit } });
  };

  /** Shows the results of a query; what is shown meanwhile stays, marked as old. */
  const find = async (query: Query, isExplicit: boolean): Promise<PickerState | undefined> => {
    const mine = ++search;
    const old = store.getState().picker;
    if (!old) answered = context.answered();
    const canSave = opened !== undefined && savableText(opened, read(), query) !== '';
    const kept = { lang: old?.lang, picked: old?.picked ?? [], canSave };
    if (isExplicit)
      show({ ...query, ...kept, isExplicit, results: old?.results ?? [], choice: 0, isLoading: true });
    const place = { siteId: context.site?.id, surface: context.surface, answered, lang: kept.lang };
    const found = await snippets.find(query.query, shownResults, place).catch(() => []);
    if (mine !== search) return undefined;
    const known = found.length > 0 ? context.values() : {};
    const results = found.map((one) => ({ ...one, preview: fillPreview(one.preview, known) }));
    if (results.length === 0 && !isExplicit) {
      close();
      return undefined;
    }
    const picker: PickerState = { ...query, ...kept, isExplicit, results, choice: 0, isLoading: false };
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

  const insertFrom = ({ results, from, to, lang, picked }: PickerState, index: number, short = false) => {
    const chosen = results[index];
    if (!chosen) return;
    close();
    const ids = picked.length > 0 ? [...new Set([...picked, chosen.id])] : [chosen.id];
    // Those that were picked are in several languages: each gets its own.
    insert({ ids, range: { from, to }, lang: lang ?? chosen.lang, ...(short && { short }) });
  };

  const chooseLate = async (query: Query, isExplicit: boolean) => {
    const picker = await find(query, isExplicit);
    if (picker) insertFrom(picker, 0);
  };

  return {
    open() {
      const snapshot = read();
      queryNow = watchQuery(snapshot);
      opened = snapshot;
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
    switchLanguage() {
      const { picker } = store.getState();
      const query = picker && currentQuery(read());
      if (!picker || !query) return;
      const shown = picker.results[picker.choice]?.lang ?? '';
      const lang = nextLanguage(
        shown,
        picker.results.map(({ langs }) => langs),
      );
      if (lang === undefined) return;
      store.setState({ picker: { ...picker, lang, isExplicit: true } });
      void find(query, true);
    },
    chooseShort() {
      const { picker } = store.getState();
      const query = currentQuery(read());
      if (picker?.fit && query && offersShort(picker.fit))
        insertFrom({ ...picker, ...query }, picker.choice, true);
    },
    pick() {
      const { picker } = store.getState();
      const chosen = picker?.results[picker.choice];
      if (!picker || !chosen) return;
      const others = picker.picked.filter((id) => id !== chosen.id);
      const picked = others.length < picker.picked.length ? others : [...others, chosen.id];
      show({ ...picker, picked, isExplicit: true });
    },
    saveAsReply() {
      const snapshot = read();
      const query = currentQuery(snapshot);
      const text = opened && query ? savableText(opened, snapshot, query) : '';
      if (text === '') return;
      close();
      newReply(text);
    },
    expandTrigger() {
      const { text, selection } = read();
      if (!selection || selection.from !== selection.to) return false;
      const found = findTrigger(text, selection.to, triggers());
      if (found) {
        close();
        insert({ ids: [found.id], range: { from: found.from, to: found.to }, answered: context.answered() });
        return true;
      }
      const meant = findTriggerElsewhere(text, selection.to, triggers());
      if (!meant || store.getState().picker) return false;
      const query = { from: meant.from, to: meant.to, query: text.slice(meant.from, meant.to) };
      queryNow = (now) => (now.text === text && now.selection?.to === selection.to ? query : undefined);
      void find(query, true);
      return true;
    },
  };
}
