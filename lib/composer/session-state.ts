import type { CheckStatus } from '../checks/check-pipeline';
import type { Diagnostic } from '../checks/diagnostic';
import type { SnippetSummary } from '../snippets/snippet';
import type { ComposerCount } from './composer-context';
import type { FormState } from './form-control';

/** The open card: which diagnostic it is about, and what is chosen on it. */
export interface CardState {
  readonly diagnostic: Diagnostic;
  /** A card opened by key takes the arrow keys and Enter; one opened by the pointer takes Escape only. */
  readonly mode: 'keyboard' | 'pointer';
  readonly choice: number;
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

/** A sentence about something that went wrong, with a text that the user may copy. */
export interface Notice {
  readonly text: string;
  readonly copy?: string;
}

/** All that the overlay shows of one composer. Plain values: no nodes. */
export interface SessionState {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly status: CheckStatus;
  /** `undefined` where the network's limit is not known. */
  readonly count: ComposerCount | undefined;
  /** Whether to say that the network looks new. */
  readonly looksNew: boolean;
  readonly card: CardState | undefined;
  readonly picker: PickerState | undefined;
  readonly form: FormState | undefined;
  readonly notice: Notice | undefined;
}

export const initialState: SessionState = {
  text: '',
  diagnostics: [],
  status: 'idle',
  count: undefined,
  looksNew: false,
  card: undefined,
  picker: undefined,
  form: undefined,
  notice: undefined,
};
