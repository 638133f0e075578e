import type { MessageKey } from '../../lib/i18n/i18n';

/** A field of an entry's form. */
export interface EntryField {
  readonly name: string;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

export type EntryValues = Readonly<Record<string, string>>;

/** Sentences by the field that they are about. */
export type EntryProblems = Readonly<Record<string, string>>;

/** One of the lists of a house style: how its entries are written in a form, and shown. */
export interface EntryKind<Entry> {
  readonly title: MessageKey;
  readonly hint: MessageKey;
  readonly fields: readonly EntryField[];
  /** The same for entries of which one takes the other's place. */
  keyOf(entry: Entry): string;
  valuesOf(entry: Entry): EntryValues;
  /** What was written, or what is wrong with it. */
  read(values: EntryValues): { readonly entry: Entry } | { readonly problems: EntryProblems };
  titleOf(entry: Entry): string;
  /** Further parts of a row. */
  detailsOf(entry: Entry): readonly string[];
}
