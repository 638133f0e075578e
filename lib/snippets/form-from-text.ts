import { DRAFT_LIMITS } from './validate-draft';
import { EMPTY_FORM, EMPTY_VARIANT, type SnippetForm } from './snippet-form';
import { printText } from './template/print-template';

const longestTitle = 60;

/** The form of a new reply with a text that someone has written: braces in it are braces. */
export function formFromText(text: string): SnippetForm {
  const plain = text.replace(/\r\n?/g, '\n').trim().slice(0, DRAFT_LIMITS.body);
  const line = plain.split('\n', 1)[0] ?? '';
  const title = line.length > longestTitle ? `${line.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…` : line;
  return { ...EMPTY_FORM, title, variants: [{ ...EMPTY_VARIANT, body: printText(plain) }] };
}
