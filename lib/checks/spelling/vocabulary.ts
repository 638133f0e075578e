import type { Language } from '../language/language';
import { detach } from './attachments';
import type { FrequencyTable } from './frequency-table';
import type { PackedAutomaton } from './packed-automaton';
import { capitalised, isAllCapitals, plainForm, startsWithCapital, uncapitalised } from './word-form';

/** Arabic errors that are rare words by accident, and would hide the word that was meant. */
const rejected: ReadonlySet<string> = new Set([
  'وان',
  'فان',
  'بان',
  'لان',
  'هدا',
  'هدة',
  'ذالك',
  'وذالك',
  'كذالك',
]);

/** French capitals are often typed without their accent, and œ as two letters; both are left alone. */
const accentsOf: Readonly<Record<string, string>> = { E: 'éèê', A: 'àâ', C: 'ç', O: 'ôœ', I: 'î', U: 'ù' };

/** What is known about the words of one language. */
export class Vocabulary {
  readonly language: Language;
  /** Right words that may be suggested. */
  readonly words: PackedAutomaton;
  /** Right in a post, but never suggested: slang, names, brands, swear words; in lower case. */
  readonly accepted: PackedAutomaton;
  readonly frequency: FrequencyTable;

  constructor(
    language: Language,
    words: PackedAutomaton,
    accepted: PackedAutomaton,
    frequency: FrequencyTable,
  ) {
    this.language = language;
    this.words = words;
    this.accepted = accepted;
    this.frequency = frequency;
  }

  /** Whether the word is right as it is written: in its case, with what may be attached to it. */
  knows(word: string): boolean {
    const form = plainForm(this.language, word);
    if (this.#hasForm(form)) return true;
    const attached = detach(this.language, form);
    if (attached && this.#hasForm(attached.word)) return true;
    // `n'annulez-vous` is both.
    const parts = (this.language === 'fr' && attached ? attached.word : form).split('-');
    return parts.length > 1 && parts.every((part) => this.#isPart(part));
  }

  /** Zipf value; 0 when the word is in no list. */
  zipf(word: string): number {
    const form = plainForm(this.language, word);
    const whole = this.frequency.zipf(form);
    if (whole > 0) return whole;
    // Lists of words take contractions and attached words apart.
    const stem =
      this.language === 'en' ? form.replace(/n't$|'.*$/, '') : (detach(this.language, form)?.word ?? form);
    return stem === form || stem === '' ? 0 : Math.max(0, this.frequency.zipf(stem) - 0.7);
  }

  #hasForm(form: string): boolean {
    if (this.#hasCased(form)) return true;
    if (this.language !== 'fr') return false;
    if (form.includes('oe') && this.#hasCased(form.replace('oe', 'œ'))) return true;
    const rest = isAllCapitals(form) ? form.slice(1).toLowerCase() : form.slice(1);
    const accented = accentsOf[form.slice(0, 1)]?.split('') ?? [];
    return accented.some((letter) => this.words.has(letter + rest));
  }

  #hasCased(form: string): boolean {
    if (this.language === 'ar' && rejected.has(form)) return false;
    if (this.#has(form)) return true;
    if (startsWithCapital(form) && this.#has(uncapitalised(form))) return true;
    const lower = form.toLowerCase();
    if (!isAllCapitals(form)) return this.accepted.has(lower);
    return this.#has(lower) || this.words.has(capitalised(lower));
  }

  #has(form: string): boolean {
    return this.words.has(form) || this.accepted.has(form);
  }

  /** Parts of compounds; the t of `a-t-il` too. */
  #isPart(part: string): boolean {
    return part === 't' || (part.length > 1 && this.#hasForm(part)) || /^[a-zà]$/u.test(part);
  }
}
