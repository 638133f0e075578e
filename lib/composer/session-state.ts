import type { CheckStatus } from '../checks/check-pipeline';
import type { Diagnostic } from '../checks/diagnostic';
import type { IgnoreRequest } from '../checks/ignored/ignored-diagnostic';
import type { ServerStatus } from '../checks/languagetool/server-answer';
import type { SnippetSummary } from '../snippets/snippet';
import type { ComposerCount } from './composer-context';
import type { PanelState } from './panel-control';
import type { FormState } from './form-control';
import { type RewriteState, initialRewrite } from './rewrite-control';
import type { TagListState } from './tag-list-control';
import type { ToneReading } from './tone-control';

/** The open card: which diagnostic it is about, and what is chosen on it. */
export interface CardState {
  readonly diagnostic: Diagnostic;
  /** A card opened by key takes the arrow keys and Enter; one opened by the pointer takes Escape only. */
  readonly mode: 'keyboard' | 'pointer';
  readonly choice: number;
  /** Whether what is seldom needed is listed too. */
  readonly isExpanded: boolean;
}

/** The open picker. Its query is what was typed into the composer since `from`. */
export interface PickerState {
  /** UTF-16 offset at which the query begins. */
  readonly from: number;
  /** UTF-16 offset of its end: the caret. */
  readonly to: number;
  /** Opened by key or button; otherwise by typing a trigger, and then Enter stays the site's until an arrow was used. */
  readonly isExplicit: boolean;
  readonly query: string;
  /** Whether the results are those of an older query. */
  readonly isLoading: boolean;
  readonly results: readonly SnippetSummary[];
  readonly choice: number;
  /** Language that was chosen by hand. */
  readonly lang?: string | undefined;
  /** Ids that will be inserted together, in this order. */
  readonly picked: readonly string[];
  /** Whether there is a text to save as a reply. */
  readonly canSave: boolean;
  /** Of the reply that is chosen, once it is known. */
  readonly fit?: PickerFit | undefined;
}

/** Whether the chosen reply fits in here. */
export interface PickerFit {
  readonly id: string;
  readonly lang: string;
  /** The composer's count with the reply in it; `undefined` where the limit is not known. */
  readonly count: ComposerCount | undefined;
  /** The same with its shorter text, where it has one. */
  readonly short: ComposerCount | 'no limit' | undefined;
}

/** What a notice offers to take back. */
export type Undoable =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'ignored'; readonly request: IgnoreRequest };

/** A sentence about something that went wrong, with a text that the user may copy, or about what can be undone. */
export interface Notice {
  readonly text: string;
  readonly copy?: string;
  readonly undo?: Undoable;
}

/** All that the overlay shows of one composer. Plain values: no nodes. */
export interface SessionState {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly status: CheckStatus;
  /** How the text stands with LanguageTool servers. */
  readonly server: ServerStatus;
  /** `undefined` where the network's limit is not known. */
  readonly count: ComposerCount | undefined;
  /** Whether to say that the network looks new. */
  readonly looksNew: boolean;
  readonly card: CardState | undefined;
  readonly picker: PickerState | undefined;
  readonly form: FormState | undefined;
  /** Own tags beside one that is being typed. */
  readonly tagList: TagListState | undefined;
  readonly notice: Notice | undefined;
  readonly panel: PanelState | undefined;
  readonly rewrite: RewriteState;
  /** How the text sounds; `undefined` until it is known, or where it can't be. */
  readonly tone: ToneReading | undefined;
  /** What a screen reader is told of the panel. */
  readonly said: string;
}

export const initialState: SessionState = {
  text: '',
  diagnostics: [],
  status: 'idle',
  server: { kind: 'off' },
  count: undefined,
  looksNew: false,
  card: undefined,
  picker: undefined,
  form: undefined,
  tagList: undefined,
  notice: undefined,
  panel: undefined,
  rewrite: initialRewrite,
  tone: undefined,
  said: '',
};
