import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../checks/diagnostic';
import type { TextRange } from '../text/text-range';
import type { CardState, SessionState } from './session-state';

/** What can be done about a diagnostic, in the order in which the card lists it. */
export type CardAction =
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'add-word' }
  /** Lists what is seldom needed. */
  | { readonly kind: 'more' }
  | { readonly kind: 'ignore-always' }
  | { readonly kind: 'ignore-site' }
  /** Of an unknown word that is all of spelling. */
  | { readonly kind: 'rule-off'; readonly of: 'rule' | 'spelling' };

/** What is done about a diagnostic itself, not about its card. */
export type DiagnosticAction = Exclude<CardAction, { readonly kind: 'more' }>;

export function cardActions({ diagnostic, isExpanded }: CardState): CardAction[] {
  const { replacements, spelling } = diagnostic;
  return [
    ...replacements.map((text) => ({ kind: 'replace', text }) as const),
    { kind: 'ignore' },
    ...(spelling ? [{ kind: 'add-word' } as const] : []),
    ...(isExpanded ? seldomActions(diagnostic) : [{ kind: 'more' } as const]),
  ];
}

function seldomActions({ spelling, source }: Diagnostic): CardAction[] {
  return [
    // For an unknown word that is what the dictionary is for.
    ...(spelling ? [] : [{ kind: 'ignore-always' } as const]),
    { kind: 'ignore-site' },
    // The house style is not one rule but a list of the user's own.
    ...(source === 'style' ? [] : [{ kind: 'rule-off', of: spelling ? 'spelling' : 'rule' } as const]),
  ];
}

export interface CardControl {
  /** Opens the card of a diagnostic, or leaves it open as it is. */
  open(diagnostic: Diagnostic, mode: 'keyboard' | 'pointer'): void;
  close(): void;
  /** Goes to the next (1) or previous (-1) diagnostic, from the open card or from the caret; `false` without any. */
  step(direction: 1 | -1): boolean;
  /** Lists what is seldom needed too. */
  expand(): void;
  /** Moves the choice on the card. */
  move(delta: 1 | -1): void;
  /** Does what is chosen. */
  activate(): void;
}

/**
 * @param caret Where the caret is now, if it is in the composer.
 * @param reveal Scrolls a diagnostic into sight.
 * @param act Does an action on a diagnostic.
 */
export function createCardControl(
  store: StoreApi<SessionState>,
  caret: () => TextRange | undefined,
  reveal: (diagnostic: Diagnostic) => void,
  act: (diagnostic: Diagnostic, action: DiagnosticAction) => void,
): CardControl {
  const open: CardControl['open'] = (diagnostic, mode) => {
    const { card } = store.getState();
    if (card?.diagnostic === diagnostic && card.mode === mode) return;
    store.setState({ card: { diagnostic, mode, choice: 0, isExpanded: false }, picker: undefined });
  };

  const expand = () => {
    const { card } = store.getState();
    if (card) store.setState({ card: { ...card, isExpanded: true } });
  };

  return {
    open,
    expand,
    close: () => {
      if (store.getState().card) store.setState({ card: undefined });
    },
    step(direction) {
      const { card, diagnostics } = store.getState();
      const next = neighbour(diagnostics, card?.diagnostic ?? caret(), direction);
      if (!next) return false;
      reveal(next);
      open(next, 'keyboard');
      return true;
    },
    move(delta) {
      const { card } = store.getState();
      if (!card) return;
      const { length } = cardActions(card);
      store.setState({ card: { ...card, choice: (card.choice + delta + length) % length } });
    },
    activate() {
      const { card } = store.getState();
      const action = card && cardActions(card)[card.choice];
      if (action?.kind === 'more') expand();
      else if (action) act(card.diagnostic, action);
    },
  };
}

/** The diagnostic after or before a place, going around at the ends. */
function neighbour(
  diagnostics: readonly Diagnostic[],
  place: TextRange | undefined,
  direction: 1 | -1,
): Diagnostic | undefined {
  const from = place?.from ?? -1;
  return direction === 1
    ? (diagnostics.find((diagnostic) => diagnostic.from > from) ?? diagnostics[0])
    : (diagnostics.findLast((diagnostic) => diagnostic.from < from) ?? diagnostics.at(-1));
}
