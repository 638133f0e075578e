import type { Diagnostic } from '../checks/diagnostic';
import { type TextRange, applyEdit } from '../text/text-range';
import type { SnippetForm } from './snippet-form';
import { parseTemplate } from './template/parse-template';

/** A suggestion about a text of a form. */
export interface FormSuggestion extends TextRange {
  /** Which of the form's texts; the offsets are UTF-16 offsets in it. */
  readonly variant: number;
  readonly part: 'body' | 'short';
  /** The words that it is about. */
  readonly words: string;
  readonly message: string;
  readonly replacements: readonly string[];
}

/** What stands for a placeholder while a text is checked: it is no prose. */
const objectMark = '\uFFFC';

/** The text with its placeholders masked, of the same length. */
export function maskPlaceholders(body: string): string {
  return parseTemplate(body)
    .nodes.map((node) => {
      const source = body.slice(node.from, node.to);
      return node.kind === 'text' ? source : source.replace(/[^\n]/g, objectMark);
    })
    .join('');
}

/**
 * What the engine has to say about the texts of a form.
 * @param check Diagnostics of each paragraph, with offsets relative to it; `null` for one that was not checked.
 */
export async function proofreadForm(
  form: SnippetForm,
  check: (paragraphs: string[]) => Promise<(readonly Diagnostic[] | null)[]>,
): Promise<FormSuggestion[]> {
  const paragraphs = form.variants.flatMap((variant, index) =>
    (['body', 'short'] as const).flatMap((part) => paragraphsOf(variant[part], index, part)),
  );
  if (paragraphs.length === 0) return [];
  const results = await check(paragraphs.map(({ masked }) => masked));
  return paragraphs.flatMap(({ variant, part, at, text, masked }, index) =>
    (results[index] ?? []).flatMap(({ from, to, message, replacements, severity }) => {
      const isAboutProse = !masked.slice(from, to).includes(objectMark);
      if (severity !== 'error' || !isAboutProse) return [];
      const fits = replacements.filter((replacement) => !replacement.includes(objectMark));
      const range = { from: at + from, to: at + to };
      return [{ variant, part, ...range, words: text.slice(from, to), message, replacements: fits }];
    }),
  );
}

interface Paragraph {
  readonly variant: number;
  readonly part: 'body' | 'short';
  /** Where it begins in its text. */
  readonly at: number;
  readonly text: string;
  readonly masked: string;
}

function paragraphsOf(text: string, variant: number, part: Paragraph['part']): Paragraph[] {
  let at = 0;
  return maskPlaceholders(text)
    .split('\n')
    .flatMap((masked) => {
      const from = at;
      at += masked.length + 1;
      const paragraph = { variant, part, at: from, text: text.slice(from, from + masked.length), masked };
      return masked.trim() === '' ? [] : [paragraph];
    });
}

/** The form with a suggestion accepted; a text that has changed since stays as it is. */
export function acceptSuggestion(
  form: SnippetForm,
  { variant, part, from, to, words }: FormSuggestion,
  replacement: string,
): SnippetForm {
  return {
    ...form,
    variants: form.variants.map((one, index) => {
      if (index !== variant || one[part].slice(from, to) !== words) return one;
      return { ...one, [part]: applyEdit(one[part], { from, to, insert: replacement }) };
    }),
  };
}
