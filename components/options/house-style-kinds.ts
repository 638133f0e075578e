import type { ForbiddenTerm, PreferredTerm, RequiredText } from '../../lib/checks/house-style/house-style';
import { entryKeys } from '../../lib/checks/house-style/merge-house-styles';
import { parseTerm } from '../../lib/checks/house-style/term';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type { EntryKind, EntryProblems, EntryValues } from './entry-kind';
import { termProblemText } from './term-problem-text';

const note = { name: 'note', label: 'options.style.note', hint: 'options.style.noteHint' } as const;

/** Terms that are written in one way. */
export const preferredKind: EntryKind<PreferredTerm> = {
  title: 'options.style.preferred',
  hint: 'options.style.preferredHint',
  fields: [
    { name: 'write', label: 'options.style.write' },
    { name: 'insteadOf', label: 'options.style.insteadOf', hint: 'options.style.insteadOfHint' },
    note,
  ],
  keyOf: entryKeys.preferred,
  valuesOf: ({ write, insteadOf, note }) => ({ write, insteadOf: insteadOf.join(', '), note: note ?? '' }),
  read(values) {
    const write = valueOf(values, 'write');
    const insteadOf = valueOf(values, 'insteadOf')
      .split(/[,،;]/)
      .map((term) => term.trim())
      .filter((term) => term !== '');
    const problems = { ...missing('write', write), ...problemsOf('insteadOf', insteadOf) };
    return hasAny(problems) ? { problems } : { entry: { write, insteadOf, ...noteOf(values) } };
  },
  titleOf: ({ write }) => write,
  detailsOf: ({ insteadOf, note }) => [
    ...(insteadOf.length > 0 ? [t('options.style.notThese', { terms: isolate(insteadOf.join(', ')) })] : []),
    ...(note ? [note] : []),
  ],
};

/** Terms that are not written. */
export const forbiddenKind: EntryKind<ForbiddenTerm> = {
  title: 'options.style.forbidden',
  hint: 'options.style.forbiddenHint',
  fields: [{ name: 'term', label: 'options.style.term' }, note],
  keyOf: entryKeys.forbidden,
  valuesOf: ({ term, note }) => ({ term, note: note ?? '' }),
  read(values) {
    const term = valueOf(values, 'term');
    const problems = problemsOf('term', [term]);
    return hasAny(problems) ? { problems } : { entry: { term, ...noteOf(values) } };
  },
  titleOf: ({ term }) => term,
  detailsOf: ({ note }) => (note ? [note] : []),
};

/** What posts have to carry. */
export const requiredKind: EntryKind<RequiredText> = {
  title: 'options.style.required',
  hint: 'options.style.requiredHint',
  fields: [
    { name: 'text', label: 'options.style.text' },
    { name: 'when', label: 'options.style.when', hint: 'options.style.whenHint' },
    note,
  ],
  keyOf: entryKeys.required,
  valuesOf: ({ text, when, note }) => ({ text, when: when ?? '', note: note ?? '' }),
  read(values) {
    const text = valueOf(values, 'text');
    const when = valueOf(values, 'when');
    const problems = { ...missing('text', text), ...problemsOf('when', when === '' ? [] : [when]) };
    return hasAny(problems)
      ? { problems }
      : { entry: { text, ...(when !== '' && { when }), ...noteOf(values) } };
  },
  titleOf: ({ text }) => text,
  detailsOf: ({ when, note }) => [
    ...(when === undefined ? [] : [t('options.style.onlyWith', { term: isolate(when) })]),
    ...(note ? [note] : []),
  ],
};

function valueOf(values: EntryValues, name: string): string {
  return (values[name] ?? '').trim();
}

function noteOf(values: EntryValues): { note?: string } {
  const note = valueOf(values, 'note');
  return note === '' ? {} : { note };
}

function missing(name: string, value: string): EntryProblems {
  return value === '' ? { [name]: termProblemText('empty', '') } : {};
}

function problemsOf(name: string, terms: readonly string[]): EntryProblems {
  for (const term of terms) {
    const parsed = parseTerm(term);
    if (!parsed.ok) return { [name]: termProblemText(parsed.problem, term) };
  }
  return {};
}

function hasAny(problems: EntryProblems): boolean {
  return Object.keys(problems).length > 0;
}
