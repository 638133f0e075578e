import { type Edit, applyEdit, diffText } from '../../text/text-range';
import type { ToneLabel } from '../tone';

/** What an edit does; the interface words it with `values`. */
export type ToneEditKind =
  | 'fewerMarks' // values: drop, of, mark
  | 'lowerCapitals' // values: count
  | 'addThanks' // values: words
  | 'addApology' // values: words
  | 'addEmpathy' // values: words
  | 'softenOrder' // values: before, after
  | 'sayVous' // values: count
  | 'dropWords'; // values: words

/** One change of the post that moves a label. */
export interface ToneEdit {
  readonly kind: ToneEditKind;
  readonly values: Readonly<Record<string, string | number>>;
  /** The label that it moves, and which way. */
  readonly label: ToneLabel;
  readonly moves: 'up' | 'down';
  /** The single places, ascending and apart, in UTF-16 offsets of the post as it was read: for a preview. */
  readonly changes: readonly Edit[];
  /** All of them as one edit, for the adapter: one undo takes it back. */
  readonly edit: Edit;
  /** The whole post afterwards. */
  readonly preview: string;
}

export type ToneEditIntent = Pick<ToneEdit, 'kind' | 'values' | 'label' | 'moves'>;

/** A proposal out of its changes; `undefined` when they leave the post as it is. */
export function proposeEdit(
  text: string,
  intent: ToneEditIntent,
  changes: readonly Edit[],
): ToneEdit | undefined {
  const ordered = [...changes].sort((a, b) => a.from - b.from);
  const preview = ordered.reduceRight(applyEdit, text);
  const edit = diffText(text, preview);
  return edit && { ...intent, changes: ordered, edit, preview };
}
