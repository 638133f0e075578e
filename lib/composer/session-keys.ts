import type { TextRange } from '../text/text-range';
import type { CardControl } from './card-control';
import type { PanelControl } from './panel-control';
import type { PickerControl } from './picker-control';
import type { TagListControl } from './tag-list-control';
import type { CardState, PickerState, SessionState } from './session-state';

interface KeyTargets {
  state(): SessionState;
  readonly card: CardControl;
  readonly picker: PickerControl;
  readonly tagList: TagListControl;
  readonly panel: PanelControl;
  /** Brings the state up to the text as it is now. */
  look(): void;
  closeNotice(): void;
  /** Takes back what the notice tells of. */
  undo(): Promise<void>;
  /** Whether anything of a range can be seen, or all of it is scrolled away. */
  isInSight(range: TextRange): boolean;
  /** Whether an edit is being made. */
  isBusy(): boolean;
  /** Asks LanguageTool servers; `false` where they are not used. */
  checkNow(): boolean;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/** Whether the key opens the list of saved replies: Ctrl and the key that writes `;`, on any layout. */
function opensPicker({ ctrlKey, altKey, metaKey, shiftKey, key, code }: KeyboardEvent): boolean {
  if (!ctrlKey || altKey || metaKey || shiftKey) return false;
  // AZERTY has `m` where QWERTY has `;`: the physical key counts only on layouts without Latin letters.
  return key === ';' || key === '؛' || (code === 'Semicolon' && !/^[a-z]$/i.test(key));
}

/** Whether a key only writes a character, and nothing is open that may want it. */
export function isTyping({ key, ctrlKey }: KeyboardEvent, state: SessionState): boolean {
  const { card, picker, notice, panel } = state;
  return key.length === 1 && !ctrlKey && !card && !picker && !notice && panel?.mode !== 'keyboard';
}

/** Whether the key takes back what a notice tells of: Ctrl, Shift and Backspace, which no editor uses. */
function undoesNotice({ ctrlKey, shiftKey, altKey, metaKey, key }: KeyboardEvent): boolean {
  return key === 'Backspace' && ctrlKey && shiftKey && !altKey && !metaKey;
}

/** Suggestions; with Ctrl the panel, with Ctrl and Shift a check by servers. */
function handleF8(
  { ctrlKey, shiftKey }: KeyboardEvent,
  { card, panel, look, checkNow }: KeyTargets,
): boolean {
  if (ctrlKey && shiftKey) return checkNow();
  look();
  if (!ctrlKey) return card.step(shiftKey ? -1 : 1);
  panel.toggle('keyboard');
  return true;
}

/** Answers the event gate for one composer: `true` for the keys that are the assistant's now. */
export function handleKey(event: KeyboardEvent, targets: KeyTargets): boolean {
  const { state, card, picker, panel, closeNotice, isInSight, isBusy } = targets;
  // 229 is what input methods send for the keys they work on.
  if (event.isComposing || event.keyCode === 229 || modifiers.has(event.key)) return false;
  if (event.key === 'F8' && !event.altKey && !event.metaKey) return handleF8(event, targets);
  if (opensPicker(event)) {
    if (state().picker?.isExplicit) picker.close();
    else picker.open();
    return true;
  }
  if (undoesNotice(event) && state().notice?.undo) {
    void targets.undo();
    return true;
  }
  const open = state();
  if (open.picker && isAlt(event)) return handlePickerAlt(event, picker);
  if (!open.picker && targets.tagList.onKey(event)) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;

  if (open.picker && handlePickerKey(event, open.picker, picker)) return true;
  // A card whose word is scrolled away is not shown: what can't be seen takes no keys.
  if (open.card && !isInSight(open.card.diagnostic)) card.close();
  else if (open.card && handleCardKey(event, open.card, card)) return true;
  if (panel.onKey(event)) return true;
  // A second Enter, after the one on the card, would send the text before it is mended.
  if (event.key === 'Enter' && isBusy()) return true;
  if (event.key === 'Escape' && open.notice) {
    closeNotice();
    return true;
  }
  return event.key === 'Tab' && !event.shiftKey && picker.expandTrigger();
}

function handlePickerKey(
  { key, shiftKey }: KeyboardEvent,
  open: PickerState,
  picker: PickerControl,
): boolean {
  if (key === 'Escape') {
    picker.close();
    return true;
  }
  if (shiftKey) return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    picker.move(key === 'ArrowDown' ? 1 : -1);
    return open.isExplicit || open.results.length > 0;
  }
  if (key === 'Tab') return picker.expandTrigger() || picker.choose();
  // Without an arrow key before it, Enter after `;p` may well mean "send"; in a list opened by key it never does.
  return key === 'Enter' && open.isExplicit && picker.choose();
}

function isAlt({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** By the physical key: with Alt, a Mac writes other letters, and Arabic keyboards have no Latin ones. */
function handlePickerAlt({ code }: KeyboardEvent, picker: PickerControl): boolean {
  if (code === 'KeyL') picker.switchLanguage();
  else if (code === 'KeyS') picker.chooseShort();
  else if (code === 'KeyR') picker.saveAsReply();
  else if (code === 'Enter') picker.pick();
  else return false;
  return true;
}

function handleCardKey({ key, shiftKey }: KeyboardEvent, open: CardState, card: CardControl): boolean {
  if (key === 'Escape') {
    card.close();
    return true;
  }
  if (open.mode !== 'keyboard') return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    card.move(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (key === 'Enter' && !shiftKey) {
    card.activate();
    return true;
  }
  card.close();
  return false;
}
