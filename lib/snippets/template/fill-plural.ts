import { foldText } from '../../text/fold';
import type { PluralForms } from './template-node';

/**
 * The form that a number takes in a language, with the number in place of `#`; `undefined` when the answer is not a
 * number. Arabic has six forms (CLDR): one that is not written falls back to `other`.
 */
export function fillNumber(
  forms: PluralForms,
  answer: string | undefined,
  locale: string | undefined,
): string | undefined {
  const number = parseNumber(answer ?? '');
  if (number === undefined) return undefined;
  const category = new Intl.PluralRules(locale).select(number);
  const form = forms[category] ?? forms.other;
  return form.replaceAll('#', new Intl.NumberFormat(locale).format(number));
}

/** A number as people type it: Arabic digits, and a comma for the decimals. */
function parseNumber(text: string): number | undefined {
  const plain = foldText(text)
    .trim()
    .replace(/[٫,]/, '.')
    .replace(/[\s'’٬]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
